import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseTenantConfig, readTenantConfig, TenantConfigError, tenantsIn } from '../../lib/tenant-config.ts';
import { TenantFile } from '../../lib/tenant-schema.ts';

const tenants = fileURLToPath(new URL('../../tenants', import.meta.url));
const small = {
  tenantId: 'acme',
  tenantName: 'Acme',
  channel: 'Zendesk',
  mail: { domain: 'acme.example', from: 'approvals@acme.example', detail: 'none' },
  timeZone: 'Europe/Berlin',
  language: 'en',
  alarms: ['ops@acme.example'],
};
const parse = (changes: object) => parseTenantConfig(stringify({ ...small, ...changes }));

describe('the file of a tenant', () => {
  it('may be short', () => {
    expect(parse({})).toEqual({
      ...small,
      webhookUrl: null,
      assurance: 'link',
      textDays: null,
      sandbox: false,
      logRetentionDays: 90,
      tracing: false,
      limits: {
        requestsPerSecond: 200,
        requestBurst: 1000,
        unknownTokensPerMinute: 600,
        maxWaiters: 20,
        mailsPerHour: 20,
        approvalsPerMinute: 10,
        alarmAboveWaiting: 20,
        alarmOldestHours: 24,
        throttledPerMinute: 10,
        gatedPerMinute: 2000,
        concurrentExecutions: 1000,
      },
      auditLog: { years: 7 },
      scannerRanges: [],
    });
  });

  it('may name place, address and limits', () => {
    const more = {
      aws: { account: '123456789012', region: 'eu-central-1' },
      domain: { name: 'approvals.acme.example', certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/0a-1' },
      webhookUrl: 'https://helpdesk.acme.example/hooks',
      logRetentionDays: 365,
      tracing: true,
      assurance: 'code',
      textDays: 365,
      sandbox: true,
      budget: { monthlyUsd: 900 },
      auditLog: { years: 10, copyTo: { bucket: 'acme-audit-copy', account: '210987654321' } },
      scannerRanges: ['192.0.2.0/24', '2001:db8::/32'],
    };

    expect(parse({ ...more, limits: { maxWaiters: 5, mailsPerHour: 8 } })).toMatchObject({
      ...more,
      limits: { requestsPerSecond: 200, maxWaiters: 5, mailsPerHour: 8 },
    });
  });

  const hubspot = { vendor: 'hubspot', account: '62515', authors: ['4471'], sender: '9001' };

  it('may name the portal of HubSpot, and which of its older signatures are taken', () => {
    expect(parse({ helpdesk: hubspot }).helpdesk).toEqual(hubspot);
    expect(parse({ helpdesk: { ...hubspot, olderSignatures: ['v1'] } }).helpdesk).toEqual({ ...hubspot, olderSignatures: ['v1'] });
  });

  const place = {
    aws: { account: '123456789012', region: 'eu-central-1' },
    domain: { name: 'approvals.acme.example', certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/0a-1' },
  };
  const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/0a-2';

  it('may put an edge before the domain, and say step by step what of it there is', () => {
    const first = { certificateArn, only: false, pageRequestsPer5Minutes: 1000, secretVersion: 1 };
    const last = { certificateArn, originHost: 'd-1.execute-api.eu-central-1.amazonaws.com', only: true, pageRequestsPer5Minutes: 5000, secretVersion: 2 };

    expect(parse({ ...place, edge: { certificateArn } }).edge).toEqual(first);
    expect(parse({ ...place, edge: last }).edge).toEqual(last);
  });

  it.each<[object, string]>([
    [{ ...place, aws: undefined, edge: { certificateArn } }, 'edge needs aws'],
    [{ ...place, domain: undefined, edge: { certificateArn } }, 'edge needs domain'],
    [{ ...place, edge: true }, 'edge must be a mapping'],
    [{ ...place, edge: { certificateArn, waf: true } }, 'unknown key: edge.waf'],
    [{ ...place, edge: {} }, 'edge.certificateArn must be the ARN of an ACM certificate in us-east-1: missing'],
    [
      { ...place, edge: { certificateArn: place.domain.certificateArn } },
      `edge.certificateArn must be the ARN of an ACM certificate in us-east-1: "${place.domain.certificateArn}"`,
    ],
    [{ ...place, edge: { certificateArn, originHost: 'https://d-1.example' } }, 'edge.originHost must be a host name in lower case: "https://d-1.example"'],
    [{ ...place, edge: { certificateArn, originHost: place.domain.name } }, 'edge.originHost must not be the domain: the edge would ask itself'],
    [{ ...place, edge: { certificateArn, only: true } }, 'edge.only needs edge.originHost: without it there is no edge to come by'],
    [
      { ...place, edge: { certificateArn, originHost: 'd-1.example', only: true }, domain: { ...place.domain, waits: true } },
      'edge.only needs a domain that links lead to: take domain.waits out first',
    ],
    [{ domain: { ...place.domain, waits: true, only: true } }, 'domain.only closes the address that links lead to while domain.waits'],
    [{ domain: { ...place.domain, only: 'yes' } }, 'domain.only must be true or false: "yes"'],
    [{ ...place, edge: { certificateArn, only: 'yes' } }, 'edge.only must be true or false: "yes"'],
    [{ ...place, edge: { certificateArn, pageRequestsPer5Minutes: 99 } }, 'edge.pageRequestsPer5Minutes must be a whole number of 100 to 1000000: 99'],
    [{ ...place, edge: { certificateArn, secretVersion: 0 } }, 'edge.secretVersion must be a whole number of 1 to 999999: 0'],
    [{ helpdesk: { ...hubspot, account: 'acme' } }, 'helpdesk.account must be the number of the portal'],
    [{ helpdesk: { ...hubspot, sender: undefined } }, 'helpdesk.sender must be the user of hubspot in whose name replies are written'],
    [{ helpdesk: { ...hubspot, sender: '4471' } }, 'helpdesk.sender must be nobody of authors: what we write ourselves is no draft'],
    [{ helpdesk: { ...hubspot, sender: 'A-9001' } }, 'helpdesk.sender must be the id of a user, in quotes: "A-9001"'],
    [{ devBypass: true }, 'unknown key: devBypass'],
    [{ mail: undefined, maill: {} }, 'unknown key: maill'],
    [{ limits: { maxWaiter: 5 } }, 'unknown key: limits.maxWaiter'],
    [{ auditLog: { years: 0 } }, 'auditLog.years must be a whole number of 1 to 99: "0"'],
    [{ auditLog: { copyTo: { bucket: 'Copy', account: '210987654321' } } }, 'auditLog.copyTo.bucket must be the name of an S3 bucket: "Copy"'],
    [{ auditLog: { copyTo: { bucket: 'copy', account: 2 } } }, 'auditLog.copyTo.account must be 12 digits in quotes: 2'],
    [{ limits: [] }, 'limits must be a mapping'],
    [{ limits: { alarmOldestHours: 0 } }, 'limits.alarmOldestHours must be a whole number of 1 to 2160: 0'],
    [{ limits: { alarmOldestHours: 2161 } }, 'limits.alarmOldestHours must be a whole number of 1 to 2160: 2161'],
    [{ limits: { alarmOldestHours: '24' } }, 'limits.alarmOldestHours must be a whole number of 1 to 2160: "24"'],
    [{ limits: { alarmAboveWaiting: 'never' } }, 'limits.alarmAboveWaiting must be a whole number of 1 to 1000: "never"'],
    [{ limits: { alarmAboveWaiting: 1001 } }, 'limits.alarmAboveWaiting must be a whole number of 1 to 1000: "1001"'],
    [{ limits: { maxWaiters: 0 } }, 'limits.maxWaiters must be a whole number of 1 to 999999: "0"'],
    [{ tenantId: undefined }, 'tenantId is missing: it must be 1 to 30 lower-case letters, digits and hyphens, beginning with a letter'],
    [{ tenantName: ['Acme'] }, 'tenantName must be text or a number'],
    [{ mail: { ...small.mail, detail: 'all' } }, 'mail.detail must be full, excerpt or none: "all"'],
    [{ mail: { ...small.mail, from: 'approvals@evil.example' } }, 'mail.from must be an address at acme.example: "approvals@evil.example"'],
    [{ mail: { ...small.mail, from: 'approvals@notacme.example' } }, 'mail.from must be an address at acme.example: "approvals@notacme.example"'],
    [{ mail: { ...small.mail, from: 'approvals@desk.acme.example' } }, 'mail.from must be an address at acme.example: "approvals@desk.acme.example"'],
    [{ mail: { ...small.mail, domain: undefined } }, 'mail.domain must be a domain name in lower case: missing'],
    [
      { webhookUrl: 'http://helpdesk.acme.example/' },
      'webhookUrl must be an https address on port 443 with a host name and without user or fragment: "http://helpdesk.acme.example/"',
    ],
    [{ tracing: 'on' }, 'tracing must be true or false: "on"'],
    [{ alarms: [] }, 'alarms must list at least one mail address'],
    [{ alarms: ['ops'] }, 'alarms[0] must be a mail address: "ops"'],
    [
      { logRetentionDays: 91 },
      'logRetentionDays must be one of 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653: 91',
    ],
    [{ aws: { account: 123456789012, region: 'eu-central-1' } }, 'aws.account must be 12 digits in quotes: 123456789012'],
    [{ aws: { account: '123456789012', region: 'Frankfurt' } }, 'aws.region must be an AWS region: "Frankfurt"'],
    [{ domain: { name: 'https://approvals.acme.example' } }, 'domain.name must be a host name in lower case: "https://approvals.acme.example"'],
    [{ domain: { name: 'approvals.acme.example' } }, 'domain.certificateArn must be the ARN of an ACM certificate: missing'],
    [{ scannerRanges: '192.0.2.0/24' }, 'scannerRanges must be a list of address ranges'],
    [{ scannerRanges: ['0.0.0.0/0'] }, 'scannerRanges must be at most 40 address ranges such as 192.0.2.0/24, separated by spaces: "0.0.0.0/0"'],
    [{ timeZone: 'Mars' }, 'timeZone must be an IANA time zone: "Mars"'],
  ])('is refused in one line: %j', (changes, message) => {
    expect(() => parse(changes)).toThrow(new TenantConfigError(message));
  });

  it.each([
    ['', 'the file must be a mapping'],
    ['- demo', 'the file must be a mapping'],
    ['tenantId: [', /^not YAML: [^\n]+$/],
  ])('is refused where it is %j', (source, message) => {
    expect(() => parseTenantConfig(source)).toThrow(message);
  });

  it('is found in its folder, the policy beside it is not taken for one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenants-'));
    for (const name of ['one.yaml', 'one.policy.yaml', 'another.yaml', 'README.md']) writeFileSync(join(folder, name), '');

    expect(tenantsIn(folder)).toEqual(['another', 'one']);
    rmSync(folder, { recursive: true });
  });

  it('is refused an edge whose stack would have the name of another tenant’s', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenants-'));
    writeFileSync(join(folder, 'acme.yaml'), stringify({ ...small, ...place, edge: { certificateArn } }));
    expect(readTenantConfig(folder, 'acme').edge?.certificateArn).toBe(certificateArn);

    writeFileSync(join(folder, 'acme-edge.yaml'), stringify({ ...small, tenantId: 'acme-edge' }));

    expect(() => readTenantConfig(folder, 'acme')).toThrow('tenants/acme.yaml: an edge’s stack is named as that of the tenant acme-edge is');
    expect(readTenantConfig(folder, 'acme-edge').tenantId).toBe('acme-edge');
    rmSync(folder, { recursive: true });
  });

  it('must name the tenant as the file is named', () => {
    expect(readTenantConfig(tenants, 'demo').tenantId).toBe('demo');
    expect(() => readTenantConfig(tenants, 'other')).toThrow('unknown tenant, there is no tenants/other.yaml');
  });

  it('names every key there is in the shipped one', () => {
    const source = readFileSync(`${tenants}/demo.yaml`, 'utf8');
    const { edge, limits, auditLog, ...others } = TenantFile.shape;
    const keys = [
      ...Object.keys(TenantFile.shape),
      ...[edge.unwrap(), limits.unwrap(), auditLog.unwrap(), others.mail].flatMap(({ shape }) => Object.keys(shape)),
    ];

    expect(keys.filter((key) => !new RegExp(`\\b${key}:`).test(source))).toEqual([]);
  });

  it('says in comments what every key of the shipped one means, and those it leaves out are valid too', () => {
    const source = readFileSync(`${tenants}/demo.yaml`, 'utf8').replace(/^# (aws|domain|edge|webhookUrl|scannerRanges):/gm, '$1:');

    expect(parseTenantConfig(source)).toMatchObject({
      aws: expect.anything(),
      domain: expect.anything(),
      edge: { only: true, pageRequestsPer5Minutes: 1000, secretVersion: 1 },
      webhookUrl: expect.any(String),
      scannerRanges: expect.any(Array),
    });
  });
});

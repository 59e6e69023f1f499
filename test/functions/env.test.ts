import { describe, expect, it } from 'vitest';
import {
  type Environment,
  lambdaNames,
  readSettings,
  resourcesOf,
  resourceVariables,
  settingNames,
  settingsGivenTo,
  settingVariable,
  variablesOf,
} from '../../functions/runtime/env.ts';
import { routes } from '../../functions/runtime/routes.ts';

const full: Environment = {
  COUNTERSIGN_TENANT_ID: 'demo',
  COUNTERSIGN_TENANT_NAME: 'Demo Ltd',
  COUNTERSIGN_PUBLIC_URL: 'https://approvals.demo.example',
  COUNTERSIGN_CHANNEL: 'Zendesk',
  COUNTERSIGN_MAIL_FROM: 'approvals@demo.example',
  COUNTERSIGN_WEBHOOK_URL: 'https://helpdesk.demo.example/hooks/countersign',
  COUNTERSIGN_MAIL_DETAIL: 'excerpt',
  COUNTERSIGN_TIME_ZONE: 'Europe/Berlin',
  COUNTERSIGN_LANGUAGE: 'en',
  COUNTERSIGN_REQUESTS_PER_SECOND: '50',
  COUNTERSIGN_REQUEST_BURST: '70',
  COUNTERSIGN_UNKNOWN_TOKENS_PER_MINUTE: '80',
  COUNTERSIGN_MAX_WAITERS: '9',
  COUNTERSIGN_MAILS_PER_HOUR: '3',
  COUNTERSIGN_APPROVALS_PER_MINUTE: '4',
  COUNTERSIGN_ALARM_ABOVE_WAITING: '12',
  COUNTERSIGN_THROTTLED_PER_MINUTE: '6',
  COUNTERSIGN_GATED_PER_MINUTE: '90',
  COUNTERSIGN_LEAST_ASSURANCE: 'code',
  COUNTERSIGN_TEXT_DAYS: '365',
  COUNTERSIGN_AUDIT_LOG_YEARS: '10',
  COUNTERSIGN_SCANNER_RANGES: '192.0.2.0/24 2001:db8::/32',
  COUNTERSIGN_HELPDESK: '{"vendor":"zendesk","account":"acme","authors":["4471","4472"]}',
  COUNTERSIGN_SANDBOX: 'true',
  COUNTERSIGN_DRAFTS_TABLE: 'drafts-1',
};
const without = (...names: string[]): Environment => Object.fromEntries(Object.entries(full).filter(([name]) => !names.includes(name)));

describe('settings', () => {
  it('are read from the environment', () => {
    const { resource, optionalResource, ...settings } = readSettings(full);

    expect(settings).toEqual({
      tenantId: 'demo',
      tenantName: 'Demo Ltd',
      publicUrl: 'https://approvals.demo.example',
      channel: 'Zendesk',
      mailFrom: 'approvals@demo.example',
      webhookUrl: 'https://helpdesk.demo.example/hooks/countersign',
      mailDetail: 'excerpt',
      timeZone: 'Europe/Berlin',
      language: 'en',
      leastAssurance: 'code',
      requestsPerSecond: 50,
      requestBurst: 70,
      unknownTokensPerMinute: 80,
      maxWaiters: 9,
      mailsPerHour: 3,
      approvalsPerMinute: 4,
      alarmAboveWaiting: 12,
      throttledPerMinute: 6,
      gatedPerMinute: 90,
      auditLogYears: 10,
      textDays: 365,
      scannerRanges: ['192.0.2.0/24', '2001:db8::/32'],
      sandbox: true,
      helpdesk: { vendor: 'zendesk', account: 'acme', authors: ['4471', '4472'] },
    });
    expect(resource('draftsTable')).toBe('drafts-1');
    expect([optionalResource('draftsTable'), optionalResource('originSecret')]).toEqual(['drafts-1', undefined]);
  });

  it('have the limits of the API where none are set, and no endpoint for webhooks', () => {
    const limits = Object.keys(full).filter((name) =>
      /REQUEST|TOKENS|WAITERS|WAITING|RANGES|HELPDESK|SANDBOX|YEARS|DAYS|ASSURANCE|PER_(?:HOUR|MINUTE)/.test(name),
    );

    expect(readSettings(without(...limits, 'COUNTERSIGN_WEBHOOK_URL'))).toMatchObject({
      leastAssurance: 'link',
      requestsPerSecond: 200,
      requestBurst: 1000,
      unknownTokensPerMinute: 600,
      maxWaiters: 20,
      mailsPerHour: 20,
      approvalsPerMinute: 10,
      alarmAboveWaiting: 20,
      throttledPerMinute: 10,
      gatedPerMinute: 2000,
      textDays: null,
      auditLogYears: 7,
      webhookUrl: null,
      scannerRanges: [],
      sandbox: false,
      helpdesk: null,
    });
  });

  const required = settingNames
    .map(settingVariable)
    .filter((variable) => !/WEBHOOK_URL|REQUEST|TOKENS|WAITERS|WAITING|RANGES|HELPDESK|SANDBOX|YEARS|DAYS|ASSURANCE|PER_(?:HOUR|MINUTE)/.test(variable));
  it.each(required)('name %s when it is missing, in one line', (variable) => {
    expect(() => readSettings(without(variable))).toThrow(new RegExp(`^${variable} is missing: it must be [^\\n]+$`));
  });

  it.each([
    ['COUNTERSIGN_TENANT_ID', 'Demo'],
    ['COUNTERSIGN_TENANT_ID', 'demo-'],
    ['COUNTERSIGN_TENANT_NAME', 'Demo\r\nBcc: e@vil.example'],
    ['COUNTERSIGN_TENANT_NAME', ''],
    ['COUNTERSIGN_PUBLIC_URL', 'http://approvals.demo.example'],
    ['COUNTERSIGN_PUBLIC_URL', 'https://approvals.demo.example/'],
    ['COUNTERSIGN_LEAST_ASSURANCE', 'none'],
    ['COUNTERSIGN_TEXT_DAYS', '119'],
    ['COUNTERSIGN_TEXT_DAYS', '36501'],
    ['COUNTERSIGN_CHANNEL', 'Zen\u2028desk'],
    ['COUNTERSIGN_MAIL_FROM', 'approvals@demo.example\nBcc: e@vil.example'],
    ['COUNTERSIGN_MAIL_FROM', 'Countersign <approvals@demo.example>'],
    ['COUNTERSIGN_MAIL_DETAIL', 'everything'],
    ['COUNTERSIGN_TIME_ZONE', 'Europe/Atlantis'],
    ['COUNTERSIGN_LANGUAGE', 'english'],
    ['COUNTERSIGN_REQUESTS_PER_SECOND', '0'],
    ['COUNTERSIGN_REQUEST_BURST', '1e3'],
    ['COUNTERSIGN_UNKNOWN_TOKENS_PER_MINUTE', '-5'],
    ['COUNTERSIGN_MAX_WAITERS', '2.5'],
    ['COUNTERSIGN_MAILS_PER_HOUR', '0'],
    ['COUNTERSIGN_APPROVALS_PER_MINUTE', 'many'],
    ['COUNTERSIGN_ALARM_ABOVE_WAITING', 'none'],
    ['COUNTERSIGN_THROTTLED_PER_MINUTE', '0'],
    ['COUNTERSIGN_GATED_PER_MINUTE', '0'],
    ['COUNTERSIGN_SCANNER_RANGES', '0.0.0.0/0'],
    ['COUNTERSIGN_SCANNER_RANGES', '192.0.2.0/33'],
    ['COUNTERSIGN_SCANNER_RANGES', '192.0.2.300/24'],
    ['COUNTERSIGN_SCANNER_RANGES', '192.0.2.7'],
    ['COUNTERSIGN_SCANNER_RANGES', '2001:db8::/8'],
    ['COUNTERSIGN_SCANNER_RANGES', 'scanner.example/24'],
    ['COUNTERSIGN_HELPDESK', 'zendesk acme 1'],
    ['COUNTERSIGN_HELPDESK', '{"vendor":"zendesk","account":"acme","authors":[]}'],
    ['COUNTERSIGN_HELPDESK', '{"vendor":"zendesk","account":"acme.zendesk.com","authors":["1"]}'],
    ['COUNTERSIGN_HELPDESK', '{"vendor":"zendesk","account":"ac/me","authors":["1"]}'],
    ['COUNTERSIGN_HELPDESK', '{"vendor":"zendesk","account":"acme","authors":["bot"]}'],
    ['COUNTERSIGN_HELPDESK', '{"vendor":"zendesk","account":"acme","authors":["1"],"sender":"2"}'],
    ['COUNTERSIGN_HELPDESK', '{"vendor":"freshdesk","account":"acme","authors":["1"]}'],
    ['COUNTERSIGN_SCANNER_RANGES', Array.from({ length: 41 }, (_, i) => `10.${i}.0.0/16`).join(' ')],
  ])('refuse %s when it is %j, in one line', (variable, value) => {
    expect(() => readSettings({ ...full, [variable]: value })).toThrow(new RegExp(`^${variable} must be [^\\n]+$`));
  });

  it.each([
    'http://helpdesk.demo.example/',
    'https://helpdesk.demo.example:8443/',
    'https://user:secret@helpdesk.demo.example/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://helpdesk/',
    'https://helpdesk.demo.example/#fragment',
    'file:///etc/passwd',
    'helpdesk.demo.example',
  ])('T19: refuse to send webhooks to %s', (webhookUrl) => {
    expect(() => readSettings({ ...full, COUNTERSIGN_WEBHOOK_URL: webhookUrl })).toThrow(/^COUNTERSIGN_WEBHOOK_URL must be /);
  });

  it('name the resource that a Lambda asks for and was not given', () => {
    expect(() => readSettings(full).resource('receiptKey')).toThrow(/^COUNTERSIGN_RECEIPT_KEY is missing$/);
  });
});

describe('the variables of each Lambda', () => {
  it('belong to every Lambda that answers a route', () => {
    expect(lambdaNames).toEqual(expect.arrayContaining([...new Set(routes.map((route) => route.lambda))]));
  });

  it.each(lambdaNames)('%s: its settings and each resource once, and nothing else', (lambda) => {
    const variables = variablesOf(lambda);

    expect(new Set(variables).size).toBe(variables.length);
    expect(variables).toHaveLength(settingsGivenTo(lambda).length + resourcesOf[lambda].length);
    expect(variables.every((variable) => variable.startsWith('COUNTERSIGN_'))).toBe(true);
  });

  it('are all settings, but for the sandbox: that only those who make or take its keys are told of', () => {
    expect(lambdaNames.filter((name) => settingsGivenTo(name).includes('sandbox'))).toEqual(['intake', 'read-api', 'admin-api']);
    for (const name of lambdaNames) expect(settingNames.filter((one) => !settingsGivenTo(name).includes(one)).filter((one) => one !== 'sandbox')).toEqual([]);
  });

  it('T19: give the sender of webhooks the drafts, their bodies and its secret only', () => {
    expect(resourcesOf['send-webhook']).toEqual(['draftsTable', 'bodiesBucket', 'webhookSecret']);
  });

  it('T27: give the one that measures tables to read and no key', () => {
    expect(resourcesOf.measure).toEqual(['accountsTable', 'draftsTable']);
  });

  it('T32: hold no test knob', () => {
    const all = [...settingNames.map(settingVariable), ...Object.values(resourceVariables)];

    expect(all.filter((variable) => /TEST|DEBUG|BYPASS|FAKE|LOCAL|DEV|SKIP|DISABLE/.test(variable))).toEqual([]);
  });
});

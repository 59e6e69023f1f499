import { describe, expect, it } from 'vitest';
import { checkCallback, checkDomain } from '../../../../local/cli/doctor/endpoint.ts';
import { failure, fakeTools, missing, now } from './fakes.ts';

const url = 'https://helpdesk.acme.example/hooks/countersign';
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe('the helpdesk’s endpoint', () => {
  it('that answers by TLS is fine, by a handshake with the address that was looked at', async () => {
    const tools = fakeTools({ names: { 'helpdesk.acme.example': ['93.184.215.14', '2606:2800:21f::1'] } });

    expect(await checkCallback(tools, url)).toEqual([
      { check: 'callback', level: 'ok', says: 'helpdesk.acme.example answers by TLS; the certificate of helpdesk.acme.example is valid for 70 days more' },
    ]);
    expect(tools.shaken).toEqual([['helpdesk.acme.example', '93.184.215.14']]);
  });

  it.each([
    [14, 'ok'],
    [13.9, 'warning'],
    [1, 'warning'],
  ])('whose certificate ends in %d days is %s', async (days, level) => {
    expect(await checkCallback(fakeTools({ validTo: inDays(days) }), url)).toMatchObject([{ level }]);
  });

  it.each(['10.0.0.7', '127.0.0.1', '169.254.169.254', 'fd00::1', '::ffff:93.184.215.14'])(
    'that leads to %s is refused, without a handshake',
    async (address) => {
      const tools = fakeTools({ names: { 'helpdesk.acme.example': ['93.184.215.14', address] } });

      expect(await checkCallback(tools, url)).toMatchObject([{ level: 'error', says: expect.stringContaining(address) }]);
      expect(tools.shaken).toEqual([]);
    },
  );

  it.each(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'ECONNREFUSED', 'ETIMEDOUT'])('that fails by %s is an error', async (code) => {
    expect(await checkCallback(fakeTools({ validTo: failure('Error', { code }) }), url)).toMatchObject([
      { level: 'error', says: `no TLS with helpdesk.acme.example from here: ${code}`, fix: expect.any(String) },
    ]);
  });

  it('without an address is an error, and unknown where nothing can be looked up', async () => {
    expect(await checkCallback(fakeTools({ names: { 'helpdesk.acme.example': missing } }), url)).toMatchObject([{ level: 'error' }]);
    expect(await checkCallback(fakeTools({ names: { 'helpdesk.acme.example': missing, 'sts.amazonaws.com': missing } }), url)).toMatchObject([
      { level: 'unknown' },
    ]);
    expect(await checkCallback(fakeTools({ names: { 'helpdesk.acme.example': failure('Error', { code: 'EAI_AGAIN' }) } }), url)).toMatchObject([
      { level: 'unknown', says: 'helpdesk.acme.example can not be looked up: EAI_AGAIN' },
    ]);
  });

  it('that is none, or one that is never called', async () => {
    expect(await checkCallback(fakeTools(), null)).toMatchObject([{ check: 'callback', level: 'skipped' }]);
    expect(await checkCallback(fakeTools(), 'http://helpdesk.acme.example/')).toMatchObject([
      { level: 'error', says: 'webhookUrl would be refused: not_https' },
    ]);
  });
});

describe('the tenant’s own domain', () => {
  it('leads to the API by TLS, wherever its address is', async () => {
    expect(await checkDomain(fakeTools({ names: { 'approvals.acme.example': ['10.0.0.7'] } }), 'approvals.acme.example', 'd-1.example')).toMatchObject([
      { check: 'domain', level: 'ok' },
    ]);
  });

  it('without a record is an error that says which', async () => {
    const tools = fakeTools({ names: { 'approvals.acme.example': missing } });

    expect(await checkDomain(tools, 'approvals.acme.example', 'd-1.example')).toMatchObject([
      { level: 'error', fix: 'make the DNS record of approvals.acme.example: CNAME or alias to d-1.example' },
    ]);
    expect((await checkDomain(tools, 'approvals.acme.example', undefined))[0]?.fix).toContain('the output DomainTarget');
  });
});

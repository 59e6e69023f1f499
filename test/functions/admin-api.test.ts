import { describe, expect, it } from 'vitest';
import { createAccountsStore } from '../../functions/adapters/accounts-store.ts';
import { createErasuresStore } from '../../functions/adapters/erasures-store.ts';
import type { LinkKeys, Settings } from '../../functions/adapters/ports.ts';
import { alwaysOpen } from '../../functions/adapters/stop-gate.ts';
import { systemRandom } from '../../functions/adapters/system.ts';
import { createHandler } from '../../functions/admin-api.ts';
import type { Scope } from '../../functions/domain/api-key.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { routes } from '../../functions/runtime/routes.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { anEvent } from './an-event.ts';
import { settableClock } from './settable-clock.ts';

const secret = new Uint8Array(32).fill(1);
const linkKeys: LinkKeys = { current: async () => ({ kid: 'k1', secret }), find: async (kid) => (kid === 'k1' ? { kid, secret } : undefined) };
const account = { name: 'Northwind', segment: 'standard', contractValue: { currency: 'USD', minor: 1_200_000 } };
const ann = { name: 'Ann', email: 'ann@firm.example', roles: ['manager'] };

async function setUp() {
  const clock = settableClock('2026-11-22T17:00:00Z');
  const tables = createMemoryTables();
  const accounts = createAccountsStore({ tables, clock, random: systemRandom, settings: { tenantId: 'demo' }, pause: async () => {} });
  await accounts.putPolicy(standardPolicy, 0, { via: 'system' });
  const settings = { requestsPerSecond: 1000, requestBurst: 1000 } as Settings;
  const erasures = createErasuresStore({ tables, clock, random: systemRandom, settings: { tenantId: 'demo' } });
  const handler = createHandler({ accounts, erasures, linkKeys, gate: alwaysOpen, clock, settings, log: { info() {}, warn() {}, error() {} } });
  const keyOf = async (...scopes: Scope[]) => (await accounts.createKey('test', scopes, { via: 'system' })).plain;
  const adminKey = await keyOf('admin');
  const call = async (
    line: string,
    { key = adminKey, headers = {}, ...asked }: { key?: string; headers?: Record<string, string>; body?: unknown; raw?: string } = {},
  ) => {
    const {
      statusCode = 0,
      headers: told = {},
      body = '',
    } = await handler(anEvent(line, { headers: { authorization: `Bearer ${key}`, ...headers }, ...asked }));
    return { status: statusCode, headers: told, body: body === '' ? undefined : JSON.parse(body) };
  };
  return { call, keyOf, accounts, tables, clock };
}

describe('the admin API', () => {
  it('has every route that the route table gives it, each closed to other scopes', async () => {
    const { call, keyOf } = await setUp();
    const key = await keyOf('drafts:write', 'drafts:read');

    for (const { method, path } of routes.filter(({ lambda }) => lambda === 'admin-api')) {
      const answer = await call(`${method} ${path.replace(/\{\w+\}/g, 'x')}`, { key });
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'forbidden']);
    }
  });
});

describe('accounts', () => {
  it('are put, read, listed and deleted', async () => {
    const { call } = await setUp();

    const created = await call('PUT /v1/accounts/acc_a', { body: account });
    expect(created).toMatchObject({
      status: 201,
      body: { id: 'acc_a', ...account, regulated: [], privilegedRoles: [], activeEscalation: false, frozen: false },
    });
    expect(await call('PUT /v1/accounts/acc_a', { body: { ...account, frozen: true } })).toMatchObject({ status: 200, body: { frozen: true } });
    expect(await call('PUT /v1/accounts/acc_a', { body: { ...account, frozen: true } })).toMatchObject({ status: 200, body: { frozen: true } });
    expect(await call('GET /v1/accounts/acc_a')).toMatchObject({ status: 200, body: { id: 'acc_a', frozen: true } });
    expect((await call('GET /v1/accounts')).body).toMatchObject({ items: [{ id: 'acc_a' }], next: null });
    expect(await call('DELETE /v1/accounts/acc_a')).toMatchObject({ status: 204, body: undefined });
    for (const method of ['GET', 'DELETE']) expect(await call(`${method} /v1/accounts/acc_a`)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect((await call('GET /v1/accounts')).body).toEqual({ items: [], next: null });
  });

  it('name the key that changed them in the audit event', async () => {
    const { call, tables, accounts } = await setUp();
    await call('PUT /v1/accounts/acc_a', { body: account });

    const [key] = (await accounts.listKeys({ limit: 1 })).items;
    expect(await tables.query('audit', { pk: 'S#account:acc_a' })).toMatchObject([{ actor: { via: 'api', keyId: key?.id } }]);
  });

  it('can not have an id outside the allowed characters', async () => {
    const { call } = await setUp();

    expect(await call('PUT /v1/accounts/a%20b', { body: account })).toMatchObject({ status: 422, body: { errors: [{ path: 'id' }] } });
    expect((await call(`PUT /v1/accounts/${'a'.repeat(129)}`, { body: account })).status).toBe(422);
    expect((await call('GET /v1/accounts/a%20b')).status).toBe(404);
    expect((await call('PUT /v1/accounts/zd%3A1', { body: account })).body.id).toBe('zd:1');
  });

  it('page by a cursor that only the service can make', async () => {
    const { call } = await setUp();
    for (const id of ['acc_1', 'acc_2', 'acc_3']) await call(`PUT /v1/accounts/${id}`, { body: account });

    const first = (await call('GET /v1/accounts?limit=2')).body;
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual(['acc_1', 'acc_2']);
    const second = (await call(`GET /v1/accounts?limit=2&cursor=${encodeURIComponent(first.next)}`)).body;
    expect(second).toMatchObject({ items: [{ id: 'acc_3' }], next: null });

    for (const [query, path] of [
      ['cursor=nonsense', 'cursor'],
      [`cursor=${encodeURIComponent(`${first.next}A`)}`, 'cursor'],
      ['limit=0', 'limit'],
      ['limit=201', 'limit'],
      ['limit=x', 'limit'],
      ['sort=up', 'sort'],
    ])
      expect(await call(`GET /v1/accounts?${query}`)).toMatchObject({ status: 422, body: { code: 'invalid_request', errors: [{ path }] } });
    expect((await call(`GET /v1/people?cursor=${encodeURIComponent(first.next)}`)).status).toBe(422);
  });
});

describe('an import of accounts', () => {
  const headers = { 'content-type': 'application/x-ndjson' };

  it('takes good lines, refuses bad ones by their number, and tells of each', async () => {
    const { call } = await setUp();
    await call('PUT /v1/accounts/acc_1', { body: account });
    const raw = [
      JSON.stringify({ id: 'acc_1', ...account }),
      JSON.stringify({ id: 'acc_2', ...account }),
      '',
      '{"id":"acc_3"',
      JSON.stringify({ id: 'acc_4', ...account, segment: 'huge' }),
      JSON.stringify(account),
      `${JSON.stringify({ id: 'acc_1', ...account, frozen: true })}\r`,
      '',
    ].join('\n');

    const { status, body } = await call('POST /v1/accounts/import', { raw, headers });

    expect(status).toBe(200);
    expect(body).toEqual({
      taken: 3,
      refused: 3,
      items: [
        { line: 1, id: 'acc_1', outcome: 'unchanged' },
        { line: 2, id: 'acc_2', outcome: 'created' },
        { line: 4, id: null, outcome: 'refused', errors: [{ path: '', message: 'not JSON that we take: malformed' }] },
        { line: 5, id: null, outcome: 'refused', errors: [{ path: 'segment', message: 'one of small, standard, enterprise' }] },
        { line: 6, id: null, outcome: 'refused', errors: [{ path: 'id', message: 'required' }] },
        { line: 7, id: 'acc_1', outcome: 'updated' },
      ],
    });
    expect((await call('GET /v1/accounts/acc_1')).body.frozen).toBe(true);
    expect((await call('GET /v1/accounts/acc_4')).status).toBe(404);
  });

  it('warns of a line that leaves out what held replies back, and not of one that says so', async () => {
    const { call } = await setUp();
    const held = { ...account, regulated: ['health'], privilegedRoles: ['Owner'], activeEscalation: true, frozen: true, confidential: true };
    for (const id of ['acc_1', 'acc_2']) await call(`PUT /v1/accounts/${id}`, { body: held });
    const { name, segment } = account;
    const thawed = { regulated: [], privilegedRoles: [], activeEscalation: false, frozen: false, confidential: false };
    const raw = [
      { id: 'acc_1', name, segment },
      { id: 'acc_2', name, segment, contractValue: { currency: 'USD', minor: 1 }, ...thawed },
      { id: 'acc_1', name, segment },
    ].map((one) => JSON.stringify(one));

    const { body } = await call('POST /v1/accounts/import', { raw: raw.join('\n'), headers });

    const message = 'was set, and is taken away, since the line leaves it out';
    const warnings = ['contractValue', 'regulated', 'privilegedRoles', 'activeEscalation', 'frozen', 'confidential'].map((path) => ({ path, message }));
    expect(body.items).toEqual([
      { line: 1, id: 'acc_1', outcome: 'updated', warnings },
      { line: 2, id: 'acc_2', outcome: 'updated' },
      { line: 3, id: 'acc_1', outcome: 'unchanged' },
    ]);
  });

  it('takes CSV, and names the line that a row begins on', async () => {
    const { call } = await setUp();
    const raw = '\u{feff}id,name,segment,frozen\r\nacc_1,"Firm\nof two lines",small,TRUE\r\nacc_2,Firm,huge,\r\n';

    const { status, body } = await call('POST /v1/accounts/import', { raw, headers: { 'content-type': 'text/csv' } });

    expect([status, body]).toEqual([
      200,
      {
        taken: 1,
        refused: 1,
        items: [
          { line: 2, id: 'acc_1', outcome: 'created' },
          { line: 4, id: null, outcome: 'refused', errors: [{ path: 'segment', message: 'one of small, standard, enterprise' }] },
        ],
      },
    ]);
    expect((await call('GET /v1/accounts/acc_1')).body).toMatchObject({ name: 'Firm\nof two lines', segment: 'small', frozen: true });
  });

  it('is refused as a whole where nobody can say what its columns mean', async () => {
    const { call } = await setUp();

    expect(await call('POST /v1/accounts/import', { raw: 'id,name,segment,vip\nacc_1,A,small,1', headers: { 'content-type': 'text/csv' } })).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ path: 'vip' }] },
    });
    expect((await call('GET /v1/accounts/acc_1')).status).toBe(404);
  });

  it.each([
    ['application/jsonl', 200],
    ['application/json', 415],
    ['text/plain', 415],
  ])('of type %s is answered %d', async (type, status) => {
    const { call } = await setUp();

    expect((await call('POST /v1/accounts/import', { raw: JSON.stringify({ id: 'a', ...account }), headers: { 'content-type': type } })).status).toBe(status);
  });
});

describe('an import of people', () => {
  const lines = (...people: object[]) => ({ raw: people.map((one) => JSON.stringify(one)).join('\n'), headers: { 'content-type': 'application/x-ndjson' } });

  it('takes good lines, refuses an address that is taken, and warns of managers that nobody is', async () => {
    const { call } = await setUp();
    await call('PUT /v1/people/per_ann', { body: ann });

    const { status, body } = await call(
      'POST /v1/people/import',
      lines(
        { id: 'per_ben', ...ann, email: 'ben@firm.example', managerId: 'per_cleo' },
        { id: 'per_two', ...ann, email: 'ANN+2@firm.example' },
        { id: 'per_cleo', ...ann, email: 'cleo@firm.example', managerId: 'per_nobody' },
        { id: 'per_ann', ...ann },
        { id: 'per_dan', ...ann, email: 'dan' },
      ),
    );

    expect(status).toBe(200);
    expect(body).toEqual({
      taken: 3,
      refused: 2,
      items: [
        { line: 1, id: 'per_ben', outcome: 'created' },
        { line: 2, id: null, outcome: 'refused', errors: [{ path: 'email', message: 'email_taken: another person has this address' }] },
        { line: 3, id: 'per_cleo', outcome: 'created', warnings: [{ path: 'managerId', message: 'nobody has this id' }] },
        { line: 4, id: 'per_ann', outcome: 'unchanged' },
        { line: 5, id: null, outcome: 'refused', errors: [{ path: 'email', message: 'not a valid email' }] },
      ],
    });
    expect((await call('GET /v1/people/per_ben')).body).toMatchObject({ id: 'per_ben', managerId: 'per_cleo' });
    expect((await call('GET /v1/people/per_two')).status).toBe(404);
  });

  it('takes CSV', async () => {
    const { call } = await setUp();
    const raw = 'id,name,email,roles\r\nper_ann,Ann,ann@firm.example,manager; finance\r\nper_x,X,ann@firm.example,\r\n';

    const { body } = await call('POST /v1/people/import', { raw, headers: { 'content-type': 'text/csv; charset=utf-8' } });

    expect(body).toMatchObject({
      taken: 1,
      refused: 1,
      items: [
        { line: 2, outcome: 'created' },
        { line: 3, errors: [{ path: 'email' }] },
      ],
    });
    expect((await call('GET /v1/people/per_ann')).body).toMatchObject({ name: 'Ann', roles: ['manager', 'finance'], active: true });
  });

  it('warns of somebody who is active again, since the line does not say', async () => {
    const { call } = await setUp();
    await call('PUT /v1/people/per_ann', { body: { ...ann, active: false } });
    const { active: _, ...said } = { active: false, ...ann };

    const { body } = await call('POST /v1/people/import', lines({ id: 'per_ann', ...said, managerId: 'per_nobody' }));

    expect(body.items).toEqual([
      {
        line: 1,
        id: 'per_ann',
        outcome: 'updated',
        warnings: [
          { path: 'active', message: 'was false, and is true again, since the line leaves it out' },
          { path: 'managerId', message: 'nobody has this id' },
        ],
      },
    ]);
  });
});

describe('people', () => {
  it('are put, read with the delegations they gave, listed and deleted', async () => {
    const { call } = await setUp();

    expect(await call('PUT /v1/people/per_ann', { body: ann })).toMatchObject({ status: 201, body: { id: 'per_ann', ...ann, active: true } });
    expect(await call('PUT /v1/people/per_ann', { body: { ...ann, active: false } })).toMatchObject({ status: 200, body: { active: false } });
    expect((await call('GET /v1/people/per_ann')).body).toEqual({ id: 'per_ann', ...ann, active: false, delegations: [] });
    await call('PUT /v1/people/per_bob', { body: { ...ann, email: 'bob@firm.example' } });
    const first = (await call('GET /v1/people?limit=1')).body;
    expect(first.items).toMatchObject([{ id: 'per_ann' }]);
    expect((await call(`GET /v1/people?limit=1&cursor=${encodeURIComponent(first.next)}`)).body).toMatchObject({ items: [{ id: 'per_bob' }], next: null });
    expect((await call('DELETE /v1/people/per_ann')).status).toBe(204);
    for (const method of ['GET', 'DELETE']) expect((await call(`${method} /v1/people/per_ann`)).status).toBe(404);
  });

  it('have an address of their own, whatever its spelling', async () => {
    const { call } = await setUp();
    await call('PUT /v1/people/per_ann', { body: ann });

    for (const email of ['ann@firm.example', 'ANN@FIRM.EXAMPLE', 'ann+1@firm.example'])
      expect(await call('PUT /v1/people/per_two', { body: { ...ann, email } })).toMatchObject({ status: 409, body: { code: 'email_taken' } });
    expect((await call('PUT /v1/people/per_ann', { body: ann })).status).toBe(200);
  });
});

describe('delegations', () => {
  const week = { from: '2026-11-22T17:00:02Z', until: '2026-11-29T17:00:00Z', roles: ['manager'] };

  it('are added, shown, and ended', async () => {
    const { call } = await setUp();
    for (const id of ['ann', 'bob']) await call(`PUT /v1/people/per_${id}`, { body: { ...ann, email: `${id}@firm.example` } });

    const added = await call('POST /v1/people/per_ann/delegations', { body: { ...week, to: 'per_bob' } });

    expect(added).toMatchObject({ status: 201, body: { delegatorId: 'per_ann', to: 'per_bob', roles: ['manager'] } });
    expect((await call('GET /v1/people/per_ann')).body.delegations).toEqual([added.body]);
    expect((await call(`DELETE /v1/people/per_bob/delegations/${added.body.id}`)).status).toBe(404);
    expect((await call(`DELETE /v1/people/per_ann/delegations/${added.body.id}`)).status).toBe(204);
    expect((await call(`DELETE /v1/people/per_ann/delegations/${added.body.id}`)).status).toBe(404);
    expect((await call('DELETE /v1/people/per_ann/delegations/a%20b')).status).toBe(404);
  });

  it.each([
    ['per_bob', 'per_eve', 'manager', 'the delegator stands in for somebody'],
    ['per_bob', 'per_ann', 'manager', 'stand in for them'],
    ['per_eve', 'per_zoe', 'finance', 'not one of the delegator'],
    ['per_eve', 'per_eve', 'manager', 'nobody stands in for themselves'],
    ['per_eve', 'per_nobody', 'manager', 'not one of the people'],
  ])('T9: are refused with the reason: %s to %s as %s', async (from, to, role, detail) => {
    const { call } = await setUp();
    for (const id of ['ann', 'bob', 'eve', 'zoe']) await call(`PUT /v1/people/per_${id}`, { body: { ...ann, email: `${id}@firm.example` } });
    await call('POST /v1/people/per_ann/delegations', { body: { ...week, to: 'per_bob' } });

    const answer = await call(`POST /v1/people/${from}/delegations`, { body: { ...week, to, roles: [role] } });

    expect(answer).toMatchObject({ status: 409, body: { code: 'delegation_refused', detail: expect.stringContaining(detail) } });
  });

  it('of nobody are not found', async () => {
    const { call } = await setUp();

    expect((await call('POST /v1/people/per_x/delegations', { body: { ...week, to: 'per_y' } })).status).toBe(404);
  });
});

describe('API keys', () => {
  it('are shown whole once, work at once, and end at once', async () => {
    const { call } = await setUp();

    const made = await call('POST /v1/keys', { body: { name: 'second admin', scopes: ['admin'] } });
    expect(made).toMatchObject({ status: 201, body: { name: 'second admin', scopes: ['admin'], revokedAt: null, key: expect.stringMatching(/^cs_/) } });
    const { key, ...known } = made.body;
    const listed = (await call('GET /v1/keys', { key })).body.items;

    expect(listed).toContainEqual(known);
    expect(JSON.stringify(listed)).not.toMatch(/secret|cs_/);
    expect((await call(`DELETE /v1/keys/${known.id}`)).status).toBe(204);
    expect((await call('GET /v1/keys', { key })).status).toBe(401);
    expect((await call('DELETE /v1/keys/key_none')).status).toBe(404);
  });

  it('run out at an instant, which may be put off or brought forward until then', async () => {
    const { call } = await setUp();
    const made = (await call('POST /v1/keys', { body: { name: 'helpdesk', scopes: ['admin'] } })).body;
    const endOf = async () => (await call('GET /v1/keys')).body.items.find(({ id }: { id: string }) => id === made.id).revokedAt;
    const end = (at: string) => call(`DELETE /v1/keys/${made.id}?at=${encodeURIComponent(at)}`);

    expect((await end('2026-11-29T18:00:00+01:00')).status).toBe(204);
    expect(await endOf()).toBe('2026-11-29T17:00:00.000Z');
    expect((await call('GET /v1/keys', { key: made.key })).status).toBe(200);
    expect((await end('2026-12-01T00:00:00Z')).status).toBe(204);
    expect(await endOf()).toBe('2026-12-01T00:00:00.000Z');
    expect((await call(`DELETE /v1/keys/${made.id}`)).status).toBe(204);
    expect((await call('GET /v1/keys', { key: made.key })).status).toBe(401);
  });

  it.each(['soon', '2027-03-01T00:00:00Z'])('do not run out at %s', async (at) => {
    const { call } = await setUp();
    const made = (await call('POST /v1/keys', { body: { name: 'helpdesk', scopes: ['admin'] } })).body;

    expect((await call(`DELETE /v1/keys/${made.id}?at=${at}`)).status).toBe(422);
    expect((await call('GET /v1/keys', { key: made.key })).status).toBe(200);
  });

  it.each([
    { name: 'x', scopes: [] },
    { name: 'x', scopes: ['everything'] },
    { name: '', scopes: ['admin'] },
  ])('are refused as %j', async (body) => {
    const { call } = await setUp();

    expect((await call('POST /v1/keys', { body })).status).toBe(422);
  });
});

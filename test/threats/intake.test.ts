import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { maxBodyBytes } from '../../functions/runtime/compose.ts';
import { routes } from '../../functions/runtime/routes.ts';
import { aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

/** Routes that take something in, as lines, with what stands for their parameters. */
const taking = routes
  .filter(({ method }) => method === 'POST' || method === 'PUT' || method === 'DELETE')
  .map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, 'nobody')}`);
/** A helpdesk's notification is proven by its signature, which test/functions/helpdesk.test.ts alters. */
const isHook = (line: string): boolean => line.includes(' /v1/hooks/');
const byKey = taking.filter((line) => line.includes(' /v1/') && !isHook(line));
/** Signing out takes any body, of which it reads one word. */
const byForm = taking.filter((line) => line.startsWith('POST ') && !line.includes(' /v1/') && line !== 'POST /sign-out');

/** Everything in the tables, but for the counters of wrong secrets. */
const kept = async (world: World): Promise<string> => {
  const tables = await Promise.all((['accounts', 'drafts', 'audit'] as const).map((table) => world.raw.scan(table)));
  return JSON.stringify(tables.map((items) => items.filter(({ pk }) => !pk.startsWith('FAIL#'))));
};

describe('calls by nobody who may', () => {
  it('T12: no route of the API takes anything without a key, with a wrong, altered, revoked or foreign one, or by another scheme', async () => {
    const world = await createWorld();
    const revoked = await world.deps.accounts.createKey('old', ['drafts:write', 'admin', 'audit:read'], { via: 'system' });
    await world.deps.accounts.revokeKey(revoked.key.id, { via: 'system' });
    const [, id = '', secret = ''] = /^(cs_[^_]+_)(.+)$/.exec(world.keys.admin) ?? [];
    const flipped = `${id}${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
    const before = await kept(world);
    const credentials: Record<string, string>[] = [
      {},
      { authorization: '' },
      ...[flipped, `${id}${secret.slice(1)}`, `${world.keys.admin}A`, revoked.plain, 'cs_x_y'].map((key) => ({ authorization: `Bearer ${key}` })),
      { authorization: `Basic ${Buffer.from(world.keys.admin).toString('base64')}` },
      { authorization: world.keys.admin },
      { 'x-api-key': world.keys.admin },
      { cookie: `__Host-cs_session=${'A'.repeat(43)}` },
    ];

    const told = new Set<string>();
    for (const line of byKey)
      for (const headers of credentials) {
        const { status, body } = await world.call(line, { key: null, headers: { 'content-type': 'application/json', ...headers }, raw: '{}' });
        told.add(`${status} ${body}`);
      }

    expect([...told].map((one) => one.slice(0, 4))).toEqual(['401 ', '429 ']); // one answer for all; 429 once there were too many wrong secrets
    expect(await kept(world)).toBe(before);
  });

  it('T12: a key does what its scopes say and no more: one that reads drafts writes none, one that writes drafts changes no person', async () => {
    const world = await createWorld();
    const keyWith = async (...scopes: Parameters<World['deps']['accounts']['createKey']>[1]) =>
      (await world.deps.accounts.createKey('test', scopes, { via: 'system' })).plain;
    const [reader, writer, auditor] = [await keyWith('drafts:read'), await keyWith('drafts:write'), await keyWith('audit:read')];
    const before = await kept(world);

    for (const line of byKey) {
      const keys = /^POST \/v1\/(?:drafts|conversations|messages)/.test(line) ? [reader, auditor] : [reader, writer, auditor];
      for (const key of keys) expect([line, (await world.call(line, { key, body: {} })).status]).toEqual([line, 403]);
    }

    expect(await kept(world)).toBe(before);
  });
});

describe('bodies that are too much', () => {
  const padded = (bytes: number): string => {
    const body = JSON.stringify(aHarmlessReply());
    return `${body}${' '.repeat(bytes - body.length)}`;
  };
  const post = (world: World, raw: string, headers: Record<string, string> = {}) =>
    world.call('POST /v1/drafts', { raw, headers: { 'content-type': 'application/json', 'idempotency-key': `k${raw.length}`, ...headers } });

  it('T25: one byte above 256 KiB is 413 on every route, before anything of it is read, whoever sends it', async () => {
    const world = await createWorld();
    const before = await kept(world);

    for (const line of taking) {
      const { status } = await world.call(line, { key: null, raw: 'x'.repeat(maxBodyBytes + 1), headers: { 'content-type': 'application/json' } });
      expect([line, status]).toEqual([line, 413]);
    }

    expect(await kept(world)).toBe(before);
    expect((await post(world, padded(maxBodyBytes))).status).toBe(201);
    expect((await post(world, padded(maxBodyBytes + 1))).status).toBe(413);
    expect((await post(world, '['.repeat(10 * 1024 * 1024))).status).toBe(413);
  });

  it('T25: 10,000 levels, a body of brackets alone, and 10,001 members are refused in no time', async () => {
    const world = await createWorld();
    const began = performance.now();

    for (const raw of [
      `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
      `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      '['.repeat(maxBodyBytes),
      '{"a":'.repeat(maxBodyBytes / 5),
      `{"crm":{${Array.from({ length: 10_001 }, (_, i) => `"k${i}":0`).join()}}}`,
      `"${'\\u0041'.repeat(40_000)}`,
      '1'.repeat(maxBodyBytes),
    ])
      expect(await post(world, raw)).toMatchObject({ status: 400, json: { code: 'invalid_json' } });

    expect(performance.now() - began).toBeLessThan(5000); // measured: 0.1 s
  });

  it('T25: a gzip bomb is refused by its header and never unpacked, as JSON and as a form', async () => {
    const world = await createWorld();
    const bomb = gzipSync(Buffer.alloc(10 * 1024 * 1024, '['));
    expect(bomb.length).toBeLessThan(20_000);
    const raw = bomb.toString('latin1');

    expect(await post(world, raw, { 'content-encoding': 'gzip' })).toMatchObject({ status: 415 });
    expect(await post(world, raw)).toMatchObject({ status: 400, json: { code: 'invalid_json' } }); // without its header it is bytes that are no JSON
    for (const line of byForm) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-encoding': 'gzip', 'sec-fetch-site': 'same-origin' };
      expect([line, (await world.call(line, { key: null, raw, headers })).status]).toEqual([line, 415]);
    }
  });

  it('T25: members that are named as those of every object change nothing but what is shown', async () => {
    const world = await createWorld();
    const body = JSON.stringify(aHeldReply()).replace(
      /\}$/,
      ',"crm":{"__proto__":{"tier":1},"constructor":{"prototype":{"tier":1}},"toString":"x","hasOwnProperty":1}}',
    );

    const { status, json } = await post(world, body);
    const unknown = await post(world, body.replace('"crm"', '"__proto__"'));
    await world.sweep();

    expect([status, json.tier, unknown.status]).toEqual([202, 3, 422]);
    expect([({} as { tier?: number }).tier, Object.keys(Object.prototype)]).toEqual([undefined, []]);
    const page = await world.browser().open(String(json.id), await world.askedAs(String(json.id), 'manager'));
    expect(page.body).toContain('hasOwnProperty');
  });

  /** Bodies of the greatest size, each with its bytes at another place. */
  const greatest: Readonly<Record<string, (text: (bytes: number) => string) => Partial<Submission>>> = {
    'texts of 100,000 characters each': (text) => ({ notes: text(100_000), reasoning: text(100_000), conversation: [{ from: 'Dana', text: text(58_000) }] }),
    'two hundred messages before': (text) => ({ conversation: Array.from({ length: 200 }, () => ({ from: 'Dana', text: text(1250) })) }),
    'what the helpdesk knows': (text) => ({ crm: Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`k${i}`, text(10_000)])) }),
    'thousands of members': () => ({ crm: Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`member${i}`, `value ${i}`])) }),
    'control characters': () => ({ notes: '\u0001'.repeat(42_000) }),
    'letters of three bytes': () => ({ notes: '語'.repeat(80_000) }),
  };

  it.each(Object.entries(greatest))(
    'T25: of the greatest that is taken, no item, transaction, mail or input comes near the limits around us: %s',
    async (_, made) => {
      const world = await createWorld({ settings: { mailDetail: 'full' } });
      const submission = aHeldReply(made((bytes) => 'word '.repeat(bytes / 5)));
      const size = Buffer.byteLength(JSON.stringify(submission));
      expect([size > 90_000, size <= maxBodyBytes]).toEqual([true, true]);

      const answer = await world.post(submission);
      await world.sweep();
      world.clock.advance(60);
      await world.decide(answer.json.id, await world.askedAs(answer.json.id, 'manager'));
      world.clock.advance(60);
      await world.sweep();

      expect([answer.status, await world.status(answer.json.id)]).toEqual([202, 'released']);
      const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
      const items = (await Promise.all((['accounts', 'drafts', 'audit'] as const).map((table) => world.raw.scan(table)))).flat();
      expect(Math.max(...items.map(bytes))).toBeLessThan(400 * 1024); // DynamoDB: of an item
      expect(Math.max(...world.transactions.map(bytes))).toBeLessThan(4 * 1024 * 1024); // DynamoDB: of a transaction
      expect(Math.max(...world.transactions.map((writes) => writes.length))).toBeLessThanOrEqual(100);
      expect(Math.max(...world.mails.map(bytes))).toBeLessThan(100_000); // mail programs cut there; SES takes 10 MB
      expect(Math.max(...world.starts.map(bytes))).toBeLessThan(300); // Step Functions: 256 KiB
      expect(Math.max(...world.posts.map(({ body }) => Buffer.byteLength(body)))).toBeLessThan(6 * 1024 * 1024); // what a Lambda may answer with
      const got = await world.call(`GET /v1/drafts/${answer.json.id}`);
      expect([got.status, Buffer.byteLength(got.body) < 6 * 1024 * 1024]).toEqual([200, true]);
    },
  );
});

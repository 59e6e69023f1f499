import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { LogFields } from '../../functions/adapters/ports.ts';
import { alwaysOpen } from '../../functions/adapters/stop-gate.ts';
import { newApiKey, type Scope, type StoredApiKey } from '../../functions/domain/api-key.ts';
import {
  type Endpoints,
  endpoint,
  type HttpOptions,
  html,
  http,
  maxBodyBytes,
  notFoundOrMethod,
  problem,
  type Request,
  reply,
  text,
} from '../../functions/runtime/compose.ts';
import { anEvent } from './an-event.ts';
import { settableClock } from './settable-clock.ts';

const Draft = z.strictObject({ reply: z.strictObject({ text: z.string().min(1).max(100) }), confidence: z.number().min(0).max(1).optional() });

function setUp(endpoints: Endpoints = {}, { requestBurst = 100, ...options }: HttpOptions & { requestBurst?: number } = {}) {
  const clock = settableClock('2026-11-22T17:00:00Z');
  const seen: Request[] = [];
  const lines: { message: string; fields: LogFields | undefined }[] = [];
  const say = (message: string, fields?: LogFields) => void lines.push({ message, fields });
  const keys = new Map<string, StoredApiKey>();
  let made = 0;
  const keyWith = (...scopes: Scope[]): { authorization: string } => {
    made += 1;
    const { id, plain, secretHash } = newApiKey(clock.now(), (count) => new Uint8Array(count).fill(made));
    keys.set(id, { id, name: 'test', scopes, createdAt: clock.now().toISOString(), revokedAt: null, secretHash });
    return { authorization: `Bearer ${plain}` };
  };
  const accounts = { findKey: async (id: string) => keys.get(id), countFailedKey: async () => ({ tooMany: false }) };
  const deps = {
    accounts,
    gate: alwaysOpen,
    clock,
    log: { info: say, warn: say, error: say },
    settings: { requestsPerSecond: 1, requestBurst, sandbox: false },
  };
  const keep = (request: Request) => {
    seen.push(request);
    return reply(201, { ok: true });
  };
  const handler = http(
    deps,
    {
      'POST /v1/drafts': endpoint({ scope: 'drafts:write', body: Draft, idempotent: true, run: keep as never }),
      'GET /v1/drafts': endpoint({ scope: ['drafts:read', 'audit:read'], query: z.strictObject({ status: z.string().optional() }), run: keep as never }),
      'PUT /v1/policy': endpoint({ scope: 'admin', body: z.looseObject({}), conditional: true, run: keep as never }),
      'POST /v1/accounts/import': endpoint({ scope: 'admin', types: ['application/x-ndjson'], run: keep as never }),
      'GET /v1/accounts/{id}': endpoint({ scope: 'admin', run: keep as never }),
      'GET /health': endpoint({ run: keep as never }),
      ...endpoints,
    },
    options,
  );
  const call = async (...asked: Parameters<typeof anEvent>) => {
    const { statusCode = 0, headers = {}, body = '', cookies } = await handler(anEvent(...asked));
    return { status: statusCode, headers, body: body && String(headers['content-type']).includes('json') ? JSON.parse(body) : body, cookies };
  };
  return { call, keyWith, seen, lines, clock, handler };
}
const good = { reply: { text: 'Hello' }, confidence: 0.9 };
const withKey = { 'idempotency-key': 'k-1' };

describe('every answer', () => {
  it('names the request and may not be kept, guessed at or framed', async () => {
    const { call } = setUp();

    const { headers } = await call('GET /health');

    expect(headers).toMatchObject({
      'x-request-id': 'req-1',
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
  });

  it('that is an error is a problem with a stable code and the same request id', async () => {
    const { call } = setUp();

    const { status, headers, body } = await call('GET /v1/drafts');

    expect(status).toBe(401);
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json; charset=utf-8', 'www-authenticate': 'Bearer', 'x-request-id': 'req-1' });
    expect(body).toEqual({
      type: 'urn:problem-type:countersign:unauthenticated',
      title: 'Unauthenticated',
      status: 401,
      detail: 'no valid API key',
      code: 'unauthenticated',
      requestId: 'req-1',
    });
  });

  it('leaves one line with ids, words and numbers', async () => {
    const { call, lines } = setUp();

    await call('GET /v1/drafts');

    expect(lines).toEqual([
      { message: 'answered', fields: { requestId: 'req-1', route: 'GET /v1/drafts', status: 401, milliseconds: 0, code: 'unauthenticated' } },
    ]);
  });
});

describe('what a request is checked for', () => {
  it('is checked in this order: size, key, scope, rate, headers, type, JSON, schema', async () => {
    const { call, keyWith } = setUp({}, { requestBurst: 5 });
    const [reader, writer] = [keyWith('drafts:read'), keyWith('drafts:write')];
    const post = async (asked: { headers?: Record<string, string>; raw: string }) => (await call('POST /v1/drafts', asked)).body.code;
    const json = { 'content-type': 'application/json' };
    const large = `{${' '.repeat(maxBodyBytes)}`;

    expect(await post({ raw: large })).toBe('too_large');
    expect(await post({ raw: '{' })).toBe('unauthenticated');
    expect(await post({ raw: '{', headers: reader })).toBe('forbidden');
    expect(await post({ raw: '{', headers: writer })).toBe('idempotency_key_required');
    expect(await post({ raw: '{', headers: { ...writer, ...withKey } })).toBe('unsupported_media_type');
    expect(await post({ raw: '{', headers: { ...writer, ...withKey, ...json } })).toBe('invalid_json');
    expect(await post({ raw: '{}', headers: { ...writer, ...withKey, ...json } })).toBe('invalid_request');
    expect(await post({ raw: JSON.stringify(good), headers: { ...writer, ...withKey, ...json } })).toBeUndefined();
    expect(await post({ raw: '{', headers: writer })).toBe('rate_limited');
  });

  it('gives the endpoint what was found', async () => {
    const { call, keyWith, seen } = setUp();
    const headers = { ...keyWith('drafts:write'), ...withKey, 'X-Custom': 'yes' };

    expect((await call('POST /v1/drafts', { body: good, headers, cookies: ['a=1', 'b=2=2', 'a=3', 'odd'] })).status).toBe(201);

    expect(seen[0]).toMatchObject({
      body: good,
      params: {},
      query: {},
      key: { scopes: ['drafts:write'] },
      idempotencyKey: 'k-1',
      ifMatch: null,
      requestId: 'req-1',
      sourceIp: '192.0.2.7',
      cookies: { a: '1', b: '2=2' },
    });
    expect(seen[0]?.headers['x-custom']).toBe('yes');
    expect(seen[0]?.rawBody.toString()).toBe(JSON.stringify(good));
  });

  it('decodes the path, and base64 where API Gateway used it', async () => {
    const { call, keyWith, seen } = setUp();
    const admin = keyWith('admin');
    await call('GET /v1/accounts/acc%3Aa', { headers: admin });
    await call('POST /v1/accounts/import', { raw: '{"é":1}\n', base64: true, headers: { ...admin, 'content-type': 'application/x-ndjson' } });

    expect(seen[0]?.params).toEqual({ id: 'acc:a' });
    expect(seen[1]?.rawBody.toString()).toBe('{"é":1}\n');
  });
});

describe('the size of a body', () => {
  const sized = (bytes: number) => JSON.stringify({ reply: { text: 'Hello' } }).padEnd(bytes);

  it.each([false, true])('T25: is 262,144 bytes at most, counted after decoding (base64: %s)', async (base64) => {
    const { call, keyWith } = setUp();
    const headers = { ...keyWith('drafts:write'), ...withKey, 'content-type': 'application/json' };

    expect((await call('POST /v1/drafts', { raw: sized(maxBodyBytes), headers, base64 })).status).toBe(201);
    expect((await call('POST /v1/drafts', { raw: sized(maxBodyBytes + 1), headers, base64 })).status).toBe(413);
    expect((await call('POST /v1/drafts', { raw: sized(maxBodyBytes * 8), headers, base64 })).status).toBe(413);
  });

  it('counts bytes, not characters', async () => {
    const { call, keyWith } = setUp();
    const headers = { ...keyWith('drafts:write'), ...withKey, 'content-type': 'application/json' };

    expect((await call('POST /v1/drafts', { raw: `"${'é'.repeat(maxBodyBytes / 2)}"`, headers })).status).toBe(413);
  });
});

describe('keys and scopes', () => {
  it('one scope of several is enough', async () => {
    const { call, keyWith } = setUp();

    expect((await call('GET /v1/drafts', { headers: keyWith('audit:read') })).status).toBe(201);
    expect((await call('GET /v1/drafts', { headers: keyWith('admin') })).body.code).toBe('forbidden');
  });

  it('no key is needed where nothing asks for one, and a bad one does no harm', async () => {
    const { call, seen } = setUp();

    expect((await call('GET /health', { headers: { authorization: 'Bearer cs_a_b' } })).status).toBe(201);
    expect(seen[0]?.key).toBeNull();
  });

  it('wrong secrets beyond the limit of a key are 429, and say when to come again', async () => {
    const { id, plain, secretHash } = newApiKey(new Date('2026-11-22T17:00:00Z'), (count) => new Uint8Array(count).fill(9));
    const key: StoredApiKey = { id, name: 'test', scopes: ['drafts:read'], createdAt: '2026-11-22T17:00:00.000Z', revokedAt: null, secretHash };
    const handler = http(
      {
        accounts: { findKey: async () => key, countFailedKey: async () => ({ tooMany: true }) },
        gate: alwaysOpen,
        clock: settableClock('2026-11-22T17:00:00Z'),
        log: { info() {}, warn() {}, error() {} },
        settings: { requestsPerSecond: 1, requestBurst: 1, sandbox: false },
      },
      { 'GET /v1/drafts': endpoint({ scope: 'drafts:read', run: () => reply(200) }) },
    );
    const answerTo = (authorization: string) => handler(anEvent('GET /v1/drafts', { headers: { authorization } }));

    expect(await answerTo(`Bearer ${plain}x`)).toMatchObject({ statusCode: 429, headers: { 'retry-after': '60', ratelimit: expect.any(String) } });
    expect(await answerTo(`Bearer ${plain}`)).toMatchObject({ statusCode: 200 });
  });

  it('T29: limits each key on its own and says when to come again', async () => {
    const { call, keyWith, clock } = setUp({}, { requestBurst: 1 });
    const [a, b] = [keyWith('drafts:read'), keyWith('drafts:read')];

    expect((await call('GET /v1/drafts', { headers: a })).status).toBe(201);
    const refused = await call('GET /v1/drafts', { headers: a });
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' }, headers: { 'retry-after': '1', ratelimit: expect.any(String) } });
    expect((await call('GET /v1/drafts', { headers: b })).status).toBe(201);
    clock.advance(1);
    expect((await call('GET /v1/drafts', { headers: a })).status).toBe(201);
  });
});

describe('headers', () => {
  it.each([
    ['', 400],
    ['k', 201],
    ['k'.repeat(255), 201],
    ['k'.repeat(256), 400],
  ])('an Idempotency-Key of %j is answered %d', async (key, status) => {
    const { call, keyWith } = setUp();

    expect((await call('POST /v1/drafts', { body: good, headers: { ...keyWith('drafts:write'), 'idempotency-key': key } })).status).toBe(status);
  });

  it.each([
    [undefined, 428],
    ['*', 428],
  ])('an If-Match of %s names no version', async (given, status) => {
    const { call, keyWith } = setUp();

    const answer = await call('PUT /v1/policy', { body: {}, headers: { ...keyWith('admin'), ...(given && { 'if-match': given }) } });

    expect([answer.status, answer.body.code]).toEqual([status, 'if_match_required']);
  });

  it.each([
    ['"3"', 3],
    [' "3" ', 3],
    ['W/"3"', null],
    ['3', null],
    ['"x"', null],
  ])('an If-Match of %s means version %s', async (given, version) => {
    const { call, keyWith, seen } = setUp();

    await call('PUT /v1/policy', { body: {}, headers: { ...keyWith('admin'), 'if-match': given } });

    expect(seen[0]?.ifMatch).toBe(version);
  });
});

describe('the type of a body', () => {
  it.each([
    ['application/json', 201],
    ['Application/JSON; charset=UTF-8', 201],
    ['application/json;charset="utf-8"', 201],
    ['application/json; charset=latin1', 415],
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['', 415],
  ])('%s is answered %d', async (type, status) => {
    const { call, keyWith } = setUp();

    const answer = await call('POST /v1/drafts', { raw: JSON.stringify(good), headers: { ...keyWith('drafts:write'), ...withKey, 'content-type': type } });

    expect(answer.status).toBe(status);
  });

  it('T25: is not unpacked', async () => {
    const { call, keyWith } = setUp();

    const answer = await call('POST /v1/drafts', { body: good, headers: { ...keyWith('drafts:write'), ...withKey, 'content-encoding': 'gzip' } });

    expect(answer.body.code).toBe('unsupported_media_type');
  });
});

describe('a wrong shape', () => {
  const errorsOf = async (body: unknown) => {
    const { call, keyWith } = setUp();
    const answer = await call('POST /v1/drafts', { body, headers: { ...keyWith('drafts:write'), ...withKey } });
    expect([answer.status, answer.body.code]).toEqual([422, 'invalid_request']);
    return answer.body.errors;
  };

  it('is told with the path of each fault', async () => {
    expect(await errorsOf({ reply: { text: '' }, confidence: 'high', tier: 1 })).toEqual(
      expect.arrayContaining([
        { path: 'reply.text', message: 'at least 1 characters' },
        { path: 'confidence', message: 'expected number' },
        { path: 'tier', message: 'unknown field' },
      ]),
    );
    expect(await errorsOf({ confidence: 1.2 })).toEqual([
      { path: 'reply', message: 'required' },
      { path: 'confidence', message: 'at most 1' },
    ]);
    expect(await errorsOf([])).toEqual([{ path: '', message: 'expected object' }]);
  });

  it('is told without a word of what was sent', async () => {
    const canary = 'canary from a customer';
    const errors = await errorsOf({ reply: { text: { [canary]: canary }, [canary]: canary }, confidence: canary, [`x ${canary}`]: 1 });

    expect(errors.length).toBeGreaterThan(3);
    expect(JSON.stringify(errors)).not.toContain('canary');
  });

  it('tells of 50 faults at most', async () => {
    expect(await errorsOf({ ...good, ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x${i}`, 1])) })).toHaveLength(50);
  });

  it('of the query is told too: unknown names and repeated ones', async () => {
    const { call, keyWith } = setUp();
    const reader = keyWith('drafts:read');

    expect((await call('GET /v1/drafts?surprise=1', { headers: reader })).body.errors).toEqual([{ path: 'surprise', message: 'unknown field' }]);
    expect((await call('GET /v1/drafts?status=a&status=b', { headers: reader })).body.errors).toEqual([{ path: 'status', message: 'given more than once' }]);
  });

  it('says what the schema of ours says, for each kind of fault', async () => {
    const Odd = z.strictObject({
      kind: z.enum(['a', 'b']),
      at: z.iso.datetime(),
      id: z.string().regex(/^x$/),
      list: z.array(z.number()).max(1),
      either: z.union([z.literal(1), z.literal(2)]),
      own: z.string().refine(() => false, 'at most 90 days'),
      names: z.record(z.string().regex(/^[A-Z]{3}$/), z.number()),
      even: z.number().multipleOf(2),
      missing: z.enum(['a']),
    });
    const { call, keyWith } = setUp({ 'POST /v1/drafts': endpoint({ scope: 'drafts:write', body: Odd, run: () => reply(200) }) });
    const body = { kind: 'c', at: 'x', id: 'y', list: [1, 2], either: 3, own: 'x', names: { euro: 1 }, even: 3 };

    expect((await call('POST /v1/drafts', { body, headers: keyWith('drafts:write') })).body.errors).toEqual([
      { path: 'kind', message: 'one of a, b' },
      { path: 'at', message: 'not a valid datetime' },
      { path: 'id', message: 'not of the expected form' },
      { path: 'list', message: 'at most 1 entries' },
      { path: 'either', message: 'none of the allowed forms' },
      { path: 'own', message: 'at most 90 days' },
      { path: 'names.euro', message: 'a name is not of the expected form' },
      { path: 'even', message: 'not valid' },
      { path: 'missing', message: 'required' },
    ]);
  });
});

describe('JSON with two meanings', () => {
  it.each([
    ['{"reply":{"text":"a"},"reply":{"text":"b"}}', 'an object names a member twice'],
    ['{"reply":{"text":"\\ud800"}}', 'a text holds half of a character (a lone surrogate)'],
    ['{"confidence":1e999}', 'a number is out of range'],
    [`${'['.repeat(33)}${']'.repeat(33)}`, 'more than 32 levels'],
    ['', 'the body is not JSON in UTF-8'],
  ])('is refused: %s', async (raw, detail) => {
    const { call, keyWith } = setUp();

    const answer = await call('POST /v1/drafts', { raw, headers: { ...keyWith('drafts:write'), ...withKey, 'content-type': 'application/json' } });

    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_json', detail } });
  });
});

describe('what goes wrong inside', () => {
  const failing = (error: unknown) =>
    setUp({
      'GET /health': endpoint({
        run: () => {
          throw error;
        },
      }),
    });

  it('is a problem without the reason, and its name alone is logged', async () => {
    class SecretLeak extends Error {
      override readonly name = 'SecretLeak';
    }
    const { call, lines } = failing(new SecretLeak('canary'));

    const answer = await call('GET /health');

    expect(answer).toMatchObject({ status: 500, body: { code: 'internal_error', title: 'Internal error', requestId: 'req-1' } });
    expect(lines[0]).toEqual({ message: 'request failed', fields: { requestId: 'req-1', route: 'GET /health', errorName: 'SecretLeak' } });
    expect(JSON.stringify([answer, lines])).not.toContain('canary');
  });

  it.each([
    ...['Busy', 'ThrottlingException', 'ProvisionedThroughputExceededException', 'TimeoutError'],
    ...['InternalServiceError', 'DecryptionFailure'], // of Secrets Manager
    ...['KMSInternalException', 'DependencyTimeoutException', 'DisabledException', 'KMSInvalidStateException', 'KeyUnavailableException'],
    ...['SlowDown', 'InternalError', 'ServiceUnavailable'], // of S3
  ])('F7, F26: is 503 busy with retry-after where a service says %s', async (name) => {
    const { call } = failing(Object.assign(new Error('x'), { name }));

    expect(await call('GET /health')).toMatchObject({ status: 503, body: { code: 'busy' }, headers: { 'retry-after': '1' } });
  });

  it('is 500 for what is no error at all', async () => {
    const { call, lines } = failing('text');

    expect((await call('GET /health')).status).toBe(500);
    expect(lines[0]?.fields?.errorName).toBe('string');
  });

  it('in the look whether the tenant is stopped lets nothing through but /health', async () => {
    const handler = http(
      {
        accounts: { findKey: () => Promise.reject(new Error('asked for a key')), countFailedKey: async () => ({ tooMany: false }) },
        gate: { standstill: () => Promise.reject(Object.assign(new Error('x'), { name: 'ResourceNotFoundException' })) },
        clock: settableClock('2026-11-22T17:00:00Z'),
        log: { info() {}, warn() {}, error() {} },
        settings: { requestsPerSecond: 1, requestBurst: 1, sandbox: false },
      },
      { 'GET /v1/drafts': endpoint({ scope: 'drafts:read', run: () => reply(200) }), 'GET /health': endpoint({ run: () => reply(200) }) },
    );

    const answers = await Promise.all(['GET /v1/drafts', 'GET /health'].map((line) => handler(anEvent(line))));

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([503, 200]);
    expect(JSON.parse(answers[0]?.body ?? '')).toMatchObject({ code: 'busy' });
  });

  it('in the look-up of the key never lets a request through', async () => {
    const { handler } = setUp();
    const broken = http(
      {
        accounts: {
          findKey: async () => {
            throw Object.assign(new Error('x'), { name: 'ThrottlingException' });
          },
          countFailedKey: async () => ({ tooMany: false }),
        },
        gate: alwaysOpen,
        clock: settableClock('2026-11-22T17:00:00Z'),
        log: { info() {}, warn() {}, error() {} },
        settings: { requestsPerSecond: 1, requestBurst: 1, sandbox: false },
      },
      { 'GET /v1/drafts': endpoint({ scope: 'drafts:read', run: () => reply(200) }) },
    );

    expect((await broken(anEvent('GET /v1/drafts', { headers: { authorization: 'Bearer cs_a_b' } }))).statusCode).toBe(503);
    expect((await handler(anEvent('GET /v1/drafts'))).statusCode).toBe(401);
  });
});

describe('routes', () => {
  it.each(['GET /v1/nothing-here', 'GET /', 'GET /review/', 'POST /v1/drafts/a/b/c'])('an unknown path is 404: %s', async (line) => {
    const { call } = setUp();

    expect(await call(line)).toMatchObject({ status: 404, body: { code: 'not_found', title: 'Not found' } });
  });

  it('an id of more than 1,000 bytes is that of nothing: 404, and nothing is looked for', async () => {
    const { call, keyWith, seen, lines } = setUp();
    const headers = keyWith('admin');

    expect((await call(`GET /v1/accounts/${'%C3%A9'.repeat(500)}`, { headers })).status).toBe(201);
    expect(await call(`GET /v1/accounts/${'%C3%A9'.repeat(500)}x`, { headers })).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect((await call(`GET /v1/accounts/${'x'.repeat(1001)}`)).status).toBe(401);
    expect([seen.length, lines.map(({ message }) => message)]).toEqual([1, ['answered', 'answered', 'answered']]);
  });

  it('a known path under another method is 405 and says what it takes', async () => {
    const { call } = setUp();

    expect(await call('PUT /v1/drafts', { body: {} })).toMatchObject({ status: 405, body: { code: 'method_not_allowed' }, headers: { allow: 'POST, GET' } });
    expect(await call('DELETE /v1/drafts/drf_1')).toMatchObject({ status: 405, headers: { allow: 'GET' } });
  });

  it('a route of the table that this Lambda does not have is 404', () => {
    expect(notFoundOrMethod(anEvent('GET /v1/keys')).refused).toEqual({ status: 404, code: 'not_found' });
  });

  it('HEAD is answered like GET, without the body', async () => {
    const { handler } = setUp();

    const event = anEvent('GET /health');
    event.requestContext.http.method = 'HEAD';
    const answer = await handler({ ...event, routeKey: 'HEAD /health' });

    expect([answer.statusCode, answer.body, answer.headers?.['content-type']]).toEqual([201, '', 'application/json; charset=utf-8']);
  });
});

describe('answers that are no JSON', () => {
  it('are pages with cookies, other texts, and nothing at all', async () => {
    const { call } = setUp({
      'GET /queue': endpoint({ run: () => html(200, '<p>hi</p>', { 'content-security-policy': "default-src 'self'" }, ['s=1; Secure']) }),
      'GET /sign-in': endpoint({ run: () => text(200, 'a,b\n', { 'content-type': 'text/csv' }) }),
      'GET /health': endpoint({ run: () => reply(204) }),
    });

    expect(await call('GET /queue')).toMatchObject({
      status: 200,
      body: '<p>hi</p>',
      cookies: ['s=1; Secure'],
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'self'" },
    });
    expect(await call('GET /sign-in')).toMatchObject({ body: 'a,b\n', headers: { 'content-type': 'text/csv' } });
    const empty = await call('GET /health');
    expect([empty.status, empty.body, empty.headers['content-type']]).toEqual([204, '', undefined]);
  });

  it('are pages for refusals too, where a Lambda has a page for them', async () => {
    const { call } = setUp(
      { 'GET /queue': endpoint({ run: () => problem(409, 'email_taken', 'somebody else has it', { headers: { 'retry-after': '9' } }) }) },
      { refusalPage: ({ status, code }, { requestContext }) => html(status, `<p>${code} ${requestContext.requestId}</p>`) },
    );

    expect(await call('GET /queue')).toMatchObject({ status: 409, body: '<p>email_taken req-1</p>', headers: { 'retry-after': '9', 'x-request-id': 'req-1' } });
  });
});

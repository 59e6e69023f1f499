import { describe, expect, it } from 'vitest';
import type { DraftView } from '../../functions/domain/approval/draft-view.ts';
import { aStackForWalks } from './a-stack.ts';
import type { Answer, Call } from './outside.ts';

const { stack, outside } = await aStackForWalks();

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}
/** A refusal, of the form that every refusal has. */
function refusalOf({ status, headers, body, text }: Answer): [number, string] {
  const problem = body as ProblemBody;
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(problem).toMatchObject({ type: expect.any(String), title: expect.any(String), status, requestId: headers.get('x-request-id') });
  expect(text).not.toMatch(/\bat .+\.[jt]sx?:\d+/);
  return [status, problem.code];
}
const pathsOf = ({ body }: Answer): string[] => ((body as ProblemBody).errors ?? []).map(({ path }) => path).sort();
const post = (raw: string, more: Partial<Call['headers']> = {}): Promise<Answer> =>
  outside.call('POST', '/v1/drafts', { raw, headers: { 'idempotency-key': outside.fresh('raw-'), ...(more as Record<string, string>) } });
const good = (): string => JSON.stringify(outside.submission('acc_fabrikam'));
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('a body', () => {
  it('T25: that is too large is 413: one byte over 256 KiB, and anything beyond', async () => {
    const room = 256 * 1024 - good().length;
    const filled = (spaces: number): string => `${good()}${' '.repeat(room + spaces)}`;

    expect((await post(filled(0))).status).toBe(201);
    expect(refusalOf(await post(filled(1)))).toEqual([413, 'too_large']);
    expect((await post(`{"notes":"${'x'.repeat(11 * 1024 * 1024)}"}`).catch(() => ({ status: 413 }))).status).toBe(413);
  });

  it('T25: of another type, compressed, or in another charset is 415', async () => {
    for (const headers of [
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
      { 'content-type': 'application/json; charset=latin1' },
      { 'content-encoding': 'gzip' },
    ])
      expect(refusalOf(await post(good(), headers))).toEqual([415, 'unsupported_media_type']);
    expect((await post(good(), { 'content-type': 'Application/JSON; charset="UTF-8"' })).status).toBe(201);
  });

  it.each([
    ['cut off', () => good().slice(0, -3)],
    ['empty', () => ''],
    ['two documents', () => `${good()}{}`],
    ['a trailing comma', () => good().replace(/\}$/, ',}')],
    ['a member twice', () => good().replace('{', '{"confidence":0.1,')],
    ['a member twice, deep inside and escaped', () => good().replace('{', '{"crm":{"k":1,"\\u006b":2},')],
    ['half of a character', () => good().replace('Hello', 'Hello \\ud800')],
    ['a number beyond all doubles', () => good().replace('{', '{"crm":{"n":1e999},')],
    ['a whole number that loses digits', () => good().replace('{', '{"crm":{"n":9007199254740993},')],
    ['more than 32 levels', () => good().replace('{', `{"crm":${nested(40)},`)],
    ['more than 10,000 members', () => good().replace('{', `{"crm":{${Array.from({ length: 10_001 }, (_, i) => `"k${i}":0`).join()}},`)],
    ['a byte order mark', () => `\ufeff${good()}`],
  ])('that is no JSON of one meaning is 400: %s', async (_, make) => {
    expect(refusalOf(await post(make()))).toEqual([400, 'invalid_json']);
  });

  it('of the wrong shape is 422 and says where', async () => {
    const { reply: _, ...without } = JSON.parse(good());

    const several = await post(
      JSON.stringify({ ...without, confidence: 'high', author: { id: 'a b', type: 'robot' }, tier: 1, actions: [{ type: 'refund', amount: 5 }] }),
    );
    const range = await post(JSON.stringify({ ...JSON.parse(good()), confidence: 1.2 }));

    expect(refusalOf(several)).toEqual([422, 'invalid_request']);
    expect(pathsOf(several)).toEqual(['actions.0.amount', 'author.id', 'author.type', 'confidence', 'reply', 'tier']);
    expect([refusalOf(range), pathsOf(range)]).toEqual([[422, 'invalid_request'], ['confidence']]);
    for (const more of [{ risk: 'low' }, { callbackUrl: 'http://127.0.0.1:9/' }, { status: 'released' }])
      expect(pathsOf(await post(JSON.stringify({ ...JSON.parse(good()), ...more })))).toEqual(Object.keys(more));
  });

  it('is looked at last: the key comes before it, and the scope, and the headers', async () => {
    const raw = '{';
    const headers = { 'idempotency-key': 'k', 'content-type': 'text/plain' };
    const { 'idempotency-key': __, ...unkeyed } = headers;

    expect(refusalOf(await outside.call('POST', '/v1/drafts', { raw, headers, as: null }))).toEqual([401, 'unauthenticated']);
    expect(refusalOf(await outside.call('POST', '/v1/drafts', { raw, headers, as: 'audit' }))).toEqual([403, 'forbidden']);
    expect(refusalOf(await outside.call('POST', '/v1/drafts', { raw, headers: unkeyed }))).toEqual([400, 'idempotency_key_required']);
    expect(refusalOf(await outside.call('POST', '/v1/drafts', { raw, headers }))).toEqual([415, 'unsupported_media_type']);
  });
});

describe('keys', () => {
  it('that are missing, unknown, wrong or revoked get one answer', async () => {
    const [, keyId = ''] = /^cs_([^_]+)_/.exec(stack.keys.helpdesk) ?? [];
    const made = await outside.must<{ id: string; key: string }>('POST', '/v1/keys', { as: 'admin', body: { name: 'walk', scopes: ['drafts:read'] } });
    expect((await outside.call('GET', '/v1/drafts', { as: made.key })).status).toBe(200);
    await outside.must('DELETE', `/v1/keys/${made.id}`, { as: 'admin' });

    const bodies = [];
    for (const as of [null, 'cs_nobody_0000000000000000', `cs_${keyId}_wrong`, made.key, 'no key at all']) {
      const answer = await outside.call('GET', '/v1/drafts', { as });
      expect(refusalOf(answer)).toEqual([401, 'unauthenticated']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      bodies.push({ ...(answer.body as ProblemBody), requestId: '' });
    }
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  it('reach what their scopes name and nothing else', async () => {
    const wanted: Record<string, readonly string[]> = {
      '/v1/drafts': ['helpdesk', 'admin', 'audit'],
      '/v1/people': ['admin'],
      '/v1/accounts': ['admin'],
      '/v1/keys': ['admin'],
      '/v1/policy': ['admin', 'audit'],
      '/v1/audit?draftId=drf_x': ['audit'],
    };
    for (const [path, allowed] of Object.entries(wanted))
      for (const as of ['helpdesk', 'admin', 'audit'])
        expect([path, as, (await outside.call('GET', path, { as })).status]).toEqual([path, as, allowed.includes(as) ? 200 : 403]);
  });
});

describe('addresses and methods', () => {
  it('that do not exist are 404', async () => {
    for (const path of [`/v1/drafts/drf_${'0'.repeat(26)}`, '/v1/nothing', '/v1/drafts/', '/v1', '/V1/drafts', '/v1/drafts/..%2f..%2f', '/_local2'])
      expect(refusalOf(await outside.call('GET', path))).toEqual([404, 'not_found']);
    expect(refusalOf(await outside.call('POST', '/v1/drafts/drf_x/revisions', { body: {}, headers: { 'idempotency-key': 'k' } }))).toEqual([404, 'not_found']);
  });

  it('that take other methods are 405 and say which', async () => {
    for (const [method, path, allow] of [
      ['PUT', '/v1/drafts', 'GET, POST'],
      ['DELETE', '/v1/drafts/drf_x', 'GET'],
      ['GET', '/v1/drafts/drf_x/withdraw', 'POST'],
      ['POST', '/health', 'GET'],
    ] as const) {
      const answer = await outside.call(method, path, { ...(method !== 'GET' && { body: {} }) });
      expect(refusalOf(answer)).toEqual([405, 'method_not_allowed']);
      expect(answer.headers.get('allow')?.split(', ').sort().join(', ')).toBe(allow);
    }
  });

  it('of pages answer HEAD as GET without a body, and OPTIONS with what they take', async () => {
    for (const path of ['/sign-in', '/review/x', '/review/g/grt_x', '/queue']) {
      const [get, head, options] = await Promise.all(['GET', 'HEAD', 'OPTIONS'].map((method) => outside.call(method, path, { as: null })));
      expect([head?.status, head?.text]).toEqual([get?.status, '']);
      expect([options?.status, options?.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
      expect(options?.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('open to all are the health and the description', async () => {
    expect((await outside.call('GET', '/health', { as: null })).status).toBe(200);
    for (const [path, version] of [
      ['/openapi.json', /^3\.1/],
      ['/openapi-3.0.json', /^3\.0/],
    ] as const)
      expect((await outside.call<{ openapi: string }>('GET', path, { as: null })).body.openapi).toMatch(version);
  });
});

describe('a repeated call', () => {
  it('gets the first answer, also when the draft has moved on since, and another body is refused', async () => {
    const body = outside.submission('acc_fabrikam', { confidence: 0.6 });
    const first = await outside.send(body, 'key of a repeated call');
    await outside.settle();
    await outside.approve(first.body.id);
    await outside.released(first.body.id);

    const again = await outside.send(body, 'key of a repeated call');
    const reordered = await outside.call<DraftView>('POST', '/v1/drafts', {
      raw: JSON.stringify(Object.fromEntries(Object.entries(body).reverse()), null, 2),
      headers: { 'idempotency-key': 'key of a repeated call' },
    });

    expect([first.status, again.status, again.headers.get('idempotent-replayed')]).toEqual([202, 200, 'true']);
    expect([again.body, reordered.body]).toEqual([first.body, first.body]);
    expect(refusalOf(await outside.send({ ...body, confidence: 0.61 }, 'key of a repeated call'))).toEqual([422, 'idempotency_mismatch']);
    expect(refusalOf(await outside.send(body, 'x'.repeat(256)))).toEqual([400, 'idempotency_key_required']);
    await outside.advance(30 * 86_400 + 1);
    expect((await outside.send(body, 'key of a repeated call')).status).toBe(202); // forgotten by then: a new draft
  });

  it('of a revision makes one revision', async () => {
    const draft = await outside.held();
    const call = { body: { notes: 'looked at again' }, headers: { 'idempotency-key': 'key of a revision' } };

    const answers = await Promise.all(Array.from({ length: 5 }, () => outside.call<DraftView>('POST', `/v1/drafts/${draft.id}/revisions`, call)));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 202]);
    expect(new Set(answers.map(({ body }) => body.revision))).toEqual(new Set([2]));
  });
});

describe('lists', () => {
  it('lead through all by their cursors, each once, whatever comes in between', async () => {
    const { id: accountId } = await outside.account();
    const made: string[] = [];
    for (let i = 0; i < 7; i += 1) made.push((await outside.draft(accountId)).id);

    const seen: string[] = [];
    for (let query: string | null = ''; query !== null; ) {
      const page: { items: DraftView[]; next: string | null } = await outside.must('GET', `/v1/drafts?accountId=${accountId}&limit=3${query}`);
      seen.push(...page.items.map(({ id }) => id));
      if (seen.length === 3) await outside.draft(accountId); // newer than all of them: it is on the page before
      query = page.next === null ? null : `&cursor=${encodeURIComponent(page.next)}`;
    }

    expect(seen).toEqual(made.toReversed());
  });

  it('filter by status, and refuse limits and cursors that are none', async () => {
    const { id: accountId } = await outside.account();
    const [held] = [await outside.held(accountId), await outside.draft(accountId)];
    const { items } = await outside.must<{ items: DraftView[] }>('GET', `/v1/drafts?accountId=${accountId}&status=pending`);
    expect(items.map(({ id }) => id)).toEqual([held.id]);
    const { next } = await outside.must<{ next: string }>('GET', `/v1/drafts?accountId=${accountId}&limit=1`);

    for (const query of [
      'limit=0',
      'limit=201',
      'limit=x',
      'status=gone',
      'cursor=nonsense',
      `cursor=${encodeURIComponent(next)}`,
      'surprise=1',
      'limit=1&limit=2',
    ])
      expect(refusalOf(await outside.call('GET', `/v1/drafts?${query}`))).toEqual([422, 'invalid_request']);
  });
});

describe('waiting for a draft', () => {
  it('R63: answers as soon as it settles, at once where it has, and after the time where it does not', async () => {
    const draft = await outside.held();
    const took = async (query: string): Promise<[string, number]> => {
      const began = performance.now();
      const { status } = await outside.must<DraftView>('GET', `/v1/drafts/${draft.id}?wait=${query}`);
      return [status, performance.now() - began];
    };

    const [early, earlyTook] = await took('0.4');
    const waiting = took('25');
    await outside.act(await outside.linkOf(draft.id, 'ben@countersign.example'), 'reject');
    const [status, waitTook] = await waiting;
    const [, settledTook] = await took('25');

    expect([early, earlyTook > 380, status]).toEqual(['pending', true, 'rejected']);
    expect(waitTook).toBeLessThan(15_000);
    expect(settledTook).toBeLessThan(10_000);
    for (const wait of ['26', '-1', 'x']) expect(refusalOf(await outside.call('GET', `/v1/drafts/${draft.id}?wait=${wait}`))).toEqual([422, 'invalid_request']);
    expect(refusalOf(await outside.call('GET', '/v1/drafts/drf_x?wait=25'))).toEqual([404, 'not_found']);
  });

  it('is for twenty at once; whoever comes then is answered at once and told when to come again', async () => {
    const draft = await outside.held();
    const waiting = Array.from({ length: 20 }, () => outside.call<DraftView>('GET', `/v1/drafts/${draft.id}?wait=25`));
    await new Promise((resolve) => setTimeout(resolve, 150));

    const began = performance.now();
    const one = await outside.call<DraftView>('GET', `/v1/drafts/${draft.id}?wait=25`);

    expect([one.status, one.body.status, one.headers.get('retry-after')]).toEqual([200, 'pending', '5']);
    expect(performance.now() - began).toBeLessThan(10_000);
    await outside.withdraw(draft.id);
    const answers = await Promise.all(waiting);
    expect(answers.map(({ body, headers }) => [body.status, headers.get('retry-after')])).toEqual(Array.from({ length: 20 }, () => ['withdrawn', null]));
  });
});

describe('the policy', () => {
  it('moves only under the version that was read, and every snapshot stays readable', async () => {
    const read = await outside.call<{ version: number; sha256: string; policy: { keywords: unknown[] } }>('GET', '/v1/policy', { as: 'admin' });
    const { version, sha256, policy } = read.body;
    expect(read.headers.get('etag')).toBe(`"${version}"`);
    const put = (headers: Record<string, string>, body: unknown = policy): Promise<Answer> => outside.call('PUT', '/v1/policy', { as: 'admin', body, headers });
    const changed = { ...policy, keywords: [...policy.keywords, { id: 'zeppelin', text: 'zeppelin', tier: 3 }] };

    expect(refusalOf(await put({}))).toEqual([428, 'if_match_required']);
    expect(refusalOf(await put({ 'if-match': '"999999"' }))).toEqual([412, 'version_conflict']);
    expect(refusalOf(await put({ 'if-match': `"${version}"` }, { ...policy, surprise: true }))).toEqual([422, 'invalid_request']);
    const answers = await Promise.all(Array.from({ length: 5 }, () => put({ 'if-match': `"${version}"` }, changed)));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
    const draft = await outside.draft('acc_fabrikam', { customerMessage: { text: 'Where is my zeppelin?' } });
    expect([draft.status, draft.policy.version, draft.reasons.map(({ rule }) => rule)]).toEqual(['pending', version + 1, ['keyword']]);
    expect((await outside.must<{ sha256: string }>('GET', `/v1/policies/${sha256}`, { as: 'audit' })).sha256).toBe(sha256);
  });
});

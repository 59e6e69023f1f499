import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { type ApiProblem, createClient, isSettled, verifyWebhook, WebhookRefused } from '../../clients/typescript/client.ts';
import { Status, isSettled as settledInDomain } from '../../functions/domain/approval/draft-state.ts';
import { aStackForWalks } from './a-stack.ts';

const { stack, outside } = await aStackForWalks();
const client = createClient({ url: `${stack.url}/`, key: stack.keys.helpdesk });

const problemOf = (asked: Promise<unknown>): Promise<ApiProblem> =>
  asked.then(
    () => Promise.reject(new Error('it was taken')),
    (error) => error as ApiProblem,
  );

describe('the TypeScript client', () => {
  it('stays within 100 lines of code, and loads nothing but what Node has', () => {
    const source = readFileSync(new URL('../../clients/typescript/client.ts', import.meta.url), 'utf8');
    const code = source.split('\n').filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/\*|\*)/.test(line));

    expect(code.length).toBeLessThanOrEqual(100);
    const loaded = code.filter((line) => !/^(import|export) type /.test(line)).flatMap((line) => / from '(.+)';$/.exec(line)?.[1] ?? []);
    expect(loaded).toEqual(['node:crypto', 'node:timers/promises']);
  });

  it('has an example that runs as it is', async () => {
    const env = { ...process.env, COUNTERSIGN_URL: stack.url, COUNTERSIGN_KEY: stack.keys.helpdesk };
    const example = fileURLToPath(new URL('../../clients/typescript/example.ts', import.meta.url));

    const { stdout } = await promisify(execFile)(process.execPath, [example], { env });

    expect(stdout).toMatch(/^AP-\w+: tier 1, released\nreleased: Hello Dana, order 1187 arrives on Friday\. Kind regards\n$/);
  });

  it('sends a draft, waits until people have decided, and reports how it turned out', async () => {
    const draft = await client.submitDraft(outside.submission('acc_fabrikam', { confidence: 0.6 }));
    expect([draft.status, isSettled(draft)]).toEqual(['pending', false]);
    await outside.settle();

    const waiting = client.waitUntilSettled(draft.id);
    await outside.approve(draft.id);
    await outside.advance(31);

    expect(await waiting).toMatchObject({ id: draft.id, status: 'released' });
    expect(await client.reportOutcome(draft.id, 'right')).toMatchObject({ outcome: 'right' });
    expect(await client.getDraft(draft.id, { wait: 1 })).toMatchObject({ status: 'released', outcome: 'right' });
  });

  it('answers the draft as it stands when the patience is over', async () => {
    const draft = await client.submitDraft(outside.submission('acc_fabrikam', { confidence: 0.6 }));
    const began = performance.now();

    expect((await client.waitUntilSettled(draft.id, { patienceSeconds: 0.3 })).status).toBe('pending');
    expect(performance.now() - began).toBeGreaterThan(290);
    expect((await client.withdraw(draft.id, 'ends the walk')).status).toBe('withdrawn');
  });

  it('revises, stops in escrow, and tells of new messages', async () => {
    const submission = outside.submission('acc_fabrikam', { confidence: 0.6 });
    const draft = await client.submitDraft(submission);
    const revised = await client.revise(draft.id, { reply: { ...submission.reply, text: 'Hello Dana, it comes on Monday.' } });
    expect([revised.revision, revised.status]).toEqual([2, 'pending']);
    await outside.settle();
    await outside.act((await outside.links(draft.id)).at(-1) ?? expect.fail('no link'), 'approve');
    expect((await client.stop(draft.id, 'wrong day after all')).status).toBe('withdrawn');

    const other = await client.submitDraft(outside.submission('acc_fabrikam', { confidence: 0.6 }));
    await outside.advance(1);
    const message = { id: 'm-2', text: 'Never mind, it is here.' };
    expect(await client.newMessage(other.conversationId, message)).toEqual([other.id]);
    expect(await client.newMessage(other.conversationId, message)).toEqual([]);

    const mailed = await client.submitDraft({ ...outside.submission('acc_fabrikam', { confidence: 0.6 }), conversationId: '<a/b+c@mail.example>' });
    await outside.advance(1);
    expect(await client.newMessage('<a/b+c@mail.example>', message)).toEqual([mailed.id]);
  });

  it('takes one draft for one key, and says with a code what is refused', async () => {
    const submission = outside.submission('acc_fabrikam');
    const [first, again] = [await client.submitDraft(submission, { idempotencyKey: 'k-1' }), await client.submitDraft(submission, { idempotencyKey: 'k-1' })];
    expect(again.id).toBe(first.id);
    expect((await client.submitDraft(outside.submission('acc_fabrikam'))).id).not.toBe(first.id);

    expect(await problemOf(client.submitDraft({ ...submission, confidence: 2 }))).toMatchObject({
      name: 'ApiProblem',
      status: 422,
      code: 'invalid_request',
      errors: [{ path: 'confidence', message: 'at most 1' }],
      requestId: expect.stringMatching(/./),
    });
    expect(await problemOf(client.submitDraft({ ...submission, confidence: 0.1 }, { idempotencyKey: 'k-1' }))).toMatchObject({ code: 'idempotency_mismatch' });
    expect(await problemOf(client.getDraft('../keys'))).toMatchObject({ status: 404, code: 'not_found' });
    expect(await problemOf(createClient({ url: stack.url, key: 'cs_no_key' }).getDraft(first.id))).toMatchObject({ status: 401, code: 'unauthenticated' });
  });

  it('believes what our own sender signs, and our receivers believe what it believes', async () => {
    const draft = await client.submitDraft(outside.submission('acc_fabrikam'));
    await outside.settle();
    const delivery = stack.receiver.list().find(({ raw }) => raw.includes(draft.id)) ?? expect.fail('no webhook');
    const now = new Date(delivery.at);

    const event = verifyWebhook(stack.webhookSecret, delivery.headers, delivery.raw, { now });
    expect([event.type, event.data.draft.release?.text]).toEqual(['draft.released', draft.release?.text]);
    expect(
      verifyWebhook(['whsec_bm90IG91ciBzZWNyZXQsIGJ1dCBsb25n', stack.webhookSecret], new Headers(delivery.headers), Buffer.from(delivery.raw), { now }),
    ).toEqual(event);
  });
});

describe('what passes', () => {
  /** A service that answers from its list; the last answer stays. */
  function service(...answers: (Response | Error)[]) {
    const asked: { readonly url: string; readonly headers: Headers; readonly at: number }[] = [];
    const ask: typeof fetch = async (url, init) => {
      asked.push({ url: String(url), headers: new Headers(init?.headers), at: performance.now() });
      const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? new Error('no answer');
      if (answer instanceof Error) throw answer;
      return answer.clone();
    };
    return { asked, client: (retrySeconds = 60) => createClient({ url: 'https://countersign.example', key: 'cs_k', fetch: ask, retrySeconds }) };
  }
  const json = (status: number, body: unknown, headers: Record<string, string> = {}) => new Response(JSON.stringify(body), { status, headers });
  const pending = { id: 'drf_1', status: 'pending' };
  const released = { id: 'drf_1', status: 'released' };

  it.each([['a broken line', new TypeError('fetch failed')], ...[429, 502, 503, 504].map((status): [string, Response] => [String(status), json(status, {})])])(
    'is waited out with the same key: %s',
    async (_, failure) => {
      const { asked, client: anew } = service(failure, failure, json(201, released));

      expect(await anew().submitDraft({} as never)).toEqual(released);
      const keys = new Set(asked.map(({ headers }) => headers.get('idempotency-key')));
      expect([asked.length, keys.size, [...keys][0]?.length]).toEqual([3, 1, 36]);
    },
  );

  it.each([
    ['c-7 ä', '/v1/conversations/c-7%20%C3%A4/messages'],
    ['a/b', '/v1/messages'],
    ['.', '/v1/messages'],
    ['..', '/v1/messages'],
    ['...', '/v1/conversations/.../messages'],
  ])('tells of a message by the path that older stacks have too, but for an id that no path can hold: %s', async (id, path) => {
    const { asked, client: anew } = service(json(200, { superseded: [] }));

    await anew().newMessage(id, { text: 'Never mind.' });
    expect(asked.map(({ url }) => url)).toEqual([`https://countersign.example${path}`]);
  });

  it('is not tried again before retry-after is over', async () => {
    const { asked, client: anew } = service(json(503, {}, { 'retry-after': '0.3' }), json(200, released));

    await anew().getDraft('drf_1');
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(295);
  });

  it('is waited out where too many wait already', async () => {
    const { asked, client: anew } = service(json(200, pending, { 'retry-after': '0.3' }), json(200, released));

    expect((await anew().waitUntilSettled('drf_1')).status).toBe('released');
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(295);
  });

  it('is told when the time for tries is over, or would be', async () => {
    const busy = service(json(503, { code: 'busy', detail: 'try again' }, { 'retry-after': '61', 'x-request-id': 'req-1' }));
    expect(await problemOf(busy.client().getDraft('drf_1'))).toMatchObject({ message: '503 busy: try again', code: 'busy', requestId: 'req-1' });
    expect(busy.asked).toHaveLength(1);

    const dead = service(new TypeError('fetch failed'));
    await expect(dead.client(0.2).getDraft('drf_1')).rejects.toThrow('fetch failed');
  });

  it.each([
    ['a key that no header can hold', {}, 'zd-4711-日本'],
    ['a key of two lines', {}, 'zd-4711\nzd-4712'],
    ['an address that is none', { url: 'countersign' }, 'zd-4711'],
  ])('is not what the caller got wrong, which is told at once: %s', async (_, options, idempotencyKey) => {
    const began = performance.now();

    const anew = createClient({ url: stack.url, key: stack.keys.helpdesk, retrySeconds: 4, ...options });
    await expect(anew.submitDraft(outside.submission('acc_fabrikam'), { idempotencyKey })).rejects.toThrow(TypeError);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it.each([400, 401, 403, 404, 409, 410, 413, 422, 500, 301])('is no %i: it is told at once', async (status) => {
    const { asked, client: anew } = service(new Response('<h1>no</h1>', { status }));

    expect(await problemOf(anew().getDraft('drf_1'))).toMatchObject({ status, code: `http_${status}`, requestId: undefined });
    expect(asked).toHaveLength(1);
  });

  it('is settled exactly where the domain says so', () => {
    for (const status of Status.options) expect(isSettled({ status })).toBe(settledInDomain(status));
  });
});

describe('a webhook', () => {
  // The example of the Standard Webhooks specification.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const body = '{"test": 2432232314}';
  const now = new Date(1_614_265_330_000);
  const headers = {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  };

  it('of the specification is believed, also among other signatures', () => {
    expect(verifyWebhook(secret, headers, body, { now })).toEqual({ test: 2432232314 });
    const several = { ...headers, 'webhook-signature': `v1,AAAA v1a,x ${headers['webhook-signature']}` };
    expect(verifyWebhook(secret, several, Buffer.from(body), { now })).toEqual({ test: 2432232314 });
  });

  it.each([
    ['an altered byte', { body: body.replace('4}', '5}') }],
    ['another secret', { secret: 'whsec_bm90IG91ciBzZWNyZXQsIGJ1dCBsb25n' }],
    ['another id', { headers: { ...headers, 'webhook-id': 'msg_2' } }],
    ['no id', { headers: { ...headers, 'webhook-id': undefined } }],
    ['no timestamp', { headers: { ...headers, 'webhook-timestamp': undefined } }],
    ['a timestamp that is no number', { headers: { ...headers, 'webhook-timestamp': '1614265330x' } }],
    ['no signature', { headers: { ...headers, 'webhook-signature': undefined } }],
    ['a cut signature', { headers: { ...headers, 'webhook-signature': headers['webhook-signature'].slice(0, -4) } }],
    ['another version', { headers: { ...headers, 'webhook-signature': headers['webhook-signature'].replace('v1', 'v2') } }],
    ['a time more than five minutes ago', { now: new Date(now.getTime() + 301_000) }],
    ['a time more than five minutes ahead', { now: new Date(now.getTime() - 301_000) }],
  ])('with %s is refused', (_, change) => {
    const asked = { secret, headers, body, now, ...change };

    expect(() => verifyWebhook(asked.secret, asked.headers, asked.body, { now: asked.now })).toThrow(WebhookRefused);
  });

  it('is believed up to five minutes either way', () => {
    for (const seconds of [-300, 300]) expect(verifyWebhook(secret, headers, body, { now: new Date(now.getTime() + seconds * 1000) })).toBeTruthy();
  });

  it.each(['', 'whsec_', 'whsec_c2hvcnQ='])('is never checked by the secret "%s", which anybody could have', (weak) => {
    expect(() => verifyWebhook(weak, headers, body, { now })).toThrow(TypeError);
  });

  it('is believed by the independent implementation where it is believed here', () => {
    const at = new Date();
    const signed = {
      ...headers,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(headers['webhook-id'], at, body),
    };

    expect(verifyWebhook(secret, signed, body)).toEqual(new Webhook(secret).verify(body, signed));
  });
});

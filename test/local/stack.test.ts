import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isIncluded } from '../../functions/domain/audit/merkle-tree.ts';
import { createSeededRandom } from '../../local/chance.ts';
import { type Stack, startStack } from '../../local/stack.ts';

let stack: Stack;
let count = 0;
beforeAll(async () => {
  stack = await startStack({ quiet: true });
});
afterAll(() => stack.stop());
beforeEach(() => local('faults', {}));

const call = (
  path: string,
  { method = 'GET', body, headers = {}, key }: { method?: string; body?: unknown; headers?: Record<string, string>; key?: string } = {},
) =>
  fetch(`${stack.url}${path}`, {
    method,
    redirect: 'manual',
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...(key && { authorization: `Bearer ${key}` }), ...headers },
  });
// biome-ignore lint/suspicious/noExplicitAny: the tests say what the answers must hold
type Json = any;
const jsonOf = async (answer: Response): Promise<Json> => answer.json();
const local = async (path: string, body?: unknown) => jsonOf(await call(`/_local/${path}`, body === undefined ? {} : { method: 'POST', body }));
const read = async (id: string) => jsonOf(await call(`/v1/drafts/${id}`, { key: stack.keys.helpdesk }));

/** Posts a draft of an AI that is sure of itself or not. */
async function post(confidence: number) {
  count += 1;
  const body = {
    conversationId: `conv-${count}`,
    accountId: 'acc_fabrikam',
    author: { id: 'ai:helpbot', type: 'ai' },
    customerMessage: { text: 'When does order 1187 arrive?' },
    reply: { to: 'dana@fabrikam.example', subject: 'Re: your order', text: 'Order 1187 arrives on Friday.' },
    confidence,
    intent: 'order_status',
  };
  const answer = await call('/v1/drafts', { method: 'POST', body, key: stack.keys.helpdesk, headers: { 'idempotency-key': `key-${count}` } });
  return jsonOf(answer);
}

async function until<T>(look: () => Promise<T | undefined | false>, milliseconds = 10_000): Promise<T> {
  for (const began = performance.now(); ; ) {
    const found = await look();
    if (found) return found;
    if (performance.now() - began > milliseconds) throw new Error('it did not come');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
const mailsOf = async (id: string) => (await local('mail')).filter((mail: { draftId: string }) => mail.draftId === id);
const toldOf = async (id: string, type: string) =>
  (await local('webhooks')).filter((one: { type: string; raw: string }) => one.type === type && JSON.parse(one.raw).data.draft.id === id);

/** Opens the link of the first mail as its receiver would, and sends the form. Rejects when the connection breaks. */
async function approve(id: string) {
  const [mail] = await until(async () => {
    const mails = await mailsOf(id);
    return mails.length > 0 && mails;
  });
  const link = /\/review\/[A-Za-z0-9._~%-]+/.exec(mail.text)?.[0] ?? '';
  const opened = await call(link, { headers: { accept: 'text/html' } });
  const page = opened.headers.get('location') ?? '';
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const shown = await (await call(page, { headers: { cookie, accept: 'text/html' } })).text();
  const nonce = /name="nonce"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="nonce"/.exec(shown);
  const form = new URLSearchParams({ nonce: nonce?.[1] ?? nonce?.[2] ?? '', decision: 'approve' });
  return call(page, { method: 'POST', body: form.toString(), headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', origin: stack.url } });
}

describe('the local stack', () => {
  it('answers on loopback with the seeded keys', async () => {
    const health = await call('/health');
    const people = await call('/v1/people?limit=200', { key: stack.keys.admin });

    expect(stack.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(health.status).toBe(200);
    expect((await jsonOf(people)).items).toHaveLength(stack.people.length);
  });

  it('releases a harmless reply at once and tells the helpdesk with a good signature', async () => {
    const draft = await post(0.97);

    expect(draft.status).toBe('released');
    const [told] = await until(async () => {
      const list = await toldOf(draft.id, 'draft.released');
      return list.length > 0 && list;
    });
    expect([told.verified, told.answered, told.id]).toEqual([true, 200, draft.release.releaseId]);
  });

  it('holds a risky one, writes to an approver, and releases after the escrow of the virtual clock', async () => {
    const draft = await post(0.6);
    expect(draft.status).toBe('pending');

    const answer = await approve(draft.id);
    const approved = await read(draft.id);
    await local('clock', { advanceSeconds: 31 });

    expect([answer.status, approved.status]).toEqual([303, 'approved']);
    expect((await read(draft.id)).status).toBe('released');
    expect(await toldOf(draft.id, 'draft.released')).toHaveLength(1);
  });

  it('sends the holding reply when the clock passes the fallback', async () => {
    const draft = await post(0.6);

    await local('clock', { advanceSeconds: 24 * 3600 + 60 });

    expect((await read(draft.id)).status).toBe('held');
    expect(await toldOf(draft.id, 'draft.held')).toHaveLength(1);
    expect((await mailsOf(draft.id)).length).toBeGreaterThan(1); // asked, reminded, escalated
  });

  it.each(['lose', 'fail'])('releases all the same when wake-ups %s', async (wake) => {
    const draft = await post(0.6);
    await local('faults', { wake });

    await approve(draft.id);
    await local('clock', { advanceSeconds: 0 }); // answers when the wake-up has been tried
    const owed = (await local('tables/drafts', { op: 'scan' })).items.filter((item: Json) => item.pk === `OUT#${draft.id}` && item.kind === 'wake');
    await local('clock', { advanceSeconds: 60 });

    expect(owed).toHaveLength(wake === 'fail' ? 1 : 0);
    expect((await read(draft.id)).status).toBe('released');
  });

  it('delivers a webhook again, under the same id, when the endpoint is well again', async () => {
    await local('faults', { webhook: '500' });
    const draft = await post(0.97);
    await until(async () => (await toldOf(draft.id, 'draft.released')).length === 1);

    await local('faults', { webhook: 'drop' });
    await local('clock', { advanceSeconds: 10 });
    await local('faults', {});
    await local('clock', { advanceSeconds: 3600 });

    const told = await toldOf(draft.id, 'draft.released');
    expect(told.map((one: { answered: number | null }) => one.answered)).toEqual([200, null, 500]);
    expect(new Set(told.map((one: { id: string }) => one.id)).size).toBe(1);
  });

  it('asks somebody else when a mail bounces', async () => {
    const ben = stack.people.find((person) => person.id === 'per_ben');
    await local('faults', { mail: { bounce: [ben?.email] } });

    const draft = await post(0.6);
    const mails = await until(async () => {
      const list = await mailsOf(draft.id);
      return list.length > 1 && list;
    });

    expect(new Set(mails.map((mail: { to: string }) => mail.to)).size).toBe(2);
  });

  it('loses the connection but not the decision when it crashes, and is back at once', async () => {
    const draft = await post(0.6);
    await until(async () => (await mailsOf(draft.id)).length > 0);
    await local('faults', { crash: 'after-decision' });

    await expect(approve(draft.id)).rejects.toThrow();

    expect((await call('/health')).status).toBe(200);
    expect((await read(draft.id)).decisions).toHaveLength(1);
    await local('clock', { advanceSeconds: 60 });
    expect((await read(draft.id)).status).toBe('released');
    expect(await toldOf(draft.id, 'draft.released')).toHaveLength(1);
    expect((await local('faults')).crash).toBeUndefined();
  });

  it('waits for no sweep of a program that is gone', async () => {
    const own = await startStack({ quiet: true });
    const gone = own.program();
    const sweeping = gone.sweep();

    gone.close(); // before the sweep's first call is answered

    await sweeping;
    await own.stop();
  });

  it('says what a failing Comprehend means: kept for a person', async () => {
    await local('faults', { comprehend: 'down' });

    const draft = await post(0.97);

    expect(draft.status).toBe('pending');
    expect(draft.reasons.map((reason: { rule: string }) => reason.rule)).toContain('classifier-unavailable');
  });
});

describe('under /_local/', () => {
  it('reads and writes raw items', async () => {
    const item = { pk: 'TEST', sk: '1', nested: { n: 1 } };

    expect(await local('tables/drafts', { op: 'put', item })).toEqual({ item });
    expect(await local('tables/drafts', { op: 'get', key: { pk: 'TEST', sk: '1' } })).toEqual({ item });
    expect((await local('tables/drafts', { op: 'scan' })).items).toContainEqual(item);
    expect(await local('tables/drafts', { op: 'delete', key: { pk: 'TEST', sk: '1' } })).toEqual({});
    expect(await local('tables/drafts', { op: 'get', key: { pk: 'TEST', sk: '1' } })).toEqual({ item: null });
  });

  it.each([
    ['faults', { weather: 'bad' }, 422],
    ['faults', { webhook: 500 }, 422],
    ['clock', { advanceSeconds: -1 }, 422],
    ['clock', 'no JSON', 400],
    ['tables/drafts', { op: 'drop' }, 422],
    ['tables/other', { op: 'scan' }, 404],
    ['nothing', {}, 404],
    ['mail', {}, 405],
  ])('refuses a wrong call of %s: %j', async (path, body, status) => {
    const answer = await call(`/_local/${path}`, { method: 'POST', body });

    expect(answer.status).toBe(status);
    expect((await jsonOf(answer)).status).toBe(status);
  });

  it('moves the clock forward only', async () => {
    const { now: before } = await local('clock');
    const { now: after } = await local('clock', { advanceSeconds: 7200 });

    expect(Date.parse(after) - Date.parse(before)).toBeGreaterThanOrEqual(7_200_000);
    expect(Date.parse((await local('clock')).now)).toBeGreaterThanOrEqual(Date.parse(after));
  });

  it('shows browsers an inbox where the HTML of a mail runs no script', async () => {
    const draft = await post(0.6);
    await until(async () => (await mailsOf(draft.id)).length > 0);

    const page = await call('/_local/mail', { headers: { accept: 'text/html' } });
    const html = await page.text();

    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('srcdoc="');
    for (const sandbox of html.matchAll(/sandbox="([^"]*)"/g)) expect(sandbox[1]).not.toMatch(/scripts|same-origin|forms/);
  });

  it('shows browsers where everything is, with a first call that works as it stands, and everybody else what they ask for', async () => {
    const html = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

    const way = await call('/', html);
    expect([way.status, way.headers.get('location')]).toEqual([303, '/_local/']);
    expect((await jsonOf(await call('/', { headers: { accept: 'application/json' } }))).code).toBe('not_found');
    const page = await (await call('/_local/', html)).text();
    for (const path of ['/_local/mail', '/_local/webhooks', '/queue', '/docs']) expect(page).toContain(`href="${path}"`);
    for (const { email } of stack.people) expect(page).toContain(email);
    expect(page).not.toContain('curl'); // it has no file with keys
    for (const key of Object.values(stack.keys)) expect(page).not.toContain(key);
  });

  it('shows browsers the webhooks as a list, and everybody else as JSON', async () => {
    await local('faults', { webhook: '500' });
    const draft = await post(0.97);
    await until(async () => (await toldOf(draft.id, 'draft.released')).length > 0);

    const page = await call('/_local/webhooks', { headers: { accept: 'text/html' } });
    const html = await page.text();

    expect(page.headers.get('content-type')).toContain('text/html');
    expect(html).toContain('<h2>draft.released</h2>');
    expect(html).toMatch(/answered 500 · ?signature verified/);
    expect(html).toContain(` · acc_fabrikam · released · ${draft.id}`);
    expect(html).toContain(`&quot;id&quot;: &quot;${draft.id}&quot;`);
    expect(html).not.toContain('<script');
    expect((await call('/_local/webhooks')).headers.get('content-type')).toContain('application/json');
  });

  it('is closed to pages of other origins and to other host names', async () => {
    const foreign = await call('/_local/mail', { headers: { origin: 'https://evil.example' } });

    expect(foreign.status).toBe(403);
  });
});

describe('starting', () => {
  it('says what to do when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;

    await expect(startStack({ port })).rejects.toThrow(new RegExp(`^port ${port} is taken: .*--port$`));
    other.close();
  });

  it('is the same again where the clock stands still and chance has a seed, under the name that it is given', async () => {
    const now = new Date('2026-11-26T09:00:00Z');
    const start = () => startStack({ quiet: true, now, realNow: () => 0, random: createSeededRandom('a stack'), tenant: { tenantName: 'Fourth Coffee' } });

    const [one, other] = [await start(), await start()];

    expect(other.keys).toEqual(one.keys);
    expect(await jsonOf(await fetch(`${one.url}/_local/clock`))).toEqual({ now: now.toISOString() });
    expect(await (await fetch(`${one.url}/sign-in`, { headers: { accept: 'text/html' } })).text()).toContain('Fourth Coffee');
    await Promise.all([one.stop(), other.stop()]);
  });
});

describe('the audit log of the stack', () => {
  it('R102: is signed a minute after an event, and proves a release to whoever holds its receipt', async () => {
    const { id } = await post(0.97);
    await local('clock', { advanceSeconds: 60 });

    const { inclusion } = await jsonOf(await call(`/v1/drafts/${id}/receipt`, { key: stack.keys.helpdesk }));
    const checkpoint = await jsonOf(await call('/v1/audit/checkpoint', { key: stack.keys.audit }));

    expect(inclusion).toMatchObject({ size: checkpoint.size, checkpoint: checkpoint.note, entry: { type: 'draft.received', draftId: id } });
    expect(checkpoint.note).toContain(`${new URL(stack.url).host}/countersign\n${checkpoint.size}\n`);
    const leaf = Buffer.from(inclusion.entry.leaf, 'hex');
    const proof = inclusion.proof.map((hash: string) => Buffer.from(hash, 'hex'));
    expect(isIncluded(leaf, inclusion.index, inclusion.size, proof, Buffer.from(checkpoint.root, 'hex'))).toBe(true);
  });
});

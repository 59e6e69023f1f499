import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { lookFromOutside, type Outside, usd } from './outside.ts';

const lines: string[] = [];
const inputs: string[] = [];
let stack: Stack;
let outside: Outside;
beforeAll(async () => {
  stack = await startStack({ quiet: true });
  outside = lookFromOutside(stack);
  // What a call of the log is given, before anything could clean it.
  const { log, workflow } = stack.program().deps;
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(log, level).mockImplementation((...given) => void lines.push(JSON.stringify(given)));
  const { start } = workflow;
  vi.spyOn(workflow, 'start').mockImplementation((...given) => {
    inputs.push(JSON.stringify(given));
    return start(...given);
  });
});
afterEach(() => outside.checkLives());
afterAll(() => stack.stop());

const made: string[] = [];
/** A text that occurs nowhere else. */
const canary = (field: string): string => {
  const text = `kanarie${made.length}x${field}`;
  made.push(text);
  return text;
};

/** Every field that a helpdesk may fill, each with its own canary. The ids of account, author and conversation are the caller's names for things and may be logged. */
const marked = (accountId: string): Submission => ({
  conversationId: `conv-${made.length}`,
  accountId,
  author: { id: 'ai:helpbot', type: 'ai', name: canary('author') },
  customerMessage: {
    id: canary('messageid'),
    text: `When does ${canary('message')} arrive?`,
    from: { name: canary('from'), email: `${canary('email')}@customer.example` },
    at: '2026-11-22T12:00:00Z',
  },
  reply: {
    to: `${canary('to')}@customer.example`,
    subject: canary('subject'),
    text: `It arrives on ${canary('text')}.`,
    attachments: [{ name: `${canary('attachment')}.pdf`, sha256: 'a'.repeat(64), bytes: 10 }],
  },
  confidence: 0.6,
  intent: canary('intent'),
  topics: [canary('topic')],
  actions: [{ type: canary('action'), amount: usd(10), records: 3, recipients: 2, touches: ['billing'] }],
  reasoning: canary('reasoning'),
  notes: canary('notes'),
  conversation: [{ from: canary('speaker'), text: canary('earlier'), at: '2026-11-21T12:00:00Z' }],
  sources: [{ title: canary('source'), url: `https://${canary('url')}.example/`, excerpt: canary('excerpt') }],
  crm: { [canary('crmkey')]: canary('crm'), nested: { [canary('nestedkey')]: [canary('nested')] } },
});

/** Found texts, so that a failure says which. */
const leaked = (where: readonly string[], wanted: readonly string[]): string[] => wanted.filter((text) => where.some((line) => line.includes(text)));

it('I11, T26: no word of a draft and nothing secret reaches the log, the executions or the audit', async () => {
  const secrets: string[] = [...Object.values(stack.keys), stack.webhookSecret];
  const { id: accountId } = await outside.account({ name: canary('account') });
  const boss = await outside.person({ name: canary('person'), email: `${canary('personmail')}@walks.example`, roles: ['manager'] });
  await outside.must('PUT', `/v1/accounts/${accountId}`, { as: 'admin', body: { name: canary('account'), segment: 'standard', managerId: boss.id } });
  const send = async () => {
    const answer = await outside.send(marked(accountId));
    expect([answer.status, answer.body.status]).toEqual([202, 'pending']);
    await outside.settle();
    const [link] = await outside.links(answer.body.id);
    if (!link?.code) throw new Error('no link with a code');
    secrets.push(link.path.slice('/review/'.length), link.code);
    return { draft: answer.body, link };
  };

  // Everything that can be typed, on ways that go well and ways that don't.
  await outside.fault({ comprehend: 'down' });
  const approved = await send();
  await outside.fault({ webhook: '500', mail: { bounce: [boss.email] } });
  const rejected = await send();
  await outside.fault({ webhook: 'drop' });
  const [edited, withdrawn, stopped, superseded, forgotten] = [await send(), await send(), await send(), await send(), await send()];
  const opened = await outside.open(approved.link);
  for (const code of [canary('code'), '']) await outside.decide(opened, 'approve', { code, feedback: canary('lost') });
  await outside.decide(opened, 'reject', { reason: canary('reason') });
  await outside.decide(opened, 'approve', { nonce: canary('nonce') });
  secrets.push(...opened.browser.cookies.values());
  await outside.act(approved.link, 'approve', { feedback: canary('note') });
  await outside.act(rejected.link, 'reject', { feedback: canary('feedback') });
  await outside.act(edited.link, 'approve', { text: `Better: ${canary('edit')}` });
  await outside.must('POST', `/v1/drafts/${withdrawn.draft.id}/withdraw`, { body: { reason: canary('withdraw') } });
  await outside.act(stopped.link, 'approve');
  await outside.must('POST', `/v1/drafts/${stopped.draft.id}/stop`, { body: { reason: canary('stop'), to: 'pending' } });
  await outside.customerWrites(superseded.draft.conversationId, { id: canary('newmessageid'), text: canary('newmessage'), at: '2026-11-22T13:00:00Z' });
  await outside.advance(31);
  await outside.must('POST', `/v1/drafts/${approved.draft.id}/outcome`, { body: { outcome: 'wrong', note: canary('outcome') } });
  await outside.revise(rejected.draft.id, { notes: canary('revision') });

  // Requests that are refused: their answers say nothing of what they held either (names that look like names apart).
  const refused: string[] = [];
  for (const raw of [
    JSON.stringify({ ...marked(accountId), [`${canary('unknownfield')} of mine`]: 1 }),
    JSON.stringify({ ...marked(accountId), confidence: canary('confidence'), reply: { [`${canary('replykey')} of mine`]: canary('replyvalue') } }),
    JSON.stringify(marked(accountId)).slice(0, -2),
    JSON.stringify({ ...marked(accountId), notes: `${canary('long')}${'x'.repeat(300_000)}` }),
  ]) {
    const answer = await outside.call('POST', '/v1/drafts', { raw, headers: { 'idempotency-key': canary('key') } });
    expect([400, 413, 422]).toContain(answer.status);
    refused.push(answer.text);
  }
  for (const path of [
    `/review/${canary('token')}`,
    `/review/v1.k1.${canary('token')}.x`,
    `/v1/drafts/${canary('id')}`,
    `/${canary('path')}?q=${canary('query')}`,
  ]) {
    const answer = await outside.call('GET', path);
    expect(answer.status).toBe(404);
    refused.push(answer.text);
  }
  await outside.call('GET', '/v1/drafts', { as: `cs_${canary('keyid')}_${canary('secret')}` });
  const [head] = (await outside.itemsOf(forgotten.draft.id)).filter(({ sk }) => sk === 'HEAD');
  await outside.table('drafts').put({ ...(head ?? expect.fail('no head')), status: canary('status') });
  expect((await outside.call('GET', `/v1/drafts/${forgotten.draft.id}`)).status).toBe(500);
  await outside.table('drafts').put(head ?? expect.fail('no head'));
  await outside.fault({});
  await outside.advance(2 * 86_400);

  const drafts = (await outside.table('drafts').scan()).map((item) => JSON.stringify(item));
  const audit = (await outside.table('audit').scan()).map((item) => JSON.stringify(item));
  expect(leaked(drafts, made).length).toBeGreaterThan(80); // what is looked for can be found where it may stand
  expect([inputs.length > 7, audit.length > 60]).toEqual([true, true]);
  for (const said of ['answered', 'no sentiment', 'mail event', 'webhook failed', 'webhook not answered', 'request failed'])
    expect(lines.some((line) => line.startsWith(`["${said}"`))).toBe(true);
  expect(leaked(lines, made)).toEqual([]);
  expect(leaked(inputs, made)).toEqual([]);
  expect(leaked(audit, made)).toEqual([]);
  expect(leaked(refused, made)).toEqual([]);
  for (const where of [lines, inputs, audit])
    expect(secrets.filter((secret) => where.some((line) => new RegExp(`\\b${escaped(secret)}`).test(line)))).toEqual([]);
  // Of links and codes nothing is kept at all, not even beside the drafts.
  expect(
    leaked(
      drafts,
      secrets.filter((secret) => secret.length > 6),
    ),
  ).toEqual([]);
  for (const given of inputs)
    expect(given).toMatch(/^\["drf_[0-9A-Z]{26}-r\d+",\{"contract":1,"draftId":"drf_[0-9A-Z]{26}","revision":\d+,"waitSeconds":\d+\}\]$/);
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

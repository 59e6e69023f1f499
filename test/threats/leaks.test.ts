import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { chooseSample } from '../../functions/runtime/choose-sample.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { byTag, parseHtml, textOf } from '../page/html.ts';
import { formTo, lookFromOutside, type Outside, openBrowser, usd } from '../walks/outside.ts';
import { changeByTwo } from '../walks/two-people.ts';
import { aDualRefund, createWorld } from '../world.ts';

const lines: string[] = [];
const inputs: string[] = [];
/** Cookies and nonces that were handed out, by whatever page. */
const handedOut = new Set<string>();
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
  const { fetch } = globalThis;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (...asked) => {
    const answer = await fetch(...asked);
    for (const cookie of answer.headers.getSetCookie()) handedOut.add(/=([^;]*)/.exec(cookie)?.[1] ?? '');
    for (const [, nonce = ''] of (await answer.clone().text()).matchAll(/name="nonce" value="([^"]+)"/g)) handedOut.add(nonce);
    return answer;
  });
});
afterEach(() => outside.checkLives());
afterAll(async () => {
  vi.restoreAllMocks();
  await stack.stop();
});

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
/** Found secrets: six digits by themselves only, not as a part of a longer number or hash. */
const leakedSecrets = (where: readonly string[], secrets: readonly string[]): string[] => [
  ...leaked(
    where,
    secrets.filter((secret) => secret.length > 6),
  ),
  ...secrets.filter((secret) => secret.length === 6 && where.some((line) => new RegExp(`(?<![\\w+/=-])${secret}(?![\\w+/=-])`).test(line))),
];

it('I11, T4, T26: no word of a draft and nothing secret reaches the log, the executions, the audit, its exports, or what is owed', async () => {
  const { key } = await outside.must<{ key: string }>('POST', '/v1/keys', { as: 'admin', body: { name: canary('keyname'), scopes: ['drafts:read'] } });
  const secrets: string[] = [...Object.values(stack.keys), key, stack.webhookSecret];
  const { id: accountId } = await outside.account({ name: canary('account') });
  const boss = await outside.person({ name: canary('person'), email: `${canary('personmail')}@walks.example`, roles: ['manager'] });
  await outside.must('PUT', `/v1/accounts/${accountId}`, { as: 'admin', body: { name: canary('account'), segment: 'standard', managerId: boss.id } });
  const send = async () => {
    const answer = await outside.send(marked(accountId));
    expect([answer.status, answer.body.status]).toEqual([202, 'pending']);
    await outside.settle();
    const [link] = await outside.links(answer.body.id);
    if (!link?.code) throw new Error('no link with a code');
    return { draft: answer.body, link };
  };

  // Everything that can be typed, on ways that go well and ways that don't.
  await outside.fault({ comprehend: 'down' });
  const approved = await send();
  const { items: people } = await outside.must<{ items: { email: string; roles: string[] }[] }>('GET', '/v1/people', { as: 'admin' });
  const holders = people.filter(({ roles }) => roles.includes('finance'));
  await outside.fault({ webhook: '500', mail: { bounce: holders.map(({ email }) => email) } });
  const rejected = await send();
  await outside.fault({ webhook: 'drop' });
  const [edited, withdrawn, stopped, superseded, forgotten] = [await send(), await send(), await send(), await send(), await send()];
  const opened = await outside.open(approved.link);
  for (const code of [canary('code'), '']) await outside.decide(opened, 'approve', { code, feedback: canary('lost') });
  await outside.decide(opened, 'reject', { reason: canary('reason') });
  await outside.decide(opened, 'approve', { nonce: canary('nonce') });
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
  expect((await outside.call('GET', forgotten.link.path, { as: null })).status).toBe(500); // a link whose handling breaks
  await outside.table('drafts').put(head ?? expect.fail('no head'));
  await outside.fault({});
  await outside.advance(2 * 86_400);

  // What people type beside decisions: a question and its answer, a search, a proposal, the purpose of an export, an address that nobody has.
  await outside.advance(200);
  const asking = await send();
  const page = await outside.open(asking.link);
  const expert = await outside.person({ name: canary('expert') });
  await page.browser.send(formTo(page.page, /\/ask$/), { personId: expert.id, question: `Is it ${canary('question')}?` });
  await outside.settle();
  const answering = await outside.open(await outside.linkOf(asking.draft.id, expert.email));
  await answering.browser.send(formTo(answering.page, /\/answer$/), { text: `It is ${canary('answer')}.` });
  await changeByTwo(
    outside,
    (policy) => ({ ...policy, keywords: [...policy.keywords, { id: 'planted', text: canary('keyword'), tier: 3 }] }),
    `because of ${canary('why')}`,
  );
  await openBrowser(outside.url).send(formTo(await openBrowser(outside.url).open('/sign-in'), /^\/sign-in$/), {
    email: `${canary('stranger')}@nowhere.example`,
  });
  await outside.advance(200);
  const carlos = openBrowser(outside.url);
  await outside.signIn(carlos, 'carlos@countersign.example');
  for (const path of ['/queue?q=', '/audit?q=']) expect([200, 422]).toContain((await carlos.open(`${path}${canary('search')}`)).status);
  const exported = await carlos.send(formTo(await carlos.open(`/audit/${asking.draft.id}`), /^\/audit\/export$/), { purpose: canary('purpose') });
  const hrefs = byTag(parseHtml(exported.text), 'a')
    .filter((link) => /JSON Lines|CSV/.test(textOf(link)))
    .map(({ attributes }) => attributes.href ?? '');
  const consoleFiles = await Promise.all(hrefs.map(async (href) => (await carlos.open(href)).text));

  // What goes out unseen is looked at afterwards.
  await outside.changePolicy((policy) => ({ ...policy, calibration: { ...policy.calibration, auditShare: 1 } }));
  const unseen = await outside.must<{ id: string; status: string }>('POST', '/v1/drafts', {
    body: { ...marked(accountId), confidence: 0.99, actions: [] },
    headers: { 'idempotency-key': 'unseen' },
  });
  expect(unseen.status).toBe('released');
  await chooseSample(stack.program().deps);
  await carlos.send(formTo(await carlos.open(`/sample/${unseen.id}`), /^\/sample\//), { verdict: 'rejected', reason: 'wrong_tone' });
  expect((await outside.types(unseen.id)).slice(-2)).toEqual(['sample.chosen', 'sample.reviewed']);
  await outside.advance(120); // into the log
  const logFiles = Object.values(await outside.local<Record<string, string>>('audit-log')).map((bytes) => Buffer.from(bytes, 'base64').toString());

  const items = (await outside.table('drafts').scan()).map(wholeRevision);
  const drafts = items.map((item) => JSON.stringify(item));
  const owed = items.filter(({ pk }) => pk.startsWith('OUT#')).map((item) => JSON.stringify(item)); // where what was given up stays, too
  const audit = (await outside.table('audit').scan()).map((item) => JSON.stringify(item));
  const mails = (await outside.local<{ text: string }[]>('mail')).map(({ text }) => text);
  secrets.push(
    ...new Set(
      mails.flatMap((text) =>
        [...text.matchAll(/\/review\/([\w.-]+)|[?&]token=([\w.-]+)|^Code: (\d{6})$/gm)].map(([, link, signIn, code]) => link ?? signIn ?? code ?? ''),
      ),
    ),
    ...handedOut,
  );

  // What is looked for can be found where it may stand, and there was enough of each.
  expect(leaked(drafts, made).length).toBeGreaterThan(80);
  expect(leaked(mails, made).length).toBeGreaterThan(20);
  expect({
    links: secrets.filter((secret) => secret.startsWith('v1.')).length,
    codes: secrets.filter((secret) => /^\d{6}$/.test(secret)).length,
    handedOut: handedOut.size,
  }).toEqual({
    links: expect.toSatisfy((count) => count > 10),
    codes: expect.toSatisfy((count) => count > 7),
    handedOut: expect.toSatisfy((count) => count > 20),
  });
  expect([inputs.length > 8, audit.length > 70, owed.length > 10, consoleFiles.length, logFiles.length > 10]).toEqual([true, true, true, 2, true]);
  expect(consoleFiles.map((file) => file.includes(asking.draft.id))).toEqual([true, true]);
  expect(logFiles.some((file) => file.includes(asking.draft.id))).toBe(true);
  for (const said of ['answered', 'no sentiment', 'mail event', 'webhook failed', 'webhook not answered', 'request failed'])
    expect([said, lines.some((line) => line.startsWith(`["${said}"`))]).toEqual([said, true]);

  for (const [where, texts] of Object.entries({ lines, inputs, audit, owed, consoleFiles, logFiles, refused })) {
    expect([where, leaked(texts, made)]).toEqual([where, []]);
    expect([where, leakedSecrets(texts, secrets)]).toEqual([where, []]);
  }
  // Of links, codes and cookies nothing is kept at all, not even beside the drafts; of nonces those that are used up, in their grants.
  const usedUp = new Set(items.map(({ usedNonce }) => usedNonce));
  const keptNowhere = secrets.filter((secret) => secret.length > 6 && !usedUp.has(secret));
  expect(usedUp.size).toBeGreaterThan(3);
  expect(leaked([...drafts, ...(await outside.table('accounts').scan()).map((item) => JSON.stringify(item))], keptNowhere)).toEqual([]);
  for (const given of inputs)
    expect(given).toMatch(/^\["drf_[0-9A-Z]{26}-r\d+",\{"contract":1,"draftId":"drf_[0-9A-Z]{26}","revision":\d+,"waitSeconds":\d+\}\]$/);

  // The search itself: one planted line each is found.
  const { log } = stack.program().deps;
  const [word = '', token = '', code = ''] = [made[3], secrets.find((secret) => secret.startsWith('v1.')), secrets.find((secret) => /^\d{6}$/.test(secret))];
  log.warn(`planted: ${word}`);
  log.error('planted', { errorName: `code ${code}`, route: `/review/${token}` });
  expect([leaked(lines, made), new Set(leakedSecrets(lines, secrets))]).toEqual([[word], new Set([token, code])]);
});

describe('an execution', () => {
  it('T26: holds ids, numbers and one word in every state, whatever the draft says', async () => {
    const world = await createWorld();
    const { id } = await world.held(aDualRefund({ notes: 'kanarie', customerMessage: { text: 'kanarie', from: { name: 'kanarie' } } }));
    const input = { contract: 1, draftId: id, revision: 1 };

    const outputs = [
      await world.tasks.openStage({ ...input, token: 'task-token' }),
      await world.tasks.escalateStage(input),
      await world.tasks.releaseReply(input),
      await world.tasks.sendHoldingReply(input),
    ];

    expect(outputs).toEqual([undefined, ...Array(3).fill({ ...input, next: 'ask', waitSeconds: expect.any(Number) })]);
  });
});

import { describe, expect, it } from 'vitest';
import { aStackForWalks } from './a-stack.ts';
import { decisionForm, openBrowser, usd } from './outside.ts';

const { outside } = await aStackForWalks();

const ben = 'ben@countersign.example';
const maria = 'maria@countersign.example';
const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, (_, index) => make(index)));

it('T1, R94: a hundred looks by mail scanners, and forms sent as they are, change nothing; then one person decides once', async () => {
  const draft = await outside.held();
  const link = await outside.linkOf(draft.id, ben);
  const before = await outside.itemsOf(draft.id);

  const agents = ['SafeLinks', 'BarracudaCentral', 'Mimecast', 'curl/8', 'Googlebot', 'Slackbot', 'Proofpoint', 'TrendMicro', 'Cisco-IronPort', 'Mozilla/5.0'];
  for (const agent of agents) {
    const scanner = openBrowser(outside.url, agent);
    for (const method of ['HEAD', 'OPTIONS', 'GET', 'HEAD']) expect((await scanner.once(method, link.path)).status).toBe(method === 'OPTIONS' ? 204 : 303);
    const page = await scanner.open(link.path);
    for (const method of ['HEAD', 'OPTIONS', 'GET']) expect((await scanner.once(method, page.path)).status).toBe(method === 'OPTIONS' ? 204 : 200);
    for (const end of ['receipt', 'stop']) expect((await scanner.once('GET', `${page.path}/${end}`)).status).toBe(200);
    // A scanner that even sends forms: with what they hold by themselves there is no choice in them.
    expect((await scanner.send(decisionForm(page))).status).toBe(422);
  }

  expect(await outside.itemsOf(draft.id)).toEqual(before);
  expect(await outside.types(draft.id)).toEqual(['draft.received', 'stage.opened']);
  await outside.act(link, 'approve');
  await outside.released(draft.id);
});

describe('one form, sent twenty times at once', () => {
  it.each(['approve', 'reject'] as const)('%s: one decision, and everybody gets its receipt', async (decision) => {
    const draft = await outside.held();
    const opened = await outside.open(await outside.linkOf(draft.id, ben));

    const answers = await times(20, () => opened.browser.sendOnce(decisionForm(opened.page), outside.choice(opened, decision)));
    await outside.settle();

    const statuses = answers.map(({ status }) => status);
    expect([...new Set(statuses)].sort()).toEqual(statuses.includes(200) ? [200, 303] : [303]);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect((await outside.types(draft.id)).filter((type) => type === 'decision.recorded')).toHaveLength(1);
    const now = await outside.read(draft.id);
    expect([now.status, now.decisions.length]).toEqual([decision === 'approve' ? 'approved' : 'rejected', 1]);
    const contrary = await outside.decide(opened, decision === 'approve' ? 'reject' : 'approve');
    expect(contrary.status).toBe(409);
    await outside.advance(31);
    expect((await outside.read(draft.id)).release !== null).toBe(decision === 'approve');
  });

  it('with an edit: one revision', async () => {
    const draft = await outside.held();
    const opened = await outside.open(await outside.linkOf(draft.id, ben));

    await times(20, () => opened.browser.sendOnce(decisionForm(opened.page), outside.choice(opened, 'approve', { text: 'It arrives on Monday.' })));
    await outside.settle();

    const now = await outside.read(draft.id);
    expect([now.status, now.revision, now.decisions.length]).toEqual(['approved', 2, 1]);
    expect((await outside.released(draft.id)).release?.text).toBe('It arrives on Monday.');
  });
});

describe('F14: approve and reject at the same instant', () => {
  it.each([1, 2, 3, 4, 5])('by one form: one outcome, that of the audit (%i)', async () => {
    const draft = await outside.held();
    const opened = await outside.open(await outside.linkOf(draft.id, ben));

    const answers = await Promise.all(
      (['approve', 'reject'] as const).map((decision) => opened.browser.sendOnce(decisionForm(opened.page), outside.choice(opened, decision))),
    );
    await outside.settle();

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    await agreesWithAudit(draft.id);
  });

  it.each([1, 2, 3, 4, 5])('by two people who were asked for one seat: one outcome, that of the audit (%i)', async () => {
    const draft = await outside.held();
    await outside.advance(4 * 3600 + 60);
    const [first, second] = [await outside.open(await outside.linkOf(draft.id, ben)), await outside.open(await outside.linkOf(draft.id, maria))];

    const answers = await Promise.all([
      first.browser.sendOnce(decisionForm(first.page), outside.choice(first, 'approve')),
      second.browser.sendOnce(decisionForm(second.page), outside.choice(second, 'reject')),
    ]);
    await outside.settle();

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    await agreesWithAudit(draft.id);
  });

  it('by the two people of a dual approval: the rejection stands, whoever was first', async () => {
    const { id: accountId } = await outside.account({ segment: 'enterprise' });
    const reply = { to: 'dana@fabrikam.example', text: 'We send the money back today.' };
    const fields = { intent: 'refund_request', topics: ['refund'], confidence: 0.99, reply, actions: [{ type: 'refund', amount: usd(20_000) }] };
    const draft = await outside.held(accountId, fields);
    const [one, other] = (await outside.links(draft.id)).filter(({ code }) => code !== undefined);
    if (!one || !other) throw new Error('two people are asked');
    const [first, second] = [await outside.open(one), await outside.open(other)];

    await Promise.all([outside.decide(first, 'approve'), outside.decide(second, 'reject')]);
    await outside.settle();

    expect((await outside.read(draft.id)).status).toBe('rejected');
    expect((await outside.events(draft.id)).findLast(({ type }) => type === 'decision.recorded')).toMatchObject({
      to: 'rejected',
      data: { decision: 'reject' },
    });
    await outside.advance(3600);
    expect((await outside.read(draft.id)).release).toBeNull();
  });

  /** The one decision on record says what became of the draft. */
  async function agreesWithAudit(draftId: string): Promise<void> {
    const recorded = (await outside.events(draftId)).filter(({ type }) => type === 'decision.recorded');
    expect(recorded).toHaveLength(1);
    const approved = recorded[0]?.data?.decision === 'approve';
    expect(await outside.read(draftId)).toMatchObject({ status: approved ? 'approved' : 'rejected', decisions: [{ decision: recorded[0]?.data?.decision }] });
    await outside.advance(31);
    expect((await outside.read(draftId)).status).toBe(approved ? 'released' : 'rejected');
  }
});

describe('F16: the helpdesk and an approver at the same instant', () => {
  it.each([1, 2, 3])('approve and withdraw: withdrawn, and never sent (%i)', async () => {
    const draft = await outside.held();
    const opened = await outside.open(await outside.linkOf(draft.id, ben));

    const [page, withdrawn] = await Promise.all([outside.decide(opened, 'approve'), outside.withdraw(draft.id)]);

    expect([[200, 409].includes(page.status), withdrawn.status]).toEqual([true, 200]);
    await outside.advance(600);
    expect(await outside.read(draft.id)).toMatchObject({ status: 'withdrawn', release: null });
  });

  it.each([1, 2, 3])('approve and a new revision: nothing is released but what was approved last (%i)', async () => {
    const draft = await outside.held();
    const opened = await outside.open(await outside.linkOf(draft.id, ben));
    const revision = { body: { reply: { to: 'dana@fabrikam.example', text: 'It arrives on Monday.' } }, headers: { 'idempotency-key': outside.fresh('rev-') } };

    const [page, revised] = await Promise.all([outside.decide(opened, 'approve'), outside.call('POST', `/v1/drafts/${draft.id}/revisions`, revision)]);
    await outside.advance(60);

    const now = await outside.read(draft.id);
    if (revised.status === 202) expect([page.status, now.status, now.revision, now.release]).toEqual([409, 'pending', 2, null]);
    else expect([revised.status, now.status, now.revision]).toEqual([409, 'released', 1]);
  });
});

describe('refunds of $49 at the same instant on one account', () => {
  it.each([2, 2, 2, 2, 2, 10, 10])('R131: of %i exactly one goes out', async (count) => {
    const { id: accountId } = await outside.account();
    const reply = { to: 'dana@fabrikam.example', text: 'We send the money back today.' };
    const fields = { intent: 'refund_request', topics: ['refund'], confidence: 0.99, reply, actions: [{ type: 'refund', amount: usd(49) }] };
    await times(count, () => outside.call('GET', '/health')); // connections are open: the calls then arrive together

    const answers = await times(count, () => outside.send(outside.submission(accountId, fields)));
    await outside.settle();

    expect(answers.map(({ body }) => body.status).sort()).toEqual(['notified', ...Array.from({ length: count - 1 }, () => 'pending')]);
    const [spent] = (await outside.table('accounts').scan()).filter(({ pk, sk }) => pk === `ACC#${accountId}` && sk === 'SPENT#USD');
    expect(Object.values(spent?.days ?? {})).toEqual([count * 49_00]);
  });
});

it('I9, T13: twenty copies of one call make one draft and one set of mails', async () => {
  const body = outside.submission('acc_fabrikam', { confidence: 0.6 });

  const answers = await times(20, () => outside.send(body, 'the same key'));
  await outside.settle();

  expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 19 }, () => 200), 202]);
  const [id = '', ...others] = new Set(answers.map((answer) => answer.body.id));
  expect(others).toEqual([]);
  expect(answers.filter(({ headers }) => headers.get('idempotent-replayed') === 'true')).toHaveLength(19);
  expect(await outside.mails(id)).toHaveLength(1);
  const { items } = await outside.must<{ items: unknown[] }>('GET', `/v1/drafts?conversationId=${body.conversationId}`);
  expect(items).toHaveLength(1);
});

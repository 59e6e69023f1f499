import { describe, expect, it } from 'vitest';
import { aStackForWalks } from './a-stack.ts';
import { filled, formTo, mayDecide } from './outside.ts';

const { outside } = await aStackForWalks();

const at = '2026-11-22T12:00:00Z';
const message = { id: 'm-1', text: 'Hello, when will order 1187 arrive?', at };

/** A draft in escrow, with the page by which it was approved. */
async function inEscrow(accountId = 'acc_fabrikam', fields = {}) {
  const draft = await outside.held(accountId, fields);
  const [link] = await outside.links(draft.id);
  if (!link) throw new Error('no link');
  await outside.act(link, 'approve');
  expect(await outside.read(draft.id)).toMatchObject({ status: 'approved', release: null });
  return { draft, link };
}
async function staysIn(draftId: string, status: string) {
  await outside.advance(3600);
  expect(await outside.read(draftId)).toMatchObject({ status, release: null });
  expect(await outside.told(draftId, 'draft.released')).toEqual([]);
}

describe('the customer writes again', () => {
  it('R135: a waiting draft is superseded, its link decides nothing, and a new revision can', async () => {
    const draft = await outside.held('acc_fabrikam', { customerMessage: message });
    const opened = await outside.open((await outside.links(draft.id))[0] ?? expect.fail('no link'));

    const superseded = await outside.customerWrites(draft.conversationId, { id: 'm-2', at: '2026-11-22T12:05:00Z' });

    expect(superseded).toEqual([draft.id]);
    expect((await outside.decide(opened, 'approve')).status).toBe(409);
    await staysIn(draft.id, 'superseded');
    expect((await outside.told(draft.id)).map(({ type }) => type)).toEqual(['draft.superseded']);
    const again = await outside.revise(draft.id, { reply: { to: 'dana@fabrikam.example', text: 'Both arrive on Friday.' } });
    await outside.settle();
    expect([again.status, again.revision]).toEqual(['pending', 2]);
    await outside.act(await outside.linkOf(draft.id, 'ben@countersign.example'), 'approve');
    expect((await outside.released(draft.id)).release?.text).toBe('Both arrive on Friday.');
  });

  it('in escrow: nothing goes out', async () => {
    const { draft } = await inEscrow('acc_fabrikam', { customerMessage: message });

    await outside.customerWrites(draft.conversationId, { id: 'm-2', at: '2026-11-22T12:00:01Z' });

    await staysIn(draft.id, 'superseded');
  });

  it('in escrow, where whoever took the message died before the draft was told: nothing goes out either', async () => {
    const { draft } = await inEscrow('acc_fabrikam', { customerMessage: message });
    const drafts = outside.table('drafts');
    const [conversation] = (await drafts.scan()).filter(({ pk }) => pk === `CONV#${draft.conversationId}`);
    if (!conversation) throw new Error('no conversation');

    await drafts.put({ ...conversation, lastMessage: { id: 'm-2', at: '2026-11-22T12:00:01.000Z' } });

    await staysIn(draft.id, 'superseded');
  });

  it('a message that is older, known or of the same instant supersedes nothing', async () => {
    const draft = await outside.held('acc_fabrikam', { customerMessage: message });

    const answers = [];
    for (const fields of [
      { id: 'm-0', at: '2026-11-22T11:00:00Z' },
      { id: 'm-9', at },
      { id: 'm-1', at: '2026-11-22T13:00:00Z' },
    ])
      answers.push(await outside.customerWrites(draft.conversationId, fields));

    expect(answers).toEqual([[], [], []]);
    expect((await outside.read(draft.id)).status).toBe('pending');
  });

  it('a new draft that answers a newer message supersedes the one before', async () => {
    const draft = await outside.held('acc_fabrikam', { customerMessage: message });

    const next = await outside.held('acc_fabrikam', {
      conversationId: draft.conversationId,
      customerMessage: { ...message, id: 'm-2', at: '2026-11-22T12:10:00Z' },
    });

    expect((await outside.read(draft.id)).status).toBe('superseded');
    await outside.act(await outside.linkOf(next.id, 'ben@countersign.example'), 'approve');
    await outside.released(next.id);
    await staysIn(draft.id, 'superseded');
  });
});

describe('the helpdesk takes it back', () => {
  it('a waiting draft: never sent, its link decides nothing, and it takes no revision any more', async () => {
    const draft = await outside.held();
    const opened = await outside.open((await outside.links(draft.id))[0] ?? expect.fail('no link'));

    expect((await outside.withdraw(draft.id)).body).toMatchObject({ status: 'withdrawn' });

    expect((await outside.decide(opened, 'approve')).status).toBe(409);
    await staysIn(draft.id, 'withdrawn');
    expect((await outside.told(draft.id)).map(({ type }) => type)).toEqual(['draft.withdrawn']);
    expect(await outside.withdraw(draft.id)).toMatchObject({ status: 409, body: { code: 'already_settled' } });
    const revision = { body: { notes: 'x' }, headers: { 'idempotency-key': outside.fresh('rev-') } };
    expect(await outside.call('POST', `/v1/drafts/${draft.id}/revisions`, revision)).toMatchObject({ status: 409, body: { code: 'not_revisable' } });
  });

  it('in escrow', async () => {
    const { draft } = await inEscrow();

    expect((await outside.withdraw(draft.id)).status).toBe(200);

    await staysIn(draft.id, 'withdrawn');
  });

  it('too late: a reply that went out is not taken back', async () => {
    const { draft } = await inEscrow();
    await outside.released(draft.id);

    expect(await outside.withdraw(draft.id)).toMatchObject({ status: 409, body: { code: 'already_settled' } });
    expect(await outside.stop(draft.id, 'withdrawn')).toMatchObject({ status: 409, body: { code: 'not_in_escrow' } });
  });
});

describe('a stop in escrow', () => {
  it('R136: for good', async () => {
    const { draft } = await inEscrow();

    expect((await outside.stop(draft.id, 'withdrawn')).body).toMatchObject({ status: 'withdrawn', release: null });

    await staysIn(draft.id, 'withdrawn');
    expect((await outside.types(draft.id)).slice(-2)).toEqual(['release.stopped', 'draft.withdrawn']);
  });

  it('to ask again: the same text as a new revision, every seat empty, the same person with a fresh link', async () => {
    const { draft, link } = await inEscrow();

    const stopped = (await outside.stop(draft.id, 'pending')).body;
    await outside.settle();

    expect([stopped.status, stopped.revision, filled(stopped), stopped.decisions.map(({ counts }) => counts)]).toEqual(['pending', 2, 0, [false]]);
    const again = await outside.linkOf(draft.id, link.to);
    expect(again.path).not.toBe(link.path);
    expect(mayDecide((await outside.open(link)).page)).toBe(false);
    await outside.advance(600);
    expect((await outside.read(draft.id)).release).toBeNull();
    await outside.act(again, 'approve');
    expect((await outside.released(draft.id)).release).toMatchObject({ text: 'Hello Dana, order 1187 arrives on Friday. Kind regards', edited: false });
  });

  it('by the person who approved, from their receipt', async () => {
    const { draft, link } = await inEscrow();
    const opened = await outside.open(link);

    await opened.browser.send(formTo(opened.page, /\/stop$/), { reason: 'other' });

    expect(await outside.read(draft.id)).toMatchObject({ status: 'pending', revision: 2, release: null });
    expect((await outside.events(draft.id)).find(({ type }) => type === 'release.stopped')?.actor).toMatchObject({ personId: 'per_ben', via: 'link' });
  });

  it('is refused outside the escrow', async () => {
    const draft = await outside.held();

    expect(await outside.stop(draft.id, 'pending')).toMatchObject({ status: 409, body: { code: 'not_in_escrow' } });
  });
});

describe('the world changes in escrow', () => {
  it('T11: the policy becomes stricter: the same text is asked about again, by one more person, and goes out then', async () => {
    const { draft } = await inEscrow('acc_fabrikam', { confidence: 0.97, review: true });
    await outside.routeBy([{ seats: [{ role: 'legal', count: 1 }], assurance: 'link', blind: false }]);

    await outside.advance(31);

    const again = await outside.read(draft.id);
    expect([again.status, again.revision, again.stages.map(({ seats }) => seats.map(({ role }) => role))]).toEqual(['pending', 2, [['manager'], ['legal']]]);
    expect((await outside.events(draft.id)).find(({ type }) => type === 'release.refused')?.data).toEqual({ cause: 'policy_tightened' });
    await outside.act(await outside.linkOf(draft.id, 'ben@countersign.example'), 'approve');
    await outside.act(await outside.linkOf(draft.id, 'lena@countersign.example'), 'approve');
    expect(await outside.released(draft.id)).toMatchObject({ release: { edited: false } });
  });

  it('the account is frozen: the release is refused, and asked about again', async () => {
    const { id, ...account } = await outside.account();
    const { draft } = await inEscrow(id);

    await outside.must('PUT', `/v1/accounts/${id}`, { as: 'admin', body: { ...account, frozen: true } });

    await staysIn(draft.id, 'pending');
    expect((await outside.events(draft.id)).find(({ type }) => type === 'release.refused')?.data).toEqual({ cause: 'account_frozen' });
    expect((await outside.read(draft.id)).revision).toBe(2);
    // Thawed and approved once more it goes.
    await outside.must('PUT', `/v1/accounts/${id}`, { as: 'admin', body: account });
    await outside.act(await outside.linkOf(draft.id, 'ben@countersign.example'), 'approve');
    await outside.released(draft.id);
  });

  it('the account is closed: the release is refused, and asked about again', async () => {
    const { id } = await outside.account();
    const { draft } = await inEscrow(id);

    await outside.must('DELETE', `/v1/accounts/${id}`, { as: 'admin' });

    await staysIn(draft.id, 'pending');
    expect((await outside.events(draft.id)).find(({ type }) => type === 'release.refused')?.data).toEqual({ cause: 'account_closed' });
    const next = await outside.draft(id);
    expect([next.status, next.reasons.map(({ rule }) => rule)]).toEqual(['pending', expect.arrayContaining(['unknown-account'])]);
  });

  it('a reply to an account that never was known goes out once it is approved', async () => {
    const draft = await outside.held('acc_nobody');
    const [link] = await outside.links(draft.id);
    await outside.act(link ?? expect.fail('no link'), 'approve');

    await outside.released(draft.id);
  });

  it('whoever approved has left: the release is refused, and somebody else is asked', async () => {
    const somebody = await outside.person({ roles: ['manager'], managerId: 'per_maria' });
    const { id: accountId } = await outside.account({ managerId: somebody.id });
    const { draft } = await inEscrow(accountId);

    const { id, ...fields } = somebody;
    await outside.must('PUT', `/v1/people/${id}`, { as: 'admin', body: { ...fields, active: false } });
    await outside.advance(60);

    expect(await outside.read(draft.id)).toMatchObject({ status: 'pending', revision: 2, release: null });
    expect((await outside.events(draft.id)).find(({ type }) => type === 'release.refused')?.data).toEqual({ cause: 'approver_not_eligible' });
    const asked = await outside.linkOf(draft.id, 'olivia@countersign.example');
    await outside.act(asked, 'approve');
    await outside.released(draft.id);
  });
});

import { describe, expect, it } from 'vitest';
import type { Urgency } from '../../functions/domain/policy/draft.ts';
import { aStackForWalks } from './a-stack.ts';

const { outside } = await aStackForWalks();

const ben = 'ben@countersign.example';
const maria = 'maria@countersign.example'; // Ben's manager
const minute = 60;
const hour = 3600;

/** A held draft; `at` moves the clock to so many seconds after it came, and says who has been written to by then. */
async function startOf(urgency: Urgency) {
  const draft = await outside.held('acc_fabrikam', { urgency });
  const at = async (seconds: number): Promise<string[]> => {
    await outside.advance((Date.parse(draft.createdAt) - (await outside.now())) / 1000 + seconds);
    return (await outside.mails(draft.id)).map(({ to }) => to);
  };
  return { id: draft.id, at };
}

describe('a draft that nobody decides', () => {
  it('R70, R71, R74: standard: reminder at 2 h, supervisor at 4 h, the holding reply at 24 h and never the draft', async () => {
    const draft = await startOf('standard');

    expect(await draft.at(2 * hour - 5)).toEqual([ben]);
    expect(await draft.at(2 * hour + 2)).toEqual([ben, ben]);
    expect(await outside.links(draft.id)).toHaveLength(1); // a reminder brings the same link again
    expect(await draft.at(4 * hour - 5)).toEqual([ben, ben]);
    expect(await draft.at(4 * hour + 2)).toEqual([ben, ben, ben, maria]);
    expect((await outside.told(draft.id)).map(({ type }) => type)).toEqual(['draft.escalated']);
    await draft.at(24 * hour - 5);
    expect((await outside.read(draft.id)).status).toBe('pending');
    await draft.at(24 * hour + 2);

    const held = await outside.read(draft.id);
    expect([held.status, held.release]).toEqual(['held', null]);
    expect(held.holdingReply).toMatchObject({ to: 'dana@fabrikam.example', subject: 'Your request is under review' });
    expect(held.holdingReply?.text).not.toContain('1187');
    await outside.advance(10 * 24 * hour);
    const told = await outside.told(draft.id, 'draft.held');
    expect(told.map((one) => one.draft.holdingReply)).toEqual([held.holdingReply]);
    expect(await outside.types(draft.id)).toEqual(['draft.received', 'stage.opened', 'reminder.sent', 'stage.escalated', 'draft.held']);
  });

  it('R68, R72: urgent: backup at 15 min, manager at 30 min, the holding reply at 2 h', async () => {
    const draft = await startOf('urgent');

    expect(await draft.at(15 * minute - 5)).toEqual([ben]);
    // Who was asked before hears of each who is asked beside them.
    const [first, again, backup] = await draft.at(15 * minute + 2);
    expect([first, again, backup === ben]).toEqual([ben, ben, false]);
    const asked = await draft.at(30 * minute + 2);
    expect([asked.length, new Set(asked).size]).toEqual([6, 3]);
    await draft.at(2 * hour - 5);
    expect((await outside.read(draft.id)).status).toBe('pending');
    await draft.at(2 * hour + 2);
    expect((await outside.read(draft.id)).status).toBe('held');
    expect((await outside.told(draft.id)).map(({ type }) => type)).toEqual(['draft.escalated', 'draft.escalated', 'draft.held']);
  });

  it('R69: internal: reminder at 4 h, escalation at 24 h, the holding reply at 72 h', async () => {
    const draft = await startOf('internal');

    expect(await draft.at(4 * hour - 5)).toEqual([ben]);
    expect(await draft.at(4 * hour + 2)).toEqual([ben, ben]);
    expect(await draft.at(24 * hour - 5)).toEqual([ben, ben]);
    expect(await draft.at(24 * hour + 2)).toEqual([ben, ben, ben, maria]);
    await draft.at(72 * hour - 5);
    expect((await outside.read(draft.id)).status).toBe('pending');
    await draft.at(72 * hour + 2);
    expect((await outside.read(draft.id)).status).toBe('held');
  });
});

it('an escalation keeps the first link working; whoever comes second then decides nothing', async () => {
  const draft = await outside.held();
  await outside.advance(4 * hour + minute);
  const late = await outside.open(await outside.linkOf(draft.id, maria));

  await outside.act((await outside.links(draft.id))[0] ?? expect.fail('no link'), 'approve');

  expect((await outside.decide(late, 'reject')).status).toBe(409);
  expect((await outside.released(draft.id)).decisions.map(({ personId }) => personId)).toEqual(['per_ben']);
});

it('R77: a supervisor who is asked may approve in the place of the first', async () => {
  const draft = await outside.held();
  await outside.advance(4 * hour + minute);

  await outside.act(await outside.linkOf(draft.id, maria), 'approve');

  expect((await outside.released(draft.id)).decisions.map(({ personId }) => personId)).toEqual(['per_maria']);
});

it('a decision is taken until the last second, and refused after the fallback', async () => {
  const [draft, other] = [await outside.held(), await outside.held()];
  await outside.advance((Date.parse(draft.decideBy ?? '') - (await outside.now())) / 1000 - 3);
  const [opened, late] = [await outside.open(await outside.linkOf(draft.id, ben)), await outside.open(await outside.linkOf(other.id, ben))];
  const inTime = await outside.decide(opened, 'approve');
  await outside.advance(10);
  const tooLate = await outside.decide(late, 'approve');

  expect([inTime.hops, tooLate.status]).toEqual([[303, 200], 410]);
  expect(await outside.read(other.id)).toMatchObject({ status: 'held', decisions: [], release: null });
  await outside.released(draft.id); // approved before the deadline, in escrow beyond it
});

it('a draft whose holding reply went out is revised, approved and sent; a second holding reply never goes out', async () => {
  const [draft, other] = [await outside.held(), await outside.held()];
  await outside.advance(24 * hour + minute);
  for (const { id } of [draft, other]) {
    const again = await outside.revise(id, { reply: { to: 'dana@fabrikam.example', text: 'Here is the answer at last.' } });
    expect([again.status, again.revision]).toEqual(['pending', 2]);
    expect(Date.parse(again.decideBy ?? '')).toBeGreaterThan(Date.parse(draft.decideBy ?? ''));
  }
  await outside.settle();

  await outside.act(await outside.linkOf(draft.id, ben), 'approve');
  await outside.advance(24 * hour + minute);

  expect(await outside.read(draft.id)).toMatchObject({ status: 'released', release: { text: 'Here is the answer at last.' } });
  expect((await outside.read(other.id)).status).toBe('held');
  expect(await outside.told(other.id, 'draft.held')).toHaveLength(1);
});

it('R73: timers, hours, escrow and holding reply of the policy take effect for drafts that come after it', async () => {
  const before = await outside.held();
  await outside.changePolicy((policy) => ({
    ...policy,
    escrowSeconds: 0,
    timers: { ...policy.timers, standard: { remind: '10m', escalate: ['20m'], fallback: '1h' } },
    holdingReply: { subject: 'A moment', text: 'Somebody looks at it today.' },
  }));
  const [quick, slow] = [await outside.held(), await outside.held()];

  await outside.approve(quick.id);
  expect((await outside.read(quick.id)).status).toBe('released');
  await outside.advance(hour + minute);

  expect(await outside.read(slow.id)).toMatchObject({ status: 'held', holdingReply: { text: 'Somebody looks at it today.' } });
  expect((await outside.read(before.id)).status).toBe('pending');
  expect(await outside.mails(before.id)).toHaveLength(1);
});

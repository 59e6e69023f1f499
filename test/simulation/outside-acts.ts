import { bounceEvent } from '../../local/stand-ins/mailbox.ts';
import { type Doing, pick } from './doing.ts';
import { violation } from './violation.ts';

/** I8: whoever could not be reached is not waited for: somebody else is asked at once, or the alarm is raised. */
export const bounce: Doing = async (laboratory, { a }) => {
  const { world, ledger } = laboratory;
  const mail = pick(world.mails.filter(({ grantId }) => grantId !== null).slice(-5), a);
  if (!mail) return;
  const key = { pk: `D#${mail.draftId}`, sk: `GRANT#${mail.grantId}` };
  const tags = { draft: [mail.draftId ?? ''], grant: [mail.grantId ?? ''] };
  const event = bounceEvent({ id: 'msg-1', at: world.clock.now().toISOString(), to: mail.to, from: 'approvals@example.com', tags });
  const before = ledger.item('drafts', key);
  const waits = laboratory.headOf(mail.draftId ?? '')?.status === 'pending';
  // Delivered asynchronously: tried again twice, and then among the dead letters.
  for (let tries = 0; tries < 3; tries += 1) {
    const answer = await laboratory.attempt(() => world.mailEvents(event).then(() => 'done'));
    if (answer !== 'done') continue;
    const after = ledger.item('drafts', key);
    const heard = after?.state !== 'open' || after.bounced === true || laboratory.headOf(mail.draftId ?? '')?.status !== 'pending';
    return waits && before?.state === 'open' && before.seat !== null && !heard ? [violation('I8', 'a mail came back and nobody else was asked')] : undefined;
  }
  return undefined;
};

export const pass: Doing = async (laboratory, { a, b }) => {
  const minute = 60_000;
  const { world } = laboratory;
  const due = laboratory.nextDue();
  const untilDue = due === undefined ? minute : due - world.clock.now().getTime();
  const choices = [1000, 30_000, minute, untilDue, untilDue, untilDue, untilDue - 1, 15 * minute, 4 * 60 * minute];
  await laboratory.pass(Math.max(1, pick(choices, a + b) ?? minute));
};

/** Time passes while nothing of ours runs: the schedules are late. */
export const sleep: Doing = async (laboratory, { a }) => {
  const due = laboratory.nextDue();
  const now = laboratory.world.clock.now().getTime();
  const minute = 60_000;
  laboratory.world.clock.advance((a % 3 === 0 || due === undefined ? minute : due - now + 1000) / 1000);
};

export const sequence: Doing = async (laboratory) => {
  await laboratory.attempt(() => laboratory.world.sequenceAudit());
};

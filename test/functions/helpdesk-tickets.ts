import { expect } from 'vitest';
import type { PlayedVendor } from '../../local/helpdesks/played.ts';
import { minutes } from '../examples.ts';
import { answer, createHelpdeskWorld, question, wantsApproval } from './helpdesk-rig.ts';

export type Rig = Awaited<ReturnType<typeof createHelpdeskWorld>>;

export const drafts = async (rig: Rig) => (await rig.deps.drafts.list({ limit: 50 })).heads;
export const only = async (rig: Rig) => {
  const heads = await drafts(rig);
  expect(heads).toHaveLength(1);
  return heads[0] as (typeof heads)[number];
};

/** A customer has asked, and the author has written a draft that waits for mia. */
export async function aHeldTicket(vendor: PlayedVendor) {
  const rig = await createHelpdeskWorld(vendor);
  const ticket = rig.helpdesk.open(question);
  rig.helpdesk.note(ticket, `${answer}${wantsApproval}`);
  await rig.settle();
  return { ...rig, ticket, draftId: (await only(rig)).id };
}
/** And mia has approved; the escrow is over, and nothing was posted yet. */
export async function anApprovedTicket(vendor: PlayedVendor) {
  const rig = await aHeldTicket(vendor);
  await rig.decide(rig.draftId, 'mia');
  rig.clock.advance(5 * minutes);
  await rig.drainOutbox({ sweep: true });
  expect(await rig.status(rig.draftId)).toBe('released');
  return rig;
}

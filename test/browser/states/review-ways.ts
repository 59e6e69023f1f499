import { ben, forBen, openForBen } from '../cases.ts';
import type { Desk, Visit } from '../desk.ts';

/** Ben's page, after something has happened to his draft since he opened it, and he has approved all the same. */
export async function tooLate(desk: Desk, happens: (draftId: string) => Promise<unknown>): Promise<Visit> {
  const visit = await openForBen(desk);
  await visit.page.fill('#edit', 'Hello Dana, it comes on Monday.');
  await visit.page.fill('#feedback', 'the carrier says so');
  await happens(visit.draft.id);
  return visit.press('Approve');
}
/** What Ben's link shows after something has happened to his draft. */
export async function later(desk: Desk, happens: (draftId: string) => Promise<unknown>): Promise<Visit> {
  const draft = await forBen(desk);
  const link = await desk.outside.linkOf(draft.id, ben);
  await happens(draft.id);
  return desk.openLink(link);
}
export async function decidedByBen(desk: Desk, decision: 'approve' | 'reject', given?: Readonly<Record<string, string>>): Promise<Visit> {
  const draft = await forBen(desk);
  await desk.outside.act(await desk.outside.linkOf(draft.id, ben), decision, given);
  return desk.openLink(await desk.outside.linkOf(draft.id, ben));
}

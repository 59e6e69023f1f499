import type { DraftView } from '../../../functions/domain/approval/draft-view.ts';
import { ben, decidedInEachWay, edgar, forBen, gina, lena } from '../cases.ts';
import type { Desk, Visit } from '../desk.ts';
import { type PageState, room } from './page-state.ts';

/** A reply that was approved with edits and has gone out: its trail has something of everything. */
const edited = async (desk: Desk): Promise<DraftView> => (await decidedInEachWay(desk)).edited;

/** Changes the decision in a trail behind the program's back. */
export async function alterDecision({ outside }: Desk, draftId: string): Promise<void> {
  const items = (await outside.table('audit').scan()).filter(({ pk }) => pk === `D#${draftId}`);
  const decision = items.find(({ type }) => type === 'decision.recorded');
  if (!decision) throw new Error('no decision');
  await outside.table('audit').put({ ...decision, actor: { personId: 'per_gina', via: 'code' } });
}

/** Lena's page of a trail. */
async function trail(desk: Desk, draftId: string): Promise<Visit> {
  return (await desk.visit({ as: lena })).open(`/audit/${draftId}`);
}
const searched = async (desk: Desk, as: string, q: string): Promise<Visit> => {
  const visit = await (await desk.visit({ as })).open('/audit');
  await visit.page.fill('#q', q);
  return visit.press('Search');
};

/** The record: what was received, the trail of a draft, and exports. */
export const auditStates: readonly PageState[] = [
  {
    name: 'audit: the newest replies',
    says: 'Exports that were made',
    reach: async (desk) => {
      await decidedInEachWay(desk);
      await forBen(desk);
      return (await desk.visit({ as: lena })).open('/audit');
    },
  },
  {
    name: 'audit: found',
    says: '1 reply, the newest first',
    reach: async (desk) => searched(desk, edgar, (await forBen(desk)).reference.toLowerCase()),
  },
  { name: 'audit: nothing found', says: 'No reply was found', reach: (desk) => searched(desk, lena, 'AP-0000') },
  {
    name: 'audit: no reference',
    status: 422,
    says: 'this is neither a reference such as AP-7K2M nor the id of a draft',
    reach: (desk) => searched(desk, lena, 'what Dana wrote'),
  },
  {
    name: 'audit: by account and days',
    says: 'the newest first',
    reach: async (desk) => {
      await forBen(desk);
      const visit = await (await desk.visit({ as: lena })).open('/audit');
      await visit.page.locator('summary', { hasText: 'By account or days' }).click();
      await visit.page.fill('#account', 'acc_fabrikam');
      await visit.page.fill('#from', '2026-01-01');
      return visit.press('Search');
    },
  },
  {
    name: 'audit: days in the wrong order',
    status: 422,
    says: 'the last day is before the first',
    reach: async (desk) => (await desk.visit({ as: lena })).open('/audit?from=2026-11-23&to=2026-11-01'),
  },
  {
    name: 'audit: one’s own, for an approver',
    says: 'You find the replies that you were asked or told about',
    reach: async (desk) => {
      await forBen(desk);
      return (await desk.visit({ as: ben })).open('/audit');
    },
  },
  { name: 'audit: a trail', says: 'Verified: ', reach: async (desk) => trail(desk, (await edited(desk)).id) },
  {
    name: 'audit: a trail, for an approver',
    says: 'unbroken',
    reach: async (desk) => (await desk.visit({ as: ben })).open(`/audit/${(await edited(desk)).id}`),
  },
  {
    name: 'audit: a trail of others',
    status: 404,
    says: 'There is no such reply, or it is not yours to see',
    reach: async (desk) => (await desk.visit({ as: gina })).open(`/audit/${(await forBen(desk)).id}`),
  },
  {
    name: 'audit: a trail that was altered',
    says: 'This trail does not hold',
    reach: async (desk) => {
      const { id } = await edited(desk);
      await alterDecision(desk, id);
      return trail(desk, id);
    },
  },
  {
    name: 'audit: a trail of a draft that is gone',
    says: 'nothing tells whether there were more',
    reach: async (desk) => {
      const { id } = await edited(desk);
      for (const item of await desk.outside.itemsOf(id)) await desk.outside.table('drafts').remove(item);
      return trail(desk, id);
    },
  },
  {
    name: 'audit: a blind opinion is still to come',
    says: 'yet to decide',
    reach: async (desk) => {
      const { outside } = desk;
      const { email } = await outside.person({ roles: ['desk-blind'] });
      await outside.person({ roles: ['desk-blind'] });
      await outside.routeBy([{ seats: [{ role: 'desk-blind', count: 2 }], assurance: 'link', blind: true }]);
      const { id } = await outside.held('acc_fabrikam', { confidence: 0.97, review: true });
      return (await desk.visit({ as: email })).open(`/audit/${id}`);
    },
  },
  {
    name: 'audit: a trail exported',
    says: 'The export is ready',
    reach: async (desk) => {
      const visit = await trail(desk, (await edited(desk)).id);
      await visit.page.fill('#purpose', 'Complaint 4711\nof the customer');
      return visit.press('Export');
    },
  },
  {
    name: 'audit: a range exported, with trails that do not hold',
    says: 'open each to see its first bad event',
    reach: async (desk) => {
      await alterDecision(desk, (await edited(desk)).id);
      const visit = await (await desk.visit({ as: lena })).open('/audit');
      const today = (await desk.outside.instant()).slice(0, 10);
      await visit.page.fill('#export-from', today);
      await visit.page.fill('#export-to', today);
      await visit.page.fill('#purpose', 'The yearly audit');
      return visit.press('Export');
    },
  },
  {
    name: 'audit: an export with faults',
    status: 422,
    says: 'at most 500 characters',
    reach: async (desk) => {
      const visit = await (await desk.visit({ as: lena })).open('/audit');
      await visit.page.fill('#export-from', '2026-11-23');
      await visit.page.fill('#export-to', '2026-11-01');
      await visit.page.fill('#purpose', 'because '.repeat(80));
      return visit.press('Export');
    },
  },
  {
    name: 'audit: an export of a trail for nothing',
    status: 422,
    says: 'say what the export is for',
    reach: async (desk) => {
      const visit = await trail(desk, (await edited(desk)).id);
      await visit.page.fill('#purpose', '  ');
      return visit.press('Export');
    },
  },
  {
    name: 'audit: the file of an export that is not theirs',
    status: 403,
    says: 'by whoever made it',
    reach: async (desk) => (await desk.visit({ as: lena })).open(`/audit/export.csv?export=exp_${'a'.repeat(22)}`),
  },
  room('audit: exports that were made', '/audit', edgar, 'The yearly audit'),
];

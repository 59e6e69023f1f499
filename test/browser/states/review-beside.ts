import { expect } from 'vitest';
import { ben, decidedInEachWay, forBen, forRole, gina, openForBen, rich } from '../cases.ts';
import type { Desk, Visit } from '../desk.ts';
import type { PageState } from './page-state.ts';

/** Ben's page of a decision that he says was not his. */
async function toDisown(desk: Desk): Promise<Visit> {
  const visit = await (await openForBen(desk)).press('Approve');
  return visit.leads(() => visit.page.getByRole('link', { name: 'This was not me' }).click());
}

/** The first of two who are asked for independent opinions, after others of the same kind were decided. */
async function blind(desk: Desk): Promise<Visit> {
  const { outside } = desk;
  const role = outside.fresh('desk-blind-');
  for (const name of ['Bly Oak', 'Bea Elm']) await outside.person({ roles: [role], name });
  const before = await forRole(desk, role);
  await outside.act((await outside.links(before.id))[0] ?? expect.fail('nobody is asked'), 'approve');
  await outside.advance(60);
  await outside.routeBy([{ seats: [{ role, count: 2 }], assurance: 'link', blind: true }]);
  const { id } = await outside.held('acc_fabrikam', { ...rich, confidence: 0.97, review: true });
  return desk.openLink((await outside.links(id))[0] ?? expect.fail('nobody is asked'));
}

/** What stands beside a case: what was decided before, the whole conversation, and decisions that somebody else made in one's name. */
export const reviewBesideStates: readonly PageState[] = [
  {
    name: 'review: with similar decisions, and other replies in the conversation',
    says: 'Other replies in this conversation (1)',
    reach: async (desk) => {
      const { rejected } = await decidedInEachWay(desk);
      return openForBen(desk, { conversationId: rejected.conversationId });
    },
  },
  { name: 'review: independent opinions', says: 'Similar past decisions', reach: blind },
  {
    name: 'conversation: whole',
    says: '3 earlier messages',
    reach: async (desk) => {
      const visit = await openForBen(desk);
      return visit.open(`${visit.path()}/conversation`);
    },
  },
  {
    name: 'conversation: nothing was sent along',
    says: 'Earlier messages are missing',
    reach: async (desk) => {
      const { id } = await desk.outside.held('acc_fabrikam');
      const visit = await desk.openLink(await desk.outside.linkOf(id, ben));
      return visit.open(`${visit.path()}/conversation`);
    },
  },
  {
    name: 'conversation: of others',
    status: 404,
    says: 'This link does not work',
    reach: async (desk) => {
      const visit = await openForBen(desk);
      return (await desk.visit({ as: gina })).open(`${visit.path()}/conversation`);
    },
  },
  { name: 'not me: asked', says: 'What was decided in your name', reach: toDisown },
  {
    name: 'not me: after it went out',
    says: 'The reply has gone out or has ended otherwise',
    reach: async (desk) => {
      const visit = await toDisown(desk);
      await desk.outside.advance(60);
      return visit.open(visit.path());
    },
  },
  { name: 'not me: said', says: 'was not made by the person it names', reach: async (desk) => (await toDisown(desk)).press('This was not me') },
  {
    name: 'not me: nothing was decided',
    says: 'Approve and send',
    reach: async (desk) => {
      const { id } = await forBen(desk);
      const { path } = await desk.outside.linkOf(id, ben);
      const visit = await desk.openLink({ to: ben, path, code: undefined });
      return visit.open(`${visit.path()}/not-me`);
    },
  },
  {
    name: 'receipt: with similar decisions, after an independent opinion',
    says: 'Similar past decisions',
    reach: async (desk) => (await blind(desk)).press('Approve'),
  },
];

import { ben, forBen, gina, maria, olivia } from '../cases.ts';
import type { Desk, Visit, VisitOptions } from '../desk.ts';
import { type PageState, room } from './page-state.ts';

const day = 86_400;

/** A day so many days from now by the stack's clock, as a field for days takes it. */
export const dayFrom = async ({ outside }: Desk, days: number): Promise<string> => (await outside.instant(days * day)).slice(0, 10);

/** The page of somebody who has roles of their own, and whom nobody else's delegations stand in the way of. */
export async function delegating(desk: Desk, options: VisitOptions = {}): Promise<Visit & { id: string }> {
  const { id, email } = await desk.outside.person({ roles: ['desk-delegation', 'backup'], name: 'Dee Lang' });
  return { ...(await (await desk.visit({ ...options, as: email })).open('/delegation')), id };
}

/** The page of such a person, who has delegated. */
export async function delegated(desk: Desk, first?: string): Promise<Visit> {
  const visit = await delegating(desk);
  await visit.page.selectOption('#to', { label: 'Frank Weber' });
  await visit.page.fill('#last', await dayFrom(desk, 9));
  if (first) await visit.page.fill('#first', first);
  return visit.press('Let them stand in');
}

/** Who stands in for whom. */
export const delegationStates: readonly PageState[] = [
  {
    name: 'delegation: for an approver',
    says: 'for you now, and stay',
    reach: async (desk) => {
      for (let i = 0; i < 2; i += 1) await forBen(desk);
      return (await desk.visit({ as: ben })).open('/delegation');
    },
  },
  room('delegation: without a role', '/delegation', gina, 'You hold no role, so there is nothing to hand on'),
  {
    name: 'delegation: with faults',
    status: 422,
    says: 'choose at least one role',
    reach: async (desk) => {
      const visit = await delegating(desk);
      await visit.page.selectOption('#to', { label: 'Frank Weber' });
      await visit.page.fill('#last', await dayFrom(desk, 9));
      for (const box of await visit.page.locator('#roles input').all()) await box.uncheck();
      return visit.press('Let them stand in');
    },
  },
  {
    name: 'delegation: it would last too long',
    status: 422,
    says: 'it may last 366 days at most',
    reach: async (desk) => {
      const visit = await delegating(desk);
      await visit.page.selectOption('#to', { label: 'Frank Weber' });
      await visit.page.fill('#last', await dayFrom(desk, 500));
      return visit.press('Let them stand in');
    },
  },
  {
    name: 'delegation: in a loop',
    status: 409,
    says: 'in that time you stand in for them',
    reach: async (desk) => {
      const visit = await delegating(desk);
      const other = await desk.outside.person({ roles: ['backup'], name: 'Ola Loop' });
      await desk.outside.delegate(other.id, { to: visit.id, from: await desk.outside.instant(1), until: await desk.outside.instant(day), roles: ['backup'] });
      await desk.outside.advance(2);
      await visit.open('/delegation');
      await visit.page.selectOption('#to', { label: 'Ola Loop' });
      await visit.page.fill('#last', await dayFrom(desk, 0));
      return visit.press('Let them stand in');
    },
  },
  { name: 'delegation: made, in force', says: 'In force now', reach: (desk) => delegated(desk) },
  { name: 'delegation: made, planned', says: 'Call it off', reach: async (desk) => delegated(desk, await dayFrom(desk, 3)) },
  { name: 'delegation: ended', says: 'Nobody stands in for you by it any more', reach: async (desk) => (await delegated(desk)).press('End it now') },
  {
    name: 'delegation: nothing to end',
    status: 404,
    says: 'There is nothing to end',
    reach: async (desk) => {
      const visit = await delegated(desk);
      await (await (await visit.tab()).open('/delegation')).press('End it now');
      return visit.press('End it now');
    },
  },
  {
    name: 'delegation: somebody who stands in',
    says: 'Only they can end it, or an administrator',
    reach: async (desk) => {
      const { outside } = desk;
      const one = await outside.person({ roles: ['desk-delegation'], name: 'Ada Ashe' });
      await outside.delegate(one.id, { to: 'per_maria', from: await outside.instant(1), until: await outside.instant(day), roles: ['desk-delegation'] });
      await outside.advance(2);
      return (await desk.visit({ as: maria })).open('/delegation');
    },
  },
  {
    name: 'delegation: too many forms',
    status: 429,
    says: 'you have sent many of these forms',
    reach: async (desk) => {
      const visit = await delegating(desk);
      for (let i = 0; i < 10; i += 1)
        await visit.context.request.post('/delegation', { form: {}, headers: { origin: desk.outside.url }, failOnStatusCode: false });
      await visit.page.selectOption('#to', { label: 'Frank Weber' });
      await visit.page.fill('#last', await dayFrom(desk, 9));
      return visit.press('Let them stand in');
    },
  },
  {
    name: 'delegation: everybody’s, for an owner',
    says: 'As an owner you see them all',
    reach: async (desk) => {
      await delegated(desk);
      return (await desk.visit({ as: olivia })).open('/delegation');
    },
  },
];

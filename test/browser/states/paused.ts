import { stoppedKey } from '../../../functions/adapters/stop-gate.ts';
import { ben, forBen, gina } from '../cases.ts';
import type { Desk, Visit } from '../desk.ts';
import type { PageState } from './page-state.ts';

/** Does something while the tenant is stopped, and starts it again: the other states need it. */
async function whileStopped({ outside }: Desk, act: () => Promise<Visit>): Promise<Visit> {
  const drafts = outside.table('drafts');
  await drafts.put({ ...stoppedKey, at: await outside.instant() });
  await outside.advance(11); // every process looks anew after ten seconds
  const visit = await act();
  await drafts.remove({ ...stoppedKey });
  await outside.advance(11);
  return visit;
}

/** What people see of a tenant that its cloud admin has stopped. */
export const pausedStates: readonly PageState[] = [
  {
    name: 'paused: a mailed link',
    status: 503,
    says: 'The service is stopped for a while',
    reach: async (desk) => {
      const link = await desk.outside.linkOf((await forBen(desk)).id, ben);
      return whileStopped(desk, () => desk.openLink(link));
    },
  },
  {
    name: 'paused: a room',
    status: 503,
    says: 'The service is stopped for a while',
    reach: async (desk) => {
      const visit = await desk.visit({ as: gina });
      return whileStopped(desk, () => visit.open('/queue'));
    },
  },
  {
    name: 'paused: a choice that somebody had made',
    status: 503,
    says: 'Paused: your choice was not recorded',
    reach: async (desk) => {
      const visit = await desk.openLink(await desk.outside.linkOf((await forBen(desk)).id, ben));
      await visit.page.fill('#feedback', 'as I said');
      return whileStopped(desk, () => visit.press('Approve'));
    },
  },
];

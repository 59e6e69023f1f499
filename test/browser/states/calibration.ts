import { ben, edgar, olivia } from '../cases.ts';
import type { Desk, Visit } from '../desk.ts';
import { type PageState, room } from './page-state.ts';

/** The first of a stack: before anybody decided anything. */
export const emptyCalibration: readonly PageState[] = [
  room('calibration: nothing yet', '/policy/calibration', edgar, 'Nothing, by what is known so far. How each category stands Nothing came in yet.'),
];

/** Ben reads a reply of this confidence for six seconds, and decides. */
async function read({ outside }: Desk, confidence: number, decision: 'approve' | 'reject'): Promise<void> {
  const { id } = await outside.held('acc_fabrikam', { confidence });
  const opened = await outside.open(await outside.linkOf(id, ben));
  await outside.advance(6);
  await outside.decide(opened, decision);
  await outside.advance(60);
}

/** Somebody's page after a short baseline in which one category has earned its promotion; the policy is then as it was. */
async function afterBaseline(desk: Desk, as: string, query = ''): Promise<Visit> {
  const { outside } = desk;
  const until = await outside.instant();
  await outside.changePolicy(({ baseline, calibration, ...policy }) => ({
    ...policy,
    baseline: { ...baseline, until, minCases: 5 },
    calibration: { ...calibration, promoteAbove: 0.2 },
  }));
  for (const confidence of [0.88, 0.9, 0.92, 0.94, 0.96]) await read(desk, confidence, 'approve');
  await read(desk, 0.7, 'reject');
  const visit = await (await desk.visit({ as })).open(`/policy/calibration${query}`);
  await outside.changePolicy(({ baseline, calibration, ...policy }) => ({
    ...policy,
    baseline: { ...baseline, until: null, minCases: 100 },
    calibration: { ...calibration, promoteAbove: 0.95 },
  }));
  return visit;
}

/** What the results say, and what each threshold would do. */
export const calibrationStates: readonly PageState[] = [
  {
    name: 'calibration: a proposal, and a threshold to use',
    says: 'Order status: let its replies go out unseen 5 of 5 were approved unchanged',
    reach: (desk) => afterBaseline(desk, olivia, '?wanted=0.5'),
  },
  {
    name: 'calibration: no threshold to use, as somebody who only reads it',
    says: 'none to use: none is shown to keep it.',
    reach: (desk) => afterBaseline(desk, edgar, '?wanted=0.05'),
  },
  {
    name: 'calibration: no such share',
    status: 422,
    says: 'A share of replies is asked for as a number between 0.001 and 0.999',
    reach: async (desk) => (await desk.visit({ as: edgar })).open('/policy/calibration?wanted=5'),
  },
];

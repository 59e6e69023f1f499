import { chooseSample } from '../../../functions/runtime/choose-sample.ts';
import { gina, maria, rich } from '../cases.ts';
import type { Desk, Visit } from '../desk.ts';
import { type PageState, room } from './page-state.ts';

/** A reply that went out at once and was chosen to be looked at, on Maria's page of it. */
async function toLookAt(desk: Desk): Promise<Visit> {
  const { outside, stack } = desk;
  await outside.changePolicy((policy) => ({ ...policy, calibration: { ...policy.calibration, auditShare: 1 } }));
  const { id } = await outside.draft('acc_fabrikam', { ...rich, confidence: 0.97 });
  await chooseSample(stack.program().deps);
  return (await desk.visit({ as: maria })).open(`/sample/${id}`);
}

/** Replies that went out unseen, looked at afterwards. */
export const sampleStates: readonly PageState[] = [
  { ...room('sample: not for somebody who approves nothing', '/sample', gina, 'The audit sample is for people who approve'), status: 403 },
  {
    name: 'sample: a reply waits to be looked at',
    says: 'to look at, the oldest first',
    reach: async (desk) => (await toLookAt(desk)).open('/sample'),
  },
  { name: 'sample: one reply', says: 'Had you been asked, what would you have done?', reach: toLookAt },
  {
    name: 'sample: a rejection without a reason',
    status: 422,
    says: 'Your answer was not recorded',
    reach: async (desk) => (await toLookAt(desk)).press('I would have rejected it'),
  },
  { name: 'sample: looked at', says: 'Your answer is recorded', reach: async (desk) => (await toLookAt(desk)).press('Fine as it was') },
];

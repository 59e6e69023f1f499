import { auditStates } from './states/audit.ts';
import { calibrationStates, emptyCalibration } from './states/calibration.ts';
import { delegationStates } from './states/delegation.ts';
import { docsStates } from './states/docs.ts';
import { emptyInsights, insightsStates } from './states/insights.ts';
import type { PageState } from './states/page-state.ts';
import { pausedStates } from './states/paused.ts';
import { policyStates } from './states/policy.ts';
import { questionStates } from './states/question.ts';
import { queueStates } from './states/queue.ts';
import { receiptStates } from './states/receipt.ts';
import { reviewBesideStates } from './states/review-beside.ts';
import { reviewEndedStates } from './states/review-ended.ts';
import { reviewOpenStates } from './states/review-open.ts';
import { reviewRefusedStates } from './states/review-refused.ts';
import { sampleStates } from './states/sample.ts';
import { signInStates } from './states/sign-in.ts';

/** What a mail leads to, and the way in. */
export const mailedPages: readonly PageState[] = [
  ...reviewOpenStates,
  ...reviewEndedStates,
  ...reviewRefusedStates,
  ...reviewBesideStates,
  ...receiptStates,
  ...questionStates,
  ...signInStates,
];

/** The rooms of daily work behind the sign-in. */
export const roomPages: readonly PageState[] = [...emptyInsights, ...insightsStates, ...delegationStates, ...queueStates, ...sampleStates];

/** The rooms of the rules, from their first version on, and of the record. */
export const recordPages: readonly PageState[] = [...emptyCalibration, ...policyStates, ...calibrationStates, ...auditStates];

/** What is open to all, and what everybody sees of a tenant that is stopped. */
export const openPages: readonly PageState[] = [...docsStates, ...pausedStates];

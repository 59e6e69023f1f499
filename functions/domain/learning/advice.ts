import { lowestThresholdOf } from '../policy/check-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { type CategoryObservation, observedSince } from './calibration.ts';
import { reliabilityOf, type Stretch } from './reliability.ts';
import type { Standing } from './standing.ts';
import { adviseThreshold, neverAdvised, type Outlook, outlookOf, thresholdOf } from './thresholds.ts';

/**
 * Why no threshold is advised for a category.
 *
 * - `always-human`, `by-impact`: no results whatever change it, see `neverAdvised`
 * - `unseen`: its replies go out, and of those at or above its threshold none was looked at: nobody knows how good they are
 * - `not-enough-cases`, `not-good-enough`: see `Advice`
 */
export type NoAdvice = 'always-human' | 'by-impact' | 'unseen' | 'not-enough-cases' | 'not-good-enough';

/** What was looked at of a category says so much of its threshold. */
export interface CategoryAdvice {
  readonly category: string;
  readonly replies: 'unseen' | 'reviewed';
  /** Since when what was looked at counts. */
  readonly since: string;
  /** Replies that come in a week, whatever becomes of them. */
  readonly perWeek: number;
  /** Looked-at replies that count. */
  readonly n: number;
  /** As the policy has it. */
  readonly threshold: number;
  /** No lower one may be set. */
  readonly lowest: number;
  /** What the present threshold does, or would do once the category goes out; null where nothing above it was looked at. */
  readonly present: Outlook | null;
  /** The threshold to use; the present one where no looked-at reply lies between it and the lowest that is shown to do. */
  readonly advised: Outlook | null;
  readonly why: NoAdvice | null;
  readonly curve: readonly Stretch[];
}

/** What advice is worked out from. */
export interface Known {
  /** What was looked at of all categories. */
  readonly observations: readonly CategoryObservation[];
  /** Replies of a category that come in a week. */
  readonly perWeek: (category: string) => number;
}

type Asked = Pick<Policy, 'thresholds' | 'topics' | 'baseline'>;

/**
 * The threshold to use for a wanted false acceptance, of each category.
 *
 * @param wanted - between 0 and 1: of the sent replies, those that people would have changed or rejected.
 * @see adviseThreshold, for what is shown of it, and by how many cases
 */
export const adviceFor = (standings: readonly Standing[], known: Known, policy: Asked, wanted: number): CategoryAdvice[] =>
  standings.map((standing) => adviceOf(standing, known, policy, wanted));

function adviceOf(standing: Standing, { observations, perWeek }: Known, policy: Asked, wanted: number): CategoryAdvice {
  const { category, since, promotedBy } = standing;
  const own = observedSince(standing, observations);
  const threshold = thresholdOf(policy, category);
  const lowest = lowestThresholdOf(policy, category);
  const present = outlookOf(own, threshold);
  const about = {
    category,
    replies: promotedBy === null ? ('reviewed' as const) : ('unseen' as const),
    since,
    perWeek: perWeek(category),
    n: own.length,
    threshold,
    lowest,
    present,
    curve: reliabilityOf(own),
  };
  const never = neverAdvised(policy, category) ?? (promotedBy !== null && present === null ? 'unseen' : null);
  if (never) return { ...about, advised: null, why: never };
  const { outlook, why } = adviseThreshold(own, { wanted, lowest, minCases: policy.baseline.minCases });
  return { ...about, advised: outlook && present?.n === outlook.n ? present : outlook, why };
}

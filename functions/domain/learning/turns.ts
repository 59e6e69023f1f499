import type { Policy } from '../policy/policy.ts';
import { repliesOf } from '../policy/standings.ts';
import type { Turn } from './standing.ts';
import { thresholdOf } from './thresholds.ts';

/** What calibration looks at in a version of the policy. */
type Judged = Pick<Policy, 'baseline' | 'calibration' | 'thresholds'>;

/** A version of the policy, and when it came into force. */
export interface PolicyInForce {
  readonly at: string;
  readonly policy: Judged;
}

/**
 * The turns of a category, from the versions of the policy: nothing else says how it stands.
 *
 * Evidence begins anew where its threshold is another one, since other replies would then go out unseen, and at `calibration.since`.
 * Where that lies before the last turn, evidence begins with the turn; where it lies ahead, with the version that says so, or nothing would be watched until then.
 * Of a category that is open at that time it begins anew without closing it:
 * what the policy says holds until somebody says otherwise.
 *
 * @param versions - in their order, from the first on.
 */
export function turnsOf(versions: readonly PolicyInForce[], category: string): Turn[] {
  return inOrder(
    versions.flatMap(({ at, policy }, place): Turn[] => {
      const before = versions[place - 1]?.policy;
      const { replies, by } = repliesOf(policy, category);
      const anew = (instant: string): Turn => (replies === 'unseen' ? { at: instant, kind: 'promoted', by } : { at: instant, kind: 'began' });
      if (!before) return [anew(at)];
      if (replies !== repliesOf(before, category).replies) return [replies === 'unseen' ? anew(at) : { at, kind: 'demoted' }];
      const { since } = policy.calibration;
      const instants = [
        ...(since !== undefined && since !== before.calibration.since ? [earlier(new Date(since).toISOString(), at)] : []),
        ...(thresholdOf(policy, category) === thresholdOf(before, category) ? [] : [at]),
      ];
      return instants.sort().slice(-1).map(anew);
    }),
  );
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** `calibration.since` may lie before what has happened since: no turn is earlier than the one before, so evidence that is over stays so. */
function inOrder(turns: readonly Turn[]): Turn[] {
  let latest = '';
  return turns.map((turn) => {
    latest = turn.at > latest ? turn.at : latest;
    return { ...turn, at: latest };
  });
}

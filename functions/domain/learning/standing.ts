import { alwaysHeldTopics } from '../policy/always-held-topics.ts';
import type { Policy } from '../policy/policy.ts';
import { topicId } from '../policy/vocabulary.ts';

/**
 * What changes how a category stands.
 *
 * - `began`: evidence begins anew: the tenant started, the model is another one, or a policy came into force that judges the category otherwise
 * - `promoted`: its replies go out unseen where no other rule holds them, because calibration's proposal was accepted or a person said so
 * - `demoted`: people see all of its replies again
 */
export type Turn =
  | { readonly at: string; readonly kind: 'began' | 'demoted' }
  | { readonly at: string; readonly kind: 'promoted'; readonly by: 'calibration' | 'person' };

/** How a category stands. */
export interface Standing {
  readonly category: string;
  /** Since the last turn: evidence from before does not count. */
  readonly since: string;
  /** How often evidence began, this time included; from 1 on. */
  readonly attempt: number;
  /** Who promoted it; null while people see all its replies. */
  readonly promotedBy: 'calibration' | 'person' | null;
}

/**
 * Follows the turns of a category. What was promoted and begins anew is in review again: nobody knows the new model yet.
 *
 * A demotion begins anew as well; at the same instant as a beginning the two are one attempt.
 *
 * @param turns - in their order, the first of them `began` or `promoted`.
 * @throws RangeError without any: a category that nothing happened to has no standing.
 */
export function standingOf(category: string, turns: readonly Turn[]): Standing {
  const last = turns.at(-1);
  if (!last) throw new RangeError(`no turn of the category: ${category}`);
  const begun = new Set(turns.flatMap(({ kind, at }) => (kind === 'promoted' ? [] : [at])));
  return { category, since: last.at, attempt: Math.max(1, begun.size), promotedBy: last.kind === 'promoted' ? last.by : null };
}

/** Categories that people always decide: no results whatever promote them or lower their threshold (R123). */
export const isAlwaysHuman = (policy: Pick<Policy, 'topics'>, category: string): boolean =>
  [...alwaysHeldTopics(policy)].some((topic) => topicId(topic) === topicId(category));

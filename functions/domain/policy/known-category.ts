import type { Policy } from './policy.ts';
import { alwaysHuman, prohibited } from './vocabulary.ts';

/** What a draft is where its helpdesk names no topic. */
const unnamed = 'other';

/**
 * Whether the policy, or the product, names a category: then it may stand in the audit log, which keeps it for years.
 *
 * Any other is a word that a helpdesk sent, and may be anybody's name.
 */
export function isKnownCategory(category: string, { topics, thresholds, routes }: Policy): boolean {
  return (
    category === unnamed ||
    [alwaysHuman, prohibited, thresholds.categories].some((known) => Object.hasOwn(known, category)) ||
    [topics.alwaysHuman, topics.prohibited, topics.lowRisk].some((known) => known.includes(category)) ||
    routes.some(({ when }) => [...(when?.topics ?? []), ...(when?.categories ?? [])].includes(category))
  );
}

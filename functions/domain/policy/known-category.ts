import { alwaysHeldTopics } from './always-held-topics.ts';
import type { Policy } from './policy.ts';

/** What a draft is where its helpdesk names no topic. */
const unnamed = 'other';

/**
 * Whether the policy, or the product, names a category: then it may stand in the audit log, which keeps it for years.
 *
 * Any other is a word that a helpdesk sent, and may be anybody's name.
 */
export function isKnownCategory(category: string, policy: Policy): boolean {
  const { topics, thresholds, routes, calibration } = policy;
  return (
    category === unnamed ||
    alwaysHeldTopics(policy).has(category) ||
    topics.lowRisk.includes(category) ||
    Object.hasOwn(thresholds.categories, category) ||
    (calibration.standings ?? []).some((one) => one.category === category) ||
    routes.some(({ when }) => [...(when?.topics ?? []), ...(when?.categories ?? [])].includes(category))
  );
}

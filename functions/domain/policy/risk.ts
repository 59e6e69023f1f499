import type { Risk, Tier } from './assessment.ts';

/** Rules that say least about the case: confidence, the author's wish, the baseline. Alone they make a held draft one of medium risk. */
export const mildRules: ReadonlySet<string> = new Set(['low-confidence', 'review-requested', 'baseline']);

/** What holds a draft beside all rules: they say nothing of what the reply says or does. */
const pastRules: ReadonlySet<string> = new Set(['earlier-revision', 'newer-message']);

/**
 * Low at tier 1; medium at tier 2 and at a tier 3 that only confidence, the author's wish or the baseline caused; else high.
 *
 * @param holding - ids of the rules of tier 3 that fire
 * @param floorRisk - risk of the earlier revision, for where only that, or a newer message, holds the draft
 */
export function riskOf(tier: Tier, holding: readonly string[], floorRisk: Risk = 'high'): Risk {
  if (tier === 1) return 'low';
  const grave = holding.filter((rule) => !mildRules.has(rule));
  if (grave.some((rule) => !pastRules.has(rule))) return 'high';
  return grave.length > 0 && floorRisk === 'high' ? 'high' : 'medium';
}

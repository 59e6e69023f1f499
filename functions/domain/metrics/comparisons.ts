import { decisionSeconds, type HeldCase } from './held-case.ts';
import { shareOf } from './share.ts';
import { spreadOf } from './spread.ts';
import { observed } from './targets.ts';

/** A figure of ours beside what others report; `ours` is null where nothing was measured. Shares are 0 to 1, times in seconds. */
export interface Comparison {
  readonly of: 'all' | 'outreach' | 'bulk';
  readonly what: 'requests-per-week' | 'approved-share' | 'mean-time';
  readonly ours: number | null;
  readonly theirs: number;
}

const weekMilliseconds = 7 * 86_400_000;

/** Approved, changed or not: what others count as such. */
const approvedShare = (cases: readonly HeldCase[]): number | null => {
  const decided = cases.filter(({ outcome }) => outcome !== null);
  return shareOf(decided.filter(({ outcome }) => outcome !== 'rejected').length, decided.length)?.share ?? null;
};
const meanSeconds = (cases: readonly HeldCase[]): number | null => spreadOf(cases.flatMap((one) => decisionSeconds(one) ?? []))?.mean ?? null;

/**
 * Ours beside theirs: all cases, those of the category `outreach`, and what the rule `bulk-action` held: bulk messages of any size,
 * and whatever goes to more than 100 people or touches more than 100 records.
 *
 * @param held - drafts that needed a person in the time from `since` to `until`, for the number a week.
 */
export function comparisonsOf(
  cases: readonly HeldCase[],
  { held, since, until }: { readonly held: number; readonly since: Date; readonly until: Date },
): Comparison[] {
  const both = (of: Comparison['of'], list: readonly HeldCase[]): Comparison[] => [
    { of, what: 'approved-share', ours: approvedShare(list), theirs: observed[of].approvedShare },
    { of, what: 'mean-time', ours: meanSeconds(list), theirs: observed[of].meanSeconds },
  ];
  const weeks = (until.getTime() - since.getTime()) / weekMilliseconds;
  return [
    { of: 'all', what: 'requests-per-week', ours: weeks > 0 ? held / weeks : null, theirs: observed.all.requestsPerWeek },
    ...both('all', cases),
    ...both(
      'outreach',
      cases.filter(({ category }) => category === 'outreach'),
    ),
    ...both(
      'bulk',
      cases.filter(({ rules }) => rules.includes('bulk-action')),
    ),
  ];
}

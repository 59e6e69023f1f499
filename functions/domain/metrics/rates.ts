import { readableSeconds } from '../approval/decision-time.ts';
import type { RejectReason } from '../approval/draft-state.ts';
import { type CaseDecision, type CaseOutcome, decisionSeconds, type HeldCase } from './held-case.ts';
import { type Share, shareOf } from './share.ts';
import { type Spread, spreadOf } from './spread.ts';

/** How long people had the page in front of them, in seconds. */
export interface ShownTimes {
  readonly last: Spread | null;
  /** From the first time that the page was shown; a mail scanner may have been that. */
  readonly first: Spread | null;
  /** Decisions whose time nobody measured. */
  readonly unmeasured: number;
  /** Approvals that were faster than anybody reads; a rejection may be as quick as it likes. */
  readonly underFour: number;
}

export function shownTimesOf(decisions: readonly CaseDecision[]): ShownTimes {
  const last = decisions.flatMap(({ shownSeconds }) => shownSeconds ?? []);
  return {
    last: spreadOf(last),
    first: spreadOf(decisions.flatMap(({ firstShownSeconds }) => firstShownSeconds ?? [])),
    unmeasured: decisions.length - last.length,
    underFour: decisions.filter(({ decision, shownSeconds }) => decision !== 'reject' && shownSeconds !== null && shownSeconds < readableSeconds).length,
  };
}

/** What people made of the cases that have something in common. Shares are of the decided ones; null where there are none. */
export interface Rates {
  /** What they have in common: a rule, a category, a tier. */
  readonly key: string;
  readonly cases: number;
  readonly decided: number;
  /** Unchanged. */
  readonly approved: Share | null;
  readonly edited: Share | null;
  readonly rejected: Share | null;
  readonly decisionSeconds: Spread | null;
  readonly shown: ShownTimes;
}

/**
 * Rates by what the cases have in common, those with most cases first.
 *
 * @param keysOf - what a case counts for: none, one or several keys.
 */
export function ratesBy(cases: readonly HeldCase[], keysOf: (one: HeldCase) => readonly string[]): Rates[] {
  const byKey = new Map<string, HeldCase[]>();
  for (const one of cases)
    for (const key of keysOf(one)) {
      const known = byKey.get(key);
      if (known) known.push(one);
      else byKey.set(key, [one]);
    }
  return [...byKey].map(([key, list]) => ratesOf(key, list)).sort((a, b) => b.cases - a.cases || (a.key < b.key ? -1 : 1));
}

export function ratesOf(key: string, cases: readonly HeldCase[]): Rates {
  const decided = cases.filter(({ outcome }) => outcome !== null);
  const ended = (outcome: CaseOutcome): Share | null => shareOf(decided.filter((one) => one.outcome === outcome).length, decided.length);
  return {
    key,
    cases: cases.length,
    decided: decided.length,
    approved: ended('approved'),
    edited: ended('edited'),
    rejected: ended('rejected'),
    decisionSeconds: spreadOf(cases.flatMap((one) => decisionSeconds(one) ?? [])),
    shown: shownTimesOf(cases.flatMap(({ decisions }) => decisions)),
  };
}

/** Whether as large a part of the decided cases was rejected as this, 0 to 1; exactly so much is enough. */
export const isRejectedOften = ({ rejected }: Pick<Rates, 'rejected'>, from: number): boolean => rejected !== null && rejected.share >= from;

/** Of the decided cases those that took at most so long. */
export function decidedWithin(cases: readonly HeldCase[], seconds: number): Share | null {
  const took = cases.flatMap((one) => decisionSeconds(one) ?? []);
  return shareOf(took.filter((one) => one <= seconds).length, took.length);
}

/** Why replies were rejected, the most frequent reason first. */
export function rejectionsOf(cases: readonly HeldCase[]): { readonly reason: RejectReason; readonly share: Share }[] {
  const reasons = cases.flatMap(({ decisions }) => decisions.flatMap(({ reason }) => reason ?? []));
  return [...Map.groupBy(reasons, (reason) => reason)]
    .map(([reason, list]) => ({ reason, share: shareOf(list.length, reasons.length) as Share }))
    .sort((a, b) => b.share.count - a.share.count || (a.reason < b.reason ? -1 : 1));
}

/** What one person decided, and how long they looked. */
export interface Reviewer {
  readonly personId: string;
  readonly name: string;
  readonly decisions: number;
  readonly approved: number;
  readonly edited: number;
  readonly rejected: number;
  readonly shown: ShownTimes;
}

/** Everybody who decided, by name: never a ranking. @param nameOf - of a person's id. */
export function reviewersOf(cases: readonly HeldCase[], nameOf: (personId: string) => string): Reviewer[] {
  const decisions = cases.flatMap((one) => one.decisions);
  return [...Map.groupBy(decisions, ({ personId }) => personId)]
    .map(([personId, list]) => {
      const count = (word: CaseDecision['decision']): number => list.filter(({ decision }) => decision === word).length;
      return {
        personId,
        name: nameOf(personId),
        decisions: list.length,
        approved: count('approve'),
        edited: count('approve_with_edits'),
        rejected: count('reject'),
        shown: shownTimesOf(list),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.personId < b.personId ? -1 : 1));
}

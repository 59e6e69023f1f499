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
  /** Most approvals as it was, one after the other. */
  readonly streak: number;
  /** Whether so long a streak says that nobody reads: see {@link isLongStreak}. */
  readonly streakIsLong: boolean;
}

/** Everybody who decided, by name: never a ranking. @param nameOf - of a person's id. */
export function reviewersOf(cases: readonly HeldCase[], nameOf: (personId: string) => string): Reviewer[] {
  const decisions = cases.flatMap((one) => one.decisions);
  const approvedShare = decisions.filter(({ decision }) => decision === 'approve').length / decisions.length;
  const byPerson = [...Map.groupBy(decisions, ({ personId }) => personId)];
  return byPerson
    .map(([personId, list]) => {
      const count = (word: CaseDecision['decision']): number => list.filter(({ decision }) => decision === word).length;
      const streak = longestStreak(list);
      return {
        personId,
        name: nameOf(personId),
        decisions: list.length,
        approved: count('approve'),
        edited: count('approve_with_edits'),
        rejected: count('reject'),
        shown: shownTimesOf(list),
        streak,
        streakIsLong: isLongStreak(streak, { approvedShare, decisions: list.length, people: byPerson.length }),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.personId < b.personId ? -1 : 1));
}

/** Approvals as it was that followed one another, at most. */
function longestStreak(decisions: readonly CaseDecision[]): number {
  let [longest, running] = [0, 0];
  for (const { decision } of decisions.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    running = decision === 'approve' ? running + 1 : 0;
    longest = Math.max(longest, running);
  }
  return longest;
}

/** Shorter ones are nobody's fault (ours). */
const shortestStreak = 20;
/** However much is approved, one in fifty is not (ours): a team that approves everything must not pass for one that reads. */
const mostApproved = 0.98;
/** So seldom chance alone makes the page name anybody who reads (ours). */
const seldom = 0.01;

/**
 * Whether a streak of approvals is longer than chance explains, given how often everybody together approves as it was.
 *
 * It is the longest of all that the person could have had, and the longest of as many people as are looked at: a streak may begin with the first decision, or
 * after any that was no approval. The chance that one of that length begins anywhere is at most their sum (Boole's inequality), and of all people together at
 * most `seldom`.
 *
 * @param approvedShare - of all decisions, 0 to 1.
 * @param decisions - of the person, at least `streak`.
 * @param people - who decided.
 */
export function isLongStreak(
  streak: number,
  { approvedShare, decisions, people }: { readonly approvedShare: number; readonly decisions: number; readonly people: number },
): boolean {
  const approved = Math.min(approvedShare, mostApproved);
  const beginnings = 1 + (decisions - streak) * (1 - approved);
  return streak >= shortestStreak && beginnings * approved ** streak < seldom / people;
}

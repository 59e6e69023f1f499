import type { CaseOutcome } from '../../functions/domain/metrics/held-case.ts';
import type { Draws } from './draws.ts';
import type { Approver, Scenario, TrafficCategory } from './scenario.ts';

/** One draft of generated traffic, with all that could become of it. */
export interface TrafficDraft {
  readonly id: string;
  readonly at: string;
  readonly category: string;
  readonly accountId: string;
  /** The AI's, 0 to 1. */
  readonly confidence: number;
  /** Another rule than baseline and confidence holds it. */
  readonly otherRule: boolean;
  /** What a careful reader would do with it: nobody in the traffic knows. */
  readonly truth: CaseOutcome;
  /** What its approver does with it if it is held, and how long it is shown to them. */
  readonly decision: { readonly personId: string; readonly outcome: CaseOutcome; readonly shownSeconds: number };
  /** What is reported of it if it is sent. */
  readonly report: 'right' | 'wrong' | null;
}

const dayMilliseconds = 86_400_000;

/**
 * Plays the traffic of so many days, draft after draft.
 *
 * The AI's confidence is worth something: it is `1 - 0.18 u^5` of an even draw u, and the chance that a reply is bad grows with u^5, so that
 * over all of a category it is the category's. About 4 % of the replies have less than 0.85.
 *
 * @param from - when the first day begins.
 */
export function* trafficOf(
  scenario: Scenario,
  { days, from, draws }: { readonly days: number; readonly from: Date; readonly draws: Draws },
): Generator<TrafficDraft> {
  let number = 0;
  for (let day = 0; day < days; day += 1) {
    const today = Math.floor((day + 1) * scenario.draftsPerDay) - Math.floor(day * scenario.draftsPerDay);
    for (let place = 0; place < today; place += 1) {
      number += 1;
      const at = new Date(from.getTime() + (day + (place + draws.next()) / today) * dayMilliseconds).toISOString();
      yield draftOf(scenario, `drf_${String(number).padStart(7, '0')}`, { day, at, draws });
    }
  }
}

const badToday = ({ bad, drift }: TrafficCategory, day: number): number => (drift && day >= drift.day ? drift.bad : bad);

function draftOf(scenario: Scenario, id: string, { day, at, draws }: { readonly day: number; readonly at: string; readonly draws: Draws }): TrafficDraft {
  const category = draws.pickByShare(scenario.categories);
  const doubt = draws.next() ** 5; // on average 1 / 6
  const isBad = draws.chance(Math.min(1, 6 * badToday(category, day) * doubt));
  const truth: CaseOutcome = isBad ? (draws.chance(scenario.rejects) ? 'rejected' : 'edited') : 'approved';
  return {
    id,
    at,
    category: category.category,
    accountId: `acc_${1 + Math.floor(draws.next() * scenario.accounts)}`,
    confidence: 1 - 0.18 * doubt,
    otherRule: draws.chance(category.otherRule),
    truth,
    decision: decisionOf(draws.pickByShare(scenario.approvers), truth, draws),
    report: draws.chance(isBad ? scenario.reports.bad : scenario.reports.good) ? (isBad ? 'wrong' : 'right') : null,
  };
}

function decisionOf({ personId, stamps, misses, reads: [least, most] }: Approver, truth: CaseOutcome, draws: Draws): TrafficDraft['decision'] {
  if (draws.chance(stamps)) return { personId, outcome: 'approved', shownSeconds: tenths(0.5 + 3 * draws.next()) };
  const isMissed = draws.chance(misses);
  return { personId, outcome: isMissed ? 'approved' : truth, shownSeconds: tenths(least + (most - least) * draws.next()) };
}

const tenths = (seconds: number): number => Math.floor(seconds * 10) / 10;

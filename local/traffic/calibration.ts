import { type Advising, type Drifting, type Promoting, playAdvisers, playDrift, playPromotions } from './experiments.ts';
import { type Months, playMonths } from './months.ts';
import { shippedScenario } from './scenario.ts';

/** What the simulation of calibration measured. Shares are 0 to 1. */
export interface CalibrationReport extends Promoting {
  readonly tenants: number;
  /** Categories whose promotion was played. */
  readonly categories: number;
  readonly seed: string;
  readonly drift: Drifting;
  readonly adviser: { readonly reviewed: Advising; readonly sampled: Advising };
  readonly humanShare: HumanShares;
  /** What did not hold, by its path in this report; empty where all did. */
  readonly broken: readonly string[];
  readonly seconds: number;
}

/** The shipped scenario, played by several tenants: the mean of them all, and of each tenant's third month the least and the most. */
export interface HumanShares {
  readonly tenants: number;
  readonly baseline: number;
  /** In the first week after the baseline, and in the third month. */
  readonly start: number;
  readonly end: number;
  readonly months: readonly number[];
  readonly endRange: readonly [least: number, most: number];
  /** "From 40 % to 15 % in three months" (source document, line 71): not above either. */
  readonly goal: { readonly start: number; readonly end: number };
  readonly holds: boolean;
  /** For all accounts, and for one account whose error budget was spent. */
  readonly demotions: { readonly categories: number; readonly accounts: number };
  readonly sentBad: number;
}

const goal = { start: 0.4, end: 0.15 } as const;

/** One in fifty tenants plays the three months, and two at least: each takes as long as hundreds of the other experiments. */
const monthsPlayedBy = (tenants: number): number => Math.max(2, Math.ceil(tenants / 50));

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function playHumanShare(tenants: number, seed: string): HumanShares {
  const played = Array.from({ length: tenants }, (_, tenant): Months => playMonths(shippedScenario, `${seed} ${tenant}`));
  const ends = played.map(({ months }) => months[2] as number);
  const [start, end] = [mean(played.map(({ firstWeek }) => firstWeek)), mean(ends)];
  const demoted = played.flatMap((one) => one.demoted);
  return {
    tenants,
    baseline: mean(played.map(({ baseline }) => baseline)),
    start,
    end,
    months: [0, 1, 2].map((month) => mean(played.map(({ months }) => months[month] as number))),
    endRange: [Math.min(...ends), Math.max(...ends)],
    goal,
    holds: start <= goal.start && end <= goal.end,
    demotions: {
      categories: demoted.filter(({ accountId }) => accountId === null).length,
      accounts: demoted.filter(({ accountId }) => accountId !== null).length,
    },
    sentBad: mean(played.map(({ sentBad }) => sentBad)),
  };
}

/**
 * Plays everything and says whether what is stated holds.
 *
 * @param tenants - of each experiment, at least 1.
 * @param seed - another one gives other draws.
 */
export function simulateCalibration(tenants: number, seed: string): CalibrationReport {
  const began = process.hrtime.bigint();
  const promoting = playPromotions(tenants, `${seed} promotions`);
  const drift = playDrift(tenants, `${seed} drift`);
  const adviser = playAdvisers(tenants, `${seed} advice`);
  const humanShare = playHumanShare(monthsPlayedBy(tenants), `${seed} months`);
  const held: Readonly<Record<string, boolean>> = {
    wrongPromotions: promoting.wrongPromotions.holds,
    atLine: promoting.atLine.holds,
    beginningAnew: promoting.beginningAnew.holds,
    drift: drift.holds,
    'drift.atLine': drift.atLine.holds,
    'adviser.reviewed': adviser.reviewed.tooLow.holds,
    'adviser.sampled': adviser.sampled.tooLow.holds,
    humanShare: humanShare.holds,
  };
  return {
    tenants,
    categories: promoting.wrongPromotions.of + promoting.beginningAnew.of + promoting.rightPromotions.reduce((sum, { of }) => sum + of, 0),
    seed,
    ...promoting,
    drift,
    adviser,
    humanShare,
    broken: Object.keys(held).filter((name) => !held[name]),
    seconds: Number(process.hrtime.bigint() - began) / 1e9,
  };
}

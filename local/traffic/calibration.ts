import {
  type Advising,
  type Drifting,
  type Lifting,
  type Lowering,
  type Promoting,
  playAdvisers,
  playDrift,
  playLiftings,
  playLowering,
  playPromotions,
} from './experiments.ts';
import { type Cause, causes, lineByMonth, type Months, playMonths } from './months.ts';
import { shippedScenario } from './scenario.ts';

/** What the simulation of calibration measured. Shares are 0 to 1. */
export interface CalibrationReport extends Promoting {
  readonly tenants: number;
  /** Categories whose promotion was played. */
  readonly categories: number;
  readonly seed: string;
  readonly lifting: Lifting;
  readonly drift: Drifting;
  readonly adviser: { readonly reviewed: Advising; readonly sampled: Advising };
  readonly lowering: Lowering;
  readonly humanShare: HumanShares;
  /** What did not hold, by its path in this report; empty where all did. */
  readonly broken: readonly string[];
  readonly seconds: number;
}

/** The shipped scenario, played by several tenants: the mean of them all, and of each tenant's last week the least and the most. */
export interface HumanShares {
  readonly tenants: number;
  readonly baseline: number;
  /** In the first week after the baseline, and after three months: in the last week of them. */
  readonly start: number;
  readonly end: number;
  readonly months: readonly number[];
  readonly endRange: readonly [least: number, most: number];
  /** 95 % interval of the mean of the last week: how far the draws may have moved it. */
  readonly endInterval: readonly [low: number, high: number];
  /** What the third month is made of. */
  readonly byCause: Readonly<Record<Cause, number>>;
  /** Of what was seen because its category was not open, the largest first. */
  readonly unopened: readonly { readonly category: string; readonly share: number }[];
  /** The line that insights draw, in the mean of each month: no part of the goal. */
  readonly line: readonly number[];
  /** "From 40 % to 15 % in three months" (source document, line 71): not above either. */
  readonly goal: { readonly start: number; readonly end: number };
  /** Whether the last week is not shown to be above the goal, nor the first; and whether it is shown not to be, as of every bound of this report. */
  readonly holds: boolean;
  readonly proven: boolean;
  /** For all accounts, and for one account whose error budget was spent. */
  readonly demotions: { readonly categories: number; readonly accounts: number };
  /** Of accounts. In this scenario all of them are as good as their category, so none of them is wrong. */
  readonly liftings: number;
  readonly sentBad: number;
}

const goal = { start: 0.4, end: 0.15 } as const;

/** One in twenty tenants plays the three months, and two at least: each takes as long as hundreds of the other experiments. */
const monthsPlayedBy = (tenants: number): number => Math.max(2, Math.ceil(tenants / 20));

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The 95 % interval of a mean of at least two numbers, by the normal distribution. */
function intervalOfMean(numbers: readonly number[]): readonly [number, number] {
  const middle = mean(numbers);
  const variance = numbers.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (numbers.length - 1);
  const half = 1.96 * Math.sqrt(variance / numbers.length);
  return [middle - half, middle + half];
}

function playHumanShare(tenants: number, seed: string): HumanShares {
  const played = Array.from({ length: tenants }, (_, tenant): Months => playMonths(shippedScenario, `${seed} ${tenant}`));
  const ends = played.map(({ lastWeek }) => lastWeek);
  const [start, end] = [mean(played.map(({ firstWeek }) => firstWeek)), mean(ends)];
  const interval = intervalOfMean(ends);
  const demoted = played.flatMap((one) => one.demoted);
  return {
    tenants,
    baseline: mean(played.map(({ baseline }) => baseline)),
    start,
    end,
    months: [0, 1, 2].map((month) => mean(played.map(({ months }) => months[month] as number))),
    endRange: [Math.min(...ends), Math.max(...ends)],
    endInterval: interval,
    byCause: Object.fromEntries(causes.map((cause) => [cause, mean(played.map(({ byCause }) => byCause[cause]))])) as Record<Cause, number>,
    unopened: [...new Set(played.flatMap(({ unopened }) => Object.keys(unopened)))]
      .map((category) => ({ category, share: mean(played.map(({ unopened }) => unopened[category] ?? 0)) }))
      .sort((a, b) => b.share - a.share),
    line: lineByMonth,
    goal,
    holds: start <= goal.start && interval[0] <= goal.end,
    proven: start <= goal.start && interval[1] <= goal.end,
    demotions: {
      categories: demoted.filter(({ accountId }) => accountId === null).length,
      accounts: demoted.filter(({ accountId }) => accountId !== null).length,
    },
    liftings: played.reduce((sum, { lifted }) => sum + lifted, 0),
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
  const lifting = playLiftings(tenants, `${seed} liftings`);
  const drift = playDrift(tenants, `${seed} drift`);
  const adviser = playAdvisers(tenants, `${seed} advice`);
  const lowering = playLowering(tenants, `${seed} lowering`);
  const humanShare = playHumanShare(monthsPlayedBy(tenants), `${seed} months`);
  const held: Readonly<Record<string, boolean>> = {
    wrongPromotions: promoting.wrongPromotions.holds,
    atLine: promoting.atLine.holds,
    beginningAnew: promoting.beginningAnew.holds,
    'lifting.wrongLiftings': lifting.wrongLiftings.holds,
    'lifting.asBad': lifting.asBad.holds,
    'lifting.again': lifting.again.holds,
    drift: drift.holds,
    'drift.atLine': drift.atLine.holds,
    'adviser.reviewed': adviser.reviewed.tooLow.holds,
    'adviser.sampled': adviser.sampled.tooLow.holds,
    lowering: lowering.tooLow.holds,
    humanShare: humanShare.holds,
  };
  return {
    tenants,
    categories: promoting.wrongPromotions.of + promoting.beginningAnew.of + promoting.rightPromotions.reduce((sum, { of }) => sum + of, 0),
    seed,
    ...promoting,
    lifting,
    drift,
    adviser,
    lowering,
    humanShare,
    broken: Object.keys(held).filter((name) => !held[name]),
    seconds: Number(process.hrtime.bigint() - began) / 1e9,
  };
}

import { casesToFalseAlarm, casesToNotice, type DriftLines, driftLines, driftStep, isAlarm } from '../../functions/domain/learning/drift.ts';
import { liftingProgress, wrongLiftingBound } from '../../functions/domain/learning/liftings.ts';
import { progressOf, wrongPromotionBound } from '../../functions/domain/learning/proof.ts';
import type { Observation } from '../../functions/domain/learning/reliability.ts';
import { adviseThreshold, thresholdChange } from '../../functions/domain/learning/thresholds.ts';
import { type Share, shareOf } from '../../functions/domain/metrics/share.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { nearestRank } from '../../functions/domain/quantile.ts';
import { type Draws, drawsOf } from './draws.ts';

/*
 * Experiments with a truth that is known. Each bound comes from theory and was written down before the first run; the draws only say
 * whether it holds. None of it is about people: a case is read as it is.
 */

const { promoteAbove: line } = standardPolicy.calibration;
const { minCases } = standardPolicy.baseline;

/** How often something happened that may happen only so often. */
export interface Bounded {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly interval: readonly [low: number, high: number];
  readonly bound: number;
  /** False where the whole interval lies above the bound: chance can't have done that. */
  readonly holds: boolean;
  /** Whether the whole interval lies at or below the bound. */
  readonly proven: boolean;
}

export function boundedBy(bound: number, count: number, of: number): Bounded {
  const { share, low, high } = shareOf(count, of) as Share; // every experiment has tenants
  return { count, of, share, interval: [low, high], bound, holds: low <= bound, proven: high <= bound };
}

/** Middle and 95th percentile of whole numbers; null without any. */
export interface Cases {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
}

export function casesOf(numbers: readonly number[]): Cases | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length === 0 ? null : { n: sorted.length, median: nearestRank(sorted, 0.5), p95: nearestRank(sorted, 0.95) };
}

/** One category that is looked at after each case. */
interface Life {
  /** Cases to the promotion; null where there was none. */
  readonly promotedAfter: number | null;
  /** Whether it would have been on the Wilson bound and the number of cases alone. */
  readonly byWilsonAlone: boolean;
}

function live(unchanged: number, cases: number, attempt: number, draws: Draws): Life {
  let good = 0;
  let byWilsonAlone = false;
  for (let n = 1; n <= cases; n += 1) {
    if (draws.chance(unchanged)) good += 1;
    const { lacks } = progressOf({ n, unchanged: good }, { line, minCases, attempt });
    byWilsonAlone ||= !lacks.includes('cases') && !lacks.includes('interval');
    if (lacks.length === 0) return { promotedAfter: n, byWilsonAlone };
  }
  return { promotedAfter: null, byWilsonAlone };
}

/** Categories of each tenant that are not above the line: three exactly at it, the hardest; the others below. */
const notAbove = { atLine: [line, line, line], below: [0.94, 0.93, 0.9] } as const;
const lifeCases = 4000;
/** One more at the line begins anew so often, after so many cases. */
const fresh = { attempts: 8, cases: 500 } as const;
/** Categories that should be promoted. */
const above = [0.97, 0.98, 0.99, 0.995] as const;

export interface Promoting {
  /** Of all categories that are not above the line, those that were ever promoted. */
  readonly wrongPromotions: Bounded;
  /** Of those exactly at the line. */
  readonly atLine: Bounded;
  /** The same cases judged by the Wilson bound alone: what looking after every case would do. No bound holds for it. */
  readonly atLineByWilsonAlone: Omit<Bounded, 'bound' | 'holds' | 'proven'>;
  /** At the line, over eight attempts. */
  readonly beginningAnew: Bounded;
  /** Categories above the line: how many were promoted within the cases of a life, and after how many. */
  readonly rightPromotions: readonly { readonly unchanged: number; readonly promoted: number; readonly of: number; readonly cases: Cases | null }[];
}

/** @param seed - of the whole run; each category has a stream of its own. */
export function playPromotions(tenants: number, seed: string): Promoting {
  const lives = (what: string, unchanged: number, attempt = 1, cases = lifeCases): Life[] =>
    Array.from({ length: tenants }, (_, tenant) => live(unchanged, cases, attempt, drawsOf(`${seed} ${what} ${attempt} ${tenant}`)));
  const promoted = (list: readonly Life[]): number => list.filter(({ promotedAfter }) => promotedAfter !== null).length;

  const atLine = notAbove.atLine.flatMap((unchanged, place) => lives(`at line ${place}`, unchanged));
  const below = notAbove.below.flatMap((unchanged) => lives(`below ${unchanged}`, unchanged));
  const attempts = Array.from({ length: fresh.attempts }, (_, past) => lives('anew', line, past + 1, fresh.cases));
  const everAnew = Array.from({ length: tenants }, (_, tenant) => attempts.some((list) => list[tenant]?.promotedAfter !== null));
  const firstBound = wrongPromotionBound / 2;
  const { bound: _bound, holds: _holds, proven: _proven, ...byWilson } = boundedBy(1, atLine.filter((life) => life.byWilsonAlone).length, atLine.length);
  return {
    wrongPromotions: boundedBy(firstBound, promoted(atLine) + promoted(below), atLine.length + below.length),
    atLine: boundedBy(firstBound, promoted(atLine), atLine.length),
    atLineByWilsonAlone: byWilson,
    beginningAnew: boundedBy(wrongPromotionBound, everAnew.filter(Boolean).length, tenants),
    rightPromotions: above.map((unchanged) => {
      const list = lives(`above ${unchanged}`, unchanged);
      return { unchanged, promoted: promoted(list), of: tenants, cases: casesOf(list.flatMap(({ promotedAfter }) => promotedAfter ?? [])) };
    }),
  };
}

/** Accounts whose replies are exactly as bad as what demotes, the hardest; between that and the line of promotion; and better. */
const alone = { asBad: standardPolicy.calibration.demoteAtRejections, worse: 0.3, between: [0.15, 0.1, 0.05], right: [0.03, 0.02, 0.01] } as const;
/** Looked at after each case: several years of an account with one reply a week, and what its large ones have in a quarter. */
const aloneCases = 400;
const beginsAgain = { attempts: 8, cases: 50 } as const;

export interface Lifting {
  /** Of accounts as bad as what demotes, and of worse ones, those whose standing was ever lifted at the first attempt. */
  readonly wrongLiftings: Bounded;
  /** Of those exactly as bad. */
  readonly asBad: Bounded;
  /** As bad, over eight attempts: lifted, closed again, and so on. */
  readonly again: Bounded;
  /** Not as bad, and not as good as the line of promotion; no bound holds for them. */
  readonly between: readonly LiftedAt[];
  readonly right: readonly LiftedAt[];
}

/** How many accounts of a quality were lifted within the cases of an experiment, and after how many. */
export interface LiftedAt {
  readonly unchanged: number;
  readonly lifted: number;
  readonly of: number;
  readonly cases: Cases | null;
}

/** Cases to the lifting of an account; null where there was none. */
function casesToLifting(bad: number, cases: number, attempt: number, draws: Draws): number | null {
  const { calibration } = standardPolicy;
  let unchanged = 0;
  for (let n = 1; n <= cases; n += 1) {
    if (!draws.chance(bad)) unchanged += 1;
    if (liftingProgress({ n, unchanged }, { calibration, attempt }).over) return n;
  }
  return null;
}

/** @param seed - of the whole run; each account has a stream of its own. */
export function playLiftings(tenants: number, seed: string): Lifting {
  const play = (what: string, bad: number, attempt = 1, cases: number = aloneCases): (number | null)[] =>
    Array.from({ length: tenants }, (_, tenant) => casesToLifting(bad, cases, attempt, drawsOf(`${seed} ${what} ${bad} ${attempt} ${tenant}`)));
  const liftedOf = (list: readonly (number | null)[]): number[] => list.flatMap((cases) => cases ?? []);
  const at = (bad: number): LiftedAt => {
    const lifted = liftedOf(play('better', bad));
    return { unchanged: 1 - bad, lifted: lifted.length, of: tenants, cases: casesOf(lifted) };
  };
  const asBad = play('as bad', alone.asBad);
  const worse = play('worse', alone.worse);
  const attempts = Array.from({ length: beginsAgain.attempts }, (_, past) => play('again', alone.asBad, past + 1, beginsAgain.cases));
  const everLifted = Array.from({ length: tenants }, (_, tenant) => attempts.some((list) => list[tenant] !== null));
  const firstBound = wrongLiftingBound / 2;
  return {
    wrongLiftings: boundedBy(firstBound, liftedOf([...asBad, ...worse]).length, 2 * tenants),
    asBad: boundedBy(firstBound, liftedOf(asBad).length, tenants),
    again: boundedBy(wrongLiftingBound, everLifted.filter(Boolean).length, tenants),
    between: alone.between.map(at),
    right: alone.right.map(at),
  };
}

/** Shares of looked-at replies that are bad. */
const quality = { good: 0.02, drifted: standardPolicy.calibration.demoteAtRejections, slipped: 0.1 } as const;
const steadyCases = 300; // looked at before the drift
const patience = 20_000;
const surely = 0.95;

export interface Drifting {
  /** From 98 % unchanged to 80 %: how many were noticed within the stated number of looked-at cases, and when. */
  readonly detected: number;
  readonly of: number;
  readonly share: number;
  readonly interval: readonly [low: number, high: number];
  readonly medianCases: number;
  readonly meanCases: number;
  readonly p95Cases: number;
  /** Theory: within so many, with a chance of at least `surely`. */
  readonly statedCases: number;
  readonly surely: number;
  readonly holds: boolean;
  /** From 98 % to 90 %, which the stated number is not about. */
  readonly slipped: Cases | null;
  /** While 98 % are unchanged: alarms in so many looked-at cases. */
  readonly falseAlarms: { readonly alarms: number; readonly cases: number };
  /** Exactly at the line: mean number of looked-at cases to the alarm, which theory says is at least `stated`. */
  readonly atLine: { readonly meanCases: number; readonly stated: number; readonly holds: boolean };
}

export function playDrift(tenants: number, seed: string): Drifting {
  const lines = driftLines(standardPolicy.calibration);
  const each = <T>(what: string, play: (draws: Draws) => T): T[] => Array.from({ length: tenants }, (_, tenant) => play(drawsOf(`${seed} ${what} ${tenant}`)));
  let alarms = 0;
  const noticed = each('drift', (draws) => {
    const steady = steadyScore(lines, draws);
    alarms += steady.alarms;
    return casesToAlarm(steady.score, quality.drifted, lines, draws);
  });
  const slipped = each('slip', (draws) => casesToAlarm(steadyScore(lines, draws).score, quality.slipped, lines, draws));
  const atLine = each('at line', (draws) => casesToAlarm(0, lines.steady, lines, draws));

  const statedCases = casesToNotice(quality.drifted, lines, surely) as number; // the standard policy's drift can be told
  const detected = noticed.filter((cases) => cases <= statedCases).length;
  const { share, low, high } = shareOf(detected, tenants) as Share;
  const { median, p95 } = casesOf(noticed) as Cases;
  const lineMean = mean(atLine);
  return {
    detected,
    of: tenants,
    share,
    interval: [low, high],
    medianCases: median,
    meanCases: mean(noticed),
    p95Cases: p95,
    statedCases,
    surely,
    holds: high >= surely,
    slipped: casesOf(slipped),
    falseAlarms: { alarms, cases: tenants * steadyCases },
    atLine: { meanCases: lineMean, stated: casesToFalseAlarm, holds: lineMean >= casesToFalseAlarm },
  };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The score that a good category comes to the drift with. After a false alarm it begins anew. */
function steadyScore(lines: DriftLines, draws: Draws): { readonly score: number; readonly alarms: number } {
  let score = 0;
  let alarms = 0;
  for (let n = 0; n < steadyCases; n += 1) {
    score = driftStep(score, draws.chance(quality.good), lines);
    if (!isAlarm(score)) continue;
    alarms += 1;
    score = 0;
  }
  return { score, alarms };
}

function casesToAlarm(begin: number, bad: number, lines: DriftLines, draws: Draws): number {
  let score = begin;
  for (let n = 1; n <= patience; n += 1) {
    score = driftStep(score, draws.chance(bad), lines);
    if (isAlarm(score)) return n;
  }
  return patience;
}

/** Upper bounds of 95 % intervals leave so much out. */
const advisedWrongBound = 0.025;
const wanted = 1 - line;
const lowest = 0.75;

export interface Advising {
  /** Of all tenants, those that were advised a threshold whose true false acceptance is not below what was wanted. */
  readonly tooLow: Bounded;
  readonly advised: number;
  readonly notEnoughCases: number;
  readonly notGoodEnough: number;
  /** Of those that were advised: how far above the best threshold, in hundredths. */
  readonly above: Cases | null;
}

const edgeOf = (draws: Draws): number => 80 + Math.floor(draws.next() * 15);

/**
 * A reply of confidence `1 - 0.3 u^2` is bad with the chance `a 0.3 u^2`, so above the threshold t the share of bad ones is `a (1 - t) / 3`. With
 * `a = 3 wanted / (1 - edge)` it is exactly what is wanted at one hundredth, the edge, and that one must not be advised: the hardest truth there is.
 *
 * @param edge - in hundredths.
 */
function aReplyOf(edge: number, draws: Draws): { readonly confidence: number; readonly unchanged: boolean } {
  const doubt = 0.3 * draws.next() ** 2;
  const steepness = (3 * wanted) / (1 - edge / 100);
  return { confidence: 1 - doubt, unchanged: !draws.chance(steepness * doubt) };
}

/**
 * Thresholds advised where the truth is known.
 *
 * @param above - where people saw less than all: from this confidence on each reply was looked at with the chance.
 */
function playAdvice(tenants: number, seed: string, replies: number, above: { readonly threshold: number; readonly chance: number }): Advising {
  const reasons = { 'not-enough-cases': 0, 'not-good-enough': 0 };
  const distances: number[] = [];
  let tooLow = 0;
  for (let tenant = 0; tenant < tenants; tenant += 1) {
    const draws = drawsOf(`${seed} ${tenant}`);
    const edge = edgeOf(draws);
    const observations: Observation[] = [];
    for (let reply = 0; reply < replies; reply += 1) {
      const { confidence, unchanged } = aReplyOf(edge, draws);
      const chance = confidence >= above.threshold ? above.chance : 1;
      if (draws.chance(chance)) observations.push({ confidence, unchanged, chance });
    }
    const { outlook, why } = adviseThreshold(observations, { wanted, lowest, minCases });
    if (why) reasons[why] += 1;
    if (!outlook) continue;
    const distance = Math.round(outlook.threshold * 100) - (edge + 1);
    if (distance < 0) tooLow += 1;
    distances.push(distance);
  }
  return {
    tooLow: boundedBy(advisedWrongBound, tooLow, tenants),
    advised: distances.length,
    notEnoughCases: reasons['not-enough-cases'],
    notGoodEnough: reasons['not-good-enough'],
    above: casesOf(distances),
  };
}

/** In a baseline people see everything; later, above a threshold of 0.90, one in ten. */
export const playAdvisers = (tenants: number, seed: string): { readonly reviewed: Advising; readonly sampled: Advising } => ({
  reviewed: playAdvice(tenants, `${seed} reviewed`, 1500, { threshold: 1.1, chance: 1 }),
  sampled: playAdvice(tenants, `${seed} sampled`, 6000, { threshold: 0.9, chance: 0.1 }),
});

/** Lower thresholds that were proposed to tenants of which every reply is reviewed, looked for again and again. */
export interface Lowering {
  /** Of all tenants, those to whom one was ever proposed whose true false acceptance is not below what was wanted. */
  readonly tooLow: Bounded;
  /** The same of what was advised at one of the looks: its bound is of one. */
  readonly byOneLookAlone: Share;
  /** Replies until the first was proposed. */
  readonly first: Cases | null;
}

const loweredFrom = 0.97;
const loweredReplies = 1500;
/** A look after each so many replies: 30 looks, where each takes as long as a hundred replies. */
const lookedAfter = 50;
/** One that may have thresholds as low as any. */
const lowered = 'faq';
const loweredPolicy = {
  ...standardPolicy,
  topics: { ...standardPolicy.topics, lowRisk: [lowered] },
  thresholds: { ...standardPolicy.thresholds, categories: { [lowered]: loweredFrom } },
};

export function playLowering(tenants: number, seed: string): Lowering {
  const first: number[] = [];
  let tooLow = 0;
  let byOneLookAlone = 0;
  for (let tenant = 0; tenant < tenants; tenant += 1) {
    const draws = drawsOf(`${seed} ${tenant}`);
    const edge = edgeOf(draws);
    const isTooLow = (threshold = 1): boolean => Math.round(threshold * 100) <= edge;
    const observations: Observation[] = [];
    const proposed: number[] = [];
    let advisedTooLow = false;
    for (let reply = 1; reply <= loweredReplies; reply += 1) {
      observations.push({ ...aReplyOf(edge, draws), chance: 1 });
      if (reply % lookedAfter > 0) continue;
      const standing = { category: lowered, since: '', attempt: 1, promotedBy: null };
      const to = thresholdChange(standing, observations, loweredPolicy, { perWeek: 1 })?.to;
      if (to !== undefined && to < loweredFrom && proposed.push(to) === 1) first.push(reply);
      advisedTooLow ||= isTooLow(adviseThreshold(observations, { wanted, lowest, minCases }).outlook?.threshold);
    }
    if (proposed.some((to) => isTooLow(to))) tooLow += 1;
    if (advisedTooLow) byOneLookAlone += 1;
  }
  return {
    tooLow: boundedBy(wrongPromotionBound / 2, tooLow, tenants), // of a first attempt
    byOneLookAlone: shareOf(byOneLookAlone, tenants) as Share,
    first: casesOf(first),
  };
}

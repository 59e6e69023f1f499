import { wilsonInterval } from '../metrics/share.ts';

/** A reply whose confidence is known and that somebody looked at. */
export interface Observation {
  /** The AI's, 0 to 1; of a reply without one 0. */
  readonly confidence: number;
  /** Approved unchanged, by a decision or in the audit sample. */
  readonly unchanged: boolean;
  /**
   * The chance that it was looked at at all, above 0: 1 for what was held, the share of the audit sample for what was sent.
   *
   * Below the threshold people see everything, above it nearly nothing: each observation stands for 1 / chance replies.
   */
  readonly chance: number;
}

/** Weighted observations, added up. */
export interface Weighed {
  /** Observations. */
  readonly n: number;
  readonly unchanged: number;
  /** Replies that they stand for. */
  readonly weight: number;
  readonly squares: number;
  readonly unchangedWeight: number;
}

export const nothing: Weighed = { n: 0, unchanged: 0, weight: 0, squares: 0, unchangedWeight: 0 };

export function weigh(sum: Weighed, { unchanged, chance }: Observation): Weighed {
  const weight = 1 / chance;
  return add(sum, { n: 1, unchanged: unchanged ? 1 : 0, weight, squares: weight * weight, unchangedWeight: unchanged ? weight : 0 });
}

const add = (a: Weighed, b: Weighed): Weighed => ({
  n: a.n + b.n,
  unchanged: a.unchanged + b.unchanged,
  weight: a.weight + b.weight,
  squares: a.squares + b.squares,
  unchangedWeight: a.unchangedWeight + b.unchangedWeight,
});

/** How many equally weighted cases say as much (Kish). @see L. Kish, Survey Sampling, 1965 */
export const effective = ({ weight, squares }: Weighed): number => (weight * weight) / squares;

/** A stretch of confidence over which the measured share is the same. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Of the replies of this confidence, those that go out unchanged; 0 to 1, with its 95 % interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

interface Block extends Weighed {
  readonly from: number;
  readonly to: number;
}

const shareIn = ({ unchangedWeight, weight }: Weighed): number => unchangedWeight / weight;

/**
 * What the AI's confidence is worth: measured share by stated confidence, never falling as confidence rises.
 *
 * Neighbours that stand the wrong way round are pooled (pool adjacent violators), so there are as many stretches as the cases tell apart.
 * The interval of a stretch takes its bounds for given; they came from the same cases, so it is for looking at, not for deciding by.
 *
 * @see M. Ayer et al., An Empirical Distribution Function for Sampling with Incomplete Information, 1955
 */
export function reliabilityOf(observations: readonly Observation[]): Stretch[] {
  const blocks: Block[] = [];
  const byConfidence = [...Map.groupBy(observations, ({ confidence }) => confidence)].sort(([a], [b]) => a - b);
  for (const [confidence, own] of byConfidence) {
    let block: Block = { ...own.reduce(weigh, nothing), from: confidence, to: confidence };
    for (let before = blocks.at(-1); before && shareIn(before) >= shareIn(block); before = blocks.at(-1)) {
      blocks.pop();
      block = { ...add(before, block), from: before.from, to: block.to };
    }
    blocks.push(block);
  }
  return blocks.map((block) => {
    const share = shareIn(block);
    return { from: block.from, to: block.to, n: block.n, share, ...wilsonInterval(share, effective(block)) };
  });
}

import { dampOf, type NetworkWeights, readVector, writeVector } from '../../functions/domain/policy/sign-network.ts';
import { seeded } from '../chance.ts';

/** A text, or the part of it that speaks of some signs. */
export interface Instance {
  /** How many times it is shown in a round. */
  readonly times: number;
  /** What is scored, each as the numbers of its features: the best one of each sign is what the text says of it. */
  readonly windows: readonly Int32Array[];
  /** What is to be learned: for (1) or against (-1) a sign, and how much it counts. */
  readonly lessons: readonly { readonly sign: number; readonly side: number; readonly weight: number }[];
}

export interface NetworkSettings {
  readonly units: number;
  readonly rounds: number;
  /** After so many rounds only the features that say most are kept, and learned further. */
  readonly pruneAfter: number;
  readonly keep: number;
  /** Share of a window's features that is left out, others each time: none may be relied on alone. */
  readonly leaveOut: number;
  readonly pace: number;
  readonly decay: number;
  readonly seed: number;
}

/** A trained network. A feature that was not kept has no vector. */
export interface Network {
  readonly weights: NetworkWeights;
  /** By the number of the feature, as it is written. */
  readonly vectors: ReadonlyMap<number, string>;
}

/** A list of numbers that are learned, each at a pace of its own that falls with all that it was moved (Adagrad; Duchi, Hazan, Singer 2011). */
class Learned {
  readonly values: Float32Array;
  readonly #moved: Float32Array;

  constructor(size: number, first: (index: number) => number) {
    this.values = Float32Array.from({ length: size }, (_, index) => first(index));
    this.#moved = new Float32Array(size).fill(1e-3);
  }

  move(index: number, slope: number, pace: number): void {
    const moved = (this.#moved[index] as number) + slope * slope;
    this.#moved[index] = moved;
    this.values[index] = (this.values[index] as number) - (pace * slope) / Math.sqrt(moved);
  }
}

/** Trains a network on texts of which each teaches by its best window. The same instances and settings make the same network. */
export function trainNetwork(instances: readonly Instance[], features: number, signs: number, settings: NetworkSettings): Network {
  const { units, rounds, pruneAfter, leaveOut, pace: firstPace, decay } = settings;
  const draw = seeded(settings.seed);
  const gauss = () => Math.sqrt(-2 * Math.log(draw() + 1e-12)) * Math.cos(2 * Math.PI * draw());
  const vectors = new Learned(features * units, () => 0.1 * gauss());
  const says = new Learned(signs * units, () => gauss() / Math.sqrt(units));
  const biases = new Learned(signs, () => -2);
  const rests = new Learned(units, () => 0);
  const order = instances.flatMap((instance, index) => Array<number>(instance.times).fill(index));
  let shown: readonly (readonly Int32Array[])[] = instances.map(({ windows }) => windows);
  let kept: Uint8Array | undefined;
  const sums: Float32Array[] = [];

  for (let round = 0; round < rounds; round += 1) {
    if (round === pruneAfter) {
      kept = keptOf(shown, vectors.values, features, settings);
      const isKept = kept;
      shown = shown.map((windows) => windows.map((window) => window.filter((feature) => isKept[feature] === 1)));
    }
    shuffle(order, draw);
    const pace = firstPace * (1 - round / rounds + 0.02);
    for (const index of order) {
      const { lessons, times } = instances[index] as Instance;
      if (lessons.length > 0) learn(shown[index] as readonly Int32Array[], lessons, times, pace);
    }
  }
  return written();

  function learn(all: readonly Int32Array[], lessons: Instance['lessons'], times: number, pace: number): void {
    const windows = all.map((window) => {
      const left = window.filter(() => draw() >= leaveOut);
      return left.length > 0 ? left : window;
    });
    for (const [at, window] of windows.entries()) sums[at] = sumOf(window, sums[at] ?? new Float32Array(units));
    const slopes = new Map<number, Float32Array>();
    for (const { sign, side, weight } of lessons) {
      const [best, said] = bestOf(windows.length, sign);
      const slope = (-side * (weight / times)) / (1 + Math.exp(side * said));
      const own = slopes.get(best) ?? new Float32Array(units);
      slopes.set(best, own);
      const sum = sums[best] as Float32Array;
      for (let unit = 0; unit < units; unit += 1) {
        const value = sum[unit] as number;
        if (value <= 0) continue;
        own[unit] = (own[unit] as number) + slope * (says.values[sign * units + unit] as number);
        says.move(sign * units + unit, slope * value, pace);
      }
      biases.move(sign, slope, pace);
    }
    for (const [at, own] of slopes) {
      const window = windows[at] as Int32Array;
      const damp = dampOf(window.length);
      for (let unit = 0; unit < units; unit += 1) if (own[unit] !== 0) rests.move(unit, own[unit] as number, pace);
      for (const feature of window)
        for (let unit = 0; unit < units; unit += 1) {
          const place = feature * units + unit;
          const slope = damp * (own[unit] as number) + decay * (vectors.values[place] as number);
          if (slope !== 0) vectors.move(place, slope, pace);
        }
    }
  }

  /** What the units of a window are before those below zero are off. */
  function sumOf(window: Int32Array, sum: Float32Array): Float32Array {
    const damp = dampOf(window.length);
    sum.set(rests.values);
    for (const feature of window)
      for (let unit = 0; unit < units; unit += 1) sum[unit] = (sum[unit] as number) + damp * (vectors.values[feature * units + unit] as number);
    return sum;
  }

  function bestOf(windows: number, sign: number): [at: number, said: number] {
    let best: [number, number] = [0, Number.NEGATIVE_INFINITY];
    for (let at = 0; at < windows; at += 1) {
      const sum = sums[at] as Float32Array;
      let said = biases.values[sign] as number;
      for (let unit = 0; unit < units; unit += 1) said += (says.values[sign * units + unit] as number) * Math.max(0, sum[unit] as number);
      if (said > best[1]) best = [at, said];
    }
    return best;
  }

  function written(): Network {
    const isKept = kept ?? new Uint8Array(features).fill(1);
    const numbers = Array.from({ length: features }, (_, feature) => feature).filter((feature) => isKept[feature] === 1);
    const vectorOf = (feature: number) => vectors.values.subarray(feature * units, (feature + 1) * units);
    const scales = Array.from({ length: units }, (_, unit) => rounded(Math.max(...numbers.map((feature) => Math.abs(vectorOf(feature)[unit] as number)))));
    const all = (learned: Learned) => Array.from(learned.values, rounded);
    return {
      weights: { scales, rests: all(rests), says: all(says), biases: all(biases) },
      vectors: new Map(numbers.map((feature) => [feature, writeVector(vectorOf(feature), scales)])),
    };
  }
}

/** The features whose vectors are long, those that stand in many texts before others. */
function keptOf(shown: readonly (readonly Int32Array[])[], vectors: Float32Array, features: number, { units, keep }: NetworkSettings): Uint8Array {
  const texts = new Float32Array(features);
  for (const windows of shown) for (const feature of new Set(windows.flatMap((window) => [...window]))) texts[feature] = (texts[feature] as number) + 1;
  const worth = Array.from({ length: features }, (_, feature) => {
    const length = Math.hypot(...vectors.subarray(feature * units, (feature + 1) * units));
    return { feature, worth: (texts[feature] as number) === 0 ? 0 : length * (texts[feature] as number) ** worthOfTexts };
  });
  const kept = new Uint8Array(features);
  for (const { feature } of worth.sort((a, b) => b.worth - a.worth || a.feature - b.feature).slice(0, keep)) kept[feature] = 1;
  return kept;
}
/** Between a feature's say in one text (0) and in all of them (0.5 for signs that are as often for as against); not tuned. */
const worthOfTexts = 0.35;

function shuffle(list: number[], draw: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    [list[last], list[other]] = [list[other] as number, list[last] as number];
  }
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Vectors as scoring reads them. */
export function readVectors({ weights, vectors }: Network): ReadonlyMap<number, Float64Array> {
  return new Map(
    [...vectors].map(([feature, text]) => {
      const vector = new Float64Array(weights.scales.length);
      readVector(text, 0, weights.scales, vector, 0);
      return [feature, vector];
    }),
  );
}

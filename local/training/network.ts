import { addVector, dampOf, letterAt, letters, type NetworkWeights, partSize } from '../../functions/domain/policy/sign-network.ts';
import { seeded } from '../chance.ts';
import { cluster } from './codebook.ts';

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
  /** A multiple of {@link partSize}. */
  readonly units: number;
  /** In which everything is learned. */
  readonly rounds: number;
  /** In which all but the vectors is learned further, with the vectors as they are written. */
  readonly roundsWithCodes: number;
  /** Share of a window's features that is left out, others each time: none may be relied on alone. */
  readonly leaveOut: number;
  readonly pace: number;
  readonly decay: number;
  readonly seed: number;
}

/** A trained network. A feature that stood in no window has no code. */
export interface Network {
  readonly weights: NetworkWeights;
  /** By the number of the feature, as it is written: a letter a part of its vector. */
  readonly codes: ReadonlyMap<number, string>;
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
  if (settings.units % partSize !== 0) throw new Error(`the units are no multiple of ${partSize}`);
  const { units, rounds, roundsWithCodes, leaveOut, pace: firstPace, decay } = settings;
  const draw = seeded(settings.seed);
  const gauss = () => Math.sqrt(-2 * Math.log(draw() + 1e-12)) * Math.cos(2 * Math.PI * draw());
  const vectors = new Learned(features * units, () => 0.1 * gauss());
  const says = new Learned(signs * units, () => gauss() / Math.sqrt(units));
  const biases = new Learned(signs, () => -2);
  const rests = new Learned(units, () => 0);
  const order = instances.flatMap((instance, index) => Array<number>(instance.times).fill(index));
  const used = featuresOf(instances);
  let coded: (Pick<Network, 'codes'> & { readonly book: readonly number[] }) | undefined;
  const sums: Float32Array[] = [];

  for (let round = 0; round < rounds + roundsWithCodes; round += 1) {
    if (round === rounds) coded = writeVectors();
    shuffle(order, draw);
    const pace = firstPace * (1 - round / (rounds + roundsWithCodes) + 0.02);
    for (const index of order) learn(instances[index] as Instance, pace);
  }
  const { codes, book } = coded ?? writeVectors();
  const all = (learned: Learned) => Array.from(learned.values, rounded);
  return { weights: { rests: all(rests), says: all(says), biases: all(biases), book }, codes };

  function learn({ windows: all, lessons, times }: Instance, pace: number): void {
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
      if (coded) continue;
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

  /** Puts in place of each part of a vector the middle of those that are near to it. */
  function writeVectors(): Pick<Network, 'codes'> & { book: number[] } {
    const own = used.map(() => '');
    const book: number[] = [];
    for (let part = 0; part < units; part += partSize) {
      const placeOf = (feature: number) => feature * units + part;
      const points = new Float32Array(used.length * partSize);
      for (const [index, feature] of used.entries()) points.set(vectors.values.subarray(placeOf(feature), placeOf(feature) + partSize), index * partSize);
      const { middles, groupOf } = cluster(points, partSize, letters.length, draw);
      const middle = Array.from(middles, rounded);
      book.push(...middle);
      for (const [index, feature] of used.entries()) {
        const group = groupOf[index] as number;
        own[index] = `${own[index]}${letters[group]}`;
        vectors.values.set(middle.slice(group * partSize, (group + 1) * partSize), placeOf(feature));
      }
    }
    return { book, codes: new Map(used.map((feature, index) => [feature, own[index] as string])) };
  }
}

/** The features that stand in any window, by number. */
function featuresOf(instances: readonly Instance[]): number[] {
  const found = new Set<number>();
  for (const { windows } of instances) for (const window of windows) for (const feature of window) found.add(feature);
  return [...found].sort((a, b) => a - b);
}

function shuffle(list: number[], draw: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    [list[last], list[other]] = [list[other] as number, list[last] as number];
  }
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Vectors as scoring reads them. */
export function readVectors({ weights, codes }: Network): ReadonlyMap<number, Float64Array> {
  const book = Float64Array.from(weights.book);
  return new Map(
    [...codes].map(([feature, text]) => {
      const vector = new Float64Array(weights.rests.length);
      addVector(vector, readCode(text), 0, book);
      return [feature, vector];
    }),
  );
}

const readCode = (text: string): Uint8Array => Uint8Array.from(text, (_, index) => index).map((index) => letterAt(text, index));

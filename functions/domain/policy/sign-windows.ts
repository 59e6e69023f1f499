import type { Word } from './fold.ts';
import type { SignId } from './lexicon/lexicon.ts';
import type { Marked, Side } from './lexicon/read-phrases.ts';
import { type FeatureSink, firstOfPair, type KnownWord, type Meaning, pieceBounds, range, visitPiece } from './sign-features.ts';
import { type ModelSign, messageSigns, modelSigns, riskySign, type SignModel, weightOf } from './sign-model.ts';
import { addVector, partOf, partSize, type Stir, saidOf, unitsOf } from './sign-network.ts';

const together = 2; // sentences that are read together: “I lost my phone. What now?”

/** A run of pieces: the index of its first one, that behind its last one, and what it scores. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/**
 * The runs of neighbouring pieces that are read together for a sign, each beginning's shortest first.
 * What is promised is said in one sentence, and replies have many that are harmless.
 */
export function* runsOf(pieces: number, sign: ModelSign | 'risky'): Generator<readonly [from: number, to: number]> {
  const most = sign === 'promise' ? 1 : together;
  for (let from = 0; from < pieces; from += 1) for (let to = from + 1; to <= Math.min(from + most, pieces); to += 1) yield [from, to];
}

/** The run that scores highest for a sign, or for risk; for no pieces, an empty run; of equal ones the first and shortest. */
export function bestRun(pieces: number, sign: ModelSign | 'risky', scoreOf: (from: number, to: number) => number): Run {
  let best: Run = { from: 0, to: 0, score: Number.NEGATIVE_INFINITY };
  for (const [from, to] of runsOf(pieces, sign)) {
    const score = scoreOf(from, to);
    if (score > best.score) best = { from, to, score };
  }
  return best;
}

/** A feature of a piece that the model knows, by its number. */
interface Known {
  readonly feature: number;
  readonly at: readonly number[];
}

/** What the model knows of a piece, the sum of the weights for each sign, and what it adds to the units of the network. */
export interface Weighed extends Stir {
  readonly known: readonly Known[];
  readonly sums: Int32Array;
}

/** Hundredths of a score that come from a feature, and where its words stand. */
export interface Part {
  readonly at: readonly number[];
  readonly hundredths: number;
}

/** The pieces of a view, and what runs of them score: the units of the network are the same for all signs. */
export class Windows {
  readonly #pieces: readonly Weighed[];
  readonly #model: SignModel;
  readonly #units = new Map<number, Float64Array>();

  constructor(pieces: readonly Weighed[], model: SignModel) {
    this.#pieces = pieces;
    this.#model = model;
  }

  /** By how much the pieces from one to another miss the threshold of a sign, in hundredths, or pass it. */
  marginOf(sign: number, from: number, to: number): number {
    const { network, thresholds } = this.#model;
    return 100 * saidOf(sign, this.#unitsOf(from, to), network) + this.#sumOf(sign, from, to) - (thresholds[sign] as number);
  }

  /** How much the pieces from one to another read like those that have some sign, in hundredths: by the network as a whole, and by the sum of the sign that has most. */
  riskOf(from: number, to: number): number {
    const most = this.#likeliest(from, to);
    return 100 * saidOf(riskySign, this.#unitsOf(from, to), this.#model.network) + this.#fromBias(most, from, to);
  }

  /** What each feature of a run adds to its risk. */
  partsOfRisk(from: number, to: number): Part[] {
    return this.#parts(this.#likeliest(from, to), riskySign, from, to);
  }

  #likeliest(from: number, to: number): number {
    return messageSigns.reduce((best, sign) => (this.#fromBias(sign, from, to) > this.#fromBias(best, from, to) ? sign : best));
  }

  #fromBias(sign: number, from: number, to: number): number {
    return this.#sumOf(sign, from, to) + (this.#model.biases[sign] as number);
  }

  /** What each feature of a run adds to the score of a sign. */
  partsOf(sign: number, from: number, to: number): Part[] {
    return this.#parts(sign, sign, from, to);
  }

  #parts(sign: number, output: number, from: number, to: number): Part[] {
    const { network, isInNetwork, codes, book } = this.#model;
    const size = network.rests.length;
    const units = this.#unitsOf(from, to);
    const pieces = this.#pieces.slice(from, to);
    const features = pieces.reduce((sum, piece) => sum + piece.features, 0);
    return pieces.flatMap(({ known }) =>
      known.map(({ feature, at }) => {
        const vector = new Float64Array(size);
        if (isInNetwork[feature] === 1) addVector(vector, codes, (feature * size) / partSize, book);
        return { at, hundredths: weightOf(this.#model, feature, sign) + 100 * partOf(output, vector, units, features, network) };
      }),
    );
  }

  #sumOf(sign: number, from: number, to: number): number {
    let sum = 0;
    for (let piece = from; piece < to; piece += 1) sum += (this.#pieces[piece] as Weighed).sums[sign] as number;
    return sum;
  }

  #unitsOf(from: number, to: number): Float64Array {
    const key = from * 4 + to - from;
    const known = this.#units.get(key);
    if (known) return known;
    const units = unitsOf(this.#pieces, from, to, this.#model.network);
    this.#units.set(key, units);
    return units;
  }
}

/** What the model knows of each piece of a view; of a sentence that is not read, nothing. */
export function weighPieces(original: string, { words, places }: Marked, side: Side, isRead: (sentence: number) => boolean, scale: Scale): Weighed[] {
  const beginning = Map.groupBy(places, ({ first }) => first);
  return Array.from(pieceBounds(words), (bounds) => {
    if (isRead((words[bounds[0]] as Word).sentence)) visitPiece(original, { words, places: beginning }, bounds, side, scale);
    return scale.takeAway();
  });
}

/** Adds up what the features of a piece weigh for each sign, each of them once. */
export class Scale implements FeatureSink {
  readonly #model: SignModel;
  /** For each feature the last piece that had it, counted from 1. */
  readonly #seen: Uint32Array;
  #piece = 1;
  #known: Known[] = [];
  #sums = new Int32Array(modelSigns.length);
  #units: Float64Array;
  #features = 0;

  constructor(model: SignModel) {
    this.#model = model;
    this.#seen = new Uint32Array(model.starts.length);
    this.#units = new Float64Array(model.network.rests.length);
  }

  /** What the scale holds; it is empty afterwards. */
  takeAway(): Weighed {
    const weighed = { known: this.#known, sums: this.#sums, units: this.#units, features: this.#features };
    this.#units = new Float64Array(this.#units.length);
    this.#features = 0;
    this.#piece += 1;
    this.#known = [];
    this.#sums = new Int32Array(modelSigns.length);
    return weighed;
  }

  word({ alone, beginning }: KnownWord, at: number): void {
    const feature = this.#model.single.get(alone);
    if (feature !== undefined) this.#add(feature, [at]);
    const other = beginning === undefined ? undefined : this.#model.single.get(beginning);
    if (other !== undefined) this.#add(other, [at]);
  }

  pair(first: KnownWord, second: KnownWord, at: number): void {
    const feature = this.#model.double.get(firstOfPair(first, second))?.get(second.name);
    if (feature !== undefined) this.#add(feature, [at - 1, at]);
  }

  phrase(id: SignId, first: number, last: number): void {
    const feature = this.#model.single.get(`=${id}`);
    if (feature !== undefined) this.#add(feature, range(first, last));
  }

  meanings(list: readonly Meaning[]): void {
    for (const [index, { name, at }] of list.entries()) {
      const feature = this.#model.single.get(name);
      if (feature !== undefined) this.#add(feature, at);
      const seconds = this.#model.double.get(name);
      if (seconds === undefined) continue;
      for (let second = index + 1; second < list.length; second += 1) {
        const other = list[second] as Meaning;
        const both = seconds.get(other.name);
        if (both !== undefined) this.#add(both, [...at, ...other.at]);
      }
    }
  }

  #add(feature: number, at: readonly number[]): void {
    if (this.#seen[feature] === this.#piece) return;
    this.#seen[feature] = this.#piece;
    this.#known.push({ feature, at });
    const { starts, signs, hundredths } = this.#model;
    const end = starts[feature + 1] as number;
    for (let index = starts[feature] as number; index < end; index += 1) {
      const sign = signs[index] as number;
      this.#sums[sign] = (this.#sums[sign] as number) + (hundredths[index] as number);
    }
    if (this.#model.isInNetwork[feature] === 1) this.#stir(feature);
  }

  #stir(feature: number): void {
    const { codes, book } = this.#model;
    addVector(this.#units, codes, (feature * this.#units.length) / partSize, book);
    this.#features += 1;
  }
}

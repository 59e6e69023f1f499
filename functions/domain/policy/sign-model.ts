import { quoteOf, type Reading, type Word } from './fold.ts';
import type { SignId } from './lexicon/lexicon.ts';
import { type Marked, markPhrases, type Side } from './lexicon/read-phrases.ts';
import type { Hit } from './phrases.ts';
import { type FeatureSink, firstOfPair, type KnownWord, type Meaning, pieceBounds, range, visitPiece } from './sign-features.ts';
import { type NetworkWeights, partOf, readVector, type Stir, saidOf, unitsOf } from './sign-network.ts';
import { signWeights } from './sign-weights.ts';
import { sentencesApartFrom } from './view-differences.ts';

/** Signs that the model scores, in the order of the letters of {@link SignWeights}. `promise` is one of replies, the others of messages. */
export const modelSigns = [
  'account_closure',
  'billing_dispute',
  'cancellation',
  'refund',
  'security_change',
  'legal_inquiry',
  'legal_advice',
  'medical_advice',
  'policy_exception',
  'private_data',
  'legal-threat',
  'asks-for-management',
  'prompt-injection',
  'frustration',
  'promise',
] as const satisfies readonly SignId[];
export type ModelSign = (typeof modelSigns)[number];

/**
 * What the training wrote.
 *
 * `thresholds` is the score, in hundredths, from which a window of text speaks of a topic. A line of `features` is a feature, a tab, and a
 * letter with a whole number of hundredths for each topic that it weighs for: `a` is the first of {@link modelSigns}. Where the network knows the
 * feature, another tab and its vector follow.
 */
export interface SignWeights {
  readonly thresholds: Readonly<Record<ModelSign, number>>;
  readonly features: string;
  readonly network: NetworkWeights;
}

/** Weights ready for scoring. Features are numbers here; the signs that one weighs for, and how much, stand from `starts` of it to that of the next. */
export interface SignModel {
  readonly thresholds: readonly number[];
  /** Features of one part: a word, a beginning, a phrase, a concept. */
  readonly single: ReadonlyMap<string, number>;
  /** Features of two parts, by the first one. */
  readonly double: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly starts: Uint32Array;
  /** Places in {@link modelSigns}. */
  readonly signs: Uint8Array;
  readonly hundredths: Int32Array;
  readonly network: NetworkWeights;
  /** Of each feature, a number for each unit of the network. */
  readonly vectors: Float64Array;
  /** 1 for a feature that the network knows. */
  readonly isInNetwork: Uint8Array;
}

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
export function* runsOf(pieces: number, sign: ModelSign): Generator<readonly [from: number, to: number]> {
  const most = sign === 'promise' ? 1 : together;
  for (let from = 0; from < pieces; from += 1) for (let to = from + 1; to <= Math.min(from + most, pieces); to += 1) yield [from, to];
}

/** The run that scores highest for a sign; for no pieces, an empty run; of equal ones the first and shortest. */
export function bestRun(pieces: number, sign: ModelSign, scoreOf: (from: number, to: number) => number): Run {
  let best: Run = { from: 0, to: 0, score: Number.NEGATIVE_INFINITY };
  for (const [from, to] of runsOf(pieces, sign)) {
    const score = scoreOf(from, to);
    if (score > best.score) best = { from, to, score };
  }
  return best;
}

/** Makes the weights ready for scoring. */
export function compileModel({ thresholds, features, network }: SignWeights): SignModel {
  const single = new Map<string, number>();
  const double = new Map<string, Map<string, number>>();
  const starts = [0];
  const signs: number[] = [];
  const hundredths: number[] = [];
  const units = network.scales.length;
  const inNetwork: number[] = []; // where in the text the vector of each feature begins, or -1
  for (let from = 0; from < features.length; ) {
    const tab = features.indexOf('\t', from);
    const found = features.indexOf('\n', tab);
    const end = found === -1 ? features.length : found;
    const name = features.slice(from, tab);
    const number = starts.length - 1;
    const cut = secondPartOf(name);
    if (cut === -1) single.set(name, number);
    else {
      const first = name.slice(0, cut).trimEnd();
      const seconds = double.get(first) ?? new Map<string, number>();
      double.set(first, seconds.set(name.slice(cut), number));
    }
    const secondTab = features.indexOf('\t', tab + 1);
    const hasVector = secondTab !== -1 && secondTab < end;
    inNetwork.push(hasVector ? secondTab + 1 : -1);
    for (const [weight] of features.slice(tab + 1, hasVector ? secondTab : end).matchAll(/[a-z]-?\d+/g)) {
      signs.push(weight.charCodeAt(0) - 97);
      hundredths.push(Number(weight.slice(1)));
    }
    starts.push(signs.length);
    from = end + 1;
  }
  const vectors = new Float64Array(inNetwork.length * units);
  for (const [feature, from] of inNetwork.entries()) if (from !== -1) readVector(features, from, network.scales, vectors, feature * units);
  return {
    thresholds: modelSigns.map((sign) => thresholds[sign]),
    single,
    double,
    starts: Uint32Array.from(starts),
    signs: Uint8Array.from(signs),
    hundredths: Int32Array.from(hundredths),
    network,
    vectors,
    isInNetwork: Uint8Array.from(inNetwork, (from) => (from === -1 ? 0 : 1)),
  };
}

/** Where the second part of a feature's name begins: `order late`, `@~1@~2`; -1 where it has one. */
const secondPartOf = (name: string): number => (name.startsWith('@') ? name.indexOf('@', 1) : name.indexOf(' ') + 1 || -1);

let shipped: SignModel | undefined;

/** The shipped weights, made ready once they are needed. */
function shippedModel(): SignModel {
  shipped ??= compileModel(signWeights);
  return shipped;
}

/**
 * The signs that a window of the text speaks of, by the sum of its weights and what the network says of it as a whole, with the words that weighed most.
 *
 * A window is up to two sentences, and up to 40 words; one sentence of up to 20 words for a promise. What a text says elsewhere takes nothing away from it, and words that
 * the training never saw weigh nothing. The time grows with the text and nothing else.
 */
export function scoreSigns(reading: Reading, side: Side, model: SignModel = shippedModel()): SignHit[] {
  const hits = new Map<ModelSign, Hit<ModelSign>>();
  const promising = new Set<string>();
  const [plain = [], ...others] = reading.views;
  const apart = others.length === 0 ? undefined : sentencesApartFrom(plain);
  for (const words of reading.views) {
    const numbers = words === plain ? undefined : apart?.(words);
    const isRead = (sentence: number): boolean => numbers?.has(sentence) ?? true;
    const marked = markPhrases(reading.original, words, side, isRead);
    const pieces = weighPieces(isHidden(words, plain) ? '' : reading.original, marked, side, isRead, model);
    const windows = new Windows(pieces, model);
    if (side === 'reply') for (const sentence of promisingIn(reading.original, marked, windows, model)) promising.add(sentence);
    for (const [sign, id] of modelSigns.entries()) {
      if (hits.has(id) || (id === 'promise' && side === 'message')) continue;
      const sure = marked.places.find((place) => place.sure && place.id === id);
      if (sure) {
        hits.set(id, { id, quote: quoteOf(reading, (words[sure.first] as Word).start, (words[sure.last] as Word).end) });
        continue;
      }
      const { from, to, score } = bestRun(pieces.length, id, (first, behind) => windows.scoreOf(sign, first, behind));
      if (score < (model.thresholds[sign] as number)) continue;
      hits.set(id, { id, quote: quoteWords(reading, words, heaviest(windows.partsOf(sign, from, to))) });
    }
  }
  return [...hits.values()].map((hit) => (hit.id === 'promise' ? { ...hit, sentences: [...promising] } : hit));
}

/** Whether the words of a view all stand in one token, as those in base64 do: its capitals, and the marks of the text around it, are not theirs. */
const isHidden = (words: readonly Word[], plain: readonly Word[]): boolean => words !== plain && words[0]?.start === words.at(-1)?.start;

/** A sign with the words that weighed most. */
export interface SignHit extends Hit<ModelSign> {
  /** Of `promise` alone: all sentences that sound like one, as they stand. */
  readonly sentences?: readonly string[];
}

const promise = modelSigns.indexOf('promise');

/** The sentences of a view that sound like promises. */
function promisingIn(original: string, { words, places }: Marked, windows: Windows, model: SignModel): string[] {
  const sure = places.flatMap((place) => (place.sure && place.id === 'promise' ? [place.first] : []));
  const weighed = [...pieceBounds(words)].flatMap(([from], index) =>
    windows.scoreOf(promise, index, index + 1) >= (model.thresholds[promise] as number) ? [from] : [],
  );
  return [...sure, ...weighed].map((at) => sentenceAround(original, words, at));
}

function sentenceAround(original: string, words: readonly Word[], at: number): string {
  const { sentence } = words[at] as Word;
  let [first, last] = [at, at];
  while (words[first - 1]?.sentence === sentence) first -= 1;
  while (words[last + 1]?.sentence === sentence) last += 1;
  return original.slice((words[first] as Word).start, (words[last] as Word).end);
}

/** A feature of a piece that the model knows, by its number. */
interface Known {
  readonly feature: number;
  readonly at: readonly number[];
}

/** What the model knows of a piece, the sum of the weights for each sign, and what it adds to the units of the network. */
interface Weighed extends Stir {
  readonly known: readonly Known[];
  readonly sums: Int32Array;
}

/** The pieces of a view, and what runs of them score: the units of the network are the same for all signs. */
class Windows {
  readonly #pieces: readonly Weighed[];
  readonly #model: SignModel;
  readonly #units = new Map<number, Float64Array>();

  constructor(pieces: readonly Weighed[], model: SignModel) {
    this.#pieces = pieces;
    this.#model = model;
  }

  /** What the pieces from one to another score for a sign, in hundredths. */
  scoreOf(sign: number, from: number, to: number): number {
    let sum = 100 * saidOf(sign, this.#unitsOf(from, to), this.#model.network);
    for (let piece = from; piece < to; piece += 1) sum += (this.#pieces[piece] as Weighed).sums[sign] as number;
    return sum;
  }

  /** What each feature of a run adds to the score of a sign. */
  partsOf(sign: number, from: number, to: number): { at: readonly number[]; hundredths: number }[] {
    const { network, vectors, isInNetwork } = this.#model;
    const size = network.rests.length;
    const units = this.#unitsOf(from, to);
    const pieces = this.#pieces.slice(from, to);
    const features = pieces.reduce((sum, piece) => sum + piece.features, 0);
    return pieces.flatMap(({ known }) =>
      known.map(({ feature, at }) => {
        const vector = vectors.subarray(feature * size, (feature + 1) * size);
        const said = isInNetwork[feature] === 1 ? 100 * partOf(sign, vector, units, features, network) : 0;
        return { at, hundredths: weightOf(this.#model, feature, sign) + said };
      }),
    );
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

function weighPieces(original: string, { words, places }: Marked, side: Side, isRead: (sentence: number) => boolean, model: SignModel): Weighed[] {
  const beginning = Map.groupBy(places, ({ first }) => first);
  const scale = new Scale(model);
  return Array.from(pieceBounds(words), (bounds) => {
    if (isRead((words[bounds[0]] as Word).sentence)) visitPiece(original, { words, places: beginning }, bounds, side, scale);
    return scale.takeAway();
  });
}

/** Adds up what the features of a piece weigh for each sign, each of them once. */
class Scale implements FeatureSink {
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
    const { vectors } = this.#model;
    const units = this.#units;
    const from = feature * units.length;
    for (let unit = 0; unit < units.length; unit += 1) units[unit] = (units[unit] as number) + (vectors[from + unit] as number);
    this.#features += 1;
  }
}

/** What a feature weighs for a sign, in hundredths. */
function weightOf({ starts, signs, hundredths }: SignModel, feature: number, sign: number): number {
  const found = signs.subarray(starts[feature], starts[feature + 1]).indexOf(sign);
  return found === -1 ? 0 : (hundredths[(starts[feature] as number) + found] as number);
}

const shown = 5; // words that explain a decision

/** The words that speak most for a sign, in the order of the text. The weight of a pair counts half for each of its words. */
function heaviest(parts: readonly { readonly at: readonly number[]; readonly hundredths: number }[]): number[] {
  const total = new Map<number, number>();
  for (const { at, hundredths } of parts) for (const place of at) total.set(place, (total.get(place) ?? 0) + hundredths / at.length);
  return [...total]
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, shown)
    .map(([place]) => place)
    .sort((a, b) => a - b);
}

/** Words of a text as a quote: near ones with what stands between them, the others with an ellipsis. */
function quoteWords(reading: Reading, words: readonly Word[], chosen: readonly number[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const at of chosen) {
    const span = spans.at(-1);
    if (span && at - span.last <= 2) span.last = at;
    else spans.push({ first: at, last: at });
  }
  const quote = spans.map(({ first, last }) => quoteOf(reading, (words[first] as Word).start, (words[last] as Word).end)).join(' … ');
  return quote.length <= 160 ? quote : `${quote.slice(0, 159)}…`.toWellFormed();
}

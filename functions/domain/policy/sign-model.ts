import type { SignId } from './lexicon/lexicon.ts';
import { letterAt, type NetworkWeights, partSize } from './sign-network.ts';
import { signWeights } from './sign-weights.ts';

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

/** The place of a sign in {@link modelSigns}. */
export const promiseSign = modelSigns.indexOf('promise');
export const ordersSign = modelSigns.indexOf('prompt-injection');
/** The places of all but the promise. */
export const messageSigns: readonly number[] = modelSigns.flatMap((_, sign) => (sign === promiseSign ? [] : [sign]));
/** What the network says behind all signs has the place behind the last: whether a message has any. */
export const riskySign = modelSigns.length;

/**
 * What the training wrote.
 *
 * `thresholds` is the score, in hundredths, from which a window of text speaks of a sign, and `biases` what a sum of weights begins with where
 * sums of several signs are compared. From `risky` on a window reads like those that have some sign, whichever.
 *
 * A line of `features` is a feature and, right behind it, its code: a letter for each part of its vector. Where sums know it, a tab follows, and a
 * letter with a whole number of hundredths for each sign that it weighs for: `a` is the first of {@link modelSigns}. A feature that only sums know
 * has no code, and two tabs. The first letter of a line says how many letters its feature begins with are those of the line before.
 */
export interface SignWeights {
  readonly thresholds: Readonly<Record<ModelSign, number>>;
  readonly biases: Readonly<Record<ModelSign, number>>;
  readonly risky: number;
  readonly features: string;
  readonly network: NetworkWeights;
}

/** Weights ready for scoring. Features are numbers here; the signs that one weighs for, and how much, stand from `starts` of it to that of the next. */
export interface SignModel {
  readonly thresholds: readonly number[];
  readonly biases: readonly number[];
  readonly risky: number;
  /** Features of one part: a word, a beginning, a phrase, a concept. */
  readonly single: ReadonlyMap<string, number>;
  /** Features of two parts, by the first one. */
  readonly double: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly starts: Uint32Array;
  /** Places in {@link modelSigns}. */
  readonly signs: Uint8Array;
  readonly hundredths: Int16Array;
  readonly network: NetworkWeights;
  readonly book: Float64Array;
  /** Of each feature, a number of a letter for each part of its vector. */
  readonly codes: Uint8Array;
  /** 1 for a feature that the network knows. */
  readonly isInNetwork: Uint8Array;
}

/** Makes the weights ready for scoring. */
export function compileModel({ thresholds, biases, risky, features, network }: SignWeights): SignModel {
  const single = new Map<string, number>();
  const double = new Map<string, Map<string, number>>();
  const starts = [0];
  const signs: number[] = [];
  const hundredths: number[] = [];
  const parts = network.rests.length / partSize;
  const codes: number[] = [];
  const isInNetwork: number[] = [];
  let name = '';
  let first = ''; // of the pair before: sorted lines have those of a word one after the other
  let seconds = new Map<string, number>();
  let tab = -1; // the next one: most lines have none
  for (let from = 0; from < features.length; ) {
    const line = features.indexOf('\n', from);
    const end = line === -1 ? features.length : line;
    if (tab < from) tab = features.indexOf('\t', from);
    if (tab === -1) tab = features.length;
    const known = Math.min(tab, end); // what the network knows ends there
    const isCoded = parts > 0 && (known === end || features[known + 1] !== '\t');
    const code = isCoded ? known - parts : known;
    name = name.slice(0, letterAt(features, from)) + features.slice(from + 1, code);
    addName(name, starts.length - 1);
    isInNetwork.push(isCoded ? 1 : 0);
    for (let part = 0; part < parts; part += 1) codes.push(isCoded ? letterAt(features, code + part) : 0);
    readWeights(known + (isCoded ? 1 : 2), end);
    starts.push(signs.length);
    from = end + 1;
  }
  return {
    thresholds: modelSigns.map((sign) => thresholds[sign]),
    biases: modelSigns.map((sign) => biases[sign]),
    risky,
    single,
    double,
    starts: Uint32Array.from(starts),
    signs: Uint8Array.from(signs),
    hundredths: Int16Array.from(hundredths),
    network,
    book: Float64Array.from(network.book),
    codes: Uint8Array.from(codes),
    isInNetwork: Uint8Array.from(isInNetwork),
  };

  /** Reads a letter and a whole number, as often as they come: without a regular expression, since some ten thousand lines are read before the first text. */
  function readWeights(from: number, end: number): void {
    for (let at = from; at < end; ) {
      signs.push(features.charCodeAt(at) - 97);
      at += 1;
      const isNegative = features[at] === '-';
      if (isNegative) at += 1;
      let number = 0;
      for (let digit = features.charCodeAt(at) - 48; at < end && digit >= 0 && digit <= 9; digit = features.charCodeAt(at) - 48) {
        number = 10 * number + digit;
        at += 1;
      }
      hundredths.push(isNegative ? -number : number);
    }
  }

  function addName(feature: string, number: number): void {
    const cut = secondPartOf(feature);
    if (cut === -1) {
      single.set(feature, number);
      return;
    }
    const own = feature.slice(0, cut);
    if (own !== first) {
      first = own;
      seconds = double.get(own.trimEnd()) ?? new Map<string, number>();
      double.set(own.trimEnd(), seconds);
    }
    seconds.set(feature.slice(cut), number);
  }
}

/** Where the second part of a feature's name begins: `order late`, `@~1@~2`; -1 where it has one. */
const secondPartOf = (name: string): number => (name.startsWith('@') ? name.indexOf('@', 1) : name.indexOf(' ') + 1 || -1);

let shipped: SignModel | undefined;

/** The shipped weights, made ready once they are needed. */
export function shippedModel(): SignModel {
  shipped ??= compileModel(signWeights);
  return shipped;
}

/** What a feature weighs for a sign, in hundredths. */
export function weightOf({ starts, signs, hundredths }: SignModel, feature: number, sign: number): number {
  const found = signs.subarray(starts[feature], starts[feature + 1]).indexOf(sign);
  return found === -1 ? 0 : (hundredths[(starts[feature] as number) + found] as number);
}

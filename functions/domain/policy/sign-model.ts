import { quoteOf, type Reading, type Word } from './fold.ts';
import type { SignId } from './lexicon/lexicon.ts';
import { conceptsIn } from './lexicon/read-concepts.ts';
import { type Marked, markPhrases, type Side } from './lexicon/read-phrases.ts';
import type { Hit } from './phrases.ts';
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

/**
 * What the training wrote, in hundredths.
 *
 * `thresholds` is the sum from which a window of text speaks of a topic. A line of `features` is a feature, a tab, and a
 * letter with a whole number for each topic that it weighs for: `a` is the first of {@link modelSigns}.
 */
export interface SignWeights {
  readonly thresholds: Readonly<Record<ModelSign, number>>;
  readonly features: string;
}

/** Weights ready for scoring: for each feature the signs that it weighs for, by their place in {@link modelSigns}, and how much. */
export interface SignModel {
  readonly thresholds: readonly number[];
  readonly weights: ReadonlyMap<string, readonly Weight[]>;
}

interface Weight {
  readonly sign: number;
  readonly hundredths: number;
}

/** A feature of a text, and where its words stand. */
export interface Feature {
  readonly name: string;
  readonly at: readonly number[];
}

/** A sentence, or a part of a long one: its features, once each. */
export type Piece = readonly Feature[];

const together = 2; // sentences that are read together: “I lost my phone. What now?”
const maxPiece = 20; // words; a longer sentence is read in pieces
const prefixLength = 5; // letters; “cancelling”, “cancellation” and a slip behind them share it

/** A business says “we” where a person says “I”: the same to the model, which learned mostly from persons. */
const persons: ReadonlyMap<string, string> = new Map([
  ['we', 'i'],
  ['our', 'my'],
  ['us', 'me'],
  ['ours', 'mine'],
  ['ourselves', 'myself'],
  ['weve', 'ive'],
]);

/**
 * Words that stand in any message, by language. Alone, or beside each other, they tell one writer or language from another more than
 * what a text is about. But they tell a promise from a fact ("you will have", "on us") and patience from its end ("how many times do I have to"):
 * they are features of their own, marked with `+`, and only some signs weigh them.
 */
const common: ReadonlySet<string> = new Set(
  `a about again all also am an and any are as ask at be because been being but by can could do does doing few first for from get had has have having he
  hello her here hi him his how i if im in into is it its ive just know last let like many may me might more much my need new next now of on one only
  or other our out over please quick see shall she should so some such tell than thank thanks that the their them then there these they thing things
  this those time to today too two up very want was we were what when where which while who why will with would yes yet you your
  der die das dem den des und ist sind war ich wir sie uns mir mich ihr ihre ihren ihnen ihrem unser unsere unseren ein eine einen einem einer zu von vom zum zur mit auf aus fur im
  in am an bei bis wie wann was wo wer auch es er haben habe hat hatte bitte guten tag hallo danke vielen dank noch schon dann da hier heute aber oder wenn dass als nach wird werden
  le la les de du et est sont un je vous nous que qui dans pour sur mon ma mes votre vos notre nos avec ce cet cette ces bonjour merci ai avons il elle ils on en au aux ou quand dire
  el los las y una es por con para se su sus mi lo gracias hola esta este cuando donde al hay si ya nuestro nuestra nos o
  il gli di che e per sono con ci si come ma grazie buongiorno della del dei nel alla al anche mio nostra nostro vi un uno ha ho
  os as do dos da das na um uma meu minha voce mas obrigado ola isso nossa nosso pelo pela
  het van zijn voor wij we jullie graag er op bij en dat dit hoe wat wanneer onze ons kan u uw te`.split(/\s+/),
);

/** Numbers say nothing: an amount or a year of the training would speak of no other text. */
const nameOf = ({ text }: Word): string => (/^\p{N}*$/u.test(text) ? '' : (persons.get(text) ?? text));

/** Whether a feature is made of common words alone. */
export const isCommon = (feature: string): boolean => feature.startsWith('+');

const shoutedFrom = 4; // letters; an abbreviation alone shouts nothing

/** How a piece is said, by its marks and capitals: as a question, loud, shouted. */
function tonesOf(original: string, words: readonly Word[], from: number, to: number): Feature[] {
  const said = original.slice((words[from] as Word).start, words[to]?.start);
  const letters = said.match(/\p{L}/gu)?.length ?? 0;
  const capitals = said.match(/\p{Lu}/gu)?.length ?? 0;
  const tones = [
    { name: '?', is: /[?？]/.test(said) },
    { name: '!', is: /[!！]/.test(said) },
    { name: 'A', is: letters >= shoutedFrom && capitals > letters / 2 },
  ];
  return tones.filter(({ is }) => is).map(({ name }) => ({ name, at: [] }));
}

/** What a sentence means in whatever language, and how it is said: each concept and tone, and each two of them together. */
function meaningsOf(original: string, words: readonly Word[], from: number, to: number, side: Side): Feature[] {
  const found = [...tonesOf(original, words, from, to), ...conceptsIn(words, from, to, side).map(({ name, at }) => ({ name, at: [at] }))];
  return found.flatMap(({ name, at }, index) => [
    { name: `@${name}`, at },
    ...found.slice(index + 1).map((other) => ({ name: `@${name}@${other.name}`, at: [...at, ...other.at] })),
  ]);
}

/** Whether a feature is a concept or tone, or two of them. */
export const isMeaning = (feature: string): boolean => feature.startsWith('@');

/** The features that end at a word: the word, its beginning, and the word with the one before it in the sentence. */
function featuresAt(words: readonly Word[], at: number): Feature[] {
  const word = words[at] as Word;
  const name = nameOf(word);
  if (name === '') return [];
  const features: Feature[] = [];
  const add = (isCommon: boolean, feature: string, ...places: number[]) => features.push({ name: isCommon ? `+${feature}` : feature, at: places });
  add(common.has(name), name, at);
  if (!common.has(name) && name.length > prefixLength) add(false, `${name.slice(0, prefixLength)}*`, at);
  const before = words[at - 1];
  const first = before?.sentence === word.sentence ? nameOf(before) : '';
  if (first !== '') add(common.has(first) && common.has(name), `${first} ${name}`, at - 1, at);
  return features;
}

/**
 * A text in pieces, with a feature `=sign` where a phrase of a sign begins. A sentence makes the same pieces in whatever text it stands.
 *
 * @param original - the text, for its marks and capitals
 * @param places - of phrases, by the index of their words
 */
export function piecesOf(original: string, { words, places }: Marked, side: Side): Piece[] {
  const pieces: Piece[] = [];
  const phrases = Map.groupBy(places, ({ first }) => first);
  let from = 0;
  while (from < words.length) {
    const { sentence } = words[from] as Word;
    const features = new Map<string, Feature>();
    let to = from;
    for (; to < from + maxPiece && words[to]?.sentence === sentence; to += 1) {
      const named = (phrases.get(to) ?? []).map(({ id, first, last }) => ({ name: `=${id}`, at: range(first, last) }));
      for (const feature of [...featuresAt(words, to), ...named]) if (!features.has(feature.name)) features.set(feature.name, feature);
    }
    pieces.push([...features.values(), ...meaningsOf(original, words, from, to, side)]);
    from = to;
  }
  return pieces;
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** A run of pieces: the index of its first one, that behind its last one, and the sum of all. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly sum: number;
}

/**
 * The run of neighbouring pieces, within what is read together, that has the highest sum; for none, an empty run; of equal ones the first and shortest.
 * What is promised is said in one sentence, and replies have many that are harmless.
 */
export function bestRun(sums: readonly number[], sign: ModelSign): Run {
  const most = sign === 'promise' ? 1 : together;
  let best: Run = { from: 0, to: 0, sum: Number.NEGATIVE_INFINITY };
  for (let from = 0; from < sums.length; from += 1) {
    let sum = 0;
    for (let to = from; to < Math.min(from + most, sums.length); to += 1) {
      sum += sums[to] as number;
      if (sum > best.sum) best = { from, to: to + 1, sum };
    }
  }
  return best;
}

/** Makes the weights ready for scoring. */
export function compileModel({ thresholds, features }: SignWeights): SignModel {
  const weights = new Map<string, Weight[]>();
  for (let from = 0; from < features.length; ) {
    const tab = features.indexOf('\t', from);
    const found = features.indexOf('\n', tab);
    const end = found === -1 ? features.length : found;
    weights.set(features.slice(from, tab), weightsIn(features, tab + 1, end));
    from = end + 1;
  }
  return { thresholds: modelSigns.map((sign) => thresholds[sign]), weights };
}

/** `a12b-3`: a letter and a whole number, again and again. */
function weightsIn(text: string, from: number, to: number): Weight[] {
  const list: Weight[] = [];
  for (let at = from; at < to; ) {
    let end = at + 1;
    while (end < to && text.charCodeAt(end) < 97) end += 1;
    list.push({ sign: text.charCodeAt(at) - 97, hundredths: Number(text.slice(at + 1, end)) });
    at = end;
  }
  return list;
}

let shipped: SignModel | undefined;

/** The shipped weights, made ready once they are needed. */
function shippedModel(): SignModel {
  shipped ??= compileModel(signWeights);
  return shipped;
}

/**
 * The signs that a window of the text speaks of by the sum of its weights, with the words that weighed most.
 *
 * A window is up to two sentences, and up to 40 words; one sentence of up to 20 words for a promise. What a text says elsewhere takes nothing away from it, and words that
 * the training never saw weigh nothing. The time grows with the text and nothing else.
 */
export function scoreSigns(reading: Reading, side: Side, model: SignModel = shippedModel()): Hit<ModelSign>[] {
  const hits = new Map<ModelSign, Hit<ModelSign>>();
  for (const words of reading.views) {
    const marked = markPhrases(reading.original, words, side);
    const pieces = piecesOf(reading.original, marked, side).map((piece) => weigh(piece, model.weights));
    for (const [sign, id] of modelSigns.entries()) {
      if (hits.has(id) || (id === 'promise' && side === 'message')) continue;
      const sure = marked.places.find((place) => place.sure && place.id === id);
      if (sure) {
        hits.set(id, { id, quote: quoteOf(reading, (words[sure.first] as Word).start, (words[sure.last] as Word).end) });
        continue;
      }
      const { from, to, sum } = bestRun(
        pieces.map(({ sums }) => sums[sign] as number),
        id,
      );
      if (sum < (model.thresholds[sign] as number)) continue;
      hits.set(id, {
        id,
        quote: quoteWords(
          reading,
          words,
          heaviest(
            pieces.slice(from, to).flatMap(({ known }) => known),
            sign,
          ),
        ),
      });
    }
  }
  return [...hits.values()];
}

interface Weighed {
  readonly at: readonly number[];
  readonly weights: readonly Weight[];
}

function weigh(piece: Piece, weights: SignModel['weights']): { known: Weighed[]; sums: number[] } {
  const known: Weighed[] = [];
  const sums = new Array<number>(modelSigns.length).fill(0);
  for (const { name, at } of piece) {
    const list = weights.get(name);
    if (list === undefined) continue;
    known.push({ at, weights: list });
    for (const { sign, hundredths } of list) sums[sign] = (sums[sign] as number) + hundredths;
  }
  return { known, sums };
}

const shown = 5; // words that explain a decision

/** The words that speak most for a sign, in the order of the text. The weight of a pair counts half for each of its words. */
function heaviest(known: readonly Weighed[], sign: number): number[] {
  const total = new Map<number, number>();
  for (const { at, weights } of known) {
    const { hundredths = 0 } = weights.find((weight) => weight.sign === sign) ?? {};
    for (const place of at) total.set(place, (total.get(place) ?? 0) + hundredths / at.length);
  }
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

// Trains the model of signs and writes functions/domain/policy/sign-weights.ts. docs/reading.md says what with and how.
//
//   npx node bin/train-signs.ts --texts FILE --expected FILE [--cross-validate] [--date 2026-11-25]
//   npx biome format --write functions/domain/policy/sign-weights.ts
//
// Beside the questions of --texts it learns from examples/labelled/. What local/labelled-split.ts, validation.jsonl,
// held-out.jsonl, ordinary.jsonl and mails.jsonl hold out is never read.
// The same files make the same weights.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read, type Word } from '../functions/domain/policy/fold.ts';
import { markPhrases } from '../functions/domain/policy/lexicon/read-phrases.ts';
import { isCommon, isMeaning, type Piece, piecesOf } from '../functions/domain/policy/sign-features.ts';
import { type ModelSign, messageSigns, modelSigns, promiseSign, riskySign } from '../functions/domain/policy/sign-model.ts';
import { letters, saidOf, unitsOf } from '../functions/domain/policy/sign-network.ts';
import { bestRun, type Run, runsOf } from '../functions/domain/policy/sign-windows.ts';
import { Expected, readTexts } from '../local/eval/categories.ts';
import { readLabelled } from '../local/eval/labelled.ts';
import { type Instance, type Network, type NetworkSettings, readVectors, trainNetwork } from '../local/training/network.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    expected: { type: 'string' },
    'cross-validate': { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const { texts, expected } = values;
if (texts === undefined || expected === undefined) throw new Error('--texts FILE and --expected FILE are needed');

const folder = new URL('../examples/labelled/', import.meta.url);

// Chosen by cross-validation, see docs/reading.md.
const settings = {
  folds: 4,
  l1: 0.3,
  l2: 2,
  rounds: 100,
  inTexts: 8, // a feature that stands in fewer texts is left out
  inTextsTogether: 8, // the same of two concepts
  weightOfQuestions: 3, // of those that ask for a sign, and of the harmless ones
  weightOfLabelled: 2, // of a labelled text, or a made-up one
  /** What helpdesks read and write all day counts so many times as much as other sentences. */
  timesUsual: { 'examples.tsv': 5, 'ordinary.tsv': 5, 'helpdesk.tsv': 2, 'helpdesk2.tsv': 2, 'short.tsv': 3 } as Readonly<Record<string, number>>,
  weightOfOtherSign: 0.5, // of the network: a text that asks for something else
  weightOfOther: 0.2, // a question of a category that is scored neither way
  falseAlarms: { questions: 0.003, labelled: 0.002, replies: 0.03 }, // share of the harmless texts that one sign may fire in, in cross-validation: sets its threshold
  held: 0.08, // share of the harmless labelled texts and sentences that may be held by any of them, or as risky: sets the threshold of that
  smallest: 15, // hundredths; a weight below it is left out
};

/** Of the network. More units find a little more and weigh more; it has no pairs of concepts, which it makes itself. */
const networkSettings: NetworkSettings = { units: 24, rounds: 12, roundsWithCodes: 2, leaveOut: 0.5, pace: 0.07, decay: 1e-6, seed: 12_345 };

/** Categories that ask for something so near to a sign that they teach nothing against it. */
const nearSigns = new Set([
  'balance_not_updated_after_cheque_or_cash_deposit',
  'card_payment_fee_charged',
  'card_payment_wrong_exchange_rate',
  'card_swallowed',
  'cash_withdrawal_charge',
  'declined_cash_withdrawal',
  'edit_personal_details',
  'exchange_charge',
  'failed_transfer',
  'pending_cash_withdrawal',
  'reverted_card_payment?',
  'top_up_by_bank_transfer_charge',
  'top_up_by_card_charge',
  'top_up_by_cash_or_cheque',
  'top_up_reverted',
  'transfer_fee_charged',
  'transfer_not_received_by_recipient',
  'wrong_exchange_rate_for_cash_withdrawal',
]);

/** Shares of a sign's questions; a threshold that would find fewer is lowered. */
const recalls: Readonly<Partial<Record<ModelSign, number>>> = {
  account_closure: 0.93,
  refund: 0.905,
  billing_dispute: 0.91,
  security_change: 0.91,
  cancellation: 0.957, // few of them: 133
};

/** Signs that are read from common words, too: they are in how something is said more than in what it is about. */
const byCommonWords: ReadonlySet<ModelSign> = new Set(['legal-threat', 'asks-for-management', 'frustration', 'promise']);

/** A `mail` is long; a `part` is two pieces of an ordinary one, or its last. */
type Kind = 'asked' | 'harmless' | 'other' | 'labelled' | 'sentence' | 'mail' | 'part' | 'reply';

interface Example {
  readonly kind: Kind;
  /** How many times it counts. */
  readonly times: number;
  readonly signs: ReadonlySet<string>;
  /** Which part of the cross-validation it is measured in. */
  readonly fold: number;
  readonly pieces: readonly Piece[];
  /** Of a reply, the same as a message has them: orders to the assistant are looked for with the concepts of messages, wherever they stand. */
  readonly asMessage: readonly Piece[];
  /** Signs that phrases read in it. */
  readonly phrases: ReadonlySet<string>;
}

function example(text: string, kind: Kind, signs: Iterable<string>, times = 1): Example {
  const reading = read(text);
  const fold = createHash('sha256').update(text).digest().readUInt8(1) % settings.folds; // the first byte splits
  const side = kind === 'reply' ? 'reply' : 'message';
  const marked = markPhrases(reading.original, reading.views[0] as readonly Word[], side);
  const asMessage = side === 'reply' ? markPhrases(reading.original, reading.views[0] as readonly Word[], 'message') : undefined;
  return {
    kind,
    times,
    signs: new Set(signs),
    fold,
    pieces: piecesOf(reading.original, marked, side),
    asMessage: asMessage === undefined ? [] : piecesOf(reading.original, asMessage, 'message'),
    phrases: new Set(marked.places.map(({ id }) => id).filter((id) => id !== 'annoyance')),
  };
}

function questions(file: string, { mustGate, harmless }: Expected): Example[] {
  const signOf = new Map(Object.entries(mustGate).flatMap(([sign, categories]) => categories.map((category) => [category, sign])));
  return readTexts(file)
    .filter(({ heldOut, category }) => !heldOut && !nearSigns.has(category))
    .map(({ text, category }) => {
      const sign = signOf.get(category);
      return sign === undefined ? example(text, harmless.includes(category) ? 'harmless' : 'other', []) : example(text, 'asked', [sign]);
    });
}

const signNames: ReadonlySet<string> = new Set(modelSigns);

/** Labelled messages that carry a sign of the model, and those that need nobody. */
async function labelledTexts(): Promise<Example[]> {
  const list = await readLabelled(new URL('tuning.jsonl', folder));
  return list.flatMap(({ message, reply, fires, gate }) => {
    const signs = fires.map((name) => name.replace('topic:', '')).filter((name) => signNames.has(name));
    const ofReply = fires.includes('undeclared-commitment') ? ['promise'] : gate ? undefined : [];
    return [
      ...(reply !== undefined || (signs.length === 0 && (gate || fires.length > 0)) ? [] : [example(message, 'labelled', signs)]),
      ...(reply !== undefined && ofReply ? [example(reply, 'reply', ofReply)] : []),
    ];
  });
}

/** An ordinary mail, and its pieces two by two, each of which counts as a text of its own in the sums: as a whole it would teach them by one of its windows alone. */
const withParts = (mail: Example): Example[] => [
  mail,
  ...Array.from(
    { length: Math.ceil(mail.pieces.length / 2) },
    (_, index): Example => ({
      ...mail,
      kind: 'part',
      pieces: mail.pieces.slice(2 * index, 2 * index + 2),
    }),
  ),
];

/** `sign<TAB>sentence` a line. */
function sentences(): Example[] {
  const inside = new URL('sentences/', folder);
  return readdirSync(inside).flatMap((file) =>
    readFileSync(new URL(file, inside), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line): Example[] => {
        const [sign, text] = line.split('\t') as [string, string];
        const times = settings.timesUsual[file] ?? 1;
        if (sign === 'promise' || sign === 'reply') return [example(text, 'reply', sign === 'promise' ? [sign] : [], times)];
        if (!file.startsWith('mails-')) return [example(text, 'sentence', sign === 'harmless' ? [] : [sign], times)];
        return sign === 'harmless' ? withParts(example(text, 'mail', [])) : [example(text, 'mail', [sign])];
      }),
  );
}

/** A reply says nothing of what customers ask for, nor a message of what is promised; orders to the assistant stand in both. */
const isAbout = ({ kind }: Example, sign: ModelSign): boolean =>
  (kind === 'reply') === (sign === 'promise') || (kind === 'reply' && sign === 'prompt-injection');

const ownWeightOf = ({ kind, times }: Example): number =>
  times * (kind === 'asked' || kind === 'harmless' ? settings.weightOfQuestions : settings.weightOfLabelled);

/** 1 for a sign, -1 against it, and how much it counts; 0 where it says nothing. */
function lessonOf(from: Example, sign: ModelSign): { side: number; weight: number } {
  if (!isAbout(from, sign)) return { side: 0, weight: 0 };
  const own = ownWeightOf(from);
  if (from.signs.has(sign)) return { side: 1, weight: own };
  if (from.signs.size > 0 && from.kind !== 'reply') return { side: 0, weight: 0 }; // who asks for one thing often asks for another in the same breath
  return { side: -1, weight: from.kind === 'other' ? settings.weightOfOther : own };
}

interface Row {
  readonly features: Int32Array;
  readonly side: number;
  readonly weight: number;
}

/** Features by number. */
function numbered(list: readonly Example[]): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const { kind, pieces } of list)
    if (kind !== 'part') for (const name of new Set(pieces.flat().map((feature) => feature.name))) texts.set(name, (texts.get(name) ?? 0) + 1);
  return new Map(
    [...texts].filter(([name, count]) => count >= (isMeaning(name) ? settings.inTextsTogether : settings.inTexts)).map(([name], index) => [name, index]),
  );
}

/** Each piece is looked up once: its features have the same numbers in every training. */
const numbersByPiece = new WeakMap<Piece, readonly number[]>();
const numbersOf = (pieces: readonly Piece[], ids: ReadonlyMap<string, number>): number[] =>
  pieces.flatMap((piece) => {
    const numbers = numbersByPiece.get(piece) ?? piece.flatMap(({ name }) => ids.get(name) ?? []);
    numbersByPiece.set(piece, numbers);
    return numbers;
  });

const at = (list: Float64Array, index: number): number => list[index] as number;

function sumOf(row: ArrayLike<number>, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < row.length; index += 1) sum += at(weights, row[index] as number);
  return sum;
}

/** Logistic regression with both penalties (elastic net) by accelerated proximal gradient (FISTA with restart). The last weight is the bias. */
function regress(rows: readonly Row[], size: number): Float64Array {
  const step = 1 / (0.25 * 1.05 * largestEigenvalue(rows, size) + settings.l2);
  let weights = new Float64Array(size + 1);
  let ahead = weights.slice();
  let momentum = 1;
  for (let round = 0; round < settings.rounds; round += 1) {
    const slope = new Float64Array(size + 1);
    for (const { features, side, weight } of rows) {
      const pull = (-side * weight) / (1 + Math.exp(side * (sumOf(features, ahead) + at(ahead, size))));
      for (let index = 0; index < features.length; index += 1) {
        const feature = features[index] as number;
        slope[feature] = at(slope, feature) + pull;
      }
      slope[size] = at(slope, size) + pull;
    }
    const next = ahead.map((value, index) => {
      if (index === size) return value - step * at(slope, index);
      const moved = value - step * (at(slope, index) + settings.l2 * value);
      return Math.sign(moved) * Math.max(0, Math.abs(moved) - step * settings.l1);
    });
    const before = weights;
    const current = ahead;
    const backwards = next.reduce((sum, value, index) => sum + (at(current, index) - value) * (value - at(before, index)), 0) > 0;
    const grown = backwards ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = backwards ? 0 : (momentum - 1) / grown;
    ahead = next.map((value, index) => value + carry * (value - at(before, index)));
    momentum = grown;
    weights = next;
  }
  return weights;
}

function largestEigenvalue(rows: readonly Row[], size: number): number {
  let vector = new Float64Array(size + 1).fill(1);
  let length = 1;
  for (let round = 0; round < 12; round += 1) {
    const next = new Float64Array(size + 1);
    for (const { features, weight } of rows) {
      const along = weight * (sumOf(features, vector) + at(vector, size));
      for (const feature of features) next[feature] = at(next, feature) + along;
      next[size] = at(next, size) + along;
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((value) => value / length);
  }
  return length;
}

interface Trained {
  readonly ids: ReadonlyMap<string, number>;
  readonly bySign: readonly Float64Array[];
  readonly network: Network;
}

/** The pieces of a text that speak of a sign. */
const piecesFor = ({ kind, pieces, asMessage }: Example, sign: ModelSign): readonly Piece[] => (kind === 'reply' && sign !== 'promise' ? asMessage : pieces);

const windowOf = (from: Example, sign: ModelSign, ids: ReadonlyMap<string, number>, weights: Float64Array) => {
  const sums = piecesFor(from, sign).map((piece) => sumOf(numbersOf([piece], ids), weights));
  return bestRun(sums.length, sign, (first, behind) => sums.slice(first, behind).reduce((sum, each) => sum + each, 0));
};

/** Weights as they are written: whole hundredths, without the small ones. The bias is none of a feature, and stays. */
const asWritten = (weights: Float64Array): Float64Array =>
  weights.map((weight, index) => {
    const hundredths = Math.round(100 * weight);
    return index < weights.length - 1 && Math.abs(hundredths) < settings.smallest ? 0 : hundredths / 100;
  });

/** Learns from whole texts, then from the window of each that speaks most for the sign: that is what will be scored. */
function train(list: readonly Example[], ids: ReadonlyMap<string, number>): Trained {
  const numbersOfCommon = new Set([...ids].filter(([name]) => isCommon(name)).map(([, number]) => number));
  const bySign = modelSigns.map((sign) => {
    const known = (numbers: readonly number[]) => (byCommonWords.has(sign) ? numbers : numbers.filter((number) => !numbersOfCommon.has(number)));
    const lessons = list.map((from) => ({ from, ...lessonOf(from, sign) })).filter(({ weight }) => weight > 0);
    const rows = (spoken: (from: Example) => readonly Piece[]): Row[] =>
      lessons.map(({ from, side, weight }) => ({ features: Int32Array.from(known(numbersOf(spoken(from), ids))), side, weight }));
    const whole = regress(
      rows((from) => piecesFor(from, sign)),
      ids.size,
    );
    const window = rows((from) => {
      const { from: first, to } = windowOf(from, sign, ids, whole);
      return piecesFor(from, sign).slice(first, to);
    });
    return asWritten(regress(window, ids.size));
  });
  const inNetwork = numbersForNetwork(ids);
  const instances = list.flatMap((from) => instancesOf(from, ids, inNetwork));
  return { ids, bySign, network: trainNetwork(instances, ids.size, modelSigns.length + 1, networkSettings) };
}

/** All but the pairs of concepts. */
const numbersForNetwork = (ids: ReadonlyMap<string, number>): ReadonlySet<number> =>
  new Set([...ids].filter(([name]) => !isMeaning(name) || !name.includes('@', 1)).map(([, number]) => number));

/** As for the sums, but a text that asks for one thing speaks against all others, too: signs share the units, and nothing else would tell one from another. */
function networkLessonOf(from: Example, sign: ModelSign): { side: number; weight: number } {
  const lesson = lessonOf(from, sign);
  if (lesson.weight > 0 || !isAbout(from, sign)) return lesson;
  return { side: -1, weight: ownWeightOf(from) * settings.weightOfOtherSign };
}

/** What a text teaches the network: signs that are read in the same pieces, together. */
function instancesOf(from: Example, ids: ReadonlyMap<string, number>, inNetwork: ReadonlySet<number>): Instance[] {
  if (from.kind === 'part') return []; // the network takes the worst window of the mail anew in each round
  const signs = modelSigns.filter((sign) => isAbout(from, sign));
  const apart = from.kind === 'reply' ? signs.map((sign) => [sign]) : [signs];
  return apart.flatMap((group) => {
    const [first] = group as [ModelSign];
    const pieces = piecesFor(from, first);
    const windows = [...runsOf(pieces.length, first)].map(([begin, end]) =>
      Int32Array.from(numbersOf(pieces.slice(begin, end), ids).filter((number) => inNetwork.has(number))),
    );
    const lessons = group.map((sign) => ({ sign: modelSigns.indexOf(sign), ...networkLessonOf(from, sign) })).filter(({ weight }) => weight > 0);
    if (windows.length === 0 || lessons.length === 0) return [];
    if (from.kind === 'reply') return [{ times: from.times, windows, lessons }];
    const risky = { sign: riskySign, side: from.signs.size > 0 ? 1 : -1, weight: Math.max(...lessons.map(({ weight }) => weight)) };
    return [{ times: from.times, windows, lessons: [...lessons, risky] }];
  });
}

/** What the model makes of a text: how sure it is of each sign, and of a message, how sure that it has any. */
interface Judged {
  readonly scores: readonly number[];
  readonly risk: number;
}

function judgeBy({ ids, bySign, network }: Trained): (from: Example) => Judged {
  const vectors = readVectors(network);
  const biasOf = (sign: number): number => at(bySign[sign] as Float64Array, ids.size);
  /** Scores of runs of pieces, by sign. */
  const scorerOf = (pieces: readonly Piece[]) => {
    const numbers = pieces.map((piece) => numbersOf([piece], ids));
    const stirs = numbers.map((own) => {
      const known = own.flatMap((number) => vectors.get(number) ?? []);
      return { features: known.length, units: networkSum(known) };
    });
    const sums = bySign.map((weights) => numbers.map((own) => sumOf(own, weights)));
    const linear = (sign: number, first: number, behind: number) =>
      (sums[sign] as number[]).slice(first, behind).reduce((sum, each) => sum + each, 0) + biasOf(sign);
    const said = (sign: number, first: number, behind: number) => saidOf(sign, unitsOf(stirs, first, behind, network.weights), network.weights);
    return {
      scoreOf: (sign: number) => (first: number, behind: number) => linear(sign, first, behind) + said(sign, first, behind),
      risk: (first: number, behind: number) => Math.max(...messageSigns.map((sign) => linear(sign, first, behind))) + said(riskySign, first, behind),
    };
  };
  return (from) => {
    const own = scorerOf(from.pieces);
    const ofOrders = from.kind === 'reply' ? scorerOf(from.asMessage) : own;
    const best = modelSigns.map(
      (sign, index): Run => bestRun(piecesFor(from, sign).length, sign, (from.kind === 'reply' && index !== promiseSign ? ofOrders : own).scoreOf(index)),
    );
    const scores = best.map(({ score }) => score);
    return { scores, risk: from.kind === 'reply' ? Number.NEGATIVE_INFINITY : bestRun(from.pieces.length, 'risky', own.risk).score };
  };
}

function networkSum(vectors: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(networkSettings.units);
  for (const vector of vectors) for (const [unit, value] of vector.entries()) sum[unit] = at(sum, unit) + value;
  return sum;
}

/** Judges each text by a model that never saw it. */
function crossValidate(list: readonly Example[], ids: ReadonlyMap<string, number>): (Judged & { from: Example })[] {
  return Array.from({ length: settings.folds }, (_, fold) => {
    const judge = judgeBy(
      train(
        list.filter((each) => each.fold !== fold),
        ids,
      ),
    );
    return list.filter(({ kind, fold: own }) => own === fold && kind !== 'part').map((from) => ({ from, ...judge(from) }));
  }).flat();
}

type Scored = ReturnType<typeof crossValidate>;

interface Thresholds {
  readonly signs: readonly number[];
  /** From which on a message is held though it has no sign. */
  readonly risky: number;
}

/**
 * For each sign the lowest threshold at which it fires in no more of the harmless questions, and in no more of the harmless labelled texts,
 * than the settings allow; lower where it would find too few of the questions that ask for it. What helpdesks read and write all day is left
 * out: texts that are easily told would leave room for more false alarms in the others.
 */
function thresholdsFor(scored: Scored): Thresholds {
  const scoresOf = (index: number, which: (from: Example) => boolean): number[] =>
    scored
      .filter(({ from }) => which(from))
      .map(({ scores }) => scores[index] as number)
      .sort((a, b) => b - a);
  const cut = (index: number, kinds: readonly Kind[], share: number): number => {
    const sorted = scoresOf(index, ({ signs, kind, times }) => signs.size === 0 && times === 1 && kinds.includes(kind));
    return (sorted[Math.floor(share * sorted.length)] as number) + 1e-6;
  };
  const signs = modelSigns.map((sign, index) => {
    if (sign === 'promise') return cut(index, ['reply'], settings.falseAlarms.replies);
    const careful = Math.max(cut(index, ['harmless'], settings.falseAlarms.questions), cut(index, ['labelled', 'sentence'], settings.falseAlarms.labelled));
    const asked = scoresOf(index, ({ signs, kind }) => kind === 'asked' && signs.has(sign));
    return Math.min(careful, asked[Math.ceil((recalls[sign] ?? 0) * asked.length) - 1] ?? careful);
  });
  const harmless = scored.filter(({ from: { signs: own, kind, times } }) => own.size === 0 && times === 1 && (kind === 'labelled' || kind === 'sentence'));
  const unsigned = harmless.filter((each) => signsOf(each, signs).length === 0);
  const room = Math.floor(settings.held * harmless.length) - (harmless.length - unsigned.length);
  const cutoff = unsigned.map(({ risk }) => risk).sort((one, other) => other - one)[room];
  if (cutoff === undefined) throw new Error('the signs alone hold more of the harmless texts than may be held');
  return { signs, risky: cutoff + 1e-6 };
}

/** The signs that a text is read to have. */
const signsOf = ({ from, scores }: Scored[number], thresholds: readonly number[]): ModelSign[] =>
  modelSigns.filter((sign, index) => isAbout(from, sign) && (scores[index] as number) >= (thresholds[index] as number));

const percent = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

function figures(scored: Scored, thresholds: Thresholds): string[] {
  const found = new Map(scored.map((each) => [each, new Set(signsOf(each, thresholds.signs))]));
  const signsIn = (each: Scored[number]) => found.get(each) as ReadonlySet<ModelSign>;
  const byModel = (each: Scored[number]) => signsIn(each).size > 0 || each.risk >= thresholds.risky;
  const byPhrases = ({ from }: Scored[number]) => from.phrases.size > 0;
  const share = (list: Scored, fires: (each: Scored[number]) => boolean) => percent(list.filter(fires).length, list.length);
  const of = (...kinds: readonly Kind[]) => scored.filter(({ from }) => kinds.includes(from.kind));
  const lines = modelSigns.map((sign) => {
    const has = ({ from }: Scored[number]) => from.signs.has(sign);
    const hasNot = (each: Scored[number]) => !has(each);
    const fires = (each: Scored[number]) => signsIn(each).has(sign);
    const asked = of('asked').filter(has);
    if (sign === 'promise') return `${sign}: replies ${share(of('reply').filter(has), fires)}, in others ${share(of('reply').filter(hasNot), fires)}`;
    const others = [
      ...(asked.length > 0 ? [`, questions ${share(asked, fires)}`] : []),
      ...(sign === 'prompt-injection' ? [`, in replies ${share(of('reply'), fires)}`] : []),
    ];
    return `${sign}: labelled ${share(of('labelled').filter(has), fires)}, sentences ${share(of('sentence').filter(has), fires)}${others.join('')}`;
  });
  const summary = (name: string, list: Scored) =>
    `${name}: by the model ${share(list, byModel)}, by phrases ${share(list, byPhrases)}, by either ${share(list, (each) => byModel(each) || byPhrases(each))}`;
  const risky = ({ from }: Scored[number]) => from.signs.size > 0;
  const harmless = (each: Scored[number]) => !risky(each);
  return [
    ...lines,
    summary('labelled with a sign', of('labelled').filter(risky)),
    summary('labelled harmless', of('labelled').filter(harmless)),
    summary('sentences with a sign', of('sentence').filter(risky)),
    summary('harmless sentences', of('sentence').filter(harmless)),
    summary('harmless questions', of('harmless')),
    `long mails with a sign: by the model ${share(of('mail').filter(risky), byModel)}`,
    `long ordinary mails: by the model ${share(of('mail').filter(harmless), byModel)}`,
    `another sign than its own: ${share(scored.filter(risky), (each) => [...signsIn(each)].some((sign) => !each.from.signs.has(sign)))}`,
  ];
}

/** A line a feature, sorted: what {@link SignWeights} says. */
function weightLines({ ids, bySign, network }: Trained): string[] {
  const lines = [...ids].flatMap(([name, index]): [name: string, rest: string][] => {
    const numbers = bySign.map((weights, sign) => {
      const number = Math.round(100 * at(weights, index));
      return number === 0 ? '' : `${String.fromCharCode(97 + sign)}${number}`;
    });
    const weights = numbers.join('');
    const code = network.codes.get(index) ?? '';
    if (weights === '' && code === '') return [];
    return [[name, `${code}${code === '' ? '\t' : ''}${weights === '' ? '' : `\t${weights}`}`]];
  });
  lines.sort(([a], [b]) => (a < b ? -1 : 1));
  return lines.map(([name, rest], index) => {
    const shared = sharedBeginning(name, lines[index - 1]?.[0] ?? '');
    return `${letters[shared]}${name.slice(shared)}${rest}`;
  });
}

/** How many letters two names begin with are the same, as far as a letter can say it. */
function sharedBeginning(name: string, before: string): number {
  let shared = 0;
  while (shared < Math.min(name.length, letters.length - 1) && name[shared] === before[shared]) shared += 1;
  return shared;
}

const list = [...questions(texts, Expected.parse(JSON.parse(readFileSync(expected, 'utf8')))), ...(await labelledTexts()), ...sentences()];
const ids = numbered(list);
console.log(`${list.filter(({ kind }) => kind !== 'part').length} texts, ${ids.size} features`);
const scored = crossValidate(list, ids);
const cuts = thresholdsFor(scored);
const measured = figures(scored, cuts);
console.log(measured.join('\n'));

if (!values['cross-validate']) {
  const trained = train(list, ids);
  const lines = weightLines(trained);
  const biases = trained.bySign.map((weights) => at(weights, ids.size));
  const bySign = (numbers: readonly number[]) =>
    modelSigns.map((sign, index) => `    ${/-/.test(sign) ? `'${sign}'` : sign}: ${Math.round(100 * (numbers[index] as number))},`).join('\n');
  const file = new URL('../functions/domain/policy/sign-weights.ts', import.meta.url);
  writeFileSync(
    file,
    `// Written by bin/train-signs.ts on ${values.date}; do not edit. docs/reading.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, and from examples/labelled.
// Held-out texts were not read. Cross-validated over the others:
${measured.map((line) => `//   ${line}`).join('\n')}
import type { SignWeights } from './sign-model.ts';

export const signWeights: SignWeights = {
  thresholds: {
${bySign(cuts.signs.map((cut, index) => cut - (biases[index] as number)))}
  },
  biases: {
${bySign(biases)}
  },
  risky: ${Math.round(100 * cuts.risky)},
  network: {
${Object.entries(trained.network.weights)
  .map(([name, numbers]) => `    ${name}: [${numbers.join(', ')}],`)
  .join('\n')}
  },
  features: \`${lines.join('\n')}\`,
};
`,
  );
  console.log(`${lines.length} features written`);
}

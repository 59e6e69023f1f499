// Trains the model of topics and writes functions/domain/policy/topic-weights.ts. docs/topics.md says what with and how.
//
//   npx node bin/train-topics.ts --texts FILE --expected FILE --labelled examples/labelled/tuning.jsonl [--cross-validate]
//
// The texts that local/labelled-split.ts holds out are never read. The same files make the same weights.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read, type Word } from '../functions/domain/policy/fold.ts';
import { bestRun, type ModelTopic, modelTopics, type Piece, piecesOf } from '../functions/domain/policy/topic-model.ts';
import { readPhrases, withoutDenied } from '../functions/domain/policy/topics.ts';
import { Expected, readTexts } from '../local/eval/categories.ts';
import { readLabelled } from '../local/eval/labelled.ts';
import { topicExamples } from './topic-examples.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    expected: { type: 'string' },
    labelled: { type: 'string' },
    'cross-validate': { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const { texts, expected, labelled } = values;
if (texts === undefined || expected === undefined) throw new Error('--texts FILE and --expected FILE are needed');

// Chosen by cross-validation, see docs/topics.md.
const settings = {
  folds: 5,
  l1: 0.2,
  l2: 1,
  rounds: 120,
  inTexts: 3, // a feature that stands in fewer texts is left out
  weightOfLabelled: 4, // a labelled text or an example counts as so many questions
  weightOfOther: 0.2, // a question of a category that is scored neither way
  recall: 0.95, // of a topic's questions, in cross-validation: sets its threshold
  leastSure: -1.2, // log odds; a threshold is never below it, or single common words would fire
  smallest: 3, // hundredths; a weight below it is left out
};

/** Categories that ask for something so near to a topic that they teach nothing against it. */
const nearTopics = new Set([
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

interface Example {
  readonly text: string;
  readonly kind: 'asked' | 'harmless' | 'other' | 'labelled' | 'example';
  readonly topics: ReadonlySet<string>;
  /** Topics that a label names as not there. */
  readonly silent: ReadonlySet<string>;
  /** Which part of the cross-validation it is measured in; none for the examples made for training. */
  readonly fold: number | undefined;
  readonly pieces: readonly Piece[];
  readonly phrases: ReadonlySet<string>;
}

function example(text: string, kind: Example['kind'], topics: Iterable<string>, silent: Iterable<string> = []): Example {
  const reading = read(text);
  const fold = kind === 'example' ? undefined : createHash('sha256').update(text).digest().readUInt8(1) % settings.folds; // the first byte splits
  const meant = withoutDenied(reading);
  const pieces = piecesOf(meant.views[0] as readonly Word[]);
  return { text, kind, topics: new Set(topics), silent: new Set(silent), fold, pieces, phrases: new Set(readPhrases(reading, meant).map(({ id }) => id)) };
}

function questions(file: string, { mustGate, harmless }: Expected): Example[] {
  const topicOf = new Map(Object.entries(mustGate).flatMap(([topic, categories]) => categories.map((category) => [category, topic])));
  return readTexts(file)
    .filter(({ heldOut, category }) => !heldOut && !nearTopics.has(category))
    .map(({ text, category }) => {
      const topic = topicOf.get(category);
      return topic === undefined ? example(text, harmless.includes(category) ? 'harmless' : 'other', []) : example(text, 'asked', [topic]);
    });
}

const topicsAmong = (names: readonly string[]): string[] => names.filter((name) => name.startsWith('topic:')).map((name) => name.slice('topic:'.length));

/** Labelled texts that say something of the model's topics; other languages only where they name none, since the phrases read those. */
async function labelledTexts(file: string): Promise<Example[]> {
  const list = await readLabelled(file);
  return list.flatMap(({ message, language, fires, silent, gate }) => {
    const topics = topicsAmong(fires);
    const named = modelTopics.some((topic) => topics.includes(topic));
    if (named ? language !== 'en' : gate) return [];
    return [example(message, 'labelled', topics, topicsAmong(silent))];
  });
}

const examples = (): Example[] =>
  Object.entries(topicExamples).flatMap(([topic, list]) => list.map((text) => example(text, 'example', topic === 'harmless' ? [] : [topic])));

/** 1 for a topic, -1 against it, and how much it counts; 0 where it says nothing. */
function lessonOf(from: Example, topic: ModelTopic): { side: number; weight: number } {
  const own = from.kind === 'labelled' || from.kind === 'example' ? settings.weightOfLabelled : 1;
  if (from.topics.has(topic)) return { side: 1, weight: own };
  if (from.topics.size > 0) return { side: 0, weight: 0 }; // who asks for one topic often asks for another in the same breath
  if (from.kind === 'other') return { side: -1, weight: settings.weightOfOther };
  return { side: -1, weight: from.kind === 'labelled' && !from.silent.has(topic) ? own / 2 : own };
}

interface Row {
  readonly features: Int32Array;
  readonly side: number;
  readonly weight: number;
}

/** Features by number. */
function numbered(list: readonly Example[]): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const { pieces } of list) for (const name of new Set(pieces.flat().map((feature) => feature.name))) texts.set(name, (texts.get(name) ?? 0) + 1);
  return new Map([...texts].filter(([, count]) => count >= settings.inTexts).map(([name], index) => [name, index]));
}

const numbersOf = (pieces: readonly Piece[], ids: ReadonlyMap<string, number>): number[] => pieces.flat().flatMap(({ name }) => ids.get(name) ?? []);

const at = (list: Float64Array, index: number): number => list[index] as number;

function sumOf(row: Iterable<number>, weights: Float64Array): number {
  let sum = 0;
  for (const feature of row) sum += at(weights, feature);
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
      for (const feature of features) slope[feature] = at(slope, feature) + pull;
      slope[size] = at(slope, size) + pull;
    }
    const next = ahead.map((value, index) => {
      if (index === size) return value - step * at(slope, index);
      const moved = value - step * (at(slope, index) + settings.l2 * value);
      return Math.sign(moved) * Math.max(0, Math.abs(moved) - step * settings.l1);
    });
    const backwards = next.reduce((sum, value, index) => sum + (at(ahead, index) - value) * (value - at(weights, index)), 0) > 0;
    const grown = backwards ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = backwards ? 0 : (momentum - 1) / grown;
    const before = weights;
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
  readonly byTopic: readonly Float64Array[];
}

const windowOf = ({ pieces }: Example, ids: ReadonlyMap<string, number>, weights: Float64Array) =>
  bestRun(pieces.map((piece) => sumOf(numbersOf([piece], ids), weights)));

/** Learns from whole texts, then from the window of each that speaks most for the topic: that is what will be scored. */
function train(list: readonly Example[], ids: ReadonlyMap<string, number>): Trained {
  const byTopic = modelTopics.map((topic) => {
    const lessons = list.map((from) => ({ from, ...lessonOf(from, topic) })).filter(({ weight }) => weight > 0);
    const rows = (piecesFor: (from: Example) => readonly Piece[]): Row[] =>
      lessons.map(({ from, side, weight }) => ({ features: Int32Array.from(numbersOf(piecesFor(from), ids)), side, weight }));
    const whole = regress(
      rows(({ pieces }) => pieces),
      ids.size,
    );
    const window = rows((from) => {
      const { from: first, to } = windowOf(from, ids, whole);
      return from.pieces.slice(first, to);
    });
    return regress(window, ids.size);
  });
  return { ids, byTopic };
}

/** How sure the model is of a topic; infinite where a phrase names it. */
function scoreOf(from: Example, topic: number, { ids, byTopic }: Trained): number {
  if (from.phrases.has(modelTopics[topic] as string)) return Number.POSITIVE_INFINITY;
  const weights = byTopic[topic] as Float64Array;
  return windowOf(from, ids, weights).sum + at(weights, ids.size);
}

const percent = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;

/** Scores each text by a model that never saw it. */
function crossValidate(list: readonly Example[], ids: ReadonlyMap<string, number>): { from: Example; scores: readonly number[] }[] {
  return Array.from({ length: settings.folds }, (_, fold) => {
    const trained = train(
      list.filter((each) => each.fold !== fold),
      ids,
    );
    return list.filter((each) => each.fold === fold).map((from) => ({ from, scores: modelTopics.map((_, topic) => scoreOf(from, topic, trained)) }));
  }).flat();
}

type Scored = ReturnType<typeof crossValidate>;

/** The highest threshold that finds as many of a topic's questions as the settings ask for, within what the settings allow, and never one that needs better than even odds. */
function thresholdsFor(scored: Scored): number[] {
  return modelTopics.map((topic, index) => {
    const sorted = scored
      .filter(({ from }) => from.kind === 'asked' && from.topics.has(topic))
      .map(({ scores }) => scores[index] as number)
      .sort((a, b) => b - a);
    return Math.max(settings.leastSure, Math.min(0, sorted[Math.ceil(settings.recall * sorted.length) - 1] as number));
  });
}

function figures(scored: Scored, thresholds: readonly number[]): string[] {
  const firesAt = (scores: readonly number[], index: number) => (scores[index] as number) >= (thresholds[index] as number);
  const anyOf = ({ from, scores }: Scored[number]) => from.phrases.size > 0 || scores.some((_, index) => firesAt(scores, index));
  const share = (list: Scored, fires: (each: Scored[number]) => boolean) => percent(list.filter(fires).length, list.length);
  const of = (kind: Example['kind']) => scored.filter(({ from }) => from.kind === kind);
  return [
    ...modelTopics.map((topic, index) => {
      const has = ({ from }: Scored[number]) => from.topics.has(topic);
      const fires = ({ scores }: Scored[number]) => firesAt(scores, index);
      return `${topic}: found ${share(of('asked').filter(has), fires)}; in harmless ones ${share(of('harmless'), fires)}; labelled English ${share(of('labelled').filter(has), fires)}`;
    }),
    `any topic in harmless questions: ${share(of('harmless'), anyOf)}`,
    `any topic in questions scored neither way: ${share(of('other'), anyOf)}`,
    `any topic in labelled texts that name none: ${share(
      of('labelled').filter(({ from }) => from.topics.size === 0),
      anyOf,
    )}`,
  ];
}

function weightLines({ ids, byTopic }: Trained): string[] {
  return [...ids]
    .map(([name, index]): [string, string] => {
      const numbers = byTopic.map((weights, topic) => {
        const number = Math.round(100 * at(weights, index));
        return Math.abs(number) < settings.smallest ? '' : `${String.fromCharCode(97 + topic)}${number}`;
      });
      return [name, numbers.join('')];
    })
    .filter(([, numbers]) => numbers !== '')
    .map(([name, numbers]) => `${name}\t${numbers}`)
    .sort();
}

const list = [
  ...questions(texts, Expected.parse(JSON.parse(readFileSync(expected, 'utf8')))),
  ...(labelled === undefined ? [] : await labelledTexts(labelled)),
  ...examples(),
];
const ids = numbered(list);
const scored = crossValidate(list, ids);
const cuts = thresholdsFor(scored);
const measured = figures(scored, cuts);
console.log(`${list.length} texts, ${ids.size} features`);
console.log(measured.join('\n'));

if (!values['cross-validate']) {
  const trained = train(list, ids);
  const lines = weightLines(trained);
  const limits = modelTopics.map((topic, index) => {
    const bias = at(trained.byTopic[index] as Float64Array, ids.size);
    return `    ${topic}: ${Math.round(100 * ((cuts[index] as number) - bias))},`;
  });
  const file = new URL('../functions/domain/policy/topic-weights.ts', import.meta.url);
  writeFileSync(
    file,
    `// Written by bin/train-topics.ts on ${values.date}; do not edit. docs/topics.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, from examples/labelled and from bin/topic-examples.ts.
// Held-out texts (local/labelled-split.ts) were not read. Cross-validated over the others, phrases and model together:
${measured.map((line) => `//   ${line}`).join('\n')}
import type { TopicWeights } from './topic-model.ts';

export const topicWeights: TopicWeights = {
  thresholds: {
${limits.join('\n')}
  },
  features: \`${lines.join('\n')}\`,
};
`,
  );
  console.log(`${lines.length} features written`);
}

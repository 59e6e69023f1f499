import { quoteOf, type Reading, type Word } from './fold.ts';
import { type Marked, markPhrases, type Side } from './lexicon/read-phrases.ts';
import type { Hit } from './phrases.ts';
import { pieceBounds, range } from './sign-features.ts';
import { type ModelSign, messageSigns, modelSigns, ordersSign, promiseSign, type SignModel, shippedModel } from './sign-model.ts';
import { bestRun, type Part, Scale, Windows, weighPieces } from './sign-windows.ts';
import { sentencesApartFrom } from './view-differences.ts';

/** One of the ways in which a text can be read, weighed by the model. */
interface View {
  readonly words: readonly Word[];
  readonly marked: Marked;
  readonly windows: Windows;
  readonly pieces: number;
}

function viewsOf(reading: Reading, side: Side, model: SignModel): View[] {
  const scale = new Scale(model);
  const [plain = [], ...others] = reading.views;
  const apart = others.length === 0 ? undefined : sentencesApartFrom(plain);
  return reading.views.map((words) => {
    const numbers = words === plain ? undefined : apart?.(words);
    const isRead = (sentence: number): boolean => numbers?.has(sentence) ?? true;
    const marked = markPhrases(reading.original, words, side, isRead);
    const pieces = weighPieces(isHidden(words, plain) ? '' : reading.original, marked, side, isRead, scale);
    return { words, marked, windows: new Windows(pieces, model), pieces: pieces.length };
  });
}

/** Whether the words of a view all stand in one token, as those in base64 do: its capitals, and the marks of the text around it, are not theirs. */
const isHidden = (words: readonly Word[], plain: readonly Word[]): boolean => words !== plain && words[0]?.start === words.at(-1)?.start;

/** What a message has. */
export interface MessageSigns {
  /** Each with the words that weighed most for it. */
  readonly signs: readonly Hit<ModelSign>[];
  /** The words that weighed most where a part of it reads like messages with some sign and has none itself. */
  readonly risk: string | undefined;
}

/**
 * The signs that a message has, and whether it is risky where it has none.
 *
 * A window of up to two sentences, and up to 40 words, has a sign whose sum of weights, with what the network says of the window as a whole, reaches its
 * threshold. What a text says elsewhere takes nothing away from a window, neither a sign nor its risk, and words that the training never saw weigh nothing. The time grows with the text and
 * nothing else.
 */
export function readMessageSigns(reading: Reading, model: SignModel = shippedModel()): MessageSigns {
  const views = viewsOf(reading, 'message', model);
  const hits = views.flatMap((view) => messageSigns.flatMap((sign) => hitOf(reading, view, sign) ?? []));
  return {
    signs: hits.filter(({ id }, index) => hits.findIndex((hit) => hit.id === id) === index),
    risk: views.flatMap((view) => riskyWords(reading, view, model) ?? [])[0],
  };
}

/** The words of a reply that give orders to the assistant or to whoever approves: the same words as in a message. */
export function readOrders(reply: Reading, model: SignModel = shippedModel()): Hit<ModelSign> | undefined {
  return viewsOf(reply, 'message', model).flatMap((view) => hitOf(reply, view, ordersSign) ?? [])[0];
}

/** The words of a reply that sound like a promise, said in one sentence of up to 20 words; and all sentences that do, as they stand. */
export function readPromise(reply: Reading, model: SignModel = shippedModel()): (Hit<ModelSign> & { readonly sentences: readonly string[] }) | undefined {
  const views = viewsOf(reply, 'reply', model);
  const hit = views.flatMap((view) => hitOf(reply, view, promiseSign) ?? [])[0];
  return hit && { ...hit, sentences: [...new Set(views.flatMap((view) => promisingIn(reply.original, view)))] };
}

function hitOf(reading: Reading, { words, marked, windows, pieces }: View, sign: number): Hit<ModelSign> | undefined {
  const id = modelSigns[sign] as ModelSign;
  const sure = marked.places.find((place) => place.sure && place.id === id);
  if (sure) return { id, quote: quoteOf(reading, (words[sure.first] as Word).start, (words[sure.last] as Word).end) };
  const { from, to, score } = bestRun(pieces, id, (first, behind) => windows.marginOf(sign, first, behind));
  return score < 0 ? undefined : { id, quote: quoteWords(reading, words, heaviest(windows.partsOf(sign, from, to))) };
}

/** The words of the window that is riskiest of those without a sign. A sentence that has one answers for its risk beside its neighbours, too. */
function riskyWords(reading: Reading, view: View, { risky }: SignModel): string | undefined {
  const { words, windows, pieces } = view;
  const sure = surePieces(view);
  const hasSign = (from: number, to: number): boolean =>
    sure.some((piece) => from <= piece && piece < to) || messageSigns.some((sign) => windows.marginOf(sign, from, to) >= 0);
  const { from, to, score } = bestRun(pieces, 'risky', (first, behind) => {
    const risk = windows.riskOf(first, behind);
    if (risk < risky || hasSign(first, behind)) return Number.NEGATIVE_INFINITY;
    const isAnswered = behind - first > 1 && range(first, behind - 1).some((piece) => hasSign(piece, piece + 1));
    return isAnswered ? Number.NEGATIVE_INFINITY : risk;
  });
  return score < risky ? undefined : quoteWords(reading, words, heaviest(windows.partsOfRisk(from, to)));
}

/** The pieces in which a phrase of a message's sign stands that decides alone. */
function surePieces({ words, marked }: View): number[] {
  const places = marked.places.filter(({ sure, id }) => sure && id !== 'promise');
  if (places.length === 0) return [];
  return [...pieceBounds(words)].flatMap(([from, to], piece) => (places.some(({ first }) => from <= first && first < to) ? [piece] : []));
}

/** The sentences of a view that sound like promises. */
function promisingIn(original: string, { words, marked, windows }: View): string[] {
  const sure = marked.places.flatMap((place) => (place.sure && place.id === 'promise' ? [place.first] : []));
  const weighed = [...pieceBounds(words)].flatMap(([from], index) => (windows.marginOf(promiseSign, index, index + 1) >= 0 ? [from] : []));
  return [...sure, ...weighed].map((at) => sentenceAround(original, words, at));
}

function sentenceAround(original: string, words: readonly Word[], at: number): string {
  const { sentence } = words[at] as Word;
  let [first, last] = [at, at];
  while (words[first - 1]?.sentence === sentence) first -= 1;
  while (words[last + 1]?.sentence === sentence) last += 1;
  return original.slice((words[first] as Word).start, (words[last] as Word).end);
}

const shown = 5; // words that explain a decision

/** The words that speak most for a sign, in the order of the text. The weight of a pair counts half for each of its words. */
function heaviest(parts: readonly Part[]): number[] {
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

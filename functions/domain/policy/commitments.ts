import type { Money } from '../money.ts';
import { ownOf } from '../own.ts';
import { findAmounts, findUntoldSums, type UntoldSum } from './amounts.ts';
import { type Folded, fold, isAscii, maxReadLength, plainWords, unmaskedWords, type Word } from './fold.ts';
import { findPromises, type Span } from './promise-book.ts';
import { isTakenBack, nounsTakenBackFrom } from './promise-negation.ts';
import { asked, customers, type PromiseId, prices, promises, rates, soft, spokenOf, supposed, them } from './promise-phrases.ts';
import { findDates, isMonth, type PromisedDate } from './promised-dates.ts';
import { aboutIt, notYet } from './refusal-phrases.ts';

/** What is promised: a type of action where there is one for it, `service` for any work at a time, `guarantee` for a word given. */
export type CommitmentAct = 'refund' | 'credit' | 'cancellation' | 'account_closure' | 'data_change' | 'service' | 'guarantee';

/** Something that a reply promises, tells as done, or admits. */
export interface Commitment {
  readonly kind: 'money' | 'date' | 'act' | 'liability';
  /** The sentence, or the part of it around the promise: at most 160 characters. */
  readonly quote: string;
  /** Where the quote stands in the reply. */
  readonly start: number;
  readonly end: number;
  /** Of `money`: none where the reply names no amount ("20 % off", "a month free"). */
  readonly money?: Money;
  /** Of `money` whose amount names no currency ("an extra 200"): that number. */
  readonly units?: number;
  /** Of `date`: the day where the reply names its year, else the words as they stand. */
  readonly date?: string;
  /** What the money, the date or the act belongs to; an admission has none. */
  readonly act?: CommitmentAct;
}

/** Something that a reply says it does not do, or never said. */
export interface Denial {
  readonly act: CommitmentAct;
  readonly quote: string;
}

/** Commitments and denials of one text. */
export interface Said {
  readonly commitments: readonly Commitment[];
  readonly denials: readonly Denial[];
}

/** Of a sentence, in characters. */
export const longestQuote = 160;

/**
 * What a reply promises: money, dates, acts, and admissions of liability, in the order in which they stand.
 *
 * Read in English, German, French and Spanish, in plain forms in Italian, Portuguese and Dutch. Prices, the state of an order,
 * what the customer has to do, questions, and apologies that admit nothing are no promises. Each sentence is read by itself, so text
 * that is added in a paragraph of its own takes no promise away. Time grows with the text alone; what is beyond
 * `maxReadLength` is not read, and a rule of its own holds such a draft.
 */
export const readCommitments = (reply: string): Commitment[] => [...saidIn(reply).commitments];

/** What a reply denies: an act that it refuses ("we can't refund this"), or a promise that was never made. */
export const readDenials = (reply: string): Denial[] => [...saidIn(reply).denials];

/** Both at once. */
export function saidIn(reply: string): Said {
  const read = paragraphsOf(reply.slice(0, maxReadLength)).flatMap(({ text, at }) => passagesOf(text, at).map((passage) => readPassage(passage, reply)));
  return { commitments: read.flatMap(({ commitments }) => commitments), denials: read.flatMap(({ denials }) => denials) };
}

/** What each sentence says, and what they say as one where a full stop between them may end nothing ("zum 31.12. gekündigt"): neither reading hides the other. */
function readPassage({ sentences, whole }: Passage, reply: string): Said {
  const apart = sentences.map((sentence) => readSentence(sentence, reply));
  const commitments = apart.flatMap((said) => said.commitments);
  const denials = apart.flatMap((said) => said.denials);
  if (!whole) return { commitments, denials };
  const together = readSentence(whole, reply);
  const known = new Set(commitments.map(canonical));
  const sums = new Set(together.commitments.flatMap(({ kind, act }) => (kind === 'money' ? [act] : [])));
  return {
    commitments: [
      ...commitments.filter(({ kind, act }) => kind !== 'act' || !sums.has(act)), // "We credit you Rs." says no more than the amount behind it
      ...together.commitments.filter((one) => !known.has(canonical(one))),
    ],
    denials: [...denials, ...together.denials],
  };
}

function paragraphsOf(text: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let at = 0;
  for (const gap of text.matchAll(/\n\s*\n/g)) {
    found.push({ text: text.slice(at, gap.index), at });
    at = gap.index + gap[0].length;
  }
  return [...found, { text: text.slice(at), at }];
}

/** A sentence as it is matched. Positions of words, amounts and dates are places in the reply. */
interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
  /** The words as they stand, and the same with what masks letters taken away where that makes a difference. */
  readonly views: readonly (readonly Word[])[];
  /** Looked for only where something is promised. */
  readonly amounts: () => readonly Placed<{ readonly money?: Money; readonly times?: number }>[];
  readonly dates: () => readonly Placed<PromisedDate>[];
  /** Numbers that stand for money without saying so. */
  readonly untold: () => readonly Placed<{ readonly units: number }>[];
}

/** Sentences between full stops that may end nothing, and all of them as one where there are several. */
interface Passage {
  readonly sentences: readonly Sentence[];
  readonly whole: Sentence | undefined;
}
type Placed<T> = T & { readonly start: number; readonly end: number };

function passagesOf(paragraph: string, at: number): Passage[] {
  const folded = fold(paragraph);
  const sentenceOf = (cut: Cut): Sentence[] => readableSentence(folded, cut, at);
  return cutPassages(folded, paragraph).map((cuts): Passage => {
    const sentences = cuts.flatMap(sentenceOf);
    const [first, last] = [cuts[0] as Cut, cuts.at(-1) as Cut];
    return { sentences, whole: sentences.length > 1 ? sentenceOf({ ...last, from: first.from })[0] : undefined };
  });
}

/** A sentence ready to be read; none where nothing in it is a word. */
function readableSentence({ chars, starts, ends }: Folded, { from, to, question }: Cut, at: number): Sentence[] {
  const place = <T extends { from: number; to: number }>(one: T): Placed<T> => ({
    ...one,
    start: at + (starts[from + one.from] as number),
    end: at + (ends[from + one.to - 1] as number),
  });
  const text = chars.slice(from, to);
  const plain = Array.from(
    text.matchAll(isAscii.test(text) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu),
    (found): Word => ({
      text: found[0],
      start: at + (starts[from + found.index] as number),
      end: at + (ends[from + found.index + found[0].length - 1] as number),
      sentence: 0,
      joined: false,
    }),
  );
  if (plain.length === 0) return [];
  const unmasked = () =>
    unmaskedWords({ chars: text, starts: starts.slice(from, to), ends: ends.slice(from, to) }, 'l').flatMap((word) =>
      splitContraction({ ...word, start: at + word.start, end: at + word.end }),
    );
  return [
    {
      start: at + (starts[from + text.search(/[^\s*•–-]/)] as number),
      end: at + (ends[from + text.trimEnd().length - 1] as number),
      question,
      views: isPlain(text) ? [plain] : [plain, unmasked()],
      amounts: () => [...findAmounts(text), ...findShares(text)].map(place),
      dates: () => findDates(text).map(place),
      untold: () => untoldIn(text).map(place),
    },
  ];
}

/** Numbers that stand for money; within a date they are of that. Asked for only where there is no amount. */
function untoldIn(text: string): UntoldSum[] {
  const dates = findDates(text);
  let next = 0; // dates stand in the order of the text
  return findUntoldSums(text).filter(({ from, to }) => {
    while (next < dates.length && (dates[next] as PromisedDate).to <= from) next += 1;
    return next === dates.length || (dates[next] as PromisedDate).from >= to;
  });
}

/** Nothing stands inside of its words that could mask a letter. */
const isPlain = (text: string): boolean =>
  !/\p{L}[^\p{L}\p{N}\s'’ʼ`´.,;:!?()"]+\p{L}|\p{L}\p{N}+\p{L}|(?<![\p{L}\p{N}])\p{L}[^\p{L}\p{N}]\p{L}[^\p{L}\p{N}]\p{L}(?![\p{L}\p{N}])/u.test(text);

/** In unmasked words the apostrophe is gone. */
const contractions: Readonly<Record<string, string>> = {
  well: 'we ll',
  ill: 'i ll',
  youll: 'you ll',
  weve: 'we ve',
  ive: 'i ve',
  cant: 'can t',
  wont: 'won t',
  dont: 'don t',
  didnt: 'didn t',
};
const splitContraction = (word: Word): Word[] => (ownOf(contractions, word.text) ?? word.text).split(' ').map((text) => ({ ...word, text }));

const abbreviations = new Set('approx ca bzw ggf nr no vs dr mr mrs ms st z b d h e g i inkl incl env p ex aprox sr sra art'.split(' '));
/** A sentence may end with these, too. */
const looseAbbreviations = new Set(
  'rs kr fr co kg inc ltd corp llc plc gmbh sa srl mio mrd mill tsd mln mld bn mn nos num max min exkl excl abs tel str usw etc jan feb mar apr jun jul aug sep sept oct okt nov dec dez'.split(
    ' ',
  ),
);

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
}

/**
 * Sentences end at their marks, and where an entry of a list begins, unless a colon says that the list goes on with the sentence.
 * Those between which a full stop may end nothing are kept together.
 */
function cutPassages({ chars, starts }: Folded, paragraph: string): Cut[][] {
  const passages: Cut[][] = [[]];
  let from = 0;
  let headed = false;
  const add = (to: number, question: boolean) => (passages.at(-1) as Cut[]).push({ from, to, question });
  for (const found of chars.matchAll(/[!?;]+|\.+(?=["')\]]{0,2}(?:\s|$))|\n(?=[ \t]{0,20}(?:[-*•–]|\d{1,2}[.)]) )/g)) {
    const [mark] = found;
    headed = mark === '\n' && (headed || endsInColon(chars, found.index));
    if (headed || endsNothing(chars, found.index, mark)) continue;
    const to = found.index + mark.length;
    add(to, mark.includes('?'));
    const goesOn = mark === '.' && (mayEndNothing(chars, found.index) || isLower(paragraph, starts[nextLetter(chars, to)]));
    if (!goesOn) passages.push([]);
    from = to;
  }
  add(chars.length, false);
  return passages;
}

const nextLetter = (chars: string, at: number): number => at + (/^["')\]]{0,2}\s{0,4}/.exec(chars.slice(at, at + 6)) as RegExpExecArray)[0].length;
const isLower = (text: string, at: number | undefined): boolean => at !== undefined && /^\p{Ll}/u.test(text.slice(at, at + 2));

/** A full stop of a day (`31.12.`), or of an abbreviation that may end a sentence as well. */
function mayEndNothing(chars: string, at: number): boolean {
  const before = chars.slice(Math.max(0, at - 12), at);
  const word = /[\p{L}\p{N}]{1,12}$/u.exec(before)?.[0] ?? '';
  return looseAbbreviations.has(word) || /(?<!\d)\d{1,2}\.\d{1,2}$|(?<!\p{L})\p{L}\. ?\p{L}$/u.test(before);
}

const endsInColon = (chars: string, at: number): boolean => /: {0,4}$/.test(chars.slice(Math.max(0, at - 5), at));

/** A full stop of an abbreviation, of an entry's number, or of an ordinal before a month (`3. dezember`). */
function endsNothing(chars: string, at: number, mark: string): boolean {
  if (mark !== '.') return false;
  const word = /[\p{L}\p{N}]{1,12}$/u.exec(chars.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const next = /^ {0,2}(\p{L}{3,12})/u.exec(chars.slice(at + 1, at + 16))?.[1] ?? '';
  return abbreviations.has(word) || (/^\d{1,2}$/.test(word) && isMonth(next));
}

const counted = '(?:\\d{1,2}|an?|one|two|three|six|ein|einen|zwei|drei|un|une|deux|trois|uno|dos|tres|due|tre|um|een|twee)';
const times = '(?:days?|weeks?|months?|years?|monate?|jahre?|wochen?|mois|ans?|semaines?|mes|meses|anos?|mese|mesi|maand|maanden)';
const free = '(?:free|gratis|kostenlos|gratuite?s?|offerte?s?|on us)';
const off =
  '(?:off|discount|credit|back|less|weniger|moins|menos|meno|minder|rabatt|nachlass|(?:de )?(?:remise|reduction|descuento|desconto)|(?:di )?sconto|korting)';
const share = '\\d{1,3}(?:[.,]\\d{1,2})? ?(?:%|percent|prozent|pour cent|por ciento)';
const shares = new RegExp(
  `${share} ${off}|(?:discount|rabatt|nachlass|remise|reduction|descuento|desconto|sconto|korting) (?:of |von |de |di |van )?${share}|${counted} ${free}[a-z]{0,2} ${times}|${counted} ${times} ${free}|${free}[a-z]{0,2} ${times}`,
  'gu',
);
/** Money that is promised without an amount: `20 % off`, `a month free`. */
const findShares = (chars: string): { from: number; to: number }[] =>
  [...chars.matchAll(shares)].map((found) => ({ from: found.index, to: found.index + found[0].length }));

type Meant = 'promise' | 'offer' | 'denial';
interface Hit extends Span<PromiseId> {
  readonly meant: Meant;
  /** Told as done, not for the future. */
  readonly done: boolean;
}

function readSentence(sentence: Sentence, reply: string): Said {
  const said = sentence.views.map((words) => readView(words, sentence, reply));
  const unique = new Map(said.flatMap(({ commitments }) => commitments).map((one) => [canonical(one), one]));
  return { commitments: [...unique.values()], denials: said.flatMap(({ denials }) => denials) };
}

const canonical = ({ kind, act, money, units, date }: Commitment): string => [kind, act, money?.currency, money?.minor, units, date].join(' ');

const moneyIds: ReadonlySet<PromiseId> = new Set(['refund', 'credit']);
const actIds: ReadonlySet<PromiseId> = new Set(['account_closure', 'cancellation', 'data_change', 'guarantee']);
const deniable: ReadonlySet<PromiseId> = new Set([...moneyIds, ...actIds]);
/** Refusals by a noun, and what they refuse. */
const refusedByNoun: ReadonlyMap<PromiseId, CommitmentAct> = new Map([
  ['no-refund', 'refund'],
  ['refund-refused', 'refund'],
  ['no-cancellation', 'cancellation'],
  ['cancellation-refused', 'cancellation'],
]);

function readView(words: readonly Word[], sentence: Sentence, reply: string): Said {
  const spans = findPromises(words, promises);
  if (spans.length === 0) return { commitments: [], denials: [] };
  const around: Around = {
    question: sentence.question,
    condition: words.findIndex(({ text }) => conditions.has(text)),
    text: reply,
    nounsTakenBackFrom: nounsTakenBackFrom(reply, words),
  };
  const hits = firstOfEach(
    spans.flatMap((span): Hit[] => {
      const meant = meaningOf(words, span, around);
      return meant === undefined ? [] : [{ ...span, meant, done: isDone(words, span) }];
    }),
  );
  const quoted = (at: number) => quoteAround(reply, sentence, at);
  const at = ({ first }: Hit): number => (words[first] as Word).start;
  const said = hits.filter(({ meant }) => meant === 'promise');
  const sums = sumsOf(sentence, words, hits);
  const money = sums.map(({ start, ...sum }): Commitment => ({ kind: 'money', ...quoted(start), ...sum }));
  const isBack = hits.some(({ id }) => id === 'way-back');
  const acts = said
    .filter(({ id }) => actIds.has(id) || (moneyIds.has(id) && money.length === 0))
    .map((hit): Commitment => ({ kind: 'act', ...quoted(at(hit)), act: isBack && moneyIds.has(hit.id) ? 'refund' : (hit.id as CommitmentAct) }));
  const admissions = said.filter(({ id }) => id === 'liability').map((hit): Commitment => ({ kind: 'liability', ...quoted(at(hit)) }));
  const dates = datesOf(words, sentence, said).map(
    ({ date, act }): Commitment => ({
      kind: 'date',
      ...quoted(date.start),
      date: date.iso ?? reply.slice(date.start, Math.min(date.end, date.start + longestQuote)).toWellFormed(),
      act,
    }),
  );
  const given = new Set([...money, ...acts].map(({ act }) => act));
  const denials = hits.flatMap((hit): Denial[] => {
    const byNoun = refusedByNoun.get(hit.id);
    const act = byNoun ?? (deniable.has(hit.id) ? (hit.id as CommitmentAct) : undefined);
    const isTurned = byNoun !== undefined && given.has(byNoun); // "a refund to PayPal is not possible, so we refund it to your card"
    return hit.meant !== 'denial' || act === undefined || isTurned ? [] : [{ act, quote: quoted(at(hit)).quote }];
  });
  return { commitments: [...money, ...acts, ...dates, ...admissions], denials };
}

/** The sentence where it is short enough, else the part of it around a place. */
function quoteAround(reply: string, { start, end }: Sentence, at: number): Pick<Commitment, 'quote' | 'start' | 'end'> {
  const from = end - start <= longestQuote ? start : Math.max(start, at - longestQuote / 2);
  const to = Math.min(end, from + longestQuote);
  return { quote: reply.slice(from, to).toWellFormed(), start: from, end: to };
}

const speakers = new Set('we i wir ich nous je j wij ik our you sie vous'.split(' '));
const conditions = new Set(
  'if whether unless when once after before until otherwise automatically wenn ob falls sofern sobald nachdem bevor si quand lorsque apres cuando despues quando indien'.split(
    ' ',
  ),
);
const doneWords = new Set('have ve has had was were habe haben hat wurde wurden ist avons ai a ete hemos he ha sido fue abbiamo ho hebben heb is s'.split(' '));
const future = new Set('will ll be shall going werden wird allons vais vamos'.split(' '));

const textAt = (words: readonly Word[], index: number): string => words[index]?.text ?? '';
const some = (words: readonly Word[], from: number, to: number, list: ReadonlySet<string>): boolean =>
  words.slice(Math.max(0, from), Math.max(0, to)).some(({ text }) => list.has(text));

/** What a sentence holds beside a line. */
interface Around {
  readonly question: boolean;
  /** Index of the first word of a condition, or -1. */
  readonly condition: number;
  /** In which the words have their places. */
  readonly text: string;
  readonly nounsTakenBackFrom: number;
}

/** The first place of each promise, told as done or not: the same again says nothing more. */
function firstOfEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ id, meant, done }) => {
    const key = `${id} ${meant} ${done}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** What a line means where it stands; undefined where it is a question, a condition, or only spoken of. */
function meaningOf(words: readonly Word[], span: Span<PromiseId>, around: Around): Meant | undefined {
  const { id, first, last } = span;
  const { question, condition } = around;
  const bySpeaker = speakers.has(textAt(words, first));
  if (question && !(first === 0 && bySpeaker)) return undefined;
  if (supposed.has(textAt(words, first - 1))) return undefined;
  if (id === 'way-back') return 'promise';
  if (id === 'gift' || id === 'returned')
    return last >= around.nounsTakenBackFrom || (condition !== -1 && condition < first) || some(words, first - 4, last + 3, asked) ? undefined : 'promise';
  if (refusedByNoun.has(id)) return isRefusal(words, span, around) ? 'denial' : undefined;
  if (deniable.has(id) && spokenOf.has(textAt(words, last + 1))) return undefined;
  if (isTakenBack(around.text, words, span)) return 'denial';
  if (!bySpeaker && condition !== -1) return undefined;
  if (textAt(words, last + 1) === 'by' && textAt(words, last + 2).startsWith('you')) return undefined;
  return some(words, first - 1, last + 1, soft) ? 'offer' : 'promise';
}

/** Whether a refusal by a noun stands: on no condition, not for now alone, and with no negation but its own. */
function isRefusal(words: readonly Word[], span: Span<PromiseId>, { condition, text }: Around): boolean {
  const { id, first, last } = span;
  if (condition !== -1 || some(words, first - 1, last + 4, notYet) || aboutIt.has(textAt(words, last + 1))) return false;
  return id === 'no-refund' || id === 'no-cancellation' || !isTakenBack(text, words, span);
}

function isDone(words: readonly Word[], { first, last }: Span<PromiseId>): boolean {
  const texts = words.slice(first, last + 1).map(({ text }) => text);
  return !texts.some((text) => future.has(text)) && texts.some((text) => doneWords.has(text) || /[^e]ed$/.test(text));
}

interface Sum {
  readonly start: number;
  readonly money?: Money;
  readonly units?: number;
  readonly act: CommitmentAct;
}

const weakIds: ReadonlySet<PromiseId> = new Set(['gives', 'gift', 'returned']);

/**
 * Amounts that a sentence gives: all but prices. A word of giving alone takes fewer of them than a word of paying back, which is always of some
 * money: of a price where nothing else is named ("we refunded the $200 you paid"), or of a number without a currency.
 */
function sumsOf(sentence: Sentence, words: readonly Word[], hits: readonly Hit[]): Sum[] {
  const given = hits.filter(({ meant }) => meant !== 'denial');
  const isStrong = given.some(({ id }) => moneyIds.has(id));
  if (!isStrong && !given.some(({ id }) => weakIds.has(id))) return [];
  const act = actOf(given, isStrong);
  const amounts = sentence.amounts();
  const apart = amounts.filter((one) => !isPrice(words, one, isStrong));
  const sums = apart.length > 0 || !isStrong ? apart : amounts.length > 0 ? amounts : sentence.untold();
  return sums.map(({ start, ...one }) => ({ start, act, ...('money' in one && { money: one.money }), ...('units' in one && { units: one.units }) }));
}

/** Money that goes back where the customer paid is a refund, whatever it is called; else the words say what it is. */
function actOf(given: readonly Hit[], isStrong: boolean): CommitmentAct {
  const says = (...ids: readonly PromiseId[]): boolean => given.some(({ id }) => ids.includes(id));
  return says('refund', 'way-back') || (!isStrong && says('returned')) ? 'refund' : 'credit';
}

/** Whether a sentence says that something goes back to what the customer paid with. */
export const goesBack = (sentence: string): boolean => findPromises(plainWords(fold(sentence)), promises).some(({ id }) => id === 'way-back');

const limits = new Set('above below over under than exceeding uber unter'.split(' '));

/** A price for a time or a piece (unless the sentence says for how many), a limit, what the customer paid, and, beside words of giving alone, what something costs. */
function isPrice(words: readonly Word[], { start, end, times = 1 }: Placed<{ readonly times?: number }>, strong: boolean): boolean {
  const behind = firstFrom(words, end);
  const before = words.slice(Math.max(0, firstFrom(words, start) - 3), firstFrom(words, start)).map(({ text }) => text);
  const paidByThem = textAt(words, behind) === 'you' && textAt(words, behind + 1) === 'paid';
  const perTime = times === 1 && rates.has(textAt(words, behind)) && rates.has(textAt(words, behind + 1));
  return paidByThem || perTime || before.some((text) => limits.has(text)) || (!strong && before.some((text) => prices.has(text)));
}

/** Index of the first word that begins at a place or behind it; by halves, since sentences can be long. */
function firstFrom(words: readonly Word[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The dates that we are bound by: of an act any date, of work ahead any date, else only a limit. */
function datesOf(words: readonly Word[], sentence: Sentence, said: readonly Hit[]): { date: Placed<PromisedDate>; act: CommitmentAct }[] {
  const ahead = said.filter(({ done }) => !done);
  const act = ahead.find(({ id }) => moneyIds.has(id) || actIds.has(id));
  const service = ahead.find(({ id }) => id === 'service');
  const loose = ahead.find(({ id }) => id === 'present' || id === 'follow-up' || id === 'receive');
  const hit = act ?? service ?? loose;
  if (!hit) return [];
  return sentence
    .dates()
    .filter((date) => (hit !== loose || date.deadline) && !isTheirs(words, date, hit))
    .map((date) => ({ date, act: act ? (act.id as CommitmentAct) : 'service' }));
}

/** Looking back from a date, "please", "if" or "you need" comes before what we promise: the customer's date. */
function isTheirs(words: readonly Word[], { start }: Placed<object>, { first, last }: Hit): boolean {
  const at = firstFrom(words, start);
  const theirs = words.slice(Math.max(0, at - 12), at).findLastIndex(({ text }) => customers.has(text));
  const found = theirs === -1 ? -1 : Math.max(0, at - 12) + theirs;
  const leading = at <= first && some(words, at - 12, at, them);
  return leading || (found !== -1 && !(found < first && last < at));
}

import type { Condition, NumberSignal, NumbersSignal, WordSignal } from './condition.ts';
import { Signals } from './signals.ts';

/** A condition that may also ask for flags and words that are no signals: nothing is known of them. */
export type Question =
  | Condition
  | { readonly all: readonly Question[] }
  | { readonly any: readonly Question[] }
  | { readonly not: Question }
  | { readonly flag: string }
  | { readonly word: string; readonly oneOf: readonly string[] };

type Plain = Exclude<Question, { not: unknown } | { named: unknown }>;
type Leaf = Exclude<Plain, { all: unknown } | { any: unknown }>;
type Definitions = ReadonlyMap<string, Condition>;

/** A question and the answer that is wanted. */
interface Goal<Asked = Question> {
  readonly question: Asked;
  readonly holds: boolean;
}

/** Goals of which one must be reached. */
type Choice = readonly Goal[];

const mostBranches = 500; // ours: the shipped policy asks 8 at most, one of 100 routes 15; whatever needs more than this counts as possible

/**
 * Whether a question can be answered by yes for any draft at all.
 *
 * It is taken apart until each signal has room left for a value, or has none. False is certain: no draft whatever makes it
 * true. True is not: signals are taken as if none depended on another, and a question that takes too long counts as possible.
 *
 * @param definitions - each may name those before it, as in a rule set
 */
export function isPossible(question: Question, definitions: Definitions): boolean {
  let branches = 0;

  function search(goal: Goal, choices: readonly Choice[], known: Known): boolean {
    const left = settle(goal, choices, known, definitions);
    if (left === undefined) return false;
    const [narrowest, ...others] = left.sort((a, b) => a.length - b.length);
    if (!narrowest || branches >= mostBranches) return true;
    branches += 1;
    return narrowest.some((each) => search(each, others, { rooms: new Map(known.rooms), answers: new Map(known.answers) }));
  }

  return search({ question, holds: true }, [], { rooms: new Map(), answers: new Map() });
}

interface Known {
  /** What is left for each signal that was asked for. */
  readonly rooms: Map<string, Room>;
  /** What was settled of whole questions: the same rule, asked for again, needs no second look at its signals. */
  readonly answers: Map<Question, boolean>;
}

/**
 * Takes a goal apart, and goes on with each choice that has one way left. What it learns is written to `known`.
 *
 * @returns the choices that have several ways; undefined where nothing is left for a signal
 */
function settle(goal: Goal, before: readonly Choice[], known: Known, definitions: Definitions): Choice[] | undefined {
  const open = [goal];
  let choices = [...before];
  for (;;) {
    for (let next = open.pop(); next; next = open.pop()) {
      const { question, holds } = plain(next, definitions);
      const answer = known.answers.get(question);
      if (answer === !holds) return undefined;
      if (answer === holds) continue;
      known.answers.set(question, holds);
      const parts = takeApart({ question, holds });
      if ('every' in parts) open.push(...parts.every);
      else if ('some' in parts) choices.push(parts.some);
      else {
        const room = narrowed(parts, known);
        if (!hasRoom(room)) return undefined;
        known.rooms.set(nameOf(parts.leaf), room);
      }
    }
    const several: Choice[] = [];
    for (const choice of choices) {
      if (choice.some((each) => !mayHold(opposite(each), known, definitions))) continue; // it is made already
      const left = choice.filter((each) => mayHold(each, known, definitions));
      if (left.length === 0) return undefined;
      if (left.length === 1) open.push(...left);
      else several.push(left);
    }
    choices = several;
    if (open.length === 0) return several;
  }
}

type Parts = { readonly every: readonly Goal[] } | { readonly some: Choice } | { readonly leaf: Leaf; readonly holds: boolean };

/** Without a name and without a "not". */
function plain({ question, holds }: Goal, definitions: Definitions): Goal<Plain> {
  if ('not' in question) return plain({ question: question.not, holds: !holds }, definitions);
  if ('named' in question) return plain({ question: definitions.get(question.named) as Condition, holds }, definitions);
  return { question, holds };
}

function takeApart({ question, holds }: Goal<Plain>): Parts {
  if ('all' in question || 'any' in question) {
    const goals = ('all' in question ? question.all : question.any).map((each) => ({ question: each, holds }));
    return 'all' in question === holds ? { every: goals } : { some: goals };
  }
  return { leaf: question, holds };
}

const opposite = ({ question, holds }: Goal): Goal => ({ question, holds: !holds });

/** False when what is known leaves no way for it; each part is looked at alone. */
function mayHold(goal: Goal, known: Known, definitions: Definitions): boolean {
  const { question, holds } = plain(goal, definitions);
  const answer = known.answers.get(question);
  if (answer !== undefined) return answer === holds;
  const parts = takeApart({ question, holds });
  if ('every' in parts) return parts.every.every((each) => mayHold(each, known, definitions));
  if ('some' in parts) return parts.some.some((each) => mayHold(each, known, definitions));
  return hasRoom(narrowed(parts, known));
}

/** Words that may be: these only, or all but these. */
interface Words {
  readonly listed: ReadonlySet<string>;
  readonly others: boolean;
}
/** By list: those of a policy are long, and asked for again and again. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
function setOf(words: readonly string[]): ReadonlySet<string> {
  const set = sets.get(words) ?? new Set(words);
  sets.set(words, set);
  return set;
}
const only = (words: readonly string[]): Words => ({ listed: setOf(words), others: false });
const allBut = (words: readonly string[]): Words => ({ listed: setOf(words), others: true });
const anything = allBut([]);

function both(one: Words, two: Words): Words {
  if (one === anything) return two;
  if (one.others && two.others) return allBut([...one.listed, ...two.listed]);
  if (one.others) return both(two, one);
  return only([...one.listed].filter((word) => two.listed.has(word) !== two.others));
}

/** What a signal may still be: a number in [from, to), or a list with entries of `words` only and at least one of each of `needs`. A word is a list of one entry. */
interface Room {
  readonly from: number;
  readonly to: number;
  readonly words: Words;
  readonly needs: readonly Words[];
}

function hasRoom({ from, to, words, needs }: Room): boolean {
  return from < to && needs.every((need) => anyOf(both(need, words)));
}
const anyOf = ({ listed, others }: Words): boolean => others || listed.size > 0;

const nameOf = (leaf: Leaf): string => JSON.stringify('flag' in leaf ? leaf.flag : 'word' in leaf ? leaf.word : [signalOf(leaf), 'of' in leaf && leaf.of]);
const signalOf = (leaf: Exclude<Leaf, { flag: unknown } | { word: unknown }>): string => ('number' in leaf ? leaf.number : leaf.list);

/** The numbers from 0 to 1; the others are whole, and none is below 0. */
const isFraction: Readonly<Record<NumberSignal | NumbersSignal, boolean>> = {
  confidence: true,
  negativity: true,
  heat: true,
  growth: true,
  escalationRisk: true,
  contractMinor: false,
  mostRecords: false,
  mostRecipients: false,
  at: false,
  records: false,
  moved: false,
  sums: false,
  refunds: false,
};
/** What a word may be; null for anything. */
const vocabulary: Readonly<Record<WordSignal, readonly string[] | null>> = {
  account: null,
  category: null,
  contractCurrency: null,
  segment: Signals.shape.segment.options,
  sentiment: Signals.shape.sentiment.options,
  personalData: Signals.shape.personalData.options,
};

/** Before anything is asked. */
function roomOf(leaf: Leaf): Room {
  const isSingle = 'flag' in leaf || 'word' in leaf;
  const words = 'word' in leaf && isSignal(leaf.word) ? vocabulary[leaf.word] : null;
  return {
    from: 0,
    to: 'number' in leaf && isFraction[leaf.number] ? 1 + Number.EPSILON : Number.MAX_SAFE_INTEGER + 1,
    words: words ? only(words) : anything,
    needs: isSingle ? [anything] : [],
  };
}

const isSignal = (word: string): word is WordSignal => Object.hasOwn(vocabulary, word);

function narrowed({ leaf, holds }: { readonly leaf: Leaf; readonly holds: boolean }, known: Known): Room {
  const room = known.rooms.get(nameOf(leaf)) ?? roomOf(leaf);
  if ('number' in leaf) {
    const line = lineOf(leaf);
    return 'below' in leaf === holds ? { ...room, to: Math.min(room.to, line) } : { ...room, from: Math.max(room.from, line) };
  }
  if ('list' in leaf) {
    const isAny = 'hasAny' in leaf;
    const listed = isAny ? leaf.hasAny : leaf.hasOther;
    if (holds) return { ...room, needs: [...room.needs, isAny ? only(listed) : allBut(listed)] };
    return { ...room, words: both(room.words, isAny ? allBut(listed) : only(listed)) };
  }
  const words = 'flag' in leaf ? ['yes'] : leaf.oneOf;
  return { ...room, words: both(room.words, holds ? only(words) : allBut(words)) };
}

/** Where a comparison changes its answer: the least number that is above, or not below. */
function lineOf(leaf: Extract<Leaf, { number: unknown }>): number {
  const line = 'above' in leaf ? leaf.above : 'atLeast' in leaf ? leaf.atLeast : leaf.below;
  if (isFraction[leaf.number]) return 'above' in leaf ? line + Number.EPSILON : line;
  return 'above' in leaf ? Math.floor(line) + 1 : Math.ceil(line);
}

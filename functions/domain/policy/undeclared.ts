import type { Money } from '../money.ts';
import { findAmounts } from './amounts.ts';
import { type Commitment, goesBack, longestQuote, readCommitments } from './commitments.ts';
import { declaring, meansAnything, undeclaredCommitments, unsaid } from './declared.ts';
import type { Action } from './draft.ts';
import type { Remark } from './finding.ts';
import { fold, plainWords } from './fold.ts';
import { concepts } from './lexicon/concepts.ts';
import { conceptsIn } from './lexicon/read-concepts.ts';
import { rates } from './promise-phrases.ts';

/** Words that sound like a promise, and the sentences of the reply in which such words stand. */
export interface SoundsLikePromise {
  readonly quote: string;
  readonly sentences: readonly string[];
}

/** Actions that promise a customer nothing. */
const idleActions: ReadonlySet<string> = new Set(['none', 'internal_note', 'ticket_update']);

/**
 * Reads a reply and compares it with the actions.
 *
 * @param promise - what sounds like a promise without one of the forms that are read. What is promised can't be told, so it counts
 *   only where the draft declares nothing that it could mean; but an amount in such a sentence is promised
 */
export function undeclaredCommitmentsIn(reply: string, actions: readonly Action[], promise?: SoundsLikePromise): Remark[] {
  const read = readCommitments(reply);
  const remarks = undeclaredCommitments(read, actions);
  if (remarks.length > 0 || promise === undefined) return remarks;
  const active = actions.filter(({ type }) => !idleActions.has(type));
  if (active.length === 0) return [soundsLike(promise.quote)];
  const sums = undeclaredCommitments([...read, ...promise.sentences.flatMap(sumsIn)], actions);
  return sums.length > 0 ? sums : promise.sentences.flatMap((sentence) => (couldMean(active, sentence) ? [] : [soundsLike(quoteOf(sentence))])).slice(0, 1);
}

const soundsLike = (quote: string): Remark => ({ text: `the reply sounds like a promise, ${unsaid}`, quote });
const quoteOf = (sentence: string): string => sentence.slice(0, longestQuote).toWellFormed();

/** The amounts of a sentence that sounds like a promise, as money that is promised; where it stands in the reply is of no matter here. */
function sumsIn(sentence: string): Commitment[] {
  const act = goesBack(sentence) ? 'refund' : 'credit';
  return amountsIn(sentence).map((money) => ({ kind: 'money', money, act, quote: quoteOf(sentence), start: 0, end: 0 }));
}

/** All but prices for a time or a piece. */
function amountsIn(sentence: string): Money[] {
  const { chars } = fold(sentence);
  return findAmounts(chars).flatMap(({ money, times, to }) => (times === 1 && perPiece.test(chars.slice(to, to + 24)) ? [] : [money]));
}
const rate = [...rates].join('|');
const perPiece = new RegExp(`^ ?(?:/ ?\\p{L}|(?:${rate}) (?:${rate})(?!\\p{L}))`, 'u');

/** Whether an action could mean what a sentence promises: of money only one that gives money, of what can't be money only another. */
function couldMean(active: readonly Action[], sentence: string): boolean {
  const isSum = amountsIn(sentence).length > 0;
  const isMoney = isSum || has(sentence, ofMoney);
  const mayBeMoney = isMoney || has(sentence, nearMoney);
  return active.some((action) => meansAnything(action) || (declaring.credit(action) ? mayBeMoney : !isMoney));
}

/** Concepts of the model that nothing but a promise of money has, and those that others have, too ("your invoices are in French now"). */
const ofMoney = placesOf('money-back credit voucher discount free fee money');
const nearMoney = placesOf('invoice charge pay waive on-us price gift nothing');

/** By their places in the list, as they are named where they are found. */
function placesOf(names: string): ReadonlySet<string> {
  const list = Object.keys(concepts);
  return new Set(names.split(' ').map((name) => list.indexOf(name).toString(36)));
}

function has(sentence: string, meant: ReadonlySet<string>): boolean {
  const words = plainWords(fold(sentence));
  return conceptsIn(words, 0, words.length, 'reply').some(({ name }) => meant.has(name));
}

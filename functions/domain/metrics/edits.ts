import { canonicalJson } from '../canonical-json.ts';
import { findAmounts } from '../policy/amounts.ts';
import { readCommitments } from '../policy/commitments.ts';
import { fold, maxReadLength } from '../policy/fold.ts';
import { type Share, shareOf } from './share.ts';

/**
 * What an edit changed.
 *
 * - `amount`: an amount of money
 * - `promise`: what the reply promises, admits or binds itself to, amounts aside
 * - `number`: another number or a date in digits
 * - `length`: the text is clearly shorter or longer
 * - `tone`: words alone, none of the above
 */
export type EditKind = 'amount' | 'promise' | 'number' | 'length' | 'tone';
export const editKinds: readonly EditKind[] = ['amount', 'promise', 'number', 'length', 'tone'];

/** The two texts of an edit. */
export interface Edit {
  readonly before: string;
  readonly after: string;
}

/** What an edit changed: one kind or several; none where the texts are the same. What is beyond `maxReadLength` is compared as words. */
export function kindsOf({ before, after }: Edit): EditKind[] {
  if (before === after) return [];
  const [a, b] = [readText(before), readText(after)];
  const kinds: EditKind[] = (['amount', 'promise', 'number'] as const).filter((kind) => a[kind] !== b[kind]);
  if (lengthChange({ before, after }) !== null) kinds.push('length');
  return kinds.length > 0 ? kinds : ['tone'];
}

/**
 * Clearly shorter or longer is a change of a quarter of the longer text at least, and of ten words (ours): a greeting and a farewell are five to eight
 * words, and would else be a change of length in every reply of two lines; a sentence is more than ten, and a quarter is a paragraph of four.
 */
const clearPart = 0.25;
const clearWords = 10;

/** How many words the text has for each that it had; null where its length is about the same. */
export function lengthChange({ before, after }: Edit): number | null {
  const [from, to] = [wordCount(before), wordCount(after)];
  const change = Math.abs(to - from);
  return change >= clearWords && change >= clearPart * Math.max(from, to) ? to / Math.max(from, 1) : null;
}

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** What a text says of a kind, in a form that can be compared; the order in which it says so does not matter. */
function readText(text: string): Readonly<Record<'amount' | 'promise' | 'number', string>> {
  const { chars } = fold(text.slice(0, maxReadLength));
  const amounts = findAmounts(chars);
  const others: string[] = [];
  let from = 0;
  for (const { from: start, to } of [...amounts, { from: chars.length, to: chars.length }]) {
    others.push(...(chars.slice(from, start).match(/\d+/g) ?? []));
    from = to;
  }
  return {
    amount: listed(amounts.map(({ money }) => canonicalJson(money))),
    promise: listed(readCommitments(text).map(({ kind, act = '', date = '' }) => canonicalJson({ kind, act, date }))),
    number: listed(others),
  };
}

const listed = (items: readonly string[]): string => items.toSorted().join('\n');

/** Of all edits, how many changed what; an edit of several kinds counts for each of them. Empty without edits. */
export function editsOf(edits: readonly Edit[]): { readonly kind: EditKind; readonly share: Share }[] {
  const kinds = edits.map(kindsOf).filter((list) => list.length > 0);
  return editKinds.flatMap((kind) => {
    const share = shareOf(kinds.filter((list) => list.includes(kind)).length, kinds.length);
    return share ? [{ kind, share }] : [];
  });
}

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
 * - `tone`: words alone, none of the above
 */
export type EditKind = 'amount' | 'promise' | 'number' | 'tone';
export const editKinds: readonly EditKind[] = ['amount', 'promise', 'number', 'tone'];

/** The two texts of an edit. */
export interface Edit {
  readonly before: string;
  readonly after: string;
}

/** What an edit changed: one kind or several; none where the texts are the same. What is beyond `maxReadLength` is compared as words. */
export function kindsOf({ before, after }: Edit): EditKind[] {
  if (before === after) return [];
  const [a, b] = [readText(before), readText(after)];
  const weighty = (['amount', 'promise', 'number'] as const).filter((kind) => a[kind] !== b[kind]);
  return weighty.length > 0 ? weighty : ['tone'];
}

/** What a text says of each kind, in a form that can be compared; the order in which it says so does not matter. */
function readText(text: string): Readonly<Record<Exclude<EditKind, 'tone'>, string>> {
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

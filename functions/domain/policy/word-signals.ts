import { maxReadLength, type Reading } from './fold.ts';
import { findKeywords, type Keyword } from './keywords.ts';
import { matchPatterns, type Pattern } from './patterns.ts';
import type { Policy } from './policy.ts';

export type Side = 'the customer’s message' | 'the reply';

/** The signals that depend on the policy's lists: its keywords and patterns, and where they stand. */
export interface WordSignals {
  /** Once per keyword id and tier, where it stands first. */
  readonly keywords: readonly { readonly keyword: Pick<Keyword, 'id' | 'tier'>; readonly where: Side; readonly quote: string; readonly meant: boolean }[];
  readonly patterns: readonly { readonly pattern: Pattern; readonly where: Side; readonly quote: string | undefined }[];
  readonly untried: readonly { readonly id: string; readonly where: Side }[];
  readonly tooLong: readonly Side[];
}

/**
 * Looks for the policy's keywords and patterns in the customer's message and in the reply, its subject included.
 *
 * @param asksForMoney - the words by which the customer asks for money back without the word refund: they count as that keyword, as long as the policy has it
 */
export function readWords(
  message: Reading,
  reply: Reading,
  { keywords, patterns }: Pick<Policy, 'keywords' | 'patterns'>,
  asksForMoney: string | undefined,
): WordSignals {
  const sides: readonly { reading: Reading; where: Side }[] = [
    { reading: message, where: 'the customer’s message' },
    { reading: reply, where: 'the reply' },
  ];
  const refund = asksForMoney === undefined ? undefined : keywords.find(({ id }) => id === 'refund');
  const meant = refund && asksForMoney !== undefined ? [{ keyword: refund, where: sides[0]?.where as Side, quote: asksForMoney, meant: true }] : [];
  const found = sides.flatMap(({ reading, where }) => findKeywords(reading, keywords).map(({ keyword, quote }) => ({ keyword, where, quote, meant: false })));
  const matched = sides.map(({ reading, where }) => ({ where, ...matchPatterns(reading, patterns) }));
  return {
    keywords: firstOfEach([...found, ...meant], ({ keyword }) => `${keyword.id}:${keyword.tier}`),
    patterns: firstOfEach(
      matched.flatMap(({ where, hits }) => hits.map((hit) => ({ where, ...hit }))),
      ({ pattern }) => `${pattern.id}:${pattern.tier}`,
    ),
    untried: matched.flatMap(({ where, untried }) => untried.map((id) => ({ id, where }))),
    tooLong: sides.filter(({ reading }) => reading.original.length > maxReadLength).map(({ where }) => where),
  };
}

function firstOfEach<T>(list: readonly T[], keyOf: (each: T) => string): T[] {
  const first = new Map<string, T>();
  for (const each of list) if (!first.has(keyOf(each))) first.set(keyOf(each), each);
  return [...first.values()];
}

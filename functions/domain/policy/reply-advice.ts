import { fold, maxReadLength, quoteOf, type Reading } from './fold.ts';
import { figuresOfPeople, sums } from './lexicon/figures-of-people.ts';
import { lawAdvice, lawWords } from './lexicon/law.ts';
import { medicineOrders, medicineWords } from './lexicon/medicine.ts';
import type { Hit } from './phrases.ts';

/** What a reply must not tell by itself, whatever the customer asked (R25, R26). */
export type AdviceTopic = 'medical_advice' | 'legal_advice' | 'private_data';

/**
 * Orders to take or leave a medicine, legal advice, and what a third person earns or owes, each with the words of its first place.
 * Of somebody's figures the quote holds only what stands before the amount: a reason must not repeat what it finds.
 */
export function adviceIn(reply: Reading): Hit<AdviceTopic>[] {
  return [
    ...hitOf('medical_advice', reply, medicineWords, () => medicineOrders.flatMap(({ verb, orders }) => (verb.test(reply.folded) ? orders : []))),
    ...hitOf('legal_advice', reply, lawWords, () => lawAdvice),
    ...figuresIn(reply.original.slice(0, maxReadLength).normalize('NFKC')),
  ];
}

/** Nothing is looked for in a text without a word that all the patterns need. */
function hitOf(id: AdviceTopic, reply: Reading, trigger: RegExp, patterns: () => readonly RegExp[]): Hit<AdviceTopic>[] {
  if (!trigger.test(reply.folded)) return [];
  const found = firstIn(reply.folded, patterns());
  if (found === undefined) return [];
  const { starts, ends } = fold(reply.original.slice(0, maxReadLength));
  return [{ id, quote: quoteOf(reply, starts[found.index] as number, ends[found.index + found[0].length - 1] as number) }];
}

/** Names need their capitals, so this reads the text as it stands. */
function figuresIn(text: string): Hit<AdviceTopic>[] {
  const found = sums.test(text) ? figuresOfPeople.exec(text) : null;
  return found === null ? [] : [{ id: 'private_data', quote: `${found[1]} …` }];
}

function firstIn(text: string, patterns: readonly RegExp[]): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}

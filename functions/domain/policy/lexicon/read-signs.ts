// For measuring one lexicon alone.
import { quoteOf, type Reading, type Word } from '../fold.ts';
import type { Lexicon } from './lexicon.ts';
import { compileLexicon, markWith } from './read-phrases.ts';
export const compileLexicons = (list: readonly Lexicon[]) => list.map(compileLexicon);
export function readSigns(reading: Reading, books: ReturnType<typeof compileLexicons>) {
  return reading.views.flatMap((words) => markWith(words, books).places.map(({ id, first, last }) => ({ id, quote: quoteOf(reading, (words[first] as Word).start, (words[last] as Word).end) })));
}

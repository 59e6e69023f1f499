// For measuring one lexicon alone.
import { quoteOf, type Reading, type Word } from '../fold.ts';
import { markPhrases, type SignBook } from './read-phrases.ts';
export { compileLexicons } from './read-phrases.ts';
export function readSigns(reading: Reading, book: SignBook) {
  return reading.views.flatMap((words) => markPhrases(words, book).places.map(({ id, first, last }) => ({ id, quote: quoteOf(reading, (words[first] as Word).start, (words[last] as Word).end) })));
}

import type { Reading, Word } from '../fold.ts';
import { compilePhrases, findPhrases, type Hit, type Phrase, type PhraseBook, placesOf } from '../phrases.ts';
import { withoutDenied } from '../topics.ts';
import type { Lexicon, SignId } from './lexicon.ts';

export interface SignBook {
  readonly harmless: PhraseBook<'harmless'>;
  readonly asks: PhraseBook<SignId>;
  readonly says: PhraseBook<SignId>;
}

export function compileLexicons(lexicons: readonly Lexicon[]): SignBook {
  const listsOf = (part: 'asks' | 'says') => lexicons.flatMap((lexicon) => Object.entries(lexicon[part]) as [SignId, readonly Phrase[]][]);
  return {
    harmless: compilePhrases(lexicons.map(({ harmless }) => ['harmless', harmless] as const)),
    asks: compilePhrases(listsOf('asks')),
    says: compilePhrases(listsOf('says')),
  };
}

export function readSigns(reading: Reading, book: SignBook): Hit<SignId>[] {
  const views = reading.views.map((words) => withoutHarmless(words, book));
  const stated = { ...reading, views };
  const hits = [...findPhrases(withoutDenied(stated), book.asks), ...findPhrases(stated, book.says)];
  return [...new Map(hits.reverse().map((hit) => [hit.id, hit])).values()].reverse();
}

function withoutHarmless(words: readonly Word[], { harmless }: SignBook): readonly Word[] {
  const gone = new Set(placesOf(words, harmless).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  return gone.size === 0 ? words : words.map((word, at) => (gone.has(at) ? { ...word, text: '' } : word));
}

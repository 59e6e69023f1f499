import type { Reading, Word } from '../fold.ts';
import { compilePhrases, type Phrase, type PhraseBook, placesOf } from '../phrases.ts';
import { quoteOf } from '../fold.ts';
import { german } from './de.ts';
import { withoutDenied } from './denials.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Lexicon, SignId } from './lexicon.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';

export interface SignBook {
  readonly harmless: PhraseBook<'harmless'>;
  readonly asks: PhraseBook<SignId>;
  readonly says: PhraseBook<SignId>;
}

/** A sign, where it stands first, and how many of its phrases stand in the text. */
export interface SignHit {
  readonly id: SignId;
  readonly quote: string;
  readonly count: number;
}

export function compileLexicons(lexicons: readonly Lexicon[]): SignBook {
  const listsOf = (part: 'asks' | 'says') => lexicons.flatMap((lexicon) => Object.entries(lexicon[part]) as [SignId, readonly Phrase[]][]);
  return {
    harmless: compilePhrases(lexicons.map(({ harmless }) => ['harmless', harmless] as const)),
    asks: compilePhrases(listsOf('asks')),
    says: compilePhrases(listsOf('says')),
  };
}

let shipped: SignBook | undefined;

/** All lexicons, made ready once they are needed. A message is read in every language: people mix them. */
function shippedBook(): SignBook {
  shipped ??= compileLexicons([english, german, french, spanish, italian, portuguese, dutch]);
  return shipped;
}

/** The signs that phrases name, once each, in the order in which they stand. */
export function readPhrases(reading: Reading, book: SignBook = shippedBook()): SignHit[] {
  const hits = new Map<SignId, SignHit>();
  for (const [view, words] of reading.views.entries()) {
    const stated = withoutHarmless(words, book);
    const meant = withoutDenied(stated);
    const places = [...placesOf(meant, book.asks), ...placesOf(stated, book.says)].sort((a, b) => a.first - b.first);
    for (const { id, first, last } of places) {
      const known = hits.get(id);
      if (known === undefined) hits.set(id, { id, quote: quoteOf(reading, (words[first] as Word).start, (words[last] as Word).end), count: 1 });
      else if (view === 0) hits.set(id, { ...known, count: known.count + 1 });
    }
  }
  return [...hits.values()];
}

/** Words that stand in a phrase which means no harm are made empty where they stand: nothing matches them, and no others come nearer to each other. */
function withoutHarmless(words: readonly Word[], { harmless }: SignBook): readonly Word[] {
  const places = placesOf(words, harmless);
  if (places.length === 0) return words;
  const gone = new Set(places.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  return words.map((word, at) => (gone.has(at) ? { ...word, text: '' } : word));
}

import type { Word } from '../fold.ts';
import { compilePhrases, type Phrase, type PhraseBook, placesOf } from '../phrases.ts';
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

/** Where a phrase of a sign stands: indexes of its first word and of its last one. */
export interface SignPlace {
  readonly id: SignId;
  readonly first: number;
  readonly last: number;
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

/** The words of a text that mean what they say, and the phrases of signs among them. */
export interface Marked {
  /** As many as before; a word that is denied, or means no harm where it stands, is empty. */
  readonly words: readonly Word[];
  readonly places: readonly SignPlace[];
}

export function markPhrases(words: readonly Word[], book: SignBook = shippedBook()): Marked {
  const stated = withoutHarmless(words, book);
  const meant = withoutDenied(stated);
  return { words: meant, places: [...placesOf(meant, book.asks), ...placesOf(stated, book.says)] };
}

/** Words that stand in a phrase which means no harm are made empty where they stand: nothing matches them, and no others come nearer to each other. */
function withoutHarmless(words: readonly Word[], { harmless }: SignBook): readonly Word[] {
  const places = placesOf(words, harmless);
  if (places.length === 0) return words;
  const gone = new Set(places.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  return words.map((word, at) => (gone.has(at) ? { ...word, text: '' } : word));
}

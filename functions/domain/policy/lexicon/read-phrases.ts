import type { Word } from '../fold.ts';
import { stopWordHits } from '../language.ts';
import { isDemanded } from '../negation.ts';
import { compilePhrases, type Phrase, type PhraseBook, placesOf } from '../phrases.ts';
import { german } from './de.ts';
import { asksBehindDenial, cutAtWishes, withoutDenied, withoutWaived } from './denials.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Lexicon, SignId } from './lexicon.ts';
import { dutch } from './nl.ts';
import { northernPromises } from './promise-de-nl-fr.ts';
import { englishPromises } from './promise-en.ts';
import { southernPromises } from './promise-es-it-pt.ts';
import { portuguese } from './pt.ts';
import { surePhrases } from './sure.ts';

/** Where a phrase of a sign stands: indexes of its first word and of its last one. */
export interface SignPlace {
  readonly id: SignId;
  readonly first: number;
  readonly last: number;
  /** It decides alone, however the words around it weigh. */
  readonly sure?: true;
}

/** The words of a text that mean what they say, and the phrases of signs among them. */
export interface Marked {
  /** As many as before; a word that is denied, or means no harm where it stands, is empty. */
  readonly words: readonly Word[];
  readonly places: readonly SignPlace[];
}

/** Whose text it is: customers ask, replies promise. */
export type Side = 'message' | 'reply';

interface SignBook {
  readonly harmless: PhraseBook<'harmless'>;
  readonly asks: PhraseBook<SignId>;
  readonly says: PhraseBook<SignId>;
}

interface Shelf {
  readonly languages: readonly string[];
  readonly of: Side | 'both';
  /** Made ready once it is needed. */
  readonly book: () => SignBook;
}

const shelves: readonly Shelf[] = [
  shelf(() => english, 'en'),
  shelf(() => german, 'de'),
  shelf(() => french, 'fr'),
  shelf(() => spanish, 'es'),
  shelf(() => italian, 'it'),
  shelf(() => portuguese, 'pt'),
  shelf(() => dutch, 'nl'),
  promiseShelf(() => englishPromises, 'en'),
  promiseShelf(() => northernPromises, 'de', 'fr', 'nl'),
  promiseShelf(() => southernPromises, 'es', 'it', 'pt'),
];

function shelf(lexicon: () => Lexicon, ...languages: readonly string[]): Shelf {
  let made: SignBook | undefined;
  return {
    languages,
    of: 'both',
    book() {
      made ??= compileLexicon(lexicon());
      return made;
    },
  };
}

function promiseShelf(promise: () => readonly Phrase[], ...languages: readonly string[]): Shelf {
  return { ...shelf(() => ({ harmless: [], asks: {}, says: { promise: promise() } }), ...languages), of: 'reply' };
}

export function compileLexicon({ harmless, asks, says, spell }: Lexicon): SignBook {
  const ready = <Id>(part: 'harmless' | 'asks' | 'says', lists: readonly (readonly [Id, readonly Phrase[]])[]): PhraseBook<Id> => {
    const spelled = spell ? withSpellings((word) => spell(word, part)) : (phrase: Phrase) => phrase;
    return compilePhrases(lists.map(([id, phrases]) => [id, phrases.map(spelled)] as const));
  };
  const listsOf = (phrases: Lexicon['asks']) => Object.entries(phrases) as [SignId, readonly Phrase[]][];
  return { harmless: ready('harmless', [['harmless', harmless]]), asks: ready('asks', listsOf(asks)), says: ready('says', listsOf(says)) };
}

/** Puts other spellings beside each word of a phrase. Phrases share their lists of words: each list is spelled once. */
function withSpellings(spell: (word: string) => readonly string[]): (phrase: Phrase) => Phrase {
  const known = new Map<string, string>();
  const spellPart = (part: string): string => {
    const made = known.get(part);
    if (made !== undefined) return made;
    const optional = part.endsWith('?');
    const choices = (optional ? part.slice(0, -1) : part).split('|');
    const fresh = [...new Set(choices.flatMap(spell))].join('|') + (optional ? '?' : '');
    known.set(part, fresh);
    return fresh;
  };
  return (phrase) =>
    phrase
      .split(' ')
      .map((part) => (part.startsWith('~') ? part : spellPart(part)))
      .join(' ');
}

/**
 * Marks the phrases of a text, each sentence by itself: in English and in the languages that its frequent words may belong to; in all of
 * them where it has none. People mix languages, so half as many of them as of the most frequent one are enough.
 *
 * What stands in other sentences changes nothing: else a risky sentence could be hidden by adding others in another language (T22).
 *
 * @param original - the text, whose marks tell where a clause ends
 * @param isRead - whether a sentence is wanted, by its number; words of others come back as they are. @default all are
 */
export function markPhrases(original: string, words: readonly Word[], side: Side, isRead: (sentence: number) => boolean = () => true): Marked {
  const meant = withoutWaived(original, cutAtWishes(original, words));
  const marked: { words: Word[]; places: SignPlace[] } = { words: [], places: [] };
  for (const [from, to] of sentencesOf(words)) {
    if (!isRead((words[from] as Word).sentence)) {
      for (let at = from; at < to; at += 1) marked.words.push(words[at] as Word);
      continue;
    }
    const books = booksFor(words.slice(from, to), side);
    const sentence = markWith(original, meant.slice(from, to), books, () => isDemanded(original, words, { from, to: from + 1 }));
    marked.words.push(...sentence.words.map((word, at) => ({ ...word, sentence: (words[from + at] as Word).sentence })));
    marked.places.push(...sentence.places.map((place) => ({ ...place, first: place.first + from, last: place.last + from })));
  }
  return marked;
}

/** Where each sentence begins, and where the next one does. */
function* sentencesOf(words: readonly Word[]): Generator<readonly [from: number, to: number]> {
  let from = 0;
  for (let to = 1; to <= words.length; to += 1) {
    if (words[to]?.sentence === words[from]?.sentence) continue;
    yield [from, to];
    from = to;
  }
}

function booksFor(sentence: readonly Word[], side: Side): SignBook[] {
  const hits = stopWordHits(sentence.map(({ text }) => text));
  const enough = Math.max(0, ...hits.values()) / 2;
  const isLikely = (language: string): boolean => language === 'en' || (hits.get(language) ?? 0) >= enough;
  return shelves.filter(({ languages, of }) => languages.some(isLikely) && (of === 'both' || of === side)).map(({ book }) => book());
}

let sureBook: PhraseBook<SignId> | undefined;

export function markWith(original: string, words: readonly Word[], books: readonly SignBook[], isDemandedNear?: () => boolean): Marked {
  sureBook ??= compilePhrases(Object.entries(surePhrases) as [SignId, readonly Phrase[]][]);
  const stated = withoutHarmless(original, words, books);
  const meant = withoutDenied(original, stated, isDemandedNear);
  const sure = placesOf(meant, sureBook).map((place) => ({ ...place, sure: true as const }));
  return { words: meant, places: [...sure, ...books.flatMap(({ asks, says }) => [...placesOf(meant, asks), ...placesOf(stated, says)])] };
}

/** Words that stand in a phrase which means no harm are made empty where they stand: nothing matches them, and no others come nearer to each other. */
function withoutHarmless(original: string, words: readonly Word[], books: readonly SignBook[]): readonly Word[] {
  const places = books.flatMap(({ harmless }) => placesOf(words, harmless)).filter(({ first, last }) => !asksBehindDenial(original, words, first, last));
  if (places.length === 0) return words;
  const gone = new Set(places.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  return words.map((word, at) => (gone.has(at) ? { ...word, text: '' } : word));
}

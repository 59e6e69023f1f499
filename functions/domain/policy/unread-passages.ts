import { fold } from './fold.ts';
import { readWords, unreadWords } from './frequent-words.ts';

/** A word that is no name and no code. */
interface PlainWord {
  /** The languages whose frequent words it is among, by their place: those that are read first. */
  readonly languages: readonly number[];
  /** Whether it has a letter that no language has which is read. */
  readonly isForeign: boolean;
}

const passage = 14; // words; two sentences fill one, beside a signature in another language
const step = 7; // words from one passage to the next: each run of twenty has a whole one
const ahead = 2; // so many words more of a language that is not read than of any that is: near languages share some
const enough = 10; // words, from which it tells something that hardly one of them is known
const knownShare = 1 / 8; // of the words of a passage; about one in two is known where the language is read

const languagesByWord: ReadonlyMap<string, readonly number[]> = byWord();

function byWord(): Map<string, number[]> {
  const languages = new Map<string, number[]>();
  for (const [language, list] of [...readWords, ...unreadWords].entries())
    for (const word of list) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

const none: readonly never[] = [];
const code = /[\p{N}@_/\\=<>{}]|\p{L}[.:]\p{L}/u; // numbers of orders and articles, addresses, markup
const foreignLetter = /[^a-zàáâãäçèéêëìíîïñòóôõöùúûüÿœæßªº]/u;
const isLatin = /^\p{Script=Latin}+$/u;

/**
 * The words of a sentence in Latin letters. What has a capital is a name, unless it is known in a language that is read, begins the sentence, or the
 * whole is shouted; what stands alone between commas is one of a list, of colours or cheeses.
 */
function plainWordsOf(sentence: string): PlainWord[] {
  const [letters, capitals] = [/\p{L}/gu, /\p{Lu}/gu].map((kind) => sentence.match(kind)?.length ?? 0) as [number, number];
  const found: PlainWord[] = [];
  const chunks = sentence.match(/\S+/g) ?? none;
  for (const [place, chunk] of chunks.entries()) {
    if (code.test(chunk)) continue;
    const isListed = place > 0 && /[,:]$/.test(chunks[place - 1] as string) && (chunk.endsWith(',') || place === chunks.length - 1);
    for (const [word] of chunk.matchAll(/\p{L}+/gu)) {
      if (!isLatin.test(word)) continue;
      const languages = languagesByWord.get(fold(word).chars) ?? none;
      const isKnown = languages.some((language) => language < readWords.length);
      const hasCapital = capitals <= letters / 2 && /^\p{Lu}/u.test(word);
      const isName = !isKnown && (hasCapital || isListed) && (languages.length === 0 || place > 0);
      if (!isName) found.push({ languages, isForeign: foreignLetter.test(word.toLowerCase()) });
    }
  }
  return found;
}

const sentencesOf = (text: string): PlainWord[][] =>
  text
    .normalize('NFC')
    .split(/[.!?;]+\s|\n/)
    .map(plainWordsOf);

/**
 * Whether words are in a language that is not read: more of them are frequent in one of those than in any that is read (a foreign letter speaks for
 * each of them), or there are many and hardly one is known.
 */
function areUnread(words: readonly PlainWord[]): boolean {
  const hits = new Uint32Array(readWords.length + unreadWords.length);
  for (const { languages, isForeign } of words) {
    for (const language of languages) hits[language] = (hits[language] as number) + 1;
    if (!isForeign) continue;
    for (let language = readWords.length; language < hits.length; language += 1)
      if (!languages.includes(language)) hits[language] = (hits[language] as number) + 1;
  }
  const read = Math.max(...hits.subarray(0, readWords.length));
  const unread = Math.max(...hits.subarray(readWords.length));
  return unread >= read + ahead || (words.length >= enough && read < words.length * knownShare);
}

/** Whether a text in Latin letters, taken as a whole, is in a language whose topics are not read. */
export const isUnreadLatin = (text: string): boolean => areUnread(sentencesOf(text).flat());

/** Whether a part of a text is: a sentence, or some words in a row. What stands around it, a greeting or a signature, changes nothing. */
export function hasUnreadPassage(text: string): boolean {
  const sentences = sentencesOf(text);
  return [...sentences, sentences.flat()].some(hasUnreadWords);
}

function hasUnreadWords(words: readonly PlainWord[]): boolean {
  for (let from = 0; from === 0 || from + passage < words.length + step; from += step) {
    const end = Math.min(from + passage, words.length);
    if (areUnread(words.slice(Math.max(0, end - passage), end))) return true;
  }
  return false;
}

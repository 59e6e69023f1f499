import { isAscii } from './fold.ts';
import { hasUnreadPassage, isUnreadLatin } from './unread-passages.ts';

/** Languages in which Comprehend reads sentiment (its list of supported languages for DetectSentiment). */
export type Language = 'en' | 'es' | 'fr' | 'de' | 'it' | 'pt' | 'ar' | 'hi' | 'ja' | 'ko' | 'zh' | 'zh-TW';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const stopWords: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['en', words('the and is are you your i my we to of in it for this that have with not was be on can please what how when will do does am an our from they')],
  ['es', words('el la los las de que y en un una es por con para no se su mi me lo como pero muy cuando gracias hola esta este mas usted nuestra')],
  ['fr', words('le la les des de du et est un une je vous nous que qui dans pour pas sur mon ma mes votre avec ce cette bonjour merci plus ne ai mais')],
  ['de', words('der die das und ist ich nicht ein eine sie wir zu den von mit auf fur im dem mein meine ihre bitte wie wann auch es haben habe bei aber')],
  ['it', words('il lo la gli le di che e un una per non sono con mi si come ma grazie buongiorno della del questo questa ho nel alla anche mio')],
  ['pt', words('o a os as de que e em um uma para nao com meu minha por se voce eu mas como obrigado ola esta este isso do da no na quando')],
  ['nl', words('het een niet van ik zijn voor hebben wij jullie graag')],
  ['pl', words('nie jest sie na czy prosze dzien dobry moje jak dla ktory')],
  ['tr', words('ve bir bu icin ile degil ben siz cok nasil lutfen merhaba')],
  ['sv', words('och att det som inte jag har ett pa hej vi ni')],
  ['da', words('og det ikke jeg har vi til er hei hej paa som')], // and Norwegian
];

/** Frequent languages that Comprehend reads no sentiment in: better unknown than read as another one. */
const withoutSentiment: ReadonlySet<string> = new Set(['nl', 'pl', 'tr', 'sv', 'da']);

/** The languages that a word is frequent in. */
const languagesByStopWord: ReadonlyMap<string, readonly string[]> = byStopWord();

function byStopWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, list] of stopWords) for (const word of list) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

/** How many of the words are frequent ones of each language, those with none left out. */
export function stopWordHits(texts: Iterable<string>): Map<string, number> {
  const hits = new Map<string, number>();
  for (const text of texts) for (const language of languagesByStopWord.get(text) ?? none) hits.set(language, (hits.get(language) ?? 0) + 1);
  return hits;
}

const none: readonly never[] = [];

const traditionalOnly = /[們個為說時會來對國這學開關電還過給點嗎麼沒應該訂單請問]/gu;
const simplifiedOnly = /[们个为说时会来对国这学开关电还过给点吗么没应该订单请问]/gu;

const scripts = [
  ['latin', /\p{Script=Latin}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['devanagari', /\p{Script=Devanagari}/gu],
  ['hangul', /\p{Script=Hangul}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['han', /\p{Script=Han}/gu],
] as const;

const notArabic = /[\u067e\u0686\u0698\u06af\u0679\u0688\u0691\u06ba\u06d2]/u; // letters of Persian and Urdu
const foreignLetters = 40; // settled: so much of a script that nobody reads here is more than a name in a signature

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language of a text by script and stop words.
 *
 * @param fallback - for text in Latin letters without evidence of a language, and for text without letters
 * @returns `unknown` for scripts and languages whose sentiment can't be read, also where they are only a part of the text
 */
export function detectLanguage(text: string, fallback: string): string {
  if (isAscii.test(text)) return detectLatin(text, fallback); // most text, most of the time
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return fallback;

  const counts = scripts.map(([script, pattern]) => ({ script, letters: count(text, pattern) }));
  const foreign = letters - counts.reduce((sum, script) => sum + script.letters, 0);
  if (foreign >= foreignLetters || foreign * 2 > letters) return 'unknown';

  const of = Object.fromEntries(counts.map((each) => [each.script, each.letters])) as Record<(typeof scripts)[number][0], number>;
  const eastAsian = of.kana + of.han;
  const most = Math.max(of.latin, of.arabic, of.devanagari, of.hangul, eastAsian);
  if (most === of.latin) return detectLatin(text, fallback);
  if (most === of.arabic) return notArabic.test(text) ? 'unknown' : 'ar';
  if (most === of.devanagari) return 'hi';
  if (most === of.hangul) return 'ko';
  if (of.kana > 0) return 'ja';
  return count(text, traditionalOnly) > count(text, simplifiedOnly) ? 'zh-TW' : 'zh';
}

function detectLatin(text: string, fallback: string): string {
  if (isUnreadLatin(text)) return 'unknown';
  const words = isAscii.test(text)
    ? text.toLowerCase().match(/[a-z]+/g)
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/\p{L}+/gu);
  const scores = [...stopWordHits(words ?? none)];
  const best = Math.max(0, ...scores.map(([, hits]) => hits));
  const winners = scores.filter(([, hits]) => hits === best);
  const [first, ...others] = winners;
  if (first === undefined || others.length > 0) return fallback;
  return withoutSentiment.has(first[0]) ? 'unknown' : first[0];
}

/** Languages whose sentiment can be read and whose topics can't: there are no phrases of them. What is `unknown` is held for its sentiment anyway. */
const withoutPhrases: ReadonlySet<string> = new Set<Language>(['ar', 'hi', 'ja', 'ko', 'zh', 'zh-TW']);

/** Letters of scripts without phrases from which a message is not read, whatever else stands in it: more than most names in a signature. */
const unreadLetters = [
  { letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, atLeast: 4 }, // a sentence
  { letter: /[\p{L}--[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]]/gv, atLeast: 15 },
] as const;

/** Whether a message, or a part of it, is in a language in which topics are not read. */
export const isUnread = (text: string): boolean =>
  withoutPhrases.has(detectLanguage(text, 'en')) ||
  (!isAscii.test(text) && unreadLetters.some(({ letter, atLeast }) => count(text, letter) >= atLeast)) ||
  hasUnreadPassage(text);

import type { Account } from '../policy/account.ts';
import { findAmounts } from '../policy/amounts.ts';
import type { Submission } from '../policy/draft.ts';
import { fold } from '../policy/fold.ts';
import { findDates } from '../policy/promised-dates.ts';

/**
 * What stands in the place of a customer's data in a text that is compared with others.
 *
 * - `amount`: of money
 * - `date`: also a span of time
 * - `number`: whatever has a digit in it, and what is too long for a word
 * - `name`: of a customer, an account or one of the tenant's people
 * - `address`: of mail or of the web
 *
 * A word is letters alone, so none can be taken for one of them.
 */
const placeholder = { amount: '‹amount›', date: '‹date›', number: '‹number›', name: '‹name›', address: '‹address›' } as const;

/** Letters of a word at most: the longest compounds of the languages that are read have fewer (ours). */
const wordLength = 40;

/** A word as it is compared: lower case, invisible characters dropped; or a placeholder. */
interface Word {
  readonly text: string;
  /** Written without a capital, as no name is. */
  readonly small: boolean;
}

const addressLike = /@|:\/\/|\bwww\.|[^\s.]\.[a-z]{2}/;
const sentenceMark = /[.!?;:…]/;

/** Addresses first: a number within one is no date. */
const withoutAddresses = (text: string): string =>
  text.replace(/\S+/g, (chunk) => {
    if (!addressLike.test(chunk)) return chunk;
    const last = chunk.slice(-1);
    return ` ${placeholder.address}${sentenceMark.test(last) ? last : ''} `;
  });

/** In German, before the word that is also “tomorrow”. */
const goodMorning = 'guten ';

function withoutAmountsAndDates(text: string): string {
  const { chars, starts, ends } = fold(text);
  const found = [
    ...findAmounts(chars).map(({ from, to }) => ({ from, to, as: placeholder.amount })),
    ...findDates(chars)
      .filter(({ from }) => !chars.startsWith(goodMorning, from - goodMorning.length))
      .map(({ from, to }) => ({ from, to, as: placeholder.date })),
  ].sort((a, b) => a.from - b.from);
  let out = '';
  let done = 0;
  for (const { from, to, as } of found) {
    const start = Math.max(done, starts[from] as number);
    out += `${text.slice(done, start)} ${as} `;
    done = Math.max(done, ends[to - 1] as number);
  }
  return out + text.slice(done);
}

const wordOrEnd =
  /‹(?:address|amount|date)›|[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’ʼ`´-][\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*)*|[.!?;:…](?=["'”’»)\]\s]|$)|[\n\r\u2028\u2029]/gu;

/** The words of each sentence. A line is a sentence too: greetings and lists end without a mark. */
function readWords(text: string): Word[][] {
  let open: Word[] = [];
  const sentences = [open];
  for (const [found] of withoutAmountsAndDates(withoutAddresses(text)).matchAll(wordOrEnd)) {
    if (/^[\p{L}\p{N}‹]/u.test(found)) open.push(asWord(found));
    else {
      open = [];
      sentences.push(open);
    }
  }
  return sentences.filter((words) => words.length > 0);
}

function asWord(found: string): Word {
  const written = found.replace(/\p{Cf}/gu, '').normalize('NFC');
  const text = written.toLowerCase();
  if (/\p{N}/u.test(text) || text.length > wordLength) return { text: placeholder.number, small: false };
  return { text: text.replace(/[’ʼ`´]/g, "'"), small: text === written };
}

/** Names and addresses that may stand in a text: of the customer it goes to, and of those who write to all of them. */
export interface KnownNames {
  readonly customer: readonly string[];
  readonly staff: readonly string[];
}

/** A text to an account. */
export interface NamedText {
  readonly accountId: string;
  readonly names: KnownNames;
  readonly text: string;
}

/**
 * Reads texts so that the same thing said to different customers reads the same, and nothing of any customer is left.
 *
 * A word of any of the names, and of any address among them, is a name in every text: a reply may tell of another customer. But what texts of two other
 * accounts write without a capital is an ordinary word of the language, such as `will` or `bank`, and no name.
 *
 * @returns of each text its sentences: words and placeholders with a space between them, no marks.
 */
export function readSentences(texts: readonly NamedText[]): string[][] {
  const read = texts.map(({ text }) => readWords(text));
  const names = namesIn(texts, read);
  const told = ({ text }: Word): string => (text.split(/['-]/).some((part) => names.has(part)) ? placeholder.name : text); // also `Dana's`
  return read.map((sentences) => sentences.map((words) => withoutRepeats(words.map(told)).join(' ')));
}

/** First and last name are one name, and the groups of a number one number. */
const withoutRepeats = (words: readonly string[]): string[] => words.filter((word, i) => word !== words[i - 1] || !word.startsWith('‹'));

function namesIn(texts: readonly NamedText[], read: readonly Word[][][]): ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>();
  for (const word of wordsOf(texts.flatMap(({ names }) => names.staff))) bearers.set(word, new Set());
  for (const { accountId, names } of texts) for (const word of wordsOf(names.customer)) addTo(bearers, word, accountId);
  const others = new Map<string, Set<string>>();
  for (const [i, { accountId }] of texts.entries())
    for (const { text, small } of (read[i] as Word[][]).flat()) {
      const bearing = small ? bearers.get(text) : undefined;
      if (bearing && !bearing.has(accountId)) addTo(others, text, accountId);
    }
  return new Set([...bearers.keys()].filter((word) => (others.get(word)?.size ?? 0) < 2));
}

const wordsOf = (names: readonly string[]): string[] =>
  names.flatMap((name) =>
    name
      .toLowerCase()
      .normalize('NFC')
      .split(/[^\p{L}\p{M}]+/u)
      .filter((word) => word.length > 1),
  );

function addTo(sets: Map<string, Set<string>>, key: string, member: string): void {
  const known = sets.get(key);
  if (known) known.add(member);
  else sets.set(key, new Set([member]));
}

/** The names and addresses that a draft knows. Who wrote in its conversation counts where that has a capital: `customer` is no name. */
export function namesOf({ author, customerMessage: { from }, reply, conversation = [] }: Submission, account: Account | null): KnownNames {
  const wrote = conversation.map((message) => message.from).filter((name) => name !== name.toLowerCase());
  const known = (names: readonly (string | undefined)[]): string[] => names.filter((name) => name !== undefined);
  return { customer: known([from?.name, from?.email, reply.to, account?.name, account?.alias, ...wrote]), staff: known([author.name]) };
}

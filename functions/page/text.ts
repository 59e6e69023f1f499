/** Text of strangers, made safe to read: nothing here knows HTML tags of ours, and nothing changes what is sent. */

/** A stretch of text as it stands, or a stretch of characters that a reader cannot see. */
export type Piece = { readonly text: string } | { readonly unseen: string };

// An emoji sequence may hold joiners and variation selectors that belong to its picture; everywhere else they are shown.
const emoji =
  '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})*(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})*)*|[0-9#*]\\uFE0F\\u20E3';
const unseen = '[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2800]';
const inBlock = new RegExp(`${emoji}|((?:(?![\\n\\t])${unseen})+)`, 'gu');
const inLine = new RegExp(`${emoji}|(${unseen}+)`, 'gu');

const plain = /^[\x20-\x7e\xa1-\xac\xae-\u024f]*$/;

/** Whether a text is of Latin letters and signs alone: all of it can be read then. Most names are, and it takes a tenth of the time to tell. */
export const isPlain = (text: string): boolean => plain.test(text);

/**
 * Splits text into what can be read and what cannot: control, bidirectional, zero-width and other invisible characters.
 *
 * Line breaks and tabs of a block of text are layout; in a name (`oneLine`) they are as suspicious as the rest.
 */
export function splitUnseen(text: string, { oneLine = false } = {}): Piece[] {
  if (isPlain(text)) return text === '' ? [] : [{ text }];
  const whole = text.replace(/\r\n/g, '\n');
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of whole.matchAll(oneLine ? inLine : inBlock)) {
    if (match[1] === undefined) continue;
    if (match.index > from) pieces.push({ text: whole.slice(from, match.index) });
    pieces.push({ unseen: match[1] });
    from = match.index + match[1].length;
  }
  if (from < whole.length) pieces.push({ text: whole.slice(from) });
  return pieces;
}

/** `U+202E`. */
export const codePointName = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Shown in full up to this many different neighbours; a flood of invisible characters must not become a flood of words. */
const shownOfARun = 8;

/** A run of unseen characters in words, equal neighbours counted: `[U+200B ×3][U+202E]`. */
export function nameUnseen(run: string): string {
  const groups: { name: string; count: number }[] = [];
  for (const character of run) {
    const name = codePointName(character);
    const last = groups.at(-1);
    if (last?.name === name) last.count += 1;
    else groups.push({ name, count: 1 });
  }
  const words = groups.slice(0, shownOfARun).map(({ name, count }) => (count > 1 ? `[${name} ×${count}]` : `[${name}]`));
  const rest = groups.slice(shownOfARun).reduce((sum, { count }) => sum + count, 0);
  return words.join('') + (rest > 0 ? `[and ${rest} more invisible characters]` : '');
}

/** The unseen characters of a text with their counts, most frequent first; empty when there are none. */
export function countUnseen(text: string): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const piece of splitUnseen(text))
    if ('unseen' in piece) for (const character of piece.unseen) counts.set(codePointName(character), (counts.get(codePointName(character)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** Plain text with every unseen character named: for text mails, titles and labels. */
export const showUnseen = (text: string, options?: { oneLine?: boolean }): string =>
  splitUnseen(text, options)
    .map((piece) => ('text' in piece ? piece.text : nameUnseen(piece.unseen)))
    .join('');

const controls = new RegExp(`(?:${unseen}|\\s)+`, 'gu');

/** One line without any control, bidirectional or invisible character: for mail headers, where naming them would help nobody. */
export const stripControls = (text: string): string => text.replace(controls, ' ').trim();

/** Cuts after at most `limit` UTF-16 units, at a space where one is near, never inside a character; says whether it cut. */
export function cutAtWord(text: string, limit: number): { text: string; cut: boolean } {
  if (text.length <= limit) return { text, cut: false };
  let end = limit;
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
  const head = text.slice(0, end);
  const space = head.search(/\s\S*$/);
  return { text: (space > limit / 2 ? head.slice(0, space) : head).trimEnd(), cut: true };
}

/** Cuts a name to at most `limit` UTF-16 units, whole characters as a reader sees them, with an ellipsis. */
export function cutName(name: string, limit: number): string {
  if (name.length <= limit) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
    if (kept.length + segment.length > limit - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Ends of names that mail clients know and that are of Chinese, Japanese or Korean letters (the root zone of IANA, the common ones): there the dot of a name also ends a sentence. */
const wideEndings =
  '中国|中國|公司|网络|香港|台湾|台灣|澳門|新加坡|在线|中文网|网址|网店|商城|商店|集团|我爱你|游戏|娱乐|政务|公益|企业|信息|广东|佛山|手机|时尚|世界|健康|餐厅|购物|招聘|移动|みんな|コム|ストア|クラウド|한국|닷컴|닷넷';
/** U+3002, U+FF0E and U+FF61 end sentences, and are dots of names (RFC 3490, 3.1): that only before Latin letters, or the end of a name. */
const wideDot = `(?<=[\\p{L}\\p{N}-])[\u3002\uFF0E\uFF61](?=[a-z\uFF41-\uFF5A]{2}|(?:${wideEndings})(?!\\p{L}))`;
const nameDots = new RegExp(`(?<=[\\p{L}\\p{N}-])\\.(?=\\p{L}{2})|${wideDot}`, 'giu');

/**
 * Takes the life out of addresses: `https://a.example` becomes `hxxps://a[.]example`.
 *
 * Mail clients make links of anything that looks like one, so this is for text of strangers in mails.
 * Pages show the text as it is; a browser makes no links of text.
 */
export const defang = (text: string): string => text.replace(/\bhttp(s?):/gi, 'hxxp$1:').replace(nameDots, '[.]');

const structure = /<(?:!doctype html|html|head|body|div|p|br|table|tr|td|span|style|blockquote|h[1-6]|ul|ol|li)(?:\s[^<>]*)?\/?>/i;

/** True when a message is HTML rather than text that speaks of it. */
export const isHtml = (text: string): boolean => structure.test(text);

const amounts =
  /(?<![\d.,])(?:[$€£¥₹]\s?\d[\d.,]{0,20}\d|[$€£¥₹]\s?\d|\d[\d.,]{0,20}\s?(?:[€£¥₹%]|(?:USD|EUR|GBP|CHF|JPY|dollars?|euros?|pounds?|percent)\b))/gi;
const months = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const dates = new RegExp(
  [
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    '\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b',
    `\\b(?:${months})\\.? \\d{1,2}\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th|\\.)? (?:${months})\\b`,
    '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b',
    '\\b(?:today|tomorrow|tonight)\\b',
    '\\bwithin \\d{1,3} (?:business |working )?(?:minutes|hours?|days?|weeks?|months?)\\b',
  ].join('|'),
  'gi',
);
const promises = /\b(?:we|I)(?: will|['’]ll| promise| guarantee| commit)\b|\b(?:guarantee|promise)[ds]?\b/gi;

/** What a reader of a reply should not overlook: amounts, dates and promises. Linear in the text. */
export const weighty: readonly RegExp[] = [amounts, dates, promises];

/** Marks of one text at most: a text made of matches stays readable without them. */
const marksAtMost = 200;

/** Where the quotes (any case) and patterns stand in a text: ranges in order that do not overlap. */
export function findMarks(text: string, quotes: readonly string[], patterns: readonly RegExp[] = []): { from: number; to: number }[] {
  const quoted = [...new Set(quotes.map((quote) => quote.trim()).filter((quote) => quote.length > 1))].map((quote) => new RegExp(escapeRegExp(quote), 'giu'));
  const found: { from: number; to: number }[] = [];
  for (const pattern of [...quoted, ...patterns]) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      found.push({ from: match.index, to: match.index + match[0].length });
      count += 1;
      if (count >= marksAtMost) break;
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const merged: { from: number; to: number }[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last && range.from < last.to) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged.slice(0, marksAtMost);
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, (character) => `\\${character}`);

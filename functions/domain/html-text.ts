/** Elements whose words nobody reads. */
const unread = new Set(['head', 'noscript', 'script', 'style', 'template', 'title']);
/** Elements that stand on lines of their own. */
const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Of these, those with a blank line around them. */
const parted = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']);

const noBreakSpace = '\u00A0';

/**
 * The words of an HTML text, line by line as a browser would show them. Linear in its length.
 *
 * Where the HTML itself has no more than one element that makes a line, the line breaks of its source are kept: then it is plain text that
 * somebody has put into an element.
 */
export function textOfHtml(html: string): string {
  const lines = new Lines();
  const isFlat = lineMakers(html) <= 1;
  let preformatted = 0;
  const read = (text: string) => lines.add(decoded(text), isFlat || preformatted > 0);
  let at = 0;
  for (let tag = nextTag(html, at); tag; tag = nextTag(html, at)) {
    read(html.slice(at, tag.from));
    at = tag.to;
    if (unread.has(tag.name) && !tag.isEnd) at = afterElement(html, tag);
    if (tag.name === 'br') lines.end();
    if (tag.name === 'pre') preformatted = Math.max(0, preformatted + (tag.isEnd ? -1 : 1));
    if (blocks.has(tag.name)) lines.block(parted.has(tag.name));
    if (tag.name === 'li' && !tag.isEnd) lines.add('- ', false);
  }
  read(html.slice(at));
  return lines.text();
}

/**
 * HTML by which a text is shown to the letter, its lines and spaces as they are, and whatever in it looks like HTML is text.
 *
 * No opening brace stands in it: vendors put something else in the place of `{{…}}` and `{%…%}`.
 */
export const htmlOfText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '    ')
    .replace(/[&<>"'{]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?<=^| ) /gm, '&nbsp;')
    .replaceAll('\n', '<br>');

/** Gathers text as lines. */
class Lines {
  readonly #lines: string[] = [];
  #line = '';
  #isParted = false;

  /** @param isKept - whether white space stands for itself; else it is one space */
  add(text: string, isKept: boolean): void {
    if (!isKept) {
      this.#line += text;
      return;
    }
    for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
      if (i > 0) this.end();
      this.#line += line.replaceAll(' ', noBreakSpace);
    }
  }

  /** Ends the line, be it empty or not. */
  end(): void {
    const line = this.#shown();
    if (line !== '') this.#part();
    this.#isParted = false;
    this.#lines.push(line);
    this.#line = '';
  }

  /** Begins or ends an element that stands on lines of its own. */
  block(isParted: boolean): void {
    if (this.#shown() !== '') this.end();
    this.#line = '';
    this.#isParted ||= isParted;
  }

  text(): string {
    this.block(false);
    return this.#lines.join('\n').trim();
  }

  #part(): void {
    if (this.#isParted && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  #shown(): string {
    return this.#line
      .replace(/[\t\n\f\r ]+/g, ' ')
      .replace(/^ /, '')
      .replaceAll(noBreakSpace, ' ')
      .trimEnd();
  }
}

const lineMakers = (html: string): number => [...html.matchAll(/<([a-z][a-z0-9]*)/gi)].filter(([, name = '']) => isLineMaker(name.toLowerCase())).length;
const isLineMaker = (name: string): boolean => name === 'br' || (blocks.has(name) && name !== 'html' && name !== 'body');

interface Tag {
  readonly from: number;
  readonly to: number;
  /** In lower case; empty for a comment or a declaration. */
  readonly name: string;
  readonly isEnd: boolean;
}

/** The next tag or comment; undefined where there is none, or where one never ends: what follows is text then, so that nothing is hidden. */
function nextTag(html: string, at: number): Tag | undefined {
  const opening = /<(?:!--|[!?]|(\/?)([a-z][a-z0-9]*))/gi;
  opening.lastIndex = at;
  const found = opening.exec(html);
  if (!found) return undefined;
  const { index: from } = found;
  const [begun, slash, name = ''] = found;
  if (begun === '<!--') {
    const end = html.indexOf('-->', from + begun.length);
    return { from, to: end < 0 ? html.length : end + 3, name, isEnd: false };
  }
  const to = endOfTag(html, from + begun.length);
  return to === undefined ? undefined : { from, to, name: name.toLowerCase(), isEnd: slash === '/' };
}

/** A quotation mark quotes only after `=`. */
function endOfTag(html: string, at: number): number | undefined {
  const stop = /=\s*(["'])|>/g;
  stop.lastIndex = at;
  for (let found = stop.exec(html); found; found = stop.exec(html)) {
    const quote = found[1];
    if (quote === undefined) return stop.lastIndex;
    const end = html.indexOf(quote, stop.lastIndex);
    if (end < 0) return undefined;
    stop.lastIndex = end + 1;
  }
  return undefined;
}

/** Where an element ends whose words nobody reads; one that is not closed hides all that follows. */
function afterElement(html: string, { name, to }: Tag): number {
  const closing = new RegExp(`</${name}[^>]*(?:>|$)`, 'gi');
  closing.lastIndex = to;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

/** U+00A0 to U+00FF, in this order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const entities: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", bull: '•', hellip: '…', euro: '€', trade: '™', ndash: '–', mdash: '—' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', OElig: 'Œ', oelig: 'œ' }),
  ...Object.entries({ ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '\u200C', zwj: '\u200D', rarr: '→', larr: '←', minus: '−' }),
]);

const decoded = (text: string): string => text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi, decodeEntity);

/** One that is not known stays as it is written. */
function decodeEntity(whole: string, hex: string | undefined, decimal: string | undefined, name = ''): string {
  if (hex === undefined && decimal === undefined) return entities.get(name) ?? entities.get(name.toLowerCase()) ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}

import { namedCharacter } from './html-entities.ts';
import { blocks, isLineMaker, nextTag, type Tag } from './html-tags.ts';

/** Elements whose words nobody reads. */
const unread = new Set(['head', 'noscript', 'script', 'style', 'template', 'title']);
/** Of those that stand on lines of their own, the ones with a blank line around them. */
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
/** Where an element ends whose words nobody reads; one that is not closed hides all that follows. */
function afterElement(html: string, { name, to }: Tag): number {
  const closing = new RegExp(`</${name}[^>]*(?:>|$)`, 'gi');
  closing.lastIndex = to;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

const decoded = (text: string): string => text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi, decodeEntity);

/** One that is not known stays as it is written. */
function decodeEntity(whole: string, hex: string | undefined, decimal: string | undefined, name = ''): string {
  if (hex === undefined && decimal === undefined) return namedCharacter(name) ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}

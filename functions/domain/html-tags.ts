/** Elements that stand on lines of their own. */
export const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);

export const isLineMaker = (name: string): boolean => name === 'br' || (blocks.has(name) && name !== 'html' && name !== 'body');

/** A tag or a comment, and where it stands. */
export interface Tag {
  readonly from: number;
  readonly to: number;
  /** In lower case; empty for a comment or a declaration. */
  readonly name: string;
  readonly isEnd: boolean;
}

/** The next tag or comment from a place on; undefined where there is none, or where one never ends: what follows is text then, so that nothing is hidden. */
export function nextTag(html: string, at: number): Tag | undefined {
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

/** The tags and comments of a text, in their order. */
export function* tagsOf(html: string): Generator<Tag> {
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.to)) yield tag;
}

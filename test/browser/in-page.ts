/*
 * What runs in the page itself. Each function is sent there as its text, so it stands alone: nothing of this file but types.
 *
 * The program has no types of the DOM, so that no function of it can use one by mistake; these are as many as are needed here.
 */
interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
}
interface PageElement {
  readonly tagName: string;
  readonly className: string;
  readonly id: string;
  readonly textContent: string;
  readonly childNodes: ArrayLike<PageElement> & Iterable<PageElement>;
  readonly clientWidth: number;
  readonly scrollWidth: number;
  readonly labels?: ArrayLike<PageElement>;
  open?: boolean;
  closest(selector: string): PageElement | null;
  contains(other: PageElement): boolean;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): Box;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  blur(): void;
}
interface Timed {
  readonly performance: { getEntriesByType(type: 'navigation'): readonly { readonly responseEnd: number; readonly domContentLoadedEventEnd: number }[] };
}
declare const document: Pick<PageElement, 'querySelectorAll'> & {
  readonly title: string;
  readonly body: PageElement;
  readonly documentElement: PageElement & { readonly style: { setProperty(name: string, value: string): void } };
  readonly activeElement: PageElement | null;
};
declare const innerWidth: number;
declare const innerHeight: number;
declare function getComputedStyle(
  of: PageElement,
  part?: '::before',
): { readonly outlineStyle: string; readonly outlineWidth: string; readonly position: string; readonly content: string };

/** One heading of the first level, one main part, a title. */
export function outlineFaults(): string[] {
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  return [
    ...(['h1', 'main'] as const).flatMap((name) => (count(name) === 1 ? [] : [`${count(name)} elements ${name}`])),
    ...(document.title.trim() ? [] : ['no title']),
  ];
}

/** Unfolds everything that is folded away. */
export function unfold(): void {
  for (const one of document.querySelectorAll('details')) one.open = true;
}

/** Of the cells of a list: the texts of those that can't be seen in whole without scrolling sideways, and the labels that stand before some. */
export function lookAtCells(): { cut: string[]; labels: string[] } {
  const cells = [...document.querySelectorAll('table.cards :is(tbody th, tbody td)')];
  const isCut = (cell: PageElement): boolean => {
    const { left, right, width } = cell.getBoundingClientRect();
    return width === 0 || left < 0 || right > innerWidth || cell.scrollWidth > cell.clientWidth;
  };
  const labels = cells.map((cell) => getComputedStyle(cell, '::before').content).filter((label) => label !== 'none');
  return { cut: cells.filter(isCut).map(({ textContent }) => textContent), labels: [...new Set(labels)] };
}

/** Letters twice as large, as a reader may set them. */
export function enlarge(): void {
  document.documentElement.style.setProperty('font-size', '200%');
}

/** What is wider than the window. What scrolls by itself, like a wide table, may be. */
export function sidewaysFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.scroll'));
  const named = wide.slice(0, 3).map((one) => `${one.tagName.toLowerCase()}${one.className && `.${one.className}`}`);
  return [`scrolls sideways, ${scrollWidth} px in ${clientWidth}: ${named.join(', ') || 'nobody knows by what'}`];
}

/** What is clicked and is smaller than `least` px either way; a box to tick is clicked with its label. A link within a sentence is as high as its line. */
export function targetFaults(least: number): string[] {
  const targets = document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, a.button, nav a, td a, li > a:only-child');
  return [...targets].flatMap((one) => {
    // WCAG 2.5.8 lets a link in a sentence be as high as its line; one that is all of its entry is no such link.
    const entry = one.tagName === 'A' && !one.closest('nav, td, .button') ? one.closest('li') : null;
    if (entry && entry.textContent.trim() !== one.textContent.trim()) return [];
    const isTick = ['checkbox', 'radio'].includes(one.getAttribute('type') ?? '');
    const { width, height } = ((isTick && one.closest('label')) || one).getBoundingClientRect();
    const isSeen = width > 0 && height > 0;
    return isSeen && (width < least || height < least)
      ? [`a target of ${Math.round(width)} x ${Math.round(height)} px: ${one.tagName.toLowerCase()} “${one.textContent.trim().slice(0, 30)}”`]
      : [];
  });
}

/** Where the focus is. */
export interface Focus {
  /** `body` where nothing has it. */
  readonly tag: string;
  readonly id: string;
  /** Its label, else its words. */
  readonly name: string;
  /** Why it can't be seen; empty where it can. */
  readonly faults: readonly string[];
}

/** Looks at what has the focus: its outline, whether it is in the window, and whether the fixed bar covers it (WCAG 2.4.7, 2.4.11). */
export function lookAtFocus(): Focus {
  const one = document.activeElement;
  if (!one || one === document.body) return { tag: 'body', id: '', name: '', faults: [] };
  const { top, bottom, left, right } = one.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const [bar] = document.querySelectorAll('.bar');
  const isCovering = bar !== undefined && getComputedStyle(bar).position === 'fixed' && !bar.contains(one);
  const floor = isCovering ? bar.getBoundingClientRect().top : innerHeight;
  const leastSeen = Math.min(bottom - top, 48);
  // Browsers bring a text area's caret into view, not the whole of it; of a region that scrolls a part is enough, and what is
  // higher than the window would not fit.
  const fits = bottom - top <= floor && one.tagName !== 'TEXTAREA' && one.tagName !== 'SECTION';
  const faults = [
    ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? ['has no outline'] : []),
    ...(right < 1 || left > innerWidth - 1 ? ['is beside the window'] : []),
    ...((fits ? bottom > floor + 1 : top > floor - leastSeen) ? [isCovering ? 'is behind the bar' : 'is below the window'] : []),
    ...((fits ? top < -1 : bottom < leastSeen) ? ['is above the window'] : []),
  ];
  const name = (one.labels?.[0]?.textContent || one.getAttribute('aria-label') || one.textContent).replace(/\s+/g, ' ').trim();
  return { tag: one.tagName.toLowerCase(), id: one.id, name, faults };
}

/** Takes the focus away, so that the next Tab begins at the top. */
export function dropFocus(): void {
  document.activeElement?.blur();
}

/** Milliseconds from the last byte of the document until it stood. */
export function timeToRead(): number {
  const [entry] = (globalThis as unknown as Timed).performance.getEntriesByType('navigation');
  return entry ? entry.domContentLoadedEventEnd - entry.responseEnd : Number.NaN;
}

/** A stretch of a text as it is shown; `isNamed` where it is the name of characters that cannot be seen. */
export interface Piece {
  readonly text: string;
  readonly isNamed: boolean;
}

/** The texts of all elements that a selector names, each in its pieces. */
export function piecesOf(selector: string): Piece[][] {
  const read = (node: PageElement): Piece[] => {
    if (node.className === 'mark') return [{ text: node.textContent, isNamed: true }];
    const children = [...node.childNodes];
    return children.length === 0 ? [{ text: node.textContent, isNamed: false }] : children.flatMap(read);
  };
  return [...document.querySelectorAll(selector)].map(read);
}

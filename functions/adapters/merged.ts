import type { Item } from './ports.ts';

/** A stretch of a list that is spread over partitions, in its order. */
export interface Merged {
  readonly items: readonly Item[];
  /** The place up to which every partition was read; null where all of them were read to their end. */
  readonly end: string | null;
}

/**
 * Merges pages of partitions, each in ascending order, as far down as all of them were read: beyond the last item of a page that was
 * cut, items of the other pages would stand out of their order.
 *
 * @param limit - what each page was asked for: one that has so many may go on.
 */
export function merged(pages: readonly (readonly Item[])[], limit: number, placeOf: (item: Item) => string): Merged {
  const [end = null] = pages.flatMap((page) => (page.length === limit ? [placeOf(page.at(-1) as Item)] : [])).sort();
  const items = pages.flat().sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const beyond = end === null ? -1 : items.findIndex((item) => placeOf(item) > end);
  return { items: beyond < 0 ? items : items.slice(0, beyond), end };
}

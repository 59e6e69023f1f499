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
  const placed = pages.flatMap((page) => page.map((item) => ({ place: placeOf(item), item })));
  placed.sort((a, b) => (a.place < b.place ? -1 : 1));
  return { items: placed.flatMap(({ place, item }) => (end === null || place <= end ? [item] : [])), end };
}

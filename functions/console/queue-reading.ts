import { type Listed, type Place, placeAsked, type QueueStore, type QueueStretch, type Stretch, type WaitingRow } from '../adapters/queue-store.ts';
import { fits, isInView, isKnownTo, type Looking, nearUntil, type QueueFilter, type QueueView } from '../domain/approval/queue.ts';
import type { Count } from '../page/queue-list.tsx';
import { referenceOf } from './reference.ts';
import type { ConsoleDeps } from './who.ts';

/**
 * So many rows a page has, and so many may be acted on at once: each is a transaction of its own, and all of them end within the seconds
 * that a request has. The list is read again every half minute, and nobody decides more in that time.
 */
export const rowsAtMost = 20;
/** No number goes further: beyond it the page says “at least”. */
export const countedAtMost = 50;

/** Of each of the 8 partitions: a page and one row more, as the ids' hash spreads them, all but for one time in ten thousand. */
const firstOfEach = 12;
/** Of each partition, when few rows fit: 1,888 rows in all, about 1.2 MB, behind which the page says where it stands and leads on. */
const ofEachInTurn: readonly number[] = [firstOfEach, 64, 160];
/** Where a banner is to come above a higher number, so many are read of each partition at most. */
const mostOfEach = 250;
/** The list of what people are asked is read by the people up to so many; a larger team is asked so much that it is found in the queue itself. */
const askedPeopleAtMost = 16;
/** Drafts that are looked at in turn, each for the seats that people are asked for. */
const askedInTurn: readonly number[] = [rowsAtMost + 1, 100, 100, 100];

/** Whoever looks at the queue, and at what of it. */
export interface Viewer extends Looking {
  /** They may see every draft; others see what they were asked or told about. */
  readonly seesEverything: boolean;
  /** Attention checks that they have: these stand among what really waits, and are counted for nobody else. */
  readonly checks: readonly Listed[];
  readonly nameOf: (personId: string) => string;
}

/** A view of what waits, narrowed, behind a place. */
export interface WaitingListing {
  readonly view: WaitingView;
  readonly filter: QueueFilter;
  readonly after: string;
}
export type WaitingView = Exclude<QueueView, 'failed'>;

/** What is known of the queue whatever of it is shown. */
export interface QueueFacts {
  readonly counts: Readonly<Record<WaitingView, Count>>;
  /** What really waits, and how much of it is late. */
  readonly waiting: Count;
  readonly late: Count;
  /** The nearest deadline of it. */
  readonly first: Listed | undefined;
}

/** A part of a list. */
export interface QueuePart {
  readonly rows: readonly Placed[];
  /** Of the view, whatever it is narrowed by: what was looked at for this part. */
  readonly looked: readonly Listed[];
  /** Where the next part begins; null at the end. */
  readonly next: string | null;
  /** Rows of the whole list, as far as they are known; null where nothing is known of those before this part. */
  readonly found: Count | null;
}
export interface Placed {
  readonly entry: Listed;
  readonly place: string;
}

/** A row that may have to be taken apart. */
interface Unread extends Place {
  entry(): Listed | undefined;
}

/** The beginning of the queue, and what the person who looks is asked to decide where that is not all of it. */
export interface QueueHead {
  readonly head: QueueStretch;
  readonly own: Stretch<Place> | undefined;
}

/** Whether a place is one of a deadline up to an instant: instants of one length are in the order of their texts. */
const placesUpTo = (instant: Date) => {
  const beyond = `${instant.toISOString()}$`; // the character after #
  return (place: string): boolean => place < beyond;
};
export const placeOf = ({ decideBy, draftId }: Pick<Listed, 'decideBy' | 'draftId'>): string => `${decideBy}#${draftId}`;

/** A list that was begun by what people are asked goes on by it: drafts with the same deadline have another order there. */
const isPlaceAsked = (place: string): boolean => place.includes('#grt_');

/** @param above - a banner comes above so many: they must be counted. */
export async function readHead(queue: QueueStore, personId: string, above: number): Promise<QueueHead> {
  const head = await queue.behind('', Math.min(mostOfEach, Math.max(firstOfEach, Math.ceil(above / 4))));
  return { head, own: head.end === null ? undefined : await queue.asked([personId], '', countedAtMost) };
}

/** Rows of the beginning that somebody may see. Only those are taken apart that hold their id. */
function visible({ rows }: Stretch<WaitingRow>, { seesEverything, personId }: Viewer): readonly WaitingRow[] {
  if (seesEverything) return rows;
  const isMentioned = mentioning([personId]);
  return rows.filter((row) => isMentioned(row) && isKnown(row.entry(), personId));
}
const isKnown = (entry: Listed | undefined, personId: string): boolean => entry !== undefined && isKnownTo(entry, personId);

/** Whether the text of a row holds one of these ids: some other text may be the same, so it proves nothing where it does. */
function mentioning(personIds: Iterable<string>): (row: WaitingRow) => boolean {
  const quoted = [...personIds].map((id) => JSON.stringify(id));
  return ({ text }) => quoted.some((id) => text.includes(id));
}

const capped = ({ count, more }: Count): Count => (count > countedAtMost ? { count: countedAtMost, more: true } : { count, more });

/** Numbers of the whole queue where it was read whole, else of what is known of it: then they say “at least”. */
export async function factsOf(queue: QueueStore, { head, own }: QueueHead, viewer: Viewer): Promise<QueueFacts> {
  return own === undefined || head.end === null ? wholeFacts(head, viewer) : partFacts(queue, head, head.end, own, viewer);
}

function wholeFacts(head: Stretch<WaitingRow>, viewer: Viewer): QueueFacts {
  const real = visible(head, viewer).flatMap((row) => row.entry() ?? []);
  const all = [...real, ...viewer.checks];
  const exactly = (list: readonly Listed[]): Count => ({ count: list.length, more: false });
  const of = (view: WaitingView): Count => exactly(all.filter((entry) => isInView(view, entry, viewer)));
  return {
    counts: { mine: of('mine'), team: of('team'), breaching: of('breaching'), blocked: of('blocked'), all: of('all') },
    waiting: exactly(real),
    late: exactly(real.filter(({ decideBy }) => Date.parse(decideBy) <= viewer.now.getTime())),
    first: real[0],
  };
}

async function partFacts(queue: QueueStore, head: QueueStretch, end: string, own: Stretch<Place>, viewer: Viewer): Promise<QueueFacts> {
  const { checks, now, seesEverything } = viewer;
  const seen = visible(head, viewer);
  const checksIn = (view: WaitingView): number => checks.filter((entry) => isInView(view, entry, viewer)).length;
  const known = seesEverything ? seen : [...new Map<string, Place>([...seen, ...own.rows].map((row) => [row.draftId, row])).values()];
  const count = seesEverything ? head.read : known.length;
  const countUpTo = (instant: Date): Count => {
    const isUpTo = placesUpTo(instant);
    return { count: known.reduce((sum, { place }) => sum + (isUpTo(place) ? 1 : 0), 0), more: isUpTo(end) };
  };
  const near = countUpTo(nearUntil(now));
  const mine = capped({ count: own.rows.length + checksIn('mine'), more: own.end !== null });
  const atLeast = (count: number): Count => capped({ count, more: true });
  return {
    counts: {
      mine,
      team: viewer.team.size === 1 ? mine : atLeast(Math.max(mine.count, ofTeam(seen, viewer) + checksIn('team'))),
      breaching: capped({ ...near, count: near.count + checksIn('breaching') }),
      blocked: atLeast(seen.filter(({ status }) => status === 'blocked').length),
      all: atLeast(count + checks.length),
    },
    waiting: { count, more: true },
    late: countUpTo(now),
    first: await firstOf(queue, seen, own, viewer),
  };
}

/** By what is known of the drafts, never by the seats of others: in a blind stage the number would tell of them. */
function ofTeam(seen: readonly WaitingRow[], viewer: Viewer): number {
  const isMentioned = mentioning(viewer.team);
  return seen.filter((row) => isMentioned(row) && isInViewOf('team', row.entry(), viewer)).length;
}

/** The nearest deadline: of the beginning, or of what the person is asked further on. */
async function firstOf(queue: QueueStore, seen: readonly WaitingRow[], { rows: [asked] }: Stretch<Place>, { seesEverything }: Viewer) {
  const first = seen.find((row) => row.entry())?.entry();
  if (seesEverything || !asked || (first && placeOf(first) <= asked.place)) return first;
  return (await queue.listed([asked.draftId]))[0] ?? first;
}

const isInViewOf = (view: WaitingView, entry: Listed | undefined, viewer: Viewer): boolean => entry !== undefined && isInView(view, entry, viewer);

/** Reads a list on behind a place, and says how far. */
type Source = (after: string, turn: number) => Promise<Stretch<Unread>>;

/**
 * A page of a list, of what this person may see and nothing else.
 *
 * It is read no further than the page needs, and no further than the bounds above: where they end before the page is full, `next` leads on
 * from there, so that every row is on some page, and on one page only.
 */
export async function partOf({ queue, drafts }: ReadingDeps, { head, own }: QueueHead, listing: WaitingListing, viewer: Viewer): Promise<QueuePart> {
  const { view, filter, after } = listing;
  const people = askedIn(view, viewer);
  const goesOn = people !== undefined && isPlaceAsked(after);
  if (head.end === null && !goesOn) return wholePart(visible(head, viewer), listing, viewer);
  const reference = /^\s*AP-/i.test(filter.search) ? referenceOf(filter.search.trim()) : undefined;
  if (reference) return wholePart((await queue.listed(await drafts.byReference(reference))).map(asRow), listing, viewer);
  if (people && (goesOn || after === ''))
    return gathered(listing, viewer, askedSource(queue, people, people.length === 1 ? own : undefined), askedInTurn.length, placeAsked);
  return gathered(listing, viewer, queueSource(queue, head, listing, viewer), ofEachInTurn.length, placeOf);
}
/** Of whom the seats that are open make the view; undefined where it is found in the queue itself. */
function askedIn(view: WaitingView, { personId, team, seesEverything }: Viewer): readonly string[] | undefined {
  if (view === 'mine' || (view === 'team' && team.size === 1)) return [personId];
  // Of what others are asked somebody who does not see everything may see little: to read it all would be in vain.
  return view === 'team' && seesEverything && team.size <= askedPeopleAtMost ? [...team] : undefined;
}

type ReadingDeps = Pick<ConsoleDeps, 'queue' | 'drafts'>;

const asRow = (entry: Listed): Unread => ({ draftId: entry.draftId, place: placeOf(entry), entry: () => entry });

/** A row of the view: the entry, if this person may see it there. */
function inView(row: Unread, { view }: WaitingListing, viewer: Viewer): Listed | undefined {
  const entry = row.entry();
  const isTheirs = entry && (viewer.seesEverything || isKnownTo(entry, viewer.personId));
  return isTheirs && isInView(view, entry, viewer) ? entry : undefined;
}

/** A page of what is all there. */
function wholePart(rows: readonly Unread[], listing: WaitingListing, viewer: Viewer): QueuePart {
  const { filter, after } = listing;
  const all = inOrder([...rows, ...viewer.checks.map(asRow)]);
  const looked = all.flatMap((row) => inView(row, listing, viewer) ?? []);
  const fitting = looked.filter((entry) => fits(entry, filter, viewer.personId, viewer.nameOf)).map((entry) => ({ entry, place: placeOf(entry) }));
  const behind = fitting.filter(({ place }) => place > after);
  const shown = behind.slice(0, rowsAtMost);
  return {
    rows: shown,
    looked,
    next: behind.length > rowsAtMost ? (shown.at(-1)?.place ?? null) : null,
    found: { count: fitting.length, more: false },
  };
}

const inOrder = <T extends { readonly place: string }>(rows: T[]): T[] => rows.sort((a, b) => (a.place < b.place ? -1 : 1));

/** Reads a source on until the page is full, the source ends, or it has been asked so many times. */
async function gathered(listing: WaitingListing, viewer: Viewer, source: Source, turns: number, placeOfCheck: (check: Listed) => string): Promise<QueuePart> {
  const { filter, after } = listing;
  const checks = viewer.checks.map((entry): Unread => ({ draftId: entry.draftId, place: placeOfCheck(entry), entry: () => entry }));
  const shown: Placed[] = [];
  const looked = new Map<string, Listed>();
  const part = (next: string | null, count: number): QueuePart => ({
    rows: shown,
    looked: [...looked.values()],
    next,
    found: after === '' ? { count, more: next !== null } : null,
  });
  let from = after;
  for (let turn = 0; turn < turns; turn += 1) {
    const { rows, end } = await source(from, turn);
    const between = checks.filter(({ place }) => place > from && (end === null || place <= end));
    for (const row of between.length > 0 ? inOrder([...rows, ...between]) : rows) {
      // A draft that moves on in the index while it is read may be met twice.
      const entry = looked.has(row.draftId) ? undefined : inView(row, listing, viewer);
      if (!entry) continue;
      looked.set(row.draftId, entry);
      if (!fits(entry, filter, viewer.personId, viewer.nameOf)) continue;
      if (shown.length === rowsAtMost) return part(shown.at(-1)?.place ?? null, shown.length + 1);
      shown.push({ entry, place: row.place });
    }
    if (end === null) return part(null, shown.length);
    from = end;
  }
  return part(from, shown.length);
}

/** The queue itself, from its beginning, which is known. */
function queueSource(queue: QueueStore, head: Stretch<WaitingRow>, { view }: WaitingListing, { seesEverything, personId, team, now }: Viewer): Source {
  const named = view === 'team' ? team : view === 'mine' || !seesEverything ? [personId] : undefined;
  const isMentioned = named ? mentioning(named) : () => true;
  const isNear = placesUpTo(nearUntil(now));
  const mayBe = (row: WaitingRow): boolean => (view !== 'blocked' || row.status === 'blocked') && isMentioned(row);
  return async (after, turn) => {
    const { rows, end } = after === '' ? head : await queue.behind(after, ofEachInTurn[turn] ?? firstOfEach);
    // Behind the last deadline that is near, none is.
    const isOver = view === 'breaching' && end !== null && !isNear(end);
    return { rows: rows.filter(mayBe), end: isOver ? null : end };
  };
}

/** What people are asked to decide, by the seats that are open to them. */
function askedSource(queue: QueueStore, personIds: readonly string[], begun: Stretch<Place> | undefined): Source {
  return async (after, turn) => {
    const most = askedInTurn[turn] ?? rowsAtMost;
    const { rows, end } = begun && after === '' ? begun : await queue.asked(personIds, after, most);
    const taken = rows.slice(0, most);
    const entries = new Map((await queue.listed(taken.map(({ draftId }) => draftId))).map((entry) => [entry.draftId, entry]));
    return {
      rows: taken.map((row) => ({ ...row, entry: () => entries.get(row.draftId) })),
      end: taken.length < rows.length ? (taken.at(-1)?.place ?? null) : end,
    };
  };
}

import { type BundleHeader, mergeDelayMilliseconds } from './bundle.ts';

/**
 * What the tables say otherwise than the log.
 *
 * - `altered`: the event has another hash than the one that was logged
 * - `missing`: it is in the log, and the tables have none with this number; or no event says how the draft came to be as it is
 * - `not-logged`: the tables have it, it is old enough, and it is not in the log
 */
export interface Difference {
  readonly kind: 'altered' | 'missing' | 'not-logged';
  readonly draftId: string;
  /** Null where it is about all events of the draft. */
  readonly seq: number | null;
}

/** An event as the tables have it; `leaf` is worked out anew from all that it says. */
export interface TableEvent {
  readonly seq: number;
  readonly leaf: string;
  readonly at: string;
  readonly to?: string | undefined;
}

/** A draft as the tables have it, read before its events. */
export interface TableDraft {
  readonly id: string;
  readonly createdAt: string;
  readonly status: string;
}

type Asked = Pick<BundleHeader, 'made' | 'from' | 'to'>;

/** Whether an event of this time must be in a bundle that was asked for and made so: it has had the merge delay to come into the log. */
function isDue(at: string, { made, from, to }: Asked): boolean {
  if (Date.parse(at) > Date.parse(made) - mergeDelayMilliseconds) return false;
  return (from === null || Date.parse(at) >= Date.parse(from)) && (to === null || Date.parse(at) < Date.parse(to));
}

/**
 * Compares the events of a draft.
 *
 * @param logged - of the bundle, by number; that they are what was logged and signed is for verification to say.
 * @param kept - in the order of their places. @param draft - undefined where the tables have none, or nobody asked.
 * @returns in the order of their numbers.
 */
export function differencesOf(
  draftId: string,
  logged: ReadonlyMap<number, string>,
  kept: readonly TableEvent[],
  draft: TableDraft | undefined,
  asked: Asked,
): Difference[] {
  const bySeq = new Map(kept.map((event) => [event.seq, event]));
  const first = Math.min(...logged.keys());
  const found: { kind: Difference['kind']; draftId: string; seq: number }[] = [];
  for (const [seq, leaf] of logged) {
    const there = bySeq.get(seq);
    if (there?.leaf !== leaf) found.push({ kind: there ? 'altered' : 'missing', draftId, seq });
  }
  for (const { seq, at } of kept) if (!logged.has(seq) && seq >= first && isDue(at, asked)) found.push({ kind: 'not-logged', draftId, seq });
  for (const [place, { seq }] of kept.entries()) if (seq <= (kept[place - 1]?.seq ?? -1)) found.push({ kind: 'altered', draftId, seq }); // out of its place
  // Events may have come since the draft was read, so that any of them may be the one that brought it where it was.
  if (draft && kept.length > 0 && !kept.some(({ to }) => to === draft.status)) found.push({ kind: 'missing', draftId, seq: kept.length });
  return found.sort((a, b) => a.seq - b.seq);
}

/** Drafts that the tables have and the log has nothing of. */
export const draftsNotLogged = (drafts: readonly TableDraft[], logged: { has(draftId: string): boolean }, asked: Asked): Difference[] =>
  drafts.filter(({ id, createdAt }) => !logged.has(id) && isDue(createdAt, asked)).map(({ id }) => ({ kind: 'not-logged', draftId: id, seq: null }));

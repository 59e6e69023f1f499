import type { Policy } from '../domain/policy/policy.ts';
import { type Change, replay, type Simulation } from '../domain/policy/simulate.ts';
import { type PastDeps, pastIds, readPast } from './past-drafts.ts';

/** So many of the newest rejected drafts a candidate is held against: 1,000 drafts a day with 6 % rejected for half a year. */
const mostRejected = 10_000;

/** So far back a candidate is played unless told otherwise. */
const defaultDays = 30;

/** The instant from which on drafts are played. */
export const playedSince = (now: Date, days: number = defaultDays): string => new Date(now.getTime() - days * 86_400_000).toISOString();

/** How a candidate stands beside what people once rejected. */
export interface BesideRejected {
  /** Replies that they rejected and that the candidate would send. */
  readonly blocked: readonly Change[];
  /** So many replies that they rejected were played. */
  readonly played: number;
  /** So many could not be: their texts were erased, or something of them can't be read. */
  readonly unplayed: number;
  /** There are older ones than those. */
  readonly more: boolean;
}

/** Holds a candidate against the newest replies that people have rejected. */
export async function besideRejected(deps: PastDeps, candidate: Policy): Promise<BesideRejected> {
  const past = replay(candidate);
  const ids = await deps.drafts.listRejected(mostRejected + 1);
  const read = await readPast(deps, ids.slice(0, mostRejected), candidate);
  const rejected = read.played.filter((one) => one.rejected);
  for (const one of rejected) past.add(one);
  return { blocked: past.result().blocked, played: rejected.length, unplayed: read.unreadRejected, more: ids.length > mostRejected };
}

/** What a candidate would have made of recorded drafts, the newest first, as far as the time has reached. */
export interface Play {
  readonly result: Simulation;
  /** The oldest draft that was played; null where there is none. */
  readonly reached: string | null;
  /** Revisions that can't be played any more. */
  readonly unread: number;
  /** Where to go on; null where all were played. */
  readonly next: string | null;
}

/** Plays a candidate over recorded drafts, back to an instant, until there are no more or the time is up. */
export async function playPast(
  deps: PastDeps,
  candidate: Policy,
  { reviewSeconds, ...asked }: { readonly since: string; readonly after?: string; readonly milliseconds: number; readonly reviewSeconds?: number | undefined },
): Promise<Play> {
  const past = replay(candidate, reviewSeconds);
  let unread = 0;
  let next: string | null = null;
  let reached: string | null = null;
  for await (const page of pastIds(deps, asked)) {
    const read = await readPast(deps, page.ids, candidate);
    for (const one of read.played) past.add(one);
    unread += read.unread;
    next = page.next;
    reached = page.at ?? reached;
  }
  return { result: past.result(), reached, unread, next };
}

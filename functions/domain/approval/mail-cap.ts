import type { DraftHead, MailKind } from './draft-state.ts';

/** What a mail counts as. Each has an hour of its own, so that watching much never holds back a request. */
export type CountedAs = 'ask' | 'tell';

const countedAs: Partial<Record<MailKind, CountedAs>> = {
  request: 'ask',
  again: 'ask',
  reminder: 'ask',
  escalation: 'ask',
  'also-asked': 'ask',
  'watcher-start': 'tell',
  'watcher-end': 'tell',
};

/**
 * Says for what a mail is counted; undefined where nothing may hold it back: what is urgent, what tells
 * watchers of an escrow (it is over before a digest comes), and what somebody asked for or did themselves (fresh link, hand-over, question,
 * receipt, sign-in).
 */
export const countedFor = (mail: MailKind, { urgency, status }: Pick<DraftHead, 'urgency' | 'status'>): CountedAs | undefined =>
  urgency === 'urgent' || (mail === 'watcher-start' && status === 'approved') ? undefined : countedAs[mail];

/** The hour by UTC in which a mail is counted: `2026-11-22T16`. */
export const hourOf = (now: Date): string => now.toISOString().slice(0, 13);

const quarterMilliseconds = 15 * 60_000;
/** The next full quarter of an hour, always later than `now`. */
export const nextQuarter = (now: Date): Date => new Date((Math.floor(now.getTime() / quarterMilliseconds) + 1) * quarterMilliseconds);

/** Nobody reads this many replies in so long a time. */
export const hasteSeconds = 60;

/**
 * Whether more than so many approvals fell into any {@link hasteSeconds}, both ends included.
 *
 * @param times - ISO 8601 instants in UTC, the earliest first.
 */
export const isHasty = (times: readonly string[], moreThan: number): boolean =>
  times.some((at, i) => {
    const last = times[i + moreThan];
    return last !== undefined && Date.parse(last) - Date.parse(at) <= hasteSeconds * 1000;
  });

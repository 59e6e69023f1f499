import type { Tier } from '../policy/assessment.ts';
import { type Looked, type SampleCounts, sampleCountsOf } from './audit-sample.ts';
import { type Share, shareOf } from './share.ts';
import { humanBand } from './targets.ts';

/** A draft as it came in, and how it turned out if anybody said so. */
export interface PeriodDraft extends Looked {
  readonly id: string;
  readonly accountId: string;
  readonly tier: Tier;
  readonly category: string;
  readonly createdAt: string;
  /** As the helpdesk reported it. */
  readonly outcome: 'right' | 'wrong' | null;
}

/** One day, or one hour, of a period. It ends where the next one begins. */
export interface Slot {
  readonly label: string;
  readonly from: string;
}

/** A step that every time zone's days and hours begin at: offsets are whole quarters of an hour. */
const stepMilliseconds = 15 * 60_000;

/**
 * Cuts a period where the label changes.
 *
 * @param labelOf - the day, or the day and hour, of an instant; asked for the beginning and for each quarter of an hour.
 * @returns at least one slot; the first begins with the period.
 */
export function slotsOf(since: Date, until: Date, labelOf: (at: Date) => string): Slot[] {
  const slots: Slot[] = [{ label: labelOf(since), from: since.toISOString() }];
  const first = Math.floor(since.getTime() / stepMilliseconds + 1) * stepMilliseconds;
  for (let at = first; at < until.getTime(); at += stepMilliseconds) {
    const label = labelOf(new Date(at));
    if (label !== slots.at(-1)?.label) slots.push({ label, from: new Date(at).toISOString() });
  }
  return slots;
}

export type BandVerdict = 'below' | 'within' | 'above';

/** The same, but only where chance alone explains it no more: the whole interval of the share lies outside. */
export function sureVerdictOf(share: Share | null): BandVerdict | null {
  if (!share) return null;
  if (share.high < humanBand.low) return 'below';
  return share.low > humanBand.high ? 'above' : 'within';
}

export interface HumanShare {
  /** Of all that came in, those that needed a person; null where nothing came in. */
  readonly all: Share | null;
  readonly verdict: BandVerdict | null;
  readonly slots: readonly { readonly label: string; readonly from: string; readonly share: Share | null; readonly verdict: BandVerdict | null }[];
}

/** Exactly 5 % and exactly 15 % lie within the band. */
export function verdictOf(share: Share | null): BandVerdict | null {
  if (!share) return null;
  if (share.share < humanBand.low) return 'below';
  return share.share > humanBand.high ? 'above' : 'within';
}

/**
 * How many of the drafts needed a person: all of tier 3, whatever became of them.
 *
 * @param slots - in order; a draft belongs to the last one that begins before it.
 */
export function humanShareOf(drafts: readonly PeriodDraft[], slots: readonly Slot[]): HumanShare {
  const counts = slots.map(() => ({ held: 0, received: 0 }));
  for (const { createdAt, tier } of drafts) {
    const count = counts[slots.findLastIndex(({ from }) => from <= createdAt)];
    if (!count) continue; // older than the period
    count.received += 1;
    if (tier === 3) count.held += 1;
  }
  const all = shareOf(drafts.filter(({ tier }) => tier === 3).length, drafts.length);
  return {
    all,
    verdict: verdictOf(all),
    slots: slots.map((slot, i) => {
      const { held, received } = counts[i] as (typeof counts)[number];
      const share = shareOf(held, received);
      return { ...slot, share, verdict: verdictOf(share) };
    }),
  };
}

/** Replies of a category that nobody approved, and what is known of how they turned out. */
export interface SentUnseen {
  readonly category: string;
  readonly sent: number;
  /** Of those whose outcome was reported, the ones that were wrong; null where none was reported. */
  readonly wrong: Share | null;
  /** Those of them that chance chose to be looked at afterwards. */
  readonly sample: SampleCounts;
}

/** False acceptance: sent without approval and later found wrong. In all, and by category, those with most sent first. */
export function sentUnseenOf(drafts: readonly PeriodDraft[]): { readonly all: SentUnseen; readonly byCategory: SentUnseen[] } {
  const sent = drafts.filter(({ tier }) => tier !== 3);
  const of = (category: string, list: readonly PeriodDraft[]): SentUnseen => {
    const reported = list.filter(({ outcome }) => outcome !== null);
    return {
      category,
      sent: list.length,
      wrong: shareOf(reported.filter(({ outcome }) => outcome === 'wrong').length, reported.length),
      sample: sampleCountsOf(list),
    };
  };
  return {
    all: of('all', sent),
    byCategory: [...Map.groupBy(sent, ({ category }) => category)]
      .map(([category, list]) => of(category, list))
      .sort((a, b) => b.sent - a.sent || (a.category < b.category ? -1 : 1)),
  };
}

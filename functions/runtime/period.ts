import type { AuditEvent } from '../domain/audit/audit-event.ts';
import { casesOf, type HeldCase, rulesIn, withoutOpenDecisions } from '../domain/metrics/held-case.ts';
import type { PeriodDraft } from '../domain/metrics/human-share.ts';
import { newestDrafts, type Report, type ReportBy, reportOf } from '../domain/metrics/report.ts';
import type { Deps } from './deps.ts';
import { orUndefined } from './or-undefined.ts';

/**
 * Of so many drafts that needed a person the decisions are read, the newest (ours): a share of them is then known to 4.4 points,
 * and reading their events takes a second or two.
 */
export const heldAtMost = 500;
/** And of so many that went out at once the rules, where a report is about rules (ours): four times the reads of `heldAtMost`. */
const sentAtMost = 2000;
/** More events than any life of a draft has (ours); a draft with more is counted as unread. */
const eventsAtMost = 500;
/** Reads at once: as many as the client holds connections. */
const atOnce = 50;

/** What it answers for each item, in their order, a few at a time. */
export async function inTurns<From, To>(items: readonly From[], run: (item: From) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (let from = 0; from < items.length; from += atOnce) done.push(...(await Promise.all(items.slice(from, from + atOnce).map(run))));
  return done;
}

/** What was read of drafts from their audit events. */
interface Read<T> {
  /** Of each draft that could be read, in their order. */
  readonly found: readonly T[];
  /** So many drafts could not be read. */
  readonly unread: number;
  /** Audit events that it was worked out from. */
  readonly events: number;
}

async function readEvents<T>(
  { drafts }: Pick<Deps, 'drafts'>,
  of: readonly PeriodDraft[],
  ask: (draft: PeriodDraft, events: AuditEvent[]) => T,
): Promise<Read<T>> {
  const read = await inTurns(of, (draft) =>
    orUndefined(
      drafts
        .events(draft.id, { limit: eventsAtMost })
        .then(({ events, next }) => (next === null ? { told: ask(draft, events), events: events.length } : undefined)),
    ),
  );
  const known = read.flatMap((one) => one ?? []);
  return { found: known.map(({ told }) => told), unread: of.length - known.length, events: known.reduce((sum, { events }) => sum + events, 0) };
}

/** The cases of drafts that needed a person, from their audit events, in the order of the drafts. */
export async function readCases(deps: Pick<Deps, 'drafts'>, held: readonly PeriodDraft[]): Promise<{ cases: HeldCase[]; unread: number; events: number }> {
  const { found, unread, events } = await readEvents(deps, held, casesOf);
  return { cases: found.flat(), unread, events };
}

/** A report over what came in, and what it is made from. */
export interface PeriodReport extends Report {
  /** Nothing that came in from here on is left out, but what is unread. */
  readonly covered: Date;
  /** There is more in the period: it was left out. */
  readonly cut: boolean;
  /** Drafts that could not be read; they count in no row, or as a draft without cases. */
  readonly unread: number;
  /** Audit events that were read. */
  readonly events: number;
}

/** Works a report out over the drafts that came in since an instant, the newest where there are too many. */
export async function readReport(deps: Pick<Deps, 'drafts' | 'insights' | 'accounts'>, by: ReportBy, since: Date): Promise<PeriodReport> {
  const [received, policy] = await Promise.all([deps.insights.received(since), deps.accounts.currentPolicy()]);
  const drafts = newestDrafts(received.drafts, { held: heldAtMost, sent: by === 'rule' ? sentAtMost : Number.POSITIVE_INFINITY });
  const read = await readCases(
    deps,
    drafts.filter(({ tier }) => tier === 3),
  );
  const sent = by === 'rule' ? drafts.filter(({ tier }) => tier !== 3) : [];
  const fired = await readEvents(deps, sent, ({ id }, events) => [id, rulesIn(events)] as const);
  const report = reportOf(by, {
    drafts,
    cases: withoutOpenDecisions(read.cases),
    rules: new Map(fired.found),
    flaggedFrom: policy?.policy.calibration.demoteAtRejections ?? null,
  });
  const cut = received.cut || drafts.length < received.drafts.length;
  return {
    ...report,
    covered: cut ? oldestOf(drafts, since) : since,
    cut,
    unread: received.unread + read.unread + fired.unread,
    events: read.events + fired.events,
  };
}

/** When the oldest of the drafts came in. @param drafts - the newest first. */
export const oldestOf = (drafts: readonly PeriodDraft[], otherwise: Date): Date => new Date(drafts.at(-1)?.createdAt ?? otherwise);

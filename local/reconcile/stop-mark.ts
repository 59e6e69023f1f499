import * as z from 'zod';
import { chainAppender } from '../../functions/adapters/account-items.ts';
import type { Clock, Item, Key, Random, Tables, Write } from '../../functions/adapters/ports.ts';
import { stoppedKey, stopTakesSeconds } from '../../functions/adapters/stop-gate.ts';
import { emptyChain } from '../../functions/domain/audit/audit-event.ts';
import type { Actor } from '../../functions/domain/audit-entry.ts';
import { newId } from '../../functions/domain/ids.ts';
import { commitTo, newSalt } from '../../functions/domain/salted.ts';
import { reconciledPartition } from './left.ts';

/** The mark of a stop, as it stands in the table of drafts. */
const StopMark = z.looseObject({
  pk: z.string(),
  sk: z.string(),
  id: z.string(),
  /** Since when nothing new is begun. */
  at: z.iso.datetime(),
  /** Of the chain of this stop. */
  auditSeq: z.int(),
  auditHead: z.string(),
  /** Tables were restored, or did not fit, and no run of `reconcile` has found them whole since. */
  unprovenSince: z.iso.datetime().optional(),
  /** Tables are being written over, or that was cut off. */
  copyingSince: z.iso.datetime().optional(),
  /** What can be proven is mended: the tenant's administration is let in. */
  mendedAt: z.iso.datetime().optional(),
});
export type StopMark = z.infer<typeof StopMark>;

export interface MarkDeps {
  readonly tables: Pick<Tables, 'get' | 'transact'>;
  readonly clock: Clock;
}
/** Who stops or starts a tenant leaves an event. */
export interface StopDeps extends MarkDeps {
  readonly random: Random;
  readonly tenantId: string;
  readonly actor: Actor;
}

/** The mark; undefined while the tenant runs. */
export async function stopMark(tables: Pick<Tables, 'get'>): Promise<StopMark | undefined> {
  const item = await tables.get('drafts', stoppedKey);
  return item && StopMark.parse(item);
}

/** Since when the tenant is stopped; undefined while it runs. */
export const stoppedSince = async (tables: Pick<Tables, 'get'>): Promise<Date | undefined> => {
  const mark = await stopMark(tables);
  return mark && new Date(mark.at);
};

/** So long whatever was begun before the stop may still be at work, in whole seconds; undefined while the tenant runs. */
export async function secondsToStandstill({ tables, clock }: MarkDeps): Promise<number | undefined> {
  const since = await stoppedSince(tables);
  return since && Math.max(0, Math.ceil((since.getTime() + stopTakesSeconds * 1000 - clock.now().getTime()) / 1000));
}

/** Each stop has a chain of its own: no restore of any table can make it fork. */
const subjectOf = (id: string): string => `stop:${id}`;
const startedKey = (id: string): Key => ({ pk: reconciledPartition, sk: `STARTED#${id}` });
const bytesOf =
  (random: Random) =>
  (count: number): Uint8Array =>
    random.bytes(count);
const appenderOf = ({ clock, random, tenantId }: StopDeps) => chainAppender({ clock, random, settings: { tenantId } });

/** Stops the tenant. A second time changes nothing: the first one counts. Answers since when it is stopped. */
export async function stopTenant(deps: StopDeps): Promise<Date> {
  const { tables, clock, random, actor } = deps;
  const since = await stoppedSince(tables);
  if (since) return since;
  const at = clock.now();
  const id = newId('stp', at, bytesOf(random));
  const { moved, writes } = appenderOf(deps)(subjectOf(id), emptyChain, [{ type: 'tenant.stopped', actor }]);
  await tables.transact([{ table: 'drafts', put: { ...stoppedKey, id, at: at.toISOString(), ...moved }, when: { absent: true } }, ...writes]);
  return at;
}

const change = (mark: StopMark, changes: Partial<StopMark>): Write => ({
  table: 'drafts',
  put: Object.fromEntries(Object.entries({ ...mark, ...changes }).filter(([, value]) => value !== undefined)) as Item,
  when: { equals: { id: mark.id, at: mark.at } },
});

/**
 * Tables are about to be written over: the tenant does not start again before a run of `reconcile` has found them whole. Where its administration was
 * let in already, it is stopped anew, and whatever that has begun must end first.
 */
export async function markUnproven({ tables, clock }: MarkDeps): Promise<void> {
  const mark = await stopMark(tables);
  if (!mark) return;
  const now = clock.now().toISOString();
  await tables.transact([change(mark, { unprovenSince: mark.unprovenSince ?? now, mendedAt: undefined, ...(mark.mendedAt !== undefined && { at: now }) })]);
}

/** Keeps that tables are being written over, or that all of them were. */
export async function markCopying({ tables, clock }: MarkDeps, isCopying: boolean): Promise<void> {
  const mark = await stopMark(tables);
  if (mark) await tables.transact([change(mark, { copyingSince: isCopying ? clock.now().toISOString() : undefined })]);
}

/** What a run of `reconcile` has left: nothing, things that people see to, or more. */
export type Outcome = 'whole' | 'by-hand' | 'unproven';

/** Keeps what a run of `reconcile` that mends has come to. */
export async function markReconciled({ tables, clock }: MarkDeps, outcome: Outcome): Promise<void> {
  const mark = await stopMark(tables);
  if (!mark) return;
  if (outcome === 'unproven') return markUnproven({ tables, clock });
  const now = clock.now().toISOString();
  await tables.transact([change(mark, { unprovenSince: outcome === 'whole' ? undefined : (mark.unprovenSince ?? now), mendedAt: mark.mendedAt ?? now })]);
}

/**
 * Starts the tenant again, with an event that says whether its tables were found whole. A reason is kept beside a salt; the event commits to it.
 *
 * @param forced - why it is started although its tables were restored, or did not fit, and nothing has found them whole.
 * @returns since when it was stopped, null where it was not; `unproven` where it has to be forced.
 */
export async function startTenant(deps: StopDeps, forced?: string): Promise<Date | null | 'unproven'> {
  const { tables, clock, random, actor } = deps;
  const mark = await stopMark(tables);
  if (!mark) return null;
  const unproven = mark.unprovenSince !== undefined;
  if (unproven && forced === undefined) return 'unproven';
  const reasonSalt = newSalt(bytesOf(random));
  const data = { stoppedAt: mark.at, unproven, ...(forced !== undefined && { reasonCommit: commitTo(reasonSalt, 'reason', forced) }) };
  const { writes } = appenderOf(deps)(subjectOf(mark.id), mark, [{ type: 'tenant.started', actor, data }]);
  const kept = { ...startedKey(mark.id), at: clock.now().toISOString(), reason: forced, reasonSalt };
  await tables.transact([
    { table: 'drafts', remove: stoppedKey, when: { equals: { id: mark.id, at: mark.at } } },
    ...(forced === undefined ? [] : [{ table: 'drafts', put: kept, when: { absent: true } } as const]),
    ...writes,
  ]);
  return new Date(mark.at);
}

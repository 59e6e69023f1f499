import type { drawer } from '../../../bench/random.ts';
import { type AuditEvent, leafOf } from '../../../functions/domain/audit/audit-event.ts';
import { entryLine, type Pin } from '../../../functions/domain/audit/bundle.ts';
import { openNote } from '../../../functions/domain/audit/checkpoint.ts';
import { entryBytes } from '../../../functions/domain/audit/export-bundle.ts';
import { sha256 } from '../../../functions/domain/hash.ts';
import { type ABundle, bundleOf } from './a-bundle.ts';
import { type ALog, aLogKey, aTrust, logOf, someEvents } from './a-log.ts';

export type Draw = ReturnType<typeof drawer>;

/** A sound log, a bundle of all of it, and what somebody has seen of it before. */
export interface Base {
  readonly seed: number;
  readonly log: ALog;
  readonly bundle: ABundle;
  readonly pin: Pin;
}

/** What a reader keeps who has seen a checkpoint of a log. */
export function pinAt(log: ALog, size: number): Pin {
  const { root } = openNote(Buffer.from(log.files.get(`checkpoints/${size}`) ?? '').toString(), aTrust().keys);
  return { origin: aTrust().origin, size, root: Buffer.from(root).toString('hex'), at: '2026-11-22T18:00:00.000Z' };
}

export const sizesOf = (log: ALog): number[] => [...log.files.keys()].flatMap((path) => /^checkpoints\/(\d+)$/.exec(path)?.[1] ?? []).map(Number);

/** @param drafts - in the log. */
export async function aBase(seed: number, { pick }: Draw, drafts = 12): Promise<Base> {
  const log = logOf(someEvents(seed, drafts));
  const sizes = sizesOf(log);
  const pin = pinAt(log, pick(sizes.filter((size) => size > log.events.length / 3)));
  return { seed, log, pin, bundle: await bundleOf(log, { pin }) };
}

/** The events anew, as whoever may write everything would: numbers, links and hashes follow. */
export function rechained(events: readonly AuditEvent[]): AuditEvent[] {
  const ends = new Map<string, { seq: number; leaf: string }>();
  return events.map((event) => {
    const chain = `${event.draftId} ${event.subject}`;
    const end = ends.get(chain) ?? { seq: -1, leaf: '' };
    const hashed = { ...event, seq: end.seq + 1, prev: end.leaf };
    const made = { ...hashed, leaf: leafOf(hashed) };
    ends.set(chain, made);
    return made;
  });
}

const isOfDraft = ({ draftId }: AuditEvent): boolean => draftId !== null;
const indexOfSome = (events: readonly AuditEvent[], draw: Draw, fits: (event: AuditEvent) => boolean = isOfDraft): number =>
  draw.pick(events.flatMap((event, index) => (fits(event) ? index : [])));

/** Says something else, as a forger would have it. */
export const forged = (event: AuditEvent, draw: Draw): AuditEvent =>
  draw.pick<() => AuditEvent>([
    () => ({ ...event, requestHash: sha256(String(draw.next())) }),
    () => ({ ...event, actor: { ...event.actor, personId: 'mallory' } }),
    () => ({ ...event, at: new Date(Date.parse(event.at) - 1000).toISOString() }),
    () => ({ ...event, data: { ...event.data, stage: 9 } }),
  ])();

/** A bundle with other entries; what bundle.json says of them follows. */
export function withEvents(bundle: ABundle, events: readonly AuditEvent[], { size }: { size?: number } = {}): ABundle {
  const header = JSON.parse(String(bundle.get('bundle.json')));
  const chains = new Set(events.map(({ draftId, subject }) => `${draftId} ${subject}`)).size;
  const told = { ...header, count: events.length, events: events.length, chains, ...(size !== undefined && { size }) };
  return new Map([
    ...bundle,
    ['bundle.json', Buffer.from(JSON.stringify(told))],
    ['entries.jsonl', Buffer.concat(events.map((event, index) => entryLine(header.first + index, event.leaf, entryBytes(event))))],
  ]);
}

/** Exported from a log that was made anew, with what proves the pin if anything does. */
const ofLog = ({ pin }: Base, events: readonly AuditEvent[], key = aLogKey()): Promise<ABundle> =>
  bundleOf(logOf(events, { key }), { pin, trust: aTrust(key.key) });

const otherEvents = new Map<number, readonly AuditEvent[]>();

/** How somebody may tamper with what is handed over, or with the log itself. */
export const attacks: Readonly<Record<string, (base: Base, draw: Draw) => ABundle | Promise<ABundle>>> = {
  'event edited': ({ bundle, log: { events } }, draw) => {
    const at = indexOfSome(events, draw);
    return withEvents(bundle, events.with(at, { ...forged(events[at] as AuditEvent, draw), leaf: (events[at] as AuditEvent).leaf }));
  },
  'event edited, its hash too': ({ bundle, log: { events } }, draw) => {
    const at = indexOfSome(events, draw);
    const event = forged(events[at] as AuditEvent, draw);
    return withEvents(bundle, events.with(at, { ...event, leaf: leafOf(event) }));
  },
  'event edited, its chain made anew': ({ bundle, log: { events } }, draw) => {
    const at = indexOfSome(events, draw);
    return withEvents(bundle, rechained(events.with(at, forged(events[at] as AuditEvent, draw))));
  },
  'event deleted': ({ bundle, log: { events } }, draw) => withEvents(bundle, events.toSpliced(indexOfSome(events, draw), 1)),
  'event deleted, its chain made anew': ({ bundle, log: { events } }, draw) => withEvents(bundle, rechained(events.toSpliced(indexOfSome(events, draw), 1))),
  'draft deleted': ({ bundle, log: { events, draftIds } }, draw) => {
    const gone = draw.pick(draftIds);
    return withEvents(
      bundle,
      events.filter(({ draftId }) => draftId !== gone),
    );
  },
  'event inserted, back-dated': ({ bundle, log: { events } }, draw) => {
    const at = indexOfSome(events, draw);
    const event = events[at] as AuditEvent;
    const older = { ...event, eventId: 'evt_forged', at: new Date(Date.parse(event.at) - 3_600_000).toISOString() };
    return withEvents(bundle, rechained(events.toSpliced(at, 0, older)));
  },
  'events reordered': ({ bundle, log: { events } }, draw) => {
    const at = draw.upTo(events.length - 2);
    const [one, other] = [events[at] as AuditEvent, events[at + 1] as AuditEvent];
    return withEvents(bundle, events.with(at, other).with(at + 1, one));
  },
  'tail cut': ({ bundle, log: { events } }, draw) => {
    const left = 1 + draw.upTo(events.length - 2);
    return withEvents(bundle, events.slice(0, left), { size: left });
  },
  'rolled back to an older signed root': ({ log, pin }, draw) => {
    const older = sizesOf(log).filter((size) => size < pin.size);
    const size = older.length > 0 ? draw.pick(older) : pin.size - 1;
    return bundleOf(logOf(log.events.slice(0, size)));
  },
  'all rewritten, signed anew with the real key': (base, draw) => {
    const { events } = base.log;
    const at = indexOfSome(events.slice(0, base.pin.size), draw, (event) => event.requestHash !== undefined);
    const named = sha256(String(draw.next()));
    const [one, revision] = [(events[at] as AuditEvent).draftId, (events[at] as AuditEvent).revision];
    // The same lie in all events of the revision: no rule is broken by it.
    return ofLog(base, rechained(events.map((event) => (event.draftId === one && event.revision === revision ? { ...event, requestHash: named } : event))));
  },
  'another log for another reader': (base) => {
    const others = otherEvents.get(base.seed) ?? someEvents(base.seed + 5000, 16);
    otherEvents.set(base.seed, others);
    return ofLog(base, others);
  },
  'key swapped': (base, draw) => {
    const { events } = base.log;
    return ofLog(base, rechained(events.toSpliced(indexOfSome(events, draw), 1)), aLogKey(2 + draw.upTo(200)));
  },
  'decision never logged': (base, draw) => {
    const { events } = base.log;
    const released = new Set(events.flatMap(({ type, draftId }) => (type === 'draft.released' ? [draftId] : [])));
    // What came behind the pin, so that only the rules tell.
    const at = events.findLastIndex(({ type, data, draftId }) => type === 'decision.recorded' && data?.decision === 'approve' && released.has(draftId));
    draw.next();
    return bundleOf(logOf(rechained(events.toSpliced(at, 1))));
  },
};

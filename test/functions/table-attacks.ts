import { eventWrite } from '../../functions/adapters/audit-items.ts';
import type { Item } from '../../functions/adapters/ports.ts';
import { type AuditEvent, chainKey, eventSortKey, leafOf } from '../../functions/domain/audit/audit-event.ts';
import { checkpointText, noteOf } from '../../functions/domain/audit/checkpoint.ts';
import { entryBytes } from '../../functions/domain/audit/export-bundle.ts';
import { type Frontier, leafHash, rootOf } from '../../functions/domain/audit/merkle-tree.ts';
import { appendToTiles, emptyEdge, partialFiles } from '../../functions/domain/audit/tiles.ts';
import { type Draw, forged, rechained } from '../domain/audit/attacks.ts';
import type { Kept, SequencedWorld } from './a-sequenced-world.ts';

/** The first event that is not what it was; null where an attack leaves none that could be named. */
export type FirstBad = { readonly draftId: string; readonly seq: number } | null;
type Attack = (base: SequencedWorld, draw: Draw) => Promise<FirstBad>;

const at = ({ event: { draftId, seq } }: Kept): FirstBad => ({ draftId: draftId as string, seq });
const ofDraft = (list: readonly Kept[], { event: { draftId } }: Kept): Kept[] => list.filter(({ event }) => event.draftId === draftId);
const itemOf = (event: AuditEvent): Item => {
  const write = eventWrite({ draftId: event.draftId as string }, event);
  if (!('put' in write)) throw new Error('an event is put');
  return write.put;
};
const put = ({ world }: SequencedWorld, event: AuditEvent, place = event.seq): Promise<void> =>
  world.raw.put('audit', { ...itemOf(event), sk: eventSortKey(place) });
const remove = ({ world }: SequencedWorld, { item }: Kept): Promise<void> => world.raw.remove('audit', item);

/** Puts a whole chain in the place of what was there, and moves the draft's head to its end. */
async function putChain(base: SequencedWorld, draftId: string, events: readonly AuditEvent[]): Promise<void> {
  const chain = rechained(events);
  for (const one of await base.trail(draftId)) await remove(base, one);
  for (const event of chain) await put(base, event);
  const { raw } = base.world;
  const head = await raw.get('drafts', { pk: chainKey({ draftId }), sk: 'HEAD' });
  await raw.put('drafts', { ...(head as Item), auditSeq: chain.length, auditHead: chain.at(-1)?.leaf ?? '' });
}

/** What can be done to a table's events, whether they are logged or not. @param of - those that somebody is after. */
const onEvents = (of: (base: SequencedWorld) => readonly Kept[]): Readonly<Record<string, Attack>> => ({
  edited: async (base, draw) => {
    const one = draw.pick(of(base));
    await put(base, { ...forged(one.event, draw), leaf: one.event.leaf });
    return at(one);
  },
  'edited, its hash too': async (base, draw) => {
    const one = draw.pick(of(base));
    const event = forged(one.event, draw);
    await put(base, { ...event, leaf: leafOf(event) });
    return at(one);
  },
  deleted: async (base, draw) => {
    const one = draw.pick(of(base));
    await remove(base, one);
    return at(one);
  },
  'all of a draft deleted': async (base, draw) => {
    const some = ofDraft(of(base), draw.pick(of(base).filter(({ event }) => event.seq === 0)));
    for (const one of some) await remove(base, one);
    return at(some[0] as Kept);
  },
  'inserted, back-dated': async (base, draw) => {
    const { event } = draw.pick(of(base));
    const chain = (await base.trail(event.draftId as string)).map((one) => one.event);
    const older = { ...event, eventId: 'evt_forged', at: new Date(Date.parse(event.at) - 3_600_000).toISOString() };
    await putChain(base, event.draftId as string, chain.toSpliced(event.seq, 0, older));
    return { draftId: event.draftId as string, seq: event.seq };
  },
  swapped: async (base, draw) => {
    const one = draw.pick(of(base).filter(({ event }) => of(base).some((next) => next.event.draftId === event.draftId && next.event.seq === event.seq + 1)));
    const next = of(base).find(({ event }) => event.draftId === one.event.draftId && event.seq === one.event.seq + 1) as Kept;
    await put(base, next.event, one.event.seq);
    await put(base, one.event, next.event.seq);
    return at(one);
  },
  'cut at the tail': async (base, draw) => {
    const some = ofDraft(of(base), draw.pick(of(base)));
    const cut = some.slice(draw.upTo(some.length - 1));
    for (const one of cut) await remove(base, one);
    return at(cut[0] as Kept);
  },
});

/** Writes the files of a log anew, as if these were its entries; what was signed stays. @param leaves - the hashes of its tiles */
function relay({ world: { logFiles } }: SequencedWorld, entries: readonly Buffer[], leaves = entries.map(leafHash)): Frontier {
  for (const path of [...logFiles.keys()]) if (path.startsWith('tile/')) logFiles.delete(path);
  const { edge, full } = appendToTiles(emptyEdge, entries, leaves);
  for (const { path, bytes } of [...full, ...partialFiles(edge)]) logFiles.set(path, bytes);
  return edge.frontier;
}

const eventOf = (entry: Buffer): AuditEvent => JSON.parse(entry.toString()) as AuditEvent;
/** Entries of drafts that somebody has seen before, by their places in the log. */
const placesOf = (entries: readonly Buffer[], { pin }: SequencedWorld): number[] =>
  entries.slice(0, pin.size).flatMap((entry, index) => (eventOf(entry).draftId === null ? [] : index));

/** The files of the log with other entries. @param change - answers the entries, and the place of the first bad one. */
const onFiles =
  (change: (entries: readonly Buffer[], place: number, draw: Draw) => readonly Buffer[]): Attack =>
  async (base, draw) => {
    const entries = await base.entries();
    relay(base, change(entries, draw.pick(placesOf(entries, base)), draw));
    return null;
  };
const rewritten = (entries: readonly Buffer[], place: number, draw: Draw): Buffer[] =>
  rechained(entries.map((entry, index) => (index === place ? forged(eventOf(entry), draw) : eventOf(entry)))).map(entryBytes);

/** What an administrator of tables and bucket may do, who is no program of ours: by its name, and whether the sequencer still runs after it. */
export const tableAttacks: Readonly<Record<string, { readonly attack: Attack; readonly sequenced: boolean }>> = {
  ...Object.fromEntries(
    Object.entries(onEvents(({ fresh }) => fresh)).map(([name, attack]) => [`table, before it is logged: ${name}`, { attack, sequenced: true }]),
  ),
  ...Object.fromEntries(
    Object.entries(onEvents(({ logged }) => logged)).map(([name, attack]) => [`table, when it is logged: ${name}`, { attack, sequenced: true }]),
  ),
  'table, when it is logged: edited, its chain and draft made anew': {
    sequenced: true,
    attack: async (base, draw) => {
      const one = draw.pick(base.logged);
      const chain = (await base.trail(one.event.draftId as string)).map(({ event }) => (event.seq === one.event.seq ? forged(event, draw) : event));
      await putChain(base, one.event.draftId as string, chain);
      return at(one);
    },
  },
  'table, when it is logged: a draft deleted, with all of it': {
    sequenced: true,
    attack: async (base, draw) => {
      const one = draw.pick(base.logged.filter(({ event }) => event.seq === 0));
      const { raw } = base.world;
      for (const table of ['drafts', 'audit'] as const)
        for (const item of await raw.query(table, { pk: chainKey({ draftId: one.event.draftId as string }) })) await raw.remove(table, item);
      return at(one);
    },
  },
  'files: event edited': {
    sequenced: false,
    attack: async (base, draw) => {
      const entries = await base.entries();
      const place = draw.pick(placesOf(entries, base));
      const event = eventOf(entries[place] as Buffer);
      relay(base, entries.with(place, entryBytes(forged(event, draw))), entries.map(leafHash));
      return { draftId: event.draftId as string, seq: event.seq };
    },
  },
  'files: event edited, its hash too': {
    sequenced: false,
    attack: onFiles((entries, place, draw) => entries.with(place, entryBytes(forged(eventOf(entries[place] as Buffer), draw)))),
  },
  'files: event edited, its chain made anew': { sequenced: false, attack: onFiles(rewritten) },
  'files: event deleted': { sequenced: false, attack: onFiles((entries, place) => entries.toSpliced(place, 1)) },
  'files: draft deleted': {
    sequenced: false,
    attack: onFiles((entries, place) => entries.filter((entry) => eventOf(entry).draftId !== eventOf(entries[place] as Buffer).draftId)),
  },
  'files: event inserted, back-dated': {
    sequenced: false,
    attack: onFiles((entries, place) => {
      const event = eventOf(entries[place] as Buffer);
      const older = { ...event, eventId: 'evt_forged', at: new Date(Date.parse(event.at) - 3_600_000).toISOString() };
      return rechained(entries.map(eventOf).toSpliced(place, 0, older)).map(entryBytes);
    }),
  },
  'files: events swapped': {
    sequenced: false,
    attack: onFiles((entries, place) => entries.with(place, entries[place + 1] as Buffer).with(place + 1, entries[place] as Buffer)),
  },
  'files: tail cut': { sequenced: false, attack: onFiles((entries, place) => entries.slice(0, place + 1)) },
  'files: an older signed root': {
    sequenced: false,
    attack: async ({ world: { logFiles }, pin }, draw) => {
      const older = [...logFiles.keys()].filter((path) => path.startsWith('checkpoints/') && Number(path.split('/')[1]) < pin.size);
      logFiles.set('checkpoint', logFiles.get(draw.pick(older)) as Uint8Array);
      return null;
    },
  },
  'tables and files rewritten, signed anew with the real key': {
    sequenced: true,
    attack: async (base, draw) => {
      const entries = await base.entries();
      const place = draw.pick(placesOf(entries, base));
      const events = rechained(entries.map((entry, index) => (index === place ? forged(eventOf(entry), draw) : eventOf(entry))));
      await signAnew(base, relay(base, events.map(entryBytes)));
      const { draftId } = events[place] as AuditEvent;
      const fresh = base.fresh.filter(({ event }) => event.draftId === draftId).map(({ event }) => event);
      const chain = [...events.filter((event) => event.draftId === draftId), ...fresh];
      await putChain(base, draftId as string, chain);
      const end = rechained(chain)[chain.length - fresh.length - 1] as AuditEvent;
      const { raw } = base.world;
      const logged = await raw.get('drafts', { pk: `LOGGED#${chainKey({ draftId: draftId as string })}`, sk: 'LOGGED' });
      await raw.put('drafts', { ...(logged as Item), head: end.leaf });
      return null;
    },
  },
};

/** Signs the root of a tree with the key of the log, in the place of what was signed of this size; the log's own state follows. */
async function signAnew({ world, trust }: SequencedWorld, frontier: Frontier): Promise<void> {
  const checkpoint = { origin: trust.origin, size: frontier.size, root: rootOf(frontier) };
  const { signature, publicKey } = await world.deps.logSigner.sign(Buffer.from(checkpointText(checkpoint)));
  const note = noteOf(checkpoint, { name: trust.origin, publicKey }, Buffer.from(signature, 'base64'));
  for (const path of ['checkpoint', `checkpoints/${frontier.size}`]) world.logFiles.set(path, Buffer.from(note));
  const key = { pk: 'LOG', sk: 'STATE' };
  const state = (await world.raw.get('drafts', key)) as Item;
  const root = Buffer.from(checkpoint.root).toString('hex');
  const signed = { ...(state.checkpoint as object), note, size: frontier.size, root };
  const hashes = frontier.hashes.map((hash) => Buffer.from(hash).toString('hex'));
  await world.raw.put('drafts', { ...state, size: frontier.size, root, frontier: hashes, checkpoint: signed, pending: null });
}

import { eventIn } from '../../functions/adapters/audit-items.ts';
import type { Item } from '../../functions/adapters/ports.ts';
import { type AuditEvent, chainKey } from '../../functions/domain/audit/audit-event.ts';
import { type Pin, Trust } from '../../functions/domain/audit/bundle.ts';
import type { ExportSource } from '../../functions/domain/audit/export-bundle.ts';
import { entriesIn, tilePath, tileWidth } from '../../functions/domain/audit/tiles.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { exported, pinOf, verified } from '../domain/audit/a-bundle.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

const tables = ['accounts', 'drafts', 'audit'] as const;
const minute = 60;

/** An event of a draft, and its item in the table. */
export interface Kept {
  readonly item: Item;
  readonly event: AuditEvent;
}

export type SequencedWorld = Awaited<ReturnType<typeof aSequencedWorld>>;

/**
 * Lives by the real handlers, logged by the real sequencer each minute: some of them before somebody took a pin, some after it, and what came in the
 * last minute not logged yet. `restore` brings all of it back to where it was.
 */
export async function aSequencedWorld(seed: string) {
  const world = await createWorld({ seed });
  const trail = async (draftId: string): Promise<Kept[]> =>
    (await world.raw.query('audit', { pk: chainKey({ draftId }) })).map((item) => ({ item, event: eventIn(item) as unknown as AuditEvent }));
  const draftIds: string[] = [];
  let conversations = 0;
  const conversation = (): string => {
    conversations += 1;
    return `zd-${conversations}`;
  };
  const pass = async (minutes = 1): Promise<void> => {
    for (let one = 0; one < minutes; one += 1) {
      world.clock.advance(minute);
      await world.sweep();
      await world.sequenceAudit();
    }
  };
  const sent = async (): Promise<void> => void draftIds.push((await world.post(aHarmlessReply({ conversationId: conversation() }))).json.id);
  const asked = async (reply = aHeldReply({ conversationId: conversation() })): Promise<string> => {
    const { id } = await world.held(reply);
    draftIds.push(id);
    return id;
  };

  await sent();
  const approved = await asked();
  const dual = await asked(aDualRefund({ conversationId: conversation() }));
  const edited = await asked();
  await pass();
  await world.decide(approved, 'mia');
  await world.decide(dual, await world.askedAs(dual, 'finance'));
  await world.decide(edited, 'mia', { text: 'Hello Dana, order 1187 arrives on Monday.' });
  await pass();
  await world.decide(dual, 'dan');
  await pass(2);
  const trust = Trust.parse(JSON.parse(Buffer.from(world.logFiles.get('trust.json') ?? '').toString()));
  const source: ExportSource = {
    files: { readFile: async (path) => world.logFiles.get(path) },
    trust,
    policy: async (sha) => {
      const { status, json } = await world.call<{ policy: unknown }>(`GET /v1/policies/${sha}`, { key: world.keys.admin });
      return status === 200 ? canonicalJson(json.policy) : undefined;
    },
  };
  const seen = await exported(source, { now: world.clock.now() });
  const pin: Pin = pinOf(verified(seen, { trust, strict: true }));

  await sent();
  const rejected = await asked();
  const waiting = await asked();
  await pass();
  await world.decide(rejected, 'mia', { decision: 'reject', reason: 'wrong_tone', feedback: 'kinder, please' });
  await pass(2);
  // The last minute: nothing of it is in the log yet.
  await sent();
  const young = await asked();
  await world.decide(waiting, 'mia');
  await world.decide(young, 'mia');
  world.clock.advance(35);
  await world.sweep();

  const kept = new Map<string, Item[]>();
  for (const table of tables) kept.set(table, await world.raw.scan(table));
  const files = new Map(world.logFiles);
  const now = world.clock.now();
  /** All events of drafts, and those that are not logged yet; each chain in its order. */
  const all = (await Promise.all(draftIds.map(trail))).flat();
  const inLog = new Set((await entriesOf(world)).map((bytes) => bytes.toString()));
  const isLogged = ({ event: { leaf: _, ...hashed } }: Kept): boolean => inLog.has(canonicalJson(hashed));

  return {
    world,
    source,
    trust,
    pin,
    draftIds,
    logged: all.filter(isLogged),
    fresh: all.filter((one) => !isLogged(one)),
    trail,
    entries: () => entriesOf(world),
    async restore(): Promise<void> {
      world.clock.set(now);
      world.logged.length = 0;
      world.logFiles.clear();
      for (const [path, bytes] of files) world.logFiles.set(path, bytes);
      for (const table of tables) {
        for (const item of await world.raw.scan(table)) await world.raw.remove(table, item);
        for (const item of kept.get(table) ?? []) await world.raw.put(table, item);
      }
    },
  };
}

/** Bytes of all entries of a log, from its files. */
async function entriesOf({ logFiles, deps }: World): Promise<Buffer[]> {
  const size = (await deps.auditLog.checkpoint())?.size ?? 0;
  const entries: Buffer[] = [];
  for (let first = 0; first < size; first += tileWidth)
    for (const bytes of entriesIn(logFiles.get(tilePath('entries', first / tileWidth, Math.min(tileWidth, size - first))) as Uint8Array))
      entries.push(Buffer.from(bytes));
  return entries;
}

import { createAccountsStore } from '../../functions/adapters/accounts-store.ts';
import { eventIn, eventWrite } from '../../functions/adapters/audit-items.ts';
import { createAuditLogStore } from '../../functions/adapters/audit-log-store.ts';
import type { LogFields, LogFiles, MetricName, Signer, Tables } from '../../functions/adapters/ports.ts';
import { appendEvents, type ChainHead, type ChainOf, chainKey, emptyChain, leafOf } from '../../functions/domain/audit/audit-event.ts';
import { openNote } from '../../functions/domain/audit/checkpoint.ts';
import { append, emptyFrontier, leafHash, rootOf } from '../../functions/domain/audit/merkle-tree.ts';
import { edgePaths, entriesIn, hashesIn, tilePath, tileWidth } from '../../functions/domain/audit/tiles.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { createHandler } from '../../functions/sequence-audit.ts';
import { createCrashGate } from '../../local/crash-gate.ts';
import { createMemoryTables, type LocalTables } from '../../local/memory-tables.ts';
import { createLocalSigner } from '../../local/stand-ins/keys.ts';
import { createMemoryLogFiles, type MemoryLogFiles } from '../../local/stand-ins/log-files.ts';
import { aRandom, start } from '../examples.ts';

const settings = { tenantId: 'demo', publicUrl: 'https://approvals.example' };
export const origin = 'approvals.example/countersign';

/** Everything that outlives a run of the sequencer; a copy of it is another one with the same past. */
export interface Kept {
  readonly tables: LocalTables;
  readonly files: MemoryLogFiles;
  readonly signer: Signer;
}
interface Ports {
  readonly tables: Tables;
  readonly logFiles: LogFiles;
  readonly logSigner: Signer;
}

/** A call to the outside, as `transact`, `put` or `sign`. */
export type Call = string;

/** Where a run dies: at its n-th call, before the call or after it. */
export interface Death {
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** The sequencer on tables and files in memory, and events for it. */
export function aLogRig(kept: Kept = { tables: createMemoryTables(), files: createMemoryLogFiles(), signer: createLocalSigner() }, now = start.getTime()) {
  let time = now;
  const clock = { now: () => new Date(time) };
  const logged: { level: string; message: string; fields: LogFields }[] = [];
  const line =
    (level: string) =>
    (message: string, fields: LogFields = {}) =>
      void logged.push({ level, message, fields });
  const log = { info: line('info'), warn: line('warn'), error: line('error') };
  const figures: Partial<Record<MetricName, number>>[] = [];
  const random = { bytes: aRandom('log') };
  const heads = new Map<string, ChainHead>();
  const outside: Ports = { tables: kept.tables, logFiles: { put: kept.files.put, get: kept.files.get }, logSigner: kept.signer };

  /** A sequencer with a life of its own. */
  const sequencer = (ports: Partial<Ports> = {}, publicUrl = settings.publicUrl) => {
    const { tables, logFiles, logSigner } = { ...outside, ...ports };
    const shared = { tables, clock, random, settings };
    const accounts = createAccountsStore(shared);
    return createHandler({
      auditLog: createAuditLogStore(shared),
      logFiles,
      logSigner,
      accounts,
      clock,
      log,
      metrics: { tell: (values) => void figures.push(values) },
      settings: { ...settings, publicUrl } as never,
    });
  };

  let ids = 0;
  /** Appends events to a chain, each in a transaction of its own. */
  async function add(of: ChainOf, count = 1, { indexed = true, at = clock.now(), data = {} }: { indexed?: boolean; at?: Date; data?: object } = {}) {
    const chain = chainKey(of);
    for (let i = 0; i < count; i += 1) {
      const entry = { type: 'stage.opened', at: at.toISOString(), actor: { via: 'system' }, data: { ...data } } as const;
      ids += 1;
      const newEventId = () => `evt_${String(ids).padStart(8, '0')}`;
      const { events, head } = appendEvents(of, heads.get(chain) ?? emptyChain, [entry], { tenantId: settings.tenantId, newEventId });
      heads.set(chain, head);
      const [event] = events;
      const write = event && eventWrite(of, event);
      if (!write || !('put' in write)) throw new Error('no event');
      const { logPk: _, logSk: __, ...plain } = write.put;
      await kept.tables.transact([indexed ? write : { ...write, put: plain as never }]);
    }
  }

  /** Runs until the n-th call to the outside, and dies there. Answers the calls it made; `died` is false where it ended before. */
  async function dieAt({ at, when }: Death): Promise<{ calls: Call[]; died: boolean }> {
    const gate = createCrashGate();
    const calls: Call[] = [];
    let dead = () => {};
    const death = new Promise<true>((resolve) => {
      dead = () => resolve(true);
    });
    const die = () => {
      gate.shut();
      dead();
    };
    const mortal = <Port extends object>(port: Port): Port =>
      Object.fromEntries(
        Object.entries(port).map(([name, member]) => [
          name,
          async (...args: unknown[]) => {
            calls.push(name);
            if (calls.length === at && when === 'before') die();
            if (!gate.open()) return new Promise(() => {});
            const answer = await member.apply(port, args);
            if (calls.length >= at && when === 'after' && gate.open()) die();
            return gate.open() ? answer : new Promise(() => {});
          },
        ]),
      ) as Port;
    const { get, getMany, query, queryIndex, transact } = kept.tables;
    const run = sequencer({
      tables: mortal({ get, getMany, query, queryIndex, transact }),
      logFiles: mortal(outside.logFiles),
      logSigner: mortal({ sign: kept.signer.sign }),
    });
    const died = await Promise.race([death, run().then(() => false)]);
    return { calls, died };
  }

  return {
    ...kept,
    clock: {
      ...clock,
      advance: (seconds: number) => {
        time += seconds * 1000;
      },
    },
    logged,
    /** How far behind the sequencer said the log was, run by run. */
    lags: () => figures.map(({ SequencerLag }) => SequencerLag),
    errors: () => logged.filter(({ level }) => level === 'error'),
    add,
    sequencer,
    run: () => sequencer()(),
    dieAt,
    copy: async () => aLogRig(await copyOf(kept), time),
    state: async () => kept.tables.get('drafts', { pk: 'LOG', sk: 'STATE' }),
    entries: () => readLog(kept).then(({ entries }) => entries),
    verify: () => verifyLog(kept),
  };
}
export type LogRig = ReturnType<typeof aLogRig>;

async function copyOf({ tables, files, signer }: Kept): Promise<Kept> {
  const copy = createMemoryTables();
  for (const table of ['accounts', 'drafts', 'audit'] as const) for (const item of await tables.scan(table)) await copy.put(table, item);
  const copied = createMemoryLogFiles();
  for (const [path, bytes] of files.files) copied.files.set(path, bytes);
  return { tables: copy, files: copied, signer };
}

interface ReadEntry {
  readonly chain: string;
  readonly seq: number;
  readonly leaf: string;
}

/** The log as its files and its newest checkpoint have it; throws where something is missing or wrong. */
export async function readLog({ files: { files }, signer }: Pick<Kept, 'files' | 'signer'>): Promise<{ size: number; entries: ReadEntry[] }> {
  const { publicKey } = await signer.sign(Buffer.from('which key'));
  const file = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    return bytes;
  };
  const { size, root } = openNote(Buffer.from(file('checkpoint')).toString(), [{ name: origin, publicKey }]);
  if (Buffer.compare(file(`checkpoints/${size}`), file('checkpoint')) !== 0) throw new Error('the checkpoint is not kept under its size');
  for (const { path } of edgePaths(size)) file(path);
  let frontier = emptyFrontier;
  const entries: ReadEntry[] = [];
  for (let first = 0; first < size; first += tileWidth) {
    const width = Math.min(tileWidth, size - first);
    const leaves = hashesIn(file(tilePath(0, first / tileWidth, width)));
    for (const [i, bytes] of entriesIn(file(tilePath('entries', first / tileWidth, width))).entries()) {
      const leaf = leafHash(bytes);
      if (Buffer.compare(leaf, leaves[i] as Uint8Array) !== 0) throw new Error(`entry ${first + i} is not the one of its tile`);
      frontier = append(frontier, leaf);
      const event = JSON.parse(Buffer.from(bytes).toString());
      if (canonicalJson(event) !== Buffer.from(bytes).toString()) throw new Error(`entry ${first + i} is not canonical`);
      entries.push({
        chain: chainKey(event.draftId === null ? { subject: event.subject } : { draftId: event.draftId }),
        seq: event.seq,
        leaf: Buffer.from(leaf).toString('hex'),
      });
    }
  }
  if (Buffer.compare(rootOf(frontier), root) !== 0) throw new Error('the root that was signed is not that of the entries');
  return { size, entries };
}

/** What is wrong with the log, in sentences: each event of the table must be in it once, and those of a chain in their order. */
async function verifyLog(kept: Kept): Promise<string[]> {
  const { entries } = await readLog(kept);
  const wrong: string[] = [];
  const next = new Map<string, number>();
  for (const [index, { chain, seq }] of entries.entries()) {
    if (seq !== (next.get(chain) ?? 0)) wrong.push(`entry ${index} is event ${seq} of ${chain}, not ${next.get(chain) ?? 0}`);
    next.set(chain, seq + 1);
  }
  const leaves = new Set(entries.map(({ leaf }) => leaf));
  for (const item of await kept.tables.scan('audit')) {
    const leaf = leafOf(eventIn(item) as never);
    if (!leaves.delete(leaf)) wrong.push(`not in the log: ${item.pk} ${item.sk}`);
  }
  if (leaves.size > 0) wrong.push(`${leaves.size} entries are no events`);
  return wrong;
}

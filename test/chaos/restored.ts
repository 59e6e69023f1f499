import { eventIn } from '../../functions/adapters/audit-items.ts';
import type { Item, TableName, Write } from '../../functions/adapters/ports.ts';
import { stopTakesSeconds } from '../../functions/adapters/stop-gate.ts';
import { keyOfWrite } from '../../functions/adapters/table-rules.ts';
import { type Pin, Trust } from '../../functions/domain/audit/bundle.ts';
import type { LogKey } from '../../functions/domain/audit/checkpoint.ts';
import { faultOf } from '../../functions/domain/audit/trail.ts';
import type { Actor } from '../../functions/domain/audit-entry.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { createMemoryTables, type LocalTables } from '../../local/memory-tables.ts';
import { type ReconcileOptions, reconcile } from '../../local/reconcile/reconcile.ts';
import type { Finding, Report } from '../../local/reconcile/report.ts';
import { startTenant, stopTenant } from '../../local/reconcile/stop-mark.ts';
import type { Scan } from '../../local/reconcile/survey.ts';
import { exported, verified } from '../domain/audit/a-bundle.ts';
import type { WorldOptions } from '../world.ts';
import { createChaos } from './chaos.ts';

export const tableNames = ['accounts', 'drafts', 'audit'] as const;

/** How many writes of each table a restore keeps. */
export type Cut = Readonly<Record<TableName, number>>;

export const cloudAdmin: Actor = { via: 'cloud-admin', awsAccountId: '111122223333', awsPrincipalId: 'AROAEXAMPLE' };

export const scanOf = (tables: LocalTables): Scan =>
  async function* (table) {
    yield await tables.scan(table);
  };

/**
 * A tenant whose tables can be restored to any of their writes, each table to another one: also to the middle of a transaction. Bodies and the files of
 * the log are kept, as in AWS.
 */
export async function aRestorableWorld(seed: string, options: WorldOptions = {}) {
  const raw = createMemoryTables();
  const journal: { readonly table: TableName; readonly write: Write; readonly at: number }[] = [];
  let now = (): number => 0;
  raw.onCommit((writes) => {
    for (const write of writes) if (!('check' in write)) journal.push({ table: write.table, write, at: now() });
  });
  const chaos = await createChaos({ ...options, tables: raw, seed });
  now = () => chaos.clock.now().getTime();
  const trust = () => Trust.parse(JSON.parse(Buffer.from(chaos.logFiles.get('trust.json') ?? '').toString()));

  /** Where the tables stand now. */
  const here = (): Cut => {
    const count = (table: TableName) => journal.filter((one) => one.table === table).length;
    return { accounts: count('accounts'), drafts: count('drafts'), audit: count('audit') };
  };

  async function restore(cut: Cut): Promise<void> {
    const past = [...journal];
    for (const table of tableNames) {
      const items = new Map<string, Item>();
      for (const { write } of past.filter((one) => one.table === table).slice(0, cut[table])) {
        const { pk, sk } = keyOfWrite(write);
        if ('put' in write) items.set(`${pk} ${sk}`, write.put);
        else items.delete(`${pk} ${sk}`);
      }
      for (const { pk, sk } of await raw.scan(table)) await raw.remove(table, { pk, sk });
      for (const item of items.values()) await raw.put(table, item);
    }
  }

  /** Ids of drafts whose release the helpdesk has heard of. */
  const delivered = (): Set<string> => new Set(chaos.told().flatMap(({ type, draft }) => (type === 'draft.released' ? [draft.id] : [])));

  const run = (options: Partial<ReconcileOptions> = {}, keys: readonly LogKey[] = trust().keys): Promise<Report> => {
    const { deps } = chaos;
    return reconcile(
      { ...deps, tables: raw, scan: scanOf(raw), files: deps.logFiles, bodyEraser: chaos.bodyEraser, tenantId: 'demo', keys },
      { repair: true, delivered: delivered(), since: '2026-01-01T00:00:00.000Z', ...options },
    );
  };

  const stopDeps = { tables: raw, clock: chaos.clock, random: chaos.deps.random, tenantId: 'demo', actor: cloudAdmin };
  return {
    ...chaos,
    stopDeps,
    journal,
    here,
    restore,
    delivered,
    reconcile: run,
    logKeys: () => trust().keys,
    stop: async () => {
      await stopTenant(stopDeps);
      chaos.clock.advance(stopTakesSeconds);
    },
    start: async () => {
      await startTenant(stopDeps);
      chaos.clock.advance(stopTakesSeconds);
    },
    /** What whoever keeps a pin finds: of the whole log, rules of approval included. */
    verify: async (pin?: Pin) => {
      const source = {
        files: { readFile: async (path: string) => chaos.logFiles.get(path) },
        trust: trust(),
        policy: async (sha: string) => {
          const { status, json } = await chaos.call<{ policy: unknown }>(`GET /v1/policies/${sha}`, { key: chaos.keys.admin });
          return status === 200 ? canonicalJson(json.policy) : undefined;
        },
      };
      return verified(await exported(source, { now: chaos.clock.now(), ...(pin && { pin }) }), { trust: trust(), ...(pin && { pin }) });
    },
    /** What is wrong with the chains and the releases of all drafts, in words. */
    wrongs: async (): Promise<string[]> => {
      const wrong: string[] = [];
      const releases = new Map<string, Set<string>>();
      for (const { id, type, draft } of chaos.told()) if (type === 'draft.released') releases.set(draft.id, (releases.get(draft.id) ?? new Set()).add(id));
      for (const [id, ids] of releases) if (ids.size > 1) wrong.push(`${id} went out ${ids.size} times`);
      for (const head of await chaos.drafts()) {
        const kept = (await raw.query('audit', { pk: `D#${head.id}` })).map((item) => ({ place: item.sk, event: eventIn(item) }));
        const fault = faultOf(kept, { draftId: head.id, tenantId: 'demo', head, whole: true });
        if (fault) wrong.push(`${head.id}: ${fault.kind} ${fault.seq}`);
      }
      return wrong;
    },
  };
}
export type RestorableWorld = Awaited<ReturnType<typeof aRestorableWorld>>;

/** Findings in one line each, those of one kind together. */
export const summary = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map(({ about, fault, remedy }) => `${about} ${fault} ${remedy}`))].sort();

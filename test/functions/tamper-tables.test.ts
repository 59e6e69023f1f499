import { beforeAll, describe, expect, it } from 'vitest';
import { drawer } from '../../bench/random.ts';
import { type AuditEvent, chainKey } from '../../functions/domain/audit/audit-event.ts';
import { BundleHeader } from '../../functions/domain/audit/bundle.ts';
import { NoteRefused } from '../../functions/domain/audit/checkpoint.ts';
import { LogDamaged } from '../../functions/domain/audit/export-bundle.ts';
import { faultOf } from '../../functions/domain/audit/trail.ts';
import { firstFinding } from '../../functions/domain/audit/verify-bundle.ts';
import { compared } from '../../local/cli/audit-compare.ts';
import type { Api } from '../../local/cli/command.ts';
import { type ABundle, exported, verified } from '../domain/audit/a-bundle.ts';
import { counted, printRows, timesOr } from '../domain/audit/attack-rows.ts';
import { aSequencedWorld, type SequencedWorld } from './a-sequenced-world.ts';
import { type FirstBad, tableAttacks } from './table-attacks.ts';

const times = timesOr(2);
const minute = 60;

/** What found it: the check that comes first of those that find anything. */
interface Found {
  readonly by: 'export' | 'verify' | 'compare' | 'audit room' | 'nothing';
  readonly kind: string;
  readonly named: readonly FirstBad[];
}

/** The log goes on for a while, as it does. */
async function goesOn({ world }: SequencedWorld): Promise<void> {
  for (const seconds of [minute, minute, 12 * minute]) {
    world.clock.advance(seconds);
    await world.sequenceAudit();
  }
}

const lines = (bundle: ABundle): { index: number; leaf: string; event: AuditEvent }[] =>
  String(bundle.get('entries.jsonl'))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** Whoever keeps a pin exports and verifies, then compares with what the tenant shows, then looks into the audit room. */
async function lookedAt(base: SequencedWorld, pin = base.pin): Promise<Found> {
  const { world, source, trust } = base;
  let bundle: ABundle;
  try {
    bundle = await exported(source, { now: world.clock.now(), pin });
  } catch (error) {
    if (!(error instanceof LogDamaged || error instanceof NoteRefused || error instanceof SyntaxError)) throw error;
    return { by: 'export', kind: error.name, named: [] };
  }
  const first = firstFinding(verified(bundle, { trust, pin, strict: true }));
  if (first) {
    const entry = lines(bundle).find(({ index }) => index === first.index)?.event;
    const [draftId, seq] = first.chain === null ? [entry?.draftId, entry?.seq] : [first.chain.slice('D#'.length), first.seq];
    const named = draftId ? [{ draftId, seq: seq ?? -1 }] : [];
    // A chain that stopped is named where it stopped; what lies before in the log is compared.
    return { by: 'verify', kind: first.kind, named: first.kind === 'stopped' ? [...named, ...((await comparedWith(base, bundle))?.named ?? [])] : named };
  }
  return (await comparedWith(base, bundle)) ?? (await seenInAuditRoom(base)) ?? { by: 'nothing', kind: 'nothing', named: [] };
}

async function comparedWith({ world }: SequencedWorld, bundle: ABundle): Promise<Found | undefined> {
  const key = (await world.deps.accounts.createKey('compliance', ['audit:read', 'drafts:read'], { via: 'system' })).plain;
  const api: Api = {
    url: () => '',
    call: async (method, path) => {
      const { status, json } = await world.call(`${method} ${path}`, { key });
      return { status, headers: new Headers(), body: json };
    },
  };
  const logged = new Map<string, Map<number, string>>();
  for (const { leaf, event } of lines(bundle))
    if (event.draftId !== null) logged.set(event.draftId, (logged.get(event.draftId) ?? new Map<number, string>()).set(event.seq, leaf));
  const { found, unread } = await compared(api, BundleHeader.parse(JSON.parse(String(bundle.get('bundle.json')))), logged);
  const [difference] = found;
  if (difference) return { by: 'compare', kind: difference.kind, named: [{ draftId: difference.draftId, seq: difference.seq ?? 0 }] };
  return unread[0] === undefined ? undefined : { by: 'compare', kind: 'unread', named: [] };
}

async function seenInAuditRoom({ world, draftIds }: SequencedWorld): Promise<Found | undefined> {
  for (const draftId of draftIds) {
    const { kept, whole } = await world.deps.audit.trail(draftId, 1000);
    const head = await world.raw.get('drafts', { pk: chainKey({ draftId }), sk: 'HEAD' });
    const fault = faultOf(kept, {
      draftId,
      tenantId: 'demo',
      whole,
      head: head ? { auditSeq: Number(head.auditSeq), auditHead: String(head.auditHead) } : null,
    });
    if (fault) return { by: 'audit room', kind: fault.kind, named: [{ draftId, seq: fault.seq }] };
  }
  return undefined;
}

/** An event whose hash was made anew is told from the one behind it, which names another one. */
const isNear = (bad: NonNullable<FirstBad>, named: FirstBad): boolean => named?.draftId === bad.draftId && Math.abs(named.seq - bad.seq) <= 1;

describe('an administrator changes what lies in the tables, or the files of the log', () => {
  let bases: SequencedWorld[];
  beforeAll(async () => {
    bases = [];
    for (const seed of times > 10 ? ['one', 'two', 'three', 'four'] : ['one']) bases.push(await aSequencedWorld(seed));
  }, 300_000);

  it('R102: what nobody has touched is sound, and the same in tables and log', async () => {
    for (const base of bases) {
      await base.restore();
      await goesOn(base);

      expect(await lookedAt(base)).toEqual({ by: 'nothing', kind: 'nothing', named: [] });
      expect(Math.min(base.logged.length, base.fresh.length)).toBeGreaterThan(5);
    }
  });

  it('R102, R108, T28: every attack is found, each time, by whoever kept a pin; the first bad event is named where one can be', async () => {
    const draw = drawer(28);
    const rows: { attack: string; found: number[]; asWhat: string }[] = [];
    const unnamed: object[] = [];
    for (const [name, { attack, sequenced }] of Object.entries(tableAttacks)) {
      const kinds = new Map<string, number>();
      let count = 0;
      for (let one = 0; one < times; one += 1) {
        const base = bases[one % bases.length] as SequencedWorld;
        await base.restore();
        const bad = await attack(base, draw);
        if (sequenced) await goesOn(base);
        const found = await lookedAt(base);
        const kind = `${found.by}: ${found.kind}`;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (found.by !== 'nothing') count += 1;
        if (bad && found.kind !== 'unread' && !found.named.some((one) => isNear(bad, one))) unnamed.push({ name, bad, found });
      }
      rows.push({ attack: name, found: [count], asWhat: counted(kinds) });
    }

    printRows(`found of ${times}, with a pin`, rows);
    expect(rows.filter(({ found }) => found[0] !== times)).toEqual([]);
    expect(unnamed).toEqual([]);
  }, 3_600_000);

  it('without a pin what was signed anew with the real key, and an older signed root, are sound by themselves', async () => {
    for (const name of ['files: an older signed root', 'tables and files rewritten, signed anew with the real key']) {
      const base = bases[0] as SequencedWorld;
      await base.restore();
      await (tableAttacks[name] as (typeof tableAttacks)[string]).attack(base, drawer(7));
      const bundle = await exported(base.source, { now: base.world.clock.now() });

      expect(verified(bundle, { trust: base.trust, pin: base.pin }).verdict).toBe('tampered');
      expect(verified(bundle, { trust: base.trust }).counts).not.toHaveProperty('root');
    }
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawer } from '../../bench/random.ts';
import type { AuditEvent } from '../../functions/domain/audit/audit-event.ts';
import { type FindingKind, findingLevels, type Report } from '../../functions/domain/audit/verify-bundle.ts';
import { sha256 } from '../../functions/domain/hash.ts';
import { type ABundle, bundleOf, verified } from '../domain/audit/a-bundle.ts';
import { aTrust, chained, logOf, someEvents } from '../domain/audit/a-log.ts';
import { aBase, type Base, rechained } from '../domain/audit/attacks.ts';
import { type Damaged, damaged } from '../domain/audit/damages.ts';

const script = fileURLToPath(new URL('../../clients/verify_audit.py', import.meta.url));
const count = 1000;
const patience = 600_000; // a busy machine takes its time
const hasPython = spawnSync('python3', ['-c', 'pass']).status === 0;

/** Other bundles of the same logs. */
const othersOf = async ({ log, pin }: Base): Promise<ABundle[]> => [
  await bundleOf(log, { pin, from: '2026-11-22T18:30:00.000Z', to: '2026-11-22T20:00:00.000Z' }),
  await bundleOf(log, { pin, draftId: log.draftIds[3] ?? '' }),
  await bundleOf(log, { draftId: log.draftIds[5] ?? '' }),
];

/** Bundles that leave something out and claim to reach to the ends of the log. */
async function openEnded({ log }: Base): Promise<Damaged[]> {
  const range = await bundleOf(log, { from: '2026-11-22T18:30:00.000Z', to: '2026-11-22T20:00:00.000Z' });
  const later = await bundleOf(log, { from: '2026-11-22T18:30:00.000Z' });
  const claiming = (bundle: ABundle, fields: object): Damaged => {
    const header = JSON.stringify({ ...JSON.parse(String(bundle.get('bundle.json'))), ...fields });
    return { bundle: new Map([...bundle, ['bundle.json', Buffer.from(header)]]), pin: undefined, trust: aTrust() };
  };
  return [claiming(range, {}), claiming(later, {}), claiming(range, { from: null }), claiming(range, { to: null }), claiming(later, { from: null })];
}

const logSays = (type: string, at: string, data: object): AuditEvent =>
  chained([{ of: { subject: 'log' }, entry: { type: type as AuditEvent['type'], at, actor: { via: 'system' }, data: { ...data } } }])[0] as AuditEvent;

/** Bundles of sound logs that say of themselves that a chain stopped, or that they stood still; some of the words are none. */
async function selfTelling(): Promise<Damaged[]> {
  const events = someEvents(35, 12);
  const end = events.at(-1)?.at ?? '';
  const { draftId, seq } = events.findLast((event) => event.draftId !== null && event.seq >= 3) as AuditEvent;
  const cut = events.filter((event) => !(event.draftId === draftId && event.seq >= seq));
  const quiet = events.filter(({ subject, at }) => subject !== 'log' || at < '2026-11-22T18' || at > '2026-11-22T21');
  const stood = { from: '2026-11-22T17:30:00.000Z', to: '2026-11-22T20:55:00.000Z', count: 4 };
  const late = logSays('log.behind', stood.to, stood);
  /** The log's word on that in its place, and with it an event that came an hour after its time. */
  const told = (list: readonly AuditEvent[], data: object): AuditEvent[] => {
    const at = list.findIndex((event) => event.at > stood.to);
    const backDated = { ...(list[at - 1] as AuditEvent), draftId: null, subject: 'person:ben', at: '2026-11-22T19:30:00.000Z' };
    return list.toSpliced(at, 0, backDated, logSays('log.behind', stood.to, data));
  };
  const lists = [
    [...cut, logSays('log.fault', end, { chain: `D#${draftId}`, event: seq, fault: 'missing' })],
    [...cut, logSays('log.fault', end, { chain: `D#${draftId}`, event: true, fault: 'missing' })],
    [...events, logSays('log.fault', end, { chain: 'D#other', event: 0, fault: 'missing' })],
    quiet,
    told(quiet, stood),
    told(quiet, { ...stood, to: '2026-11-22T20:40:00.000Z' }),
    told(quiet, { ...stood, to: null }),
    told(quiet, { ...stood, to: '2026-12-22T20:00:00.000Z' }),
    told(events, stood),
    quiet.toSpliced(-1, 0, late),
    ...['policy-proposal:prp_1', 'policy'].map((subject) => [
      ...events,
      { ...logSays('policy.proposed', end, {}), subject, policySha256: sha256('a policy that nobody has') },
    ]),
  ];
  return Promise.all(lists.map(async (list) => ({ bundle: await bundleOf(logOf(rechained(list))), pin: undefined, trust: aTrust() })));
}

/** The verdict on the bytes: the second verifier knows no rules of approval. */
function onBytes({ counts }: Report): string {
  const levels = new Set(Object.keys(counts).map((kind) => findingLevels[kind as FindingKind]));
  return levels.has('tampered') ? 'tampered' : levels.has('incomplete') ? 'incomplete' : 'sound';
}
const exits: Readonly<Record<string, number>> = { sound: 0, tampered: 1, incomplete: 2 };

function written(folder: string, { bundle, pin, trust }: Damaged): { folder: string; trust: string | null; pin: string | null } {
  const files = join(folder, 'bundle');
  mkdirSync(files, { recursive: true });
  for (const [path, bytes] of bundle) {
    mkdirSync(dirname(join(files, path)), { recursive: true });
    writeFileSync(join(files, path), bytes);
  }
  const [trustFile, pinFile] = [join(folder, 'trust.json'), join(folder, 'pin.json')];
  if (trust) writeFileSync(trustFile, JSON.stringify(trust));
  if (pin) writeFileSync(pinFile, JSON.stringify(pin));
  return { folder: files, trust: trust ? trustFile : null, pin: pin ? pinFile : null };
}

describe('a second verifier, written apart in another language', () => {
  it.skipIf(!hasPython && !process.env.CI_REQUIRE_PYTHON)(
    `R109: comes to the same verdict and exit code on ${count} bundles that something happened to`,
    async () => {
      const draw = drawer(1187);
      const bases = await Promise.all([31, 32, 33, 34].map((seed) => aBase(seed, draw)));
      const others = await Promise.all(bases.map(othersOf));
      const cases: Damaged[] = [];
      for (let one = 0; one < count; one += 1) cases.push(await damaged(bases[one % bases.length] as Base, others[one % bases.length] as ABundle[], draw));
      cases.push(...(await selfTelling()), ...(await openEnded(bases[0] as Base)));
      const root = mkdtempSync(join(tmpdir(), 'countersign-bundles-'));
      try {
        const asked = cases.map((one, index) => written(join(root, String(index)), one));
        const reports = cases.map(({ bundle, pin, trust }) => verified(bundle, { pin, trust }));

        const { stdout, stderr, status } = spawnSync('python3', [script, '--many'], {
          input: asked.map((one) => JSON.stringify(one)).join('\n'),
          encoding: 'utf8',
          maxBuffer: 1 << 26,
        });

        expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
        const answers = stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as { verdict: string; exit: number; first: unknown });
        const differing = reports.flatMap((report, index) => {
          const [ours, theirs] = [onBytes(report), answers[index]];
          return ours === theirs?.verdict && exits[ours] === theirs.exit ? [] : [{ index, ours, theirs, counts: report.counts }];
        });
        expect(differing.slice(0, 5)).toEqual([]);
        const verdicts = reports.map(onBytes);
        expect(verdicts.slice(count, count + 5)).toEqual(['tampered', 'sound', 'tampered', 'incomplete', 'sound']);
        expect(verdicts.slice(count + 5, count + 10)).toEqual(Array.from({ length: 5 }, () => 'incomplete'));
        expect(verdicts.slice(count + 10, count + 12)).toEqual(['sound', 'incomplete']);
        expect(verdicts.slice(count + 12)).toEqual(['sound', 'sound', 'incomplete', 'incomplete', 'incomplete']);
        const of = (verdict: string): number => verdicts.filter((one) => one === verdict).length;
        console.log(`${verdicts.length} bundles: ${of('tampered')} tampered, ${of('incomplete')} incomplete, ${of('sound')} sound`);
        expect(Math.min(of('tampered'), of('incomplete'), of('sound')), 'each verdict is among them').toBeGreaterThan(30);
      } finally {
        rmSync(root, { recursive: true });
      }
    },
    patience,
  );

  it.skipIf(hasPython)('is not tried: python3 is missing on this machine', () => {
    expect(hasPython).toBe(false);
  });
});

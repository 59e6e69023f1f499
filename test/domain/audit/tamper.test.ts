import { describe, expect, it } from 'vitest';
import { drawer } from '../../../bench/random.ts';
import { firstFinding } from '../../../functions/domain/audit/verify-bundle.ts';
import { verified } from './a-bundle.ts';
import { aTrust } from './a-log.ts';
import { counted, printRows, timesOr } from './attack-rows.ts';
import { aBase, attacks, type Base } from './attacks.ts';

const times = timesOr(10);
const bases = 10;
/** What a bundle alone can't show: all of it is as the real key signed it. */
const onlyByPin = new Set(['rolled back to an older signed root', 'all rewritten, signed anew with the real key', 'another log for another reader']);

interface Row {
  readonly attack: string;
  readonly withPin: number;
  readonly withoutPin: number;
  readonly asWhat: string;
}

async function tried(attack: string, all: readonly Base[], draw: ReturnType<typeof drawer>): Promise<Row> {
  let [withPin, withoutPin] = [0, 0];
  const kinds = new Map<string, number>();
  for (let one = 0; one < times; one += 1) {
    const base = all[one % all.length] as Base;
    const bundle = await (attacks[attack] as NonNullable<(typeof attacks)[string]>)(base, draw);
    const report = verified(bundle, { trust: aTrust(), pin: base.pin });
    if (report.verdict !== 'sound') withPin += 1;
    const kind = firstFinding(report)?.kind ?? 'nothing';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (verified(bundle, { trust: aTrust() }).verdict !== 'sound') withoutPin += 1;
  }
  return { attack, withPin, withoutPin, asWhat: counted(kinds) };
}

describe('tampering with the log', () => {
  it('R102, R108, T28: every kind of attack is found, each time, by whoever kept a pin', async () => {
    const draw = drawer(20_261_126);
    const all = await Promise.all(Array.from({ length: bases }, (_, seed) => aBase(seed + 1, draw)));
    for (const { bundle, pin } of all) expect(verified(bundle, { trust: aTrust(), pin })).toMatchObject({ verdict: 'sound', pin: 'proven', findings: [] });

    const rows: Row[] = [];
    for (const attack of Object.keys(attacks)) rows.push(await tried(attack, all, draw));

    printRows(
      `found of ${times}, with a pin and without`,
      rows.map((row) => ({ ...row, found: [row.withPin, row.withoutPin] })),
    );
    expect(rows.filter(({ withPin }) => withPin < times)).toEqual([]);
    expect(rows.filter(({ attack, withoutPin }) => withoutPin !== (onlyByPin.has(attack) ? 0 : times))).toEqual([]);
  }, 600_000);
});

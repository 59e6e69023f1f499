import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { explore } from './explore.ts';
import { crashKinds } from './interruptions.ts';
import { type Report, runOne } from './one.ts';
import { planted } from './planted.ts';
import { smallWorlds } from './small-world.ts';

const root = new URL('../../', import.meta.url);
const few = 8;

/** What of a report two runs of one history must have in common. */
const plain = ({ points, ...report }: Report): object => ({ ...report, points: points.toSorted() });

beforeAll(() => {
  vi.stubGlobal('setTimeout', (done: () => void) => setImmediate(done)); // nothing in a history waits for the real time
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the simulation', () => {
  it.each(Array.from({ length: few }, (_, i) => 100 + i))('history %i keeps every invariant, whatever fails on its way', async (seed) => {
    const report = await runOne({ seed });

    expect(report.violations).toEqual([]);
    expect(report.calls).toBeGreaterThan(0);
  });

  it('runs the same history the same way', async () => {
    const [first, second] = [await runOne({ seed: 104 }), await runOne({ seed: 104 })];

    expect(plain(second)).toEqual(plain(first));
    expect(first.actsUntil).toBeGreaterThan(5);
  });

  it('puts a further fault where it is told to', async () => {
    const point = 'intake POST /v1/drafts tables.transact';
    const report = await runOne({ seed: 104, also: [{ point, kind: 'crash-after' }] });

    expect(report.interruptions).toContainEqual({ point, kind: 'crash-after' });
    expect(report.violations).toEqual([]);
  });

  it('puts one there, too, where only the end of a history comes by', async () => {
    const point = 'erase-subjects tables.query';
    const crashes = crashKinds.map((kind) => ({ point, kind }));
    const report = await runOne({ seed: 104, also: crashes });

    expect(report.interruptions.slice(-3)).toEqual(crashes);
    expect(report.violations).toEqual([]);
  });
});

describe('the small worlds', () => {
  it.each(smallWorlds)('keep every invariant in each state that two acts lead to: $name', async (small) => {
    const { states, broken } = await explore(small, { depth: 2 });

    expect(broken).toBeUndefined();
    expect(states).toBeGreaterThan(20);
  });
});

describe('the planted bugs', () => {
  const changes = planted.flatMap(({ variants }) =>
    variants.flatMap(({ name, bug, opened = [] }) => [...bug, ...opened].map((change) => ({ name, ...change }))),
  );

  it('are 27, those of people and grants for the small worlds too', () => {
    expect(planted.map(({ id }) => id)).toEqual(Array.from({ length: 27 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`));
    expect(planted.filter(({ small }) => small).map(({ id }) => id)).toEqual(['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P12', 'P14']);
  });

  it.each(changes)('$name: what it changes stands in $file, once', ({ file, from, to }) => {
    const source = readFileSync(new URL(file, root), 'utf8');

    expect(source.split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  });
});

import { expect, it } from 'vitest';
import { racesToRun, replayOf, runInMemory } from './run.ts';

const enough = 20;
const seen = { races: 0, collided: 0 };

it.each(racesToRun())('F14, F15, F16: $scenario.name: one outcome, and everybody is told the truth', { timeout: 600_000 }, async ({ scenario, seeds }) => {
  const ends = new Set<string>();
  const histories = new Set<string>();
  for (const seed of seeds) {
    const { end, history, collisions, complaints } = await runInMemory(scenario, seed);
    expect(complaints, replayOf(scenario, seed, history)).toEqual([]);
    ends.add(end);
    histories.add(history);
    seen.races += 1;
    seen.collided += collisions > 0 ? 1 : 0;
  }

  if (seeds.length >= enough) expect([...ends].toSorted()).toEqual(scenario.ends.toSorted());
  if (seeds.length >= enough) expect(histories.size).toBeGreaterThan(1);
});

it('contenders run into each other, not only one after the other', () => {
  if (seen.races >= enough) expect(seen.collided / seen.races).toBeGreaterThan(0.25);
});

it.each(racesToRun(() => 1))('$scenario.name: one seed is one race', async ({ scenario, seeds: [seed = 1] }) => {
  expect((await runInMemory(scenario, seed)).history).toBe((await runInMemory(scenario, seed)).history);
});

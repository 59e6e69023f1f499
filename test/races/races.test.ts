import { expect, it } from 'vitest';
import { mustEndWell, racesToRun, runInMemory } from './run.ts';

const races = racesToRun();
/** So many runs of each race show that chance does its part. */
const areEnough = races.every(({ seeds }) => seeds.length >= 20);
const seen = { races: 0, collided: 0 };

it.each(races)('F14, F15, F16: $scenario.name: one outcome, and everybody is told the truth', { timeout: 600_000 }, async ({ scenario, seeds }) => {
  const ends = new Set<string>();
  const histories = new Set<string>();
  for (const seed of seeds) {
    const { end, history, collisions } = await mustEndWell(scenario, seed, runInMemory(scenario, seed));
    ends.add(end);
    histories.add(history);
    seen.races += 1;
    seen.collided += collisions > 0 ? 1 : 0;
  }

  for (const end of ends) expect(scenario.ends).toContain(end);
  if (areEnough) expect([ends.size, histories.size > 1]).toEqual([scenario.ends.length, true]);
});

it.skipIf(!areEnough)('contenders run into each other, not only one after the other', () => {
  expect(seen.collided / seen.races).toBeGreaterThan(0.25);
});

it.each(racesToRun(() => 1))('$scenario.name: one seed is one race', async ({ scenario, seeds: [seed = 1] }) => {
  expect((await runInMemory(scenario, seed)).history).toBe((await runInMemory(scenario, seed)).history);
});

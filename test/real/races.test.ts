import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DynamoDbLocal, findJava, startDynamoDbLocal } from '../../local/dynamodb-local.ts';
import { type Arena, createArena } from '../races/arena.ts';
import { mustEndWell, racesToRun, repetitions, runRace } from '../races/run.ts';
import type { Scenario } from '../races/scenarios.ts';

const java = (await findJava()) ?? 0;
const skipped = java < 17 && process.env.CI_REQUIRE_JAVA !== '1'; // where Java is required, its absence fails the start below
if (skipped) console.warn('races on DynamoDB Local: skipped: no Java 17 or newer'); // the reporter shows no names where a whole file is skipped

const count = ({ share = 1 / 25 }: Scenario): number => Math.floor(repetitions * share);
// a sweep pays what all the races before it owe: those that are run most often come last
const races = racesToRun(count)
  .filter(({ seeds }) => seeds.length > 0)
  .toSorted((a, b) => a.seeds.length - b.seeds.length);

describe.skipIf(skipped)(skipped ? 'races on DynamoDB Local (skipped: no Java)' : 'races on DynamoDB Local', () => {
  let local: DynamoDbLocal;
  let arena: Arena;
  beforeAll(async () => {
    local = await startDynamoDbLocal();
    arena = await createArena({ tables: local.tables, turn: () => turn(), inMemory: false });
  }, 200_000);
  afterAll(() => local?.stop());

  it.each(races)('$scenario.name: one outcome, and everybody is told the truth', { timeout: 600_000 }, async ({ scenario, seeds }) => {
    for (const seed of seeds) {
      const { end } = await mustEndWell(scenario, seed, runRace(scenario, seed, arena));
      expect(scenario.ends).toContain(end);
    }
  });
});

import { setImmediate as turn } from 'node:timers/promises';
import { vi } from 'vitest';
import type { Status } from '../../functions/domain/approval/draft-state.ts';
import { createMemoryTables, type LocalTables } from '../../local/memory-tables.ts';
import { type Arena, createArena, meetsConflict } from './arena.ts';
import { createDesk } from './desk.ts';
import { gatherEvidence, judge } from './judge.ts';
import { type Scenario, scenarios } from './scenarios.ts';

/** How a race ended. */
export interface Finish {
  readonly end: Status;
  /** Who did what in which order, and what they were told: two races that went alike have the same one. */
  readonly history: string;
  /** So many transactions in it came too late. */
  readonly collisions: number;
  readonly complaints: readonly string[];
}

/** Runs one race and judges it twice: when the contenders are done, and when the draft has gone where it goes. */
export async function runRace(scenario: Scenario, seed: number, arena: Arena): Promise<Finish> {
  const name = nameOf(scenario, seed);
  const desk = await createDesk(arena, scenario.kind, name);
  const contenders = await scenario.contenders(desk);
  const [commits, answers, collided] = [arena.commits.length, desk.answers.length, arena.collisions()];
  await arena.race(contenders, name);
  const collisions = arena.collisions() - collided;
  const history = JSON.stringify([arena.commits.slice(commits).map(({ by }) => by), desk.answers.slice(answers)]);
  const early = judge(await gatherEvidence(arena, desk.id, desk.answers));
  if (scenario.thenApproved) await desk.approveAll();
  await desk.settle();
  const evidence = await gatherEvidence(arena, desk.id, desk.answers);
  return { end: evidence.draft.head.status, history, collisions, complaints: [...new Set([...early, ...judge(evidence)])] };
}

/** The same in a world of its own in memory, where the seed says all that happens: time is counted in turns of the event loop. */
export async function runInMemory(scenario: Scenario, seed: number, spoil: (tables: LocalTables) => LocalTables = (tables) => tables): Promise<Finish> {
  vi.stubGlobal('setTimeout', (done: () => void, milliseconds: number) => void turns(milliseconds).then(done));
  try {
    const tables = spoil(createMemoryTables({ conflicts: meetsConflict }));
    const arena = await createArena({ tables, turn, inMemory: true, conflictRate: 0.1, seed: nameOf(scenario, seed) });
    return await runRace(scenario, seed, arena);
  } finally {
    vi.unstubAllGlobals();
  }
}

async function turns(count: number): Promise<void> {
  for (let left = Math.ceil(count); left > 0; left -= 1) await turn();
}

const nameOf = ({ name }: Scenario, seed: number): string => `${name.replace(/\W+/g, '-')}-${seed}`;

/** So often each race is run: `npm run test:races` takes its time. */
export const repetitions = Number(process.env.RACES ?? (process.env.npm_lifecycle_event === 'test:races' ? 200 : 12));

/** The race, or an error that says how to run that very one again: where it ended badly, and where it did not end. */
export async function mustEndWell(scenario: Scenario, seed: number, race: Promise<Finish>): Promise<Finish> {
  const replay = `run it again with RACE=${nameOf(scenario, seed)}`;
  const finish = await race.catch((cause: unknown) => {
    throw new Error(replay, { cause });
  });
  if (finish.complaints.length > 0) throw new Error([...finish.complaints, replay, finish.history].join('\n'));
  return finish;
}

/** Each race with its seeds: `RACE` asks for a single one, by the name that its failure printed. @throws Error when there is none of that name */
export function racesToRun(count: (scenario: Scenario) => number = () => repetitions): { scenario: Scenario; seeds: number[] }[] {
  const asked = process.env.RACE;
  if (asked === undefined) return scenarios.map((scenario) => ({ scenario, seeds: Array.from({ length: count(scenario) }, (_, i) => i + 1) }));
  const seed = Number(/\d+$/.exec(asked)?.[0]);
  const found = scenarios.filter((scenario) => nameOf(scenario, seed) === asked);
  if (found.length === 0) throw new Error(`no such race: ${asked}`);
  return found.map((scenario) => ({ scenario, seeds: [seed] }));
}

import { expect, it } from 'vitest';
import { TransactionRefused, type Write } from '../../functions/adapters/ports.ts';
import type { LocalTables } from '../../local/memory-tables.ts';
import { mustEndWell, runInMemory } from './run.ts';
import { type Scenario, scenarios } from './scenarios.ts';

/** Tables that keep other writes than those they are given. */
const keeping =
  (change: (writes: readonly Write[]) => readonly Write[]) =>
  (tables: LocalTables): LocalTables => ({ ...tables, transact: async (writes) => tables.transact(change(writes)) });

const isPut = (write: Write, prefix: string): boolean => 'put' in write && write.put.sk.startsWith(prefix);
const unconditional = (write: Write): Write => ('put' in write ? { table: write.table, put: write.put } : write);
/** Places in the chain and in the outbox are given once too, which would hide that a head is written from an old state. */
const unversioned = (write: Write): Write =>
  isPut(write, 'HEAD') || ('put' in write && (write.table === 'audit' || write.put.pk.startsWith('OUT#'))) ? unconditional(write) : write;

const planted: readonly { bug: string; spoil: (tables: LocalTables) => LocalTables; race: string; caught: RegExp }[] = [
  {
    bug: 'nothing is looked at before it is written',
    spoil: keeping((writes) => writes.map(unconditional)),
    race: 'approve against withdraw',
    caught: /two transitions were made from one state/,
  },
  {
    bug: 'nothing is looked at before a release',
    spoil: keeping((writes) => writes.map(unconditional)),
    race: 'sweeps against executions, releasing one draft',
    caught: /it was released twice/,
  },
  {
    bug: 'a transition is kept although the draft is another by now',
    spoil: keeping((writes) => writes.map(unversioned)),
    race: 'the last approval against an escalation',
    caught: /an event was written over/,
  },
  {
    bug: 'no marker is kept of who decided',
    spoil: keeping((writes) => writes.filter((write) => !isPut(write, 'PERSON#'))),
    race: 'one person in two seats',
    caught: /one person fills two seats/,
  },
  {
    bug: 'a release does not hold the conversation still',
    spoil: keeping((writes) => writes.filter((write) => !('check' in write && write.check.sk === 'CONV'))),
    race: 'release against a new message of the customer',
    caught: /released after the customer had written again/,
  },
  {
    bug: 'grants stay open when the draft ends',
    spoil: keeping((writes) => writes.filter((write) => !('put' in write && write.put.state === 'revoked'))),
    race: 'approve against reject, by the two people of a dual approval',
    caught: /grants of a settled draft are open/,
  },
  {
    bug: 'a refused decision is told as recorded',
    spoil: (tables) => ({
      ...tables,
      transact: (writes) =>
        tables.transact(writes).catch((error) => {
          if (!(error instanceof TransactionRefused)) throw error;
        }),
    }),
    race: 'approve against withdraw',
    caught: /mia approve: told 1 times that it is recorded, which it is 0 times/,
  },
];

const scenarioOf = (race: string): Scenario => {
  const found = scenarios.find(({ name }) => name === race);
  if (!found) throw new Error(`no such race: ${race}`);
  return found;
};

it.each(planted)('the judge catches that $bug', async ({ spoil, race, caught }) => {
  const complaints: string[] = [];
  for (let seed = 1; seed <= 20 && !complaints.some((one) => caught.test(one)); seed += 1)
    complaints.push(...(await runInMemory(scenarioOf(race), seed, spoil)).complaints);

  expect(complaints).toContainEqual(expect.stringMatching(caught));
});

it('a race that went wrong says how to run it again', async () => {
  const scenario = scenarioOf('one person in two seats');
  const withoutMarkers = keeping((writes) => writes.filter((write) => !isPut(write, 'PERSON#')));
  const broken = (tables: LocalTables): LocalTables => ({ ...tables, query: () => Promise.reject(new Error('the disk is gone')) });

  for (const spoil of [withoutMarkers, broken])
    await expect(mustEndWell(scenario, 3, runInMemory(scenario, 3, spoil))).rejects.toThrow('RACE=one-person-in-two-seats-3');
});

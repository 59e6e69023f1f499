import { loadavg } from 'node:os';
import { highestRate, type Tried } from './highest.ts';
import { rateOf } from './report.ts';
import { driverOf, type Load, type Machine, machineOf } from './run.ts';
import type { LoadServer } from './server-process.ts';

export interface Most {
  readonly machine: Machine;
  /** Drafts a second. */
  readonly highest: number;
  readonly tried: readonly Tried[];
}

const stepSeconds = 15;
const longestAnswer = 1000;
const leastShare = 0.97;

/** Looks for the highest rate that a server holds that has just begun: no errors, no backlog, no answer in a hundred that takes longer than a second. */
export async function lookForMost(server: LoadServer, load: Load, say: (words: string) => void = () => {}): Promise<Most> {
  const [before = 0] = loadavg();
  const driver = driverOf(server, load);
  await driver.send({ perSecond: load.rate / 2, seconds: stepSeconds });
  await server.ask('fill', load);
  const { highest, tried } = await highestRate(load.rate, async (perSecond) => {
    driver.forget();
    const failed = sum(driver.errors());
    await driver.send({ perSecond, seconds: stepSeconds });
    const seen = driver.seen();
    const holds = sum(driver.errors()) === failed && rateOf({ seen }) >= (leastShare * seen.sent) / stepSeconds && seen.intake.p99 <= longestAnswer;
    say(`${perSecond.toFixed(1)} a second: p50 ${seen.intake.p50.toFixed(0)} ms, p99 ${seen.intake.p99.toFixed(0)} ms, ${holds ? 'holds' : 'does not hold'}`);
    return holds;
  });
  const [after = 0] = loadavg();
  return { machine: machineOf({ before, after }), highest, tried };
}

const sum = (errors: Readonly<Record<string, number>>): number => Object.values(errors).reduce((all, count) => all + count, 0);

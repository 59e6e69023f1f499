import { loadavg } from 'node:os';
import { type Output, runCommand, wholeNumber } from '../run-command.ts';
import { highestRate } from './highest.ts';
import { goalsOf, rateOf, reportOf, wordsOf } from './report.ts';
import { driverOf, type Load, machineOf, playLoad } from './run.ts';
import { type LoadServer, type StartOptions, startLoadServer } from './server-process.ts';

/** Ten times what 4 million replies a week come to, spread evenly. */
const usualRate = 66;

const usage = `npm run load [-- --seconds 60] [--warm-up 10] [--rate ${usualRate}] [--gated 0.1] [--kept N] [--pending N] [--minimal N] [--data memory|dynamodb]
                [--max] [--heap MIB] [--profile FOLDER] [--seed WORD] [--json]

Sends drafts over HTTP to the stack that \`npm start\` runs, in a process of its own. Each is due at an instant that is drawn before (Poisson), and is sent
then, however slow the stack is; its time counts from that instant. Held drafts are approved by people: mail, link, page, decision.

  --seconds  so long; --warm-up: so long before, at the same rate, in which only errors count
  --rate     drafts a second
  --gated    share of them that waits for a person
  --kept     so many replies that were sent are there before; --pending: that wait; --minimal: that were sent, the heads alone
  --data     where the stack keeps its tables: in its own memory, or in DynamoDB Local (Java)
  --max      looks for the highest rate that holds, beginning at --rate, 15 s each: no errors, no backlog, p99 of the answer within a second
  --heap     the most that the server's heap may take, in MiB
  --profile  writes a profile of the server's processor time into this folder
  --json     the result as JSON, nothing else on standard output

Exit code 0: every goal is met; 1: one is not; 3: usage.`;

interface Asked {
  readonly load: Load;
  readonly server: Omit<StartOptions, 'module'>;
  readonly isMax: boolean;
  readonly json: boolean;
}

/**
 * The command: begins the server, plays, prints.
 *
 * @param module - builds the server's module and answers its address
 * @returns the exit code
 */
export const main = (args: readonly string[], module: () => Promise<string>, output: Output = {}): Promise<number> =>
  runCommand(
    {
      name: 'load',
      usage,
      options: {
        seconds: { type: 'string', default: '60' },
        'warm-up': { type: 'string', default: '10' },
        rate: { type: 'string', default: String(usualRate) },
        gated: { type: 'string', default: '0.1' },
        kept: { type: 'string', default: '0' },
        pending: { type: 'string', default: '0' },
        minimal: { type: 'string', default: '0' },
        data: { type: 'string', default: 'memory' },
        max: { type: 'boolean', default: false },
        heap: { type: 'string' },
        profile: { type: 'string' },
        seed: { type: 'string', default: 'load' },
        json: { type: 'boolean', default: false },
      },
      read: ({ data, heap, profile, max, json, ...given }): Asked => {
        if (data !== 'memory' && data !== 'dynamodb') throw new Error(`--data must be memory or dynamodb: ${data}`);
        const number = (option: 'seconds' | 'warm-up' | 'kept' | 'pending' | 'minimal', least: number, most: number) =>
          wholeNumber(option, given[option], least, most);
        return {
          load: {
            seconds: number('seconds', 1, 86_400),
            warmUpSeconds: number('warm-up', 0, 86_400),
            rate: numberOf('rate', given.rate, 0.1, 10_000),
            gated: numberOf('gated', given.gated, 0, 1),
            kept: number('kept', 0, mostKept),
            pending: number('pending', 0, mostKept),
            minimal: number('minimal', 0, mostKept),
            seed: given.seed,
          },
          server: { data, profile, heapMegabytes: heap === undefined ? undefined : wholeNumber('heap', heap, 64, 1_000_000) },
          isMax: max,
          json,
        };
      },
    },
    args,
    async ({ load, server: options, isMax, json }, print) => {
      const server = await startLoadServer({ ...options, module: await module() });
      try {
        if (isMax) return await lookForMost(server, load, json, print);
        const result = await playLoad(server, load, say);
        print(json ? JSON.stringify({ ...result, goals: goalsOf(result) }, null, 2) : reportOf(result));
        return goalsOf(result).every(({ met }) => met) ? 0 : 1;
      } finally {
        await server.stop();
      }
    },
    output,
  );

const mostKept = 10_000_000;
const stepSeconds = 15;
const longestAnswer = 1000;
const leastShare = 0.97;

async function lookForMost(server: LoadServer, load: Load, json: boolean, print: (text: string) => void): Promise<number> {
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
  const machine = machineOf({ before, after });
  print(json ? JSON.stringify({ load, machine, highest, tried }, null, 2) : `${wordsOf(machine)}\n${highest.toFixed(1)} drafts a second hold`);
  return highest >= load.rate ? 0 : 1;
}

const sum = (errors: Readonly<Record<string, number>>): number => Object.values(errors).reduce((all, count) => all + count, 0);

const say = (words: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${words} …\n`);
};

function numberOf(option: string, text: string, least: number, most: number): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value >= least && value <= most)) throw new Error(`--${option} must be from ${least} to ${most}: ${text}`);
  return value;
}

import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { type Output, runCommand, wholeNumber } from '../run-command.ts';
import { lookForMost } from './most.ts';
import { type Start, writeAll } from './page.ts';
import { goalsOf, reportOf, wordsOf } from './report.ts';
import { type Load, playLoad, type Result } from './run.ts';
import { type StartOptions, startLoadServer, withServer } from './server-process.ts';

/** Ten times what 4 million replies a week come to, spread evenly. */
const usualRate = 66;

const usage = `npm run load [-- --seconds 60] [--warm-up 10] [--rate ${usualRate}] [--gated 0.1] [--escrow 30] [--kept N] [--pending N] [--minimal N] [--data memory|dynamodb]
                [--max] [--write] [--heap MIB] [--profile FOLDER] [--seed WORD] [--json]

Sends drafts over HTTP to the stack that \`npm start\` runs, in a process of its own. Each is due at an instant that is drawn before (Poisson), and is sent
then, however slow the stack is; its time counts from that instant. Held drafts are approved by people: mail, link, page, decision.

  --seconds  so long; --warm-up: so long before, at the same rate, in which only errors count
  --rate     drafts a second
  --gated    share of them that waits for a person
  --escrow   seconds between a decision and the release, in the policy
  --kept     so many replies that were sent are there before; --pending: that wait; --minimal: that were sent, the heads alone
  --data     where the stack keeps its tables: in its own memory, or in DynamoDB Local (Java)
  --max      looks for the highest rate that holds, beginning at --rate, 15 s each: no errors, no backlog, p99 of the answer within a second
  --write    all loads of docs/performance.md, each on a server of its own, then --max, and their table into the page; half an hour, 8 GB
  --heap     the most that the server's heap may take, in MiB
  --profile  writes a profile of the server's processor time into this folder
  --json     the result as JSON, nothing else on standard output

Exit code 0: every goal is met; 1: one is not; 3: usage.`;

interface Asked {
  readonly load: Load;
  readonly server: Omit<StartOptions, 'module'>;
  readonly isMax: boolean;
  readonly isWrite: boolean;
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
        escrow: { type: 'string', default: String(standardPolicy.escrowSeconds) },
        kept: { type: 'string', default: '0' },
        pending: { type: 'string', default: '0' },
        minimal: { type: 'string', default: '0' },
        data: { type: 'string', default: 'memory' },
        max: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        heap: { type: 'string' },
        profile: { type: 'string' },
        seed: { type: 'string', default: 'load' },
        json: { type: 'boolean', default: false },
      },
      read: ({ data, heap, profile, max, write, json, ...given }): Asked => {
        if (data !== 'memory' && data !== 'dynamodb') throw new Error(`--data must be memory or dynamodb: ${data}`);
        const number = (option: 'seconds' | 'warm-up' | 'escrow' | 'kept' | 'pending' | 'minimal', least: number, most: number) =>
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
          server: {
            data,
            profile,
            escrowSeconds: number('escrow', 0, 86_400),
            heapMegabytes: heap === undefined ? undefined : wholeNumber('heap', heap, 64, 1_000_000),
          },
          isMax: max,
          isWrite: write,
          json,
        };
      },
    },
    args,
    async ({ load, server: options, isMax, isWrite, json }, print) => {
      const start: Start = async (more = {}) => startLoadServer({ ...options, ...more, module: await module() });
      if (isWrite) {
        const results = await writeAll(start, load, say);
        print(results.map(reportOf).join('\n\n'));
        return codeOf(results);
      }
      return withServer(await start(), async (server) => {
        if (isMax) {
          const found = await lookForMost(server, load, say);
          print(json ? JSON.stringify({ load, ...found }, null, 2) : `${wordsOf(found.machine)}\n${found.highest.toFixed(1)} drafts a second hold`);
          return found.highest >= load.rate ? 0 : 1;
        }
        const result = await playLoad(server, load, say);
        print(json ? JSON.stringify({ ...result, goals: goalsOf(result) }, null, 2) : reportOf(result));
        return codeOf([result]);
      });
    },
    output,
  );

const codeOf = (results: readonly Result[]): number => (results.every((result) => goalsOf(result).every(({ met }) => met)) ? 0 : 1);

const mostKept = 10_000_000;
const say = (words: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${words} …\n`);
};

function numberOf(option: string, text: string, least: number, most: number): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value >= least && value <= most)) throw new Error(`--${option} must be from ${least} to ${most}: ${text}`);
  return value;
}

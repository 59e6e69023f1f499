import { type Output, runCommand, wholeNumber } from '../run-command.ts';
import { type Damage, type RunReport, run } from './run.ts';

const usage = `npm run swap [-- --drafts 2000] [--swaps 20] [--seed WORD] [--damage outbox|idempotency] [--json]

Plays lives of drafts on the local stack over HTTP, replaces the program in the middle of them, and once the state machine's definition as well; then holds
every end, decision, webhook and audit chain against what was done.

  --damage  what each swap breaks, to see that the run finds it
  --json    the figures, nothing else on standard output

Exit code 0: nothing lost, doubled, wrong or left over; 1: something is; 3: usage.`;

function damageOf(text: string | undefined): Damage | undefined {
  if (text === undefined || text === 'outbox' || text === 'idempotency') return text;
  throw new Error(`--damage must be outbox or idempotency: ${text}`);
}

/** The command: plays and prints. @returns the exit code */
export const main = (args: readonly string[], output: Output = {}): Promise<number> =>
  runCommand(
    {
      name: 'swap',
      usage,
      options: {
        drafts: { type: 'string', default: '2000' },
        swaps: { type: 'string', default: '20' },
        seed: { type: 'string', default: 'swap' },
        damage: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      read: ({ drafts, swaps, seed, damage, json }) => ({
        drafts: wholeNumber('drafts', drafts, 1, 100_000),
        swaps: wholeNumber('swaps', swaps, 0, 10_000),
        seed,
        damage: damageOf(damage),
        json,
      }),
    },
    args,
    async ({ json, ...asked }, print) => {
      const report = await run(asked);
      print(json ? JSON.stringify({ seed: asked.seed, ...report }, null, 2) : textOf(report));
      return isClean(report) ? 0 : 1;
    },
    output,
  );

/** Whether every draft came to its end, and nothing else is left. */
export const isClean = ({ findings, owed, unended }: RunReport): boolean => findings.length === 0 && owed === 0 && unended === 0;

function textOf({ drafts, swaps, decisions, releases, deliveries, told, lost, doubled, wrong, owed, unended, seconds, findings }: RunReport): string {
  const inTheMiddle = swaps.reduce((sum, { invocations }) => sum + invocations.length, 0);
  const executions = swaps.reduce((sum, one) => sum + one.executions, 0);
  return [
    `${drafts} drafts, ${swaps.length} swaps, in the middle of ${inTheMiddle} invocations and ${executions} open executions`,
    `${decisions} decisions, ${releases} releases, ${told} webhooks taken of ${deliveries} attempts, in ${seconds} s`,
    `${lost} lost, ${doubled} doubled, ${wrong} wrong; ${owed} still owed, ${unended} executions not over`,
    ...findings.slice(0, 20).map(({ kind, draftId, what }) => `${kind} ${draftId}: ${what}`),
  ].join('\n');
}

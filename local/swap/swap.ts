import { parseArgs } from 'node:util';
import { type Damage, type RunReport, run } from './run.ts';

const usage = `npm run swap [-- --drafts 2000] [--swaps 20] [--seed WORD] [--damage outbox|idempotency] [--json]

Plays lives of drafts on the local stack over HTTP, replaces the program in the middle of them, and once the state machine's definition as well; then holds
every end, decision, webhook and audit chain against what was done.

  --damage  what each swap breaks, to see that the run finds it
  --json    the figures, nothing else on standard output

Exit code 0: nothing lost, doubled, wrong or left over; 1: something is; 3: usage.`;

const options = {
  drafts: { type: 'string', default: '2000' },
  swaps: { type: 'string', default: '20' },
  seed: { type: 'string', default: 'swap' },
  damage: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

interface Output {
  /** @default standard output */
  readonly print?: (text: string) => void;
  /** @default standard error */
  readonly complain?: (text: string) => void;
}

/** The command: plays and prints. @returns the exit code */
export async function main(args: readonly string[], { print = console.log, complain = console.error }: Output = {}): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') {
    complain(`swap: ${asked}\n\n${usage}`);
    return 3;
  }
  if (asked.help) {
    print(usage);
    return 0;
  }
  const report = await run(asked);
  print(asked.json ? JSON.stringify({ seed: asked.seed, ...report }, null, 2) : textOf(report));
  return isClean(report) ? 0 : 1;
}

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

interface Asked {
  readonly drafts: number;
  readonly swaps: number;
  readonly seed: string;
  readonly damage: Damage | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

/** What was asked for, or what is wrong with it. */
function read(args: readonly string[]): Asked | string {
  try {
    const { values } = parseArgs({ args: [...args], options });
    const drafts = Number(values.drafts);
    const swaps = Number(values.swaps);
    const { damage } = values;
    if (!Number.isInteger(drafts) || drafts < 1 || drafts > 100_000) return `--drafts must be a whole number from 1 to 100000: ${values.drafts}`;
    if (!Number.isInteger(swaps) || swaps < 0 || swaps > 10_000) return `--swaps must be a whole number from 0 to 10000: ${values.swaps}`;
    if (damage !== undefined && damage !== 'outbox' && damage !== 'idempotency') return `--damage must be outbox or idempotency: ${damage}`;
    return { drafts, swaps, seed: values.seed, damage, json: values.json, help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

import { parseArgs } from 'node:util';
import { holdingsOf, type Template } from './holdings.ts';
import { priceList } from './prices.ts';
import { idle, replay } from './replay.ts';
import { reportOf, rowsOf } from './report.ts';

const usage = `npm run cost [-- --drafts 10000] [--gated 0.1] [--seed WORD] [--tracing] [--json]

Replays seeded replies of 1,000 characters through the real handlers in memory, counts every call of AWS, and says what a million of them and a month
without any cost, by list prices of ${priceList.region} as of ${priceList.asOf}: check them.

  --drafts   so many replies
  --gated    of them, those that wait for a person
  --tracing  with the tenant's setting of that name: X-Ray records every invocation
  --json     rows as those of npm run bench, nothing else on standard output

Exit code 0: every goal is met; 1: one is not; 3: usage.`;

const options = {
  drafts: { type: 'string', default: '10000' },
  gated: { type: 'string', default: '0.1' },
  seed: { type: 'string', default: 'cost' },
  tracing: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** So many replies of one kind show what each of them calls. */
const ofOneKind = 50;
const minutesOfDay = 24 * 60;

interface Output {
  /** @default standard output */
  readonly print?: (text: string) => void;
  /** @default standard error */
  readonly complain?: (text: string) => void;
}

/**
 * The command: plays, counts and prints.
 *
 * @param template - makes the stack's template, whose keys, alarms and the like are paid by the month
 * @returns the exit code
 */
export async function main(
  args: readonly string[],
  template: () => Promise<Template>,
  { print = console.log, complain = console.error }: Output = {},
): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') {
    complain(`cost: ${asked}\n\n${usage}`);
    return 3;
  }
  if (asked.help) {
    print(usage);
    return 0;
  }
  const { drafts, gated, seed, tracing } = asked;
  const measured = {
    holdings: holdingsOf(await template()),
    idle: await idle(minutesOfDay, tracing),
    released: await replay({ drafts: ofOneKind, gated: 0, seed, tracing }),
    gated: await replay({ drafts: ofOneKind, gated: 1, seed, tracing }),
    mixed: await replay({ drafts, gated, seed, tracing }),
  };
  const rows = rowsOf(measured);
  print(asked.json ? JSON.stringify(rows, null, 2) : reportOf(measured));
  return rows.every(({ met }) => met) ? 0 : 1;
}

interface Asked {
  readonly drafts: number;
  readonly gated: number;
  readonly seed: string;
  readonly tracing: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** What was asked for, or what is wrong with it. */
function read(args: readonly string[]): Asked | string {
  try {
    const { values } = parseArgs({ args: [...args], options });
    const drafts = Number(values.drafts);
    const gated = Number(values.gated);
    if (!Number.isInteger(drafts) || drafts < 1 || drafts > 1_000_000) return `--drafts must be a whole number from 1 to 1000000: ${values.drafts}`;
    if (!(gated >= 0 && gated <= 1)) return `--gated must be from 0 to 1: ${values.gated}`;
    return { drafts, gated, seed: values.seed, tracing: values.tracing, json: values.json, help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

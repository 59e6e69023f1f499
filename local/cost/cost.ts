import { type Output, runCommand, wholeNumber } from '../run-command.ts';
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

function shareOf(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new Error(`--gated must be from 0 to 1: ${text}`);
}

/** So many replies of one kind show what each of them calls. */
const ofOneKind = 50;
const minutesOfDay = 24 * 60;

/**
 * The command: plays, counts and prints.
 *
 * @param template - makes the stack's template, whose keys, alarms and the like are paid by the month
 * @returns the exit code
 */
export const main = (args: readonly string[], template: () => Promise<Template>, output: Output = {}): Promise<number> =>
  runCommand(
    {
      name: 'cost',
      usage,
      options: {
        drafts: { type: 'string', default: '10000' },
        gated: { type: 'string', default: '0.1' },
        seed: { type: 'string', default: 'cost' },
        tracing: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      read: ({ drafts, gated, seed, tracing, json }) => ({
        drafts: wholeNumber('drafts', drafts, 1, 1_000_000),
        gated: shareOf(gated),
        seed,
        tracing,
        json,
      }),
    },
    args,
    async ({ drafts, gated, seed, tracing, json }, print) => {
      const measured = {
        holdings: holdingsOf(await template()),
        idle: await idle(minutesOfDay, tracing),
        released: await replay({ drafts: ofOneKind, gated: 0, seed, tracing }),
        gated: await replay({ drafts: ofOneKind, gated: 1, seed, tracing }),
        mixed: await replay({ drafts, gated, seed, tracing }),
      };
      const rows = rowsOf(measured);
      print(json ? JSON.stringify(rows, null, 2) : reportOf(measured));
      return rows.every(({ met }) => met) ? 0 : 1;
    },
    output,
  );

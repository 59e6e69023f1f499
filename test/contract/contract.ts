import { readFile } from 'node:fs/promises';
import { type Output, runCommand, wholeNumber } from '../../local/run-command.ts';
import { type Report, run } from './run.ts';

const usage = `usage: npm run test:contract [-- --requests 5000] [--seed WORD] [--json]

Makes requests from openapi.json for every operation (ones that fit, at bounds, of wrong types, with members missing or unknown, without a key, sent again, …),
sends them to a local stack of its own, and holds every answer against the file: status, content type, schema, code.

  --json  the figures, nothing else on standard output

Exit code 0: no server error and no schema break; 1: there was one, or of 2,000 or more requests those to more than 4 operations were all refused; 3: usage.`;

/** The command: sends and prints. @returns the exit code */
export const main = (args: readonly string[], output: Output = {}): Promise<number> =>
  runCommand(
    {
      name: 'contract',
      usage,
      options: {
        requests: { type: 'string', default: '5000' },
        seed: { type: 'string', default: 'contract' },
        json: { type: 'boolean', default: false },
      },
      read: ({ requests, seed, json }) => ({
        requests: wholeNumber('requests', requests, 1, 1_000_000),
        seed,
        json,
      }),
    },
    args,
    async ({ requests, seed, json }, print) => {
      const file = JSON.parse(await readFile('openapi.json', 'utf8'));
      const report = await run({ file, requests, seed });
      print(json ? JSON.stringify(report, null, 2) : textOf(report));
      return report.serverErrors + report.schemaBreaks > 0 || isHollow(report) ? 1 : 0;
    },
    output,
  );

/** A long run in which more operations than these never succeeded has looked at refusals only: the requests no longer get through. */
const mostWithoutSuccess = 4;
export const isHollow = ({ requests, neverSucceeded }: Pick<Report, 'requests' | 'neverSucceeded'>): boolean =>
  requests >= 2000 && neverSucceeded.length > mostWithoutSuccess;

function textOf({ seed, requests, seconds, serverErrors, schemaBreaks, kinds, statuses, beyondTheSchema, neverSucceeded, breaks }: Report): string {
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([name, count]) => `${name}: ${count}`)
      .join(', ');
  return [
    ...breaks.map(({ request, operation, kind, target, status, what, body, answer }) =>
      [`${request} ${operation}, ${kind}: ${status}, ${what}`, `  ${target}`, `  sent ${body}`, `  got ${answer}`].join('\n'),
    ),
    `requests by kind: ${counts(kinds)}`,
    `answers by status: ${counts(statuses)}`,
    `refused beyond what the schema says: ${beyondTheSchema}; without a success: ${neverSucceeded.join(', ') || 'none'}`,
    `${requests} requests, ${serverErrors} server errors, ${schemaBreaks} schema breaks (seed ${seed}, ${seconds} s)`,
  ].join('\n');
}

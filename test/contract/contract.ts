import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Report, run } from './run.ts';

const usage = `usage: npm run test:contract [-- --requests 5000] [--seed WORD] [--json]

Makes requests from openapi.json for every operation (ones that fit, at bounds, of wrong types, with members missing or unknown, without a key, sent again, …),
sends them to a local stack of its own, and holds every answer against the file: status, content type, schema, code.

  --json  the figures, nothing else on standard output

Exit code 0: no server error and no schema break; 1: there was one, or of 2,000 or more requests those to more than 4 operations were all refused; 3: usage.`;

interface Output {
  /** @default standard output */
  readonly print?: (text: string) => void;
  /** @default standard error */
  readonly complain?: (text: string) => void;
}

/** The command: sends and prints. @returns the exit code */
export async function main(args: readonly string[], { print = console.log, complain = console.error }: Output = {}): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') {
    complain(`contract: ${asked}\n\n${usage}`);
    return 3;
  }
  if (asked.help) {
    print(usage);
    return 0;
  }
  const file = JSON.parse(await readFile('openapi.json', 'utf8'));
  const report = await run({ file, requests: asked.requests, seed: asked.seed });
  print(asked.json ? JSON.stringify(report, null, 2) : textOf(report));
  return report.serverErrors + report.schemaBreaks > 0 || isHollow(report) ? 1 : 0;
}

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

interface Asked {
  readonly requests: number;
  readonly seed: string;
  readonly json: boolean;
  readonly help: boolean;
}

/** What was asked for, or what is wrong with it. */
function read(args: readonly string[]): Asked | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        requests: { type: 'string', default: '5000' },
        seed: { type: 'string', default: 'contract' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const requests = Number(values.requests);
    if (!Number.isInteger(requests) || requests < 1 || requests > 1_000_000) return `--requests must be a whole number from 1 to 1000000: ${values.requests}`;
    return { requests, seed: values.seed, json: values.json, help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

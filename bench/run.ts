import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Row } from './harness.ts';
import { short, writeTable } from './table.ts';

const folder = new URL('.', import.meta.url);
const helpers = new Set(['harness', 'run', 'random', 'signals', 'table']);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => !helpers.has(name))
  .sort();

const usage = `npm run bench [-- NAME…] [--json] [--write]

Times our code beside a real peer, in one run on this machine: ${names.join(', ')}. Without a name, all of them.
Results are checked to be equal before anything is timed.

  --json   the rows as JSON, nothing else on standard output
  --write  all of them, and into the table of docs/performance.md, with the machine and the day

Exit code 0: every goal is met; 1: one is not; 3: usage.`;

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !names.includes(name));

if (values.help) console.log(usage);
else if (unknown.length > 0) {
  console.error(`bench: there is no benchmark of this name: ${unknown.join(', ')}\n\n${usage}`);
  process.exitCode = 3;
} else if (values.write && positionals.length > 0) {
  console.error(`bench: --write goes with all of them\n\n${usage}`);
  process.exitCode = 3;
} else {
  const rows: Row[] = [];
  for (const name of positionals.length > 0 ? positionals : names) {
    if (process.stderr.isTTY) process.stderr.write(`${name} …\n`);
    const { run } = (await import(new URL(`${name}.ts`, folder).href)) as { run: () => Promise<Row[]> };
    rows.push(...(await run()));
  }
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else print(rows);
  if (values.write) writeTable(rows);
  if (rows.some(({ met }) => !met)) process.exitCode = 1;
}

function print(rows: readonly Row[]): void {
  const lines = rows.map(({ name, ours, peer, ratio, goal, met }) => [name, short(ours), short(peer), short(ratio), goal ?? 'reported', met ? 'yes' : 'NO']);
  const table = [['name', 'ours', 'peer', 'ratio', 'goal', 'met'], ...lines];
  const widths = (table[0] as string[]).map((_, column) => Math.max(...table.map((line) => (line[column] as string).length)));
  for (const line of table)
    console.log(
      line
        .map((cell, column) => (column === 0 || column > 3 ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number)))
        .join('  ')
        .trimEnd(),
    );
}

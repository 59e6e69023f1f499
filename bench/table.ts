import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Row } from './harness.ts';

const page = new URL('../docs/performance.md', import.meta.url);
const [begin, end] = ['<!-- bench: written by `npm run bench -- --write` -->', '<!-- /bench -->'];

export const short = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3));

/** Writes all rows into the page, with the machine and the day. @throws Error where the page has no place for them */
export function writeTable(rows: readonly Row[]): void {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/performance.md has no place for the table');
  const lines = rows.map(
    ({ name, ours, peer, ratio, goal, met }) =>
      `| ${name} | ${short(ours)} | ${short(peer)} | ${short(ratio)} | ${goal ?? 'reported'} | ${met ? 'yes' : '**no**'} |`,
  );
  const table = ['| name | ours | peer | ratio | goal | met |', '|---|---|---|---|---|---|', ...lines];
  writeFileSync(page, `${text.slice(0, from)}${begin}\n${machine()}\n\n${table.join('\n')}\n${text.slice(to)}`);
}

function machine(): string {
  const [load = 0] = loadavg();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} processors, ${gigabytes} GiB, Node ${process.versions.node}, load ${load.toFixed(1)} at the end.`;
}

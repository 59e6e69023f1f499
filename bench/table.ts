import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { writeSection } from '../local/page-section.ts';
import type { Row } from './harness.ts';

const page = new URL('../docs/performance.md', import.meta.url);
const section = { begin: '<!-- bench: written by `npm run bench -- --write` -->', end: '<!-- /bench -->' };

export const short = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3));

/** Writes all rows into the page, with the machine and the day. @throws Error where the page has no place for them */
export function writeTable(rows: readonly Row[]): void {
  const lines = rows.map(
    ({ name, ours, peer, ratio, goal, met }) =>
      `| ${name} | ${short(ours)} | ${short(peer)} | ${short(ratio)} | ${goal ?? 'reported'} | ${met ? 'yes' : '**no**'} |`,
  );
  const table = ['| name | ours | peer | ratio | goal | met |', '|---|---|---|---|---|---|', ...lines];
  writeSection(page, section, `${machine()}\n\n${table.join('\n')}`);
}

function machine(): string {
  const [load = 0] = loadavg();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} processors, ${gigabytes} GiB, Node ${process.versions.node}, load ${load.toFixed(1)} at the end.`;
}

import { bundle } from '../bin/bundle.mjs';
import { measure, type Row } from './harness.ts';

const many = 100_000;
/** As many as a page of figures reads, so that more must not matter. */
const few = 10_000;
/** Of the time with few. */
const most = 1.5;

/** Pages of the console with 100,000 drafts kept beside the same with 10,000, over tables in memory; nanoseconds. */
export async function run(): Promise<Row[]> {
  const { createKeptPages } = (await import(await bundle('bench/large/kept-pages.ts', { name: 'bench-kept-pages' }))) as typeof import('./large/kept-pages.ts');
  const [grown, young] = [await createKeptPages(many), await createKeptPages(few)];
  const rows: Row[] = [];
  for (const [name, page] of [
    ['audit-page-100k', 'audit'],
    ['metrics-page-100k', 'insights'],
  ] as const) {
    const { ours, peer, ratio } = await measure(grown[page], young[page]);
    rows.push({ name, ours, peer, ratio, goal: `at most ${most} times its time`, met: ratio <= most });
  }
  return rows;
}

import { writeSection } from '../page-section.ts';
import { lookForMost } from './most.ts';
import { tableOf } from './report.ts';
import { type Load, playLoad, type Result } from './run.ts';
import { type LoadServer, type StartOptions, withServer } from './server-process.ts';

/** Begins a server. */
export type Start = (more?: Partial<StartOptions>) => Promise<LoadServer>;

const page = new URL('../../docs/performance.md', import.meta.url);
const section = { begin: '<!-- load: written by `npm run load -- --write` -->', end: '<!-- /load -->' };
/** Megabytes that a million heads need, and what the load adds to them. */
const largeHeap = 12_000;

/** Plays the loads of the page, beginning with the usual one, and writes their table into it. */
export async function writeAll(start: Start, usual: Load, say: (words: string) => void): Promise<readonly Result[]> {
  const loads = [usual, { ...usual, seconds: 600 }, { ...usual, kept: 100_000, pending: 10_000 }, { ...usual, minimal: 1_000_000 }];
  const results: Result[] = [];
  for (const load of loads) results.push(await withServer(await start({ heapMegabytes: largeHeap }), (server) => playLoad(server, load, say)));
  const { highest } = await withServer(await start(), (server) => lookForMost(server, usual));
  writeSection(page, section, tableOf(results, highest));
  return results;
}

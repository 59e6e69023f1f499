import { setTimeout as sleep } from 'node:timers/promises';
import type { TableName } from '../../functions/adapters/ports.ts';
import { createMemoryTables, type MemoryTables } from '../memory-tables.ts';
import { createMemoryLogFiles, type MemoryLogFiles } from '../stand-ins/log-files.ts';
import type { Held } from './protocol.ts';

const tableNames: readonly TableName[] = ['accounts', 'drafts', 'audit'];
/** The first collection frees what holds more that is outside the heap. */
const collections = 2;

/** What this process holds after its garbage was collected, where it was begun with `--expose-gc`. */
export async function held(): Promise<Held> {
  for (let i = 0; i < collections; i += 1) {
    globalThis.gc?.();
    await sleep(50);
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, heap: heapUsed + external };
}

/** Bytes of the heap beside these tables and files, whose own weight is found by making them a second time. */
export async function heldBeside(tables: MemoryTables, logFiles: MemoryLogFiles): Promise<number> {
  const before = await held();
  const [again, files] = [createMemoryTables(), createMemoryLogFiles()];
  for (const table of tableNames) {
    for (const item of await tables.scan(table)) await again.put(table, JSON.parse(JSON.stringify(item)));
  }
  for (const [path, bytes] of logFiles.files) await files.put(path, bytes, { once: false });
  const after = await held();
  again.clear(); // and so they are held until here
  files.files.clear();
  return before.heap - (after.heap - before.heap);
}

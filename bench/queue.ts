import { bundle } from '../bin/bundle.mjs';
import { measure, type Row } from './harness.ts';

const many = 10_000;
const few = 10;
/** Of the time with few. */
const most = 1.5;

/** The first page of the queue with 10,000 replies that wait beside one with 10; nanoseconds. */
export async function run(): Promise<Row[]> {
  const { createQueuePage } = (await import(await bundle('bench/large/queue-page.ts', { name: 'bench-queue-page' }))) as typeof import('./large/queue-page.ts');
  const [long, short] = [await createQueuePage(many), await createQueuePage(few)];
  const { ours, peer, ratio } = await measure(long, short);
  return [{ name: 'queue-10k', ours, peer, ratio, goal: `at most ${most} times its time`, met: ratio <= most }];
}

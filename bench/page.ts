import { gzipSync } from 'node:zlib';
import { bundle } from '../bin/bundle.mjs';
import { median, type Row } from './harness.ts';

/** What a first round trip of TCP brings: ten packets of some 1,460 bytes. */
const mostBytes = 14 * 1024;
const mostMilliseconds = 5;
const warmUp = 200;
const times = 501;

/** The review page with three earlier messages: its bytes with gzip, and the milliseconds to write it; the peer is what is allowed. */
export async function run(): Promise<Row[]> {
  const { renderPage } = (await import(await bundle('bench/large/review-page.ts', { name: 'bench-review-page' }))) as typeof import('./large/review-page.ts');
  const page = renderPage();
  if (!page.includes('Message 2: word') || !page.includes('<form')) throw new Error('the page has not what it is measured with');
  for (let i = 0; i < warmUp; i += 1) renderPage();
  const milliseconds = median(
    Array.from({ length: times }, () => {
      const began = process.hrtime.bigint();
      renderPage();
      return Number(process.hrtime.bigint() - began) / 1e6;
    }),
  );
  return [
    row('review-page-bytes', gzipSync(page).length, mostBytes, `at most ${mostBytes} bytes`),
    row('review-page-ms', milliseconds, mostMilliseconds, `at most ${mostMilliseconds} ms`),
  ];
}

const row = (name: string, ours: number, most: number, goal: string): Row => ({ name, ours, peer: most, ratio: ours / most, goal, met: ours <= most });

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bin/bundle.mjs';
import { bundleLambdas, bundleOf } from '../lib/bundle.ts';
import { createFirstIntake } from './cold/first-intake.ts';
import { bundleOfClient, bundleOfReader, load, root } from './cold/load.ts';
import { measure, median, type Row } from './harness.ts';

const processes = 15;
/** Of the peer's load time, and of the time to parse the body. */
const mostLoad = 1;
const mostWork = 12;

/** A warm Lambda has run for minutes. */
const warm = { warmUpMilliseconds: 4000 };

type Pair = Readonly<Record<'ours' | 'peer', number>>;
const row = (name: string, pairs: readonly Pair[]): Omit<Row, 'goal' | 'met'> => ({
  name,
  ours: median(pairs.map(({ ours }) => ours)),
  peer: median(pairs.map(({ peer }) => peer)),
  ratio: median(pairs.map(({ ours, peer }) => ours / peer)),
});

/** What a cold start of intake loads, and that with its first draft: the second has all in it that the first leaves for later. */
async function cold(): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-intake-'));
  const intake = await createFirstIntake();
  try {
    await bundleLambdas(root, join(directory, 'lambda'), ['intake']);
    const ours = join(bundleOf(join(directory, 'lambda'), 'intake'), 'index.js');
    const [client, reader] = [bundleOfClient(directory), bundleOfReader(directory)];
    const { status, body } = await intake.run(ours);
    if (status !== 201 || JSON.parse(body).status !== 'released') throw new Error(`a harmless draft was answered ${status}: ${body}`);
    const loads = Array.from({ length: processes }, (): Pair => ({ ours: load(ours).milliseconds, peer: load(client).milliseconds }));
    const firsts: Pair[] = [];
    for (let i = 0; i < processes; i += 1) firsts.push({ ours: (await intake.run(ours)).milliseconds, peer: (await intake.run(reader)).milliseconds });
    const init = row('intake-init', loads);
    return [
      { ...init, goal: `at most ${mostLoad} times its load time`, met: init.ratio <= mostLoad },
      { ...row('intake-first', firsts), goal: null, met: true },
    ];
  } finally {
    intake.stop();
    rmSync(directory, { recursive: true });
  }
}

/** One warm intake over tables in memory, beside `JSON.parse` of its body of 10 KB, and the two parts of it that take most; nanoseconds. */
async function cpu(): Promise<Row[]> {
  const { createIntakeBench } = (await import(
    await bundle('bench/large/warm-intake.ts', { name: 'bench-warm-intake' })
  )) as typeof import('./large/warm-intake.ts');
  const { body, next, take, read, words } = await createIntakeBench();
  const parse = () => JSON.parse(body);
  const { spread: _, ...whole } = await measure(next, parse, warm);
  const { spread: __, ...taken } = await measure(take, parse, warm);
  const { spread: ___, ...reading } = await measure(read, words, warm);
  return [
    { name: 'intake-cpu', ...whole, goal: `at most ${mostWork} times its time`, met: whole.ratio <= mostWork },
    { name: 'intake-cpu-take', ...taken, goal: null, met: true },
    { name: 'intake-cpu-read', ...reading, goal: null, met: true },
  ];
}

/** What a cold start loads and its first draft takes, in milliseconds of CPU, and what a warm intake takes, in nanoseconds. */
export const run = async (): Promise<Row[]> => [...(await cold()), ...(await cpu())];

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { bundle } from '../bin/bundle.mjs';
import { bundleLambdas, bundleOf } from '../lib/bundle.ts';
import { measure, median, type Row } from './harness.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const processes = 15;
/** Of the peer's load time, and of the time to parse the body. */
const mostLoad = 1;
const mostWork = 12;

/** Loads a module in a fresh process, and prints the milliseconds of CPU that it took. */
const loading = (file: string): string => `
  const load = ${JSON.stringify(file)}.endsWith('.mjs') ? () => import(${JSON.stringify(file)}) : () => process.getBuiltinModule('module').createRequire('/')(${JSON.stringify(file)});
  const began = process.cpuUsage();
  await load();
  const { user, system } = process.cpuUsage(began);
  console.log((user + system) / 1000);`;

function loadMilliseconds(file: string): number {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', loading(file)], {
    encoding: 'utf8',
    env: { AWS_REGION: 'eu-central-1' },
  });
  const milliseconds = Number(stdout);
  if (!(milliseconds > 0)) throw new Error(`a bundle can't be loaded: ${stderr}`);
  return milliseconds;
}

/** The client of DynamoDB and nothing else, as one would bundle it: no Lambda of ours can do without it. */
function bundleOfPeer(directory: string): string {
  const file = join(directory, 'peer.mjs');
  const contents = "import * as dynamodb from '@aws-sdk/client-dynamodb'; export { dynamodb };";
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  buildSync({
    bundle: true,
    platform: 'node',
    target: 'node24',
    minify: true,
    mainFields: ['module', 'main'],
    legalComments: 'none',
    stdin: { contents, resolveDir: root },
    outfile: file,
    format: 'esm',
    banner,
  });
  return file;
}

/** What a cold start loads, in fresh processes by turns. */
function init(): Row {
  const directory = mkdtempSync(join(tmpdir(), 'bench-intake-'));
  try {
    bundleLambdas(root, join(directory, 'lambda'), ['intake']);
    const ours = join(bundleOf(join(directory, 'lambda'), 'intake'), 'index.js');
    const peer = bundleOfPeer(directory);
    const pairs = Array.from({ length: processes }, () => ({ ours: loadMilliseconds(ours), peer: loadMilliseconds(peer) }));
    const ratio = median(pairs.map((pair) => pair.ours / pair.peer));
    const time = (name: 'ours' | 'peer') => median(pairs.map((pair) => pair[name]));
    return { name: 'intake-init', ours: time('ours'), peer: time('peer'), ratio, goal: `at most ${mostLoad} times its load time`, met: ratio <= mostLoad };
  } finally {
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
  const { spread: _, ...whole } = await measure(next, parse);
  const { spread: __, ...taken } = await measure(take, parse);
  const { spread: ___, ...reading } = await measure(read, words);
  return [
    { name: 'intake-cpu', ...whole, goal: `at most ${mostWork} times its time`, met: whole.ratio <= mostWork },
    { name: 'intake-cpu-take', ...taken, goal: null, met: true },
    { name: 'intake-cpu-read', ...reading, goal: null, met: true },
  ];
}

/** What a cold start loads, in milliseconds of CPU, and what a warm intake takes, in nanoseconds. */
export const run = async (): Promise<Row[]> => [init(), ...(await cpu())];

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lambdaNames } from '../functions/runtime/env.ts';
import { bundleLambdas, bundleOf } from '../lib/bundle.ts';
import { bundleOfClient, load, root } from './cold/load.ts';
import { median, type Row } from './harness.ts';

const processes = 7;

/** Loading the bundle of each Lambda beside one that only imports the client of DynamoDB, in fresh processes by turns; milliseconds of CPU. */
export async function run(): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-init-'));
  try {
    const bundles = join(directory, 'lambda');
    await bundleLambdas(root, bundles);
    const client = bundleOfClient(directory);
    return lambdaNames.map((name) => {
      const file = join(bundleOf(bundles, name), 'index.js');
      const pairs = Array.from({ length: processes }, () => ({ ours: load(file).milliseconds, peer: load(client).milliseconds }));
      return {
        name: `init-${name}`,
        ours: median(pairs.map(({ ours }) => ours)),
        peer: median(pairs.map(({ peer }) => peer)),
        ratio: median(pairs.map(({ ours, peer }) => ours / peer)),
        goal: null,
        met: true,
      };
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

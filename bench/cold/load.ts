import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundled as one would do it: what no Lambda of ours can do without, and nothing else. */
function bundlePeer(directory: string, name: string, contents: string): string {
  const outfile = join(directory, `${name}.mjs`);
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  buildSync({
    bundle: true,
    platform: 'node',
    target: 'node24',
    minify: true,
    mainFields: ['module', 'main'],
    legalComments: 'none',
    stdin: { contents, resolveDir: root },
    outfile,
    format: 'esm',
    banner,
  });
  return outfile;
}

/** The client of DynamoDB, imported and not used. */
export const bundleOfClient = (directory: string): string =>
  bundlePeer(directory, 'peer', "import * as dynamodb from '@aws-sdk/client-dynamodb'; export { dynamodb };");

/** The same client, and a handler that reads one item with it. */
export const bundleOfReader = (directory: string): string =>
  bundlePeer(
    directory,
    'reader',
    `import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
     const key = { pk: { S: 'STOPPED' }, sk: { S: 'STOPPED' } };
     let client;
     export async function handler() {
       client ??= new DynamoDBClient({});
       await client.send(new GetItemCommand({ TableName: 'drafts', Key: key, ConsistentRead: true }));
       return { statusCode: 200 };
     }`,
  );

/** What a process does that loads a bundle: it tells milliseconds of CPU, and the files of CommonJS that were read for it. */
const loading = (file: string): string => `
  const require = process.getBuiltinModule('module').createRequire('/');
  const load = ${JSON.stringify(file)}.endsWith('.mjs') ? () => import(${JSON.stringify(file)}) : () => require(${JSON.stringify(file)});
  const began = process.cpuUsage();
  await load();
  const { user, system } = process.cpuUsage(began);
  console.log(JSON.stringify({ milliseconds: (user + system) / 1000, files: Object.keys(require.cache) }));`;

export interface Loaded {
  /** Of CPU. */
  readonly milliseconds: number;
  /** Bytes of the files that were read. */
  readonly bytes: number;
  /** None for a bundle of ES modules. */
  readonly files: readonly string[];
}

/** Loads a bundle in a fresh process. @throws Error where it can't be loaded */
export function load(file: string): Loaded {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', loading(file)], {
    encoding: 'utf8',
    env: { AWS_REGION: 'eu-central-1' },
  });
  if (stdout === '') throw new Error(`a bundle can't be loaded: ${stderr}`);
  const { milliseconds, files } = JSON.parse(stdout) as Omit<Loaded, 'bytes'>;
  return { milliseconds, files, bytes: files.reduce((sum, path) => sum + statSync(path).size, 0) };
}

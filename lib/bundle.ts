import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { type LambdaName, lambdaNames } from '../functions/runtime/env.ts';

/** Where the code of one Lambda lies once it is bundled. */
export const bundleOf = (directory: string, lambda: LambdaName): string => join(directory, lambda);

/**
 * Modules that a process may never need, or not at its start. Each is a file of its own beside `index.js`, read when something of it is first used.
 *
 * Nothing of them may be used while the module that imports them is loaded: then they would be read at each cold start all the same.
 * `test/real/bundles.test.ts` holds each Lambda to what it reads at its start.
 *
 * @see docs/decisions/0036-what-a-cold-start-loads.md
 */
export const readWhenUsed: readonly string[] = [
  'functions/intake.ts',
  'functions/adapters/s3.ts',
  'functions/domain/policy/evaluate.ts',
  'functions/domain/policy/linear-engine.ts',
  'functions/domain/policy/read-draft.ts',
  ...['de', 'fr', 'es', 'it', 'pt', 'nl', 'promise-de-nl-fr', 'promise-es-it-pt'].map((words) => `functions/domain/policy/lexicon/${words}.ts`),
];

/**
 * Bundles every Lambda into `<directory>/<name>/index.js` and the files that it reads later, CommonJS with the SDK inside. Also what the tests run.
 *
 * @param root - the project's directory, which holds `functions/`.
 * @throws Error when a Lambda has no file, or with what esbuild found wrong.
 */
export async function bundleLambdas(root: string, directory: string, names: readonly LambdaName[] = lambdaNames): Promise<void> {
  rmSync(directory, { recursive: true, force: true });
  const entries = names.map((name) => entryOf(root, name));
  const laterOf = await readLaterBy(root, entries);
  await Promise.all(entries.map((entry, i) => bundleLambda(root, bundleOf(directory, names[i] as LambdaName), entry, laterOf(entry))));
  // The project is of type module and these files are not; the marker stays outside of what is deployed.
  writeFileSync(join(directory, 'package.json'), '{"type":"commonjs"}\n');
}

const how = { platform: 'node', target: 'node24', minify: true, legalComments: 'none', logLevel: 'warning' } as const;
const howBundled = (root: string) => ({
  ...how,
  absWorkingDir: root,
  bundle: true,
  format: 'esm' as const,
  mainFields: ['module', 'main'], // ES modules, so that what is not used falls away
  jsx: 'automatic' as const,
  jsxImportSource: 'hono/jsx',
  alias: { '@aws-sdk/credential-provider-node': join(root, 'functions/adapters/lambda-credentials.ts') },
  plugins: [readLater(root)],
  write: false as const,
});

/** Which modules of {@link readWhenUsed} an entry may read, once all that is not used has fallen away. */
async function readLaterBy(root: string, entries: readonly string[]): Promise<(entry: string) => readonly string[]> {
  const entryPoints = [...new Set([...entries, ...readWhenUsed.filter((path) => existsSync(join(root, path)))])];
  const { metafile } = await build({ ...howBundled(root), entryPoints, outdir: root, packages: 'external', minify: false, metafile: true });
  const outputs = Object.values(metafile.outputs).map(
    ({ entryPoint = '', inputs }) => [entryPoint, readWhenUsed.filter((path) => inputs[`${later}:${path}`])] as const,
  );
  const readBy = new Map(outputs);
  const follow = (path: string, found: Set<string>): Set<string> => {
    for (const next of readBy.get(path) ?? []) if (!found.has(next)) follow(next, found.add(next));
    return found;
  };
  return (entry) => [...follow(entry, new Set())];
}

/** What several files of a Lambda need stands in files of its own. Each is written as CommonJS: ES modules take longer to load what is Node's own. */
async function bundleLambda(root: string, directory: string, entry: string, laters: readonly string[]): Promise<void> {
  const entryPoints = { index: entry, ...Object.fromEntries(laters.map((path) => [fileOf(path), path])) };
  const { outputFiles } = await build({ ...howBundled(root), entryPoints, outdir: directory, splitting: true, chunkNames: 'shared-[hash]' });
  mkdirSync(directory, { recursive: true });
  const names = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, { ...how, format: 'cjs', supported: { 'dynamic-import': false } });
    // A file that only a rare text needs would be missed in production alone.
    for (const [, name = ''] of code.matchAll(/require\(["'`]\.\/([^"'`]+)["'`]\)/g))
      if (!names.has(name)) throw new Error(`${entry} reads ${name}, which its bundle has not`);
    writeFileSync(path, ascii(code));
  }
}

/** The name of the file that a module of {@link readWhenUsed} has to itself. */
const fileOf = (path: string): string => basename(path, '.ts');
const later = 'read-later';

/** Puts in the place of each module of {@link readWhenUsed} one whose members are read from its file. */
const readLater = (root: string): Plugin => ({
  name: later,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.?\/.*\.ts$/, namespace: 'file' }, ({ path, importer, kind }) => {
      const found = relative(root, resolve(dirname(importer), path));
      if (kind !== 'import-statement' || !readWhenUsed.includes(found)) return undefined;
      return { path: found, namespace: later, sideEffects: false };
    });
    onResolve({ filter: /.*/, namespace: later }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: later }, async ({ path }) => {
      const members = (await exportsOf(root, path)).map((name) => `get ${name}() { return read().${name}; }`);
      return { contents: `let file; const read = () => file ??= require('./${fileOf(path)}.js'); module.exports = { ${members.join(', ')} };` };
    });
  },
});

async function exportsOf(root: string, path: string): Promise<readonly string[]> {
  const { metafile } = await build({ absWorkingDir: root, entryPoints: [path], outdir: root, bundle: false, format: 'esm', write: false, metafile: true });
  return Object.values(metafile.outputs)[0]?.exports ?? [];
}

/** The same program in ASCII: esbuild leaves other letters in regular expressions, and for one of them V8 keeps the whole file in two bytes a letter. */
const ascii = (code: string): string => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A Lambda’s own file, or what stands before it: `runtime/starts/` says what is loaded at the start of those of which not all is. */
function entryOf(root: string, name: LambdaName): string {
  const file = [`runtime/starts/${name}.ts`, `${name}.ts`, `${name}.tsx`].map((path) => join('functions', path)).find((path) => existsSync(join(root, path)));
  if (file === undefined) throw new Error(`there is no functions/${name}.ts`);
  return file;
}

// One TypeScript program of bin/ as a module that Node runs: .tsx compiled, packages left where they are.
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} entry - path below the project, for example `bin/local.ts`
 * @param {{ name?: string, plugins?: import('esbuild').Plugin[] }} [how] - another name of the built file; what changes sources on their way in
 * @returns {Promise<string>} address of the built module
 */
export async function bundle(entry, { name = basename(entry, '.ts'), plugins = [] } = {}) {
  const outfile = `dist/local/${name}.mjs`;
  await build({
    plugins,
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    logLevel: 'error',
  });
  return pathToFileURL(`${root}${outfile}`).href;
}

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type LambdaName, lambdaNames } from '../functions/runtime/env.ts';

/** Where the code of one Lambda lies once it is bundled. */
export const bundleOf = (directory: string, lambda: LambdaName): string => join(directory, lambda);

/**
 * Bundles every Lambda into `<directory>/<name>/index.js`, all in one call.
 *
 * CommonJS with the SDK inside, ES modules preferred as input so that what is
 * not used falls away. Also what the local stack runs.
 *
 * @param root - the project's directory, which holds `functions/`.
 * @throws Error when a Lambda has no file, or with what esbuild found wrong.
 */
export function bundleLambdas(root: string, directory: string, names: readonly LambdaName[] = lambdaNames): void {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  buildSync({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, entryOf(root, name)])),
    outdir: directory,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    legalComments: 'none',
    logLevel: 'warning',
  });
  // The project is of type module and these files are not; the marker stays outside of what is deployed.
  writeFileSync(join(directory, 'package.json'), '{"type":"commonjs"}\n');
}

function entryOf(root: string, name: LambdaName): string {
  const file = ['.ts', '.tsx'].map((extension) => join('functions', `${name}${extension}`)).find((path) => existsSync(join(root, path)));
  if (file === undefined) throw new Error(`there is no functions/${name}.ts`);
  return file;
}

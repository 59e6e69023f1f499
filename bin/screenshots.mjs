// Bundles what takes the pictures and runs it: Node strips types, but .tsx files need a compiler.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const needed = 24;

try {
  if (Number(process.versions.node.split('.')[0]) < needed)
    throw new Error(`Node ${needed} is needed: start with \`npm run screenshots\`, which brings its own (this is ${process.versions.node})`);
  const { bundle } = await import('./bundle.mjs').catch((error) => {
    if (error.code === 'ERR_MODULE_NOT_FOUND') throw new Error('packages are missing: run `node bin/install.mjs` first');
    throw error;
  });
  process.chdir(root); // examples/, docs/ and dist/ are the project's, wherever it is called from
  process.setSourceMapsEnabled(true);
  const { main } = await import(await bundle('bin/screenshots.ts'));
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

// Bundles the demo and runs it: Node strips types, but .tsx files need a compiler.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const needed = 24;

try {
  if (Number(process.versions.node.split('.')[0]) < needed)
    throw new Error(`Node ${needed} is needed: start with \`npm run demo\`, which brings its own (this is ${process.versions.node})`);
  const { bundle } = await import('./bundle.mjs').catch((error) => {
    if (error.code === 'ERR_MODULE_NOT_FOUND') throw new Error('packages are missing: run `node bin/install.mjs` first');
    throw error;
  });
  process.chdir(root); // examples/ and dist/ are the project's, wherever it is called from
  process.setSourceMapsEnabled(true);
  const { values } = parseArgs({ options: { helpdesk: { type: 'string' } } });
  const { main } = await import(await bundle(values.helpdesk === undefined ? 'local/demo.ts' : 'local/demo-helpdesk.ts'));
  process.exit(await main(values.helpdesk));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

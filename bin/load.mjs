// Bundles the local stack and sends it a load: Node strips types, but .tsx files need a compiler.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const needed = 24;

try {
  if (Number(process.versions.node.split('.')[0]) < needed)
    throw new Error(`Node ${needed} is needed: start with \`npm run load\`, which brings its own (this is ${process.versions.node})`);
  const { bundle } = await import('./bundle.mjs');
  process.chdir(root); // dist/ is the project's, wherever it is called from
  const { main } = await import('../local/load/load.ts');
  process.exit(await main(process.argv.slice(2), () => bundle('local/load/server.ts', { name: 'load-server' })));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(3);
}

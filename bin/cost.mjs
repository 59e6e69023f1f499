// Bundles the replay and runs it: Node strips types, but .tsx files need a compiler. The stack's template is made without a bundle.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const needed = 24;

try {
  if (Number(process.versions.node.split('.')[0]) < needed)
    throw new Error(`Node ${needed} is needed: start with \`npm run cost\`, which brings its own (this is ${process.versions.node})`);
  const { bundle } = await import('./bundle.mjs');
  process.chdir(root); // dist/ is the project's, wherever it is called from
  const { main } = await import(await bundle('local/cost/cost.ts'));
  const template = async () => (await import('../local/cost/stack-template.ts')).demoTemplate();
  process.exitCode = await main(process.argv.slice(2), template);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 3;
}

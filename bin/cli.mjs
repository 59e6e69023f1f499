#!/usr/bin/env node
// The command line. Node strips types by itself from the version that `npm run countersign` brings.
const needed = 24;

if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(`Node ${needed} is needed: use \`npm run countersign --\`, which brings its own (this is ${process.versions.node})`);
  process.exitCode = 1;
} else {
  await import('./cli.ts').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error('packages are missing: run `node bin/install.mjs` first');
    process.exitCode = 1;
  });
}

import { createApi } from '../local/cli/api.ts';
import { main } from '../local/cli/main.ts';

const api = createApi({ env: process.env, stackFile: new URL('../.local/stack.json', import.meta.url) });

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // `| head` has seen enough
  process.exit();
});
process.exitCode = await main(process.argv.slice(2), {
  api,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  terminal: process.stderr.isTTY ? (text) => process.stderr.write(text) : undefined,
});

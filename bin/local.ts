import { poolNoBuffers } from '../local/buffer-pool.ts';
import { help, readOptions } from '../local/options.ts';
import { startStack } from '../local/stack.ts';

/** Ctrl-C reaches us from the terminal and from npm at once; only a later one means "at once, please". */
const impatientAfterMilliseconds = 1000;
const parentCheckMilliseconds = 250;

/** Runs the local stack until it is told to end. */
export async function main(args: readonly string[]): Promise<void> {
  poolNoBuffers();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help);
    return;
  }
  const options = readOptions(args);
  const stack = await startStack({ ...options, stackFolder: '.local' });
  let endingSince: number | undefined;
  const end = () => {
    if (endingSince !== undefined) {
      if (performance.now() - endingSince > impatientAfterMilliseconds) process.exit(1);
      return;
    }
    endingSince = performance.now();
    stack.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  endWithParent(end);
  console.log(
    [
      `API       ${stack.url}/v1   (keys in ${stack.stackFile}, documentation at ${stack.url}/docs)`,
      `Inbox     ${stack.url}/_local/mail`,
      `Queue     ${stack.url}/queue   (sign in as ${stack.people[0]?.email}; the link comes by mail)`,
      `Webhooks  ${stack.url}/_local/webhooks`,
      ...(stack.stackFile === '.local/stack.json' ? [] : [notTheFirst]),
      `Countersign is ready at ${stack.url}`,
    ].join('\n'),
  );
}

const notTheFirst =
  'Note      another stack runs and keeps .local/stack.json: the command line asks that one. For this one set COUNTERSIGN_URL, and COUNTERSIGN_KEY to a key of its file';

/** A signal to npm ends npm and the shell between us, and never reaches us: then we are somebody else's child. */
function endWithParent(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, parentCheckMilliseconds).unref();
}

import { readOptions } from '../local/options.ts';
import { startStack } from '../local/stack.ts';

/** Runs the local stack until it is told to end. */
export async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const stack = await startStack({ ...options, stackFile: '.local/stack.json' });
  let ending = false;
  const end = () => {
    if (ending) process.exit(1); // asked twice: at once
    ending = true;
    stack.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  console.log(
    [
      `API       ${stack.url}/v1   (keys in .local/stack.json, description at ${stack.url}/openapi.json)`,
      `Inbox     ${stack.url}/_local/mail`,
      `Queue     ${stack.url}/queue   (sign in as ${stack.people[0]?.email}; the link comes by mail)`,
      `Webhooks  ${stack.url}/_local/webhooks`,
      `Countersign is ready at ${stack.url}`,
    ].join('\n'),
  );
}

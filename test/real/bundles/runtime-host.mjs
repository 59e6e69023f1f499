/**
 * Stands for Lambda's Node.js runtime around one function, in a process of its own: loads the handler that `_HANDLER` names from the directory of the
 * code, and invokes it with JSON, one event at a time. Tells its parent of every address that the function connects to.
 *
 * Plain JavaScript without imports of ours: whatever the bundle needs must be in the bundle.
 */
import { subscribe } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import { join } from 'node:path';

subscribe('net.client.socket', ({ socket }) => socket.on('connectionAttempt', (address, port) => process.send({ reached: `${address}:${port}` })));

const { _HANDLER, LAMBDA_TASK_ROOT, AWS_LAMBDA_FUNCTION_NAME, AWS_LAMBDA_FUNCTION_MEMORY_SIZE } = process.env;
const [file, name] = _HANDLER.split('.');
const path = join(LAMBDA_TASK_ROOT, `${file}.js`);
const handler = createRequire(path)(path)[name];
if (typeof handler !== 'function') throw new Error(`${_HANDLER} is no function`);
if (handler.length > 2) throw new Error(`${_HANDLER} takes a callback, which the runtime of Node.js 24 refuses`);

process.on('message', async ({ id, event, arn, deadline }) => {
  const context = {
    awsRequestId: id,
    functionName: AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '1',
    invokedFunctionArn: arn,
    memoryLimitInMB: AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  try {
    process.send({ id, answer: JSON.stringify(await handler(JSON.parse(event), context)) ?? 'null' });
  } catch (error) {
    process.send({ id, error: { name: error.name, message: error.message } });
  }
});
process.send({ ready: true });

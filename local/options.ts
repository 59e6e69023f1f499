import { parseArgs } from 'node:util';

const usage = 'usage: npm start -- [--port 4600] [--data memory|dynamodb]';
const defaultPort = 4600;

export const help = `${usage}

Runs the whole system on 127.0.0.1, with a demo tenant, until Ctrl-C.

  --port   where it listens; ${defaultPort} unless told, 0 takes any free one
  --data   memory, or dynamodb: Amazon's DynamoDB Local, which needs Java 17 or newer; memory unless told`;

export interface LocalOptions {
  readonly port: number;
  readonly data: 'memory' | 'dynamodb';
}

/** Reads what follows `npm start --`. @throws Error with one line that says how it is called. */
export function readOptions(args: readonly string[]): LocalOptions {
  const { port, data } = parse(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`--port must be a number up to 65535: ${port}. ${usage}`);
  if (data !== 'memory' && data !== 'dynamodb') throw new Error(`--data must be memory or dynamodb: ${data}. ${usage}`);
  return { port: Number(port), data };
}

function parse(args: readonly string[]): { port: string; data: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string', default: String(defaultPort) }, data: { type: 'string', default: 'memory' } },
    });
    return values;
  } catch (error) {
    const [said] = error instanceof Error ? error.message.split(/\. |\n/) : [];
    throw new Error(`${said}. ${usage}`);
  }
}

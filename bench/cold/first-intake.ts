import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { createAccountsStore } from '../../functions/adapters/accounts-store.ts';
import { systemClock, systemRandom } from '../../functions/adapters/system.ts';
import { resourcesOf, resourceVariables, settingsGivenTo, settingVariable } from '../../functions/runtime/env.ts';
import { toEvent } from '../../local/api-gateway.ts';
import { aDraft, seedTenant } from '../../local/cost/tenant.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { settingsFor } from '../../local/settings.ts';
import { drawsOf } from '../../local/traffic/draws.ts';
import { startEndpoint } from './endpoint.ts';

/** Milliseconds of CPU of a fresh process that loads a bundle and handles one event, and what it was told. */
export interface FirstAnswer {
  readonly milliseconds: number;
  readonly status: number;
  readonly body: string;
}

export interface FirstIntake {
  /** Loads a bundle and has it handle a draft that goes out at once. @throws Error where it can't */
  run(file: string): Promise<FirstAnswer>;
  stop(): void;
}

/** A process with a Lambda's environment and no other; its own lines go to standard output, the result comes by standard error. */
const handling = (file: string, event: object): string => `
  const require = process.getBuiltinModule('module').createRequire('/');
  const began = process.cpuUsage();
  const { handler } = ${file.endsWith('.mjs') ? `await import(${JSON.stringify(file)})` : `require(${JSON.stringify(file)})`};
  const { statusCode, body = '' } = await handler(${JSON.stringify(event)}, {});
  const { user, system } = process.cpuUsage(began);
  console.error(JSON.stringify({ milliseconds: (user + system) / 1000, status: statusCode, body }));
  process.exit();`;

/** The demo tenant's intake, with all calls of AWS answered by a process beside it: signed, over HTTP and read as ever. */
export async function createFirstIntake(): Promise<FirstIntake> {
  const tables = createMemoryTables();
  const settings = settingsFor('https://approvals.example');
  const key = await seedTenant(createAccountsStore({ tables, clock: systemClock, random: systemRandom, settings }));
  const endpoint = await startEndpoint(tables);
  const given = settingsGivenTo('intake').flatMap((name) => {
    const value = settings[name];
    return value === null || typeof value === 'object' ? [] : [[settingVariable(name), String(value)] as const];
  });
  const named = resourcesOf.intake.filter((name) => name !== 'originSecret').map((name) => [resourceVariables[name], name.replace('Table', '')] as const);
  const env = {
    ...Object.fromEntries([...given, ...named]),
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'ASIABENCH',
    AWS_SECRET_ACCESS_KEY: 'made-up',
    AWS_SESSION_TOKEN: 'made-up',
    AWS_ENDPOINT_URL: endpoint.url,
  };
  const now = systemClock.now();
  const request = toEvent({
    method: 'POST',
    target: '/v1/drafts',
    rawHeaders: ['authorization', `Bearer ${key}`, 'content-type', 'application/json', 'idempotency-key', 'the-first-draft'],
    body: Buffer.from(JSON.stringify(aDraft(1, false, now, drawsOf('first-intake')))),
    sourceIp: '192.0.2.1',
    at: now,
    requestId: 'first',
  });
  if (!request) throw new Error('the route is not known');

  return {
    async run(file) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', handling(file, request.event)], { env, stdio: ['ignore', 'ignore', 'pipe'] });
      const [told] = await Promise.all([text(child.stderr), once(child, 'exit')]);
      try {
        return JSON.parse(told) as FirstAnswer;
      } catch {
        throw new Error(`a bundle can't handle its first event: ${told}`);
      }
    },
    stop: () => endpoint.stop(),
  };
}

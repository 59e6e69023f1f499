import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { HelpdeskSecrets, HelpdeskTransport, Random, Settings } from '../functions/adapters/ports.ts';
import { systemRandom } from '../functions/adapters/system.ts';
import { ulid } from '../functions/domain/ids.ts';
import { createApiGateway, maxHeaderBytes, maxPayloadBytes, readBody } from './api-gateway.ts';
import { createVirtualClock } from './clock.ts';
import { createFaults } from './faults.ts';
import { createLocalRoutes } from './local-routes.ts';
import { createMemoryTables, type LocalTables } from './memory-tables.ts';
import { type Program, startProgram } from './program.ts';
import { createScheduler } from './scheduler.ts';
import { type Seeded, seed } from './seed.ts';
import { settingsFor } from './settings.ts';
import { writeStackFile } from './stack-file.ts';
import { createMemoryBodies } from './stand-ins/bodies.ts';
import { createLocalLinkKeys, createLocalSigner, newWebhookSecret } from './stand-ins/keys.ts';
import { createLocalLog } from './stand-ins/log.ts';
import { createMemoryLogFiles, type MemoryLogFiles } from './stand-ins/log-files.ts';
import { createMailbox, type Mailbox, type SentMail } from './stand-ins/mailbox.ts';
import { createWebhookReceiver, type Delivery, type WebhookReceiver } from './stand-ins/webhook-receiver.ts';

export interface StackOptions {
  /** On loopback; 0 takes any free one. @default 0 */
  readonly port?: number;
  /** Or tables that somebody else has made, and ends. @default memory */
  readonly data?: 'memory' | 'dynamodb' | LocalTables;
  /** @default none are there yet */
  readonly logFiles?: MemoryLogFiles;
  /** Without a word about warnings and errors. @default false */
  readonly quiet?: boolean;
  /** What the clock shows first. @default the real time */
  readonly now?: Date;
  /** Milliseconds that the clock runs on with; where they stand still, it moves only when it is moved. @default the monotonic clock */
  readonly realNow?: () => number;
  /** Where ids, references, codes and keys of links come from. @default the operating system's generator */
  readonly random?: Random;
  /** What the tenant's file would say. @default the demo tenant's */
  readonly tenant?: Partial<
    Pick<Settings, 'tenantName' | 'channel' | 'timeZone' | 'requestsPerSecond' | 'requestBurst' | 'gatedPerMinute' | 'webhookUrl' | 'helpdesk'>
  >;
  /** How the helpdesk that `tenant` names is reached. @default none is */
  readonly helpdesk?: { readonly transport: HelpdeskTransport; readonly secrets: HelpdeskSecrets };
  /** What every call of a table waits for first. @default nothing */
  readonly pause?: () => Promise<void>;
  /** The parsed JSON of the state machine that executions begin with. @default this version's */
  readonly definition?: unknown;
  /** Hears of each mail and each webhook as it arrives. @default nobody does */
  readonly arrivals?: { readonly mail: (mail: SentMail) => void; readonly webhook: (delivery: Delivery) => void };
  /** So many mails, and so many webhooks, are kept to be looked at. @default 2,000 and 5,000 */
  readonly mostArrivals?: number;
  /** Whether an answer waits a moment for what its call caused: whoever looks into the inbox next finds the mail. @default true */
  readonly waitsForMail?: boolean;
  /** The folder in which the address and keys are written for other programs. @default nowhere */
  readonly stackFolder?: string;
}

export interface Stack extends Seeded {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly webhookSecret: string;
  /** What the signatures of its receipts are checked with: DER SPKI in base64. */
  readonly receiptKey: string;
  /** The file that was written for other programs. */
  readonly stackFile: string | undefined;
  /** The program as it runs now, for whoever must see what stays inside: its log, the inputs of its executions. */
  readonly program: () => Program;
  /** All mails, and all that reached the helpdesk's endpoint, without the way over HTTP. */
  readonly mailbox: Mailbox;
  readonly receiver: WebhookReceiver;
  /** @see Program.deploy */
  deploy(definition?: unknown): void;
  /** Ends the server, the program and its tables. */
  stop(): Promise<void>;
}

/** How often the stack looks by itself for what is due. */
const pumpMilliseconds = 200;

/**
 * Starts all of Countersign on loopback: the real handlers behind a stand-in for API Gateway, on stand-ins for the rest of AWS.
 *
 * @throws Error with one line for the user: the port is taken, or Java is missing for DynamoDB Local.
 */
export async function startStack({
  port = 0,
  data = 'memory',
  quiet = false,
  now = new Date(),
  realNow,
  random = systemRandom,
  tenant = {},
  helpdesk,
  pause,
  definition,
  logFiles = createMemoryLogFiles(),
  arrivals,
  mostArrivals,
  waitsForMail = true,
  stackFolder,
}: StackOptions = {}): Promise<Stack> {
  const server = createServer({ maxHeaderSize: maxHeaderBytes });
  const url = `http://127.0.0.1:${await listen(server, port)}`;
  const { tables, stop: stopTables } = await openTables(data).catch((error: unknown) => {
    server.close();
    throw error;
  });
  const clock = createVirtualClock(now, realNow);
  const log = createLocalLog(quiet ? () => {} : (line) => process.stderr.write(`${line}\n`));
  const faults = createFaults();
  const webhookSecret = newWebhookSecret();
  const mailbox = createMailbox(clock, { most: mostArrivals, onMail: arrivals?.mail });
  const receiver = createWebhookReceiver({
    clock,
    secret: webhookSecret,
    fault: () => faults.plan().webhook,
    most: mostArrivals,
    onDelivery: arrivals?.webhook,
  });
  const inFlight = new Set<Socket>();
  const signer = createLocalSigner();

  const surroundings = {
    clock,
    random,
    log,
    settings: { ...settingsFor(url), ...tenant },
    tables: pause ? pausing(tables, pause) : tables,
    bodies: createMemoryBodies(),
    mailbox,
    receiver,
    linkKeys: createLocalLinkKeys(random),
    signer,
    logSigner: createLocalSigner('local-audit-log'),
    logFiles,
    webhookSecrets: { active: async () => [webhookSecret] },
    helpdesk,
    faults,
  };
  let deployed = definition;
  const start = (): Program =>
    startProgram({ ...surroundings, definition: deployed }, () => {
      for (const socket of inFlight) socket.destroy();
      inFlight.clear();
      program = start();
      scheduler.reset();
    });
  let program = start();
  const scheduler = createScheduler({ clock, program: () => program, log });
  tables.onCommit((writes) => {
    scheduler.onCommit(writes);
    program.onCommit(writes);
  });
  const seeded = await seed(program.deps.accounts);

  const gateway = createApiGateway({
    handlers: () => program.http,
    clock,
    newRequestId: () => ulid(clock.now(), (count) => new Uint8Array(randomBytes(count))),
    ...(waitsForMail && { settled: () => program.settle() }),
  });
  const told = { url, keys: seeded.keys, webhookSecret, receiptKey: signer.publicKey, people: seeded.people };
  const stackFile = stackFolder === undefined ? undefined : await writeStackFile(stackFolder, told);
  const about = { url, people: seeded.people, stackFile: stackFile?.path };
  const local = createLocalRoutes({ clock, scheduler, faults, tables, mailbox, receiver, logFiles, about });
  server.on('request', (request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', url).pathname;
    if (path === '/_local' || path.startsWith('/_local/')) return answerLocal(request, response, path);
    if (path === '/' && request.method === 'GET' && request.headers.accept?.includes('text/html')) {
      response.writeHead(303, { location: '/_local/' }).end();
      return;
    }
    inFlight.add(request.socket);
    try {
      await gateway(request, response);
    } finally {
      inFlight.delete(request.socket);
    }
  }

  async function answerLocal(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    // A page of another origin must not reach the inbox or the tables through the user's browser.
    if (!isOwnOrigin(request, url)) {
      response.writeHead(403).end();
      return;
    }
    const body = await readBody(request, maxPayloadBytes);
    if (body === 'too_large') {
      response.writeHead(413, { connection: 'close' }).end();
      return;
    }
    const {
      status,
      type,
      body: text,
    } = await local({ method: request.method ?? 'GET', path, accept: request.headers.accept ?? '', body: body.toString('utf8') });
    response
      .writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      .end(text);
  }

  const pump = startPump(() => scheduler.pump(), log);

  return {
    url,
    webhookSecret,
    receiptKey: signer.publicKey,
    stackFile: stackFile?.path,
    ...seeded,
    program: () => program,
    mailbox,
    receiver,
    deploy: (next = deployed) => {
      deployed = next;
      program.deploy(next);
    },
    stop: async () => {
      stackFile?.remove();
      clearInterval(pump);
      program.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await stopTables();
    },
  };
}

async function openTables(data: NonNullable<StackOptions['data']>): Promise<{ tables: LocalTables; stop: () => Promise<void> }> {
  if (typeof data === 'object') return { tables: data, stop: async () => {} };
  if (data === 'memory') return { tables: createMemoryTables(), stop: async () => {} };
  const { startDynamoDbLocal } = await import('./dynamodb-local.ts'); // loads the SDK only where it is needed
  return startDynamoDbLocal();
}

/** The tables behind a pause, as those of AWS are behind a network: without one, an invocation is over before another begins. */
function pausing(tables: LocalTables, pause: () => Promise<void>): LocalTables {
  const { get, getMany, query, queryIndex, transact } = tables;
  const after =
    <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      await pause();
      return call(...args);
    };
  return { ...tables, get: after(get), getMany: after(getMany), query: after(query), queryIndex: after(queryIndex), transact: after(transact) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is taken: end what uses it or choose another with --port`) : error),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function startPump(pump: () => Promise<void>, log: { error(message: string, fields: { errorName: string }): void }): NodeJS.Timeout {
  return setInterval(() => {
    pump().catch((error: unknown) => log.error('scheduler failed', { errorName: error instanceof Error ? error.name : typeof error }));
  }, pumpMilliseconds);
}

/** Loopback names only, and no script of another site. */
function isOwnOrigin({ headers }: IncomingMessage, url: string): boolean {
  const { port } = new URL(url);
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return false;
  const { origin } = headers;
  return origin === undefined || hosts.some((host) => origin === `http://${host}`);
}

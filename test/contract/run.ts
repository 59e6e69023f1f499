import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { DraftView } from '../../functions/domain/approval/draft-view.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { createSeededRandom } from '../../local/chance.ts';
import { createDesk, type Desk, decideByMail } from '../../local/demo-client.ts';
import { startStack } from '../../local/stack.ts';
import { createDice, type Dice } from '../../local/swap/dice.ts';
import { type Checker, createChecker, isObject } from './json-schema.ts';
import { type OpenApiFile, type Operation, readOperations } from './operations.ts';
import { type FuzzRequest, type Kind, makeRequest, type Taken } from './requests.ts';
import { createValues } from './values.ts';
import { createWorld, type World } from './world.ts';

/** What came back. */
export interface FuzzAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** One answer that the file does not allow. */
export interface Break {
  /** Counts from 1: the same seed has the same request there. */
  readonly request: number;
  readonly operation: string;
  readonly kind: Kind;
  readonly target: string;
  readonly status: number;
  readonly what: string;
  readonly body: string;
  readonly answer: string;
}

export interface Report {
  readonly seed: string;
  readonly requests: number;
  readonly seconds: number;
  /** Answers of 5xx. */
  readonly serverErrors: number;
  /** Answers whose status, type or body the file does not allow, or that take what it forbids. */
  readonly schemaBreaks: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests that fit the schema and were refused as `invalid_request` all the same, for what no schema can say. */
  readonly beyondTheSchema: number;
  /** Operations that were never answered with success. */
  readonly neverSucceeded: readonly string[];
  readonly breaks: readonly Break[];
}

export interface RunOptions {
  readonly file: OpenApiFile;
  readonly requests: number;
  readonly seed: string;
  /** Changes answers on their way, to see that the run finds it. @default as they came */
  readonly spoil?: (answer: FuzzAnswer, operation: Operation) => FuzzAnswer;
}

const scopes = ['drafts:write', 'drafts:read', 'admin', 'audit:read', 'sandbox'];
/** After so many requests somebody decides, or time passes: what waits must come to its ends for every answer to be seen. */
const interludeEvery = 25;
/** Detailed breaks that are kept. */
const mostBreaks = 50;

/** So many requests go to one stack: what many drafts make slow would be most of the time. */
const perStack = 500;

/** Sends requests made from the file to stacks of its own, one after the other, and holds every answer against the file. */
export async function run({ file, requests, seed, spoil = (answer) => answer }: RunOptions): Promise<Report> {
  const began = performance.now();
  const operations = readOperations(file);
  const checker = createChecker(file as unknown as Record<string, unknown>);
  const tally = createTally(operations);
  for (let first = 1; first <= requests; first += perStack) {
    await round({ operations, checker, tally, spoil, seed: `${seed} ${first}`, first, last: Math.min(requests, first + perStack - 1) });
  }
  return { seed, requests, seconds: Math.round((performance.now() - began) / 100) / 10, ...tally.sums() };
}

interface Round {
  readonly operations: readonly Operation[];
  readonly checker: Checker;
  readonly tally: ReturnType<typeof createTally>;
  readonly spoil: NonNullable<RunOptions['spoil']>;
  readonly seed: string;
  readonly first: number;
  readonly last: number;
}

async function round({ operations, checker, tally, spoil, seed, first, last }: Round): Promise<void> {
  const dice = createDice(`contract ${seed}`);
  const stack = await startStack({
    quiet: true,
    now: new Date('2026-11-24T09:00:00Z'),
    realNow: () => 0, // time passes in interludes only
    random: createSeededRandom(`contract stack ${seed}`),
    tenant: { requestsPerSecond: 1_000_000, requestBurst: 1_000_000, gatedPerMinute: 1_000_000 },
  });
  const agent = new Agent({ keepAlive: true });
  try {
    const desk = createDesk(stack.url, stack.keys);
    const keys: Record<string, string> = {};
    for (const scope of scopes) keys[scope] = await keyFor(stack.url, stack.keys.admin, scope);
    const world = createWorld(dice, {
      now: () => stack.program().deps.clock.now(),
      people: stack.people.map(({ id }) => id),
      accounts: ['acc_northwind', 'acc_contoso', 'acc_fabrikam', 'acc_tailspin', 'acc_adatum', 'acc_proseware'],
      policy: await read<World['policy']>(stack.url, stack.keys.admin, '/v1/policy'),
    });
    const values = createValues(dice, checker, world.hints);
    const taken: Taken[] = [];
    for (let number = first; number <= last; number += 1) {
      if ((number - first) % interludeEvery === 0) await interlude(stack.url, desk, dice, world, number);
      const request = makeRequest({ dice, checker, values, world, operations, keys, taken });
      const answer = spoil(await sendOver(agent, stack.url, request), request.operation);
      tally.add(number, request, answer, faultsOf(request, answer, taken, checker));
      if (answer.status < 300) learn(world, taken, request, answer);
    }
  } finally {
    agent.destroy();
    await stack.stop();
  }
}

/** What a success says is there, and what its repetition must answer. */
function learn(world: World, taken: Taken[], request: FuzzRequest, answer: FuzzAnswer): void {
  world.learn(request.operation, request.params, jsonOf(answer));
  if (request.kind !== 'fits' || request.headers['idempotency-key'] === undefined || answer.status === 200) return;
  if (answer.text.includes('"sandbox":true')) return; // an erasure takes it with all that it answered
  taken.push({ request, text: answer.text });
  if (taken.length > 20) taken.shift();
}

/** What callers may go by beside the body: each is documented where it can come. */
const toldHeaders = [
  'x-request-id',
  'link',
  'etag',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'www-authenticate',
  'idempotent-replayed',
  'content-disposition',
] as const;

/** What the file does not allow about an answer. */
function faultsOf(request: FuzzRequest, answer: FuzzAnswer, taken: readonly Taken[], checker: Checker): string[] {
  const { operation, statuses, kind } = request;
  const { status, headers, text } = answer;
  const found: string[] = [];
  const response = operation.responses.get(status);
  if (status >= 500) found.push('an answer of 5xx');
  if (!response) return [...found, `status ${status} is not documented`];
  if (statuses && !statuses.includes(status)) found.push(`wanted ${statuses.join(' or ')}`);
  if (kind === 'fits' && [400, 401, 403, 413, 415].includes(status)) found.push('refused although nothing is wrong with its form');
  if (typeof headers['x-request-id'] !== 'string') found.push('no x-request-id');
  const described = Object.keys(response.headers ?? {});
  found.push(...toldHeaders.filter((name) => headers[name] !== undefined && !described.includes(name)).map((name) => `the header ${name} is not documented`));

  const type = (headers['content-type'] ?? '').split(';')[0] ?? '';
  const content = response.content?.[type];
  if (!response.content) return text === '' ? found : [...found, 'a body where none is documented'];
  if (!content) return [...found, `content type ${type || '(none)'} is not documented`];
  if (!type.endsWith('json')) return found;
  const body = jsonOf(answer);
  found.push(
    ...checker
      .misfits(content.schema, body)
      .slice(0, 5)
      .map(({ at, what }) => `${at || '/'}: ${what}`),
  );
  if (status >= 400) found.push(...problemFaults(body as Record<string, unknown>, answer, response.description));
  if (kind === 'sent again') {
    if (headers['idempotent-replayed'] !== 'true') found.push('sent again, and not marked as replayed');
    const first = taken.find(({ request: { headers: before } }) => before['idempotency-key'] === request.headers['idempotency-key']);
    const erased = isObject(body) && 'erasedAt' in body; // then the first answer comes without its texts
    if (first && first.text !== text && !erased) found.push('sent again, and another answer');
  }
  return found;
}

/** Status, code and request id of a problem fit its answer; the code is one that the file names for the status. */
function problemFaults(body: Record<string, unknown>, { status, headers }: FuzzAnswer, description: string): string[] {
  const codes = [...description.matchAll(/`([a-z_]+)`/g)].map(([, code]) => code);
  return [
    ...(body?.status === status ? [] : ['the status of the problem is another']),
    ...(body?.requestId === headers['x-request-id'] ? [] : ['the request id of the problem is another']),
    ...(codes.includes(String(body?.code)) ? [] : [`the code ${String(body?.code)} is not documented for ${status}`]),
  ];
}

function jsonOf({ headers, text }: FuzzAnswer): unknown {
  if (!/json/.test(headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function createTally(operations: readonly Operation[]) {
  const kinds: Record<string, number> = {};
  const statuses: Record<string, number> = {};
  const succeeded = new Set<string>();
  const breaks: Break[] = [];
  let serverErrors = 0;
  let schemaBreaks = 0;
  let beyondTheSchema = 0;
  return {
    add(number: number, request: FuzzRequest, answer: FuzzAnswer, faults: readonly string[]): void {
      const { operation, kind, target, body = '' } = request;
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      if (answer.status < 300) succeeded.add(operation.id);
      if (kind === 'fits' && answer.status === 422) beyondTheSchema += 1;
      if (answer.status >= 500) serverErrors += 1;
      else if (faults.length > 0) schemaBreaks += 1;
      if (faults.length === 0 || breaks.length >= mostBreaks) return;
      const shown = { body: body.slice(0, 2000), answer: answer.text.slice(0, 1000) };
      breaks.push({ request: number, operation: operation.id, kind, target, status: answer.status, what: faults.join('; '), ...shown });
    },
    sums: () => ({
      serverErrors,
      schemaBreaks,
      kinds,
      statuses,
      beyondTheSchema,
      neverSucceeded: operations.filter(({ id }) => !succeeded.has(id)).map(({ id }) => id),
      breaks,
    }),
  };
}

/** A reply is approved or rejected, or time passes, so that there are drafts in every state. */
async function interlude(url: string, desk: Desk, dice: Dice, world: World, number: number): Promise<void> {
  const { draft } = await desk.send(held(number));
  world.learnDraft(draft);
  if (dice.chance(0.7)) world.learnDraft({ ...(await decided(url, desk, draft, dice.chance(0.7))), conversationId: draft.conversationId });
  if (dice.chance(0.4)) await desk.advance([1, 40, 40, 40, 40, 1800, 1800, 7200, 7200, 90_000][dice.roll(10)] ?? 1);
}

const held = (number: number): Submission => ({
  conversationId: `zd-${number}`,
  accountId: 'acc_fabrikam',
  author: { id: 'ai:helpbot', type: 'ai' },
  customerMessage: { text: 'Where is my parcel?' },
  reply: { to: 'dana@northwind.example', text: 'It is on its way.' },
  confidence: 0.6,
});

/** The first who was asked decides; nobody can where the requests so far took away whoever may. */
async function decided(url: string, desk: Desk, draft: DraftView, approve: boolean): Promise<DraftView> {
  const [mail] = (await desk.mails(draft.id)).filter(({ subject }) => subject.startsWith('Approve'));
  const choice = approve ? ({ decision: 'approve' } as const) : ({ decision: 'reject', reason: 'other', feedback: 'Say when.' } as const);
  if (mail) await decideByMail(url, desk, mail, choice).catch(() => {});
  return desk.get(draft.id);
}

async function keyFor(url: string, admin: string, scope: string): Promise<string> {
  const answer = await fetch(`${url}/v1/keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: scope, scopes: [scope] }),
  });
  return ((await answer.json()) as { key: string }).key;
}

const read = async <T>(url: string, key: string, path: string): Promise<T> =>
  (await (await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${key}` } })).json()) as T;

/** As it is: `fetch` would tidy up paths. */
function sendOver(agent: Agent, url: string, { operation: { method }, target, headers, body }: FuzzRequest): Promise<FuzzAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = httpRequest({ agent, hostname, port, method, path: target, headers: { ...headers, ...length } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString('utf8') }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createOutboxStore } from '../functions/adapters/outbox-store.ts';
import type { HelpdeskCredentials } from '../functions/adapters/ports.ts';
import { createStopGate } from '../functions/adapters/stop-gate.ts';
import { systemClock, systemRandom } from '../functions/adapters/system.ts';
import { createHandler } from '../functions/helpdesk-in.ts';
import { type HttpHandler, toEvent } from '../local/api-gateway.ts';
import { findJava, startDynamoDbLocal } from '../local/dynamodb-local.ts';
import { standInUsers } from '../local/helpdesks/stand-in.ts';
import { createZendeskStandIn } from '../local/helpdesks/zendesk.ts';
import { createMemoryTables, type LocalTables } from '../local/memory-tables.ts';
import { settingsFor } from '../local/settings.ts';
import { createLocalLog } from '../local/stand-ins/log.ts';
import { quantile, type Row } from './harness.ts';

/** Vendors' own limit: who answers later is told again, and in the end no more. In microseconds, as all figures here. */
const allowed = 500_000;
const credentials: HelpdeskCredentials = { signing: ['a-signing-secret-of-the-bench'], api: { user: 'countersign@acme.example', token: 'none' } };
const account = 'acme';

const noKeys = () => Promise.reject(new Error('no API key is asked for here'));

/** Our Lambda on these tables, as it is deployed but for the clients of AWS; its log lines are made, and written nowhere. */
function ours(tables: LocalTables): HttpHandler {
  const settings = { ...settingsFor('https://approvals.example'), helpdesk: { vendor: 'zendesk' as const, account, authors: [String(standInUsers.author)] } };
  const gate = createStopGate({ tables, clock: systemClock });
  return createHandler({
    accounts: { findKey: noKeys, countFailedKey: noKeys },
    clock: systemClock,
    log: createLocalLog(() => {}),
    settings,
    gate,
    outbox: createOutboxStore({ tables, clock: systemClock, random: systemRandom, gate }),
    helpdeskSecrets: { read: async () => credentials },
    random: systemRandom,
  });
}

/** What anybody would write first: checks the signature, keeps the notification, answers. */
const bare =
  (tables: LocalTables): HttpHandler =>
  async ({ headers, body = '' }) => {
    const { 'x-zendesk-webhook-signature': given = '', 'x-zendesk-webhook-signature-timestamp': at = '' } = headers;
    const expected = createHmac('sha256', credentials.signing[0] ?? '')
      .update(at + body)
      .digest();
    const signature = Buffer.from(given, 'base64');
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return { statusCode: 401 };
    const { id, detail } = JSON.parse(body) as { id: string; detail: { id: string } };
    await tables.put('drafts', { pk: `BARE#${detail.id}`, sk: id, ticketId: detail.id });
    return { statusCode: 202, body: '{}' };
  };

/** Signed notifications of comments, as API Gateway hands them over; no two alike. */
function notifications(): () => APIGatewayProxyEventV2 {
  const zendesk = createZendeskStandIn({ clock: systemClock, account, credentials });
  let count = 0;
  return () => {
    count += 1;
    const id = String(count).padStart(22, '0');
    const { headers, body } = zendesk.sign(
      JSON.stringify({
        type: 'zen:event-type:ticket.comment_added',
        account_id: 123456,
        id: `01HQ${id}`,
        time: new Date().toISOString(),
        zendesk_event_version: '2022-06-20',
        subject: `zen:ticket:${count}`,
        detail: { id: String(count), subject: 'Order 1187', status: 'OPEN', tags: ['ai_draft'] },
        event: { comment: { id, body: 'Hello Dana, order 1187 arrives on Friday.', is_public: false, author: { id: String(standInUsers.author) } } },
      }),
    );
    return eventOf(headers, body);
  };
}

function eventOf(headers: Readonly<Record<string, string>>, body: string): APIGatewayProxyEventV2 {
  const found = toEvent({
    method: 'POST',
    target: '/v1/hooks/zendesk',
    rawHeaders: Object.entries(headers).flat(),
    body: Buffer.from(body),
    sourceIp: '192.0.2.7',
    at: new Date(),
    requestId: 'bench',
  });
  if (!found) throw new Error('the route is not known');
  return found.event;
}

/** @throws Error where the two don't answer alike, or keep nothing */
async function checkEqual(name: string, handler: HttpHandler, tables: LocalTables, event: APIGatewayProxyEventV2): Promise<void> {
  const before = (await tables.scan('drafts')).length;
  const forged = await handler({ ...event, body: `${event.body} ` });
  const afterForged = (await tables.scan('drafts')).length;
  const taken = await handler(event);
  const kept = (await tables.scan('drafts')).length - before;
  if (forged.statusCode !== 401 || afterForged !== before || taken.statusCode !== 202 || kept !== 1)
    throw new Error(`${name}: ${forged.statusCode} to a forged one, ${taken.statusCode} to a good one, of which ${kept} were kept`);
}

/** Microseconds that one call takes until its answer. */
async function timeOf(handler: HttpHandler, event: APIGatewayProxyEventV2): Promise<number> {
  const began = process.hrtime.bigint();
  const { statusCode } = await handler(event);
  const taken = Number(process.hrtime.bigint() - began) / 1000;
  if (statusCode !== 202) throw new Error(`answered ${statusCode}`);
  return taken;
}

/** Both handlers in turn, one notification each, after as many calls again by which both are warm. */
async function timed(name: string, tables: LocalTables, calls: number): Promise<Row[]> {
  const handlers = { ours: ours(tables), peer: bare(tables) };
  const next = notifications();
  await checkEqual('ours', handlers.ours, tables, next());
  await checkEqual('peer', handlers.peer, tables, next());
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  for (let call = 0; call < calls * 2; call += 1) {
    const order = call % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const);
    for (const who of order) {
      const taken = await timeOf(handlers[who], next());
      if (call >= calls) times[who].push(taken);
    }
  }
  return [0.5, 0.99].map((part) => {
    const [mine, theirs] = [quantile(times.ours, part), quantile(times.peer, part)];
    const isWorst = part === 0.99;
    return {
      name: `${name}-p${part * 100}`,
      ours: mine,
      peer: theirs,
      ratio: mine / theirs,
      goal: isWorst ? 'ours within 500 ms' : null,
      met: !isWorst || mine <= allowed,
    };
  });
}

/**
 * Microseconds from a signed notification of a helpdesk to the answer 202, against a handler that checks the signature and makes one put, and nothing
 * else; `ratio` is our time over its time.
 *
 * `hooks-memory`: tables in this process, so the program's own time. `hooks-dynamodb`: Amazon's DynamoDB Local, left out where Java is missing. Neither
 * has API Gateway, the network or a cold start in it.
 */
export async function run(): Promise<Row[]> {
  const rows = await timed('hooks-memory', createMemoryTables(), 5000);
  if ((await findJava()) === undefined) return rows;
  const { tables, stop } = await startDynamoDbLocal();
  try {
    return [...rows, ...(await timed('hooks-dynamodb', tables, 2000))];
  } finally {
    await stop();
  }
}

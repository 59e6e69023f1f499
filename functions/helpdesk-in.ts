import { sha256 } from './domain/hash.ts';
import { isAuthentic } from './domain/helpdesk/signature.ts';
import { conversationOf } from './domain/helpdesk/thread.ts';
import { newId } from './domain/ids.ts';
import type { Pointer } from './helpdesk/vendor.ts';
import { pointersIn } from './helpdesk/vendors.ts';
import { accountsDep, depsOf, edgeDep, helpdeskSecretsDep, outboxDep } from './runtime/aws-deps.ts';
import { endpoint, type HttpDeps, http, jsonFaults, type Outcome, problem, type Request, reply } from './runtime/compose.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { parseStrictJson } from './runtime/strict-json.ts';

type InDeps = HttpDeps & Pick<Deps, 'outbox' | 'helpdeskSecrets' | 'settings' | 'random'>;

/** Zendesk sends again what is refused with 503 only where it is to wait for less than a minute. @see https://developer.zendesk.com/api-reference/webhooks/introduction/ */
const pausedSeconds = 30;

/**
 * Takes the notifications of the tenant's helpdesk: proves them, keeps where they lead, and answers.
 *
 * Nothing but a secret and a stop, both kept in memory, and one write stands before the answer: vendors wait for half a second, and
 * switch off whoever keeps them waiting. What it leads to is read by `helpdesk-out`, from the vendor.
 */
export const createHandler = (deps: InDeps) =>
  http(deps, { 'POST /v1/hooks/{vendor}': endpoint({ run: (request) => take(deps, request) }) }, { pausedSeconds });

async function take({ settings, helpdeskSecrets, outbox, clock, random }: InDeps, request: Request): Promise<Outcome> {
  const { helpdesk, publicUrl } = settings;
  if (!helpdesk || request.params.vendor !== helpdesk.vendor) return problem(404, 'not_found');
  const { rawBody, headers, event } = request;
  const { signing } = await helpdeskSecrets.read();
  const query = event.rawQueryString ? `?${event.rawQueryString}` : '';
  // Some vendors sign the address that they call, and may still call the one that the tenant had before its domain.
  const isSigned = [publicUrl, `https://${event.requestContext.domainName}`].some((address) => {
    const notification = { method: 'POST', url: `${address}${event.rawPath}${query}`, headers, body: rawBody };
    return isAuthentic(helpdesk.vendor, notification, { secrets: signing, now: clock.now(), olderSchemes: helpdesk.olderSignatures });
  });
  if (!isSigned) {
    return problem(401, 'unauthenticated', 'the notification is not signed by the helpdesk, or is too old');
  }
  const read = parseStrictJson(rawBody);
  if (!read.ok) return problem(400, 'invalid_json', jsonFaults[read.fault]);
  // Some vendors tell of a hundred at once; of one ticket once is enough, as it is looked at as a whole.
  const tickets = Map.groupBy(pointersIn(helpdesk, read.value), ({ ticketId }) => ticketId);
  const owe = ([ticketId, pointers]: [string, Pointer[]]) => {
    const eventId = eventIdOf(pointers) ?? newId('came', clock.now(), random.bytes);
    return outbox.oweHelpdeskEvent({ ticketId, eventId, conversationId: conversationOf(helpdesk, ticketId) });
  };
  await Promise.all([...tickets].map(owe));
  return reply(202, {});
}

/** One id for all that is told of a ticket at once: what has come before hides nothing that is new beside it. Undefined where something has no id. */
function eventIdOf(pointers: readonly Pointer[]): string | undefined {
  const ids = new Set(pointers.map(({ eventId }) => eventId));
  if (ids.has(undefined)) return undefined;
  const [first, ...others] = [...ids].sort();
  return others.length === 0 ? first : sha256([first, ...others].join('\n'));
}

export const handler = onLambda(() => createHandler(depsOf(accountsDep, outboxDep, edgeDep, helpdeskSecretsDep)));

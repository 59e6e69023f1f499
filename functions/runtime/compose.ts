import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type * as z from 'zod';
import type { AccountsStore } from '../adapters/accounts-store.ts';
import type { Clock, Log, OriginSecret, Settings } from '../adapters/ports.ts';
import { Busy } from '../adapters/retry.ts';
import { Paused, type StopGate } from '../adapters/stop-gate.ts';
import { isSandboxKey, type Scope } from '../domain/api-key.ts';
import { draftOfGrant } from '../domain/approval/review-link.ts';
import { authenticate, type Caller } from './auth.ts';
import { type Arrival, arrivalOf, letIn } from './edge.ts';
import { type FieldError, fieldErrors, invalid, problem, problemBody, type Refusal, sandboxOff } from './problem.ts';
import { problemPage } from './problem-codes.ts';
import { createRateLimit, rateLimitHeaders } from './rate-limit.ts';
import { routes } from './routes.ts';
import { type JsonFault, parseStrictJson } from './strict-json.ts';

export { problem, type Refusal } from './problem.ts';

/** The most bytes of a request body, after base64 decoding. */
export const maxBodyBytes = 256 * 1024;

/**
 * The most bytes of one segment of a path, decoded (ours). Whatever is longer is the id of nothing: the longest that is taken is a
 * conversation's, of 255 characters, and the sort key of a table has at most 1,024 bytes.
 */
const maxSegmentBytes = 1000;

export type Event = APIGatewayProxyEventV2;
export type Result = APIGatewayProxyStructuredResultV2;

/** A request whose key, headers, body and query have been checked. */
export interface Request<Body = unknown, Query = Record<string, string>> {
  /** The parsed body; undefined where the endpoint has no schema. */
  readonly body: Body;
  /** Segments of the path, decoded, by their names in the route. */
  readonly params: Readonly<Record<string, string>>;
  /** The parsed query; without a schema the first value of each name. */
  readonly query: Query;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The API key; null only where the endpoint has no scope. */
  readonly key: Caller | null;
  /** Not empty where the endpoint is `idempotent`, else null. */
  readonly idempotencyKey: string | null;
  /** Version named by `If-Match` where the endpoint asks for it; null where it can match none of ours. */
  readonly ifMatch: number | null;
  readonly requestId: string;
  readonly sourceIp: string;
  readonly cookies: Readonly<Record<string, string>>;
  /** The JSON that was sent, before a schema read it; undefined where the endpoint has none. */
  readonly sent: unknown;
  /** The bytes that were sent, base64 decoded. */
  readonly rawBody: Buffer;
  readonly event: Event;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body: string;
  /** The draft that it made, for the log. */
  readonly draftId?: string;
}
export type Outcome = Answer | Refusal;

/** A JSON answer; no body without `json`. */
export const reply = (status: number, json?: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: json === undefined ? headers : { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: json === undefined ? '' : JSON.stringify(json),
});

/** A page. It sets its own Content-Security-Policy, else nothing but its bare HTML is shown. */
export const html = (status: number, body: string, headers: Readonly<Record<string, string>> = {}, cookies?: readonly string[]): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  ...(cookies && { cookies }),
  body,
});

/** Any other text; `headers` names its content type. */
export const text = (status: number, body: string, headers: Readonly<Record<string, string>>): Answer => ({ status, headers, body });

/** What one route takes and does. */
export interface Endpoint<Body = unknown, Query = Record<string, string>> {
  /** The key must have one of these scopes; without it the route is open to all. */
  readonly scope?: Scope | readonly Scope[];
  /** Schema of a JSON body. */
  readonly body?: z.ZodType<Body>;
  /** Content types taken where there is no `body` schema, for example of a form; `run` reads `rawBody` itself. */
  readonly types?: readonly string[];
  readonly query?: z.ZodType<Query>;
  /** Asks for an `Idempotency-Key`. */
  readonly idempotent?: boolean;
  /** Asks for an `If-Match` with a version. */
  readonly conditional?: boolean;
  readonly run: (request: Request<Body, Query>) => Outcome | Promise<Outcome>;
}

/** Lets the types of `run`'s request follow from the schemas beside it. */
export const endpoint = <Body = undefined, Query = Record<string, string>>(of: Endpoint<Body, Query>): Endpoint<Body, Query> => of;

// biome-ignore lint/suspicious/noExplicitAny: each endpoint has its own types, and the schemas beside them make them true
export type Endpoints = Readonly<Record<string, Endpoint<any, any>>>;

export interface HttpDeps {
  readonly accounts: Pick<AccountsStore, 'findKey' | 'countFailedKey'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: Pick<Settings, 'requestsPerSecond' | 'requestBurst' | 'sandbox'>;
  readonly gate: Pick<StopGate, 'standstill'>;
  /** Of a tenant that is reached by its edge alone. @default none: it may be reached directly */
  readonly originSecret?: OriginSecret | undefined;
}

export interface HttpOptions {
  /** Writes a refusal as a page, for routes that people see. @default problem+json */
  readonly refusalPage?: (refused: Refusal['refused'], event: Event) => Answer;
  /** Lets requests in once the tables of a stopped tenant are mended, before it is started: for those who put again what no event tells. @default false */
  readonly onceMended?: boolean;
  /** After how many seconds whoever is refused while the tenant is stopped is to come again. @default 60 */
  readonly pausedSeconds?: number;
}

/** Of a tenant that is stopped nothing else is answered: it says that the functions are there, and reads nothing. */
const answeredWhileStopped = 'GET /health';

/** What the steps find out, in order. */
interface State extends Record<string, unknown> {
  endpoint?: Endpoint<unknown, unknown>;
  headers: Record<string, string>;
  rawBody: Buffer;
  key: Caller | null;
  idempotencyKey: string | null;
  ifMatch: number | null;
  json?: unknown;
  body?: unknown;
  query?: unknown;
}
type Step = (request: middy.Request<Event, Outcome, Error, Context, State>) => Refusal | undefined | Promise<Refusal | undefined>;

/**
 * Makes a Lambda of endpoints, keyed `METHOD /path/{name}` as in the route table.
 *
 * Where there is an origin secret, a request that does not carry it is refused
 * before anything else is looked at: 403, as a problem on pages as well. Then, of a tenant
 * that is stopped, 503 `paused` is all that it gets: no key, session or link is looked at.
 * Every other one is checked in this order, and the first fault is the answer:
 * size 413, key 401, scope 403, rate 429, headers 400 and 428, type 415, JSON
 * 400, schema 422, an id that is too long to be one 404. HEAD is answered where
 * GET is. A route that isn't ours gets 404 or 405. What `run` throws becomes 500 `internal_error`, or 503 `busy`
 * where a service was away or throttled; only the name of the error is logged. A text
 * that was erased on purpose is no error: 410 `erased`.
 */
export function http(
  deps: HttpDeps,
  endpoints: Endpoints,
  { refusalPage, onceMended = false, pausedSeconds = 60 }: HttpOptions = {},
): (event: Event, context?: Context) => Promise<Result> {
  const rate = createRateLimit({ perSecond: deps.settings.requestsPerSecond, burst: deps.settings.requestBurst, clock: deps.clock });

  const find: Step = ({ event, internal }) => {
    const found = endpoints[event.routeKey] ?? (event.routeKey.startsWith('HEAD ') ? endpoints[event.routeKey.replace('HEAD', 'GET')] : undefined);
    if (!found) return notFoundOrMethod(event);
    internal.endpoint = found;
    internal.headers = lowerCased(event.headers);
    return undefined;
  };

  const checkSize: Step = ({ event, internal }) => {
    const body = event.body ?? '';
    const tooLarge = problem(413, 'too_large', `a body has at most ${maxBodyBytes} bytes`);
    if (body.length > maxBodyBytes * 2) return tooLarge; // base64 makes four of three: no need to decode this
    internal.rawBody = Buffer.from(body, event.isBase64Encoded ? 'base64' : 'utf8');
    return internal.rawBody.length > maxBodyBytes ? tooLarge : undefined;
  };

  const checkKey: Step = async ({ internal }) => {
    internal.key = null;
    if (!internal.endpoint?.scope) return undefined;
    const authenticated = await authenticate(deps, internal.headers.authorization);
    if (authenticated.ok) {
      internal.key = authenticated.key;
      return undefined;
    }
    if (authenticated.reason === 'rate_limited') {
      return problem(429, 'rate_limited', 'too many failed attempts', {
        headers: rateLimitHeaders('failed-keys', { most: 30, windowSeconds: 60, retryAfterSeconds: 60 }),
      });
    }
    return problem(401, 'unauthenticated', 'no valid API key', { headers: { 'www-authenticate': 'Bearer' } });
  };

  const checkScope: Step = ({ internal: { endpoint, key } }) => {
    if (!endpoint?.scope || !key) return undefined;
    const wanted = [endpoint.scope].flat();
    if (isSandboxKey(key)) {
      if (!wanted.includes('sandbox')) return sandboxOnly;
      return deps.settings.sandbox ? undefined : sandboxOff(); // a tenant may have had one when the key was made
    }
    return wanted.some((scope) => key.scopes.includes(scope)) ? undefined : problem(403, 'forbidden', `the key has not the scope ${wanted.join(' or ')}`);
  };

  const checkRate: Step = ({ internal: { key } }) => {
    const taken = key ? rate.take(key.id) : undefined;
    return taken?.ok === false ? problem(429, 'rate_limited', 'too many requests with this key', { headers: taken.headers }) : undefined;
  };

  const checkHeaders: Step = ({ internal }) => {
    const { endpoint, headers } = internal;
    internal.idempotencyKey = null;
    internal.ifMatch = null;
    if (endpoint?.idempotent) {
      const given = headers['idempotency-key'] ?? '';
      if (given.length < 1 || given.length > 255) return problem(400, 'idempotency_key_required', 'Idempotency-Key has 1 to 255 characters');
      internal.idempotencyKey = given;
    }
    if (endpoint?.conditional) {
      const given = headers['if-match'];
      if (!given || given.trim() === '*') return problem(428, 'if_match_required', 'If-Match names the version that was read');
      const version = /^"(\d{1,15})"$/.exec(given.trim())?.[1];
      internal.ifMatch = version === undefined ? null : Number(version);
    }
    return undefined;
  };

  const checkType: Step = ({ internal: { endpoint, headers } }) => {
    const taken = endpoint?.body ? ['application/json'] : endpoint?.types;
    if (!taken) return undefined;
    const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
    const charset = parameters.find((parameter) => parameter.startsWith('charset='));
    const readable = charset === undefined || /^charset="?utf-8"?$/.test(charset);
    const encoding = headers['content-encoding']?.toLowerCase() ?? 'identity';
    if (taken.includes(type) && readable && encoding === 'identity') return undefined;
    return problem(415, 'unsupported_media_type', `send ${taken.join(' or ')} in UTF-8, not compressed`);
  };

  const readJson: Step = ({ internal }) => {
    if (!internal.endpoint?.body) return undefined;
    const read = parseStrictJson(internal.rawBody);
    if (!read.ok) return problem(400, 'invalid_json', jsonFaults[read.fault]);
    internal.json = read.value;
    return undefined;
  };

  const checkSchema: Step = ({ event, internal }) => {
    const { endpoint, json } = internal;
    const errors: FieldError[] = [];
    const { query, repeated } = readQuery(event);
    internal.query = query;
    if (endpoint?.query) {
      const parsed = endpoint.query.safeParse(query);
      if (parsed.success) internal.query = parsed.data;
      else errors.push(...fieldErrors(parsed.error, query));
      if (parsed.success && repeated.length > 0) errors.push(...repeated.map((path) => ({ path, message: 'given more than once' })));
    }
    if (endpoint?.body) {
      const parsed = endpoint.body.safeParse(json);
      if (parsed.success) internal.body = parsed.data;
      else errors.push(...fieldErrors(parsed.error, json));
    }
    return errors.length > 0 ? invalid(errors) : undefined;
  };

  const run: Step = async ({ event, internal }) => {
    const { endpoint, headers, key, idempotencyKey, ifMatch, rawBody, json: sent, body, query } = internal;
    const { requestId, http } = event.requestContext;
    const params = Object.fromEntries(Object.entries(event.pathParameters ?? {}).map(([name, value]) => [name, value ?? '']));
    // What PUT names need not be there yet: its handler says what is wrong with an id.
    if (http.method !== 'PUT' && Object.values(params).some((value) => Buffer.byteLength(value) > maxSegmentBytes)) return problem(404, 'not_found');
    const cookies = readCookies(event.cookies ?? []);
    const request = { body, params, query, headers, key, idempotencyKey, ifMatch, requestId, sourceIp: http.sourceIp, cookies, sent, rawBody, event };
    return (await endpoint?.run(request)) as Refusal | undefined; // an answer ends the stack just as a refusal does
  };

  const stack = middy<Event, Outcome, Error, Context, State>();
  for (const step of [find, checkSize, checkKey, checkScope, checkRate, checkHeaders, checkType, readJson, checkSchema, run]) stack.before(step);
  const refusalOf = (error: unknown, event: Event, passes = isBusy(error)): Refusal => {
    if (nameOf(error) === 'Paused')
      return problem(503, 'paused', 'the service is stopped for a while; try again', { headers: { 'retry-after': String(pausedSeconds) } });
    if (nameOf(error) === 'ErasedText') return problem(410, 'erased', 'the texts of this draft were erased');
    deps.log.error(passes ? 'a service is away or busy' : 'request failed', {
      requestId: event.requestContext.requestId,
      route: event.routeKey,
      errorName: nameOf(error),
    });
    if (passes) return busy(error);
    return nameOf(error) === 'DamagedText'
      ? problem(500, 'stored_text_damaged', 'the stored text is gone or is not what was released')
      : problem(500, 'internal_error');
  };
  stack.onError(({ error, event }) => refusalOf(error, event));

  const refuseWhileStopped = async ({ routeKey }: Event): Promise<void> => {
    if (routeKey === answeredWhileStopped) return;
    const standstill = await deps.gate.standstill();
    if (standstill === 'stopped' || (standstill === 'mended' && !onceMended)) throw new Paused();
  };

  const outcomeOf = async (arrival: Arrival, context: Context): Promise<Outcome> => {
    let event: Event | undefined;
    try {
      event = await letIn(arrival, deps.originSecret);
    } catch (error) {
      return refusalOf(error, arrival.event, true); // whatever keeps the secret from being read: nobody was shown to be a stranger
    }
    if (!event) return pastTheEdge;
    try {
      await refuseWhileStopped(event);
    } catch (error) {
      return refusalOf(error, event, true); // what may be stopped lets nobody in
    }
    return stack(event, context);
  };

  return async (received, context) => {
    const began = deps.clock.now().getTime();
    const arrival = arrivalOf(received);
    const { event } = arrival;
    const { requestId } = event.requestContext;
    const outcome = await outcomeOf(arrival, context ?? ({} as Context));
    const answer = 'refused' in outcome ? written(outcome, event, outcome === pastTheEdge ? undefined : refusalPage) : outcome;
    deps.log.info('answered', {
      requestId,
      route: event.routeKey,
      status: answer.status,
      milliseconds: deps.clock.now().getTime() - began,
      ...draftIn(event, answer),
      ...('refused' in outcome && { code: outcome.refused.code }),
    });
    return {
      statusCode: answer.status,
      headers: { ...safeHeaders, ...answer.headers, 'x-request-id': requestId },
      ...(answer.cookies && { cookies: [...answer.cookies] }),
      body: event.requestContext.http.method === 'HEAD' ? '' : answer.body,
    };
  };
}

/** The draft that a request made or was about, so that its lines lead from the helpdesk's request to the release. A refused one may name anything. */
function draftIn({ routeKey, pathParameters }: Event, { status, draftId }: Answer): { draftId?: string } {
  if (status >= 400) return {};
  const { id, grantId } = pathParameters ?? {};
  const found = draftId ?? (/ \/v1\/drafts\/\{id\}/.test(routeKey) ? id : draftOfGrant(grantId ?? ''));
  return found === undefined ? {} : { draftId: found };
}

const sandboxOnly = problem(403, 'forbidden', 'a key of the sandbox submits, reads, revises and withdraws drafts of the sandbox, and does nothing else');

/** What came past the edge; no page, because nothing of such a request is looked at. */
const pastTheEdge = problem(403, 'forbidden');

/** Every answer has these unless it says otherwise. */
const safeHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

function written({ refused, headers }: Refusal, event: Event, refusalPage: HttpOptions['refusalPage']): Answer {
  if (refusalPage) {
    const page = refusalPage(refused, event);
    return { ...page, headers: { ...page.headers, ...headers } };
  }
  return {
    status: refused.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', link: `<${problemPage(refused.code)}>; rel="help"`, ...headers },
    body: JSON.stringify(problemBody(refused, event.requestContext.requestId)),
  };
}

export const jsonFaults: Readonly<Record<JsonFault, string>> = {
  malformed: 'the body is not JSON in UTF-8',
  duplicate_key: 'an object names a member twice',
  lone_surrogate: 'a text holds half of a character (a lone surrogate)',
  number_out_of_range: 'a number is out of range',
  too_deep: 'more than 32 levels',
  too_many_keys: 'more than 10,000 members',
};

/**
 * Errors of services that pass, or that somebody mends: the caller should come again.
 *
 * Among them those of Secrets Manager, KMS and S3. Without its key a good link is no bad one, and without its signature a receipt is not missing.
 */
const busyNames = new Set([
  'Busy',
  'DecryptionFailure',
  'DependencyTimeoutException',
  'DisabledException',
  'InternalError',
  'InternalServerError',
  'InternalServiceError',
  'KMSInternalException',
  'KMSInvalidStateException',
  'KeyUnavailableException',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'SlowDown',
  'ThrottlingException',
  'TimeoutError',
  'TransactionConflictException',
  'TransactionRefused',
]);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
/** Whether a service was away or throttled, or others were faster every time: trying again helps. */
export const isBusy = (error: unknown): boolean => busyNames.has(nameOf(error));

/** The answer to what passes: come again, after so many seconds as the error names. */
export const busy = (error: unknown): Refusal =>
  problem(503, 'busy', 'try again', { headers: { 'retry-after': String(error instanceof Busy ? error.retryAfterSeconds : 1) } });

/**
 * The answer to what no route of ours takes: 405 with `Allow` where the route
 * table has the path under other methods, else 404.
 */
export function notFoundOrMethod(event: Event): Refusal {
  const parts = event.rawPath.split('/');
  const fits = (path: string): boolean => {
    const wanted = path.split('/');
    return wanted.length === parts.length && wanted.every((part, i) => part === parts[i] || (part.startsWith('{') && parts[i] !== ''));
  };
  const methods = [...new Set(routes.filter(({ path }) => fits(path)).map(({ method }) => method))];
  if (methods.length === 0 || methods.some((method) => method === event.requestContext.http.method)) return problem(404, 'not_found');
  return problem(405, 'method_not_allowed', undefined, { headers: { allow: methods.join(', ') } });
}

const lowerCased = (headers: Event['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value ?? '']));

/** Cookies by name; the first of a name counts. */
function readCookies(cookies: readonly string[]): Record<string, string> {
  const found = new Map<string, string>();
  for (const cookie of cookies) {
    const at = cookie.indexOf('=');
    const name = cookie.slice(0, at).trim();
    if (at > 0 && !found.has(name)) found.set(name, cookie.slice(at + 1).trim());
  }
  return Object.fromEntries(found);
}

/** The first value of each name, and the names that came again. */
function readQuery(event: Event): { query: Record<string, string>; repeated: string[] } {
  const pairs = event.rawQueryString ? [...new URLSearchParams(event.rawQueryString)] : Object.entries(event.queryStringParameters ?? {});
  const found = new Map<string, string>();
  const repeated: string[] = [];
  for (const [name, value] of pairs) {
    if (found.has(name)) repeated.push(/^[A-Za-z]{1,32}$/.test(name) ? name : '(unknown)');
    else found.set(name, value ?? '');
  }
  return { query: Object.fromEntries(found), repeated };
}

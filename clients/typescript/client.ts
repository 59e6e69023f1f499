import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CustomerMessage, Draft, MessageAnswer, OutcomeRequest, Problem, RevisionPatch, StopRequest, Submission, WebhookEvent } from './types.js';

export type * from './types.js'; // types alone: nothing is loaded from there, so the ending suits compilers and Node as it is

export interface ClientOptions {
  /** Of the tenant: `https://countersign.example`. */
  readonly url: string;
  /** API key with `drafts:write` and `drafts:read`: `cs_…`. */
  readonly key: string;
  /** So long a call is tried again before its last failure is told. @default 60 */
  readonly retrySeconds?: number;
  /** @default the global one */
  readonly fetch?: typeof fetch;
}

/** An answer that says no. `code` is stable (docs/api.md, "Errors"); `http_<status>` where something before the API answered. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  /** What is wrong with the input, and where. */
  readonly errors: Problem['errors'];
  constructor(status: number, { code = `http_${status}`, detail, errors }: Partial<Problem>, requestId: string | undefined) {
    super(`${status} ${code}${detail ? `: ${detail}` : ''}`);
    this.status = status;
    this.code = code;
    this.requestId = requestId;
    this.errors = errors;
  }
}

/** The gateway in front of the API gives up after 30 s. */
const answerMilliseconds = 35_000;
/** The longest that the API holds an answer back. */
const mostWaitSeconds = 25;
/** What passes by itself: too many requests, a service that is away, a gateway that gave up. */
const passing = [429, 502, 503, 504];

/** True once nothing happens to the draft by itself any more. */
export const isSettled = ({ status }: Pick<Draft, 'status'>): boolean => !['pending', 'approved', 'blocked'].includes(status);

export type Client = ReturnType<typeof createClient>;

/**
 * The helpdesk's calls of the API.
 *
 * Network faults, 429 and 502 to 504 are tried again, after `retry-after` or with doubling waits, and with jitter; nothing else is.
 * Each call throws {@link ApiProblem}, or what `fetch` threw last; TypeError at once for an address or a key that can't be sent.
 */
export function createClient({ url, key, retrySeconds = 60, fetch: ask = fetch }: ClientOptions) {
  async function call<T>(method: 'GET' | 'POST', path: string, body?: unknown, idempotencyKey?: string): Promise<{ answer: T; retryAfterSeconds: number }> {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...(idempotencyKey && { 'idempotency-key': idempotencyKey }) };
    const init = { method, headers, body: body === undefined ? null : JSON.stringify(body), redirect: 'manual' as const };
    const address = url.replace(/\/+$/, '') + path;
    new Request(address, init); // throws what no try would mend: an address or a header that is none
    const until = performance.now() + retrySeconds * 1000;
    for (let tries = 0; ; tries += 1) {
      const { response, text, error } = await ask(address, { ...init, signal: AbortSignal.timeout(answerMilliseconds) })
        .then(async (response) => ({ response, text: await response.text(), error: undefined }))
        .catch((error: unknown) => ({ response: undefined, text: '', error }));
      const retryAfterSeconds = Number(response?.headers.get('retry-after')) || 0;
      if (response?.ok) return { answer: JSON.parse(text) as T, retryAfterSeconds };
      const wait = retryAfterSeconds * 1000 + Math.random() * Math.min(8000, 250 * 2 ** tries);
      if ((response && !passing.includes(response.status)) || performance.now() + wait > until) throw response ? problemOf(response, text) : error;
      await pause(wait);
    }
  }
  const at = (id: string, act = '') => `/v1/drafts/${encodeURIComponent(id)}${act}`;
  const post = async <T = Draft>(path: string, body: unknown, idempotencyKey?: string) => (await call<T>('POST', path, body, idempotencyKey)).answer;
  /** An id that no path can hold goes in the body, which stacks of an older version don't take. */
  const messageOf = (id: string, message: CustomerMessage): [path: string, body: object] =>
    /\/|^\.\.?$/.test(id) ? ['/v1/messages', { ...message, conversationId: id }] : [`/v1/conversations/${encodeURIComponent(id)}/messages`, message];

  return {
    /** @param idempotencyKey - the same for the same reply, so that it is taken once; kept over retries. @default a random one */
    submitDraft: (draft: Submission, { idempotencyKey = randomUUID() as string } = {}) => post('/v1/drafts', draft, idempotencyKey),
    /** @param wait - answers once the draft has settled, after so many seconds (at most 25) at the latest. */
    getDraft: async (id: string, { wait = 0 } = {}): Promise<Draft> => (await call<Draft>('GET', at(id, wait > 0 ? `?wait=${wait}` : ''))).answer,
    /** The draft once it has settled, or as it is when the patience is over: ask {@link isSettled}. @param patienceSeconds - @default 300 */
    async waitUntilSettled(id: string, { patienceSeconds = 300 } = {}): Promise<Draft> {
      const until = performance.now() + patienceSeconds * 1000;
      for (;;) {
        const left = Math.max(0, until - performance.now()) / 1000;
        const { answer, retryAfterSeconds } = await call<Draft>('GET', at(id, `?wait=${Math.min(mostWaitSeconds, left).toFixed(3)}`));
        if (isSettled(answer) || left === 0) return answer;
        await pause(Math.min(retryAfterSeconds, left) * 1000); // too many wait there already: the answer came at once
      }
    },
    /** What is left out of the patch is carried over. @param idempotencyKey - as for `submitDraft` */
    revise: (id: string, patch: RevisionPatch, { idempotencyKey = randomUUID() as string } = {}) => post(at(id, '/revisions'), patch, idempotencyKey),
    withdraw: (id: string, reason: string) => post(at(id, '/withdraw'), { reason }),
    /** Stops an approved reply before it goes out. */
    stop: (id: string, reason: string, to: StopRequest['to'] = 'withdrawn') => post(at(id, '/stop'), { reason, to }),
    /** How a reply that was sent turned out. */
    reportOutcome: (id: string, outcome: OutcomeRequest['outcome'], note?: string) => post(at(id, '/outcome'), { outcome, note }),
    /** The customer wrote again; answers the ids of the drafts that this overtakes. Give the message an `id`: sent twice it then counts once. */
    newMessage: async (conversationId: string, message: CustomerMessage): Promise<string[]> =>
      (await post<MessageAnswer>(...messageOf(conversationId, message))).superseded,
  };
}

function problemOf({ status, headers }: Response, text: string): ApiProblem {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {} // whatever stands before the API answers in words of its own
  return new ApiProblem(status, said !== null && typeof said === 'object' ? said : {}, headers.get('x-request-id') ?? undefined);
}

/** A webhook that must not be believed. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
}

/**
 * The event of a webhook that this tenant signed (Standard Webhooks, `v1`).
 *
 * @param secrets - `whsec_…`; during a rotation both.
 * @param rawBody - exactly the bytes that came, not parsed and written again.
 * @param toleranceSeconds - so far the sender's clock may be from ours, either way. @default 300
 * @throws WebhookRefused where no signature fits or the time is another, TypeError for a secret that is none
 */
export function verifyWebhook(
  secrets: string | readonly string[],
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>,
  rawBody: string | Uint8Array,
  { now = new Date(), toleranceSeconds = 300 } = {},
): WebhookEvent {
  const given = (name: string) => String((headers instanceof Headers ? headers.get(name) : headers[name]) ?? '');
  const [id, timestamp, signatures] = [given('webhook-id'), given('webhook-timestamp'), given('webhook-signature')];
  const isNear = id !== '' && /^\d{1,12}$/.test(timestamp) && Math.abs(now.getTime() / 1000 - Number(timestamp)) <= toleranceSeconds;
  if (!isNear) throw new WebhookRefused('a header is missing, or it was signed at another time');
  const fits = [secrets].flat().some((secret) => {
    const bytes = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    if (bytes.length < 24) throw new TypeError('a webhook secret has 24 bytes or more'); // anybody could sign with an empty one
    const expected = Buffer.from(`v1,${createHmac('sha256', bytes).update(`${id}.${timestamp}.`).update(rawBody).digest('base64')}`);
    return signatures.split(' ').some((one) => Buffer.byteLength(one) === expected.length && timingSafeEqual(Buffer.from(one), expected));
  });
  if (!fits) throw new WebhookRefused('no signature fits');
  return JSON.parse(typeof rawBody === 'string' ? rawBody : Buffer.from(rawBody).toString('utf8')) as WebhookEvent;
}

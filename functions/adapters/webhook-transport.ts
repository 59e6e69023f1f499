import { lookup as resolveName } from 'node:dns/promises';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Clock, HelpdeskTransport, WebhookTransport } from './ports.ts';

/** Why an endpoint is not called. */
type RefusalReason = 'malformed' | 'not_https' | 'userinfo' | 'port' | 'ip_literal' | 'host_name' | 'refused_address';

/** The endpoint is one that we must not call. Nothing was sent. */
export class WebhookAddressRefused extends Error {
  override readonly name = 'WebhookAddressRefused';
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason) {
    super(`webhook endpoint refused: ${reason}`);
    this.reason = reason;
  }
}

/** No answer within the budget. The endpoint may have taken the request. */
export class WebhookTimedOut extends Error {
  override readonly name = 'WebhookTimedOut';
}

interface PinnedAddress {
  readonly address: string;
  readonly family: number;
}

interface WebhookTransportOptions {
  /** Every address of a name; asked once per attempt. @default the system's resolver, IPv4 first */
  readonly lookup?: (hostname: string) => Promise<readonly PinnedAddress[]>;
  /** Against which a `Retry-After` date is read. */
  readonly clock: Clock;
  /** Opens the connection; tests lead it to a server of their own. @default node:https */
  readonly request?: typeof httpsRequest;
  /** For the whole attempt, name lookup included. @default 10,000 */
  readonly budgetMilliseconds?: number;
}

const maxAnswerBytes = 64 * 1024;

/** Two labels or more, the last one not a number: names that only a local resolver knows are out. */
const publicName = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * What must never be called, in so many words, whatever `ipaddr.js` counts as unicast.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry
 */
const refusedRanges = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '192.0.0.0/24',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  'fc00::/7',
  'fe80::/10',
  '::ffff:0:0/96',
  '64:ff9b::/96',
  '2002::/16',
  'fd00:ec2::254/128',
].map((range) => ipaddr.parseCIDR(range));

/** All that IANA has given out for global unicast. @see RFC 4291, 2.4 */
const globalUnicast6 = ipaddr.parseCIDR('2000::/3');

/**
 * Says whether the URL may be an endpoint: https on port 443 of a public name, without user info. Looks nothing up.
 *
 * The URL parser turns `0x7f.1`, `2130706433` and full-width digits into plain addresses first, so these count as addresses too.
 */
export function checkWebhookUrl(text: string): { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly reason: RefusalReason } {
  const refused = (reason: RefusalReason) => ({ ok: false, reason }) as const;
  // The parser would drop these without a word, and people and parsers then read different hosts.
  if (/[\s\\\p{Cc}]/u.test(text)) return refused('malformed');
  const url = URL.parse(text);
  if (!url) return refused('malformed');
  if (url.protocol !== 'https:') return refused('not_https');
  if (!/^https:\/\/[^/]/i.test(text)) return refused('malformed');
  if (/^https:\/\/[^/?#]*@/i.test(text)) return refused('userinfo');
  if (url.port !== '') return refused('port'); // 443 is written as none
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) return refused('ip_literal');
  if (!publicName.test(url.hostname)) return refused('host_name');
  return { ok: true, url };
}

/** Says whether an address must not be called: everything but global unicast, and whatever is not an address at all. */
export function isRefusedAddress(ip: string): boolean {
  if (isIP(ip) === 0) return true;
  const address = ipaddr.parse(ip);
  if (address.range() !== 'unicast') return true;
  if (refusedRanges.some((range) => range[0].kind() === address.kind() && address.match(range))) return true;
  return address.kind() === 'ipv6' && !address.match(globalUnicast6);
}

/** One exchange with an endpoint. */
interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** So many bytes of the answer are read, then the connection is closed. */
  readonly mostBytes: number;
}
/** `isWhole` says whether the answer's body was read to its end. */
type Exchanged = Answer & { readonly body: string; readonly isWhole: boolean };

/**
 * Calls endpoints, and nothing that sits inside our own walls.
 *
 * The name is looked up once. One refused address among its answers refuses the
 * endpoint, else the connection goes to the first of exactly these, with SNI and
 * Host of the name: a second, different answer of the resolver is never asked
 * for. Redirects are not followed.
 */
function createCaller({
  lookup = (hostname) => resolveName(hostname, { all: true, order: 'ipv4first' }),
  clock,
  request = httpsRequest,
  budgetMilliseconds = 10_000,
}: WebhookTransportOptions): (exchange: Exchange) => Promise<Exchanged> {
  const pin = async (hostname: string): Promise<PinnedAddress> => {
    const addresses = await lookup(hostname);
    const [first] = addresses;
    if (!first) throw new Error('webhook endpoint has no address');
    if (addresses.some(({ address }) => isRefusedAddress(address))) throw new WebhookAddressRefused('refused_address');
    return first;
  };

  const exchange = (url: URL, pinned: PinnedAddress, { method, headers, body, mostBytes }: Exchange, budget: AbortSignal): Promise<Exchanged> =>
    new Promise((resolve, reject) => {
      let answer: Answer | undefined;
      let isWhole = false;
      const chunks: Buffer[] = [];
      const finish = (error?: Error) => (answer ? resolve({ ...answer, body: Buffer.concat(chunks).toString('utf8'), isWhole }) : reject(error));

      const sent = request(
        {
          method,
          host: url.hostname,
          servername: url.hostname,
          port: 443,
          path: `${url.pathname}${url.search}`,
          headers: { ...withoutFraming(headers), host: url.hostname, ...(method !== 'GET' && { 'content-length': Buffer.byteLength(body) }) },
          agent: false, // a connection kept from an earlier attempt would be to an earlier address
          lookup: alwaysAnswer(pinned),
          rejectUnauthorized: true, // whatever the environment says
          signal: budget,
        },
        (response) => {
          answer = answerOf(response.statusCode ?? 0, response.headers['retry-after'], clock.now());
          let bytes = 0;
          response.on('data', (chunk: Buffer) => {
            chunks.push(chunk);
            bytes += chunk.length;
            if (bytes >= mostBytes) response.destroy();
          });
          // Whoever came for the status alone is not bothered by a body that breaks off or drags on.
          response.on('error', () => finish());
          response.on('end', () => {
            isWhole = bytes < mostBytes;
          });
          response.on('close', () => finish());
        },
      );
      sent.on('error', finish);
      sent.on('close', () => finish(new Error('webhook endpoint closed the connection without an answer')));
      sent.end(body);
    });

  return async (asked) => {
    const checked = checkWebhookUrl(asked.url);
    if (!checked.ok) throw new WebhookAddressRefused(checked.reason);

    const budget = AbortSignal.timeout(budgetMilliseconds);
    try {
      const pinned = await endWith(budget, pin(checked.url.hostname));
      return await exchange(checked.url, pinned, asked, budget);
    } catch (error) {
      if (budget.aborted) throw new WebhookTimedOut(`no answer within ${budgetMilliseconds} ms`, { cause: error });
      throw error;
    }
  };
}

/**
 * Sends webhooks. The endpoint's body is read to its end, at most 64 KiB, and forgotten.
 *
 * @throws WebhookAddressRefused, WebhookTimedOut, or the connection's own error.
 */
export function createWebhookTransport(options: WebhookTransportOptions): WebhookTransport {
  const call = createCaller(options);
  return {
    async post(url, headers, body) {
      const { status, retryAfterSeconds } = await call({ method: 'POST', url, headers, body, mostBytes: maxAnswerBytes });
      return { status, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
    },
  };
}

/** Fifty comments of a ticket, each of the 64 KB that Zendesk takes at most and told in three forms, are 10 MB. */
const maxHelpdeskBytes = 16 * 1024 * 1024;

/** The answer of a helpdesk broke off, or is longer than we read. */
export class HelpdeskAnswerCut extends Error {
  override readonly name = 'HelpdeskAnswerCut';
}

/**
 * Calls the API of a helpdesk under the same rules.
 *
 * @throws WebhookAddressRefused, WebhookTimedOut, HelpdeskAnswerCut, or the connection's own error.
 */
export function createHelpdeskTransport(options: WebhookTransportOptions): HelpdeskTransport {
  const call = createCaller(options);
  return {
    async call({ method, url, headers, body = '' }) {
      const { isWhole, ...answer } = await call({ method, url, headers, body, mostBytes: maxHelpdeskBytes });
      if (!isWhole) throw new HelpdeskAnswerCut(`the answer was cut off: ${answer.status}`);
      return answer;
    },
  };
}

type Answer = Awaited<ReturnType<WebhookTransport['post']>>;

function answerOf(status: number, retryAfter: string | undefined, now: Date): Answer {
  const retryAfterSeconds = parseRetryAfter(retryAfter, now);
  return retryAfterSeconds === undefined ? { status } : { status, retryAfterSeconds };
}

/**
 * Seconds from now, 0 for a date that has passed; undefined for what is neither
 * whole seconds nor a date in the preferred form of RFC 9110, 5.6.7.
 */
export function parseRetryAfter(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now.getTime()) / 1_000));
}

/** A caller's own Host or framing headers would speak for another name or length than the one that was checked. */
const withoutFraming = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:host|content-length|transfer-encoding|connection|expect|upgrade)$/i.test(name)));

const alwaysAnswer =
  ({ address, family }: PinnedAddress): LookupFunction =>
  (_hostname, options, callback) =>
    options.all ? callback(null, [{ address, family }]) : callback(null, address, family);

/** Rejects when the budget ends: a name lookup can't be aborted. */
function endWith<T>(budget: AbortSignal, promise: Promise<T>): Promise<T> {
  const ended = new Promise<never>((_resolve, reject) => {
    budget.addEventListener('abort', () => reject(budget.reason), { once: true });
  });
  return Promise.race([promise, ended]);
}

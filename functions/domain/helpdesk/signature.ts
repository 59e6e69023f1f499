import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export const vendors = ['zendesk', 'freshdesk', 'intercom', 'hubspot'] as const;
export type Vendor = (typeof vendors)[number];

/** A notification as it came, before anybody has parsed it. */
export interface Notification {
  readonly method: string;
  /** The public address that the vendor called, with its query; not the one behind a gateway. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The very bytes that were sent. */
  readonly body: Uint8Array;
}

export interface Proof {
  /** Newest first: while a secret is changed there are two, and either may prove. */
  readonly secrets: readonly string[];
  readonly now: Date;
  /** Schemes of HubSpot without an age limit that the tenant takes all the same. @default none */
  readonly olderSchemes?: readonly ('v1' | 'v2')[] | undefined;
}

/** Ours for Zendesk, which names none; HubSpot's own. @see https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation */
const toleranceMilliseconds = 5 * 60_000;

/** Carries the secret of a Freshdesk automation, which signs nothing. */
export const freshdeskHeader = 'x-countersign-secret';

/**
 * Says whether a notification was sent by somebody who has the secret, and lately where the vendor's scheme tells when.
 *
 * It compares in constant time, and looks at the bytes alone. What Intercom and Freshdesk send has no time: whoever keeps
 * such a notification can send it again, so its id must be remembered.
 */
export const isAuthentic = (vendor: Vendor, notification: Notification, proof: Proof): boolean => schemes[vendor](notification, proof);

type Scheme = (notification: Notification, proof: Proof) => boolean;

const digestOf = (text: string | Uint8Array): Buffer => createHash('sha256').update(text).digest();
/** Of two texts whatever their lengths: hashes are of one length. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digestOf(a), digestOf(b));
/** Every secret is tried, so that the time does not tell which one fits. */
const provenByAny = (secrets: readonly string[], given: string, expectedBy: (secret: string) => string): boolean =>
  secrets.map((secret) => isSame(given, expectedBy(secret))).includes(true);

const isNear = (at: number, now: Date): boolean => Math.abs(now.getTime() - at) <= toleranceMilliseconds; // never so of what is no number

const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/**
 * Base64 of HMAC-SHA256 over timestamp and body, in this order; an older page of Zendesk has the other one, which is refused. The secret is the text as it is shown.
 *
 * @see https://developer.zendesk.com/documentation/webhooks/verifying/
 */
const zendesk: Scheme = ({ headers, body }, { secrets, now }) => {
  const { 'x-zendesk-webhook-signature': signature, 'x-zendesk-webhook-signature-timestamp': timestamp } = headers;
  if (!signature || !timestamp || !isoInstant.test(timestamp) || !isNear(Date.parse(timestamp), now)) return false;
  return provenByAny(secrets, signature, (secret) => createHmac('sha256', secret).update(timestamp).update(body).digest('base64'));
};

/** The secret itself, in a header that the tenant's automation sets. */
const freshdesk: Scheme = ({ headers }, { secrets }) => {
  const given = headers[freshdeskHeader];
  return given !== undefined && provenByAny(secrets, given, (secret) => secret);
};

/** Hex HMAC-SHA1 of the body. @see https://developers.intercom.com/docs/webhooks/webhook-notifications */
const intercom: Scheme = ({ headers, body }, { secrets }) => {
  const given = /^sha1=([0-9a-f]{40})$/.exec(headers['x-hub-signature'] ?? '')?.[1];
  return given !== undefined && provenByAny(secrets, given, (secret) => createHmac('sha1', secret).update(body).digest('hex'));
};

/** A request that carries the newest scheme is judged by it alone, so that nobody gets by with an older one beside it. */
const hubspot: Scheme = (notification, proof) =>
  'x-hubspot-signature-v3' in notification.headers ? hubspotV3(notification, proof) : hubspotOlder(notification, proof);

const hubspotV3: Scheme = ({ method, url, headers, body }, { secrets, now }) => {
  const { 'x-hubspot-signature-v3': signature = '', 'x-hubspot-request-timestamp': timestamp = '' } = headers;
  if (!/^\d{1,15}$/.test(timestamp) || !isNear(Number(timestamp), now)) return false;
  return provenByAny(secrets, signature, (secret) =>
    createHmac('sha256', secret)
      .update(`${method}${hubspotUri(url)}`)
      .update(body)
      .update(timestamp)
      .digest('base64'),
  );
};

const hubspotOlder: Scheme = ({ method, url, headers, body }, { secrets, olderSchemes = [] }) => {
  const given = headers['x-hubspot-signature'];
  const version = headers['x-hubspot-signature-version'] === 'v2' ? 'v2' : 'v1';
  if (given === undefined || !olderSchemes.includes(version)) return false;
  const before = version === 'v2' ? `${method}${url}` : '';
  return provenByAny(secrets, given, (secret) => createHash('sha256').update(`${secret}${before}`).update(body).digest('hex'));
};

/** Escapes that HubSpot has undone before it signs; all others stay as they are. */
const undone = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi;
const hubspotUri = (url: string): string => url.replace(undone, (escaped) => decodeURIComponent(escaped));

const schemes: Readonly<Record<Vendor, Scheme>> = { zendesk, freshdesk, intercom, hubspot };

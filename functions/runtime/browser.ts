import type { LinkKeys, Settings, SigningKey } from '../adapters/ports.ts';
import type { Session, SessionsStore } from '../adapters/sessions-store.ts';
import { type Answer, type Endpoints, type Event, endpoint, type Outcome, type Request, reply } from './compose.ts';

/** The one cookie: `__Host-` binds it to this host and to https; on http (the local stack) browsers refuse that prefix. */
const cookieName = (settings: Pick<Settings, 'publicUrl'>): string => (isSecure(settings) ? '__Host-cs_session' : 'cs_session');
const isSecure = ({ publicUrl }: Pick<Settings, 'publicUrl'>): boolean => publicUrl.startsWith('https:');

export const cookieOf = (request: Pick<Request, 'cookies'>, settings: Pick<Settings, 'publicUrl'>): string | undefined => request.cookies[cookieName(settings)];

/** Lax, not Strict: the first navigation begins in webmail, and the redirect after it must carry the cookie. */
export const sessionCookie = (value: string, settings: Pick<Settings, 'publicUrl'>): string =>
  `${cookieName(settings)}=${value}; Path=/; HttpOnly; SameSite=Lax${isSecure(settings) ? '; Secure' : ''}`;

export const endedCookie = (settings: Pick<Settings, 'publicUrl'>): string =>
  `${cookieName(settings)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${isSecure(settings) ? '; Secure' : ''}`;

export const readSession = (sessions: SessionsStore, request: Pick<Request, 'cookies'>, settings: Pick<Settings, 'publicUrl'>) =>
  sessions.read(cookieOf(request, settings));

/** A sign-in counts for what asks for one of just now for so long. */
export const freshSignInMinutes = 30;

/** Whether somebody signed in with this browser a short while ago, and not only today. */
export const isFresh = ({ signedInAt }: Pick<Session, 'signedInAt'>, now: Date): boolean =>
  signedInAt !== null && now.getTime() - signedInAt.getTime() <= freshSignInMinutes * 60_000;

/**
 * True for a form that another site's page has sent, as far as the browser says.
 *
 * `Sec-Fetch-Site` decides where it is sent: our pages have the referrer policy
 * `no-referrer`, with which browsers send `Origin: null` for our own forms too.
 */
export function isForeign(request: Pick<Request, 'headers'>, { publicUrl }: Pick<Settings, 'publicUrl'>): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = request.headers;
  return origin !== undefined && origin !== 'null' && origin !== publicUrl;
}

/**
 * The form that a refused request carried, to be shown to whoever sent it; undefined for anything else.
 *
 * Nothing of a form that another site's page has sent comes back: its words would stand on a page of ours.
 */
export function unsentFormOf({ requestContext, headers, body, isBase64Encoded, rawPath }: Event, settings: Pick<Settings, 'publicUrl'>) {
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value ?? '']));
  const isForm = named['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded';
  if (requestContext.http.method !== 'POST' || !isForm || isForeign({ headers: named }, settings)) return undefined;
  return { action: rawPath, fields: fieldsOf({ rawBody: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8') }) };
}

const fieldsOf = ({ rawBody }: Pick<Request, 'rawBody'>): [name: string, value: string][] => [...new URLSearchParams(rawBody.toString('utf8'))];

/** Fields of a form; of a name that comes twice the first counts. */
export function formOf(request: Pick<Request, 'rawBody'>): Record<string, string> {
  const fields: Record<string, string> = Object.create(null);
  for (const [name, value] of fieldsOf(request)) fields[name] ??= value;
  return fields;
}

/** All values of a field that a form may hold more than once, each once. */
export const valuesOf = (request: Pick<Request, 'rawBody'>, name: string): string[] => [
  ...new Set(fieldsOf(request).flatMap(([one, value]) => (one === name ? value : []))),
];

/** A key that is not retired, by the kid that a token or nonce names; undefined for anything else. */
export const keyNamed = async (linkKeys: LinkKeys, kid: string | undefined): Promise<SigningKey | undefined> =>
  kid === undefined ? undefined : linkKeys.find(kid);

/** The routes of a page that is only looked at: HEAD is answered where GET is, OPTIONS says so. */
export const looking = (path: string, run: (request: Request) => Promise<Answer>): Endpoints => ({
  [`GET ${path}`]: endpoint({ run }),
  [`OPTIONS ${path}`]: endpoint({ run: () => reply(204, undefined, { allow: 'GET, HEAD, OPTIONS' }) }),
});

/** An address that a form of ours is sent to; JSON and anything else is refused. */
export const formTaking = (run: (request: Request) => Promise<Outcome>) => endpoint({ types: ['application/x-www-form-urlencoded'], run });

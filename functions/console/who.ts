import type { Draft } from '../domain/approval/draft-state.ts';
import { type Person, seesEverything } from '../domain/approval/person.ts';
import { consoleHeaders, type Frame } from '../page/console-frame.tsx';
import { pageHeaders } from '../page/layout.tsx';
import { renderMessagePage } from '../page/message-page.tsx';
import { refusalPage } from '../page/refusal-page.ts';
import { formOf, isForeign, isFresh, readSession } from '../runtime/browser.ts';
import { type Answer, html, type Request } from '../runtime/compose.ts';
import type { Deps } from '../runtime/deps.ts';

/** What the console's pages ask for. */
export type ConsoleDeps = Pick<
  Deps,
  | 'drafts'
  | 'outbox'
  | 'attention'
  | 'accounts'
  | 'audit'
  | 'insights'
  | 'sample'
  | 'sessions'
  | 'queue'
  | 'queueActs'
  | 'clock'
  | 'random'
  | 'settings'
  | 'linkKeys'
  | 'log'
  | 'originSecret'
  | 'gate'
>;

/** Whether a person may read a draft in the console. */
export const maySee = (person: Person, draft: Draft): boolean => seesEverything(person) || draft.grants.some((grant) => grant.personId === person.id);

/** Somebody signed in, and whether they did so a short while ago. */
export interface SignedIn {
  readonly person: Person;
  readonly fresh: boolean;
}

/** What it takes to know who is signed in. */
type SigningDeps = Pick<ConsoleDeps, 'sessions' | 'settings' | 'accounts' | 'clock'>;

/** Who is signed in with this browser, as long as they are active. */
export async function readSignedIn({ sessions, settings, accounts, clock }: SigningDeps, request: Request): Promise<SignedIn | undefined> {
  const session = await readSession(sessions, request, settings);
  const person = session?.personId ? await accounts.getPerson(session.personId) : undefined;
  return session && person?.active ? { person, fresh: isFresh(session, clock.now()) } : undefined;
}

/** The pages that a sign-in may lead to. */
const ownPages: readonly RegExp[] = [
  /^\/queue(\/(acts\/)?[A-Za-z0-9_]{1,64})?$/,
  /^\/insights$/,
  /^\/sample(\/[A-Za-z0-9_]{1,64})?$/,
  /^\/audit(\/[A-Za-z0-9_]{1,64})?$/,
  /^\/delegation$/,
  /^\/policy(\/compare|\/propose|\/proposals(\/[A-Za-z0-9_]{1,64})?|\/calibration(\/[a-z-]{1,40}\.csv)?)?$/,
  /^\/review\/g\/[A-Za-z0-9_-]{1,64}$/,
];

/** What our own links and forms put behind a path. */
const ownQuery = /^[A-Za-z0-9=&%+._~:-]{0,500}$/;

/** Our own pages only: a sign-in never leads anywhere else. */
export function ownPath(asked: string | undefined): string | null {
  if (!asked) return null;
  const [path = '', query = '', ...rest] = asked.split('?');
  return rest.length === 0 && ownPages.some((page) => page.test(path)) && ownQuery.test(query) ? asked : null;
}

export const toSignIn = (returnTo: string): Answer =>
  html(303, '', { ...pageHeaders(), location: `/sign-in?return=${encodeURIComponent(ownPath(returnTo) ?? '/queue')}` });

export const pageOf = (status: number, body: string): Answer => html(status, body, consoleHeaders());

/** What could be the id of something. A query or an altered item may name anything, and the table refuses a key that is empty or too long. */
export const isKey = (text: string): boolean => text !== '' && text.length <= 200;

/** 404, the same for what is not there and for what is not theirs to see. */
export const nothingHere = (line: string): Answer =>
  pageOf(404, renderMessagePage({ status: 404, title: 'Nothing here', lines: [line], link: { href: '/queue', label: 'To the queue' } }));

/** A page of the console for whoever is signed in; everybody else signs in first and comes back. */
export const forSignedIn =
  (deps: SigningDeps, run: (person: Person, request: Request, signedIn: SignedIn) => Promise<Answer>) =>
  async (request: Request): Promise<Answer> => {
    const signedIn = await readSignedIn(deps, request);
    return signedIn ? run(signedIn.person, request, signedIn) : toSignIn(pathOf(request));
  };

/** Path and query as they were asked for: whoever signs in lands on the very list. */
const pathOf = ({ event: { rawQueryString, requestContext } }: Request): string => requestContext.http.path + (rawQueryString ? `?${rawQueryString}` : '');

/** What a person filled in, by the names of the fields. */
type Filled = Readonly<Record<string, string>>;

/**
 * A form of the console for whoever is signed in.
 *
 * One that another site sent is refused without a word of it: to show again what
 * a stranger filled in would only leave the last click to the person.
 *
 * @param back - the page of the form, to come back to after signing in.
 * @param typedIn - what is shown again to somebody who has been signed out since they opened it.
 */
export const forSignedInForm =
  (deps: SigningDeps, back: string, typedIn: (form: Filled) => string, run: (signedIn: SignedIn, request: Request) => Promise<Answer>) =>
  async (request: Request): Promise<Answer> => {
    if (isForeign(request, deps.settings)) return refusalPage({ status: 403 });
    const signedIn = await readSignedIn(deps, request);
    return signedIn ? run(signedIn, request) : signedOutPage(back, typedIn(formOf(request)).replace(/\r\n?/g, '\n'));
  };

const signedOutPage = (back: string, typed: string): Answer =>
  pageOf(
    403,
    renderMessagePage({
      status: 403,
      title: 'You are signed out',
      lines: ['Nothing was done. Sign in, open the page again, and put in what you had typed.'],
      ...(typed && { typed }),
      link: { href: `/sign-in?return=${encodeURIComponent(back)}`, label: 'Sign in' },
    }),
  );

/** Forms of one person (ours): clicks and slips, not a loop that fills the audit. */
export const formsOfPerson = { burst: 30, perSecond: 0.5 };

/** 429: the limit's headers say when to come again. */
export const tooManyForms = (headers: Readonly<Record<string, string>>): Answer =>
  html(429, renderMessagePage({ status: 429, title: 'Too many forms', lines: ['Nothing was done. Please wait a minute and try again.'] }), {
    ...pageHeaders(),
    ...headers,
  });

/** What a page of the console shows around its content. */
export const frameOf = ({ settings, clock }: Pick<ConsoleDeps, 'settings' | 'clock'>, person: Person): Frame => ({
  tenantName: settings.tenantName,
  timeZone: person.hours?.zone ?? settings.timeZone,
  now: clock.now(),
  personName: person.name,
});

import { type Draft, lastHelpdeskRevision } from '../domain/approval/draft-state.ts';
import type { Person } from '../domain/approval/person.ts';
import type { Frame } from '../page/console-frame.tsx';
import { pageHeaders } from '../page/layout.tsx';
import { isFresh, readSession } from '../runtime/browser.ts';
import { type Answer, html, type Request } from '../runtime/compose.ts';
import type { Deps } from '../runtime/deps.ts';

/** What the console's pages ask for. */
export type ConsoleDeps = Pick<Deps, 'drafts' | 'accounts' | 'audit' | 'insights' | 'sessions' | 'clock' | 'random' | 'settings' | 'linkKeys' | 'log'>;

/** These roles see every draft; others see those that they were asked about. */
const seesAll: ReadonlySet<string> = new Set(['owner', 'supervisor', 'compliance', 'executive']);

export const seesEverything = (person: Pick<Person, 'roles'>): boolean => person.roles.some((role) => seesAll.has(role));

/** Whether a person may read a draft in the console. */
export const maySee = (person: Person, draft: Draft): boolean => seesEverything(person) || draft.grants.some((grant) => grant.personId === person.id);

/**
 * Whether a person has yet to decide a draft at whose blind stage others may have decided by now.
 *
 * Until then nothing may tell them whether anybody did: no event, no hash, no number of events.
 */
export function decidesBlind(personId: string, draft: Draft): boolean {
  const { head, grants, decisions } = draft;
  const since = lastHelpdeskRevision(draft);
  const isAsked = grants.some((grant) => grant.personId === personId && grant.seat !== null && grant.revision >= since);
  const hasDecided = decisions.some((decision) => decision.personId === personId && decision.revision === head.revision);
  return head.status === 'pending' && isAsked && !hasDecided && head.stages.some(({ blind, state }) => blind && state !== 'queued');
}

/** Somebody signed in, and whether they did so a short while ago. */
export interface SignedIn {
  readonly person: Person;
  readonly fresh: boolean;
}

/** Who is signed in with this browser, as long as they are active. */
export async function readSignedIn({ sessions, settings, accounts, clock }: ConsoleDeps, request: Request): Promise<SignedIn | undefined> {
  const session = await readSession(sessions, request, settings);
  const person = session?.personId ? await accounts.getPerson(session.personId) : undefined;
  return session && person?.active ? { person, fresh: isFresh(session, clock.now()) } : undefined;
}

/** Our own pages only: a sign-in never leads anywhere else. */
export const ownPath = (path: string | undefined): string | null =>
  path &&
  /^\/(queue|queue\/[A-Za-z0-9_]{1,64}|insights|audit|audit\/[A-Za-z0-9_]{1,64}|policy(\/compare|\/propose|\/proposals(\/[A-Za-z0-9_]{1,64})?)?|review\/g\/[A-Za-z0-9_-]{1,64})$/.test(
    path,
  )
    ? path
    : null;

export const toSignIn = (returnTo: string): Answer =>
  html(303, '', { ...pageHeaders(), location: `/sign-in?return=${encodeURIComponent(ownPath(returnTo) ?? '/queue')}` });

export const pageOf = (status: number, body: string): Answer => html(status, body, pageHeaders());

/** A page of the console for whoever is signed in; everybody else signs in first and comes back. */
export const forSignedIn =
  (deps: ConsoleDeps, run: (person: Person, request: Request, signedIn: SignedIn) => Promise<Answer>) =>
  async (request: Request): Promise<Answer> => {
    const signedIn = await readSignedIn(deps, request);
    return signedIn ? run(signedIn.person, request, signedIn) : toSignIn(request.event.requestContext.http.path);
  };

/** What a page of the console shows around its content. */
export const frameOf = ({ settings, clock }: Pick<ConsoleDeps, 'settings' | 'clock'>, person: Person): Frame => ({
  tenantName: settings.tenantName,
  timeZone: person.hours?.zone ?? settings.timeZone,
  now: clock.now(),
  personName: person.name,
});

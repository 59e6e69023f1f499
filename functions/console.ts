import { signInMinutes } from './adapters/sessions-store.ts';
import { standingOf } from './domain/approval/decide.ts';
import { currentRevision, type Draft, type DraftHead, type Grant, openGrants, waitingStage } from './domain/approval/draft-state.ts';
import { canonicalEmail, type Person } from './domain/approval/person.ts';
import { readSignInToken } from './domain/approval/review-link.ts';
import { packetView } from './page/draft-packet.ts';
import { pageHeaders } from './page/layout.tsx';
import { renderMessagePage } from './page/message-page.tsx';
import { type QueueRow, renderQueueItemPage, renderQueuePage } from './page/queue-pages.tsx';
import { refusalPage } from './page/refusal-page.ts';
import { renderSignInLandingPage, renderSignInPage, renderSignInSentPage } from './page/sign-in-pages.tsx';
import { coreDeps, linkKeysDep } from './runtime/aws-deps.ts';
import { cookieOf, endedCookie, formOf, formTaking, isForeign, keyNamed, looking, readSession, sessionCookie } from './runtime/browser.ts';
import { type Answer, endpoint, html, http, type Request } from './runtime/compose.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { policyOf } from './runtime/move-on.ts';
import { createRateLimit } from './runtime/rate-limit.ts';

type ConsoleDeps = Pick<Deps, 'drafts' | 'accounts' | 'sessions' | 'clock' | 'random' | 'settings' | 'linkKeys' | 'log'>;

/** So many drafts a queue page shows at most. */
const rowsAtMost = 200;
/** Sign-in mails to one address: a few at once, then one in three minutes. */
const signInMails = { burst: 5, perSecond: 1 / 180 };
/** These roles see every draft that waits; others see those that they were asked about. */
const seesAll = new Set(['owner', 'supervisor', 'compliance', 'executive']);

/** Signing in by a mailed one-time link, and the queue of what waits. */
export function createHandler(deps: ConsoleDeps) {
  const { settings, clock, sessions, accounts } = deps;
  const mails = createRateLimit({ ...signInMails, clock });

  const showSignIn = async (request: Request): Promise<Answer> => {
    const { token } = request.query;
    const returnTo = ownPath(request.query.return);
    const id = await signInIdOf(deps, token);
    const asked = id === undefined ? undefined : await sessions.findSignIn(id);
    if (token && asked) return pageOf(200, renderSignInLandingPage({ tenantName: settings.tenantName, returnTo: asked.returnTo, token }));
    const problem = token ? 'this sign-in link was used or has expired' : null;
    return pageOf(token ? 410 : 200, renderSignInPage({ tenantName: settings.tenantName, returnTo, email: null, problem }));
  };

  const takeSignIn = async (request: Request): Promise<Answer> => {
    if (isForeign(request, settings)) return { ...refusalPage({ status: 403 }) };
    const form = formOf(request);
    return form.token ? finishSignIn(request, form.token) : askSignIn(form);
  };

  /** The answer is the same for known and unknown addresses. */
  const askSignIn = async (form: Record<string, string>): Promise<Answer> => {
    const email = (form.email ?? '').trim();
    const returnTo = ownPath(form.return);
    if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 320) {
      return pageOf(422, renderSignInPage({ tenantName: settings.tenantName, returnTo, email, problem: 'this is not a mail address' }));
    }
    const person = mails.take(canonicalEmail(email)).ok ? await accounts.personByEmail(email) : undefined;
    if (person?.active) await deps.drafts.oweSignIn({ personId: person.id, signInId: await sessions.askSignIn(person.id, returnTo) });
    return pageOf(200, renderSignInSentPage({ tenantName: settings.tenantName, minutes: signInMinutes }));
  };

  const finishSignIn = async (request: Request, token: string): Promise<Answer> => {
    const id = await signInIdOf(deps, token);
    const taken = id === undefined ? undefined : await sessions.takeSignIn(id);
    const person = taken && (await accounts.getPerson(taken.personId));
    if (!taken || !person?.active) {
      return pageOf(
        410,
        renderSignInPage({ tenantName: settings.tenantName, returnTo: null, email: null, problem: 'this sign-in link was used or has expired' }),
      );
    }
    const cookie = await sessions.signIn(cookieOf(request, settings), person.id);
    return html(303, '', { ...pageHeaders(), location: taken.returnTo ?? '/queue' }, [sessionCookie(cookie, settings)]);
  };

  const signOut = async (request: Request): Promise<Answer> => {
    if (isForeign(request, settings)) return { ...refusalPage({ status: 403 }) };
    await sessions.end(cookieOf(request, settings));
    return html(303, '', { ...pageHeaders(), location: '/sign-in' }, [endedCookie(settings)]);
  };

  const showQueue = async (request: Request): Promise<Answer> => {
    const person = await signedInPerson(deps, request);
    if (!person) return toSignIn('/queue');
    const drafts = await waitingDrafts(deps, person);
    const rows = await Promise.all(drafts.slice(0, rowsAtMost).map((draft) => queueRow(deps, draft)));
    return pageOf(
      200,
      renderQueuePage({
        tenantName: settings.tenantName,
        timeZone: person.hours?.zone ?? settings.timeZone,
        now: clock.now(),
        personName: person.name,
        nonce: null,
        rows,
        waiting: drafts.length,
        bannerAbove: settings.alarmAboveWaiting,
        lastDecision: null,
      }),
    );
  };

  const showQueueItem = async (request: Request): Promise<Answer> => {
    const draftId = request.params.draftId ?? '';
    const person = await signedInPerson(deps, request);
    if (!person) return toSignIn(ownPath(`/queue/${draftId}`) ?? '/queue');
    const draft = await deps.drafts.load(draftId);
    if (!draft || !maySee(person, draft))
      return pageOf(
        404,
        renderMessagePage({
          status: 404,
          title: 'Nothing here',
          lines: ['There is no such draft, or it is not yours to see.'],
          link: { href: '/queue', label: 'To the queue' },
        }),
      );
    return pageOf(200, await itemPage(deps, draft, person));
  };

  return http(
    deps,
    {
      ...looking('/sign-in', showSignIn),
      ...looking('/queue', showQueue),
      ...looking('/queue/{draftId}', showQueueItem),
      'POST /sign-in': formTaking(takeSignIn),
      'POST /sign-out': endpoint({ run: signOut }),
    },
    { refusalPage },
  );
}

const pageOf = (status: number, body: string): Answer => html(status, body, pageHeaders());
const toSignIn = (returnTo: string): Answer => html(303, '', { ...pageHeaders(), location: `/sign-in?return=${encodeURIComponent(returnTo)}` });

/** Our own pages only: a sign-in never leads anywhere else. */
const ownPath = (path: string | undefined): string | null =>
  path && /^\/(queue|queue\/[A-Za-z0-9_]{1,64}|review\/g\/[A-Za-z0-9_-]{1,64})$/.test(path) ? path : null;

async function signInIdOf({ linkKeys }: Pick<ConsoleDeps, 'linkKeys'>, token: string | undefined): Promise<string | undefined> {
  const kid = /^([A-Za-z0-9_-]{1,64})\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.exec(token ?? '')?.[1];
  const key = await keyNamed(linkKeys, kid);
  return key && token ? readSignInToken(token, key) : undefined;
}

async function signedInPerson({ sessions, settings, accounts }: ConsoleDeps, request: Request): Promise<Person | undefined> {
  const session = await readSession(sessions, request, settings);
  const person = session?.personId ? await accounts.getPerson(session.personId) : undefined;
  return person?.active ? person : undefined;
}

const maySee = (person: Person, draft: Draft): boolean =>
  person.roles.some((role) => seesAll.has(role)) || draft.grants.some((grant) => grant.personId === person.id);

/** Drafts that wait and that a person may see, the earliest deadline first. */
async function waitingDrafts({ drafts }: ConsoleDeps, person: Person): Promise<Draft[]> {
  const heads: DraftHead[] = [];
  for (const status of ['pending', 'blocked'] as const) {
    let after: string | undefined;
    do {
      const page = await drafts.list({ status, limit: 200, ...(after !== undefined && { after }) });
      heads.push(...page.heads);
      after = page.next ?? undefined;
    } while (after !== undefined);
  }
  const loaded = await Promise.all(heads.map((head) => drafts.load(head.id)));
  return loaded
    .flatMap((draft) => (draft && (draft.head.status === 'pending' || draft.head.status === 'blocked') && maySee(person, draft) ? [draft] : []))
    .sort((a, b) => ((a.head.decideBy ?? '') < (b.head.decideBy ?? '') ? -1 : 1));
}

async function queueRow({ drafts }: ConsoleDeps, draft: Draft): Promise<QueueRow> {
  const { head } = draft;
  const { account, assessment } = currentRevision(draft);
  const submission = await drafts.submission(draft).catch(() => undefined); // one damaged text must not hide all the others
  return {
    draftId: head.id,
    reference: head.reference,
    accountName: account?.name ?? head.accountId,
    actions: submission?.actions ?? [],
    category: head.category,
    tier: head.tier,
    decideBy: new Date(head.decideBy ?? head.createdAt),
    rules: assessment.reasons.map((reason) => reason.rule),
    stage: waitingStage(head) + 1,
    stageCount: head.stages.length,
  };
}

async function itemPage(deps: ConsoleDeps, draft: Draft, person: Person): Promise<string> {
  const { settings, accounts, clock } = deps;
  const [people, delegations, policy, submission] = await Promise.all([
    accounts.listPeople(),
    accounts.listDelegations(),
    policyOf(deps, draft.head.policy.sha256),
    deps.drafts.submission(draft),
  ]);
  const facts = { people, delegations, now: clock.now() };
  const own = draft.grants.findLast((grant) => grant.personId === person.id) ?? null;
  const open = openGrants(draft).find((grant) => grant.personId === person.id && standingOf(draft, grant, facts) === 'open');
  return renderQueueItemPage({
    tenantName: settings.tenantName,
    timeZone: person.hours?.zone ?? settings.timeZone,
    now: facts.now,
    personName: person.name,
    nonce: null,
    packet: packetView({ draft, revision: currentRevision(draft), submission, policy, people, seenBefore: null }, own),
    waiting: draft.head.status === 'pending' || draft.head.status === 'blocked',
    standing: standingWords(draft, people, open ?? own),
    reviewPath: open ? `/review/g/${open.grantId}` : null,
  });
}

/** Where a draft stands, in a sentence. */
function standingWords(draft: Draft, people: readonly Person[], own: Grant | null): string {
  const { head } = draft;
  const blind = own?.seat != null && head.stages[own.stage]?.blind;
  const asked = [
    ...new Set(openGrants(draft).flatMap((grant) => (grant.seat === null ? [] : [people.find((one) => one.id === grant.personId)?.name ?? grant.personId]))),
  ];
  if (head.status === 'blocked') return 'Blocked: nobody may decide it.';
  if (head.status !== 'pending') return `It is ${head.status.replaceAll('_', ' ')}.`;
  return blind || asked.length === 0 ? 'It waits for approval.' : `It waits for ${asked.join(', ')}.`;
}

export const handler = onLambda(() => createHandler({ ...coreDeps(), ...linkKeysDep() }));

import type { DraftsStore } from '../adapters/drafts-store.ts';
import type { Session } from '../adapters/sessions-store.ts';
import type { DecidingFacts } from '../domain/approval/decide.ts';
import type { Draft, Grant, Question } from '../domain/approval/draft-state.ts';
import { draftOfGrant } from '../domain/approval/review-link.ts';
import type { AttentionCheck } from '../domain/attention/check.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { isFresh, readSession } from '../runtime/browser.ts';
import type { Request } from '../runtime/compose.ts';
import type { Deps } from '../runtime/deps.ts';
import { policyOf } from '../runtime/move-on.ts';

/** What the approver's pages are given, to look and to decide. */
export type ReviewDeps = Pick<
  Deps,
  'drafts' | 'outbox' | 'attention' | 'accounts' | 'sessions' | 'clock' | 'random' | 'settings' | 'linkKeys' | 'log' | 'originSecret' | 'gate'
>;

/** What the page of a grant or a question is made of beside it. */
interface Around {
  readonly facts: DecidingFacts;
  readonly policy: Policy;
  /** Who is signed in with this browser; null for a link alone. */
  readonly signedIn: { readonly personId: string; readonly fresh: boolean } | null;
  readonly session: Session;
}

/** A grant that a browser may look at. */
export interface Case extends Around {
  readonly draft: Draft;
  readonly grant: Grant;
  /** Where it is no draft at all, but an attention check that shows one. */
  readonly check?: AttentionCheck | undefined;
  /** Of the form that was sent: where the page is shown again, its time goes on counting from when it was shown first. */
  readonly sentFrom?: { readonly shownAt: Date; readonly hashPrefix: string } | undefined;
}

/** A question that a browser may look at. */
export interface QuestionCase extends Around {
  readonly draft: Draft;
  readonly question: Question;
}

/** What a grant and a question have in common: an address, a person, and how sure of them one must be. */
export type Right = Pick<Grant, 'grantId' | 'personId' | 'assurance'>;

/** The right of whoever was asked a question. */
export const rightOf = ({ question: { id, personId, assurance } }: QuestionCase): Right => ({ grantId: id, personId, assurance });

/** True where somebody else is signed in than the one whose right it is. */
export const isStranger = ({ signedIn }: Pick<Case, 'signedIn'>, { personId }: Pick<Right, 'personId'>): boolean =>
  signedIn !== null && signedIn.personId !== personId;

/** A grant by its id, of a draft or of an attention check, whoever asks: {@link readCase} says who may see it. */
export async function findGrant(
  { drafts, attention }: Pick<ReviewDeps, 'drafts' | 'attention'>,
  grantId: string,
): Promise<Pick<Case, 'draft' | 'grant' | 'check'> | undefined> {
  const draftId = draftOfGrant(grantId);
  if (draftId === undefined) return undefined;
  const draft = await drafts.load(draftId);
  const found = draft ? { draft } : await attention.find(draftId);
  const grant = found?.draft.grants.find((one) => one.grantId === grantId);
  return found && grant && { ...found, grant };
}

/** Where what is decided of a case is kept: a check has a store of its own, which releases nothing. */
export const docketOf = ({ drafts, attention }: Pick<ReviewDeps, 'drafts' | 'attention'>, { check }: Pick<Case, 'check'>): Pick<DraftsStore, 'move'> =>
  check ? attention : drafts;

/** A question by its id, whoever asks: {@link readQuestion} says who may see it. */
export async function findQuestion({ drafts }: Pick<ReviewDeps, 'drafts'>, id: string): Promise<{ draft: Draft; question: Question } | undefined> {
  const draftId = draftOfGrant(id);
  const draft = draftId === undefined ? undefined : await drafts.load(draftId);
  const question = draft?.questions.find((one) => one.id === id);
  return draft && question && { draft, question };
}

/** The grant behind a path, if this browser may see it: it opened the link, or the grant's person is signed in. */
export async function readCase(deps: ReviewDeps, request: Request): Promise<Case | undefined> {
  const session = await readSession(deps.sessions, request, deps.settings);
  const found = session && (await findGrant(deps, request.params.grantId ?? ''));
  return found && maySee(session, found.grant.grantId, found.grant.personId) ? { ...found, ...(await aroundOf(deps, found.draft, session)) } : undefined;
}

/** The same for the question behind a path: it is put to one person, who has no grant. */
export async function readQuestion(deps: ReviewDeps, request: Request): Promise<QuestionCase | undefined> {
  const session = await readSession(deps.sessions, request, deps.settings);
  const found = session && (await findQuestion(deps, request.params.grantId ?? ''));
  return found && maySee(session, found.question.id, found.question.personId) ? { ...found, ...(await aroundOf(deps, found.draft, session)) } : undefined;
}

/** Whoever opened the mailed link may see what it is for, and so may its person once signed in. */
export const maySee = (session: Session, id: string, personId: string): boolean => session.grants.includes(id) || session.personId === personId;

async function aroundOf(deps: ReviewDeps, draft: Draft, session: Session): Promise<Around> {
  const { accounts, clock } = deps;
  const [people, delegations, policy] = await Promise.all([accounts.listPeople(), accounts.listDelegations(), policyOf(deps, draft.head.policy.sha256)]);
  const now = clock.now();
  return {
    facts: { people, delegations, now },
    policy,
    signedIn: session.personId ? { personId: session.personId, fresh: isFresh(session, now) } : null,
    session,
  };
}

import type { Standing } from '../domain/approval/decide.ts';
import { currentRevision, type Draft, type Grant, lastHelpdeskRevision, type Revision } from '../domain/approval/draft-state.ts';
import { proveText } from '../domain/approval/release.ts';
import type { Submission } from '../domain/policy/draft.ts';
import type { DraftPage } from '../page/draft-packet.ts';
import type { Case, ReviewDeps } from './cases.ts';

/** The stored text of a revision; undefined where it is gone, or is not what was assessed. */
export async function provenSubmission({ drafts, settings }: ReviewDeps, draft: Draft, revision: number): Promise<Submission | undefined> {
  const text = proveText(draft, revision, await drafts.content(draft, revision), settings.tenantId);
  return text.ok ? text.submission : undefined;
}

/**
 * The text as it is now, also by an old link: what has changed stands beside it. Where the new text is only for people who signed in, a link
 * alone shows the revision that it was for.
 */
export async function shownRevision(
  deps: ReviewDeps,
  { draft, grant, signedIn }: Pick<Case, 'draft' | 'grant' | 'signedIn'>,
  standing: Standing,
): Promise<{ revision: Revision; submission: Submission } | undefined> {
  const forSignedIn = draft.head.stages.some(({ assurance }) => assurance === 'sign-in');
  const number = standing === 'stale' && forSignedIn && signedIn?.personId !== grant.personId ? grant.revision : draft.head.revision;
  const revision = draft.revisions.find((one) => one.revision === number) ?? currentRevision(draft);
  const submission = await provenSubmission(deps, draft, revision.revision);
  return submission && { revision, submission };
}

/** What this person decided on last, else saw last, before the revision that is shown; where that is nothing, what the author sent before somebody edited it. */
export async function seenBefore(deps: ReviewDeps, draft: Draft, { personId }: Grant, shown: number): Promise<DraftPage['seenBefore']> {
  const earlier = (list: readonly { personId: string; revision: number }[]): number =>
    Math.max(0, ...list.filter((one) => one.personId === personId && one.revision < shown).map((one) => one.revision));
  const seen = earlier(draft.decisions) || earlier(draft.grants);
  const revision = seen || lastHelpdeskRevision(draft, shown);
  const submission = revision < shown ? await provenSubmission(deps, draft, revision) : undefined;
  return submission ? { revision, seen: seen > 0, submission } : null;
}

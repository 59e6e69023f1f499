import type { Standing } from '../domain/approval/decide.ts';
import { currentRevision, type Draft, type Grant, type Revision } from '../domain/approval/draft-state.ts';
import { proveText } from '../domain/approval/release.ts';
import type { Submission } from '../domain/policy/draft.ts';
import type { DraftPage } from '../page/draft-packet.ts';
import type { ReviewDeps } from './cases.ts';

/** The stored text of a revision; undefined where it is gone, or is not what was assessed. */
export async function provenSubmission({ drafts, settings }: ReviewDeps, draft: Draft, revision: number): Promise<Submission | undefined> {
  const text = proveText(draft, revision, await drafts.content(draft, revision), settings.tenantId);
  return text.ok ? text.submission : undefined;
}

/** An old link shows the revision that it was for; one that decided by an edit, the revision it made. */
export async function shownRevision(
  deps: ReviewDeps,
  draft: Draft,
  grant: Grant,
  standing: Standing,
): Promise<{ revision: Revision; submission: Submission } | undefined> {
  const number = standing === 'stale' ? grant.revision : draft.head.revision;
  const revision = draft.revisions.find((one) => one.revision === number) ?? currentRevision(draft);
  const submission = await provenSubmission(deps, draft, revision.revision);
  return submission && { revision, submission };
}

/** What this person decided on last, else saw last, before the revision that waits. */
export async function seenBefore(deps: ReviewDeps, draft: Draft, { personId }: Grant): Promise<DraftPage['seenBefore']> {
  const earlier = (list: readonly { personId: string; revision: number }[]): number =>
    Math.max(0, ...list.filter((one) => one.personId === personId && one.revision < draft.head.revision).map((one) => one.revision));
  const revision = earlier(draft.decisions) || earlier(draft.grants);
  const submission = revision === 0 ? undefined : await provenSubmission(deps, draft, revision);
  return submission ? { revision, submission } : null;
}

import type { Draft } from '../approval/draft-state.ts';
import { sha256 } from '../hash.ts';
import type { Submission } from '../policy/draft.ts';

/**
 * What a receipt says of one release: who approved exactly which bytes, under which policy, and where the audit stood.
 *
 * @param submission - of the released revision; null where it is erased. A hash of the address would be guessed, so there is none then.
 * @throws Error when the draft was not released.
 */
export function receiptOf(draft: Draft, submission: Submission | null, tenantId: string) {
  const { head } = draft;
  const { release } = head;
  const revision = draft.revisions.find((one) => one.revision === release?.revision);
  if (!release || !revision) throw new Error(`not released: ${head.id}`);
  return {
    v: 1,
    tenantId,
    draftId: head.id,
    reference: head.reference,
    revision: release.revision,
    releaseId: release.releaseId,
    releasedAt: release.at,
    tier: revision.assessment.tier,
    requestHash: revision.requestHash,
    bodySha256: release.bodySha256,
    toSha256: submission && sha256(submission.reply.to),
    packetSha256: revision.contentSha256,
    policy: revision.policy,
    approvals: draft.decisions
      .filter((one) => one.revision === release.revision && one.decision !== 'reject')
      .map(({ id, personId, onBehalfOf, role, stage, decision, assurance, requestHash, at }) => ({
        id,
        personId,
        onBehalfOf,
        role,
        stage,
        decision,
        assurance,
        requestHash,
        at,
      })),
    audit: { events: head.auditSeq, head: head.auditHead },
    ...(head.erased && { erasedAt: head.erased.at }),
  };
}

import { canonicalJson } from '../canonical-json.ts';
import { hashOf, sha256 } from '../hash.ts';
import type { Submission } from '../policy/draft.ts';
import type { Revision } from './draft-state.ts';

/** All that an approval covers, in the form that is hashed. */
export interface Covered {
  readonly tenantId: string;
  readonly draftId: string;
  readonly revision: Omit<Revision, 'requestHash' | 'content'>;
  readonly submission: Submission;
}

/**
 * The request hash: SHA-256 over the canonical JSON of everything an approval covers, with the prefix `rah/v1`.
 *
 * Changing any byte of the reply, its receiver, attachments or actions, the
 * customer's message, the packet, the account snapshot, the policy, the route
 * or the assessment changes it.
 */
export function requestHash({ tenantId, draftId, revision, submission }: Covered): string {
  const { reply } = submission;
  return hashOf('rah/v1', {
    v: 1,
    tenantId,
    draftId,
    revision: revision.revision,
    accountId: submission.accountId,
    accountSnapshotSha256: sha256(canonicalJson(revision.account)),
    channel: revision.channel,
    to: reply.to,
    subject: reply.subject ?? null,
    bodySha256: sha256(reply.text),
    attachments: (reply.attachments ?? []).map((file) => ({ nameSha256: sha256(file.name), bytes: file.bytes, sha256: file.sha256 })),
    actions: submission.actions ?? [],
    customerMessageSha256: sha256(canonicalJson(submission.customerMessage)),
    casePacketSha256: revision.contentSha256,
    policyId: 'tenant',
    policyVersion: revision.policy.version,
    policySha256: revision.policy.sha256,
    stages: revision.stages,
    assessment: {
      tier: revision.assessment.tier,
      risk: revision.assessment.risk,
      reasons: revision.assessment.reasons,
      assessorVersion: revision.assessment.assessorVersion,
    },
    releaseTarget: revision.releaseTarget,
  });
}

/** The case packet in the form that is kept and hashed. */
export const packetOf = (submission: Submission): { content: string; contentSha256: string } => {
  const content = canonicalJson(submission);
  return { content, contentSha256: sha256(content) };
};

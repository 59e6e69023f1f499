import * as z from 'zod';
import { sha256 } from '../hash.ts';
import { Reason, Risk, SentimentReading, Tier, Waived } from '../policy/assessment.ts';
import type { Submission } from '../policy/draft.ts';
import { BlockedBecause, Decision, type Draft, HoldingReply, type Revision, type Snapshot, Snapshot as SnapshotSchema, Status } from './draft-state.ts';
import { Forecast } from './forecast.ts';
import { snapshotOf } from './transition.ts';

/** A draft as the API answers it and the webhooks carry it. */
export const DraftView = z
  .strictObject({
    id: z.string(),
    reference: z.string(),
    revision: z.int(),
    status: Status,
    tier: Tier,
    risk: Risk,
    category: z.string(),
    conversationId: z.string(),
    accountId: z.string(),
    reasons: z.array(Reason),
    waived: z.array(Waived),
    whyNotSent: z.string().nullable(),
    sentiment: SentimentReading,
    policy: z.strictObject({ version: z.int(), sha256: z.string() }),
    requestHash: z.string(),
    mode: z.enum(['sync', 'async']),
    stages: SnapshotSchema.shape.stages,
    decideBy: z.iso.datetime().nullable(),
    forecast: Forecast.nullable(),
    blockedBecause: BlockedBecause.optional().describe(
      'Only where it is `blocked`: nobody is left who may decide it, the release limits of those who hold the roles are below its money, or it moves money in several currencies and a limit is in one',
    ),
    createdAt: z.iso.datetime(),
    decisions: z.array(Decision.omit({ feedbackSalt: true }).extend({ counts: z.boolean() })),
    release: z
      .strictObject({
        releaseId: z.string(),
        text: z.string().nullable().describe('Null once it is erased'),
        subject: z.string().nullable(),
        to: z.string().nullable().describe('Null once it is erased'),
        bodySha256: z.string(),
        at: z.iso.datetime(),
        edited: z.boolean(),
      })
      .nullable(),
    holdingReply: HoldingReply.nullable(),
    outcome: z.enum(['right', 'wrong']).nullable(),
    sandbox: z.literal(true).optional().describe('Only of a draft of the sandbox: nobody is asked about it, and nothing of it goes out'),
    erasedAt: z.iso.datetime().optional().describe('When its texts were erased: what is left of them are hashes'),
  })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof DraftView>;

/**
 * The draft as it is, or as it was at a snapshot (a repeated call, a webhook that is sent late).
 *
 * @param submission - of the revision that the snapshot names; null where nothing went out, and where it is erased.
 * @throws Error when that revision is missing.
 */
export function viewDraft(draft: Draft, submission: Submission | null, snapshot: Snapshot = snapshotOf(draft.head)): DraftView {
  const { head } = draft;
  const revision = draft.revisions.find((one) => one.revision === snapshot.revision);
  if (!revision) throw new Error(`revision is missing: ${head.id} r${snapshot.revision}`);
  const { assessment } = revision;
  return {
    id: head.id,
    reference: head.reference,
    revision: snapshot.revision,
    status: snapshot.status,
    tier: assessment.tier,
    risk: assessment.risk,
    category: assessment.category,
    conversationId: head.conversationId,
    accountId: head.accountId,
    reasons: assessment.reasons,
    waived: assessment.waived,
    whyNotSent: assessment.whyNotSent,
    sentiment: assessment.sentiment,
    policy: revision.policy,
    requestHash: revision.requestHash,
    mode: assessment.mode,
    stages: snapshot.stages,
    decideBy: snapshot.decideBy,
    forecast: snapshot.forecast,
    ...(snapshot.blockedBecause && { blockedBecause: snapshot.blockedBecause }),
    createdAt: head.createdAt,
    decisions: [...draft.decisions]
      .filter((one) => one.at <= snapshot.at)
      .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
      .map(({ feedbackSalt: _, ...one }) => ({ ...one, counts: one.revision === snapshot.revision })),
    release: releaseView(draft, revision, submission, snapshot),
    holdingReply: head.holdingReply && head.holdingReply.at <= snapshot.at ? head.holdingReply : null,
    outcome: head.outcome && head.outcome.at <= snapshot.at ? head.outcome.outcome : null,
    ...(head.erased && { erasedAt: head.erased.at }),
  };
}

/** True where the reply is out: only then a view holds its text. */
export const wentOut = ({ status }: Pick<Snapshot, 'status'>): boolean => status === 'released' || status === 'notified';

function releaseView(draft: Draft, revision: Revision, submission: Submission | null, snapshot: Snapshot): DraftView['release'] {
  const record = draft.head.release;
  if (!record || !wentOut(snapshot) || record.revision !== revision.revision) return null;
  const { releaseId, at, edited } = record;
  if (draft.head.erased) return { releaseId, text: null, subject: null, to: null, bodySha256: record.bodySha256, at, edited };
  if (!submission) return null;
  const { text, subject, to } = submission.reply;
  // The hash of the bytes that leave now: a stored text that was changed after the release shows.
  return { releaseId, text, subject: subject ?? null, to, bodySha256: sha256(text), at, edited };
}

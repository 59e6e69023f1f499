import * as z from 'zod';
import { Decision, Status } from '../domain/approval/draft-state.ts';
import { OwnId } from '../domain/policy/account.ts';
import { Tier } from '../domain/policy/assessment.ts';
import { CustomerMessage, RevisionPatch, Submission } from '../domain/policy/draft.ts';
import { SandboxScript } from '../domain/sandbox/script.ts';
import { ListQuery } from './cursor.ts';
import { queryNumber } from './query-number.ts';

/** Bodies and queries of the draft routes. */

const sandbox = SandboxScript.optional().describe('Only with a key of the sandbox: what becomes of the draft where it waits. Without it nobody decides');

/** The body of `POST /v1/drafts`. */
export const DraftRequest = Submission.extend({ sandbox }).meta({ id: 'Submission' });

/** The body of `POST /v1/drafts/{id}/revisions`. */
export const RevisionRequest = RevisionPatch.extend({ sandbox }).meta({ id: 'RevisionPatch' });

/** The longest that `?wait=` holds an answer back, below the 30 s of API Gateway. */
const maxWaitSeconds = 25;

export const WithdrawRequest = z.strictObject({ reason: z.string().min(1).max(2000) }).meta({ id: 'WithdrawRequest' });

export const StopRequest = z.strictObject({ reason: z.string().min(1).max(2000), to: z.enum(['withdrawn', 'pending']) }).meta({ id: 'StopRequest' });

export const OutcomeRequest = z.strictObject({ outcome: z.enum(['right', 'wrong']), note: z.string().max(2000).optional() }).meta({ id: 'OutcomeRequest' });

/** The body of `POST /v1/messages`. */
export const MessageRequest = CustomerMessage.extend({ conversationId: Submission.shape.conversationId }).meta({ id: 'MessageRequest' });

export const MessageAnswer = z.strictObject({ superseded: z.array(z.string()) }).meta({ id: 'MessageAnswer' });

const Sha256 = z.hash('sha256');

/** That the event of a release is in the audit log: its entry, and the hashes that lead from there to a signed root. */
const Inclusion = z.strictObject({
  index: z.int().min(0).describe('Of the entry'),
  size: z.int().min(1).describe('Of the tree that the checkpoint signs'),
  proof: z.array(Sha256).describe('RFC 9162, 2.1.3: siblings from the leaf to the root, hex'),
  checkpoint: z.string().describe('C2SP signed note'),
  entry: z.looseObject({ eventId: z.string(), leaf: Sha256 }).describe('The audit event with its `leaf`, which is the hash of the entry'),
});
export type Inclusion = z.infer<typeof Inclusion>;

/** The newest signed root of the audit log. */
export const CheckpointAnswer = z
  .strictObject({
    note: z.string().describe('C2SP signed note: name, number of entries, root in base64, Ed25519 signature'),
    size: z.int().min(1).describe('Number of entries'),
    root: Sha256,
    at: z.iso.datetime().describe('When it was signed'),
  })
  .meta({ id: 'Checkpoint' });

/** The signed proof of a release; the signature is over `countersign-receipt/v1`, a line feed and the canonical JSON of `receipt`. */
export const Receipt = z
  .strictObject({
    receipt: z.strictObject({
      v: z.literal(1),
      tenantId: z.string(),
      draftId: z.string(),
      reference: z.string(),
      revision: z.int(),
      releaseId: z.string(),
      releasedAt: z.iso.datetime(),
      tier: Tier,
      requestHash: Sha256,
      bodySha256: Sha256,
      toSha256: Sha256.nullable().describe('Null once the draft is erased'),
      packetSha256: Sha256,
      policy: z.strictObject({ version: z.int(), sha256: Sha256 }),
      approvals: z.array(Decision.omit({ revision: true, reason: true, feedback: true, feedbackSalt: true })),
      audit: z.strictObject({ events: z.int(), head: Sha256 }),
      erasedAt: z.iso.datetime().optional().describe('When the texts were erased that the hashes are of'),
    }),
    signature: z.strictObject({ keyId: z.string(), algorithm: z.literal('Ed25519'), publicKey: z.string(), value: z.string() }),
    inclusion: Inclusion.nullable().describe('Null until a checkpoint covers the release'),
  })
  .meta({ id: 'Receipt' });

export const DraftsQuery = ListQuery.extend({
  status: Status.optional(),
  accountId: OwnId.optional(),
  conversationId: z.string().min(1).max(255).optional(),
});

export const DraftQuery = z.strictObject({
  wait: queryNumber(z.number().min(0).max(maxWaitSeconds)).optional().describe('Seconds to wait for the draft to settle'),
});

export const AuditQuery = ListQuery.extend({ draftId: z.string().min(1).max(128) });

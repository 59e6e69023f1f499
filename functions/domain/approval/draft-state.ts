import * as z from 'zod';
import type { AuditEntry } from '../audit-entry.ts';
import { KeptInstant } from '../instant.ts';
import { Account } from '../policy/account.ts';
import { Assessment, Risk, Tier } from '../policy/assessment.ts';
import type { CommitmentRecord } from '../policy/commitment-record.ts';
import { Action, Author, KeptSubmission, type Submission, Urgency } from '../policy/draft.ts';
import { Assurance } from '../policy/policy.ts';
import { Forecast } from './forecast.ts';

export const Status = z.enum(['released', 'notified', 'pending', 'approved', 'rejected', 'withdrawn', 'superseded', 'held', 'blocked', 'integrity_hold']);
export type Status = z.infer<typeof Status>;

/** Where a draft may go, by where it is; `received` is before its first revision is kept. docs/workflows.md draws it. */
export const moves: Readonly<Record<Status | 'received', readonly Status[]>> = {
  received: ['released', 'notified', 'pending', 'blocked'],
  pending: ['pending', 'blocked', 'approved', 'rejected', 'withdrawn', 'superseded', 'held', 'integrity_hold'],
  blocked: ['pending', 'blocked', 'withdrawn', 'superseded', 'held', 'integrity_hold'],
  approved: ['pending', 'released', 'withdrawn', 'superseded', 'integrity_hold'],
  // the hold of these: their tables were restored, and what came after is not known
  rejected: ['pending', 'blocked', 'integrity_hold'],
  superseded: ['pending', 'blocked', 'integrity_hold'],
  held: ['pending', 'blocked', 'integrity_hold'],
  released: [],
  notified: [],
  withdrawn: [],
  integrity_hold: [],
};

/** A draft that nothing moves on by itself any more; `?wait=` answers at these. */
export const isSettled = (status: Status): boolean => status !== 'pending' && status !== 'approved' && status !== 'blocked';

/** Why somebody was asked; the mail and the page say it in words. */
export const AskedWhy = z.enum(['first', 'again', 'backup', 'supervisor', 'owner', 'bounced', 'away', 'watcher', 'resend', 'handed-over']);
export type AskedWhy = z.infer<typeof AskedWhy>;

const Instant = z.iso.datetime();

export const Filled = z.strictObject({ personId: z.string(), onBehalfOf: z.string().nullable(), decisionId: z.string() });
export const Seat = z.strictObject({ role: z.string(), count: z.int().min(1), filled: z.array(Filled) });
export type Seat = z.infer<typeof Seat>;

/** One step of the approval route as it stands. `step` counts the rungs of the ladder that were climbed, or left out, since it opened. */
export const Stage = z.strictObject({
  state: z.enum(['queued', 'waiting', 'approved', 'rejected', 'ended']),
  assurance: Assurance,
  blind: z.boolean(),
  seats: z.array(Seat),
  openedAt: Instant.nullable(),
  step: z.int().min(0),
});
export type Stage = z.infer<typeof Stage>;

/** The helpdesk's exact bytes that went out; `edited` when an approver changed the text. */
export const ReleaseRecord = z.strictObject({ releaseId: z.string(), at: Instant, edited: z.boolean(), bodySha256: z.string(), revision: z.int() });
export type ReleaseRecord = z.infer<typeof ReleaseRecord>;

export const HoldingReply = z.strictObject({ text: z.string(), subject: z.string(), to: z.string(), at: Instant });

/**
 * What a reply would do, for lists: the two heaviest actions, and how many there are in all.
 *
 * Nobody decides by it: an approval is of the text and the actions that the request hash names.
 */
export const Ask = z.strictObject({ actions: z.array(Action.omit({ touches: true })).max(2), count: z.int().min(0) });
export type Ask = z.infer<typeof Ask>;

export const RejectReason = z.enum([
  'wrong_facts',
  'wrong_amount',
  'wrong_tone',
  'not_allowed',
  'missing_information',
  'wrong_recipient',
  'no_reply_needed',
  'other',
]);
export type RejectReason = z.infer<typeof RejectReason>;

/** Why a release that did not arrive needs no further try: somebody has looked, and says so. */
export const ByHand = z.enum(['sent_by_hand', 'answered_otherwise', 'not_needed']);
export type ByHand = z.infer<typeof ByHand>;

/** What a reviewer of the audit sample would have done with a reply that went out unseen; `approved` leaves it as it was. */
export const SampleVerdict = z.enum(['approved', 'edited', 'rejected']);
export type SampleVerdict = z.infer<typeof SampleVerdict>;

/** That a reply is in the audit sample, and what a reviewer made of it: the first one who looked, for good. */
export const Sampled = z.strictObject({
  chosenAt: Instant,
  share: z.number().min(0).max(1).describe('Of the policy in force when it was chosen: each chosen reply stands for 1 / share'),
  verdict: z
    .strictObject({ verdict: SampleVerdict, reason: RejectReason.nullable().describe('Of a rejection'), personId: z.string(), at: Instant })
    .nullable()
    .describe('Null while nobody has looked'),
});
export type Sampled = z.infer<typeof Sampled>;

/**
 * Why nobody may decide a stage.
 *
 * - `nobody_left`: nobody holds a role, or whoever does wrote the reply, decided before, or has a seat already
 * - `limits_too_low`: without its money there would be enough people
 * - `several_currencies`: the same, and no limit could ever be high enough, as a person's is in one currency
 */
export const BlockedBecause = z.enum(['nobody_left', 'limits_too_low', 'several_currencies']);
export type BlockedBecause = z.infer<typeof BlockedBecause>;

/**
 * The head of a draft: all that decides what may happen next.
 *
 * Every transition writes it under its `version`, so two transitions never both
 * happen from one state. Of texts it holds the holding reply and short reasons only.
 */
export const DraftHead = z.strictObject({
  id: z.string(),
  reference: z.string(),
  version: z.int().min(1),
  auditSeq: z.int().min(0),
  auditHead: z.string(),
  conversationId: z.string(),
  accountId: z.string(),
  keyId: z.string().describe('The API key that sent it'),
  status: Status,
  revision: z.int().min(1),
  tier: Tier,
  risk: Risk,
  category: z.string(),
  ask: Ask.nullable().default(null).describe('Null where a version before this one took the draft'),
  urgency: Urgency,
  mode: z.enum(['sync', 'async']),
  policy: z.strictObject({ version: z.int(), sha256: z.string() }),
  requestHash: z.string(),
  answers: z.strictObject({ id: z.string().nullable(), at: KeptInstant }).describe('The customer message that this revision answers'),
  stages: z.array(Stage),
  watchers: z.array(z.string()).describe('Roles that are told at the start and the end'),
  decideBy: Instant.nullable(),
  forecast: Forecast.nullable().default(null),
  blockedBecause: BlockedBecause.optional().describe('Of the last time that nobody might decide it; missing where an older version blocked it'),
  releaseAt: Instant.nullable().describe('End of the escrow'),
  dueAt: Instant.nullable().describe('When the sweep has to look at it next'),
  spent: z.array(z.strictObject({ currency: z.string(), day: z.iso.date(), minor: z.int() })).describe('What it counts for in the sums of its account'),
  release: ReleaseRecord.nullable(),
  holdingReply: HoldingReply.nullable(),
  outcome: z
    .strictObject({ outcome: z.enum(['right', 'wrong']), note: z.string().nullable(), at: Instant })
    .nullable()
    .describe('How the sent reply turned out'),
  sample: Sampled.optional().describe('Only of a reply that the audit sample has chosen'),
  ended: z.strictObject({ at: Instant, by: z.string(), reason: z.string().nullable() }).nullable().describe('Who took it back or stopped it, and why'),
  visits: z.int().min(0).describe('How often the workflow came to wait'),
  remindedAt: Instant.nullable().default(null).describe('When people were last reminded, by the ladder or by somebody'),
  erased: z.strictObject({ at: Instant, id: z.string() }).optional().describe('When its texts were erased, and by which erasure'),
  createdAt: Instant,
  updatedAt: Instant,
});
export type DraftHead = z.infer<typeof DraftHead>;

/** That an approved text did not go out: who stopped it, and why. The words are erased with the revision. */
export const Stopped = z.strictObject({
  by: z.string().describe('A person or a key'),
  reason: RejectReason.nullable().describe('Of the form on the page'),
  note: z.string().nullable().describe('Words that came with a stop by the API'),
  noteSalt: z.string().optional().describe('Of the commitment that the audit holds of the words'),
});
export type Stopped = z.infer<typeof Stopped>;

/** One revision as it was assessed. `content` is the canonical JSON of the submission, inline or kept under its hash. */
export const Revision = z.strictObject({
  revision: z.int().min(1),
  content: z.string().nullable(),
  contentSha256: z.string(),
  account: Account.nullable().describe('Snapshot at assessment'),
  assessment: Assessment,
  routeId: z.string(),
  stages: z.array(z.strictObject({ assurance: Assurance, blind: z.boolean(), seats: z.array(z.strictObject({ role: z.string(), count: z.int() })) })),
  policy: z.strictObject({ version: z.int(), sha256: z.string() }),
  requestHash: z.string(),
  channel: z.string(),
  releaseTarget: z.string(),
  authors: z.array(Author),
  editedBy: z.string().nullable(),
  why: z.enum(['received', 'revised', 'edited', 'stopped', 'refused', 'disowned']),
  stopped: Stopped.optional().describe('Of the stop that asked for the text again; missing before it was kept'),
  createdAt: Instant,
});
export type Revision = z.infer<typeof Revision>;

/** The right of one person to decide one seat of one revision, or a watcher's to look and stop (`seat` null). */
export const Grant = z.strictObject({
  grantId: z.string(),
  revision: z.int().min(1),
  stage: z.int().min(0),
  seat: z.int().min(0).nullable(),
  personId: z.string(),
  onBehalfOf: z.string().nullable(),
  delegationId: z.string().nullable(),
  requestHash: z.string(),
  assurance: Assurance,
  state: z.enum(['open', 'used', 'revoked', 'locked']),
  why: AskedWhy,
  expiresAt: Instant,
  wrongCodes: z.int().min(0),
  kid: z.string().describe('Key that the mail code is derived with'),
  usedNonce: z.string().nullable(),
  bounced: z.boolean().optional().describe('A mail with its link came back: somebody else was asked, once'),
  handedOver: z
    .strictObject({ to: z.string(), grantId: z.string(), at: Instant })
    .optional()
    .describe('Whom its person handed the seat over to, and the grant that was made for them'),
  reassignedBy: z.string().optional().describe('Who gave its seat to somebody else, where that was not its own person'),
  onItAt: Instant.optional().describe('When its person said that they are on it'),
  disownedAt: Instant.optional().describe('When its person said that the decision by it was not theirs'),
  at: Instant,
});
export type Grant = z.infer<typeof Grant>;

/**
 * A question about a revision, from somebody who was asked to decide it to any other person.
 *
 * Deliberately no grant: a grant without a seat is a watcher's, who may stop the
 * release. Whoever is asked here may read and answer, while the revision is current.
 */
export const Question = z.strictObject({
  id: z.string().describe('What its link carries; in the form of a grant id, so that it leads to the draft'),
  revision: z.int().min(1),
  stage: z.int().min(0),
  askedBy: z.string(),
  personId: z.string().describe('Who is asked'),
  text: z.string(),
  assurance: Assurance.describe('`sign-in` where the stage asks for it, else `link`'),
  expiresAt: Instant,
  at: Instant,
  answer: z.strictObject({ text: z.string(), at: Instant }).nullable(),
  questionSalt: z.string().optional().describe('Of the commitment that the audit holds of its text; missing before there was one'),
  answerSalt: z.string().optional(),
});
export type Question = z.infer<typeof Question>;

export const Decision = z.strictObject({
  id: z.string(),
  revision: z.int().min(1),
  stage: z.int().min(1).describe('Counts from 1'),
  role: z.string(),
  personId: z.string(),
  onBehalfOf: z.string().nullable(),
  decision: z.enum(['approve', 'approve_with_edits', 'reject']),
  reason: RejectReason.nullable(),
  feedback: z.string().nullable(),
  feedbackSalt: z.string().optional().describe('Of the commitment that the audit holds of the feedback; missing before there was one'),
  requestHash: z.string(),
  assurance: Assurance,
  at: Instant,
});
export type Decision = z.infer<typeof Decision>;

/** The trace that somebody acted on a revision; at most one per person and revision. */
export const Marker = z.strictObject({
  revision: z.int().min(1),
  personId: z.string(),
  role: z.enum(['author', 'editor', 'approver', 'delegator', 'delegate']),
});
export type Marker = z.infer<typeof Marker>;

/** A task token that a wake-up is owed to. It can release nothing. */
export const Wait = z.strictObject({ revision: z.int().min(1), token: z.string(), expiresAt: z.int() });
export type Wait = z.infer<typeof Wait>;

/** All items of one draft, read consistently. */
export interface Draft {
  readonly head: DraftHead;
  readonly revisions: readonly Revision[];
  readonly grants: readonly Grant[];
  readonly decisions: readonly Decision[];
  readonly markers: readonly Marker[];
  readonly waits: readonly Wait[];
  readonly questions: readonly Question[];
}

/** The revision that the head names. @throws Error when it is missing: the draft is damaged. */
export function currentRevision(draft: Draft): Revision {
  const found = draft.revisions.find((one) => one.revision === draft.head.revision);
  if (!found) throw new Error(`revision is missing: ${draft.head.id} r${draft.head.revision}`);
  return found;
}

/** Number of the latest revision that the helpdesk sent, up to one; those after it have its route. */
export const lastHelpdeskRevision = ({ revisions, head }: Draft, upTo: number = head.revision): number =>
  Math.max(...revisions.filter((one) => one.revision <= upTo && (one.why === 'received' || one.why === 'revised')).map((one) => one.revision));

/** Index of the stage that waits, or -1. */
export const waitingStage = (head: DraftHead): number => head.stages.findIndex((stage) => stage.state === 'waiting');

/** Who is meant to fill the seat: the person who was asked, or whoever they stand in for. */
export const holderOf = ({ personId, onBehalfOf }: Pick<Grant, 'personId' | 'onBehalfOf'>): string => onBehalfOf ?? personId;

/**
 * Whether somebody is asked because they hold the role of the seat (a seat that is handed over goes only to such), and not beside it by an escalation or as an owner.
 *
 * A fresh link, or a grant on the revision after an edit, goes on for the reason of the first.
 */
export function isAskedByRole({ grants, ...draft }: Draft, grant: Grant): boolean {
  const since = lastHelpdeskRevision({ grants, ...draft });
  const goesOn = ({ why }: Grant): boolean => why === 'again' || why === 'resend';
  const first = goesOn(grant)
    ? grants
        .filter((one) => !goesOn(one) && one.revision >= since && one.revision <= grant.revision && one.stage === grant.stage && one.seat === grant.seat)
        .findLast((one) => holderOf(one) === holderOf(grant))
    : grant;
  return first === undefined || first.why === 'first' || first.why === 'handed-over';
}

/** The hand-over by which the grant's person gave its seat away on its revision, also where it was by another grant of theirs; undefined without one. */
export const handOverOf = ({ grants }: Pick<Draft, 'grants'>, grant: Grant): Grant['handedOver'] =>
  grants.find((one) => one.handedOver && one.personId === grant.personId && isSameSeat(one, grant))?.handedOver;

/** When somebody said that a decision in their name was not theirs; undefined where they never did. */
export const disownedSince = ({ grants }: Pick<Draft, 'grants'>, personId: string): string | undefined =>
  grants.find((one) => one.personId === personId && one.disownedAt !== undefined)?.disownedAt;

/** Everybody who said so of this draft: whoever else reads their mail could decide again, so they are not asked about it any more. */
export const disowners = ({ grants }: Pick<Draft, 'grants'>): string[] => grants.flatMap(({ personId, disownedAt }) => (disownedAt ? [personId] : []));

/**
 * Whether a grant is of the text as it is now: with a seat of its own revision alone, a watcher's of whatever became of the
 * helpdesk's text, so that an edit takes nobody's right to stop it.
 *
 * A link alone does not go on to a text that is only for people who signed in.
 */
export function isOfCurrent(draft: Draft, { revision, seat, assurance }: Grant): boolean {
  const { head } = draft;
  if (revision === head.revision || seat !== null) return revision === head.revision;
  return revision >= lastHelpdeskRevision(draft) && (assurance === 'sign-in' || head.stages.every((stage) => stage.assurance !== 'sign-in'));
}

export const isSameSeat = (a: Grant, b: Grant): boolean => a.revision === b.revision && a.stage === b.stage && a.seat === b.seat;

export const openGrants = (draft: Draft): Grant[] => draft.grants.filter((grant) => grant.state === 'open');

export const MailKind = z.enum([
  'request',
  'again',
  'reminder',
  'escalation',
  'also-asked',
  'watcher-start',
  'watcher-end',
  'decided',
  'fresh-link',
  'handed-over',
  'question',
  'answered',
  'alarm',
  'disowned',
  'sign-in',
]);
export type MailKind = z.infer<typeof MailKind>;

/** What a draft looked like from outside at an instant: enough to give that answer again later. Ids and words, no text. */
export const Snapshot = z.strictObject({
  revision: z.int().min(1),
  status: Status,
  at: Instant,
  decideBy: Instant.nullable(),
  forecast: Forecast.nullable().default(null),
  blockedBecause: BlockedBecause.optional().describe('Only where it was `blocked`; what keeps it blocked may change without a new status'),
  stages: z.array(
    z.strictObject({ state: Stage.shape.state, assurance: Assurance, seats: z.array(z.strictObject({ role: z.string(), count: z.int(), filled: z.int() })) }),
  ),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** What a transition owes to the outside; kept with it and paid by the drainers. */
export type Owed =
  | { readonly kind: 'start'; readonly revision: number; readonly waitSeconds: number }
  | { readonly kind: 'wake'; readonly revision: number }
  | { readonly kind: 'mail'; readonly mail: MailKind; readonly personId: string; readonly grantId: string | null; readonly revision: number }
  | { readonly kind: 'webhook'; readonly event: string; readonly webhookId: string; readonly snapshot: Snapshot };

/** One step in the life of a draft: what is written, all or nothing. */
export interface Transition {
  readonly head: DraftHead;
  readonly revision?: Revision;
  /** Content of `revision`, in full. */
  readonly content?: string;
  readonly newGrants?: readonly Grant[];
  readonly changedGrants?: readonly Grant[];
  readonly decision?: Decision;
  readonly markers?: readonly Marker[];
  readonly wait?: Wait;
  /** A new one, or one that was answered. */
  readonly question?: Question;
  readonly entries: readonly AuditEntry[];
  readonly owed: readonly Owed[];
  /** Give back (or take, when positive) from the sums of the account. */
  readonly spentChange?: readonly { readonly currency: string; readonly day: string; readonly minor: number }[];
  /** What the reply that goes out promises its account. */
  readonly promised?: CommitmentRecord;
}

export const parseSubmission = (content: string): Submission => KeptSubmission.parse(JSON.parse(content));

import * as z from 'zod';
import { RejectReason } from '../approval/draft-state.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import { Risk, Tier } from '../policy/assessment.ts';

/** One decision of one person. One that its person disowned is none. */
export interface CaseDecision {
  readonly id: string;
  readonly personId: string;
  /** Of the seat that it filled; null where the event does not tell. */
  readonly role: string | null;
  readonly decision: 'approve' | 'approve_with_edits' | 'reject';
  /** Of a rejection. */
  readonly reason: RejectReason | null;
  readonly at: string;
  /** The revision that it approves; of an edit the one that the edit made. */
  readonly revision: number;
  /** From the last time that the page was shown before the choice to the choice; null where nobody measured it. */
  readonly shownSeconds: number | null;
  /** From the first time; mail scanners open links too, so this one may be too long. */
  readonly firstShownSeconds: number | null;
}

/** What became of a case: `approved` is the helpdesk's own text, unchanged; null while nothing has settled it. */
export type CaseOutcome = 'approved' | 'edited' | 'rejected';

/**
 * One reply that needed people: a revision as the helpdesk sent it, with all that people did to it.
 *
 * A revision that follows a rejection is a case of its own. What an approver's edit, a stop or a refused
 * release makes of a revision belongs to its case.
 */
export interface HeldCase {
  readonly draftId: string;
  readonly category: string;
  readonly accountId: string;
  readonly revision: number;
  readonly tier: Tier;
  readonly risk: Risk;
  /** Ids of the rules that fired, each once. */
  readonly rules: readonly string[];
  readonly heldAt: string;
  readonly decisions: readonly CaseDecision[];
  /** People still have it before them. */
  readonly waits: boolean;
  readonly outcome: CaseOutcome | null;
  /** When the last decision fell; null with the outcome. */
  readonly decidedAt: string | null;
  /** The revision that went out; null where none did. */
  readonly releasedRevision: number | null;
  /** Nobody had decided when its time was over: the holding reply stands in its place. */
  readonly ranOut: boolean;
  /** Rungs of the ladder that were climbed: others were asked beside, or nobody was left to ask. */
  readonly escalations: number;
  /** Mails to people who were asked that came back. */
  readonly bounces: number;
}

const Assessed = z.object({ tier: Tier, risk: Risk, rules: z.array(z.string()) });
const Disowned = z.object({ decisionId: z.string(), undone: z.boolean() });
const Seconds = z.number().min(0).nullish();
const Decided = z.object({
  decisionId: z.string(),
  role: z.string().nullish(),
  decision: z.enum(['approve', 'approve_with_edits', 'reject']),
  reason: RejectReason.nullish(),
  shownSeconds: Seconds,
  firstShownSeconds: Seconds,
});

type Open = { -readonly [Member in keyof HeldCase]: HeldCase[Member] } & { decisions: CaseDecision[] };

/** What its events do not say of a draft. */
type CaseDraft = Readonly<Record<'id' | 'category' | 'accountId', string>>;

/**
 * Reads the cases of a draft from its audit events: no counter is kept, so the same events give the same figures at any time.
 *
 * @param events - of one draft, in their order, from the first on.
 * @throws ZodError for an event that says something else than this version knows.
 */
export function casesOf(draft: CaseDraft, events: readonly AuditEvent[]): HeldCase[] {
  const cases: Open[] = [];
  for (const event of events) {
    const before = cases.at(-1);
    if (isHeldAnew(event)) {
      if (before) before.waits = false;
      cases.push(newCase(draft, event));
    }
    const open = cases.at(-1);
    if (open) follow(open, event);
  }
  return cases;
}

/**
 * Ids of the rules that fired on any revision of a draft, held or not, each once.
 *
 * @throws ZodError for an event that says something else than this version knows.
 */
export const rulesIn = (events: readonly AuditEvent[]): string[] => [
  ...new Set(
    events.flatMap(({ type, data }) =>
      type === 'draft.received' || (type === 'draft.revised' && data?.rules !== undefined) ? Assessed.parse(data).rules : [],
    ),
  ),
];

/** An approver's edit is a revision without an assessment of its own. */
const isHeldAnew = ({ type, to, data }: AuditEvent): boolean =>
  (type === 'draft.received' || (type === 'draft.revised' && data?.rules !== undefined)) && (to === 'pending' || to === 'blocked');

function newCase({ id, category, accountId }: CaseDraft, { at, revision, data }: AuditEvent): Open {
  const { tier, risk, rules } = Assessed.parse(data);
  return {
    draftId: id,
    category,
    accountId,
    revision: z.int().parse(revision),
    tier,
    risk,
    rules: [...new Set(rules)],
    heldAt: at,
    decisions: [],
    waits: true,
    outcome: null,
    decidedAt: null,
    releasedRevision: null,
    ranOut: false,
    escalations: 0,
    bounces: 0,
  };
}

function follow(open: Open, event: AuditEvent): void {
  const { type, to, at } = event;
  open.waits = to === 'pending' || to === 'blocked';
  if (type === 'decision.recorded') {
    open.decisions.push(decisionOf(event));
    if (to !== 'approved' && to !== 'rejected') return;
    open.decidedAt = at;
    open.outcome = to === 'rejected' ? 'rejected' : open.decisions.some(({ decision }) => decision === 'approve_with_edits') ? 'edited' : 'approved';
  }
  if ((type === 'release.stopped' || type === 'release.refused') && to === 'pending') reopen(open);
  if (type === 'decision.disowned') {
    const { decisionId, undone } = Disowned.parse(event.data);
    open.decisions = open.decisions.filter((decision) => decision.id !== decisionId);
    if (undone) reopen(open);
  }
  if (type === 'draft.released') open.releasedRevision = z.int().parse(event.revision);
  if (type === 'draft.held') open.ranOut = true;
  if (type === 'stage.escalated') open.escalations += 1;
  if (type === 'mail.bounced') open.bounces += 1;
}

/** The same is asked about again. */
function reopen(open: Open): void {
  open.decidedAt = null;
  open.outcome = null;
}

function decisionOf({ at, actor, revision, data }: AuditEvent): CaseDecision {
  const { decisionId, role, decision, reason, shownSeconds, firstShownSeconds } = Decided.parse(data);
  return {
    id: decisionId,
    personId: z.string().parse(actor.personId),
    role: role ?? null,
    decision,
    reason: reason ?? null,
    at,
    revision: z.int().parse(revision),
    shownSeconds: shownSeconds ?? null,
    firstShownSeconds: firstShownSeconds ?? null,
  };
}

/** What one decision makes of a case by itself. */
export const ownOutcome: Readonly<Record<CaseDecision['decision'], CaseOutcome>> = { approve: 'approved', approve_with_edits: 'edited', reject: 'rejected' };

/** The cases in which some of the decisions are such, as if there were no others: the outcome is the last of them. */
export function casesOfDecisions(cases: readonly HeldCase[], isSuch: (decision: CaseDecision) => boolean): HeldCase[] {
  return cases.flatMap((one) => {
    const decisions = one.decisions.filter(isSuch);
    const last = decisions.at(-1);
    return last ? [{ ...one, decisions, outcome: ownOutcome[last.decision], decidedAt: last.at }] : [];
  });
}

/** The cases that one person has decided, as if nobody else had. */
export const ownCases = (cases: readonly HeldCase[], personId: string): HeldCase[] => casesOfDecisions(cases, (decision) => decision.personId === personId);

/**
 * The cases without the decisions on replies that still wait: they count once the reply is decided.
 *
 * Until then no number may tell somebody who has yet to decide at a blind stage that others have.
 */
export const withoutOpenDecisions = (cases: readonly HeldCase[]): HeldCase[] => cases.map((one) => (one.waits ? { ...one, decisions: [] } : one));

/** From the moment the helpdesk's revision was held to the last decision; undefined while it is not decided. */
export const decisionSeconds = ({ heldAt, decidedAt }: HeldCase): number | undefined =>
  decidedAt === null ? undefined : (Date.parse(decidedAt) - Date.parse(heldAt)) / 1000;

/** Two revisions of a draft between which people changed the text. */
export interface EditPlace {
  readonly draftId: string;
  readonly before: number;
  readonly after: number;
}

/** Of the replies that went out edited: from the helpdesk's text to the one that was released. */
export const releasedEditsOf = (cases: readonly HeldCase[]): EditPlace[] =>
  cases.flatMap(({ draftId, revision, releasedRevision, decisions }) =>
    releasedRevision !== null && decisions.some(({ decision }) => decision === 'approve_with_edits')
      ? [{ draftId, before: revision, after: releasedRevision }]
      : [],
  );

/** Each edit by itself, also of replies that have not gone out: from the revision that the person was shown to the one they made. */
export const editsIn = (cases: readonly HeldCase[]): EditPlace[] =>
  cases.flatMap(({ draftId, decisions }) =>
    decisions.flatMap(({ decision, revision }) => (decision === 'approve_with_edits' ? [{ draftId, before: revision - 1, after: revision }] : [])),
  );

import * as z from 'zod';
import { type Draft, parseSubmission, type Transition } from '../approval/draft-state.ts';
import type { Actor, AuditEntry } from '../audit-entry.ts';
import { Risk } from '../policy/assessment.ts';
import { Flaw, isCaught } from './known-bad.ts';

const Instant = z.iso.datetime();

/**
 * How an attention check ended.
 *
 * - `caught`: rejected, or approved with an edit that left nothing of what was wrong
 * - `missed`: approved with the wrong text in it
 * - `set_aside`: its person did not decide, but asked somebody, reminded others, handed it on, or wanted another link
 * - `lapsed`: nobody decided within its time
 *
 * Only the first two say anything about attention.
 */
export const CheckOutcome = z.enum(['caught', 'missed', 'set_aside', 'lapsed']);
export type CheckOutcome = z.infer<typeof CheckOutcome>;

/** How a check ended, when, and how long its page was shown before that. */
export const CheckEnd = z.strictObject({
  at: Instant,
  outcome: CheckOutcome,
  decision: z.enum(['approve', 'approve_with_edits', 'reject']).nullable().describe('Null where nobody decided'),
  shownSeconds: z.number().min(0).nullable().describe('From the page to the choice; null where it was not measured'),
});
export type CheckEnd = z.infer<typeof CheckEnd>;

/**
 * An attention check: a made-up draft that is wrong on purpose, put before one person to see whether it is noticed.
 *
 * It is no draft: it has a kind of item, a store and a chain of events of its own, no workflow, nothing owed to a
 * helpdesk, and no act that releases. What the person is shown is kept with it as a draft would be, for the page alone.
 */
export const AttentionCheck = z.strictObject({
  id: z.string().describe('In the form of a draft’s id'),
  personId: z.string().describe('Before whom it is put, and nobody else'),
  role: z.string().describe('Of the seat that the person is asked to fill'),
  badId: z.string().describe('Of the draft in the library'),
  flaw: Flaw,
  says: z.string().describe('What is wrong, in a sentence; told afterwards'),
  wrong: z.array(z.string()).min(1).describe('What of the reply is wrong, word for word'),
  rules: z.array(z.string()).describe('Ids of the rules that hold it, strongest first'),
  risk: Risk,
  grantId: z.string(),
  at: Instant,
  endsAt: Instant.describe('When it goes by itself'),
  ended: CheckEnd.nullable(),
  version: z.int().min(1),
  auditSeq: z.int().min(0),
  auditHead: z.string(),
});
export type AttentionCheck = z.infer<typeof AttentionCheck>;

/** A check and what is shown of it. */
export interface SeededCheck {
  readonly check: AttentionCheck;
  readonly draft: Draft;
}

/** The subject of a check's chain of events. */
export const checkSubject = ({ id }: Pick<AttentionCheck, 'id'>): string => `check:${id}`;

/** How a decision ends a check; undefined for a transition that decides nothing. */
export function endBy(check: Pick<AttentionCheck, 'wrong'>, { decision, content, entries }: Transition): CheckEnd | undefined {
  if (!decision) return undefined;
  const outcome = isCaught(decision.decision, textOf(content), check.wrong) ? 'caught' : 'missed';
  const seconds = entries.find(({ type }) => type === 'decision.recorded')?.data?.shownSeconds;
  return { at: decision.at, outcome, decision: decision.decision, shownSeconds: typeof seconds === 'number' ? seconds : null };
}

/** The text that an edit made; of no meaning for other decisions. */
const textOf = (content: string | undefined): string => (content === undefined ? '' : parseSubmission(content).reply.text);

/** What the log says when a check begins: not of whom, so that whoever reads it learns nothing before its person has decided. */
export const seededEntry = ({ badId, flaw, role, risk, rules }: AttentionCheck): Omit<AuditEntry, 'at'> => ({
  type: 'check.seeded',
  actor: { via: 'system' },
  data: { badId, flaw, role, risk, rules },
});

/** What the log says when it is over: all that figures are worked out from. */
export const endedEntry = (
  { personId, badId, flaw, role, risk, rules }: AttentionCheck,
  { at: _, ...how }: CheckEnd,
  actor: Actor,
): Omit<AuditEntry, 'at'> => ({
  type: 'check.ended',
  actor,
  data: { personId, badId, flaw, role, risk, rules, ...how },
});

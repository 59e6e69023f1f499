import type { SentReply } from '../../../functions/domain/learning/sample.ts';
import type { Standing } from '../../../functions/domain/learning/standing.ts';
import type { CaseDecision, CaseOutcome, HeldCase } from '../../../functions/domain/metrics/held-case.ts';
import { secondsAfter } from '../../examples.ts';

/** An instant so many seconds after the start of the examples. */
export const at = (seconds: number): string => secondsAfter(seconds).toISOString();

/** A category in review since the start. */
export const aStanding = (fields: Partial<Standing> = {}): Standing => ({ category: 'faq', since: at(0), attempt: 1, promotedBy: null, ...fields });

/** Things told apart by their place. */
export const many = <T>(count: number, one: (place: number) => T): T[] => Array.from({ length: count }, (_, place) => one(place));

const words = { approved: 'approve', edited: 'approve_with_edits', rejected: 'reject' } as const;

export const aDecision = (fields: Partial<CaseDecision> = {}): CaseDecision => ({
  id: 'dec_1',
  personId: 'amara',
  role: 'manager',
  decision: 'approve',
  reason: null,
  at: at(60),
  revision: 1,
  shownSeconds: 20,
  firstShownSeconds: 20,
  ...fields,
});

/** A case that one person read and settled; `null` where it ended without a decision. */
export const aCase = (outcome: CaseOutcome | null = 'approved', fields: Partial<HeldCase> = {}): HeldCase => ({
  draftId: 'drf_1',
  category: 'faq',
  accountId: 'acc_1',
  revision: 1,
  tier: 3,
  risk: 'medium',
  rules: ['baseline'],
  ranOut: false,
  escalations: 0,
  bounces: 0,
  heldAt: at(0),
  decisions: outcome === null ? [] : [aDecision({ decision: words[outcome] })],
  waits: false,
  outcome,
  decidedAt: outcome === null ? null : at(60),
  releasedRevision: null,
  ...fields,
});

/** A reply that went out unseen, and of which nothing is known. */
export const aSentReply = (fields: Partial<SentReply> = {}): SentReply => ({
  draftId: 'drf_1',
  category: 'faq',
  accountId: 'acc_1',
  sentAt: at(0),
  sampled: false,
  review: null,
  report: null,
  ...fields,
});

import type { AuditEvent } from '../../../functions/domain/audit/audit-event.ts';
import { appendEvents, emptyChain } from '../../../functions/domain/audit/audit-event.ts';
import type { AuditEntry } from '../../../functions/domain/audit-entry.ts';
import type { CaseDecision, HeldCase } from '../../../functions/domain/metrics/held-case.ts';
import type { PeriodDraft } from '../../../functions/domain/metrics/human-share.ts';
import { secondsAfter } from '../../examples.ts';

/** An instant so many seconds after the start of the examples. */
export const at = (seconds: number): string => secondsAfter(seconds).toISOString();

/** Something that happened to a draft, so many seconds after the start. */
export type Told = Partial<Omit<AuditEntry, 'at'>> & Pick<AuditEntry, 'type'> & { readonly after?: number };

/** A draft's audit log. */
export const eventsOf = (...told: Told[]): AuditEvent[] => {
  const entries = told.map(
    ({ after = 0, ...entry }): AuditEntry => ({ actor: { via: 'system' }, revision: 1, from: 'pending', to: 'pending', ...entry, at: at(after) }),
  );
  return appendEvents({ draftId: 'drf_1' }, emptyChain, entries, { tenantId: 'demo', newEventId: () => 'evt' }).events;
};

export const received = (fields: Record<string, unknown> = {}) =>
  ({ type: 'draft.received', from: null, to: 'pending', data: { tier: 3, risk: 'high', rules: ['refund-action', 'keyword', 'keyword'], ...fields } }) as const;

export const decidedBy = (personId: string, after: number, decision: CaseDecision['decision'], to: string, more: Record<string, unknown> = {}, revision = 1) =>
  ({
    type: 'decision.recorded',
    after,
    actor: { personId, via: 'link' as const },
    revision,
    to,
    data: { decisionId: `dec-${personId}-${after}`, decision, reason: null, ...more },
  }) as const;

export const aCaseDecision = (fields: Partial<CaseDecision> = {}): CaseDecision => ({
  id: 'dec-1',
  personId: 'ann',
  role: 'finance',
  decision: 'approve',
  reason: null,
  at: at(600),
  revision: 1,
  shownSeconds: null,
  firstShownSeconds: null,
  ...fields,
});

/** A case that was approved by ann after ten minutes. */
export const aCase = (fields: Partial<HeldCase> = {}): HeldCase => ({
  draftId: 'drf_1',
  category: 'refund_request',
  accountId: 'acc_1',
  revision: 1,
  tier: 3,
  risk: 'high',
  rules: ['refund-action'],
  heldAt: at(0),
  decisions: [aCaseDecision()],
  waits: false,
  outcome: 'approved',
  decidedAt: at(600),
  releasedRevision: null,
  ranOut: false,
  escalations: 0,
  bounces: 0,
  ...fields,
});

export const aPeriodDraft = (fields: Partial<PeriodDraft> = {}): PeriodDraft => ({
  id: 'drf_1',
  tier: 1,
  category: 'order_status',
  accountId: 'acc_1',
  createdAt: at(0),
  outcome: null,
  sampled: false,
  review: null,
  ...fields,
});

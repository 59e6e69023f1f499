import * as z from 'zod';

export const AuditEventType = z.enum([
  'draft.received',
  'draft.revised',
  'draft.superseded',
  'draft.withdrawn',
  'draft.blocked',
  'draft.unblocked',
  'draft.outcome',
  'stage.opened',
  'stage.escalated',
  'reminder.sent',
  'grant.locked',
  'grant.reissued',
  'grant.on_it',
  'grant.handed_over',
  'grant.reassigned',
  'question.asked',
  'question.answered',
  'mail.bounced',
  'decision.recorded',
  'decision.refused',
  'decision.disowned',
  'draft.approved',
  'release.stopped',
  'release.refused',
  'draft.released',
  'draft.held',
  'draft.integrity_hold',
  'draft.erased',
  'delivery.changed',
  'sample.chosen',
  'sample.reviewed',
  'check.seeded',
  'check.ended',
  'policy.changed',
  'policy.proposed',
  'policy.proposal_closed',
  'calibration.dismissed',
  'person.changed',
  'account.changed',
  'delegation.changed',
  'key.changed',
  'export.made',
  'subject.erased',
  'subject.held',
  'subject.hold_released',
  'log.heartbeat',
  'log.fault',
  'log.behind',
  'tables.reconciled',
  'tenant.stopped',
  'tenant.started',
]);
export type AuditEventType = z.infer<typeof AuditEventType>;

/**
 * Who did it: a person by link, code or sign-in; a helpdesk or admin by API key; the system by its timers; or whoever holds the
 * cloud's own rights, past the API. Of the last AWS says the account and the principal's unique id (`AROA…`), which name nobody.
 */
export const Actor = z.strictObject({
  personId: z.string().optional(),
  keyId: z.string().optional(),
  via: z.enum(['link', 'code', 'sign-in', 'api', 'system', 'cloud-admin']),
  delegatorId: z.string().optional(),
  awsAccountId: z.string().optional(),
  awsPrincipalId: z.string().optional(),
});
export type Actor = z.infer<typeof Actor>;

/** What a transition says of itself; the hash chain adds the rest. Ids, enums, numbers and hashes only. */
export interface AuditEntry {
  readonly type: AuditEventType;
  readonly at: string;
  readonly actor: Actor;
  readonly revision?: number | undefined;
  readonly requestHash?: string | undefined;
  readonly policySha256?: string | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | undefined;
  readonly data?: Record<string, unknown> | undefined;
}

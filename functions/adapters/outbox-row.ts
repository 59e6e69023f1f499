import * as z from 'zod';
import { ByHand } from '../domain/approval/draft-state.ts';
import type { Delegation } from '../domain/approval/person.ts';
import { isNeedlessFor } from '../domain/helpdesk/needless.ts';
import { shardOf } from './partitions.ts';
import type { Condition, Item, Write } from './ports.ts';

export const OutboxKind = z.enum([
  'start',
  'wake',
  'mail',
  'webhook',
  'supersede',
  'sign-in',
  'digest',
  'delegation',
  'checkpoint',
  'demoted',
  'helpdesk-event',
  'helpdesk-act',
  'helpdesk-note',
]);
export type OutboxKind = z.infer<typeof OutboxKind>;
/** Who pays what is owed: each queue has a Lambda of its own. */
export type OutboxQueue = 'outbox' | 'webhook' | 'helpdesk';
export const queueOf = (kind: OutboxKind): OutboxQueue => (kind === 'webhook' ? 'webhook' : kind.startsWith('helpdesk-') ? 'helpdesk' : 'outbox');
/** Why something owed was given up where trying again can't help; the helpdesk's own reasons beside it. */
export const GivenUp = z.enum(['erased', 'gone', 'refused', 'overtaken', 'answered', 'unknown-message', 'unheard', 'closed', 'collided', 'other-receiver']);
export type GivenUp = z.infer<typeof GivenUp>;

/**
 * One thing owed to the outside. `nextAt` is when a drainer may take it next; a claim moves it and counts in `attempts`, what
 * reached a webhook's endpoint in `tries`. A mail that was `counted` has its place in the hour and keeps it. A release of
 * what waited, and a holding reply, name everybody who was asked or told about it in `seenBy`: should it fail, they may see that it did.
 * A `reason` says why it was given up, where it was not the endpoint; one that was `disabled` for too long is told beside it, as an
 * older version would not read another reason, and so is what a person settled `byHand`. A webhook that was put back has been owed since `redrivenAt`. `dueSk` is its place among what is due: a claim leaves it
 * there, as a place that moves is written twice, and `nextAt` alone says that somebody is at it. A reply for a helpdesk without a guard
 * was handed over to it at `handedOverAt`, and nobody has heard yet what became of it.
 */
export const OutboxRow = z.object({
  pk: z.string(),
  sk: z.string(),
  kind: OutboxKind,
  state: z.enum(['pending', 'delivered', 'failed']),
  nextAt: z.iso.datetime(),
  attempts: z.int(),
  tries: z.int().optional(),
  counted: z.boolean().optional(),
  seenBy: z.array(z.string()).optional(),
  dueSk: z.string().optional(),
  draftId: z.string().nullable(),
  owed: z.record(z.string(), z.unknown()),
  createdAt: z.iso.datetime(),
  lastStatus: z.int().optional(),
  reason: GivenUp.optional(),
  disabled: z.boolean().optional(),
  byHand: z.object({ reason: ByHand, personId: z.string(), at: z.iso.datetime() }).optional(),
  redrivenAt: z.iso.datetime().optional(),
  handedOverAt: z.iso.datetime().optional(),
  expiresAt: z.int().optional(),
});
export type OutboxRow = z.infer<typeof OutboxRow>;

export const releasedEvent = 'draft.released';
export const heldEvent = 'draft.held';
/** What is told of a text that is for the customer: the reply, or the holding reply. */
export const isForCustomer = (event: unknown): boolean => event === releasedEvent || event === heldEvent;

/** Somebody else has answered the customer: a holding reply that was not posted for this is missed by nobody. */
const isNeedless = ({ owed, reason }: Pick<OutboxRow, 'owed' | 'reason'>): boolean => owed.event === heldEvent && isNeedlessFor(reason);

/** True of what was given up and is missed; where its text is erased nobody can mend it. */
export const isMissed = (row: OutboxRow): boolean => queueOf(row.kind) !== 'outbox' && row.state === 'failed' && row.reason !== 'erased' && !isNeedless(row);

/** Where what is missed is found; nowhere once somebody has settled it. */
function failedKeys(row: OutboxRow): Record<string, string> {
  const { pk, sk, kind, owed, byHand, createdAt, draftId } = row;
  if (!isMissed(row) || byHand) return {};
  const place = `${createdAt}#${draftId}`;
  // A draft is released once, and gets one holding reply; of its other news two may be of one instant.
  if (isForCustomer(owed.event)) return { statusPk: `failed#${shardOf(pk)}`, statusSk: place };
  return kind === 'webhook' ? { statusPk: `failed-news#${shardOf(pk)}`, statusSk: `${place}#${sk}` } : {};
}

export const outboxItem = ({ dueSk, ...row }: OutboxRow): Item => ({
  ...row,
  ...failedKeys(row),
  ...(row.state === 'pending' && {
    duePk: `${queueOf(row.kind)}#${shardOf(row.pk)}`,
    dueSk: dueSk ?? `${row.nextAt}#${row.pk}#${row.sk}`,
  }),
});

/** That a row is still as it was claimed. */
export const asTaken = ({ attempts, state, nextAt }: OutboxRow): Condition => ({ equals: { attempts, state, nextAt } });

/** What a delegation that was made, or ended before its time, owes to its delegate: a mail that says so. It names all that the mail says, as the delegation may be gone by then. */
export function delegationMailWrite(change: 'made' | 'ended', delegation: Delegation, now: Date): Write {
  const at = now.toISOString();
  const row: OutboxRow = {
    pk: `OUT#${delegation.to}`,
    sk: `${delegation.id}#${change}`,
    kind: 'delegation',
    state: 'pending',
    nextAt: at,
    attempts: 0,
    draftId: null,
    owed: { change, delegation },
    createdAt: at,
  };
  return { table: 'drafts', put: outboxItem(row), when: { absent: true } };
}

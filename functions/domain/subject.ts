import * as z from 'zod';
import { OwnId } from './policy/account.ts';

/** Whom an erasure or a legal hold is about: a person by mail address, or an account. */
export type Subject = { readonly kind: 'email' | 'accountId'; readonly value: string };

/** An address as it is compared: without spaces around it, whatever its case. A `+tag` makes another address. */
export const foldAddress = (address: string): string => address.trim().normalize('NFC').toLowerCase();

const Address = z
  .string()
  .max(320)
  .regex(/^\s*[^\s@<>,;"]+@[^\s@<>,;"]+\s*$/)
  .describe('A bare mail address; its case does not matter');

/** The body of the routes below `/v1/subjects`: one of `email` and `accountId`. */
export const SubjectRequest = z
  .strictObject({ email: Address.optional(), accountId: OwnId.optional(), reason: z.string().trim().min(1).max(500) })
  .refine(({ email, accountId }) => (email === undefined) !== (accountId === undefined), 'one of email and accountId')
  .meta({ id: 'SubjectRequest', description: 'One of `email` and `accountId`, and not both' });
export type SubjectRequest = z.infer<typeof SubjectRequest>;

/** @throws TypeError for a request that names neither: its schema lets none through. */
export function subjectOf({ email, accountId }: SubjectRequest): Subject {
  if (email !== undefined) return { kind: 'email', value: foldAddress(email) };
  if (accountId !== undefined) return { kind: 'accountId', value: accountId };
  throw new TypeError('a request names an address or an account');
}

/**
 * What a pass over the drafts has found so far. A pass begins at zero, so that the last one, which changes nothing any more, says
 * how things stand at the end.
 *
 * - `looked`: drafts that were looked at
 * - `erased`: of them, drafts whose texts this erasure has erased
 * - `heldBack`: drafts of the subject that a legal hold keeps
 * - `unreadable`: drafts of which it can't be told, or which could not be erased
 */
export const Counts = z.strictObject({ looked: z.int(), erased: z.int(), heldBack: z.int(), unreadable: z.int() });
export type Counts = z.infer<typeof Counts>;
export const noCounts: Counts = { looked: 0, erased: 0, heldBack: 0, unreadable: 0 };

const Instant = z.iso.datetime();

/** An erasure. Once it is done, nothing of it says whom it was about but the commitment. */
export const Erasure = z.object({
  id: z.string(),
  kind: z.enum(['email', 'accountId']),
  subject: z.string().nullable(),
  subjectCommit: z.string(),
  reason: z.string().nullable(),
  reasonCommit: z.string(),
  salt: z.string().nullable(),
  requestedAt: Instant,
  requestedBy: z.string(),
  state: z.enum(['running', 'done']),
  pass: z.int().min(1),
  cursor: z.string().nullable(),
  /** How far the sandbox was looked at, where a run was over before its end. */
  tried: z.string().nullable().default(null),
  nextAt: Instant,
  changed: z.boolean(),
  counts: Counts,
  finishedAt: Instant.nullable(),
  version: z.int().min(1),
});
export type Erasure = z.infer<typeof Erasure>;

/** An erasure as the API answers it. */
export const ErasureView = z
  .strictObject({
    id: z.string(),
    state: z.enum(['running', 'done']),
    kind: z.enum(['email', 'accountId']),
    subject: z.string().nullable().describe('Null once it is done: it is not kept any longer'),
    subjectCommit: z.hash('sha256').describe('HMAC-SHA-256 of `subject`, a zero byte and the subject, with `salt`; the audit event has it too'),
    salt: z.string().nullable().describe('Null once it is done. Keep it to prove later whom this erasure was about'),
    requestedAt: Instant,
    finishedAt: Instant.nullable(),
    pass: z.int().min(1).describe('It ends with a pass that finds nothing left'),
    ...Counts.shape,
  })
  .meta({ id: 'Erasure' });
export type ErasureView = z.infer<typeof ErasureView>;

export const viewErasure = ({ id, state, kind, subject, subjectCommit, salt, requestedAt, finishedAt, pass, counts }: Erasure): ErasureView => ({
  id,
  state,
  kind,
  subject,
  subjectCommit,
  salt,
  requestedAt,
  finishedAt,
  pass,
  ...counts,
});

/** So long after a pass the next one begins: requests that were under way have ended by then, and indexes have caught up. */
const settleSeconds = 120;
/** What can't be read is tried in so many passes; then a person has to look. */
const passesAtMost = 5;

/** What comes after a pass: the end, or another one. It takes two, since an index may not have shown all to the first. */
export function afterPass(erasure: Erasure, now: Date): Erasure | 'done' {
  const { pass, changed, counts } = erasure;
  const unsettled = changed || (counts.unreadable > 0 && pass < passesAtMost);
  if (pass > 1 && !unsettled) return 'done';
  return { ...erasure, pass: pass + 1, cursor: null, changed: false, counts: noCounts, nextAt: new Date(now.getTime() + settleSeconds * 1000).toISOString() };
}

/** A legal hold: nothing of whom it is about is erased. */
export const Hold = z.object({
  id: z.string(),
  kind: z.enum(['email', 'accountId']),
  subject: z.string(),
  reason: z.string(),
  salt: z.string(),
  at: Instant,
  keyId: z.string(),
  released: z.strictObject({ at: Instant, reason: z.string(), salt: z.string(), keyId: z.string() }).optional(),
});
export type Hold = z.infer<typeof Hold>;

/** A hold as the API answers it. */
export const HoldView = z
  .strictObject({ id: z.string(), kind: z.enum(['email', 'accountId']), subject: z.string(), reason: z.string(), at: Instant })
  .meta({ id: 'LegalHold' });
export type LegalHold = z.infer<typeof HoldView>;
export const viewHold = ({ id, kind, subject, reason, at }: Hold): LegalHold => ({ id, kind, subject, reason, at });

/** The holds that stand, by what they are about. */
export interface Holds {
  readonly accounts: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
}

/** Whether a hold keeps a draft of this account, in which these addresses stand. */
export const isHeld = ({ accounts, addresses }: Holds, accountId: string, carried: ReadonlySet<string>): boolean =>
  accounts.has(accountId) || [...addresses].some((address) => carried.has(address));

import * as z from 'zod';
import { emptyChain } from '../domain/audit/audit-event.ts';
import { Actor } from '../domain/audit-entry.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { sha256 } from '../domain/hash.ts';
import { Proposal } from '../domain/learning/proposal.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { commitTo, newSalt } from '../domain/salted.ts';
import { chainAppender, policyHeadKey, policyHeadOf, policyKey, policyVersionWrites } from './account-items.ts';
import { readItem } from './item-reader.ts';
import { type OutboxRow, outboxItem } from './outbox-row.ts';
import type { Clock, Key, Random, Settings, Tables, Write } from './ports.ts';
import { untilCommitted } from './retry.ts';

/** What became of a proposal of calibration. While nobody has accepted or dismissed it, it is worked out anew each time it is asked for. */
export const ClosedProposal = z.object({
  id: z.string(),
  state: z.enum(['accepted', 'dismissed']),
  at: z.iso.datetime(),
  actor: Actor,
  reason: z.string().nullable(),
  policyVersion: z.int().nullable().describe('The version that it became'),
  /** As it was when it was closed. */
  proposal: Proposal,
});
export type ClosedProposal = z.infer<typeof ClosedProposal>;

/** The policy that a proposal becomes. */
export interface Accepted {
  readonly policy: Policy;
  /** The version in force that it was made from. */
  readonly against: number;
  readonly reason: string;
  /** Ids of the drafts that people rejected and that it would send. */
  readonly overruled: readonly string[];
  /** So many replies that people rejected could not be held against it. @default it was held against none */
  readonly unplayed?: number;
  /** Who is mailed about it, at most 50. @default nobody: people did it themselves */
  readonly told?: readonly string[];
}

export interface CalibrationStore {
  /** What was accepted or dismissed, the newest by id first: the newest 1,000. */
  listClosed(): Promise<ClosedProposal[]>;
  /** Makes the proposal the next version of the policy, in one transaction with its end. The same again, while that version is in force, answers it. */
  accept(
    proposal: Proposal,
    accepted: Accepted,
    actor: Actor,
  ): Promise<{ readonly ok: true; readonly version: number; readonly sha256: string } | { readonly ok: false; readonly reason: 'closed' | 'version_conflict' }>;
  /** Nobody is asked again about the same standing of the category. Dismissing again changes nothing. False where it was accepted. */
  dismiss(proposal: Proposal, actor: Actor, reason: string | null): Promise<boolean>;
}

export interface CalibrationStoreProps {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly random: Random;
  readonly settings: Pick<Settings, 'tenantId'>;
  /** How a conflict is waited out. @default a timer */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Half of what a transaction takes; nobody has as many people who may change the policy. */
const mostMailed = 50;
/** More than a tenant of 50 categories closes in ten years (ours). */
const closedAtMost = 1000;

// The partition begins with POLICY: that prefix is all that the policy's functions may write of the table `accounts`.
const closedPartition = 'POLICY-CALIBRATION';
export const closedKey = (id: string): Key => ({ pk: closedPartition, sk: id });

/** Ends a proposal, unless somebody ended it before. @param more - kept beside it. */
export const closingWrite = (proposal: Proposal, closed: Omit<ClosedProposal, 'id' | 'proposal'>, more: Readonly<Record<string, unknown>> = {}): Write => ({
  table: 'accounts',
  put: { ...closedKey(proposal.id), id: proposal.id, proposal, ...closed, ...more },
  when: { absent: true },
});

/** What people, and calibration by itself, made of its proposals. Every change may throw `Busy` when the tries run out. */
export function createCalibrationStore({ tables, clock, random, settings, pause }: CalibrationStoreProps): CalibrationStore {
  const attempts = <T>(attempt: () => Promise<T>): Promise<T> => untilCommitted(attempt, { random, ...(pause && { pause }) });
  const append = chainAppender({ clock, random, settings });
  const salt = (): string => newSalt((count) => random.bytes(count));

  return {
    async listClosed() {
      const items = await tables.query('accounts', { pk: closedPartition, descending: true, limit: closedAtMost });
      return items.map((item) => readItem(ClosedProposal, item));
    },
    accept: (proposal, { policy, against, reason, overruled, unplayed, told = [] }, actor) =>
      attempts(async () => {
        const sha = sha256(canonicalJson(policy));
        const [headItem, known, closedItem] = await tables.getMany([
          { table: 'accounts', key: policyHeadKey },
          { table: 'accounts', key: policyKey(sha) },
          { table: 'accounts', key: closedKey(proposal.id) },
        ]);
        const head = policyHeadOf(headItem);
        if (closedItem) {
          const { state, policyVersion } = readItem(ClosedProposal, closedItem);
          if (state === 'accepted' && policyVersion === head.version) return { ok: true, version: head.version, sha256: head.sha256 };
          return { ok: false, reason: 'closed' };
        }
        if (head.version !== against) return { ok: false, reason: 'version_conflict' };
        const at = clock.now();
        const { version, writes } = policyVersionWrites(append, headItem, known, {
          policy,
          sha256: sha,
          actor,
          at,
          reason,
          newSalt: salt,
          overruled,
          unplayed,
          calibrationId: proposal.id,
        });
        const mails = told.slice(0, mostMailed).map((personId) => demotedMailWrite(personId, proposal, reason, at.toISOString()));
        await tables.transact([
          ...writes,
          closingWrite(proposal, { state: 'accepted', at: at.toISOString(), actor, reason, policyVersion: version }),
          ...mails,
        ]);
        return { ok: true, version, sha256: sha };
      }),
    dismiss: (proposal, actor, reason) =>
      attempts(async () => {
        const item = await tables.get('accounts', closedKey(proposal.id));
        if (item) return readItem(ClosedProposal, item).state === 'dismissed';
        const reasonSalt = reason === null ? undefined : salt();
        const { writes } = append(`calibration:${proposal.id}`, emptyChain, [
          {
            type: 'calibration.dismissed',
            actor,
            data: { kind: proposal.kind, ...(reason !== null && reasonSalt !== undefined && { reasonCommit: commitTo(reasonSalt, 'reason', reason) }) },
          },
        ]);
        const closed = { state: 'dismissed', at: clock.now().toISOString(), actor, reason, policyVersion: null } as const;
        await tables.transact([closingWrite(proposal, closed, reasonSalt === undefined ? {} : { reasonSalt }), ...writes]);
        return true;
      }),
  };
}

/** What calibration owes to somebody where it took back what it opened: a mail that says all it needs, as the results move on. */
function demotedMailWrite(personId: string, proposal: Proposal, reason: string, at: string): Write {
  const row: OutboxRow = {
    pk: `OUT#${personId}`,
    sk: `demoted#${proposal.id}`,
    kind: 'demoted',
    state: 'pending',
    nextAt: at,
    attempts: 0,
    draftId: null,
    owed: { personId, category: proposal.category, forOneAccount: proposal.kind === 'demote' && proposal.accountId !== null, reason },
    createdAt: at,
  };
  return { table: 'drafts', put: outboxItem(row), when: { absent: true } };
}

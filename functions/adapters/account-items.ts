import * as z from 'zod';
import { appendEvents, type ChainHead, emptyChain } from '../domain/audit/audit-event.ts';
import type { Actor, AuditEntry } from '../domain/audit-entry.ts';
import { newId } from '../domain/ids.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { PolicyVersion } from '../domain/policy-version.ts';
import { commitTo } from '../domain/salted.ts';
import { eventWrite } from './audit-items.ts';
import type { Clock, Item, Key, Random, Settings, Write } from './ports.ts';

/** What the stores of the table `accounts` have in common: keys, how an entity is read, and its audit events. */

export const personKey = (id: string): Key => ({ pk: 'PEOPLE', sk: id });
export const policyHeadKey: Key = { pk: 'POLICY', sk: 'HEAD' };
export const policyVersions = 'V#';
export const policyVersionKey = (version: number): Key => ({ pk: 'POLICY', sk: `${policyVersions}${String(version).padStart(8, '0')}` });
export const policyKey = (sha: string): Key => ({ pk: `POLICY#${sha}`, sk: 'POLICY' });

const Chained = z.object({ version: z.int().min(1), auditSeq: z.int(), auditHead: z.string(), deletedAt: z.iso.datetime().optional() });
export const PolicyHead = z.object({ version: z.int().min(1), sha256: z.string(), auditSeq: z.int(), auditHead: z.string() });
export type PolicyHead = z.infer<typeof PolicyHead>;

/** Attributes of an item that are the store's, not the entity's. */
const ownAttributes = new Set(['pk', 'sk', 'version', 'auditSeq', 'auditHead', 'listPk', 'listSk', 'expiresAt', 'deletedAt']);
export const entityOf = (item: Item): Record<string, unknown> => Object.fromEntries(Object.entries(item).filter(([name]) => !ownAttributes.has(name)));

/** The entity of an item that stands for one; undefined for none and for what is left of a deleted one. */
export function living<T>(schema: z.ZodType<T>, item: Item | undefined): T | undefined {
  return item === undefined || item.deletedAt !== undefined ? undefined : schema.parse(entityOf(item));
}

/** Version and audit chain of an entity; zeros where there is none. */
export const chainOf = (item: Item | undefined): z.infer<typeof Chained> => (item ? Chained.parse(item) : { version: 0, ...emptyChain });

export const withoutUndefined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

/** An entity's item moved on by one version, under the version that was read. */
export function movedEntity(item: Item | undefined, key: Key, attributes: object, head: ChainHead): Write {
  const { version } = chainOf(item);
  const put = { ...withoutUndefined(attributes), ...key, version: version + 1, auditSeq: head.auditSeq, auditHead: head.auditHead };
  return { table: 'accounts', put, when: item ? { equals: { version } } : { absent: true } };
}

/** The policy's head; version 0 where there is none yet. */
export const policyHeadOf = (item: Item | undefined): PolicyHead => (item ? PolicyHead.parse(item) : { version: 0, sha256: '', ...emptyChain });

/** Makes the events of a chain as writes, and says where the chain stands after them. */
export type AppendToChain = (subject: string, head: ChainHead, entries: readonly Omit<AuditEntry, 'at'>[]) => { moved: ChainHead; writes: Write[] };

export const chainAppender =
  ({ clock, random, settings }: { readonly clock: Clock; readonly random: Random; readonly settings: Pick<Settings, 'tenantId'> }): AppendToChain =>
  (subject, head, entries) => {
    const now = clock.now();
    const { events, head: moved } = appendEvents(
      { subject },
      { auditSeq: head.auditSeq, auditHead: head.auditHead },
      entries.map((entry) => ({ ...entry, at: now.toISOString() })),
      { tenantId: settings.tenantId, newEventId: () => newId('evt', now, (count) => random.bytes(count)) },
    );
    return { moved, writes: events.map((event) => eventWrite({ subject }, event)) };
  };

/** Ids that are kept of the drafts that a forced policy overrules. */
const mostOverruled = 1000;

/** A version of the policy before it is kept. */
export interface NewPolicyVersion {
  readonly policy: Policy | Readonly<Record<string, unknown>>;
  /** Of the document's canonical JSON. */
  readonly sha256: string;
  readonly actor: Actor;
  readonly at: Date;
  readonly reason?: string | undefined;
  /** Makes what is kept beside the reason: the event commits to it with that. */
  readonly newSalt: () => string;
  readonly overruled: readonly string[];
  /** So many replies that people rejected could not be held against it; undefined where it was held against none. */
  readonly unplayed?: number | undefined;
  readonly proposal?: PolicyVersion['proposal'];
  /** The proposal of calibration that it was. */
  readonly calibrationId?: string | undefined;
}

/**
 * All that puts the next version of a policy in force, under the head that was read.
 *
 * @param known - the item of the document, where an earlier version had it already.
 */
export function policyVersionWrites(
  append: AppendToChain,
  headItem: Item | undefined,
  known: Item | undefined,
  { policy, sha256: sha, actor, at, reason, overruled, unplayed, proposal, calibrationId, newSalt }: NewPolicyVersion,
): { readonly version: number; readonly writes: Write[] } {
  const head = policyHeadOf(headItem);
  const version = head.version + 1;
  const salted = reason === undefined ? undefined : { reason, reasonSalt: newSalt() };
  const { moved, writes } = append('policy', head, [
    {
      type: 'policy.changed',
      actor,
      policySha256: sha,
      from: head.sha256 || null,
      to: sha,
      data: {
        version,
        ...(salted && { reasonCommit: commitTo(salted.reasonSalt, 'reason', salted.reason) }),
        overruled: overruled.length,
        ...(unplayed !== undefined && { unplayed }),
        ...(proposal && { proposalId: proposal.id, proposedBy: proposal.authorId }),
        ...(calibrationId !== undefined && { calibrationId }),
      },
    },
  ]);
  const made: PolicyVersion = {
    version,
    sha256: sha,
    at: at.toISOString(),
    actor,
    reason: reason ?? null,
    ...(proposal && { proposal }),
    overruled: overruled.slice(0, mostOverruled),
  };
  return {
    version,
    writes: [
      {
        table: 'accounts',
        put: { ...policyHeadKey, version, sha256: sha, ...moved },
        when: headItem ? { equals: { version: head.version } } : { absent: true },
      },
      { table: 'accounts', put: { ...policyVersionKey(version), ...made, ...(salted && { reasonSalt: salted.reasonSalt }) }, when: { absent: true } },
      known
        ? { table: 'accounts', check: policyKey(sha), when: { present: true } }
        : { table: 'accounts', put: { ...policyKey(sha), version, policy }, when: { absent: true } },
      ...writes,
    ],
  };
}

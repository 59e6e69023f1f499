import * as z from 'zod';
import { Person } from '../domain/approval/person.ts';
import { emptyChain } from '../domain/audit/audit-event.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { sha256 } from '../domain/hash.ts';
import { Proposal } from '../domain/learning/proposal.ts';
import { Policy } from '../domain/policy/policy.ts';
import { type AcceptRefusal, closedAs, mayPropose, PolicyProposal, PolicyTrial, refuseAccept } from '../domain/policy-proposal.ts';
import { commitTo, newSalt } from '../domain/salted.ts';
import { chainAppender, chainOf, living, personKey, policyHeadKey, policyHeadOf, policyKey, policyVersionWrites } from './account-items.ts';
import { closedKey, closingWrite } from './calibration-store.ts';
import { additionsOf, readItem } from './item-reader.ts';
import type { Clock, Item, Key, Random, Settings, Tables, Write } from './ports.ts';
import { untilCommitted } from './retry.ts';

/** What stands beside a proposal and never changes. */
interface ProposalDocument {
  /** Undefined where the document no longer has the form of a policy: this version of the program knows another. */
  readonly policy: Policy | undefined;
  readonly trial: PolicyTrial;
}

/** What a proposal is made of. */
interface NewProposal {
  readonly policy: Policy;
  /** The version in force that it was made from. */
  readonly against: number;
  readonly reason: string;
  readonly trial: PolicyTrial;
  /** The proposal of calibration that its policy is, to the letter: put in force, that one is accepted. */
  readonly calibration?: Proposal | undefined;
}

type Refused<Reason> = { readonly ok: false; readonly reason: Reason };
type Done = { readonly ok: true; readonly proposal: PolicyProposal };

export interface ProposalsStore {
  /**
   * Keeps a proposal under an id that was made beforehand. The same again, by the same person, answers what is kept.
   *
   * `used`: the id stands for another proposal; `stale`: another version is in force than the one that it was made from.
   */
  make(id: string, made: NewProposal, authorId: string): Promise<Done | Refused<'used' | 'stale' | 'not_allowed'>>;
  get(id: string): Promise<PolicyProposal | undefined>;
  /** @throws Error when the document is not the one that the proposal's hash names */
  document(proposal: PolicyProposal): Promise<ProposalDocument>;
  /** Newest first. */
  list(page: { readonly limit: number; readonly cursor?: string | undefined }): Promise<{ readonly items: PolicyProposal[]; readonly next: string | null }>;
  /** Its author takes it back, or somebody else who may propose declines it. */
  close(id: string, personId: string, reason: string | null): Promise<Done | Refused<'unknown' | 'not_allowed' | 'closed'>>;
  /**
   * Makes the proposal the next version of the policy: in one transaction with the proposal's end, under the condition that the version in
   * force is still the one that it was made from, and that nothing of its author and of this person has changed since they were read. Where it is a
   * proposal of calibration that nobody has closed, that one is accepted with it.
   *
   * @param more - `forced`: why it is put in force although it sends what people rejected; `overruled`: the ids of those drafts;
   *   `unplayed`: how many that people rejected could not be held against it.
   */
  putInForce(
    id: string,
    personId: string,
    more: { readonly forced?: string | undefined; readonly overruled: readonly string[]; readonly unplayed?: number },
  ): Promise<Done | Refused<'unknown' | AcceptRefusal>>;
}

export interface ProposalsStoreProps {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly random: Random;
  readonly settings: Pick<Settings, 'tenantId'>;
  /** How a conflict is waited out. @default a timer */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

// Both partitions begin with POLICY: that prefix is all that the policy's functions may write of the table `accounts`.
const proposalKey = (id: string): Key => ({ pk: 'POLICY-PROPOSALS', sk: id });
const documentKey = (id: string): Key => ({ pk: `POLICY-PROPOSAL#${id}`, sk: 'DOCUMENT' });

const ProposalItem = PolicyProposal.extend({ auditSeq: z.int(), auditHead: z.string() });
const DocumentItem = z.object({ policy: z.record(z.string(), z.unknown()), trial: PolicyTrial, calibration: Proposal.optional().catch(undefined) }); // one of a kind that this version does not know is named nowhere

const bySignIn = (personId: string): Actor => ({ personId, via: 'sign-in' });

/**
 * Proposals for the tenant's policy: who would have what, why, and what became of it.
 *
 * Each change is one transaction with its audit event, on the proposal's own chain. Who may do what is asked of the domain on the items as
 * they are in that transaction. Every change may throw `Busy` when the tries run out.
 */
export function createProposalsStore({ tables, clock, random, settings, pause }: ProposalsStoreProps): ProposalsStore {
  const attempts = <T>(attempt: () => Promise<T>): Promise<T> => untilCommitted(attempt, { random, ...(pause && { pause }) });
  const append = chainAppender({ clock, random, settings });
  const salt = (): string => newSalt((count) => random.bytes(count));

  const read = async (id: string): Promise<z.infer<typeof ProposalItem> | undefined> => {
    const item = await tables.get('accounts', proposalKey(id));
    return item && readItem(ProposalItem, item);
  };
  const documentOf = async ({ id, sha256: sha }: PolicyProposal): Promise<z.infer<typeof DocumentItem>> => {
    const document = DocumentItem.parse(await tables.get('accounts', documentKey(id)));
    if (sha256(canonicalJson(document.policy)) !== sha) throw new Error(`proposed policy is not the one that its hash names: ${sha}`);
    return document;
  };

  /** The end of a proposal: its item under the version that was read, and its audit event. */
  function closing(kept: z.infer<typeof ProposalItem>, state: Exclude<PolicyProposal['state'], 'open'>, closed: NonNullable<PolicyProposal['closed']>) {
    const closedSalt = closed.reason === null ? undefined : salt();
    const { moved, writes } = append(`policy-proposal:${kept.id}`, kept, [
      {
        type: 'policy.proposal_closed',
        actor: bySignIn(closed.by),
        policySha256: kept.sha256,
        from: 'open',
        to: state,
        data: {
          ...(closed.reason !== null && closedSalt !== undefined && { reasonCommit: commitTo(closedSalt, 'reason', closed.reason) }),
          ...(closed.policyVersion !== null && { version: closed.policyVersion }),
        },
      },
    ]);
    const proposal = { ...kept, ...moved, version: kept.version + 1, state, closed };
    const put: Write = {
      table: 'accounts',
      put: { ...additionsOf(kept), ...proposalKey(kept.id), ...proposal, ...(closedSalt !== undefined && { closedSalt }) },
      when: { equals: { version: kept.version, state: 'open' } },
    };
    return { proposal: PolicyProposal.parse(proposal), writes: [put, ...writes] };
  }

  /** Their roles were looked at: the transaction holds only while they are what they were. */
  const unchanged = (id: string, item: Item | undefined): Write => ({
    table: 'accounts',
    check: personKey(id),
    when: { equals: { version: chainOf(item).version } },
  });

  return {
    make: (id, { policy, against, reason, trial, calibration }, authorId) =>
      attempts(async () => {
        const sha = sha256(canonicalJson(policy));
        const [headItem, personItem, known] = await tables.getMany([
          { table: 'accounts', key: policyHeadKey },
          { table: 'accounts', key: personKey(authorId) },
          { table: 'accounts', key: proposalKey(id) },
        ]);
        if (known) {
          const proposal = readItem(PolicyProposal, known);
          const same = proposal.authorId === authorId && proposal.sha256 === sha && proposal.reason === reason;
          return same ? { ok: true, proposal } : { ok: false, reason: 'used' };
        }
        const author = living(Person, personItem);
        if (!author || !mayPropose(author)) return { ok: false, reason: 'not_allowed' };
        if (policyHeadOf(headItem).version !== against) return { ok: false, reason: 'stale' };
        const at = clock.now().toISOString();
        const reasonSalt = salt();
        const proposal: PolicyProposal = { id, version: 1, against, sha256: sha, authorId, at, reason, state: 'open', closed: null };
        const { moved, writes } = append(`policy-proposal:${id}`, emptyChain, [
          {
            type: 'policy.proposed',
            actor: bySignIn(authorId),
            policySha256: sha,
            to: 'open',
            data: {
              against,
              reasonCommit: commitTo(reasonSalt, 'reason', reason),
              played: trial.before.drafts,
              changes: trial.changes,
              blocking: trial.blocking,
            },
          },
        ]);
        await tables.transact([
          { table: 'accounts', put: { ...proposalKey(id), ...proposal, ...moved, reasonSalt }, when: { absent: true } },
          { table: 'accounts', put: { ...documentKey(id), policy, trial, ...(calibration && { calibration }) }, when: { absent: true } },
          { table: 'accounts', check: policyHeadKey, when: { equals: { version: against } } },
          unchanged(authorId, personItem),
          ...writes,
        ]);
        return { ok: true, proposal };
      }),
    get: async (id) => {
      const kept = await read(id);
      return kept && PolicyProposal.parse(kept);
    },
    async document(proposal) {
      const { policy, trial } = await documentOf(proposal);
      return { policy: Policy.safeParse(policy).data, trial };
    },
    async list({ limit, cursor }) {
      const items = await tables.query('accounts', {
        pk: 'POLICY-PROPOSALS',
        descending: true,
        limit: limit + 1,
        ...(cursor !== undefined && { after: cursor }),
      });
      const page = items.slice(0, limit);
      return { items: page.map((item) => readItem(PolicyProposal, item)), next: items.length > limit ? String(page.at(-1)?.sk) : null };
    },
    close: (id, personId, reason) =>
      attempts(async () => {
        const [kept, personItem] = await Promise.all([read(id), tables.get('accounts', personKey(personId))]);
        if (!kept) return { ok: false, reason: 'unknown' };
        const person = living(Person, personItem);
        if (!person?.active || (person.id !== kept.authorId && !mayPropose(person))) return { ok: false, reason: 'not_allowed' };
        if (kept.state !== 'open') return { ok: false, reason: 'closed' };
        const at = clock.now().toISOString();
        const { proposal, writes } = closing(kept, closedAs(kept, personId), { by: personId, at, reason, policyVersion: null });
        await tables.transact([...writes, unchanged(personId, personItem)]);
        return { ok: true, proposal };
      }),
    putInForce: (id, personId, { forced, overruled, unplayed }) =>
      attempts(async () => {
        const kept = await read(id);
        if (!kept) return { ok: false, reason: 'unknown' };
        const [headItem, known, personItem, authorItem] = await tables.getMany([
          { table: 'accounts', key: policyHeadKey },
          { table: 'accounts', key: policyKey(kept.sha256) },
          { table: 'accounts', key: personKey(personId) },
          { table: 'accounts', key: personKey(kept.authorId) },
        ]);
        const refused = refuseAccept(kept, {
          person: living(Person, personItem),
          author: living(Person, authorItem),
          versionInForce: policyHeadOf(headItem).version,
        });
        if (refused) return { ok: false, reason: refused };
        const { policy, calibration } = await documentOf(kept);
        const isOpen = calibration !== undefined && (await tables.get('accounts', closedKey(calibration.id))) === undefined;
        const now = clock.now();
        const reason = forced === undefined ? kept.reason : `${kept.reason} (forced: ${forced})`;
        const { version, writes } = policyVersionWrites(append, headItem, known, {
          policy,
          sha256: kept.sha256,
          actor: bySignIn(personId),
          at: now,
          reason,
          newSalt: salt,
          overruled,
          unplayed,
          proposal: { id, authorId: kept.authorId },
          ...(isOpen && { calibrationId: calibration.id }),
        });
        const closed = closing(kept, 'in_force', { by: personId, at: now.toISOString(), reason: forced ?? null, policyVersion: version });
        const accepted = { state: 'accepted', at: now.toISOString(), actor: bySignIn(personId), reason, policyVersion: version } as const;
        await tables.transact([
          ...writes,
          ...closed.writes,
          ...(isOpen ? [closingWrite(calibration, accepted)] : []),
          unchanged(personId, personItem),
          unchanged(kept.authorId, authorItem),
        ]);
        return { ok: true, proposal: closed.proposal };
      }),
  };
}

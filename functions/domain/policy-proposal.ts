import * as z from 'zod';
import type { Person } from './approval/person.ts';
import { Change, ReviewHours, Shares } from './policy/simulate.ts';

/** Whoever holds one of these roles may propose a policy, and put one in force that somebody else proposed. */
const proposingRoles: readonly string[] = ['owner', 'compliance'];

export const mayPropose = (person: Pick<Person, 'roles' | 'active'>): boolean => person.active && person.roles.some((role) => proposingRoles.includes(role));

/** The longest reason, in UTF-16 units; as long as one that the API takes. */
export const longestReason = 500;

/** A draft that another tier would get, with what people call it. */
export const NamedChange = Change.extend({ reference: z.string() });
export type NamedChange = z.infer<typeof NamedChange>;

/** So many changed drafts are named of each kind; the others are counted. Ours: what a person reads, and what an item holds. */
export const mostNamed = 50;

/** What a candidate would have made of recorded drafts, as far as they were played. */
export const PolicyTrial = z.object({
  at: z.iso.datetime(),
  since: z.iso.datetime(),
  reached: z.iso.datetime().nullable().describe('The oldest draft that was played; the newest are played first'),
  complete: z.boolean().describe('All drafts since then were reached in the time there was'),
  unread: z.int().min(0).describe('Revisions that can not be played any more: their signals or texts are gone'),
  before: Shares,
  after: Shares,
  changes: z.int().min(0),
  changed: z.array(NamedChange).max(mostNamed),
  reviewHours: ReviewHours,
  rejectedRead: z.int().min(0).describe('Rejected replies that the candidate was played over, whenever they were rejected'),
  rejectedUnread: z.int().min(0).default(0).describe('Rejected replies that can not be played any more'),
  rejectedMore: z.boolean().default(false).describe('There are rejected replies that are older than those'),
  blocking: z.int().min(0).describe('Replies that people rejected and that would be sent'),
  blocked: z.array(NamedChange).max(mostNamed),
});
export type PolicyTrial = z.infer<typeof PolicyTrial>;

/** A policy that somebody would have; its document and its trial stand beside it and never change. */
export const PolicyProposal = z.object({
  id: z.string(),
  /** Moves with each change of the proposal. */
  version: z.int().min(1),
  /** The version of the policy that was in force when it was made. */
  against: z.int().min(1),
  sha256: z.hash('sha256'),
  authorId: z.string(),
  at: z.iso.datetime(),
  reason: z.string(),
  state: z.enum(['open', 'in_force', 'withdrawn', 'declined']),
  closed: z
    .object({
      by: z.string(),
      at: z.iso.datetime(),
      reason: z.string().nullable(),
      policyVersion: z.int().nullable().describe('The version that it became'),
    })
    .nullable(),
});
export type PolicyProposal = z.infer<typeof PolicyProposal>;

/** Where a proposal stands; `stale`: it is open, and the policy that it was made against is no longer in force. */
export type ProposalStanding = PolicyProposal['state'] | 'stale';

export const proposalStanding = ({ state, against }: Pick<PolicyProposal, 'state' | 'against'>, versionInForce: number): ProposalStanding =>
  state === 'open' && against !== versionInForce ? 'stale' : state;

/** Why somebody may not put a proposal in force. */
export type AcceptRefusal = 'not_allowed' | 'own_proposal' | 'author_left' | 'closed' | 'stale';

/**
 * Says why a person may not put a proposal in force; undefined where they may.
 *
 * Two people who may propose stand behind every such version: its author, who still must be one of them, and somebody else.
 *
 * @param author - undefined where they are no longer one of the people.
 * @see NIST SP 800-53, AC-5 separation of duties
 */
export function refuseAccept(
  proposal: Pick<PolicyProposal, 'authorId' | 'state' | 'against'>,
  { person, author, versionInForce }: { readonly person: Person | undefined; readonly author: Person | undefined; readonly versionInForce: number },
): AcceptRefusal | undefined {
  if (!person || !mayPropose(person)) return 'not_allowed';
  if (person.id === proposal.authorId) return 'own_proposal';
  const standing = proposalStanding(proposal, versionInForce);
  if (standing === 'stale') return 'stale';
  if (standing !== 'open') return 'closed';
  return author && mayPropose(author) ? undefined : 'author_left';
}

/** What becomes of a proposal that somebody closes: its author takes it back, anybody else declines it. */
export const closedAs = ({ authorId }: Pick<PolicyProposal, 'authorId'>, personId: string): 'withdrawn' | 'declined' =>
  authorId === personId ? 'withdrawn' : 'declined';

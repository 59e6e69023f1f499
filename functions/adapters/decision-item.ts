import { type Decision, type Draft, type DraftHead, lastHelpdeskRevision, type Revision, type Transition } from '../domain/approval/draft-state.ts';
import type { DecidedCase } from '../domain/approval/forecast.ts';
import { shardOf } from './partitions.ts';
import type { Item } from './ports.ts';

/** By what a decided draft is found again. */
export interface Alike {
  readonly accountId: string;
  readonly category: string;
  /** The rule that held it. */
  readonly rule: string;
}

export const decidedOf = ({ accountId }: Alike): string => `decided#${accountId}`;
/** No account's id has a #, and no rule's: two of these are never one. */
export const decidedBy = ({ category, rule }: Alike): string => `decided#${category}#${rule}`;

/**
 * Decisions that settle a draft stand in the index with how long they took. Rejections have partitions of their own, so that a candidate
 * policy can be held against all of them.
 *
 * Two more indexes find them as precedents: by account, and by category and rule. They hold other items too, told apart by their keys.
 */
export const decisionItem = (draftId: string, decision: Decision, settled: Settled | undefined): Item => ({
  pk: `D#${draftId}`,
  sk: `${decisionPrefix}${decision.id}`,
  ...decision,
  ...(settled && {
    took: settled.took,
    statusPk: `${decision.decision === 'reject' ? 'rejected' : 'approved'}#${shardOf(draftId)}`,
    statusSk: `${decision.at}#${draftId}`,
    conversationPk: decidedOf(settled.alike),
    accountPk: decidedBy(settled.alike),
  }),
});
export const decisionPrefix = 'DECISION#';

interface Settled {
  readonly took: Pick<DecidedCase, 'urgency' | 'heldAt'>;
  readonly alike: Alike;
}

/** Since when people had the draft, and by what it is found again, where the transition's decision settles it. */
export function settledBy(before: Draft | null, { head, decision }: Transition): Settled | undefined {
  if (!before || !decision || before.head.status !== 'pending' || head.status === 'pending') return undefined;
  const held = before.revisions.find(({ revision }) => revision === lastHelpdeskRevision(before));
  return held && { took: { urgency: head.urgency, heldAt: held.createdAt }, alike: alikeOf(head, held) };
}

/** By what drafts like one are found: its account, and its category with the strongest of the rules that held it. */
export const alikeOf = ({ accountId, category }: DraftHead, { assessment: { tier, reasons } }: Revision): Alike => ({
  accountId,
  category,
  rule: reasons.find((reason) => reason.tier === tier)?.rule ?? 'none',
});

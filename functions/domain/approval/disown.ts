import type { Actor } from '../audit-entry.ts';
import type { Decision, Draft, Grant, Transition } from './draft-state.ts';
import { isOpen } from './end.ts';
import { ownDecision } from './judge.ts';
import type { Person } from './person.ts';
import { askAfresh, integrityHold, proveText } from './release.ts';
import { type Context, entry, toldToOwners } from './transition.ts';

/** The stored texts that undoing a decision needs, as canonical JSON; undefined where one is gone. */
export interface DisownedTexts {
  readonly current: string | undefined;
  /** Of the revision that the decision changed, where it was an approval with edits. */
  readonly before: string | undefined;
}

/**
 * Takes a decision back that was made in somebody's name and not by them.
 *
 * Their grants on the draft end, owners are told by mail, and the audit names
 * it. As long as the reply is not out nothing that was decided about it counts
 * any more: every seat is asked afresh, of others than them, and a text that
 * the decision changed is put back. What has gone out, or has ended, stays so.
 *
 * @returns undefined where there is no decision by this grant, or the same was said before.
 */
export function disown(draft: Draft, grant: Grant, texts: DisownedTexts, people: readonly Person[], actor: Actor, context: Context): Transition | undefined {
  const decision = grant.state === 'used' ? ownDecision(draft, grant) : undefined;
  if (!decision || grant.disownedAt !== undefined) return undefined;
  const undone = isOpen(draft.head);
  const step: Transition = undone ? undo(draft, decision, texts, actor, context) : { head: draft.head, entries: [], owed: [] };
  const { changedGrants = [] } = step; // a draft that has ended has no grant left to end
  const said = entry('decision.disowned', draft.head, step.head, actor, context, { grantId: grant.grantId, decisionId: decision.id, undone });
  return {
    ...step,
    changedGrants: [...changedGrants, { ...grant, disownedAt: context.now.toISOString() }],
    entries: [said, ...step.entries],
    owed: [...step.owed, ...toldToOwners('disowned', step.head, people, grant.personId)],
  };
}

function undo(draft: Draft, decision: Decision, { current, before }: DisownedTexts, actor: Actor, context: Context): Transition {
  const { head } = draft;
  const changedIt = decision.decision === 'approve_with_edits' && decision.revision === head.revision;
  const text = proveText(draft, changedIt ? head.revision - 1 : head.revision, changedIt ? before : current, context.tenantId);
  if (!text.ok) return integrityHold(draft, text.damage, context);
  const again = askAfresh(draft, text.submission, { why: 'disowned' }, context);
  const stopped = head.status === 'approved' ? [entry('release.stopped', head, again.head, actor, context, { to: 'pending' })] : [];
  return { ...again, entries: stopped };
}

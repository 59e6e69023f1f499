import type { Actor } from '../audit-entry.ts';
import { sha256 } from '../hash.ts';
import type { Draft, DraftHead, Revision, Transition } from './draft-state.ts';
import { type Context, changed, endedStages, entry, freshStages, givenBack, idOf, mailOwed, revoked, tellOthers, webhookOwed } from './transition.ts';

const open = new Set(['pending', 'blocked', 'approved']);
/** True while a draft may still be taken back or overtaken. */
export const isOpen = (head: DraftHead): boolean => open.has(head.status);

/** The helpdesk takes the draft back. Undefined when it is settled already. */
export function withdraw(draft: Draft, reason: string | null, actor: Actor, context: Context): Transition | undefined {
  return isOpen(draft.head) ? end(draft, 'withdrawn', 'draft.withdrawn', reason, actor, context) : undefined;
}

/** The customer wrote again: what was drafted before that can't be released any more. */
export function supersede(draft: Draft, messageId: string | null, actor: Actor, context: Context): Transition | undefined {
  return isOpen(draft.head)
    ? end(draft, 'superseded', 'draft.superseded', null, actor, context, { messageIdSha256: messageId === null ? null : sha256(messageId) })
    : undefined;
}

function end(
  draft: Draft,
  status: 'withdrawn' | 'superseded',
  type: 'draft.withdrawn' | 'draft.superseded',
  reason: string | null,
  actor: Actor,
  context: Context,
  data?: Record<string, unknown>,
): Transition {
  const { head } = draft;
  const ended = { at: context.now.toISOString(), by: idOf(actor), reason };
  const next = changed(head, { status, stages: endedStages(head.stages), releaseAt: null, spent: [], ended }, context);
  return {
    head: next,
    changedGrants: revoked(draft),
    entries: [entry(type, head, next, actor, context, data)],
    owed: [{ kind: 'wake', revision: head.revision }, webhookOwed(type, next, context), ...tellOthers(draft, next)],
    spentChange: givenBack(head),
  };
}

/** A stop in escrow for good. Undefined outside the escrow. */
export function stopForGood(draft: Draft, reason: string | null, actor: Actor, context: Context): Transition | undefined {
  const { head } = draft;
  if (head.status !== 'approved') return undefined;
  const ended = end(draft, 'withdrawn', 'draft.withdrawn', reason, actor, context);
  return { ...ended, entries: [entry('release.stopped', head, ended.head, actor, context, { to: 'withdrawn' }), ...ended.entries] };
}

/** A head that waits for approval of a new revision of the same text, every seat empty. */
export function askedAgain(head: DraftHead, { revision, requestHash, stages, assessment: { risk } }: Revision, context: Context): DraftHead {
  return changed(head, { status: 'pending', revision, requestHash, risk, stages: freshStages(stages), releaseAt: null, visits: 0 }, context);
}

/** Mail to everyone who decided: the release that they approved was stopped or refused. */
export const tellDeciders = (draft: Draft, head: DraftHead) =>
  [...new Set(draft.decisions.filter((one) => one.revision === draft.head.revision).map((one) => one.personId))].map((personId) =>
    mailOwed('watcher-end', head, personId, null),
  );

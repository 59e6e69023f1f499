import { type Choice, type DecidingFacts, decide, editedText, refusedAttempt, type Standing, standingOf, wrongCode } from './decide.ts';
import type { Decision, Draft, Grant, Transition } from './draft-state.ts';
import { holdDamaged, proveText } from './release.ts';
import type { Context } from './transition.ts';

/** A decision as it was sent, with what the server found out about it. */
export interface Attempt {
  readonly choice: Choice;
  /** Beginning of the request hash that the person's page showed. */
  readonly hashPrefix: string;
  /** Whether the typed mail code is the grant's; null where none was typed. */
  readonly codeFits: boolean | null;
  /** Who is signed in with the browser, and whether recently enough; null for a link alone. */
  readonly signedIn: { readonly personId: string; readonly fresh: boolean } | null;
  /** Sent as fast as a mail scanner does, and from where those are. */
  readonly fromScanner: boolean;
  /** An approval faster than anybody reads, by somebody who lately missed a mistake in an attention check. */
  readonly tooQuick: boolean;
}

/** What becomes of an attempt. A refusal may leave a trace of its own. */
export type Judgement =
  | { readonly answer: 'recorded'; readonly transition: Transition }
  | { readonly answer: 'repeated' | 'contrary'; readonly transition: Transition }
  | { readonly answer: 'standing'; readonly standing: Standing; readonly transition?: Transition }
  | {
      readonly answer: 'refused';
      readonly cause: 'stale' | 'to-confirm' | 'too-quick' | 'sign-in-needed' | 'approver-mismatch' | 'code-missing';
      readonly transition?: Transition;
    }
  | { readonly answer: 'refused'; readonly cause: 'wrong-code'; readonly triesLeft: number; readonly transition: Transition };

/**
 * Judges an attempt by the draft as it is now, in this order: who is signed in, what the grant stands for, what the page showed, whether a scanner may have sent it, whether it was read, the level of assurance.
 *
 * The same choice sent again gives the first result, a contrary one none; a replay leaves its trace either way.
 *
 * An approval is of a hash: a stored text that is no longer what was hashed is
 * never decided on, it is held back.
 *
 * @param content - the submission of the current revision as canonical JSON, undefined when it is gone.
 */
export function judgeDecision(draft: Draft, grant: Grant, attempt: Attempt, facts: DecidingFacts, content: string | undefined, context: Context): Judgement {
  const { signedIn, choice, hashPrefix } = attempt;
  const actor = { personId: signedIn?.personId ?? grant.personId, via: signedIn ? 'sign-in' : 'link' } as const;
  const refused = (cause: string): Transition => refusedAttempt(draft, grant, cause, actor, context);
  // At every level: a link alone can't tell who holds it, but somebody who is known to be another person is not the one who was asked.
  if (signedIn && signedIn.personId !== grant.personId) return { answer: 'refused', cause: 'approver-mismatch', transition: refused('approver_mismatch') };
  const standing = standingOf(draft, grant, facts);
  if (standing === 'used') {
    const same = isSame(draft, ownDecision(draft, grant), choice, content, context);
    return { answer: same ? 'repeated' : 'contrary', transition: refused('replayed') };
  }
  if (standing === 'own-draft') return { answer: 'standing', standing, transition: refused('own_draft') };
  if (standing === 'stale') return { answer: 'standing', standing, transition: refused('other_hash') };
  if (standing !== 'open') return { answer: 'standing', standing };
  const damaged = holdDamaged(draft, content, context);
  if (damaged) return { answer: 'standing', standing: 'integrity-hold', transition: damaged };
  if (!draft.head.requestHash.startsWith(hashPrefix)) return { answer: 'refused', cause: 'stale', transition: refused('other_hash') };
  if (attempt.fromScanner) return { answer: 'refused', cause: 'to-confirm', transition: refused('from_scanner') };
  if (attempt.tooQuick) return { answer: 'refused', cause: 'too-quick', transition: refused('too_quick') };
  return (
    refusedByAssurance(draft, grant, attempt, context) ?? { answer: 'recorded', transition: decide(draft, grant, attempt.choice, String(content), context) }
  );
}

/** Whether a choice says what was decided: the same word, and for an approval the same text, as far as that is still the current one. */
function isSame(draft: Draft, decision: Decision | undefined, choice: Choice, content: string | undefined, context: Context): boolean {
  if ((decision?.decision === 'reject') !== (choice.decision === 'reject')) return false;
  const text = proveText(draft, draft.head.revision, content, context.tenantId);
  const comparable = text.ok && decision?.decision !== 'reject' && decision?.revision === draft.head.revision;
  return !comparable || editedText(text.submission.reply.text, choice.text) === undefined;
}

function refusedByAssurance(draft: Draft, grant: Grant, { codeFits, signedIn }: Attempt, context: Context): Judgement | undefined {
  if (grant.assurance === 'sign-in' && !signedIn?.fresh) return { answer: 'refused', cause: 'sign-in-needed' };
  if (grant.assurance === 'code') {
    if (codeFits === null) return { answer: 'refused', cause: 'code-missing' };
    if (!codeFits) {
      const { triesLeft, ...transition } = wrongCode(draft, grant, context);
      return { answer: 'refused', cause: 'wrong-code', triesLeft, transition };
    }
  }
  return undefined;
}

/** The decision that a grant was used for: on its own revision, or on the one that its edit made. */
export const ownDecision = (draft: Draft, grant: Grant) =>
  draft.decisions.find((one) => one.personId === grant.personId && one.revision === grant.revision && one.requestHash === grant.requestHash) ??
  draft.decisions.find((one) => one.personId === grant.personId && one.revision === grant.revision + 1 && one.decision === 'approve_with_edits');

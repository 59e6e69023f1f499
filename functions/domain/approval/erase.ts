import type { AuditEntry } from '../audit-entry.ts';
import { foldAddress } from '../subject.ts';
import type { Decision, Draft, DraftHead, Question, Revision } from './draft-state.ts';
import { isOpen } from './end.ts';
import { entry, systemActor } from './transition.ts';

/** What stands in place of the words of a rule that fired: which rule it was is kept. */
export const erasedWords = 'erased';

/** Whatever separates an address from the text around it: `Dana Reyes <dana@fabrikam.example>`. */
const around = /[\s<>()[\],;:"']+/;
const addressesIn = (text: string): string[] => [text, ...text.split(around)].filter((part) => part.includes('@')).map(foldAddress);

/**
 * The mail addresses that a submission carries as such: of whom it is from and to, of who wrote in the conversation, and what the
 * customer record holds. An address inside a free text is none: who writes about somebody is not that person.
 *
 * @param content - as it is stored, whether or not its hash still fits.
 * @returns undefined where it can't be read.
 */
export function addressesOf(content: string): Set<string> | undefined {
  const read = parsed(content);
  if (!isRecord(read)) return undefined;
  const { customerMessage, reply, conversation, crm } = read;
  const from = isRecord(customerMessage) ? customerMessage.from : undefined;
  const written = Array.isArray(conversation) ? conversation.map((one: unknown) => (isRecord(one) ? one.from : undefined)) : [];
  const texts = [isRecord(from) ? from.email : undefined, isRecord(reply) ? reply.to : undefined, ...written, ...leavesOf(crm)];
  return new Set(texts.flatMap((text) => (typeof text === 'string' ? addressesIn(text) : [])));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** What a tree of objects and lists holds; it has at most 32 levels, by the check of the request. */
const leavesOf = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]);

/** A revision of which only ids, words of ours and hashes are left. */
export function eraseRevision<Kept extends Revision>({ content: _, account: __, assessment, authors, stopped, ...kept }: Kept) {
  const { signals: ___, ...rest } = assessment; // topics are words of the helpdesk's
  return {
    ...kept,
    content: null,
    account: null,
    authors: authors.map(({ id, type }) => ({ id, type })),
    ...(stopped && { stopped: { by: stopped.by, reason: stopped.reason, note: null } }),
    assessment: {
      ...rest,
      topics: [],
      reasons: assessment.reasons.map(({ rule, tier }) => ({ rule, tier, text: erasedWords })),
      waived: assessment.waived.map(({ rule, by }) => ({ rule, by, text: erasedWords })),
      whyNotSent: null,
    },
  };
}

/** A decision without its note. The salt of the note's commitment goes with it. */
export const eraseDecision = <Kept extends Decision>({ feedbackSalt: _, ...kept }: Kept) => ({ ...kept, feedback: null });

/** A question and its answer without their words. */
export const eraseQuestion = <Kept extends Question>({ questionSalt: _, answerSalt: __, ...kept }: Kept) => ({
  ...kept,
  text: '',
  answer: kept.answer && { ...kept.answer, text: '' },
});

/**
 * Erases a draft: its head without texts, and the event that says so. What stays are ids, states, times, amounts that count in the sums of its account, and hashes.
 *
 * @returns undefined where it is erased already.
 * @throws Error for a draft that may still go out: it has to be withdrawn first.
 */
export function eraseDraft(draft: Draft, erasureId: string, now: Date): { readonly head: DraftHead; readonly entry: AuditEntry } | undefined {
  const { head, revisions, decisions, questions } = draft;
  if (head.erased) return undefined;
  if (isOpen(head)) throw new Error(`a draft that is ${head.status} is not erased: ${head.id}`);
  const at = now.toISOString();
  const next: DraftHead = {
    ...head,
    ask: null,
    holdingReply: null,
    outcome: head.outcome && { ...head.outcome, note: null },
    ended: head.ended && { ...head.ended, reason: null },
    erased: { at, id: erasureId },
    updatedAt: at,
  };
  const data = { erasureId, revisions: revisions.length, decisions: decisions.length, questions: questions.length };
  return { head: next, entry: entry('draft.erased', head, next, systemActor, { now }, data) };
}

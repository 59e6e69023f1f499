import { RejectReason } from '../domain/approval/draft-state.ts';
import { longestQuestion } from '../domain/approval/questions.ts';
import type { ReviewField, Typed } from '../page/review-page.tsx';
import type { TypedQuestion } from '../page/side-acts.tsx';

const maxReplyCharacters = 100_000;
const maxFeedbackCharacters = 5000;

/** The fields of a posted form. */
export type Form = Readonly<Record<string, string>>;

/** What is wrong with one field, as it is told beside it. */
export interface FieldFault {
  readonly field: ReviewField;
  readonly message: string;
}

/** Told where a form's nonce is not ours, belongs to another grant, or was made with a retired key. */
export const staleForm: FieldFault = { field: 'nonce', message: 'this form is no longer valid; please look again and choose' };

/** What was typed comes back in the form, whatever the answer. */
export const typedOf = (form: Form): Typed => ({
  text: (form.text ?? '').replace(/\r\n?/g, '\n'),
  reason: form.reason ?? '',
  feedback: (form.feedback ?? '').replace(/\r\n?/g, '\n'),
  ...(form.code && { code: form.code }),
});

/** Everything that was typed, for a page that has no form any more; the reply as it was shown is nobody's words. */
export const typedWords = (typed: Typed | null, asking: TypedQuestion | null = null, shown?: string): string =>
  [typed && typed.text !== shown?.replace(/\r\n?/g, '\n') ? typed.text : '', typed?.feedback, asking?.text].filter(Boolean).join('\n\n');

/** Faults of a form by itself: an unknown choice is an error, never a rejection. */
export function errorsOf(form: Form, nonceIsOurs: boolean): FieldFault[] {
  const errors: FieldFault[] = [];
  const fault = (field: ReviewField, message: string): number => errors.push({ field, message });
  if (!nonceIsOurs) errors.push(staleForm);
  if (form.decision !== 'approve' && form.decision !== 'reject') fault('decision', 'choose to approve or to reject');
  if (form.decision === 'reject') {
    if (!RejectReason.safeParse(form.reason).success) fault('reason', 'choose a reason');
    if (form.reason === 'other' && !form.feedback?.trim()) fault('feedback', 'say what is wrong');
  }
  if (form.text !== undefined && !form.text.trim()) fault('text', 'the reply is empty');
  if ((form.text ?? '').length > maxReplyCharacters) fault('text', `at most ${maxReplyCharacters} characters`);
  if ((form.feedback ?? '').length > maxFeedbackCharacters) fault('feedback', `at most ${maxFeedbackCharacters} characters`);
  if (form.text !== undefined && !form.text.isWellFormed()) fault('text', 'half a character (a lone surrogate)');
  return errors;
}

/** A question as the form sent it; null where it sent none. */
export const typedQuestion = ({ personId = '', question }: Form): TypedQuestion | null =>
  question === undefined ? null : { personId, text: question.replace(/\r\n?/g, '\n') };

/** Faults of a form that asks somebody, by itself. */
export function questionFaults(form: Form): FieldFault[] {
  const fault = textFault(typedQuestion(form)?.text ?? '', longestQuestion);
  return [
    ...(form.personId ? [] : [{ field: 'ask-whom', message: 'choose whom to ask' } as const]),
    ...(fault ? [{ field: 'question', message: fault } as const] : []),
  ];
}

/** What is wrong with a text by itself; undefined where nothing is. */
export function textFault(text: string, longest: number): string | undefined {
  if (!text.trim()) return 'write something';
  if (text.length > longest) return `at most ${longest} characters`;
  return text.isWellFormed() ? undefined : 'half a character (a lone surrogate)';
}

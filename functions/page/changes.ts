import { canonicalJson } from '../domain/canonical-json.ts';
import type { Submission } from '../domain/policy/draft.ts';
import { actionLines } from './words.ts';

/** Something beside the reply's text that is not what it was. */
export interface ChangedField {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What an approver must look at anew beside the text: receiver, subject, actions, attachments and the customer's message, as far as they changed. */
export function changedFields(before: Submission, after: Submission): ChangedField[] {
  const fields: readonly (readonly [string, (submission: Submission) => string, ((submission: Submission) => unknown)?])[] = [
    ['Receiver', ({ reply }) => reply.to],
    ['Subject', ({ reply }) => reply.subject ?? ''],
    ['Actions', ({ actions }) => actionLines(actions ?? []).join('; '), ({ actions }) => actions ?? []],
    ['Attachments', ({ reply }) => (reply.attachments ?? []).map(({ name }) => name).join(', '), ({ reply }) => reply.attachments ?? []],
    ['Customer message', ({ customerMessage }) => customerMessage.text],
  ];
  return fields.flatMap(([name, shown, whole = shown]) =>
    canonicalJson(whole(before)) === canonicalJson(whole(after)) ? [] : [{ name, before: shown(before), after: shown(after) }],
  );
}

import * as z from 'zod';
import type { DraftView } from '../approval/draft-view.ts';
import type { Act, DraftNote } from './thread.ts';

const reasonWords = (reason: string): string => reason.replaceAll('_', ' ');

/**
 * What a change of a draft writes into its ticket; undefined where agents need not hear of it.
 *
 * @param marker - the id of the change's webhook; of a release it is the `releaseId`.
 * @throws Error for a release or a holding reply without its text: it must not be told as if there were none.
 */
export function actOf(event: string, marker: string, draft: DraftView): Act | undefined {
  const note = (text: string): Act => ({ marker, kind: 'note', text: `Countersign ${draft.reference}: ${text}` });
  switch (event) {
    case 'draft.released':
      return { marker, kind: 'reply', text: textOf(draft.release?.text) };
    case 'draft.held':
      return { marker, kind: 'holding', text: textOf(draft.holdingReply?.text) };
    case 'draft.rejected':
      return note(`the reply was rejected${rejection(draft)}`);
    case 'draft.superseded':
      return note('the customer has written again, so the reply was set aside; write a new one.');
    case 'draft.withdrawn':
      return note('the reply was withdrawn and will not be sent.');
    case 'draft.blocked':
      return note(
        draft.blockedBecause === 'several_currencies'
          ? 'nobody may approve the reply as it is: it moves money in several currencies. Write one for each.'
          : 'nobody may approve the reply at the moment; it waits.',
      );
    case 'draft.integrity_hold':
      return note('the reply is held: its stored text is not what was approved. It will not be sent.');
    default:
      return undefined;
  }
}

function textOf(text: string | null | undefined): string {
  if (!text) throw new Error('a reply without its text');
  return text;
}

function rejection({ decisions }: DraftView): string {
  const decision = decisions.findLast((one) => one.decision === 'reject');
  const reason = decision?.reason ? ` (${reasonWords(decision.reason)})` : '';
  return decision?.feedback ? `${reason}: ${decision.feedback}` : `${reason}.`;
}

const faults: Readonly<Record<Extract<DraftNote, { fault: unknown }>['fault'], string>> = {
  no_text: 'it holds no text for the customer.',
  line_lost: 'the line ---countersign does not stand alone; are its line breaks lost?',
  fields_not_json: 'what follows the line ---countersign is not JSON; was it cut off?',
  fields_invalid: 'what follows the line ---countersign names something that is not known, or has another form.',
  no_customer_message: 'the ticket has no message of a customer with a mail address that it could answer.',
  answered: 'the customer’s message has been answered already.',
  unheard: 'an earlier reply to the same message was handed over, and nobody can tell whether the customer has got it.',
  invalid: 'it, or the ticket, is longer than we take.',
};

/** What tells agents that a note is no draft, and why. */
export const faultAct = ({ key, fault }: Extract<DraftNote, { fault: unknown }>): Act => ({
  marker: `fault:${key}`,
  kind: 'note',
  text: `Countersign: the last draft was not taken: ${faults[fault]}`,
});

/** Why an approved reply has not reached the customer, or may not have. */
export const Unsent = z.enum(['closed', 'refused', 'exhausted', 'other-receiver', 'overtaken', 'answered', 'unknown-message', 'unheard', 'undelivered']);
export type Unsent = z.infer<typeof Unsent>;

const unposted: Readonly<Record<Exclude<Unsent, 'unheard' | 'undelivered'>, string>> = {
  closed: 'the ticket was closed before it could be posted.',
  refused: 'the helpdesk did not take it.',
  exhausted: 'the helpdesk did not take it for days.',
  'other-receiver': 'the ticket goes to somebody else now than it was approved for.',
  overtaken: 'the customer wrote again before it could be posted.',
  answered: 'somebody has answered the customer before it could be posted.',
  'unknown-message': 'the message that it answers is not in this ticket any more.',
};

function unsentWords(why: Unsent, text: string): string {
  switch (why) {
    case 'unheard':
      return `was handed over, and nobody can tell whether it was posted. Where the customer has not got it, send it: ${text}`;
    case 'undelivered':
      return 'stands in this ticket, and the customer has not got it: the helpdesk keeps it internal, or could not deliver it.';
    default:
      return `was not posted: ${unposted[why]}`;
  }
}

/** What tells agents that an approved reply has not reached the customer, or may not have, and why: somebody has to look. */
export const unsentAct = ({ marker, text }: Act, why: Unsent, reference: string): Act => ({
  marker: `unsent:${marker}`,
  kind: 'note',
  text: `Countersign ${reference}: an approved reply ${unsentWords(why, text)}`,
});

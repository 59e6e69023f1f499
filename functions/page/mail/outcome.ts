import { formatInstant } from '../time.ts';
import { decisionWords, reasonWords } from '../words.ts';
import { safe } from './blocks.ts';
import type { MailOutcome } from './view.ts';

/** `Approved with edits. Decided by Ann on behalf of Bob at …`. */
export function outcomeWords(outcome: MailOutcome, zone: string): string {
  const at = formatInstant(outcome.at, zone);
  switch (outcome.kind) {
    case 'decision': {
      const reason = outcome.reason ? `: ${reasonWords(outcome.reason)}` : '';
      return `${decisionWords[outcome.decision]}${reason}. Decided by ${safe(outcome.by)}${outcome.onBehalfOf ? ` on behalf of ${safe(outcome.onBehalfOf)}` : ''} at ${at}.`;
    }
    case 'released':
      return `The reply was sent at ${at}.`;
    case 'held':
      return `It was not decided in time: the holding reply was handed to the helpdesk at ${at}.`;
    case 'superseded':
      return `The customer wrote again at ${at}, so this reply can no longer be sent.`;
    case 'blocked':
      return `Nobody may decide this reply since ${at}.`;
    case 'withdrawn':
      return `The reply was taken back${outcome.by ? ` by ${safe(outcome.by)}` : ''} at ${at}.`;
    case 'stopped': {
      const reason = outcome.reason ? `: ${reasonWords(outcome.reason)}` : '';
      const after = outcome.again ? 'It must be approved again.' : 'It did not go out.';
      return `The reply was stopped${outcome.by ? ` by ${safe(outcome.by)}` : ''} at ${at}${reason}. ${after}`;
    }
  }
}

import { formatInstant } from '../time.ts';
import { decisionWords, reasonBehind } from '../words.ts';
import { safe } from './blocks.ts';
import type { AskedAgainBecause, MailOutcome } from './view.ts';

/** `Approved with edits. Decided by Ann on behalf of Bob at …`. */
export function outcomeWords(outcome: MailOutcome, zone: string): string {
  const at = formatInstant(outcome.at, zone);
  switch (outcome.kind) {
    case 'decision':
      return `${decisionWords[outcome.decision]}${reasonBehind(outcome.reason)}. Decided by ${safe(outcome.by)}${outcome.onBehalfOf ? ` on behalf of ${safe(outcome.onBehalfOf)}` : ''} at ${at}.`;
    case 'released':
      return `The reply was sent at ${at}.`;
    case 'held':
      return `It was not decided in time: the holding reply was handed to the helpdesk at ${at}.`;
    case 'superseded':
      return `The customer wrote again at ${at}, so this reply can no longer be sent.`;
    case 'blocked':
      return `Nobody may decide this reply since ${at}.`;
    case 'withdrawn':
      return `The reply was taken back${byWhom(outcome.by)} at ${at}.`;
    case 'stopped':
      return `The reply was stopped${byWhom(outcome.by)} at ${at}${reasonBehind(outcome.reason)}. ${outcome.again ? mustBeApproved : 'It did not go out.'}`;
  }
}

/** Of a text that was stopped before it went out, and is asked for once more. */
export const stoppedWords = ({ by, reason }: Extract<AskedAgainBecause, { what: 'stop' }>): string =>
  `The reply was stopped${byWhom(by)} before it went out${reasonBehind(reason)}. ${mustBeApproved}`;

/** ` by Ann Abel`, behind what was done; nothing where it must not be told. */
export const byWhom = (name: string | null): string => (name ? ` by ${safe(name)}` : '');
const mustBeApproved = 'It must be approved again.';

import { formatSeconds } from '../time.ts';
import { type Content, heading, line, link, quote, safe } from './blocks.ts';
import { actionBlocks } from './case.ts';
import { closing } from './closing.ts';
import { outcomeWords } from './outcome.ts';
import type { ViewOf } from './view.ts';

/** The receipt of a decision, and what to do where it was a slip, or somebody else's. */
export function decidedContent(view: ViewOf<'decided'>): Content {
  const { outcome, stopUntil, timeZone, detail } = view;
  const said = outcomeWords(outcome, timeZone);
  return {
    preheader: said,
    blocks: [
      line(`${said} This mail is your receipt.`),
      ...(outcome.feedback && detail === 'full' ? [heading('Your note'), quote(outcome.feedback)] : []),
      ...actionBlocks(view),
      ...(stopUntil ? [line(`If it was a slip: open the page and press “Stop this”. That works until ${formatSeconds(stopUntil, timeZone)}.`)] : []),
      line(
        'If this was not you: open the page and press “This was not me”. The reply is then stopped where it can be, your links to it end, and the owners are told.',
      ),
      link('Open the page', view.link),
      ...closing(view, 'this was decided in your name'),
    ],
  };
}

/** To an owner: a decision was not made by whom it names, and what they should look at now. */
export function disownedContent(view: ViewOf<'disowned'>): Content {
  const { by, decision, undone, timeZone } = view;
  const name = safe(by);
  return {
    preheader: `${name} says that a decision in their name was not theirs`,
    blocks: [
      line(`${name} says that this decision was not theirs: ${outcomeWords(decision, timeZone)}`),
      line(
        undone
          ? 'The reply does not go out: nothing that was decided about it counts any more, and others are asked afresh.'
          : 'It came too late to undo it: the reply has gone out or has ended otherwise.',
      ),
      line(
        `Somebody else may read the mail of ${name}. Other replies may wait for them, with links that still work: set the person inactive until it is clear, and every right of theirs rests at once. Look at their other decisions in the audit log.`,
      ),
      link('Open the case', view.link),
      ...closing(view, 'you are an owner'),
    ],
  };
}

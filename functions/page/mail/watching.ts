import { formatInstant, formatSeconds } from '../time.ts';
import { type Block, type Content, line, link, safe } from './blocks.ts';
import { askOf, authorOf, caseBlocks, preheaderOf, proposalOf } from './case.ts';
import { closing } from './closing.ts';
import { byWhom, outcomeWords, stoppedWords } from './outcome.ts';
import type { ViewOf, WatchedEscrow } from './view.ts';

/** Where the case can be read; nothing for somebody who has no link. */
export const readBlocks = (url: string | null): Block[] => (url ? [link('Read the case', url)] : []);
const watches = 'your role watches cases like this one';

/** To a watcher: a text waits for approval, or is approved and goes out. */
export function watcherStartContent(view: ViewOf<'watcher-start'>): Content {
  if (view.escrow) return inEscrowContent(view, view.escrow);
  return {
    preheader: view.again ? watchedAgainWords(view.again) : preheaderOf(view),
    blocks: [
      ...(view.again ? [line(watchedAgainWords(view.again))] : []),
      line(`${proposalOf(view)} It waits for approval. You watch such cases: you are told, others decide, and you can stop the reply before it goes out.`),
      ...caseBlocks(view),
      ...readBlocks(view.link),
      ...(view.draft.decideBy
        ? [line(`If nobody decides by ${formatInstant(view.draft.decideBy, view.timeZone)}, the customer gets the holding reply instead.`)]
        : []),
      ...closing(view, watches),
    ],
  };
}

/** To a watcher: the text is approved, and goes out unless they stop it. */
function inEscrowContent(view: ViewOf<'watcher-start'>, { decisions, until, isEdited }: WatchedEscrow): Content {
  const { timeZone } = view;
  const goesOut = `It goes out at ${formatSeconds(until, timeZone)}`;
  return {
    preheader: `${isEdited ? 'The text was changed. ' : ''}${goesOut}`,
    blocks: [
      ...decisions.map((decision) => line(outcomeWords(decision, timeZone))),
      ...(isEdited ? [line('The text is another one than before.')] : []),
      line(`${goesOut}. You watch such cases: until then you can stop it. Open the page and press “Stop this”.`),
      ...caseBlocks(view),
      ...readBlocks(view.link),
      ...closing(view, watches),
    ],
  };
}

/** To a watcher: what happened to the text that they had been told of. */
export function watchedAgainWords(again: NonNullable<ViewOf<'watcher-start'>['again']>): string {
  if (again.what === 'revised') return 'The helpdesk has sent another text in the place of the one before, which is no longer asked about.';
  switch (again.what) {
    case 'edit':
    case 'edit-tightened':
      return `The text was edited${byWhom(again.by)}. It must be approved as it is now.`;
    case 'disowned':
      return 'A decision about it was not made by the person it names. It must be approved again.';
    case 'stop':
      return stoppedWords(again);
  }
}

/** To those who watched a draft, or were asked about it: how it ended. */
export const watcherEndContent = (view: ViewOf<'watcher-end'>): Content => ({
  preheader: outcomeWords(view.outcome, view.timeZone),
  blocks: [
    line(outcomeWords(view.outcome, view.timeZone)),
    ...view.decisions.map((decision) => line(outcomeWords(decision, view.timeZone))),
    ...readBlocks(view.link),
    ...closing(view, view.hadSeat ? 'you were asked to decide it' : watches),
  ],
});

/** A reply that went out at once: why, and what it says. */
export function notifiedContent(view: ViewOf<'notified'>): Content {
  const { draft, detail, at, because, timeZone } = view;
  const to = detail === 'none' ? `account ${safe(draft.account.alias)}` : safe(draft.account.name);
  const what = detail === 'none' ? '' : `: ${askOf(draft)}`;
  const risk = detail === 'none' ? '' : `, ${draft.risk} risk`;
  return {
    preheader: preheaderOf(view),
    blocks: [
      line(
        `${detail === 'none' ? 'A reply' : `A reply of ${authorOf(draft)}`} to ${to} was sent at ${formatInstant(at, timeZone)}${what} (tier ${draft.tier}${risk}). It went out at once, as the policy allows: nothing is asked of you.`,
      ),
      ...caseBlocks(view, { reasons: 'Why you are told', reply: 'The reply that was sent to', rest: 'behind the link' }),
      link('Read the case', view.link),
      ...closing(view, whyNotified[because]),
    ],
  };
}

const whyNotified = {
  watches,
  manages: 'nobody watches cases like this one, and you are the manager of the account',
  owns: 'nobody watches cases like this one, and you are an owner',
} as const;

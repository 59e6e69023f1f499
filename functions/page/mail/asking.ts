import { formatInstant } from '../time.ts';
import { stageBehind, words } from '../words.ts';
import { type Block, type Content, heading, line, link, quote, safe, small } from './blocks.ts';
import { caseBlocks, preheaderOf, proposalOf } from './case.ts';
import { closing } from './closing.ts';
import { byWhom, stoppedWords } from './outcome.ts';
import type { AskView, ViewOf } from './view.ts';

/** Asks for a decision: the first time, once more, in somebody's place, by a fresh link. */
export function askContent(view: AskView): Content {
  const { asked, ladder, timeZone } = view;
  const next = ladder.next ? `If nobody decides by ${formatInstant(ladder.next.at, timeZone)}, ${safe(ladder.next.who)} is asked as well. ` : '';
  return {
    preheader: preheaderOf(view),
    blocks: [
      ...openingOf(view),
      line(`${proposalOf(view)} ${askedWords(view)}`),
      ...caseBlocks(view),
      ...decideBlocks(view),
      ...(view.code === null ? [] : [small(aboutCodes)]),
      line(`${next}At ${formatInstant(ladder.fallbackAt, timeZone)} the customer gets the holding reply instead.`),
      ...closing(view, `you are asked as ${words(asked.role)}`),
    ],
  };
}

/** As what a person is asked: `You are asked as finance, stage 1 of 2.` */
export function askedWords({ asked }: AskView): string {
  const delegate = asked.onBehalfOf ? `, as delegate of ${safe(asked.onBehalfOf)}` : '';
  return `You are asked as ${words(asked.role)}${stageBehind(asked)}${delegate}.`;
}

export const decideBlocks = ({ link: url, code }: AskView): Block[] => [
  link('Review and decide', url),
  ...(code === null ? [] : [{ kind: 'code', code } as const]),
];
const aboutCodes = 'The page asks for this code. None of us ever asks for it elsewhere.';

/** `Ann Abel was`, `Ann Abel and Bea Berg were`. */
const othersOf = (names: readonly string[]): string => `${safe(names.join(' and '))} ${names.length === 1 ? 'was' : 'were'}`;

/** Why this further mail comes. */
function openingOf(view: AskView): Block[] {
  switch (view.kind) {
    case 'request':
      return [];
    case 'reminder':
      return [line('This reply still waits for your decision.')];
    case 'escalation':
      return [
        line(
          view.because === 'bounced'
            ? 'You are asked because the mail to the person asked before could not be delivered.'
            : view.because === 'away'
              ? 'You are asked because nobody who was asked before may decide any more.'
              : 'You are asked because a decision is still missing.',
        ),
      ];
    case 'also-asked':
      return [
        line(`A decision is still missing, so ${othersOf(view.others ?? ['somebody else'])} asked as well. You can still decide, until somebody else has.`),
      ];
    case 'handed-over':
      return [
        line(
          view.from === null
            ? `${safe(view.by)} was asked before and has handed the decision over to you.`
            : `${safe(view.by)} has given you the decision that ${safe(view.from)} was asked for before.`,
        ),
      ];
    case 'fresh-link':
      return [line(`Here is the fresh link that was asked for${view.code === null ? '' : ', with a fresh code'}. The earlier one no longer works.`)];
    case 'again':
      return againOpening(view);
  }
}

/** Why a text is asked for once more. */
function againOpening({ because, detail }: ViewOf<'again'>): Block[] {
  const by = byWhom(because.by);
  switch (because.what) {
    case 'edit':
      return [line(`The text was edited${by}.${because.lapsed ? ' Earlier approvals no longer count.' : ''} Please look at the new text.`)];
    case 'edit-tightened':
      return [
        line(
          `The text was edited${by}, and what was written into it needs somebody else’s approval, so earlier approvals no longer count. Please look at the new text.`,
        ),
      ];
    case 'disowned':
      return [line('A decision about it was not made by the person it names, so nothing that was decided counts any more. Please look at it afresh.')];
    case 'stop': {
      const said = because.note === null ? [] : detail === 'full' ? [heading('Why it was stopped'), quote(because.note)] : [small('Why is behind the link.')];
      return [line(stoppedWords(because)), ...said];
    }
  }
}

import { cutAtWord } from '../text.ts';
import { formatInstant, formatSeconds } from '../time.ts';
import { counted, repliesCounted } from '../words.ts';
import { askedWords, decideBlocks } from './asking.ts';
import { type Block, type Content, heading, line, link, safe, small } from './blocks.ts';
import { reasonText } from './case.ts';
import { aboutLinks } from './closing.ts';
import { outcomeWords } from './outcome.ts';
import { rowTitle } from './subject.ts';
import { type DigestedView, type DigestView, isAsk } from './view.ts';
import { readBlocks, watchedAgainWords } from './watching.ts';

const reasonAtMost = 200;

/** Many mails as one: what tells them apart, why, until when, and the link of each. */
export function digestContent(view: DigestView): Content {
  const asks = view.rows.filter(isAsk);
  const waiting = counted(asks.length, 'reply waits', 'replies wait');
  const opening = asks.length > 0 ? `${waiting} for your decision.` : `${repliesCounted(view.rows.length)}, for your information.`;
  return {
    preheader: asks.length > 0 ? 'Each has a link of its own below' : 'Nothing is asked of you',
    blocks: [
      line(`${opening} They come together because you got many mails within the hour. What is urgent still comes at once.`),
      ...view.rows.flatMap(rowBlocks),
      ...(asks.some(({ code }) => code !== null)
        ? [small('Each page asks for the code that stands beside its link. None of us ever asks for it elsewhere.')]
        : []),
      heading('All that waits for you'),
      ...(view.more > 0 ? [line(`Up to ${view.more} more than this mail has room for: they come with the next ones, and stand in your queue already.`)] : []),
      link('Open your queue', view.link),
      small(`You get this because you are asked, or watch cases, at ${safe(view.tenantName)}.`),
      small(aboutLinks(view.publicUrl, { quotes: view.detail !== 'none' })),
    ],
  };
}

function rowBlocks(view: DigestedView): Block[] {
  const { draft, detail, timeZone } = view;
  const due = draft.decideBy ? `Decide by ${formatInstant(draft.decideBy, timeZone)}. ` : '';
  const [first] = draft.reasons;
  const strongest = detail === 'none' || !first ? '' : safe(cutAtWord(reasonText(first, detail), reasonAtMost).text);
  const title = heading(safe(rowTitle(view)));
  if (isAsk(view)) return [title, line(`${due}${askedWords(view)}${strongest && ` Why: ${strongest}.`}`), ...decideBlocks(view)];
  return [title, line(rowWords(view, strongest)), ...readBlocks(view.link)];
}

/** What a row of a digest says to somebody who is asked nothing. */
function rowWords(view: Exclude<DigestedView, { code: string | null }>, strongest: string): string {
  const { timeZone } = view;
  if (view.kind === 'watcher-end') return outcomeWords(view.outcome, timeZone);
  if (view.kind === 'notified') return `It went out at once, at ${formatInstant(view.at, timeZone)}.${strongest && ` Why you are told: ${strongest}.`}`;
  const goesOut = view.escrow ? `It is approved and goes out at ${formatSeconds(view.escrow.until, timeZone)}.` : 'It waits for approval. Others decide.';
  return `${view.again && !view.escrow ? `${watchedAgainWords(view.again)} ` : ''}${goesOut} You can stop it before it goes out.`;
}

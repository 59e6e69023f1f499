import { textOfHtml } from '../../domain/html-text.ts';
import type { Reason } from '../../domain/policy/assessment.ts';
import { cutAtWord, isHtml } from '../text.ts';
import { formatInstant } from '../time.ts';
import { actionLines, askWords, formatCount, isToldWhole, moneyInAll, ruleHeading, words } from '../words.ts';
import { type Block, heading, line, list, quote, safe, small } from './blocks.ts';
import type { MailDetail, MailDraft, OfDraft } from './view.ts';

/** The strongest reason in words; without details only how urgent it is. */
export function preheaderOf({ draft, detail, timeZone }: OfDraft): string {
  const strongest = draft.reasons[0];
  if (detail !== 'none' && strongest) return safe(reasonText(strongest, detail));
  return draft.decideBy ? `Tier ${draft.tier}, decide before ${formatInstant(draft.decideBy, timeZone)}` : `Tier ${draft.tier}`;
}

export const authorOf = ({ author }: MailDraft): string => `${safe(author.name ?? author.id)} (${author.type === 'ai' ? 'AI' : 'agent'})`;

/** What a draft asks for in a few words. */
export const askOf = (draft: MailDraft): string => safe(askWords(draft));

/** Who wants what: the first line of every mail about a draft that waits. */
export function proposalOf({ draft, detail, timeZone }: OfDraft): string {
  const by = draft.decideBy ? ` by ${formatInstant(draft.decideBy, timeZone)}` : '';
  if (detail === 'none') return `A reply to account ${safe(draft.account.alias)} needs a decision${by} (tier ${draft.tier}).`;
  return `${authorOf(draft)} wants to send a reply to ${safe(draft.account.name)}: ${askOf(draft)}. It needs a decision${by} (tier ${draft.tier}, ${draft.risk} risk).`;
}

/** A reason as far as the detail level lets it out: the words that it quotes are the customer's, or of a reply of which only the beginning is shown. */
export function reasonText({ text, quote: quoted, value }: Reason, detail: MailDetail): string {
  if (detail === 'full' || !quoted) return text;
  return text.replaceAll(`: “${quoted}”`, '').replaceAll(`“${quoted}”`, () => (value === undefined ? '“…”' : `“${words(value)}”`));
}

/** Every action that is approved with the reply, where the first line could not say it all. */
export function actionBlocks({ draft: { actions }, detail }: OfDraft): Block[] {
  if (detail === 'none' || isToldWhole(actions)) return [];
  const lines = actionLines(actions);
  const inAll = moneyInAll(actions);
  return [
    heading(lines.length === 1 ? 'The action that comes with it' : `The ${lines.length} actions that come with it, the heaviest first`),
    list(lines.map(safe)),
    ...(inAll ? [line(`They move ${inAll} in all.`)] : []),
  ];
}

export function reasonBlocks({ draft, detail }: OfDraft, title: string = askedCase.reasons): Block[] {
  if (detail === 'none' || draft.reasons.length === 0) return [];
  const items = draft.reasons.map((reason) => {
    const { rule, text, quote: quoted } = reason;
    const said = quoted && detail === 'full' && !text.includes(quoted) ? ` “${safe(cutAtWord(quoted, 100).text)}”` : '';
    return `${safe(ruleHeading(rule))}: ${safe(reasonText(reason, detail))}${said}`;
  });
  return [heading(title), list(items)];
}

/** What the parts of a case are called. */
interface CaseWords {
  readonly reasons: string;
  readonly reply: string;
  /** Where the rest is of what is cut. */
  readonly rest: string;
}
const askedCase: CaseWords = { reasons: 'Why it was not sent at once', reply: 'The reply to be sent to', rest: 'behind the link' };

const messageAtMost = 600;
const replyAtMost = { full: 1500, excerpt: 200 } as const;

/** Reasons, the customer's message and the draft, as far as the detail level lets them out. */
export function caseBlocks(view: OfDraft, called = askedCase): Block[] {
  const { draft, detail } = view;
  if (detail === 'none') return [];
  const blocks = reasonBlocks(view, called.reasons);
  if (detail === 'full') {
    const source = isHtml(draft.message.text) ? textOfHtml(draft.message.text) : draft.message.text;
    const { text, cut } = cutAtWord(source, messageAtMost);
    blocks.push(heading('The customer wrote'), quote(text), ...(cut ? [small(`There is more ${called.rest}.`)] : []));
  }
  const { text, cut } = cutAtWord(draft.reply.text, replyAtMost[detail]);
  blocks.push(...actionBlocks(view));
  blocks.push(heading(`${called.reply} ${safe(draft.reply.to)}`), quote(text));
  if (cut) blocks.push(small(`These are the first of ${formatCount(draft.reply.text.length)} characters; the whole text is ${called.rest}.`));
  return blocks;
}

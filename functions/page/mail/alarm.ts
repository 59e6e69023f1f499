import { formatMoney } from '../../domain/money.ts';
import { formatInstant } from '../time.ts';
import { listed, words } from '../words.ts';
import { type Content, line, link, safe } from './blocks.ts';
import { proposalOf, reasonBlocks } from './case.ts';
import { closing } from './closing.ts';
import type { ViewOf } from './view.ts';

/** Why nobody may decide, and what an owner does about it. */
export function alarmContent(view: ViewOf<'alarm'>): Content {
  const { roles, draft, timeZone } = view;
  const { short, because, todo } = blockedWords(view);
  return {
    preheader: `Nobody may decide: ${short}`,
    blocks: [
      line(`${proposalOf(view)} It needs the approval of ${listed(roles.map((role) => safe(words(role))))}. ${because} It is blocked.`),
      ...reasonBlocks(view),
      line(todo),
      ...(view.link ? [link('Open the queue', view.link)] : []),
      ...(draft.decideBy ? [line(`If nothing happens, the customer gets the holding reply at ${formatInstant(draft.decideBy, timeZone)}.`)] : []),
      ...closing(view, 'you are an owner'),
    ],
  };
}

function blockedWords({ roles, because, money, detail }: ViewOf<'alarm'>): { short: string; because: string; todo: string } {
  const amount = detail === 'none' || money.length === 0 ? 'so much money' : listed(money.map(formatMoney));
  const [role, held] = roles.length > 1 ? ['one of these roles', 'these roles'] : ['the role', 'the role'];
  switch (because) {
    case 'several_currencies':
      return {
        short: 'it moves money in several currencies',
        because: `It moves money in several currencies${detail === 'none' ? '' : ` (${amount})`}, and a person’s release limit is in one, so nobody may ever approve it as it is.`,
        todo: 'Have it sent as one reply for each currency. To raise a limit does not help.',
      };
    case 'limits_too_low':
      return {
        short: `nobody asked may release ${amount}`,
        because: `Too few who hold ${held} may release ${amount}, and no owner may in their place: their release limits are lower, in another currency, or missing.`,
        todo: `Raise the release limit of somebody who holds ${role}, or give it to somebody who may release that much. The draft then goes on by itself.`,
      };
    case 'nobody_left':
      return {
        short: `${roles.map((one) => safe(words(one))).join(' or ')} is empty or conflicted`,
        because: `Nobody may give ${roles.length > 1 ? 'one of these' : 'it'}: nobody holds the role, or whoever does is part of the case.`,
        todo: 'Give the role to somebody else, or let somebody take it over. The draft then goes on by itself.',
      };
  }
}

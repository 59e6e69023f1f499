import { expect } from 'vitest';
import { formTo } from '../../walks/outside.ts';
import { asked, forRole, forTwo, openForBen, rich } from '../cases.ts';
import type { PageState } from './page-state.ts';

const day = 86_400;

/** The page of a case that can be decided. */
export const reviewOpenStates: readonly PageState[] = [
  { name: 'review: open, by link', says: 'Approve and send', reach: openForBen },
  {
    name: 'review: open, by link and code, the first of two',
    says: 'Approve (1 of 2)',
    reach: async (desk) => desk.openLink((await forTwo(desk)).first),
  },
  {
    name: 'review: open, signed in',
    says: 'Approve and send',
    reach: async (desk) => {
      const draft = await desk.outside.held('acc_adatum', rich);
      const [link] = await desk.outside.links(draft.id);
      return link ? desk.openLink(link, { as: link.to }) : expect.fail('nobody is asked');
    },
  },
  {
    name: 'review: open again after another’s edit',
    says: 'Changed since revision 1',
    reach: async (desk) => {
      const { draft, first, second } = await forTwo(desk);
      await desk.outside.act(first, 'approve');
      await desk.outside.act(second, 'approve', { text: 'Hello Dana,\n\nwe send the $12,400 back next week.', feedback: 'their bank is slow' });
      return desk.openLink(await desk.outside.linkOf(draft.id, first.to));
    },
  },
  {
    name: 'review: open, on behalf of another',
    says: 'You decide on behalf of',
    reach: async (desk) => {
      const { outside } = desk;
      const [one, two] = [await outside.person({ roles: ['desk-a'], name: 'Ada Ashe' }), await outside.person({ name: 'Bob Birk' })];
      await outside.delegate(one.id, { to: two.id, from: await outside.instant(1), until: await outside.instant(day), roles: ['desk-a'] });
      await outside.advance(2);
      const draft = await forRole(desk, 'desk-a');
      return desk.openLink(await outside.linkOf(draft.id, two.email));
    },
  },
  {
    name: 'review: open, on it, with a question answered and another not',
    says: 'You said you are on it',
    reach: async (desk) => {
      const { bens, link } = await asked(desk);
      const { outside } = desk;
      const expert = await outside.open(link);
      await expert.browser.send(formTo(expert.page, /\/answer$/), { text: 'It does.\nI called them.' });
      const { browser, page } = await outside.open(bens);
      await browser.send(formTo(page, /\/ask$/), { personId: 'per_maria', question: 'May we credit it?' });
      await browser.send(formTo(page, /\/on-it$/), { choice: 'on-it' });
      return desk.openLink(bens);
    },
  },
  {
    name: 'review: open, a message in HTML, from the right to the left, with characters that cannot be seen',
    says: 'This message came as HTML',
    reach: (desk) =>
      openForBen(desk, {
        customerMessage: { text: '<div><p>שלום, מתי תגיע הזמנה 1187?</p><p>Thanks\u200b, Dana</p></div>' },
        reply: { to: 'dana@fabrikam.example', text: 'שלום דנה, ההזמנה תגיע ביום שישי.\u202e' },
      }),
  },
  {
    name: 'review: open, words without a space',
    says: 'Approve and send',
    reach: (desk) =>
      openForBen(desk, {
        customerMessage: { text: 'x'.repeat(400) },
        reply: { to: `${'d'.repeat(60)}@${'f'.repeat(60)}.example`, text: `https://a.example/${'y'.repeat(300)}` },
      }),
  },
];

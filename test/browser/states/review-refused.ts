import { expect, vi } from 'vitest';
import { type ReviewState, renderReviewPage } from '../../../functions/page/review-page.tsx';
import { aPacket, aReview } from '../../page/views.ts';
import { decisionForm } from '../../walks/outside.ts';
import { failOnce, forTwo, gina, openForBen, rich, tamper, wrongCode } from '../cases.ts';
import { drawn, type PageState } from './page-state.ts';
import { later, tooLate } from './review-ways.ts';

const at = new Date('2026-11-22T13:10:00Z');
const drawnReview = (name: string, says: string, state: ReviewState): PageState => drawn(`review: ${name}`, says, () => renderReviewPage(aReview({ state })));

/** What the page of a case says about a form that was not taken. */
export const reviewRefusedStates: readonly PageState[] = [
  {
    name: 'review: wrong code',
    status: 403,
    says: 'This is not the code in your mail. 4 tries left',
    reach: async (desk) => {
      const { first } = await forTwo(desk);
      const visit = await desk.openLink(first);
      await visit.page.fill('#code', wrongCode(first));
      return visit.press('Approve');
    },
  },
  {
    name: 'review: wrong code five times',
    status: 403,
    says: 'This link is locked',
    reach: async (desk) => {
      const { first } = await forTwo(desk);
      const visit = await desk.openLink(first);
      for (let i = 0; i < 5; i += 1) {
        await visit.page.fill('#code', wrongCode(first));
        await visit.press('Approve');
      }
      return visit;
    },
  },
  {
    name: 'review: a newer text, for the old link',
    says: 'There is a newer text',
    reach: (desk) => later(desk, (id) => desk.outside.revise(id, { reply: { to: 'dana@fabrikam.example', text: 'It comes on Monday.' } })),
  },
  {
    name: 'review: a newer text while somebody typed',
    status: 409,
    says: 'What you had typed',
    reach: (desk) => tooLate(desk, (id) => desk.outside.revise(id, { reply: { to: 'dana@fabrikam.example', text: 'It comes on Monday.' } })),
  },
  {
    name: 'review: rejected without a reason',
    status: 422,
    says: 'choose a reason',
    reach: async (desk) => (await openForBen(desk)).press('Reject this reply'),
  },
  {
    name: 'review: a question with nothing but spaces',
    status: 422,
    says: 'write something',
    reach: async (desk) => {
      const visit = await openForBen(desk);
      await visit.page.selectOption('#ask-whom', 'per_gina');
      await visit.page.fill('#question', '  ');
      return visit.press('Ask');
    },
  },
  {
    name: 'review: server trouble',
    status: 503,
    says: 'Your choice was not recorded',
    reach: (desk) => tooLate(desk, async () => failOnce(desk)),
  },
  {
    name: 'review: one form too many',
    status: 429,
    says: 'Please wait a minute, then send it again',
    reach: async (desk) => {
      const visit = await openForBen(desk);
      await visit.page.fill('#edit', 'Hello Dana, it comes on Monday.');
      const { browser, page } = await desk.outside.open(visit.link);
      const { clock } = desk.stack.program().deps;
      const frozen = vi.spyOn(clock, 'now').mockReturnValue(clock.now()); // on a slow machine there would soon be room for one again
      try {
        for (let status = 0; status !== 429; ) ({ status } = await browser.sendOnce(decisionForm(page)));
        await visit.press('Approve');
      } finally {
        frozen.mockRestore();
      }
      return visit;
    },
  },
  {
    name: 'review: too long',
    status: 413,
    says: 'Shorten it and send it again',
    reach: async (desk) => {
      const visit = await openForBen(desk);
      await visit.page.fill('#edit', 'word '.repeat(60_000));
      return visit.press('Approve');
    },
  },
  {
    name: 'review: somebody else is signed in',
    status: 403,
    says: 'This link is for somebody else',
    reach: async (desk) => {
      const draft = await desk.outside.held('acc_adatum', rich);
      const [link] = await desk.outside.links(draft.id);
      return link ? desk.openLink(link, { as: gina }) : expect.fail('nobody is asked');
    },
  },
  {
    name: 'review: a fresh link is on its way',
    says: 'A fresh link is on its way',
    reach: async (desk) =>
      (await later(desk, async (id) => tamper(desk, id, 'GRANT#', { expiresAt: await desk.outside.instant(-60) }))).press('Send me a fresh link'),
  },
  drawnReview('delegated away', 'decides on your behalf', { kind: 'delegated-away', to: 'Bea Berg', until: at }),
  drawnReview('release failed', 'the helpdesk did not take it', { kind: 'release-failed', attempts: 3, nextTryAt: at, decisions: [] }),
  drawnReview('superseded, with a new revision', 'Open revision 2', { kind: 'superseded', newRevision: { revision: 2, path: '/review/g/grt_02' } }),
  drawn('review: another text under the same link', 'The text changed since you opened this page', () =>
    renderReviewPage(
      aReview({
        problem: { kind: 'stale' },
        typed: { text: 'mine', reason: '', feedback: '' },
        packet: aPacket({
          seenBefore: { revision: 1, seen: true, text: 'We refund $12,400 on Monday.', fields: [{ name: 'Subject', before: 'a', after: 'b' }] },
        }),
      }),
    ),
  ),
];

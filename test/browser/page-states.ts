import { expect } from 'vitest';
import { pageHeaders } from '../../functions/page/layout.tsx';
import { type ReviewState, renderReviewPage } from '../../functions/page/review-page.tsx';
import { aPacket, aReview } from '../page/views.ts';
import { decisionForm, formTo } from '../walks/outside.ts';
import { asked, ben, edgar, failOnce, forBen, forRole, forTwo, gina, maria, olivia, openForBen, rich, tamper, wrongCode } from './cases.ts';
import type { Desk, Visit } from './desk.ts';

/** One page in one state, and a way to get there. Every state of this list goes through all checks of `page-states.test.ts`. */
export interface PageState {
  /** `room: state`. */
  readonly name: string;
  /** Of the document. @default 200 */
  readonly status?: number;
  /** Visible words that no other state of the page has. */
  readonly says: string;
  readonly reach: (desk: Desk) => Promise<Visit>;
}

/** A room of the console as it stands for somebody who is signed in: a further page needs no more than this. */
export const room = (name: string, path: string, as: string, says: string): PageState => ({
  name,
  says,
  reach: async (desk) => (await desk.visit({ as })).open(path),
});

/** A page for which the stack has no way there: drawn from its view, and sent as the stack would send it. */
const drawn = (name: string, says: string, html: () => string): PageState => ({
  name,
  says,
  reach: async (desk) => {
    const visit = await desk.visit();
    await visit.page.route('**/drawn', (route) => route.fulfill({ headers: pageHeaders(), body: html() }));
    return visit.open('/drawn');
  },
});

const at = new Date('2026-11-22T13:10:00Z');
const drawnReview = (name: string, says: string, state: ReviewState): PageState => drawn(`review: ${name}`, says, () => renderReviewPage(aReview({ state })));

/** Ben's page, after something has happened to his draft since he opened it, and he has approved all the same. */
async function tooLate(desk: Desk, happens: (draftId: string) => Promise<unknown>): Promise<Visit> {
  const visit = await openForBen(desk);
  await visit.page.fill('#edit', 'Hello Dana, it comes on Monday.');
  await visit.page.fill('#feedback', 'the carrier says so');
  await happens(visit.draft.id);
  return visit.press('Approve');
}
/** What Ben's link shows after something has happened to his draft. */
async function later(desk: Desk, happens: (draftId: string) => Promise<unknown>): Promise<Visit> {
  const draft = await forBen(desk);
  const link = await desk.outside.linkOf(draft.id, ben);
  await happens(draft.id);
  return desk.openLink(link);
}
async function decidedByBen(desk: Desk, decision: 'approve' | 'reject', given?: Readonly<Record<string, string>>): Promise<Visit> {
  const draft = await forBen(desk);
  await desk.outside.act(await desk.outside.linkOf(draft.id, ben), decision, given);
  return desk.openLink(await desk.outside.linkOf(draft.id, ben));
}
const toReceipt = async (visit: Visit): Promise<Visit> => visit.open(`${visit.path()}/receipt`);

const day = 86_400;

const reviewStates: readonly PageState[] = [
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
  {
    name: 'review: a link that does not work',
    status: 404,
    says: 'This link does not work',
    reach: async (desk) => (await desk.visit()).open('/review/nonsense'),
  },
  {
    name: 'review: expired',
    status: 410,
    says: 'Send me a fresh link',
    reach: (desk) => later(desk, async (id) => tamper(desk, id, 'GRANT#', { expiresAt: await desk.outside.instant(-60) })),
  },
  {
    name: 'review: expired while somebody typed',
    status: 410,
    says: 'What you had typed',
    reach: (desk) => tooLate(desk, async (id) => tamper(desk, id, 'GRANT#', { expiresAt: await desk.outside.instant(-60) })),
  },
  {
    name: 'review: the delegation has ended',
    status: 410,
    says: 'The delegation by which you were asked has ended',
    reach: async (desk) => {
      const { outside } = desk;
      const [one, two] = [await outside.person({ roles: ['desk-b'] }), await outside.person()];
      const { id } = await outside.delegate(one.id, { to: two.id, from: await outside.instant(1), until: await outside.instant(day), roles: ['desk-b'] });
      await outside.advance(2);
      const draft = await forRole(desk, 'desk-b');
      await outside.must('DELETE', `/v1/people/${one.id}/delegations/${id}`, { as: 'admin' });
      return desk.openLink(await outside.linkOf(draft.id, two.email));
    },
  },
  {
    name: 'review: superseded',
    says: 'The customer wrote again',
    reach: async (desk) => {
      const draft = await forBen(desk);
      await desk.outside.customerWrites(draft.conversationId);
      return desk.openLink(await desk.outside.linkOf(draft.id, ben));
    },
  },
  {
    name: 'review: superseded while somebody typed',
    status: 409,
    says: 'What you had typed',
    reach: (desk) => tooLate(desk, async (id) => desk.outside.customerWrites((await desk.outside.read(id)).conversationId)),
  },
  { name: 'review: withdrawn', says: 'This reply was taken back', reach: (desk) => later(desk, (id) => desk.outside.withdraw(id)) },
  { name: 'review: withdrawn while somebody typed', status: 409, says: 'It came too late', reach: (desk) => tooLate(desk, (id) => desk.outside.withdraw(id)) },
  {
    name: 'review: decided by oneself, others still to come',
    says: 'You have decided',
    reach: async (desk) => {
      const { first } = await forTwo(desk);
      await desk.outside.act(first, 'approve', { feedback: 'fine with me' });
      return desk.openLink(first);
    },
  },
  {
    name: 'review: decided by somebody else, others still to come',
    says: 'This seat is already decided',
    reach: async (desk) => {
      const { draft, first, second } = await forTwo(desk);
      await desk.outside.advance(4 * 3600 + 60);
      await desk.outside.act(first, 'approve');
      const others = (await desk.outside.links(draft.id)).filter(({ to, code }) => code !== undefined && to !== first.to && to !== second.to);
      for (const link of others) {
        const visit = await desk.openLink(link);
        if ((await visit.words()).includes('already decided')) return visit;
      }
      return expect.fail('nobody was asked for that seat as well');
    },
  },
  {
    name: 'review: decided, and the contrary sent',
    status: 409,
    says: 'Your choice was not recorded',
    reach: async (desk) => {
      const visit = await openForBen(desk);
      await desk.outside.act(visit.link, 'approve');
      await visit.page.selectOption('#reason', 'wrong_facts');
      return visit.press('Reject this reply');
    },
  },
  { name: 'review: in escrow, for the approver', says: 'Stop this', reach: (desk) => decidedByBen(desk, 'approve') },
  {
    name: 'review: in escrow, for a watcher',
    says: 'You watch this case',
    reach: async (desk) => {
      const { draft, first, second } = await forTwo(desk);
      for (const link of [first, second]) await desk.outside.act(link, 'approve');
      return desk.openLink(await desk.outside.linkOf(draft.id, edgar));
    },
  },
  { name: 'review: rejected', says: 'This reply was rejected', reach: (desk) => decidedByBen(desk, 'reject') },
  {
    name: 'review: sent',
    says: 'This reply was sent',
    reach: async (desk) => {
      const visit = await decidedByBen(desk, 'approve', { text: 'Hello Dana,\n\nit comes on Monday.' });
      await desk.outside.advance(31);
      return visit.open(visit.path());
    },
  },
  {
    name: 'review: waiting, for a watcher',
    says: 'This reply waits for approval',
    reach: async (desk) => desk.openLink(await desk.outside.linkOf((await forTwo(desk)).draft.id, edgar)),
  },
  {
    name: 'review: blocked, for a watcher',
    says: 'Nobody may decide this reply at the moment',
    reach: async (desk) => {
      const { draft } = await forTwo(desk);
      const link = await desk.outside.linkOf(draft.id, edgar);
      await tamper(desk, draft.id, 'HEAD', { status: 'blocked' });
      return desk.openLink(link);
    },
  },
  {
    name: 'review: handed over',
    says: 'This was handed over',
    reach: async (desk) => {
      const { visit, take } = await toHandOver(desk, 'desk-c');
      return take(visit);
    },
  },
  {
    name: 'review: handed over, and decided all the same',
    status: 409,
    says: 'It came too late',
    reach: async (desk) => {
      const { link, visit, take } = await toHandOver(desk, 'desk-d');
      const other = await desk.openLink(link);
      await take(other);
      return visit.press('Approve');
    },
  },
  {
    name: 'review: no longer eligible',
    says: 'it is with somebody else',
    reach: async (desk) => {
      const { outside } = desk;
      const { id, ...fields } = await outside.person({ roles: ['desk-e'] });
      const draft = await forRole(desk, 'desk-e');
      await outside.must('PUT', `/v1/people/${id}`, { as: 'admin', body: { ...fields, roles: [] } });
      return desk.openLink(await outside.linkOf(draft.id, fields.email));
    },
  },
  { name: 'review: one’s own draft', says: 'You wrote or edited this', reach: (desk) => later(desk, (id) => becomeAuthor(desk, id)) },
  { name: 'review: one’s own draft, approved', status: 403, says: 'You wrote or edited this', reach: (desk) => tooLate(desk, (id) => becomeAuthor(desk, id)) },
  {
    name: 'review: the holding reply was sent',
    says: 'The holding reply went to the customer',
    reach: (desk) => later(desk, () => desk.outside.advance(day + 60)),
  },
  {
    name: 'review: stopped, the texts differ',
    says: 'Stopped: the approved text and the kept text differ',
    reach: (desk) =>
      later(desk, async (id) => {
        await desk.outside.act(await desk.outside.linkOf(id, ben), 'approve');
        const [decision] = (await desk.outside.itemsOf(id)).filter(({ sk }) => sk.startsWith('DECISION#'));
        await desk.outside.table('drafts').remove(decision ?? expect.fail('no decision'));
        await desk.outside.advance(60);
      }),
  },
  {
    name: 'review: kept back, the text is gone',
    says: 'This reply is kept back',
    reach: (desk) => later(desk, (id) => tamper(desk, id, 'REV#', { content: 'no JSON' })),
  },
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
    reach: (desk) =>
      tooLate(desk, async (id) => {
        const { browser, page } = await desk.outside.open(await desk.outside.linkOf(id, ben));
        for (let i = 0; i < 32; i += 1) await browser.sendOnce(decisionForm(page));
      }),
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

/** A link of somebody with a role of their own, which one other person has too; `take` hands it over to them. */
async function toHandOver(desk: Desk, role: string) {
  const { outside } = desk;
  const [one, two] = [await outside.person({ roles: [role], name: 'Desk One' }), await outside.person({ roles: [role], name: 'Desk Two' })];
  const draft = await forRole(desk, role);
  const [link] = await outside.links(draft.id);
  if (!link) throw new Error('nobody is asked');
  const other = link.to === one.email ? two : one;
  const take = async (visit: Visit): Promise<Visit> => {
    await visit.page.selectOption('#hand-over', other.id);
    return visit.press('Hand over');
  };
  return { link, take, visit: await desk.openLink(link) };
}

/** Ben becomes the author of a revision that he was asked about. */
const becomeAuthor = ({ outside }: Desk, draftId: string): Promise<unknown> =>
  outside.table('drafts').put({ pk: `D#${draftId}`, sk: 'PERSON#r1#per_ben', revision: 1, personId: 'per_ben', role: 'author' });

const receiptStates: readonly PageState[] = [
  { name: 'receipt: in escrow', says: 'Until then it can be stopped', reach: async (desk) => (await openForBen(desk)).press('Approve') },
  {
    name: 'receipt: approved with edits',
    says: 'Approved with edits',
    reach: async (desk) => {
      const visit = await openForBen(desk);
      await visit.page.fill('#edit', 'Hello Dana,\n\nwe are sorry. Order 1187 comes on Monday, 30 November.\n\nKind regards');
      return visit.press('Approve');
    },
  },
  {
    name: 'receipt: others must approve',
    says: 'must approve. Nothing is sent before that',
    reach: async (desk) => {
      const { first } = await forTwo(desk);
      const visit = await desk.openLink(first);
      await visit.page.fill('#code', first.code ?? '');
      return visit.press('Approve');
    },
  },
  { name: 'receipt: rejected', says: 'Nothing is sent. The author has your reason', reach: async (desk) => toReceipt(await decidedByBen(desk, 'reject')) },
  {
    name: 'receipt: sent',
    says: 'It was sent',
    reach: async (desk) => {
      const visit = await decidedByBen(desk, 'approve');
      await desk.outside.advance(31);
      return toReceipt(visit);
    },
  },
  {
    name: 'receipt: stopped',
    says: 'It did not go out, and must be approved again',
    reach: async (desk) => {
      const visit = await decidedByBen(desk, 'approve');
      const path = visit.path();
      await visit.page.selectOption('#stop-reason', 'wrong_facts');
      await visit.press('Stop this');
      return visit.open(`${path}/receipt`);
    },
  },
];

const questionStates: readonly PageState[] = [
  { name: 'question: open', says: 'Your answer', reach: async (desk) => desk.openLink((await asked(desk)).link) },
  {
    name: 'question: an answer with nothing but spaces',
    status: 422,
    says: 'Your answer was not recorded',
    reach: async (desk) => {
      const visit = await desk.openLink((await asked(desk)).link);
      await visit.page.fill('#answer', '  ');
      return visit.press('Send the answer');
    },
  },
  {
    name: 'question: answered',
    says: 'You answered',
    reach: async (desk) => {
      const visit = await desk.openLink((await asked(desk)).link);
      await visit.page.fill('#answer', 'It does.\n\nI called them.');
      return visit.press('Send the answer');
    },
  },
  {
    name: 'question: over while somebody typed',
    status: 410,
    says: 'This question is over',
    reach: async (desk) => {
      const { link, bens } = await asked(desk);
      const visit = await desk.openLink(link);
      await visit.page.fill('#answer', 'It does.');
      await desk.outside.act(bens, 'reject');
      return visit.press('Send the answer');
    },
  },
];

const signInStates: readonly PageState[] = [
  { name: 'sign-in: asked', says: 'We mail you a link that signs you in', reach: async (desk) => (await desk.visit()).open('/sign-in') },
  {
    name: 'sign-in: no address',
    status: 422,
    says: 'this is not a mail address',
    reach: async (desk) => {
      const visit = await (await desk.visit()).open('/sign-in');
      await visit.page.fill('#email', `${'n'.repeat(400)}@elsewhere.example`);
      return visit.press('Mail me');
    },
  },
  {
    name: 'sign-in: sent',
    says: 'Look into your mail',
    reach: async (desk) => {
      const visit = await (await desk.visit()).open('/sign-in');
      await visit.page.fill('#email', 'nobody@elsewhere.example');
      return visit.press('Mail me');
    },
  },
  {
    name: 'sign-in: by the mailed link',
    says: 'One more step',
    reach: async (desk) => (await desk.visit()).open(await signInPath(desk, maria)),
  },
  {
    name: 'sign-in: by a link that was used',
    status: 410,
    says: 'this sign-in link was used or has expired',
    reach: async (desk) => {
      const path = await signInPath(desk, olivia);
      const visit = await (await desk.visit()).open(path);
      await visit.press('Sign in');
      return visit.open(path);
    },
  },
];

/** The path of a fresh sign-in link. */
export async function signInPath({ outside }: Desk, email: string): Promise<string> {
  await outside.advance(200); // one sign-in mail in three minutes to one address, beyond a few
  await outside.call('POST', '/sign-in', {
    as: null,
    raw: new URLSearchParams({ email }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  await outside.settle();
  const mails = await outside.local<{ to: string; text: string }[]>('mail');
  return mails.flatMap(({ to, text }) => (to === email ? (/\/sign-in\?\S+/.exec(text)?.[0] ?? []) : []))[0] ?? expect.fail('no sign-in mail');
}

const queueStates: readonly PageState[] = [
  room('queue: empty', '/queue', gina, 'Nothing waits'),
  {
    name: 'queue: a few',
    says: 'Replies that wait for approval',
    reach: async (desk) => {
      for (let i = 0; i < 3; i += 1) await forBen(desk);
      return (await desk.visit({ as: ben })).open('/queue');
    },
  },
  {
    name: 'queue: long',
    says: 'The queue is long',
    reach: async (desk) => {
      for (let i = 0; i < 21; i += 1) await desk.outside.held('acc_fabrikam');
      return (await desk.visit({ as: olivia })).open('/queue');
    },
  },
  {
    name: 'queue: one draft, to decide',
    says: 'Review and decide',
    reach: async (desk) => {
      const { id } = await forBen(desk);
      return (await desk.visit({ as: ben })).open(`/queue/${id}`);
    },
  },
  {
    name: 'queue: one draft, to read',
    says: 'It waits for',
    reach: async (desk) => {
      const { draft } = await forTwo(desk);
      return (await desk.visit({ as: olivia })).open(`/queue/${draft.id}`);
    },
  },
  {
    name: 'queue: a draft of others',
    status: 404,
    says: 'or it is not yours to see',
    reach: async (desk) => {
      const { id } = await forBen(desk);
      return (await desk.visit({ as: gina })).open(`/queue/${id}`);
    },
  },
];

/** Further rooms of the console: one line each by {@link room}, or a way of their own where a state needs one. */
const furtherRooms: readonly PageState[] = [];

export const pageStates: readonly PageState[] = [...reviewStates, ...receiptStates, ...questionStates, ...signInStates, ...queueStates, ...furtherRooms];

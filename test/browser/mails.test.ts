import { expect, it } from 'vitest';
import { renderMail } from '../../functions/page/mail/render.ts';
import type { SentMail } from '../../local/stand-ins/mailbox.ts';
import { aDigest, aMailDraft, publicUrl } from '../page/views.ts';
import { formTo } from '../walks/outside.ts';
import { asked, ben, edgar, forBen, forRole, forTwo, gina, maria, tamper } from './cases.ts';
import { faultsOf } from './checks.ts';
import { inChromium } from './chromium.ts';
import { aDesk, type Desk } from './desk.ts';
import { showMail } from './mail-program.ts';
import { signInPath } from './states/sign-in.ts';

const hour = 3600;
type Html = Pick<SentMail, 'html' | 'subject'>;

/** The newest mail to somebody about a draft whose subject begins so. */
async function mailOf({ outside }: Desk, draftId: string, to: string, beginning: string): Promise<Html> {
  await outside.settle();
  const mails = await outside.mails(draftId);
  return mails.findLast((mail) => mail.to === to && mail.subject.startsWith(beginning)) ?? expect.fail(`no mail “${beginning}” to ${to}`);
}
async function afterHours(desk: Desk, hours: number, to: string, beginning: string): Promise<Html> {
  const { id } = await forBen(desk);
  await desk.outside.advance(hours * hour + 60);
  return mailOf(desk, id, to, beginning);
}

const base = { tenantName: 'Contoso Support', publicUrl, timeZone: 'Europe/Berlin', detail: 'full' } as const;
const mails: readonly (readonly [string, (desk: Desk) => Promise<Html>])[] = [
  ['a request', async (desk) => mailOf(desk, (await forBen(desk)).id, ben, 'Approve reply: ')],
  [
    'a request with a code',
    async (desk) => {
      const { draft, first } = await forTwo(desk);
      return mailOf(desk, draft.id, first.to, 'Approve reply: ');
    },
  ],
  ['to a watcher, at the start', async (desk) => mailOf(desk, (await forTwo(desk)).draft.id, edgar, 'For information: ')],
  ['a reminder', (desk) => afterHours(desk, 2, ben, 'Reminder: ')],
  ['an escalation', (desk) => afterHours(desk, 4, maria, 'Escalated: ')],
  ['to those who were asked before an escalation', (desk) => afterHours(desk, 4, ben, 'Still open: ')],
  [
    'a fresh link',
    async (desk) => {
      const { outside } = desk;
      const { id } = await forBen(desk);
      await tamper(desk, id, 'GRANT#', { expiresAt: await outside.instant(-60) });
      const { browser, page } = await outside.open(await outside.linkOf(id, ben));
      await browser.send(formTo(page, /\/resend$/), { choice: 'resend' });
      return mailOf(desk, id, ben, 'Fresh link: ');
    },
  ],
  [
    'a hand-over',
    async (desk) => {
      const { outside } = desk;
      const people = [await outside.person({ roles: ['desk-m'] }), await outside.person({ roles: ['desk-m'] })];
      const draft = await forRole(desk, 'desk-m', 'code');
      const [link] = await outside.links(draft.id);
      const other = people.find(({ email }) => email !== link?.to);
      const { browser, page } = await outside.open(link ?? expect.fail('nobody is asked'));
      await browser.send(formTo(page, /\/hand-over$/), { personId: other?.id });
      return mailOf(desk, draft.id, other?.email ?? '', 'Handed over: ');
    },
  ],
  ['a question', async (desk) => mailOf(desk, (await asked(desk)).draft.id, gina, 'A question: ')],
  [
    'an answer',
    async (desk) => {
      const { draft, link } = await asked(desk);
      const { browser, page } = await desk.outside.open(link);
      await browser.send(formTo(page, /\/answer$/), { text: 'It does.\n\nI called them.' });
      return mailOf(desk, draft.id, ben, 'An answer: ');
    },
  ],
  [
    'a receipt',
    async (desk) => {
      const { id } = await forBen(desk);
      await desk.outside.approve(id, { text: 'Hello Dana,\n\nit comes on Monday.' });
      return mailOf(desk, id, ben, 'Decided: ');
    },
  ],
  [
    'asked again after an edit',
    async (desk) => {
      const { draft, first, second } = await forTwo(desk);
      await desk.outside.act(first, 'approve');
      await desk.outside.act(second, 'approve', { text: 'Hello Dana,\n\nwe send the $12,400.00 next week.' });
      return mailOf(desk, draft.id, first.to, 'Again: ');
    },
  ],
  [
    'to a watcher, at the end',
    async (desk) => {
      const { draft, first } = await forTwo(desk);
      await desk.outside.act(first, 'reject');
      return mailOf(desk, draft.id, edgar, 'Closed: ');
    },
  ],
  [
    'of a reply that went out at once',
    async () =>
      renderMail({
        ...base,
        kind: 'notified',
        draft: aMailDraft({ decideBy: null, tier: 2 }),
        at: new Date('2026-11-22T13:10:00Z'),
        because: 'watches',
        link: `${publicUrl}/queue/drf_1`,
      }),
  ],
  [
    'to a watcher, with words that no line can hold',
    async () =>
      renderMail({
        ...base,
        kind: 'watcher-start',
        draft: aMailDraft({
          message: { text: `https://shop.example/${'a'.repeat(300)}` },
          reply: { to: `${'d'.repeat(64)}@northwind.example`, text: 'W'.repeat(900) },
        }),
        link: `${publicUrl}/review/x`,
        escrow: null,
        again: { what: 'stop', by: 'Ann Abel', reason: 'wrong_facts', note: null },
      }),
  ],
  [
    'a sign-in link',
    async (desk) => {
      await signInPath(desk, gina);
      const sent = await desk.outside.local<SentMail[]>('mail');
      return sent.find(({ to, text }) => to === gina && text.includes('/sign-in?')) ?? expect.fail('no sign-in mail');
    },
  ],
  // The stack sends no digests, and its owners are never all away: these two are written from their views.
  ['a digest', async () => renderMail(aDigest())],
  [
    'nobody may decide',
    async () =>
      renderMail({
        ...base,
        kind: 'alarm',
        draft: aMailDraft(),
        roles: ['department-head'],
        because: 'limits_too_low',
        money: [{ currency: 'USD', minor: 1_240_000 }],
        link: `${publicUrl}/queue`,
      }),
  ],
];

inChromium('the HTML part of every mail', () => {
  const desk = aDesk({ lives: false }); // one of them goes behind the program's back

  it.each(mails)('%s: no fault on a phone and a desktop, light and dark', async (_, reach) => {
    const mail = await reach(desk);
    const visit = await desk.visit();

    await showMail(visit, mail);

    expect(await visit.page.title()).toBe(mail.subject);
    expect(await faultsOf(visit.page, { outline: false })).toEqual([]); // a mail is not a page: its program shows the heading
  });
});

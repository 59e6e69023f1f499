import { describe, expect, it } from 'vitest';
import { type ConversationView, renderConversationPage } from '../../functions/page/conversation-page.tsx';
import { linkDoesNotWorkPage, renderMessagePage } from '../../functions/page/message-page.tsx';
import { type NotMeView, renderNotMePage } from '../../functions/page/not-me-page.tsx';
import { renderQueueItemPage } from '../../functions/page/queue-pages.tsx';
import { renderReceiptPage } from '../../functions/page/receipt-page.tsx';
import { renderSignInLandingPage, renderSignInPage, renderSignInSentPage } from '../../functions/page/sign-in-pages.tsx';
import { all, byTag, formsOf, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';
import { aDecision, aPacket, aPrecedent, aReceipt, now } from './views.ts';

const body = (page: string): string => textOf(only(byTag(parseHtml(page), 'body')));
const at = new Date('2026-11-22T13:10:30Z');

describe('the receipt', () => {
  it('says what was decided, what was changed, what comes next, and the reference', () => {
    const page = renderReceiptPage(aReceipt());

    expect(textOf(only(byTag(parseHtml(page), 'h1')))).toBe('Approved with edits: reply to Northwind Bank, refund of $12,400');
    expect(byTag(parseHtml(page), 'del').map(textOf)).toContain('[removed:] Friday [end]');
    expect(byTag(parseHtml(page), 'ins').map(textOf)).toContain('[added:] Monday [end]');
    expect(body(page)).toContain('It goes out at 14:10:30 CET. Until then it can be stopped.');
    expect(body(page)).toContain('Receipt AP-7K2M');
    expect(body(page)).toContain('With this reply comes one action:refund: $12,400.00');
  });

  it('can stop the reply during escrow only', () => {
    expect(formsOf(renderReceiptPage(aReceipt()))).toMatchObject([
      { action: '/review/g/grt_01/stop', method: 'post', defaults: { nonce: 'nonce-2', reason: '' } },
    ]);
    for (const after of [{ kind: 'released', at }, { kind: 'rejected' }, { kind: 'others', others: [] }] as const)
      expect(formsOf(renderReceiptPage(aReceipt({ after })))).toEqual([]);
  });

  it.each([
    [{ kind: 'others', others: ['finance', 'stage 2: security'] } as const, 'Now finance and stage 2: security must approve.'],
    [{ kind: 'others', others: [] } as const, 'Others must approve as well.'],
    [{ kind: 'released', at } as const, 'It was sent, Sun 22 Nov 2026, 14:10 CET.'],
    [{ kind: 'rejected' } as const, 'Nothing is sent.'],
    [
      { kind: 'stopped', stopped: { by: 'Ann Abel', at, reason: 'wrong_facts', note: null }, at } as const,
      'Stopped by Ann Abel, Sun 22 Nov 2026, 14:10 CET: Facts are wrong. It did not go out, and must be approved again.',
    ],
    [{ kind: 'stopped', stopped: { by: 'the helpdesk', at, reason: null, note: 'They called.' }, at } as const, 'must be approved again.They called.'],
    [{ kind: 'stopped', stopped: null, at } as const, 'Stopped, Sun 22 Nov 2026, 14:10 CET. It did not go out'],
    [{ kind: 'ended', words: 'The customer wrote again.' } as const, 'The customer wrote again.'],
  ])('says what happens after: %o', (after, said) => {
    expect(body(renderReceiptPage(aReceipt({ after })))).toContain(said);
  });

  it('says that nothing was changed where nothing was', () => {
    const page = body(
      renderReceiptPage(
        aReceipt({ edit: null, decision: aDecision({ decision: 'reject', reason: 'wrong_tone', feedback: 'simpler, please' }), after: { kind: 'rejected' } }),
      ),
    );

    expect(page).toContain('Nothing: the text is as it was shown.');
    expect(page).toMatch(/Rejected by Ann Abel.*Tone is wrong.*simpler, please/s);
  });

  it.each(payloads.map((payload) => [payload]))('T14: shows text of strangers as text: %s', (payload) => {
    const page = renderReceiptPage(
      aReceipt({
        tenantName: payload,
        account: { name: payload },
        decision: aDecision({ by: payload, feedback: payload }),
        edit: { before: '', after: payload },
        next: { href: '/queue', label: payload },
        similar: [aPrecedent({ reference: payload, ask: payload, role: payload })],
      }),
    );

    expect(body(page)).toContain(payload.replaceAll('\r', ''));
  });

  it('leads on to the next draft that waits, and to where one can say that it was not them', () => {
    const page = renderReceiptPage(aReceipt({ next: { href: '/review/g/grt_02', label: 'Next: Fabrikam, refund of $40 (AP-2222)' } }));

    expect(byTag(parseHtml(page), 'a').map((link) => [link.attributes.href, textOf(link)])).toEqual([
      ['/review/g/grt_02', 'Next: Fabrikam, refund of $40 (AP-2222)'],
      ['/review/g/grt_01/not-me', 'This was not me'],
    ]);
  });

  it('shows what others decided in cases like it where that was kept back before, and else nothing of it', () => {
    expect(body(renderReceiptPage(aReceipt({ similar: [aPrecedent()] })))).toContain('Similar past decisionsApproved with edits as finance');
    expect(body(renderReceiptPage(aReceipt()))).not.toContain('Similar past decisions');
  });
});

describe('the page of a decision that was not theirs', () => {
  const aNotMe = (fields: Partial<NotMeView> = {}): NotMeView => ({
    tenantName: 'Contoso Support',
    timeZone: 'Europe/Berlin',
    grantId: 'grt_01',
    nonce: 'nonce-3',
    reference: 'AP-7K2M',
    accountName: 'Northwind Bank',
    decision: aDecision(),
    undoable: true,
    problem: null,
    ...fields,
  });

  it('says what was decided and what follows, and does nothing without a press of its button', () => {
    const page = renderNotMePage(aNotMe());
    const [form, ...more] = formsOf(page);

    expect(textOf(only(byTag(parseHtml(page), 'h1')))).toBe('Was this not you?');
    expect(body(page)).toMatch(/Approved by Ann Abel.*The reply does not go out.*Your links to this reply end.*owners of this tenant are told/s);
    expect([form?.action, form?.method, form?.defaults, more]).toEqual(['/review/g/grt_01/not-me', 'post', { nonce: 'nonce-3' }, []]);
    expect(only(byTag(parseHtml(page), 'button')).attributes).toMatchObject({ name: 'choice', value: 'not-me' });
  });

  it('promises to stop only what can be stopped, and says why something was not taken', () => {
    const page = renderNotMePage(aNotMe({ undoable: false, problem: 'press the button' }));

    expect(body(page)).toContain('The reply has gone out or has ended otherwise, and stays as it is.');
    expect(textOf(only(all(parseHtml(page), ({ attributes }) => attributes.role === 'alert')))).toBe('Nothing was recordedpress the button');
    expect(textOf(only(byTag(parseHtml(page), 'title')))).toMatch(/^Not recorded: /);
  });

  it.each(payloads.map((payload) => [payload]))('T14: shows text of strangers as text: %s', (payload) => {
    const page = renderNotMePage(
      aNotMe({ tenantName: payload, accountName: payload, grantId: payload, nonce: payload, decision: aDecision({ by: payload, feedback: payload }) }),
    );

    expect(body(page)).toContain(payload.replaceAll('\r', ''));
    expect(new URL(formsOf(page)[0]?.action ?? '', 'http://host').pathname.split('/')).toHaveLength(5);
  });
});

describe('the whole conversation', () => {
  const aConversation = (fields: Partial<ConversationView> = {}): ConversationView => ({
    tenantName: 'Contoso Support',
    timeZone: 'Europe/Berlin',
    packet: aPacket(),
    backPath: '/review/g/grt_01',
    ...fields,
  });

  it('R85: has every message uncut, the oldest first, and the one that is answered last', () => {
    const long = 'word '.repeat(30_000);
    const conversation = [{ from: 'customer', text: long }, ...Array.from({ length: 150 }, (_, i) => ({ from: 'agent', text: `message ${i}` }))];
    const page = renderConversationPage(aConversation({ packet: aPacket({ conversation }) }));
    const texts = all(parseHtml(page), ({ attributes }) => attributes.class === 'text').map(textOf);

    expect(texts).toEqual([...conversation.map(({ text }) => text), aPacket().message.text]);
    expect(body(page)).toContain('151 earlier messages');
    expect(formsOf(page)).toEqual([]);
    expect(byTag(parseHtml(page), 'a').map(({ attributes }) => attributes.href)).toEqual(['/review/g/grt_01']);
  });

  it('has one heading, headings in order, and its landmarks; says where it is missing', () => {
    const page = parseHtml(renderConversationPage(aConversation()));

    only(byTag(page, 'h1'));
    expect(byTag(page, 'h3')).toEqual([]);
    for (const landmark of ['header', 'main', 'footer']) only(byTag(page, landmark));
    expect(body(renderConversationPage(aConversation({ packet: aPacket({ conversation: null }) })))).toContain('the helpdesk sent none along');
  });

  it('shows HTML mail as its words', () => {
    const conversation = [{ from: 'customer', text: '<div>Hello <b>there</b></div>' }];

    expect(body(renderConversationPage(aConversation({ packet: aPacket({ conversation }) })))).toContain('Hello there');
  });

  it.each(payloads.map((payload) => [payload]))('T14: shows text of strangers as text: %s', (payload) => {
    const packet = aPacket({
      account: { name: payload, known: true },
      reference: payload,
      conversation: [{ from: payload, text: payload }],
      message: { text: payload },
    });

    const page = renderConversationPage(aConversation({ tenantName: payload, packet }));

    expect(body(page)).toContain(payload.replaceAll('\r', ''));
  });
});

describe('pages that say one thing', () => {
  it('says of a wrong link nothing but that it does not work', () => {
    expect(body(linkDoesNotWorkPage)).toContain('This link does not work');
    expect(formsOf(linkDoesNotWorkPage)).toEqual([]);
  });

  it('offers a fresh link where it is told to', () => {
    const page = renderMessagePage({
      status: 410,
      title: 'This link has expired',
      lines: ['It ended at 14:30.', 'Bea Berg has it now.'],
      resend: { grantId: 'grt_01', nonce: 'n' },
    });

    expect(body(page)).toMatch(/This link has expired.*It ended at 14:30.*Bea Berg has it now.*registered mail address only/s);
    expect(formsOf(page)).toMatchObject([{ action: '/review/g/grt_01/resend', method: 'post', defaults: { nonce: 'n' } }]);
  });

  it('links to where one can go on', () => {
    const page = renderMessagePage({ status: 503, title: 'Not now', lines: [], link: { href: '/queue', label: 'Queue' }, reference: 'AP-7K2M' });

    expect(byTag(parseHtml(page), 'a').map(({ attributes }) => attributes.href)).toEqual(['/queue']);
  });
});

describe('signing in', () => {
  it('asks for one thing, the mail address, and keeps where one came from', () => {
    const [form, ...more] = formsOf(renderSignInPage({ tenantName: 'Contoso', returnTo: '/review/g/grt_01', email: null, problem: null }));

    expect(more).toEqual([]);
    expect(form).toMatchObject({ action: '/sign-in', method: 'post', defaults: { return: '/review/g/grt_01', email: '' } });
    expect(form?.controls.find(({ attributes }) => attributes.type === 'email')?.attributes.name).toBe('email');
  });

  it('says why it asks again', () => {
    const page = renderSignInPage({ tenantName: 'Contoso', returnTo: null, email: 'a@b.example', problem: 'This sign-in link was already used.' });

    expect(body(page)).toContain('This sign-in link was already used.');
    expect(formsOf(page)[0]?.defaults).toEqual({ email: 'a@b.example' });
  });

  it('says that one has signed out everywhere', () => {
    const asked = { tenantName: 'Contoso', returnTo: null, email: null, problem: null };

    expect(body(renderSignInPage({ ...asked, signedOut: true }))).toContain('You are signed out everywhere');
    expect(body(renderSignInPage(asked))).not.toContain('signed out');
  });

  it('signs in by a button, never by opening the link', () => {
    const [form] = formsOf(renderSignInLandingPage({ tenantName: 'Contoso', returnTo: '/queue', token: 's.1.x' }));

    expect(form).toMatchObject({ action: '/sign-in', method: 'post', defaults: { token: 's.1.x', return: '/queue' } });
  });

  it('answers the same for every address', () => {
    expect(body(renderSignInSentPage({ tenantName: 'Contoso', minutes: 15 }))).toContain('If this address belongs to somebody here');
  });
});

describe('a draft of the queue', () => {
  it('shows one draft to read, with the way to its review page where there is a grant', () => {
    const view = {
      tenantName: 'Contoso',
      timeZone: 'UTC',
      now,
      personName: 'Ann Abel',
      packet: aPacket(),
      waiting: true,
      standing: 'Waits for finance.',
      holdingReply: null,
      reasonsHeading: 'Why it waits',
      release: null,
      problem: null,
    };

    expect(
      byTag(only(byTag(parseHtml(renderQueueItemPage({ ...view, reviewPath: '/review/g/grt_01' })), 'main')), 'a').map(({ attributes }) => attributes.href),
    ).toEqual(['/review/g/grt_01', '/queue']);
    const readOnly = renderQueueItemPage({ ...view, reviewPath: null });
    expect(formsOf(readOnly).map(({ action }) => action)).toEqual(['/sign-out']);
    expect(body(readOnly)).toMatch(/Waits for finance.*Why it waits.*Customer wrote.*Reply to be sent/s);
    expect(body(readOnly)).not.toContain('The holding reply says');
    expect(readOnly.match(/Times are in/g)).toHaveLength(1);
  });

  it('offers to mend a release that did not arrive, and says why a form was not taken', () => {
    const view = {
      tenantName: 'Contoso',
      timeZone: 'UTC',
      now,
      personName: 'Ann Abel',
      packet: aPacket(),
      waiting: false,
      standing: 'x',
      holdingReply: 'Your request is under review.',
      reviewPath: null,
      reasonsHeading: 'Why it waited',
    };
    const release = { nonce: 'n1', channel: 'Zendesk', of: 'release', maySend: true } as const;
    const plain = renderQueueItemPage({ ...view, release, problem: null });
    const [form] = formsOf(plain).filter(({ action }) => action === `/queue/${aPacket().draftId}`);
    const unchosen = renderQueueItemPage({ ...view, release, problem: { field: 'reason', message: 'Choose a reason' } });
    const late = renderQueueItemPage({ ...view, release: null, problem: { field: null, message: 'Somebody was faster.' } });

    expect(form?.defaults).toMatchObject({ nonce: 'n1' });
    expect(body(plain)).toMatch(
      /The holding reply says:.*Your request is under review.*Send it again.*The reply was sent by hand.*No further try.*Why it waited/s,
    );
    expect(body(plain)).not.toContain('to be sent');
    expect(plain).not.toContain('Nothing was done');
    const moved = body(renderQueueItemPage({ ...view, release: { ...release, of: 'holding-reply', maySend: false }, problem: null }));
    expect(moved).toContain('Nobody need send the holding reply, because');
    expect(moved).not.toContain('Send it again');
    expect(unchosen).toContain('<title>Not done: ');
    expect(unchosen).toContain('<a href="#reason">Choose a reason</a>');
    expect(unchosen).toContain('aria-describedby="reason-error"');
    expect(body(late)).toMatch(/Nothing was done.*Somebody was faster/s);
  });
});

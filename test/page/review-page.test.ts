import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageHeaders, styleHash } from '../../functions/page/layout.tsx';
import type { PacketView } from '../../functions/page/packet.tsx';
import { type ReviewState, type ReviewView, renderReviewPage } from '../../functions/page/review-page.tsx';
import { isHtml } from '../../functions/page/text.ts';
import { rejectionReasons } from '../../functions/page/words.ts';
import { all, byTag, formsOf, type HtmlElement, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';
import { aDecision, aPacket, aPrecedent, aReview, decideBy, openState } from './views.ts';

const at = new Date('2026-11-22T13:10:00Z');
const states: readonly (readonly [string, ReviewState, RegExp])[] = [
  ['waiting', { kind: 'waiting' }, /nothing for you to decide/],
  ['escrow', { kind: 'escrow', releaseAt: at, mayStop: true, leadsTo: 'pending', decisions: [aDecision()] }, /Approved, goes out at 14:10:00 CET/],
  ['decided', { kind: 'decided', own: false, decision: aDecision({ onBehalfOf: 'Bob Bell' }) }, /Approved by Ann Abel on behalf of Bob Bell/],
  ['released', { kind: 'released', at, decisions: [aDecision({ decision: 'approve_with_edits' })] }, /was sent.*Approved with edits by Ann Abel/s],
  [
    'rejected',
    { kind: 'rejected', decision: aDecision({ decision: 'reject', reason: 'wrong_facts', feedback: 'name the hour' }) },
    /Facts are wrong.*name the hour/s,
  ],
  [
    'superseded',
    { kind: 'superseded', newRevision: { revision: 2, path: '/review/g/grt_02' } },
    /The customer wrote again.*cannot be released.*Open revision 2/s,
  ],
  [
    'older revision',
    { kind: 'older-revision', newRevision: { revision: 2, path: null }, because: 'text' },
    /newer text.*The text changed.*There is a revision 2/s,
  ],
  [
    'older revision of the same text',
    { kind: 'older-revision', newRevision: { revision: 1, path: null }, because: 'stopped' },
    /It is asked about again.*stopped before it went out, so it must be approved again\. The text is as it was\.There is/s,
  ],
  [
    'older revision that was sent again',
    { kind: 'older-revision', newRevision: { revision: 2, path: null }, because: 'revised' },
    /It is asked about again.*The helpdesk sent it again, so it is asked about afresh\. The text is as it was\.There is/s,
  ],
  [
    'older revision that was changed back',
    { kind: 'older-revision', newRevision: { revision: 3, path: null }, because: 'edited' },
    /It is asked about again.*The text was changed and then changed back, so it is asked about afresh\. It is as it was\.There is/s,
  ],
  [
    'older revision that was disowned',
    { kind: 'older-revision', newRevision: { revision: 1, path: null }, because: 'disowned' },
    /not made by the person it names.*The text is as it was\.There is/s,
  ],
  ['withdrawn', { kind: 'withdrawn', by: 'Ann Abel', at, reason: 'solved by phone' }, /taken back.*By Ann Abel.*solved by phone/s],
  [
    'held',
    { kind: 'held', at, text: 'We are looking into this.', isTaken: true, notPosted: null, failing: null },
    /holding reply went to the customer, Sun 22 Nov 2026, 14:10 CET.*We are looking into this/s,
  ],
  [
    'held, on its way',
    { kind: 'held', at, text: 'We are looking into this.', isTaken: false, notPosted: null, failing: null },
    /holding reply was handed to the helpdesk, Sun 22 Nov 2026, 14:10 CET.*The holding reply says:/s,
  ],
  [
    'held, not taken',
    { kind: 'held', at, text: 'We are looking into this.', isTaken: false, notPosted: null, failing: { attempts: 10, nextTryAt: null } },
    /helpdesk did not take the holding reply.*10 attempts so far.*no further try.*We are looking into this.*Open it in the queue/s,
  ],
  [
    'held, not posted',
    { kind: 'held', at, text: 'We are looking into this.', isTaken: false, notPosted: 'overtaken', failing: null },
    /the holding reply was not posted.*as the customer had written again by then\. It would have said:.*We are looking into this\..*asked about afresh\./s,
  ],
  [
    'blocked',
    { kind: 'blocked', because: 'nobody_left' },
    /Nobody may decide this reply at the moment.*Nobody holds a role that is asked, or whoever does is part of the case\..*owners of this tenant have been told/s,
  ],
  [
    'blocked by limits',
    { kind: 'blocked', because: 'limits_too_low' },
    /Nobody may decide this reply at the moment.*release limits.*below its money or in another currency\..*owners of this tenant have been told/s,
  ],
  [
    'blocked for good',
    { kind: 'blocked', because: 'several_currencies' },
    /Nobody may ever decide this reply as it is.*money in several currencies.*have it sent as one reply for each\..*owners of this tenant have been told/s,
  ],
  [
    'release failed',
    { kind: 'release-failed', attempts: 3, nextTryAt: at, decisions: [aDecision()] },
    /helpdesk did not take it.*3 attempts so far.*Next try Sun 22 Nov/s,
  ],
  ['integrity hold', { kind: 'integrity-hold' }, /Nothing was sent/],
  ['own draft', { kind: 'own-draft' }, /You wrote or edited this, so another person must approve it/],
  ['delegated', { kind: 'delegated-away', to: 'Bea Berg', until: at }, /Bea Berg decides on your behalf, until/],
  ['handed over', { kind: 'handed-over', to: 'Bea Berg', since: at }, /it is with Bea Berg/],
  ['no longer theirs', { kind: 'no-longer-theirs', nowWith: ['Bea Berg', 'Cid Cole'] }, /no longer yours to decide.*It is with Bea Berg and Cid Cole/s],
  [
    'mails came back',
    { kind: 'no-longer-theirs', nowWith: ['Bea Berg'], mailsCameBack: true },
    /Mails to you came back, so somebody else was asked.*It is with Bea Berg/s,
  ],
  ['locked', { kind: 'locked', mayHaveFreshLink: true }, /link is locked/],
];

const visible = (page: string): string => textOf(only(byTag(parseHtml(page), 'body')));
const decisionFormOf = (page: string) => formsOf(page).find(({ controls }) => controls.some(({ attributes }) => attributes.name === 'decision'));
const field = (page: string, name: string): HtmlElement | undefined => decisionFormOf(page)?.controls.find(({ attributes }) => attributes.name === name);

describe('the case packet', () => {
  it('tells things in the order in which they are needed', () => {
    const page = visible(renderReviewPage(aReview({ state: openState({ assurance: 'code' }) })));

    const order = [
      'Tier 3, high risk · decide before 14:30 CET (22 min left)',
      'Reply to Northwind Bank, refund of $12,400',
      'Why you are asked',
      'You are asked as finance',
      'Refund over limit: refund of $12,400.00 is over the enterprise limit of $10,000.00',
      'Waived: Refund action',
      'Customer wrote',
      'We were told the March outage credit',
      'Reply to be sent',
      'To dana@northwind.example',
      'What happens',
      'Approving sends this to dana@northwind.example through Zendesk as Contoso Support, after 30 s in escrow',
      'Earlier messages (1)',
      'AI confidence and reasoning',
      'Policy',
      'Code from your mail',
      'Edit the reply',
      'Or reject it',
      'Approve and send',
      'AP-7K2M, revision 1',
    ].map((text) => [text, page.indexOf(text)] as const);

    expect(order.filter(([, index]) => index < 0)).toEqual([]);
    expect(order.map(([, index]) => index)).toEqual(order.map(([, index]) => index).sort((a, b) => a - b));
  });

  it('names the sender, with a comma only before a time', () => {
    const from = (at: string | undefined) =>
      visible(renderReviewPage(aReview({ packet: aPacket({ message: { text: 'Hello', from: { name: 'Dana' }, at } }) })));

    expect(from('2026-11-22T12:00:00Z')).toContain('From Dana, Sun 22 Nov 2026, 13:00 CETHello');
    expect(from(undefined)).toContain('From DanaHello');
  });

  it('marks what the rules matched in the message, and amounts, dates and promises in the reply', () => {
    const marks = byTag(parseHtml(renderReviewPage(aReview({ packet: aPacket({ commitments: [] }) }))), 'mark').map(textOf);

    expect(marks).toEqual(expect.arrayContaining(['lawyers', 'We will', '$12,400', 'Friday']));
  });

  it('marks every sentence that promises something, and lists it with whether the draft declares it', () => {
    const reply = {
      to: 'a@b.example',
      subject: 'Re: your account',
      text: 'Hello,\nWe will refund\n$60 by Friday. It was our fault. You get 20 % off. We close\u200b your account.',
    };
    const quote = 'We will refund\n$60 by Friday.';
    const commitments = [
      { kind: 'money', money: { currency: 'USD', minor: 60_00 }, act: 'refund', quote, declared: true },
      { kind: 'date', date: 'Friday', act: 'refund', quote, declared: true },
      { kind: 'liability', quote: 'It was our fault.', declared: false },
      { kind: 'money', act: 'credit', quote: 'You get 20 % off.', declared: false },
      { kind: 'act', act: 'account_closure', quote: 'We close\u200b your account.', declared: false },
    ] as const;

    const html = renderReviewPage(aReview({ packet: aPacket({ reply, commitments }) }));

    const marks = byTag(parseHtml(html), 'mark').map(textOf);
    for (const marked of [quote, 'It was our fault.', 'You get 20 % off.', 'We close[U+200B] your account.']) expect(marks).toContain(marked);
    const page = visible(html);
    expect(page).toContain('subject: Re: your account. Written by');
    expect(page).toContain('This reply promises:');
    for (const line of [
      '$60.00 (declared): “We will refund $60 by Friday.”',
      'a date: Friday (declared): “We will refund $60 by Friday.”',
      'liability (not declared): “It was our fault.”',
      'a discount or free time (not declared): “You get 20 % off.”',
      'account closure (not declared): “We close[U+200B] your account.”',
    ])
      expect(page).toContain(line);
  });

  it('lists every action that the approval binds, the heaviest first, as text', () => {
    const usd = (type: string, minor: number) => ({ type, amount: { currency: 'USD', minor } });
    const actions = [
      { type: 'ticket_update' },
      usd('credit', 100),
      { type: 'data_change', records: 3, touches: ['credentials' as const] },
      usd('refund', 1_240_000),
      { type: '<b>\u202Enote' },
    ];
    const html = renderReviewPage(aReview({ packet: aPacket({ actions }) }));

    expect(visible(html)).toContain('With this reply come 5 actions, the heaviest first; they move $12,401.00 in all:');
    expect(byTag(only(byTag(parseHtml(html), 'ol')), 'li').map(textOf)).toEqual([
      'refund: $12,400.00',
      'data change: 3 records, touches credentials',
      'credit: $1.00',
      'ticket update',
      '<b>[U+202E]note',
    ]);
    expect(textOf(only(byTag(parseHtml(html), 'h1')))).toContain('refund of $12,400, data change of 3 records and 3 more');
    expect(visible(renderReviewPage(aReview()))).toContain('With this reply comes one action:');
    expect(visible(renderReviewPage(aReview({ packet: aPacket({ actions: [{ type: 'none' }] }) })))).toContain('No action comes with this reply.');
  });

  it('keeps the lighter ones of many actions within reach, and stays within its 14 KB', () => {
    const actions = Array.from({ length: 50 }, (_, i) => ({ type: `step_${i}`, amount: { currency: 'USD', minor: 100 * i }, records: i }));
    const html = renderReviewPage(aReview({ packet: aPacket({ actions }) }));
    const lists = byTag(parseHtml(html), 'ol');

    expect(lists.map((list) => byTag(list, 'li').length)).toEqual([10, 40]);
    expect(textOf(lists[0] as HtmlElement)).toContain('step 49: $49.00, 49 records');
    expect(lists[1]?.attributes.start).toBe('11');
    expect(visible(html)).toContain('40 more actions');
    expect(gzipSync(html).length).toBeLessThan(9 * 1024);
  });

  it('says nothing of promises where the reply makes none', () => {
    expect(visible(renderReviewPage(aReview({ packet: aPacket({ commitments: [] }) })))).not.toContain('This reply promises');
  });

  it('marks what a reason and a promise quote of the subject, and keeps it on one line', () => {
    const reply = { to: 'a@b.example', subject: 'We\ncredit you $500, my lawyers agree', text: 'Hello.' };
    const commitments = [{ kind: 'act', act: 'credit', quote: 'We\ncredit you', declared: false }] as const;

    const html = renderReviewPage(aReview({ packet: aPacket({ reply, commitments }) }));

    expect(byTag(parseHtml(html), 'mark').map(textOf)).toEqual(expect.arrayContaining(['We[U+000A]credit you', '$500', 'lawyers']));
    expect(visible(html)).toContain('subject: We[U+000A]credit you $500, my lawyers agree. Written by');
  });

  it('shows what changed since the revision that this person saw', () => {
    const packet = aPacket({
      revision: 2,
      reply: { to: 'a@b.example', text: 'We refund $12,900.' },
      seenBefore: { revision: 1, seen: true, text: 'We refund $12,400.', fields: [] },
    });

    const page = parseHtml(renderReviewPage(aReview({ packet })));

    expect(byTag(page, 'del').map(textOf)).toContain('[removed:] $12,400 [end]');
    expect(byTag(page, 'ins').map(textOf)).toContain('[added:] $12,900 [end]');
    expect(textOf(page)).toContain('Changed since revision 1');
  });

  it('shows what else has changed, and says where the text is the same', () => {
    const text = 'We refund $12,400.';
    const fields = [{ name: 'Receiver', before: 'dana@northwind.example', after: 'eve@northwind.example' }];
    const page = parseHtml(
      renderReviewPage(
        aReview({ packet: aPacket({ revision: 2, reply: { to: 'eve@northwind.example', text }, seenBefore: { revision: 1, seen: true, text, fields } }) }),
      ),
    );

    expect(textOf(page)).toContain('The text is the same.');
    expect(byTag(page, 'dt').map(textOf)).toContain('Receiver');
    expect(byTag(page, 'del').map(textOf).join()).toContain('dana');
  });

  it('says on whose behalf a delegate decides', () => {
    const asked = { role: 'department-head', stage: 2, stageCount: 3, onBehalfOf: 'Bob Bell', delegatedUntil: at };

    expect(visible(renderReviewPage(aReview({ asked })))).toContain(
      'You are asked as department head, stage 2 of 3. You decide on behalf of Bob Bell, until Sun 22 Nov 2026, 14:10 CET.',
    );
  });

  it.each([
    [{ kind: 'waiting' } as const, 'Why you are asked', 'You are asked as finance, stage 1 of 2. You decide on behalf of Bob Bell, until'],
    [{ kind: 'handed-over', to: 'Cy Cole', since: at } as const, 'Why you were asked', 'You were asked as finance, stage 1 of 2, on behalf of Bob Bell.'],
    [{ kind: 'integrity-hold' } as const, 'Why you were asked', 'You were asked as finance, stage 1 of 2, on behalf of Bob Bell.'],
    [{ kind: 'withdrawn', by: null, at, reason: null } as const, 'Why you were asked', 'You were asked as finance, stage 1 of 2, on behalf of Bob Bell.'],
  ])('says in the past what is past: %o', (state, heading, words) => {
    const asked = { role: 'finance', stage: 1, stageCount: 2, onBehalfOf: 'Bob Bell', delegatedUntil: at };
    const page = visible(renderReviewPage(aReview({ asked, state })));

    expect(page).toContain(heading);
    expect(page).toContain(words);
  });

  it('says to a watcher that others decide, or were asked', () => {
    expect(visible(renderReviewPage(aReview({ asked: null, state: { kind: 'waiting' } })))).toContain('You watch this case: you are told, and others decide.');
    const escrow = { kind: 'escrow', releaseAt: at, mayStop: true, leadsTo: 'pending', decisions: [] } as const;
    const older = { kind: 'older-revision', newRevision: { revision: 2, path: null }, because: 'edited' } as const;
    for (const state of [escrow, older]) expect(visible(renderReviewPage(aReview({ asked: null, state })))).toContain('You watch this case');
    expect(visible(renderReviewPage(aReview({ asked: null, state: { kind: 'integrity-hold' } })))).toContain('You watched this case: others were asked.');
  });

  it('says who else must approve, and what an edit costs', () => {
    const state = openState({
      quorum: { blind: false, needed: 2, approved: 1, others: ['finance'], laterStages: ['stage 2: security'] },
      edit: { lapse: 1, lookAgain: 2 },
    });

    const page = visible(renderReviewPage(aReview({ state })));

    expect(page).toContain('Approve (2 of 2)');
    expect(page).toContain('After your approval, finance and stage 2: security must approve as well.');
    expect(page).toContain('If you change the text, 1 earlier approval lapses and 2 people must look at the new text.');
    expect(page).toContain('What you write is assessed as a draft is: a promise that it does not hold yet needs somebody else’s approval.');
  });

  it('does without what a blind stage leaves out', () => {
    const quorum = { blind: true, needed: 1, approved: 0, others: [], laterStages: [] };
    const page = visible(renderReviewPage(aReview({ packet: aPacket({ decisions: [] }), state: openState({ quorum, edit: { lapse: 0, lookAgain: 0 } }) })));

    expect(page).not.toContain('Earlier decisions');
    expect(page).not.toContain('Ann Abel');
    expect(page).toMatch(/Approving lets this go to .*, after 30 s in escrow.*\. If others must approve as well, it goes out after them\./);
    expect(page).toContain('If you change the text, whoever has approved it must look again.');
    expect(page).not.toMatch(/Approve and send|Approving sends|nobody else has to look/);
    const before = visible(renderReviewPage(aReview({ state: openState({ quorum: { ...quorum, laterStages: ['stage 2: legal'] } }) })));
    expect(before).toMatch(
      /After your approval, stage 2: legal must approve as well\. Then this goes to .* If others must approve as well, it goes out after them\./,
    );
  });

  it('says of a text that is asked for again who stopped it, and why', () => {
    const said = (stopped: PacketView['stopped']) => visible(renderReviewPage(aReview({ packet: aPacket({ stopped }) })));

    expect(said({ by: 'Ann Abel', at, reason: 'wrong_facts', note: null })).toContain(
      'It was approved, and stopped before it went out by Ann Abel, Sun 22 Nov 2026, 14:10 CET: Facts are wrong.',
    );
    expect(said({ by: 'the helpdesk', at, reason: null, note: 'They called.' })).toMatch(/by the helpdesk, Sun 22 Nov 2026, 14:10 CET\..*They called\./s);
    expect(said({ by: null, at, reason: null, note: null })).toContain('stopped before it went out, Sun 22 Nov');
    expect(said(null)).not.toContain('stopped before');
  });

  it('asks for feedback only where there is a field for it', () => {
    const escrow = { kind: 'escrow', releaseAt: at, mayStop: true, leadsTo: 'pending', decisions: [] } as const;
    const options = (state: ReviewState) =>
      byTag(parseHtml(renderReviewPage(aReview({ state, acts: null }))), 'option')
        .map(textOf)
        .at(-1);

    expect([options(openState()), options(escrow)]).toEqual(['Other (say what, in the feedback)', 'Other']);
  });

  it('lists earlier decisions and says which no longer count', () => {
    const page = visible(renderReviewPage(aReview({ packet: aPacket({ decisions: [aDecision({ counts: false, feedback: 'fine by me' })] }) })));

    expect(page).toMatch(/Revision 1: Approved by Ann Abel.*\(no longer counts\).*fine by me/s);
  });

  it('shows HTML mail as text, with the source within reach', () => {
    const text = '<div>Hello <b onclick="x()">there</b></div><script>x()</script>';
    const page = parseHtml(renderReviewPage(aReview({ packet: aPacket({ message: { text }, conversation: [] }) })));

    const texts = all(page, ({ attributes }) => attributes.class === 'text').map(textOf);
    expect(texts[0]).toBe('Hello there');
    expect(texts[1]).toBe(text);
    expect(textOf(page)).toContain('the HTML is hidden');
  });

  it('R85: keeps the newest messages of a long conversation whole, says what it cut, and has the rest one click away', () => {
    const conversation = [
      { from: 'customer', text: 'the very first of them' },
      { from: 'customer', text: 'word '.repeat(5000) },
      { from: 'agent', text: 'what was said last' },
    ];
    const html = renderReviewPage(aReview({ packet: aPacket({ conversation }) }));
    const page = visible(html);

    expect(page).toContain('what was said last');
    expect(page).not.toContain('the very first');
    expect(page.match(/Cut here/g)).toHaveLength(1);
    expect(page).toContain('2 messages are cut or left out here. Read the whole conversation');
    expect(byTag(parseHtml(html), 'a').map(({ attributes }) => attributes.href)).toContain('/review/g/grt_01/conversation');
    expect(page.length).toBeLessThan(25_000);
    expect(visible(renderReviewPage(aReview({ packet: aPacket({ conversation, conversationPath: null }) })))).toContain(
      'The helpdesk has the whole conversation.',
    );
  });

  it('R127: says in sight where the conversation is missing, and does not say it of one that has just begun', () => {
    const said = (conversation: PacketView['conversation']) => visible(renderReviewPage(aReview({ packet: aPacket({ conversation }) })));

    expect(said(null)).toMatch(/The conversation before this message is missing: the helpdesk sent none along\. Look at conversation zd-4711/);
    expect(said(null).indexOf('before this message is missing')).toBeLessThan(said(null).indexOf('Reply to be sent'));
    expect(said([])).toContain('It is the first message of its conversation, says the helpdesk.');
    for (const known of [[], aPacket().conversation]) expect(said(known)).not.toContain('before this message is missing');
  });

  it('R81, R86, R89: says what the customer wants, what would have let the reply out, which rule asks for a person, and who wrote it', () => {
    const packet = aPacket({ reasons: [...aPacket().reasons, { rule: 'high-confidence', tier: 2, text: 'watchers hear of it' }], edited: { by: 'Bea Berg' } });
    const page = visible(renderReviewPage(aReview({ packet })));

    for (const words of [
      'Intent: refund request. Topics: refund request, billing dispute',
      'It would have been sent with a refund of at most $10,000.00.',
      'watchers are told)',
      'Written by Helpbot (AI), edited by Bea Berg',
    ])
      expect(page.replace(/\s+/g, ' ')).toContain(words);
    expect(visible(renderReviewPage(aReview({ packet: aPacket({ intent: null, topics: [] }) })))).toContain('The author names no intent');
  });

  it('R82, R84, R87: has the risk signals, the account with what the helpdesk knows, and sources within reach, and says what is missing', () => {
    const account = { ...aPacket().account, regulated: ['finance'], privilegedRoles: ['Global Administrator'] };
    const page = visible(renderReviewPage(aReview({ packet: aPacket({ account }) })));
    const bare = visible(renderReviewPage(aReview({ packet: aPacket({ reasoning: null, sources: [] }) })));

    for (const words of [
      'Risk that the conversation escalates0.42 of 1',
      'negative, score 0.93',
      'Regulatedfinance',
      'Privileged rolesGlobal Administrator',
      'plangold',
    ])
      expect(page).toContain(words);
    for (const words of ['Refund policy', 'https://help.example/refunds', 'Outages are credited in full.']) expect(page).toContain(words);
    expect(bare).toContain('The author gave no reasoning and no sources.');
  });

  it('shows what was decided in cases like it, and what else was written in its conversation', () => {
    const related = [{ reference: 'AP-1111', at, category: 'order_status', became: 'it was sent' }];
    const other = aPrecedent({ sameAccount: false, decision: 'reject', reason: 'wrong_amount', became: 'it was not sent' });
    const page = visible(renderReviewPage(aReview({ packet: aPacket({ precedents: { similar: [aPrecedent(), other], related } }) })));

    expect(page).toMatch(
      /Similar past decisions \(2\).*Approved with edits as finance, Fri 20 Nov 2026, 11:00 CET: refund of \$9,800, this account; it was sent \(AP-3F9Q\)/s,
    );
    expect(page).toMatch(/Rejected \(Amount is wrong\).*another account; it was not sent/s);
    expect(page).toMatch(/Other replies in this conversation \(1\).*AP-1111.*order status, it was sent/s);
  });

  it('says so where there are none, where they come after the vote, and nothing where none are looked for', () => {
    const said = (precedents: PacketView['precedents']) => visible(renderReviewPage(aReview({ packet: aPacket({ precedents }) })));

    expect(said({ similar: [], related: [] })).toContain('Nobody has decided about this account yet');
    expect(said({ similar: null, related: [] })).toContain('shown after your own decision');
    expect(said(null)).not.toContain('Similar past decisions');
  });

  it('says of a text that somebody else edited first what its author had sent', () => {
    const packet = aPacket({ revision: 2, seenBefore: { revision: 1, seen: false, text: 'We refund $12,900.', fields: [] } });

    expect(visible(renderReviewPage(aReview({ packet })))).toContain('Changed since revision 1, as its author sent it');
  });
});

describe('the form to decide', () => {
  it('R93: has exactly three choices: to approve, to approve with edits, to reject', () => {
    const page = parseHtml(renderReviewPage(aReview()));
    const bar = only(all(page, ({ attributes }) => attributes.class === 'bar'));

    expect(bar.children.map((one) => (typeof one === 'string' ? one : textOf(one)))).toEqual(['Reject…', 'Edit', 'Approve and sendwith your edits, if any']);
    const deciding = all(page, ({ tag, attributes }) => tag === 'button' && attributes.name === 'decision').map(({ attributes }) => attributes.value);
    expect(deciding).toEqual(['reject', 'approve']); // an approval with edits is one whose text was changed
    expect(byTag(bar, 'a').map(({ attributes }) => attributes.href)).toEqual(['#reject', '#edit']);
  });

  it('carries no decision unless a button is pressed', () => {
    const form = decisionFormOf(renderReviewPage(aReview({ state: openState({ assurance: 'code' }) })));

    expect(form?.action).toBe('/review/g/grt_01');
    expect(form?.method).toBe('post');
    expect(form?.defaults).toEqual({ nonce: 'nonce-1', code: '', text: aPacket().reply.text, reason: '', feedback: '' });
    const buttons = form?.controls.filter(({ tag }) => tag === 'button') ?? [];
    expect(buttons.map(({ attributes }) => attributes.value)).toEqual([undefined, 'reject', 'approve']);
  });

  it('lets the enter key decide nothing: the first button is disabled', () => {
    const [first] = decisionFormOf(renderReviewPage(aReview()))?.controls ?? [];

    expect(first?.attributes).toEqual({ type: 'submit', disabled: '', hidden: '' });
  });

  it('asks for a code at the level code only', () => {
    expect(field(renderReviewPage(aReview({ state: openState({ assurance: 'code' }) })), 'code')?.attributes).toMatchObject({
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
    });
    for (const assurance of ['link', 'sign-in'] as const) expect(field(renderReviewPage(aReview({ state: openState({ assurance }) })), 'code')).toBeUndefined();
  });

  it('offers an empty reason first and then the eight of the contract', () => {
    const select = field(renderReviewPage(aReview()), 'reason');
    const options = byTag(select as HtmlElement, 'option');

    expect(options.map(({ attributes }) => attributes.value)).toEqual([
      '',
      'wrong_facts',
      'wrong_amount',
      'wrong_tone',
      'not_allowed',
      'missing_information',
      'wrong_recipient',
      'no_reply_needed',
      'other',
    ]);
    expect(options.some(({ attributes }) => 'selected' in attributes)).toBe(false);
    expect(Object.keys(rejectionReasons)).toHaveLength(8);
  });

  it.each([
    'Hello Dana,\n\norder 1187 arrives on Friday.\n  Kind regards & "thanks" <3\n',
    '\nstarts with a line break',
    '\n\n\n',
    ' spaces  and\ttabs ',
    '</textarea><b>',
    '&amp; &lt;',
    "it's",
  ])('gives back exactly the text that it was given', (text) => {
    const page = renderReviewPage(aReview({ packet: aPacket({ reply: { to: 'a@b.example', text } }) }));

    expect(decisionFormOf(page)?.defaults.text).toBe(text);
  });

  it('warns of invisible characters, names them where they are shown and keeps them where they are edited', () => {
    const text = 'pay \u202E001$ to\u200B us';
    const page = renderReviewPage(aReview({ packet: aPacket({ reply: { to: 'a@b.example', text } }) }));

    expect(decisionFormOf(page)?.defaults.text).toBe(text);
    expect(visible(page)).toContain('This text holds characters that cannot be seen: U+202E (1×), U+200B (1×)');
    expect(visible(page)).toContain('pay [U+202E]001$ to[U+200B] us');
    expect(all(parseHtml(page), ({ attributes }) => attributes.class === 'mark').map(textOf)).toEqual(['[U+202E]', '[U+200B]']);
  });

  it('says nothing of invisible characters where there are none', () => {
    expect(visible(renderReviewPage(aReview()))).not.toContain('cannot be seen');
  });
});

describe('a form that was not taken', () => {
  const typed = { text: 'my\nedit', reason: 'other', feedback: '\nplease & thanks' };
  const problems: readonly (readonly [string, Partial<ReviewView>, RegExp])[] = [
    ['missing fields', { problem: { kind: 'invalid', errors: [{ field: 'feedback', message: 'Say what is wrong' }] } }, /Say what is wrong/],
    ['a wrong code', { problem: { kind: 'wrong-code', triesLeft: 1 }, state: openState({ assurance: 'code' }) }, /1 try left/],
    ['what a scanner may have sent', { problem: { kind: 'to-confirm' } }, /If it was you, please choose once more/],
    ['a changed text', { problem: { kind: 'stale' } }, /The text changed since you opened this page/],
    ['trouble on our side', { problem: { kind: 'trouble' } }, /Your choice was not recorded.*counted once/s],
  ];

  it.each(problems)('keeps what was typed after %s', (_, fields, said) => {
    const page = renderReviewPage(aReview({ typed, ...fields }));

    expect(decisionFormOf(page)?.defaults).toMatchObject({ text: 'my\nedit', reason: 'other', feedback: '\nplease & thanks' });
    expect(visible(page)).toMatch(said);
    expect(visible(page)).toContain('What you typed is still here.');
  });

  it('puts errors next to their field and into a summary that takes the focus', () => {
    const errors = [
      { field: 'reason', message: 'Choose a reason' },
      { field: 'decision', message: 'Approve or reject' },
    ] as const;
    const page = renderReviewPage(aReview({ problem: { kind: 'invalid', errors }, typed: { text: 'x', reason: '', feedback: '' } }));
    const parsed = parseHtml(page);

    const summary = only(all(parsed, ({ attributes }) => attributes.role === 'alert'));
    expect(summary.attributes).toMatchObject({ autofocus: '', tabindex: '-1' });
    expect(byTag(summary, 'a').map(({ attributes }) => attributes.href)).toEqual(['#reason', '#approve']);
    expect(field(page, 'reason')?.attributes).toMatchObject({ 'aria-invalid': 'true', 'aria-describedby': 'reason-error' });
    expect(textOf(only(all(parsed, ({ attributes }) => attributes.id === 'reason-error')))).toBe('Choose a reason');
    for (const { attributes } of byTag(summary, 'a')) only(all(parsed, (element) => element.attributes.id === attributes.href?.slice(1)));
  });

  it('keeps a code that was not what was wrong', () => {
    const page = renderReviewPage(
      aReview({
        state: openState({ assurance: 'code' }),
        problem: { kind: 'invalid', errors: [{ field: 'reason', message: 'Choose a reason' }] },
        typed: { ...typed, code: '123456' },
      }),
    );

    expect(decisionFormOf(page)?.defaults.code).toBe('123456');
  });

  it('gives the words back even where nothing can be decided any more', () => {
    const page = renderReviewPage(aReview({ state: { kind: 'superseded', newRevision: null }, problem: { kind: 'too-late' }, typed }));

    const texts = byTag(parseHtml(page), 'textarea').map(textOf);
    expect(texts).toEqual(['my\nedit', '\nplease & thanks']);
    expect(decisionFormOf(page)).toBeUndefined();
  });

  it('does not call the text that the form had something that was typed, nor says that it is still here', () => {
    const state = { kind: 'older-revision', newRevision: { revision: 2, path: null }, because: 'text' } as const;
    const typed = { text: 'as it was', shown: 'as it was', reason: '', feedback: '' };
    const page = (fields: object) => visible(renderReviewPage(aReview({ state, problem: { kind: 'stale' }, typed: { ...typed, ...fields } })));

    expect(page({})).not.toMatch(/What you (had )?typed/);
    expect(page({ feedback: 'mine' })).toMatch(/What you typed is still here.*What you had typed/s);
    expect(page({ text: 'other' })).toMatch(/What you typed is still here.*Your text of the reply/s);
  });

  it('says of a form for the same text in an older revision that it came too late, and not that the text changed', () => {
    const state = { kind: 'older-revision', newRevision: { revision: 2, path: null }, because: 'stopped' } as const;
    const page = visible(renderReviewPage(aReview({ state, problem: { kind: 'stale' } })));

    expect(page).toContain('It came too late: since you opened this page the reply is asked about again, see below.');
    expect(page).not.toContain('The text changed');
  });

  it('does not call a reply that came back unchanged something that was typed', () => {
    const page = renderReviewPage(
      aReview({
        state: { kind: 'withdrawn', by: null, at, reason: null },
        problem: { kind: 'too-late' },
        typed: { text: aPacket().reply.text.replaceAll('\n', '\r\n'), reason: '', feedback: '' },
      }),
    );

    expect(byTag(parseHtml(page), 'textarea')).toEqual([]);
  });
});

describe('the forms beside the decision', () => {
  const formOf = (page: string, act: string) => formsOf(page).find(({ action }) => action === `/review/g/grt_01/${act}`);

  it('choose nothing by themselves, and come after the decision', () => {
    const page = renderReviewPage(aReview());

    expect(formsOf(page).map(({ action }) => action)).toEqual(['', '/on-it', '/hand-over', '/ask'].map((end) => `/review/g/grt_01${end}`));
    expect(formOf(page, 'on-it')).toMatchObject({ method: 'post', defaults: { nonce: 'nonce-1' } });
    expect(formOf(page, 'hand-over')).toMatchObject({ method: 'post', defaults: { nonce: 'nonce-1', personId: '' } });
  });

  it('say when the person said that they are on it, and leave out what nobody may do', () => {
    const page = renderReviewPage(aReview({ acts: { onItAt: at, handOverTo: [], askWhom: [] } }));

    expect(visible(page)).toContain('You said you are on it at Sun 22 Nov 2026, 14:10 CET.');
    expect(formsOf(page)).toHaveLength(1);
  });

  it('are there only where there is something to decide', () => {
    for (const [, state] of states) expect(formOf(renderReviewPage(aReview({ state, acts: aReview().acts })), 'on-it')).toBeUndefined();
    expect(formsOf(renderReviewPage(aReview({ acts: null })))).toHaveLength(1);
  });

  it('give a question back that was not taken, also where there is nothing to decide any more', () => {
    const typedQuestion = { personId: 'per_ida', text: '\nIs it & was it?' };
    const errors = [{ field: 'question', message: 'at most 2000 characters' }] as const;
    const open = renderReviewPage(aReview({ typedQuestion, problem: { kind: 'invalid', errors } }));
    const over = renderReviewPage(aReview({ typedQuestion, state: { kind: 'blocked', because: 'nobody_left' }, problem: { kind: 'too-late' } }));

    expect(formOf(open, 'ask')?.defaults).toEqual({ nonce: 'nonce-1', personId: 'per_ida', question: '\nIs it & was it?' });
    expect(textOf(only(all(parseHtml(open), ({ attributes }) => attributes.id === 'question-error')))).toBe('at most 2000 characters');
    expect(byTag(parseHtml(over), 'textarea').map(textOf)).toEqual(['\nIs it & was it?']);
  });

  it('show every question with its answer, as text', () => {
    const [hostile = ''] = payloads;
    const question = { by: 'Ann Abel', to: 'Ida Ivers', text: hostile, at, answer: { text: `answer ${hostile}`, at } };
    const page = renderReviewPage(aReview({ questions: [question, { ...question, text: 'And when?', answer: null }] }));

    expect(visible(page)).toMatch(/QuestionsAnn Abel asked Ida Ivers, Sun 22 Nov 2026, 14:10 CET:.*Ida Ivers answered.*And when\?No answer yet\./s);
    expect(visible(renderReviewPage(aReview()))).not.toContain('Questions');
  });

  it('put errors next to their field', () => {
    const page = parseHtml(renderReviewPage(aReview({ problem: { kind: 'invalid', errors: [{ field: 'hand-over', message: 'choose who' }] } })));

    expect(only(all(page, ({ attributes }) => attributes.id === 'hand-over')).attributes).toMatchObject({
      'aria-invalid': 'true',
      'aria-describedby': 'hand-over-hint hand-over-error',
    });
    expect(byTag(page, 'a').some(({ attributes }) => attributes.href === '#hand-over')).toBe(true);
  });
});

describe('every state', () => {
  it.each(states)('%s: says so, and has no form to decide', (_, state, said) => {
    const page = renderReviewPage(aReview({ state }));

    expect(visible(page)).toMatch(said);
    expect(decisionFormOf(page)).toBeUndefined();
    expect(visible(page)).toContain('We were told the March outage credit');
  });

  it.each([['open', openState({ assurance: 'code' }), /./] as const, ...states])(
    '%s: has one heading, its landmarks, a language and unique ids',
    (_, state) => {
      const page = parseHtml(renderReviewPage(aReview({ state })));

      only(byTag(page, 'h1'));
      for (const landmark of ['header', 'main', 'footer']) only(byTag(page, landmark));
      expect(only(byTag(page, 'html')).attributes.lang).toBe('en');
      expect(textOf(only(byTag(page, 'title')))).toBe('Reply to Northwind Bank, refund of $12,400 (AP-7K2M)');
      const ids = all(page, ({ attributes }) => 'id' in attributes).map(({ attributes }) => attributes.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { attributes } of byTag(page, 'label')) only(all(page, (element) => element.attributes.id === attributes.for));
      for (const described of all(page, ({ attributes }) => 'aria-describedby' in attributes))
        for (const id of described.attributes['aria-describedby']?.split(' ') ?? []) only(all(page, (element) => element.attributes.id === id));
      for (const text of all(page, ({ attributes, tag }) => attributes.class === 'text' || tag === 'textarea')) expect(text.attributes.dir).toBe('auto');
    },
  );

  it('can be stopped in escrow by an approver and by a watcher, and only then', () => {
    const escrow: ReviewState = { kind: 'escrow', releaseAt: at, mayStop: true, leadsTo: 'pending', decisions: [] };
    for (const asked of [aReview().asked, null]) {
      const form = formsOf(renderReviewPage(aReview({ asked, state: escrow }))).find(({ action }) => action.endsWith('/stop'));
      expect(form).toMatchObject({ action: '/review/g/grt_01/stop', method: 'post', defaults: { nonce: 'nonce-1', reason: '' } });
    }
    expect(formsOf(renderReviewPage(aReview({ state: { ...escrow, mayStop: false } })))).toEqual([]);
    for (const [, state] of states.filter(([name]) => name !== 'escrow')) expect(renderReviewPage(aReview({ state }))).not.toContain('/stop"');
  });

  it('offers a fresh link where the code is locked', () => {
    expect(formsOf(renderReviewPage(aReview({ state: { kind: 'locked', mayHaveFreshLink: true } })))).toMatchObject([
      { action: '/review/g/grt_01/resend', method: 'post', defaults: { nonce: 'nonce-1' } },
    ]);
  });

  it('tells a watcher that others decide', () => {
    expect(visible(renderReviewPage(aReview({ asked: null, state: { kind: 'waiting' } })))).toContain('You watch this case');
  });

  it('offers no fresh link where none is to be had any more', () => {
    const page = renderReviewPage(aReview({ state: { kind: 'locked', mayHaveFreshLink: false } }));

    expect(formsOf(page)).toEqual([]);
    expect(visible(page)).toContain('several fresh links for it already');
  });

  it('names no other people where they must not be known', () => {
    expect(visible(renderReviewPage(aReview({ state: { kind: 'no-longer-theirs', nowWith: [] } })))).not.toContain('It is with');
  });

  it('leads whoever decided by the link to where they can say that it was not them, and nobody else', () => {
    const href = '/review/g/grt_01/not-me';
    const linksOf = (mayDisown: boolean) =>
      byTag(parseHtml(renderReviewPage(aReview({ state: { kind: 'rejected', decision: aDecision() }, mayDisown }))), 'a').map(
        ({ attributes }) => attributes.href,
      );

    expect([linksOf(true).includes(href), linksOf(false).includes(href)]).toEqual([true, false]);
  });

  it('of a release that is not tried again says who can, and where', () => {
    const page = renderReviewPage(aReview({ state: { kind: 'release-failed', attempts: 10, nextTryAt: null, decisions: [] } }));

    expect(visible(page)).toContain('an owner or a supervisor sends it again from the queue, or says there that nobody need');
    expect(byTag(parseHtml(page), 'a').map(({ attributes }) => attributes.href)).toContain('/queue/drf_01');
  });

  it('says when the time is over', () => {
    expect(visible(renderReviewPage(aReview({ now: new Date(decideBy.getTime() + 1), state: { kind: 'waiting' } })))).toContain('the time is over');
  });
});

describe('text of strangers', () => {
  it.each(payloads.map((payload) => [payload]))('T14: stays text: %s', (payload) => {
    const packet = aPacket({
      account: { name: payload, known: true, sensitiveBecause: [payload] },
      actions: [{ type: payload.slice(0, 64) || 'x' }],
      reasons: [{ rule: payload, tier: 3, text: payload, value: payload, limit: payload, quote: payload }],
      waived: [{ rule: payload, by: payload, text: payload }],
      message: { text: payload, from: { name: payload, email: payload } },
      commitments: [{ kind: 'date', date: payload, quote: payload, declared: false }],
      reply: { to: payload, subject: payload, text: payload, attachments: [{ name: payload, sha256: 'a'.repeat(64), bytes: 1 }] },
      author: { id: 'x', type: 'agent', name: payload },
      reasoning: payload,
      notes: payload,
      intent: payload,
      topics: [payload],
      whyNotSent: payload,
      signals: [{ name: payload, value: payload }],
      crm: [{ name: payload, value: payload }],
      edited: { by: payload },
      conversationId: payload,
      precedents: {
        similar: [aPrecedent({ reference: payload, ask: payload, role: payload })],
        related: [{ reference: payload, at, category: payload, became: payload }],
      },
      conversation: [{ from: payload, text: payload }],
      sources: [{ title: payload, url: payload, excerpt: payload }],
      policy: { version: 1, sha256: 'a'.repeat(64), text: payload },
      seenBefore: { revision: 1, seen: true, text: `${payload} ${payload}`, fields: [{ name: 'Subject', before: payload, after: `${payload}!` }] },
      decisions: [aDecision({ by: payload, onBehalfOf: payload, reason: payload, feedback: payload })],
    });
    const view = aReview({
      packet,
      tenantName: payload,
      grantId: payload,
      nonce: payload,
      asked: { role: payload, stage: 1, stageCount: 2, onBehalfOf: payload, delegatedUntil: at },
      state: openState({ assurance: 'code', channel: payload, quorum: { blind: false, needed: 2, approved: 0, others: [payload], laterStages: [payload] } }),
      problem: { kind: 'invalid', errors: [{ field: 'code', message: payload }] },
      typed: { text: payload, reason: payload, feedback: payload, code: payload },
    });

    const page = renderReviewPage(view);

    // The strict reader throws on any tag, attribute or entity that is not ours; beside it the page with a harmless word has the same elements.
    const parsed = parseHtml(page);
    const varying = ['mark', 'span', 'ins', 'del', 'details', 'summary', 'p', ...(isHtml(payload) ? ['div'] : [])];
    const shape = (root: HtmlElement): string[] => all(root, ({ tag }) => !varying.includes(tag)).map(({ tag }) => tag);
    const harmless = JSON.parse(JSON.stringify(view).replaceAll(JSON.stringify(payload).slice(1, -1), 'plain'), (key, value) =>
      /^(?:at|now|decideBy|delegatedUntil)$/.test(key) && value ? new Date(value) : value,
    );
    expect(shape(parsed)).toEqual(shape(parseHtml(renderReviewPage(harmless))));
    expect(all(parsed, ({ attributes }) => 'style' in attributes)).toEqual([]);
    const form = formsOf(page)[0];
    expect(form?.defaults).toMatchObject({ nonce: payload.replace(/\r\n?/g, '\n'), text: payload, feedback: payload });
    expect(new URL(form?.action ?? '', 'http://host').pathname.split('/')).toHaveLength(4);
    expect(textOf(only(byTag(parsed, 'h1')))).toContain(payload.replace(/[\n\t]/g, (c) => (c === '\n' ? '[U+000A]' : '[U+0009]')));
  });
});

describe('on a phone', () => {
  it('R97: asks for its width, has one column, targets of 48 px, and keeps the choices in reach', () => {
    const page = renderReviewPage(aReview({ state: openState({ assurance: 'code' }) }));
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';

    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1"/>');
    expect(style).toMatch(/button,\.button\{[^}]*min-height:48px;min-width:48px/);
    expect(style).toMatch(/input,textarea,select\{[^}]*width:100%;min-height:48px/);
    expect(style).toMatch(/summary\{min-height:48px/);
    expect(style).toMatch(/\.bar\{position:fixed;inset:auto 0 0 0/);
    expect(style).toMatch(/overflow-wrap:anywhere/);
    expect(style.replace(/@media[^{]+\{/g, '')).not.toMatch(/(?<![-\w])width:\d{3,}px|min-width:(?!0|48px)\d{3,}px/); // nothing is wider than 320 px by itself
    expect(byTag(parseHtml(page), 'table')).toEqual([]);
  });
});

describe('what a page is sent with', () => {
  it('lets exactly its own style through, and nothing else', () => {
    const page = renderReviewPage(aReview());
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';

    expect(`sha256-${createHash('sha256').update(style).digest('base64')}`).toBe(styleHash);
    expect(pageHeaders()['content-security-policy']).toBe(
      `default-src 'none'; style-src '${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(page).not.toMatch(/<script| style="|<link|https?:\/\/(?!help\.example)/);
  });

  it('is not kept, not sniffed and gives no address away', () => {
    expect(pageHeaders()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
    });
    const changed = pageHeaders();
    changed['cache-control'] = 'public';
    expect(pageHeaders()['cache-control']).toBe('no-store');
  });

  it('fits into 14 KB with three earlier messages, compressed as a server would', () => {
    const message = (i: number) => ({
      from: i % 2 ? 'agent' : 'customer',
      at: `2026-11-2${i}T09:00:00Z`,
      text: `Message ${i}: ${Array.from({ length: 120 }, (_, n) => `word${(n * 7919 * (i + 1)) % 997}`).join(' ')}`,
    });
    const people = (count: number) =>
      Array.from({ length: count }, (_, i) => {
        const id = createHash('sha256').update(String(i)).digest('hex');
        return { personId: `per_${id.slice(0, 26)}`, name: `${id.slice(26, 33)} ${id.slice(33, 42)}` };
      });
    const page = renderReviewPage(
      aReview({
        state: openState({ assurance: 'code' }),
        packet: aPacket({
          conversation: [message(0), message(1), message(2)],
          decisions: [aDecision()],
          precedents: {
            similar: Array.from({ length: 5 }, () => aPrecedent()),
            related: Array.from({ length: 5 }, () => ({ reference: 'AP-1111', at, category: 'order_status', became: 'it was sent' })),
          },
        }),
        acts: { onItAt: null, handOverTo: people(20), askWhom: people(200) },
      }),
    );

    expect(gzipSync(page).length).toBeLessThan(14 * 1024);
  });

  it('stays small even where a text is a flood of invisible characters', () => {
    const text = 'a\u00AD'.repeat(50_000);
    const page = renderReviewPage(aReview({ packet: aPacket({ message: { text }, reply: { to: 'a@b.example', text } }) }));

    expect(Buffer.byteLength(page)).toBeLessThan(3_000_000);
  });

  const style = /<style>([\s\S]*)<\/style>/.exec(renderReviewPage(aReview()))?.[1] ?? '';
  const scheme = (from: number): Record<string, string> =>
    Object.fromEntries(
      [
        ...(style.split(':root{')[from] ?? '')
          .split('}', 1)
          .join()
          .matchAll(/--([a-z]+):(#[0-9a-f]{6})/g),
      ].map(([, name, value]) => [name, value]),
    );
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a = '', b = ''): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each([
    ['light', scheme(1)],
    ['dark', scheme(2)],
  ])('has enough contrast in the %s scheme', (_, colours) => {
    const { paper, ink, soft, link, note, go, goink, stop, mark, added, removed } = colours;
    for (const [text, ground] of [
      [ink, paper],
      [soft, paper],
      [link, paper],
      [stop, paper],
      [ink, note],
      [soft, note],
      [link, note],
      [goink, go],
      [ink, mark],
      [ink, added],
      [ink, removed],
      [soft, added],
      [soft, removed],
      [paper, stop],
    ])
      expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(stop, paper)).toBeGreaterThanOrEqual(3);
  });
});

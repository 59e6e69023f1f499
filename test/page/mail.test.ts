import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderMail } from '../../functions/page/mail/render.ts';
import type { DigestedView, MailView } from '../../functions/page/mail/view.ts';
import { all, byTag, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';
import { aCheckpointMail, aDelegationMail, aDemotedMail, aDigest, aMailDraft, aRequest, decideBy, link, publicUrl } from './views.ts';

const codeIn = /^Code: (\d{6})\s*$/m;
const at = new Date('2026-11-22T13:10:00Z');
const base = { tenantName: 'Contoso Support', publicUrl, timeZone: 'Europe/Berlin', detail: 'full', draft: aMailDraft() } as const;
const decision = { kind: 'decision', decision: 'approve', by: 'Ann Abel', onBehalfOf: null, at, reason: null, feedback: null } as const;

const everyKind: readonly MailView[] = [
  aRequest(),
  aRequest({ kind: 'reminder' }),
  aRequest({ kind: 'fresh-link' }),
  { ...aRequest(), kind: 'escalation', because: 'no-answer' },
  { ...aRequest(), kind: 'escalation', because: 'bounced' },
  { ...aRequest(), kind: 'again', because: { what: 'edit', by: 'Bea Berg', lapsed: true } },
  { ...aRequest(), kind: 'again', because: { what: 'edit', by: null, lapsed: false } },
  { ...aRequest(), kind: 'again', because: { what: 'stop', by: null, reason: null, note: null } },
  { ...base, kind: 'watcher-start', link, escrow: null, again: null },
  { ...base, kind: 'watcher-end', hadSeat: false, outcome: { kind: 'released', at }, decisions: [decision], link: null },
  { ...base, kind: 'notified', at, because: 'watches', link: `${publicUrl}/queue/drf_1` },
  { ...base, kind: 'decided', outcome: decision, link, stopUntil: at },
  { ...base, kind: 'alarm', roles: ['department-head'], because: 'nobody_left', money: [], link: `${publicUrl}/queue` },
  { ...aRequest(), kind: 'handed-over', by: 'Bea Berg', from: null },
  { ...base, kind: 'question', by: 'Bea Berg', question: 'Was the credit promised?', link },
  {
    kind: 'sign-in',
    tenantName: 'Contoso Support',
    publicUrl,
    timeZone: 'Europe/Berlin',
    detail: 'full',
    link: `${publicUrl}/sign-in?token=s.1.x`,
    expiresAt: at,
  },
  aDigest(),
  { ...aRequest(), kind: 'escalation', because: 'away' },
  { ...aRequest(), kind: 'also-asked', others: ['Bea Berg', 'Mia Moll'] },
  { ...aRequest(), kind: 'also-asked', others: null },
  { ...aRequest(), kind: 'handed-over', by: 'Olga Orr', from: 'Bea Berg' },
  { ...base, kind: 'answered', by: 'Ida Ivers', question: 'Was the credit promised?', answer: 'Yes, in March.', link, needsCode: true },
  { ...base, kind: 'disowned', by: 'Ann Abel', decision, undone: true, link: `${publicUrl}/queue/drf_01` },
  {
    ...base,
    kind: 'disowned',
    by: 'Ann Abel',
    decision: { ...decision, decision: 'reject', reason: 'other' },
    undone: false,
    link: `${publicUrl}/queue/drf_01`,
  },
  { ...aRequest(), kind: 'again', because: { what: 'disowned', by: null } },
  { ...aRequest(), kind: 'again', because: { what: 'edit-tightened', by: 'Ann Abel' } },
  aDelegationMail(),
  aDelegationMail({ change: 'ended' }),
  aCheckpointMail,
  aDemotedMail(),
  aDemotedMail({ forOneAccount: true }),
  { ...base, kind: 'watcher-start', link, escrow: { decisions: [{ ...decision, decision: 'approve_with_edits' }], until: at, isEdited: true }, again: null },
  { ...base, kind: 'watcher-start', link, escrow: { decisions: [decision], until: at, isEdited: false }, again: null },
];
/** The view of a kind, told from others of that kind by some of its members. */
const ofKind = (kind: MailView['kind'], told: Readonly<Record<string, unknown>> = {}): MailView => {
  const found = everyKind.find(
    (view) => view.kind === kind && Object.entries(told).every(([name, value]) => isDeepStrictEqual(view[name as keyof MailView], value)),
  );
  if (!found) throw new Error(`no mail of the kind ${kind}`);
  return found;
};
const named = everyKind.map((view) => [view.kind, view] as const);

type Fields = Partial<Pick<Extract<MailView, { kind: 'alarm' }>, 'draft' | 'detail' | 'tenantName'>>;
/** The view with other members, those of its rows too. */
const withFields = (view: MailView, fields: Fields): MailView =>
  ({ ...view, ...fields, ...(view.kind === 'digest' && { rows: view.rows.map((row) => ({ ...row, ...fields })) }) }) as MailView;

/** The words of an HTML part, one line per element, without what only the window shows. */
const htmlWords = (html: string): string =>
  textOf(only(byTag(parseHtml(html.replaceAll('<br/>', '\n').replaceAll(/<\/(p|h2|li|div)>/g, '\n</$1>')), 'body')))
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

describe('what an escalation says', () => {
  it.each([
    [{ ...aRequest(), kind: 'escalation', because: 'away' } as MailView, 'You are asked because nobody who was asked before may decide any more.'],
    [{ ...aRequest(), kind: 'also-asked', others: ['Bea Berg', 'Mia Moll'] } as MailView, 'so Bea Berg and Mia Moll were asked as well. You can still decide'],
    [{ ...aRequest(), kind: 'also-asked', others: null } as MailView, 'so somebody else was asked as well. You can still decide'],
  ])('to the new and to the old: %#', (view, words) => {
    expect(renderMail(view).text.replace(/\s+/g, ' ')).toContain(words);
  });
});

describe('R53: what a delegate is told', () => {
  const words = (view: MailView) => renderMail(view).text.replace(/\s+/g, ' ');

  it('is from when to when they stand in for whom, and as what, in their own time zone', () => {
    expect(renderMail(aDelegationMail()).subject).toBe('You stand in for Ann Abel until the end of Sun 29 Nov 2026, CET');
    expect(words(aDelegationMail())).toContain(
      'you stand in for them from Sun 22 Nov 2026, 14:00 CET until the end of Sun 29 Nov 2026, CET, as finance and department head.',
    );
    expect(words(aDelegationMail({ timeZone: 'America/New_York' }))).toContain('from Sun 22 Nov 2026, 08:00 GMT-5 until Sun 29 Nov 2026, 18:00 GMT-5');
  });

  it('is what comes to them and what does not', () => {
    expect(words(aDelegationMail())).toMatch(/says “as delegate of Ann Abel”.*What waits for them already stays with them.*your links for them end with it/);
  });

  it('is that it has ended before its time', () => {
    const ended = aDelegationMail({ change: 'ended' });

    expect(renderMail(ended).subject).toBe('You no longer stand in for Ann Abel');
    expect(words(ended)).toContain('You are asked nothing more in their place, and links that were mailed to you as their delegate no longer decide.');
  });

  it.each(payloads.map((payload) => [payload]))('keeps the name of the delegator a name: %s', (payload) => {
    const { html, subject } = renderMail(aDelegationMail({ by: payload, tenantName: payload }));

    expect(subject).not.toMatch(/[\r\n]/);
    expect(all(parseHtml(html), ({ tag }) => tag === 'a' || tag === 'style' || tag === 'title' || tag === 'div').map(({ tag }) => tag)).toEqual([
      'title',
      'style',
      'div',
      'div',
      'a',
      'a',
    ]);
  });
});

describe('the subject', () => {
  it('names verb, account, action, amount, time and reference', () => {
    expect(renderMail(aRequest()).subject).toBe('Approve reply: Northwind Bank, refund $12,400, by 14:30 (AP-7K2M)');
  });

  it('names no time for a reply that went out at once', () => {
    const sent = renderMail({
      ...aRequest(),
      kind: 'watcher-end',
      hadSeat: false,
      draft: aMailDraft({ decideBy: null }),
      outcome: { kind: 'released', at: new Date('2026-11-22T12:00:00Z') },
      decisions: [],
      link: null,
    });

    expect(sent.subject).toBe('Closed: For information: Northwind Bank, refund $12,400 (AP-7K2M)');
    expect(sent.text).toContain('The reply was sent at');
  });

  it('names the day where the decision is due on another one', () => {
    expect(renderMail(aRequest({ draft: aMailDraft({ decideBy: new Date('2026-11-23T13:30:00Z') }) })).subject).toContain(', by Mon 23 Nov 14:30 (AP-7K2M)');
  });

  it('names no account at the level none', () => {
    expect(renderMail(aRequest({ detail: 'none' })).subject).toBe('Approve reply: account A-118, tier 3, by 14:30 (AP-7K2M)');
  });

  it('says the category where the reply only answers', () => {
    expect(renderMail(aRequest({ draft: aMailDraft({ actions: [{ type: 'none' }], category: 'order_status' }) })).subject).toContain(', order status, by');
  });

  it.each([
    ['reminder', 'Reminder: '],
    ['escalation', 'Escalated: '],
    ['also-asked', 'Still open: '],
    ['again', 'Again: '],
    ['fresh-link', 'Fresh link: '],
    ['handed-over', 'Handed over: '],
    ['decided', 'Decided: '],
    ['alarm', 'Blocked: '],
  ])('keeps the first subject behind a prefix: %s', (kind, prefix) => {
    const view = ofKind(kind as MailView['kind']);

    expect(renderMail(view).subject).toBe(prefix + renderMail(aRequest()).subject);
  });

  it('keeps one thread for a watcher', () => {
    const [start, end] = everyKind.filter(({ kind }) => kind.startsWith('watcher')).map((view) => renderMail(view).subject);

    expect(start).toBe('For information: Northwind Bank, refund $12,400, by 14:30 (AP-7K2M)');
    expect(end).toBe(`Closed: ${start}`);
  });

  it.each(named)('is cut in the account name first, the same way in every mail of a thread: %s', (kind, view) => {
    if (kind === 'digest' || kind === 'checkpoint') return;
    if (kind === 'sign-in') return expect(renderMail({ ...view, tenantName: 'x'.repeat(300) } as MailView).subject).toHaveLength(150);
    if (kind === 'demoted') return expect(renderMail({ ...view, category: 'x'.repeat(300) } as MailView).subject).toHaveLength(150);
    if (kind === 'delegation') return expect(renderMail({ ...view, by: 'x'.repeat(300) } as MailView).subject).toHaveLength(150);
    const draft = aMailDraft({ account: { name: 'Very Long Name '.repeat(20), alias: 'A-118' } });

    const { subject } = renderMail({ ...view, draft } as MailView);

    expect(subject.length).toBeLessThanOrEqual(150);
    expect(subject).toMatch(/: Very Long Name .*…, refund \$12,400, by 14:30 \(AP-7K2M\)$/);
    if (!kind.startsWith('watcher') && kind !== 'notified' && kind !== 'question' && kind !== 'answered')
      expect(subject.endsWith(renderMail(aRequest({ draft })).subject)).toBe(true);
  });

  it('keeps amount, time and reference beside the longest actions', () => {
    const amount = { currency: 'JPY', minor: Number.MAX_SAFE_INTEGER };
    const actions = Array.from({ length: 50 }, () => ({ type: 'x'.repeat(64), amount }));

    const { subject } = renderMail(
      aRequest({ draft: aMailDraft({ actions, account: { name: 'n'.repeat(200), alias: 'A' }, decideBy: new Date('2026-11-23T13:30:00Z') }) }),
    );

    expect(subject.length).toBeLessThanOrEqual(150);
    expect(subject).toMatch(/^Approve reply: n+…, x{40} ¥9,007,199,254,740,991 and 49 more, by Mon 23 Nov 14:30 \(AP-7K2M\)$/);
  });

  it('T16: a line break in a name becomes no header', () => {
    const name = 'x\r\nBcc: e@vil\0\u2028\u202E';
    const draft = aMailDraft({ account: { name, alias: name }, actions: [{ type: name }], reference: name });

    for (const one of everyKind) {
      const view = one.kind === 'delegation' ? { ...one, by: name } : one;
      const { subject } = renderMail(withFields(view, { draft, tenantName: name, detail: view.kind === 'request' ? 'none' : view.detail }));
      expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      if (view.kind !== 'digest' && view.kind !== 'checkpoint' && view.kind !== 'demoted') expect(subject).toContain('x Bcc: e@vil');
    }
  });

  it('holds neither the code nor text of the customer', () => {
    const draft = aMailDraft({ message: { text: 'secretword' }, reply: { to: 'a@b.example', subject: 'secretword', text: 'secretword' } });

    for (const view of everyKind) expect(renderMail(withFields(view, { draft })).subject).not.toMatch(/secretword|042917/);
  });
});

describe('the actions', () => {
  const refund = { type: 'refund', amount: { currency: 'USD', minor: 1_240_000 } };
  const actions = [{ type: 'ticket_update' }, { type: 'credit', amount: { currency: 'USD', minor: 100 } }, refund, { type: 'data_change', records: 3 }];
  const draft = aMailDraft({ actions });
  const list = [
    'The 4 actions that come with it, the heaviest first:',
    '',
    '- refund: $12,400.00',
    '- data change: 3 records',
    '- credit: $1.00',
    '- ticket update',
    '',
    'They move $12,401.00 in all.',
  ].join('\n');

  it('name the heaviest in the subject, whatever the order in which they came', () => {
    expect(renderMail(aRequest({ draft })).subject).toBe(
      'Approve reply: Northwind Bank, refund $12,400, data change of 3 records and 2 more, by 14:30 (AP-7K2M)',
    );
  });

  it('stand in the body, all of them, and in the receipt', () => {
    for (const detail of ['full', 'excerpt'] as const) {
      expect(renderMail(aRequest({ draft, detail })).text).toContain(list);
      expect(renderMail({ ...base, detail, draft, kind: 'decided', outcome: decision, link, stopUntil: null }).text).toContain(list);
    }
    expect(renderMail(aRequest({ draft, detail: 'none' })).text).not.toContain('refund');
    expect(renderMail(aRequest({ draft: aMailDraft({ actions: [{ ...refund, records: 2 }] }) })).text).toContain(
      'The action that comes with it:\n\n- refund: $12,400.00, 2 records',
    );
  });

  it('are not told twice where the first line tells them whole', () => {
    expect(renderMail(aRequest()).text).not.toContain('comes with it');
  });
});

describe('the content', () => {
  it('tells things in the order in which they are needed', () => {
    const { text } = renderMail(aRequest());

    const order = [
      'refund of $12,400.00 is over the enterprise limit',
      'Helpbot (AI) wants to send a reply to Northwind Bank: refund of $12,400.',
      'You are asked as finance, stage 1 of 2.',
      'Refund over limit: ',
      'Keyword lawyer: ',
      'The customer wrote:',
      '> We were told the March outage credit',
      'The reply to be sent to dana@northwind[.]example:',
      '> Hello Dana,',
      'Review and decide:',
      link,
      'Code: 042917',
      'If nobody decides by Sun 22 Nov 2026, 14:15 CET, Bea Berg is asked as well. At Sun 22 Nov 2026, 14:30 CET the customer gets the holding reply instead.',
      'Reference AP-7K2M. You get this because you are asked as finance',
      'It is not tracked',
    ].map((part) => [part, text.indexOf(part)] as const);

    expect(order.filter(([, index]) => index < 0)).toEqual([]);
    expect(order.map(([, index]) => index)).toEqual(order.map(([, index]) => index).sort((a, b) => a - b));
  });

  it.each(named)('says the same in both parts, in the same order: %s', (_, view) => {
    const { text, html } = renderMail(view);
    const words = htmlWords(html);

    let from = 0;
    for (const line of text.split('\n').map((one) =>
      one
        .replace(/^(?:> ?|- )/, '')
        .replace(/:$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )) {
      const found = words.indexOf(line, from);
      expect(found, `"${line}" in the HTML part of ${view.kind}`).toBeGreaterThanOrEqual(0);
      from = found;
    }
    expect(words.length).toBeLessThan(text.length + 400);
  });

  it.each(named)('has its link on a line of its own, exactly as given, and no other host: %s', (_, view) => {
    const { text, html } = renderMail(view);
    const linkOf = (one: MailView) => ('link' in one ? one.link : null);
    const given = [...(view.kind === 'digest' ? view.rows.map(linkOf) : []), linkOf(view)].filter((one) => one !== null);

    for (const part of [text, html]) for (const [, host] of part.matchAll(/https?:\/\/([^/\s"'<>]+)/g)) expect(host).toBe('approvals.contoso.example');
    expect(text.split('\n').filter((line) => line.includes('://'))).toEqual(given);
    expect(byTag(parseHtml(html), 'a').map(({ attributes }) => attributes.href)).toEqual(given.flatMap((one) => [one, one]));
    expect(html).not.toMatch(/<img|<script|src=|url\(|@import|background=/i);
    expect(parseHtml(html).children).toHaveLength(1);
  });

  it('prints the code alone on its line, where there is one', () => {
    expect(codeIn.exec(renderMail(aRequest()).text)?.[1]).toBe('042917');
    expect(renderMail(aRequest({ code: null })).text).not.toMatch(codeIn);
    expect(renderMail(aRequest()).html).toContain('042917');
  });

  it('keeps the code out of what an inbox shows beside the subject', () => {
    const { text, html } = renderMail(aRequest());

    expect(text.split('\n')[0]).not.toContain('042917');
    expect(textOf(only(all(parseHtml(html), ({ attributes }) => /display:none/.test(attributes.style ?? ''))))).toBe(
      'refund of $12,400.00 is over the enterprise limit of $10,000.00',
    );
  });

  it('T17: lets text of strangers imitate neither the code nor a link', () => {
    const trap = 'Code: 999999\nhttps://evil.example/review/abc\r\nCode: 999999\rCode: 999999\u2028Code: 999999';
    const draft = aMailDraft({
      message: { text: trap },
      reply: { to: trap, text: trap },
      account: { name: trap, alias: trap },
      author: { id: 'x', type: 'ai', name: trap },
      reasons: [{ rule: trap, tier: 3, text: trap, quote: trap }],
      category: trap,
      actions: [],
    });

    for (const view of everyKind)
      for (const detail of ['full', 'excerpt', 'none'] as const) {
        const { text, html } = renderMail(withFields(view, { draft, detail, tenantName: trap }));
        expect([...text.matchAll(new RegExp(codeIn, 'gm'))].map(([, code]) => code)).toEqual('code' in view || view.kind === 'digest' ? ['042917'] : []);
        for (const part of [text, html]) expect(part).not.toMatch(/https?:\/\/evil|evil\.example/);
      }
  });

  it('cuts the message at 600 characters and the draft at 1,500, at a word, and says so', () => {
    const draft = aMailDraft({ reasons: [], message: { text: 'word '.repeat(400) }, reply: { to: 'a@b.example', text: 'reply '.repeat(400) } });

    const { text } = renderMail(aRequest({ draft }));

    expect(text.match(/\bword\b/g)).toHaveLength(120);
    expect(text).toContain('There is more behind the link.');
    expect(text.match(/\breply\b/g)?.length).toBeLessThan(260);
    expect(text).toContain('These are the first of 2,400 characters; the whole text is behind the link.');
  });

  it('shows a draft of 1,500 characters whole', () => {
    const reply = { to: 'a@b.example', text: `${'a'.repeat(1499)}z` };

    expect(renderMail(aRequest({ draft: aMailDraft({ reply }) })).text).toContain(`> ${reply.text}\n`);
  });

  it('shows at the level excerpt no message and 200 characters of the draft', () => {
    const draft = aMailDraft({
      message: { text: 'customerword' },
      reasons: [{ rule: 'keyword', tier: 3, text: 'a word of the list', quote: 'quotedword' }],
      reply: { to: 'a@b.example', text: 'draftword '.repeat(100) },
    });

    for (const part of Object.values(renderMail(aRequest({ detail: 'excerpt', draft })))) expect(part).not.toMatch(/customerword|quotedword/);
    const { text } = renderMail(aRequest({ detail: 'excerpt', draft }));
    expect(text.match(/draftword/g)).toHaveLength(20);
    expect(text).toContain('Northwind Bank');
  });

  it('shows no quoted word below the level full, also in the preheader and in a digest', () => {
    const quoted = 'my wife is in hospital';
    const reasons = [
      { rule: 'frustration', tier: 3 as const, text: `the customer is frustrated: “${quoted}”`, quote: quoted },
      { rule: 'keyword', tier: 3 as const, text: `the message says “${quoted}”`, value: 'family_matter', quote: quoted },
      { rule: 'tone', tier: 3 as const, text: `it says “${quoted}” in words`, quote: quoted },
    ];
    const asked = (detail: 'full' | 'excerpt') => ({ ...aRequest({ detail, draft: aMailDraft({ reasons }) }), kind: 'request' as const });
    const digest = (detail: 'full' | 'excerpt') => renderMail({ ...base, detail, kind: 'digest', rows: [asked(detail)], more: 0, link, at });

    for (const mail of [renderMail(asked('excerpt')), digest('excerpt')]) expect(Object.values(mail).join('\n')).not.toContain(quoted);
    const { text } = renderMail(asked('excerpt'));
    expect(text.split('\n')[0]).toBe('the customer is frustrated');
    expect(text).toContain('- Keyword: the message says “family matter”\n- Tone: it says “…” in words');
    expect(digest('excerpt').text).toContain('Why: the customer is frustrated.');
    for (const mail of [renderMail(asked('full')), digest('full')]) expect(mail.text).toContain(quoted);
  });

  it.each(named)('shows at the level none only tier, deadline, reference and link: %s', (_, view) => {
    if (view.kind === 'sign-in') return expect(renderMail(view).text).toContain('sign-in');
    if (view.kind === 'delegation' || view.kind === 'checkpoint' || view.kind === 'demoted')
      return expect(renderMail({ ...view, detail: 'none' })).toEqual(renderMail(view)); // it holds nothing of any case
    const draft = aMailDraft({
      category: 'canary',
      actions: [{ type: 'canary' }],
      message: { text: 'canary' },
      reply: { to: 'canary@b.example', text: 'canary' },
      reasons: [{ rule: 'canary', tier: 3, text: 'canary' }],
      account: { name: 'canary', alias: 'A-118' },
      author: { id: 'canary', type: 'ai' },
    });

    const mail = renderMail(withFields(view, { detail: 'none', draft }));

    for (const part of Object.values(mail)) expect(part).not.toContain('canary');
    expect(mail.text).toContain('AP-7K2M');
  });

  it('shows an HTML message as its words', () => {
    const { text } = renderMail(aRequest({ draft: aMailDraft({ message: { text: '<div>Hello<br>there</div><style>p{}</style>' } }) }));

    expect(text).toContain('> Hello\n> there\n');
  });

  it.each(payloads.map((payload) => [payload]))('T14: keeps text of strangers text in the HTML part: %s', (payload) => {
    const draft = aMailDraft({
      account: { name: payload, alias: payload },
      author: { id: 'x', type: 'agent', name: payload },
      reasons: [{ rule: payload, tier: 3, text: payload, quote: payload }],
      message: { text: payload },
      reply: { to: payload, text: payload },
    });

    const { html } = renderMail(aRequest({ draft, tenantName: payload, asked: { role: payload, stage: 1, stageCount: 1, onBehalfOf: payload } }));

    const tags = all(parseHtml(html), () => true).map(({ tag }) => tag);
    expect(tags.filter((tag) => ['a', 'style', 'title', 'div', 'ul'].includes(tag))).toEqual(['title', 'style', 'div', 'div', 'ul', 'div', 'div', 'a', 'a']);
  });

  it('follows the reader into the dark', () => {
    const page = parseHtml(renderMail(aRequest()).html);
    const metas = Object.fromEntries(byTag(page, 'meta').map(({ attributes }) => [attributes.name, attributes.content]));

    expect(metas).toMatchObject({ 'color-scheme': 'light dark', 'supported-color-schemes': 'light dark' });
    expect(only(byTag(page, 'html')).attributes.lang).toBe('en');
  });
});

describe('R126: a digest', () => {
  it('tells each row apart, with reason, deadline, link and code', () => {
    const { text } = renderMail(aDigest());

    const order = [
      '2 replies wait for your decision. They come together because you got many mails within the hour. What is urgent still comes at once.',
      'Northwind Bank, refund $12,400, by 14:30 (AP-7K2M):',
      'Decide by Sun 22 Nov 2026, 14:30 CET. You are asked as finance, stage 1 of 2. Why: refund of $12,400.00 is over the enterprise limit of $10,000.00.',
      `Review and decide:\n${link}\n`,
      'Code: 042917\n',
      'Escalated: Northwind Bank, refund $12,400, by 14:30 (AP-7K2M):',
      `Review and decide:\n${link}2\n`,
      'For information: Northwind Bank, refund $12,400, by 14:30 (AP-7K2M):',
      `Read the case:\n${link}3\n`,
      'Closed: For information: Northwind Bank, refund $12,400, by 14:30 (AP-7K2M):',
      'It was not decided in time: the holding reply was handed to the helpdesk at Sun 22 Nov 2026, 14:30 CET.',
      'Up to 7 more than this mail has room for: they come with the next ones, and stand in your queue already.',
      `Open your queue:\n${publicUrl}/queue\n`,
    ].map((part) => [part, text.indexOf(part)] as const);

    expect(order.filter(([, index]) => index < 0)).toEqual([]);
    expect(order.map(([, index]) => index)).toEqual(order.map(([, index]) => index).sort((a, b) => a - b));
  });

  it('says in its subject how many wait and until when the first does', () => {
    const { rows } = aDigest();

    expect(renderMail(aDigest()).subject).toBe('Approve replies: 2 wait for you, the first by 14:30');
    expect(renderMail(aDigest({ at: new Date('2026-11-21T13:00:00Z') })).subject).toBe('Approve replies: 2 wait for you, the first by Sun 22 Nov 14:30');
    expect(renderMail(aDigest({ rows: rows.slice(2) })).subject).toBe('For information: 2 replies');
  });

  it('asks for nothing where the person only watches', () => {
    const { text } = renderMail(aDigest({ rows: aDigest().rows.slice(2, 3), more: 0 }));

    expect(text).toContain('Nothing is asked of you\n\n1 reply, for your information.');
    expect(text).not.toMatch(/Code|code|room for/);
  });

  it('of 50 rows stays below the 100 KB at which mail programs cut', () => {
    const long = aRequest({
      draft: aMailDraft({ account: { name: 'n'.repeat(200), alias: 'A' }, reasons: [{ rule: 'r', tier: 3, text: 'word '.repeat(500) }] }),
    });
    const rows = Array.from({ length: 50 }, () => long as ReturnType<typeof aDigest>['rows'][number]);

    expect(Buffer.byteLength(renderMail(aDigest({ rows })).html)).toBeLessThan(100_000);
  });
});

describe('what each kind says', () => {
  it.each([
    ['reminder', aRequest({ kind: 'reminder' }), 'This reply still waits for your decision.'],
    ['escalation after silence', ofKind('escalation', { because: 'no-answer' }), 'You are asked because a decision is still missing.'],
    ['escalation after a bounce', ofKind('escalation', { because: 'bounced' }), 'could not be delivered'],
    [
      'again after an edit',
      ofKind('again', { because: { what: 'edit', by: 'Bea Berg', lapsed: true } }),
      'The text was edited by Bea Berg. Earlier approvals no longer count. Please look',
    ],
    [
      'again after the first edit',
      ofKind('again', { because: { what: 'edit', by: null, lapsed: false } }),
      'The text was edited. Please look at the new text.',
    ],
    ['again after a stop', ofKind('again', { because: { what: 'stop', by: null, reason: null, note: null } }), 'The reply was stopped before it went out'],
    [
      'again after an edit that says more than its editor may say alone',
      ofKind('again', { because: { what: 'edit-tightened', by: 'Ann Abel' } }),
      'The text was edited by Ann Abel, and what was written into it needs somebody else’s approval',
    ],
    ['a fresh link', aRequest({ kind: 'fresh-link' }), 'Here is the fresh link that was asked for, with a fresh code.'],
    ['a hand-over', ofKind('handed-over', { from: null }), 'Bea Berg was asked before and has handed the decision over to you.'],
    [
      'a seat that somebody else reassigned',
      ofKind('handed-over', { from: 'Bea Berg' }),
      'Olga Orr has given you the decision that Bea Berg was asked for before.',
    ],
    [
      'a delegate',
      aRequest({ asked: { role: 'manager', stage: 1, stageCount: 1, onBehalfOf: 'Bob Bell' } }),
      'You are asked as manager, as delegate of Bob Bell.',
    ],
    [
      'the end of the ladder',
      aRequest({ ladder: { next: null, fallbackAt: decideBy } }),
      '\nAt Sun 22 Nov 2026, 14:30 CET the customer gets the holding reply instead.',
    ],
    ['a watcher', ofKind('watcher-start'), 'You watch such cases'],
    [
      'whoever is asked again after a stop',
      { ...aRequest(), kind: 'again', because: { what: 'stop', by: 'Ann Abel', reason: 'wrong_facts', note: null } },
      'The reply was stopped by Ann Abel before it went out: Facts are wrong. It must be approved again.',
    ],
    [
      'the same of the helpdesk, in its words',
      { ...aRequest(), kind: 'again', because: { what: 'stop', by: 'the helpdesk', reason: null, note: 'They called.' } },
      'The reply was stopped by the helpdesk before it went out. It must be approved again.\n\nWhy it was stopped:\n\n> They called.',
    ],
    [
      'the same where a mail may show no words',
      { ...aRequest({ detail: 'excerpt' }), kind: 'again', because: { what: 'stop', by: 'the helpdesk', reason: null, note: 'They called.' } },
      'It must be approved again.\n\nWhy is behind the link.',
    ],
    [
      'a watcher of a text that an approver changed',
      everyKind.at(-2) as MailView,
      'The text is another one than before.\n\nIt goes out at 14:10:00 CET. You watch such cases: until then you can stop it. Open the page',
    ],
    [
      'a watcher of a text that is approved by now',
      everyKind.at(-1) as MailView,
      'Decided by Ann Abel at Sun 22 Nov 2026, 14:10 CET.\n\nIt goes out at 14:10:00 CET.',
    ],
    ['an owner', ofKind('alarm'), 'needs the approval of department head. Nobody may give it: nobody holds the role'],
    ['a question', ofKind('question'), '> Was the credit promised?'],
    [
      'a question whose words stay behind the link',
      { ...base, kind: 'question', by: 'Bea', question: 'Secret?', link, detail: 'excerpt' },
      'The question is behind the link.',
    ],
    ['an answer', ofKind('answered'), '> Yes, in March.'],
    [
      'an owner of a decision that was undone',
      ofKind('disowned', { undone: true }),
      'Ann Abel says that this decision was not theirs: Approved. Decided by Ann Abel at',
    ],
    ['an owner of a decision that could not be undone', ofKind('disowned', { undone: false }), 'It came too late to undo it'],
    [
      'whoever is asked again after it',
      ofKind('again', { because: { what: 'disowned', by: null } }),
      'A decision about it was not made by the person it names',
    ],
    [
      'an answer whose words stay behind the link',
      { ...base, kind: 'answered', by: 'Ida', question: 'Secret?', answer: 'Secret.', link, needsCode: false, detail: 'excerpt' },
      'Question and answer are behind the link.',
    ],
    ['signing in', ofKind('sign-in'), 'Here is your sign-in link for Contoso Support.'],
  ])('%s', (_, view, said) => {
    expect(renderMail(view as MailView).text).toContain(said);
  });

  it.each([
    [{ kind: 'released', at } as const, 'The reply was sent at Sun 22 Nov 2026, 14:10 CET.'],
    [{ kind: 'held', at } as const, 'the holding reply was handed to the helpdesk'],
    [{ kind: 'superseded', at } as const, 'The customer wrote again'],
    [{ kind: 'blocked', at } as const, 'Nobody may decide'],
    [{ kind: 'withdrawn', at, by: null } as const, 'The reply was taken back at'],
    [
      { kind: 'stopped', at, by: 'Ann Abel', reason: 'wrong_facts', again: true } as const,
      'The reply was stopped by Ann Abel at Sun 22 Nov 2026, 14:10 CET: Facts are wrong. It must be approved again.',
    ],
    [{ kind: 'stopped', at, by: null, reason: null, again: false } as const, 'The reply was stopped at Sun 22 Nov 2026, 14:10 CET. It did not go out.'],
    [
      { ...decision, decision: 'reject', reason: 'wrong_facts', onBehalfOf: 'Bob Bell' } as const,
      'Rejected: Facts are wrong. Decided by Ann Abel on behalf of Bob Bell at Sun 22 Nov 2026, 14:10 CET.',
    ],
  ])('tells a watcher how it ended: %o', (outcome, said) => {
    expect(renderMail({ ...base, kind: 'watcher-end', hadSeat: false, outcome, decisions: [], link: null }).text).toContain(said);
  });

  it.each([
    [false, { kind: 'held', at }, 'Closed: For information: ', 'your role watches cases like this one'],
    [true, { kind: 'held', at }, 'Closed: Approve reply: ', 'you were asked to decide it'],
    [true, { kind: 'stopped', at, by: null, reason: null, again: true }, 'Stopped: Approve reply: ', 'you were asked to decide it'],
    [false, { kind: 'stopped', at, by: null, reason: null, again: false }, 'Closed: For information: ', 'your role watches cases like this one'],
  ] as const)('stays in the thread of its person, and says why they get it: %o, %o', (hadSeat, outcome, begins, why) => {
    const { subject, text } = renderMail({ ...base, kind: 'watcher-end', hadSeat, outcome, decisions: [], link: null });
    const row = renderMail(aDigest({ rows: [{ ...base, kind: 'watcher-end', hadSeat, outcome, decisions: [], link: null }] })).text;

    expect(subject.slice(0, subject.indexOf('Northwind'))).toBe(begins);
    expect(text).toContain(`You get this because ${why} at`);
    expect(row).toContain(`\n${begins}Northwind`);
  });

  it('tells the approver how to stop it, for as long as that works', () => {
    const stoppable = renderMail({ ...base, kind: 'decided', outcome: decision, link, stopUntil: at }).text;
    const gone = renderMail({ ...base, kind: 'decided', outcome: { ...decision, feedback: 'my note' }, link, stopUntil: null }).text;

    expect(stoppable).toContain('If it was a slip: open the page and press “Stop this”. That works until 14:10:00 CET.');
    expect(gone).not.toContain('slip');
    for (const text of [stoppable, gone]) expect(text).toContain('If this was not you: open the page and press “This was not me”.');
    expect(gone).toContain('> my note');
  });
});

describe('a mail to those who watch', () => {
  const start = (again: object | null, escrow: object | null = null) => ({ ...base, kind: 'watcher-start', link, escrow, again }) as DigestedView;
  const stop = { what: 'stop', by: 'Ann Abel', reason: 'wrong_facts', note: null };

  it.each([
    [stop, 'Again: ', 'The reply was stopped by Ann Abel before it went out: Facts are wrong. It must be approved again.'],
    [{ ...stop, by: null, reason: null }, 'Again: ', 'The reply was stopped before it went out. It must be approved again.'],
    [{ what: 'disowned', by: null }, 'Again: ', 'A decision about it was not made by the person it names. It must be approved again.'],
    [{ what: 'edit', by: 'Ann Abel' }, 'Changed: ', 'The text was edited by Ann Abel. It must be approved as it is now.'],
    [{ what: 'edit-tightened', by: null }, 'Changed: ', 'The text was edited. It must be approved as it is now.'],
    [{ what: 'revised' }, 'Changed: ', 'The helpdesk has sent another text in the place of the one before, which is no longer asked about.'],
  ])('says first why a text waits once more: %o', (again, prefix, said) => {
    const { subject, text } = renderMail(start(again));

    expect(subject).toBe(`${prefix}${renderMail(start(null)).subject}`);
    expect(text.split('\n\n').slice(0, 2)).toEqual([said, said]);
    expect(renderMail(aDigest({ rows: [start(again)] })).text).toContain(`${said} It waits for approval.`);
  });

  const notified = (fields: object = {}) =>
    ({
      ...base,
      kind: 'notified',
      draft: aMailDraft({ decideBy: null, tier: 2 }),
      at,
      because: 'watches',
      link: `${publicUrl}/queue/drf_1`,
      ...fields,
    }) as DigestedView;

  it('tells of a reply that went out at once what it says, why it is told, and where it is', () => {
    const { subject, text } = renderMail(notified());

    expect(subject).toBe('For information: Northwind Bank, refund $12,400 (AP-7K2M)');
    for (const said of [
      'was sent at Sun 22 Nov 2026, 14:10 CET: refund of $12,400',
      'Why you are told:',
      'The customer wrote:',
      'The reply that was sent to',
      `${publicUrl}/queue/drf_1`,
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/Closed|not sent at once|to be sent|needs a decision/);
    const row = renderMail(aDigest({ rows: [notified()] })).text;
    expect(row).toMatch(/For information: Northwind Bank.*\n\nIt went out at once, at Sun 22 Nov 2026, 14:10 CET\. Why you are told: /);
    expect(renderMail(aDigest({ rows: [{ ...notified(), detail: 'none' }] })).text).toContain('It went out at once, at Sun 22 Nov 2026, 14:10 CET.\n');
  });

  it('names whoever is told because nobody watches', () => {
    const long = aMailDraft({ decideBy: null, reply: { to: 'a@b.example', text: 'word '.repeat(400) } });
    const { text } = renderMail(notified({ because: 'manages', draft: long }));

    expect(text).toContain('You get this because nobody watches cases like this one, and you are the manager of the account at Contoso Support.');
    expect(text).toContain('the whole text is behind the link.');
    expect(renderMail(notified({ because: 'owns' })).text).toContain('and you are an owner at');
  });

  it('names nothing of it at the level none', () => {
    const { text } = renderMail(notified({ detail: 'none' }));

    expect(text).toContain('A reply to account A-118 was sent at');
    expect(text).not.toMatch(/Northwind|12,400|reply that was sent/);
  });
});

describe('a mail about a draft that nobody may decide', () => {
  const alarm = (fields: object) =>
    renderMail({ ...base, kind: 'alarm', roles: ['finance', 'department-head'], because: 'limits_too_low', money: [], link, ...fields } as MailView);
  const euros = { currency: 'EUR', minor: 1_500_000 };

  it('says that release limits are too low, and what helps', () => {
    const { text } = alarm({ money: [euros] });

    expect(text.split('\n')[0]).toBe('Nobody may decide: nobody asked may release €15,000.00');
    expect(text).toContain(
      'needs the approval of finance and department head. Too few who hold these roles may release €15,000.00, and no owner may in their place',
    );
    expect(text).toContain('Raise the release limit of somebody who holds one of these roles');
    expect(text).not.toMatch(/nobody holds|Give the role to somebody else/i);
  });

  it('says that no limit is for several currencies, and what helps', () => {
    const { text } = alarm({ because: 'several_currencies', money: [euros, { currency: 'USD', minor: 500 }] });

    expect(text).toContain('It moves money in several currencies (€15,000.00 and $5.00), and a person’s release limit is in one');
    expect(text).toContain('Have it sent as one reply for each currency.');
    expect(text).not.toMatch(/Give the role|Raise the release/);
  });

  it('names no amount at the level none', () => {
    for (const because of ['limits_too_low', 'several_currencies']) expect(alarm({ because, money: [euros], detail: 'none' }).text).not.toContain('15,000');
  });
});

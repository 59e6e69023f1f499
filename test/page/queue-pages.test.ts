import { describe, expect, it } from 'vitest';
import type { QueueFilter } from '../../functions/domain/approval/queue.ts';
import { renderQueueActsPage, type ShownOutcome } from '../../functions/page/queue-acts-page.tsx';
import { listHref, type QueueActs, type QueueListView, renderQueueListPage } from '../../functions/page/queue-list.tsx';
import { askInSixWords, type QueueRow } from '../../functions/page/queue-row.tsx';
import { formatDeadline } from '../../functions/page/time.ts';
import { all, byTag, formsOf, type HtmlElement, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';
import { decideBy, now } from './views.ts';

const noFilter: QueueFilter = { account: '', rule: '', role: '', urgency: '', search: '' };
const some = (count: number) => ({ count, more: false });
const waiting = { kind: 'waiting', decideBy: decideBy.toISOString(), blocked: null } as const;

const aRow = (fields: Partial<QueueRow> = {}): QueueRow => ({
  draftId: 'drf_01',
  reference: 'AP-7K2M',
  hashPrefix: '0123456789abcdef',
  accountName: 'Northwind Bank',
  ask: { actions: [{ type: 'refund', amount: { currency: 'USD', minor: 1_240_000 } }], count: 1 },
  category: 'refund_request',
  rules: ['refund-over-limit', 'keyword:lawyer'],
  time: waiting,
  own: null,
  asked: ['Ann Abel'],
  askedHidden: false,
  since: new Date(now.getTime() - 5_400_000),
  stage: 2,
  stageCount: 3,
  urgency: 'standard',
  ...fields,
});
const acts: QueueActs = {
  nonce: 'nonce-1',
  remind: true,
  from: [{ personId: 'ann', name: 'Ann Abel' }],
  to: [{ personId: 'ben', name: 'Ben Berg' }],
  atMost: 20,
  typed: null,
};
const aList = (fields: Partial<QueueListView> = {}): QueueListView => ({
  tenantName: 'Contoso',
  timeZone: 'Europe/Berlin',
  now,
  personName: 'Ann Abel',
  listing: { view: 'all', filter: noFilter, after: '' },
  counts: { mine: some(0), team: some(0), breaching: some(0), failed: some(0), blocked: some(0), all: some(1) },
  choices: { accounts: [{ id: 'acc_northwind', name: 'Northwind Bank' }], rules: ['refund-over-limit'], roles: ['finance'] },
  rows: [aRow()],
  found: some(1),
  next: null,
  banner: null,
  lastDecision: null,
  acts,
  ...fields,
});
const main = (page: string): HtmlElement => only(byTag(parseHtml(page), 'main'));
const words = (page: string): string => textOf(main(page)).replace(/\s+/g, ' ');
const cells = (page: string): string[] =>
  only(byTag(only(byTag(main(page), 'tbody')), 'tr')).children.flatMap((cell) => (typeof cell === 'string' ? [] : [textOf(cell)]));

describe('the list of the queue', () => {
  it('shows each draft with time left, account, ask, reasons, who is asked, age, stage and urgency, under a heading each', () => {
    const page = renderQueueListPage(aList());

    expect(cells(page)).toEqual([
      'Select AP-7K2M',
      '22 min left',
      'AP-7K2M',
      'Northwind Bank',
      'refund of $12,400',
      'Refund over limitKeyword lawyer',
      'Ann Abel',
      '1 h 30 min',
      '2/3',
      'standard',
    ]);
    const heads = byTag(only(byTag(main(page), 'thead')), 'th');
    expect(heads.map(textOf)).toEqual(['Select', 'Time left', 'Reference', 'Account', 'Ask', 'Why', 'Who is asked', 'Age', 'Stage', 'Urgency']);
    expect(heads.every(({ attributes }) => attributes.scope === 'col')).toBe(true);
    expect(byTag(only(byTag(main(page), 'tbody')), 'th').map(({ attributes }) => attributes)).toEqual([{ scope: 'row' }]);
    expect(byTag(main(page), 'caption').map(textOf)).toEqual(['1 reply, the nearest deadline first, data of 14:08']);
  });

  it('labels everything that takes input, and gives its region that scrolls a name and the focus', () => {
    const page = renderQueueListPage(aList());
    const labelled = new Set(byTag(main(page), 'label').map(({ attributes }) => attributes.for));

    for (const control of all(
      main(page),
      ({ tag, attributes }) => ['input', 'select'].includes(tag) && attributes.type !== 'hidden' && attributes.type !== 'checkbox',
    ))
      expect(labelled, control.attributes.id).toContain(control.attributes.id);
    for (const box of byTag(main(page), 'label').filter(({ attributes }) => attributes.class === 'tick')) expect(byTag(box, 'input')).toHaveLength(1);
    expect(byTag(main(page), 'section').find(({ attributes }) => attributes.id === 'list')?.attributes).toMatchObject({ tabindex: '0', 'aria-label': 'Queue' });
    expect(byTag(parseHtml(page), 'h1')).toHaveLength(1);
  });

  it.each([
    [{ time: { ...waiting, decideBy: now.toISOString() } }, 1, 'past by less than a minute'],
    [{ time: { ...waiting, decideBy: new Date(now.getTime() - 3_900_000).toISOString() } }, 1, 'past by 1 h 5 min'],
    [{ time: { ...waiting, blocked: 'nobody_left' as const }, asked: [] }, 6, 'Blocked: nobody is left who may decide'],
    [{ time: { ...waiting, blocked: 'limits_too_low' as const }, asked: [] }, 6, 'Blocked: release limits are too low'],
    [{ time: { ...waiting, blocked: 'several_currencies' as const }, asked: [] }, 6, 'Blocked: several currencies in one reply'],
    [{ asked: [] }, 6, 'nobody yet'],
    [{ asked: [], askedHidden: true }, 6, 'not shown: opinions are independent'],
    [{ asked: ['Ann Abel'], askedHidden: true }, 6, 'Ann Abel; others are not shown'],
    [{ asked: ['Ann Abel', 'Ben Berg on behalf of Bea Berg'] }, 6, 'Ann Abel and Ben Berg on behalf of Bea Berg'],
    [{ own: 'you', asked: [] }, 6, 'you'],
    [{ own: 'you', asked: [], askedHidden: true }, 6, 'you; others are not shown'],
    [{ own: 'you on behalf of Bea Berg' }, 6, 'you on behalf of Bea Berg and Ann Abel'],
    [{ own: 'you', asked: ['Ann Abel', 'Ben Berg'] }, 6, 'you, Ann Abel and Ben Berg'],
    [{ rules: ['a', 'b', 'c', 'd', 'e'] }, 5, 'ABC2 more'],
    [{ urgency: 'urgent' as const }, 9, 'urgent'],
  ])('says in words what is so: %o', (fields, column, said) => {
    expect(cells(renderQueueListPage(aList({ rows: [aRow(fields)] })))[column]).toBe(said);
  });

  it('shows failed releases with the answer of the endpoint, and nothing to select', () => {
    const failed = { kind: 'failed', of: 'release', at: now, tries: 12, lastStatus: 503, disabled: false } as const;
    const view = aList({ listing: { view: 'failed', filter: noFilter, after: '' }, rows: [aRow({ time: failed })], acts: null });

    expect(cells(renderQueueListPage(view))).toEqual([
      'Sun 22 Nov 2026, 14:08 CET',
      'AP-7K2M',
      'Northwind Bank',
      'refund of $12,400',
      'Refund over limitKeyword lawyer',
      '12 tries, last answer 503',
      '1 h 30 min',
      'standard',
    ]);
    const said = (fields: object) => cells(renderQueueListPage({ ...view, rows: [aRow({ time: { ...failed, ...fields } })] }))[5];
    expect(said({ of: 'holding-reply' })).toBe('holding reply: 12 tries, last answer 503');
    expect([said({ tries: 1, lastStatus: null }), said({ tries: 0, lastStatus: null }), said({ tries: 0, lastStatus: null, disabled: true })]).toEqual([
      '1 try, no answer',
      'never sent: its stored text is damaged',
      'its endpoint is disabled',
    ]);
  });

  it('offers every view with its count, and says where there are more', () => {
    const counts = { ...aList().counts, team: { count: 12_000, more: true } };
    const nav = only(byTag(main(renderQueueListPage(aList({ counts }))), 'nav').filter(({ attributes }) => attributes.id === 'views'));

    expect(byTag(nav, 'a').map((link) => [textOf(link), link.attributes.href, link.attributes['aria-current']])).toEqual([
      ['Mine (0)', '/queue?view=mine', undefined],
      ['My team (at least 12000)', '/queue?view=team', undefined],
      ['Breaching next hour (0)', '/queue?view=breaching', undefined],
      ['Failed release (0)', '/queue?view=failed', undefined],
      ['Blocked (0)', '/queue?view=blocked', undefined],
      ['All (1)', '/queue?view=all', 'page'],
    ]);
  });

  it('says of a view of which nothing was met in what was read that it was not counted', () => {
    const counts = { ...aList().counts, blocked: { count: 0, more: true } };

    expect(words(renderQueueListPage(aList({ counts })))).toContain('Blocked (not counted)');
  });

  it.each([
    [some(1), '1 reply'],
    [some(53), '1 of 53 replies'],
    [{ count: 50, more: true }, '1 of at least 50 replies'],
    [{ count: 1, more: true }, 'at least 1 reply'],
    [null, '1 reply'],
  ])('says how much of the list it is: %o', (found, said) => {
    const caption = byTag(main(renderQueueListPage(aList({ found }))), 'caption').map(textOf);

    expect(caption).toEqual([`${said}, the nearest deadline first, data of 14:08`]);
  });

  it('leads on from a page without rows where the list goes on, and says that it may', () => {
    const page = renderQueueListPage(aList({ rows: [], found: { count: 0, more: true }, next: '2026-11-22T13:30:00.000Z#drf_01', acts: null }));

    expect(words(page)).toContain('Nothing waits as far as the list was read, as of 14:08. There may be more further on.');
    expect(byTag(main(page), 'a').map(textOf)).toContain('Look further on');
    expect(words(renderQueueListPage(aList({ next: 'x' })))).toContain('Next page');
  });

  it('shows the banner with number, first draft and the view that has them', () => {
    const first = { draftId: 'drf_01', reference: 'AP-7K2M', decideBy: decideBy.toISOString() };
    const long = renderQueueListPage(aList({ banner: { waiting: some(21), late: some(0), first } }));
    const late = renderQueueListPage(
      aList({ now: new Date(decideBy.getTime() + 60_000), banner: { waiting: { count: 21, more: true }, late: { count: 2, more: true }, first } }),
    );
    const links = (page: string) => byTag(only(all(main(page), ({ attributes }) => attributes.id === 'banner')), 'a').map(({ attributes }) => attributes.href);

    expect(words(long)).toContain('The queue is long21 replies wait. First is AP-7K2M: 22 min left.');
    expect(links(long)).toEqual(['/queue/drf_01', '/queue?view=all']);
    expect(words(late)).toContain('A deadline has passedAt least 21 replies wait, at least 2 of them past the deadline. First is AP-7K2M: past by 1 min.');
    expect(links(late)).toEqual(['/queue/drf_01', '/queue?view=breaching']);
  });

  it.each([
    ['mine', 'Nothing waits for you, as of 14:08. Last decision Sun 22 Nov 2026, 14:08 CET by Bea Berg.'],
    ['team', 'Nothing waits for you or your team'],
    ['breaching', 'No deadline is near'],
    ['failed', 'Every reply that was handed over arrived, or may still'],
    ['blocked', 'Nothing is blocked'],
    ['all', 'Nothing waits, as of'],
  ] as const)('says that there is nothing: %s', (view, said) => {
    const empty = aList({ listing: { view, filter: noFilter, after: '' }, rows: [], found: some(0), acts: null, lastDecision: { at: now, by: 'Bea Berg' } });

    expect(words(renderQueueListPage(empty))).toContain(said);
  });

  it('has forms that change nothing as they stand, and whose Enter key presses no act', () => {
    const page = renderQueueListPage(aList());
    const [search, form, out] = formsOf(page);

    expect([search?.method, search?.action, search?.defaults]).toEqual(['get', '/queue', { view: 'all', q: '', account: '', rule: '', role: '', urgency: '' }]);
    expect([form?.method, form?.action, form?.defaults]).toEqual(['post', '/queue', { nonce: 'nonce-1', list: '/queue?view=all', from: '', to: '' }]);
    const buttons = form?.controls.filter(({ tag }) => tag === 'button') ?? [];
    expect(buttons.map(({ attributes }) => [attributes.name, attributes.value, 'hidden' in attributes, 'disabled' in attributes])).toEqual([
      [undefined, undefined, true, false], // a disabled one does not count in Chromium where the key is pressed in a box
      ['act', 'remind', false, false],
      ['act', 'hand-over', false, false],
    ]);
    expect(out?.action).toBe('/sign-out');
    expect(out?.controls.map((button) => [textOf(button), button.attributes.name, button.attributes.value])).toEqual([
      ['Sign out', undefined, undefined],
      ['Sign out everywhere', 'where', 'everywhere'],
    ]);
    expect(page).not.toMatch(/approve<|value="approve/i);
  });

  it('offers only what the viewer may do', () => {
    const offered = (fields: Partial<QueueActs> | null): (string | undefined)[] =>
      byTag(main(renderQueueListPage(aList({ acts: fields && { ...acts, ...fields } }))), 'button').flatMap(({ attributes }) =>
        attributes.name === 'act' ? [attributes.value] : [],
      );

    expect([offered({ remind: false }), offered({ from: [] }), offered(null)]).toEqual([['hand-over'], ['remind'], []]);
    expect(byTag(main(renderQueueListPage(aList({ acts: null }))), 'input').filter(({ attributes }) => attributes.type === 'checkbox')).toEqual([]);
  });

  it('keeps what was chosen in a form that was not taken, and says what was wrong above and beside it', () => {
    const typed = { selected: ['drf_01.0123456789abcdef'], fromId: 'ann', toId: '', problem: { field: 'to', message: 'Choose who gets the seats' } } as const;
    const page = renderQueueListPage(aList({ acts: { ...acts, typed } }));

    expect(formsOf(page)[1]?.defaults).toMatchObject({ draft: 'drf_01.0123456789abcdef', from: 'ann', to: '' });
    const alert = only(byTag(main(page), 'div').filter(({ attributes }) => attributes.role === 'alert'));
    expect([textOf(alert), byTag(alert, 'a')[0]?.attributes.href]).toEqual([expect.stringContaining('Nothing was done'), '#to']);
    const select = only(byTag(main(page), 'select').filter(({ attributes }) => attributes.id === 'to'));
    expect(select.attributes).toMatchObject({ 'aria-invalid': 'true', 'aria-describedby': 'to-error' });
    expect(textOf(only(byTag(parseHtml(page), 'title')))).toMatch(/^Choose who gets the seats\. Queue: All/);
  });

  it.each(payloads.map((payload) => [payload]))('T14: shows text of strangers as text: %s', (payload) => {
    const filter = { account: payload, rule: payload, role: payload, urgency: payload, search: payload };
    const page = renderQueueListPage(
      aList({
        tenantName: payload,
        personName: payload,
        listing: { view: 'all', filter, after: payload },
        next: payload,
        rows: [aRow({ draftId: payload, accountName: payload, rules: [payload], asked: [payload], category: payload, ask: null })],
        choices: { accounts: [{ id: payload, name: payload }], rules: [payload], roles: [payload] },
        banner: { waiting: some(1), late: some(0), first: { draftId: payload, reference: 'AP-7K2M', decideBy: decideBy.toISOString() } },
        acts: {
          ...acts,
          from: [{ personId: payload, name: payload }],
          to: [{ personId: payload, name: payload }],
          typed: { selected: [payload], fromId: payload, toId: payload, problem: { field: 'list', message: 'no' } },
        },
      }),
    );

    expect(cells(page)[3]).toBe(payload.replaceAll('\t', '[U+0009]').replaceAll('\n', '[U+000A]'));
    expect(cells(page)).toHaveLength(10);
    expect(formsOf(page)[0]?.defaults.q).toBe(payload.replaceAll('\r\n', '\n'));
    expect(words(renderQueueListPage(aList({ rows: [], found: some(0), lastDecision: { at: now, by: payload } })))).toContain('Last decision');
  });
});

describe('the address of a list', () => {
  it('names what is not empty, encoded', () => {
    expect(listHref({ view: 'team', filter: { ...noFilter, search: 'a&b=ö', rule: 'keyword:x' }, after: '2026#d' })).toBe(
      '/queue?view=team&q=a%26b%3D%C3%B6&rule=keyword%3Ax&after=2026%23d',
    );
  });
});

describe('an ask', () => {
  const refund = { type: 'refund', amount: { currency: 'USD', minor: 5000 } };

  it.each([
    [{ actions: [refund], count: 1 }, 'refund of $50'],
    [{ actions: [refund, { type: 'account_closure' }], count: 2 }, 'refund of $50 and account closure'],
    [{ actions: [refund, { type: 'account_closure' }], count: 4 }, 'refund of $50 and 3 more'],
    [{ actions: [refund, { type: 'refund', amount: { currency: 'EUR', minor: 4000 } }], count: 2 }, 'refund of $50 and 1 more'],
    [{ actions: [{ type: 'bulk_message', recipients: 120 }, { type: 'data_change_of_owners' }], count: 2 }, 'bulk message to 120 people and…'],
    [{ actions: [{ type: 'ticket_update' }, refund], count: 3 }, 'refund of $50 and 2 more'],
    [{ actions: [], count: 0 }, 'order status'],
    [null, 'order status'],
  ])('is told in six words at most: %o', (ask, said) => {
    const text = askInSixWords(ask, 'order_status');

    expect(text).toBe(said);
    expect(text.split(' ').length).toBeLessThanOrEqual(6);
  });
});

describe('a deadline', () => {
  it('is told as what is left, or how long it is past', () => {
    const at = (seconds: number): string => formatDeadline(new Date(now.getTime() + seconds * 1000), now);

    expect([at(61), at(59), at(0), at(-3600), at(200_000)]).toEqual([
      '1 min left',
      'less than a minute left',
      'past by less than a minute',
      'past by 1 h',
      '2 days 7 h left',
    ]);
  });
});

describe('the result of acts', () => {
  const outcome = (fields: Partial<ShownOutcome> = {}): ShownOutcome => ({ draftId: 'drf_01', reference: 'AP-7K2M', done: true, reason: null, ...fields });
  const result = (outcomes: readonly ShownOutcome[] | null, fields = {}) =>
    renderQueueActsPage({
      tenantName: 'Contoso',
      timeZone: 'UTC',
      now,
      personName: 'Ann Abel',
      act: 'hand-over',
      from: 'Ann Abel',
      to: 'Ben Berg',
      at: now,
      outcomes,
      ...fields,
    });

  it('lists what was done and what was refused, and why', () => {
    const page = result([
      outcome(),
      outcome({ reference: 'AP-2222', done: false, reason: 'stale' }),
      outcome({ reference: null, done: false, reason: 'not_found' }),
    ]);

    expect(textOf(only(byTag(parseHtml(page), 'h1')))).toBe('1 reply done, 2 refused');
    expect(words(page)).toMatch(
      /Seats of Ann Abel to Ben Berg.*Done \(1\).*AP-7K2M.*Refused \(2\).*AP-2222Its text has changed.*unknownThere is no such draft/s,
    );
    expect(byTag(main(page), 'a').map(({ attributes }) => attributes.href)).toEqual(['/queue/drf_01', '/queue/drf_01', '/queue']);
  });

  it('says what it was, and where it is not known to have ended', () => {
    expect(words(result([outcome()], { act: 'remind', from: null, to: null }))).toContain('To remind those who are asked, Sun 22 Nov 2026, 13:08 UTC.');
    expect(words(result(null))).toContain('It was begun, and is not known to have ended.');
    expect(words(result([outcome({ done: false, reason: 'a word of a newer version' })]))).toContain('It did not work just now');
  });

  it.each(payloads.map((payload) => [payload]))('T14: shows text of strangers as text: %s', (payload) => {
    const page = result([outcome({ draftId: payload, done: false, reason: payload })], {
      from: payload,
      to: payload,
      tenantName: payload,
      personName: payload,
    });

    expect(words(page)).toContain('0 replies done, 1 refused');
  });
});

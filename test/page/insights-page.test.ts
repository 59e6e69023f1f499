import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../functions/domain/metrics/comparisons.ts';
import type { EditPattern } from '../../functions/domain/metrics/edit-patterns.ts';
import { editsOf } from '../../functions/domain/metrics/edits.ts';
import type { HeldCase } from '../../functions/domain/metrics/held-case.ts';
import { humanShareOf, type PeriodDraft, sentUnseenOf } from '../../functions/domain/metrics/human-share.ts';
import { decidedWithin, ratesBy, ratesOf, rejectionsOf, reviewersOf } from '../../functions/domain/metrics/rates.ts';
import { type Share, shareOf } from '../../functions/domain/metrics/share.ts';
import { figuresOf, renderInsightsPage } from '../../functions/page/insights-page.tsx';
import type { InsightsView, TeamView, WaitingRow } from '../../functions/page/insights-view.ts';
import { aCase, aCaseDecision, aPeriodDraft, at } from '../domain/metrics/examples.ts';
import { days, secondsAfter, start } from '../examples.ts';
import { all, byTag, type HtmlElement, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';

const body = (page: string): string => textOf(only(byTag(parseHtml(page), 'body')));

/** The section of a page with this heading. */
const sectionOf = (page: string, heading: string): HtmlElement =>
  only(byTag(parseHtml(page), 'section').filter((section) => byTag(section, 'h2').some((h2) => textOf(h2) === heading)));

const approved = aCase({
  rules: ['refund-action', 'keyword'],
  decisions: [aCaseDecision({ shownSeconds: 12, firstShownSeconds: 90 })],
  decidedAt: at(300),
});
const edited = aCase({
  risk: 'medium',
  rules: ['refund-action'],
  outcome: 'edited',
  decisions: [aCaseDecision({ personId: 'zoe', decision: 'approve_with_edits', shownSeconds: 2 })],
  decidedAt: at(600),
});
const rejected = aCase({
  rules: ['keyword'],
  category: 'billing_dispute',
  outcome: 'rejected',
  decisions: [aCaseDecision({ decision: 'reject', reason: 'wrong_amount' })],
  decidedAt: at(3600),
});
const cases = [approved, edited, rejected];

const aTeam = (fields: Partial<TeamView> = {}, drafts: readonly PeriodDraft[] = []): TeamView => {
  const some = [
    ...Array.from({ length: 16 }, () => aPeriodDraft({ outcome: 'right' })),
    aPeriodDraft({ outcome: 'wrong' }),
    ...Array.from({ length: 3 }, () => aPeriodDraft({ tier: 3, createdAt: at(days) })),
  ];
  const known = drafts.length > 0 ? drafts : some;
  return {
    humanShare: humanShareOf(known, [
      { label: 'Sun 22 Nov', from: at(0) },
      { label: 'Mon 23 Nov', from: at(days) },
    ]),
    target: { first: 0.38, last: 0.36 },
    sentUnseen: sentUnseenOf(known),
    thresholds: { default: 0.85, high: 0.9, highEnterprise: 0.95, categories: { order_status: 0.8 } },
    flaggedFrom: 0.2,
    reviewers: reviewersOf(cases, (id) => ({ ann: 'Ann Abel', zoe: 'Zoe Zander' })[id] ?? id),
    seesPace: true,
    comparisons: comparisonsOf(cases, { held: 3, since: start, until: secondsAfter(7 * days) }),
    ...fields,
  };
};

const aWaitingRow = (fields: Partial<WaitingRow> = {}): WaitingRow => ({
  draftId: 'drf_01',
  reference: 'AP-7K2M',
  accountName: 'Northwind Bank',
  why: 'overdue',
  receivedAt: start,
  decideBy: secondsAfter(60),
  waitsFor: 'Ann Abel and Ben Berg',
  ...fields,
});

const figures = (of: readonly HeldCase[]): Pick<InsightsView, 'all' | 'groups' | 'within' | 'rules' | 'categories' | 'rejections'> => ({
  all: ratesOf('all', of),
  groups: ratesBy(of, ({ tier, risk }) => [`tier ${tier}`, `tier ${tier}, ${risk} risk`]),
  within: decidedWithin(of, 900),
  rules: ratesBy(of, ({ rules }) => rules),
  categories: ratesBy(of, ({ category }) => [category]),
  rejections: rejectionsOf(of),
});

const aPattern = (fields: Partial<EditPattern> = {}): EditPattern => ({
  kind: 'removed',
  removed: 'we guarantee',
  added: null,
  share: shareOf(9, 40) as Share,
  categories: ['order_status', 'delay'],
  suggestion: 'Leave out ‘we guarantee’: taken out in 9 of 40 edits.',
  ...fields,
});

const aView = (fields: Partial<InsightsView> = {}): InsightsView => ({
  tenantName: 'Contoso',
  timeZone: 'UTC',
  now: secondsAfter(7 * days),
  personName: 'Olga Otto',
  days: 7,
  basis: { of: 'team', received: 20, held: 3, read: 3, cut: false, unread: 0, since: start },
  waiting: { rows: [aWaitingRow()], all: 1, cut: false },
  ...figures(cases),
  edits: { kinds: editsOf([{ before: 'we refund $40', after: 'we refund $50' }]), patterns: [aPattern()], looked: 1, cut: false, unread: 0 },
  attention: { own: null, team: null, cut: false, unread: 0 },
  team: aTeam(),
  ...fields,
});

const empty = (): InsightsView =>
  aView({
    basis: { of: 'team', received: 0, held: 0, read: 0, cut: false, unread: 0, since: start },
    waiting: { rows: [], all: 0, cut: false },
    ...figures([]),
    edits: { kinds: [], patterns: [], looked: 0, cut: false, unread: 0 },
    team: aTeam({
      humanShare: humanShareOf([], [{ label: 'Sun 22 Nov', from: at(0) }]),
      target: null,
      sentUnseen: sentUnseenOf([]),
      thresholds: null,
      reviewers: [],
      comparisons: comparisonsOf([], { held: 0, since: start, until: start }),
    }),
  });

const own = (of: readonly HeldCase[] = [approved]): InsightsView =>
  aView({ basis: { of: 'own', decisions: of.length, since: start, lookedBackTo: null }, ...figures(of), team: null });

describe('the insights page', () => {
  it('has its figures in the order of what is most urgent', () => {
    expect(byTag(only(byTag(parseHtml(renderInsightsPage(aView())), 'main')), 'h2').map(textOf)).toEqual([
      'Who waits too long, now',
      'Time to decision',
      'The 30-second measure',
      'What people decided, by rule',
      'What people decided, by category',
      'Reasons for rejection',
      'What editors change',
      'What people change again and again',
      'Sent without approval, later found wrong',
      'Replies that needed a person',
      'Reviewer load',
      'Beside what others report',
    ]);
  });

  it('says over how many replies and which days it is worked out, and what was left out', () => {
    expect(body(renderInsightsPage(aView()))).toContain(
      'Worked out from 20 replies, received from Sun 22 Nov 2026, 17:00 UTC to now. 3 of them needed a person.',
    );
    const cut = body(renderInsightsPage(aView({ basis: { of: 'team', received: 10_003, held: 1213, read: 500, cut: true, unread: 2, since: start } })));
    expect(cut).toContain('Worked out from the newest 10,003 replies, received from');
    expect(cut).toContain('1,213 of them needed a person.');
    expect(cut).toContain('this page reads about 10,000 replies, the newest');
    expect(cut).toContain('What people decided is read of the newest 500 that needed a person.');
    expect(cut).toContain('2 replies could not be read and are left out.');
    expect(body(renderInsightsPage(aView({ basis: { of: 'team', received: 1, held: 1, read: 1, cut: false, unread: 0, since: start } })))).toContain(
      'Worked out from 1 reply, received from Sun 22 Nov 2026, 17:00 UTC to now. One of them needed a person.',
    );
  });

  it('offers three periods and says which one is shown', () => {
    const links = byTag(
      only(byTag(parseHtml(renderInsightsPage(aView({ days: 28 }))), 'nav').filter(({ attributes }) => attributes['aria-label'] === 'Period')),
      'a',
    );

    expect(links.map(({ attributes }) => attributes)).toEqual([
      { href: '/insights?days=1' },
      { href: '/insights?days=7' },
      { href: '/insights?days=28', 'aria-current': 'page' },
    ]);
  });

  it('has for each figure a table with headers, in details, and its file; every chart says in words what it shows', () => {
    const page = parseHtml(renderInsightsPage(aView()));
    const sections = byTag(page, 'section').filter((section) => byTag(section, 'h2').length > 0);

    expect(
      sections.map((section) => byTag(section, 'a').flatMap(({ attributes }) => /^\/insights\/([a-z-]+\.csv)\?days=7$/.exec(attributes.href ?? '')?.[1] ?? [])),
    ).toEqual(
      'waiting decision-time shown-time rules categories rejections edits edit-patterns sent-wrong human-share reviewers others'
        .split(' ')
        .map((id) => [`${id}.csv`]),
    );
    for (const section of sections) {
      const table = only(byTag(section, 'table'));
      expect(byTag(table, 'caption')).toHaveLength(1);
      expect(byTag(table, 'th').every(({ attributes }) => attributes.scope === 'col' || attributes.scope === 'row')).toBe(true);
      expect(byTag(section, 'details')).toHaveLength(textOf(only(byTag(section, 'h2'))).startsWith('Who waits') ? 0 : 1);
    }
    const charts = byTag(page, 'svg');
    expect(charts).toHaveLength(11);
    for (const { attributes } of charts)
      expect(attributes).toMatchObject({ role: 'img', fill: 'currentColor', 'aria-label': expect.stringMatching(/\d.*\.$/) });
    for (const link of byTag(page, 'a').filter(({ attributes }) => attributes.href?.includes('.csv'))) expect(textOf(link)).toMatch(/^CSV file of: \w/);
  });

  it('draws without a style or a colour of its own, so that it reads in light, dark and print', () => {
    const shapes = byTag(parseHtml(renderInsightsPage(aView())), 'svg').flatMap((svg) => all(svg, () => true));

    expect(shapes.length).toBeGreaterThan(50);
    for (const { attributes } of shapes) {
      expect(Object.keys(attributes)).not.toContain('style');
      expect(['none', undefined]).toContain(attributes.fill);
      expect(['currentColor', undefined]).toContain(attributes.stroke);
    }
  });

  it('is whole where nothing has happened yet', () => {
    const page = renderInsightsPage(empty());
    const text = body(page);

    for (const said of [
      'No reply waits too long.',
      'Nothing was decided yet.',
      'From the page to the choice: not measured.',
      'Nothing was rejected.',
      'Nothing was edited.',
      'There are no edits to compare.',
      '0 replies went out without approval; how they turned out was not reported.',
      'Nothing came in.',
      'Nobody has decided anything yet.',
    ])
      expect(text).toContain(said);
    expect(byTag(parseHtml(page), 'svg')).toHaveLength(1); // the comparison, which has no bar then
    expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it.each(payloads.map((payload) => [payload]))('shows text of strangers as text: %s', (payload) => {
    const odd = aCase({ rules: [payload], category: payload, decisions: [aCaseDecision({ personId: payload, shownSeconds: 1 })] });
    const view = aView({
      tenantName: payload,
      personName: payload,
      waiting: { rows: [aWaitingRow({ draftId: payload, accountName: payload, waitsFor: payload })], all: 1, cut: false },
      ...figures([odd]),
      edits: { ...aView().edits, patterns: [aPattern({ kind: 'replaced', removed: payload, added: payload, categories: [payload], suggestion: payload })] },
      team: aTeam({ reviewers: reviewersOf([odd], (id) => id), thresholds: { default: 0.85, high: 0.9, highEnterprise: 0.95, categories: {} } }, [
        aPeriodDraft({ category: payload, outcome: 'wrong' }),
      ]),
    });
    const page = parseHtml(renderInsightsPage(view)); // throws at markup that we never write

    const shown = payload.replaceAll('\t', '[U+0009]').replaceAll('\n', '[U+000A]');
    expect(byTag(page, 'td').map(textOf)).toContain(shown);
    expect(byTag(page, 'th').map(textOf)).toContain(shown);
    expect(byTag(page, 'svg')).toHaveLength(10); // nothing was rejected
    expect(byTag(only(byTag(page, 'main')), 'a').every(({ attributes }) => /^\/(insights|queue|policy\/calibration$)/.test(attributes.href ?? ''))).toBe(true);
    for (const figure of figuresOf(view)) expect(figure.table.csv()).not.toMatch(/(^|,)"[=+@-]/m);
  });

  it.each(['constructor', '__proto__', 'toString'])('takes no category for a member that every object has: %s', (category) => {
    const page = renderInsightsPage(aView({ team: aTeam({}, [aPeriodDraft({ category, outcome: 'wrong' })]) }));

    expect(byTag(sectionOf(page, 'Sent without approval, later found wrong'), 'td').map(textOf)[0]).toBe('0.85');
  });
});

describe('who waits too long', () => {
  it('leads to the queue’s view and to each reply, and says why', () => {
    const page = renderInsightsPage(
      aView({ waiting: { rows: [aWaitingRow(), aWaitingRow({ draftId: 'drf_02', reference: 'AP-0002', why: 'slow', decideBy: null })], all: 37, cut: true } }),
    );
    const section = sectionOf(page, 'Who waits too long, now');

    expect(textOf(section)).toContain('37 replies wait too long.');
    expect(textOf(section)).toContain('the 2 most urgent of 37');
    expect(textOf(section)).toContain('So many wait that not all of them were looked at.');
    expect(textOf(section)).toContain('nine in ten like it were decided faster');
    expect(textOf(section)).toContain('Ann Abel and Ben Berg');
    expect(byTag(section, 'a').map(({ attributes }) => attributes.href)).toEqual([
      '/queue?view=breaching',
      '/queue/drf_01',
      '/queue/drf_02',
      '/insights/waiting.csv?days=7',
    ]);
  });
});

describe('time', () => {
  it('R97, R110: median and nine in ten by tier, and what came within a quarter of an hour beside the 68 % of others', () => {
    const section = sectionOf(renderInsightsPage(aView()), 'Time to decision');

    expect(textOf(section)).toContain('Half of 3 texts were decided within 10 min, nine in ten within 1 h, counted by the clock');
    expect(textOf(section)).toContain('66.7 % (21 to 94 %) came within 15 min; others report 68 %');
    expect(byTag(section, 'th').map(textOf)).toEqual(expect.arrayContaining(['Tier 3', 'Tier 3, high risk', 'Tier 3, medium risk']));
    expect(textOf(only(byTag(section, 'svg')))).toContain('others’ mean: 8 min');
  });

  it('says how many are not decided, since they are not among the times', () => {
    const waiting = aCase({ outcome: null, decidedAt: null, decisions: [] });

    expect(body(renderInsightsPage(aView(figures([...cases, waiting]))))).toContain('1 text was not decided, or not yet: it is not among these times');
  });

  it('R96: the 30-second measure against 27 s, beside the edit rate, and what was not measured', () => {
    const section = sectionOf(renderInsightsPage(aView()), 'The 30-second measure');

    expect(textOf(section)).toContain('Half of 2 decisions took at most 2 s from the page to the choice, nine in ten 12 s. The target is 27 s');
    expect(textOf(section)).toContain('1 decision not measured.');
    expect(textOf(only(byTag(section, 'svg')))).toContain('target: 27 s');
    const row = byTag(only(byTag(section, 'tbody')), 'tr')[0];
    expect([...byTag(row as HtmlElement, 'th'), ...byTag(row as HtmlElement, 'td')].map(textOf)).toEqual([
      'Tier 3',
      '2',
      '1',
      '2 s',
      '12 s',
      '1 min 30 s',
      '1 min 30 s',
      '33.3 % (6 to 79 %)',
    ]);
  });

  it('R96: says where nothing was measured', () => {
    const section = sectionOf(renderInsightsPage(aView(figures([rejected]))), 'The 30-second measure');

    expect(textOf(section)).toContain('From the page to the choice: not measured. The target is 27 s');
    expect(byTag(section, 'svg')).toEqual([]);
    expect(byTag(section, 'td').map(textOf).slice(0, 3)).toEqual(['0', '1', '–']);
  });
});

describe('what people decided', () => {
  it('R125: by rule and by category, with n and the interval', () => {
    const page = renderInsightsPage(aView());
    const section = sectionOf(page, 'What people decided, by rule');

    expect(textOf(section)).toContain('Most often rejected: Keyword, 50 % (9 to 91 %) of 2 decided replies.');
    expect(byTag(only(byTag(section, 'tbody')), 'th').map(textOf)).toEqual(['Keyword', 'Refund action']);
    expect(only(byTag(section, 'svg')).attributes['aria-label']).toContain('Keyword: 50 %, 0 %, 50 % of 2; Refund action: 50 %, 50 %, 0 % of 2.');
    expect(byTag(only(byTag(sectionOf(page, 'What people decided, by category'), 'tbody')), 'th').map(textOf)).toEqual(['Refund request', 'Billing dispute']);
  });

  it('draws the first ten of many, and says so', () => {
    const rules = Array.from({ length: 12 }, (_, i) => `rule-${String.fromCharCode(97 + i)}`);
    const many = sectionOf(renderInsightsPage(aView(figures([aCase({ rules, decisions: [aCaseDecision()] })]))), 'What people decided, by rule');
    const few = sectionOf(renderInsightsPage(aView()), 'What people decided, by rule');

    expect(textOf(many)).toContain('These are the first 10 of 12; the table has all of them.');
    expect(byTag(many, 'text').filter(({ attributes }) => attributes['font-weight'])).toHaveLength(10);
    expect(textOf(few)).not.toContain('These are the first');
  });

  it('R115: flags a category with so many rejections or more, exactly so many too, and no rule', () => {
    const said = (flaggedFrom: number | null) => {
      const page = renderInsightsPage(aView({ team: aTeam({ flaggedFrom }) }));
      return ['category', 'rule'].map((what) => /Rejected in .*?\./.exec(textOf(sectionOf(page, `What people decided, by ${what}`)))?.[0] ?? '');
    };
    const worst = Math.max(...aView().categories.map(({ rejected }) => rejected?.share ?? 0));

    expect(worst).toBeGreaterThan(0);
    expect(said(worst)).toEqual([expect.stringMatching(/or more, look at it: Refund request|or more, look at it: Billing dispute/), '']);
    expect(said(worst + 0.001)).toEqual(['', '']);
    expect(said(null)).toEqual(['', '']);
  });

  it('R121: with the line of others at 94 % approved, which edits count for', () => {
    const chart = only(byTag(sectionOf(renderInsightsPage(aView()), 'What people decided, by rule'), 'svg'));

    expect(textOf(chart)).toContain('others approve 94 %');
    expect(byTag(chart, 'line').map(({ attributes }) => attributes.x1)).toEqual(['94%', '94%']);
    expect(byTag(chart, 'rect').map(({ attributes }) => [attributes.x, attributes.width])).toEqual([
      ['0%', '50%'],
      ['50%', '0%'],
      ['50%', '50%'],
      ['0%', '50%'],
      ['50%', '50%'],
      ['100%', '0%'],
    ]);
  });

  it('draws ten bars and shows fifty rows at most; the file has them all', () => {
    const many = Array.from({ length: 60 }, (_, i) => aCase({ category: `category_${i}` }));
    const view = aView(figures(many));
    const section = sectionOf(renderInsightsPage(view), 'What people decided, by category');

    expect(byTag(only(byTag(section, 'tbody')), 'tr')).toHaveLength(50);
    expect(textOf(only(byTag(section, 'caption')))).toContain('the first 50 of 60, all in the file');
    expect(byTag(only(byTag(section, 'svg')), 'text').filter(({ attributes }) => attributes['font-weight'])).toHaveLength(10);
    expect(
      figuresOf(view)
        .find(({ id }) => id === 'categories')
        ?.table.csv()
        .split('\r\n'),
    ).toHaveLength(62);
  });

  it('R111: shows the most frequent reasons for rejection', () => {
    const section = sectionOf(renderInsightsPage(aView()), 'Reasons for rejection');

    expect(textOf(section)).toContain('Most frequent: Amount is wrong, 1 of 1 rejection.');
    expect(byTag(section, 'td').map(textOf)).toEqual(['1', '100 % (21 to 100 %)']);
  });

  it('R112: shows what editors change', () => {
    const section = sectionOf(renderInsightsPage(aView()), 'What editors change');

    expect(textOf(section)).toContain('1 reply that went out edited.');
    expect(byTag(section, 'svg')[0]?.attributes['aria-label']).toContain('An amount of money: 1: 100 %; A promise: 0: 0 %;');
    expect(textOf(only(byTag(section, 'svg')))).not.toContain('…'); // our own words fit a phone
    const unread = aView({ edits: { kinds: [], patterns: [], looked: 0, cut: true, unread: 2 } });
    expect(body(renderInsightsPage(unread))).toMatch(/No edit could be compared\..*The texts of 2 edits could not be read\./s);
    expect(body(renderInsightsPage(aView({ edits: { ...aView().edits, cut: true } })))).toContain('The newest of more: 1 reply that went out edited.');
  });
});

describe('what people change again and again', () => {
  const heading = 'What people change again and again';
  const patternsOf = (...patterns: EditPattern[]) => aView({ edits: { ...aView().edits, patterns } });

  it('R112: is said in words, drawn, and in a table and a file with counts, shares, phrases and categories', () => {
    const view = patternsOf(
      aPattern(),
      aPattern({
        kind: 'replaced',
        removed: 'hello',
        added: 'dear',
        categories: [],
        suggestion: 'Write ‘dear’ instead of ‘hello’: replaced in 4 of 40 edits.',
      }),
      aPattern({
        kind: 'shortened',
        removed: null,
        suggestion: 'Write less: clearly shorter in 3 of 40 edits, half of those with 50 % of the words or fewer.',
      }),
    );
    const section = sectionOf(renderInsightsPage(view), heading);

    expect(textOf(section)).toContain('Leave out ‘we guarantee’: taken out in 9 of 40 edits.What at least three edits of replies to more than one account');
    expect(only(byTag(section, 'svg')).attributes['aria-label']).toContain(
      'Taken out: we guarantee: 9: 22.5 %; Replaced: hello → dear: 9: 22.5 %; Made shorter: 9: 22.5 %.',
    );
    expect(byTag(section, 'td').map(textOf)).toEqual([
      ...['Taken out', 'we guarantee', '–', '9', '22.5 % (12 to 38 %)', 'Order status and Delay'],
      ...['Replaced', 'hello', 'dear', '9', '22.5 % (12 to 38 %)', '–'],
      ...['Made shorter', '–', '–', '9', '22.5 % (12 to 38 %)', 'Order status and Delay'],
    ]);
    const csv = figuresOf(view)
      .find(({ id }) => id === 'edit-patterns')
      ?.table.csv();
    expect(csv?.split('\r\n').slice(0, 2)).toEqual([
      '"suggestion","changed","taken_out","put_in","edits","share","share_low","share_high","categories"',
      '"Leave out ‘we guarantee’: taken out in 9 of 40 edits.","Taken out","we guarantee","","9","0.225","0.1232","0.375","Order status and Delay"',
    ]);
  });

  it('R112: says so where edits have nothing in common', () => {
    expect(textOf(sectionOf(renderInsightsPage(patternsOf()), heading))).toContain(
      'No three edits of replies to more than one account have a change in common.',
    );
  });
});

describe('what the team’s replies came to', () => {
  it('R118, R119: shows the human share against the band, flagged above it', () => {
    const section = sectionOf(renderInsightsPage(aView({ team: aTeam({}, [aPeriodDraft({ tier: 3 }), aPeriodDraft()]) })), 'Replies that needed a person');

    expect(textOf(section)).toContain('50 % (9 to 91 %) of 2 replies. The healthy band is 5 to 15 %.');
    expect(textOf(section)).toContain('Above the band');
  });

  it('R119: is flagged below the band too, and not within', () => {
    const share = (held: number) =>
      textOf(
        sectionOf(
          renderInsightsPage(
            aView({
              team: aTeam(
                {},
                Array.from({ length: 100 }, (_, i) => aPeriodDraft({ tier: i < held ? 3 : 1 })),
              ),
            }),
          ),
          'Replies that needed a person',
        ),
      );

    expect(share(4)).toContain('Below the band');
    for (const held of [5, 10, 15]) expect(share(held)).not.toMatch(/Above the band|Below the band/);
    expect(share(16)).toContain('Above the band');
  });

  it('R118: draws the days in the band, those outside of it as rings, and names them in the table', () => {
    const section = sectionOf(renderInsightsPage(aView()), 'Replies that needed a person');
    const chart = only(byTag(section, 'svg'));

    expect(byTag(chart, 'rect')).toHaveLength(1);
    expect(byTag(chart, 'circle').map(({ attributes }) => attributes.fill ?? 'filled')).toEqual(['none', 'none']);
    expect(byTag(section, 'td').map(textOf)).toEqual(['17', '0', '0 % (0 to 18 %)', 'below the band', '3', '3', '100 % (44 to 100 %)', 'above the band']);
    expect(chart.attributes['aria-label']).toBe(
      'Share of replies that needed a person, by day, from Sun 22 Nov to Mon 23 Nov: lowest 0 %, highest 100 %; the band is 5 to 15 %.',
    );
  });

  it('R120: draws the line of others, from 40 % to 15 % in three months, as far as the period goes', () => {
    const dashed = (team: TeamView) => {
      const chart = only(byTag(sectionOf(renderInsightsPage(aView({ team })), 'Replies that needed a person'), 'svg'));
      return byTag(chart, 'line').filter(({ attributes }) => attributes['stroke-dasharray']);
    };

    const [line] = dashed(aTeam());
    expect(Number.parseFloat(line?.attributes.y1 ?? '')).toBeLessThan(Number.parseFloat(line?.attributes.y2 ?? ''));
    expect(dashed(aTeam({ target: null }))).toEqual([]);
  });

  it('R122: shows false acceptance by the audit sample beside the thresholds, with its interval and how many of the sample wait', () => {
    const of = (...reviews: (PeriodDraft['review'] | 'not chosen')[]) => {
      const drafts = reviews.map((review) => (review === 'not chosen' ? aPeriodDraft() : aPeriodDraft({ sampled: true, review })));
      return sectionOf(renderInsightsPage(aView({ team: aTeam({}, drafts) })), 'Sent without approval, later found wrong');
    };
    const looked = of('rejected', 'edited', 'approved', 'approved', null, 'not chosen');

    expect(textOf(looked)).toContain(
      'False acceptance, by the audit sample: 25 % (5 to 70 %), 1 of 4 replies that somebody looked at afterwards. 1 reply of it waits to be looked at.',
    );
    expect(byTag(looked, 'td').map(textOf).slice(-5)).toEqual(['5', '4', '1', '1', '25 % (5 to 70 %)']);
    expect(byTag(looked, 'a').map(({ attributes }) => attributes.href)).toContain('/sample');
    expect(textOf(of(null, null))).toContain('False acceptance is not known: nobody has looked at the audit sample. 2 replies of it wait to be looked at.');
    expect(textOf(of('approved'))).toMatch(/by the audit sample: 0 % \(0 to 79 %\), 0 of 1 reply that somebody looked at afterwards\.(?!.*wait)/);
    expect(textOf(of('not chosen'))).not.toContain('audit sample:');
  });

  it('R122: shows what was reported wrong beside the thresholds', () => {
    const section = sectionOf(renderInsightsPage(aView()), 'Sent without approval, later found wrong');

    expect(textOf(section)).toContain('1 of 17 replies whose outcome was reported: 5.9 % (1 to 27 %). 17 replies went out without approval.');
    expect(textOf(section)).toContain('The policy asks for a confidence of 0.85, in some categories for more; watchers are told below 0.9');
    expect([...byTag(section, 'tbody').flatMap((rows) => byTag(rows, 'th')), ...byTag(section, 'td')].map(textOf)).toEqual([
      'Order status',
      '0.8',
      '17',
      '17',
      '1',
      '5.9 % (1 to 27 %)',
      ...['0', '0', '0', '0', '–'],
    ]);
  });

  it('R121: shows what others report, nothing where nothing was measured', () => {
    const section = sectionOf(renderInsightsPage(aView()), 'Beside what others report');

    expect([...byTag(only(byTag(section, 'tbody')), 'tr')].map((row) => [...byTag(row, 'th'), ...byTag(row, 'td')].map(textOf))).toEqual([
      ['All replies: requests a week', '3', '400'],
      ['All replies: approved', '66.7 %', '94 %'],
      ['All replies: mean time', '25 min', '8 min'],
      ['Outreach: approved', 'not measured', '97 %'],
      ['Outreach: mean time', 'not measured', '4 min'],
      ['Bulk campaigns: approved', 'not measured', '83 %'],
      ['Bulk campaigns: mean time', 'not measured', '2 h 6 min'],
    ]);
  });

  it('names who decides in less than 4 s, by name and only where that may be seen', () => {
    const section = sectionOf(renderInsightsPage(aView()), 'Reviewer load');
    const hidden = renderInsightsPage(aView({ team: aTeam({ seesPace: false }) }));

    expect(textOf(section)).toContain('Zoe Zander: 1 of 1 measured decision');
    expect(textOf(section)).not.toContain('Ann Abel: ');
    expect(byTag(only(byTag(section, 'tbody')), 'th').map(textOf)).toEqual(['Ann Abel', 'Zoe Zander']);
    expect(body(renderInsightsPage(aView()))).toContain('1 approval in less than 4 s: too fast to have read the reply.');
    expect(body(hidden)).not.toMatch(/less than 4 s|too fast/);
    expect(byTag(only(byTag(sectionOf(hidden, 'Reviewer load'), 'thead')), 'th').map(textOf)).toEqual([
      'Person',
      'Decisions',
      'Approved as it was',
      'Approved with edits',
      'Rejected',
    ]);
  });
});

describe('one’s own insights', () => {
  it('hold one’s own decisions and nothing of the team', () => {
    const page = renderInsightsPage(own());

    expect(byTag(only(byTag(parseHtml(page), 'main')), 'h2').map(textOf)).toEqual([
      'Who waits too long, now',
      'Time to decision',
      'The 30-second measure',
      'What people decided, by rule',
      'What people decided, by category',
      'Reasons for rejection',
      'What editors change',
      'What people change again and again',
    ]);
    expect(body(page)).toContain('Worked out from your 1 decision on replies that came in from Sun 22 Nov 2026, 17:00 UTC to now.');
    expect(body(page)).toContain('1 edit of yours.');
    expect(body(page)).not.toMatch(/needed a person|less than 4 s|Reviewer/);
  });

  it('say how far back they go where not all was looked through', () => {
    const view = own();

    expect(body(renderInsightsPage({ ...view, basis: { of: 'own', decisions: 2, since: start, lookedBackTo: secondsAfter(days) } }))).toContain(
      'What came in before Mon 23 Nov 2026, 17:00 UTC was not looked through',
    );
  });
});

describe('the file of a figure', () => {
  it('has seconds, shares of 0 to 1 with their interval, and instants, and no unit in its cells', () => {
    const csv = (id: string): string[] =>
      figuresOf(aView())
        .find((figure) => figure.id === id)
        ?.table.csv()
        .split('\r\n') ?? [];

    expect(csv('rules').slice(0, 2)).toEqual([
      '"rule","held","decided","approved","approved_low","approved_high","edited","edited_low","edited_high","rejected","rejected_low","rejected_high","decision_median_seconds"',
      '"Keyword","2","2","0.5","0.0945","0.9055","0","0","0.6576","0.5","0.0945","0.9055","300"',
    ]);
    expect(csv('waiting')).toEqual([
      '"reference","account","why","waits_for","decide_by","received_at"',
      '"AP-7K2M","Northwind Bank","the deadline has passed","Ann Abel and Ben Berg","2026-11-22T17:01:00.000Z","2026-11-22T17:00:00.000Z"',
      '',
    ]);
    expect(csv('shown-time')[1]).toBe('"Tier 3","2","1","2","12","90","90","0.3333","0.0615","0.7923"');
    expect(csv('others')[1]).toBe('"All replies: requests a week","3","400"');
    expect(csv('human-share')[1]).toBe('"Sun 22 Nov","17","0","0","0","0.1843","below the band"');
  });
});

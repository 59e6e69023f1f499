import { describe, expect, it } from 'vitest';
import type { CategoryAdvice } from '../../functions/domain/learning/advice.ts';
import type { Demotion, Promotion, ThresholdChange } from '../../functions/domain/learning/proposal.ts';
import { type CalibrationView, renderCalibrationPage } from '../../functions/page/calibration-page.tsx';
import { adviceFigures } from '../../functions/page/threshold-figures.tsx';
import { all, byTag, formsOf, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';

const about = { category: 'order_status', n: 200, unchanged: 198, interval: [0.9643, 0.9973] as const };
const risk = { perThousand: 10, atMost: 35.7 };
const promotion: Promotion = {
  ...about,
  id: 'cal_promote',
  kind: 'promote',
  accountId: null,
  line: 0.95,
  proof: 52.7,
  needed: 40,
  unread: 1,
  undecided: 2,
  people: 1,
  replay: { sent: 203, edited: 1, rejected: 1, weeks: 2.5 },
  hoursSavedPerWeek: 0.68,
  risk,
};
const demotion: Demotion = {
  ...about,
  id: 'cal_demote',
  kind: 'demote',
  why: 'rejections',
  accountId: null,
  automatic: false,
  unchanged: 120,
  interval: [0.33, 0.47],
};
const threshold: ThresholdChange = {
  ...about,
  id: 'cal_threshold',
  kind: 'threshold',
  from: 0.85,
  to: 0.9,
  held: { before: 0.1, after: 0.25 },
  hoursSavedPerWeek: -1.25,
  risk,
};

const aView = (fields: Partial<CalibrationView> = {}): CalibrationView => ({
  tenantName: 'Contoso Support',
  timeZone: 'Europe/Berlin',
  now: new Date('2026-11-22T17:00:00Z'),
  personName: 'Olga Orr',
  form: 'k1.sealed.mac',
  mayPropose: true,
  policyVersion: 3,
  covered: new Date('2026-08-01T08:00:00Z'),
  cut: false,
  unread: 0,
  proposals: [],
  standings: [],
  closed: [],
  wanted: 0.05,
  advice: [],
  problem: null,
  ...fields,
});

const outlook = { threshold: 0.88, n: 400, unchanged: 395, wrong: { share: 0.0125, low: 0.0053, high: 0.0289 }, held: 0.25 };
const advice: CategoryAdvice = {
  category: 'order_status',
  replies: 'reviewed',
  since: '2026-11-01T00:00:00.000Z',
  perWeek: 120.25,
  n: 534,
  threshold: 0.85,
  lowest: 0.75,
  present: { ...outlook, threshold: 0.85, n: 480, unchanged: 460, wrong: { share: 0.0417, low: 0.0271, high: 0.0635 }, held: 0.101 },
  advised: outlook,
  why: null,
  curve: [
    { from: 0.62, to: 0.7, n: 34, share: 0.5, low: 0.34, high: 0.66 },
    { from: 0.88, to: 0.98, n: 400, share: 0.9875, low: 0.9711, high: 0.9947 },
  ],
};
const none: CategoryAdvice = { ...advice, category: 'how_to', n: 12, present: null, advised: null, why: 'not-enough-cases', curve: [] };
const wordsOf = (view: CalibrationView): string => textOf(only(byTag(parseHtml(renderCalibrationPage(view)), 'main'))).replace(/\s+/g, ' ');
const linksOf = (view: CalibrationView) => byTag(parseHtml(renderCalibrationPage(view)), 'a').map(({ attributes }) => attributes.href);

describe('the page of calibration', () => {
  it('R117: says what a promotion rests on, what it saves and what it risks', () => {
    const words = wordsOf(aView({ proposals: [promotion] }));

    for (const part of [
      'Order status: let its replies go out unseen',
      '198 of 200 were approved unchanged: 99 %, with 95 % certainty 96.43 % to 99.73 %.',
      'The evidence is 52 times better told by a category above 95 % than by one at it; 40 are needed',
      'In 2.5 weeks 203 replies would have gone out unseen; of those people edited 1 and rejected 1.',
      'It saves 0.7 hours a week. Not as people would have it: of 1,000 replies sent about 10.0, at most 35.7.',
      '1 person decided. One person alone may be too kind. 1 approval that nobody was seen to read is left out. 2 cases ended without a decision.',
    ])
      expect(words).toContain(part);
    expect(wordsOf(aView({ proposals: [{ ...promotion, people: 3, unread: 2, undecided: 0 }] }))).toContain(
      '3 people decided. 2 approvals that nobody was seen to read are left out.',
    );
  });

  it('R124: says of one account that it is let go, by what, and how little that is', () => {
    const words = wordsOf(aView({ proposals: [{ ...promotion, accountId: 'acc_fabrikam', line: 0.8, proof: 10.4, needed: 10 }] }));

    for (const part of [
      'Order status, for one account: let its replies go out unseen again',
      'The evidence is 10 times better told by an account above 80 % than by one at it; 10 are needed',
      'The account is acc_fabrikam. Calibration had closed the category for it alone; these are its replies since then.',
      'Less is asked for than of a whole category: a wrong choice reaches this one customer.',
    ])
      expect(words).toContain(part);
    expect(wordsOf(aView({ proposals: [promotion] }))).not.toContain('The account is');
  });

  it('R124: says why a category should be closed, and for whom', () => {
    expect(wordsOf(aView({ proposals: [demotion] }))).toContain('Of what people still see they reject too much: 80 of 200, with 95 % certainty 33 % to 47 %.');
    expect(wordsOf(aView({ proposals: [demotion] }))).toContain('A person had opened the category, so a person closes it.');
    expect(wordsOf(aView({ proposals: [{ ...demotion, automatic: true }] }))).toContain(
      'Calibration had opened the category, and closes it by itself within the hour.',
    );
    const forOne = wordsOf(aView({ proposals: [{ ...demotion, why: 'error-budget', accountId: 'acc_fabrikam' }] }));
    expect(forOne).toContain('Order status, for one account: let people see all of its replies again');
    expect(forOne).toContain('The account is acc_fabrikam.');
  });

  it('says what another threshold would do', () => {
    const words = wordsOf(aView({ proposals: [threshold] }));

    expect(words).toContain('Order status: hold below a confidence of 90 % instead of 85 %');
    expect(words).toContain('People would see 25 % of the category’s replies instead of 10 %: 1.3 hours a week more.');
    expect(wordsOf(aView({ proposals: [{ ...threshold, hoursSavedPerWeek: 2 }] }))).toContain('2.0 hours a week less.');
  });

  it('offers to those who may change the policy to propose it, and to dismiss it', () => {
    const view = aView({ proposals: [promotion] });

    expect(linksOf(view)).toContain('/policy/propose?calibration=cal_promote');
    expect(formsOf(renderCalibrationPage(view)).find(({ action }) => action === '/policy/calibration')?.defaults).toMatchObject({
      form: 'k1.sealed.mac',
      proposal: 'cal_promote',
    });
    expect(wordsOf(view)).not.toContain('twice as bad');
    expect(wordsOf(aView({ proposals: [demotion] }))).toContain('as long as the category stands as it does, unless it becomes about twice as bad.');
    const automatic = aView({ proposals: [{ ...demotion, automatic: true }] });
    expect(formsOf(renderCalibrationPage(automatic)).map(({ action }) => action)).toEqual(['/sign-out']);
    expect(linksOf(automatic)).toContain('/policy/propose?calibration=cal_demote');
    const seen = aView({ proposals: [promotion], mayPropose: false });
    expect(linksOf(seen)).not.toContain('/policy/propose?calibration=cal_promote');
    expect(formsOf(renderCalibrationPage(seen)).map(({ action }) => action)).toEqual(['/sign-out']);
  });

  it('R116, R117: says of each category how it stands and what it lacks', () => {
    const standing = {
      category: 'faq',
      since: '2026-11-01T00:00:00.000Z',
      attempt: 1,
      promotedBy: null,
      n: 50,
      unchanged: 48,
      interval: [0.8654, 0.989] as const,
    };
    const words = wordsOf(
      aView({
        standings: [
          { ...standing, lacks: ['weeks', 'cases', 'interval', 'proof'] },
          { ...standing, category: 'legal', n: 0, unchanged: 0, interval: null, lacks: ['always-human'] },
          { ...standing, category: 'how_to', promotedBy: 'calibration', lacks: [] },
          { ...standing, category: 'shipping', promotedBy: 'person', lacks: [] },
        ],
      }),
    );

    for (const part of [
      'the baseline still runs, too few cases, too many edited or rejected for what is known, not certain enough yet',
      'always needs a person',
      'go out unless a rule holds them (opened by calibration)',
      'go out unless a rule holds them (opened by people)',
      '48 (86.54 % to 98.9 %)',
      'not known',
    ])
      expect(words).toContain(part);
  });

  it('says that there is nothing, that some is missing, and what became of earlier proposals', () => {
    expect(wordsOf(aView())).toContain('Nothing, by what is known so far.');
    expect(wordsOf(aView())).toContain('Nothing came in yet.');
    expect(wordsOf(aView({ cut: true, unread: 2 }))).toMatch(/2 drafts could not be read\..*rests on a part of its evidence/);
    const at = new Date('2026-11-20T09:00:00Z');
    const view = aView({
      closed: [
        { proposal: promotion, state: 'accepted', at, by: 'the API key ops', reason: 'calibration cal_promote', policyVersion: 3 },
        { proposal: threshold, state: 'dismissed', at, by: 'Olga Orr', reason: null, policyVersion: null },
      ],
    });
    expect(wordsOf(view)).toMatch(/Order status: let its replies go out unseen ?version 3.*dismissed ?Olga Orr ?no reason given/);
    expect(linksOf(view)).toContain('/policy?version=3');
  });

  it('R117: draws the reliability of each category, the present threshold and the one to use marked, with all of it in words', () => {
    const page = parseHtml(renderCalibrationPage(aView({ advice: [none, advice] })));

    const chart = only(byTag(page, 'svg'));
    expect(chart.attributes['aria-label']).toBe(
      'Reliability: 62 % to 70 %: of 34 replies 50 % (34 % to 66 %); 88 % to 98 %: of 400 replies 98.8 % (97.1 % to 99.5 %).',
    );
    expect(byTag(chart, 'text').map(textOf)).toEqual(['100 %', '65 %', '30 %', 'now: 85 %', 'to use: 88 %', '50 %', '100 %']);
    expect(byTag(chart, 'rect').map(({ attributes }) => [attributes.x, attributes.width])).toEqual([
      ['35.68%', '13.12%'], // 0.62 of 0.50 to 1, drawn from 16 % to 98 % of the width
      ['78.32%', '16.4%'],
    ]);
    const dashed = byTag(chart, 'line').filter(({ attributes }) => attributes['stroke-dasharray'] !== undefined);
    expect(dashed.map(({ attributes }) => attributes.x1)).toEqual(['73.4%']);
    const words = textOf(page).replace(/\s+/g, ' ');
    expect(words).toContain('534 replies looked at; threshold now 85 %, to use 88 %.');
  });

  it('tells the thresholds in a table, and why there is none', () => {
    const reasons = ['always-human', 'by-impact', 'unseen', 'not-enough-cases', 'not-good-enough'] as const;
    const view = aView({ advice: [advice, ...reasons.map((why) => ({ ...none, category: `c_${why}`, why }))] });
    const tables = byTag(parseHtml(renderCalibrationPage(view)), 'table');
    const rows = tables.filter((table) => textOf(only(byTag(table, 'caption'))).startsWith('Thresholds')).flatMap((table) => byTag(table, 'tr'));

    expect(rows.map((row) => all(row, ({ tag }) => tag === 'td').map((cell) => textOf(cell).trim()))).toEqual([
      [],
      ['534', '85 %', '4.2 % (3 to 6 %)', '10.1 %', '88 %', '1.3 % (1 to 3 %)', '25 %', '120.3'],
      ...[
        'always needs a person',
        'its threshold holds for drafts of every category that move money or change access',
        'its replies go out, and nobody looked at any of them',
        'not enough cases',
        'none is shown to keep it',
      ].map((why) => ['12', '85 %', '–', '–', why, '–', '–', '120.3']),
    ]);
  });

  it('draws what people looked at where there is no threshold to use, and says that there is nothing to draw', () => {
    expect(wordsOf(aView({ advice: [{ ...none, n: 34, curve: advice.curve.slice(0, 1) }] }))).toContain(
      '34 replies looked at; threshold now 85 %, none to use: not enough cases.',
    );
    expect(wordsOf(aView({ advice: [none] }))).toContain('Not enough cases: nobody has looked at a reply yet');
    expect(byTag(parseHtml(renderCalibrationPage(aView({ advice: [none] }))), 'svg')).toEqual([]);
    const many = Array.from({ length: 12 }, (_, place) => ({ ...advice, category: `c${place}` }));
    expect(wordsOf(aView({ advice: many }))).toContain('Drawn are the 10 categories with most cases of 12.');
    expect(byTag(parseHtml(renderCalibrationPage(aView({ advice: many }))), 'svg')).toHaveLength(10);
  });

  it('draws a curve that is all at one end within its plot', () => {
    const page = parseHtml(renderCalibrationPage(aView({ advice: [{ ...advice, curve: [{ from: 1, to: 1, n: 200, share: 1, low: 0.981, high: 1 }] }] })));

    expect(byTag(page, 'rect').map(({ attributes }) => [attributes.x, attributes.width])).toEqual([['96.8%', '1.2%']]);
    expect(
      byTag(only(byTag(page, 'svg')), 'text')
        .map(textOf)
        .slice(0, 3),
    ).toEqual(['100 %', '95 %', '90 %']);
  });

  it('leads to other shares and to the files, each of the share that is shown', () => {
    const links = linksOf(aView({ wanted: 0.02, advice: [advice] }));

    expect(links).toEqual(expect.arrayContaining(['/policy/calibration?wanted=0.01#thresholds', '/policy/calibration/thresholds.csv?wanted=0.02']));
    expect(links).toContain('/policy/calibration/reliability.csv?wanted=0.02');
    expect(adviceFigures({ wanted: 0.02, advice: [advice, none] }).map(({ table }) => table.csv().split('\r\n').slice(0, 3))).toEqual([
      [
        '"category","looked_at","threshold","wrong","wrong_low","wrong_high","held","advised","why_none","advised_wrong","advised_wrong_low","advised_wrong_high","advised_held","per_week"',
        '"Order status","534","0.85","0.0417","0.0271","0.0635","0.101","0.88","","0.0125","0.0053","0.0289","0.25","120.3"',
        '"How to","12","0.85","","","","","","not-enough-cases","","","","","120.3"',
      ],
      [
        '"category","confidence_from","confidence_to","looked_at","unchanged","unchanged_low","unchanged_high"',
        '"Order status","0.62","0.7","34","0.5","0.34","0.66"',
        '"Order status","0.88","0.98","400","0.9875","0.9711","0.9947"',
      ],
    ]);
  });

  it('shows whatever was typed or sent as text', () => {
    for (const payload of payloads) {
      const page = renderCalibrationPage(
        aView({
          tenantName: payload,
          personName: payload,
          problem: { heading: 'x', line: payload },
          proposals: [
            { ...demotion, category: payload, accountId: payload },
            { ...promotion, id: 'cal_2', accountId: payload },
          ],
          advice: [{ ...advice, category: payload }],
          closed: [{ proposal: { ...promotion, category: payload }, state: 'dismissed', at: new Date(0), by: payload, reason: payload, policyVersion: null }],
        }),
      );
      expect(byTag(parseHtml(page), 'script')).toEqual([]);
      expect(formsOf(page).map(({ action }) => action)).toEqual(['/policy/calibration', '/policy/calibration', '/sign-out']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { newestDrafts, ReportBy, type ReportFacts, ReportRow, reportCsv, reportOf } from '../../../functions/domain/metrics/report.ts';
import { aCase, aCaseDecision, aPeriodDraft, at } from './examples.ts';

const report = (by: ReportBy, facts: Partial<ReportFacts>) => reportOf(by, { drafts: [], cases: [], rules: new Map(), flaggedFrom: null, ...facts });
const held = (id: string, category = 'refund_request') => aPeriodDraft({ id, category, tier: 3 });
const rejected = aCaseDecision({ decision: 'reject', reason: 'wrong_tone' });

describe('a report', () => {
  it('R125: counts a draft for every rule, role and person that it has to do with, and for one tier and category', () => {
    const decisions = [aCaseDecision(), aCaseDecision({ id: 'dec-2', personId: 'dan', role: 'department-head', at: at(900), shownSeconds: 3.9 })];
    const facts = {
      drafts: [held('drf_1'), aPeriodDraft({ id: 'drf_2', tier: 2, category: 'refund_request' })],
      cases: [aCase({ decisions, rules: ['refund-action', 'keyword'], decidedAt: at(900), releasedRevision: 1 })],
      rules: new Map([['drf_2', ['keyword']]]),
    };
    const rows = (by: ReportBy) => report(by, facts).rows.map(({ key, drafts, cases, humanShare, released }) => [key, drafts, cases, humanShare, released]);

    expect(rows('tier')).toEqual([
      ['2', 1, 0, 0, 1],
      ['3', 1, 1, 1, 1],
    ]);
    expect(rows('category')).toEqual([['refund_request', 2, 1, 0.5, 2]]);
    expect(rows('rule')).toEqual([
      ['keyword', 2, 1, 0.5, 2],
      ['refund-action', 1, 1, 1, 1],
    ]);
    expect(rows('role')).toEqual([
      ['department-head', 1, 1, null, 1],
      ['finance', 1, 1, null, 1],
    ]);
    expect(report('person', facts).rows).toMatchObject([
      { key: 'ann', approved: 1, decisionSeconds: { median: 600, p90: 600, n: 1 }, underFourSeconds: 0 },
      { key: 'dan', approved: 1, decisionSeconds: { median: 900, p90: 900, n: 1 }, underFourSeconds: 1 },
    ]);
  });

  it('counts decisions by role and person, each for the role of the seat that it filled, and none that names no role', () => {
    const decisions = [
      aCaseDecision(),
      aCaseDecision({ id: 'dec-2', decision: 'approve_with_edits', at: at(700) }),
      aCaseDecision({ id: 'dec-3', role: 'manager', at: at(800) }),
      aCaseDecision({ id: 'dec-4', personId: 'dan', role: null, at: at(900) }),
    ];
    const facts = { drafts: [held('drf_1')], cases: [aCase({ decisions, outcome: 'edited' })] };

    expect(report('role', facts).rows).toMatchObject([
      { key: 'finance', cases: 1, approved: 1, edited: 1, rejected: 0, decisionSeconds: { median: 700 } },
      { key: 'manager', cases: 1, approved: 1, edited: 0, decisionSeconds: { median: 800 } },
    ]);
    expect(report('person', facts).rows.map(({ key, approved }) => [key, approved])).toEqual([
      ['ann', 2],
      ['dan', 1],
    ]);
  });

  it('R114: counts an approval with edits apart from those that changed nothing', () => {
    const { all } = report('tier', {
      drafts: [held('drf_1')],
      cases: [
        aCase(),
        aCase({ outcome: 'edited', escalations: 2, bounces: 1 }),
        aCase({ ranOut: true, outcome: null, decidedAt: null, decisions: [], escalations: 1, bounces: 2 }),
      ],
    });

    expect(all).toMatchObject({
      key: 'all',
      cases: 3,
      approved: 1,
      edited: 1,
      rejected: 0,
      held: 1,
      escalated: 2,
      bounced: 3,
      decisionSeconds: { median: 600, n: 2 },
    });
  });

  it('R111: has the codes of rejections, the most frequent first', () => {
    const of = (reason: 'wrong_tone' | 'wrong_facts') => aCase({ outcome: 'rejected', decisions: [{ ...rejected, reason }] });

    expect(report('tier', { cases: [of('wrong_tone'), of('wrong_facts'), of('wrong_facts')] }).reasons).toEqual([
      { code: 'wrong_facts', count: 2 },
      { code: 'wrong_tone', count: 1 },
    ]);
  });

  it('R115: flags a category from exactly a fifth of rejections on, and nothing but categories', () => {
    const some = (count: number, outcome: 'approved' | 'rejected', category: string) =>
      Array.from({ length: count }, () => aCase({ category, outcome, decisions: [outcome === 'rejected' ? rejected : aCaseDecision()] }));
    const cases = [
      ...some(12, 'approved', 'faq'),
      ...some(3, 'rejected', 'faq'),
      ...some(9, 'approved', 'refund_request'),
      ...some(2, 'rejected', 'refund_request'),
      ...some(5, 'approved', 'order_status'),
      ...some(1, 'rejected', 'order_status'),
    ];
    const flags = (by: ReportBy, flaggedFrom: number | null) =>
      report(by, { cases, flaggedFrom }).rows.flatMap((row) => (row.flags.length > 0 ? [[row.key, row.flags]] : []));

    expect(flags('category', 0.2)).toEqual([['faq', ['rejections']]]);
    expect(flags('category', 0.19)).toEqual([['faq', ['rejections']]]);
    expect(flags('category', 0.1)).toHaveLength(3);
    expect(flags('category', null)).toEqual([]);
    for (const by of ReportBy.options.filter((one) => one !== 'category')) expect(flags(by, 0.1)).toEqual([]);
  });

  it('R118, R119: flags the human share of all below 5 % and above 15 %, and not on the line', () => {
    const flags = (people: number) =>
      report('tier', { drafts: Array.from({ length: 100 }, (_, i) => aPeriodDraft({ id: `drf_${i}`, tier: i < people ? 3 : 1 })) });

    expect([4, 5, 15, 16].map((people) => flags(people).all.flags)).toEqual([['human-share-below'], [], [], ['human-share-above']]);
    expect(flags(16).rows.flatMap((row) => row.flags)).toEqual([]);
    expect(report('tier', {}).all).toMatchObject({ humanShare: null, flags: [] });
  });

  it('R122: counts what went out without approval, and of what was reported the wrong ones', () => {
    const outcomes = ['wrong', 'right', 'wrong', null] as const;
    const drafts = [
      ...outcomes.map((outcome, i) => aPeriodDraft({ id: `drf_${i}`, outcome })),
      { ...held('drf_9', 'order_status'), outcome: 'wrong' as const },
    ];

    expect(report('category', { drafts }).rows).toMatchObject([{ key: 'order_status', drafts: 5, sentUnseen: { sent: 4, reported: 3, wrong: 2 } }]);
  });

  it('R122: tells of a row how its audit sample stands, and from where to where false acceptance lies', () => {
    const answers = ['rejected', 'approved', 'edited', null] as const;
    const drafts = [...answers.map((review, i) => aPeriodDraft({ id: `drf_${i}`, sampled: true, review })), aPeriodDraft({ id: 'drf_7', tier: 2 })];
    const [low, high] = [0.0615, 0.7923].map((part) => expect.closeTo(part, 4)); // 1 of 3

    expect(report('tier', { drafts }).rows.map(({ key, sentUnseen }) => [key, sentUnseen.sample, sentUnseen.falseAcceptance])).toEqual([
      ['1', { chosen: 4, looked: 3, rejected: 1, edited: 1 }, [low, high]],
      ['2', { chosen: 0, looked: 0, rejected: 0, edited: 0 }, null],
    ]);
  });

  it('is the same in any order of its drafts, and every row has the form that the API describes', () => {
    const drafts = ['b', 'a', 'c'].map((category, i) => held(`drf_${i}`, category));
    const { rows, all } = report('category', { drafts });

    expect(rows.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(report('category', { drafts: drafts.toReversed() }).rows).toEqual(rows);
    for (const row of [...rows, all]) expect(ReportRow.parse(row)).toEqual(row);
  });
});

describe('the newest drafts', () => {
  const drafts = [3, 1, 3, 2, 1, 3].map((tier, i) => aPeriodDraft({ id: `drf_${i}`, tier: tier as 1 | 2 | 3 }));
  const kept = (most: { held: number; sent: number }) => newestDrafts(drafts, most).length;

  it('are all of them where there are few, and end without a gap where there are more of either kind', () => {
    expect(kept({ held: 3, sent: 3 })).toBe(6);
    expect(kept({ held: 2, sent: 3 })).toBe(5);
    expect(kept({ held: 3, sent: 2 })).toBe(4);
    expect(kept({ held: 1, sent: Number.POSITIVE_INFINITY })).toBe(2);
  });
});

describe('a report as a file', () => {
  const linesOf = (rows: readonly ReportRow[]): string[] => reportCsv(rows).replaceAll('"', '').split('\r\n');

  it('R125: has a line for each row, with an empty cell for what is not known and nothing that a spreadsheet would run', () => {
    const sent = aPeriodDraft({ id: 'drf_2', tier: 1, category: '=1+1', outcome: 'wrong', sampled: true, review: 'rejected' });
    const { rows } = report('category', { drafts: [held('drf_1', '=1+1'), sent], cases: [aCase({ category: '=1+1', outcome: 'rejected' })], flaggedFrom: 0.2 });
    const [names = '', line = '', end] = linesOf(rows);

    expect(names).toMatch(/^key,drafts,cases,human_share,approved,.*,flags,sample_chosen,.*,false_acceptance_high,escalated,bounced$/);
    expect(line).toMatch(/^'=1\+1,2,1,0\.5,0,0,1,.*,1,1,1,rejections,1,1,1,0,0\.2065\d*,1,0,0$/);
    expect(end).toBe('');
    const byRole = report('role', { drafts: [held('drf_1')], cases: [aCase({ decisions: [aCaseDecision()] })] });
    expect(linesOf(byRole.rows)[1]).toMatch(/^finance,1,1,,1,/);
  });
});

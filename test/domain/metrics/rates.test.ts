import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../../functions/domain/metrics/comparisons.ts';
import {
  decidedWithin,
  isLongStreak,
  isRejectedOften,
  ratesBy,
  ratesOf,
  rejectionsOf,
  reviewersOf,
  shownTimesOf,
} from '../../../functions/domain/metrics/rates.ts';
import { shareOf } from '../../../functions/domain/metrics/share.ts';
import { drawsOf } from '../../../local/traffic/draws.ts';
import { days, secondsAfter, start } from '../../examples.ts';
import { aCase, aCaseDecision, at } from './examples.ts';

const rejected = (reason: 'wrong_tone' | 'wrong_facts', fields: Parameters<typeof aCase>[0] = {}) =>
  aCase({ outcome: 'rejected', decisions: [aCaseDecision({ decision: 'reject', reason })], ...fields });
const waiting = aCase({ outcome: null, decidedAt: null, decisions: [] });

describe('rates', () => {
  it('R125: by rule, category and tier, those with most cases first', () => {
    const cases = [
      aCase({ rules: ['keyword', 'refund-action'], category: 'refund_request' }),
      aCase({ rules: ['keyword'], category: 'faq', outcome: 'edited' }),
      rejected('wrong_tone', { rules: ['baseline'], category: 'faq' }),
    ];

    expect(ratesBy(cases, ({ rules }) => rules).map(({ key, cases: n }) => [key, n])).toEqual([
      ['keyword', 2],
      ['baseline', 1],
      ['refund-action', 1],
    ]);
    expect(ratesBy(cases, ({ category }) => [category])).toMatchObject([
      { key: 'faq', approved: { count: 0, of: 2 }, edited: { count: 1 }, rejected: { count: 1 } },
      { key: 'refund_request', approved: { count: 1, of: 1 } },
    ]);
    expect(ratesBy(cases.toReversed(), ({ rules }) => rules).map(({ key }) => key)).toEqual(['keyword', 'baseline', 'refund-action']);
    expect(ratesBy(cases, () => [])).toEqual([]);
  });

  it('are of the decided cases, with the 95 % interval', () => {
    const rates = ratesOf('all', [...Array(9).fill(aCase()), rejected('wrong_facts'), waiting, waiting]);

    expect(rates).toMatchObject({ cases: 12, decided: 10, approved: { share: 0.9 }, edited: { count: 0, share: 0 }, rejected: { share: 0.1 } });
    expect(rates.rejected?.low).toBeCloseTo(0.0179, 4);
    expect(rates.rejected?.high).toBeCloseTo(0.4042, 4);
    expect(ratesOf('none', [waiting])).toMatchObject({ decided: 0, approved: null, edited: null, rejected: null, decisionSeconds: null });
  });

  it('R110: hold the median time to decision, and nine in ten', () => {
    const took = (seconds: number) => aCase({ decidedAt: at(seconds) });

    expect(ratesOf('all', [took(60), took(120), took(1000), waiting]).decisionSeconds).toEqual({ n: 3, median: 120, p90: 1000, mean: 1180 / 3 });
  });

  it('say how many came within a quarter of an hour', () => {
    expect(decidedWithin([aCase({ decidedAt: at(900) }), aCase({ decidedAt: at(901) }), waiting], 900)).toMatchObject({ count: 1, of: 2 });
    expect(decidedWithin([waiting], 900)).toBeNull();
  });
});

describe('how long the page was shown', () => {
  it('R96: is measured by median and p90, from the last time and from the first, and what nobody measured is told', () => {
    const shown = (shownSeconds: number | null, firstShownSeconds: number | null = null) => aCaseDecision({ shownSeconds, firstShownSeconds });

    expect(shownTimesOf([shown(10, 300), shown(20), shown(60), shown(null)])).toEqual({
      last: { n: 3, median: 20, p90: 60, mean: 30 },
      first: { n: 1, median: 300, p90: 300, mean: 300 },
      unmeasured: 1,
      underFour: 0,
    });
    expect(shownTimesOf([])).toEqual({ last: null, first: null, unmeasured: 0, underFour: 0 });
  });

  it('is a warning below 4 s, and not at 4 s', () => {
    expect(shownTimesOf([aCaseDecision({ shownSeconds: 3.9 }), aCaseDecision({ shownSeconds: 4 }), aCaseDecision({ shownSeconds: 0 })]).underFour).toBe(2);
    expect(
      shownTimesOf([aCaseDecision({ decision: 'approve_with_edits', shownSeconds: 1 }), aCaseDecision({ decision: 'reject', shownSeconds: 1 })]).underFour,
    ).toBe(1);
  });
});

describe('reasons for rejection', () => {
  it('R111: come with the most frequent first', () => {
    const reasons = rejectionsOf([rejected('wrong_tone'), rejected('wrong_facts'), aCase(), rejected('wrong_facts')]);

    expect(reasons).toMatchObject([
      { reason: 'wrong_facts', share: { count: 2, of: 3 } },
      { reason: 'wrong_tone', share: { count: 1, of: 3 } },
    ]);
    const alike = [rejected('wrong_tone'), rejected('wrong_facts')];
    for (const list of [alike, alike.toReversed()]) expect(rejectionsOf(list).map(({ reason }) => reason)).toEqual(['wrong_facts', 'wrong_tone']);
    expect(rejectionsOf([aCase()])).toEqual([]);
  });
});

describe('reviewers', () => {
  const decisions = [
    aCaseDecision({ personId: 'p2', shownSeconds: 2 }),
    aCaseDecision({ personId: 'p2', decision: 'reject', reason: 'wrong_tone', shownSeconds: 30 }),
    aCaseDecision({ personId: 'p2', decision: 'approve_with_edits' }),
    aCaseDecision({ personId: 'p1' }),
  ];
  const names: Readonly<Record<string, string>> = { p1: 'Zoë', p2: 'Émile', p3: 'émile' };

  it('R125: each has what they decided and how fast, by name and never by figures', () => {
    const found = reviewersOf([aCase({ decisions })], (id) => names[id] ?? id);

    expect(found).toMatchObject([
      { personId: 'p2', name: 'Émile', decisions: 3, approved: 1, edited: 1, rejected: 1, shown: { underFour: 1, unmeasured: 1 } },
      { personId: 'p1', name: 'Zoë', decisions: 1, approved: 1, edited: 0, rejected: 0, shown: { underFour: 0 } },
    ]);
  });

  it('of one name stand in a fixed order', () => {
    const of = (...ids: string[]) =>
      reviewersOf([aCase({ decisions: ids.map((personId) => aCaseDecision({ personId })) })], () => 'Ann').map(({ personId }) => personId);

    expect(of('b', 'a')).toEqual(['a', 'b']);
    expect(of('a', 'b')).toEqual(['a', 'b']);
  });
});

describe('a streak of approvals', () => {
  const decisionsOf = (words: string) =>
    [...words].map((word, i) =>
      aCaseDecision({ decision: word === 'a' ? 'approve' : word === 'e' ? 'approve_with_edits' : 'reject', at: secondsAfter(i).toISOString() }),
    );
  const streakOf = (words: string) => {
    const decisions = decisionsOf(words);
    const [found] = reviewersOf([aCase({ decisions: decisions.toReversed() })], (id) => id);
    return found && { streak: found.streak, streakIsLong: found.streakIsLong };
  };

  it('is as long as the most that followed one another, in the order in which they fell', () => {
    expect(streakOf('aaraaaeaa')).toEqual({ streak: 3, streakIsLong: false });
    expect(streakOf('rr')).toEqual({ streak: 0, streakIsLong: false });
  });

  it('is long from where chance seldom makes one anywhere in what a person decided: of two in three approved 20 are the fewest', () => {
    const isLong = (approvedShare: number, decisions: number, people: number) => (streak: number) => isLongStreak(streak, { approvedShare, decisions, people });

    expect([19, 20].map((count) => streakOf(`${'a'.repeat(count)}${'r'.repeat(10)}`)?.streakIsLong)).toEqual([false, true]);
    expect([71, 72].map(isLong(0.9, 250, 1))).toEqual([false, true]);
    expect([92, 93].map(isLong(0.9, 250, 10))).toEqual([false, true]); // the longest of ten people is longer by chance
    expect([397, 398].map(isLong(0.98, 500, 10))).toEqual([false, true]);
    expect([397, 398].map(isLong(1, 500, 10))).toEqual([false, true]); // whoever approves everything does not pass for one who reads
  });

  it('names nobody who reads, but for one team in a hundred: ten people who approve nine of ten', () => {
    const draws = drawsOf('streaks');
    const named = Array.from({ length: 40 }, () => {
      const decisions = Array.from({ length: 10 }, (_, person) =>
        Array.from({ length: 250 }, (__, place) =>
          aCaseDecision({ personId: `p${person}`, decision: draws.next() < 0.9 ? 'approve' : 'reject', at: secondsAfter(place).toISOString() }),
        ),
      ).flat();
      return reviewersOf([aCase({ decisions })], (id) => id).some(({ streakIsLong }) => streakIsLong);
    }).filter(Boolean).length;

    expect(named).toBeLessThanOrEqual(3); // 0.4 of 40 on average, at most; by any streak of 44, one person in five was named
  });
});

describe('beside what others report', () => {
  it('R121: stand 400 requests a week, 94 % approved and 8 min; outreach 97 % and 4 min; bulk 83 % and 2.1 h', () => {
    const found = comparisonsOf(
      [
        aCase({ decidedAt: at(240) }),
        waiting,
        aCase({ category: 'outreach', outcome: 'edited', decidedAt: at(480) }),
        rejected('wrong_facts', { rules: ['bulk-action'], decidedAt: at(3600) }),
      ],
      { held: 30, since: start, until: secondsAfter(3.5 * days) },
    );

    expect(found).toEqual([
      { of: 'all', what: 'requests-per-week', ours: 60, theirs: 400 },
      { of: 'all', what: 'approved-share', ours: 2 / 3, theirs: 0.94 },
      { of: 'all', what: 'mean-time', ours: 1440, theirs: 480 },
      { of: 'outreach', what: 'approved-share', ours: 1, theirs: 0.97 },
      { of: 'outreach', what: 'mean-time', ours: 480, theirs: 240 },
      { of: 'bulk', what: 'approved-share', ours: 0, theirs: 0.83 },
      { of: 'bulk', what: 'mean-time', ours: 3600, theirs: 7560 },
    ]);
  });

  it('is nothing where nothing was measured', () => {
    expect(comparisonsOf([], { held: 0, since: start, until: start }).map(({ ours }) => ours)).toEqual(Array(7).fill(null));
  });
});

describe('too many rejections', () => {
  const isFlagged = (rejected: number, of: number): boolean => isRejectedOften({ rejected: shareOf(rejected, of) }, 0.2);

  it('R115: are exactly 20 %, and not 19.9 %, with few cases as with many', () => {
    expect([isFlagged(200, 1000), isFlagged(199, 1000), isFlagged(1, 5), isFlagged(1, 6), isFlagged(0, 0)]).toEqual([true, false, true, false, false]);
    for (let fifth = 1; fifth <= 400; fifth += 1) expect([isFlagged(fifth, 5 * fifth), isFlagged(fifth, 5 * fifth + 1)], String(fifth)).toEqual([true, false]);
  });
});

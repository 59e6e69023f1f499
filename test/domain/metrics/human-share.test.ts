import { describe, expect, it } from 'vitest';
import { humanShareOf, sentUnseenOf, slotsOf, sureVerdictOf, verdictOf } from '../../../functions/domain/metrics/human-share.ts';
import { shareOf } from '../../../functions/domain/metrics/share.ts';
import { humanShareTarget } from '../../../functions/domain/metrics/targets.ts';
import { days, hours, secondsAfter, start } from '../../examples.ts';
import { aPeriodDraft, at } from './examples.ts';

const many = (count: number, fields: Parameters<typeof aPeriodDraft>[0] = {}) => Array.from({ length: count }, () => aPeriodDraft(fields));

describe('the human share', () => {
  it('R118: is the share of replies that needed a person, whatever became of them', () => {
    const share = humanShareOf([...many(7), ...many(2, { tier: 2 }), ...many(1, { tier: 3 })], [{ label: 'today', from: at(0) }]);

    expect(share.all).toMatchObject({ count: 1, of: 10, share: 0.1 });
    expect(share.verdict).toBe('within');
  });

  it.each([
    [0, 'below'],
    [49, 'below'],
    [50, 'within'],
    [150, 'within'],
    [151, 'above'],
    [1000, 'above'],
  ])('R119: %i in 1,000 is %s the band of 5 to 15 %%', (held, verdict) => {
    expect(verdictOf(shareOf(held, 1000))).toBe(verdict);
  });

  it.each([
    [36, 'below'],
    [37, 'within'],
    [172, 'within'],
    [173, 'above'],
  ])('R119: %i in 1,000 is surely %s, whatever chance has done', (held, verdict) => {
    expect(sureVerdictOf(shareOf(held, 1000))).toBe(verdict);
  });

  it('is neither where nothing came in', () => {
    expect(sureVerdictOf(null)).toBeNull();
    expect(humanShareOf([], [{ label: 'today', from: at(0) }])).toEqual({
      all: null,
      verdict: null,
      slots: [{ label: 'today', from: at(0), share: null, verdict: null }],
    });
  });

  it('is told for each day, by when the reply came in', () => {
    const slots = [
      { label: 'a', from: at(0) },
      { label: 'b', from: at(100) },
      { label: 'c', from: at(200) },
    ];
    const drafts = [
      aPeriodDraft({ createdAt: at(99), tier: 3 }),
      aPeriodDraft({ createdAt: at(100) }),
      aPeriodDraft({ createdAt: at(150), tier: 3 }),
      aPeriodDraft({ createdAt: at(-1) }),
    ];

    expect(humanShareOf(drafts, slots).slots.map(({ label, share, verdict }) => [label, share && `${share.count}/${share.of}`, verdict])).toEqual([
      ['a', '1/1', 'above'],
      ['b', '1/2', 'above'],
      ['c', null, null],
    ]);
  });

  it('R120: is held against the line of others, from 40 % to 15 % in three months', () => {
    const targetAfter = (passed: number) => humanShareTarget(start, secondsAfter(passed * days));

    expect([targetAfter(-1), targetAfter(0), targetAfter(91), targetAfter(400)]).toEqual([0.4, 0.4, 0.15, 0.15]);
    expect(targetAfter(45.5)).toBeCloseTo(0.275, 10);
  });
});

describe('the slots of a period', () => {
  const dayIn = (zone: string) => (instant: Date) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'short' }).format(instant);

  it('are days of the zone, the first and the last as far as the period goes', () => {
    expect(slotsOf(start, secondsAfter(2 * days), dayIn('Asia/Kathmandu'))).toEqual([
      { label: '22 Nov', from: '2026-11-22T17:00:00.000Z' },
      { label: '23 Nov', from: '2026-11-22T18:15:00.000Z' },
      { label: '24 Nov', from: '2026-11-23T18:15:00.000Z' },
    ]);
  });

  it('hold the day that the clock change makes longer once', () => {
    const slots = slotsOf(new Date('2026-10-24T12:00:00Z'), new Date('2026-10-26T12:00:00Z'), dayIn('Europe/Berlin'));

    expect(slots.map(({ from }) => from)).toEqual(['2026-10-24T12:00:00.000Z', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z']);
  });

  it('are one where the label never changes, also for no time at all', () => {
    expect(slotsOf(start, secondsAfter(hours), () => 'x')).toEqual([{ label: 'x', from: start.toISOString() }]);
    expect(slotsOf(start, start, dayIn('UTC'))).toHaveLength(1);
  });
});

describe('false acceptance', () => {
  it('R122: is what was sent without approval and later found wrong, of what was reported', () => {
    const drafts = [
      ...many(5, { category: 'faq' }),
      ...many(3, { category: 'faq', outcome: 'right' }),
      ...many(1, { category: 'faq', tier: 2, outcome: 'wrong' }),
      ...many(2, { category: 'shipping' }),
      ...many(2, { category: 'billing' }),
      ...many(4, { category: 'faq', tier: 3, outcome: 'wrong' }),
    ];

    const { all, byCategory } = sentUnseenOf(drafts);

    expect(all).toMatchObject({ sent: 13, wrong: { count: 1, of: 4, share: 0.25 } });
    expect(byCategory).toMatchObject([
      { category: 'faq', sent: 9, wrong: { count: 1, of: 4 } },
      { category: 'billing', sent: 2, wrong: null },
      { category: 'shipping', sent: 2, wrong: null },
    ]);
    expect(sentUnseenOf(drafts.toReversed()).byCategory.map(({ category }) => category)).toEqual(['faq', 'billing', 'shipping']);
  });
});

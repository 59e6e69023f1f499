import { describe, expect, it } from 'vitest';
import { type Looked, sampleCountsOf } from '../../../functions/domain/metrics/audit-sample.ts';
import { shareOf } from '../../../functions/domain/metrics/share.ts';

const many = (count: number, fields: Partial<Looked>): Looked[] => Array.from({ length: count }, () => ({ sampled: true, review: null, ...fields }));

describe('the counts of an audit sample', () => {
  it('R122: are of what was chosen, and false acceptance of what was looked at: an edit is none', () => {
    const replies = [
      ...many(5, { sampled: false }),
      ...many(4, {}),
      ...many(3, { review: 'approved' }),
      ...many(2, { review: 'edited' }),
      ...many(1, { review: 'rejected' }),
    ];

    expect(sampleCountsOf(replies)).toEqual({ chosen: 10, looked: 6, edited: 2, rejected: 1, falseAcceptance: shareOf(1, 6) });
  });

  it('R122: know of no false acceptance where nobody has looked', () => {
    expect(sampleCountsOf(many(4, {}))).toEqual({ chosen: 4, looked: 0, edited: 0, rejected: 0, falseAcceptance: null });
    expect(sampleCountsOf([])).toEqual({ chosen: 0, looked: 0, edited: 0, rejected: 0, falseAcceptance: null });
  });
});

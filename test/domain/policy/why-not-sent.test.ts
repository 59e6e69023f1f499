import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../functions/domain/policy/account.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import { anAccount, aPolicy, aSubmission, type Case, inputOf, usd } from './fixtures.ts';

const policy = aPolicy();

interface Figures {
  readonly segment: Segment;
  readonly type: 'refund' | 'credit' | 'none';
  readonly minor: number;
  readonly spent: number;
  readonly confidence: number;
}

const figures: fc.Arbitrary<Figures> = fc.record({
  segment: fc.constantFrom<Segment>('small', 'standard', 'enterprise'),
  type: fc.constantFrom<Figures['type']>('refund', 'credit', 'none'),
  minor: fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom(49_99, 50_00, 100_00, 100_01, 1_000_01, 10_000_00)),
  spent: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_200_000 })),
  confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
});

const assessed = ({ segment, type, minor, spent, confidence }: Figures) =>
  assess({
    ...inputOf(),
    policy,
    account: anAccount({ segment }),
    submission: aSubmission({
      confidence,
      intent: 'other',
      topics: [],
      actions: [{ type, ...(type !== 'none' && { amount: usd(minor) }) }],
      reply: { to: 'dana@northwind.example', text: 'It is done.' },
    }),
    spent: { USD: spent },
  });

const cents = (text: string): number => Math.round(Number(text.replace(/[$,]/g, '')) * 100);

/** The draft after the change that the words name, and the draft that falls just short of it. */
function follow(words: string, draft: Figures): { changed: Figures; short: Figures[] } {
  const confidences = [...words.matchAll(/a confidence of at least ([\d.]+)/g)].map(([, figure]) => Number(figure));
  const below = /a refund below (\$[\d,.]+)/.exec(words)?.[1];
  const most = /at most (\$[\d,.]+)/.exec(words)?.[1];
  const needed = Math.max(draft.confidence, ...confidences);
  const minor = below !== undefined ? cents(below) - 1 : most !== undefined ? cents(most) : draft.minor;
  const changed = { ...draft, confidence: needed, minor };
  return {
    changed,
    short: [
      ...(needed > draft.confidence ? [{ ...changed, confidence: needed - 0.0001 }] : []),
      ...(minor < draft.minor ? [{ ...changed, minor: minor + 1 }] : []),
    ],
  };
}

describe('why a draft was not sent', () => {
  it('names a change that would have let it through, and nothing less would have', () => {
    let followed = 0;
    fc.assert(
      fc.property(figures, (draft) => {
        const { tier, whyNotSent } = assessed(draft);
        if (!whyNotSent?.startsWith('it would have been sent with ')) {
          if (tier < 3) expect(whyNotSent).toBeNull();
          else expect(whyNotSent).toMatch(/^nothing would have sent it: ./);
          return;
        }

        const { changed, short } = follow(whyNotSent, draft);
        followed += 1;
        expect(short.length).toBeGreaterThan(0);
        expect([whyNotSent, assessed(changed).tier]).not.toEqual([whyNotSent, 3]);
        for (const less of short) expect([whyNotSent, less, assessed(less).tier]).toEqual([whyNotSent, less, 3]);
      }),
      { numRuns: 2000 },
    );
    expect(followed).toBeGreaterThan(100);
  });

  it.each<[string, Case, string]>([
    ['an unknown account', { account: null }, 'nothing would have sent it: an unknown account always needs a person'],
    ['the author’s wish', { submission: { review: true } }, 'it would have been sent with no wish of the author for approval'],
    ['a keyword', { submission: { message: 'Ask my lawyer.' } }, 'nothing would have sent it: the customer’s message says “lawyer”'],
  ])('%s', (_, given, words) => {
    expect(assess(inputOf(given)).whyNotSent).toContain(words);
  });
});

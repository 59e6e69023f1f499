import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../functions/domain/policy/policy.ts';
import { assessed, type Case, credit, usd } from './fixtures.ts';

const negative = (score: number) => ({ sentiment: { label: 'NEGATIVE' as const, score, source: 'comprehend' as const } });

describe('what escalates a routine reply', () => {
  it.each<[string, Case, string]>([
    ['sentiment', { more: negative(0.8) }, 'negative-sentiment'],
    ['topic', { submission: { topics: ['order_status', 'billing_dispute'] } }, 'always-human-topic'],
    ['the value of the deal', { submission: credit(1_000_01) }, 'money-over-limit'],
    ['the value of the contract', { account: { contractValue: usd(100_000_01) }, submission: { intent: 'other', topics: [] } }, 'sensitive-account'],
  ])('R128: a routine reply meets nobody until %s says so', (_, given, rule) => {
    expect(assessed().tier).toBe(1);
    expect(assessed(given)).toMatchObject({ tier: 3, reasons: expect.arrayContaining([expect.objectContaining({ rule })]) });
  });

  it.each<[string, Case, (policy: Policy) => void]>([
    ['confidence', { submission: { confidence: 0.86 } }, ({ thresholds }) => Object.assign(thresholds, { default: 0.88 })],
    ['topic', { submission: { intent: 'returns', topics: [] } }, ({ topics }) => topics.alwaysHuman.push('returns')],
    [
      'account profile',
      { account: { contractValue: usd(60_000_00) }, submission: { intent: 'other', topics: [] } },
      ({ sensitive }) => Object.assign(sensitive, { contractValueAbove: usd(50_000_00) }),
    ],
    ['sentiment', { more: negative(0.7) }, ({ sentiment }) => Object.assign(sentiment, { negativeFrom: 0.7 })],
  ])('R92: %s enters by a figure or list of its own, which the tenant sets', (_, given, policy) => {
    expect(assessed(given).tier).toBeLessThan(3);
    expect(assessed({ ...given, policy }).tier).toBe(3);
  });
});

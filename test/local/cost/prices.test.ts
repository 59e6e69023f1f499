import { describe, expect, it } from 'vitest';
import { holdingsOf } from '../../../local/cost/holdings.ts';
import { billOf, monthlyBillOf, monthlyPrices, noCounts, prices, scaled, sumOf } from '../../../local/cost/prices.ts';

describe('a bill', () => {
  it('is each count by its price, with a line for what there is', () => {
    const bill = billOf({ ...noCounts, writeUnits: 2_000_000, mails: 4, sentimentUnits: 5, logBytes: 2 ** 31 });

    expect(bill.map(({ service, count, dollars }) => [service, count, dollars])).toEqual([
      ['DynamoDB', 2_000_000, 1.25],
      ['Comprehend', 5, 0.0005],
      ['SES', 4, 0.0004],
      ['CloudWatch Logs', 2 ** 31, 1],
    ]);
    expect(sumOf(bill)).toBeCloseTo(2.2509, 10);
    expect(billOf(noCounts)).toEqual([]);
  });

  it('grows with the counts', () => {
    expect(sumOf(billOf(scaled({ ...noCounts, requests: 1, transitions: 7 }, 1_000_000)))).toBeCloseTo(1 + 175, 10);
  });

  it('of a month is what is there, counted in the template', () => {
    const resource = (Type: string, Properties?: Readonly<Record<string, unknown>>) => ({ Type, ...(Properties && { Properties }) });
    const Resources = {
      a: resource('AWS::KMS::Key'),
      b: resource('AWS::KMS::Key'),
      c: resource('AWS::SecretsManager::Secret'),
      d: resource('AWS::CloudWatch::Alarm'),
      e: resource('AWS::CloudWatch::Dashboard'),
      f: resource('AWS::KMS::Alias'),
      g: resource('AWS::Lambda::EventSourceMapping', { BatchSize: 1 }),
      h: resource('AWS::Lambda::EventSourceMapping', { StartingPosition: 'TRIM_HORIZON' }),
    };

    expect(holdingsOf({ Resources })).toEqual({ keys: 2, secrets: 1, alarms: 1, dashboards: 1, metrics: 8, polledQueues: 1 });
    expect(sumOf(monthlyBillOf(holdingsOf({ Resources })))).toBeCloseTo(2 + 0.4 + 0.1 + 3 + 2.4 + 0.2592, 10);
  });

  it('knows a price for everything', () => {
    for (const { service, unit, dollars, per } of [...Object.values(prices), ...Object.values(monthlyPrices)]) {
      expect([service, unit]).not.toContain('');
      expect(dollars / per).toBeGreaterThan(0);
    }
  });
});

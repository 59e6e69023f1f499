import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../functions/adapters/embedded-metrics.ts';
import { metricNames, metricNamespace } from '../../functions/runtime/metrics.ts';

const clock = { now: () => new Date('2026-11-22T18:00:00.250Z') };
function told(...values: Parameters<ReturnType<typeof createMetrics>['tell']>[0][]): string[] {
  const lines: string[] = [];
  const metrics = createMetrics({ namespace: metricNamespace('demo'), clock, write: (line) => lines.push(line) });
  for (const one of values) metrics.tell(one);
  return lines;
}

describe('figures for CloudWatch', () => {
  it('are one line of JSON in the embedded metric format, without dimensions', () => {
    const [line = '', ...others] = told({ Waiting: 3, OldestWaiting: 90, LikelyLate: 0 });

    expect(others).toEqual([]);
    expect(line).toMatch(/^\{[^\n]*\}\n$/);
    expect(JSON.parse(line)).toEqual({
      _aws: {
        Timestamp: 1795370400250,
        CloudWatchMetrics: [
          {
            Namespace: 'Countersign/demo',
            Dimensions: [[]],
            Metrics: [
              { Name: 'Waiting', Unit: 'Count' },
              { Name: 'OldestWaiting', Unit: 'Seconds' },
              { Name: 'LikelyLate', Unit: 'Count' },
            ],
          },
        ],
      },
      Waiting: 3,
      OldestWaiting: 90,
      LikelyLate: 0,
    });
  });

  it('hold nothing but numbers under the names of the list, whatever is passed around the types', () => {
    const lines = told(
      { Waiting: 1, draftId: 'drf_1', email: 'dana@fabrikam.example' } as never,
      { HumanShare: 'all' } as never,
      { MailsFailed: Number.NaN },
      {},
    );

    expect(lines).toHaveLength(1);
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(['_aws', 'Waiting']);
  });

  it('are few: each is paid by the month', () => {
    expect(metricNames).toHaveLength(8);
  });
});

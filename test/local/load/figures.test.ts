import { expect, it } from 'vitest';
import { createDurations } from '../../../local/load/figures.ts';

it('says which share took no longer than what', () => {
  const durations = createDurations();
  for (let i = 1; i <= 1000; i += 1) durations.add(i);

  const { count, p50, p90, p95, p99, p999, max } = durations.figures();

  expect(count).toBe(1000);
  for (const [value, wanted] of [
    [p50, 500],
    [p90, 900],
    [p95, 950],
    [p99, 990],
    [p999, 999],
    [max, 1000],
  ] as const)
    expect(Math.abs(value / wanted - 1)).toBeLessThan(0.002);
});

it('takes what is shorter than it can tell, and what is longer than an hour', () => {
  const durations = createDurations();
  durations.add(-3);
  durations.add(1e9);
  expect(durations.figures()).toMatchObject({ count: 2, p50: 0.001 });
  expect(durations.figures().max).toBeGreaterThanOrEqual(3_600_000);
});

it('is all nothing where nothing was added', () => {
  expect(createDurations().figures()).toEqual({ count: 0, p50: 0, p90: 0, p95: 0, p99: 0, p999: 0, max: 0 });
});

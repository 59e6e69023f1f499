import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';

/** How long something took, in milliseconds. */
export interface Figures {
  readonly count: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
}

/** A histogram of high dynamic range: three figures of each value count, and memory does not grow with them. */
export interface Durations {
  add(milliseconds: number): void;
  figures(): Figures;
}

/** Values are whole microseconds; what takes longer than an hour counts as an hour. */
const microseconds = 1000;
const most = 3_600_000 * microseconds;

export function createDurations(): Durations {
  const histogram: RecordableHistogram = createHistogram({ lowest: 1, highest: most, figures: 3 });
  const at = (percent: number) => (histogram.count === 0 ? 0 : histogram.percentile(percent) / microseconds);
  return {
    add: (milliseconds) => histogram.record(Math.min(most, Math.max(1, Math.round(milliseconds * microseconds)))),
    figures: () => ({
      count: histogram.count,
      p50: at(50),
      p90: at(90),
      p95: at(95),
      p99: at(99),
      p999: at(99.9),
      max: histogram.count === 0 ? 0 : histogram.max / microseconds,
    }),
  };
}

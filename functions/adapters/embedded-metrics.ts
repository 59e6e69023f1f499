import { type Clock, type MetricName, type Metrics, metricUnits } from './ports.ts';

interface EmbeddedMetricsOptions {
  /** `Countersign/<tenantId>`: the tenant is no dimension, since nothing is ever asked of several at once. */
  readonly namespace: string;
  readonly clock: Clock;
  /** @default standard output, past the console: its prefix would hide the line from CloudWatch */
  readonly write?: (line: string) => void;
}

/**
 * Figures in CloudWatch's embedded metric format: one line of the log, from which CloudWatch takes them. No call, no permission, nothing to wait for.
 *
 * Written by hand: the format is the one object below, and a package for it would be in the bundle of every Lambda.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function createMetrics({ namespace, clock, write = (line) => process.stdout.write(line) }: EmbeddedMetricsOptions): Metrics {
  return {
    tell(values) {
      const told = (Object.keys(metricUnits) as MetricName[]).flatMap((name) => {
        const value = values[name];
        return value === undefined || !Number.isFinite(value) ? [] : [{ name, value }];
      });
      if (told.length > 0) write(`${JSON.stringify(embedded(namespace, clock.now(), told))}\n`);
    },
  };
}

const embedded = (namespace: string, at: Date, told: readonly { readonly name: MetricName; readonly value: number }[]) => ({
  _aws: {
    Timestamp: at.getTime(),
    CloudWatchMetrics: [{ Namespace: namespace, Dimensions: [[]], Metrics: told.map(({ name }) => ({ Name: name, Unit: metricUnits[name] })) }],
  },
  ...Object.fromEntries(told.map(({ name, value }) => [name, value])),
});

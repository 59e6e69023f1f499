import { Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { type MetricName, metricNamespace } from '../functions/runtime/metrics.ts';

/** A figure that the program tells of itself (`functions/runtime/metrics.ts`). The highest value of a period counts, unless told otherwise. */
export const programMetric = (tenantId: string, metricName: MetricName, options: MetricOptions = {}): Metric =>
  new Metric({ statistic: 'Maximum', ...options, namespace: metricNamespace(tenantId), metricName });

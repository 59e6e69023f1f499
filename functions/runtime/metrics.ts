import { type MetricName, metricUnits } from '../adapters/ports.ts';

export type { MetricName };
/** Every figure that the program tells CloudWatch: the stack's alarms and dashboard are made from these names alone. */
export const metricNames = Object.keys(metricUnits) as readonly MetricName[];

/** Where CloudWatch keeps the figures of a tenant. */
export const metricNamespace = (tenantId: string): string => `Countersign/${tenantId}`;

import { metricNames } from '../../functions/runtime/metrics.ts';
import type { Holdings } from './prices.ts';

/** A CloudFormation template, as far as it is counted. */
export interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: Readonly<Record<string, unknown>> }>>;
}

/**
 * What a stack is paid for by the month, whatever it does, counted in its template.
 *
 * Of the metrics the program's own are there, told or not; a line of level error brings a further one for the hour in which it is written.
 */
export function holdingsOf({ Resources }: Template): Holdings {
  const count = (type: string): number => Object.values(Resources).filter(({ Type }) => Type === type).length;
  return {
    keys: count('AWS::KMS::Key'),
    secrets: count('AWS::SecretsManager::Secret'),
    alarms: count('AWS::CloudWatch::Alarm'),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    metrics: metricNames.length,
    // A stream is read from a position; a queue has none, and each request is paid.
    polledQueues: Object.values(Resources).filter(({ Type, Properties }) => Type === 'AWS::Lambda::EventSourceMapping' && !Properties?.StartingPosition).length,
  };
}

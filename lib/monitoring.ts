import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';

export interface MonitoringProps {
  readonly tenantId: string;
  readonly encryptionKey: IKey;
  /** Mail addresses that are told; each must confirm its subscription once. */
  readonly addresses: readonly string[];
  readonly functions: readonly HandlerFunction[];
  /** The function that the schedule calls each minute. */
  readonly sweep: HandlerFunction;
  /** The function that takes events into the audit log, each minute. */
  readonly sequencer: HandlerFunction;
  readonly stateMachine: StateMachine;
  readonly deadLetters: IQueue;
  readonly api: HttpApi;
}

/** The alarms, and who is told. Each looks at one metric, so that what went off says what is wrong. */
export class Monitoring extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id);

    this.topic = new Topic(this, 'Alarms', { displayName: `Countersign ${props.tenantId} alarms`, masterKey: props.encryptionKey, enforceSSL: true });
    for (const address of props.addresses) this.topic.addSubscription(new EmailSubscription(address));

    const action = new SnsAction(this.topic);
    const alarm = (name: string, metric: IMetric, alarmDescription: string, more: { readonly silent?: true } = {}): void => {
      const made = new Alarm(this, name, {
        alarmDescription,
        metric,
        threshold: 1,
        evaluationPeriods: 1,
        // Silence is the fault where a thing should be heard each minute; elsewhere it is good news.
        ...(more.silent
          ? { comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD, treatMissingData: TreatMissingData.BREACHING }
          : { comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD, treatMissingData: TreatMissingData.NOT_BREACHING }),
      });
      made.addAlarmAction(action);
    };
    const inFiveMinutes = { period: Duration.minutes(5), statistic: 'Sum' };

    alarm('ExecutionsFailed', props.stateMachine.metricFailed(inFiveMinutes), 'An execution failed. The sweep carries its draft on; look for the cause.');
    alarm('ExecutionsTimedOut', props.stateMachine.metricTimedOut(inFiveMinutes), 'An execution ran for its whole 120 days. The sweep carries its draft on.');
    alarm(
      'DeadLetters',
      props.deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
      'Something could not be handled after all retries. The drafts table says what is still owed.',
    );
    alarm('ServerErrors', props.api.metricServerError(inFiveMinutes), 'The API answered with a server error.');
    alarm(
      'SweepSilent',
      props.sweep.lambda.metricInvocations(inFiveMinutes),
      'The sweep did not run for five minutes: nothing that is owed is certain to happen.',
      {
        silent: true,
      },
    );
    alarm(
      'SequencerSilent',
      props.sequencer.lambda.metricInvocations(inFiveMinutes),
      'Nothing took audit events into the log for five minutes: those since are protected by their own chains alone.',
      { silent: true },
    );
    for (const handler of props.functions) {
      alarm(`Errors-${handler.name}`, handler.lambda.metricErrors(inFiveMinutes), `${handler.name} ended with an error.`);
      // What a function catches is no error of the Lambda. Lines alone count; without any there is no metric, and nothing to pay.
      const logged = handler.logGroup.addMetricFilter('LoggedErrors', {
        filterPattern: FilterPattern.stringValue('$.level', '=', 'ERROR'),
        metricNamespace: `Countersign/${props.tenantId}`,
        metricName: `LoggedErrors-${handler.name}`,
        metricValue: '1',
      });
      alarm(`LoggedErrors-${handler.name}`, logged.metric(inFiveMinutes), `${handler.name} wrote an error into its log and went on. The line says what.`);
    }
  }
}

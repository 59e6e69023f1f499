import { Aws, Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { metricNamespace } from '../functions/runtime/metrics.ts';
import type { HandlerFunction } from './handler-function.ts';
import { acknowledge, reasons } from './nag-reasons.ts';
import { programMetric } from './program-metric.ts';

export interface MonitoringProps {
  readonly tenantId: string;
  readonly encryptionKey: IKey;
  /** Mail addresses that are told; each must confirm its subscription once. */
  readonly addresses: readonly string[];
  readonly thresholds: AlarmThresholds;
  readonly functions: readonly HandlerFunction[];
  /** The schedule that calls each minute what does what is owed. */
  readonly sweep: IRule;
  /** Each is watched by how old is what it reads. */
  readonly streamReaders: readonly HandlerFunction[];
  /** The function that counts what waits, each five minutes. */
  readonly measure: HandlerFunction;
  readonly stateMachine: StateMachine;
  readonly deadLetters: IQueue;
  /** Bounces after which nobody was asked in the place of who has no mail. */
  readonly unheardBounces: IQueue;
  readonly api: HttpApi;
  /** Files of the audit log that could not be copied into another account. @default there is no copy */
  readonly uncopied?: IMetric;
}

/** What a tenant may set of its alarms. */
export interface AlarmThresholds {
  /** More drafts than this waiting for people. */
  readonly waiting: number;
  /** A draft that has waited for so long. */
  readonly oldestHours: number;
  /** So many Lambdas the account may run at once. */
  readonly concurrentExecutions: number;
}

/** The audit log, and what is owed or due, are late from then on: a run each minute may fail now and then, five in a row don't (ours). */
export const lagSeconds = 300;
/** Of the account's concurrent Lambdas, so many percent running are few left (ours). */
const mostConcurrentPercent = 80;
/** So many mails within an hour are no longer one person's mailbox but the sender, its domain or SES (ours). */
export const failedMailsAnHour = 5;

/** How an alarm takes its metric. */
interface Judged {
  /** @default 1 */
  readonly threshold?: number;
  /** @default 'at-least' */
  readonly goesOff?: 'at-least' | 'above' | 'below';
  /**
   * What a period without a value means.
   *
   * - `fine`: nothing happened
   * - `wrong`: something should be heard all the time
   * - `same`: nobody has looked; it is as it was
   *
   * @default 'fine'
   */
  readonly silence?: 'fine' | 'wrong' | 'same';
}

const comparisons = {
  'at-least': ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  above: ComparisonOperator.GREATER_THAN_THRESHOLD,
  below: ComparisonOperator.LESS_THAN_THRESHOLD,
} as const;
const missingData = { fine: TreatMissingData.NOT_BREACHING, wrong: TreatMissingData.BREACHING, same: TreatMissingData.IGNORE } as const;

/** The alarms, and who is told. Each looks at one metric, so that what went off says what is wrong; each says what to do (docs/operations.md says more). */
export class Monitoring extends Construct {
  readonly topic: Topic;
  readonly alarms: Alarm[] = [];
  private readonly action: SnsAction;

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id);

    this.topic = new Topic(this, 'Alarms', { displayName: `Countersign ${props.tenantId} alarms`, masterKey: props.encryptionKey, enforceSSL: true });
    // Only without any policy of its own does a topic take what its account sends.
    // @see https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:cloudwatch:${Aws.REGION}:${Aws.ACCOUNT_ID}:alarm:*` } },
      }),
    );
    for (const address of props.addresses) acknowledge(this.topic.addSubscription(new EmailSubscription(address)), reasons.alarmMail);
    this.action = new SnsAction(this.topic);

    this.watchWaiting(props);
    this.watchMachinery(props);
    for (const handler of props.streamReaders) this.watchStream(handler);
    for (const handler of props.functions) this.watchErrors(handler, props.tenantId);
  }

  private alarm(name: string, metric: IMetric, alarmDescription: string, { threshold = 1, goesOff = 'at-least', silence = 'fine' }: Judged = {}): void {
    const alarm = new Alarm(this, name, {
      alarmDescription,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: comparisons[goesOff],
      treatMissingData: missingData[silence],
    });
    alarm.addAlarmAction(this.action);
    this.alarms.push(alarm);
  }

  /** What `measure` and the sequencer say of themselves: each stays on as long as it lasts. */
  private watchWaiting({ tenantId, thresholds, measure }: MonitoringProps): void {
    const lasting = { period: Duration.minutes(5) };
    this.alarm(
      'Waiting',
      programMetric(tenantId, 'Waiting', lasting),
      `More than ${thresholds.waiting} drafts wait for people. Open the queue: who is asked, and who is away? Delegate, hand over, or ask more people.`,
      { threshold: thresholds.waiting, goesOff: 'above', silence: 'same' },
    );
    this.alarm(
      'LikelyLate',
      programMetric(tenantId, 'LikelyLate', lasting),
      'Drafts will probably miss their deadline: the customer then gets the holding reply. Open the view "breaching" of the queue, and remind or reassign.',
      { silence: 'same' },
    );
    this.alarm(
      'OldestWaiting',
      programMetric(tenantId, 'OldestWaiting', lasting),
      `A draft has waited for ${thresholds.oldestHours} hours. Open the queue, the oldest first: ask somebody by name, or withdraw it.`,
      { threshold: thresholds.oldestHours * 3600, silence: 'same' },
    );
    this.alarm(
      'RouteHoles',
      programMetric(tenantId, 'RouteHoles', lasting),
      'A route of the policy leads to nobody: its drafts are blocked until the holding reply. "countersign routes prove" names the role and what to do.',
      { silence: 'same' },
    );
    this.alarm(
      'MeasureSilent',
      measure.lambda.metricInvocations({ period: Duration.minutes(15), statistic: 'Sum' }),
      'Nobody has counted for a quarter of an hour: the alarms of what waits stay as they were. Look at the schedule of measure, and its log.',
      { goesOff: 'below', silence: 'wrong' },
    );
    this.alarm(
      'SequencerLag',
      programMetric(tenantId, 'SequencerLag', lasting),
      'The audit log is five minutes behind, or silent: events since then are protected by their own chains alone. Read the log of sequence-audit today.',
      { threshold: lagSeconds, goesOff: 'above', silence: 'wrong' },
    );
    this.alarm(
      'SweepLag',
      programMetric(tenantId, 'SweepLag', lasting),
      'Something that is owed or due is five minutes late: mails, webhooks, comments in the helpdesk or the next step of a draft. Read the logs of drain-outbox, send-webhook and, where the tenant has a helpdesk, of what speaks to it.',
      { threshold: lagSeconds, goesOff: 'above', silence: 'same' },
    );
    this.alarm(
      'MailsFailed',
      programMetric(tenantId, 'MailsFailed', { period: Duration.hours(1), statistic: 'Sum' }),
      `${failedMailsAnHour} mails within an hour bounced, were complained of or could not be sent. Look at the sender's reputation and DKIM in SES, then at the addresses.`,
      { threshold: failedMailsAnHour },
    );
  }

  /** What AWS counts by itself. */
  private watchMachinery({ stateMachine, deadLetters, unheardBounces, api, sweep, thresholds, uncopied }: MonitoringProps): void {
    const inFiveMinutes = { period: Duration.minutes(5), statistic: 'Sum' };
    this.alarm(
      'ExecutionsFailed',
      stateMachine.metricFailed(inFiveMinutes),
      'An execution failed. The sweep carries its draft on; look for the cause in the log of the task.',
    );
    this.alarm(
      'ExecutionsTimedOut',
      stateMachine.metricTimedOut(inFiveMinutes),
      'An execution ran for its whole 120 days. The sweep carries its draft on; see what the draft waits for.',
    );
    this.alarm(
      'Concurrency',
      // Without a dimension it is of the whole account and region, as the quota is.
      new Metric({ namespace: 'AWS/Lambda', metricName: 'ConcurrentExecutions', period: Duration.minutes(5), statistic: 'Maximum' }),
      `${mostConcurrentPercent} % of the Lambdas that the account may run at once are running. Have the quota raised before requests are refused.`,
      { threshold: Math.ceil((thresholds.concurrentExecutions * mostConcurrentPercent) / 100) },
    );
    this.alarm(
      'Throttles',
      new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', ...inFiveMinutes }),
      'Lambda refused to run a function: the account had no room. Requests got 503, and what is owed is late. Have the quota raised.',
    );
    this.alarm(
      'DeadLetters',
      deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
      'Something could not be handled after all retries. The drafts table says what is still owed: mend the cause, watch the row go, purge the queue.',
    );
    this.alarm(
      'UnheardBounces',
      unheardBounces.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
      'A bounce could not be handled for three days: nobody was asked in the place of who has no mail. Read the log of mail-events, mend the cause, and move the messages back. Never purge this queue.',
    );
    this.alarm('ServerErrors', api.metricServerError(inFiveMinutes), 'The API answered with a server error. Find it in the logs by its requestId.');
    if (uncopied)
      this.alarm(
        'LogCopyFailed',
        uncopied,
        'S3 could not copy files of the audit log into the other account, and tries none of them again. Mend the policy of the bucket there, then have all files copied by a job of Batch Replication.',
      );
    this.alarm(
      'SweepSilent',
      // Of the rule: the stream calls the same functions. What a target refuses is in the dead letters.
      new Metric({ namespace: 'AWS/Events', metricName: 'Invocations', dimensionsMap: { RuleName: sweep.ruleName }, ...inFiveMinutes }),
      'The sweep did not run for five minutes: nothing that is owed is certain to happen. Look at its schedule at once.',
      { goesOff: 'below', silence: 'wrong' },
    );
  }

  /** Lambda tells it in milliseconds, and only while there is something to read. */
  private watchStream({ name, lambda }: HandlerFunction): void {
    this.alarm(
      `StreamAge-${name}`,
      lambda.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      `What ${name} reads of the stream is five minutes old: only the sweep of each minute does what is owed. Look at its errors and at throttles.`,
      { threshold: lagSeconds * 1000, goesOff: 'above' },
    );
  }

  private watchErrors({ name, lambda, logGroup }: HandlerFunction, tenantId: string): void {
    const inFiveMinutes = { period: Duration.minutes(5), statistic: 'Sum' };
    this.alarm(`Errors-${name}`, lambda.metricErrors(inFiveMinutes), `${name} ended with an error. Its log says which.`);
    // What a function catches is no error of the Lambda. Lines alone count; without any there is no metric, and nothing to pay.
    const logged = logGroup.addMetricFilter('LoggedErrors', {
      filterPattern: FilterPattern.stringValue('$.level', '=', 'ERROR'),
      metricNamespace: metricNamespace(tenantId),
      metricName: `LoggedErrors-${name}`,
      metricValue: '1',
    });
    this.alarm(`LoggedErrors-${name}`, logged.metric(inFiveMinutes), `${name} wrote an error into its log and went on. The line says what.`);
  }
}

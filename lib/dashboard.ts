import { Aws, Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { AlarmStatusWidget, Dashboard as CloudWatchDashboard, GraphWidget, type IMetric, type IWidget, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { MetricName } from '../functions/runtime/metrics.ts';
import type { HandlerFunction } from './handler-function.ts';
import { type AlarmThresholds, failedMailsAnHour, lagSeconds, type Monitoring } from './monitoring.ts';
import { programMetric } from './program-metric.ts';

export interface DashboardProps {
  readonly tenantId: string;
  readonly monitoring: Monitoring;
  readonly thresholds: AlarmThresholds;
  readonly functions: readonly HandlerFunction[];
  readonly stateMachine: StateMachine;
  readonly api: HttpApi;
}

interface Line {
  readonly value: number;
  readonly label: string;
}

/** The share of replies that need people, in percent, within which all is well (source document: 5 to 15 %). */
const humanBand: readonly Line[] = [
  { value: 5, label: 'below: is enough held?' },
  { value: 15, label: 'above: is too much held?' },
];

const width = 8;
const height = 6;

/** One page of what a tenant's stack does: whom people keep waiting, whether it works, and how fast. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const { tenantId, thresholds, monitoring, stateMachine, api, functions } = props;
    const figure = (name: MetricName, label: string, period = Duration.minutes(5), statistic = 'Maximum') =>
      programMetric(tenantId, name, { label, period, statistic });
    const inFiveMinutes = { period: Duration.minutes(5) };
    const hourly = Duration.hours(1);

    new CloudWatchDashboard(this, 'Dashboard', {
      // Dashboards of all regions of an account share their names.
      dashboardName: `countersign-${tenantId}-${Aws.REGION}`,
      defaultInterval: Duration.days(1),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...monitoring.alarms], width: 3 * width, height: 4 })],
        [
          graph(
            'Waiting for people',
            [figure('Waiting', 'waiting'), figure('LikelyLate', 'likely late'), figure('RouteHoles', 'holes in routes')],
            [{ value: thresholds.waiting, label: 'alarm above' }],
          ),
          graph('Oldest that waits, seconds', [figure('OldestWaiting', 'oldest')], [{ value: thresholds.oldestHours * 3600, label: 'alarm' }]),
          graph('Replies of a week that needed people, percent', [figure('HumanShare', 'needed people', hourly)], humanBand),
        ],
        [
          graph('Errors', [
            ...functions.map(({ name, lambda }) => lambda.metricErrors({ ...inFiveMinutes, label: name })),
            api.metricServerError({ ...inFiveMinutes, label: 'server errors of the API' }),
          ]),
          graph(
            'Seconds behind',
            [figure('SequencerLag', 'audit log'), figure('SweepLag', 'what is owed or due')],
            [{ value: lagSeconds, label: 'alarms above' }],
          ),
          graph(
            'Mails an hour',
            [
              // SES counts for the whole account: one tenant has one.
              new Metric({ namespace: 'AWS/SES', metricName: 'Send', statistic: 'Sum', period: hourly, label: 'sent by the account' }),
              figure('MailsFailed', 'failed', hourly, 'Sum'),
            ],
            [{ value: failedMailsAnHour, label: 'alarm from this many failed' }],
          ),
        ],
        [
          graph('API, milliseconds', [
            api.metricLatency({ ...inFiveMinutes, statistic: 'p50', label: 'half are faster' }),
            api.metricLatency({ ...inFiveMinutes, statistic: 'p95', label: '95 of 100 are faster' }),
          ]),
          graph('Requests', [
            api.metricCount({ ...inFiveMinutes, statistic: 'Sum', label: 'all' }),
            api.metricClientError({ ...inFiveMinutes, statistic: 'Sum', label: 'refused (4xx)' }),
          ]),
          graph('Executions', [
            stateMachine.metricStarted({ ...inFiveMinutes, label: 'started' }),
            stateMachine.metricSucceeded({ ...inFiveMinutes, label: 'ended well' }),
            stateMachine.metricFailed({ ...inFiveMinutes, label: 'failed' }),
          ]),
        ],
      ],
    });
  }
}

const graph = (title: string, left: IMetric[], lines: readonly Line[] = []): IWidget =>
  new GraphWidget({ title, left, leftAnnotations: [...lines], leftYAxis: { min: 0 }, width, height });

import { Duration } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';
import type { Tables } from './tables.ts';

export interface OutboxTriggersProps {
  readonly tables: Tables;
  readonly drainOutbox: HandlerFunction;
  readonly sendWebhook: HandlerFunction;
  /** Of a tenant that has its drafts in a helpdesk. @default it has not */
  readonly helpdeskOut?: HandlerFunction | undefined;
  /** The helpdesk drops notifications, so its tickets that wait are listed once an hour. @default it does not */
  readonly reconcilesHelpdesk?: boolean;
  readonly stateMachine: StateMachine;
  readonly deadLetters: IQueue;
}

const helpdeskKinds = ['helpdesk-event', 'helpdesk-act', 'helpdesk-note'];
/** `FilterRule.notEquals` takes one word alone; Lambda takes a list. @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html */
const noneOf = (...words: readonly string[]) => [{ 'anything-but': words }];

/**
 * What makes owed things happen: the stream of the drafts table at once, and a sweep each minute for certain.
 *
 * Whatever the stream loses the sweep finds in the table, and what a helpdesk does not tell the look of each hour. Executions that
 * ended badly call it too, so that their drafts need not wait for the minute.
 */
export class OutboxTriggers extends Construct {
  /** The schedule of each minute. */
  readonly sweep: Rule;
  /** What reads the stream: three where there is a helpdesk, though DynamoDB advises two of a shard (docs/scaling.md). */
  readonly streamReaders: readonly HandlerFunction[];

  constructor(scope: Construct, id: string, props: OutboxTriggersProps) {
    super(scope, id);
    const { deadLetters } = props;

    const stream = (handler: HandlerFunction, kind: readonly unknown[]): void => {
      const mapping = new EventSourceMapping(this, `Stream-${handler.name}`, {
        target: handler.live,
        eventSourceArn: props.tables.drafts.tableStreamArn as string,
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 10,
        parallelizationFactor: 10, // a batch waits for its webhooks one after the other: by one at a time a fresh table's few shards would carry some fifteen replies a second
        // Rows that were put off are rewritten; only the sweep knows when their time has come.
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            dynamodb: { NewImage: { pk: { S: FilterRule.beginsWith('OUT#') }, kind: { S: kind }, state: { S: FilterRule.isEqual('pending') } } },
          }),
        ],
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        retryAttempts: 5,
        onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
      });
      mapping.node.addDependency(handler.role);
    };
    stream(props.drainOutbox, noneOf('webhook', ...(props.helpdeskOut ? helpdeskKinds : [])));
    stream(props.sendWebhook, FilterRule.isEqual('webhook'));
    if (props.helpdeskOut) stream(props.helpdeskOut, FilterRule.or(...helpdeskKinds));

    const sweep = (handler: HandlerFunction) =>
      new LambdaTarget(handler.live, { event: RuleTargetInput.fromObject({ sweep: true }), deadLetterQueue: deadLetters, maxEventAge: Duration.minutes(5) });
    this.streamReaders = [props.drainOutbox, props.sendWebhook, ...(props.helpdeskOut ? [props.helpdeskOut] : [])];
    this.sweep = new Rule(this, 'Sweep', {
      description: 'Countersign: does what is owed and due',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: this.streamReaders.map(sweep),
    });
    if (props.helpdeskOut && props.reconcilesHelpdesk) {
      // The next hour comes by itself: a run of half an hour ago need not be made good.
      const target = { event: RuleTargetInput.fromObject({ reconcile: true }), deadLetterQueue: deadLetters, maxEventAge: Duration.minutes(30) };
      new Rule(this, 'ReconcileHelpdesk', {
        description: 'Countersign: looks for tickets of the helpdesk that no notification told of',
        schedule: Schedule.rate(Duration.hours(1)),
        targets: [new LambdaTarget(props.helpdeskOut.live, target)],
      });
    }
    new Rule(this, 'ExecutionEndedBadly', {
      description: 'Countersign: carries on the draft of an execution that failed, timed out or was aborted',
      eventPattern: {
        source: ['aws.states'],
        detailType: ['Step Functions Execution Status Change'],
        detail: { status: ['FAILED', 'TIMED_OUT', 'ABORTED'], stateMachineArn: [props.stateMachine.stateMachineArn] },
      },
      targets: [sweep(props.drainOutbox)],
    });
  }
}

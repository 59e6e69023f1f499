import { Token, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

export interface Finding {
  readonly id: string;
  readonly reason: string;
}

/**
 * Every finding of cdk-nag that we live with, with the reason in words.
 *
 * Ids carry the pack's prefix: a bare id is taken for an annotation. A test
 * shows that each one used is needed and that nothing else is found.
 */
export const reasons = {
  tracing: {
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
    reason: 'xray:PutTraceSegments and xray:PutTelemetryRecords know no resource: AWS offers them for * only. Nothing else in this role is granted on *.',
  },
  sentiment: {
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
    reason:
      'comprehend:DetectSentiment and DetectPiiEntities know no resource, nor do trace segments: AWS offers these actions for * only. Nothing else in this role is granted on *.',
  },
  taskSuccess: {
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
    reason:
      'states:SendTaskSuccess knows no resource, nor do trace segments. A wake-up carries nothing and releases nothing, and this is the only function that may send one.',
  },
  workflowLogs: {
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
    reason: 'Setting up log delivery and writing trace segments know no resource: AWS offers these actions for * only.',
  },
  aliasSubscribed: {
    id: 'CloudFormation-Validate::W3694',
    reason: 'SNS calls a function by the ARN of an alias as well as by its own, and every caller of ours takes the alias: the check knows of functions alone.',
  },
  notTraced: {
    id: 'AwsSolutions::AwsSolutions-SF2',
    reason:
      'Traces are a setting of the tenant, off as shipped: an execution’s history names its steps and times, and the audit events of its draft say what they did.',
  },
  functionNotTraced: {
    id: 'Serverless::Serverless-LambdaTracing',
    reason: 'Traces are a setting of the tenant, off as shipped: every line of a log names its invocation, and most name their draft.',
  },
  workflowNotTraced: {
    id: 'Serverless::Serverless-StepFunctionStateMachineXray',
    reason: 'Traces are a setting of the tenant, off as shipped, as the same finding of the other pack (AwsSolutions-SF2) says.',
  },
  failureDestination: {
    id: 'Serverless::Serverless-LambdaDLQ',
    reason:
      'What is called asynchronously has a failure destination on the alias that it is called by, which tells more than a dead-letter target of the function; all else answers its caller, a stream with a destination of its own, or a schedule that comes again.',
  },
  scheduledAgain: {
    id: 'Serverless::Serverless-EventBusDLQ',
    reason:
      'A run that could not begin is made good by the next one, within minutes; that none comes has an alarm of its own. A dead letter would only say that a minute is over.',
  },
  alarmMail: {
    id: 'Serverless::Serverless-SNSRedrivePolicy',
    reason:
      'It is the mail of an alarm: SNS tries a mailbox again by itself, the alarm stands in CloudWatch meanwhile, and nobody could do anything with the mail later.',
  },
  queueKeepsWhatFails: {
    id: 'Serverless::Serverless-LambdaEventSourceMappingDestination',
    reason:
      'It reads a queue, for which Lambda knows no destination: what fails stays in the queue and is tried again, and goes to the dead letters of that queue in the end.',
  },
  noQueueBehind: {
    id: 'Serverless::Serverless-SQSRedrivePolicy',
    reason: 'It is the dead-letter queue: nothing reads it but people, so nothing can fail to.',
  },
  noAuthorizer: {
    id: 'AwsSolutions::AwsSolutions-APIG4',
    reason:
      'The functions themselves check API keys with scopes, signed review links and page sessions: one route serves callers that no single authorizer of the gateway can tell apart, and an answer must not differ between a wrong and an unknown link.',
  },
  executionDataNotLogged: {
    id: 'AwsSolutions::AwsSolutions-SF1',
    reason: 'Only errors are logged and never execution data: the drafts and audit tables hold every step, and a task token belongs into no log.',
  },
  vendorsSecret: {
    id: 'AwsSolutions::AwsSolutions-SMG4',
    reason: 'The vendor of the helpdesk makes both secrets and shows them to its admin alone, who sets them with `countersign helpdesk set`.',
  },
  ownRotation: {
    id: 'AwsSolutions::AwsSolutions-SMG4',
    reason:
      'Rotation must overlap by the longest open deadline, so that mailed links keep working: an administrator rotates with the previous key kept beside the current one. A rotation on a timer would cut open links off.',
  },
  originRotation: {
    id: 'AwsSolutions::AwsSolutions-SMG4',
    reason:
      'The edge learns the secret when its stack is deployed, so an administrator changes both, with the previous secret kept beside the current one. A rotation on a timer would have every request refused.',
  },
  everyCountry: {
    id: 'AwsSolutions::AwsSolutions-CFR1',
    reason: 'Approvers decide from wherever they are, and whoever may decide is told by mailed links, codes and sign-in, not by country.',
  },
  edgeLogsByDelivery: {
    id: 'AwsSolutions::AwsSolutions-CFR3',
    reason:
      'Requests are logged by log delivery to CloudWatch Logs, which the rule does not see: the standard log in S3 has no choice of fields, and would hold the path of every review link.',
  },
  isDeadLetterQueue: {
    id: 'AwsSolutions::AwsSolutions-SQS3',
    reason: 'It is the dead-letter queue: destinations of functions and event sources and targets of rules put into it, which the rule does not see.',
  },
  bodiesNotLogged: {
    id: 'AwsSolutions::AwsSolutions-S1',
    reason:
      'Only the functions of this stack reach the bucket, the audit table records what they do, and keys of access logs would repeat draft ids in one more place.',
  },
  logNotLogged: {
    id: 'AwsSolutions::AwsSolutions-S1',
    reason:
      'Nobody can change or delete its files, each is proven by a signed root, and whoever reads them learns ids and hashes: an access log of it would say less than it holds.',
  },
} as const satisfies Record<string, Finding>;

export const anyBody = (bucketLogicalId: string): Finding => ({
  id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${bucketLogicalId}.Arn>/bodies/*]`,
  reason: 'Bodies are kept by draft and hash, which no role can name beforehand, and the prefix holds nothing else.',
});

export const anyLogFile = (bucketLogicalId: string): Finding => ({
  id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${bucketLogicalId}.Arn>/*]`,
  reason: 'Files of the audit log are named after how far it has grown, and the bucket holds nothing else. Its own policy lets nobody write one twice.',
});

/** @param partition - as the stack knows it: a word where its region is set, else a token. */
export const anyCopiedFile = (bucketName: string, partition: string): Finding => ({
  id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:${Token.isUnresolved(partition) ? '<AWS::Partition>' : partition}:s3:::${bucketName}/*]`,
  reason: 'S3 copies every file of the audit log under its own name, which no role can know beforehand, and may do nothing else there.',
});

export const anyStream = (tableLogicalId: string): Finding => ({
  id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${tableLogicalId}.Arn>/stream/*]`,
  reason: 'Lambda lists the streams of the drafts table before it reads one: listing names no single stream. Reading is granted on the one stream only.',
});

/** Lives with one finding at this construct and below it. */
export function acknowledge(scope: IConstruct, finding: Finding): void {
  Validations.of(scope).acknowledge(finding);
}

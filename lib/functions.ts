import { Duration, Stack } from 'aws-cdk-lib';
import type { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type LambdaName, type ResourceName, resourcesOf, resourceVariables, settingVariable } from '../functions/runtime/env.ts';
import { HandlerFunction, useKey } from './handler-function.ts';
import type { Keys } from './keys.ts';
import { acknowledge, anyBody, anyStream, type Finding, reasons } from './nag-reasons.ts';
import type { Bodies, BodiesAccess } from './storage.ts';
import type { TableAccess, Tables } from './tables.ts';

/** What a Lambda may do with what it reaches. */
interface Duty {
  readonly accounts?: TableAccess;
  readonly drafts?: TableAccess;
  readonly audit?: TableAccess;
  readonly bodies?: BodiesAccess;
  /** @default Duration.seconds(10) */
  readonly timeout?: Duration;
  /** In MB; processor time comes with it. @default that of the house */
  readonly memory?: number;
}

/** One whole processor, for what plays thousands of drafts while somebody waits. @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
const oneProcessor = 1769;

/** Only the admin API writes people and keys, only the policy API and the policy's pages policies; nobody does more to audit events than append them. */
const duties: Readonly<Record<LambdaName, Duty>> = {
  intake: { accounts: 'spend', drafts: 'write', audit: 'append', bodies: 'write' },
  // A caller may wait 25 s for a draft to settle, and an integration gets 29 s at most.
  'read-api': { accounts: 'count', drafts: 'read', audit: 'read', bodies: 'read', timeout: Duration.seconds(29) },
  // Whoever gets another address, or is let in again, signs in anew: that is written with the person.
  'admin-api': { accounts: 'write', drafts: 'sign-outs', audit: 'append', timeout: Duration.seconds(29) },
  // Plays a candidate over the past, and so reads drafts and their texts; it changes the policy and nothing else.
  'policy-api': { accounts: 'policies', drafts: 'read', audit: 'append', bodies: 'read', timeout: Duration.seconds(29), memory: oneProcessor },
  // The same by sign-in, apart from the console: a fault of the queue's page can write no policy, and none of these pages a draft.
  'policy-pages': { accounts: 'policies', drafts: 'read', audit: 'append', bodies: 'read', timeout: Duration.seconds(29), memory: oneProcessor },
  review: { accounts: 'spend', drafts: 'write', audit: 'append', bodies: 'write' },
  // Delegations are its people's own to make and end; it writes neither people nor keys nor policies, nor events of theirs.
  // An export reads the events of as many drafts as it holds, twice: to count and hash it, and to hand it out.
  console: { accounts: 'delegations', drafts: 'write', audit: 'acts', bodies: 'read', timeout: Duration.seconds(29) },
  // Each of the four does whatever is due of a draft: a refused release makes a revision, whose text may be long,
  // and a draft that the customer has overtaken gives back what its account was promised.
  'open-stage': { accounts: 'spend', drafts: 'write', audit: 'append', bodies: 'write', timeout: Duration.seconds(30) },
  'escalate-stage': { accounts: 'spend', drafts: 'write', audit: 'append', bodies: 'write', timeout: Duration.seconds(30) },
  'release-reply': { accounts: 'spend', drafts: 'write', audit: 'append', bodies: 'write', timeout: Duration.seconds(30) },
  'send-holding-reply': { accounts: 'spend', drafts: 'write', audit: 'append', bodies: 'write', timeout: Duration.seconds(30) },
  // Called each minute: a run ends before the next one begins.
  'drain-outbox': { accounts: 'spend', drafts: 'write', audit: 'append', bodies: 'write', timeout: Duration.seconds(55) },
  'send-webhook': { drafts: 'webhooks', bodies: 'read', timeout: Duration.seconds(55) },
  // Open to anybody who can sign: it reads nothing but whether the tenant is stopped, and can only owe.
  'helpdesk-in': { drafts: 'hooks' },
  // Does what intake does, and alone speaks to the helpdesk.
  'helpdesk-out': { accounts: 'spend', drafts: 'write', audit: 'append', bodies: 'write', timeout: Duration.seconds(55) },
  'mail-events': { accounts: 'spend', drafts: 'write', audit: 'append', bodies: 'read', timeout: Duration.seconds(30) },
  // Looks, tells, and keeps what forecasts are made from. A policy that is new to it takes seconds to search.
  measure: { accounts: 'forecast', drafts: 'read', timeout: Duration.seconds(60) },
  // Reads the decisions and signals of thousands of drafts, closes a category by a new version of the policy, and owes the mails about it.
  calibrate: { accounts: 'policies', drafts: 'write', audit: 'append', bodies: 'read', timeout: Duration.minutes(5), memory: oneProcessor },
  // Holds the log for 60 s. It keeps where the log stands and owes the day's mail; of events it appends the log's own alone.
  'sequence-audit': { accounts: 'people', drafts: 'log', audit: 'heartbeat', timeout: Duration.seconds(55) },
  // Alone may delete bodies, and no request reaches it. Called each minute: a run ends before the next one begins.
  'erase-subjects': { accounts: 'erase', drafts: 'write', audit: 'erasures', bodies: 'erase', timeout: Duration.seconds(55) },
};

export interface FunctionsProps {
  readonly keys: Keys;
  /** What a request must prove to have come by the edge. @default it need not have */
  readonly originSecret?: Secret | undefined;
  readonly tables: Tables;
  readonly bodies: Bodies;
  /** Where events go that could not be handled. */
  readonly deadLetters: IQueue;
  /** Every setting that has a value, by variable. */
  readonly settings: Readonly<Record<string, string>>;
  readonly code: (lambda: LambdaName) => Code;
  readonly logRetention: RetentionDays;
  /** Whether X-Ray records each invocation. */
  readonly tracing: boolean;
}

export interface FunctionOptions {
  /** What it is granted beside tables, bodies and secrets. */
  readonly grants?: readonly PolicyStatement[];
  /** Resources that are not made yet when the others are. */
  readonly resources?: Partial<Record<ResourceName, string>>;
  /** Something calls it asynchronously; what is older than this is a dead letter. */
  readonly maxEventAge?: Duration;
  /** Where such an event goes that could not be handled. @default the dead letters */
  readonly failsTo?: IQueue;
  /** It reads the stream of the drafts table. */
  readonly readsStream?: true;
  /** Why its role holds a grant on every resource, traces apart. @default it holds none */
  readonly everyResource?: Finding;
}

/** Makes the Lambdas, each with exactly the environment that the program reads and the grants of its duty. */
export class Functions extends Construct {
  readonly all: HandlerFunction[] = [];
  private readonly props: FunctionsProps;

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id);
    this.props = props;
  }

  make(name: LambdaName, options: FunctionOptions = {}): HandlerFunction {
    const { keys, originSecret, tables, bodies, deadLetters, settings, code, logRetention, tracing } = this.props;
    const resources: Partial<Record<ResourceName, string>> = {
      accountsTable: tables.accounts.tableName,
      draftsTable: tables.drafts.tableName,
      auditTable: tables.audit.tableName,
      bodiesBucket: bodies.bucket.bucketName,
      linkKeysSecret: keys.linkKeys.secretArn,
      webhookSecret: keys.webhook.secretArn,
      ...(originSecret && { originSecret: originSecret.secretArn }),
      ...(keys.helpdesk && { helpdeskSecret: keys.helpdesk.secretArn }),
      receiptKey: keys.receipt.keyArn,
      ...options.resources,
    };
    const { timeout, memory, bodies: bodyAccess } = duties[name];

    const made = new HandlerFunction(this, name, {
      name,
      code: code(name),
      variables: {
        ...settings,
        ...Object.fromEntries(Object.entries(resources).map(([resource, value]) => [resourceVariables[resource as ResourceName], value])),
      },
      optional: [
        settingVariable('webhookUrl'),
        settingVariable('textDays'),
        settingVariable('scannerRanges'),
        settingVariable('helpdesk'),
        settingVariable('sandbox'),
        resourceVariables.originSecret,
      ],
      grants: [...this.grantsOf(name), ...(options.readsStream ? streamStatements(tables) : []), ...(options.grants ?? [])],
      encryptionKey: keys.data,
      logRetention,
      tracing,
      ...(timeout && { timeout }),
      ...(memory !== undefined && { memorySize: memory }),
      ...(options.maxEventAge && { asynchronous: { deadLetters: options.failsTo ?? deadLetters, maxEventAge: options.maxEventAge } }),
    });
    const logicalId = (resource: CfnBucket | CfnTable) => Stack.of(this).resolve(resource.logicalId) as string;
    const everyResource = options.everyResource ?? (tracing ? reasons.tracing : undefined);
    if (everyResource) acknowledge(made.role, everyResource);
    if (bodyAccess) acknowledge(made.role, anyBody(logicalId(bodies.bucket.node.defaultChild as CfnBucket)));
    if (options.readsStream) acknowledge(made.role, anyStream(logicalId(tables.drafts.node.defaultChild as CfnTable)));
    this.all.push(made);
    return made;
  }

  private grantsOf(name: LambdaName): PolicyStatement[] {
    const { keys, originSecret, tables, bodies } = this.props;
    const duty = duties[name];
    const reaches = resourcesOf[name];
    const secrets = [
      ...(reaches.includes('linkKeysSecret') ? [keys.linkKeys] : []),
      ...(reaches.includes('webhookSecret') ? [keys.webhook] : []),
      ...(originSecret && reaches.includes('originSecret') ? [originSecret] : []),
      ...(keys.helpdesk && reaches.includes('helpdeskSecret') ? [keys.helpdesk] : []),
    ];

    return [
      ...(['accounts', 'drafts', 'audit'] as const).flatMap((table) => {
        const access = duty[table];
        return access ? tables.statements(table, access) : [];
      }),
      ...(duty.bodies ? bodies.statements(duty.bodies) : []),
      ...(secrets.length > 0
        ? [new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: secrets.map((secret) => secret.secretArn) })]
        : []),
      useKey(
        keys.data,
        ['dynamodb', ...(duty.bodies ? ['s3'] : []), ...(secrets.length > 0 ? ['secretsmanager'] : [])],
        ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
      ),
    ];
  }
}

function streamStatements({ drafts }: Tables): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [drafts.tableStreamArn as string],
    }),
    new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: [`${drafts.tableArn}/stream/*`] }),
  ];
}

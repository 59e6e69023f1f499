import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type Alias, Architecture, type Code, type IFunction, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type LambdaName, variablesOf } from '../functions/runtime/env.ts';
import { acknowledge, reasons } from './nag-reasons.ts';

export interface HandlerFunctionProps {
  readonly name: LambdaName;
  readonly code: Code;
  /** Every variable that the stack knows by name; the function gets those that `runtime/env.ts` lists for it. */
  readonly variables: Readonly<Record<string, string>>;
  /** Variables that may be missing: they have a stand-in or mean "none". */
  readonly optional: readonly string[];
  /** All that the role may do beside logs, and traces where they are recorded. */
  readonly grants: readonly PolicyStatement[];
  /** Encrypts the logs, and dead letters where there are any. */
  readonly encryptionKey: IKey;
  readonly logRetention: RetentionDays;
  /** Whether X-Ray records each invocation. Its id stands in every line of the log either way. */
  readonly tracing: boolean;
  /** @default Duration.seconds(10) */
  readonly timeout?: Duration;
  /** In MiB. @default 512 */
  readonly memorySize?: number;
  /** Where an asynchronous event goes that could not be handled: after three tries within three minutes, or in time. @default nothing calls it asynchronously */
  readonly asynchronous?: { readonly deadLetters: IQueue; readonly maxEventAge: Duration };
}

/**
 * One Lambda with the house defaults: its own role and logs, its environment exactly what the program reads.
 *
 * Every deployment that changes it makes a version, and whoever calls it does so by the alias `live`: it can be led back
 * to an older version without a deployment.
 */
export class HandlerFunction extends Construct {
  readonly name: LambdaName;
  readonly role: Role;
  readonly logGroup: LogGroup;
  /** For its figures alone; callers take `live`. */
  readonly lambda: LambdaFunction;
  /** The newest version under a fixed name. */
  readonly live: Alias & IFunction;

  constructor(scope: Construct, id: string, props: HandlerFunctionProps) {
    super(scope, id);
    this.name = props.name;

    this.logGroup = new LogGroup(this, 'Logs', {
      encryptionKey: props.encryptionKey,
      retention: props.logRetention,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `Countersign ${props.name}`,
    });
    this.role.addToPolicy(new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [this.logGroup.logGroupArn] }));
    for (const statement of props.grants) this.role.addToPolicy(statement);
    if (props.asynchronous) {
      for (const statement of sendStatements(props.asynchronous.deadLetters, props.encryptionKey)) this.role.addToPolicy(statement);
    }

    this.lambda = new LambdaFunction(this, 'Function', {
      description: `Countersign ${props.name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: props.code,
      role: this.role,
      logGroup: this.logGroup,
      tracing: props.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      timeout: props.timeout ?? Duration.seconds(10),
      memorySize: props.memorySize ?? 512,
      environment: pickVariables(props),
      // Also of a deployment that is taken back: what runs in it goes on.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
    acknowledge(this.lambda, reasons.failureDestination);
    if (!props.tracing) acknowledge(this.lambda, reasons.functionNotTraced);
    // Lambda looks for what to do with a failed event under the very name that it was called by.
    const live: Alias = this.lambda.addAlias('live', props.asynchronous ? failsTo(props.asynchronous) : {});
    this.live = live as Alias & IFunction; // the CDK's own types differ in whether a role that is missing is undefined
  }
}

const failsTo = ({ deadLetters, maxEventAge }: NonNullable<HandlerFunctionProps['asynchronous']>) => ({
  // Not the construct of the CDK: it would grant wildcard actions on the key.
  onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
  retryAttempts: 2,
  maxEventAge,
});

/** What a role needs to put a dead letter into an encrypted queue. */
function sendStatements(queue: IQueue, encryptionKey: IKey): PolicyStatement[] {
  return [
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
    useKey(encryptionKey, ['sqs'], ['kms:Decrypt', 'kms:GenerateDataKey']),
  ];
}

/** Lets a role use the key through these services, never by itself. */
export function useKey(key: IKey, services: readonly string[], actions: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    actions: [...actions],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': services.map((service) => `${service}.${Aws.REGION}.amazonaws.com`) } },
  });
}

function pickVariables({ name, variables, optional }: HandlerFunctionProps): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const variable of variablesOf(name)) {
    const value = variables[variable];
    if (value !== undefined) picked[variable] = value;
    else if (!optional.includes(variable)) throw new Error(`${name} needs ${variable}, which the stack does not know`);
  }
  return picked;
}

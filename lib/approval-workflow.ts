import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnStateMachineAlias, CfnStateMachineVersion, DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { TaskLambda } from '../functions/runtime/env.ts';
import { acknowledge, reasons } from './nag-reasons.ts';

export interface ApprovalWorkflowProps {
  /** The Lambda behind each task, by alias: an execution may outlive many deployments. */
  readonly tasks: Readonly<Record<TaskLambda, Alias>>;
  readonly encryptionKey: IKey;
  readonly logRetention: RetentionDays;
  /** Whether X-Ray records each execution. */
  readonly tracing: boolean;
}

/** What the ASL file calls each Lambda. */
const substitutionOf = {
  'open-stage': 'OpenStage',
  'escalate-stage': 'EscalateStage',
  'release-reply': 'ReleaseReply',
  'send-holding-reply': 'SendHoldingReply',
} as const satisfies Record<TaskLambda, string>;

const aliasName = 'live';

/** The state machine that waits with one draft from its first stage to its end; at most 120 days, by its own definition. */
export class ApprovalWorkflow extends Construct {
  readonly stateMachine: StateMachine;
  /** What executions are started by. */
  readonly aliasArn: string;

  constructor(scope: Construct, id: string, props: ApprovalWorkflowProps) {
    super(scope, id);

    const tasks = Object.entries(props.tasks) as [TaskLambda, Alias][];
    this.stateMachine = new StateMachine(this, 'StateMachine', {
      // Inline: a file of its own would be an asset, and the role would be given wildcard actions to read it.
      definitionBody: DefinitionBody.fromString(readFileSync(fileURLToPath(new URL('../statemachines/approval.asl.json', import.meta.url)), 'utf8')),
      definitionSubstitutions: Object.fromEntries(tasks.map(([name, task]) => [substitutionOf[name], task.functionArn])),
      tracingEnabled: props.tracing,
      logs: {
        destination: new LogGroup(this, 'Logs', {
          encryptionKey: props.encryptionKey,
          retention: props.logRetention,
          removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        }),
        level: LogLevel.ERROR,
        includeExecutionData: false,
      },
    });
    this.stateMachine.addToRolePolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: tasks.map(([, task]) => task.functionArn) }));
    acknowledge(this.stateMachine, reasons.executionDataNotLogged);
    if (!props.tracing) for (const finding of [reasons.notTraced, reasons.workflowNotTraced]) acknowledge(this.stateMachine, finding);
    acknowledge(this.stateMachine.role, reasons.workflowLogs);

    // A changed revision makes a new version; the old ones stay, since executions may still run on them.
    const version = new CfnStateMachineVersion(this, 'Version', {
      stateMachineArn: this.stateMachine.stateMachineArn,
      stateMachineRevisionId: this.stateMachine.stateMachineRevisionId,
    });
    version.applyRemovalPolicy(RemovalPolicy.RETAIN);
    const alias = new CfnStateMachineAlias(this, 'Alias', {
      name: aliasName,
      routingConfiguration: [{ stateMachineVersionArn: version.attrArn, weight: 100 }],
    });
    this.aliasArn = alias.attrArn;
  }

  /**
   * Lets a role start executions by the alias and wake them. A wake-up can't be narrowed to one state machine.
   *
   * Who calls by an alias is looked at for the state machine itself: IAM never sees the alias as a resource, only as its condition key.
   *
   * @see https://docs.aws.amazon.com/step-functions/latest/dg/auth-version-alias.html
   */
  statements(): PolicyStatement[] {
    return [
      new PolicyStatement({
        actions: ['states:StartExecution'],
        resources: [this.stateMachine.stateMachineArn],
        conditions: { 'ForAnyValue:StringEquals': { 'states:StateMachineQualifier': [aliasName] } },
      }),
      new PolicyStatement({ actions: ['states:SendTaskSuccess'], resources: ['*'] }),
    ];
  }
}

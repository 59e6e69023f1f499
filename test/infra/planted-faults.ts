import type { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { HandlerFunction } from '../../lib/handler-function.ts';
import type { HouseRule } from '../../lib/house-rules.ts';

export interface PlantedFault {
  /** The rule that must end synth. */
  readonly rule: HouseRule;
  /** Path of the construct that it must name, below the stack. */
  readonly at: string;
  readonly plant: (stack: Stack) => void;
}

/** The construct at a path below the stack, for example `Bodies/Bucket/Resource`. */
function find<Kind>(stack: Stack, path: string, kind: abstract new (...args: never[]) => Kind): Kind {
  const found = stack.node.findAll().find((construct) => construct.node.path === `${stack.node.path}/${path}`);
  if (!(found instanceof kind)) throw new Error(`there is no such construct to plant a fault in: ${path}`);
  return found;
}

/** Faults that cdk-nag lets pass: it looks at constructs and not at what is deployed, and is told of `*` by role. By the name to ask for each. */
export const plantedFaults: Readonly<Record<string, PlantedFault>> = {
  'wildcard-grant': {
    rule: 'wildcard-grant',
    at: 'Functions/intake/Role/DefaultPolicy/Resource',
    // In a role that lives with a `*` already, for sentiment.
    plant: (stack) => {
      const { role } = stack.node.findChild('Functions').node.findChild('intake') as HandlerFunction;
      role.addToPolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
    },
  },
  'public-bucket': {
    rule: 'public-access',
    at: 'Bodies/Bucket/Resource',
    plant: (stack) => find(stack, 'Bodies/Bucket/Resource', CfnBucket).addPropertyDeletionOverride('PublicAccessBlockConfiguration'),
  },
  'lambda-without-timeout': {
    rule: 'missing-timeout',
    at: 'Functions/review/Function/Resource',
    plant: (stack) => find(stack, 'Functions/review/Function/Resource', CfnFunction).addPropertyDeletionOverride('Timeout'),
  },
  'task-without-timeout': {
    rule: 'missing-timeout',
    at: 'Workflow/StateMachine/Resource',
    plant: (stack) => {
      const machine = find(stack, 'Workflow/StateMachine/Resource', CfnStateMachine);
      const definition = JSON.parse(machine.definitionString ?? '') as { States: Record<string, { TimeoutSeconds?: number }> };
      delete definition.States.ReleaseReply?.TimeoutSeconds;
      machine.definitionString = JSON.stringify(definition);
    },
  },
};

import { randomBytes } from 'node:crypto';
import { systemClock } from '../../../functions/adapters/system.ts';
import { type AslRunner, createAslRunner, type TaskHandler } from '../../../local/asl-runner.ts';
import type { Assembly, DeployedFunction } from './assembly.ts';
import { json, readJson, type Service } from './service.ts';

export interface StepFunctions {
  readonly service: Service;
  readonly runner: AslRunner;
  /** Names of the executions that were started. */
  readonly started: readonly string[];
  /** What executions failed with. */
  readonly failures: readonly string[];
}

/** Step Functions: runs the definition of the template in real time; its tasks invoke the functions that its substitutions lead to. */
export function stepFunctions(assembly: Assembly, invoke: (deployed: DeployedFunction, payload: unknown) => Promise<unknown>): StepFunctions {
  const [machine, ...others] = assembly.all('AWS::StepFunctions::StateMachine');
  if (!machine || others.length > 0) throw new Error('one state machine is expected');
  const { DefinitionString, DefinitionSubstitutions } = machine.properties;
  const substitutions: Readonly<Record<string, string>> = assembly.resolve(DefinitionSubstitutions);
  const started: string[] = [];
  const failures: string[] = [];
  const runner = createAslRunner({
    definition: JSON.parse(DefinitionString),
    handlers: Object.fromEntries(
      Object.entries(substitutions).map(([name, arn]): [string, TaskHandler] => [name, (payload) => invoke(assembly.byAlias(arn), payload)]),
    ),
    clock: systemClock,
    newToken: () => randomBytes(48).toString('base64url'),
    onFailed: ({ name, error }) => failures.push(`${name}: ${error}`),
  });
  const [alias] = assembly.all('AWS::StepFunctions::StateMachineAlias');
  const aliasArn: string = assembly.resolve({ 'Fn::GetAtt': [alias?.id ?? '', 'Arn'] });
  // IAM is asked about the state machine itself; which alias or version was called is a condition key.
  // @see https://docs.aws.amazon.com/step-functions/latest/dg/auth-version-alias.html
  const machineArn: string = assembly.resolve({ Ref: machine.id });
  const qualifier = aliasArn.slice(machineArn.length + 1);

  const service: Service = (request) => {
    const { operation, given } = readJson(request);
    if (operation === 'StartExecution' && given.stateMachineArn === aliasArn) {
      return {
        name: operation,
        asks: [{ action: 'states:StartExecution', resource: machineArn, context: { 'states:StateMachineQualifier': [qualifier] } }],
        answer: async () => {
          if (started.includes(given.name)) return json({ __type: 'ExecutionAlreadyExists', message: given.name }, 400);
          started.push(given.name);
          await runner.start(given.name, JSON.parse(given.input));
          return json({ executionArn: `${given.stateMachineArn}:${given.name}`, startDate: Date.now() / 1000 });
        },
      };
    }
    if (operation !== 'SendTaskSuccess' || given.output !== '{}') return undefined;
    return {
      name: operation,
      asks: [{ action: 'states:SendTaskSuccess', resource: '*', context: {} }],
      answer: async () => {
        await runner.wake(given.taskToken);
        return json({});
      },
    };
  };
  return { service, runner, started, failures };
}

import { SendTaskSuccessCommand, SFNClient, SFNServiceException, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorkflow } from '../../functions/adapters/workflow.ts';

const sfn = mockClient(SFNClient);
const stateMachineArn = 'arn:aws:states:eu-central-1:111122223333:stateMachine:approval:live';
const workflow = createWorkflow({ client: new SFNClient({ region: 'eu-central-1' }), stateMachineArn });
const input = { contract: 1, draftId: 'drf_1', revision: 2, waitSeconds: 7_200 } as const;

const failure = (name: string) => new SFNServiceException({ name, $fault: 'client', $metadata: {}, message: 'x' });

beforeEach(() => {
  sfn.reset();
});

describe('starting an execution', () => {
  it('starts it by name with ids only', async () => {
    sfn.on(StartExecutionCommand).resolves({ executionArn: 'arn', startDate: new Date(0) });

    await workflow.start('drf_1-r2', input);

    expect(sfn.commandCalls(StartExecutionCommand).map(({ args }) => args[0].input)).toEqual([
      { stateMachineArn, name: 'drf_1-r2', input: '{"contract":1,"draftId":"drf_1","revision":2,"waitSeconds":7200}' },
    ]);
  });

  it('F2, T13: starting what already exists counts as done', async () => {
    sfn.on(StartExecutionCommand).rejects(failure('ExecutionAlreadyExists'));

    await expect(workflow.start('drf_1-r2', input)).resolves.toBeUndefined();
  });

  it.each(['ThrottlingException', 'ExecutionLimitExceeded', 'StateMachineDoesNotExist', 'InternalServerError', 'TaskTimedOut'])(
    'F7: throws %s, so that the outbox row stays',
    async (name) => {
      sfn.on(StartExecutionCommand).rejects(failure(name));

      await expect(workflow.start('drf_1-r2', input)).rejects.toMatchObject({ name });
    },
  );
});

describe('waking the callback task', () => {
  it('says nothing with the wake-up, its output is empty', async () => {
    sfn.on(SendTaskSuccessCommand).resolves({});

    await workflow.wake('token-1');

    expect(sfn.commandCalls(SendTaskSuccessCommand).map(({ args }) => args[0].input)).toEqual([{ taskToken: 'token-1', output: '{}' }]);
  });

  it.each(['TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken'])('F2: %s counts as done, because the table is the truth', async (name) => {
    sfn.on(SendTaskSuccessCommand).rejects(failure(name));

    await expect(workflow.wake('late')).resolves.toBeUndefined();
  });

  it.each(['ThrottlingException', 'AccessDeniedException', 'InvalidOutput', 'InternalServerError', 'ExecutionAlreadyExists'])(
    'F7: throws %s, so that the outbox row stays',
    async (name) => {
      sfn.on(SendTaskSuccessCommand).rejects(failure(name));

      await expect(workflow.wake('token-1')).rejects.toMatchObject({ name });
    },
  );
});

import { SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Workflow } from './ports.ts';

/** Answers that mean there is nothing left to wake. Services and emulators differ in which one they give, so the three count as one. */
const alreadyAwake = new Set(['TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken']);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/**
 * The state machine behind the `Workflow` port.
 *
 * Throttling, 5xx and timeouts are thrown after the client's own retries: the
 * caller keeps its outbox row and tries again.
 *
 * @param stateMachineArn - the state machine or, so that a deploy can't change what is running, an alias of it.
 */
export function createWorkflow({ client = newClient(), stateMachineArn }: { client?: SFNClient; stateMachineArn: string }): Workflow {
  return {
    async start(name, input) {
      try {
        await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
      } catch (error) {
        if (nameOf(error) !== 'ExecutionAlreadyExists') throw error;
      }
    },

    async wake(token) {
      try {
        // The output is empty on purpose: whoever forges a wake-up can say nothing with it.
        await client.send(new SendTaskSuccessCommand({ taskToken: token, output: '{}' }));
      } catch (error) {
        if (!alreadyAwake.has(nameOf(error))) throw error;
      }
    },
  };
}

const newClient = () =>
  new SFNClient({ retryMode: 'adaptive', maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true } });

import * as z from 'zod';
import { type NextStep, nextStep } from '../domain/approval/next-step.ts';
import { type MovingDeps, moveOn } from './move-on.ts';

/** Input of every task of the workflow. Fields of later contracts are let through, so that old executions meet new code. */
export const TaskInput = z.object({ contract: z.literal(1), draftId: z.string(), revision: z.int().min(1), token: z.string().optional() });
export type TaskInput = z.infer<typeof TaskInput>;

/** What a task answers; it is the state's whole output and the next one's input. */
export type TaskAnswer = Pick<TaskInput, 'contract' | 'draftId' | 'revision'> & NextStep;

/** A draft that can't be found ends its execution: there is nothing to wait for. */
const gone: NextStep = { next: 'stop', waitSeconds: 0 };

/**
 * A task that does what is due and answers by what the draft then says.
 *
 * The tasks differ only in when the workflow calls them: the draft alone says
 * what may happen, so an execution that is lost, late or doubled harms nothing.
 */
export const movingTask =
  (deps: MovingDeps) =>
  async (event: unknown): Promise<TaskAnswer> => {
    const { contract, draftId, revision } = TaskInput.parse(event);
    const draft = await moveOn(deps, draftId);
    return { contract, draftId, revision, ...(draft ? nextStep(draft.head, revision, deps.clock.now()) : gone) };
  };

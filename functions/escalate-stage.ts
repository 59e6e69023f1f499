import { accountsDep, depsOf, draftsDep, linkKeysDep } from './runtime/aws-deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { movingTask } from './runtime/task.ts';

/** Task of the workflow: reads the draft after a wake-up, a timeout or an error, climbs what is due, and says how it goes on. */
export const createHandler = movingTask;

export const handler = onLambda(() => createHandler(depsOf(accountsDep, draftsDep, linkKeysDep)));

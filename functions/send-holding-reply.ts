import { accountsDep, depsOf, draftsDep, linkKeysDep } from './runtime/aws-deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { movingTask } from './runtime/task.ts';

/** Task of the workflow: ends a wait that ran out: the customer gets the holding reply. */
export const createHandler = movingTask;

export const handler = onLambda(() => createHandler(depsOf(accountsDep, draftsDep, linkKeysDep)));

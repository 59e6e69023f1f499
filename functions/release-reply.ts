import { accountsDep, depsOf, draftsDep, linkKeysDep } from './runtime/aws-deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { movingTask } from './runtime/task.ts';

/** Task of the workflow: releases an approved reply once its escrow is over. */
export const createHandler = movingTask;

export const handler = onLambda(() => createHandler(depsOf(accountsDep, draftsDep, linkKeysDep)));

import { queueEndpoints } from './console/queue.ts';
import { signInEndpoints } from './console/sign-in.ts';
import type { ConsoleDeps } from './console/who.ts';
import { refusalPage } from './page/refusal-page.ts';
import { coreDeps, linkKeysDep } from './runtime/aws-deps.ts';
import { unsentFormOf } from './runtime/browser.ts';
import { http } from './runtime/compose.ts';
import { onLambda } from './runtime/lambda.ts';

/** What people see who sign in: signing in by a mailed one-time link, and the queue of what waits. */
export const createHandler = (deps: ConsoleDeps) =>
  http(
    deps,
    { ...signInEndpoints(deps), ...queueEndpoints(deps) },
    { refusalPage: (refused, _, event) => refusalPage(refused, unsentFormOf(event, deps.settings)) },
  );

export const handler = onLambda(() => createHandler({ ...coreDeps(), ...linkKeysDep() }));

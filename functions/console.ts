import { auditEndpoints } from './console/audit.ts';
import { delegationEndpoints } from './console/delegation.ts';
import { insightsEndpoints } from './console/insights.ts';
import { queueEndpoints } from './console/queue.ts';
import { sampleEndpoints } from './console/sample.ts';
import { signInEndpoints } from './console/sign-in.ts';
import type { ConsoleDeps } from './console/who.ts';
import { refusalPage } from './page/refusal-page.ts';
import {
  accountsDep,
  attentionDep,
  auditDep,
  depsOf,
  draftsDep,
  edgeDep,
  insightsDep,
  linkKeysDep,
  outboxDep,
  queueActsDep,
  queueDep,
  sampleDep,
  sessionsDep,
} from './runtime/aws-deps.ts';
import { unsentFormOf } from './runtime/browser.ts';
import { http } from './runtime/compose.ts';
import { onLambda } from './runtime/lambda.ts';

/** What people see who sign in: signing in by a mailed one-time link, the queue of what waits, what became of it, the audit and its sample, and who stands in for whom. */
export const createHandler = (deps: ConsoleDeps) =>
  http(
    deps,
    {
      ...signInEndpoints(deps),
      ...queueEndpoints(deps),
      ...insightsEndpoints(deps),
      ...auditEndpoints(deps),
      ...sampleEndpoints(deps),
      ...delegationEndpoints(deps),
    },
    { refusalPage: (refused, event) => refusalPage(refused, unsentFormOf(event, deps.settings)) },
  );

export const handler = onLambda(() =>
  createHandler(
    depsOf(accountsDep, draftsDep, outboxDep, auditDep, sessionsDep, attentionDep, queueDep, queueActsDep, insightsDep, sampleDep, edgeDep, linkKeysDep),
  ),
);

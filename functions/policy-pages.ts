import { calibrationEndpoints } from './console/calibration.ts';
import { policyEndpoints } from './console/policy.ts';
import { createPolicyRoom, type PolicyRoomDeps } from './console/policy-room.ts';
import { proposalEndpoints } from './console/proposals.ts';
import { proposeEndpoints } from './console/propose.ts';
import { refusalPage } from './page/refusal-page.ts';
import {
  accountsDep,
  attentionDep,
  auditDep,
  calibrationDep,
  depsOf,
  draftsDep,
  edgeDep,
  insightsDep,
  linkKeysDep,
  outboxDep,
  proposalsDep,
  queueActsDep,
  queueDep,
  sampleDep,
  sessionsDep,
} from './runtime/aws-deps.ts';
import { unsentFormOf } from './runtime/browser.ts';
import { http } from './runtime/compose.ts';
import { onLambda } from './runtime/lambda.ts';

/** The console's pages about the policy: reading it, comparing versions, what the results say of it, proposing one, and putting a proposal in force. */
export function createHandler(deps: PolicyRoomDeps) {
  const room = createPolicyRoom(deps);
  return http(
    deps,
    { ...policyEndpoints(room), ...proposeEndpoints(room), ...proposalEndpoints(room), ...calibrationEndpoints(room) },
    { refusalPage: (refused, event) => refusalPage(refused, unsentFormOf(event, deps.settings)) },
  );
}

export const handler = onLambda(() =>
  createHandler(
    depsOf(
      accountsDep,
      proposalsDep,
      draftsDep,
      outboxDep,
      auditDep,
      sessionsDep,
      attentionDep,
      queueDep,
      queueActsDep,
      insightsDep,
      calibrationDep,
      sampleDep,
      edgeDep,
      linkKeysDep,
    ),
  ),
);

import type * as z from 'zod';
import { checkNewPolicy, checkPolicy } from './domain/policy/check-policy.ts';
import { Policy } from './domain/policy/policy.ts';
import { calibrationEndpoints } from './policy/calibration.ts';
import { wouldSendRejected } from './policy/would-send-rejected.ts';
import { PolicyQuery, SimulateRequest } from './runtime/admin-schemas.ts';
import { accountsDep, calibrationDep, depsOf, draftsDep, edgeDep, insightsDep, linkKeysDep } from './runtime/aws-deps.ts';
import { type Event, endpoint, http, type Outcome, problem, type Request, type Result, reply } from './runtime/compose.ts';
import { createCursors, ListQuery } from './runtime/cursor.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { invalid } from './runtime/problem.ts';
import { besideRejected, playedSince, playPast } from './runtime/try-policy.ts';

export type PolicyDeps = Pick<Deps, 'accounts' | 'drafts' | 'insights' | 'calibration' | 'clock' | 'log' | 'settings' | 'linkKeys' | 'originSecret' | 'gate'>;

/** How long one call plays the past; API Gateway waits 30 s. */
const playMilliseconds = 15_000;

/** Reads, replaces and tries out the tenant's policy, and says what the results would change in it. */
export function createHandler({ linkKeys, ...deps }: PolicyDeps): (event: Event) => Promise<Result> {
  const { accounts, clock } = deps;
  const cursors = createCursors(linkKeys);
  const readers = ['admin', 'audit:read'] as const;

  async function putPolicy({ body: candidate, query, ifMatch, key }: Request<Policy, z.infer<typeof PolicyQuery>>): Promise<Outcome> {
    const errors = checkNewPolicy(candidate, clock.now());
    if (errors.length > 0) return invalid(errors);
    const forced = query.force === '1';
    if (forced && query.reason === undefined) return invalid([{ path: 'reason', message: 'a forced policy needs a reason' }]);
    if (ifMatch === null) return conflict;
    const { blocked, unplayed } = await besideRejected(deps, candidate);
    if (blocked.length > 0 && !forced) return wouldSendRejected({ blocked, unplayed });
    const put = await accounts.putPolicy(
      candidate,
      ifMatch,
      { via: 'api', ...(key && { keyId: key.id }) },
      {
        ...(query.reason !== undefined && { reason: query.reason }),
        overruled: blocked.map(({ id }) => id),
        unplayed,
      },
    );
    if (!put.ok) return conflict;
    const { version, sha256, policy } = put.snapshot;
    return reply(200, { version, sha256, policy }, { etag: `"${version}"` });
  }

  async function simulate({ body }: Request<z.infer<typeof SimulateRequest>>): Promise<Outcome> {
    const { policy, cursor, reviewSeconds } = body;
    const errors = checkPolicy(policy);
    if (errors.length > 0) return invalid(errors.map(({ path, message }) => ({ path: `policy.${path}`, message })));
    // With milliseconds, as those that it is compared with as a text.
    const since = body.since === undefined ? playedSince(clock.now()) : new Date(body.since).toISOString();
    const list = `simulate ${since}`;
    const after = cursor === undefined ? undefined : await cursors.open(list, cursor);
    if (cursor !== undefined && after === undefined) return invalid([{ path: 'cursor', message: 'not a cursor of this simulation' }]);
    const { result, reached, unread, next } = await playPast(deps, policy, {
      since,
      milliseconds: playMilliseconds,
      reviewSeconds,
      ...(after !== undefined && { after }),
    });
    return reply(200, { ...result, since, reached, unread, next: next === null ? null : await cursors.seal(list, next) });
  }

  async function listPolicies({ query: { limit, cursor } }: Request<undefined, z.infer<typeof ListQuery>>): Promise<Outcome> {
    const position = cursor === undefined ? undefined : await cursors.open('policies', cursor);
    if (cursor !== undefined && position === undefined) return invalid([{ path: 'cursor', message: 'not a cursor of this list' }]);
    const { items, next } = await accounts.listPolicies({ limit, ...(position !== undefined && { cursor: position }) });
    return reply(200, { items, next: next === null ? null : await cursors.seal('policies', next) });
  }

  return http(
    deps,
    {
      ...calibrationEndpoints(deps),
      'GET /v1/policy': endpoint({
        scope: readers,
        async run() {
          const current = await accounts.currentPolicy();
          if (!current) return problem(404, 'not_found', 'there is no policy yet: put one with If-Match "0"');
          const { version, sha256, policy } = current;
          return reply(200, { version, sha256, policy }, { etag: `"${version}"` });
        },
      }),
      'PUT /v1/policy': endpoint({ scope: 'admin', body: Policy, query: PolicyQuery, conditional: true, run: putPolicy }),
      'POST /v1/policy/simulate': endpoint({ scope: 'admin', body: SimulateRequest, run: simulate }),
      'GET /v1/policies': endpoint({ scope: readers, query: ListQuery, run: listPolicies }),
      'GET /v1/policies/{sha256}': endpoint({
        scope: readers,
        async run({ params: { sha256 = '' } }) {
          const found = /^[0-9a-f]{64}$/.test(sha256) ? await accounts.policyDocument(sha256) : undefined;
          return found ? reply(200, found) : problem(404, 'not_found');
        },
      }),
    },
    { onceMended: true },
  );
}

const conflict = problem(412, 'version_conflict', 'the policy was changed since: read it again');

export const handler = onLambda(() => createHandler(depsOf(accountsDep, draftsDep, insightsDep, calibrationDep, edgeDep, linkKeysDep)));

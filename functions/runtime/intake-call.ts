import { idempotencyKeyOf } from '../adapters/idempotency-row.ts';
import { Busy, maxRetries } from '../adapters/retry.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { sha256 } from '../domain/hash.ts';
import type { RevisionPatch, Submission } from '../domain/policy/draft.ts';
import type { Caller } from './auth.ts';
import { type Outcome, problem, type Request } from './compose.ts';

/** All that intake looks at of a request, so that a helpdesk's note can go the same way as a call of the API. */
export type IntakeCall<Body> = Pick<Request<Body>, 'body' | 'params' | 'key' | 'idempotencyKey' | 'sent'> & {
  readonly event: { readonly requestContext: { readonly http: Pick<Request['event']['requestContext']['http'], 'method' | 'path'> } };
};

export const callerOf = (request: Pick<Request, 'key'>): Caller => {
  if (!request.key) throw new TypeError('the route has no scope');
  return request.key;
};

/** What makes a repeated call: its row, and the hash of its body in canonical form, as it was sent. */
export function repeatOf(request: IntakeCall<unknown>): { rowKey: string; bodySha256: string } {
  const { method, path } = request.event.requestContext.http;
  return {
    rowKey: idempotencyKeyOf(callerOf(request).id, method, path, request.idempotencyKey ?? ''),
    bodySha256: sha256(canonicalJson(request.sent)),
  };
}

/** What a revision says, without what it leaves out. */
export const withoutUndefined = (patch: RevisionPatch): Partial<Submission> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));

/** The key came with another body before. */
export const otherBody = problem(422, 'idempotency_mismatch', 'this Idempotency-Key came with another body before');

export const replayedHeader = { 'idempotent-replayed': 'true' } as const;

/** So often intake assesses anew because something that it read has moved beneath it. @throws Busy */
export async function untilKept(attempt: () => Promise<Outcome | 'again'>): Promise<Outcome> {
  for (let tries = 0; tries <= maxRetries * 4; tries += 1) {
    const outcome = await attempt();
    if (outcome !== 'again') return outcome;
  }
  throw new Busy('intake was overtaken too often');
}

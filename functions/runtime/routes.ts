/**
 * Every route of the HTTP API, once: the stack, the local server and the OpenAPI file are made from it.
 *
 * `lambda` names the file under `functions/` that answers. A path is matched
 * segment by segment; `{name}` stands for one segment.
 */
export interface RouteEntry {
  readonly method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly lambda: HttpLambda;
}
export type HttpLambda = 'intake' | 'read-api' | 'admin-api' | 'policy-api' | 'policy-pages' | 'review' | 'console';

const route = (lambda: HttpLambda, ...lines: string[]): RouteEntry[] =>
  lines.map((line) => {
    const [method, path] = line.split(' ') as [RouteEntry['method'], string];
    return { method, path, lambda };
  });

export const routes: readonly RouteEntry[] = [
  ...route(
    'intake',
    'POST /v1/drafts',
    'POST /v1/drafts/{id}/revisions',
    'POST /v1/drafts/{id}/withdraw',
    'POST /v1/drafts/{id}/stop',
    'POST /v1/drafts/{id}/outcome',
    'POST /v1/conversations/{conversationId}/messages',
  ),
  ...route(
    'read-api',
    'GET /v1/drafts',
    'GET /v1/drafts/{id}',
    'GET /v1/drafts/{id}/receipt',
    'GET /v1/audit',
    'GET /health',
    'GET /openapi.json',
    'GET /openapi-3.0.json',
    'GET /policy.schema.json',
  ),
  ...route(
    'admin-api',
    'GET /v1/accounts',
    'POST /v1/accounts/import',
    'PUT /v1/accounts/{id}',
    'GET /v1/accounts/{id}',
    'DELETE /v1/accounts/{id}',
    'GET /v1/accounts/{id}/commitments',
    'GET /v1/people',
    'PUT /v1/people/{id}',
    'GET /v1/people/{id}',
    'DELETE /v1/people/{id}',
    'POST /v1/people/{id}/delegations',
    'DELETE /v1/people/{id}/delegations/{delegationId}',
    'GET /v1/keys',
    'POST /v1/keys',
    'DELETE /v1/keys/{id}',
  ),
  ...route('policy-api', 'GET /v1/policy', 'PUT /v1/policy', 'POST /v1/policy/simulate', 'GET /v1/policies', 'GET /v1/policies/{sha256}'),
  ...['GET', 'HEAD', 'OPTIONS'].flatMap((method) =>
    route(
      'review',
      `${method} /review/{token}`,
      `${method} /review/g/{grantId}`,
      `${method} /review/g/{grantId}/receipt`,
      `${method} /review/g/{grantId}/stop`,
      `${method} /review/g/{grantId}/conversation`,
      `${method} /review/g/{grantId}/not-me`,
    ),
  ),
  ...route(
    'review',
    'POST /review/g/{grantId}',
    'POST /review/g/{grantId}/stop',
    'POST /review/g/{grantId}/resend',
    'POST /review/g/{grantId}/on-it',
    'POST /review/g/{grantId}/hand-over',
    'POST /review/g/{grantId}/ask',
    'POST /review/g/{grantId}/answer',
    'POST /review/g/{grantId}/not-me',
  ),
  ...['GET', 'HEAD', 'OPTIONS'].flatMap((method) =>
    route(
      'console',
      `${method} /sign-in`,
      `${method} /queue`,
      `${method} /queue/{draftId}`,
      `${method} /insights`,
      `${method} /insights/{figure}`, // a figure's file: `rules.csv`
    ),
  ),
  ...route('console', 'POST /sign-in', 'POST /sign-out'),
  ...['GET', 'HEAD', 'OPTIONS'].flatMap((method) =>
    route(
      'console',
      `${method} /audit`,
      `${method} /audit/export.jsonl`,
      `${method} /audit/export.csv`,
      `${method} /audit/{draftId}`,
      `${method} /audit/{draftId}/export.jsonl`,
      `${method} /audit/{draftId}/export.csv`,
    ),
  ),
  ...route('console', 'POST /audit/export'),
  ...['GET', 'HEAD', 'OPTIONS'].flatMap((method) =>
    route(
      'policy-pages',
      `${method} /policy`,
      `${method} /policy/compare`,
      `${method} /policy/propose`,
      `${method} /policy/proposals`,
      `${method} /policy/proposals/{proposalId}`,
    ),
  ),
  ...route('policy-pages', 'POST /policy/propose', 'POST /policy/proposals/{proposalId}'),
];

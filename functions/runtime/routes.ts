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
export type HttpLambda = 'intake' | 'read-api' | 'admin-api' | 'policy-api' | 'policy-pages' | 'review' | 'console' | 'helpdesk-in';

const route = (lambda: HttpLambda, ...lines: string[]): RouteEntry[] =>
  lines.map((line) => {
    const [method, path] = line.split(' ') as [RouteEntry['method'], string];
    return { method, path, lambda };
  });

/** What a browser shows: read by GET, and asked about by mail scanners in every way that changes nothing. */
const page = (lambda: HttpLambda, ...paths: string[]): RouteEntry[] =>
  (['GET', 'HEAD', 'OPTIONS'] as const).flatMap((method) => paths.map((path) => ({ method, path, lambda })));

export const routes: readonly RouteEntry[] = [
  ...route(
    'intake',
    'POST /v1/drafts',
    'POST /v1/drafts/{id}/revisions',
    'POST /v1/drafts/{id}/withdraw',
    'POST /v1/drafts/{id}/stop',
    'POST /v1/drafts/{id}/outcome',
    'POST /v1/conversations/{conversationId}/messages',
    'POST /v1/messages', // the same with the id in the body: it may hold what a path can't, a `/` first of all
    'POST /v1/deliveries/redrive',
    'POST /v1/deliveries/enable',
  ),
  ...route(
    'read-api',
    'GET /v1/drafts',
    'GET /v1/drafts/{id}',
    'GET /v1/drafts/{id}/receipt',
    'GET /v1/audit',
    'GET /v1/audit/checkpoint',
    'GET /v1/metrics',
    'GET /v1/deliveries',
    'GET /v1/deliveries/endpoint',
    'GET /health',
    'GET /openapi.json',
    'GET /openapi-3.0.json',
    'GET /policy.schema.json',
  ),
  ...page('read-api', '/docs', '/docs/problems/{code}'),
  ...route(
    'admin-api',
    'GET /v1/accounts',
    'POST /v1/accounts/import',
    'PUT /v1/accounts/{id}',
    'GET /v1/accounts/{id}',
    'DELETE /v1/accounts/{id}',
    'GET /v1/accounts/{id}/commitments',
    'GET /v1/people',
    'POST /v1/people/import',
    'PUT /v1/people/{id}',
    'GET /v1/people/{id}',
    'DELETE /v1/people/{id}',
    'POST /v1/people/{id}/delegations',
    'DELETE /v1/people/{id}/delegations/{delegationId}',
    'POST /v1/subjects/erase',
    'GET /v1/subjects/erase/{id}',
    'GET /v1/subjects/hold',
    'PUT /v1/subjects/hold',
    'DELETE /v1/subjects/hold',
    'GET /v1/keys',
    'POST /v1/keys',
    'DELETE /v1/keys/{id}',
  ),
  ...route('policy-api', 'GET /v1/policy', 'PUT /v1/policy', 'POST /v1/policy/simulate', 'GET /v1/policies', 'GET /v1/policies/{sha256}'),
  ...route('policy-api', 'GET /v1/calibration', 'GET /v1/calibration/thresholds', 'POST /v1/calibration/{id}/accept', 'POST /v1/calibration/{id}/dismiss'),
  ...page(
    'review',
    '/review/{token}',
    '/review/g/{grantId}',
    '/review/g/{grantId}/receipt',
    '/review/g/{grantId}/stop',
    '/review/g/{grantId}/conversation',
    '/review/g/{grantId}/not-me',
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
  ...page('console', '/sign-in', '/queue', '/queue/{draftId}', '/queue/acts/{actsId}', '/queue.js', '/delegation'),
  ...page('console', '/insights', '/insights/{figure}'), // a figure's file: `rules.csv`
  ...route('console', 'POST /sign-in', 'POST /sign-out', 'POST /queue', 'POST /queue/{draftId}', 'POST /delegation', 'POST /delegation/{id}/end'),
  ...page('console', '/audit', '/audit/export.jsonl', '/audit/export.csv', '/audit/{draftId}', '/audit/{draftId}/export.jsonl', '/audit/{draftId}/export.csv'),
  ...route('console', 'POST /audit/export'),
  ...page('policy-pages', '/policy', '/policy/compare', '/policy/propose', '/policy/proposals', '/policy/proposals/{proposalId}'),
  ...page('policy-pages', '/policy/calibration', '/policy/calibration/{figure}'),
  ...route('policy-pages', 'POST /policy/propose', 'POST /policy/proposals/{proposalId}', 'POST /policy/calibration'),
  ...page('console', '/sample', '/sample/{draftId}'),
  ...route('console', 'POST /sample/{draftId}'),
  ...route('helpdesk-in', 'POST /v1/hooks/{vendor}'), // only of a tenant whose file names a helpdesk
];

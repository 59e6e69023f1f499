import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject, type ZodOpenApiResponsesObject } from 'zod-openapi';
import { ApiKey, type Scope } from '../domain/api-key.ts';
import { DelegationRequest } from '../domain/approval/delegation.ts';
import { DraftView } from '../domain/approval/draft-view.ts';
import { Delegation, Person, PersonFields } from '../domain/approval/person.ts';
import { AuditEvent } from '../domain/audit/audit-event.ts';
import { Account, AccountFields } from '../domain/policy/account.ts';
import { CommitmentRecord } from '../domain/policy/commitment-record.ts';
import { CustomerMessage } from '../domain/policy/draft.ts';
import { Policy } from '../domain/policy/policy.ts';
import { PolicyVersion } from '../domain/policy-version.ts';
import { ErasureView, HoldView, SubjectRequest } from '../domain/subject.ts';
import {
  AccountLine,
  Imported,
  KeyEnd,
  KeyRequest,
  NewKey,
  PersonLine,
  PersonView,
  PolicyEnvelope,
  PolicyQuery,
  SimulateRequest,
  SimulationAnswer,
} from './admin-schemas.ts';
import { AcceptedProposal, CalibrationAnswer, DismissedProposal, DismissQuery, ThresholdsAnswer, ThresholdsQuery } from './calibration-schemas.ts';
import { ListQuery } from './cursor.ts';
import { DeliveriesQuery, DeliveryView, EndpointView, Redriven, RedriveRequest } from './delivery-schemas.ts';
import {
  AuditQuery,
  CheckpointAnswer,
  DraftQuery,
  DraftRequest,
  DraftsQuery,
  MessageAnswer,
  MessageRequest,
  OutcomeRequest,
  Receipt,
  RevisionRequest,
  StopRequest,
  WithdrawRequest,
} from './draft-schemas.ts';
import { MetricsAnswer, MetricsQuery } from './metrics-schemas.ts';
import { tidy } from './policy-schema.ts';
import { Problem } from './problem.ts';
import { routes } from './routes.ts';

/** An answer that takes what was asked. */
interface Success {
  readonly what: string;
  readonly schema?: z.ZodType;
  /** May come as a file of CSV in the place of JSON. */
  readonly csv?: true;
  /** Headers beside that of every answer. */
  readonly headers?: readonly HeaderName[];
}

/** What the description of one route needs beyond the route table. */
interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** Any one of them; none for what is open to all. */
  readonly scope?: readonly Scope[];
  readonly body?: z.ZodType;
  /** Takes lines of `body`, as JSON Lines or as CSV, in the place of JSON. */
  readonly lines?: true;
  readonly query?: z.ZodObject;
  readonly idempotent?: boolean;
  readonly conditional?: boolean;
  readonly answers: Readonly<Record<number, Success>>;
  /** Codes of its own beside those that every route may answer. */
  readonly refusals?: Readonly<Record<number, string>>;
}

const listOf = (items: z.ZodType) => z.strictObject({ items: z.array(items), next: z.string().nullable().describe('Cursor of the next page') });
const gone = { 404: '`not_found`' };
const sandboxRefused = { 403: '`forbidden`, `sandbox_off`' };
const noContent = { 204: { what: 'Done' } };

const keptOrReplayed = {
  200: { what: 'The first answer again: `idempotent-replayed: true`', schema: DraftView, headers: ['idempotent-replayed'] },
  202: { what: 'Held: `pending`, or `blocked` where nobody may decide', schema: DraftView },
} as const;

/** Every JSON route under `/v1`, and `/health`, keyed as in the route table. */
export const operations: Readonly<Record<string, Operation>> = {
  'POST /v1/drafts': {
    id: 'submitDraft',
    summary: 'Submit a reply',
    description: 'Assesses the reply and sends it at once, or holds it until the right people have approved exactly that text.',
    scope: ['drafts:write', 'sandbox'],
    body: DraftRequest,
    idempotent: true,
    answers: { ...keptOrReplayed, 201: { what: 'Sent: `released` or `notified`', schema: DraftView } },
    refusals: { ...sandboxRefused, 422: '`invalid_request`, `idempotency_mismatch`' },
  },
  'GET /v1/drafts': {
    id: 'listDrafts',
    summary: 'List drafts',
    scope: ['drafts:read'],
    query: DraftsQuery,
    answers: { 200: { what: 'One page', schema: listOf(DraftView) } },
  },
  'GET /v1/drafts/{id}': {
    id: 'readDraft',
    summary: 'Read a draft',
    description: 'With `wait` it answers when the draft settles, or when the seconds are over.',
    scope: ['drafts:read', 'sandbox'],
    query: DraftQuery,
    answers: {
      200: {
        what: 'The draft; with `retry-after` where too many callers wait already, and this one was not let wait',
        schema: DraftView,
        headers: ['retry-after'],
      },
    },
    refusals: { ...sandboxRefused, ...gone },
  },
  'POST /v1/drafts/{id}/revisions': {
    id: 'reviseDraft',
    summary: 'Send a new revision',
    description: 'What is left out is carried over. It is assessed anew and never below the tier that the draft had.',
    scope: ['drafts:write', 'sandbox'],
    body: RevisionRequest,
    idempotent: true,
    answers: keptOrReplayed,
    refusals: { ...sandboxRefused, ...gone, 409: '`not_revisable`', 410: '`erased`', 422: '`invalid_request`, `idempotency_mismatch`' },
  },
  'POST /v1/drafts/{id}/withdraw': {
    id: 'withdrawDraft',
    summary: 'Withdraw a draft',
    scope: ['drafts:write', 'sandbox'],
    body: WithdrawRequest,
    answers: { 200: { what: 'The draft', schema: DraftView } },
    refusals: { ...sandboxRefused, ...gone, 409: '`already_settled`' },
  },
  'POST /v1/drafts/{id}/stop': {
    id: 'stopRelease',
    summary: 'Stop a release in escrow',
    scope: ['drafts:write'],
    body: StopRequest,
    answers: { 200: { what: 'The draft', schema: DraftView } },
    refusals: { ...gone, 409: '`not_in_escrow`' },
  },
  'POST /v1/drafts/{id}/outcome': {
    id: 'tellOutcome',
    summary: 'Tell how a sent reply turned out',
    scope: ['drafts:write'],
    body: OutcomeRequest,
    answers: { 200: { what: 'The draft', schema: DraftView } },
    refusals: { ...gone, 409: '`not_released`', 410: '`erased`' },
  },
  'POST /v1/conversations/{conversationId}/messages': {
    id: 'tellMessage',
    summary: 'Tell of a new customer message',
    description: 'Supersedes the drafts of the conversation that wait. A known id, or a message that is not newer, supersedes nothing.',
    scope: ['drafts:write'],
    body: CustomerMessage,
    answers: { 200: { what: 'What it superseded', schema: MessageAnswer } },
    refusals: { 404: '`not_found`: the id holds a `/`; call `POST /v1/messages`' },
  },
  'POST /v1/messages': {
    id: 'tellMessageOf',
    summary: 'Tell of a new customer message, with the conversation in the body',
    description: 'As `POST /v1/conversations/{conversationId}/messages`, for ids that hold what a path can not: a `/`, or are `..`.',
    scope: ['drafts:write'],
    body: MessageRequest,
    answers: { 200: { what: 'What it superseded', schema: MessageAnswer } },
  },
  'GET /v1/drafts/{id}/receipt': {
    id: 'readReceipt',
    summary: 'Read the signed proof of a release',
    scope: ['drafts:read'],
    answers: { 200: { what: 'The receipt', schema: Receipt } },
    refusals: { ...gone, 409: '`not_released`' },
  },
  'GET /v1/audit': {
    id: 'readAudit',
    summary: 'Read the audit events of a draft',
    scope: ['audit:read'],
    query: AuditQuery,
    answers: { 200: { what: 'One page of its chain, oldest first', schema: listOf(AuditEvent) } },
  },
  'GET /v1/metrics': {
    id: 'readMetrics',
    summary: 'Read what became of drafts, in numbers',
    description: 'Worked out from audit events each time it is asked for. Decisions on a draft that still waits count once it is decided.',
    scope: ['admin', 'audit:read'],
    query: MetricsQuery,
    answers: { 200: { what: 'The metrics', schema: MetricsAnswer, csv: true, headers: ['content-disposition'] } },
  },
  'GET /v1/deliveries': {
    id: 'listDeliveries',
    summary: 'List webhooks that failed, are owed, or are of a draft',
    description: 'What is owed stands in the order of its next attempt, what failed with the newest event first. The list lags by seconds.',
    scope: ['admin'],
    query: DeliveriesQuery,
    answers: { 200: { what: 'One page', schema: listOf(DeliveryView) } },
  },
  'GET /v1/deliveries/endpoint': {
    id: 'readEndpoint',
    summary: 'Say whether the endpoint of webhooks is called',
    scope: ['admin'],
    answers: { 200: { what: 'How it stands', schema: EndpointView } },
  },
  'POST /v1/deliveries/redrive': {
    id: 'redriveDeliveries',
    summary: 'Send webhooks again',
    description:
      'Owes them again under the same `webhook-id`, with the whole schedule: up to 50 that failed since an instant, those of a draft, or one, delivered ones too. Each is an event of its draft. They go out within a minute.',
    scope: ['admin'],
    body: RedriveRequest,
    answers: { 200: { what: 'What became of each', schema: Redriven } },
    refusals: gone,
  },
  'POST /v1/deliveries/enable': {
    id: 'enableEndpoint',
    summary: 'Call the endpoint of webhooks again after it answered 410',
    scope: ['admin'],
    answers: { 200: { what: 'How it stands now', schema: EndpointView } },
  },
  'GET /v1/audit/checkpoint': {
    id: 'readCheckpoint',
    summary: 'Read the newest signed root of the audit log',
    description: 'Whoever keeps one finds every later change of anything that it covers.',
    scope: ['audit:read'],
    answers: { 200: { what: 'The root', schema: CheckpointAnswer } },
    refusals: gone,
  },
  'GET /health': {
    id: 'readHealth',
    summary: 'Say whether the service answers',
    answers: { 200: { what: 'It does', schema: z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' }) } },
  },

  'GET /v1/accounts': {
    id: 'listAccounts',
    summary: 'List accounts',
    scope: ['admin'],
    query: ListQuery,
    answers: { 200: { what: 'One page', schema: listOf(Account) } },
  },
  'POST /v1/accounts/import': {
    id: 'importAccounts',
    summary: 'Import accounts',
    description: 'JSON Lines, or CSV with a header; each line a whole account with its `id`, taken or refused on its own.',
    scope: ['admin'],
    body: AccountLine,
    lines: true,
    answers: { 200: { what: 'What became of each line', schema: Imported } },
  },
  'GET /v1/accounts/{id}': {
    id: 'readAccount',
    summary: 'Read an account',
    scope: ['admin'],
    answers: { 200: { what: 'The account', schema: Account } },
    refusals: gone,
  },
  'GET /v1/accounts/{id}/commitments': {
    id: 'readCommitments',
    summary: 'Read what replies promised an account',
    description: 'The newest 100 replies that promised something; each is kept for 400 days.',
    scope: ['admin', 'audit:read'],
    answers: { 200: { what: 'The records, the newest draft first', schema: z.strictObject({ items: z.array(CommitmentRecord) }).meta({ id: 'Commitments' }) } },
    refusals: gone,
  },
  'PUT /v1/accounts/{id}': {
    id: 'putAccount',
    summary: 'Create or replace an account',
    scope: ['admin'],
    body: AccountFields,
    answers: { 200: { what: 'Replaced', schema: Account }, 201: { what: 'Created', schema: Account } },
  },
  'DELETE /v1/accounts/{id}': { id: 'deleteAccount', summary: 'Delete an account', scope: ['admin'], answers: noContent, refusals: gone },
  'POST /v1/people/import': {
    id: 'importPeople',
    summary: 'Import people',
    description: 'JSON Lines, or CSV with a header; each line a whole person with their `id`, taken or refused on its own.',
    scope: ['admin'],
    body: PersonLine,
    lines: true,
    answers: { 200: { what: 'What became of each line', schema: Imported } },
  },
  'GET /v1/people': {
    id: 'listPeople',
    summary: 'List people',
    scope: ['admin'],
    query: ListQuery,
    answers: { 200: { what: 'One page', schema: listOf(Person) } },
  },
  'GET /v1/people/{id}': {
    id: 'readPerson',
    summary: 'Read a person',
    scope: ['admin'],
    answers: { 200: { what: 'The person and the delegations they gave', schema: PersonView } },
    refusals: gone,
  },
  'PUT /v1/people/{id}': {
    id: 'putPerson',
    summary: 'Create or replace a person',
    scope: ['admin'],
    body: PersonFields,
    answers: { 200: { what: 'Replaced', schema: Person }, 201: { what: 'Created', schema: Person } },
    refusals: { 409: '`email_taken`' },
  },
  'DELETE /v1/people/{id}': { id: 'deletePerson', summary: 'Delete a person', scope: ['admin'], answers: noContent, refusals: gone },
  'POST /v1/people/{id}/delegations': {
    id: 'addDelegation',
    summary: 'Let somebody decide for a person',
    scope: ['admin'],
    body: DelegationRequest,
    answers: { 201: { what: 'The delegation', schema: Delegation } },
    refusals: { ...gone, 409: '`delegation_refused`' },
  },
  'DELETE /v1/people/{id}/delegations/{delegationId}': {
    id: 'endDelegation',
    summary: 'End a delegation',
    scope: ['admin'],
    answers: noContent,
    refusals: gone,
  },
  'POST /v1/subjects/erase': {
    id: 'eraseSubject',
    summary: 'Erase what is kept about a person or an account',
    description:
      'Begins an erasure of the texts of all drafts that came in so far; drafts that wait are withdrawn first. The same request again, while it runs, is answered with the one there is.',
    scope: ['admin'],
    body: SubjectRequest,
    answers: { 202: { what: 'It has begun, or runs already', schema: ErasureView } },
    refusals: { 409: '`legal_hold`, `under_way`, `too_many`' },
  },
  'GET /v1/subjects/erase/{id}': {
    id: 'readErasure',
    summary: 'Say how far an erasure is',
    scope: ['admin'],
    answers: { 200: { what: 'How far it is', schema: ErasureView } },
    refusals: gone,
  },
  'GET /v1/subjects/hold': {
    id: 'listHolds',
    summary: 'List the legal holds that stand',
    scope: ['admin'],
    query: ListQuery,
    answers: { 200: { what: 'One page; a hold that was released is not in it', schema: listOf(HoldView) } },
  },
  'PUT /v1/subjects/hold': {
    id: 'holdSubject',
    summary: 'Forbid to erase a person or an account',
    description: 'A legal hold. One that stands already is answered as it is.',
    scope: ['admin'],
    body: SubjectRequest,
    answers: { 200: { what: 'It stands already', schema: HoldView }, 201: { what: 'The hold', schema: HoldView } },
  },
  'DELETE /v1/subjects/hold': {
    id: 'releaseSubject',
    summary: 'End a legal hold',
    scope: ['admin'],
    body: SubjectRequest,
    answers: noContent,
    refusals: gone,
  },
  'GET /v1/keys': {
    id: 'listKeys',
    summary: 'List API keys',
    scope: ['admin'],
    query: ListQuery,
    answers: { 200: { what: 'One page; secrets are not kept', schema: listOf(ApiKey) } },
  },
  'POST /v1/keys': {
    id: 'createKey',
    summary: 'Create an API key',
    scope: ['admin'],
    body: KeyRequest,
    answers: { 201: { what: 'The key, whole this once', schema: NewKey } },
    refusals: sandboxRefused,
  },
  'DELETE /v1/keys/{id}': {
    id: 'revokeKey',
    summary: 'Revoke an API key',
    description: 'At once, or at an instant until which whoever uses it can change over to another one.',
    scope: ['admin'],
    query: KeyEnd,
    answers: noContent,
    refusals: gone,
  },
  'GET /v1/policy': {
    id: 'readPolicy',
    summary: 'Read the current policy',
    scope: ['admin', 'audit:read'],
    answers: { 200: { what: 'The policy', schema: PolicyEnvelope, headers: ['etag'] } },
    refusals: { 404: '`not_found`: there is no policy yet' },
  },
  'PUT /v1/policy': {
    id: 'putPolicy',
    summary: 'Replace the policy',
    scope: ['admin'],
    body: Policy,
    query: PolicyQuery,
    conditional: true,
    answers: { 200: { what: 'The new policy', schema: PolicyEnvelope, headers: ['etag'] } },
    refusals: {
      409: '`would_send_rejected`: people rejected replies that it would send; `errors` names them',
      412: '`version_conflict`',
      428: '`if_match_required`',
    },
  },
  'POST /v1/policy/simulate': {
    id: 'simulatePolicy',
    summary: 'Play a candidate policy over past drafts',
    scope: ['admin'],
    body: SimulateRequest,
    answers: { 200: { what: 'What it would have made of them', schema: SimulationAnswer } },
  },
  'GET /v1/policies': {
    id: 'listPolicies',
    summary: 'List every version of the policy',
    scope: ['admin', 'audit:read'],
    query: ListQuery,
    answers: { 200: { what: 'One page, newest first', schema: listOf(PolicyVersion) } },
  },
  'GET /v1/calibration': {
    id: 'readCalibration',
    summary: 'Read what the results say: how each category stands, and what should be changed',
    scope: ['admin', 'audit:read'],
    answers: { 200: { what: 'Worked out now', schema: CalibrationAnswer } },
    refusals: { 404: '`not_found`: there is no policy yet' },
  },
  'GET /v1/calibration/thresholds': {
    id: 'readThresholds',
    summary: 'Read which threshold each category should have for a wanted false acceptance, and how reliable its confidence is',
    scope: ['admin', 'audit:read'],
    query: ThresholdsQuery,
    answers: { 200: { what: 'Worked out now', schema: ThresholdsAnswer } },
    refusals: { 404: '`not_found`: there is no policy yet' },
  },
  'POST /v1/calibration/{id}/accept': {
    id: 'acceptCalibration',
    summary: 'Put a proposal of calibration in force, as a new version of the policy',
    scope: ['admin'],
    query: PolicyQuery,
    answers: { 200: { what: 'The version that it became', schema: AcceptedProposal } },
    refusals: {
      ...gone,
      409: '`would_send_rejected`: people rejected replies that it would send, `errors` names them; `already_settled`: it was accepted or dismissed',
      412: '`version_conflict`',
    },
  },
  'POST /v1/calibration/{id}/dismiss': {
    id: 'dismissCalibration',
    summary: 'Dismiss a proposal of calibration: nobody is asked again on the same standing',
    scope: ['admin'],
    query: DismissQuery,
    answers: { 200: { what: 'Dismissed', schema: DismissedProposal } },
    refusals: { ...gone, 409: '`already_settled`: it was accepted; `closes_by_itself`: it closes what calibration had opened, which nobody can dismiss' },
  },
  'GET /v1/policies/{sha256}': {
    id: 'readPolicySnapshot',
    summary: 'Read a policy by its hash',
    scope: ['admin', 'audit:read'],
    answers: { 200: { what: 'The snapshot', schema: PolicyEnvelope } },
    refusals: gone,
  },
};

const webhookTypes = {
  'draft.released': 'The reply may be sent: send it once per `webhook-id`, which is the `releaseId`',
  'draft.rejected': 'Somebody rejected the reply',
  'draft.held': 'Time ran out: send the holding reply',
  'draft.superseded': 'The customer wrote again: send a new revision',
  'draft.escalated': 'More people were asked',
  'draft.withdrawn': 'It was withdrawn or stopped',
  'draft.blocked': 'Nobody may decide',
  'draft.integrity_hold': 'What was approved and what is kept differ',
} as const;

/** True for the routes that the description holds: JSON under `/v1`, and `/health`. What vendors of helpdesks call is nobody else's to call. */
export const isDescribed = (path: string): boolean => (path.startsWith('/v1/') && !path.startsWith('/v1/hooks/')) || path === '/health';

/** The description of the API as OpenAPI 3.1, made from the route table and the schemas that check every request. */
export function buildOpenApi(version: string): OpenApi {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const { method, path } of routes) {
    const operation = operations[`${method} ${path}`];
    if (!operation) continue;
    paths[path] = { ...paths[path], [method.toLowerCase()]: described(path, operation) };
  }
  const document = createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Countersign',
        version,
        description: 'Holds risky customer replies until the right people have approved exactly that text, and sends the rest straight away.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/', description: 'The stack that serves this file' }],
      tags: tags.map((name) => ({ name, description: tagTexts[name] })),
      paths: paths as ZodOpenApiPathsObject,
      webhooks: Object.fromEntries(Object.entries(webhookTypes).map(([type, what]) => [type, { post: webhook(type, what) }])),
      components: {
        securitySchemes: { apiKey: { type: 'http', scheme: 'bearer', description: '`cs_<keyId>_<secret>`' } },
        schemas: { Problem },
        responses: Object.fromEntries(
          Object.entries(problemTexts).map(([status, description]) => [
            `Problem${status}`,
            {
              description,
              headers: problemHeaders(Number(status)),
              content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            },
          ]),
        ),
      },
    },
    {
      override: ({ jsonSchema, zodSchema, io }) => {
        // A transform's input is described by its own schema; ours all make texts of texts.
        if (io === 'output' && zodSchema._zod.def.type === 'transform') jsonSchema.type = 'string';
        tidy(jsonSchema);
      },
    },
  );
  return JSON.parse(JSON.stringify(document)) as OpenApi;
}
export type OpenApi = {
  openapi: string;
  info: Record<string, unknown>;
  paths: Record<string, Record<string, unknown>>;
  components: Record<string, unknown>;
} & Record<string, unknown>;

const tags = ['Drafts', 'Deliveries', 'Accounts', 'People', 'Keys', 'Policy', 'Audit', 'Metrics', 'Calibration', 'Service'] as const;
const tagTexts: Readonly<Record<(typeof tags)[number], string>> = {
  Drafts: 'What the helpdesk calls',
  Deliveries: 'What the helpdesk was told, or was not',
  Accounts: 'The business customers',
  People: 'Who may decide',
  Keys: 'API keys',
  Policy: 'The versioned rules',
  Audit: 'What happened',
  Metrics: 'What became of it, in numbers',
  Calibration: 'What the results would change in the policy',
  Service: 'The service itself',
};
function tagOf(path: string): (typeof tags)[number] {
  if (path.startsWith('/v1/drafts') || path.startsWith('/v1/conversations') || path === '/v1/messages') return 'Drafts';
  if (path.startsWith('/v1/deliveries')) return 'Deliveries';
  if (path.startsWith('/v1/accounts')) return 'Accounts';
  if (path.startsWith('/v1/people')) return 'People';
  if (path.startsWith('/v1/keys')) return 'Keys';
  if (path.startsWith('/v1/polic')) return 'Policy';
  if (path.startsWith('/v1/metrics')) return 'Metrics';
  if (path.startsWith('/v1/calibration')) return 'Calibration';
  return path.startsWith('/v1/audit') ? 'Audit' : 'Service';
}

/** What every status means where a route says nothing of its own. */
const problemTexts: Readonly<Record<number, string>> = {
  400: '`invalid_json`; `idempotency_key_required` where one is asked for',
  401: '`unauthenticated`',
  403: '`forbidden`',
  413: '`too_large`: more than 256 KiB',
  415: '`unsupported_media_type`',
  422: '`invalid_request`',
  429: '`rate_limited`: come again after `retry-after`',
  500: '`internal_error`',
  503: '`busy`, or `paused` while the tenant is stopped: come again after `retry-after`',
};

/** Headers that callers go by, in words; all are texts. That of every answer has none: a process that serves this file holds it whole. */
const headerTexts = {
  'x-request-id': '',
  link: '`rel="help"`: the page of the code',
  'retry-after': 'Seconds to wait before the next try',
  ratelimit: 'What is left of the limit, and the seconds until it is whole again: `"default";r=0;t=1`',
  'ratelimit-policy': 'The limit, and its window in seconds: `"default";q=1000;w=5`',
  'www-authenticate': '`Bearer`',
  'idempotent-replayed': '`true`',
  'content-disposition': 'Of CSV: the name of the file',
  etag: 'The version, quoted',
} as const;
type HeaderName = keyof typeof headerTexts;

const headersNamed = (...names: readonly HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { ...(headerTexts[name] && { description: headerTexts[name] }), schema: { type: 'string' as const } }]));

/** Headers of every refusal, and of some statuses. */
const problemHeaders = (status: number) => headersNamed('x-request-id', 'link', ...(headersOfStatus[status] ?? []));
const headersOfStatus: Readonly<Record<number, readonly HeaderName[]>> = {
  401: ['www-authenticate'],
  429: ['retry-after', 'ratelimit', 'ratelimit-policy'],
  503: ['retry-after'],
};

function described(path: string, operation: Operation): ZodOpenApiOperationObject {
  const { id, summary, description, scope, body, lines, query, idempotent, conditional, answers, refusals = {} } = operation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const headers = [
    ...(idempotent ? [['Idempotency-Key', z.string().min(1).max(255)] as const] : []),
    ...(conditional ? [['If-Match', z.string()] as const] : []),
  ];
  const statuses = [
    ...(scope ? [401, 403, 429] : []),
    ...(body || idempotent ? [400] : []),
    ...(body ? [413, 415] : []),
    ...(body || query ? [422] : []),
    ...Object.keys(refusals).map(Number),
    ...(scope ? [503] : []),
    500,
  ];
  const responses: ZodOpenApiResponsesObject = {};
  for (const [status, { what, schema, csv, headers = [] }] of Object.entries(answers)) {
    responses[status as `${1 | 2 | 3 | 4 | 5}${string}`] = {
      description: what,
      headers: headersNamed('x-request-id', ...headers),
      ...(schema && { content: { 'application/json': { schema }, ...(csv && { 'text/csv': { schema: { type: 'string' as const } } }) } }),
    };
  }
  for (const status of [...new Set(statuses)].sort((a, b) => a - b)) {
    const own = refusals[status];
    responses[`${status}` as `${1 | 2 | 3 | 4 | 5}${string}`] =
      own === undefined
        ? { $ref: `#/components/responses/Problem${status}` }
        : { description: own, headers: problemHeaders(status), content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
  }
  return {
    operationId: id,
    summary,
    tags: [tagOf(path)],
    ...((description || scope) && {
      description: [description, scope && `Scope: ${scope.map((one) => `\`${one}\``).join(' or ')}.`].filter(Boolean).join('\n\n'),
    }),
    security: scope ? [{ apiKey: [] }] : [],
    ...((names.length > 0 || query || headers.length > 0) && {
      requestParams: {
        ...(names.length > 0 && { path: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) }),
        ...(query && { query }),
        ...(headers.length > 0 && { header: z.object(Object.fromEntries(headers)) }),
      },
    }),
    ...(body && { requestBody: { required: true, content: lines ? linesOf(body) : { 'application/json': { schema: body } } } }),
    responses,
  };
}

/** The bodies of an import; the schema of the first is that of one line. */
const linesOf = (line: z.ZodType) => ({ 'application/x-ndjson': { schema: line }, 'text/csv': { schema: { type: 'string' as const } } });

function webhook(type: string, what: string): ZodOpenApiOperationObject {
  const body = z.strictObject({ type: z.literal(type), timestamp: z.iso.datetime(), data: z.strictObject({ draft: DraftView }) });
  const headers = z.object({
    'webhook-id': z.string().describe('The same on every attempt'),
    'webhook-timestamp': z.string(),
    'webhook-signature': z.string().describe('Standard Webhooks, `v1,…`; several during a rotation'),
  });
  return {
    operationId: type.replace(/[._](\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary: what,
    tags: ['Drafts'],
    security: [],
    requestParams: { header: headers },
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
    responses: { 200: { description: 'Taken; any 2xx will do' }, '4XX': { description: 'Refused; it is tried again' } },
  };
}

/**
 * The same description for readers of OpenAPI 3.0, which knows no webhooks, no `null` type and no `const`.
 *
 * @param document - an OpenAPI 3.1 document; it is not changed.
 */
export function toOpenApi30(document: OpenApi): OpenApi {
  const { webhooks: _, jsonSchemaDialect: __, ...rest } = document;
  const { license, summary: ___, ...info } = document.info as { license?: { name: string }; summary?: string };
  const old = { ...rest, openapi: '3.0.4', info: { ...info, ...(license && { license: { name: license.name, url: licenseUrl } }) } };
  return withOldSchemas(old) as OpenApi;
}

/** 3.0 names a licence by address, not by identifier. */
const licenseUrl = 'https://www.apache.org/licenses/LICENSE-2.0';

/** Converts the schemas of a document where they stand: under `schema`, and in `components.schemas`. */
function withOldSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOldSchemas);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (name === 'schema') return [name, oldSchema(member as JsonSchema)];
      if (name === 'schemas') return [name, mapValues(member as Record<string, JsonSchema>, oldSchema)];
      return [name, withOldSchemas(member)];
    }),
  );
}

type JsonSchema = { readonly [name: string]: unknown };
const mapValues = (value: Readonly<Record<string, JsonSchema>>, change: (schema: JsonSchema) => JsonSchema): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
/** Words that 3.0 doesn't know; without them a schema takes more, never less. */
const unknownWords = new Set([
  '$schema',
  '$id',
  '$comment',
  'propertyNames',
  'patternProperties',
  'contentEncoding',
  'contentMediaType',
  'examples',
  'const',
  'prefixItems',
]);

function oldSchema(schema: JsonSchema): JsonSchema {
  if (typeof schema.$ref === 'string') {
    const { $ref, ...beside } = schema;
    return Object.keys(beside).length === 0 ? { $ref } : { allOf: [{ $ref }], ...beside }; // 3.0 passes over what stands beside a reference
  }
  const kept: Record<string, unknown> = Object.fromEntries(Object.entries(schema).filter(([name]) => !unknownWords.has(name)));
  if ('const' in schema) kept.enum = [schema.const];
  const [example] = Array.isArray(schema.examples) ? schema.examples : [];
  if (example !== undefined) kept.example = example;
  for (const side of ['Minimum', 'Maximum'] as const) {
    const bound = kept[`exclusive${side}`];
    if (typeof bound !== 'number') continue;
    kept[side.toLowerCase()] = bound;
    kept[`exclusive${side}`] = true;
  }
  if (schema.type === 'null') return { nullable: true, enum: [null] };
  if (Array.isArray(schema.type)) {
    const types = schema.type.filter((type) => type !== 'null');
    if (types.length < schema.type.length) kept.nullable = true;
    if (types.length === 1) kept.type = types[0];
    else {
      delete kept.type;
      kept.anyOf = types.map((type) => ({ type }));
    }
  }
  if (schema.properties) kept.properties = mapValues(schema.properties as Record<string, JsonSchema>, oldSchema);
  if (schema.items && typeof schema.items === 'object') kept.items = oldSchema(schema.items as JsonSchema);
  if (schema.not) kept.not = oldSchema(schema.not as JsonSchema);
  if (schema.additionalProperties && typeof schema.additionalProperties === 'object') {
    kept.additionalProperties = oldSchema(schema.additionalProperties as JsonSchema);
  }
  for (const word of ['allOf', 'anyOf', 'oneOf'] as const) {
    const parts = kept[word] as readonly JsonSchema[] | undefined;
    if (!parts) continue;
    const [first, ...others] = parts.filter((part) => part.type !== 'null').map(oldSchema);
    const nullable = parts.some((part) => part.type === 'null');
    if (nullable) kept.nullable = true;
    if (first && others.length === 0 && nullable) {
      delete kept[word];
      if ('$ref' in first) kept.allOf = [first];
      else Object.assign(kept, { ...first, ...kept });
    } else kept[word] = first ? [first, ...others] : [];
  }
  return kept;
}

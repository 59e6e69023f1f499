import type * as z from 'zod';
import type { Person } from '../../../functions/domain/approval/person.ts';
import type { RouteFinding } from '../../../functions/domain/approval/prove-routes.ts';
import type { ProofFacts } from '../../../functions/domain/approval/route-walk.ts';
import { formatMoney } from '../../../functions/domain/money.ts';
import { checkPolicy } from '../../../functions/domain/policy/check-policy.ts';
import { Policy } from '../../../functions/domain/policy/policy.ts';
import { policyWarnings } from '../../../functions/domain/policy/policy-warnings.ts';
import type { MetricsAnswer } from '../../../functions/runtime/metrics-schemas.ts';
import { fieldErrors } from '../../../functions/runtime/problem.ts';
import { type Answer, type Api, Failure } from '../command.ts';
import { getOrFail } from '../lists.ts';
import { problemOf } from '../policy-file.ts';
import { factsOf, proofOfPolicy } from '../routes-prove.ts';
import { clockFinding } from './clock.ts';
import { error, type Finding, ok, skipped, unknown, warning } from './finding.ts';

/** What the tenant's API told, and who is among its people. */
export interface TenantFindings {
  readonly findings: readonly Finding[];
  /** Undefined where the API does not tell. */
  readonly people: readonly Person[] | undefined;
}

const startOne = 'run `npm start`, or name a tenant by COUNTERSIGN_URL and COUNTERSIGN_KEY';

/** All that the tenant's API knows: whether it answers and when, the policy, its routes, its people. */
export async function checkTenant(api: Api, now: () => Date): Promise<TenantFindings> {
  const health = await answerOf(api, '/health');
  if (health instanceof Failure)
    return lost([error('api', health.message, api.isLocal ? startOne : 'look at COUNTERSIGN_URL, and whether the stack is deployed')]);
  if (health.status !== 200) return lost([error('api', `${api.url()} answers ${health.status}`, 'look at the log of read-api, and at the alarm ServerErrors')]);
  const reached = [ok('api', `${api.url()} answers${await versionOf(api)}`), clockFinding('clock-api', 'the API', health.headers.get('date'), now())];
  const policy = await answerOf(api, '/v1/policy');
  if (policy instanceof Failure) return lost([...reached, unknown('policy', policy.message, 'try again')]);
  const refused = refusalOf(policy);
  if (refused) return lost([...reached, refused]);
  const facts = await factsOf(api).catch(failureOf);
  if (facts instanceof Failure) return lost([...reached, ...policyFindings(policy), unknown('people', facts.message, 'try again')]);
  return {
    findings: [...reached, ...policyFindings(policy, facts.people), ...routeFindings(policy, facts), ownerFinding(facts.people), await bouncedFinding(api)],
    people: facts.people,
  };
}

const lost = (findings: readonly Finding[]): TenantFindings => ({ findings, people: undefined });

/** A refusal is an answer; a server that gives none is a Failure. */
const answerOf = (api: Api, path: string): Promise<Answer | Failure> => api.call('GET', path).catch(failureOf);

function failureOf(failure: unknown): Failure {
  if (failure instanceof Failure) return failure;
  throw failure;
}

async function versionOf(api: Api): Promise<string> {
  const answer = await answerOf(api, '/openapi.json');
  const version = answer instanceof Failure ? undefined : (answer.body as { readonly info?: { readonly version?: unknown } } | undefined)?.info?.version;
  return typeof version === 'string' ? `, version ${version}` : '';
}

/** Undefined where the policy came, or there is none yet. */
function refusalOf({ status, body }: Answer): Finding | undefined {
  if (status === 200 || status === 404) return undefined;
  const { code } = problemOf(body);
  const says = `the API refuses: ${status} ${code}`;
  if (status === 401) return error('key', says, 'set COUNTERSIGN_KEY to an API key of this tenant that is not revoked');
  if (status === 403) return unknown('key', says, 'set COUNTERSIGN_KEY to a key with the scope admin');
  return unknown('policy', says, 'try again; the log of policy-api names the cause');
}

const firstOf = 3;

function policyFindings({ status, body }: Answer, people?: readonly Person[]): Finding[] {
  if (status === 404)
    return [error('policy', 'there is none: every draft is refused', '`countersign policy put FILE`; `countersign tenant new` writes one to begin with')];
  const { version, policy } = body as { readonly version: number; readonly policy: unknown };
  const parsed = Policy.safeParse(policy);
  const issues = parsed.success ? checkPolicy(parsed.data) : fieldErrors(parsed.error, policy);
  const told = issues.map(({ path, message }) =>
    error('policy', `version ${version}, ${path}: ${message}`, '`countersign policy get`, correct it, `countersign policy put`'),
  );
  if (!parsed.success || told.length > 0) return told;
  const held = people && new Set(people.flatMap(({ roles, active }) => (active ? roles : [])));
  const odd = policyWarnings(parsed.data, held);
  if (odd.length === 0) return [ok('policy', `version ${version} is sound`)];
  const more = odd.length > firstOf ? ` and ${odd.length - firstOf} more` : '';
  const few = odd.slice(0, firstOf).map(({ path, message }) => `${path}: ${message}`);
  return [
    warning(
      'policy',
      `version ${version}: ${few.join('; ')}${more}`,
      '`countersign policy get -o FILE`, then `countersign policy check FILE --people` names each place',
    ),
  ];
}

function routeFindings({ status, body }: Answer, facts: ProofFacts): Finding[] {
  const { data: policy } = Policy.safeParse((body as { readonly policy?: unknown } | undefined)?.policy);
  if (status !== 200 || !policy) return [skipped('routes', 'without a policy that can be read there are none')];
  const { proofs, findings: found } = proofOfPolicy(policy, facts);
  const holes = holeFindings(found.filter(({ level }) => level === 'hole'));
  const rest = found.filter(({ level }) => level !== 'hole');
  const [first] = rest;
  const thin = first
    ? [
        warning(
          'routes',
          `${rest.length} ${rest.length === 1 ? 'seat hangs' : 'seats hang'} on few: ${wordsOf(first)}`,
          '`countersign routes prove` names each',
        ),
      ]
    : [];
  const none = holes.length + thin.length === 0;
  return none ? [ok('routes', `each seat of ${proofs.length} ${proofs.length === 1 ? 'route' : 'routes'} reaches enough people`)] : [...holes, ...thin];
}

/** One for each cause, since a currency that nobody may release makes a hole of every seat. */
function holeFindings(holes: readonly RouteFinding[]): Finding[] {
  return [...Map.groupBy(holes, ({ why }) => why)].map(([why, those]) => {
    const [first, ...others] = those;
    if (first && others.length === 0) return error('routes', wordsOf(first), first.todo);
    const seats = those.slice(0, firstOf).map(({ route, stage, role }) => `${route}, stage ${stage}, ${role}`);
    const more = those.length > firstOf ? ` and ${those.length - firstOf} more` : '';
    return error('routes', `${those.length} seats reach nobody: ${why} (${seats.join('; ')}${more})`, '`countersign routes prove` names each, and what to do');
  });
}

const wordsOf = ({ route, stage, role, money, why }: RouteFinding): string =>
  `${route}, stage ${stage}, ${role}${money.length > 0 ? `, with ${money.map(formatMoney).join(' or ')}` : ''}: ${why}`;

function ownerFinding(people: readonly Person[]): Finding {
  const owners = people.filter(({ active, roles }) => active && roles.includes('owner'));
  if (owners.length === 0)
    return error('people', 'nobody active is an owner: what reaches nobody else is blocked', '`PUT /v1/people/{id}` with the role owner');
  if (owners.length === 1)
    return warning('people', `${owners[0]?.id} is the only owner`, 'make somebody else an owner too: nobody decides a draft of their own');
  return ok('people', `${people.filter(({ active }) => active).length} are active, ${owners.length} of them owners`);
}

/** Who it was stands in the audit of the draft, which a key of this kind may not read. */
async function bouncedFinding(api: Api): Promise<Finding> {
  try {
    const { all } = await getOrFail<z.infer<typeof MetricsAnswer>>(api, '/v1/metrics?by=tier');
    if (all.bounced === 0) return ok('bounced', 'no mail to somebody who was asked came back in the last 7 days');
    return warning(
      'bounced',
      `${all.bounced} ${all.bounced === 1 ? 'mail' : 'mails'} to people who were asked came back in the last 7 days`,
      'the audit (`/audit`) of these drafts names the person: correct the address by `PUT /v1/people/{id}`',
    );
  } catch (failure) {
    return unknown('bounced', failureOf(failure).message, 'try again');
  }
}

import type { Delegation, Person } from '../../functions/domain/approval/person.ts';
import { proveJoined } from '../../functions/domain/approval/prove-joined.ts';
import { type FindingLevel, findingLevels, proveRoutes, type RouteFinding, type RouteProof } from '../../functions/domain/approval/prove-routes.ts';
import type { ProofFacts } from '../../functions/domain/approval/route-walk.ts';
import { formatMoney } from '../../functions/domain/money.ts';
import type { Account } from '../../functions/domain/policy/account.ts';
import { joinedDemands } from '../../functions/domain/policy/joined-demands.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { routeDemands } from '../../functions/domain/policy/route-demands.ts';
import { readArguments } from './arguments.ts';
import { type Api, type Command, type Context, Usage } from './command.ts';
import { getAll, getOrFail } from './lists.ts';
import { readPolicyFile } from './policy-file.ts';

export const routesProve: Command = {
  name: 'routes prove',
  summary: 'prove that every rule reaches somebody who may decide',
  usage: `countersign routes prove [--policy FILE] [--json]

Reads the tenant's policy, people, delegations and accounts, and proves for every seat of every route that enough different people may decide:
active, in the role, with a release limit for the money that comes there, and not the author of the draft. What is found, the worst first:

  hole         nobody may decide, not even an owner: the draft would be blocked; also where one other route, or an owner as the second person, joins
  owner-only   the role reaches too few: an owner is asked in its place
  thin         it hangs on one person, nobody stands behind those who are asked, or too few are left where several routes join

  --policy FILE   prove a candidate (YAML or JSON) with the tenant's people in place of the policy that is in force

Whose mail comes back is not known here; the function \`measure\` looks at that as well.

Exit code 0: no hole; 1: holes, errors in FILE, or the server refuses; 3: usage.`,
  async run(context) {
    const { values, positionals } = readArguments(context.args, { policy: { type: 'string' } });
    if (positionals.length > 0) throw new Usage(`a file is named by --policy: ${positionals.join(' ')}`);
    const policy = await policyFor(context, values.policy);
    if (!policy) return 1;
    const facts = await factsOf(context.api);
    const proof = proofOfPolicy(policy.document, facts);
    if (context.json) context.out(JSON.stringify(toJson(policy, facts, proof), null, 2));
    else for (const line of report(policy, facts, proof)) context.out(line);
    return proof.findings.some(({ level }) => level === 'hole') ? 1 : 0;
  },
};

interface Named {
  /** `version 3`, or the name of a file. */
  readonly name: string;
  readonly document: Policy;
}

async function policyFor(context: Context, file: string | undefined): Promise<Named | undefined> {
  if (file !== undefined) {
    const document = readPolicyFile(file, context);
    return document && { name: file, document };
  }
  const { version, policy } = await getOrFail<{ version: number; policy: Policy }>(context.api, '/v1/policy');
  return { name: `version ${version}`, document: policy };
}

/** What routes are proven with, from the tenant's API. @throws Failure when the server refuses */
export async function factsOf(api: Api): Promise<ProofFacts> {
  const people = await getAll<Person>(api, '/v1/people');
  const accounts = await getAll<Account>(api, '/v1/accounts');
  return { people, accounts, delegations: await delegationsOf(api, people), now: new Date() };
}

/** A delegation is told with its delegator, and only roles can be handed on. */
async function delegationsOf(api: Api, people: readonly Person[]): Promise<Delegation[]> {
  const found: Delegation[] = [];
  for (const { id, roles, active } of people)
    if (active && roles.length > 0) found.push(...(await getOrFail<{ delegations: Delegation[] }>(api, `/v1/people/${encodeURIComponent(id)}`)).delegations);
  return found;
}

export interface PolicyProof {
  readonly proofs: readonly RouteProof[];
  /** Of all routes, by themselves and with what joins them, the worst first. */
  readonly findings: readonly RouteFinding[];
}

export function proofOfPolicy(policy: Policy, facts: ProofFacts): PolicyProof {
  const demands = routeDemands(policy);
  const proofs = proveRoutes(demands, facts);
  const findings = [...proofs.flatMap((proof) => proof.findings), ...proveJoined(joinedDemands(policy, demands), facts)];
  return { proofs, findings: findings.sort((a, b) => findingLevels.indexOf(a.level) - findingLevels.indexOf(b.level)) };
}

const countOf = (findings: readonly RouteFinding[], level: FindingLevel): number => findings.filter((one) => one.level === level).length;

function toJson({ name }: Named, { people, accounts }: ProofFacts, { proofs, findings }: PolicyProof) {
  const routes = proofs.map(({ route, rules, money }) => ({ route, rules, money }));
  return { policy: name, people: people.length, accounts: accounts.length, holes: countOf(findings, 'hole'), findings, routes };
}

function report({ name }: Named, { people, accounts }: ProofFacts, { proofs, findings }: PolicyProof): string[] {
  return [
    `${name}: ${counted(proofs.length, 'route')}, ${counted(people.length, 'person', 'people')}, ${counted(accounts.length, 'account')}`,
    '',
    ...findings.flatMap(findingLines),
    ...mostLines(proofs),
    `${counted(countOf(findings, 'hole'), 'hole')}, ${countOf(findings, 'owner-only')} owner-only, ${countOf(findings, 'thin')} thin`,
  ];
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const mostRules = 4;
function findingLines({ level, route, stage, role, money, why, todo, rules }: RouteFinding): string[] {
  const more = rules.length > mostRules ? ` and ${rules.length - mostRules} more` : '';
  return [
    `${level.padEnd(10)} ${route}, stage ${stage}, ${role}${money.length > 0 ? `, with ${money.map(formatMoney).join(' or ')}` : ''}`,
    `  ${why}`,
    `  rules: ${rules.slice(0, mostRules).join(', ')}${more}`,
    `  do: ${todo}`,
    '',
  ];
}

/** How much may be released where money comes. */
function mostLines(proofs: readonly RouteProof[]): string[] {
  const lines = proofs.flatMap(({ route, money }) =>
    money.length === 0
      ? []
      : [`  ${route.padEnd(20)} ${money.map(({ currency, most }) => (most === null ? `no ${currency}` : formatMoney({ currency, minor: most }))).join(', ')}`],
  );
  return lines.length === 0 ? [] : ['The most that anybody may release:', ...lines, ''];
}

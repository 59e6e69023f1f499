import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../functions/domain/approval/person.ts';
import type { Account } from '../../../functions/domain/policy/account.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { routesProve } from '../../../local/cli/routes-prove.ts';
import { aDelegation, anAccount, aPerson, aPolicy, aStageRule, people } from '../../examples.ts';
import { aContext, fakeApi, standardYaml, temporaryFiles } from './a-context.ts';

const file = temporaryFiles();
const page = (items: readonly object[], next: string | null = null) => ({ status: 200, body: { items, next } });
const inForce = (policy: unknown) => ({ status: 200, body: { version: 3, sha256: 'aa', policy } });
const refused = { status: 403, body: { type: 'x', title: 'x', status: 403, code: 'forbidden', requestId: 'r' } };

/** Legal needs one of `legal` for every draft. */
const policy = aPolicy({
  limits: { USD: { ...standardPolicy.limits.USD, smallRefund: {} } } as typeof standardPolicy.limits,
  routes: [{ id: 'all', stages: [aStageRule('legal')], watchers: [] }],
});

interface Tenant {
  readonly people?: readonly Person[];
  readonly accounts?: readonly Account[];
  readonly policy?: object;
  readonly more?: Parameters<typeof fakeApi>[0];
}

async function prove(args: readonly string[], { people: some = people, accounts = [anAccount()], more = {}, ...tenant }: Tenant = {}, json = false) {
  const delegations = (id: string) => (id === 'lou' ? [aDelegation('lou', 'lea', ['legal'], { until: '2126-01-01T00:00:00Z' })] : []);
  const { api, calls } = fakeApi({
    'GET /v1/policy': inForce(tenant.policy ?? policy),
    'GET /v1/people': page(some),
    'GET /v1/accounts': page(accounts),
    ...Object.fromEntries(some.map((person) => [`GET /v1/people/${person.id}`, { status: 200, body: { ...person, delegations: delegations(person.id) } }])),
    ...more,
  });
  const { context, out, err } = aContext(args, { api, json });
  return { code: await routesProve.run(context), out, err, calls };
}

const legal = ['lea', 'lia'].map((id) => aPerson(id, { roles: ['legal'] }));

describe('routes prove', () => {
  it('R55: names a hole with its rules and what to do, and exits with 1', async () => {
    const { code, out } = await prove([], { people: [aPerson('ann', { roles: ['finance'] })] });

    expect(code).toBe(1);
    expect(out.slice(0, 7)).toEqual([
      'version 3: 1 route, 1 person, 1 account',
      '',
      'hole       all, stage 1, legal',
      '  nobody holds the role legal; there is no owner',
      expect.stringMatching(/^ {2}rules: ([a-z-]+, ){3}[a-z-]+ and \d+ more$/),
      '  do: give the role legal to somebody active, or name an owner',
      '',
    ]);
    expect(out.slice(7)).toEqual(['The most that anybody may release:', '  all                  no USD', '', '1 hole, 0 owner-only, 0 thin']);
  });

  it('exits with 0 where an owner stands in, and tells it', async () => {
    const { code, out } = await prove([], { people: [...people, aPerson('otto', { roles: ['owner'] })] });

    expect(code).toBe(0);
    expect(out[2]).toBe('owner-only all, stage 1, legal');
    expect(out.slice(-4)).toEqual(['The most that anybody may release:', '  all                  $1,000,000.00', '', '0 holes, 1 owner-only, 0 thin']);
  });

  it('R24, R55: exits with 1 where the only owner would be needed as the second person, too', async () => {
    const { code, out } = await prove([]);

    expect(code).toBe(1);
    expect(out.slice(2, 4)).toEqual([
      'hole       all, stage 2, owner',
      '  where an owner as the second person joins, too few different people are left, owners included',
    ]);
    expect(out.at(-1)).toBe('1 hole, 1 owner-only, 0 thin');
  });

  it('names the amount that nobody may release', async () => {
    const poor = [...legal, ...people].map((person) => ({ ...person, limits: { release: { currency: 'USD', minor: 10_000 } } }));

    const { code, out } = await prove([], { people: poor });

    expect(code).toBe(1);
    expect(out[2]).toBe('hole       all, stage 1, legal, with $10,000.01');
    expect(out).toContain('  all                  $100.00');
  });

  it('asks for no money where none comes', async () => {
    const { out } = await prove([], { policy: { ...policy, limits: {} }, people: [...legal, ...people] });

    expect(out).toEqual(['version 3: 1 route, 9 people, 1 account', '', '0 holes, 0 owner-only, 0 thin']);
  });

  it('reads people and accounts page by page, and the delegations of those with a role', async () => {
    const away = aPerson('lou', { roles: ['legal'] });
    const some = [aPerson('lea'), away, aPerson('idle', { roles: ['legal'], active: false }), ...people.filter(({ roles }) => roles.includes('owner'))];
    const { out, calls } = await prove([], {
      people: some,
      policy: { ...policy, limits: {} },
      more: { 'GET /v1/people': [page(some.slice(0, 2), 'more'), page(some.slice(2))], 'GET /v1/accounts': [page([anAccount()], 'a+b'), page([])] },
    });

    expect(calls.map(([, path]) => path)).toEqual([
      '/v1/policy',
      '/v1/people?limit=200',
      '/v1/people?limit=200&cursor=more',
      '/v1/accounts?limit=200',
      '/v1/accounts?limit=200&cursor=a%2Bb',
      '/v1/people/lou',
      '/v1/people/olga',
    ]);
    expect(out).toContain('  it hangs on lou: for a draft of their own, or when they are not active, an owner is asked'); // lea stands in for lou
  });

  it('proves a candidate in place of the policy that is in force', async () => {
    const candidate = file('candidate.json', JSON.stringify(policy));
    const { out, calls } = await prove(['--policy', candidate], { people: [...legal, ...people] });

    expect(out[0]).toBe(`${candidate}: 1 route, 9 people, 1 account`);
    expect(calls.map(([, path]) => path)).not.toContain('/v1/policy');
    expect((await prove(['--policy', fileURLToPath(standardYaml)])).code).toBe(1); // it has limits in EUR and GBP, which nobody may release
  });

  it('tells the errors of a candidate and proves nothing', async () => {
    const bad = file('bad.json', JSON.stringify({ ...policy, routes: [] }));

    expect(await prove(['--policy', bad])).toMatchObject({ code: 1, out: [], err: [expect.stringContaining('error routes: at least 1 entries')], calls: [] });
  });

  it('prints JSON with --json', async () => {
    const { out } = await prove([], { people: [aPerson('ann')] }, true);

    expect(JSON.parse(out.join())).toMatchObject({
      policy: 'version 3',
      people: 1,
      accounts: 1,
      holes: 1,
      findings: [{ level: 'hole', route: 'all', stage: 1, role: 'legal', money: [], todo: expect.any(String) }],
      routes: [{ route: 'all', rules: expect.arrayContaining(['keyword']), money: [{ currency: 'USD', minor: 1_000_001, most: null }] }],
    });
  });

  it('is told why the server gives nothing, and wants no file without --policy', async () => {
    await expect(prove([], { more: { 'GET /v1/accounts': refused } })).rejects.toThrow(new Failure('the server refuses: 403 forbidden'));
    await expect(prove(['policy.yaml'])).rejects.toThrow(new Usage('a file is named by --policy: policy.yaml'));
  });
});

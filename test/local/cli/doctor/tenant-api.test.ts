import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../functions/domain/approval/person.ts';
import { type Api, Failure } from '../../../../local/cli/command.ts';
import { checkTenant } from '../../../../local/cli/doctor/tenant-api.ts';
import { anAccount, aPerson, aPolicy, aStageRule, people as those } from '../../../examples.ts';
import { fakeApi } from '../a-context.ts';
import { levelsOf, now, onTime } from './fakes.ts';

const refusal = (status: number, code: string) => ({ status, body: { type: 'x', title: 'x', status, code, requestId: 'r' } });
const page = (items: readonly object[]) => ({ status: 200, body: { items, next: null } });

/** No money, and one seat, for two of `finance`. */
const policy = aPolicy({ limits: {}, exemptions: [], routes: [{ id: 'all', stages: [aStageRule('finance*2')], watchers: [] }] });
const twoOwners = [...those, aPerson('otto', { roles: ['owner'], managerId: 'olga' })];

interface Tenant {
  readonly people?: readonly Person[];
  readonly policy?: unknown;
  readonly bounced?: number;
  readonly more?: Parameters<typeof fakeApi>[0];
}

/** An API with a policy, people and metrics, whose clock is right. */
async function check({ people = twoOwners, policy: document = policy, bounced = 0, more = {} }: Tenant = {}) {
  const { api, calls } = fakeApi({
    'GET /health': { status: 200, body: { status: 'ok' } },
    'GET /openapi.json': { status: 200, body: { info: { version: '0.1.0' } } },
    'GET /v1/policy': { status: 200, body: { version: 3, sha256: 'aa', policy: document } },
    'GET /v1/people': page(people),
    'GET /v1/accounts': page([anAccount()]),
    'GET /v1/metrics': { status: 200, body: { all: { bounced } } },
    ...Object.fromEntries(people.map((person) => [`GET /v1/people/${person.id}`, { status: 200, body: { ...person, delegations: [] } }])),
    ...more,
  });
  const { findings, people: found } = await checkTenant(onTime(api), () => now);
  return { findings, found, calls, of: (name: string) => findings.filter((one) => one.check === name) };
}

const dead = (message: string): Api => ({
  url: () => 'https://countersign.example',
  call: async () => {
    throw new Failure(message);
  },
});

describe('the tenant’s API', () => {
  it('where all is well is looked at once, and changes nothing', async () => {
    const { findings, found, calls } = await check();

    expect(findings.filter(({ check: name }) => name !== 'policy' && name !== 'routes').map(({ says }) => says)).toEqual([
      'https://countersign.example answers, version 0.1.0',
      'the clocks of this machine and of the API agree within a minute',
      '8 are active, 2 of them owners',
      'no mail to somebody who was asked came back in the last 7 days',
    ]);
    expect(found).toHaveLength(8);
    expect(new Set(calls.map(([method]) => method))).toEqual(new Set(['GET']));
  });

  it('that does not answer is an error, and the rest is left', async () => {
    const { findings, people } = await checkTenant(dead("http://127.0.0.1:1 can't be reached: nothing listens there"), () => now);

    expect(findings).toMatchObject([
      { check: 'api', level: 'error', says: "http://127.0.0.1:1 can't be reached: nothing listens there", fix: expect.any(String) },
    ]);
    expect(people).toBeUndefined();
    expect(levelsOf((await check({ more: { 'GET /health': { status: 503 } } })).findings)).toEqual(['api error']);
  });

  it.each([
    [401, 'unauthorized', 'key error'],
    [403, 'forbidden', 'key unknown'],
    [503, 'busy', 'policy unknown'],
  ])('that refuses the key by %i is told', async (status, code, told) => {
    const { findings } = await check({ more: { 'GET /v1/policy': refusal(status, code) } });

    expect(levelsOf(findings)).toEqual(['api ok', 'clock-api ok', told]);
    expect(findings.at(-1)?.says).toBe(`the API refuses: ${status} ${code}`);
  });

  it('that does not tell its people leaves routes, people and bounces unknown', async () => {
    const { findings, found } = await check({ more: { 'GET /v1/accounts': refusal(503, 'busy') } });

    expect(levelsOf(findings).slice(-1)).toEqual(['people unknown']);
    expect(findings.at(-1)?.says).toBe('the server refuses: 503 busy');
    expect(found).toBeUndefined();
  });

  it('without a version, or a document, is no fault', async () => {
    expect((await check({ more: { 'GET /openapi.json': { status: 404 } } })).of('api')).toMatchObject([
      { level: 'ok', says: 'https://countersign.example answers' },
    ]);
  });

  it('hides no bug', async () => {
    const broken: Api = { ...dead(''), call: () => Promise.reject(new TypeError('a bug')) };

    await expect(checkTenant(broken, () => now)).rejects.toThrow('a bug');
  });
});

describe('the policy', () => {
  it('is sound, odd, wrong, or not there', async () => {
    expect((await check()).of('policy')).toEqual([{ check: 'policy', level: 'ok', says: 'version 3 is sound' }]);
    expect((await check({ policy: { ...policy, escalation: { ...policy.escalation, from: 0 } } })).of('policy')).toMatchObject([
      { level: 'warning', says: 'version 3: escalation.from: the rule escalation-risk fires on every draft', fix: expect.stringContaining('policy check') },
    ]);
    expect((await check({ policy: { ...policy, thresholds: { ...policy.thresholds, default: 0.5 } } })).of('policy')).toMatchObject([
      { level: 'error', says: 'version 3, thresholds.default: must be at least 0.85: 0.5' },
    ]);
    expect((await check({ more: { 'GET /v1/policy': refusal(404, 'not_found') } })).of('policy')).toMatchObject([
      { level: 'error', fix: expect.stringContaining('countersign policy put') },
    ]);
  });

  it('that can not be read is an error for each place, and has no routes to prove', async () => {
    const { of } = await check({ policy: { ...policy, routes: 'none' } });

    expect(of('policy')).toMatchObject([{ level: 'error', says: expect.stringMatching(/^version 3, routes: /) }]);
    expect(of('routes')).toMatchObject([{ level: 'skipped' }]);
  });

  it('names three oddities and how many more there are', async () => {
    const stages = ['finance', 'legal', 'security'].map((role) => aStageRule(role));
    const odd = { ...policy, escalation: { ...policy.escalation, from: 0 }, routes: [{ id: 'all', stages, watchers: [] }] };
    const { of } = await check({ policy: odd, people: [aPerson('olga', { roles: ['owner'] })] });

    expect(of('policy')[0]?.says).toMatch(/^version 3: (?:[^;]+: [^;]+; ){2}[^;]+ and 1 more$/);
  });
});

describe('the routes', () => {
  it('that reach enough people are proven', async () => {
    const people = [...twoOwners, aPerson('fay', { roles: ['finance', 'supervisor'], managerId: 'mia' })];

    expect((await check({ people })).of('routes').filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('with a hole are an error that says what to do', async () => {
    expect((await check({ people: [aPerson('sam')] })).of('routes')).toMatchObject([
      {
        level: 'error',
        says: 'all, stage 1, finance: nobody holds the role finance; there is no owner',
        fix: 'give the role finance to 2 active people, or name an owner',
      },
    ]);
  });

  it('with many holes of one cause are told together', async () => {
    const twice = { ...policy, routes: [{ id: 'all', stages: [aStageRule('finance'), aStageRule('finance')], watchers: [] }] };
    const { of } = await check({ people: [aPerson('sam')], policy: twice });

    expect(of('routes').filter(({ level }) => level === 'error')).toMatchObject([
      {
        says: '2 seats reach nobody: nobody holds the role finance; there is no owner (all, stage 1, finance; all, stage 2, finance)',
        fix: expect.stringContaining('routes prove'),
      },
    ]);
  });

  it('that hang on an owner are a warning', async () => {
    expect((await check({ people: [aPerson('olga', { roles: ['owner'] }), aPerson('otto', { roles: ['owner'] })] })).of('routes')).toMatchObject([
      { level: 'warning', says: expect.stringMatching(/^\d+ seats? hangs? on few: all, stage 1, finance: /), fix: '`countersign routes prove` names each' },
    ]);
  });
});

describe('people', () => {
  it('have two owners at best, and one at least', async () => {
    expect((await check()).of('people')).toMatchObject([{ level: 'ok' }]);
    expect((await check({ people: those })).of('people')).toMatchObject([{ level: 'warning', says: 'olga is the only owner' }]);
    expect((await check({ people: those.map((one) => ({ ...one, active: one.id !== 'olga' })) })).of('people')).toMatchObject([{ level: 'error' }]);
  });

  it('whose mails came back are counted', async () => {
    expect((await check({ bounced: 1 })).of('bounced')).toMatchObject([
      { level: 'warning', says: '1 mail to people who were asked came back in the last 7 days' },
    ]);
    expect((await check({ more: { 'GET /v1/metrics': refusal(503, 'busy') } })).of('bounced')).toMatchObject([
      { level: 'unknown', says: 'the server refuses: 503 busy' },
    ]);
  });
});

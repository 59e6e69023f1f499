import { describe, expect, it } from 'vitest';
import type { Risk } from '../../../functions/domain/policy/assessment.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import type { Assurance, Policy, StageRule } from '../../../functions/domain/policy/policy.ts';
import { chooseRoute } from '../../../functions/domain/policy/routes.ts';
import { aPolicy, type Case, credit, inputOf, refund, usd } from './fixtures.ts';

const routeOf = (given: Case, leastAssurance: Assurance = 'link') => {
  const { submission, account, policy, ...rest } = inputOf(given);
  return chooseRoute({ submission, account, policy, leastAssurance, assessment: assess({ submission, account, policy, ...rest }) });
};
const asked = (given: Case) => {
  const { routeId, stages } = routeOf(given);
  return [routeId, ...stages.map(({ seats, assurance }) => `${seats.map(({ role, count }) => `${role} ${count}`).join(' + ')} by ${assurance}`)];
};

describe('the standard routes', () => {
  it('R24, R44, R45: a refund of $20,000 asks finance and a department head, and tells an executive', () => {
    const route = routeOf({ account: { segment: 'enterprise' }, submission: refund(20_000_00) });
    expect(route).toEqual({
      routeId: 'dual-money',
      stages: [
        {
          seats: [
            { role: 'finance', count: 1 },
            { role: 'department-head', count: 1 },
          ],
          assurance: 'code',
          blind: false,
        },
      ],
      watchers: ['executive'],
    });
  });

  it.each<[string, Case, string[]]>([
    ['R24: a bulk export', { submission: { confidence: 1, actions: [{ type: 'data_export' }] } }, ['dual-export', 'security 1 + department-head 1 by code']],
    ['R34: privileged roles', { account: { privilegedRoles: ['Tier 0'] } }, ['privileged', 'security 1 by sign-in']],
    ['a legal threat', { submission: { message: 'We will take legal action.' } }, ['legal', 'legal 1 by code']],
    ['the keyword lawyer', { submission: { reply: { to: 'd@x.example', text: 'Our lawyer agrees.' } } }, ['legal', 'legal 1 by code']],
    ['a legal topic', { submission: { topics: ['legal'] } }, ['legal-topic', 'legal 1 by code']],
    ['R45: a refund', { submission: refund(60_00) }, ['money', 'finance 1 by code']],
    ['R45: a credit over the limit', { submission: credit(2_000_00) }, ['money', 'finance 1 by code']],
    ['R46: healthcare data', { submission: { topics: ['healthcare'], review: true } }, ['healthcare', 'compliance 1 by code']],
    ['R47: a technical escalation', { submission: { topics: ['technical_escalation'], review: true } }, ['technical', 'senior-engineer 1 by code']],
    ['R45: a credit within the limit, held for its confidence alone', { submission: { ...credit(50_00), confidence: 0.5 } }, ['money', 'finance 1 by code']],
    [
      'R45: any amount, whatever the action',
      { submission: { actions: [{ type: 'ticket_update', amount: usd(5_00) }], confidence: 0.5 } },
      ['money', 'finance 1 by code'],
    ],
    [
      'R132: a refund in a currency without a limit: whoever approves it has a limit of their own',
      { submission: { actions: [{ type: 'refund', amount: { currency: 'JPY', minor: 100_000_000 } }] } },
      ['money', 'finance 1 by code'],
    ],
    ['R24: a refund without an amount', { submission: { actions: [{ type: 'refund' }] } }, ['dual-money', 'finance 1 + department-head 1 by code']],
    [
      'R46: a bulk export of health data',
      { submission: { confidence: 1, topics: ['health_data'], actions: [{ type: 'data_export', records: 5_000 }] } },
      ['dual-export', 'security 1 + department-head 1 + compliance 1 by code'],
    ],
    [
      'R24: a bulk export beside money that can’t be taken back',
      {
        submission: {
          confidence: 1,
          actions: [
            { type: 'data_export', records: 5_000 },
            { type: 'transfer', amount: usd(5_00) },
          ],
        },
      },
      ['dual-money', 'finance 1 + department-head 1 + security 1 by code'],
    ],
    ['R46: a refund beside health data', { submission: { ...refund(60_00), topics: ['health_data'] } }, ['money', 'finance 1 + compliance 1 by code']],
    [
      'R46: a lawyer beside health data',
      { submission: { topics: ['health_data'], message: 'My lawyer will write.' } },
      ['legal', 'legal 1 + compliance 1 by code'],
    ],
    [
      'R45: a refund on an account with privileged roles',
      { account: { privilegedRoles: ['Tier 0'] }, submission: refund(60_00) },
      ['privileged', 'security 1 + finance 1 by sign-in'],
    ],
    [
      'R44: a refund on a sensitive enterprise account',
      { account: { segment: 'enterprise', activeEscalation: true }, submission: refund(9_999_00) },
      ['money', 'finance 1 + department-head 1 by code'],
    ],
    [
      'R44: a legal threat on an enterprise account',
      { account: { segment: 'enterprise' }, submission: { message: 'We will take legal action.' } },
      ['legal', 'legal 1 + department-head 1 by code'],
    ],
    ['R44: high risk on an enterprise account', { account: { segment: 'enterprise', frozen: true } }, ['enterprise', 'department-head 1 by code']],
    [
      'R91: a customer who writes again and again with growing frustration',
      {
        submission: {
          message: 'Still no answer! This is the third message, and I am angry.',
          conversation: [{ from: 'customer', text: 'Please call.' }],
        },
      },
      ['escalating', 'account-manager 1 by code'],
    ],
    ['high risk elsewhere', { account: null }, ['high-risk', 'manager 1 by code']],
    ['R43: low confidence alone', { submission: { confidence: 0.6 } }, ['default', 'manager 1 by link']],
    [
      'low confidence alone on an enterprise account: of medium risk and without money',
      { account: { segment: 'enterprise' }, submission: { confidence: 0.6 } },
      ['default', 'manager 1 by link'],
    ],
  ])('%s', (_, given, route) => {
    expect(asked(given)).toEqual(route);
  });

  it.each<[string, Case['account'], string, string]>([
    ['small', { segment: 'small' }, '$100.00', 'high-risk'],
    ['standard', { segment: 'standard' }, '$1,000.00', 'high-risk'],
    ['enterprise', { segment: 'enterprise' }, '$10,000.00', 'enterprise'],
  ])('R8: a %s account has a limit and a route of its own segment', (_, account, limit, route) => {
    const over = assess(inputOf({ account: account ?? null, submission: credit(10_000_01) }));
    const insecure = { account: account ?? null, submission: { topics: ['security'] } };

    expect(over.reasons.find(({ rule }) => rule === 'money-over-limit')?.limit).toBe(limit);
    expect(asked(insecure)[0]).toBe(route);
  });

  it('R5: privileged roles raise every stage of any route to sign-in', () => {
    expect(asked({ account: { segment: 'enterprise', privilegedRoles: ['Tier 0'] }, submission: refund(20_000_00) })).toEqual([
      'dual-money',
      'finance 1 + department-head 1 + security 1 by sign-in',
    ]);
  });
});

describe('a route that joins', () => {
  const stage = (role: string, over: Partial<StageRule> = {}): StageRule => ({ seats: [{ role, count: 1 }], assurance: 'link', blind: false, ...over });
  const also = (role: string, over: Partial<StageRule> = {}, watchers: string[] = []) => ({
    id: `with-${role}`,
    also: true as const,
    when: { risk: ['low', 'medium', 'high'] as Risk[] },
    stages: [stage(role, over)],
    watchers,
  });
  const joined = (...routes: Policy['routes']) => {
    const policy = (p: Policy) => {
      p.routes = [...routes, { id: 'all', stages: [stage('legal'), stage('manager')], watchers: ['supervisor'] }];
    };
    return routeOf({ policy });
  };
  const told = ({ stages }: ReturnType<typeof joined>) =>
    stages.map(({ seats, assurance, blind }) => `${seats.map(({ role, count }) => `${role} ${count}`).join(' + ')} by ${assurance}${blind ? ', blind' : ''}`);

  it('R44: is never taken, and asks its people with the first stage, as surely as it wants', () => {
    const route = joined(also('finance', { assurance: 'code', blind: true }, ['executive', 'supervisor']));
    expect([route.routeId, route.watchers]).toEqual(['all', ['supervisor', 'executive']]);
    expect(told(route)).toEqual(['legal 1 + finance 1 by code, blind', 'manager 1 by link']);
  });

  it('R44: asks nobody for a role that is asked already, in whatever stage; that stage becomes as sure', () => {
    expect(told(joined(also('manager', { assurance: 'sign-in' })))).toEqual(['legal 1 by link', 'manager 1 by sign-in']);
    expect(told(joined(also('manager', { seats: [{ role: 'manager', count: 3 }] })))).toEqual(['legal 1 + manager 2 by link', 'manager 1 by link']);
    expect(told(joined(also('finance'), also('finance', { assurance: 'code' })))).toEqual(['legal 1 + finance 1 by code', 'manager 1 by link']);
  });

  it('T11: counts a seat of the draft’s own once, and only where it is as sure as the tenant wants today', () => {
    const policy = aPolicy((p) => {
      p.routes = [also('finance', { seats: [{ role: 'finance', count: 2 }] }), { id: 'all', stages: [stage('finance')], watchers: [] }];
    });
    const { submission, account, ...rest } = inputOf({ submission: { review: true } });
    const given = { policy, submission, account, assessment: assess({ submission, account, ...rest, policy }) };
    const asks = (own: StageRule[], leastAssurance: Assurance = 'link') => told(chooseRoute({ ...given, leastAssurance, own }));

    expect(asks([stage('finance')])).toEqual(['finance 1 + finance 1 by link']);
    expect(asks([stage('finance', { seats: [{ role: 'finance', count: 2 }] })])).toEqual(['finance 1 by link']);
    expect(asks([stage('finance', { seats: [{ role: 'finance', count: 2 }] })], 'code')).toEqual(['finance 1 + finance 1 by code']);
  });

  it('joins no route that stands before it: what a tenant puts first stands alone', () => {
    const first = { id: 'mine', when: { risk: ['low', 'medium', 'high'] as Risk[] }, stages: [stage('compliance')], watchers: [] };
    expect(told(joined(first, also('finance')))).toEqual(['compliance 1 by link']);
    expect(told(joined(also('finance'), first))).toEqual(['compliance 1 + finance 1 by link']);
  });

  it('joins where its conditions fit', () => {
    expect(told(joined({ ...also('finance'), when: { segments: ['enterprise'] } }))).toEqual(['legal 1 by link', 'manager 1 by link']);
  });
});

describe('two people', () => {
  const one = (role: string) => (p: Policy) => {
    p.routes = [{ id: 'all', stages: [{ seats: [{ role, count: 1 }], assurance: 'link', blind: false }], watchers: [] }];
  };

  it('R24: approve what can’t be taken back, whatever a policy’s routes say: an owner joins', () => {
    expect(asked({ account: { segment: 'enterprise' }, submission: refund(20_000_00), policy: one('finance') })).toEqual([
      'all',
      'finance 1 by link',
      'owner 1 by code',
    ]);
    expect(asked({ submission: { confidence: 1, actions: [{ type: 'data_export' }] }, policy: one('owner') })).toEqual([
      'all',
      'owner 1 by link',
      'owner 1 by code',
    ]);
    expect(asked({ submission: refund(60_00), policy: one('finance') })).toEqual(['all', 'finance 1 by link']);
  });
});

describe('conditions', () => {
  const stages: Policy['routes'][number]['stages'] = [{ seats: [{ role: 'compliance', count: 1 }], assurance: 'link', blind: false }];
  const routed = (when: NonNullable<Policy['routes'][number]['when']>, given: Case = {}) =>
    routeOf({ ...given, policy: (p) => p.routes.unshift({ id: 'mine', when, stages, watchers: [] }) }).routeId === 'mine';

  it('R58: each given condition must fit, each by one entry', () => {
    expect(routed({ categories: ['faq', 'order_status'], segments: ['standard'], risk: ['low'] })).toBe(true);
    expect(routed({ categories: ['faq', 'order_status'], segments: ['enterprise'] })).toBe(false);
    expect(routed({ accounts: ['acc_northwind'] })).toBe(true);
    expect(routed({ accounts: ['acc_other'] })).toBe(false);
    expect(routed({ topics: ['order_status'] })).toBe(true);
    expect(routed({ segments: ['small', 'standard', 'enterprise'] }, { account: null })).toBe(false);
  });

  it('a rule is named with or without its value, and counts when it was told only', () => {
    const submission = { message: 'My lawyer.' };
    expect(routed({ rules: ['keyword'] }, { submission })).toBe(true);
    expect(routed({ rules: ['keyword:lawyer'] }, { submission })).toBe(true);
    expect(routed({ rules: ['keyword:refund'] }, { submission })).toBe(false);
    expect(routed({ rules: ['money-over-limit'] }, { submission: { actions: [{ type: 'credit', amount: usd(1) }] } })).toBe(false);
    expect(routed({ rules: ['moves-money'] }, { submission: { actions: [{ type: 'credit', amount: usd(1) }] } })).toBe(true);
    expect(routed({ rules: ['moves-money'] }, { submission: { actions: [{ type: 'ticket_update' }] } })).toBe(false);
  });

  it.each([
    ['link', 'link'],
    ['code', 'code'],
    ['sign-in', 'sign-in'],
  ] as const)('no stage asks for less than a tenant that wants %s', (least, wanted) => {
    const {
      stages: [asked],
    } = routeOf({ submission: { confidence: 0.6 } }, least);
    expect(asked?.assurance).toBe(wanted);
    expect(routeOf({ account: { privilegedRoles: ['Tier 0'] } }, least).stages[0]?.assurance).toBe('sign-in');
  });

  it('the last route takes what fits nowhere, whatever it says', () => {
    const policy = (p: Policy) => {
      p.routes = [{ id: 'only', when: { risk: ['high'] }, stages, watchers: ['supervisor'] }];
    };
    expect(routeOf({ policy })).toMatchObject({ routeId: 'only', watchers: ['supervisor'] });
  });
});

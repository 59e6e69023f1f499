import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someSignals } from '../../../bench/signals.ts';
import { checkPolicy } from '../../../functions/domain/policy/check-policy.ts';
import { compileRules } from '../../../functions/domain/policy/compile.ts';
import type { Policy } from '../../../functions/domain/policy/policy.ts';
import { policyWarnings } from '../../../functions/domain/policy/policy-warnings.ts';
import { isPossible } from '../../../functions/domain/policy/possible.ts';
import { riskOf } from '../../../functions/domain/policy/risk.ts';
import { routeOf } from '../../../functions/domain/policy/routes.ts';
import { rulesOf } from '../../../functions/domain/policy/rules.ts';
import type { Signals } from '../../../functions/domain/policy/signals.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { verdictOf } from '../../../functions/domain/policy/verdict.ts';
import { ruleIds } from '../../../functions/domain/policy/vocabulary.ts';
import { aPolicy } from './fixtures.ts';

type Route = Policy['routes'][number];

const warnings = (change: (policy: Policy) => void, roles?: readonly string[]) => {
  const policy = aPolicy(change);
  expect(checkPolicy(policy)).toEqual([]); // what is refused needs no warning
  return policyWarnings(policy, roles && new Set(roles)).map(({ path, message }) => `${path}: ${message}`);
};
const usd = (policy: Policy) => policy.limits.USD as Policy['limits'][string];
const count = standardPolicy.keywords.length;
const [{ stages }] = standardPolicy.routes.filter(({ id }) => id === 'dual-money') as [Route];
/** A route in front of all others. */
const first = (...routes: Pick<Route, 'when'>[]) =>
  warnings((p) => p.routes.unshift(...routes.map(({ when }, index) => ({ id: `new-${index}`, when, stages, watchers: [] }))));

describe('the standard policy', () => {
  it('has no warning', () => {
    expect(policyWarnings(standardPolicy)).toEqual([]);
  });
});

describe('a rule', () => {
  it('that no draft can make fire is told', () => {
    expect(warnings((p) => Object.assign(p.thresholds, { default: 0.95, high: 0.95, highEnterprise: 0.95 }))).toEqual([
      'thresholds.high: the rule confidence-below-high can never fire',
    ]);
    expect(warnings((p) => Object.assign(p.thresholds, { default: 0.9, high: 0.9 }))).toEqual([]);
  });

  it('that every draft makes fire is told', () => {
    expect(warnings((p) => (p.escalation.from = 0))).toContain('escalation.from: the rule escalation-risk fires on every draft');
  });

  it('of an empty list is a choice', () => {
    expect(
      warnings((p) => {
        p.topics.lowRisk = [];
        p.topics.prohibited = [];
        p.keywords = p.keywords.filter(({ id }) => id !== 'chargeback');
        p.patterns = [];
      }),
    ).toEqual([]);
  });
});

describe('the words of every list', () => {
  it('R32: are missed where none of their id holds', () => {
    const told = (id: string) => `keywords: none with the id ${id} holds: a draft is not held for that word`;
    expect(warnings((p) => (p.keywords = p.keywords.filter(({ id }) => id !== 'lawyer')))).toContain(told('lawyer'));
    expect(warnings((p) => (p.keywords = p.keywords.map((word) => (word.id === 'refund' ? { ...word, tier: 2 } : word))))).toContain(told('refund'));
    expect(warnings(() => {})).toEqual([]);
  });
});

describe('promotions', () => {
  it('R113: after few cases, or at a low share, are told', () => {
    const found = warnings((p) => {
      p.baseline.minCases = 99;
      p.calibration.promoteAbove = 0.9;
    });
    expect(found).toEqual([
      'baseline.minCases: fewer than 100 cases prove little: 99',
      'calibration.promoteAbove: promotes what people change more often than one time in twenty: 0.9',
    ]);
  });
});

describe('thresholds', () => {
  it('of a category that a person always decides have no effect', () => {
    expect(warnings((p) => Object.assign(p.thresholds, { default: 0.9, categories: { cancellation: 0.85, faq: 0.85, other: 0.85 } }))).toEqual([
      'thresholds.categories.cancellation: has no effect: cancellation always needs a person',
    ]);
  });
});

describe('keywords and patterns', () => {
  it('are told where two are read the same, or one has two tiers', () => {
    expect(warnings((p) => p.keywords.push({ id: 'money-back', text: ' REFUND ', tier: 3 }, { id: 'refund', text: 'ristorno', tier: 2 }))).toEqual([
      `keywords.${count}.text: is read the same as keywords.0:  REFUND `,
      `keywords.${count + 1}.tier: keywords.0 has the same id and another tier: refund`,
    ]);
  });

  it('are told where they are blank, or fit every text', () => {
    expect(warnings((p) => p.keywords.push({ id: 'nothing', text: '\u200b ', tier: 3 }))).toEqual([`keywords.${count}.text: is blank`]);
    expect(warnings((p) => (p.patterns = ['(CRATE-)*', '\\d*$', 'CRATE-\\d+'].map((pattern, i) => ({ id: `p-${i}`, pattern, tier: 3 }))))).toEqual([
      'patterns.0.pattern: fits every text: (CRATE-)*',
    ]);
  });

  it.each([
    '\\bübermorgen\\b',
    '(?i)\\b(?:morgen|über)',
    '\\b((épargne))',
    '\\b[a-zäöü]+',
    '\\\\\\bü',
    'café\\b',
    '(?:café|bar)\\b',
    '(?:bar|café)+\\b',
    '[äöü]+\\b',
    '\\be\u0301pargne',
  ])('are told where %s has a border that no letter of its word makes', (pattern) => {
    expect(warnings((p) => (p.patterns = [{ id: 'p', pattern, tier: 3 }]))).toEqual([
      `patterns.0.pattern: \\b knows ASCII letters only; (^|\\PL) and (\\PL|$) know all: ${pattern}`,
    ]);
  });

  it.each(['\\bmorgen früh\\b', '(^|\\PL)übermorgen(\\PL|$)', '\\\\bü', '\\b[^ä]', 'bü\\w', '\\bcafé', '\\d+\\b€', '€\\b'])('are not told of %s', (pattern) => {
    expect(warnings((p) => (p.patterns = [{ id: 'p', pattern, tier: 3 }]))).toEqual([]);
  });

  it('are told where two patterns have one id', () => {
    expect(warnings((p) => p.patterns.push({ id: 'crate', pattern: 'CRATE-\\d+', tier: 3 }, { id: 'crate', pattern: 'BOX-\\d+', tier: 3 }))).toEqual([
      'patterns.1.id: patterns.0 has the same id: crate',
    ]);
  });
});

describe('limits', () => {
  it('rise from small to enterprise accounts', () => {
    expect(warnings((p) => Object.assign(usd(p), { small: 2_000_00, standard: 1_000_00 }))).toEqual([
      'limits.USD.small: is above the limit of standard accounts: 200000',
    ]);
    expect(warnings((p) => Object.assign(usd(p), { standard: 20_000_00 }))).toEqual([
      'limits.USD.standard: is above the limit of enterprise accounts: 2000000',
    ]);
  });

  it('say nothing where two people are needed from below all of them', () => {
    const said = 'limits.USD.dualFrom: is at or below every limit: what is over a limit needs two people anyway';

    expect(warnings((p) => Object.assign(usd(p), { dualFrom: 100_00, smallRefund: {} }))).toEqual([said]);
    expect(warnings((p) => Object.assign(usd(p), { dualFrom: 100_01, smallRefund: {} }))).toEqual([said]); // more than $100.00 is $100.01 or more
    expect(warnings((p) => Object.assign(usd(p), { dualFrom: 100_02, smallRefund: {} }))).toEqual([]);
  });
});

describe('an action', () => {
  it('whose tier is raised by what it touches is told', () => {
    expect(
      warnings((p) => {
        p.actions.credit = { impact: 'money', reversible: true, tier: 1 };
        p.actions.contract = { impact: 'legal', reversible: true, tier: 2 };
      }),
    ).toEqual([
      'actions.credit.tier: counts as 2, for what it touches and whether it can be taken back: 1',
      'actions.contract.tier: counts as 3, for what it touches and whether it can be taken back: 2',
    ]);
  });
});

describe('small-refund', () => {
  const noLines = (policy: Policy) => Object.values(policy.limits).map((limits) => Object.assign(limits, { smallRefund: {} }));

  it('that is off makes its lines say nothing', () => {
    const off = (policy: Policy) => (policy.exemptions = []);

    expect(warnings(off)).toEqual(['USD', 'EUR', 'GBP'].map((currency) => `limits.${currency}.smallRefund: says nothing: the exemption small-refund is off`));
    expect(warnings((p) => [off(p), noLines(p)])).toEqual([]);
  });

  it('that lets nothing through is told', () => {
    const all = 'exemptions.0: lets no refund through: other rules hold them all';

    expect(warnings(noLines)).toEqual(['exemptions.0: no currency has a line for it in its limits']);
    expect(warnings((p) => (p.exemptions = [{ id: 'small-refund', waives: ['keyword:refund'] }]))).toEqual([all]);
    expect(warnings((p) => delete p.actions.refund)).toEqual([all]); // an unknown action always needs a person
  });

  it('covers nothing below a line of 0', () => {
    expect(warnings((p) => (usd(p).smallRefund = { small: 0, standard: 1, enterprise: 2 }))).toEqual([
      'limits.USD.smallRefund.small: lets no refund through: 0',
      'limits.USD.smallRefund.standard: lets no refund through: 1',
    ]);
  });

  it('is meant for after the baseline, which holds everything until its date', () => {
    const until = '2026-12-24T00:00:00.000Z';

    expect(warnings((p) => (p.baseline.until = until))).toEqual([]);
    expect(
      warnings((p) => {
        p.baseline.until = until;
        usd(p).smallRefund = { standard: 1_000_02 };
      }),
    ).toEqual(['limits.USD.smallRefund.standard: the limits hold the largest refunds that it covers: 100002']);
  });

  it('covers nothing that the limits hold', () => {
    const line = (minor: number) => warnings((p) => (usd(p).smallRefund = { standard: minor }));

    expect(line(1_000_01)).toEqual([]); // the largest that it covers is exactly the limit
    expect(line(1_000_02)).toEqual(['limits.USD.smallRefund.standard: the limits hold the largest refunds that it covers: 100002']);
  });
});

describe('a route', () => {
  const taken = (by: string) => `is never taken: ${by} before it takes everything`;

  it('behind one that takes all that it takes is told', () => {
    expect(first({ when: { topics: ['beta', 'gamma'] } }, { when: { topics: ['beta'], segments: ['small'] } })).toEqual([`routes.1.when: ${taken('new-0')}`]);
    expect(first({ when: { topics: ['beta'] } }, { when: { topics: ['beta', 'gamma'] } })).toEqual([]);
    expect(first({ when: { topics: ['beta'] } }, { when: { categories: ['beta'] } })).toEqual([`routes.1.when: ${taken('new-0')}`]);
    expect(first({ when: { topics: ['other'] } }, { when: { categories: ['other'] } })).toEqual([]); // the category of a draft without topics
    expect(first({ when: { accounts: ['acc_1'] } }, { when: { accounts: ['acc_1'], risk: ['high'] } })).toEqual([`routes.1.when: ${taken('new-0')}`]);
    expect(first({ when: { rules: ['keyword'] } }, { when: { rules: ['keyword:lawyer'] } })).toEqual([`routes.1.when: ${taken('new-0')}`]);
  });

  it('of a rule that always means high risk stands before those of high risk', () => {
    const found = warnings((p) => p.routes.unshift({ id: 'all-grave', when: { risk: ['high'] }, stages, watchers: [] }));

    const joining = ['with-security', 'with-legal', 'with-legal-topic', 'with-department-head'];
    const never = [...joining, 'dual-money', 'dual-export', 'privileged', 'legal', 'legal-topic', 'enterprise', 'escalating', 'high-risk']; // money may be held for its confidence alone
    const place = (id: string) => standardPolicy.routes.findIndex((route) => route.id === id) + 1;
    expect(found).toEqual(never.map((id) => `routes.${place(id)}.when: ${taken('all-grave')}`));
  });

  it('R24: that asks one person for what always needs two is told', () => {
    const one = { stages: [{ seats: [{ role: 'finance', count: 1 }], assurance: 'code' as const, blind: false }], watchers: [] };
    const message = 'asks one person for what always needs two: an owner is asked as well';
    const found = warnings((p) => {
      p.routes = [
        { ...one, id: 'harmless', when: { topics: ['alpha'], risk: ['medium'] } },
        { ...one, id: 'joins', also: true, when: { rules: ['bulk-export'] } },
        { ...one, id: 'all' },
      ];
    });
    expect(found).toEqual([`routes.2.stages: ${message}`]);
  });

  it('R44: that joins shadows none, and is told where no draft fits it', () => {
    const joins = (when: object) =>
      warnings((p) => p.routes.unshift({ id: 'joins', also: true, when, stages, watchers: [] })).filter((told) => told.startsWith('routes'));
    expect(joins({ risk: ['high'] })).toEqual([]);
    expect(joins({ rules: ['keyword:gone'] })).toEqual(['routes.0.when.rules.0: can never fire: keyword:gone', 'routes.0.when: joins none: no draft fits it']);
    expect(joins({ rules: ['moves-money:USD', 'moves-money'] })).toEqual(['routes.0.when.rules.0: can never fire: moves-money:USD']);
  });

  it('behind several that take everything together is told', () => {
    expect(
      first(
        { when: { topics: ['beta'], risk: ['high'] } },
        { when: { topics: ['beta'], risk: ['medium'] } },
        { when: { topics: ['beta'], segments: ['small'] } },
      ),
    ).toEqual(['routes.2.when: is never taken: the routes before it take everything']);
  });

  it('that waits for something that never comes is told, with what that is', () => {
    expect(first({ when: { risk: ['low'] } })).toEqual([
      'routes.0.when.risk.0: no draft of low risk meets a route',
      'routes.0.when: is never taken: no draft fits it',
    ]);
    expect(first({ when: { rules: ['keyword:gone', 'pattern', 'small-refund:5'] } })).toEqual([
      'routes.0.when.rules.0: can never fire: keyword:gone',
      'routes.0.when.rules.1: can never fire: pattern',
      'routes.0.when.rules.2: can never fire: small-refund:5',
      'routes.0.when: is never taken: no draft fits it',
    ]);
    expect(first({ when: { rules: ['unknown-account'], segments: ['small'] } })).toEqual(['routes.0.when: is never taken: no draft fits it']);
  });

  it('that waits among others for something that never comes is told', () => {
    expect(first({ when: { risk: ['low', 'medium'], rules: ['low-confidence', 'keyword:gone', 'legal-threat'] } })).toEqual([
      'routes.0.when.risk.0: no draft of low risk meets a route',
      'routes.0.when.rules.1: can never fire: keyword:gone',
      'routes.0.when.rules.2: never comes with the route’s other conditions: legal-threat',
    ]);
  });

  it('may wait for what no signal says', () => {
    expect(first({ when: { rules: ['earlier-revision', 'bulk-export:150', 'small-refund', 'unknown-action:teleport', 'keyword:refund'] } })).toEqual([]);
    expect(first({ when: { rules: ['earlier-revision'], risk: ['high'] } }, { when: { rules: ['earlier-revision'] } })).toEqual([]);
    expect(first({ when: { rules: ['unknown-action:refund', 'high-risk-action:refund'] } })).toHaveLength(3);
  });

  it('that has the id of another is told', () => {
    const place = standardPolicy.routes.findIndex(({ id }) => id === 'legal-topic');
    expect(warnings((p) => Object.assign(p.routes[place] as Route, { id: 'legal' }))).toEqual([
      `routes.${place}.id: routes.${place - 1} has the same id: legal`,
    ]);
  });
});

describe('a role', () => {
  const seat =
    (role: string, watchers: string[] = []) =>
    (p: Policy) =>
      (p.routes = [{ id: 'all', stages: [{ seats: [{ role, count: 1 }], assurance: 'code', blind: false }], watchers }]);
  const rolesOnly = (change: (policy: Policy) => void, roles: readonly string[]) => warnings(change, roles).filter((warning) => warning.includes('role'));

  it('that nobody holds is told, with who is asked instead', () => {
    expect(rolesOnly(seat('finance', ['legal']), ['owner'])).toEqual([
      'routes.0.stages.0.seats.0.role: nobody holds the role finance: an owner is asked',
      'routes.0.watchers.0: nobody holds the role legal: nobody is told',
    ]);
    expect(rolesOnly(seat('owner'), ['finance'])).toEqual(['routes.0.stages.0.seats.0.role: nobody holds the role owner: and there is no owner to ask']);
    expect(rolesOnly(seat('finance', ['legal']), ['finance', 'legal'])).toEqual([]);
  });

  it('that follows from who manages whom needs no holder; a watching manager does', () => {
    expect(rolesOnly(seat('manager', ['account-manager']), ['owner'])).toEqual([]);
    expect(rolesOnly(seat('account-manager', ['manager']), ['owner'])).toEqual(['routes.0.watchers.0: nobody holds the role manager: nobody is told']);
  });
});

describe('only what is certainly so', () => {
  const entry = <T>(...entries: [T, ...T[]]) => fc.uniqueArray(fc.constantFrom(...entries), { minLength: 1, maxLength: 3 });
  const someRules = [...ruleIds].filter((id) => id !== 'account-frozen') as [string, ...string[]];
  const when = fc.record(
    {
      rules: entry(...someRules, 'keyword:refund', 'keyword:lawyer', 'high-risk-action:refund', 'unknown-action:teleport', 'always-human-topic:cancellation'),
      topics: entry('faq', 'cancellation', 'medical_advice', 'refund_request'),
      categories: entry('faq', 'refund_request', 'other', 'shipping'),
      segments: entry<'small' | 'standard' | 'enterprise'>('small', 'standard', 'enterprise'),
      risk: entry<'low' | 'medium' | 'high'>('low', 'medium', 'high'),
    },
    { requiredKeys: [] },
  );
  const route = when.map((conditions): Route => ({ id: JSON.stringify(conditions), when: conditions, stages, watchers: [] }));
  const amount = fc.constantFrom(0, 1, 50_00, 100_00, 1_000_00, 10_000_00);
  const limits = fc.record({
    small: amount,
    standard: amount,
    enterprise: amount,
    dualFrom: amount.map((minor) => minor + 1),
    smallRefund: fc.record({ standard: amount }),
  });
  const share = fc.constantFrom(0, 0.6, 0.85, 0.9, 0.95, 1);
  const mutated = fc
    .record({
      routes: fc.array(route, { maxLength: 5 }),
      order: fc.nat(),
      USD: limits,
      thresholds: fc.tuple(share, share, share),
      from: share,
      exempt: fc.boolean(),
      keywords: fc.nat(count),
    })
    .map(({ routes, order, USD, thresholds: [low, high, highest], from, exempt, keywords }) =>
      aPolicy((p) => {
        p.limits = { ...p.limits, USD };
        Object.assign(p.thresholds, { default: low, high, highEnterprise: highest });
        p.escalation.from = from;
        if (!exempt) p.exemptions = [];
        p.keywords = p.keywords.slice(keywords);
        const rest = p.routes.slice(0, -1);
        p.routes = [...rest.slice(order % rest.length), ...routes, ...rest.slice(0, order % rest.length), p.routes.at(-1) as Route];
      }),
    );
  const drafts = someSignals(3000, 7);

  /** The route of a draft, as `assess` and `chooseRoute` would have it; undefined where it meets none. */
  function routeTaken(policy: Policy, signals: Signals, fixed: boolean): Route | undefined {
    const { tier, kept, waived } = verdictOf(signals, policy);
    if (tier === 1 && !fixed) return undefined;
    const rules = [
      ...kept.flatMap(({ id, values }) => [id, ...(values?.(signals) ?? []).map((value) => `${id}:${value}`)]),
      ...(waived.length > 0 ? ['small-refund'] : []),
      ...(fixed ? ['earlier-revision'] : []),
    ];
    const holding = kept.filter((rule) => rule.tier === 3).map(({ id }) => id);
    return routeOf(policy, {
      rules,
      topics: signals.topics,
      category: signals.category,
      segment: signals.accountKnown ? signals.segment : undefined,
      risk: fixed && holding.length === 0 ? 'medium' : riskOf(tier, holding),
      accountId: 'acc_1',
      movesMoney: signals.currencies.length > 0,
    });
  }

  it('a rule that is said never to fire never fires, one that always fires always does', () => {
    fc.assert(
      fc.property(mutated, (policy) => {
        const { definitions, rules } = rulesOf(policy);
        const decide = compileRules({ definitions, rules });
        const fired = drafts.map((signals) => new Set(decide(signals)));
        for (const [place, { name, when }] of rules.entries()) {
          if (!isPossible(when, definitions)) expect([name, fired.filter((each) => each.has(place))]).toEqual([name, []]);
          if (!isPossible({ not: when }, definitions)) expect([name, fired.every((each) => each.has(place))]).toEqual([name, true]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('a route that is said never to be taken is never taken', () => {
    fc.assert(
      fc.property(mutated, (policy) => {
        const never = policyWarnings(policy).flatMap(({ path, message }) => (message.startsWith('is never taken') ? [Number(path.split('.')[1])] : []));
        const taken = new Set(drafts.flatMap((signals, index) => routeTaken(policy, signals, index % 7 === 0) ?? []));
        for (const place of never) expect(taken).not.toContain(policy.routes[place]);
      }),
      { numRuns: 25 },
    );
  });

  it('a small refund that is said to be held is held', () => {
    fc.assert(
      fc.property(mutated, (policy) => {
        const found = policyWarnings(policy);
        const sent = drafts.filter((signals) => verdictOf(signals, policy).waived.length > 0 && verdictOf(signals, policy).tier === 2);
        if (found.some(({ path }) => path.startsWith('exemptions'))) expect(sent).toEqual([]);
        for (const { path, message } of found)
          if (path.startsWith('limits.USD.smallRefund.') && message.startsWith('lets no'))
            expect(sent.filter(({ segment, moved }) => path.endsWith(segment) && (moved.USD ?? 0) > 0)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePolicies, type PolicyDifference } from '../../../functions/domain/policy/compare-policies.ts';
import type { Policy } from '../../../functions/domain/policy/policy.ts';
import { aPolicy } from '../../examples.ts';

const changed = (change: (policy: Policy) => void): Policy => {
  const policy = structuredClone(aPolicy());
  change(policy);
  return policy;
};
const differences = (change: (policy: Policy) => void): PolicyDifference[] => comparePolicies(aPolicy(), changed(change));
const place = ({ kind, path }: PolicyDifference): string => `${kind} ${path.join('.')}`;

describe('what differs between two policies', () => {
  it('is nothing where they say the same', () => {
    expect(comparePolicies(aPolicy(), structuredClone(aPolicy()))).toEqual([]);
  });

  it('is told member by member, with what was and what is', () => {
    expect(
      differences((policy) => {
        policy.thresholds.default = 0.9;
        policy.thresholds.categories.vip = 0.97;
        delete policy.thresholds.categories.billing;
        policy.limits.USD = { ...(policy.limits.USD as Policy['limits'][string]), small: 5_000 };
      }),
    ).toEqual([
      { path: ['thresholds', 'default'], kind: 'changed', before: 0.85, after: 0.9 },
      { path: ['thresholds', 'categories', 'billing'], kind: 'removed', before: 0.95 },
      { path: ['thresholds', 'categories', 'vip'], kind: 'added', after: 0.97 },
      { path: ['limits', 'USD', 'small'], kind: 'changed', before: 10_000, after: 5_000 },
    ]);
  });

  it('is one difference for whatever was added or taken away whole', () => {
    const chf = { small: 1, standard: 2, enterprise: 3, dualFrom: 4, smallRefund: {} };

    expect(differences((policy) => void Object.assign(policy.limits, { CHF: chf }))).toEqual([{ path: ['limits', 'CHF'], kind: 'added', after: chf }]);
    expect(differences((policy) => void policy.exemptions.pop())).toMatchObject([{ path: ['exemptions', 'small-refund'], kind: 'removed' }]);
    expect(
      differences((policy) => void Object.assign(policy, { hours: { zone: 'UTC', days: ['mon'], from: '09:00', to: '17:00', holidays: [] } })),
    ).toMatchObject([{ path: ['hours'], kind: 'changed', before: null }]);
  });

  it('takes an amount as one thing: its number means nothing without its currency', () => {
    const amount = { currency: 'EUR', minor: 10_000_000 };

    expect(differences((policy) => void Object.assign(policy.sensitive, { contractValueAbove: amount }))).toEqual([
      { path: ['sensitive', 'contractValueAbove'], kind: 'changed', before: { currency: 'USD', minor: 10_000_000 }, after: amount },
    ]);
  });

  it('finds routes by their ids: a new one before the others changes none of them, and one that moved is told with its places', () => {
    expect(
      differences((policy) => {
        const at = policy.routes.findIndex(({ id }) => id === 'dual-money');
        policy.routes.splice(at + 3, 0, ...policy.routes.splice(at, 1));
        policy.routes.unshift({
          id: 'vip',
          when: { topics: ['vip'] },
          stages: [{ seats: [{ role: 'legal', count: 1 }], assurance: 'code', blind: false }],
          watchers: [],
        });
      }),
    ).toMatchObject([
      { path: ['routes', 'vip'], kind: 'added' },
      { path: ['routes', 'dual-money'], kind: 'moved', before: 7, after: 11 },
    ]);
  });

  it('goes into a route as far as it differs, by the places of its stages and seats', () => {
    expect(
      differences((policy) => {
        const route = policy.routes.find(({ id }) => id === 'dual-money');
        const [stage] = route?.stages ?? [];
        if (!route || !stage) throw new Error('no route');
        stage.seats.push({ role: 'legal', count: 2 });
        stage.assurance = 'sign-in';
        route.watchers = ['executive', 'legal'];
        route.stages.push({ seats: [{ role: 'owner', count: 1 }], assurance: 'code', blind: true });
      }).map(place),
    ).toEqual([
      'added routes.dual-money.stages.0.seats.2',
      'changed routes.dual-money.stages.0.assurance',
      'added routes.dual-money.stages.1',
      'added routes.dual-money.watchers.legal',
    ]);
  });

  it('tells keywords apart by id and text, and topics by their names', () => {
    expect(
      differences((policy) => {
        policy.keywords = policy.keywords.filter(({ text }) => text !== 'attorney');
        policy.keywords.push({ id: 'lawyer', text: 'barrister', tier: 2 });
        policy.topics.lowRisk = ['shipping', 'faq', 'how_to', 'constructor'];
      }).map(place),
    ).toEqual([
      'removed topics.lowRisk.order_status',
      'added topics.lowRisk.constructor',
      'removed keywords.lawyer: attorney',
      'added keywords.lawyer: barrister',
    ]);
  });

  it('is nothing where only lists stand in another order in which order means nothing', () => {
    expect(
      differences((policy) => {
        policy.keywords.reverse();
        policy.topics.alwaysHuman.reverse();
      }),
    ).toEqual([]);
  });

  it('names two entries of one id apart', () => {
    const twice = changed((policy) => void policy.patterns.push({ id: 'iban', pattern: 'a', tier: 3 }, { id: 'iban', pattern: 'b', tier: 3 }));

    expect(comparePolicies(aPolicy(), twice).map(place)).toEqual(['added patterns.iban', 'added patterns.iban (2)']);
  });

  it('R117: tells standings apart by category and account', () => {
    const standing = (category: string, replies: 'unseen' | 'reviewed', account?: string) =>
      ({ category, replies, by: 'person', ...(account !== undefined && { account }) }) as const;
    const before = changed((policy) => {
      policy.calibration.standings = [standing('shipping', 'unseen'), standing('shipping', 'reviewed', 'acc_1')];
    });
    const after = changed((policy) => {
      policy.calibration.standings = [standing('shipping', 'reviewed', 'acc_2'), standing('shipping', 'reviewed')];
    });

    expect(comparePolicies(before, after).map(place).sort()).toEqual([
      'added calibration.standings.shipping for acc_2',
      'changed calibration.standings.shipping.replies',
      'removed calibration.standings.shipping for acc_1',
    ]);
  });

  it('is the same seen from the other side, for whatever is left out of two policies', () => {
    const trimmed = fc.record({ routes: fc.subarray(aPolicy().routes), keywords: fc.subarray(aPolicy().keywords), escrowSeconds: fc.nat(2) });
    const opposite = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const;

    fc.assert(
      fc.property(trimmed, trimmed, (a, b) => {
        const [one, other] = [a, b].map((fields) => ({ ...aPolicy(), ...fields }));
        if (!one || !other) throw new Error('two policies');
        const there = comparePolicies(one, other).map(({ kind, path, before, after }) => [opposite[kind], path.join('.'), after, before]);
        const back = comparePolicies(other, one).map(({ kind, path, before, after }) => [kind, path.join('.'), before, after]);
        const sorted = (list: unknown[][]) => list.map((entry) => JSON.stringify(entry)).sort();
        expect(sorted(back)).toEqual(sorted(there));
      }),
    );
  });
});

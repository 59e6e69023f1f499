import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../functions/domain/policy/account.ts';
import { Submission } from '../../../functions/domain/policy/draft.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import { readSignals } from '../../../functions/domain/policy/read-draft.ts';
import { rulesOf } from '../../../functions/domain/policy/rules.ts';
import { Signals } from '../../../functions/domain/policy/signals.ts';
import { verdictOf } from '../../../functions/domain/policy/verdict.ts';
import { aPolicy, inputOf, refund, usd } from './fixtures.ts';
import { holds } from './interpret.ts';

const folder = new URL('../../../examples/drafts/', import.meta.url);
const submissions = readdirSync(folder).map((file) => Submission.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')).draft));
const accounts: readonly (Partial<Account> | null)[] = [
  {},
  null,
  { segment: 'small' },
  { segment: 'enterprise' },
  { regulated: ['healthcare'] },
  { privilegedRoles: ['Tier 0'] },
  { frozen: true, contractValue: usd(900_000_00) },
];
const cases = submissions.flatMap((submission) => accounts.map((account) => ({ ...inputOf({ account }), submission })));

describe('a verdict', () => {
  it('is what the conditions mean, for every example on every kind of account', () => {
    for (const input of cases) {
      const signals = readSignals(input);
      const { definitions, rules } = rulesOf(input.policy);
      const { kept, waived } = verdictOf(signals, input.policy);

      expect([...kept, ...waived].map(({ name }) => name).sort()).toEqual(
        rules
          .filter(({ when }) => holds(when, signals, definitions))
          .map(({ name }) => name)
          .sort(),
      );
    }
  });

  it('R35: every rule that fires is explained, under its own name and tier', () => {
    for (const input of cases) {
      const { kept } = verdictOf(readSignals(input), input.policy);
      const { reasons } = assess(input);
      const told = new Set(reasons.map(({ rule, tier }) => `${rule} ${tier}`));

      for (const rule of kept) expect(told).toContain(`${rule.id} ${rule.tier}`);
      expect(told.size).toBe(new Set([...kept.map(({ id, tier }) => `${id} ${tier}`), ...[...told].filter((one) => one === 'small-refund 2')]).size);
    }
  });

  it('needs the signals alone, which are kept with the assessment and hold no text', () => {
    const input = inputOf({ submission: refund(49_99, { message: 'My lawyer says: give me my refund' }) });
    const { signals, tier } = assess(input);

    expect(verdictOf(Signals.parse(JSON.parse(JSON.stringify(signals))), input.policy).tier).toBe(tier);
    expect(JSON.stringify(signals)).not.toContain('says');
    expect(JSON.stringify(signals)).not.toContain('dana');
  });

  it('R20: a small refund waives its two rules and is told, also where a policy lists less', () => {
    const small = inputOf({ submission: refund(49_99, { message: 'Where is my refund?' }) });
    const less = inputOf({
      submission: refund(49_99, { message: 'Where is my refund?' }),
      policy: (policy) => {
        policy.exemptions = [{ id: 'small-refund', waives: ['refund-action'] }];
      },
    });

    expect(verdictOf(readSignals(small), small.policy)).toMatchObject({ tier: 2, exempt: { applies: true, wouldApply: true } });
    expect(verdictOf(readSignals(small), small.policy).waived.map(({ name }) => name)).toEqual(['refund-action', 'keyword:refund:3']);
    expect(verdictOf(readSignals(less), less.policy)).toMatchObject({ tier: 3 });
    expect(verdictOf(readSignals(less), less.policy).waived.map(({ name }) => name)).toEqual(['refund-action']);
  });

  it('without the exemption nothing is waived', () => {
    const policy = aPolicy((each) => {
      each.exemptions = [];
    });
    const signals = readSignals({ ...inputOf({ submission: refund(1) }), policy });

    expect(verdictOf(signals, policy)).toMatchObject({ tier: 3, waived: [], exempt: { applies: false, wouldApply: false } });
  });
});

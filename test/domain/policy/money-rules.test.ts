import { describe, expect, it } from 'vitest';
import type { Action } from '../../../functions/domain/policy/draft.ts';
import type { Policy } from '../../../functions/domain/policy/policy.ts';
import { assessed, credit, refund, rulesOf, usd } from './fixtures.ts';

describe('small refunds', () => {
  it('R17: $49.99 on a standard account passes by the named exemption, with notice', () => {
    const result = assessed({ submission: refund(49_99) });

    expect(result).toMatchObject({
      tier: 2,
      risk: 'medium',
      mode: 'sync',
      reasons: [{ rule: 'small-refund', tier: 2, text: 'refund of $49.99 goes as a small refund: watchers are told' }],
    });
    expect(result.waived).toEqual([
      {
        rule: 'refund-action',
        by: 'small-refund',
        text: 'refund of $49.99 needs a person, small-refund covers less than $50.00; let through as a small refund',
      },
      { rule: 'keyword:refund', by: 'small-refund', text: 'the reply says “refund”; let through as a small refund' },
    ]);
  });

  it('R18: exactly $50 is held, and the words say what would have passed', () => {
    const result = assessed({ submission: refund(50_00) });
    expect(result).toMatchObject({ tier: 3, risk: 'high', waived: [], whyNotSent: 'it would have been sent with a refund below $50.00' });
    expect(result.reasons[0]).toMatchObject({
      rule: 'refund-action',
      value: '$50.00',
      text: 'refund of $50.00 needs a person, small-refund covers less than $50.00',
    });
  });

  it('R131: two of $30 hold the second, and the words say what room is left', () => {
    const result = assessed({ submission: refund(30_00), more: { spent: { USD: 30_00 } } });
    expect(result).toMatchObject({ tier: 3, whyNotSent: 'it would have been sent with a refund below $20.00' });
    expect(result.reasons[0]?.text).toBe('refund of $30.00 needs a person, small-refund covers less than $50.00 in 30 days');
    expect(assessed({ submission: refund(30_00), more: { spent: { USD: 90_00 } } }).whyNotSent).toBe(
      'nothing would have sent it: the refunds of the window have used up what may go without a person',
    );
    expect(assessed({ submission: refund(30_00), more: { spent: { EUR: 90_00 } } }).tier).toBe(2);
  });

  it('R131: the parts of one draft are summed too', () => {
    const actions: Action[] = [
      { type: 'refund', amount: usd(30_00) },
      { type: 'refund', amount: usd(30_00) },
    ];
    expect(rulesOf({ submission: refund(0, { actions }) })).toContain('refund-action');
  });

  it('R19: on an enterprise account $9,999.99 passes unless the account is sensitive', () => {
    expect(assessed({ account: { segment: 'enterprise' }, submission: refund(9_999_99) }).tier).toBe(2);
    const sensitive = assessed({ account: { segment: 'enterprise', regulated: ['healthcare'] }, submission: refund(9_99) });
    expect(sensitive.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['sensitive-account', 'refund-action']));
    expect(sensitive.whyNotSent).toContain('a refund on this enterprise account always needs a person');
  });

  it('R20: it does nothing on a small account, an unknown one, a privileged one, in another currency, or when it is off', () => {
    expect(rulesOf({ account: { segment: 'small' }, submission: refund(1_00) })).toContain('refund-action');
    const unknown = assessed({ account: null, submission: refund(1_00) });
    expect(unknown.whyNotSent).toContain('a refund on this unknown account always needs a person');
    expect(rulesOf({ account: { privilegedRoles: ['Tier 0'] }, submission: refund(1_00) })).toContain('refund-action');
    expect(rulesOf({ submission: refund(0, { actions: [{ type: 'refund', amount: { currency: 'XPF', minor: 5 } }] }) })).toContain('refund-action');
    const policy = (p: Policy) => {
      p.exemptions = [];
    };
    expect(rulesOf({ submission: refund(1_00), policy })).toContain('refund-action');
  });

  it('R20: it waives what the policy lists, and nothing beyond its two rules', () => {
    const only = (rules: string[]) => (p: Policy) => {
      p.exemptions = [{ id: 'small-refund', waives: rules }];
    };
    expect(rulesOf({ submission: refund(1_00), policy: only(['refund-action']) })).toContain('keyword');
    const legal = assessed({
      submission: refund(1_00, { message: 'My lawyer wants a refund.' }),
      policy: only(['refund-action', 'keyword:refund', 'keyword:lawyer', 'legal-threat']),
    });
    expect(legal.waived.map(({ rule }) => rule)).toEqual(['refund-action', 'keyword:refund']);
    expect(legal.tier).toBe(3);
  });

  it('an exempted refund of an AI needs 0.90 instead of 0.95', () => {
    expect(assessed({ submission: refund(1_00, { confidence: 0.9 }) }).tier).toBe(2);
    const below = assessed({ submission: refund(1_00, { confidence: 0.8999 }) });
    expect(below).toMatchObject({ tier: 3, waived: [], whyNotSent: 'it would have been sent with a confidence of at least 0.9' });
    expect(below.reasons).toContainEqual(expect.objectContaining({ rule: 'low-confidence', limit: '0.9' }));
  });

  it('a refund of nothing opens no exemption: neither its word nor its category is let through', () => {
    const result = assessed({ submission: refund(0) });

    expect(result).toMatchObject({ tier: 3, waived: [], whyNotSent: expect.stringContaining('a refund above $0.00') });
    expect(rulesOf({ submission: refund(0, { confidence: 0.91 }) })).toEqual(expect.arrayContaining(['refund-action', 'keyword', 'low-confidence']));
    const actions: Action[] = [
      { type: 'refund', amount: usd(0) },
      { type: 'refund', amount: usd(10_00) },
    ];
    expect(assessed({ submission: refund(0, { actions }) }).tier).toBe(2);
  });

  it('a refund that something else holds would go as a small one, and nobody is told that it goes', () => {
    const notice = (given: Parameters<typeof assessed>[0]) => assessed(given).reasons.find(({ rule }) => rule === 'small-refund')?.text;
    const held = 'refund of $20.00 alone would go as a small refund';

    expect(notice({ submission: refund(20_00) })).toBe('refund of $20.00 goes as a small refund: watchers are told');
    expect(notice({ submission: refund(20_00, { review: true }) })).toBe(held);
    expect(notice({ submission: refund(20_00), more: { floor: 3 } })).toBe(held);
    expect(notice({ submission: refund(20_00), more: { isOvertaken: true } })).toBe(held);
  });

  it('a credit beside an exempted refund still needs the confidence of money', () => {
    const actions: Action[] = [
      { type: 'refund', amount: usd(10_00) },
      { type: 'credit', amount: usd(10_00) },
    ];
    expect(rulesOf({ submission: refund(0, { actions, confidence: 0.94 }) })).toContain('low-confidence');
    expect(assessed({ submission: refund(0, { actions, confidence: 0.95 }) }).tier).toBe(2);
  });

  it('a refund without an amount is never small', () => {
    const result = assessed({ submission: refund(0, { actions: [{ type: 'refund' }] }) });
    expect(result.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['refund-action', 'amount-missing']));
    expect(result.reasons[0]?.text).toBe('refund of an unknown amount needs a person');
  });

  it('a refund that the message asks for is held for its word when there is no refund', () => {
    expect(assessed({ submission: { message: 'A refund, please.' } }).whyNotSent).toBe('nothing would have sent it: the customer’s message says “refund”');
  });
});

describe('limits', () => {
  it('R15: on a small account $100 does not fire the rule, $100.01 does', () => {
    expect(rulesOf({ account: { segment: 'small' }, submission: credit(100_00) })).toEqual(['notify-action']);
    const over = assessed({ account: { segment: 'small' }, submission: credit(100_01) });
    expect(over.reasons[0]).toMatchObject({
      rule: 'money-over-limit',
      text: 'credit of $100.01 is over the small limit of $100.00',
      value: '$100.01',
      limit: '$100.00',
    });
    expect(over.whyNotSent).toBe('it would have been sent with at most $100.00');
  });

  it('the limit of a standard account is $1,000', () => {
    expect(assessed({ submission: credit(1_000_00) }).tier).toBe(2);
    expect(assessed({ submission: credit(1_000_01) }).tier).toBe(3);
  });

  it('R16, R19: on an enterprise account exactly $10,000 is not over the limit, yet irreversible', () => {
    const account = { segment: 'enterprise' as const };
    for (const [fields, rule] of [
      [credit, 'money-over-limit'],
      [refund, 'refund-over-limit'],
    ] as const) {
      const at = rulesOf({ account, submission: fields(10_000_00) });
      expect([at.includes('money-irreversible'), at.includes(rule)]).toEqual([true, false]);
      expect(rulesOf({ account, submission: fields(10_000_01) })).toEqual(expect.arrayContaining(['money-irreversible', rule]));
    }
    expect(assessed({ account, submission: credit(9_999_99) }).tier).toBe(2);
  });

  it('says the figures as people read them', () => {
    const { reasons, mode } = assessed({ account: { segment: 'enterprise' }, submission: refund(12_400_00) });
    expect(reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['refund of $12,400.00 is over the enterprise limit of $10,000.00', '$12,400.00 needs two people']),
    );
    expect(mode).toBe('sync');
  });

  it('R131: what the account was promised before counts to every limit', () => {
    const { reasons, whyNotSent } = assessed({ submission: credit(300_00), more: { spent: { USD: 900_00 } } });
    expect(reasons[0]?.text).toBe('credit of $300.00 makes $1,200.00 in 30 days and is over the standard limit of $1,000.00');
    expect(whyNotSent).toBe('it would have been sent with at most $100.00');
    expect(assessed({ submission: credit(0), more: { spent: { USD: 5_000_00 } } }).tier).toBe(2);
  });

  it('R24, R131: what the account was promised before counts to the line from which two people are needed', () => {
    const account = { segment: 'enterprise' as const };
    const second = assessed({ account, submission: refund(6_000_00), more: { spent: { USD: 6_000_00 } } });

    expect(second.reasons).toContainEqual(expect.objectContaining({ rule: 'money-irreversible', text: '$12,000.00 needs two people', limit: '$10,000.00' }));
    expect(rulesOf({ account, submission: refund(6_000_00) })).not.toContain('money-irreversible');
    expect(rulesOf({ account, submission: refund(6_000_00), more: { spent: { USD: 3_999_99 } } })).not.toContain('money-irreversible');
    expect(rulesOf({ account, submission: refund(6_000_00), more: { spent: { USD: 4_000_00 } } })).toContain('money-irreversible');
  });

  it('the money of every action counts to one sum', () => {
    const actions: Action[] = [
      { type: 'credit', amount: usd(600_00) },
      { type: 'data_change', amount: usd(600_00) },
    ];
    expect(assessed({ submission: { confidence: 0.99, actions } }).reasons[0]?.text).toBe('money of $1,200.00 is over the standard limit of $1,000.00');
  });

  it('R132: a currency without a limit is held', () => {
    const actions = [{ type: 'credit', amount: { currency: 'XPF', minor: 500 } }];
    expect(assessed({ submission: { confidence: 0.99, actions } }).reasons[0]).toMatchObject({ rule: 'no-limit-for-currency', value: 'XPF' });
  });

  it('on an unknown account the smallest limit holds', () => {
    expect(assessed({ account: null, submission: credit(100_01) }).reasons.map(({ text }) => text)).toContain(
      'credit of $100.01 is over the smallest limit of $100.00',
    );
  });

  it('R24: a transfer can not be taken back and needs two people at any amount', () => {
    expect(rulesOf({ submission: { confidence: 0.99, actions: [{ type: 'transfer', amount: usd(5_00) }] } })).toEqual(
      expect.arrayContaining(['money-irreversible', 'high-risk-action']),
    );
  });

  it('R24: so does what a tenant has of its own that moves money and can not be taken back', () => {
    const withCards = (reversible: boolean) => (p: Policy) => {
      p.actions.gift_card = { impact: 'money', reversible, tier: 2 };
    };
    const submission = { confidence: 0.99, actions: [{ type: 'gift_card', amount: usd(5_00) }] };

    expect(assessed({ submission, policy: withCards(false) }).reasons).toContainEqual(
      expect.objectContaining({ rule: 'money-irreversible', text: "a gift card can't be taken back and needs two people" }),
    );
    expect(rulesOf({ submission, policy: withCards(true) })).not.toContain('money-irreversible');
  });

  it('a credit waits for nobody and may be answered later', () => {
    expect(assessed({ submission: credit(100_00) }).mode).toBe('async');
    expect(assessed({ account: { segment: 'enterprise' }, submission: credit(10_000_00) }).mode).toBe('sync');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Segment } from '../../../functions/domain/policy/account.ts';
import type { Action } from '../../../functions/domain/policy/draft.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import type { Policy } from '../../../functions/domain/policy/policy.ts';
import { anAccount, aPolicy, aSubmission, assessed, type Case, inputOf, refund, usd } from './fixtures.ts';

const policies = {
  standard: aPolicy(),
  /** Lines that lie beyond the limits, and none in pounds. */
  high: aPolicy(({ limits }) => {
    Object.assign(limits, { EUR: { ...limits.EUR, smallRefund: { standard: 2_000_00, enterprise: 20_000_00 } }, GBP: { ...limits.GBP, smallRefund: {} } });
  }),
  keywordAlone: aPolicy((policy) => {
    policy.exemptions = [{ id: 'small-refund', waives: ['keyword:refund'] }];
  }),
  actionAlone: aPolicy((policy) => {
    policy.exemptions = [{ id: 'small-refund', waives: ['refund-action'] }];
  }),
  off: aPolicy((policy) => {
    policy.exemptions = [];
  }),
} satisfies Record<string, Policy>;

interface Figures {
  readonly policy: keyof typeof policies;
  readonly account: Account | null;
  readonly actions: readonly Action[];
  readonly spent: Readonly<Record<string, number>>;
  readonly confidence: number;
  /** The word that the exemption may waive. */
  readonly word: boolean;
}

const currency = fc.oneof({ weight: 8, arbitrary: fc.constantFrom('USD', 'EUR') }, { weight: 1, arbitrary: fc.constantFrom('GBP', 'JPY') });
const minor = fc.oneof(
  fc.integer({ min: 1, max: 60_00 }),
  fc.integer({ min: 1, max: 2_000_000 }),
  fc.constantFrom(1, 49_99, 50_00, 100_00, 100_01, 1_000_01, 10_000_00),
);
const money = fc.record({ type: fc.constantFrom('refund', 'credit'), amount: fc.record({ currency, minor }) });
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: money },
  { weight: 1, arbitrary: fc.constantFrom<Action>({ type: 'refund' }, { type: 'credit' }, { type: 'none' }) },
);
const window = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 60_00 }), fc.integer({ min: 0, max: 1_200_000 }));
const account = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Segment>('small', 'standard', 'enterprise').map((segment) => anAccount({ segment })) },
  { weight: 1, arbitrary: fc.constantFrom(null, anAccount({ regulated: ['healthcare'] })) },
);
const figures: fc.Arbitrary<Figures> = fc.record({
  policy: fc.oneof({ weight: 4, arbitrary: fc.constant('standard' as const) }, fc.constantFrom('high', 'keywordAlone', 'actionAlone', 'off')),
  account,
  actions: fc.array(action, { minLength: 1, maxLength: 3 }),
  spent: fc.record({ USD: window, EUR: window, GBP: window }),
  confidence: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(100)).map((percent) => percent / 100),
  word: fc.boolean(),
});

const assessedBy = ({ policy, account: of, actions, spent, confidence, word }: Figures) =>
  assess({
    ...inputOf(),
    policy: policies[policy],
    account: of,
    submission: aSubmission({
      confidence,
      intent: 'other',
      topics: [],
      actions: [...actions],
      reply: { to: 'dana@northwind.example', text: word ? 'It is done, see your refund below.' : 'It is done.' },
    }),
    spent,
  });

const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
const amountsIn = (text = ''): { currency: string; minor: number }[] =>
  [...text.matchAll(/([$€£])([\d,]+\.\d\d)/g)].map(([, sign, figure]) => ({
    currency: signs[sign as string] as string,
    minor: Math.round(Number((figure as string).replace(/,/g, '')) * 100),
  }));

/** The actions of one kind, of a currency where it is named, with so much between them: all of it a refund where one is among them, since a refund of nothing is none. */
function sharing(actions: readonly Action[], isMeant: (action: Action) => boolean, total: { currency: string; minor: number }): Action[] {
  const first = Math.max(
    actions.findIndex(isMeant),
    actions.findIndex((one) => isMeant(one) && isRefund(one)),
  );
  return actions.map((one, place) => (isMeant(one) ? { ...one, amount: { ...total, minor: place === first ? total.minor : 0 } } : one));
}

const isRefund = ({ type }: Action): boolean => type === 'refund';

/**
 * The drafts after the changes that the words name, one for each currency that they leave open, and for each the drafts that fall just short.
 */
function follow(words: string, draft: Figures): { changed: Figures; short: Figures[] }[] {
  const below = [...words.matchAll(/refunds? below ((?:[$€£][\d,]+\.\d\d(?: or )?)+)/g)].flatMap(([, figures]) => amountsIn(figures));
  const inAll = [...words.matchAll(/less than ([$€£][\d,]+\.\d\d) in all/g)].flatMap(([, figure]) => amountsIn(figure));
  const most = [...words.matchAll(/at most ([$€£][\d,]+\.\d\d)/g)].flatMap(([, figure]) => amountsIn(figure));
  const confidence = Math.max(draft.confidence, ...[...words.matchAll(/a confidence of at least ([\d.]+)/g)].map(([, figure]) => Number(figure)));
  const isOpen = draft.actions.some((one) => isRefund(one) && !one.amount);
  const named = draft.actions.flatMap(({ type, amount }) => (isRefund({ type }) && amount ? [amount.currency] : []));
  const credited = (of: string): Action[] =>
    draft.actions.map((one) =>
      words.includes('the amount of the credit') && one.type === 'credit' && !one.amount ? { ...one, amount: { currency: of, minor: 0 } } : one,
    );

  /** Every change but one that is made a minor unit less. */
  const made = (alternatives: readonly { currency: string; minor: number }[], one?: 'confidence' | number): Figures => {
    const totals = [
      ...alternatives.map((total) => ({
        total: { ...total, minor: total.minor - 1 },
        isMeant: (each: Action) => isRefund(each) && (isOpen || each.amount?.currency === total.currency),
      })),
      ...inAll.map((total) => ({ total: { ...total, minor: total.minor - 1 }, isMeant: (each: Action) => each.amount?.currency === total.currency })),
      ...most.map((total) => ({ total, isMeant: (each: Action) => each.amount?.currency === total.currency })),
    ];
    const actions = totals.reduce<Action[]>(
      (list, { total, isMeant }, place) => sharing(list, isMeant, place === one ? { ...total, minor: total.minor + 1 } : total),
      credited(alternatives[0]?.currency ?? named[0] ?? 'USD'),
    );
    return { ...draft, actions, confidence: one === 'confidence' ? confidence - 0.0001 : confidence };
  };
  // Where the rest of the draft has to be less, refunds without an amount are part of what is left in all.
  const ofOpen = below.length > 0 ? below : inAll.slice(0, 1).map((each) => ({ ...each, minor: 1 }));
  const choices = isOpen ? ofOpen.map((each) => [each]) : [below];
  return choices.map((alternatives) => ({
    changed: made(alternatives),
    short: [
      ...(confidence > draft.confidence ? [made(alternatives, 'confidence')] : []),
      ...Array.from({ length: alternatives.length + inAll.length + most.length }, (_, place) => place)
        .slice(below.length > 0 ? 0 : alternatives.length)
        .map((place) => made(alternatives, place)),
    ],
  }));
}

/** The least that the draft could ask for: every amount there and next to nothing, and a sure author. */
const least = (draft: Figures, of: string): Figures => ({
  ...draft,
  confidence: 1,
  actions: draft.actions.map((one) => (one.type === 'none' ? one : { ...one, amount: { currency: one.amount?.currency ?? of, minor: 1 } })),
});

describe('why a draft was not sent', () => {
  it('names a change that would have let it through, and nothing less would have; else nothing would', () => {
    const seen = { followed: 0, never: 0 };
    fc.assert(
      fc.property(figures, (draft) => {
        const { tier, whyNotSent } = assessedBy(draft);
        if (tier < 3) {
          expect(whyNotSent).toBeNull();
          return;
        }
        if (!whyNotSent?.startsWith('it would have been sent with ')) {
          expect(whyNotSent).toMatch(/^nothing would have sent it: ./);
          seen.never += 1;
          for (const of of ['USD', 'EUR', 'GBP']) expect([whyNotSent, assessedBy(least(draft, of)).tier]).toEqual([whyNotSent, 3]);
          return;
        }

        seen.followed += 1;
        for (const { changed, short } of follow(whyNotSent, draft)) {
          expect([whyNotSent, changed, assessedBy(changed).tier]).not.toEqual([whyNotSent, changed, 3]);
          for (const less of short) expect([whyNotSent, less, assessedBy(less).tier]).toEqual([whyNotSent, less, 3]);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.followed).toBeGreaterThan(50);
    expect(seen.never).toBeGreaterThan(20);
  });

  const eur = (amount: number) => ({ currency: 'EUR', minor: amount });
  it.each<[string, Action[], Record<string, number>, string]>([
    ['no amount', [{ type: 'refund' }], {}, 'it would have been sent with a refund below $50.00 or €50.00 or £50.00, and the amount of the refund'],
    [
      'no amount, and part of the window used',
      [{ type: 'refund' }],
      { USD: 45_00, EUR: 60_00 },
      'it would have been sent with a refund below $5.00 or £50.00, and the amount of the refund',
    ],
    [
      'no amount, and all windows used up',
      [{ type: 'refund' }],
      { USD: 50_00, EUR: 60_00, GBP: 50_00 },
      'nothing would have sent it: the refunds of the window have used up what may go without a person',
    ],
    [
      'no amount, and other money that takes what the windows leave',
      [{ type: 'refund' }, { type: 'credit', amount: usd(60_00) }],
      { USD: 10_00, EUR: 60_00, GBP: 50_00 },
      'it would have been sent with less than $40.00 in all, and the amount of the refund',
    ],
    [
      'two, one without an amount',
      [{ type: 'refund' }, { type: 'refund', amount: usd(60_00) }],
      {},
      'it would have been sent with refunds below $50.00 or €50.00 or £50.00 together, and the amount of the refund',
    ],
    [
      'other money beside it',
      [
        { type: 'refund', amount: usd(10_00) },
        { type: 'credit', amount: usd(45_00) },
      ],
      {},
      'it would have been sent with a refund below $5.00',
    ],
    [
      'too much other money beside it',
      [
        { type: 'refund', amount: usd(10_00) },
        { type: 'credit', amount: usd(60_00) },
      ],
      { USD: 10_00 },
      'it would have been sent with less than $40.00 in all',
    ],
    [
      'too much other money beside it, the window unused',
      [
        { type: 'refund', amount: usd(10_00) },
        { type: 'credit', amount: usd(60_00) },
      ],
      {},
      'it would have been sent with less than $50.00 in all',
    ],
    [
      'no amount, other money, and all windows used up',
      [{ type: 'refund' }, { type: 'credit', amount: usd(1_00) }],
      { USD: 50_00, EUR: 60_00, GBP: 50_00 },
      'nothing would have sent it: the refunds of the window have used up what may go without a person',
    ],
    [
      'two currencies',
      [
        { type: 'refund', amount: usd(30_00) },
        { type: 'refund', amount: eur(60_00) },
      ],
      {},
      'it would have been sent with a refund below €50.00',
    ],
    [
      'two currencies, both too much',
      [
        { type: 'refund', amount: usd(70_00) },
        { type: 'refund', amount: eur(60_00) },
      ],
      {},
      'it would have been sent with a refund below $50.00 and a refund below €50.00',
    ],
    [
      'several of one currency',
      [
        { type: 'refund', amount: usd(30_00) },
        { type: 'refund', amount: usd(30_00) },
      ],
      { USD: 20_00 },
      'it would have been sent with refunds below $30.00 together',
    ],
  ])('of a refund: %s', (_, actions, spent, words) => {
    expect(assessed({ submission: refund(0, { actions, confidence: 0.99 }), more: { spent } }).whyNotSent).toBe(words);
  });

  it.each<[string, Case, string]>([
    ['an unknown account', { account: null }, 'nothing would have sent it: an unknown account always needs a person'],
    ['the author’s wish', { submission: { review: true } }, 'it would have been sent with no wish of the author for approval'],
    ['a keyword', { submission: { message: 'Ask my lawyer.' } }, 'nothing would have sent it: the customer’s message says “lawyer”'],
    [
      'a currency without a line',
      {
        submission: refund(10_00, {
          actions: [
            { type: 'refund', amount: usd(10_00) },
            { type: 'credit', amount: { currency: 'GBP', minor: 1 } },
          ],
        }),
        policy: ({ limits }) => Object.assign(limits.GBP as object, { smallRefund: {} }),
      },
      'nothing would have sent it: a refund on this standard account always needs a person',
    ],
  ])('%s', (_, given, words) => {
    expect(assess(inputOf(given)).whyNotSent).toContain(words);
  });
});

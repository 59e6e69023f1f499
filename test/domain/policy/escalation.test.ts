import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EscalationInput, predictEscalation } from '../../../functions/domain/policy/escalation.ts';
import { read } from '../../../functions/domain/policy/fold.ts';
import { assessed, now } from './fixtures.ts';

const input = (message: string, more: Partial<EscalationInput> = {}): EscalationInput => ({
  message: read(message),
  at: now,
  earlier: [],
  frustration: undefined,
  toneGrowth: 0,
  legal: undefined,
  management: undefined,
  highStakes: undefined,
  ...more,
});
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const partsOf = (message: string, more: Partial<EscalationInput> = {}) => predictEscalation(input(message, more)).parts.map(({ part }) => part);

describe('the risk that a conversation escalates', () => {
  it.each<[string, string, Partial<EscalationInput>]>([
    ['repeats', 'This is my third message about it.', {}],
    ['repeats', 'Ich frage jetzt zum dritten Mal nach.', {}],
    ['unresolved-time', 'We have been waiting for three weeks now.', {}],
    ['unresolved-time', 'Hello', { earlier: [{ at: daysAgo(4) }] }],
    ['deadline', 'The fair opens on Thursday, we need them by then.', {}],
    ['churn', 'We are looking at other providers.', {}],
    ['legal', 'Hello', { legal: 'see you in court' }],
    ['management', 'Hello', { management: 'your manager' }],
    ['rising-frustration', 'Hello', { frustration: 'useless' }],
    ['rising-frustration', 'Hello', { toneGrowth: 0.3 }],
    ['high-stakes', 'Hello', { highStakes: 'the reply would do what can’t be taken back: refund' }],
  ])('R90: %s is a part of it: %s', (part, message, more) => {
    const { risk, parts } = predictEscalation(input(message, more));

    expect(parts.map((sign) => sign.part)).toContain(part);
    expect(parts.every(({ points, text }) => points > 0 && text.length > 0)).toBe(true);
    expect(risk).toBeGreaterThan(0);
  });

  it('R90: no part alone reaches the line, repeated follow-ups without a solution do, beyond any confidence', () => {
    for (const message of ['Any update?', 'We need it by Friday.', 'We are looking at other providers.', 'It took three weeks already.'])
      expect(predictEscalation(input(message)).risk).toBeLessThan(0.6);

    const conversation = [
      { from: 'customer', text: 'The sync has stopped.' },
      { from: 'agent', text: 'We are on it.' },
      { from: 'customer', text: 'Any progress?' },
    ];
    const { tier, reasons } = assessed({
      submission: { message: 'Same question as on Tuesday: does it run? We open on Monday.', conversation, confidence: 1 },
    });

    expect(tier).toBe(3);
    expect(reasons.find(({ rule }) => rule === 'escalation-risk')).toEqual({
      rule: 'escalation-risk',
      tier: 3,
      text: 'the conversation is likely to escalate (0.85): message 3 of the customer in this conversation (30), the customer asks again (30), the customer names a time (25)',
      value: '0.85',
      limit: '0.6',
      quote: 'Same question',
    });
  });

  it.each([
    'Any update on my order? It should arrive in two days, by Friday I guess.',
    'Any news? We are away for the next two weeks and need it by Monday.',
    'Any update? I ordered it for delivery within five days, is it due on Friday?',
    'Can I move the delivery to another day, by Friday?',
    'I am moving to another department in three weeks, can you change the name by Friday?',
    'Could you look for an extra chair, or find an alternative date before Monday?',
    'Things move around in our account. Any progress?',
  ])('what lies ahead is no waiting, and what is another is no supplier: %s', (message) => {
    expect(partsOf(message)).not.toContain('unresolved-time');
    expect(partsOf(message)).not.toContain('churn');
    expect(assessed({ submission: { message } }).reasons.map(({ rule }) => rule)).not.toContain('escalation-risk');
  });

  it.each<[string, string]>([
    ['unresolved-time', 'I have not heard from you in two weeks.'],
    ['unresolved-time', 'You promised to return our deposit within ten days.'],
    ['unresolved-time', 'This is the fourth wet pallet in six weeks.'],
    ['unresolved-time', 'We have been down for more than three days.'],
    ['unresolved-time', 'It is now eleven weeks.'],
    ['deadline', 'We expect the sum within fourteen days.'],
    ['churn', 'We switch to another bank.'],
    ['churn', 'We are moving to another vendor.'],
    ['churn', 'We are shopping around.'],
    ['churn', 'We are looking at alternatives.'],
  ])('%s is still read: %s', (part, message) => {
    expect(partsOf(message)).toContain(part);
  });

  it('a thank-you after a long conversation is no escalation', () => {
    const earlier = [{ at: undefined }, { at: undefined }];

    expect(predictEscalation(input('Great, that did it, thanks!', { earlier })).risk).toBeLessThan(0.6);
  });

  it('R92: the line is the tenant’s', () => {
    const submission = { message: 'Any update? We need it by Friday.' };

    expect(assessed({ submission }).tier).toBe(1);
    expect(assessed({ submission, policy: ({ escalation }) => Object.assign(escalation, { from: 0.5 }) }).tier).toBe(3);
  });

  it('the longer it is open, the more it weighs', () => {
    const risks = [0, 2, 3, 6, 7, 30].map((days) => predictEscalation(input('Hello', { earlier: [{ at: daysAgo(days) }] })).risk);

    expect(risks).toEqual([0.15, 0.15, 0.35, 0.35, 0.45, 0.45]);
    expect(partsOf('Hello', { at: undefined, earlier: [{ at: daysAgo(9) }] })).toEqual(['repeats']);
  });

  it('is open since the earliest message that has a time, wherever it stands', () => {
    const message = 'Hello, can you tell me how to fix it? The fair opens tomorrow.';
    const old = { from: 'customer', text: 'Hello, it does not fit.', at: daysAgo(10).toISOString() };
    const { at: _, ...untimed } = old;
    const fresh = { ...old, at: daysAgo(1).toISOString() };

    for (const conversation of [[old], [untimed, old], [fresh, old], [old, fresh, untimed]]) {
      const { tier, reasons } = assessed({ submission: { message, conversation } });

      expect([tier, reasons.find(({ rule }) => rule === 'escalation-risk')?.text]).toEqual([3, expect.stringContaining('open for 10 days (30)')]);
    }
  });

  it('never falls when something is added, and stays from 0 to 1', () => {
    const words = fc.constantFrom('any update', 'for three weeks', 'by Friday', 'another provider', 'thank you', 'third time', 'hello');
    const sign = fc.option(fc.constant('words'), { nil: undefined });
    const message = fc.option(fc.integer({ min: -1, max: 12 }), { nil: undefined }).map((days) => ({ at: days === undefined ? undefined : daysAgo(days) }));
    const given = fc.record({ list: fc.array(words, { maxLength: 5 }), earlier: fc.array(message, { maxLength: 5 }), legal: sign, management: sign });
    const riskOf = ({ list, ...more }: Partial<EscalationInput> & { readonly list: readonly string[] }) => predictEscalation(input(list.join('. '), more)).risk;

    fc.assert(
      fc.property(given, words, message, fc.nat(5), (before, word, one, place) => {
        const longer = [
          { ...before, list: [...before.list, word] },
          { ...before, earlier: before.earlier.toSpliced(place, 0, one) },
          { ...before, legal: 'words' },
          { ...before, management: 'words' },
        ];

        for (const after of longer) expect(riskOf(after)).toBeGreaterThanOrEqual(riskOf(before));
        expect(Math.max(...longer.map(riskOf))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

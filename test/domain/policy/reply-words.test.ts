import { describe, expect, it } from 'vitest';
import type { CommitmentRecord } from '../../../functions/domain/policy/commitment-record.ts';
import { answeringSubject, promisingWords, wholeReply } from '../../../functions/domain/policy/reply-words.ts';
import { assessed } from './fixtures.ts';

const text = 'Hello Dana, order 1187 arrives on Friday. Kind regards';
const to = 'dana@northwind.example';
const readAs = (reply: { subject?: string; text: string }, openCommitments: readonly CommitmentRecord[] = []) =>
  assessed({ submission: { reply: { to, ...reply } }, more: { openCommitments } });
const toldOf = ({ reasons }: ReturnType<typeof readAs>) => reasons.map(({ rule, text: words, quote }) => [rule, words, quote]);

describe('the subject of a reply', () => {
  it.each([
    ['Your new password is Tr0ub4dor&3', 'private-data', 'password …'],
    ['Card 4111 1111 1111 1111', 'private-data', '…1111'],
    ['Re: card 4111 1111 1111 1111', 'private-data', '…1111'],
    ['Ihr Vertrag wurde gekündigt', 'undeclared-commitment', 'Ihr Vertrag wurde gekündigt'],
    ['We credit you $500', 'undeclared-commitment', 'We credit you $500'],
    ['Compensation of $500', 'undeclared-commitment', 'Compensation of $500'],
    ['Re: We credit you $500', 'undeclared-commitment', 'Re: We credit you $500'],
    ['RE[2]: we will credit $500', 'undeclared-commitment', 'RE[2]: we will credit $500'],
    ['Re: Le acreditaremos 500 EUR', 'undeclared-commitment', 'Re: Le acreditaremos 500 EUR'],
    ['AW: Wir schreiben Ihnen 500 EUR gut', 'undeclared-commitment', 'AW: Wir schreiben Ihnen 500 EUR gut'],
    ['Re: my order\nCompensation of $500', 'undeclared-commitment', 'Re: my order\nCompensation of $500'],
  ])('holds a draft by %j as the text would', (subject, rule, quote) => {
    const reading = readAs({ subject, text });

    expect(reading.tier).toBe(3);
    expect(toldOf(reading)).toEqual([[rule, expect.any(String), quote]]);
    expect(toldOf(readAs({ text: `${subject}\n\n${text}` }))).toEqual(toldOf(reading));
  });

  it.each([
    'Re: My contract was cancelled',
    'Re: I changed my password, still no access',
    'Re: I deleted my data by mistake',
    'Re: We closed our workspace by mistake',
    'Re: our fault?',
    'Re: Compensation of $500',
    'Re: Re: Voucher $20',
    'RE : Notre contrat a été résilié',
    'AW: Wir haben unser Passwort geändert',
    'AW: Kulanz 50 EUR',
    'Antw: Ons abonnement is opgezegd',
    'Goodwill credit',
    'Your invoice of $80.00',
    'Order 1187',
  ])('promises nothing where it repeats the customer or names a thing: %j', (subject) => {
    expect(readAs({ subject, text }).signals?.undeclared).toBe(false);
  });

  it('is read with the text: one amount in both counts once, two different ones together', () => {
    const actions = [{ type: 'credit', amount: { currency: 'USD', minor: 40_00 } }];
    const told = (subject: string) =>
      assessed({ submission: { actions, reply: { to, subject, text: 'We credit you $40.' } } }).reasons.map(({ rule, text: words }) => [rule, words]);

    expect(told('We credit you $40')).toEqual([['notify-action', 'credit is told to watchers']]);
    expect(told('We credit you $30')).toContainEqual(['undeclared-commitment', 'the reply promises $70.00 in all, and no action of the draft says so']);
  });

  it('can contradict an earlier promise, and the customer’s own words can’t', () => {
    const record: CommitmentRecord = {
      accountId: 'acc_northwind',
      draftId: 'drf_1',
      revision: 1,
      releaseId: 'rel_1',
      at: '2026-11-12T09:00:00.000Z',
      commitments: [{ kind: 'act', act: 'cancellation', quote: 'We have cancelled your contract.', state: 'open' }],
    };

    expect(toldOf(readAs({ subject: 'We can’t cancel your contract', text }, [record]))).toEqual([
      ['contradicts-commitment', 'on 12 November you were promised cancellation (draft drf_1), this reply refuses it', 'We can’t cancel your contract'],
    ]);
    expect(readAs({ subject: 'Re: I can’t cancel my contract', text }, [record]).signals?.contradicts).toBe(false);
  });

  it('is a paragraph of its own, and is left out where it only repeats', () => {
    expect(wholeReply({ subject: 'A', text: 'b' })).toBe('A\n\nb');
    expect(wholeReply({ text: 'b' })).toBe('\n\nb');
    expect(promisingWords({ subject: 'Re: my order', text: 'b' })).toBe('b');
    expect(promisingWords({ subject: 'Re: your order', text: 'b' })).toBe('Re: your order\n\nb');
    expect(promisingWords({ subject: 'my order', text: 'b' })).toBe('my order\n\nb');
  });

  it('of an answer has its mark once, on one line of at most 998 characters', () => {
    expect(['Order  1187\n', ' RE: Order 1187', 'AW: Auftrag', 're [3]: x', ''].map(answeringSubject)).toEqual([
      'Re: Order 1187',
      'RE: Order 1187',
      'AW: Auftrag',
      're [3]: x',
      '',
    ]);
    expect(answeringSubject('x'.repeat(2000))).toHaveLength(998);
  });
});

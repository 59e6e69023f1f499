import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommitmentRecord, type Compared, contradictionsIn, maySpeakOfPromises, recordOf } from '../../../functions/domain/policy/commitment-record.ts';

const now = new Date('2026-11-22T17:00:00Z');
const released = { accountId: 'acc_1', draftId: 'drf_1', revision: 1, releaseId: 'rel_1', at: '2026-11-12T09:00:00.000Z' };
const record = (reply: string, fields: Partial<CommitmentRecord> = {}): CommitmentRecord => {
  const made = recordOf(reply, { ...released, ...fields });
  if (!made) throw new Error('promises nothing');
  return made;
};
const told = (reply: string, records: readonly CommitmentRecord[], more: Partial<Compared> = {}): string[] =>
  contradictionsIn(reply, { records, actions: [], now, ...more }).map(({ text }) => text);

describe('the record of a reply', () => {
  it('holds what it promises, typed and open, without places', () => {
    const made = record('We will credit you $60 by 3 December 2026. It was our fault.');

    expect(CommitmentRecord.parse(made)).toEqual({
      ...released,
      commitments: [
        { kind: 'money', money: { currency: 'USD', minor: 60_00 }, act: 'credit', quote: 'We will credit you $60 by 3 December 2026.', state: 'open' },
        { kind: 'date', date: '2026-12-03', act: 'credit', quote: 'We will credit you $60 by 3 December 2026.', state: 'open' },
        { kind: 'liability', quote: 'It was our fault.', state: 'open' },
      ],
    });
  });

  it('of any reply fits its schema: one that did not could never be read again', () => {
    const piece = fc.constantFrom(
      'We refund $',
      '99999999999',
      '1 000 000 000',
      ' € by Fri',
      '\u200b'.repeat(200),
      'day. ',
      '\ud83d',
      'by 3',
      ' December',
      ' ',
      '\n\n',
      'k',
      '&#x200b;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const made = recordOf(pieces.join(''), released);
        expect(made === undefined || CommitmentRecord.safeParse(made).success).toBe(true);
      }),
      { numRuns: 500 },
    );
    const padded = `We will fix it by Fri${'\u200b'.repeat(5000)}day.`;
    expect(CommitmentRecord.safeParse(record(padded)).success).toBe(true);
  });

  it('is none for a reply that promises nothing', () => {
    expect(recordOf('Order 1187 arrives on Friday.', released)).toBeUndefined();
  });

  it('keeps the first 20 of very many', () => {
    const many = record(Array.from({ length: 40 }, (_, i) => `We credit you $${i + 1}.`).join(' '));
    expect(many.commitments.map(({ money }) => money?.minor)).toEqual(Array.from({ length: 20 }, (_, i) => (i + 1) * 100));
  });

  it('is left by a promise that says not to worry, which refuses nothing', () => {
    const five = record('Wir erstatten Ihnen die 500 €, keine Sorge.');

    expect(five.commitments).toMatchObject([{ kind: 'money', act: 'refund', money: { currency: 'EUR', minor: 500_00 } }]);
    for (const text of [
      'Wir erstatten Ihnen die 500 €, keine Sorge.',
      'Nous vous remboursons 500 €, pas de souci.',
      'Wij betalen u 500 euro terug, geen probleem.',
    ])
      expect(told(text, [five], { actions: [{ type: 'refund', amount: { currency: 'EUR', minor: 500_00 } }] })).toEqual([]);
  });

  it('is asked for only where a reply promises or denies something', () => {
    expect(['We credit you $40.', 'We can’t refund this.', 'Order 1187 arrives on Friday.'].map(maySpeakOfPromises)).toEqual([true, true, false]);
  });
});

describe('a reply contradicts an earlier promise', () => {
  const sixty = record('We will credit you $60.');

  it('by another amount of the same currency', () => {
    expect(contradictionsIn('We credited you $40.', { records: [sixty], actions: [], now })).toEqual([
      { text: 'on 12 November you were promised $60.00 (draft drf_1), this reply says $40.00', quote: 'We credited you $40.' },
    ]);
  });

  it.each([
    'There will be no refund.',
    'Unfortunately, a refund is not possible.',
    'Your refund has been declined.',
    'Eine Erstattung ist leider nicht möglich.',
    'Un remboursement est exclu.',
  ])('by %s', (text) => {
    expect(told(text, [sixty])).toEqual(['on 12 November you were promised $60.00 (draft drf_1), this reply refuses it']);
  });

  it('not by the same amount, by one that another record or an action explains, or by another currency', () => {
    const forty = record('We refund $40.', { draftId: 'drf_2' });
    expect(told('We credited you $60.', [sixty])).toEqual([]);
    expect(told('We credited you $40.', [sixty, forty])).toEqual([]);
    expect(told('We credited you $40.', [sixty], { actions: [{ type: 'credit', amount: { currency: 'USD', minor: 40_00 } }] })).toEqual([]);
    expect(told('We credited you 40 €.', [sixty])).toEqual([]);
    expect(told("You'll get 20 % off.", [sixty])).toEqual([]);
    expect(told('We credited you $40.', [])).toEqual([]);
  });

  it('by the newest of several, with the year where it is another', () => {
    const older = record('We will credit you $70.', { draftId: 'drf_0', at: '2025-12-30T09:00:00.000Z' });
    for (const records of [
      [older, sixty],
      [sixty, older],
    ])
      expect(told('We credited you $40.', records)).toEqual(['on 12 November you were promised $60.00 (draft drf_1), this reply says $40.00']);
    expect(told('We credited you $40.', [older])).toEqual(['on 30 December 2025 you were promised $70.00 (draft drf_0), this reply says $40.00']);
  });

  it('by a date of the same matter that comes later', () => {
    const friday = record('We will fix the gateway by Friday.');
    expect(told('We will fix the gateway by 3 December.', [friday])).toEqual([
      'on 12 November you were promised 2026-11-13 (draft drf_1), this reply says 2026-12-03',
    ]);
    const cancelled = record('We will cancel your contract by 20 November.');
    expect(told('We will cancel your contract by 3 December.', [cancelled])).toEqual([
      'on 12 November you were promised 2026-11-20 (draft drf_1), this reply says 2026-12-03',
    ]);
  });

  it('not by an earlier date, one of another matter, one that can not be told, or one long gone', () => {
    const later = record('We will fix the gateway by 10 December.');
    expect(told('We will fix the gateway by 3 December.', [later])).toEqual([]);
    expect(told('We will send the invoice by 20 December.', [later])).toEqual([]);
    expect(told('We will cancel your contract by 20 December.', [later])).toEqual([]);
    expect(told('We will fix the gateway next week.', [later])).toEqual([]);
    expect(told('We will fix the gateway by 20 December.', [record('We will fix the gateway next week.')])).toEqual([]);
    expect(told('We will fix the gateway by 20 December.', [record('We will fix the gateway by Friday.', { at: '2026-09-01T09:00:00.000Z' })])).toEqual([]);
    expect(told('We will send 7 by 20 December.', [record('We will send 8 by 10 December.')])).toHaveLength(1);
    expect(told('Will it be done by 20 December? 1 will be 2 ready by 20 December.', [later])).toEqual([]);
  });

  it.each([
    ['We can’t refund this.', 'We will refund $60.', '$60.00', 'refuses'],
    ['We can’t refund this.', "You'll get 20 % off.", 'credit', 'refuses'],
    ['Your contract cannot be cancelled.', 'I have cancelled your contract.', 'cancellation', 'refuses'],
    ['We never promised that.', 'We are liable.', 'that we are liable', 'denies'],
    ['We never promised that.', 'We will refund $60.', '$60.00', 'denies'],
    ['We can not guarantee that.', 'We guarantee that.', 'guarantee', 'refuses'],
  ])('“%s” after “%s”', (reply, before, what, does) => {
    expect(told(reply, [record(before)])).toEqual([`on 12 November you were promised ${what} (draft drf_1), this reply ${does} it`]);
  });

  it('not by refusing what was never promised', () => {
    const date = record('We will fix it by Friday.');
    expect(told('We can’t refund this.', [record('I have cancelled your contract.'), date])).toEqual([]);
    expect(told('We never promised that.', [date])).toEqual([]);
    expect(told('We cannot guarantee that.', [sixty])).toEqual([]);
  });

  it('says each of them once', () => {
    expect(told('We credited you $40. We credited you $40. We can’t refund it. We will not refund it.', [sixty])).toHaveLength(2);
  });
});

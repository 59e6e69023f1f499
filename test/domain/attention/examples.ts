import type { KnownBad } from '../../../functions/domain/attention/known-bad.ts';
import type { Names } from '../../../functions/domain/attention/names.ts';

export const names: Names = { company: 'Quillmere Group', person: 'Maren Tolsdorf', order: '48213', mail: 'maren.tolsdorf@quillmere-group.example.com' };

export const by = { accountId: 'acc_northwind', conversationId: 'conv-1', author: { id: 'ai:helpbot', type: 'ai', name: 'Helpbot' } } as const;

export const aKnownBad = (fields: Partial<KnownBad> = {}): KnownBad => ({
  id: 'too-much',
  flaw: 'wrong_amount',
  language: 'en',
  says: 'The reply pays back ten times as much as was asked for.',
  wrong: ['$900', 'to {mail}'],
  message: '{person} of {company} asks for $90 back, order {order}.',
  reply: { subject: 'Re: {order}', text: 'Hello {person}, we sent $900 for {order} to {mail}. {company} owes nothing.' },
  intent: 'billing',
  confidence: 0.9,
  actions: [{ type: 'refund', amount: { currency: 'USD', minor: 900_00 } }],
  ...fields,
});

/** Bytes that repeat, for what asks for random ones. */
export const repeating =
  (byte: number) =>
  (count: number): Uint8Array =>
    new Uint8Array(count).fill(byte);

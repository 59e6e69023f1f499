import { describe, expect, it } from 'vitest';
import { filledIn, isCaught, KnownBad } from '../../../functions/domain/attention/known-bad.ts';
import { Submission } from '../../../functions/domain/policy/draft.ts';
import { aKnownBad, by, names } from './examples.ts';

describe('a known-bad draft', () => {
  it('is taken as it is', () => {
    const bad = aKnownBad({ conversation: [{ from: 'support', text: 'Which order?' }], account: { segment: 'enterprise' } });

    expect(KnownBad.parse(bad)).toEqual(bad);
  });

  it('is refused where an excerpt does not stand in the text of its reply', () => {
    const { error } = KnownBad.safeParse(aKnownBad({ wrong: ['$900', 'Re: {order}'] }));

    expect(error?.issues).toMatchObject([{ message: 'every excerpt stands in the text of the reply' }]);
  });

  it('is refused without anything wrong, and with an id that is no kebab-case', () => {
    expect(KnownBad.safeParse(aKnownBad({ wrong: [] })).success).toBe(false);
    for (const id of ['Too-Much', 'too_much', '-much', 'too--much']) expect(KnownBad.safeParse(aKnownBad({ id })).success).toBe(false);
  });
});

describe('a known-bad draft, filled in', () => {
  it('is what a helpdesk would send, from and to the same person', () => {
    const { submission, wrong } = filledIn(aKnownBad(), names, by);

    expect(Submission.parse(submission)).toEqual(submission);
    expect(submission).toEqual({
      accountId: 'acc_northwind',
      conversationId: 'conv-1',
      author: { id: 'ai:helpbot', type: 'ai', name: 'Helpbot' },
      customerMessage: {
        text: 'Maren Tolsdorf of Quillmere Group asks for $90 back, order 48213.',
        from: { name: 'Maren Tolsdorf', email: 'maren.tolsdorf@quillmere-group.example.com' },
      },
      reply: {
        to: 'maren.tolsdorf@quillmere-group.example.com',
        subject: 'Re: 48213',
        text: 'Hello Maren Tolsdorf, we sent $900 for 48213 to maren.tolsdorf@quillmere-group.example.com. Quillmere Group owes nothing.',
      },
      confidence: 0.9,
      intent: 'billing',
      actions: [{ type: 'refund', amount: { currency: 'USD', minor: 900_00 } }],
    });
    expect(wrong).toEqual(['$900', 'to maren.tolsdorf@quillmere-group.example.com']);
  });

  it('has the conversation that the case has, filled in too', () => {
    const conversation: KnownBad['conversation'] = [
      { from: 'customer', text: 'It is {order}.' },
      { from: 'support', text: 'Thank you, {person}.' },
    ];

    expect(filledIn(aKnownBad({ conversation }), names, by).submission.conversation).toEqual([
      { from: 'customer', text: 'It is 48213.' },
      { from: 'support', text: 'Thank you, Maren Tolsdorf.' },
    ]);
  });

  it('keeps a name as it is, whatever signs it holds', () => {
    const { submission, wrong } = filledIn(aKnownBad({ wrong: ['{company} owes'] }), { ...names, company: '$& {person} $1' }, by);

    expect(submission.reply.text).toContain('$& {person} $1 owes nothing');
    expect(wrong).toEqual(['$& {person} $1 owes']);
  });
});

describe('what is wrong with a draft', () => {
  const wrong = ['$900', 'by Friday at noon'];
  const reply = 'We send $900 by Friday at noon.';

  it('is caught by a rejection, and missed by an approval as it stood', () => {
    expect(isCaught('reject', reply, wrong)).toBe(true);
    expect(isCaught('approve', reply, wrong)).toBe(false);
    expect(isCaught('approve', 'We send $90.', wrong)).toBe(false); // what no edit changed was not edited
  });

  it('is caught by edits that leave nothing of it', () => {
    expect(isCaught('approve_with_edits', 'We send $90 next week.', wrong)).toBe(true);
  });

  it('is missed by edits that leave any of it', () => {
    expect(isCaught('approve_with_edits', 'We send $90 by Friday at noon.', wrong)).toBe(false);
    expect(isCaught('approve_with_edits', 'We send $900 next week.', wrong)).toBe(false);
    expect(isCaught('approve_with_edits', `${reply} Kind regards`, wrong)).toBe(false);
  });

  it('is still there in another case, over other white space and in another form of the same letters', () => {
    expect(isCaught('approve_with_edits', 'It comes BY FRIDAY\r\n  at\u00a0noon.', wrong)).toBe(false);
    expect(isCaught('approve_with_edits', 'C’est notre e\u0301chec.', ['notre échec'])).toBe(false);
    expect(isCaught('approve_with_edits', 'C’est notre échec.', ['notre  E\u0301chec'])).toBe(false);
  });
});

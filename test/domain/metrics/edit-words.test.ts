import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedText, namesOf, readSentences } from '../../../functions/domain/metrics/edit-words.ts';
import { anyCharacter } from '../../any-character.ts';
import { anAccount, aSubmission } from '../../examples.ts';

const sentences = (text: string, names: readonly string[] = []): string[] =>
  readSentences([{ accountId: 'a', names: { customer: names, staff: [] }, text }])[0] as string[];

describe('a text that is compared with others', () => {
  it.each<[string, string, string[]]>([
    ['an amount', 'We refund $1,200.50 today', ['we refund ‹amount› ‹date›']],
    ['an amount in French', 'Nous remboursons 1 200,50 €.', ['nous remboursons ‹amount›']],
    ['a date, its limit apart', 'It arrives by Friday, 12 May 2026.', ['it arrives by ‹date›']],
    ['a span in German', 'Sie erhalten es innerhalb von 24 Stunden!', ['sie erhalten es ‹date›']],
    ['a German greeting, which is no date', 'Guten Morgen! Es kommt morgen.', ['guten morgen', 'es kommt ‹date›']],
    ['a number in groups', 'Call +44 20 7946 0958', ['call ‹number›']],
    ['a code', 'Your order AB-7K2M, ref. 2026/11a', ['your order ‹number› ref', '‹number›']],
    ['digits of any script', 'order ١٢٣ and ²', ['order ‹number› and ‹number›']],
    ['an address of mail', 'Write to dana.smith@northwind.example.', ['write to ‹address›']],
    ['an address of the web', 'See https://shop.example/dana or shop.example/x, www.x', ['see ‹address› or ‹address›']],
    ['what is too long for a word', `a ${'x'.repeat(41)} ${'y'.repeat(40)}`, [`a ‹number› ${'y'.repeat(40)}`]],
    ['marks, case and lines', '“Hello”, Dana!\nWe’re SORRY (really);\n\n- so sorry', ['hello dana', "we're sorry really", 'so sorry']],
    ['invisible characters', 'gua\u00ADran\u200Btee', ['guarantee']],
    ['accents, in one form', 'De\u0301sole\u0301', ['désolé']],
    ['nothing', ' …\n? ', []],
    ['a placeholder that somebody typed', '‹amount› ‹other›', ['‹amount› other']],
  ])('reads %s', (_, text, read) => {
    expect(sentences(text)).toEqual(read);
  });

  it('has each name as one placeholder, also in parts and of an address', () => {
    expect(sentences('Hello Dana Smith, DANA’s Smith-Jones at Northwind', ['Dana Smith', 'info@northwind.example'])).toEqual(['hello ‹name› at ‹name›']);
  });

  it('R112: hides a name in the texts of others, too, unless two other accounts write the word without a capital', () => {
    const of = (...texts: [string, string, string[], string[]?][]) =>
      readSentences(texts.map(([accountId, text, customer, staff = []]): NamedText => ({ accountId, text, names: { customer, staff } })));

    expect(of(['a', 'will dana', ['Will Dana']], ['b', 'Will Dana will', []], ['c', 'Nothing', []])).toEqual([['‹name›'], ['‹name›'], ['nothing']]);
    expect(of(['a', 'Will Dana', ['Will Dana']], ['b', 'it will', []], ['c', 'it will', []])).toEqual([['will ‹name›'], ['it will'], ['it will']]);
    expect(of(['a', 'will', ['Will']], ['b', 'it will', ['Will']], ['c', 'it will', []])).toEqual([['‹name›'], ['it ‹name›'], ['it ‹name›']]);
    expect(of(['a', 'it will', [], ['Will']], ['b', 'Will', [], ['Will', '7']])).toEqual([['it ‹name›'], ['‹name›']]);
    expect(of(['a', 'it will', [], ['Will']], ['b', 'will Will', [], ['Will']])).toEqual([['it will'], ['will will']]);
  });

  it('R112: leaves no digit, no address and no mark, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('a@b.example', '$40', '12 May', 'x1y', '&#233;', 'www.a', '‹name›', "l'a", '\n', '. '),
      fc.string({ unit: anyCharacter, maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const sentence of sentences(pieces.join('')))
          expect(sentence.replaceAll(/‹(?:amount|date|number|name|address)›/g, 'x')).toMatch(/^[\p{L}\p{M}' -]+$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('knows the names of its draft: who writes, who is written to, the account, and people of the conversation', () => {
    const submission = aSubmission({
      author: { id: 'bot', type: 'ai', name: 'Replybot' },
      customerMessage: { text: 'Hi', from: { name: 'Dana Smith', email: 'dana@home.example' } },
      conversation: [
        { from: 'customer', text: 'Hi' },
        { from: 'Bob', text: 'Hi' },
      ],
    });

    expect(namesOf(submission, anAccount({ name: 'Northwind', alias: 'N-1' }))).toEqual({
      customer: ['Dana Smith', 'dana@home.example', submission.reply.to, 'Northwind', 'N-1', 'Bob'],
      staff: ['Replybot'],
    });
    expect(namesOf(aSubmission({ author: { id: 'bot', type: 'ai' }, customerMessage: { text: 'Hi' } }), null)).toEqual({
      customer: [aSubmission().reply.to],
      staff: [],
    });
  });
});

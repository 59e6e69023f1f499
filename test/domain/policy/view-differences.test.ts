import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, read, type Word } from '../../../functions/domain/policy/fold.ts';
import { readMessageSigns, readOrders, readPromise } from '../../../functions/domain/policy/read-signs.ts';
import { sentencesApartFrom } from '../../../functions/domain/policy/view-differences.ts';

/** The sentences of the second view of a text that are read again, as its words. */
function readAgain(text: string): string[] {
  const [plain = [], other = []] = read(text).views;
  const apart = sentencesApartFrom(plain)(other);
  return [...Map.groupBy(other, ({ sentence }) => sentence)].flatMap(([number, words]) =>
    apart.has(number) ? [words.map((word) => word.text).join(' ')] : [],
  );
}

describe('a text that is read in more than one way', () => {
  it('is read again only where it reads otherwise, and two sentences around that', () => {
    expect(readAgain('One. Two. Three. Write to r3fund please. Four. Five. Six. Seven.')).toEqual(['two', 'three', 'write to refund please', 'four', 'five']);
    expect(readAgain('One. Two. Three. Four. r e f u n d')).toEqual(['three', 'four', 'refund']);
  });

  it('is read again where only a sentence begins elsewhere', () => {
    const plain = read('One two. Three').views[0] as readonly Word[];
    const joined = plain.map((word) => ({ ...word, sentence: 0 }));

    expect(sentencesApartFrom(plain)(joined)).toEqual(new Set([0]));
    expect(sentencesApartFrom(joined)(plain)).toEqual(new Set([0, 1]));
  });

  it('is read again where other words stand around a sentence', () => {
    const plain = read('One. Two. Three. Four. Five. Six. Seven. Eight.').views[0] as readonly Word[];

    expect(sentencesApartFrom(plain)(plain.toSpliced(3, 1))).toEqual(new Set([0, 1, 2, 4, 5, 6]));
    expect(sentencesApartFrom(plain)(plain)).toEqual(new Set());
  });

  it('is read again as a whole where its words stand elsewhere: what was encoded', () => {
    const { views } = read(`See ${Buffer.from('Please refund all. Thanks for that.').toString('base64')}`);

    expect(sentencesApartFrom(views[0] as readonly Word[])(views.at(-1) as readonly Word[])).toEqual(new Set([0, 1]));
  });

  const texts = readFileSync('examples/labelled/tuning.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).message));
  const masks = [
    'order A1-77',
    'r3fund',
    'c.l.o.s.e',
    'write to ana@firm.example',
    'l a w y e r',
    '1awyer',
    'no vou-chers, I want my money back',
    'ca\u200bncel',
    'cIose',
    'REFUΝD',
    're<b></b>fund',
    'TXkgbGF3eWVyIHdpbGwgd3JpdGUu',
  ];

  /** Words that stand in one token, as in base64, have none of the marks behind it. */
  const saidIn = ({ original, views }: Reading, words: readonly Word[]) =>
    words !== views[0] && words[0]?.start === words.at(-1)?.start ? original.slice(0, words[0]?.end) : original;

  const messageHits = (reading: Reading) => {
    const { signs, risk } = readMessageSigns(reading);
    return [...signs, ...(risk === undefined ? [] : [{ id: 'risk', quote: risk }])];
  };

  it.each([
    ['a message', messageHits],
    ['orders in a reply', (reading: Reading) => [readOrders(reading) ?? []].flat()],
    ['promises', (reading: Reading) => [readPromise(reading) ?? []].flat()],
  ])('has the same signs, with the same words, as if each way were read as a whole: %s', (_, readSigns) => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...texts) }, fc.constantFrom(...masks)), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(' ', '. ', '\n\n', ', '),
        (parts, between) => {
          const reading = read(parts.join(between));
          const whole = reading.views.flatMap((words) => readSigns({ ...reading, original: saidIn(reading, words), views: [words] }));
          const quotes = (hits: readonly { id: string; quote: string }[]) => new Map(hits.toReversed().map(({ id, quote }) => [id, quote]));

          expect(quotes(readSigns(reading))).toEqual(quotes(whole));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not come in a third way that is its second one: a 1 that is no letter', () => {
    expect(read('The r3fund of 1 May').views).toHaveLength(2);
    expect(read('Order 1awyer').views).toHaveLength(3);
    expect(read('Invoice 1').views).toHaveLength(1);
  });

  it('has each word where its letters stand, without the marks around them', () => {
    const text = 'See !!! “r3fund”, (c-l-o-s-e). @@ -';
    const [, words = []] = read(text).views;

    expect(words.map((word) => [word.text, text.slice(word.start, word.end)])).toEqual([
      ['see', 'See'],
      ['refund', 'r3fund'],
      ['close', 'c-l-o-s-e'],
    ]);
  });
});

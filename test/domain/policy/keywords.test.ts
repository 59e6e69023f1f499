import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, plainWords, quoteOf, type Reading, read, type Word } from '../../../functions/domain/policy/fold.ts';
import { findKeywords, type Keyword, type KeywordHit } from '../../../functions/domain/policy/keywords.ts';
import { anyCharacter } from '../../any-character.ts';
import { growthOf } from '../../cpu-time.ts';

const keywords = (...texts: string[]): Keyword[] => texts.map((text) => ({ id: text.toLowerCase().replace(/\W/g, '-'), text, tier: 3 }));
const found = (text: string, ...words: string[]) => findKeywords(read(text), keywords(...words)).map(({ quote }) => quote);
describe('keywords', () => {
  it('are whole words with an English ending at most', () => {
    expect(found('Refunds, refunded, refunding.', 'refund')).toEqual(['Refunds']);
    for (const word of ['refund', 'refunds', 'refundes', 'refunded', 'refunding', 'refund’s']) expect(found(`a ${word}.`, 'refund')).toEqual([word]);
    expect(found('the prefund, refundable, refunder', 'refund')).toEqual([]);
    expect(found('the lawyer’s letter', 'lawyer')).toEqual(['lawyer’s']);
  });

  it('stand behind an elision too, and a denial in front of it counts', () => {
    expect(found('Nous saisissons l’avocat.', 'avocat')).toEqual(['avocat']);
    expect(found("L'avvocato di Anna e dell'ordine", 'avvocato', 'ordine')).toEqual(['avvocato', 'ordine']);
    expect(found('Pas besoin d’un remboursement, merci.', 'remboursement')).toEqual([]);
    expect(found('Kein’Avocat, o’avocat', 'avocat')).toEqual([]);
  });

  it('may have several words, which stand together', () => {
    expect(found('We start a class-action now: class actions.', 'class action')).toEqual(['class-action']);
    expect(found('a class of action', 'class action')).toEqual([]);
    expect(found('the last class', 'class action')).toEqual([]);
    expect(found('nothing of that', 'class action')).toEqual([]);
    expect(found('terms of no service, terms of services', 'terms of service')).toEqual(['terms of services']);
  });

  it('overlap and are all kept, one per id', () => {
    expect(found('money back guarantee', 'money back', 'back guarantee', 'money back guarantee')).toHaveLength(3);
    expect(found('our refund policy', 'refund policy', 'refund', 'policy', 'our refund')).toEqual(['refund policy', 'refund', 'policy', 'our refund']);
    expect(findKeywords(read('lawyer attorney'), [...keywords('lawyer'), { id: 'lawyer', text: 'attorney', tier: 3 }])).toHaveLength(1);
  });

  it('are found anywhere in scripts without spaces, and where they have no letters', () => {
    expect(found('すぐに返金してください', '返金')).toEqual(['返金']);
    expect(found('すぐに送ってください', '返金')).toEqual([]);
    expect(found('it costs $$$', '$$$')).toEqual(['$$$']);
    expect(found('今すぐ返金policyを', '返金 policy', '返金policy')).toEqual(['返金policy']);
  });

  it('of three letters are not looked for in letters written apart, longer ones are', () => {
    expect(found('x b a n k x', 'bank')).toEqual(['x b a n k x']);
    expect(found('a s u e b', 'sue')).toEqual([]);
    expect(found('l e g a l n o w', 'legal')).toEqual(['l e g a l n o w']);
  });

  it('are quoted as they are written, where they stand first', () => {
    expect(found('R&#101;funds? r3fund, REFUND', 'refund')).toEqual(['R&#101;funds']);
    expect(found('ﾍﾝｷﾝ &amp; 返&#37329; 返金', 'ヘンキン', '返金', '&')).toEqual(['ﾍﾝｷﾝ', '返&#37329;', '&amp;']);
    expect(found('no lawyer, l a w y e r s', 'lawyer')).toEqual(['lawyer']);
  });

  it('of which folding leaves nothing stand nowhere', () => {
    expect(found('anything at all', '\u200b', ' ')).toEqual([]);
  });

  it('come in the order of the list, each as the first of its id and tier', () => {
    const list: Keyword[] = [
      { id: 'legal', text: 'court', tier: 2 },
      { id: 'legal', text: 'lawyer', tier: 3 },
      { id: 'legal', text: 'attorney', tier: 3 },
    ];

    expect(findKeywords(read('our attorney, our lawyer, a court'), list)).toEqual([
      { keyword: list[0], quote: 'court' },
      { keyword: list[1], quote: 'lawyer' },
    ]);
  });

  it('are made ready once per list', () => {
    let asked = 0;
    const keyword: Keyword = {
      id: 'refund',
      get text() {
        asked += 1;
        return 'refund';
      },
      tier: 3,
    };
    const list = [keyword];
    for (const text of ['a refund', 'another refund', 'the last refund']) findKeywords(read(text), list);

    expect(asked).toBe(1);
  });

  it('take time in proportion to the text, whatever it is made of', () => {
    const list = keywords('refund', 'a', ...Array.from({ length: 100 }, (_, length) => 'a '.repeat(length + 1).trim()));
    for (const piece of ['no refund needed ', 'no a needed, ', 'a ', 'a a b ', 'a', 'r e f u n d ']) {
      const growth = growthOf((length) => {
        const reading = read(piece.repeat(length / piece.length));
        return () => findKeywords(reading, list);
      });

      expect(growth, piece).toBeLessThan(32); // 8 is proportional, 64 quadratic
    }
  });
});

describe('one walk for all keywords', () => {
  const words = [
    'refund',
    'refunds',
    'refunded',
    'refundable',
    'prefund',
    'policy',
    'policies',
    'lawyer',
    'lawyer’s',
    'class',
    'action',
    'class-action',
    'sue',
    's',
  ];
  const masked = ['r3fund', '1awyer', 'l a w y e r', 's u e', 'r e f u n d p o l i c y', 'law\u00adyer', 'l\u0430wyer', 'law&#121;er', 'bGF3eWVyIHJlZnVuZA=='];
  const others = ['返金', 'すぐに返金', '返&#37329;', '$$$', '$', '.', '! ', '\n\n', '-', ',', '👍', '1', ''];
  const text = fc
    .array(
      fc.tuple(fc.oneof(fc.constantFrom(...words, ...masked, ...others), fc.string({ unit: anyCharacter, maxLength: 3 })), fc.constantFrom(' ', ' ', '')),
      { maxLength: 15 },
    )
    .map((pieces) => pieces.flat().join(''));
  const listed = fc.constantFrom(
    'refund',
    'refund policy',
    'policy',
    'policy refund',
    'lawyer',
    'class action',
    'action',
    'sue',
    'su',
    '返金',
    '$$$',
    'refund refund',
    's',
    '1awyer',
  );
  const list = fc.array(fc.record({ id: fc.constantFrom('one', 'two', 'three'), text: listed, tier: fc.constantFrom(2 as const, 3 as const) }), {
    maxLength: 8,
  });

  it('finds what looking for each in turn finds, where nothing is negated', () => {
    fc.assert(
      fc.property(text, list, (written, asked) => {
        expect(findKeywords(read(written), asked)).toEqual(oneByOne(read(written), asked));
      }),
      { numRuns: 1000 },
    );
  });
});

/** The same by hand: each keyword, in each view, at each of its words. */
function oneByOne(reading: Reading, list: readonly Keyword[]): KeywordHit[] {
  const hits = new Map<string, KeywordHit>();
  for (const keyword of list) {
    const quote = quoteFor(reading, keyword.text);
    const key = `${keyword.id} ${keyword.tier}`;
    if (quote !== undefined && !hits.has(key)) hits.set(key, { keyword, quote });
  }
  return [...hits.values()];
}

function quoteFor(reading: Reading, text: string): string | undefined {
  const parts = plainWords(fold(text)).map((word) => word.text);
  if (parts.length === 0 || text === '返金') {
    const at = reading.folded.indexOf(text);
    const { starts, ends } = fold(reading.original);
    return at < 0 ? undefined : quoteOf(reading, starts[at] as number, ends[at + text.length - 1] as number);
  }
  for (const words of reading.views) {
    const apart = words.find((word) => word.joined && parts.join('').length >= 4 && word.text.includes(parts.join('')));
    if (apart) return quoteOf(reading, apart.start, apart.end);
    const first = words.findIndex((_, at) => parts.every((part, offset) => isPart(words[at + offset], part, offset === parts.length - 1)));
    if (first >= 0) return quoteOf(reading, (words[first] as Word).start, (words[first + parts.length - 1] as Word).end);
  }
  return undefined;
}

const isPart = (word: Word | undefined, part: string, isLast: boolean): boolean =>
  (isLast ? ['', 's', 'es', 'ed', 'ing'] : ['']).some((ending) => word?.text === part + ending);

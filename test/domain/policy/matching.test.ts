import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, maxReadLength, plainWords, quoteOf, read } from '../../../functions/domain/policy/fold.ts';
import { findKeywords, type Keyword } from '../../../functions/domain/policy/keywords.ts';
import { detectLanguage } from '../../../functions/domain/policy/language.ts';
import { compilePhrases, findPhrases, placesOf } from '../../../functions/domain/policy/phrases.ts';
import { assessed, rulesOf } from './fixtures.ts';

const keywords = (...texts: string[]): Keyword[] => texts.map((text) => ({ id: text.toLowerCase().replace(/\W/g, '-'), text, tier: 3 }));
const found = (text: string, ...words: string[]) => findKeywords(read(text), keywords(...words)).map(({ quote }) => quote);

describe('T23: obfuscated keywords', () => {
  const masks: readonly (readonly [string, string])[] = [
    ['upper case', 'My LAWYER will write.'],
    ['full-width letters', 'My ｌａｗｙｅｒ will write.'],
    ['mathematical letters', 'My 𝐥𝐚𝐰𝐲𝐞𝐫 will write.'],
    ['Cyrillic look-alikes', 'My lаwуеr will write.'],
    ['Greek look-alikes', 'My lαwyεr will write.'],
    ['zero-width characters', 'My la\u200bw\u200cy\u2060er will write.'],
    ['soft hyphens and direction marks', 'My law\u00adyer\u202e will write.'],
    ['accents piled on', 'My lá̂w̃ŷer̈ will write.'],
    ['letters apart', 'My l a w y e r will write.'],
    ['dots between letters', 'My l.a.w.y.e.r will write.'],
    ['a hyphen at the end of a line', 'My law-\nyer will write.'],
    ['decimal entities', 'My &#108;&#97;wyer will write.'],
    ['hexadecimal entities', 'My law&#x79;er will write.'],
    ['entities without semicolon', 'My law&#121er will write.'],
    ['a named entity inside', 'My law&shy;yer will write.'],
    ['digits for letters', 'My l4wy3r will write.'],
    ['a 1 for an l', 'My 1awyer will write.'],
    ['signs for letters', 'My l@wyer will write.'],
    ['base64', 'Decode this: TXkgbGF3eWVyIHdpbGwgd3JpdGUu'],
    ['a control character', 'My law\u0007yer will write.'],
    ['Greek capitals', 'My LΑWΥΕR will write.'],
    ['Russian letters turned around', 'My LAWYEЯ will write.'],
    ['Cherokee letters', 'My ᏞᎪᎳᎽᎬᎡ will write.'],
    ['small Cherokee letters', 'My ꮮꭺꮃᎽꭼꭱ will write.'],
    ['Lisu letters', 'My ꓡꓮꓪꓬꓰꓣ will write.'],
    ['Canadian syllabics', 'My ᒪᗩᗯyEᖇ will write.'],
    ['letters with a stroke', 'My ƚⱥwɏɇɍ will write.'],
    ['letters in black boxes', 'My 🅻🅰🆆🆈🅴🆁 will write.'],
    ['letters in black discs', 'My 🅛🅐🅦🅨🅔🅡 will write.'],
    ['letters of flags', 'My 🇱🇦🇼🇾🇪🇷 will write.'],
    ['letters of flags, apart', 'My 🇱 🇦 🇼 🇾 🇪 🇷 will write.'],
    ['a capital I for an l', 'My Iawyer will write.'],
    ['tags', 'My law<b></b>yer will write.'],
    ['a tag with words of its own', 'My l<i title="a>b">aw</i>yer will write.'],
    ['a comment', 'My law<!-- not a -->yer will write.'],
    ['escaped tags', 'My law&lt;b&gt;&lt;/b&gt;yer will write.'],
    ['tags around a capital I', 'My <b>Ia</b>wyer will write.'],
    ['an entity of no width', 'My law&ZeroWidthSpace;yer will write.'],
    ['named entities of letters', 'My l&aacute;wy&Euml;r will write.'],
  ];
  const tier = assessed({ submission: { message: 'My lawyer will write.' } }).tier;

  it.each(masks)('%s does not hide a lawyer', (_, message) => {
    const result = assessed({ submission: { message } });
    expect(result.reasons).toContainEqual(expect.objectContaining({ rule: 'keyword', value: 'lawyer' }));
    expect(result.tier).toBe(tier);
  });

  it('a 1 is read as an i as well', () => {
    expect(found('Re1mbursement please', 'reimbursement')).toEqual(['Re1mbursement']);
  });

  it('entities are decoded once only, and broken ones stay as they are', () => {
    expect(found('&amp;#108;awyer', 'lawyer')).toEqual([]);
    expect(found('&#9999999; &bogus; R&D lawyer', 'lawyer')).toEqual(['lawyer']);
  });

  it('the same masks do nothing to a harmless message', () => {
    for (const message of [
      'W h e n does it arrive?',
      'Order&nbsp;1187 &amp; 1188',
      'VGhhbmsgeW91IHZlcnkgbXVjaA',
      '@dana, order №5 – 3x faster!!! |',
      'a b',
      'ß æ œ',
      'QUJD\u0000////////',
    ])
      expect(rulesOf({ submission: { message } })).toEqual([]);
  });

  it('entities of letters are read as the letters', () => {
    expect(found('R&uuml;ckerstattung, R&UUML;CKERSTATTUNG', 'Rückerstattung')).toEqual(['R&uuml;ckerstattung']);
  });

  it.each([
    ['When will it arrive? In May? It is late, I am told, and our APIs say so. 🇩🇪', 1],
    ['Dobrý den, Νίκο: Ηλέκτρα Μαρία. Я пишу Ирине.', 1],
    ['It is <b>late</b>, x< y and <i>a</i>.', 2], // tags are marks within a word, as ever
    ['<p>Hello<br>when does <b>it</b> arrive?</p><table><tr><td>Order</td><td>late</td></tr></table>', 2],
  ])('text with neither look-alikes nor tags within words is read as before: %s', (text, views) => {
    expect(read(text).views).toHaveLength(views);
  });

  it('Greek and Russian words stay what they are, whatever their case', () => {
    expect(found('ΝΟΜΙΚΟ, ЮРИСТ', 'νομικό', 'юрист')).toEqual(['ΝΟΜΙΚΟ', 'ЮРИСТ']);
    expect(found('The REFUΝD of ΝΟΜΙΚΟ', 'νομικό', 'refund')).toEqual(['ΝΟΜΙΚΟ', 'REFUΝD']);
  });

  it('a capital I is read as an l within small letters alone', () => {
    for (const text of ['BiIIing', 'biIling', 'bilIing', 'BILlING']) expect(found(text, 'billing')).toEqual([text]);
    expect(found('In IAW we trust', 'ln', 'law')).toEqual([]);
  });

  it('lines that tags part stay parted', () => {
    expect(found('re<wbr>fund<br>us', 'refund us')).toEqual(['re<wbr>fund<br>us']);
    expect(found('re<br>fund, <i>a</i>b', 'refund')).toEqual([]);
  });

  it('quotes what is masked as it stands', () => {
    expect(found('A 🆁🅴🅵🆄🅽🅳 for my cIose friend', 'refund', 'close')).toEqual(['🆁🅴🅵🆄🅽🅳', 'cIose']);
    expect(found('Ja, law<b></b>yer – und 🇷🇪🇫🇺🇳🇩!', 'lawyer', 'refund')).toEqual(['law<b></b>yer', '🇷🇪🇫🇺🇳🇩']);
  });

  it('reads no more than fifty encoded pieces', () => {
    const pieces = 'VGhhbmtz'.concat(' ').repeat(60);
    expect(read(pieces).views).toHaveLength(1 + 50);
  });
});

describe('phrases', () => {
  const book = compilePhrases([
    ['close', ['clos* my|our? ~2 account', 'shut it? down']],
    ['open', ['open']],
  ] as const);
  const ids = (text: string) => findPhrases(read(text), book).map(({ id }) => id);

  it('match alternatives, beginnings, optional words and gaps', () => {
    expect(ids('closing our very old account')).toEqual(['close']);
    expect(ids('close account')).toEqual(['close']);
    expect(ids('shut it down, shut down')).toEqual(['close']);
    expect(ids('close our very old and dusty account')).toEqual([]);
    expect(ids('shut')).toEqual([]);
  });

  it('never reach across sentences, and take a version number for none', () => {
    expect(ids('Please close. Account 5 is fine.')).toEqual([]);
    expect(ids('close 2.5 account')).toEqual(['close']);
    expect(ids('close\n\naccount')).toEqual([]);
  });

  it('quote what they matched', () => {
    expect(findPhrases(read('We open & close our account'), book)).toEqual([
      { id: 'open', quote: 'open' },
      { id: 'close', quote: 'close our account' },
    ]);
  });

  it('an empty book finds nothing', () => {
    expect(findPhrases(read('hello'), compilePhrases([]))).toEqual([]);
  });
});

describe('reading', () => {
  it('cuts a text at 64 KiB and a quote at what people read', () => {
    expect(read('x'.repeat(maxReadLength + 5)).folded).toHaveLength(maxReadLength);
    expect(quoteOf(read('y'.repeat(500)), 0, 500)).toBe(`${'y'.repeat(159)}…`);
  });

  const units = ['aI', 'Ia ', 'aIII', 'cIose ', 're<b></b>fund ', 'a<!--', 'a<b title="', 'a<', 'REFUΝD ', '🇷🇪 ', '&uuml;', '&aaaaaaaa'];

  it('takes time in proportion to the text, whatever it is made of', () => {
    for (const text of [
      `a${'*'.repeat(65_000)}a`,
      '-\n'.repeat(30_000),
      "a'".repeat(30_000),
      '&#108;'.repeat(10_000),
      `a${'\n '.repeat(30_000)}b`,
      ...units.map((unit) => unit.repeat(65_000 / unit.length)),
    ]) {
      const start = performance.now();
      read(text);
      expect(performance.now() - start).toBeLessThan(2000); // quadratic time would be far beyond
    }
  });
});

describe('phrases are found by their rarest word', () => {
  interface Part {
    readonly choices: readonly string[];
    readonly optional: boolean;
    readonly gap: number;
  }
  const word = fc.constantFrom('the', 'is', 'we', 'close', 'closed', 'account', 'parcel', 'lost');
  const choice = fc.oneof(word, fc.constantFrom('clos*', 'acc*', 'th*'));
  const part = (optional: fc.Arbitrary<boolean>, gap: fc.Arbitrary<number>): fc.Arbitrary<Part> =>
    fc.record({ choices: fc.uniqueArray(choice, { minLength: 1, maxLength: 3 }), optional, gap });
  const phrase = fc
    .tuple(part(fc.constant(false), fc.constant(0)), fc.array(part(fc.boolean(), fc.nat({ max: 2 })), { maxLength: 3 }))
    .map(([first, others]) => [first, ...others]);
  const lineOf = (parts: readonly Part[]) =>
    parts.map(({ choices, optional, gap }) => `${gap > 0 ? `~${gap} ` : ''}${choices.join('|')}${optional ? '?' : ''}`).join(' ');

  /** The nearest words that match what is left of a phrase, tried from its first word on. */
  function endOf(words: readonly string[], at: number, [next, ...left]: readonly Part[]): number | undefined {
    if (next === undefined) return at;
    const places = Array.from({ length: next.gap + 1 }, (_, i) => at + 1 + i).filter((place) => place < words.length);
    for (const place of places.filter((one) => matches(next, words[one] as string))) {
      const end = endOf(words, place, left);
      if (end !== undefined) return end;
    }
    return next.optional ? endOf(words, at, left) : undefined;
  }
  const matches = ({ choices }: Part, text: string) => choices.some((one) => (one.endsWith('*') ? text.startsWith(one.slice(0, -1)) : text === one));

  it('each of them, wherever it stands, once, and in the order of the text', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), fc.array(word, { maxLength: 9 }), (phrases, texts) => {
        const expected = texts.flatMap((text, first) =>
          phrases.flatMap((parts, id) => {
            const last = matches(parts[0] as Part, text) ? endOf(texts, first, parts.slice(1)) : undefined;
            return last === undefined ? [] : [{ id, first, last }];
          }),
        );
        const book = compilePhrases(phrases.map((parts, id) => [id, [lineOf(parts)]] as const));
        expect(placesOf(plainWords(fold(texts.join(' '))), book)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('letters without accents have patterns of their own', () => {
  const ascii = fc.string({ unit: fc.constantFrom(...'abz019 \'`.,!?;:-_\n\t@$|/"()'), maxLength: 60 });

  it('the words are those that stand beside a letter with an accent, too', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        const words = (chars: string) => plainWords(fold(chars)).map(({ text: word, start, end, sentence }) => ({ word, start, end, sentence }));
        expect(words(`${text} ж`).slice(0, -1)).toEqual(words(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('the language is that of the same text beside a mark that is no letter', () => {
    const word = fc.constantFrom('the', 'and', 'der', 'und', 'les', 'que', 'het', 'order', 'x', '7', '!', 'is');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom('en', 'de', 'fr'), (words, fallback) => {
        const text = words.join(' ');
        expect(detectLanguage(`${text} “ ”`, fallback)).toBe(detectLanguage(text, fallback));
      }),
      { numRuns: 1000 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { editedText } from '../../functions/domain/approval/decide.ts';
import {
  countUnseen,
  cutAtWord,
  cutName,
  defang,
  findMarks,
  isHtml,
  isPlain,
  nameUnseen,
  showUnseen,
  splitUnseen,
  stripControls,
  weighty,
} from '../../functions/page/text.ts';
import { formatDue, formatInstant, formatLeft, formatSeconds, formatSpan } from '../../functions/page/time.ts';
import { diffWords } from '../../functions/page/word-diff.ts';
import { actionLines, describeActions, isToldWhole, moneyInAll, reasonWords, ruleHeading } from '../../functions/page/words.ts';

describe('invisible characters', () => {
  it('are in no text that is plain', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

    expect(all.filter((character) => isPlain(character) && hidden.test(character))).toEqual([]);
    expect([isPlain('M\u00FCller & S\u00F8n \u00A9'), isPlain(''), isPlain('a\nb'), isPlain('a\u200B'), isPlain('\u00A9\uFE0F')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([splitUnseen('M\u00FCller'), splitUnseen('')]).toEqual([[{ text: 'M\u00FCller' }], []]);
  });

  it.each([
    ['zero width space', 'a\u200Bb', 'a[U+200B]b'],
    ['right-to-left override', 'pay \u202E001$', 'pay [U+202E]001$'],
    ['isolates', '\u2066a\u2069', '[U+2066]a[U+2069]'],
    ['byte order mark', '\uFEFFa', '[U+FEFF]a'],
    ['NUL, backspace and escape', 'a\0\b\u001B', 'a[U+0000][U+0008][U+001B]'],
    ['soft hyphen', 'a\u00ADb', 'a[U+00AD]b'],
    ['line separator', 'a\u2028b', 'a[U+2028]b'],
    ['Hangul filler', '\u3164', '[U+3164]'],
    ['blank Braille', '\u2800', '[U+2800]'],
    ['tag characters', 'a\u{E0041}', 'a[U+E0041]'],
    ['a lone surrogate', 'a\uD800b', 'a[U+D800]b'],
    ['a lone carriage return', 'a\rb', 'a[U+000D]b'],
    ['a joiner between letters', 'a\u200Db', 'a[U+200D]b'],
    ['a run of one of them', 'a\u200B\u200B\u200Bb', 'a[U+200B ×3]b'],
  ])('shows %s', (_, text, shown) => {
    expect(showUnseen(text)).toBe(shown);
  });

  it('leaves line breaks, tabs and emoji sequences of a text alone', () => {
    const text = 'one\r\ntwo\tthree 👩‍👩‍👧 ❤️ 1️⃣ naïve 日本語 עברית';

    expect(showUnseen(text)).toBe(text.replace('\r\n', '\n'));
  });

  it('shows line breaks and tabs in a name', () => {
    expect(showUnseen('Ann\nApproved\tby', { oneLine: true })).toBe('Ann[U+000A]Approved[U+0009]by');
  });

  it('cuts a flood short and says how much is left out', () => {
    const run = '\u200B\u200C'.repeat(1000);

    expect(nameUnseen(run)).toMatch(/^(\[U\+200[BC]\]){8}\[and 1992 more invisible characters\]$/);
    expect(splitUnseen(run)).toHaveLength(1);
  });

  it('counts them, most frequent first', () => {
    expect(countUnseen('a\u202Eb\u200Bc\u200B')).toEqual([
      { name: 'U+200B', count: 2 },
      { name: 'U+202E', count: 1 },
    ]);
    expect(countUnseen('a\r\nb')).toEqual([]);
  });

  it('takes them out of what goes into a mail header', () => {
    expect(stripControls('  x\r\nBcc: e@vil\0\u202E\u200By ')).toBe('x Bcc: e@vil y');
  });
});

describe('cutting', () => {
  it('cuts at a word', () => {
    expect(cutAtWord('one two three', 9)).toEqual({ text: 'one two', cut: true });
    expect(cutAtWord('one two', 7)).toEqual({ text: 'one two', cut: false });
  });

  it('cuts inside a word that is longer than half the room, but never inside a character', () => {
    expect(cutAtWord('aaaaaaaaaa', 4)).toEqual({ text: 'aaaa', cut: true });
    expect(cutAtWord('aa😀😀', 3)).toEqual({ text: 'aa', cut: true });
  });

  it('cuts a name between characters as people see them', () => {
    expect(cutName('Northwind', 9)).toBe('Northwind');
    expect(cutName('Northwind Bank', 10)).toBe('Northwind…');
    expect(cutName('👩‍👩‍👧👩‍👩‍👧', 9)).toBe('👩‍👩‍👧…');
  });
});

describe('addresses in mails', () => {
  it.each([
    ['https://evil.example/review/x', 'hxxps://evil[.]example/review/x'],
    ['HTTP://evil.example', 'hxxp://evil[.]example'],
    ['see www.evil.example now', 'see www[.]evil[.]example now'],
    ['dana@northwind.example', 'dana@northwind[.]example'],
    ['https://evil。example', 'hxxps://evil[.]example'],
    ['https://münchen.example', 'hxxps://münchen[.]example'],
    ['例子。com、例子．COM、例子｡ｃｏｍ', '例子[.]com、例子[.]COM、例子[.]ｃｏｍ'],
    ['www。例子。中国', 'www。例子[.]中国'],
    ['例子。xn--fiqs8s', '例子[.]xn--fiqs8s'],
  ])('defangs %s', (text, harmless) => {
    expect(defang(text)).toBe(harmless);
  });

  it('leaves ordinary sentences and amounts alone', () => {
    const text = 'Total: $12,400.00, e.g. for version 1.2. Thank you. Regards';

    expect(defang(text)).toBe(text);
  });

  it.each([
    '您好。您的订单将于11月30日送达。请稍等。谢谢！',
    'ご注文は明日届きます。お待ちください．ありがとう｡よろしく',
    '订单1187。谢谢',
    '我们发往全国。中国境内免运费',
  ])('leaves the ends of sentences alone: %s', (text) => {
    expect(defang(text)).toBe(text);
  });
});

describe('HTML messages', () => {
  it('tells HTML from text that only has angle brackets', () => {
    expect(isHtml('<div>Hello</div>')).toBe(true);
    expect(isHtml('a < b and c > d, <b>really</b>')).toBe(false);
    expect(isHtml('<script>alert(1)</script>')).toBe(false);
  });
});

describe('marks', () => {
  it('finds quotes in any case and never overlaps', () => {
    const text = 'Our LAWYERS. (lawyers again)';

    expect(findMarks(text, ['lawyers', 'awyer', '', 'x']).map(({ from, to }) => text.slice(from, to))).toEqual(['LAWYERS', 'lawyers']);
  });

  it('takes quotes as text, not as patterns', () => {
    expect(findMarks('costs $5 (five)', ['$5 (', '.*'])).toEqual([{ from: 6, to: 10 }]);
  });

  it('finds amounts, dates and promises of a reply', () => {
    const text = 'We will refund $12,400.00 or 300 EUR by Friday, March 3, 2026-12-24 or within 3 business days. Order 1187 stays.';

    expect(findMarks(text, [], weighty).map(({ from, to }) => text.slice(from, to))).toEqual([
      'We will',
      '$12,400.00',
      '300 EUR',
      'Friday',
      'March 3',
      '2026-12-24',
      'within 3 business days',
    ]);
  });

  it.each(['1'.repeat(100_000), '$'.repeat(100_000), '1,'.repeat(50_000), 'within '.repeat(14_000), 'we '.repeat(33_000)])(
    'takes little time for a long text',
    (text) => {
      const began = performance.now();

      findMarks(text, [], weighty);

      expect(performance.now() - began).toBeLessThan(2000); // a quadratic pattern takes minutes
    },
  );
});

describe('the text that comes back from a browser', () => {
  const several = 'Hello Dana,\n\norder 1187 arrives on Friday.\n  Kind regards & "thanks" <3\n';
  const sent = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n'); // what a browser does to a text area's value

  it.each([several, '\nleading line', '\n\ntwo', 'a\r\nb\rc\n', 'tab\t and trailing \n\n', ''])('is no edit when nothing was changed', (original) => {
    expect(editedText(original, sent(original))).toBeUndefined();
  });

  it('is an edit when a character was changed, with plain line breaks', () => {
    expect(editedText('a\r\nb', 'a\r\nc')).toBe('a\nc');
  });

  it('is no edit where the parser had to replace NUL', () => {
    expect(editedText('a\0b', 'a\uFFFDb')).toBeUndefined();
  });
});

describe('differences', () => {
  it('names the words that changed', () => {
    expect(diffWords('We refund $12,400 by Friday.', 'We gladly refund $12,900 by Friday.')).toEqual([
      { kind: 'same', text: 'We ' },
      { kind: 'added', text: 'gladly ' },
      { kind: 'same', text: 'refund ' },
      { kind: 'removed', text: '$12,400' },
      { kind: 'added', text: '$12,900' },
      { kind: 'same', text: ' by Friday.' },
    ]);
  });

  it('tells other words in one stretch, line by line', () => {
    expect(diffWords('Hello,\nwe pay you $300 today.\nBest', 'Hello,\nwe send the recording today.\nKind regards')).toEqual([
      { kind: 'same', text: 'Hello,\nwe ' },
      { kind: 'removed', text: 'pay you $300' },
      { kind: 'added', text: 'send the recording' },
      { kind: 'same', text: ' today.\n' },
      { kind: 'removed', text: 'Best' },
      { kind: 'added', text: 'Kind regards' },
    ]);
  });

  it('takes no amount or word for changed because of the mark behind it', () => {
    expect(diffWords('We refund $12,400.00.', 'We refund $12,400.00 today.')).toEqual([
      { kind: 'same', text: 'We refund $12,400.00' },
      { kind: 'added', text: ' today' },
      { kind: 'same', text: '.' },
    ]);
    expect(diffWords('It costs $1,200', 'It costs $1.200')).toMatchObject([{}, { kind: 'removed', text: '$1,200' }, { kind: 'added', text: '$1.200' }]);
  });

  const line = (i: number): string => `line ${i} of a long text with a few words\n`;
  const lines = (count: number, from = 0): string => Array.from({ length: count }, (_, i) => line(i + from)).join('');
  it.each([
    ['', ''],
    ['', 'a'],
    ['a b', ''],
    ['a b c', 'c b a'],
    [lines(900), lines(900, 450)],
    ['x '.repeat(30_000), 'y '.repeat(30_000)],
  ])('always adds up to both texts', (before, after) => {
    const parts = diffWords(before, after);

    expect(
      parts
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before);
    expect(
      parts
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
  });
});

describe('words and times', () => {
  it('names what a reply would do', () => {
    const amount = { currency: 'USD', minor: 1_240_000 };

    expect(describeActions([{ type: 'refund', amount }])).toBe('refund of $12,400');
    expect(describeActions([{ type: 'refund', amount }], { of: '' })).toBe('refund $12,400');
    expect(describeActions([{ type: 'none' }])).toBe('');
    expect(
      describeActions([
        { type: 'bulk_message', recipients: 120 },
        { type: 'data_export', records: 7 },
      ]),
    ).toBe('bulk message to 120 people and data export of 7 records');
    expect(describeActions([{ type: 'data_change', records: 1 }])).toBe('data change of 1 record');
    expect(describeActions([{ type: 'data_export', records: 5000 }])).toBe('data export of 5,000 records');
    expect(describeActions([{ type: 'bulk_message', recipients: 1 }])).toBe('bulk message to 1 person');
    expect(describeActions([{ type: 'refund', amount: { currency: 'USD', minor: 5 } }, { type: 'a' }, { type: 'b' }, { type: 'c' }])).toBe(
      'refund of $0.05, a and 2 more',
    );
    expect(
      describeActions([
        { type: 'x'.repeat(64), amount },
        { type: 'y'.repeat(64), amount },
      ]),
    ).toBe(`${'x'.repeat(40)} of $12,400 and 1 more`);
  });

  const usd = (minor: number) => ({ currency: 'USD', minor });
  const [note, credit, change, large, small] = [
    { type: 'ticket_update' },
    { type: 'credit', amount: usd(100) },
    { type: 'data_change', records: 3, touches: ['credentials' as const] },
    { type: 'refund', amount: usd(1_240_000) },
    { type: 'refund', amount: usd(200) },
  ];

  it('names the heaviest actions where it cuts, in whatever order the caller sent them', () => {
    const said = 'refund of $12,400, data change of 3 records and 3 more';

    expect(describeActions([note, credit, change, large, small])).toBe(said);
    expect(describeActions([small, large, change, credit, note])).toBe(said);
    expect(describeActions([small, credit, large], { of: '' })).toBe('refund $12,400, refund $2 and 1 more');
    expect(describeActions([{ type: 'none', amount: usd(1_240_000) }])).toBe('action without a name of $12,400');
  });

  it('tells every action in whole, heaviest first, and what they move together', () => {
    expect(actionLines([note, credit, change, large, small, { type: 'note-x', records: 1, recipients: 2, touches: ['billing', 'ownership'] }])).toEqual([
      'refund: $12,400.00',
      'data change: 3 records, touches credentials',
      'refund: $2.00',
      'credit: $1.00',
      'note x: 1 record, to 2 people, touches billing and ownership',
      'ticket update',
    ]);
    expect(moneyInAll([note, credit, change, large, small, { type: 'credit', amount: { currency: 'EUR', minor: 500 } }])).toBe('$12,403.00 and €5.00');
    expect([moneyInAll([large, note]), moneyInAll([])]).toEqual(['', '']);
  });

  it('knows what a few words leave out', () => {
    expect([[], [{ type: 'none' }], [large], [note]].map(isToldWhole)).toEqual([true, true, true, true]);
    expect([[large, note], [change], [{ ...large, records: 1 }], [{ type: 'x'.repeat(41) }]].map(isToldWhole)).toEqual([false, false, false, false]);
  });

  it('makes headings of rules and words of reasons', () => {
    expect(ruleHeading('keyword:lawyer')).toBe('Keyword lawyer');
    expect(reasonWords('other')).toBe('Other');
    expect(reasonWords('brand_new')).toBe('brand new');
  });

  it('writes times in the zone of the reader', () => {
    const at = new Date('2026-11-22T23:30:05Z');

    expect(formatInstant(at, 'Europe/Berlin')).toBe('Mon 23 Nov 2026, 00:30 CET');
    expect(formatInstant(at, 'UTC')).toBe('Sun 22 Nov 2026, 23:30 UTC');
    expect(formatSeconds(at, 'UTC')).toBe('23:30:05 UTC');
    expect(formatDue(at, new Date('2026-11-22T09:00:00Z'), 'UTC')).toBe('23:30');
    expect(formatDue(at, new Date('2026-11-22T09:00:00Z'), 'Europe/Berlin')).toBe('Mon 23 Nov 00:30');
  });

  it('says how much time is left', () => {
    expect([0, 59, 60, 3600, 18_600, 172_800, 180_000].map(formatSpan)).toEqual([
      'less than a minute',
      'less than a minute',
      '1 min',
      '1 h',
      '5 h 10 min',
      '2 days',
      '2 days 2 h',
    ]);
    expect(formatLeft(new Date(1000), new Date(1000))).toBe('the time is over');
  });
});

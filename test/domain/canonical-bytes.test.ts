import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawer } from '../../bench/random.ts';
import { entryBytes } from '../../functions/domain/audit/export-bundle.ts';
import { isCanonical } from '../../functions/domain/canonical-bytes.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { anyCharacter } from '../any-character.ts';
import { someEvents } from './audit/a-log.ts';

/** Parsed and written anew. */
function isWrittenAnew(bytes: Buffer): boolean {
  try {
    return Buffer.from(canonicalJson(JSON.parse(bytes.toString()))).equals(bytes);
  } catch {
    return false;
  }
}
const judged = (text: string | Buffer): boolean => {
  const bytes = Buffer.from(text);
  const within = Buffer.concat([Buffer.from('"'), bytes, Buffer.from('}')]); // what stands around it does not count
  return isCanonical(within, 1, 1 + bytes.length);
};

/** Bytes of JSON, and what an edit may put among them. */
const signs = [
  '"',
  '\\',
  ' ',
  ',',
  ':',
  '{',
  '}',
  '[',
  ']',
  '0',
  '-',
  '.',
  'e',
  'a',
  '\n',
  '\u0000',
  '\u007f',
  'é',
  '\ufffd',
  'true',
  'null',
  '{}',
  '""',
  '"a":',
];
const anyJson = fc.jsonValue({ stringUnit: fc.oneof(anyCharacter, fc.constantFrom('a', 'b', ' ', '!', '"', '\\', '\n', '/')), maxDepth: 4 });
const edits = fc.array(fc.record({ at: fc.nat(2000), cut: fc.nat(3), put: fc.constantFrom('', ...signs) }), { maxLength: 2 });

describe('bytes of canonical JSON', () => {
  it('are what canonical JSON would write, for every value, and edited anyhow', () => {
    const verdicts = { canonical: 0, other: 0 };
    fc.assert(
      fc.property(anyJson, fc.boolean(), edits, (value, plainly, changes) => {
        let bytes = Buffer.from(plainly ? JSON.stringify(value) : canonicalJson(value));
        for (const { at, cut, put } of changes) {
          const place = at % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, place), Buffer.from(put), bytes.subarray(place + cut)]);
        }

        const expected = isWrittenAnew(bytes);

        expect(judged(bytes)).toBe(expected);
        verdicts[expected ? 'canonical' : 'other'] += 1;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(verdicts.canonical, verdicts.other), 'each verdict is among them').toBeGreaterThan(300);
  });

  it('of events are told from the same events with any byte changed, gone or doubled', () => {
    const { upTo } = drawer(8785);
    for (const entry of someEvents(3, 12).map(entryBytes)) {
      expect(judged(entry)).toBe(true);
      for (let one = 0; one < 8; one += 1) {
        const at = upTo(entry.length - 1);
        const changed = Buffer.from(entry);
        changed[at] = upTo(255);
        const others = [
          changed,
          Buffer.concat([entry.subarray(0, at), entry.subarray(at + 1)]),
          Buffer.concat([entry.subarray(0, at + 1), entry.subarray(at)]),
        ];
        for (const other of others) expect(judged(other), other.toString()).toBe(isWrittenAnew(other));
      }
    }
  });

  it.each([
    '{"1":1,"a":[true,false,null],"b":{}}',
    '{"a":{},"a!":0,"b":[]}',
    '[0,-1,999999999999999]',
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    '{"€":1,"😀":2,"\ufb33":3}',
    `${'['.repeat(40)}${']'.repeat(40)}`,
    '1234567890123456',
    '""',
  ])('are these: %s', (text) => {
    expect([judged(text), isWrittenAnew(Buffer.from(text))]).toEqual([true, true]);
  });

  it.each([
    ['a space', '{"a": 1}'],
    ['a space before it', ' 1'],
    ['names out of order', '{"b":1,"a":2}'],
    ['a name that goes on, out of order', '{"a!":1,"a":2}'],
    ['a name twice', '{"a":1,"a":1}'],
    ['names by bytes instead of UTF-16 units', '{"\ufb33":3,"😀":2}'],
    ['a zero in front', '[01]'],
    ['a negative zero', '[-0]'],
    ['a number that is written longer', '[1.0]'],
    ['an exponent', '[1e2]'],
    ['a number that is none', '[-]'],
    ['too large a number', '[1e999]'],
    ['an escape that is not needed', '"\\/"'],
    ['an escape in capitals', '"\\u000F"'],
    ['half of a pair', '"\\ud800"'],
    ['a line feed in a string', '"a\nb"'],
    ['bytes that are no UTF-8', Buffer.from([34, 0xff, 34])],
    ['a comma too many', '[1,]'],
    ['a comma too many in an object', '{"a":1,}'],
    ['no colon', '{"a"1}'],
    ['no value', '{"a":}'],
    ['no name', '{1:1}'],
    ['something behind it', '{}{}'],
    ['an end too early', '{"a":[1'],
    ['an end within a name', '{"a'],
    ['an end behind a name', '{"a"'],
    ['an end behind a value', '{"a":1'],
    ['an end behind a comma', '{"a":1,'],
    ['an end behind a bracket', '['],
    ['an end behind a brace', '{'],
    ['another sign behind a value', '[1;2]'],
    ['another sign behind a member', '{"a":1;"b":2}'],
    ['a word', 'nul'],
    ['a word in capitals', 'True'],
    ['nothing', ''],
  ])('are not those with %s', (_, text) => {
    expect([judged(text), isWrittenAnew(Buffer.from(text))]).toEqual([false, false]);
  });
});

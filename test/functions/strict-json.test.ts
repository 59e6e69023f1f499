import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonFault, parseStrictJson } from '../../functions/runtime/strict-json.ts';

const read = (text: string) => parseStrictJson(Buffer.from(text));
const fault = (text: string): JsonFault | 'taken' => {
  const result = read(text);
  return result.ok ? 'taken' : result.fault;
};

describe('documents that have one meaning', () => {
  it('agrees with JSON.parse on every document whose numbers a double holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 }); // well-formed Unicode
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4, depthSize: 'small' }, text, number, fc.boolean(), fc.constant(null), tie('array'), tie('object')),
      array: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(text, tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (any, indent) => {
        const json = JSON.stringify(any, null, indent);

        expect(read(json)).toEqual({ ok: true, value: JSON.parse(json) });
      }),
    );
  }, 30_000);

  it('never takes what JSON.parse refuses', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', '-', '.5', 'e3', 'true', 'null', '\\', '\\u12', '"a"', ' ', '\n', '\u0001', '01');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');

        const result = read(text);

        if (result.ok) expect(result.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  }, 30_000);

  it.each([
    ['"\\ud83d\\ude00 \\"\\\\\\/\\b\\f\\n\\r\\t \\u00e9"'],
    ['[-0, 0.5, 1e3, -12.25E-2, 9007199254740991, -9007199254740991, 5e-324]'],
    ['  {"a" : [ ] , "b" : { } }\r\n\t'],
    ['""'],
    ['"\u007f\u2028\u{10ffff}"'],
  ])('reads %s as JSON.parse does', (text) => {
    expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('keeps a member named __proto__ as a member', () => {
    const result = read('{"__proto__":{"admin":true},"a":1}');

    expect(result.ok && Object.keys(result.value as object)).toEqual(['__proto__', 'a']);
    expect(result.ok && (result.value as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe('documents that are refused', () => {
  it.each([
    ['', 'malformed'],
    ['   ', 'malformed'],
    ['{"a":1', 'malformed'],
    ['{"a":1,}', 'malformed'],
    ['{a:1}', 'malformed'],
    ['[1,]', 'malformed'],
    ['[1 2]', 'malformed'],
    ['[,1]', 'malformed'],
    ['{,"a":1}', 'malformed'],
    ['"a', 'malformed'],
    ['"\t"', 'malformed'],
    ['"\\x"', 'malformed'],
    ['"\\u12g4"', 'malformed'],
    ['01', 'malformed'],
    ['1.', 'malformed'],
    ['+1', 'malformed'],
    ['NaN', 'malformed'],
    ['truely', 'malformed'],
    ['tru', 'malformed'],
    ['1 2', 'malformed'],
    ['\ufeff{}', 'malformed'],
    ['{"a":1,"a":1}', 'duplicate_key'],
    ['{"a":1,"\\u0061":2}', 'duplicate_key'],
    ['{"__proto__":1,"__proto__":2}', 'duplicate_key'],
    ['{"x":{"b":1,"c":{"b":1},"b":2}}', 'duplicate_key'],
    ['"\\ud800"', 'lone_surrogate'],
    ['"\\udc00\\ud800"', 'lone_surrogate'],
    ['{"\\ud800":1}', 'lone_surrogate'],
    ['1e999', 'number_out_of_range'],
    ['-1e999', 'number_out_of_range'],
    ['9007199254740992', 'number_out_of_range'],
    ['1e20', 'number_out_of_range'],
    ['1e-400', 'number_out_of_range'],
  ] as const)('refuses %j as %s', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  it('refuses bytes that are no UTF-8, also the bytes of a surrogate', () => {
    expect(parseStrictJson(Uint8Array.from([0x22, 0xff, 0x22]))).toEqual({ ok: false, fault: 'malformed' });
    expect(parseStrictJson(Uint8Array.from([0x22, 0xed, 0xa0, 0x80, 0x22]))).toEqual({ ok: false, fault: 'malformed' });
  });

  it('T25: takes 32 levels and refuses 33, of arrays and objects alike', () => {
    expect(fault('['.repeat(32) + ']'.repeat(32))).toBe('taken');
    expect(fault('['.repeat(33) + ']'.repeat(33))).toBe('too_deep');
    expect(fault(`${'{"a":'.repeat(32)}1${'}'.repeat(32)}`)).toBe('taken');
    expect(fault(`${'{"a":'.repeat(33)}1${'}'.repeat(33)}`)).toBe('too_deep');
  });

  it('counts levels that are open at once, not all there are', () => {
    expect(fault(`[${Array.from({ length: 100 }, () => '[]').join(',')}]`)).toBe('taken');
  });

  it('T25: takes 10,000 members over all objects and refuses one more', () => {
    const members = (count: number) => `[{${Array.from({ length: count - 1 }, (_, i) => `"k${i}":0`).join(',')}},{"k0":0}]`;

    expect(fault(members(10_000))).toBe('taken');
    expect(fault(members(10_001))).toBe('too_many_keys');
  });

  it('T25: refuses 10 MB of opening brackets without a stack overflow', () => {
    expect(fault('['.repeat(10_000_000))).toBe('too_deep');
  });

  it.each([
    ['{"a": 1,\n"b": }', 14],
    ['{"a": 1, "a": 2}', 12],
    ['[1, 2', 5],
    ['[1e999]', 6],
  ])('says about where it found the fault: %s', (text, at) => {
    expect(parseStrictJson(Buffer.from(text))).toMatchObject({ ok: false, at });
  });
});

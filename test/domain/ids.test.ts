import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, newReference, ulid } from '../../functions/domain/ids.ts';
import { aRandom, secondsAfter, start } from '../examples.ts';

const bytesOf = (fill: number) => (count: number) => new Uint8Array(count).fill(fill);

describe('ids', () => {
  it('are ULIDs: ten letters of time and sixteen of chance', () => {
    expect(ulid(new Date(1469918176385), bytesOf(0))).toBe('01ARYZ6S410000000000000000'); // the time of the specification's own example
    expect(ulid(new Date(0), bytesOf(255))).toBe('0000000000ZZZZZZZZZZZZZZZZ');
    expect(ulid(new Date(2 ** 48 - 1), bytesOf(255))).toBe('7ZZZZZZZZZZZZZZZZZZZZZZZZZ');
  });

  it('sort by time, whatever the chance', () => {
    const millisecond = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    const ten = fc.uint8Array({ minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(millisecond, millisecond, ten, ten, (a, b, one, other) => {
        fc.pre(a !== b);
        expect(ulid(new Date(a), () => one) < ulid(new Date(b), () => other)).toBe(a < b);
      }),
    );
  });

  it('carry their prefix', () => {
    expect(newId('drf', start, aRandom())).toMatch(/^drf_[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    expect(newId('drf', start, aRandom('a')) < newId('drf', secondsAfter(1), aRandom('a'))).toBe(true);
  });

  it('for the phone are four letters that nobody mistakes', () => {
    expect(newReference(() => new Uint8Array([0, 31, 32, 255]))).toBe('AP-0Z0Z');
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (bytes) => {
        expect(newReference(() => bytes)).toMatch(/^AP-[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { hashOf, sha256 } from '../../functions/domain/hash.ts';

describe('hashes', () => {
  it('are SHA-256 in lower-case hex, as any shell computes it', () => {
    // printf abc | sha256sum; FIPS 180-2, appendix B.1
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256(new Uint8Array([97, 98, 99]))).toBe(sha256('abc'));
    expect(sha256('ü')).toBe(sha256(new Uint8Array([0xc3, 0xbc])));
  });

  it('of values are over a prefix line and the canonical JSON', () => {
    expect(hashOf('rah/v1', { b: 1, a: 'ü' })).toBe(sha256('rah/v1\n{"a":"ü","b":1}'));
  });

  it('of one value differ between uses', () => {
    expect(hashOf('rah/v1', {})).not.toBe(hashOf('rah/v2', {}));
  });
});

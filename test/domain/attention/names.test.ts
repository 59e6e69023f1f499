import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companies, persons, pickNames } from '../../../functions/domain/attention/names.ts';
import { repeating } from './examples.ts';

describe('the names of known-bad drafts', () => {
  it('are forty firms and forty people, each once', () => {
    expect(new Set(companies).size).toBe(40);
    expect(new Set(persons).size).toBe(40);
  });

  it('are picked by the bytes given', () => {
    expect(pickNames(repeating(0))).toEqual({
      company: 'Quillmere Group',
      person: 'Maren Tolsdorf',
      order: '20000',
      mail: 'maren.tolsdorf@quillmere-group.example.com',
    });
    expect(pickNames(repeating(255))).toEqual({
      company: 'Montfrielle Partners',
      person: 'Rafael Quintero',
      order: '85535',
      mail: 'rafael.quintero@montfrielle-partners.example.com',
    });
  });

  it('come each about as often, whatever is picked beside', () => {
    const counts = new Map<string, number>();
    let next = 0;
    const counted = (): Uint8Array => Uint8Array.of(next >> 8, next & 255);
    for (; next < 65_536; next += 1) {
      const { company, person } = pickNames(counted);
      for (const name of [company, person]) counts.set(name, (counts.get(name) ?? 0) + 1);
    }

    expect(counts.size).toBe(80);
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
  });

  it('make a number of five digits and an address at example.com of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => {
        let used = 0;
        const { company, person, order, mail } = pickNames((count) => {
          used += count;
          return bytes.slice(used - count, used);
        });

        expect(companies).toContain(company);
        expect(persons).toContain(person);
        expect(order).toMatch(/^\d{5}$/);
        expect(mail).toMatch(/^[a-z]+\.[a-z]+@[a-z]+(-[a-z]+)+\.example\.com$/);
      }),
    );
  });
});

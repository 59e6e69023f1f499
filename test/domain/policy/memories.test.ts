import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { fold, plainWords } from '../../../functions/domain/policy/fold.ts';
import { compilePhrases, placesOf } from '../../../functions/domain/policy/phrases.ts';
import { piecesOf } from '../../../functions/domain/policy/sign-features.ts';
import { rememberWords } from '../../../functions/domain/policy/word-memory.ts';

setFlagsFromString('--expose-gc');

describe('what is remembered between texts', () => {
  it('is forgotten before it grows without end: a text with all of Chinese folds the same after it', () => {
    const all = String.fromCodePoint(...Array.from({ length: 11_000 }, (_, i) => 0x4e00 + i));

    const before = plainWords(fold('Ça va déjà')).map(({ text }) => text);
    fold(all);
    expect(plainWords(fold('Ça va déjà')).map(({ text }) => text)).toEqual(before);
    expect(before).toEqual(['ca', 'va', 'deja']);
  });

  it('is forgotten before it grows without end: phrases are found after 20,000 other words', () => {
    const book = compilePhrases([['closing', ['close|shut* ~2 account']]]);
    for (let i = 0; i <= 20_000; i += 1) book.anchoredAt(`word${i}`);

    expect(placesOf(plainWords(fold('Please shutter our account')), book)).toEqual([{ id: 'closing', first: 1, last: 3 }]);
  });

  it('is forgotten before it grows without end: a text has the same features after 20,000 other words', () => {
    const featuresOf = (text: string) => piecesOf(text, { words: plainWords(fold(text)), places: [] }, 'message');
    const before = featuresOf('We want our money back');
    featuresOf(Array.from({ length: 20_001 }, (_, i) => `word${i}`).join(' '));

    expect(featuresOf('We want our money back')).toEqual(before);
    expect(before.flat().map(({ name }) => name)).toContain('my money');
  });

  it('holds words of a usual length alone: one without end is looked at anew each time', () => {
    const seen: string[] = [];
    const remembered = rememberWords((word) => {
      seen.push(word);
      return word.length;
    });
    const [usual, endless] = ['a'.repeat(32), 'b'.repeat(33)];

    expect([usual, usual, endless, endless].map(remembered)).toEqual([32, 32, 33, 33]);
    expect(seen).toEqual([usual, endless, endless]);
  });

  it('remembers no text beside a word: a hundred words of a megabyte each hold no megabytes', () => {
    const remembered = rememberWords((word) => word);
    const collect = runInNewContext('gc') as () => void;
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 100; i += 1) remembered(/\p{L}+\d+/u.exec(`${'. '.repeat(500_000)}kuendigungsfrist${i}`)?.[0] ?? '');
    collect();

    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20 * 2 ** 20);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, plainWords, read } from '../../../functions/domain/policy/fold.ts';
import { isCommon, isMeaning, piecesOf } from '../../../functions/domain/policy/sign-features.ts';
import { bestRun, compileModel, type ModelSign, modelSigns, scoreSigns } from '../../../functions/domain/policy/sign-model.ts';
import { type NetworkWeights, readVector, saidOf, unitsOf, writeVector } from '../../../functions/domain/policy/sign-network.ts';
import { signWeights } from '../../../functions/domain/policy/sign-weights.ts';

const thresholds = Object.fromEntries(modelSigns.map((sign) => [sign, 100])) as Record<(typeof modelSigns)[number], number>;
const still: NetworkWeights = { scales: [], rests: [], says: [], biases: modelSigns.map(() => 0) };
const model = (...lines: string[]) => compileModel({ thresholds, features: lines.join('\n'), network: still });
/** A network of two units that says something of money back alone. */
const twoUnits = (says: readonly [number, number], bias = 0): NetworkWeights => {
  const refund = modelSigns.indexOf('refund');
  return {
    scales: [1, 1],
    rests: [0, 0],
    says: modelSigns.flatMap((_, sign) => (sign === refund ? says : [0, 0])),
    biases: modelSigns.map((_, sign) => (sign === refund ? bias : 0)),
  };
};
const allFeatures = (text: string, side: 'message' | 'reply' = 'message') =>
  piecesOf(text, { words: plainWords(fold(text)), places: [] }, side).map((piece) => piece.map(({ name }) => name));
/** Those of the words alone. */
const features = (text: string, side: 'message' | 'reply' = 'message') => allFeatures(text, side).map((piece) => piece.filter((name) => !isMeaning(name)));
const scored = (text: string, ...lines: string[]) => scoreSigns(read(text), 'message', model(...lines));

describe('the features of a text', () => {
  it('are words, beginnings of long ones, and pairs, within a sentence', () => {
    expect(features('Cancelled orders. Pallets')).toEqual([
      ['cancelled', 'cance*', 'orders', 'order*', 'cancelled orders'],
      ['pallets', 'palle*'],
    ]);
  });

  it('no number is one, and a business counts as a person', () => {
    expect(features('2024 charged 42')).toEqual([['charged', 'charg*']]);
    expect(features('our card')).toEqual(features('my card'));
  });

  it.each([
    ['a question', 'Where is it?', ['@?']],
    ['loud', 'Answer!', ['@!']],
    ['shouted', 'ANSWER ME', ['@A']],
  ])('are how a sentence is said: %s', (_, text, tones) => {
    const [piece = []] = allFeatures(text);
    for (const tone of tones) expect(piece).toContain(tone);
    const [calm = []] = allFeatures('Pallet, please. Really?');
    for (const tone of tones) expect(calm).not.toContain(tone);
  });

  it('no mark of one sentence is a feature of another', () => {
    const [first = [], second = []] = allFeatures('We wait. Why?');
    expect([first.includes('@?'), second.includes('@?')]).toEqual([false, true]);
  });

  it('of common words alone are marked', () => {
    expect(features('We will ship it')).toEqual([['+i', '+will', '+i will', 'ship', 'will ship', '+it', 'ship it']]);
    expect(['+i will', 'will ship'].map(isCommon)).toEqual([true, false]);
  });

  it('stand once in a sentence', () => {
    expect(features('refund refund refund')).toEqual([['refund', 'refun*', 'refund refund']]);
  });

  it('a phrase is one, where it begins', () => {
    const text = 'Thanks. Shut it down';
    const words = plainWords(fold(text));
    const pieces = piecesOf(text, { words, places: [{ id: 'account_closure', first: 1, last: 3 }] }, 'message');

    expect(pieces[1]?.find(({ name }) => name === '=account_closure')).toEqual({ name: '=account_closure', at: [1, 2, 3] });
    expect(pieces[0]?.some(({ name }) => name.startsWith('='))).toBe(false);
  });

  it('a long sentence is read in pieces of 20 words', () => {
    expect(features('pallet '.repeat(45)).length).toBe(3);
  });
});

describe('the run that speaks most', () => {
  const best = (sums: readonly number[], sign: ModelSign) =>
    bestRun(sums.length, sign, (from, to) => sums.slice(from, to).reduce((sum, each) => sum + each, 0));

  it('is of one or two neighbours', () => {
    expect(best([1, 3, 2, -1, 4], 'refund')).toEqual({ from: 1, to: 3, score: 5 });
    expect(best([-2, -1, -3], 'refund')).toEqual({ from: 1, to: 2, score: -1 });
  });

  it('is one alone for a promise', () => {
    expect(best([1, 3, 2], 'promise')).toEqual({ from: 1, to: 2, score: 3 });
  });

  it('of nothing is empty', () => {
    expect(best([], 'refund')).toEqual({ from: 0, to: 0, score: Number.NEGATIVE_INFINITY });
  });
});

describe('scoring', () => {
  it('explains a sign by the words that weighed most', () => {
    const weights = ['pallet\td60', 'broken\td60', 'pallet arrived\td10', 'thanks\td-20', 'glass\tb5'];
    expect(scored('Thanks. The pallet arrived here yesterday with the glass quite broken.', ...weights)).toEqual([
      { id: 'refund', quote: 'pallet arrived … broken' },
    ]);
  });

  it('weighs a phrase of the lexicon, and quotes it', () => {
    expect(scored('Hello. Please close our account for good.', '=account_closure\ta120')).toEqual([
      { id: 'account_closure', quote: expect.stringContaining('close our account') },
    ]);
  });

  it('needs the whole sum, in one window', () => {
    const weights = ['pallet\td60', 'broken\td60'];
    expect(scored('The pallet is here. It is fine. The glass is broken.', ...weights)).toEqual([]);
    expect(scored('The pallet is here. It is broken.', ...weights)).toMatchObject([{ id: 'refund' }]);
  });

  it('words elsewhere take nothing away', () => {
    expect(scored('Lovely! Lovely! The pallet is broken. Lovely! Lovely!', 'pallet\td60', 'broken\td60', 'lovely\td-900')).toHaveLength(1);
  });

  it('words hidden in base64 have no capitals and marks of their own, nor those of the text around them', () => {
    const hidden = (text: string) => Buffer.from(text).toString('base64');
    const weights = ['pallet\td80', '@!\td20', '@?\td20', '@A\td20'];
    for (const text of ['pallet', 'pallet is here', 'PALLET']) expect(scored(`${hidden(text)}! REALLY?`, ...weights)).toEqual([]);
    expect(scored('PALLET', ...weights)).toHaveLength(1);
    expect(scored(hidden('pallet broken'), ...weights, 'broken\td20')).toHaveLength(1);
  });

  it('many words hidden in base64 take no longer than their text does', () => {
    const reading = read('QUJDREVGR0g= '.repeat(4900));
    const times = [0, 0, 0].map(() => {
      const began = performance.now();
      scoreSigns(reading, 'message');
      return performance.now() - began;
    });
    expect(reading.views.length).toBeGreaterThan(50);
    expect(Math.min(...times)).toBeLessThan(500); // 2 to 4 s before, 50 ms now
  });

  it('a sign that two views of a text name comes once', () => {
    expect(scored('pallet-broken pallet broken', 'pallet\td60', 'broken\td60')).toHaveLength(1);
  });

  it('a word may weigh for several signs', () => {
    expect(scored('stolen', 'stolen\tb120e110a-50').map(({ id }) => id)).toEqual(['billing_dispute', 'security_change']);
  });

  it('promises are looked for in replies only', () => {
    const promising = model('gratis\to120');
    expect(scoreSigns(read('gratis'), 'message', promising)).toEqual([]);
    expect(scoreSigns(read('gratis'), 'reply', promising)).toEqual([{ id: 'promise', quote: 'gratis', sentences: ['gratis'] }]);
    const long = `${'word '.repeat(22)}gratis`;
    expect(scoreSigns(read(`Yes. ${long}. No.`), 'reply', promising)).toEqual([{ id: 'promise', quote: 'gratis', sentences: [long] }]);
  });

  it('a quote of long words is cut to what people read', () => {
    const words = ['q', 'w', 'x', 'z'].map((letter) => letter.repeat(60));
    const [hit] = scored(words.join(' of of of '), ...words.map((word) => `${word}\ta40`));
    expect(hit?.quote).toHaveLength(160);
    expect(hit?.quote.endsWith('…')).toBe(true);
  });
});

describe('the network', () => {
  const { scales } = twoUnits([0, 0]);
  const vector = (first: number, second: number) => writeVector([first, second], scales);
  const scoredBy = (network: NetworkWeights, text: string, ...lines: string[]) =>
    scoreSigns(read(text), 'message', compileModel({ thresholds, features: lines.join('\n'), network }));

  it('hears what two words say together and neither says alone', () => {
    // The unit is on above 0.3: one word stirs it by 0.36 · 4 / √61, both by 0.72 · 4 / √62.
    const network = { ...twoUnits([30, 0]), rests: [-0.3, 0] };
    const lines = [`pallet\t\t${vector(0.36, 0)}`, `broken\t\t${vector(0.36, 0)}`];
    expect(scoredBy(network, 'The pallet is here', ...lines)).toEqual([]);
    expect(scoredBy(network, 'It is broken', ...lines)).toEqual([]);
    expect(scoredBy(network, 'The pallet is broken', ...lines)).toEqual([{ id: 'refund', quote: 'pallet is broken' }]);
  });

  it('a unit that is off says nothing', () => {
    const lines = [`pallet\t\t${vector(-1, 1)}`];
    expect(scoredBy(twoUnits([-100, 0], 1.1), 'The pallet is here', ...lines)).toHaveLength(1);
    expect(scoredBy(twoUnits([-100, 0], 0.9), 'The pallet is here', ...lines)).toEqual([]);
  });

  it('adds to the sum of the weights, and its words are quoted', () => {
    const lines = [`pallet\td60`, `broken\t\t${vector(0.5, 0)}`];
    expect(scoredBy(twoUnits([2, 0]), 'The pallet is quite broken', ...lines)).toEqual([{ id: 'refund', quote: 'pallet … broken' }]);
    expect(scoredBy(twoUnits([1, 0]), 'The pallet is quite broken', ...lines)).toEqual([]);
  });

  it('words elsewhere take nothing away from a sentence', () => {
    const lines = [`pallet\t\t${vector(1, 0)}`, `lovely\t\t${vector(0, 1)}`];
    expect(scoredBy(twoUnits([2, -9]), 'Lovely! Lovely! The pallet is broken. Lovely! Lovely!', ...lines)).toHaveLength(1);
    expect(scoredBy(twoUnits([2, -9]), 'The lovely pallet is broken', ...lines)).toEqual([]);
  });

  it('vectors are read as they were written, within a 45th of the root', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 12 }), (values) => {
        const own = values.map(() => 3);
        const into = new Float64Array(values.length + 1);
        readVector(`ab${writeVector(values, own)}`, 2, own, into, 1);
        for (const [index, value] of values.entries()) {
          const [was, is] = [value, into[index + 1] as number].map((each) => Math.sign(each) * Math.sqrt(Math.abs(each) / 3)) as [number, number];
          expect(Math.abs(was - is)).toBeLessThanOrEqual(0.5 / 45 + 1e-9);
        }
      }),
    );
  });
});

describe('the shipped weights', () => {
  it('fire for no text by their bias: each threshold is above nothing', () => {
    const { network, thresholds: needed } = signWeights;
    const nothing = unitsOf([{ units: new Float64Array(network.rests.length), features: 0 }], 0, 1, network);
    for (const [index, sign] of modelSigns.entries()) expect(needed[sign]).toBeGreaterThan(100 * saidOf(index, nothing, network) + 100);
  });

  it('words that the training never saw weigh nothing', () => {
    const unknown = fc.stringMatching(/^[qxz]{6,9}$/);
    fc.assert(fc.property(fc.array(unknown, { maxLength: 60 }), (words) => scoreSigns(read(words.join(' ')), 'message').length === 0));
  });

  it('are small, sorted, and every line is well formed', () => {
    const lines = signWeights.features.split('\n');
    const vector = `\\t.{${signWeights.network.scales.length}}`;
    const wellFormed = new RegExp(`^[^\\t\\n]+\\t(?:(?:[a-o]-?\\d+)+(?:${vector})?|${vector})$`);
    expect(signWeights.features.length).toBeLessThan(400_000);
    expect(lines).toEqual([...new Set(lines)].sort());
    for (const line of lines) expect(line).toMatch(wellFormed);
  });
});

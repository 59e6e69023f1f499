import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, plainWords, read } from '../../../functions/domain/policy/fold.ts';
import { readMessageSigns, readOrders, readPromise } from '../../../functions/domain/policy/read-signs.ts';
import { isCommon, isMeaning, piecesOf } from '../../../functions/domain/policy/sign-features.ts';
import { compileModel, type ModelSign, messageSigns, modelSigns, riskySign, type SignModel } from '../../../functions/domain/policy/sign-model.ts';
import { letterAt, letters, type NetworkWeights, partSize, saidOf, unitsOf } from '../../../functions/domain/policy/sign-network.ts';
import { signWeights } from '../../../functions/domain/policy/sign-weights.ts';
import { bestRun } from '../../../functions/domain/policy/sign-windows.ts';

const all = (value: number) => Object.fromEntries(modelSigns.map((sign) => [sign, value])) as Record<ModelSign, number>;
const still: NetworkWeights = { rests: [], says: [], biases: [...modelSigns, 'risky'].map(() => 0), book: [] };
const never = 1e9;
/** Each line is a feature, its code, and its weights; every sign needs a hundred. */
const modelOf = (network: NetworkWeights, lines: readonly string[], risky = never): SignModel =>
  compileModel({ thresholds: all(100), biases: all(0), risky, features: lines.map((line) => `${letters[0]}${line}`).join('\n'), network });
/** A model of sums alone: each line is a feature and its weights. */
const model = (...lines: string[]) =>
  modelOf(
    still,
    lines.map((line) => line.replace('\t', '\t\t')),
  );
const allFeatures = (text: string, side: 'message' | 'reply' = 'message') =>
  piecesOf(text, { words: plainWords(fold(text)), places: [] }, side).map((piece) => piece.map(({ name }) => name));
/** Those of the words alone. */
const features = (text: string, side: 'message' | 'reply' = 'message') => allFeatures(text, side).map((piece) => piece.filter((name) => !isMeaning(name)));
const scored = (text: string, ...lines: string[]) => readMessageSigns(read(text), model(...lines)).signs;

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
      readMessageSigns(reading);
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
    expect(readMessageSigns(read('gratis'), promising).signs).toEqual([]);
    expect(readPromise(read('gratis'), promising)).toEqual({ id: 'promise', quote: 'gratis', sentences: ['gratis'] });
    expect(readPromise(read('thanks'), promising)).toBeUndefined();
    const long = `${'word '.repeat(22)}gratis`;
    expect(readPromise(read(`Yes. ${long}. No.`), promising)).toEqual({ id: 'promise', quote: 'gratis', sentences: [long] });
  });

  it('orders to whoever approves are looked for in a reply as in a message, and nothing else of a message is', () => {
    const ordering = model('gratis\tm120d500');
    expect(readOrders(read('gratis'), ordering)).toEqual({ id: 'prompt-injection', quote: 'gratis' });
    expect(readOrders(read('thanks'), ordering)).toBeUndefined();
  });

  it('a quote of long words is cut to what people read', () => {
    const words = ['q', 'w', 'x', 'z'].map((letter) => letter.repeat(60));
    const [hit] = scored(words.join(' of of of '), ...words.map((word) => `${word}\ta40`));
    expect(hit?.quote).toHaveLength(160);
    expect(hit?.quote.endsWith('…')).toBe(true);
  });
});

/** Networks of which the first two units of six are used. Of each feature a letter says what it adds to them: the first letter the first pair. */
const bookOf = (...pairs: (readonly [number, number])[]): number[] => letters.split('').flatMap((_, index) => [...(pairs[index] ?? [0, 0]), 0, 0, 0, 0]);
const six = (first: number, second: number): number[] => [first, second, 0, 0, 0, 0];
const [zeroth, second] = letters as unknown as [string, string];
const network = (
  { refund = [0, 0], risky = [0, 0], bias = 0, rest = 0 }: { refund?: [number, number]; risky?: [number, number]; bias?: number; rest?: number },
  ...pairs: (readonly [number, number])[]
): NetworkWeights => ({
  rests: six(rest, 0),
  says: [...modelSigns, 'risky'].flatMap((sign) => (sign === 'refund' ? six(...refund) : sign === 'risky' ? six(...risky) : six(0, 0))),
  biases: [...modelSigns, 'risky'].map((sign) => (sign === 'refund' ? bias : 0)),
  book: bookOf(...pairs),
});

describe('the network', () => {
  const scoredBy = (weights: NetworkWeights, text: string, ...lines: string[]) => readMessageSigns(read(text), modelOf(weights, lines)).signs;

  it('hears what two words say together and neither says alone', () => {
    // The unit is on above 0.3: one word stirs it by 0.36 · 4 / √61, both by 0.72 · 4 / √62.
    const weights = network({ refund: [30, 0], rest: -0.3 }, [0.36, 0]);
    const lines = [`pallet${zeroth}`, `broken${zeroth}`];
    expect(scoredBy(weights, 'The pallet is here', ...lines)).toEqual([]);
    expect(scoredBy(weights, 'It is broken', ...lines)).toEqual([]);
    expect(scoredBy(weights, 'The pallet is broken', ...lines)).toEqual([{ id: 'refund', quote: 'pallet is broken' }]);
  });

  it('a unit that is off says nothing', () => {
    const off = (bias: number) => network({ refund: [-100, 0], bias }, [-1, 1]);
    expect(scoredBy(off(1.1), 'The pallet is here', `pallet${zeroth}`)).toHaveLength(1);
    expect(scoredBy(off(0.9), 'The pallet is here', `pallet${zeroth}`)).toEqual([]);
  });

  it('adds to the sum of the weights, and its words are quoted', () => {
    const lines = ['pallet\t\td60', `broken${zeroth}`];
    expect(scoredBy(network({ refund: [2, 0] }, [0.5, 0]), 'The pallet is quite broken', ...lines)).toEqual([{ id: 'refund', quote: 'pallet … broken' }]);
    expect(scoredBy(network({ refund: [1, 0] }, [0.5, 0]), 'The pallet is quite broken', ...lines)).toEqual([]);
  });

  it('words elsewhere take nothing away from a sentence', () => {
    const weights = network({ refund: [2, -9] }, [1, 0], [0, 1]);
    const lines = [`pallet${zeroth}`, `lovely${second}`];
    expect(scoredBy(weights, 'Lovely! Lovely! The pallet is broken. Lovely! Lovely!', ...lines)).toHaveLength(1);
    expect(scoredBy(weights, 'The lovely pallet is broken', ...lines)).toEqual([]);
  });
});

describe('the risk of a message', () => {
  const lines = [`pallet${zeroth}\td60b70`, `broken${second}`, 'refund\t\td160'];
  const riskIn = (text: string, threshold = 120) => readMessageSigns(read(text), modelOf(network({ risky: [2, 0] }, [0, 0], [0.5, 0]), lines, threshold)).risk;

  it('is what the network says of a window as a whole, and the sum of the sign that has most', () => {
    // The sum of most is 70, and the network adds 100 · 2 · 0.5 · 4 / √62 = 50.8.
    expect(riskIn('The pallet is quite broken', 120)).toBe('pallet … broken');
    expect(riskIn('The pallet is quite broken', 121)).toBeUndefined();
  });

  it('is told by one window: words elsewhere take nothing away', () => {
    expect(riskIn('Thanks. Thanks. The pallet is broken. Thanks.')).toBe('pallet is broken');
    expect(riskIn('The pallet is here. It is broken.')).toBe('pallet … broken');
    expect(riskIn('The pallet is here. Thanks. It is broken.')).toBeUndefined();
  });

  it('is answered by a sign in the same window, and in a sentence of it', () => {
    expect(riskIn('Please refund the broken pallet.')).toBeUndefined();
    expect(riskIn('Please refund the pallet. It is broken.')).toBeUndefined();
  });

  it('is not answered by a sign of another sentence: no text takes a reason away', () => {
    for (const other of ['Please refund it.', 'Thanks. Please refund it. Thanks.']) {
      expect(riskIn(`The pallet is broken. ${other}`)).toBe('pallet is broken');
      expect(riskIn(`${other} The pallet is broken.`)).toBe('pallet is broken');
    }
  });

  it('is answered by a phrase that decides alone', () => {
    const alone = 'Close my account, the pallet is broken.';
    expect(readMessageSigns(read(alone), modelOf(network({ risky: [2, 0] }, [0, 0], [0.5, 0]), lines, 120))).toMatchObject({
      signs: [{ id: 'account_closure' }],
      risk: undefined,
    });
  });
});

describe('the lines of the weights', () => {
  it('share the beginning of the line before', () => {
    const features = [`${letters[0]}pallet\t\td60`, `${letters[6]} broken\t\td50`, `${letters[1]}late\t\tb5`].join('\n');
    const { single, double } = compileModel({ thresholds: all(100), biases: all(0), risky: never, features, network: still });
    expect([...single]).toEqual([
      ['pallet', 0],
      ['plate', 2],
    ]);
    expect([...double].map(([first, seconds]) => [first, [...seconds]])).toEqual([['pallet', [['broken', 1]]]]);
  });
});

describe('the shipped weights', () => {
  const { network: shipped, thresholds, biases, risky, features: lines } = signWeights;

  it('fire for no text by their bias: each threshold is above nothing', () => {
    const nothing = unitsOf([{ units: new Float64Array(shipped.rests.length), features: 0 }], 0, 1, shipped);
    for (const [index, sign] of modelSigns.entries()) expect(thresholds[sign]).toBeGreaterThan(100 * saidOf(index, nothing, shipped) + 100);
    const most = Math.max(...messageSigns.map((sign) => biases[modelSigns[sign] as ModelSign]));
    expect(risky).toBeGreaterThan(100 * saidOf(riskySign, nothing, shipped) + most + 100);
  });

  it('words that the training never saw weigh nothing', () => {
    const unknown = fc.stringMatching(/^[qxz]{6,9}$/);
    fc.assert(
      fc.property(fc.array(unknown, { maxLength: 60 }), (words) => {
        const { signs, risk } = readMessageSigns(read(words.join(' ')));
        return signs.length === 0 && risk === undefined;
      }),
    );
  });

  it('are small, sorted, and every line is well formed', () => {
    const parts = shipped.rests.length / partSize;
    const wellFormed = new RegExp(`^[^\\t]+(?:[^\\t]{${parts}}(?:\\t(?:[a-o]-?\\d+)+)?|\\t\\t(?:[a-o]-?\\d+)+)$`);
    const names: string[] = [];
    expect(lines.length).toBeLessThan(600_000);
    for (const line of lines.split('\n')) {
      expect(line).toMatch(wellFormed);
      const shared = letterAt(line, 0);
      expect(names.at(-1)?.length ?? 0).toBeGreaterThanOrEqual(shared);
      const [named = '', weights] = line.split('\t');
      names.push(`${(names.at(-1) ?? '').slice(0, shared)}${named.slice(1, weights === '' ? undefined : -parts)}`);
    }
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('have a number for each letter, unit and sign', () => {
    const units = shipped.rests.length;
    expect([units % partSize, shipped.book.length, shipped.says.length, shipped.biases.length]).toEqual([
      0,
      letters.length * units,
      (modelSigns.length + 1) * units,
      modelSigns.length + 1,
    ]);
  });
});

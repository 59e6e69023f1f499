import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, plainWords, read } from '../../../functions/domain/policy/fold.ts';
import { bestRun, compileModel, modelTopics, piecesOf, scoreTopics } from '../../../functions/domain/policy/topic-model.ts';
import { topicWeights } from '../../../functions/domain/policy/topic-weights.ts';

const thresholds = { account_closure: 100, billing_dispute: 100, cancellation: 100, refund: 100, security_change: 100 };
const model = (...lines: string[]) => compileModel({ thresholds, features: lines.join('\n') });
const features = (text: string) => piecesOf(plainWords(fold(text))).map((piece) => piece.map(({ name }) => name));

describe('the features of a text', () => {
  it('are words, beginnings of long ones, and pairs, within a sentence', () => {
    expect(features('Cancelled orders. Pallets')).toEqual([
      ['cancelled', 'cance*', 'orders', 'order*', 'cancelled orders'],
      ['pallets', 'palle*'],
    ]);
  });

  it('no number is one, no common word by itself, and a business counts as a person', () => {
    expect(features('We 2024 charged 42 us')).toEqual([['charged', 'charg*']]);
    expect(features('our card')).toEqual(features('my card'));
    expect(features('is our the')).toEqual([[]]);
  });

  it('stand once in a sentence', () => {
    expect(features('refund refund refund')).toEqual([['refund', 'refun*', 'refund refund']]);
  });

  it('a long sentence is read in pieces of 20 words', () => {
    expect(piecesOf(plainWords(fold('pallet '.repeat(45)))).length).toBe(3);
  });
});

describe('the run that speaks most', () => {
  it('is of one or two neighbours', () => {
    expect(bestRun([1, 3, 2, -1, 4])).toEqual({ from: 1, to: 3, sum: 5 });
    expect(bestRun([-2, -1, -3])).toEqual({ from: 1, to: 2, sum: -1 });
  });

  it('of nothing is empty', () => {
    expect(bestRun([])).toEqual({ from: 0, to: 0, sum: Number.NEGATIVE_INFINITY });
  });
});

describe('scoring', () => {
  it('explains a topic by the words that weighed most', () => {
    const weights = model('pallet\td60', 'broken\td60', 'pallet arrived\td10', 'thanks\td-20');
    expect(scoreTopics(read('Thanks. The pallet arrived here yesterday quite broken.'), weights)).toEqual([{ id: 'refund', quote: 'pallet arrived … broken' }]);
  });

  it('needs the whole sum, in one window', () => {
    const weights = model('pallet\td60', 'broken\td60');
    expect(scoreTopics(read('The pallet is here. It is fine. The glass is broken.'), weights)).toEqual([]);
    expect(scoreTopics(read('The pallet is here. It is broken.'), weights)).toMatchObject([{ id: 'refund' }]);
  });

  it('words elsewhere take nothing away', () => {
    const weights = model('pallet\td60', 'broken\td60', 'lovely\td-900');
    expect(scoreTopics(read('Lovely! Lovely! The pallet is broken. Lovely! Lovely!'), weights)).toHaveLength(1);
  });

  it('a topic that two views of a text name comes once', () => {
    expect(scoreTopics(read('pallet-broken pallet broken'), model('pallet\td60', 'broken\td60'))).toHaveLength(1);
  });

  it('a word may weigh for several topics', () => {
    expect(scoreTopics(read('stolen'), model('stolen\tb120e110a-50')).map(({ id }) => id)).toEqual(['billing_dispute', 'security_change']);
  });

  it('a quote of long words is cut to what people read', () => {
    const words = ['q', 'w', 'x', 'y'].map((letter) => letter.repeat(60));
    const [hit] = scoreTopics(read(words.join(' of of of ')), model(...words.map((word) => `${word}\ta40`)));
    expect(hit?.quote).toHaveLength(160);
    expect(hit?.quote.endsWith('…')).toBe(true);
  });
});

describe('the shipped weights', () => {
  it('fire for no text by their bias: each threshold is above nothing', () => {
    for (const topic of modelTopics) expect(topicWeights.thresholds[topic]).toBeGreaterThan(0);
  });

  it('words that the training never saw weigh nothing', () => {
    const unknown = fc.stringMatching(/^[qxz]{6,9}$/);
    fc.assert(fc.property(fc.array(unknown, { maxLength: 60 }), (words) => scoreTopics(read(words.join(' '))).length === 0));
  });

  it('are small, sorted, and every line is well formed', () => {
    const lines = topicWeights.features.split('\n');
    expect(topicWeights.features.length).toBeLessThan(120_000);
    expect(lines).toEqual([...new Set(lines)].sort());
    for (const line of lines) expect(line).toMatch(/^[^\t\n]+\t(?:[a-e]-?\d+)+$/);
  });

  it('find wordings that no phrase lists', () => {
    expect(scoreTopics(read('I lost my phone on the train, what now?')).map(({ id }) => id)).toContain('security_change');
    expect(scoreTopics(read('There is a strange withdrawal on my statement.')).map(({ id }) => id)).toContain('billing_dispute');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, never } from '../../../functions/domain/policy/condition.ts';
import { isPossible } from '../../../functions/domain/policy/possible.ts';
import { readSignals } from '../../../functions/domain/policy/read-draft.ts';
import type { Signals } from '../../../functions/domain/policy/signals.ts';
import { inputOf } from './fixtures.ts';
import { holds } from './interpret.ts';

const possible = (question: Parameters<typeof isPossible>[0], definitions: [string, Condition][] = []) => isPossible(question, new Map(definitions));
const not = (condition: Condition): Condition => ({ not: condition });

const word = fc.constantFrom('a', 'b');
const words = fc.uniqueArray(word, { maxLength: 2 });
const membership = fc.oneof(
  words.map((hasAny) => ({ hasAny })),
  words.map((hasOther) => ({ hasOther })),
);
const comparison = (figures: readonly number[]) =>
  fc.constantFrom(...figures).chain((figure) => fc.constantFrom({ above: figure }, { atLeast: figure }, { below: figure }));
const leaf = fc.oneof(
  fc.constantFrom<Condition>({ flag: 'frozen' }, { flag: 'tooLong' }, never, { all: [] }, { named: 'first' }, { named: 'second' }),
  comparison([0.5, 0.85]).map((given): Condition => ({ number: 'confidence', ...given })),
  comparison([1, 2, 3]).map((given): Condition => ({ number: 'sums', of: 'USD', ...given })),
  fc.constantFrom<Condition>({ word: 'segment', oneOf: ['small'] }, { word: 'segment', oneOf: ['standard', 'enterprise'] }, { word: 'segment', oneOf: [] }),
  membership.map((given): Condition => ({ list: 'topics', ...given })),
);
const fact = fc.oneof(leaf, leaf.map(not));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('condition'), { maxLength: 4 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { maxLength: 4 }).map((any): Condition => ({ any })),
    fc.array(fact, { minLength: 2, maxLength: 5 }).map((all): Condition => ({ all })),
    tie('condition').map(not),
  ),
}));
const definitions = new Map<string, Condition>([
  ['first', { list: 'topics', hasAny: ['a'] }],
  ['second', { any: [{ named: 'first' }, { flag: 'frozen' }] }],
]);

/** Every draft that these conditions can tell apart. */
function* everyDraft(): Iterable<Signals> {
  const calm = readSignals(inputOf());
  const lists = [[], ['a'], ['b'], ['z'], ['a', 'b'], ['a', 'z'], ['b', 'z'], ['a', 'b', 'z']];
  for (const frozen of [true, false])
    for (const tooLong of [true, false])
      for (const confidence of [0.2, 0.5, 0.6, 0.85, 1])
        for (const sum of [0, 1, 2, 3, 4])
          for (const segment of ['small', 'standard', 'enterprise'] as const)
            for (const topics of lists) yield { ...calm, frozen, tooLong, confidence, segment, topics, sums: { USD: sum } };
}
const drafts = [...everyDraft()];

describe('whether a draft can answer a question', () => {
  it('is told as if every draft had been tried', () => {
    fc.assert(
      fc.property(condition, (each) => {
        expect(isPossible(each, definitions)).toBe(drafts.some((draft) => holds(each, draft, definitions)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is no wherever numbers leave nothing between them', () => {
    expect(
      possible({
        all: [
          { number: 'sums', of: 'USD', above: 4 },
          { number: 'sums', of: 'USD', below: 5 },
        ],
      }),
    ).toBe(false);
    expect(possible({ number: 'sums', of: 'USD', below: 0 })).toBe(false);
    expect(possible({ number: 'confidence', above: 1 })).toBe(false);
    expect(possible({ number: 'mostRecords', above: Number.MAX_SAFE_INTEGER })).toBe(false);
    expect(
      possible({
        all: [
          { number: 'confidence', above: 0.85 },
          { number: 'confidence', below: 0.9 },
        ],
      }),
    ).toBe(true);
    expect(
      possible({
        all: [
          { number: 'sums', of: 'USD', atLeast: 9 },
          { number: 'sums', of: 'EUR', below: 1 },
        ],
      }),
    ).toBe(true);
  });

  it('is no for a word that a signal never says', () => {
    expect(possible({ word: 'sentiment', oneOf: ['ANGRY'] })).toBe(false);
    expect(possible(not({ word: 'personalData', oneOf: ['off', 'searched', 'unsupported-language', 'unread'] }))).toBe(false);
    expect(possible({ word: 'category', oneOf: ['anything'] })).toBe(true);
  });

  it('takes what is no signal as free, and the same name as the same', () => {
    expect(possible({ all: [{ flag: 'luck' }, { word: 'weekday', oneOf: ['monday'] }] })).toBe(true);
    expect(possible({ all: [{ flag: 'luck' }, { not: { flag: 'luck' } }] })).toBe(false);
    expect(
      possible({
        all: [
          { word: 'weekday', oneOf: ['monday'] },
          { word: 'weekday', oneOf: ['friday'] },
        ],
      }),
    ).toBe(false);
  });

  it('is yes where finding out would take too long', () => {
    /** Nine drafts in eight drawers: false, and nothing short of trying tells. */
    const drawers = Array.from({ length: 8 }, (_, drawer) => drawer);
    const inDrawer = (one: number, drawer: number) => ({ flag: `${one} in ${drawer}` });
    const ones = Array.from({ length: 9 }, (_, one) => one);
    const everyOneLies = ones.map((one) => ({ any: drawers.map((drawer) => inDrawer(one, drawer)) }));
    const noTwoTogether = drawers.flatMap((drawer) =>
      ones.flatMap((one) => ones.slice(0, one).map((two) => ({ not: { all: [inDrawer(one, drawer), inDrawer(two, drawer)] } }))),
    );

    expect(possible({ all: [...everyOneLies, ...noTwoTogether] })).toBe(true);
    expect(possible({ all: [...everyOneLies.slice(0, 2), ...drawers.slice(1).map((drawer) => ({ not: inDrawer(0, drawer) })), { not: inDrawer(0, 0) }] })).toBe(
      false,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../functions/domain/policy/compile.ts';
import { type Condition, never, simplify } from '../../../functions/domain/policy/condition.ts';
import { readSignals } from '../../../functions/domain/policy/read-draft.ts';
import { rulesOf } from '../../../functions/domain/policy/rules.ts';
import { Signals } from '../../../functions/domain/policy/signals.ts';
import { aPolicy, inputOf } from './fixtures.ts';
import { holds } from './interpret.ts';

const calm = readSignals(inputOf());
const signals = (fields: Partial<Signals> = {}): Signals => Signals.parse({ ...calm, ...fields });
const decide = (when: Condition, fields: Partial<Signals> = {}, definitions: [string, Condition][] = []) =>
  compileRules({ definitions: new Map(definitions), rules: [{ when }] })(signals(fields)).length === 1;

/** Words that get in the way of anybody who writes code from text. */
const word = fc.constantFrom('refund', 'credit', 'a"b', "it's", '\\', '\u2028', '__proto__', 'constructor', '`', '');
const someWords = fc.array(word, { maxLength: 40 });
const figure = fc.constantFrom(-1, 0, 1, 5000, 5001, 0.85, 1e21, Number.MAX_SAFE_INTEGER);
const comparison = fc.oneof(
  figure.map((above) => ({ above })),
  figure.map((atLeast) => ({ atLeast })),
  figure.map((below) => ({ below })),
);
const membership = fc.oneof(
  someWords.map((hasAny) => ({ hasAny })),
  someWords.map((hasOther) => ({ hasOther })),
);
const of = fc.constantFrom('USD', 'EUR', 'a"b');
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Condition>({ flag: 'frozen' }, { flag: 'tooLong' }, never, { all: [] }, { named: 'first' }, { named: 'second' }),
    comparison.map((given): Condition => ({ number: 'confidence', ...given })),
    fc.tuple(of, comparison).map(([currency, given]): Condition => ({ number: 'sums', of: currency, ...given })),
    someWords.map((oneOf): Condition => ({ word: 'category', oneOf })),
    membership.map((given): Condition => ({ list: 'topics', ...given })),
    fc.tuple(of, membership).map(([currency, given]): Condition => ({ list: 'movers', of: currency, ...given })),
    fc.array(tie('condition'), { maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
  ),
}));
const someSignals = fc
  .record({
    frozen: fc.boolean(),
    tooLong: fc.boolean(),
    confidence: figure,
    category: word,
    topics: fc.array(word, { maxLength: 4 }),
    sums: fc.dictionary(of, figure),
    movers: fc.dictionary(of, fc.array(word, { maxLength: 3 })),
  })
  .map(signals);
const definitions = new Map<string, Condition>([
  ['first', { list: 'topics', hasAny: ['refund'] }],
  ['second', { any: [{ named: 'first' }, { flag: 'frozen' }] }],
]);

describe('compiled rules', () => {
  it('fire exactly where their conditions hold, for any conditions and any signals', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 6 }), fc.array(someSignals, { minLength: 1, maxLength: 4 }), (conditions, drafts) => {
        const compiled = compileRules({ definitions, rules: conditions.map((when) => ({ when })) });
        for (const draft of drafts) expect(compiled(draft)).toEqual(conditions.flatMap((each, place) => (holds(each, draft, definitions) ? [place] : [])));
      }),
      { numRuns: 500 },
    );
  });

  it('tell more than 31 questions about one list apart', () => {
    const names = Array.from({ length: 70 }, (_, index) => `topic_${index}`);
    const rules = names.map((name): { when: Condition } => ({ when: { list: 'topics', hasAny: [name] } }));

    expect(compileRules({ definitions: new Map(), rules })(signals({ topics: ['topic_69', 'topic_0', 'topic_31'] }))).toEqual([0, 31, 69]);
  });

  it('keep no memory of the draft before', () => {
    const compiled = compileRules({ definitions: new Map(), rules: [{ when: { list: 'topics', hasAny: ['refund'] } }] });

    expect(compiled(signals({ topics: ['refund'] }))).toEqual([0]);
    expect(compiled(signals({ topics: ['faq'] }))).toEqual([]);
  });

  it('refuse a condition that nobody defined, and a limit that is no number', () => {
    expect(() => decide({ named: 'nobody' })).toThrow('no such condition: nobody');
    expect(() => decide({ named: 'later' }, {}, [['early', { named: 'later' }]])).toThrow('no such condition: later');
    expect(() => decide({ number: 'confidence', below: Number.NaN })).toThrow('a limit is a finite number: NaN');
  });
});

describe('a condition', () => {
  it('folds to what is left of it, and means the same', () => {
    fc.assert(
      fc.property(condition, someSignals, (each, draft) => {
        const simple = simplify(each, definitions);

        expect(typeof simple === 'boolean' ? simple : holds(simple, draft, definitions)).toBe(holds(each, draft, definitions));
      }),
    );
  });

  it('that can never hold folds to false, and one that always does to true', () => {
    expect(simplify({ all: [{ flag: 'frozen' }, { list: 'topics', hasAny: [] }] })).toBe(false);
    expect(simplify({ not: { any: [never, { word: 'category', oneOf: [] }] } })).toBe(true);
    expect(simplify({ any: [never, { flag: 'frozen' }] })).toEqual({ flag: 'frozen' });
    expect(simplify({ named: 'unknown' })).toEqual({ named: 'unknown' });
  });
});

describe('the rules of a policy', () => {
  it('are more than thirty, each with a name of its own', () => {
    const { rules } = rulesOf(aPolicy());

    expect(rules.length).toBeGreaterThan(30);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPatternsOf, type PatternEdit } from '../../../functions/domain/metrics/edit-patterns.ts';

const customers = ['Dana Smith', 'Yusuf Karadere', 'Inés Carvalhal', 'Bob Unger', 'Greta Falk'];
/** The edit of a draft of its own, to one of five customers in turn. */
const edit = (i: number, before: string, after: string, fields: Partial<PatternEdit> = {}): PatternEdit => ({
  draftId: `drf_${i}`,
  accountId: `acc_${i % 5}`,
  category: 'order_status',
  names: { customer: [customers[i % 5] as string], staff: [] },
  before,
  after,
  ...fields,
});
const edits = (count: number, make: (i: number, name: string) => [before: string, after: string], fields: Partial<PatternEdit> = {}): PatternEdit[] =>
  Array.from({ length: count }, (_, i) => edit(i, ...make(i, (customers[i % 5] as string).split(' ')[0] as string), fields));
const told = (list: readonly PatternEdit[]): string[] => editPatternsOf(list).map(({ suggestion }) => suggestion);

/** Words that no two edits share. */
const own = (i: number, count: number): string =>
  Array.from({ length: count }, (_, k) => `w${String.fromCharCode(97 + k)}${'xyzuvwqrst'[i % 10]}${'abcdefgh'[Math.floor(i / 10)]}`).join(' ');

describe('what people change again and again', () => {
  it.each<[string, (i: number, name: string) => [string, string], string[]]>([
    [
      'a promise taken out, whatever its amount and date, in English',
      (i, name) => {
        const rest = `Order ${1000 + i} is on its way, ${name}. ${own(i, 8)}.`;
        return [`We guarantee $${i}.50 by ${i % 2 ? 'Friday' : '12 May'}. ${rest}`, rest];
      },
      ['Leave out ‘we guarantee ‹amount› by ‹date›’: taken out in 6 of 6 edits.'],
    ],
    [
      'a farewell put in, in German',
      (i, name) => [`Guten Tag ${name}, ${own(i, 8)}.`, `Guten Tag ${name}, ${own(i, 8)}.\n\nMit freundlichen Grüßen\n${['Ihr Team', 'A', 'B'][i % 3]}`],
      ['Write ‘mit freundlichen grüßen’: added in 6 of 6 edits.'],
    ],
    [
      'one greeting for another, in French',
      (i, name) => [`Salut ${name}, ${own(i, 8)}.`, `Bonjour ${name}, ${own(i, 8)}.`],
      ['Write ‘bonjour’ instead of ‘salut’: replaced in 6 of 6 edits.'],
    ],
    [
      'the customer’s name put in, and not which',
      (i, name) => [`Hello, ${own(i, 8)}.`, `Hello ${name}, ${own(i, 8)}.`],
      ['Write ‘‹name›’: added in 6 of 6 edits.'],
    ],
  ])('R112: is told: %s', (_, make, patterns) => {
    expect(told(edits(6, make))).toEqual(patterns);
  });

  it('R112: has its count, its share with the interval, its phrases and where it is most frequent', () => {
    const some = edits(4, (i) => [`Hello ${own(i, 9)}`, `Dear ${own(i, 9)}`]).map((one, i) => ({
      ...one,
      category: ['delay', 'refund', 'delay', 'refund'][i] as string,
    }));
    const others = edits(4, (i) => [`${own(i + 10, 9)} one`, `${own(i + 10, 9)} ${own(i + 20, 1)}`]).map((one) => ({
      ...one,
      draftId: `other_${one.draftId}`,
    }));

    expect(editPatternsOf([...some, ...others])).toEqual([
      expect.objectContaining({ kind: 'removed', removed: 'one', added: null, categories: ['order_status'] }),
      {
        kind: 'replaced',
        removed: 'hello',
        added: 'dear',
        share: { count: 4, of: 8, share: 0.5, low: expect.closeTo(0.2152, 3), high: expect.closeTo(0.7848, 3) },
        categories: ['delay', 'refund'],
        suggestion: 'Write ‘dear’ instead of ‘hello’: replaced in 4 of 8 edits.',
      },
    ]);
    const inCategories = (...categories: string[]) =>
      editPatternsOf([...some.map((one, i) => ({ ...one, category: categories[i] as string })), ...others])[1]?.categories;
    expect(inCategories('delay', 'refund', 'delay', 'delay')).toEqual(['delay']);
    expect(inCategories('a', 'b', 'c', 'd')).toEqual([]);
  });

  it('R112: needs three edits of two drafts of two accounts, and does not count what changed nothing', () => {
    const three = edits(3, (i) => [`Sorry. ${own(i, 9)}`, own(i, 9)]);
    const [first, second] = three as [PatternEdit, PatternEdit];

    expect(told(three)).toEqual(['Leave out ‘sorry’: taken out in 3 of 3 edits.']);
    expect(told([...three, edit(4, 'Sorry.', 'Sorry.')])).toEqual(['Leave out ‘sorry’: taken out in 3 of 3 edits.']);
    expect(told([first, second])).toEqual([]);
    expect(told(three.map((one) => ({ ...one, draftId: 'drf_1' })))).toEqual([]);
    expect(told(three.map((one) => ({ ...one, accountId: 'acc_1' })))).toEqual([]);
    expect(told([first, first, first])).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it('R112: is no word that most drafts keep, nor one that is lost no more often than others', () => {
    const rewritten = edits(6, (i) => [`sorry ${own(i, 9)}`, own(i + 10, 9)]);
    const half = edits(6, (i) => [`sorry ${own(i, 9)}`, i < 3 ? own(i, 9) : `sorry ${own(i, 8)}`]);

    const kept = edits(30, (i) => [`the ${own(i, 9)} the`, `the ${own(i, 9)}`]);
    const gone = edits(3, (i) => [`the ${own(i + 40, 9)}`, own(i + 40, 9)]).map((one, i) => ({ ...one, draftId: `gone_${i}` }));
    const moved = edits(3, (i) => [`sorry ${own(i, 9)}`, `${own(i, 9)} sorry`]);

    expect(told([...kept, ...gone])).toEqual([]);
    expect(told(gone)).toEqual(['Leave out ‘the’: taken out in 3 of 3 edits.']);
    expect(told(moved)).toEqual([]);
    expect(told(rewritten)).toEqual([]);
    expect(told(half)).toEqual(['Leave out ‘sorry’: taken out in 3 of 6 edits.']);
  });

  it('R112: is the longer phrase where it is about as frequent, else the shorter one; each stretch tells once', () => {
    const of = (promises: readonly string[]) => told(edits(promises.length, (i) => [`${promises[i]} ${own(i, 20)}`, own(i, 20)]));

    expect(of(['We guarantee', 'We guarantee', 'We guarantee', 'Guarantee'])).toEqual(['Leave out ‘we guarantee’: taken out in 3 of 4 edits.']);
    expect(of(['We guarantee', 'We guarantee', 'We guarantee', ...'abc'.split('').map((x) => `${x}${x} guarantee`)])).toEqual([
      'Leave out ‘guarantee’: taken out in 6 of 6 edits.',
    ]);
    expect(of(Array.from({ length: 3 }, () => 'one two three four five six seven eight'))).toEqual([
      'Leave out ‘one two three four five six’: taken out in 3 of 3 edits.',
    ]);
  });

  it('R112: takes no part of a longer exchange for one phrase in the place of another', () => {
    const long = edits(4, (i) => [`${own(i, 9)} soon`, `${own(i, 9)} one two three four five six seven`]);
    const twice = edits(4, (i) => [`${own(i, 9)} soon`, `${own(i, 9)} later. ${own(i + 10, 1)}`]);
    const rare = edits(4, (i) => [`${own(i, 9)} soon`, `${own(i, 9)} ${['later', 'later', 'then', 'once'][i]}`]);

    expect(told(long)).toEqual(['Leave out ‘soon’: taken out in 4 of 4 edits.', 'Write ‘one two three four five six’: added in 4 of 4 edits.']);
    expect(told(twice)).toEqual(['Leave out ‘soon’: taken out in 4 of 4 edits.', 'Write ‘later’: added in 4 of 4 edits.']);
    expect(told(rare)).toEqual(['Leave out ‘soon’: taken out in 4 of 4 edits.']);
  });

  it('R112: finds a sentence that was taken out, though the next one begins alike', () => {
    expect(told(edits(4, (i) => [`We guarantee delivery. We are sorry. ${own(i, 9)}`, `We are sorry. ${own(i, 9)}`]))).toEqual([
      'Leave out ‘we guarantee delivery’: taken out in 4 of 4 edits.',
    ]);
  });

  it('R112: tells when texts are made clearly shorter or longer, and how much', () => {
    const halved = edits(3, (i) => [`${own(i, 26)} ${own(i, 24)}`, own(i, [10, 25, 26][i] as number)]);
    const longer = edits(3, (i) => [own(i + 10, 20), `${own(i + 10, 20)} ${own(i + 20, [10, 10, 20][i] as number)}`]).map((one, i) => ({
      ...one,
      draftId: `b_${i}`,
    }));

    expect(editPatternsOf([...halved, ...longer]).map(({ kind, removed, added, suggestion }) => [kind, removed, added, suggestion])).toEqual([
      ['shortened', null, null, 'Write less: clearly shorter in 3 of 6 edits, half of those with 50 % of the words or fewer.'],
      ['lengthened', null, null, 'Write more: clearly longer in 3 of 6 edits, half of those with 150 % of the words or more.'],
    ]);
    expect(told([...halved.slice(1), ...longer.slice(1)])).toEqual([]);
  });

  it('R112: looks at no words of long texts and of new texts, but at their length', () => {
    const page = 'word '.repeat(780);
    const long = edits(3, (i) => [`Sorry. ${page} ${own(i, 40)}`, `${page} ${own(i, 40)}`]);
    const fresh = edits(3, (i) => [`Sorry. ${'old '.repeat(201)}`, own(i, 9)]);

    expect(told(long)).toEqual([]);
    expect(told(fresh)).toEqual(['Write less: clearly shorter in 3 of 3 edits, half of those with 4 % of the words or fewer.']);
    const all = edits(3, (i) => ['a. '.repeat(1300), `${'bcd'[i]}. `.repeat(1300)]); // more sentences than are compared
    expect(told(all)).toEqual([]);
  });

  it('R112: shows twenty at most', () => {
    const many = Array.from({ length: 25 }, (_, k) =>
      edits(3, (i) => [`${'abcdefghijklmnopqrstuvwxy'[k]}z. ${own(i, 30)}`, own(i, 30)]).map((one, i) => ({ ...one, draftId: `d_${k}_${i}` })),
    );

    expect(editPatternsOf(many.flat())).toHaveLength(20);
  });

  const words = fc.constantFrom(
    'we',
    'guarantee',
    'hello',
    'dear',
    'kind',
    'regards',
    'the',
    'Dana',
    'bob@x.example',
    '$40',
    '1187',
    '12 May',
    'AB7K',
    'a. b',
    '\n',
    'only',
  );
  const phrase = fc.array(words, { minLength: 1, maxLength: 4 });
  const oneEdit = fc.record({
    rest: fc.array(words, { minLength: 6, maxLength: 14 }),
    changed: fc.integer({ min: 0, max: 9 }),
    lost: fc.nat(14),
    draft: fc.nat(6),
    account: fc.nat(3),
  });
  /** Edits of which most take the same words out, put them in, or write others in their place; some lose another word, or are to one account alone. */
  const someEdits = fc
    .tuple(phrase, phrase, fc.constantFrom('removed', 'added', 'replaced'), fc.array(oneEdit, { minLength: 3, maxLength: 12 }))
    .map(([first, second, kind, list]) =>
      list.map(({ rest, changed, lost, draft, account }): PatternEdit => {
        const asText = (...parts: string[][]): string =>
          parts
            .flat()
            .map((part) => (part === 'only' ? `only${'abcd'[account]}` : part))
            .join(' ');
        const less = rest.filter((_, i) => i !== lost);
        const before = asText(kind === 'added' ? [] : first, ['\n'], rest);
        const after = asText(kind === 'removed' ? [] : second, ['\n'], less);
        return {
          before,
          after: changed < 8 ? after : before,
          draftId: `drf_${draft}`,
          accountId: `acc_${account}`,
          category: 'x',
          names: { customer: ['Dana Smith'], staff: ['Bot'] },
        };
      }),
    );

  it('R112: shows no digit, address, name or phrase of one account alone, and no more than there is', () => {
    let shown = 0;
    fc.assert(
      fc.property(someEdits, (list) => {
        for (const { kind, removed, added, share } of editPatternsOf(list)) {
          for (const [phrase, from, to] of [
            [removed, 'before', 'after'],
            [added, 'after', 'before'],
          ] as const) {
            if (phrase === null) continue;
            shown += 1;
            const bare = phrase.replace(/‹(?:amount|date|number|name|address)›/g, '');
            expect(bare).not.toMatch(/[^a-z ]|dana|smith|bob|example|only/);
            const has = (words: string): boolean =>
              phrase.split(' ').every(
                (word) =>
                  word.startsWith('‹') ||
                  words
                    .toLowerCase()
                    .split(/[ .\n]+/)
                    .includes(word),
              );
            const having = list.filter((one) => has(one[from]));
            expect(having.length).toBeGreaterThanOrEqual(share.count);
            expect(new Set(having.map(({ accountId }) => accountId)).size).toBeGreaterThan(1);
            expect(new Set(having.map(({ draftId }) => draftId)).size).toBeGreaterThan(1);
            if (kind !== 'replaced' && !/[ ‹]/.test(phrase)) expect(having.filter((one) => !has(one[to])).length).toBeGreaterThanOrEqual(share.count);
          }
          expect(share.count).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 150, seed: 112 },
    );
    expect(shown).toBeGreaterThan(50);
  });

  it('R112: is the same whatever the order of the edits', () => {
    fc.assert(
      fc.property(
        someEdits.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(editPatternsOf(shuffled)).toEqual(editPatternsOf(list));
        },
      ),
      { numRuns: 100 },
    );
  });
});

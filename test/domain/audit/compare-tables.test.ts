import { describe, expect, it } from 'vitest';
import { differencesOf, draftsNotLogged, type TableEvent } from '../../../functions/domain/audit/compare-tables.ts';

const asked = { made: '2026-11-22T20:00:00.000Z', from: null, to: null };
const logged = new Map([
  [0, 'a'],
  [1, 'b'],
  [2, 'c'],
]);
const event = (seq: number, leaf: string, at = '2026-11-22T18:00:00.000Z'): TableEvent => ({ seq, leaf, at, to: 'pending' });
const kept = [event(0, 'a'), event(1, 'b'), event(2, 'c')];
const draft = { id: 'drf_1', createdAt: '2026-11-22T18:00:00.000Z', status: 'pending' };
const found = (list: readonly TableEvent[], { status = 'pending', ...range }: { status?: string; from?: string; to?: string } = {}) =>
  differencesOf('drf_1', logged, list, { ...draft, status }, { ...asked, ...range }).map(({ kind, seq }) => `${kind} ${seq}`);

describe('what tables say otherwise than the log', () => {
  it('is nothing where they say the same, or know what may not be in the log yet', () => {
    expect(found(kept)).toEqual([]);
    expect(found([...kept, event(3, 'd', '2026-11-22T19:50:00.001Z')])).toEqual([]);
    expect(differencesOf('drf_1', logged, kept, undefined, asked)).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ['an event was altered', found([event(0, 'a'), event(1, 'x'), event(2, 'c')]), ['altered 1']],
    ['one is gone', found([event(0, 'a'), event(2, 'c')]), ['missing 1']],
    ['the end is gone', found([event(0, 'a')]), ['missing 1', 'missing 2']],
    ['all are gone', found([]), ['missing 0', 'missing 1', 'missing 2']],
    ['two stand in each other’s place', found([event(0, 'a'), event(2, 'c'), event(1, 'b')]), ['altered 1']],
    ['one is not in the log, and old enough', found([...kept, event(3, 'd', '2026-11-22T19:50:00.000Z')]), ['not-logged 3']],
    ['no event tells how the draft came where it is', found(kept, { status: 'released' }), ['missing 3']],
  ])('is told where %s', (_, differences, expected) => {
    expect(differences).toEqual(expected);
  });

  it('is about the time that was asked for, and nothing before the first event of the bundle', () => {
    const some = [event(1, 'y'), event(4, 'e'), event(5, 'f', '2026-11-22T19:00:00.000Z')];
    const of = (range: object) => differencesOf('drf_1', new Map([[4, 'e']]), some, draft, { ...asked, ...range }).map(({ seq }) => seq);

    expect([of({}), of({ to: '2026-11-22T19:00:00.000Z' }), of({ from: '2026-11-22T19:00:00.001Z' }), of({ to: '2026-11-22T19:00:00.001Z' })]).toEqual([
      [5],
      [],
      [],
      [5],
    ]);
  });

  it('names drafts of which the log has nothing', () => {
    const drafts = [draft, { ...draft, id: 'drf_2' }, { ...draft, id: 'drf_3', createdAt: '2026-11-22T19:59:00.000Z' }];

    expect(draftsNotLogged(drafts, new Set(['drf_1']), asked)).toEqual([{ kind: 'not-logged', draftId: 'drf_2', seq: null }]);
  });
});

import { describe, expect, it } from 'vitest';
import { attentionOf, type EndedCheck, endedChecksIn, teamAttentionOf } from '../../../functions/domain/attention/figures.ts';
import type { AuditEvent } from '../../../functions/domain/audit/audit-event.ts';

const anEnd = (fields: Partial<EndedCheck> = {}): EndedCheck => ({
  personId: 'mia',
  flaw: 'wrong_amount',
  role: 'finance',
  risk: 'high',
  rules: ['refund-action'],
  outcome: 'caught',
  shownSeconds: 30,
  at: '2026-11-26T14:30:00.000Z',
  ...fields,
});
const hourOf = (at: string): string => at.slice(11, 13);
const ratesIn = (list: readonly { readonly key: string; readonly caught: { readonly count: number; readonly of: number } }[]): string[] =>
  list.map(({ key, caught: { count, of } }) => `${key} ${count}/${of}`);

describe('catch rates', () => {
  it('are of the checks that were decided, by rule, role, risk, kind of mistake and hour', () => {
    const attention = attentionOf(
      [
        anEnd(),
        anEnd({ outcome: 'missed', risk: 'medium', role: 'manager', rules: ['confidence', 'refund-action'], flaw: 'tone', at: '2026-11-26T09:00:00.000Z' }),
        anEnd({ outcome: 'missed', at: '2026-11-25T14:00:00.000Z' }),
        anEnd({ outcome: 'set_aside', rules: ['never'] }),
        anEnd({ outcome: 'lapsed' }),
      ],
      hourOf,
    );

    expect(attention.caught).toMatchObject({ count: 1, of: 3 });
    expect(attention.undecided).toBe(2);
    expect(ratesIn(attention.byRule)).toEqual(['refund-action 1/3', 'confidence 0/1']);
    expect(ratesIn(attention.byRole)).toEqual(['finance 1/2', 'manager 0/1']);
    expect(ratesIn(attention.byRisk)).toEqual(['high 1/2', 'medium 0/1']);
    expect(ratesIn(attention.byFlaw)).toEqual(['wrong_amount 1/2', 'tone 0/1']);
    expect(ratesIn(attention.byHour)).toEqual(['09 0/1', '14 1/2']);
  });

  it('say nothing where nothing was decided, and stand in one order whatever came first', () => {
    expect(attentionOf([anEnd({ outcome: 'lapsed' })], hourOf)).toEqual({
      caught: null,
      undecided: 1,
      byRule: [],
      byRole: [],
      byRisk: [],
      byFlaw: [],
      byHour: [],
    });
    const hours = ['14', '09', '23', '11', '02'].map((hour) => anEnd({ at: `2026-11-26T${hour}:00:00.000Z` }));
    expect(attentionOf(hours, hourOf).byHour.map(({ key }) => key)).toEqual(['02', '09', '11', '14', '23']);
    const ends = [anEnd({ role: 'b' }), anEnd({ role: 'a' })];
    expect(ratesIn(attentionOf(ends, hourOf).byRole)).toEqual(ratesIn(attentionOf(ends.toReversed(), hourOf).byRole));
  });

  it('of a team are told from three people on', () => {
    const of = (...people: string[]) =>
      teamAttentionOf(
        people.map((personId) => anEnd({ personId })),
        hourOf,
      );
    expect(of('mia', 'ann', 'mia')).toBeNull();
    expect(of('mia', 'ann', 'ben')?.caught).toMatchObject({ count: 3, of: 3 });
  });

  describe('of a team', () => {
    const team = (...ends: EndedCheck[]) => teamAttentionOf(ends, hourOf);
    const by = (fields: Partial<EndedCheck>, ...people: string[]) => people.map((personId) => anEnd({ personId, ...fields }));

    it('are not told where three people had checks, and fewer decided one', () => {
      expect(team(...by({}, 'mia', 'ann'), ...by({ outcome: 'lapsed' }, 'ben'), ...by({ outcome: 'set_aside' }, 'zoe'))).toBeNull();
    });

    it('have no row of fewer than three people', () => {
      const attention = team(
        ...by({ role: 'finance' }, 'mia', 'ann', 'ben'),
        ...by({ role: 'legal', risk: 'medium' }, 'zoe', 'eve', 'kim'),
        anEnd({ role: 'owner' }),
      );

      expect(attention?.caught).toMatchObject({ of: 7 });
      expect(ratesIn(attention?.byRisk ?? [])).toEqual(['high 4/4', 'medium 3/3']);
    });

    it('have none either from which the rest is told: what is left out of all rows is of three people, too', () => {
      const finance = by({ role: 'finance' }, 'mia', 'ann', 'ben', 'mia');
      const legal = by({ role: 'legal' }, 'zoe', 'eve', 'kim');
      const owner = anEnd({ personId: 'olga', role: 'owner', outcome: 'missed' });

      expect(ratesIn(team(...finance, ...legal)?.byRole ?? [])).toEqual(['finance 4/4', 'legal 3/3']);
      expect(ratesIn(team(...finance, ...legal, owner)?.byRole ?? [])).toEqual(['finance 4/4']); // legal goes with the owner
      expect(ratesIn(team(...finance, owner)?.byRole ?? [])).toEqual([]);
    });

    it('leave out of rows of equal size the later one', () => {
      const of = (role: string) => by({ role }, 'mia', 'ann', 'ben');

      expect(ratesIn(team(...of('b'), ...of('a'), anEnd({ role: 'owner' }))?.byRole ?? [])).toEqual(['a 3/3']);
    });
  });
});

describe('checks in the audit log', () => {
  const event = (type: AuditEvent['type'], data: Record<string, unknown>) => ({ type, at: '2026-11-26T14:30:00.000Z', data }) as AuditEvent;
  const { at: _, ...data } = anEnd();

  it('are read from their ends alone', () => {
    expect(endedChecksIn([event('check.seeded', { flaw: 'tone' }), event('check.ended', { ...data, badId: 'x', decision: 'reject' })])).toEqual([anEnd()]);
  });

  it('are an error where they say what nobody knows', () => {
    expect(() => endedChecksIn([event('check.ended', { ...data, outcome: 'forgotten' })])).toThrow(/outcome/);
  });
});

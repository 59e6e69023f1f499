import { describe, expect, it } from 'vitest';
import { oversees, teamOf } from '../../../functions/domain/approval/team.ts';
import { aPerson, people, peopleWith } from '../../examples.ts';

const personOf = (id: string, list = people) => list.find((person) => person.id === id) ?? expect.fail(id);

describe('a team', () => {
  it('is a person and everybody below them, however far', () => {
    expect([...teamOf('eve', people)].sort()).toEqual(['ann', 'ben', 'dan', 'eve', 'mia', 'sam']);
    expect([...teamOf('mia', people)].sort()).toEqual(['ann', 'ben', 'mia', 'sam']);
    expect([...teamOf('ann', people)]).toEqual(['ann']);
    expect([...teamOf('nobody', people)]).toEqual(['nobody']);
  });

  it('ends where a reporting line goes in a circle', () => {
    const circle = [aPerson('a', { managerId: 'c' }), aPerson('b', { managerId: 'a' }), aPerson('c', { managerId: 'b' })];

    expect([...teamOf('a', circle)].sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('overseeing', () => {
  it('is for an owner everybody else, for a supervisor who is below them, and for nobody else', () => {
    const overseen = (by: string, list = people) => list.filter(({ id }) => oversees(personOf(by, list), id, list)).map(({ id }) => id);

    expect(overseen('olga')).toEqual(['ann', 'ben', 'dan', 'mia', 'eve', 'sam']);
    expect(overseen('mia')).toEqual(['ann', 'ben', 'sam']);
    for (const by of ['eve', 'ann', 'dan']) expect(overseen(by)).toEqual([]);
    expect(overseen('olga', peopleWith('olga', { active: false }))).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { isSettled, moves, type Status } from '../../../functions/domain/approval/draft-state.ts';
import { changed } from '../../../functions/domain/approval/transition.ts';
import { aContext, opened } from '../../examples.ts';
import { arrowsOf } from './state-diagram.ts';

it('the page of workflows draws every move of a draft, and no other', () => {
  const drawn = Object.entries(moves).flatMap(([from, to]) =>
    to.length === 0 ? [`${from} *`] : to.map((status) => `${from === 'received' ? '*' : from} ${status}`),
  );

  expect(arrowsOf('A draft')).toEqual(drawn.filter((arrow) => arrow !== 'blocked blocked').sort());
});

it('what has ended for good is settled, and what moves by itself is not', () => {
  const ends = Object.entries(moves).filter(([, to]) => to.length === 0);
  expect(ends.every(([status]) => isSettled(status as Status))).toBe(true);
});

it('I5: no other move can be made, whoever asks for it', () => {
  const draft = opened();
  const sent = { ...draft.head, status: 'released' as const };

  expect(() => changed(sent, { status: 'pending' }, aContext())).toThrow('a draft does not go from released to pending');
  expect(() => changed(draft.head, { status: 'released' }, aContext())).toThrow('a draft does not go from pending to released');
  expect(changed(sent, {}, aContext()).status).toBe('released');
});

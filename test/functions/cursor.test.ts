import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '../../functions/adapters/ports.ts';
import { createCursors, ListQuery } from '../../functions/runtime/cursor.ts';

const keysOf = (...kids: string[]): LinkKeys => {
  const all = kids.map((kid, i) => ({ kid, secret: new Uint8Array(32).fill(i + 1) }));
  const [first] = all;
  if (!first) throw new Error('no key');
  return { current: async () => first, find: async (kid) => all.find((key) => key.kid === kid) };
};

describe('cursors', () => {
  it('give the position back for the list they were made for', async () => {
    const cursors = createCursors(keysOf('k1'));
    const position = 'acc_ä#2026';

    expect(await cursors.open('accounts', await cursors.seal('accounts', position))).toBe(position);
  });

  it('are good for no other list', async () => {
    const cursors = createCursors(keysOf('k1'));

    expect(await cursors.open('people', await cursors.seal('accounts', 'acc_a'))).toBeUndefined();
  });

  it('hold while their key is known, and not after', async () => {
    const cursor = await createCursors(keysOf('old')).seal('accounts', 'acc_a');

    expect(await createCursors({ ...keysOf('new'), find: keysOf('old', 'new').find }).open('accounts', cursor)).toBe('acc_a');
    expect(await createCursors(keysOf('new')).open('accounts', cursor)).toBeUndefined();
  });

  it('are refused with any character changed, left out or added', async () => {
    const cursors = createCursors(keysOf('k1'));
    const good = await cursors.seal('accounts', 'acc_northwind');
    const [kid, position, mac] = good.split('.');
    const forged = Buffer.from('acc_other').toString('base64url');

    for (const bad of [
      '',
      'nonsense',
      '..',
      `${kid}.${forged}.${mac}`,
      `${kid}.${position}.`,
      `${kid}.${position}.${mac?.slice(0, -2)}`,
      `${good}.x`,
      `x${good}`,
    ])
      expect(await cursors.open('accounts', bad)).toBeUndefined();
  });
});

describe('the query of a list', () => {
  it.each([
    [{}, 50],
    [{ limit: '1' }, 1],
    [{ limit: '200' }, 200],
  ])('reads %j as a limit of %d', (query, limit) => {
    expect(ListQuery.parse(query).limit).toBe(limit);
  });

  it.each([{ limit: '0' }, { limit: '201' }, { limit: '' }, { limit: '1.5' }, { limit: 'many' }, { surprise: '1' }])('refuses %j', (query) => {
    expect(ListQuery.safeParse(query).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { TransactionRefused } from '../../functions/adapters/ports.ts';
import { createSessionsStore, type SessionsStore } from '../../functions/adapters/sessions-store.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { aRandom } from '../examples.ts';
import { settableClock } from '../functions/settable-clock.ts';

function setUp(conflicts = () => false) {
  const clock = settableClock('2026-11-22T17:00:00Z');
  const tables = createMemoryTables({ conflicts });
  return { clock, tables, sessions: createSessionsStore({ tables, clock, random: { bytes: aRandom('sessions') } }) };
}
const minutes = 60;

/** Signs somebody in by a link that was mailed to them. */
async function signIn(sessions: SessionsStore, cookie: string | undefined, personId: string): Promise<string> {
  const taken = await sessions.takeSignIn(await sessions.askSignIn(personId, null));
  return sessions.signIn(cookie, taken ?? expect.fail('no sign-in'));
}

describe('a session', () => {
  it('T4: holds the grants whose links were opened, by a cookie of which only the hash is kept', async () => {
    const { sessions, tables } = setUp();

    const cookie = await sessions.addGrant(undefined, 'grt_a');
    expect(await sessions.addGrant(cookie, 'grt_b')).toBe(cookie);

    expect(cookie).toMatch(/^[\w-]{43}$/);
    expect(await sessions.read(cookie)).toMatchObject({ grants: ['grt_a', 'grt_b'], personId: null, signedInAt: null });
    expect(JSON.stringify(await tables.scan('drafts'))).not.toContain(cookie);
  });

  it('is found by nothing but its cookie', async () => {
    const { sessions } = setUp();
    const cookie = await sessions.addGrant(undefined, 'grt_a');

    for (const other of [undefined, '', 'x', `${cookie}A`, cookie.slice(1), `${cookie.slice(0, -1)}*`, 'A'.repeat(43)])
      expect(await sessions.read(other)).toBeUndefined();
    expect(await sessions.addGrant('A'.repeat(43), 'grt_b')).not.toBe('A'.repeat(43));
  });

  it('R96: knows when the link of each grant was opened first, also after signing in, and forgets it with the grant', async () => {
    const { sessions, clock } = setUp();
    const cookie = await sessions.addGrant(undefined, 'grt_a');
    clock.advance(60);
    await sessions.addGrant(cookie, 'grt_b');
    clock.advance(60);
    await sessions.addGrant(cookie, 'grt_a');
    const signedIn = await signIn(sessions, cookie, 'mia');

    expect((await sessions.read(signedIn))?.openedAt).toEqual({ grt_a: '2026-11-22T17:00:00.000Z', grt_b: '2026-11-22T17:01:00.000Z' });
    for (let i = 0; i < 20; i += 1) await sessions.addGrant(signedIn, `grt_${i}`);
    expect(Object.keys((await sessions.read(signedIn))?.openedAt ?? {})).toHaveLength(20);
  });

  it('of an older version is read as one that does not know when links were opened', async () => {
    const { sessions, tables } = setUp();
    const cookie = await sessions.addGrant(undefined, 'grt_a');
    const [item] = await tables.scan('drafts');
    const { openedAt: _, ...older } = item ?? { pk: '', sk: '' };
    await tables.put('drafts', older);
    await sessions.addGrant(cookie, 'grt_b');

    expect(await sessions.read(cookie)).toMatchObject({ grants: ['grt_a', 'grt_b'], openedAt: { grt_b: '2026-11-22T17:00:00.000Z' } });
  });

  it('lasts 30 minutes from the last link that was opened', async () => {
    const { sessions, clock } = setUp();
    const cookie = await sessions.addGrant(undefined, 'grt_a');
    clock.advance(20 * minutes);
    await sessions.addGrant(cookie, 'grt_b');
    clock.advance(30 * minutes - 1);
    expect((await sessions.read(cookie))?.grants).toEqual(['grt_a', 'grt_b']);
    clock.advance(1);

    expect(await sessions.read(cookie)).toBeUndefined();
    expect(await sessions.addGrant(cookie, 'grt_c')).not.toBe(cookie);
  });

  it('keeps the last 20 grants, each once', async () => {
    const { sessions } = setUp();
    let cookie: string | undefined;
    for (let i = 0; i < 22; i += 1) cookie = await sessions.addGrant(cookie, `grt_${i}`);
    await sessions.addGrant(cookie, 'grt_5');

    const grants = (await sessions.read(cookie))?.grants;
    expect(grants).toHaveLength(20);
    expect([grants?.[0], grants?.at(-1), new Set(grants).size]).toEqual(['grt_2', 'grt_5', 20]);
  });

  it('takes two links that are opened in two tabs at one instant', async () => {
    const { sessions } = setUp();
    const cookie = await sessions.addGrant(undefined, 'grt_a');

    expect(await Promise.all([sessions.addGrant(cookie, 'grt_b'), sessions.addGrant(cookie, 'grt_c')])).toEqual([cookie, cookie]);

    expect((await sessions.read(cookie))?.grants.toSorted()).toEqual(['grt_a', 'grt_b', 'grt_c']);
  });

  it('is another one once somebody signs in: its grants come along, the old cookie ends', async () => {
    const { sessions, clock } = setUp();
    const before = await sessions.addGrant(undefined, 'grt_a');

    const cookie = await signIn(sessions, before, 'mia');

    expect(cookie).not.toBe(before);
    expect(await sessions.read(before)).toBeUndefined();
    expect(await sessions.read(cookie)).toMatchObject({ grants: ['grt_a'], personId: 'mia', signedInAt: clock.now() });
  });

  it('of somebody who is signed in lasts 8 hours', async () => {
    const { sessions, clock } = setUp();
    const cookie = await signIn(sessions, undefined, 'mia');
    clock.advance(8 * 60 * minutes - 1);
    expect((await sessions.read(cookie))?.personId).toBe('mia');
    clock.advance(1);

    expect(await sessions.read(cookie)).toBeUndefined();
  });

  it('is signed in for 8 hours, whatever links are opened; the last of them may still be read for 30 minutes', async () => {
    const { sessions, clock } = setUp();
    const cookie = await signIn(sessions, undefined, 'mia');
    for (let opened = 0; opened < 16; opened += 1) {
      clock.advance(29 * minutes);
      expect(await sessions.addGrant(cookie, 'grt_a')).toBe(cookie);
    }
    clock.advance(16 * minutes - 1);
    expect((await sessions.read(cookie))?.personId).toBe('mia');
    clock.advance(1);

    expect(await sessions.read(cookie)).toMatchObject({ grants: ['grt_a'], personId: null, signedInAt: null });
    expect(await sessions.endEverywhere(cookie)).toBe(false);
    expect(await sessions.addGrant(cookie, 'grt_b')).toBe(cookie);
    clock.advance(30 * minutes - 1);
    expect(await sessions.read(cookie)).toMatchObject({ grants: ['grt_a', 'grt_b'], personId: null });
    clock.advance(1);
    expect(await sessions.read(cookie)).toBeUndefined();
  });

  it('that was ended everywhere stays so when the 8 hours are over, although a link was opened late', async () => {
    const { sessions, clock } = setUp();
    const cookie = await signIn(sessions, undefined, 'mia');
    clock.advance(8 * 60 * minutes - 1);
    await sessions.addGrant(cookie, 'grt_a');
    await sessions.endEverywhere(cookie);
    clock.advance(1);

    expect(await sessions.read(cookie)).toBeUndefined();
  });

  it('ends when it is ended; ending nothing is no error', async () => {
    const { sessions, tables } = setUp();
    const cookie = await signIn(sessions, undefined, 'mia');

    await sessions.end(cookie);
    await sessions.end(cookie);
    await sessions.end(undefined);

    expect(await sessions.read(cookie)).toBeUndefined();
    expect(await tables.scan('drafts')).toEqual([]);
  });
});

describe('signing out everywhere', () => {
  const readsOf = (tables: ReturnType<typeof setUp>['tables']) => {
    const keys: string[] = [];
    const get: typeof tables.get = async (table, key) => {
      keys.push(key.pk.split('#')[0] ?? '');
      return tables.get(table, key);
    };
    return { keys, tables: { ...tables, get } };
  };

  it('ends every session of the person, of nobody else, and of no link', async () => {
    const { sessions } = setUp();
    const [here, there, other, link] = [
      await signIn(sessions, undefined, 'mia'),
      await signIn(sessions, await sessions.addGrant(undefined, 'grt_a'), 'mia'),
      await signIn(sessions, undefined, 'ann'),
      await sessions.addGrant(undefined, 'grt_b'),
    ];

    expect(await sessions.endEverywhere(here)).toBe(true);

    expect([await sessions.read(here), await sessions.read(there)]).toEqual([undefined, undefined]);
    expect((await sessions.read(other))?.personId).toBe('ann');
    expect((await sessions.read(link))?.grants).toEqual(['grt_b']);
    expect(await sessions.addGrant(there, 'grt_c')).not.toBe(there); // a cookie that is over begins nothing again
  });

  it('leaves those that begin afterwards, as often as it happens', async () => {
    const { sessions } = setUp();
    for (let i = 0; i < 3; i += 1) {
      const cookie = await signIn(sessions, undefined, 'mia');
      expect((await sessions.read(cookie))?.personId).toBe('mia');
      expect(await sessions.endEverywhere(cookie)).toBe(true);
      expect(await sessions.read(cookie)).toBeUndefined();
    }
  });

  it('takes a signed-in session: a link, an unknown cookie and none end nothing', async () => {
    const { sessions, tables } = setUp();
    const link = await sessions.addGrant(undefined, 'grt_a');
    const signedIn = await signIn(sessions, undefined, 'mia');

    for (const cookie of [link, undefined, 'x', 'A'.repeat(43)]) expect(await sessions.endEverywhere(cookie)).toBe(false);
    expect((await sessions.read(signedIn))?.personId).toBe('mia');
    expect((await tables.scan('drafts')).some(({ pk }) => pk.startsWith('EPOCH#'))).toBe(false);
  });

  it('by a cookie that is over ends no session that began after it', async () => {
    const { sessions } = setUp();
    const before = await signIn(sessions, undefined, 'mia');
    await sessions.endEverywhere(before);
    const after = await signIn(sessions, undefined, 'mia');

    expect(await sessions.endEverywhere(before)).toBe(true);
    expect((await sessions.read(after))?.personId).toBe('mia');
  });

  it('from two browsers at one instant ends both', async () => {
    const { sessions } = setUp();
    const cookies = [await signIn(sessions, undefined, 'mia'), await signIn(sessions, undefined, 'mia')];

    expect(await Promise.all(cookies.map((cookie) => sessions.endEverywhere(cookie)))).toEqual([true, true]);
    expect(await Promise.all(cookies.map((cookie) => sessions.read(cookie)))).toEqual([undefined, undefined]);
    expect((await sessions.read(await signIn(sessions, undefined, 'mia')))?.personId).toBe('mia');
  });

  it('fails aloud where the table lets nobody through', async () => {
    const calm = setUp();
    const cookie = await signIn(calm.sessions, undefined, 'mia');
    const transact = async (writes: readonly unknown[]): Promise<never> => {
      throw new TransactionRefused(writes.map(() => 'conflict' as const));
    };
    const sessions = createSessionsStore({ tables: { ...calm.tables, transact }, clock: calm.clock, random: { bytes: aRandom('other') } });

    await expect(sessions.endEverywhere(cookie)).rejects.toThrow('sessions are busy');
  });

  it('ends mailed sign-in links, too, and not those asked for afterwards', async () => {
    const { sessions } = setUp();
    const before = await sessions.askSignIn('mia', null);
    const others = await sessions.askSignIn('ann', null);
    await sessions.endEverywhere(await signIn(sessions, undefined, 'mia'));
    const after = await sessions.askSignIn('mia', null);

    expect([await sessions.findSignIn(before), await sessions.takeSignIn(before)]).toEqual([undefined, undefined]);
    expect((await sessions.takeSignIn(others))?.personId).toBe('ann');
    expect((await sessions.takeSignIn(after))?.personId).toBe('mia');
  });

  it('that comes while somebody signs in ends that session, too', async () => {
    const { sessions } = setUp();
    const before = await signIn(sessions, undefined, 'mia');
    const taken = (await sessions.takeSignIn(await sessions.askSignIn('mia', null))) ?? expect.fail('no sign-in');
    await sessions.endEverywhere(before);

    expect(await sessions.read(await sessions.signIn(undefined, taken))).toBeUndefined();
  });

  it('costs one read more of a session that is signed in, and none of another', async () => {
    const { clock, tables: plain } = setUp();
    const { keys, tables } = readsOf(plain);
    const sessions = createSessionsStore({ tables, clock, random: { bytes: aRandom('sessions') } });
    const link = await sessions.addGrant(undefined, 'grt_a');
    const signedIn = await signIn(sessions, undefined, 'mia');
    keys.length = 0;

    await sessions.read(link);
    expect(keys).toEqual(['SESSION']);
    await sessions.read(signedIn);
    expect(keys.slice(1)).toEqual(['SESSION', 'EPOCH']);
  });

  it('knows sessions that were kept before there was anything to compare', async () => {
    const { sessions, tables } = setUp();
    const cookie = await signIn(sessions, undefined, 'mia');
    const item = (await tables.scan('drafts')).find(({ pk }) => pk.startsWith('SESSION#'));
    const { epoch: _, ...old } = item ?? { pk: '', sk: '' };
    await tables.put('drafts', old);
    expect((await sessions.read(cookie))?.personId).toBe('mia');

    await sessions.endEverywhere(cookie);

    expect(await sessions.read(cookie)).toBeUndefined();
  });
});

describe('a sign-in', () => {
  it('is taken once, also at one instant', async () => {
    const { sessions } = setUp();
    const id = await sessions.askSignIn('mia', '/queue');
    expect(await sessions.findSignIn(id)).toMatchObject({ personId: 'mia', returnTo: '/queue' });
    expect(await sessions.findSignIn(id)).toBeDefined(); // looking uses nothing up

    const taken = await Promise.all([sessions.takeSignIn(id), sessions.takeSignIn(id)]);

    expect(taken.filter(Boolean)).toHaveLength(1);
    expect([await sessions.findSignIn(id), await sessions.takeSignIn(id)]).toEqual([undefined, undefined]);
  });

  it('is over after 15 minutes, although its row is still there', async () => {
    const { sessions, clock, tables } = setUp();
    const id = await sessions.askSignIn('mia', null);
    clock.advance(15 * minutes);

    expect([await sessions.findSignIn(id), await sessions.takeSignIn(id)]).toEqual([undefined, undefined]);
    expect(await tables.scan('drafts')).toHaveLength(1);
  });

  it('that nobody asked for is none', async () => {
    const { sessions } = setUp();

    expect(await sessions.takeSignIn('AAAAAAAAAAAAAAAAAAAAAA')).toBeUndefined();
  });
});

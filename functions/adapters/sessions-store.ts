import * as z from 'zod';
import { sha256 } from '../domain/hash.ts';
import { type Clock, type Random, type Tables, TransactionRefused } from './ports.ts';
import { Busy } from './retry.ts';

const SessionItem = z.object({
  version: z.int(),
  grants: z.array(z.string()),
  openedAt: z.record(z.string(), z.iso.datetime()).default({}),
  personId: z.string().nullable(),
  signedInAt: z.iso.datetime().nullable(),
  expiresAt: z.int(),
});

/** A browser's session: grants whose links it opened, and who signed in with it. */
export interface Session {
  readonly grants: readonly string[];
  /** When the link of each of them was opened first. */
  readonly openedAt: Readonly<Record<string, string>>;
  readonly personId: string | null;
  readonly signedInAt: Date | null;
}

const SignInItem = z.object({ personId: z.string(), returnTo: z.string().nullable(), expiresAt: z.int() });
/** A mailed sign-in link that was not used yet. */
export type SignIn = z.infer<typeof SignInItem>;

export interface SessionsStore {
  /** The session behind a cookie; undefined when it is unknown or over. */
  read(cookie: string | undefined): Promise<Session | undefined>;
  /** Adds a grant to the browser's session, or begins one. Answers the cookie's value. */
  addGrant(cookie: string | undefined, grantId: string): Promise<string>;
  /** A new session for a person who has just signed in; the old one's grants come along, its cookie ends. */
  signIn(cookie: string | undefined, personId: string): Promise<string>;
  end(cookie: string | undefined): Promise<void>;
  /** Keeps a sign-in that a mail is owed for; answers its id. */
  askSignIn(personId: string, returnTo: string | null): Promise<string>;
  findSignIn(id: string): Promise<SignIn | undefined>;
  /** Uses a sign-in up; undefined when it was used already or is over. */
  takeSignIn(id: string): Promise<SignIn | undefined>;
}

/** A page session lives for 30 minutes from its last link; one that is signed in for 8 hours. */
const pageMinutes = 30;
const signedInMinutes = 8 * 60;
/** A sign-in link works once, for so long. */
export const signInMinutes = 15;
const maxGrants = 20;
const maxTries = 5;

/** Page sessions and sign-ins. The cookie is 256 random bits; only its hash is kept. */
export function createSessionsStore({ tables, clock, random }: { tables: Tables; clock: Clock; random: Random }): SessionsStore {
  const nowSeconds = (): number => Math.floor(clock.now().getTime() / 1000);
  const secret = (): string => Buffer.from(random.bytes(32)).toString('base64url');
  const keyOf = (cookie: string) => ({ pk: `SESSION#${sha256(`session/v1\n${cookie}`)}`, sk: 'SESSION' });
  const signInKey = (id: string) => ({ pk: `SIGNIN#${id}`, sk: 'SIGNIN' });

  const readItem = async (cookie: string | undefined) => {
    if (!cookie || !/^[A-Za-z0-9_-]{43}$/.test(cookie)) return undefined;
    const item = await tables.get('drafts', keyOf(cookie));
    const session = item && SessionItem.parse(item);
    return session && session.expiresAt > nowSeconds() ? session : undefined;
  };

  const begin = async (fields: Pick<z.infer<typeof SessionItem>, 'grants' | 'openedAt' | 'personId' | 'signedInAt'>): Promise<string> => {
    const cookie = secret();
    const minutes = fields.personId ? signedInMinutes : pageMinutes;
    await tables.transact([
      { table: 'drafts', put: { ...keyOf(cookie), version: 1, ...fields, expiresAt: nowSeconds() + minutes * 60 }, when: { absent: true } },
    ]);
    return cookie;
  };

  return {
    read: async (cookie) => {
      const item = await readItem(cookie);
      return item && { grants: item.grants, openedAt: item.openedAt, personId: item.personId, signedInAt: item.signedInAt ? new Date(item.signedInAt) : null };
    },
    addGrant: async (cookie, grantId) => {
      for (let tries = 0; tries < maxTries; tries += 1) {
        const item = await readItem(cookie);
        const now = clock.now().toISOString();
        if (!cookie || !item) return begin({ grants: [grantId], openedAt: { [grantId]: now }, personId: null, signedInAt: null });
        const grants = [...item.grants.filter((one) => one !== grantId), grantId].slice(-maxGrants);
        const first = { ...item.openedAt, [grantId]: item.openedAt[grantId] ?? now };
        const openedAt = Object.fromEntries(Object.entries(first).filter(([one]) => grants.includes(one)));
        const expiresAt = Math.max(item.expiresAt, nowSeconds() + pageMinutes * 60);
        try {
          await tables.transact([
            {
              table: 'drafts',
              put: { ...keyOf(cookie), ...item, version: item.version + 1, grants, openedAt, expiresAt },
              when: { equals: { version: item.version } },
            },
          ]);
          return cookie;
        } catch (error) {
          if (!(error instanceof TransactionRefused)) throw error; // another tab was faster: read again
        }
      }
      throw new Busy('session is busy'); // a new one instead would sign the person out
    },
    signIn: async (cookie, personId) => {
      const before = await readItem(cookie);
      const fresh = await begin({ grants: before?.grants ?? [], openedAt: before?.openedAt ?? {}, personId, signedInAt: clock.now().toISOString() });
      if (cookie && before) await tables.transact([{ table: 'drafts', remove: keyOf(cookie) }]);
      return fresh;
    },
    end: async (cookie) => {
      if (cookie && (await readItem(cookie))) await tables.transact([{ table: 'drafts', remove: keyOf(cookie) }]);
    },
    askSignIn: async (personId, returnTo) => {
      const id = Buffer.from(random.bytes(16)).toString('base64url');
      await tables.transact([
        { table: 'drafts', put: { ...signInKey(id), personId, returnTo, expiresAt: nowSeconds() + signInMinutes * 60 }, when: { absent: true } },
      ]);
      return id;
    },
    findSignIn: async (id) => {
      const item = await tables.get('drafts', signInKey(id));
      const found = item && SignInItem.parse(item);
      return found && found.expiresAt > nowSeconds() ? found : undefined;
    },
    takeSignIn: async (id) => {
      const item = await tables.get('drafts', signInKey(id));
      const found = item && SignInItem.parse(item);
      if (!found || found.expiresAt <= nowSeconds()) return undefined;
      try {
        await tables.transact([{ table: 'drafts', remove: signInKey(id), when: { present: true } }]);
        return found;
      } catch (error) {
        if (error instanceof TransactionRefused) return undefined; // somebody else used it at this instant
        throw error;
      }
    },
  };
}

import * as z from 'zod';
import { sha256 } from '../domain/hash.ts';
import { EpochItem, epochKey, epochWrite } from './epoch-items.ts';
import { type Clock, type Random, type Tables, TransactionRefused } from './ports.ts';
import { Busy } from './retry.ts';

const SessionItem = z.object({
  version: z.int(),
  grants: z.array(z.string()),
  openedAt: z.record(z.string(), z.iso.datetime()).default({}),
  personId: z.string().nullable(),
  signedInAt: z.iso.datetime().nullable(),
  /** The person's epoch when they signed in. */
  epoch: z.string().nullable().default(null),
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

const SignInItem = z.object({ personId: z.string(), returnTo: z.string().nullable(), epoch: z.string().nullable().default(null), expiresAt: z.int() });
/** A mailed sign-in link that was not used yet. */
export type SignIn = z.infer<typeof SignInItem>;

export interface SessionsStore {
  /** The session behind a cookie; undefined when it is unknown or over. */
  read(cookie: string | undefined): Promise<Session | undefined>;
  /** Adds a grant to the browser's session, or begins one. Answers the cookie's value. */
  addGrant(cookie: string | undefined, grantId: string): Promise<string>;
  /**
   * A new session for a person who has just signed in; the old one's grants come along, its cookie ends.
   *
   * @param taken - what they signed in with: where they were signed out since they asked for it, the session is over when it begins.
   */
  signIn(cookie: string | undefined, taken: Pick<SignIn, 'personId' | 'epoch'>): Promise<string>;
  end(cookie: string | undefined): Promise<void>;
  /**
   * Ends every session of the person who is signed in with this one, and the sign-in links that were mailed to them and not used yet.
   *
   * Sessions without a sign-in are of a link, not of a person, and stay.
   *
   * @returns whether it is done: true also where it was done before with this cookie, false where nobody has signed in with it.
   */
  endEverywhere(cookie: string | undefined): Promise<boolean>;
  /** Keeps a sign-in that a mail is owed for; answers its id. */
  askSignIn(personId: string, returnTo: string | null): Promise<string>;
  findSignIn(id: string): Promise<SignIn | undefined>;
  /** Uses a sign-in up; undefined when it was used already or is over. */
  takeSignIn(id: string): Promise<SignIn | undefined>;
}

/** A page session lives for 30 minutes from its last link; a sign-in lasts 8 hours, and what is left of its session then is that of its links. */
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

  /** What those of a person's sessions carry that are not over; null as long as all of them have never ended at once. */
  const epochOf = async (personId: string): Promise<string | null> => {
    const item = await tables.get('drafts', epochKey(personId));
    return item ? EpochItem.parse(item).epoch : null;
  };

  const isSignInOver = (signedInAt: string | null): boolean => signedInAt !== null && Date.parse(signedInAt) / 1000 + signedInMinutes * 60 <= nowSeconds();

  /** A session whose time is not over; whether it was ended from elsewhere is not looked at. */
  const readUnexpired = async (cookie: string | undefined) => {
    if (!cookie || !/^[A-Za-z0-9_-]{43}$/.test(cookie)) return undefined;
    const item = await tables.get('drafts', keyOf(cookie));
    const session = item && SessionItem.parse(item);
    return session && session.expiresAt > nowSeconds() ? session : undefined;
  };

  /** Whether it was not ended from elsewhere, with all others of its person. */
  const isCurrent = async ({ personId, epoch }: Pick<z.infer<typeof SessionItem>, 'personId' | 'epoch'>): Promise<boolean> =>
    personId === null || epoch === (await epochOf(personId));

  const readItem = async (cookie: string | undefined) => {
    const session = await readUnexpired(cookie);
    if (!session || !(await isCurrent(session))) return undefined;
    return isSignInOver(session.signedInAt) ? { ...session, personId: null, signedInAt: null, epoch: null } : session;
  };

  const readSignIn = async (id: string): Promise<SignIn | undefined> => {
    const item = await tables.get('drafts', signInKey(id));
    const found = item && SignInItem.parse(item);
    return found && found.expiresAt > nowSeconds() && (await isCurrent(found)) ? found : undefined;
  };

  const begin = async (fields: Pick<z.infer<typeof SessionItem>, 'grants' | 'openedAt' | 'personId' | 'signedInAt' | 'epoch'>): Promise<string> => {
    const cookie = secret();
    const minutes = fields.personId ? signedInMinutes : pageMinutes;
    // Nobody else has this cookie: it may be written by itself, and twice where its answer is lost.
    await tables.transact([{ table: 'drafts', put: { ...keyOf(cookie), version: 1, ...fields, expiresAt: nowSeconds() + minutes * 60 } }], { plain: true });
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
        if (!cookie || !item) return begin({ grants: [grantId], openedAt: { [grantId]: now }, personId: null, signedInAt: null, epoch: null });
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
    signIn: async (cookie, { personId, epoch }) => {
      const before = await readItem(cookie);
      const grants = before?.grants ?? [];
      const openedAt = before?.openedAt ?? {};
      const fresh = await begin({ grants, openedAt, personId, signedInAt: clock.now().toISOString(), epoch });
      if (cookie && before) await tables.transact([{ table: 'drafts', remove: keyOf(cookie) }]);
      return fresh;
    },
    end: async (cookie) => {
      if (cookie && (await readItem(cookie))) await tables.transact([{ table: 'drafts', remove: keyOf(cookie) }]);
    },
    endEverywhere: async (cookie) => {
      for (let tries = 0; tries < maxTries; tries += 1) {
        const session = await readUnexpired(cookie);
        if (!session?.personId || isSignInOver(session.signedInAt)) return false;
        const { personId, epoch } = session;
        if (epoch !== (await epochOf(personId))) return true; // over already: it must not end those that began after it
        const when = epoch === null ? ({ absent: true } as const) : { equals: { epoch } };
        try {
          await tables.transact([{ ...epochWrite(personId, secret()), when }]);
          return true;
        } catch (error) {
          if (!(error instanceof TransactionRefused)) throw error; // another browser was faster: read again
        }
      }
      throw new Busy('sessions are busy');
    },
    askSignIn: async (personId, returnTo) => {
      const id = Buffer.from(random.bytes(16)).toString('base64url');
      const expiresAt = nowSeconds() + signInMinutes * 60;
      const epoch = await epochOf(personId);
      await tables.transact([{ table: 'drafts', put: { ...signInKey(id), personId, returnTo, epoch, expiresAt }, when: { absent: true } }]);
      return id;
    },
    findSignIn: readSignIn,
    takeSignIn: async (id) => {
      const found = await readSignIn(id);
      if (!found) return undefined;
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

import { type ApiKey, isRevoked, type Scope } from '../domain/api-key.ts';
import type { Person } from '../domain/approval/person.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { commitTo, newSalt } from '../domain/salted.ts';
import { chainAppender, personKey } from './account-items.ts';
import { apiKeyIn, keysListed, newKeyWrites } from './key-items.ts';
import { emailKey, personWrites } from './person-items.ts';
import type { Clock, Item, Key, Random, Settings, Tables, Write } from './ports.ts';
import { type RetryOptions, untilCommitted } from './retry.ts';

/** Enough to make every other key, and people, accounts and the policy; not to read drafts or the audit. */
const scopes: readonly Scope[] = ['admin'];

/** Moves with each admin key that is made past the API: of two at once, one is refused. */
const firstKey: Key = { pk: 'KEYS', sk: 'FIRST' };
const recoveryKey = (keyId: string): Key => ({ pk: 'KEYS', sk: `RECOVERY#${keyId}` });

interface Made {
  readonly ok: true;
  readonly key: ApiKey;
  /** The whole key; it can't be had again. */
  readonly plain: string;
}
interface Refused<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
}

export interface FirstAdminStore {
  /** The first admin key and the first person, together or not at all. `admin_key_exists` also where all of them are revoked by now. */
  begin(made: {
    readonly person: Person;
    readonly name: string;
    readonly actor: Actor;
  }): Promise<Made | Refused<'admin_key_exists' | 'person_exists' | 'email_taken'>>;
  /** An admin key more, for a tenant that had one. The reason is kept beside a salt; the event commits to it. */
  recover(made: { readonly name: string; readonly reason: string; readonly actor: Actor }): Promise<Made | Refused<'nothing_to_recover'>>;
  /** Admin keys that are taken by now; lags behind changes. */
  activeAdminKeys(): Promise<ApiKey[]>;
}

export interface FirstAdminStoreProps extends Pick<RetryOptions, 'pause'> {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly random: Random;
  readonly settings: Pick<Settings, 'tenantId'>;
}

/**
 * What the API can't do: an admin key where there is none, or none that anybody still has.
 *
 * Key, person and events are those of the admin API. Each change may throw `Busy` when the tries run out.
 */
export function createFirstAdminStore({ tables, clock, random, settings, pause }: FirstAdminStoreProps): FirstAdminStore {
  const bytes = (count: number): Uint8Array => random.bytes(count);
  const append = chainAppender({ clock, random, settings });
  const attempts = <T>(attempt: () => Promise<T>): Promise<T> => untilCommitted(attempt, { random, ...(pause && { pause }) });

  async function adminKeys(): Promise<ApiKey[]> {
    const items = await tables.queryIndex('accounts', 'list', { pk: keysListed });
    return items.map(apiKeyIn).filter((key) => key.scopes.includes('admin'));
  }
  const movedOn = (first: Item | undefined): Write => {
    const version = typeof first?.version === 'number' ? first.version : 0;
    return { table: 'accounts', put: { ...firstKey, version: version + 1 }, when: first ? { equals: { version } } : { absent: true } };
  };

  return {
    begin: ({ person, name, actor }) =>
      attempts(async () => {
        const [first, item, email] = await tables.getMany([firstKey, personKey(person.id), emailKey(person.email)].map((key) => ({ table: 'accounts', key })));
        if (first || (await adminKeys()).length > 0) return { ok: false, reason: 'admin_key_exists' };
        if (item) return { ok: false, reason: 'person_exists' };
        if (email) return { ok: false, reason: 'email_taken' };
        const { key, plain, writes } = newKeyWrites(append, { name, scopes, actor, now: clock.now(), bytes });
        await tables.transact([movedOn(first), ...writes, ...personWrites(append, { item, email }, person, actor)]);
        return { ok: true, key, plain };
      }),
    recover: ({ name, reason, actor }) =>
      attempts(async () => {
        const first = await tables.get('accounts', firstKey);
        if (!first && (await adminKeys()).length === 0) return { ok: false, reason: 'nothing_to_recover' };
        const reasonSalt = newSalt(bytes);
        const data = { change: 'recovered', reasonCommit: commitTo(reasonSalt, 'reason', reason) };
        const { key, plain, writes } = newKeyWrites(append, { name, scopes, actor, now: clock.now(), bytes, data });
        const kept = { ...recoveryKey(key.id), at: key.createdAt, reason, reasonSalt };
        await tables.transact([movedOn(first), { table: 'accounts', put: kept, when: { absent: true } }, ...writes]);
        return { ok: true, key, plain };
      }),
    activeAdminKeys: async () => (await adminKeys()).filter((key) => !isRevoked(key, clock.now())),
  };
}

import * as z from 'zod';
import { type ApiKey, isRevoked, type Scope, StoredApiKey } from '../domain/api-key.ts';
import { type DelegationRefusal, type DelegationRequest, refuseDelegation, standsAlready } from '../domain/approval/delegation.ts';
import type { DecisionTimes } from '../domain/approval/forecast.ts';
import { canonicalEmail, Delegation, Person, type PersonFields } from '../domain/approval/person.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { sha256 } from '../domain/hash.ts';
import { newId } from '../domain/ids.ts';
import { Account, type AccountFields } from '../domain/policy/account.ts';
import { CommitmentRecord } from '../domain/policy/commitment-record.ts';
import { KeptPolicy, type Policy } from '../domain/policy/policy.ts';
import { PolicyVersion } from '../domain/policy-version.ts';
import { newSalt } from '../domain/salted.ts';
import {
  chainAppender,
  chainOf,
  entityOf,
  living,
  movedEntity as moved,
  PolicyHead,
  personKey,
  policyHeadKey,
  policyHeadOf,
  policyKey,
  policyVersionKey,
  policyVersions,
  policyVersionWrites,
  withoutUndefined,
} from './account-items.ts';
import { decisionTimesIn, decisionTimesKey } from './decision-times-store.ts';
import { readItem } from './item-reader.ts';
import { apiKeyIn, apiKeyKey, keysListed, newKeyWrites } from './key-items.ts';
import { emailKey, ownerOfEmail, personWrites } from './person-items.ts';
import type { Clock, Item, Key, Random, Settings, Tables, Write } from './ports.ts';
import { Busy, untilCommitted } from './retry.ts';

/** Versions count the changes of an item; a condition on one keeps two changes from both happening. */
interface VersionedAccount {
  readonly account: Account;
  readonly version: number;
}
type Changed = 'created' | 'updated' | 'unchanged';
/** What became of one line of an import, and what was there; undefined where nothing was. */
export interface ImportOutcome<T extends Account | Person> {
  readonly outcome: Changed | 'email_taken';
  readonly before: T | undefined;
}
interface Page<T> {
  readonly items: T[];
  /** Where the next page begins; null at the end. Not signed: callers outside get it sealed. */
  readonly next: string | null;
}
interface PageAsked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A policy as it was kept, named by the SHA-256 of its canonical JSON. */
export interface PolicySnapshot {
  readonly version: number;
  readonly sha256: string;
  readonly policy: Policy;
}

/** The same as it stands in the table, unread. */
export interface PolicyDocument extends Omit<PolicySnapshot, 'policy'> {
  readonly policy: Readonly<Record<string, unknown>>;
}

/** What an account was promised: whole minor units by day (UTC) of one currency. Version 0: nothing was kept yet. */
export interface Spent {
  readonly version: number;
  readonly days: Readonly<Record<string, number>>;
}

/** All that intake decides by, read consistently at once. */
export interface IntakeReading {
  readonly account: Account | null;
  /** Of the account's item, also where it stands for a deleted account; null where there is no item. */
  readonly accountVersion: number | null;
  /** An entry for every currency asked for. */
  readonly spent: Readonly<Record<string, Spent>>;
  readonly policyHead: { readonly version: number; readonly sha256: string };
  /** The author as one of the people; null where they are none. */
  readonly author: Person | null;
  /** How long people took lately. */
  readonly decisionTimes: DecisionTimes;
}

/** What a change of a delegation owes to the outside. */
type Owed = (delegation: Delegation) => readonly Write[];

export interface AccountsStore {
  getAccount(id: string): Promise<VersionedAccount | undefined>;
  /** A put of what is there already changes nothing and leaves no event. */
  putAccount(id: string, fields: AccountFields, actor: Actor): Promise<VersionedAccount & { readonly outcome: Changed; readonly before: Account | undefined }>;
  /** False where there was none. @param check - what must hold at that instant, too. */
  deleteAccount(id: string, actor: Actor, check?: Write): Promise<boolean>;
  /** By id; lags behind changes. */
  listAccounts(page: PageAsked): Promise<Page<Account>>;
  /** One change for each, eight at a time; of several for one account the last one stays. Outcomes in the order given. */
  importAccounts(accounts: readonly Account[], actor: Actor): Promise<ImportOutcome<Account>[]>;

  getPerson(id: string): Promise<Person | undefined>;
  personByEmail(email: string): Promise<Person | undefined>;
  /** All, by id. */
  listPeople(): Promise<Person[]>;
  /** The same, each with the version of their item: whatever changes of a person moves it. */
  listVersionedPeople(): Promise<{ readonly person: Person; readonly version: number }[]>;
  putPerson(
    id: string,
    fields: PersonFields,
    actor: Actor,
  ): Promise<
    | { readonly ok: true; readonly person: Person; readonly outcome: Changed; readonly before: Person | undefined }
    | { readonly ok: false; readonly reason: 'email_taken' }
  >;
  /**
   * As {@link AccountsStore.importAccounts}. An address stays with who has it, else the first line that asks for it gets it.
   *
   * One that another line gives up may be taken in the same import, whichever stands first; two who would change addresses with each other keep theirs.
   */
  importPeople(people: readonly Person[], actor: Actor): Promise<ImportOutcome<Person>[]>;
  /** Ends their delegations, given and held, too. False where there was none. */
  deletePerson(id: string, actor: Actor): Promise<boolean>;

  /**
   * One that stands already for just that is answered again: it changes nothing and leaves no event.
   *
   * @param owed - writes that happen with it, or not at all.
   */
  addDelegation(
    delegatorId: string,
    asked: DelegationRequest,
    actor: Actor,
    owed?: Owed,
  ): Promise<{ readonly ok: true; readonly delegation: Delegation } | { readonly ok: false; readonly reason: DelegationRefusal | 'unknown_person' }>;
  /** False where there was none. @param owed - writes that happen with it, or not at all. */
  endDelegation(delegatorId: string, delegationId: string, actor: Actor, owed?: Owed): Promise<boolean>;
  /** All that are not over, those yet to begin among them. */
  listDelegations(): Promise<Delegation[]>;

  /** `plain` is the whole key; it can't be had again. */
  createKey(name: string, scopes: readonly Scope[], actor: Actor): Promise<{ readonly key: ApiKey; readonly plain: string }>;
  findKey(id: string): Promise<StoredApiKey | undefined>;
  /** Newest last; lags behind changes. */
  listKeys(page: PageAsked): Promise<Page<ApiKey>>;
  /**
   * False where there is none; revoking again is no error, and leaves no event.
   *
   * @param at - until when it is still taken. @default now
   */
  revokeKey(id: string, actor: Actor, at?: Date): Promise<boolean>;
  /** Counts a wrong secret for a key that exists, exactly; `tooMany` above 30 in a minute. */
  countFailedKey(id: string): Promise<{ readonly tooMany: boolean }>;

  /** Undefined as long as the tenant has none. @throws Error when its document is not the one that its hash names */
  currentPolicy(): Promise<PolicySnapshot | undefined>;
  policyBySha(sha256: string): Promise<PolicySnapshot | undefined>;
  /** The document as it was put, which its hash is of: what a later version reads of it may say more, or say it otherwise. */
  policyDocument(sha256: string): Promise<PolicyDocument | undefined>;
  /**
   * Takes the policy if `expectedVersion` is still the current one (0: there is none yet).
   * The same document again changes nothing.
   *
   * @param more - why, and ids of the drafts that people rejected and that it would send: both are kept with the version; and how many of those
   *   that they rejected could not be held against it, which the event says
   */
  putPolicy(
    policy: Policy,
    expectedVersion: number,
    actor: Actor,
    more?: { readonly reason?: string; readonly overruled?: readonly string[]; readonly unplayed?: number },
  ): Promise<{ readonly ok: true; readonly snapshot: PolicySnapshot } | { readonly ok: false; readonly reason: 'version_conflict' }>;
  /** One version, by its number from 1. */
  policyVersion(version: number): Promise<PolicyVersion | undefined>;
  /** Every version there was, newest first. */
  listPolicies(page: PageAsked): Promise<Page<PolicyVersion>>;

  /** By currency. */
  spent(accountId: string): Promise<Record<string, Spent>>;
  /** What replies promised an account, the newest 100 by draft; expired ones are left out. */
  openCommitments(accountId: string): Promise<CommitmentRecord[]>;
  /** One batch read. @throws Error when the tenant has no policy yet. */
  readIntake(accountId: string, currencies: readonly string[], authorPersonId?: string): Promise<IntakeReading>;
}

export interface AccountsStoreProps {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly random: Random;
  readonly settings: Pick<Settings, 'tenantId'>;
  /** How a conflict is waited out. @default a timer */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Above so many wrong secrets in a minute a key's further ones are refused unread. */
const maxFailedPerMinute = 30;
/** Counts of wrong secrets are kept for ten minutes: long enough to look, short enough to forget. */
const failedKeptSeconds = 600;
const mostCommitments = 100;
/** Snapshots never change, so they are kept in memory; a tenant works with one or two at a time. */
const maxCachedPolicies = 20;

const accountKey = (id: string): Key => ({ pk: `ACC#${id}`, sk: 'ACC' });
const spentKey = (id: string, currency: string): Key => ({ pk: `ACC#${id}`, sk: `SPENT#${currency}` });
const delegationKey = (delegatorId: string, id: string): Key => ({ pk: 'DELEGATIONS', sk: `${delegatorId}#${id}` });
/**
 * Whatever is added to the delegations that a person gave or holds moves this item; it carries the chain of those they gave.
 *
 * The person's own item stays as it is: who may delegate need not be able to write people.
 */
const delegationsKey = (personId: string): Key => ({ pk: `DELEGATIONS#${personId}`, sk: 'HEAD' });

const PolicyItem = z.object({ version: z.int().min(1), policy: z.record(z.string(), z.unknown()) });
const SpentItem = z.object({ version: z.int().min(0), days: z.record(z.string(), z.int()) });
const FailedItem = z.object({ count: z.int(), expiresAt: z.int() });

const changed = (schema: z.ZodType<object>, item: Item | undefined, next: object): Changed => {
  const now = living(schema, item);
  if (!now) return 'created';
  return canonicalJson(now) === canonicalJson(next) ? 'unchanged' : 'updated';
};

/** So many lines of an import are put at once. Ours. */
const linesAtOnce = 8;

/** A line of an import, behind its place. */
type Line<T> = readonly [place: number, line: T];

/** Puts each line, those of one group in their order. Answers by place. */
async function putLines<T, R>(groups: Iterable<readonly Line<T>[]>, put: (line: T) => Promise<R>): Promise<R[]> {
  const outcomes: R[] = [];
  const work = groups[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = work.next(); !next.done; next = work.next()) {
      for (const [place, line] of next.value) outcomes[place] = await put(line);
    }
  };
  await Promise.all(Array.from({ length: linesAtOnce }, worker)); // they share one iterator
  return outcomes;
}

/** People who share an id or an address stand in one group: of them it matters who comes first. */
function peopleGroups(people: readonly Person[]): Set<readonly Line<Person>[]> {
  const groupOf = new Map<string, Line<Person>[]>();
  const keysOf = ({ id, email }: Person) => [`id ${id}`, `email ${canonicalEmail(email)}`];
  for (const line of people.entries()) {
    const [byId, byEmail] = keysOf(line[1]).map((key) => groupOf.get(key));
    const group = byId ?? byEmail ?? [];
    const joining: Line<Person>[] = byEmail && byEmail !== group ? [...byEmail, line] : [line];
    group.push(...joining);
    group.sort(([a], [b]) => a - b);
    for (const [, person] of joining) for (const key of keysOf(person)) groupOf.set(key, group);
  }
  return new Set(groupOf.values());
}

/**
 * Accounts, people, delegations, API keys and policies of the tenant.
 *
 * Each change is one transaction with its audit event, on the entity's own
 * chain; a deleted entity leaves a tombstone that carries the chain on. Refused
 * transactions are tried again on fresh readings.
 *
 * Every change may throw `Busy` when the tries run out.
 */
export function createAccountsStore({ tables, clock, random, settings, pause }: AccountsStoreProps): AccountsStore {
  const bytes = (count: number): Uint8Array => random.bytes(count);
  const attempts = <T>(attempt: () => Promise<T>): Promise<T> => untilCommitted(attempt, { random, ...(pause && { pause }) });
  const chain = chainAppender({ clock, random, settings });
  const cachedPolicies = new Map<string, PolicySnapshot>();

  /** That an entity's item is still the one that was read. */
  const unmoved = (item: Item, key: Key): Write => ({ table: 'accounts', check: key, when: { equals: { version: chainOf(item).version } } });

  /** A page of an index whose sort keys are ids. */
  async function listed<T>(listPk: string, { limit, cursor }: PageAsked, read: (item: Item) => T | undefined): Promise<Page<T>> {
    const found = await tables.queryIndex('accounts', 'list', { pk: listPk, limit: limit + 1, ...(cursor !== undefined && { after: cursor }) });
    const page = found.slice(0, limit);
    const last = page.at(-1)?.listSk;
    return { items: page.flatMap((item) => read(item) ?? []), next: found.length > limit && typeof last === 'string' ? last : null };
  }

  const delegationRows = async (): Promise<Delegation[]> => {
    const nowSeconds = clock.now().getTime() / 1000;
    const rows = await tables.query('accounts', { pk: 'DELEGATIONS' });
    return rows.filter(({ expiresAt }) => typeof expiresAt === 'number' && expiresAt > nowSeconds).map((row) => Delegation.parse(entityOf(row)));
  };

  const readDocument = async (sha: string): Promise<PolicyDocument | undefined> => {
    const item = await tables.get('accounts', policyKey(sha));
    if (!item) return undefined;
    const { version, policy } = PolicyItem.parse(item);
    if (sha256(canonicalJson(policy)) !== sha) throw new Error(`policy document is not the one that its hash names: ${sha}`);
    return { version, sha256: sha, policy };
  };

  const readPolicy = async (sha: string): Promise<PolicySnapshot | undefined> => {
    const cached = cachedPolicies.get(sha);
    if (cached) return cached;
    const document = await readDocument(sha);
    if (!document) return undefined;
    const snapshot = { ...document, policy: KeptPolicy.parse(document.policy) };
    cachedPolicies.set(sha, snapshot);
    if (cachedPolicies.size > maxCachedPolicies) cachedPolicies.delete(cachedPolicies.keys().next().value ?? '');
    return snapshot;
  };

  const putAccount: AccountsStore['putAccount'] = (id, fields, actor) =>
    attempts(async () => {
      const item = await tables.get('accounts', accountKey(id));
      const account = Account.parse({ ...withoutUndefined(fields), id });
      const before = living(Account, item);
      const outcome = changed(Account, item, account);
      const head = chainOf(item);
      if (outcome === 'unchanged') return { account, version: head.version, outcome, before };
      const { segment, frozen, activeEscalation, confidential, managerId } = account;
      const data = withoutUndefined({ change: outcome, version: head.version + 1, segment, frozen, activeEscalation, confidential, managerId });
      const { moved: next, writes } = chain(`account:${id}`, head, [{ type: 'account.changed', actor, data }]);
      await tables.transact([moved(item, accountKey(id), { ...account, listPk: 'accounts', listSk: id }, next), ...writes]);
      return { account, version: head.version + 1, outcome, before };
    });

  const putPerson: AccountsStore['putPerson'] = (id, fields, actor) =>
    attempts(async () => {
      const [item, email] = await tables.getMany([
        { table: 'accounts', key: personKey(id) },
        { table: 'accounts', key: emailKey(fields.email) },
      ]);
      if (email && ownerOfEmail(email) !== id) return { ok: false, reason: 'email_taken' };
      const person = Person.parse({ ...withoutUndefined(fields), id });
      const before = living(Person, item);
      const outcome = changed(Person, item, person);
      if (outcome === 'unchanged') return { ok: true, person, outcome, before };
      await tables.transact(personWrites(chain, { item, email }, person, actor));
      return { ok: true, person, outcome, before };
    });

  const endDelegation: AccountsStore['endDelegation'] = (delegatorId, delegationId, actor, owed = () => []) =>
    attempts(async () => {
      const [row, given] = await tables.getMany([
        { table: 'accounts', key: delegationKey(delegatorId, delegationId) },
        { table: 'accounts', key: delegationsKey(delegatorId) },
      ]);
      if (!row) return false;
      const delegation = Delegation.parse(entityOf(row));
      const data = { change: 'ended', delegationId: delegation.id, to: delegation.to };
      const { moved: next, writes } = chain(`delegations:${delegatorId}`, chainOf(given), [{ type: 'delegation.changed', actor, data }]);
      await tables.transact([
        { table: 'accounts', remove: delegationKey(delegatorId, delegationId), when: { present: true } },
        moved(given, delegationsKey(delegatorId), {}, next),
        ...writes,
        ...owed(delegation),
      ]);
      return true;
    });

  return {
    async getAccount(id) {
      const item = await tables.get('accounts', accountKey(id));
      const account = living(Account, item);
      return account && { account, version: chainOf(item).version };
    },
    putAccount,
    deleteAccount: (id, actor, check) =>
      attempts(async () => {
        const item = await tables.get('accounts', accountKey(id));
        if (!living(Account, item)) return false;
        const head = chainOf(item);
        const data = { change: 'deleted', version: head.version + 1 };
        const { moved: next, writes } = chain(`account:${id}`, head, [{ type: 'account.changed', actor, data }]);
        await tables.transact([moved(item, accountKey(id), { id, deletedAt: clock.now().toISOString() }, next), ...writes, ...(check ? [check] : [])]);
        return true;
      }),
    listAccounts: (page) => listed('accounts', page, (item) => living(Account, item)),
    importAccounts: (accounts, actor) =>
      putLines(Map.groupBy(accounts.entries(), ([, { id }]) => id).values(), ({ id, ...fields }) => putAccount(id, fields, actor)),

    async getPerson(id) {
      return living(Person, await tables.get('accounts', personKey(id)));
    },
    async personByEmail(email) {
      const item = await tables.get('accounts', emailKey(email));
      return item && living(Person, await tables.get('accounts', personKey(ownerOfEmail(item))));
    },
    async listPeople() {
      return (await tables.query('accounts', { pk: 'PEOPLE' })).flatMap((item) => living(Person, item) ?? []);
    },
    async listVersionedPeople() {
      const items = await tables.query('accounts', { pk: 'PEOPLE' });
      return items.flatMap((item) => {
        const person = living(Person, item);
        return person ? [{ person, version: chainOf(item).version }] : [];
      });
    },
    putPerson,
    async importPeople(people, actor) {
      const put = async ({ id, ...fields }: Person): Promise<ImportOutcome<Person>> => {
        const made = await putPerson(id, fields, actor);
        return made.ok ? made : { outcome: made.reason, before: undefined };
      };
      const outcomes = await putLines(peopleGroups(people), put);
      const last = new Map(people.map(({ id }, place) => [id, place]));
      for (const [place, person] of people.entries()) {
        if (outcomes[place]?.outcome === 'email_taken' && last.get(person.id) === place) outcomes[place] = await put(person);
      }
      return outcomes;
    },
    deletePerson: (id, actor) =>
      attempts(async () => {
        const [item, delegationsItem] = await tables.getMany([
          { table: 'accounts', key: personKey(id) },
          { table: 'accounts', key: delegationsKey(id) },
        ]);
        const person = living(Person, item);
        if (!person) return false;
        const delegations = await delegationRows();
        // One added after this reading moves the item of this person's delegations, so the transaction below fails and all is read again.
        for (const { delegatorId, id: held } of delegations.filter(({ to }) => to === id)) await endDelegation(delegatorId, held, actor);
        const given = delegations.filter(({ delegatorId }) => delegatorId === id);
        const own = chain(`person:${id}`, chainOf(item), [{ type: 'person.changed', actor, data: { change: 'deleted', version: chainOf(item).version + 1 } }]);
        const ended = chain(
          `delegations:${id}`,
          chainOf(delegationsItem),
          given.map((one) => ({ type: 'delegation.changed' as const, actor, data: { change: 'ended', delegationId: one.id, to: one.to } })),
        );
        await tables.transact([
          moved(item, personKey(id), { id, deletedAt: clock.now().toISOString() }, own.moved),
          moved(delegationsItem, delegationsKey(id), {}, ended.moved),
          { table: 'accounts', remove: emailKey(person.email), when: { equals: { personId: id } } },
          ...given.map((one): Write => ({ table: 'accounts', remove: delegationKey(id, one.id), when: { present: true } })),
          ...own.writes,
          ...ended.writes,
        ]);
        return true;
      }),

    addDelegation: (delegatorId, asked, actor, owed = () => []) =>
      attempts(async () => {
        const [fromItem, toItem, given, held] = await tables.getMany(
          [personKey(delegatorId), personKey(asked.to), delegationsKey(delegatorId), delegationsKey(asked.to)].map((key) => ({ table: 'accounts', key })),
        );
        const delegator = living(Person, fromItem);
        if (!fromItem || !delegator) return { ok: false, reason: 'unknown_person' };
        const now = clock.now();
        const delegations = await delegationRows();
        const reason = refuseDelegation(delegator, living(Person, toItem), asked, delegations, now);
        if (reason || !toItem) return { ok: false, reason: reason ?? 'unknown_delegate' };
        const known = standsAlready(delegatorId, asked, delegations, now);
        if (known) return { ok: true, delegation: known };
        const [from, until] = [new Date(asked.from).toISOString(), new Date(asked.until).toISOString()];
        const delegation: Delegation = { id: newId('dlg', now, bytes), delegatorId, to: asked.to, from, until, roles: [...new Set(asked.roles)] };
        const { moved: next, writes } = chain(`delegations:${delegatorId}`, chainOf(given), [
          {
            type: 'delegation.changed',
            actor,
            data: { change: 'added', delegationId: delegation.id, to: delegation.to, from, until, roles: delegation.roles },
          },
        ]);
        await tables.transact([
          {
            table: 'accounts',
            put: { ...delegationKey(delegatorId, delegation.id), ...delegation, expiresAt: Math.ceil(Date.parse(until) / 1000) },
            when: { absent: true },
          },
          moved(given, delegationsKey(delegatorId), {}, next),
          // The delegate's side moves as well: of two delegations at once that would make a chain, one is decided after the other.
          moved(held, delegationsKey(asked.to), {}, chainOf(held)),
          unmoved(fromItem, personKey(delegatorId)),
          unmoved(toItem, personKey(asked.to)),
          ...writes,
          ...owed(delegation),
        ]);
        return { ok: true, delegation };
      }),
    endDelegation,
    listDelegations: delegationRows,

    createKey: (name, scopes, actor) =>
      attempts(async () => {
        const { key, plain, writes } = newKeyWrites(chain, { name, scopes, actor, now: clock.now(), bytes });
        await tables.transact(writes);
        return { key, plain };
      }),
    async findKey(id) {
      const item = await tables.get('accounts', apiKeyKey(id));
      return item && StoredApiKey.parse(entityOf(item));
    },
    listKeys: (page) => listed(keysListed, page, apiKeyIn),
    revokeKey: (id, actor, at) =>
      attempts(async () => {
        const item = await tables.get('accounts', apiKeyKey(id));
        if (!item) return false;
        const now = clock.now();
        const key = StoredApiKey.parse(entityOf(item));
        const end = at !== undefined && at > now ? at : now;
        if (isRevoked(key, now) || key.revokedAt === end.toISOString()) return true;
        const head = { auditSeq: z.int().parse(item.auditSeq), auditHead: z.string().parse(item.auditHead) };
        const data = end > now ? { change: 'ending', at: end.toISOString() } : { change: 'revoked' };
        const { moved: next, writes } = chain(`key:${id}`, head, [{ type: 'key.changed', actor, data }]);
        const put = { ...item, revokedAt: end.toISOString(), auditSeq: next.auditSeq, auditHead: next.auditHead };
        await tables.transact([{ table: 'accounts', put, when: { equals: { auditSeq: head.auditSeq } } }, ...writes]);
        return true;
      }),
    async countFailedKey(id) {
      const seconds = Math.floor(clock.now().getTime() / 1000);
      const key = { pk: `FAIL#${id}#${Math.floor(seconds / 60)}`, sk: 'FAIL' };
      try {
        return await attempts(async () => {
          const item = await tables.get('accounts', key);
          const count = item ? FailedItem.parse(item).count : 0;
          if (count >= maxFailedPerMinute) return { tooMany: true }; // the limit is reached: nothing more is written
          const put = { ...key, count: count + 1, expiresAt: seconds + failedKeptSeconds };
          await tables.transact([{ table: 'accounts', put, when: item ? { equals: { count } } : { absent: true } }]);
          return { tooMany: false };
        });
      } catch (error) {
        if (error instanceof Busy) return { tooMany: true }; // so many at once that they can't be counted one by one
        throw error;
      }
    },

    async currentPolicy() {
      const head = await tables.get('accounts', policyHeadKey);
      if (!head) return undefined;
      const { version, sha256: sha } = PolicyHead.parse(head);
      const snapshot = await readPolicy(sha);
      if (!snapshot) throw new Error(`policy document is missing: ${sha}`);
      return { ...snapshot, version };
    },
    policyBySha: readPolicy,
    policyDocument: readDocument,
    putPolicy: (policy, expectedVersion, actor, { reason, overruled = [], unplayed } = {}) =>
      attempts(async () => {
        const sha = sha256(canonicalJson(policy));
        const [headItem, known] = await tables.getMany([
          { table: 'accounts', key: policyHeadKey },
          { table: 'accounts', key: policyKey(sha) },
        ]);
        const head = policyHeadOf(headItem);
        if (head.version !== expectedVersion) return { ok: false, reason: 'version_conflict' };
        if (head.sha256 === sha) return { ok: true, snapshot: { version: head.version, sha256: sha, policy } };
        const { version, writes } = policyVersionWrites(chain, headItem, known, {
          policy,
          sha256: sha,
          actor,
          at: clock.now(),
          reason,
          newSalt: () => newSalt((count) => random.bytes(count)),
          overruled,
          unplayed,
        });
        await tables.transact(writes);
        return { ok: true, snapshot: { version, sha256: sha, policy } };
      }),
    async policyVersion(version) {
      const item = await tables.get('accounts', policyVersionKey(version));
      return item && readItem(PolicyVersion, item);
    },
    listPolicies: async ({ limit, cursor }) => {
      const position = cursor === undefined ? { to: `${policyVersions}~` } : { after: cursor };
      const items = await tables.query('accounts', { pk: 'POLICY', descending: true, limit: limit + 1, from: policyVersions, ...position });
      const page = items.slice(0, limit);
      return {
        items: page.map((item) => readItem(PolicyVersion, item)),
        next: items.length > limit ? String(page.at(-1)?.sk) : null,
      };
    },

    async spent(accountId) {
      const items = await tables.query('accounts', { pk: `ACC#${accountId}`, prefix: 'SPENT#' });
      return Object.fromEntries(items.map((item) => [item.sk.slice('SPENT#'.length), SpentItem.parse(item)]));
    },
    async openCommitments(accountId) {
      const nowSeconds = clock.now().getTime() / 1000;
      const items = await tables.query('accounts', { pk: `ACC#${accountId}`, prefix: 'COMMIT#', descending: true, limit: mostCommitments });
      return items.filter(({ expiresAt }) => typeof expiresAt === 'number' && expiresAt > nowSeconds).map((item) => CommitmentRecord.parse(entityOf(item)));
    },
    async readIntake(accountId, currencies, authorPersonId) {
      const asked = [...new Set(currencies)];
      const [headItem, accountItem, timesItem, ...rest] = await tables.getMany(
        [
          policyHeadKey,
          accountKey(accountId),
          decisionTimesKey,
          ...asked.map((currency) => spentKey(accountId, currency)),
          ...(authorPersonId === undefined ? [] : [personKey(authorPersonId)]),
        ].map((key) => ({ table: 'accounts', key })),
      );
      if (!headItem) throw new Error('the tenant has no policy yet');
      const { version, sha256: sha } = PolicyHead.parse(headItem);
      const spentOf = (item: Item | undefined): Spent => (item ? SpentItem.parse(item) : { version: 0, days: {} });
      return {
        account: living(Account, accountItem) ?? null,
        accountVersion: accountItem ? chainOf(accountItem).version : null,
        spent: Object.fromEntries(asked.map((currency, i) => [currency, spentOf(rest[i])])),
        policyHead: { version, sha256: sha },
        author: living(Person, rest[asked.length]) ?? null,
        decisionTimes: decisionTimesIn(timesItem),
      };
    },
  };
}

import { loggedIn } from '../../functions/adapters/audit-log-store.ts';
import { endpointHeadKey } from '../../functions/adapters/endpoint-store.ts';
import { readHead } from '../../functions/adapters/head-item.ts';
import { OutboxRow, queueOf, releasedEvent } from '../../functions/adapters/outbox-row.ts';
import type { Item, Key, TableName } from '../../functions/adapters/ports.ts';
import type { DraftHead } from '../../functions/domain/approval/draft-state.ts';
import { isOpen } from '../../functions/domain/approval/end.ts';
import type { LoggedSoFar } from '../../functions/domain/audit/log-entries.ts';
import type { SubjectItem } from '../../functions/domain/reconcile/judge-subject.ts';
import { type Days, SpentByDrafts } from '../../functions/domain/reconcile/sums.ts';
import { leftIn } from './left.ts';
import type { Finding } from './report.ts';

/** Reads every item of a table, a page at a time. */
export type Scan = (table: TableName) => AsyncIterable<readonly Item[]>;

/** Something of the tenant that has a chain. */
export interface KeptSubject {
  readonly subject: string;
  readonly table: TableName;
  readonly item: Item & SubjectItem;
}

/** A row by which the helpdesk hears of a release: the webhook, and where the draft came from a helpdesk also what is written into its ticket. */
export interface ReleaseRow extends Pick<OutboxRow, 'kind' | 'state'> {
  readonly key: Key;
  /** Which release it tells of. */
  readonly releaseId: string;
}

/** What the tables hold, as far as a repair has to know all of it at once: a few numbers for each draft. */
export interface Survey {
  /** Ids of drafts with a head that can be read. */
  readonly drafts: ReadonlySet<string>;
  /** Ids of drafts whose head can't be read. */
  readonly unreadable: readonly string[];
  /** Of drafts that are known to be lost: how many events of each were known. */
  readonly buried: ReadonlyMap<string, number>;
  /** How many drafts may still go out. */
  readonly open: number;
  /** By subject. */
  readonly subjects: ReadonlyMap<string, KeptSubject>;
  /** Chains of which the audit table has an event. */
  readonly chains: ReadonlySet<string>;
  readonly logged: ReadonlyMap<string, LoggedSoFar>;
  readonly policies: ReadonlySet<string>;
  readonly spent: ReadonlyMap<string, Item>;
  readonly counted: SpentByDrafts;
  /** Of drafts whose release is owed to the helpdesk, or was: all rows of it. */
  readonly releases: ReadonlyMap<string, readonly ReleaseRow[]>;
  readonly delegations: ReadonlyMap<string, Key>;
  /** Ids of erasures that run or are done. */
  readonly erasures: ReadonlySet<string>;
  /** What earlier runs have left to people. */
  readonly left: readonly Finding[];
  readonly items: number;
}

export const spentName = (accountId: string, currency: string): string => `ACC#${accountId}/SPENT#${currency}`;
export const daysOf = (item: Item | undefined): Days => (item?.days ?? {}) as Days;
export const lostKey = (draftId: string): Key => ({ pk: `D#${draftId}`, sk: 'LOST' });

/** Reads all three tables once. @param tick - hears how many items were read. */
export async function surveyTables(scan: Scan, tick: (items: number) => void): Promise<Survey> {
  const found = {
    drafts: new Set<string>(),
    unreadable: [] as string[],
    buried: new Map<string, number>(),
    open: 0,
    subjects: new Map<string, KeptSubject>(),
    chains: new Set<string>(),
    logged: new Map<string, LoggedSoFar>(),
    policies: new Set<string>(),
    spent: new Map<string, Item>(),
    counted: new SpentByDrafts(),
    releases: new Map<string, readonly ReleaseRow[]>(),
    delegations: new Map<string, Key>(),
    erasures: new Set<string>(),
    left: [] as Finding[],
  };
  let items = 0;
  for (const table of ['accounts', 'drafts', 'audit'] as const)
    for await (const page of scan(table)) {
      for (const item of page) {
        if (table === 'audit') found.chains.add(item.pk);
        else if (table === 'drafts') lookAtDrafts(found, item);
        else lookAtAccounts(found, item);
      }
      items += page.length;
      tick(items);
    }
  return { ...found, items };
}

type Found = {
  -readonly [Name in keyof Omit<Survey, 'items'>]: Survey[Name] extends ReadonlyMap<infer K, infer V>
    ? Map<K, V>
    : Survey[Name] extends ReadonlySet<infer V>
      ? Set<V>
      : Survey[Name] extends readonly (infer V)[]
        ? V[]
        : Survey[Name];
};

const hasChain = (item: Item): item is Item & SubjectItem => typeof item.auditSeq === 'number' && typeof item.auditHead === 'string';

function lookAtDrafts(found: Found, item: Item): void {
  const { pk, sk } = item;
  const id = pk.slice('D#'.length);
  const left = leftIn(item);
  if (left) return void found.left.push(left);
  if (pk.startsWith('D#') && sk === 'HEAD') {
    const head = headIn(item);
    if (!head) return void found.unreadable.push(id);
    found.drafts.add(id);
    found.counted.add(head);
    if (isOpen(head)) found.open += 1;
  } else if (pk.startsWith('D#') && sk === 'LOST') found.buried.set(id, Number(item.auditSeq));
  else if (pk.startsWith('LOGGED#')) {
    const logged = loggedIn(item);
    if (logged) found.logged.set(logged.chain, { seq: logged.seq, head: logged.head });
  } else if (pk.startsWith('OUT#')) {
    const row = OutboxRow.safeParse(item).data;
    if (row?.draftId && queueOf(row.kind) !== 'outbox' && row.owed.event === releasedEvent) {
      const { kind, state, draftId } = row;
      const releaseId = String(row.owed.webhookId); // a release goes by its own id
      found.releases.set(draftId, [...(found.releases.get(draftId) ?? []), { key: { pk, sk }, kind, state, releaseId }]);
    }
  } else if (hasChain(item)) {
    const subject = draftsSubject(item);
    if (subject !== undefined) found.subjects.set(subject, { subject, table: 'drafts', item });
  }
}

/** Whose chain an item of the table `drafts` carries, where it is no draft. */
function draftsSubject({ pk }: Key): string | undefined {
  if (pk === 'EXPORTS') return 'exports';
  if (pk === 'RECONCILED') return 'reconcile';
  if (pk === endpointHeadKey.pk) return 'endpoint';
  return pk.startsWith('CHECK#') ? `check:${pk.slice('CHECK#'.length)}` : undefined;
}

function headIn(item: Item): DraftHead | undefined {
  try {
    return readHead(item);
  } catch {
    return undefined; // damaged, or of a newer version
  }
}

function lookAtAccounts(found: Found, item: Item): void {
  const { pk, sk } = item;
  if (pk.startsWith('POLICY#')) found.policies.add(pk.slice('POLICY#'.length));
  if (sk.startsWith('SPENT#')) found.spent.set(`${pk}/${sk}`, item);
  if (pk === 'ERASURES' && /^(?:OPEN|DONE)#/.test(sk)) found.erasures.add(sk.slice('OPEN#'.length));
  if (pk === 'DELEGATIONS') found.delegations.set(sk.split('#').at(-1) ?? '', { pk, sk });
  const subject = hasChain(item) ? accountsSubject(item) : undefined;
  if (hasChain(item) && subject !== undefined) found.subjects.set(subject, { subject, table: 'accounts', item });
}

/** Whose chain an item of the table `accounts` carries. */
function accountsSubject({ pk, sk }: Key): string | undefined {
  const [kind = '', ...rest] = pk.split('#');
  const id = rest.join('#');
  if (kind === 'ACC' && sk === 'ACC') return `account:${id}`;
  if (kind === 'PEOPLE') return `person:${sk}`;
  if (kind === 'SECRET' && sk === 'HEAD') return `secret:${id}`;
  if (kind === 'KEY') return `key:${id}`;
  if (kind === 'DELEGATIONS' && sk === 'HEAD') return `delegations:${id}`;
  if (kind === 'POLICY' && sk === 'HEAD') return 'policy';
  if (kind === 'POLICY-PROPOSALS') return `policy-proposal:${sk}`;
  return kind === 'ERASURES' && sk === 'HEAD' ? 'erasures' : undefined;
}

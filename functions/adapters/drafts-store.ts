import type * as z from 'zod';
import { afterwards, byAt } from '../domain/approval/afterwards.ts';
import { Conversation } from '../domain/approval/conversation.ts';
import {
  Decision as DecisionSchema,
  type Draft,
  type DraftHead,
  Grant,
  Marker,
  type Owed,
  Question,
  type Revision,
  Revision as RevisionSchema,
  type Transition,
  Wait,
} from '../domain/approval/draft-state.ts';
import { proveText } from '../domain/approval/release.ts';
import { AuditEvent, appendEvents, chainKey } from '../domain/audit/audit-event.ts';
import { sha256 } from '../domain/hash.ts';
import { isHelpdeskKey } from '../domain/helpdesk/thread.ts';
import { newId } from '../domain/ids.ts';
import { type CommitmentRecord, keptDays } from '../domain/policy/commitment-record.ts';
import type { Submission } from '../domain/policy/draft.ts';
import type { Spent } from './accounts-store.ts';
import { approvalWrites } from './approvals-store.ts';
import { eventIn, eventWrite } from './audit-items.ts';
import { conversationWrite, supersedeWrites } from './conversation-item.ts';
import { type Alike, decidedBy, decidedOf, decisionItem, decisionPrefix, settledBy } from './decision-item.ts';
import { listHeads, listReceived, listUnqueued, listWaiting, type ReceivedDraft, type ReceivedFilter, type Waiting } from './draft-lists.ts';
import { dueItems } from './due-items.ts';
import { type Gated, type GatedPlace, gatedPlace } from './gated-count.ts';
import { readHead } from './head-item.ts';
import { headItem } from './head-keys.ts';
import { IdempotencyItem, type IdempotencyRow } from './idempotency-row.ts';
import { additionsOf, readItem } from './item-reader.ts';
import { number, plain } from './item-values.ts';
import { jittered, type LabelledWrite, transactLabelled } from './labelled-writes.ts';
import { isForCustomer, type OutboxRow, outboxItem } from './outbox-row.ts';
import { partitionsOf } from './partitions.ts';
import type { Bodies, Clock, Item, Random, Settings, Tables } from './ports.ts';
import { Busy, maxRetries } from './retry.ts';
import { readRevision, readRevisionButSignals, revisionItem } from './revision-item.ts';
import { spentWrites } from './spent-writes.ts';
import { createStopGate, Paused, type StopGate } from './stop-gate.ts';

export type Kept = { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly failed: ReadonlySet<string> };

/**
 * How much of a draft must be readable: all of it, or all but what the rules looked at.
 *
 * The latter is for whoever ends a draft, shows it or erases its texts. Nobody decides, releases or assesses by such a reading.
 */
export type Needed = 'all' | 'all-but-signals';

export interface DraftsStore {
  /** @param needed - @default 'all'. @throws ZodError where it can't be read so far */
  load(draftId: string, needed?: Needed): Promise<Draft | undefined>;
  loadHead(draftId: string): Promise<DraftHead | undefined>;
  /** The canonical JSON of a revision's submission; undefined when its body is gone, or was erased. */
  content(draft: Draft, revision?: number): Promise<string | undefined>;
  /** The submission of a revision, proven by its hashes. @throws DamagedText, or ErasedText */
  submission(draft: Draft, revision?: number): Promise<Submission>;
  /** True while the tenant is stopped: then nothing of a draft is kept, and nobody takes what is owed. */
  stopped(): Promise<boolean>;
  /**
   * One transaction: all of the transition, its audit events and what it owes, or nothing.
   *
   * @throws ErasedText for new texts of a draft that is erased, ZodError for a revision that could not be read again, Paused while the tenant is stopped
   */
  keep(before: Draft | null, transition: Transition, extra?: readonly LabelledWrite[]): Promise<Kept>;
  /** Reads, asks `next` and keeps, again when somebody was faster, at most 5 times. @throws Busy */
  move(
    draftId: string,
    next: (draft: Draft) => Promise<Transition | undefined> | Transition | undefined,
    extra?: (draft: Draft) => Promise<readonly LabelledWrite[]>,
    needed?: Needed,
  ): Promise<Draft | undefined>;
  list(filter: {
    status?: string;
    accountId?: string;
    conversationId?: string;
    limit: number;
    after?: string;
  }): Promise<{ heads: DraftHead[]; next: string | null }>;
  /**
   * Drafts in the order they came in, the newest first, those with a damaged head too: their trail is still there.
   *
   * A page may hold less than its limit although `next` leads on.
   */
  received(filter: ReceivedFilter): Promise<{ items: ReceivedDraft[]; next: string | null }>;
  /** Ids of the drafts with this reference, at most 20, the newest first: a reference is not unique for ever. By what the index says. */
  byReference(reference: string): Promise<string[]>;
  /** Drafts that wait for people, pending or blocked, by what the index says; unparsed, so that a damaged one counts too. */
  waiting(): Promise<Waiting>;
  /** Ids of drafts that wait and that the queue does not list, as versions before the queue have kept them; 1,000 at most. For jobs: it reads all that waits. */
  unqueued(): Promise<string[]>;
  /** Drafts that people have rejected, whatever became of them since: the newest rejection first, each draft once. */
  listRejected(limit: number): Promise<string[]>;
  /**
   * Drafts that people decided: of an account, and of a category that a rule held; by what the index says, the newest first.
   *
   * @param each - so many of either kind at most
   */
  listAlike(of: Alike, each: number): Promise<{ readonly ofAccount: string[]; readonly ofRule: string[] }>;
  /** Drafts that a person is asked to decide, by what the index says; the nearest deadline first, each draft once. */
  listAsked(personId: string, limit: number): Promise<string[]>;
  events(draftId: string, page: { limit: number; after?: string }): Promise<{ events: AuditEvent[]; next: string | null }>;
  conversation(conversationId: string): Promise<Conversation | undefined>;
  /** Keeps a message of a conversation, and with it the supersession that it owes to drafts; false when somebody was faster. */
  keepConversation(before: Conversation | undefined, after: Conversation, supersedes: readonly string[]): Promise<boolean>;
  idempotent(rowKey: string): Promise<IdempotencyRow | undefined>;
  /** A place for a draft that people have to decide among those of its API key in this minute; its write belongs to the transaction that keeps the draft. */
  gatedPlace(gated: Gated): Promise<GatedPlace>;
  /** Ids of drafts that are due, by what the index says; unparsed, so that a damaged one hides no other. */
  dueDrafts(until: Date): Promise<string[]>;
}

/** The stored text of a revision is gone, or is not what its hashes name: it is shown to nobody and sent nowhere. */
export class DamagedText extends Error {
  override readonly name: string = 'DamagedText';
}

/** The text was erased on purpose: nobody needs to mend anything. */
export class ErasedText extends DamagedText {
  override readonly name = 'ErasedText';
}

const inlineBytes = 4096;
const longestDraftId = 64;
const mostOfOneReference = 20;

/** Of the index `status`: seats that a person is asked for, by the deadline of their draft. */
export const askedOf = (personId: string): string => `asked#${personId}`;
/** A seat that somebody is asked for stands in the index, by its deadline, as long as they may take it. */
const askedKeys = ({ state, seat, personId, expiresAt, grantId }: Grant): Record<string, string> =>
  state === 'open' && seat !== null ? { statusPk: askedOf(personId), statusSk: `${expiresAt}#${grantId}` } : {};

/** A draft goes out once, so its record is put once; it expires by itself. */
const commitmentWrite = (record: CommitmentRecord): LabelledWrite => ({
  label: 'commitment',
  write: {
    table: 'accounts',
    put: {
      pk: `ACC#${record.accountId}`,
      sk: `COMMIT#${record.draftId}`,
      ...plain(record),
      expiresAt: Math.floor(Date.parse(record.at) / 1000) + keptDays * 86_400,
    },
  },
});

/** The drafts as items of the table; every change is one transaction with its audit event. */
export function createDraftsStore({
  tables,
  bodies,
  clock,
  random,
  settings,
  gate = createStopGate({ tables, clock }),
}: {
  tables: Tables;
  bodies: Bodies;
  clock: Clock;
  random: Random;
  settings: Pick<Settings, 'tenantId'>;
  /** @default looks into the table whether the tenant is stopped */
  gate?: StopGate;
}): DraftsStore {
  const refuseWhileStopped = async (): Promise<void> => {
    if (await gate.isStopped()) throw new Paused();
  };
  const bytes = (count: number): Uint8Array => random.bytes(count);
  const pause = jittered(random);

  const loadHead = async (draftId: string): Promise<DraftHead | undefined> => {
    if (draftId.length > longestDraftId) return undefined; // a key has at most 1,024 bytes
    const item = await tables.get('drafts', { pk: `D#${draftId}`, sk: 'HEAD' });
    return item && readHead(item);
  };

  // The head is read first: whatever is read after it may only be newer, and a write under the head's version then fails.
  const load: DraftsStore['load'] = async (draftId, needed = 'all') => {
    const head = await loadHead(draftId);
    return head && parseDraft(head, await tables.query('drafts', { pk: `D#${draftId}` }), needed);
  };

  const contentOf = async (draft: Draft, number = draft.head.revision): Promise<string | undefined> => {
    if (draft.head.erased) return undefined;
    const revision = draft.revisions.find((one) => one.revision === number);
    return revision?.content ?? (revision && (await bodies.get(draft.head.id, revision.contentSha256)));
  };

  const spentOf = async (accountId: string, change: Transition['spentChange']): Promise<LabelledWrite[]> => {
    if (!change || change.length === 0) return [];
    const currencies = [...new Set(change.map((one) => one.currency))];
    const items = await tables.getMany(currencies.map((currency) => ({ table: 'accounts', key: { pk: `ACC#${accountId}`, sk: `SPENT#${currency}` } })));
    const known: Record<string, Spent> = {};
    for (const [i, item] of items.entries())
      if (item) known[currencies[i] as string] = { version: item.version as number, days: item.days as Record<string, number> };
    return spentWrites(accountId, change, known);
  };

  /** What a webhook tells, a draft that came from a helpdesk owes to its ticket too. */
  const withActs = ({ keyId }: DraftHead, row: OutboxRow): OutboxRow[] =>
    row.kind === 'webhook' && isHelpdeskKey(keyId) ? [row, { ...row, kind: 'helpdesk-act', sk: `${row.sk}#helpdesk` }] : [row];

  const outboxRows = ({ head, grants }: Draft, owed: readonly Owed[], now: Date): OutboxRow[] =>
    owed
      .map(
        ({ kind, ...rest }, index): OutboxRow => ({
          pk: `OUT#${head.id}`,
          sk: `${number(head.version)}#${number(index, 3)}`,
          kind,
          state: 'pending',
          nextAt: now.toISOString(),
          attempts: 0,
          draftId: head.id,
          owed: plain(rest),
          createdAt: now.toISOString(),
          ...('event' in rest && isForCustomer(rest.event) && grants.length > 0 && { seenBy: [...new Set(grants.map(({ personId }) => personId))] }),
        }),
      )
      .flatMap((row) => withActs(head, row));

  const keep = async (before: Draft | null, transition: Transition, extra: readonly LabelledWrite[] = []): Promise<Kept> => {
    const { revision: newText, question: newQuestion, decision: newDecision } = transition;
    await refuseWhileStopped();
    if (before?.head.erased && (newText ?? newQuestion ?? newDecision)) throw new ErasedText(`erased: ${before.head.id}`);
    const now = clock.now();
    const chain = before ? { auditSeq: before.head.auditSeq, auditHead: before.head.auditHead } : { auditSeq: 0, auditHead: '' };
    const appended = appendEvents({ draftId: transition.head.id }, chain, transition.entries, {
      tenantId: settings.tenantId,
      newEventId: () => newId('evt', now, bytes),
    });
    const head: DraftHead = { ...transition.head, ...appended.head, version: (before?.head.version ?? 0) + 1 };
    // What could not be read again would stop its draft for good: nothing of it is kept.
    if (transition.revision) RevisionSchema.parse(transition.revision);
    const revision = transition.revision && (await storedRevision(head.id, transition.revision, transition.content ?? ''));
    const after = afterwards(before, transition, head, revision);
    const pk = `D#${head.id}`;
    const put = (label: string, sk: string, item: object, absent = true): LabelledWrite => ({
      label,
      write: { table: 'drafts', put: { pk, sk, ...plain(item) }, ...(absent && { when: { absent: true } as const }) },
    });
    const grantBefore = new Map(before?.grants.map((grant) => [grant.grantId, grant]));
    const questionWrite = (question: Question): LabelledWrite => {
      const known = additionsOf(before?.questions.find(({ id }) => id === question.id));
      return put('question', `QUESTION#${question.id}`, { ...known, ...question }, question.answer === null);
    };
    const hasSpent = extra.some((one) => one.label === 'spent') || transition.spentChange === undefined;
    const writes: LabelledWrite[] = [
      {
        label: 'head',
        write: {
          table: 'drafts',
          put: { ...additionsOf(before?.head), ...plain(headItem(after)) },
          when: before ? { equals: { version: before.head.version } } : { absent: true },
        },
      },
      ...(revision ? [put('revision', `REV#${number(revision.revision)}`, revisionItem(revision))] : []),
      ...(transition.newGrants ?? []).map((grant) => put('grant', `GRANT#${grant.grantId}`, { ...grant, ...askedKeys(grant) })),
      ...(transition.changedGrants ?? []).map(
        (grant): LabelledWrite => ({
          label: 'grant',
          write: {
            table: 'drafts',
            put: { ...additionsOf(grantBefore.get(grant.grantId)), pk, sk: `GRANT#${grant.grantId}`, ...plain(grant), ...askedKeys(grant) },
            when: { equals: { state: grantBefore.get(grant.grantId)?.state ?? 'open', wrongCodes: grantBefore.get(grant.grantId)?.wrongCodes ?? 0 } },
          },
        }),
      ),
      ...(transition.decision
        ? [
            {
              label: 'decision',
              write: {
                table: 'drafts' as const,
                put: plain(decisionItem(head.id, transition.decision, settledBy(before, transition))),
                when: { absent: true as const },
              },
            },
          ]
        : []),
      ...(transition.decision ? approvalWrites(transition.decision) : []),
      ...(transition.markers ?? []).map((marker) => put('marker', `PERSON#r${marker.revision}#${marker.personId}`, marker)),
      ...(transition.question ? [questionWrite(transition.question)] : []),
      ...(transition.wait ? [put('wait', `WAIT#${number(transition.wait.revision)}#${sha256(transition.wait.token).slice(0, 16)}`, transition.wait)] : []),
      ...appended.events.map((event): LabelledWrite => ({ label: 'audit', write: eventWrite({ draftId: head.id }, plain(event)) })),
      ...outboxRows(after, transition.owed, now).map(
        (row): LabelledWrite => ({ label: 'outbox', write: { table: 'drafts', put: outboxItem(row), when: { absent: true } } }),
      ),
      ...(hasSpent ? [] : await spentOf(head.accountId, transition.spentChange)),
      ...(transition.promised ? [commitmentWrite(transition.promised)] : []),
      ...extra,
    ];
    const refused = await transactLabelled(tables, writes, pause);
    if (refused) return { ok: false, failed: refused };
    return { ok: true, draft: after };
  };

  const storedRevision = async (draftId: string, revision: Revision, content: string): Promise<Revision> => {
    if (Buffer.byteLength(content) <= inlineBytes) return { ...revision, content };
    await bodies.put(draftId, revision.contentSha256, content);
    return { ...revision, content: null };
  };

  const move: DraftsStore['move'] = async (draftId, next, extra, needed) => {
    for (let tries = 0; tries <= maxRetries; tries += 1) {
      const draft = await load(draftId, needed);
      if (!draft) return undefined;
      const transition = await next(draft);
      if (!transition) return draft;
      const kept = await keep(draft, transition, await extra?.(draft));
      if (kept.ok) return kept.draft;
      await pause(tries);
    }
    throw new Busy(`draft is busy: ${draftId}`);
  };

  return {
    stopped: gate.isStopped,
    load,
    loadHead,
    content: contentOf,
    submission: async (draft, revision = draft.head.revision) => {
      const text = proveText(draft, revision, await contentOf(draft, revision), settings.tenantId);
      if (!text.ok) throw new (text.damage === 'erased' ? ErasedText : DamagedText)(`${text.damage}: ${draft.head.id} r${revision}`);
      return text.submission;
    },
    keep,
    move,
    list: (filter) => listHeads(tables, filter),
    received: (filter) => listReceived(tables, filter),
    byReference: async (reference) =>
      (await tables.queryIndex('drafts', 'reference', { pk: reference, descending: true, limit: mostOfOneReference })).map(({ pk }) => pk.slice('D#'.length)),
    waiting: () => listWaiting(tables),
    unqueued: () => listUnqueued(tables),
    listRejected: async (limit) => {
      const found = await Promise.all(partitionsOf('rejected').map((pk) => tables.queryIndex('drafts', 'status', { pk, descending: true, limit })));
      const newest = found.flat().sort((a, b) => (String(a.statusSk) > String(b.statusSk) ? -1 : 1));
      return [...new Set(newest.map(({ pk }) => pk.slice('D#'.length)))].slice(0, limit);
    },
    listAsked: async (personId, limit) => {
      const items = await tables.queryIndex('drafts', 'status', { pk: askedOf(personId), limit });
      return [...new Set(items.map(({ pk }) => pk.slice('D#'.length)))];
    },
    listAlike: async (alike, each) => {
      const idsIn = async (index: string, pk: string): Promise<string[]> => {
        const items = await tables.queryIndex('drafts', index, { pk, descending: true, limit: each });
        return [...new Set(items.filter(({ sk }) => sk.startsWith(decisionPrefix)).map((item) => item.pk.slice('D#'.length)))];
      };
      const [ofAccount, ofRule] = await Promise.all([idsIn('conversation', decidedOf(alike)), idsIn('account', decidedBy(alike))]);
      return { ofAccount, ofRule };
    },
    events: async (draftId, { limit, after }) => {
      const items = await tables.query('audit', { pk: chainKey({ draftId }), limit: limit + 1, ...(after !== undefined && { after }) });
      const page = items.slice(0, limit);
      return { events: page.map((item) => AuditEvent.parse(eventIn(item))), next: items.length > limit ? String(page.at(-1)?.sk) : null };
    },
    conversation: async (conversationId) => {
      const item = await tables.get('drafts', { pk: `CONV#${conversationId}`, sk: 'CONV' });
      return item && Conversation.parse(item);
    },
    keepConversation: async (before, after, supersedes) => {
      await refuseWhileStopped();
      const writes = [conversationWrite(before, after), ...supersedeWrites(before, after, supersedes, clock.now())];
      return (await transactLabelled(tables, writes, pause)) === undefined;
    },
    idempotent: async (rowKey) => {
      const item = await tables.get('drafts', { pk: rowKey, sk: 'IDEM' });
      const row = item && IdempotencyItem.parse(item);
      return row && row.expiresAt * 1000 > clock.now().getTime() ? row : undefined;
    },
    gatedPlace: (gated) => gatedPlace(tables, gated, clock.now()),
    dueDrafts: async (until) => (await dueItems(tables, 'head', until)).map(({ pk }) => pk.slice('D#'.length)),
  };
}

/** Sorts a partition's items by what they are; every one is parsed. */
function parseDraft(head: DraftHead, items: readonly Item[], needed: Needed): Draft {
  const ofKind = <Schema extends z.ZodObject>(prefix: string, schema: Schema): z.infer<Schema>[] =>
    items.filter((item) => item.sk.startsWith(prefix)).map((item) => readItem(schema, item));
  return {
    head,
    revisions: items.filter(({ sk }) => sk.startsWith('REV#')).map(needed === 'all' ? readRevision : readRevisionButSignals),
    grants: ofKind('GRANT#', Grant).sort(byAt),
    decisions: ofKind(decisionPrefix, DecisionSchema),
    markers: ofKind('PERSON#', Marker),
    waits: ofKind('WAIT#', Wait),
    questions: ofKind('QUESTION#', Question).sort(byAt),
  };
}

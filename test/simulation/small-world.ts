import { wholeHead } from '../../functions/adapters/head-item.ts';
import type { Item, TableName } from '../../functions/adapters/ports.ts';
import { type DraftHead, type Grant, isSettled, type Marker } from '../../functions/domain/approval/draft-state.ts';
import { mailCode, signReviewToken } from '../../functions/domain/approval/review-link.ts';
import type { StageRule } from '../../functions/domain/policy/policy.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { createMemoryTables, type LocalTables } from '../../local/memory-tables.ts';
import { anAccount, aPerson, aStageRule } from '../examples.ts';
import { aHeldReply, createWorld, formTo } from '../world.ts';
import { checkCommit } from './invariants.ts';
import type { Laboratory, Sent } from './laboratory.ts';
import { createLedger } from './ledger.ts';
import type { Violation } from './violation.ts';

/** One draft, two stages, three people: small enough to look at everything that can happen. */
export interface SmallWorld {
  readonly name: string;
  readonly stages: readonly StageRule[];
  /** Person who wrote the reply; an AI did where there is none. */
  readonly author?: string;
  /** Of dan. @default both that there are */
  readonly roles?: readonly string[];
}

const topic = 'small_world';
export const people = ['ann', 'dan', 'mia'] as const;

export const smallWorlds: readonly SmallWorld[] = [
  {
    name: 'two seats, then one',
    stages: [
      { ...aStageRule('finance', 'department-head'), assurance: 'code' },
      { ...aStageRule('manager'), assurance: 'link' },
    ],
  },
  {
    name: 'one seat, then one, by an author who could take the first',
    stages: [
      { ...aStageRule('finance'), assurance: 'link' },
      { ...aStageRule('manager'), assurance: 'link' },
    ],
    author: 'ann',
  },
  {
    name: 'one seat, then one that may be delegated when it opens',
    stages: [
      { ...aStageRule('finance'), assurance: 'link' },
      { ...aStageRule('department-head'), assurance: 'link' },
    ],
    roles: ['department-head'],
  },
];

/** What can happen, one thing at a time, or one while another is under way. */
export type SmallAct =
  | { readonly kind: 'approve' | 'edit' | 'reject' | 'lock'; readonly who: string }
  | { readonly kind: 'withdraw' | 'customer' | 'clock' | 'deadline' | 'delegate' | 'undelegate' }
  /** `other` happens between what `act` reads and what it writes, or between the page and its form. */
  | { readonly kind: 'while'; readonly act: SmallAct; readonly other: SmallAct; readonly gap: 'commit' | 'page' };

export const nameOf = (act: SmallAct): string =>
  act.kind === 'while' ? `${nameOf(act.act)} while ${nameOf(act.other)} (${act.gap})` : 'who' in act ? `${act.kind} ${act.who}` : act.kind;

/** A state that can be gone back to. */
export interface Saved {
  readonly items: readonly (readonly [TableName, Item])[];
  readonly now: number;
}

const tableNames: readonly TableName[] = ['accounts', 'drafts', 'audit'];

export async function openSmallWorld({ stages, author, roles = ['finance', 'department-head'] }: SmallWorld) {
  let tables: LocalTables = createMemoryTables();
  /** The tables of the state that was gone to last. */
  const current: LocalTables = {
    get: (...args) => tables.get(...args),
    getMany: (...args) => tables.getMany(...args),
    query: (...args) => tables.query(...args),
    queryIndex: (...args) => tables.queryIndex(...args),
    transact: (...args) => tables.transact(...args),
    scan: (...args) => tables.scan(...args),
    put: (...args) => tables.put(...args),
    remove: (...args) => tables.remove(...args),
    onCommit: (...args) => tables.onCommit(...args),
  };
  const world = await createWorld({
    seed: 'small world',
    tables: current,
    people: [aPerson('ann', { roles: ['finance'] }), aPerson('dan', { roles: [...roles] }), aPerson('mia', { roles: ['owner'] })],
    accounts: [anAccount({ id: 'acc_fabrikam', name: 'Fabrikam', segment: 'standard', managerId: 'mia' })],
    policy: { routes: [{ id: 'small', when: { topics: [topic] }, stages: [...stages], watchers: [] }, ...standardPolicy.routes] },
  });
  const authors = new Set(author === undefined ? [] : [author]);
  const submission = aHeldReply({ intent: topic, ...(author !== undefined && { author: { id: author, type: 'agent', name: author } }) });
  const { json, status } = await world.post(submission);
  if (status !== 202) throw new Error(`the draft of the small world was answered ${status}`);
  const { id } = json;
  const sent: Sent = { key: 'key-1', submission, gated: true, authors, status: json.status, draftId: id };
  await world.tasks.escalateStage({ contract: 1, draftId: id, revision: 1 });

  const violations: Violation[] = [];
  let ledger = createLedger(current, world.clock.now);
  function watch(): void {
    ledger = createLedger(tables, world.clock.now);
    const laboratory = { ledger, world, sent: [sent] } as unknown as Laboratory; // all that the invariants of a commit look at
    ledger.onCommit((commit) => violations.push(...checkCommit(laboratory, commit)));
  }

  const headNow = () => wholeHead(ledger.item('drafts', { pk: `D#${id}`, sk: 'HEAD' }) as Item) as unknown as DraftHead;
  const grantsNow = () => ledger.items('drafts', `D#${id} GRANT#`) as unknown as Grant[];
  /** The grant by which a person would act: an open one before the others, the newest first. */
  const grantOf = (who: string): Grant | undefined => {
    const own = grantsNow().filter(({ personId, seat }) => personId === who && seat !== null);
    return own.findLast(({ state }) => state === 'open') ?? own.at(-1);
  };
  const move = () => world.tasks.escalateStage({ contract: 1, draftId: id, revision: 1 });

  let interleaved: (() => Promise<void>) | undefined;
  /** Before the first transaction of an act that writes something of the draft, once. */
  world.outside.beforeTransact = async (writes) => {
    const other = interleaved;
    if (!other || !writes.some((write) => 'put' in write && write.put.pk === `D#${id}`)) return;
    interleaved = undefined;
    await other();
  };

  async function decide(who: string, kind: 'approve' | 'edit' | 'reject' | 'lock', between: () => Promise<void>): Promise<void> {
    const grant = grantOf(who);
    if (!grant) return;
    const key = await world.deps.linkKeys.current();
    const browser = world.browser();
    const { tenantId } = world.deps.settings;
    const page = await browser.get(`/review/${signReviewToken(key, { tenantId, grantId: grant.grantId, expiresAt: new Date(grant.expiresAt) })}`);
    if (!page.forms.some(({ action }) => action.endsWith(grant.grantId))) return;
    const form = formTo(page, grant.grantId);
    await between();
    const code = grant.assurance === 'code' ? { code: mailCode(key, grant.grantId) } : {};
    const fields = {
      approve: { decision: 'approve', ...code },
      edit: { decision: 'approve', text: `${who} writes that it comes on Monday.`, ...code },
      reject: { decision: 'reject', reason: 'wrong_tone', ...code },
      lock: { decision: 'approve', code: '000000' },
    }[kind];
    for (let tries = kind === 'lock' ? 5 : 1; tries > 0; tries -= 1) await browser.fill(page, fields, form);
  }

  async function perform(act: SmallAct, between: () => Promise<void> = async () => {}): Promise<void> {
    switch (act.kind) {
      case 'approve':
      case 'edit':
      case 'reject':
      case 'lock':
        return decide(act.who, act.kind, between);
      case 'withdraw':
        await world.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'sent by hand' } });
        return;
      case 'customer':
        await world.call(`POST /v1/conversations/${submission.conversationId}/messages`, { body: { id: 'm-2', text: 'It is urgent now.' } });
        return;
      case 'clock': {
        const due = headNow().dueAt;
        if (due && !isSettled(headNow().status)) world.clock.set(new Date(Math.max(Date.parse(due), world.clock.now().getTime())));
        await move();
        return;
      }
      case 'deadline': {
        // The clock alone: whatever should happen then is late.
        const { decideBy } = headNow();
        if (decideBy) world.clock.set(new Date(Math.max(Date.parse(decideBy), world.clock.now().getTime())));
        return;
      }
      case 'delegate': {
        const now = world.clock.now();
        const body = {
          to: 'mia',
          from: now.toISOString(),
          until: new Date(now.getTime() + 90 * 86_400_000).toISOString(),
          roles,
        };
        await world.call('POST /v1/people/dan/delegations', { key: world.keys.admin, body });
        return;
      }
      case 'undelegate': {
        const [found] = ledger.items('accounts', 'DELEGATIONS ');
        if (found) await world.call(`DELETE /v1/people/dan/delegations/${found.sk.split('#')[1]}`, { key: world.keys.admin });
        return;
      }
      case 'while': {
        const other = () => perform(act.other);
        if (act.gap === 'page') return perform(act.act, other);
        interleaved = other;
        await perform(act.act);
        interleaved = undefined;
      }
    }
  }

  return {
    /** Does it, and lets the draft go where it goes at once. Answers what it broke. */
    act: async (act: SmallAct): Promise<readonly Violation[]> => {
      await perform(act);
      const drafts = headNow();
      if (!isSettled(drafts.status) && act.kind !== 'deadline') await move();
      return violations.splice(0);
    },
    save: async (): Promise<Saved> => {
      const items = await Promise.all(tableNames.map(async (name) => (await tables.scan(name)).map((item) => [name, item] as const)));
      return { items: items.flat().filter(([, { pk }]) => !pk.startsWith('SESSION#')), now: world.clock.now().getTime() };
    },
    load: async ({ items, now }: Saved): Promise<void> => {
      world.clock.set(new Date(now));
      tables = createMemoryTables();
      watch();
      const { transactions, mails, logged } = world;
      transactions.length = 0;
      (mails as unknown[]).length = 0;
      (logged as unknown[]).length = 0;
      await ledger.byHand(async () => void (await Promise.all(items.map(([name, item]) => tables.put(name, item)))));
      world.deploy();
    },
    /** What can happen in this state. */
    acts: (): SmallAct[] => {
      const head = headNow();
      const isOpen = !isSettled(head.status);
      const live = people.filter((who) => grantOf(who) !== undefined);
      const open = live.filter((who) => grantOf(who)?.state === 'open');
      const deciding = (kind: 'approve' | 'reject' | 'edit', of: readonly string[]): SmallAct[] => of.map((who) => ({ kind, who }));
      const edits = head.revision === 1 ? deciding('edit', open) : [];
      const isLocked = grantsNow().some(({ state }) => state === 'locked');
      const delegations = ledger.items('accounts', 'DELEGATIONS ').length;
      const hasDelegated = ledger.items('audit', 'S#').some(({ type }) => type === 'delegation.changed');
      const climbed = Math.max(...head.stages.map(({ step }) => step));
      const single: SmallAct[] = [
        ...deciding('approve', live), // also by those whose grant is locked, used or revoked
        ...deciding('reject', open),
        ...edits,
        ...(isLocked ? [] : open.slice(-1).map((who): SmallAct => ({ kind: 'lock', who }))),
        ...(isOpen ? ([{ kind: 'withdraw' }, { kind: 'customer' }] as const) : []),
        ...(isOpen && (climbed === 0 || head.status === 'approved') ? [{ kind: 'clock' } as const] : []),
        ...(isOpen ? [{ kind: 'deadline' } as const] : []),
        ...(isOpen && !hasDelegated ? [{ kind: 'delegate' } as const] : []),
        ...(delegations > 0 ? [{ kind: 'undelegate' } as const] : []),
      ];
      const movers = [...deciding('approve', open), ...edits];
      const releases: SmallAct[] = head.status === 'approved' ? [{ kind: 'clock' }] : [];
      const ends: SmallAct[] = isOpen ? [{ kind: 'withdraw' }] : [];
      const pairs = (gap: 'commit' | 'page', acts: readonly SmallAct[], others: readonly SmallAct[]): SmallAct[] =>
        acts.flatMap((act) => others.map((other): SmallAct => ({ kind: 'while', act, other, gap })));
      return [
        ...single,
        ...pairs('commit', movers, [...movers, ...ends]),
        ...pairs('commit', releases, [...releases, ...ends]),
        ...pairs('page', deciding('approve', open), [
          ...edits,
          ...(isOpen ? [{ kind: 'deadline' } as const] : []),
          ...(delegations > 0 ? [{ kind: 'undelegate' } as const] : []),
        ]),
      ];
    },
    /** All that what happens next depends on, without what is drawn by chance. */
    fingerprint: (): string => {
      const { status, revision, stages, release, decideBy, releaseAt, tier, holdingReply } = headNow();
      const now = world.clock.now().getTime();
      // What is due depends on what lies behind, not on how long ago that was.
      const isPast = (instant: string | null) => instant !== null && Date.parse(instant) <= now;
      const markers = ledger.items('drafts', `D#${id} PERSON#`) as unknown as Marker[];
      return JSON.stringify([
        status,
        revision,
        tier,
        stages.map(({ state, step, openedAt, seats }) => [
          state,
          step,
          openedAt !== null,
          seats.map(({ filled }) => filled.map(({ personId, onBehalfOf }) => [personId, onBehalfOf])),
        ]),
        release !== null,
        holdingReply !== null,
        [isPast(decideBy), isPast(releaseAt)],
        grantsNow()
          .map((grant) =>
            [
              grant.personId,
              grant.onBehalfOf,
              grant.revision,
              grant.stage,
              grant.seat,
              grant.state,
              grant.why,
              grant.wrongCodes,
              grant.delegationId !== null,
            ].join(),
          )
          .sort(),
        markers.map((marker) => [marker.revision, marker.personId, marker.role].join()).sort(),
        ledger
          .items('drafts', `D#${id} DECISION#`)
          .map((one) => [one.personId, one.revision, one.decision].join())
          .sort(),
        ledger.items('accounts', 'DELEGATIONS ').length,
        ledger.item('drafts', { pk: `CONV#${submission.conversationId}`, sk: 'CONV' })?.lastMessage,
      ]);
    },
  };
}

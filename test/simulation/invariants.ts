import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { wholeHead } from '../../functions/adapters/head-item.ts';
import type { Item, Key, TableName, Write } from '../../functions/adapters/ports.ts';
import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import {
  type Decision,
  type DraftHead,
  type Grant,
  isSettled,
  type Marker,
  type Revision,
  type Seat,
  type Stage,
  type Status,
} from '../../functions/domain/approval/draft-state.ts';
import { canaries, messageId } from './helpdesk-acts.ts';
import type { Laboratory } from './laboratory.ts';
import type { Commit, Ledger } from './ledger.ts';
import { broken, type Violation, violation } from './violation.ts';

type Put = Extract<Write, { put: unknown }>;
const putsInto = ({ writes }: Commit, table: TableName, pk: string): Put['put'][] =>
  writes.flatMap((write) => ('put' in write && write.table === table && write.put.pk === pk ? [write.put] : []));

/** What a commit did to a draft: its head before and after, and what was written with it. */
interface Step {
  readonly commit: Commit;
  readonly draftId: string;
  readonly before: DraftHead | undefined;
  readonly after: DraftHead;
  readonly events: readonly AuditItem[];
  readonly decisions: readonly Decision[];
  readonly grants: readonly Grant[];
}
interface AuditItem {
  readonly seq: number;
  readonly prev: string;
  readonly leaf: string;
  readonly type: string;
}

const headKey = (draftId: string): Key => ({ pk: `D#${draftId}`, sk: 'HEAD' });
const revisionsOf = (ledger: Ledger, draftId: string) => itemsOf<Item>(ledger, draftId, 'REV#').map(wholeRevision) as unknown as Revision[];
const itemsOf = <T>(ledger: Ledger, draftId: string, prefix: string): T[] => ledger.items('drafts', `D#${draftId} ${prefix}`) as unknown as T[];

const withPrefix = <T>(items: readonly Put['put'][], prefix: string): T[] => items.filter(({ sk }) => sk.startsWith(prefix)) as unknown as T[];

function stepsOf(commit: Commit): Step[] {
  return commit.writes.flatMap((write) => {
    if (!('put' in write) || write.table !== 'drafts' || write.put.sk !== 'HEAD' || !write.put.pk.startsWith('D#')) return [];
    const draftId = write.put.pk.slice('D#'.length);
    const puts = putsInto(commit, 'drafts', write.put.pk);
    const before = commit.before('drafts', headKey(draftId));
    return [
      {
        commit,
        draftId,
        before: before && (wholeHead(before) as unknown as DraftHead),
        after: wholeHead(write.put) as unknown as DraftHead,
        events: putsInto(commit, 'audit', `D#${draftId}`) as unknown as AuditItem[],
        // An erasure writes them again, without what was said.
        decisions: withPrefix<Decision & Key>(puts, 'DECISION#').filter(({ pk, sk }) => commit.before('drafts', { pk, sk }) === undefined),
        grants: withPrefix<Grant>(puts, 'GRANT#'),
      },
    ];
  });
}

/** What must hold of a commit, and of the drafts that it touched, at that very moment. */
export function checkCommit(laboratory: Laboratory, commit: Commit): Violation[] {
  if (commit.byHand) return [];
  const { ledger } = laboratory;
  const steps = stepsOf(commit);
  return [
    ...checkLonelyEvents(commit),
    ...checkAttention(commit),
    ...steps.flatMap((step) => [
      ...checkChain(step),
      ...checkWay(step),
      ...checkDecisions(step, ledger),
      ...checkRoute(step),
      ...checkRelease(step, laboratory),
      ...checkIntake(step, laboratory),
      ...checkRights(ledger, step.draftId),
    ]),
  ];
}

/** I3: an event of a draft is never written without the change that it tells of. */
const checkLonelyEvents = (commit: Commit): Violation[] =>
  commit.writes.flatMap((write) => {
    if (!('put' in write) || write.table !== 'audit' || !write.put.pk.startsWith('D#')) return [];
    const hasHead = putsInto(commit, 'drafts', write.put.pk).some(({ sk }) => sk === 'HEAD');
    return broken(!hasHead, 'I3', `an event without its change: ${write.put.type}`);
  });

/** I15: an attention check touches nothing but itself: no draft, no account, no helpdesk; it owes one mail, and that is all. */
function checkAttention(commit: Commit): Violation[] {
  const puts = commit.writes.flatMap((write) => ('put' in write ? [write] : []));
  const ids = puts.flatMap(({ put: { pk } }) => (pk.startsWith('CHECK#') ? [pk.slice('CHECK#'.length)] : []));
  const own = (id: string): readonly string[] => [`CHECK#${id}`, `OUT#${id}`, `S#check:${id}`];
  return ids.flatMap((id) =>
    puts.flatMap(({ table, put }) => {
      const { pk, kind } = put;
      const isOwn = own(id).includes(pk) || pk.startsWith('CHECKED#') || pk.startsWith('MISSED#');
      return [
        ...broken(!isOwn, 'I15', `an attention check wrote ${table} ${pk}`),
        ...broken(pk.startsWith('OUT#') && kind !== 'mail', 'I15', `an attention check owes a ${kind}`),
      ];
    }),
  );
}

/** I15 at the end: nobody outside heard of a check, and no draft has its name. */
export const checkAttentionOutside = ({ ledger, world }: Laboratory): Violation[] =>
  ledger.items('drafts', 'CHECK#').flatMap(({ pk }) => {
    const id = pk.slice('CHECK#'.length);
    const outside = JSON.stringify([world.posts.map(({ body }) => body), world.starts]);
    return [
      ...broken(outside.includes(id), 'I15', 'an attention check was told outside'),
      ...broken(ledger.items('drafts', `D#${id}`).length > 0, 'I15', 'an attention check became a draft'),
    ];
  });

/** A leaf by other code than the program's. */
function leafOf({ leaf: _, pk: __, sk: ___, logPk: ____, logSk: _____, ...event }: Record<string, unknown>): string {
  return createHash('sha256')
    .update(`\0${canonicalize(event)}`)
    .digest('hex');
}

/** I3: every change has its events, which follow those before without a gap. */
function checkChain({ before, after, events }: Step): Violation[] {
  const [seq, head] = [before?.auditSeq ?? 0, before?.auditHead ?? ''];
  return [
    ...broken(before?.status !== after.status && events.length === 0, 'I3', `${before?.status} became ${after.status} without an event`),
    ...broken(after.auditSeq !== seq + events.length, 'I3', `the head counts ${after.auditSeq} events, not ${seq + events.length}`),
    ...events.flatMap((event, i) => [
      ...broken(event.seq !== seq + i, 'I3', `event ${seq + i} has number ${event.seq}`),
      ...broken(event.prev !== (events[i - 1]?.leaf ?? head), 'I3', `event ${event.seq} does not follow the one before`),
      ...broken(event.leaf !== leafOf(event as unknown as Record<string, unknown>), 'I3', `event ${event.seq} is not what was hashed`),
    ]),
    ...broken((events.at(-1)?.leaf ?? head) !== after.auditHead, 'I3', 'the draft names another end of its chain'),
  ];
}

/** Where a draft may go by itself and by people; a new revision of the helpdesk's leads from more of them back to `pending`. */
const ways: Readonly<Record<Status, readonly Status[]>> = {
  pending: ['pending', 'approved', 'rejected', 'blocked', 'held', 'superseded', 'withdrawn', 'integrity_hold'],
  blocked: ['blocked', 'pending', 'held', 'superseded', 'withdrawn', 'integrity_hold'],
  approved: ['approved', 'released', 'pending', 'blocked', 'superseded', 'withdrawn', 'integrity_hold'],
  rejected: ['rejected', 'pending', 'blocked'],
  superseded: ['superseded', 'pending', 'blocked'],
  held: ['held', 'pending', 'blocked'],
  withdrawn: ['withdrawn'],
  integrity_hold: ['integrity_hold'],
  released: ['released'],
  notified: ['notified'],
};

/** I5: nothing leads from an end to a release. */
const checkWay = ({ before, after }: Step): Violation[] =>
  before === undefined ? [] : broken(!ways[before.status].includes(after.status), 'I5', `${before.status} became ${after.status}`);

/** I4: a decision counts by an open grant on the current revision, before its end; by a delegation only while that is in force. */
function checkDecisions({ commit, before, after, decisions, grants }: Step, ledger: Ledger): Violation[] {
  return decisions.flatMap((decision) => {
    const used = grants.filter(({ state, personId }) => state === 'used' && personId === decision.personId);
    const [grant] = used;
    if (!before || used.length !== 1 || !grant) return [violation('I4', `a decision used ${used.length} grants`)];
    const was = commit.before('drafts', { pk: `D#${after.id}`, sk: `GRANT#${grant.grantId}` }) as unknown as Grant | undefined;
    const delegation = grant.delegationId === null ? undefined : ledger.items('accounts', 'DELEGATIONS').find(({ id }) => id === grant.delegationId);
    return [
      ...broken(was?.state !== 'open', 'I4', `a decision by a grant that was ${was?.state}`),
      ...broken(Date.parse(grant.expiresAt) <= commit.at, 'I4', 'a decision by a grant that had expired'),
      ...broken(grant.revision !== before.revision, 'I4', `a decision by a grant of revision ${grant.revision} on revision ${before.revision}`),
      ...broken(before.status !== 'pending', 'I4', `a decision on a draft that was ${before.status}`),
      ...broken(grant.delegationId !== null && !delegation, 'I4', 'a decision by a delegation that had ended'),
      ...broken(
        decision.requestHash !== after.requestHash || decision.revision !== after.revision,
        'I4',
        'a decision on another text than the one that stands',
      ),
    ];
  });
}

const namesOf = (stages: readonly Stage[]): string[] =>
  stages.flatMap(({ seats }, i) => seats.flatMap(({ role, count }) => Array.from({ length: count }, () => `${i} ${role}`)));
const lacks = (stages: readonly Stage[], wanted: readonly Stage[]): string[] => {
  const there = namesOf(stages);
  return namesOf(wanted).filter((name) => {
    const at = there.indexOf(name);
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
};

/** I6: while the helpdesk sends nothing new, no stage and no seat falls away; the tier never falls. */
function checkRoute({ before, after, events }: Step): Violation[] {
  if (!before) return [];
  const isNew = events.some(({ type, ...rest }) => type === 'draft.revised' && (rest as unknown as { data?: { why?: string } }).data?.why !== 'edited');
  return [
    ...broken(after.tier < before.tier, 'I6', `the tier fell from ${before.tier} to ${after.tier}`),
    ...(isNew ? [] : lacks(after.stages, before.stages).map((name) => violation('I6', `a seat fell away: ${name}`))),
  ];
}

const partiesOf = ({ personId, onBehalfOf }: { personId: string; onBehalfOf: string | null }): string[] =>
  onBehalfOf === null ? [personId] : [personId, onBehalfOf];

/** I1, I2, I5: what is released was approved by everybody it needs, in exactly these bytes, once. */
function checkRelease({ commit, before, after }: Step, laboratory: Laboratory): Violation[] {
  const released = JSON.stringify(before?.release ?? null);
  if (before?.release) return broken(JSON.stringify(after.release) !== released, 'I2', 'a release was recorded again, or changed');
  if (!after.release) return broken(after.status === 'released' || after.status === 'notified', 'I2', `${after.status} without a release`);
  if (after.tier < 3) return [];
  const { ledger, world } = laboratory;
  const one = laboratory.sent.find(({ draftId }) => draftId === after.id);
  const decisions = itemsOf<Decision>(ledger, after.id, 'DECISION#');
  const markers = itemsOf<Marker>(ledger, after.id, 'PERSON#').filter(({ revision }) => revision === after.revision);
  const seats = after.stages.flatMap(({ seats: all }) => all);
  const filled = seats.flatMap((seat: Seat) => seat.filled);
  const parties = filled.flatMap(partiesOf);
  const valid = (decisionId: string, personId: string): boolean =>
    decisions.some(
      (own) =>
        own.id === decisionId &&
        own.personId === personId &&
        own.decision !== 'reject' &&
        own.revision === after.revision &&
        own.requestHash === after.requestHash,
    );
  const people = ledger.items('accounts', 'PEOPLE');
  const revision = revisionsOf(ledger, after.id).find((own) => own.revision === after.revision);
  const content = revision?.content ?? world.bodies.get(`${after.id}/${revision?.contentSha256}`) ?? '';
  const conversation = ledger.item('drafts', { pk: `CONV#${after.conversationId}`, sk: 'CONV' });
  const lastAt = Date.parse((conversation?.lastMessage as { at: string } | undefined)?.at ?? '');
  const account = ledger.item('accounts', { pk: `ACC#${after.accountId}`, sk: 'ACC' });
  return [
    ...broken(before?.status !== 'approved', 'I5', `${before?.status} was released`),
    ...broken(seats.length === 0 || !seats.every((seat) => seat.filled.length === seat.count), 'I1', 'released with an empty seat'),
    ...broken(new Set(parties).size < parties.length, 'I1', `one person counts twice: ${parties.join(', ')}`),
    ...broken(
      parties.some((id) => one?.authors.has(id)),
      'I1',
      `an author approved: ${parties.join(', ')}`,
    ),
    ...broken(!filled.every(({ decisionId, personId }) => valid(decisionId, personId)), 'I1', 'a seat is filled by no approval of exactly this text'),
    ...broken(!parties.every((id) => markers.some(({ personId }) => personId === id)), 'I1', 'somebody who approved left no marker'),
    ...broken(!parties.every((id) => people.some((person) => person.id === id && person.active === true)), 'I1', 'somebody who approved is no longer active'),
    ...broken(createHash('sha256').update(textOf(content)).digest('hex') !== after.release.bodySha256, 'I2', 'the released bytes are not those that are kept'),
    ...broken(
      revision?.requestHash !== after.requestHash || after.release.revision !== after.revision,
      'I2',
      'another revision was released than the one approved',
    ),
    ...broken(createHash('sha256').update(content).digest('hex') !== revision?.contentSha256, 'I2', 'the kept text is not the one that was hashed'),
    ...broken(lastAt > Date.parse(after.answers.at), 'I5', 'released after the customer had written again'),
    ...broken(account?.frozen === true, 'I5', 'released to an account that is frozen'),
    ...broken(Date.parse(before?.releaseAt ?? '') > commit.at, 'I5', 'released before the end of its escrow'),
  ];
}

/** The reply's text in a kept submission; nothing where it can't be read. */
function textOf(content: string): string {
  try {
    return (JSON.parse(content) as { reply: { text: string } }).reply.text;
  } catch {
    return '';
  }
}

/** I13, R131: what goes out at once is what may, whatever failed while it was looked at. */
function checkIntake({ before, after, commit }: Step, { sent, ledger, world }: Laboratory): Violation[] {
  if (before) return [];
  const revision = revisionsOf(ledger, after.id)[0];
  const content = revision?.content ?? world.bodies.get(`${after.id}/${revision?.contentSha256}`) ?? '';
  const one = sent.find((_, number) => content.includes(messageId(number)));
  const out = after.status === 'released' || after.status === 'notified';
  const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  const since = day(commit.at - 30 * 86_400_000);
  const spent = ledger
    .items('drafts', 'D#')
    .flatMap((item) => (item.sk === 'HEAD' && item.accountPk === after.accountId ? (wholeHead(item) as unknown as DraftHead).spent : []))
    .filter((own) => own.currency === 'USD' && own.day >= since)
    .reduce((sum, { minor }) => sum + minor, 0);
  return [
    ...broken(out && (one?.gated ?? true), 'I13', `went out although people must see it: ${one?.submission.intent}`),
    ...broken(after.tier === 2 && after.spent.length > 0 && spent >= 5000, 'R131', `refunds of ${spent / 100} dollars went out without people`),
  ];
}

/** I4: nobody may decide any more where there is nothing to decide. */
function checkRights(ledger: Ledger, draftId: string): Violation[] {
  const head = ledger.item('drafts', headKey(draftId)) as unknown as DraftHead;
  const grants = itemsOf<Grant>(ledger, draftId, 'GRANT#');
  const open = grants.filter(({ state }) => state === 'open');
  const decisions = itemsOf<Decision>(ledger, draftId, 'DECISION#');
  return [
    ...broken(isSettled(head.status) && open.length > 0, 'I4', `${open.length} grants of a draft that is ${head.status} are open`),
    ...broken(
      open.some(({ revision }) => revision !== head.revision),
      'I4',
      'a grant of an old revision is open',
    ),
    ...broken(grants.filter(({ state }) => state === 'used').length !== decisions.length, 'I4', 'the grants that are used are not those that decided'),
  ];
}

/** I14: of what was erased, nothing that somebody wrote is left anywhere, nor what could prove a guess of it. */
export function checkErased({ ledger, world, heads }: Laboratory): Violation[] {
  return heads()
    .filter(({ erased }) => erased !== undefined)
    .flatMap(({ id, accountId }) => {
      const items = [...ledger.items('drafts', `D#${id} `), ...ledger.items('audit', `D#${id} `), ...ledger.items('accounts', `ACC#${accountId} COMMIT#${id}`)];
      const bodies = world.bodyVersions.filter(({ name }) => name.startsWith(`${id}/`));
      const texts = JSON.stringify(items.map(wholeRevision));
      return [
        ...canaries.flatMap((word) => broken(texts.includes(word), 'I14', `an erased draft still holds ${word}`)),
        ...broken(/"\w*Salt":/.test(texts), 'I14', 'an erased draft still holds a salt'),
        ...broken(bodies.length > 0, 'I14', `${bodies.length} bodies of an erased draft are left`),
      ];
    });
}

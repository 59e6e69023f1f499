import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { partiesOf } from '../../functions/domain/approval/decide.ts';
import { currentRevision, type Draft, isSettled, parseSubmission, type Status } from '../../functions/domain/approval/draft-state.ts';
import { requestHash } from '../../functions/domain/approval/request-hash.ts';
import { type AuditEvent, chainKey } from '../../functions/domain/audit/audit-event.ts';
import { sha256 } from '../../functions/domain/hash.ts';
import { type Arena, type Commit, putsOf } from './arena.ts';

/** What somebody may try in a race; `timer` is a clock that acts for nobody. */
export type Act = 'approve' | 'edit' | 'reject' | 'stop' | 'withdraw' | 'supersede' | 'revise' | 'timer';

/**
 * What somebody was told of what they did.
 *
 * `done`: it is recorded; `again`: it was recorded before; `no`: it was not;
 * `unknown`: the store was busy, and only the audit can say; `odd`: an answer that a race must never give.
 */
export interface Told {
  /** Id of the person, or `helpdesk`, `customer`, `clock`. */
  readonly who: string;
  readonly act: Act;
  readonly told: 'done' | 'again' | 'no' | 'unknown' | 'odd';
  readonly status?: number;
}

/** All that is left of a race when it is over. */
export interface Evidence {
  readonly draft: Draft;
  /** Of the current revision. */
  readonly content: string | undefined;
  readonly tenantId: string;
  readonly events: readonly AuditEvent[];
  readonly told: readonly Told[];
  readonly commits: readonly Commit[];
  readonly inOrder: boolean;
  /** Names of errors in the log that are no busy store. */
  readonly errors: readonly string[];
  /** Ids of `draft.released` as they arrived at the helpdesk. */
  readonly delivered: readonly string[];
}

const busy = new Set(['Busy', 'TransactionRefused']);

export async function gatherEvidence({ world, commits, inMemory }: Arena, draftId: string, told: readonly Told[]): Promise<Evidence> {
  const draft = await world.draft(draftId);
  return {
    draft,
    content: await world.deps.drafts.content(draft),
    tenantId: world.deps.settings.tenantId,
    events: await world.audit(draftId),
    told,
    commits: commits.filter(({ writes }) =>
      writes.some((write) => 'put' in write && [`D#${draftId}`, `CONV#${draft.head.conversationId}`].includes(write.put.pk)),
    ),
    inOrder: inMemory,
    errors: world.logged.flatMap(({ fields: { errorName } }) => (errorName !== undefined && !busy.has(errorName) ? [errorName] : [])),
    delivered: world.told().flatMap(({ id, type, draft: told }) => (type === 'draft.released' && told.id === draftId ? [id] : [])),
  };
}

/** What is wrong with how a race ended, in sentences; nothing where it ended as it must. */
export const judge = (evidence: Evidence): string[] => [
  ...judgeChain(evidence),
  ...judgeOutcome(evidence),
  ...judgeAnswers(evidence),
  ...judgeSeats(evidence),
  ...judgeGrants(evidence),
  ...judgeRelease(evidence),
  ...evidence.errors.map((name) => `something failed: ${name}`),
];

const complaint = (broken: boolean, sentence: string): string[] => (broken ? [sentence] : []);
const hasDoubles = (values: readonly unknown[]): boolean => new Set(values).size < values.length;

/** A leaf by other code than ours: canonical JSON of another package. */
function leafOf({ leaf: _, ...event }: AuditEvent): string {
  return createHash('sha256')
    .update(`\0${canonicalize(event)}`)
    .digest('hex');
}

/** The chain has no gap, no fork and no event that was written over, and the head is where it ends. */
function judgeChain({ draft: { head }, events, commits }: Evidence): string[] {
  const kept = commits.flatMap((commit) => putsOf(commit, 'audit', chainKey({ draftId: head.id })));
  const versions = commits.flatMap((commit) => putsOf(commit, 'drafts', `D#${head.id}`).filter(({ sk }) => sk === 'HEAD')).map(({ version }) => version);
  return [
    ...events.flatMap((event, i) => [
      ...complaint(event.seq !== i, `event ${i} has number ${event.seq}`),
      ...complaint(event.prev !== (events[i - 1]?.leaf ?? ''), `event ${i} does not follow the one before`),
      ...complaint(event.leaf !== leafOf(event), `event ${i} is not what was hashed`),
    ]),
    ...complaint(head.auditSeq !== events.length || head.auditHead !== events.at(-1)?.leaf, 'the draft names another end of its chain'),
    ...complaint(hasDoubles(kept.map(({ sk }) => sk)), 'an event was written over'),
    ...complaint(kept.length !== events.length, 'not every event that was kept is in the chain'),
    ...complaint(hasDoubles(versions), 'two transitions were made from one state'),
    ...complaint(versions.length !== head.version, 'a version of the draft is missing'),
  ];
}

/** Where a draft may go; whatever else happens to it leaves it where it is. */
const ways: Readonly<Record<Status, readonly Status[]>> = {
  pending: ['approved', 'rejected', 'blocked', 'held', 'superseded', 'withdrawn', 'integrity_hold'],
  blocked: ['pending', 'held', 'superseded', 'withdrawn', 'integrity_hold'],
  approved: ['released', 'pending', 'superseded', 'withdrawn', 'integrity_hold'],
  rejected: ['pending'],
  superseded: ['pending'],
  held: ['pending'],
  withdrawn: [],
  integrity_hold: [],
  released: [],
  notified: [],
};

/** By the order of the audit the draft has gone one way only, and that is where it stands. */
function judgeOutcome({ draft: { head }, events }: Evidence): string[] {
  return [
    ...events.flatMap((event, i) => {
      const { type, from = null, to } = event;
      const before = events[i - 1];
      const sameTransaction = before !== undefined && from === (before.from ?? null) && to === before.to;
      return [
        ...complaint(from !== (before?.to ?? null) && !sameTransaction, `event ${i}, ${type}, begins at ${from}, not where the draft stood`),
        ...complaint(
          from !== to && from !== null && !ways[from as Status].includes(to as Status) && !sameTransaction,
          `event ${i}, ${type}, leads from ${from} to ${to}`,
        ),
      ];
    }),
    ...complaint(events.at(-1)?.to !== head.status, `the audit ends at ${events.at(-1)?.to}, the draft is ${head.status}`),
    ...complaint(head.status === 'integrity_hold', 'the draft is damaged'),
  ];
}

const decisionActs: Readonly<Record<string, Act>> = { approve: 'approve', approve_with_edits: 'edit', reject: 'reject' };

/** What an event says that somebody did. */
function actOf({ type, actor, data }: AuditEvent, before: AuditEvent | undefined): { who: string; act: Act } | undefined {
  const who = actor.personId ?? 'helpdesk';
  switch (type) {
    case 'decision.recorded':
      return { who, act: decisionActs[String(data?.decision)] ?? 'timer' };
    case 'release.stopped':
      return { who, act: 'stop' };
    case 'draft.withdrawn':
      return before?.type === 'release.stopped' && before.to === 'withdrawn' ? undefined : { who, act: 'withdraw' };
    case 'draft.superseded':
      return { who: 'customer', act: 'supersede' };
    case 'draft.revised':
      return data?.why === 'edited' ? undefined : { who, act: 'revise' };
    default:
      return undefined;
  }
}

/** Whoever was told that something is recorded finds it in the audit, once; nobody else does. */
function judgeAnswers({ events, told }: Evidence): string[] {
  const acts = events.flatMap((event, i) => actOf(event, events[i - 1]) ?? []);
  const doers = [...told, ...acts].map(({ who, act }) => `${who} ${act}`);
  return [
    ...told.flatMap(({ who, act, told, status }) => complaint(told === 'odd', `${who} was answered ${status} to ${act}`)),
    ...[...new Set(doers)].flatMap((doer) => {
      const answers = told.filter(({ who, act }) => `${who} ${act}` === doer);
      const times = (word: Told['told']): number => answers.filter((one) => one.told === word).length;
      const recorded = acts.filter(({ who, act }) => `${who} ${act}` === doer).length;
      return [
        ...complaint(recorded < times('done'), `${doer}: told ${times('done')} times that it is recorded, which it is ${recorded} times`),
        ...complaint(recorded > times('done') + times('unknown'), `${doer}: recorded ${recorded} times, told so ${times('done')} times`),
      ];
    }),
    ...told.flatMap(({ who, act, told }) => {
      const rejects = (one: Act): boolean => one === 'reject';
      const same = acts.some((one) => one.who === who && rejects(one.act) === rejects(act));
      return complaint(told === 'again' && !same, `${who} was shown a receipt for ${act}, which is not recorded`);
    }),
  ];
}

/** Seats are filled by different people who are no authors, each by a decision of theirs on this very text. */
function judgeSeats({ draft, events }: Evidence): string[] {
  const { head, decisions, markers } = draft;
  const revision = currentRevision(draft);
  const seats = head.stages.flatMap((stage) => stage.seats);
  const filled = seats.flatMap((seat) => seat.filled);
  const parties = filled.flatMap(partiesOf);
  const approvals = decisions.filter((one) => one.revision === head.revision && one.requestHash === head.requestHash && one.decision !== 'reject');
  const recorded = events.filter(({ type }) => type === 'decision.recorded').map(({ data }) => String(data?.decisionId));
  const hasMarker = (number: number, personId: string): boolean => markers.some((one) => one.revision === number && one.personId === personId);
  return [
    ...complaint(hasDoubles(parties), 'one person fills two seats'),
    ...complaint(
      seats.some((seat) => seat.filled.length > seat.count),
      'a seat is filled twice',
    ),
    ...complaint(
      revision.authors.some(({ id }) => parties.includes(id)),
      'an author fills a seat',
    ),
    ...complaint(
      !filled.every((one) => approvals.some(({ id, personId }) => id === one.decisionId && personId === one.personId)),
      'a seat is filled without a decision on this text',
    ),
    ...complaint(
      recorded.toSorted().join() !==
        decisions
          .map(({ id }) => id)
          .toSorted()
          .join(),
      'the audit and the store know different decisions',
    ),
    ...complaint(!decisions.every((one) => partiesOf(one).every((id) => hasMarker(one.revision, id))), 'a decision left no marker of its person'),
    ...complaint(
      ['approved', 'released'].includes(head.status) && !seats.every((seat) => seat.filled.length === seat.count),
      `${head.status} with an empty seat`,
    ),
  ];
}

/** Nobody may decide any more where there is nothing to decide, and a grant is used by a decision alone. */
function judgeGrants({ draft: { head, grants, decisions } }: Evidence): string[] {
  const open = grants.filter(({ state }) => state === 'open');
  return [
    ...complaint(isSettled(head.status) && open.length > 0, `${open.length} grants of a settled draft are open`),
    ...complaint(
      open.some(({ revision }) => revision !== head.revision),
      'a grant of an old revision is open',
    ),
    ...complaint(grants.filter(({ state }) => state === 'used').length !== decisions.length, 'the grants that are used are not those that decided'),
  ];
}

/** One release at most, told under one id, of the very text that was approved, before the customer wrote again. */
function judgeRelease({ draft, content, tenantId, events, commits, inOrder, delivered }: Evidence): string[] {
  const { head } = draft;
  const heads = commits.flatMap((commit) => putsOf(commit, 'drafts', `D#${head.id}`).filter(({ sk }) => sk === 'HEAD'));
  const releases = new Set([
    ...heads.flatMap(({ release }) => (release ? [JSON.stringify(release)] : [])),
    ...(head.release ? [JSON.stringify(head.release)] : []),
  ]);
  const owed = commits
    .flatMap((commit) => putsOf(commit, 'drafts', `OUT#${head.id}`))
    .flatMap((row) => (row.kind === 'webhook' ? [row.owed as { event: string; webhookId: string }] : []))
    .flatMap(({ event, webhookId }) => (event === 'draft.released' ? [webhookId] : []));
  const ids = new Set([...owed, ...delivered]);
  const proven = (): boolean => {
    const revision = currentRevision(draft);
    const submission = parseSubmission(content ?? '');
    const hash = requestHash({ tenantId, draftId: head.id, revision, submission });
    return head.release?.bodySha256 === sha256(submission.reply.text) && head.release.revision === head.revision && hash === head.requestHash;
  };
  const overtaken = commits.findIndex(({ writes }) =>
    writes.some((write) => 'put' in write && write.put.sk === 'CONV' && Date.parse((write.put.lastMessage as { at: string }).at) > Date.parse(head.answers.at)),
  );
  const releasedAt = commits.findIndex((commit) => putsOf(commit, 'drafts', `D#${head.id}`).some(({ release }) => release));
  return [
    ...complaint(releases.size > 1, 'it was released twice'),
    ...complaint(ids.size > 1, 'its release was told under two ids'),
    ...complaint(
      [...ids].some((id) => id !== head.release?.releaseId),
      'a release was told that is not on record',
    ),
    ...complaint((head.status === 'released') !== (head.release !== null), `${head.status}, and yet ${head.release ? 'released' : 'without a release'}`),
    ...complaint(events.filter(({ type }) => type === 'draft.released').length !== (head.release ? 1 : 0), 'the audit knows another number of releases'),
    ...complaint(head.release !== null && !proven(), 'what was released is not what was approved'),
    ...complaint(inOrder && releasedAt >= 0 && overtaken >= 0 && overtaken < releasedAt, 'it was released after the customer had written again'),
  ];
}

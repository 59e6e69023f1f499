import { partiesOf } from '../approval/decide.ts';
import { type Draft, DraftHead, lastHelpdeskRevision, Status, type Transition } from '../approval/draft-state.ts';
import { isOpen } from '../approval/end.ts';
import { integrityHold, proveText } from '../approval/release.ts';
import { type Context, endedStages, revoked } from '../approval/transition.ts';
import { endOf, type ProvenEvent, type Standing, standingOf } from './chain-evidence.ts';

/**
 * What is wrong with a draft whose chain is whole.
 *
 * - of {@link Standing}: the draft and its events don't end at the same place
 * - `torn`: they do, and the draft says something else than its last event, or parts of it are missing
 * - `text`: its stored text is gone or altered
 * - `delivered`: the helpdesk says that it has been released, and nothing here does
 * - `lost`: there are events and no draft
 */
export type DraftFault = Exclude<Standing, 'agrees'> | 'torn' | 'text' | 'delivered' | 'lost';

/** What mends it: the draft goes where its events have ended, or is held back for good; of a lost one it is kept that it is known. */
export type DraftRemedy = 'settle' | 'hold' | 'bury';

export interface DraftVerdict {
  readonly fault: DraftFault;
  readonly remedy: DraftRemedy;
  /** Where the events say that the draft stands; undefined where they don't. */
  readonly proven: Status | undefined;
}

export interface DraftFacts {
  readonly events: readonly ProvenEvent[];
  /** Canonical JSON of the current revision as it is stored; asked for an open draft alone. */
  readonly content: string | undefined;
  readonly tenantId: string;
  /** Ids of drafts that the helpdesk has been told the release of. */
  readonly delivered: ReadonlySet<string>;
}

/** Where a draft stands by its last event. */
export const provenStatus = (events: readonly ProvenEvent[]): Status | undefined => Status.safeParse(events.at(-1)?.to).data;

const out: ReadonlySet<string> = new Set(['released', 'notified']);
/** What nothing leads away from. */
const over: ReadonlySet<string> = new Set([...out, 'withdrawn', 'integrity_hold']);

/**
 * Judges a draft by its events.
 *
 * Where both end at one place and say the same, only an open draft is looked at further: nothing that has ended can go out. Else the events decide,
 * as each of them was kept with the change it tells of: a draft that has ended by them ends so, and what they leave open is held. Nothing here opens
 * a draft, approves or releases one.
 *
 * @param draft - undefined where there is none.
 * @returns undefined where nothing is wrong.
 */
export function judgeDraft(draft: Draft | undefined, { events, content, tenantId, delivered }: DraftFacts): DraftVerdict | undefined {
  const proven = provenStatus(events);
  if (!draft) return { fault: 'lost', remedy: 'bury', proven };
  const { head } = draft;
  const standing = standingOf(head, events);
  // one that has ended may have kept an older revision, where the last one is lost
  const same = proven === head.status && (!isOpen(head) || events.at(-1)?.revision === head.revision);
  if (standing === 'agrees' && same) {
    if (!isOpen(head)) return undefined;
    const held = (fault: DraftFault): DraftVerdict => ({ fault, remedy: 'hold', proven });
    if (isTorn(draft, events)) return held('torn');
    if (!proveText(draft, head.revision, content, tenantId).ok) return held('text');
    return delivered.has(head.id) ? held('delivered') : undefined;
  }
  const fault = standing === 'agrees' ? 'torn' : standing;
  return { fault, remedy: endsAsProven(head, events, proven) ? 'settle' : 'hold', proven };
}

/** An end that may be opened again by a new revision counts only for the revision that the draft has: what came after it is not known. */
function endsAsProven(head: DraftHead, events: readonly ProvenEvent[], proven: Status | undefined): boolean {
  if (proven === undefined || isOpen({ ...head, status: proven })) return false;
  return over.has(proven) || events.at(-1)?.revision === head.revision;
}

const isErased = ({ type }: ProvenEvent): boolean => type === 'draft.erased';

/** Read as the draft keeps it: of a damaged chain an event may say anything. */
const erasureIn = ({ at, data }: ProvenEvent): DraftHead['erased'] => DraftHead.shape.erased.safeParse({ at, id: data?.erasureId }).data;

/**
 * When and by which erasure the texts of a draft went, by its events, where the draft knows nothing of it: they are back.
 *
 * @param events - also those that nothing proves: to erase once more what was erased does no harm.
 */
export function erasedByEvents({ head }: Draft, events: readonly ProvenEvent[]): DraftHead['erased'] {
  if (head.erased) return undefined;
  return events
    .filter(isErased)
    .map(erasureIn)
    .findLast((told) => told !== undefined);
}

/** Whether parts of an open draft are missing that its head or its events name, or its texts, which events say were erased. */
function isTorn({ head, revisions, decisions, markers, grants }: Draft, events: readonly ProvenEvent[]): boolean {
  if (events.some(isErased)) return true;
  const revision = revisions.find((one) => one.revision === head.revision);
  if (!revision || revision.requestHash !== head.requestHash || events.at(-1)?.requestHash !== head.requestHash) return true;
  const seated = head.stages.flatMap(({ seats }) => seats.flatMap(({ filled }) => filled));
  const own = new Set(decisions.filter((one) => one.revision === head.revision).map(({ id }) => id));
  const told = new Set(
    events.flatMap(({ type, revision: of, data }) => (type === 'decision.recorded' && of === head.revision ? [String(data?.decisionId)] : [])),
  );
  if (own.size !== told.size || [...own].some((id) => !told.has(id)) || seated.some(({ decisionId }) => !own.has(decisionId))) return true;
  const marked = new Set(markers.filter((one) => one.revision === head.revision).map(({ personId }) => personId));
  if ([...revision.authors.map(({ id }) => id), ...seated.flatMap(partiesOf)].some((id) => !marked.has(id))) return true;
  return grants.some((grant) => grant.state === 'open' && grant.revision !== head.revision);
}

/** The draft as its events have it, as far as they do: its end of the chain and where it stands. */
function asProven(draft: Draft, events: readonly ProvenEvent[], status: Status): Draft {
  const last = events.at(-1);
  // a revision whose item is lost can't be shown: the draft keeps the one that it has
  const known = draft.revisions.find(({ revision }) => revision === last?.revision);
  const named = known && { revision: known.revision, requestHash: known.requestHash };
  return { ...draft, head: { ...draft.head, ...named, ...endOf(events), status } };
}

/** A repair, and the draft that it goes out from: its end of the chain is that of the events. It is kept under the version that was read. */
export interface Repair {
  readonly from: Draft;
  readonly transition: Transition;
}

/** Ends a draft as its events have ended it. They tell of it already, so that it leaves none; nobody is told again. */
export function settleDraft(draft: Draft, events: readonly ProvenEvent[], { now }: Pick<Context, 'now'>): Repair {
  const status = Status.parse(provenStatus(events));
  const from = asProven(draft, events, status);
  const head: DraftHead = {
    ...from.head,
    stages: endedStages(from.head.stages),
    dueAt: null,
    releaseAt: null,
    release: out.has(status) ? releaseTold(draft, events) : from.head.release,
    updatedAt: now.toISOString(),
  };
  return { from, transition: { head, changedGrants: revoked(draft), entries: [], owed: [] } };
}

/** The release as the events tell it: under the id that the helpdesk knows it by. */
function releaseTold(draft: Draft, events: readonly ProvenEvent[]): DraftHead['release'] {
  const told = events.findLast(({ data }) => data?.releaseId !== undefined);
  if (!told?.data || told.revision === undefined) return draft.head.release;
  const { revision } = told;
  const { releaseId, bodySha256 } = told.data;
  const textOf = (number: number) => draft.revisions.find((one) => one.revision === number)?.contentSha256;
  const edited = textOf(revision) === undefined || textOf(revision) !== textOf(lastHelpdeskRevision(draft, revision));
  return { releaseId: String(releaseId), at: told.at, edited, bodySha256: String(bodySha256), revision };
}

/**
 * Holds a draft for good whose state can't be proven: the normal end of one that is damaged, from where its events have brought it. Its event goes on
 * from the last one, also where that is about a revision that is lost.
 */
export function holdDraft(draft: Draft, events: readonly ProvenEvent[], fault: DraftFault, context: Context): Repair {
  const last = events.at(-1);
  const status = provenStatus(events) ?? draft.head.status;
  const from = asProven({ ...draft, head: { ...draft.head, release: null } }, events, status);
  // it may be held from where no other act leads to it: what it was restored to is not where it stood
  const held = integrityHold({ ...from, head: { ...from.head, status: 'pending' } }, `restored_${fault.replaceAll('-', '_')}`, context);
  const { revision, requestHash, policySha256 } = last ?? {};
  const entries = held.entries.map((one) => ({ ...one, ...(last && { revision, requestHash, policySha256 }), from: last ? status : null }));
  return { from, transition: { ...held, entries } };
}

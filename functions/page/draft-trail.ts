import type { Draft, Revision } from '../domain/approval/draft-state.ts';
import { AuditEvent } from '../domain/audit/audit-event.ts';
import type { KeptEvent } from '../domain/audit/trail.ts';
import { sha256 } from '../domain/hash.ts';
import type { Submission } from '../domain/policy/draft.ts';
import { commitTo } from '../domain/salted.ts';
import { formatExact } from './time.ts';
import type { TrailEntry } from './trail-page.tsx';
import { actorWords, eventWords, rolesOf, type TrailNames } from './trail-words.ts';

/** A revision whose stored text its request hash bears out. */
export interface ProvenRevision {
  readonly revision: Revision;
  readonly submission: Submission;
}

/** What the events of a draft are told with. */
export interface TrailFacts {
  readonly names: Omit<TrailNames, 'roleOf'>;
  /** Null where it is gone, or can't be read. */
  readonly draft: Draft | null;
  /** Revisions by number, `damaged` where what is stored is not what was hashed; those that were not looked at are missing. */
  readonly revisions: ReadonlyMap<number, ProvenRevision | 'damaged'>;
}

/** An event as the page tells it, with what the draft keeps beside its hashes: reasons, notes, edits. */
export function trailEntry({ place, event: raw }: KeptEvent, facts: TrailFacts): TrailEntry {
  const parsed = AuditEvent.safeParse(raw).data;
  const hashes = hashesOf(raw);
  const seq = place.replace(/^E#0*(?=\d)/, '');
  if (!parsed) return { ...unknownKind(seq, raw, facts), hashes };
  const names: TrailNames = { ...facts.names, roleOf: roleOf(facts.draft) };
  const { what, facts: told } = eventWords(parsed, names);
  return {
    seq,
    at: timeWords(parsed.at, names.timeZone),
    by: actorWords(parsed.actor, names),
    what,
    facts: told,
    reasons: reasonsOf(parsed, facts),
    note: noteOf(parsed, facts),
    edit: editOf(parsed, facts),
    hashes,
  };
}

/** An event that has not the form of one, or is of a kind that came with a newer version: its words as they stand. */
function unknownKind(seq: string, raw: KeptEvent['event'], { names }: TrailFacts): Omit<TrailEntry, 'hashes'> {
  return {
    seq,
    at: timeWords(raw.at, names.timeZone),
    by: 'Who did it can not be read',
    what: `An event of a kind that is not known here: ${typeof raw.type === 'string' ? raw.type : 'none'}`,
    facts: [],
    reasons: null,
    note: null,
    edit: null,
  };
}

function timeWords(at: unknown, timeZone: string): string {
  const instant = new Date(typeof at === 'string' ? at : '');
  return Number.isNaN(instant.getTime()) ? 'At a time that can not be read' : formatExact(instant, timeZone);
}

const hashNames = {
  leaf: 'Hash of this event',
  prev: 'Hash of the event before',
  requestHash: 'Request hash',
  policySha256: 'Policy snapshot',
  eventId: 'Event',
};

const hashesOf = (raw: KeptEvent['event']): TrailEntry['hashes'] =>
  Object.entries(hashNames).flatMap(([name, term]) => {
    const value = raw[name];
    return typeof value === 'string' && value !== '' ? [{ name, term, value }] : [];
  });

const roleOf =
  (draft: Draft | null): TrailNames['roleOf'] =>
  (number, stage, seat) => {
    const revision = draft?.revisions.find((one) => one.revision === number);
    return revision && rolesOf(revision.stages)[stage]?.[seat];
  };

/** Why a person was needed, as the request hash of the event covers it. */
function reasonsOf({ type, data, revision, requestHash }: AuditEvent, { draft, revisions }: TrailFacts): TrailEntry['reasons'] {
  if ((type !== 'draft.received' && type !== 'draft.revised') || data?.why === 'edited' || revision === undefined) return null;
  const found = revisions.get(revision);
  if (draft?.head.erased) return 'erased';
  if (!found) return null;
  return found === 'damaged' || found.revision.requestHash !== requestHash ? 'damaged' : found.revision.assessment.reasons;
}

/** The note of a decision, or of a stop, where it is the one that the event holds a commitment to; decisions of earlier versions hold its bare hash. */
function noteOf({ type, data, revision }: AuditEvent, { draft }: TrailFacts): TrailEntry['note'] {
  const hash = type === 'release.stopped' ? data?.reasonCommit : (data?.feedbackCommit ?? data?.feedbackSha256);
  if ((type !== 'decision.recorded' && type !== 'release.stopped') || typeof hash !== 'string') return null;
  if (draft?.head.erased) return 'erased';
  const { text, salt, field } = type === 'release.stopped' ? stopNote(draft, revision) : decisionNote(draft, data?.decisionId);
  if (typeof text !== 'string') return 'damaged';
  const isBare = hash === data?.feedbackSha256;
  const recorded = isBare ? sha256(text) : salt && commitTo(salt, field, text);
  return recorded === hash ? { text } : 'damaged';
}

function decisionNote(draft: Draft | null, decisionId: unknown) {
  const { feedback, feedbackSalt } = draft?.decisions.find(({ id }) => id === decisionId) ?? {};
  return { text: feedback, salt: feedbackSalt, field: 'feedback' };
}

/** Kept with the revision that the stop asks for again. */
function stopNote(draft: Draft | null, number: number | undefined) {
  const { note, noteSalt } = draft?.revisions.find(({ revision }) => revision === number)?.stopped ?? {};
  return { text: note, salt: noteSalt, field: 'reason' };
}

/** What an approver changed of the text. */
function editOf({ type, data, revision = 0 }: AuditEvent, { draft, revisions }: TrailFacts): TrailEntry['edit'] {
  if (type !== 'draft.revised' || data?.why !== 'edited') return null;
  if (draft?.head.erased) return 'erased';
  const [before, after] = [revisions.get(revision - 1), revisions.get(revision)];
  if (!before || !after) return null;
  if (before === 'damaged' || after === 'damaged' || sha256(after.submission.reply.text) !== data.bodySha256) return 'damaged';
  return { before: before.submission.reply.text, after: after.submission.reply.text };
}

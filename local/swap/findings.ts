import type { DraftView } from '../../functions/domain/approval/draft-view.ts';
import { type AuditEvent, leafOf } from '../../functions/domain/audit/audit-event.ts';
import type { Life } from './lives.ts';

/**
 * What a deployment did to a draft.
 *
 * - `lost`: an end, a decision, or what the helpdesk had to be told did not come
 * - `doubled`: more of it came than its acts lead to
 * - `wrong`: another end, another text, a chain that does not hold
 */
export interface Finding {
  readonly kind: 'lost' | 'doubled' | 'wrong';
  readonly draftId: string;
  readonly what: string;
}

/** What of a draft is seen from outside when all is over. */
export interface Seen {
  readonly draft: DraftView;
  readonly events: readonly AuditEvent[];
  /** What the helpdesk's endpoint took, by webhook id; attempts that it refused are `tried`. */
  readonly told: readonly { readonly id: string; readonly type: string; readonly taken: boolean }[];
}

/** Holds what is seen of a draft against the end that its acts lead to. Empty where all is as it must be. */
export function findingsOf({ kind, draftId, ending }: Life, { draft, events, told }: Seen): Finding[] {
  const found = (is: boolean, as: Finding['kind'], what: string): Finding[] => (is ? [{ kind: as, draftId, what: `${kind}: ${what}` }] : []);
  const recorded = events.filter(({ type }) => type === 'decision.recorded').map(({ data }) => String(data?.decision));
  const given = ending.decisions.map((decision) =>
    decision === 'approve' && draft.revision > 1 && kind === 'approved with edits' ? 'approve_with_edits' : decision,
  );
  const releases = events.filter(({ type, to }) => type === 'draft.released' || (type === 'draft.received' && to === 'released'));
  const goesOut = ending.text !== null;
  const isMissing = draft.status !== ending.status && (draft.status === 'pending' || draft.status === 'approved');
  return [
    ...found(isMissing, 'lost', `it is still ${draft.status}, not ${ending.status}`),
    ...found(!isMissing && draft.status !== ending.status, 'wrong', `it became ${draft.status}, not ${ending.status}`),
    ...found(draft.revision !== ending.revision, 'wrong', `revision ${draft.revision}, not ${ending.revision}`),
    ...found((draft.release?.text ?? null) !== ending.text, goesOut && draft.release === null ? 'lost' : 'wrong', 'another text went out, or none'),
    ...found(recorded.length < given.length, 'lost', `${given.length} decisions were given, ${recorded.length} recorded`),
    ...found(recorded.length > given.length, 'doubled', `${given.length} decisions were given, ${recorded.length} recorded`),
    ...found(recorded.length === given.length && recorded.join() !== given.join(), 'wrong', `decisions ${recorded.join()}, not ${given.join()}`),
    ...found(releases.length > (goesOut ? 1 : 0), 'doubled', `released ${releases.length} times`),
    ...found(releases.length < (goesOut ? 1 : 0), 'lost', 'no release is on record'),
    ...toldFindings(),
    ...found(!holds(events, draftId), 'wrong', 'its audit chain does not hold'),
    ...found(events.at(-1)?.to !== draft.status, 'wrong', 'its last event leads elsewhere'),
  ];

  function toldFindings(): Finding[] {
    // How often a draft climbs depends on when its people act: what is on record says what had to be told.
    const climbed = events.filter(({ type }) => type === 'stage.escalated').length;
    const types = new Set([...ending.told, 'draft.escalated', ...told.map(({ type }) => type)]);
    return [...types].flatMap((type) => {
      const ofType = told.filter((one) => one.type === type);
      const ids = new Set(ofType.map(({ id }) => id));
      const taken = new Set(ofType.flatMap(({ id, taken: isTaken }) => (isTaken ? [id] : [])));
      const owed = type === 'draft.escalated' ? climbed : Number(ending.told.includes(type));
      return [
        ...found(taken.size < owed, 'lost', `${type} was told ${taken.size} times, not ${owed}`),
        ...found(ids.size > owed, 'doubled', `${type} was told by ${ids.size} ids, not ${owed}`),
        ...found(type === 'draft.released' && taken.size === 1 && !taken.has(draft.release?.releaseId ?? ''), 'wrong', 'told by another id than its releaseId'),
      ];
    });
  }
}

/** Every event hashed again, each naming the one before, without a gap. */
const holds = (events: readonly AuditEvent[], draftId: string): boolean =>
  events.length > 0 &&
  events.every(
    (event, index) => event.draftId === draftId && event.seq === index && event.prev === (events[index - 1]?.leaf ?? '') && event.leaf === leafOf(event),
  );

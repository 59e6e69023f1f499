import { byAt } from './afterwards.ts';
import { type Decision, type Draft, lastHelpdeskRevision, waitingStage } from './draft-state.ts';

/** Whether somebody was asked to decide the text that the helpdesk sent last, or what approvers have made of it; whether they still are makes no difference. */
export const wasAsked = ({ grants }: Pick<Draft, 'grants'>, personId: string, since: number): boolean =>
  grants.some((grant) => grant.personId === personId && grant.seat !== null && grant.revision >= since);

/**
 * Whether a person has yet to decide a draft at whose blind stage others may have decided by now.
 *
 * It is of the person and not of a link: whoever has decided once and must decide again after an edit, or watches the draft as well, has
 * several, and none of them may tell more than another. Until then nothing may tell them whether anybody did: no event, no hash, no
 * number of events.
 */
export function decidesBlind(personId: string, draft: Draft): boolean {
  const { head, grants, decisions } = draft;
  if (head.status !== 'pending' && head.status !== 'blocked') return false;
  const since = lastHelpdeskRevision(draft);
  // After an edit an earlier stage may wait again: what was decided at the blind one is queued then, and known all the same.
  const wasOpened = (index: number): boolean => grants.some(({ seat, stage, revision }) => seat !== null && stage === index && revision >= since);
  const hasDecided = decisions.some((decision) => decision.personId === personId && decision.revision === head.revision);
  return wasAsked(draft, personId, since) && !hasDecided && head.stages.some(({ blind, state }, index) => blind && (state !== 'queued' || wasOpened(index)));
}

/** Whether it must not be told to a person that somebody else had a hand in a draft: both are asked about it, and the person has yet to decide blind. Null: they are known not to be asked. */
export const hidesWho = (by: string, personId: string | null, draft: Draft): boolean =>
  personId !== null && personId !== by && decidesBlind(personId, draft) && wasAsked(draft, by, lastHelpdeskRevision(draft));

/** Whether a person is to judge without what others decide, in cases like it too: a blind stage waits, and they have yet to decide. */
export const judgesAlone = (personId: string, draft: Draft): boolean =>
  (draft.head.stages[waitingStage(draft.head)]?.blind ?? false) && decidesBlind(personId, draft);

/**
 * What of the decisions somebody may see, oldest first: of a blind stage their own alone, until they have decided themselves.
 *
 * @param personId - who looks; null for somebody of whom it is known that they are not asked.
 */
export function visibleDecisions(draft: Draft, personId: string | null): Decision[] {
  const blind = personId !== null && decidesBlind(personId, draft);
  return draft.decisions.toSorted(byAt).filter((one) => !(blind && draft.head.stages[one.stage - 1]?.blind && one.personId !== personId));
}

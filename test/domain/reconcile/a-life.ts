import { decide } from '../../../functions/domain/approval/decide.ts';
import type { Draft, Transition } from '../../../functions/domain/approval/draft-state.ts';
import { withdraw } from '../../../functions/domain/approval/end.ts';
import { receiveDraft } from '../../../functions/domain/approval/receive.ts';
import { release } from '../../../functions/domain/approval/release.ts';
import { openStage } from '../../../functions/domain/approval/wait.ts';
import { appendEvents, eventSortKey } from '../../../functions/domain/audit/audit-event.ts';
import type { KeptEvent } from '../../../functions/domain/audit/trail.ts';
import { ProvenEvent } from '../../../functions/domain/reconcile/chain-evidence.ts';
import {
  aChoice,
  aContext,
  anAccount,
  anAssessment,
  aReceived,
  aStageRule,
  contentOf,
  grantOf,
  kept,
  people,
  peopleWith,
  policyInForce,
  receivedFor,
  routingOf,
  secondsAfter,
} from '../../examples.ts';

/** A draft after each of its transitions, with all events up to there. */
export interface Step {
  readonly draft: Draft;
  readonly events: readonly ProvenEvent[];
}

function after({ draft, events }: { draft: Draft | null; events: readonly ProvenEvent[] }, transition: Transition): Step {
  const chain = { auditSeq: draft?.head.auditSeq ?? 0, auditHead: draft?.head.auditHead ?? '' };
  const newEventId = () => `evt_${transition.head.version}`;
  const appended = appendEvents({ draftId: transition.head.id }, chain, transition.entries, { tenantId: 'demo', newEventId });
  return { draft: kept(draft, transition), events: [...events, ...appended.events.map((event) => ProvenEvent.parse(JSON.parse(JSON.stringify(event))))] };
}

const none = { draft: null, events: [] };
const must = (transition: Transition | undefined): Transition => {
  if (!transition) throw new Error('no transition');
  return transition;
};

/** Goes on from a step. */
export const next = (step: Step, transition: Transition | undefined): Step => after(step, must(transition));

/** Received, opened for ann of finance, approved by her, and released. */
export function aReleasedLife(choice: Parameters<typeof aChoice>[0] = {}) {
  const received = after(none, receiveDraft(receivedFor([aStageRule('finance')]), aContext()));
  const opened = next(received, openStage(received.draft, routingOf(received.draft, { people: peopleWith('ben', { roles: [] }) }), aContext()));
  const approved = next(opened, decide(opened.draft, grantOf(opened.draft, 'ann'), aChoice(choice), contentOf(opened.draft), aContext()));
  const facts = { content: contentOf(approved.draft), account: anAccount(), people, lastMessage: undefined, policyInForce };
  const released = next(approved, release(approved.draft, facts, aContext(secondsAfter(3600))));
  return { received, opened, approved, released };
}

/** A reply that goes out at once. */
export const aSentLife = (): Step => after(none, receiveDraft(aReceived({ assessment: anAssessment({ tier: 1, reasons: [] }) }), aContext()));

/** Rejected by ann. */
export const rejected = (opened: Step): Step =>
  next(
    opened,
    decide(
      opened.draft,
      grantOf(opened.draft, 'ann'),
      aChoice({ decision: 'reject', reason: 'wrong_tone', feedback: 'kinder' }),
      contentOf(opened.draft),
      aContext(),
    ),
  );

export const withdrawn = (step: Step): Step => next(step, withdraw(step.draft, null, { via: 'api' }, aContext()));

/** Events as the table keeps them. */
export const keptOf = (events: readonly ProvenEvent[]): KeptEvent[] => events.map((event) => ({ place: eventSortKey(event.seq), event }));

import * as z from 'zod';
import { afterwards } from '../approval/afterwards.ts';
import { decide } from '../approval/decide.ts';
import { currentRevision, type Draft, DraftHead, type Grant, parseSubmission, type Revision, type Stage, type Transition } from '../approval/draft-state.ts';
import type { Person } from '../approval/person.ts';
import { release } from '../approval/release.ts';
import type { Context } from '../approval/transition.ts';
import { hold } from '../approval/wait.ts';
import type { SandboxScript } from './script.ts';

/** A head as it stands until the next one of its draft, and how many decisions there were by then. */
export const Moment = z.strictObject({ head: DraftHead, decided: z.int().min(0) });
export type Moment = z.infer<typeof Moment>;

/** The whole life of a draft, worked out at once: its moments in the order of time, and all that these are about. */
export interface Course {
  readonly moments: readonly Moment[];
  readonly revisions: readonly Revision[];
  readonly decisions: Draft['decisions'];
}

/** The draft after a transition. What that owes, and what it would write of audit, sums and promises, is left out. */
export const movedOn = (before: Draft | null, transition: Transition): Draft => {
  const { head, revision, content = null } = transition;
  return afterwards(before, transition, { ...head, version: (before?.head.version ?? 0) + 1 }, revision && { ...revision, content });
};

/**
 * Plays what becomes of a draft that has just been received or revised, by the same functions that decide, release and hold a real one.
 *
 * A script stands in for everybody who would be asked. Without one nobody decides, and the draft is held at its deadline. A script that would
 * come after the deadline comes too late, as people would.
 */
export function play(received: Draft, script: SandboxScript | undefined, context: Context): Course {
  if (received.head.decideBy === null) return courseOf([received]); // it is out
  if (script?.decide === 'expire') return courseOf(heldAfter([withDeadline(received, later(context, script.after).now)], context));
  const decided = script ? decidedBy(script, received, later(context, script.after)) : received;
  const releaseAt = decided.head.releaseAt;
  const after = releaseAt === null ? [] : [releasedFrom(decided, { ...context, now: new Date(releaseAt) })];
  return courseOf(heldAfter([...(decided === received ? [received] : [received, decided]), ...after], context));
}

const later = (context: Context, seconds: number): Context => ({ ...context, now: new Date(context.now.getTime() + seconds * 1000) });

export const momentOf = ({ head, decisions }: Draft): Moment => ({ head, decided: decisions.length });

const courseOf = (drafts: readonly Draft[]): Course => {
  const { revisions, decisions } = drafts.at(-1) as Draft;
  return { moments: drafts.map(momentOf), revisions, decisions };
};

const deadlineOf = ({ decideBy }: DraftHead): number => Date.parse(String(decideBy));

/** With a deadline of the script's, where it is sooner than its own. */
function withDeadline(draft: Draft, at: Date): Draft {
  const decideBy = new Date(Math.min(at.getTime(), deadlineOf(draft.head))).toISOString();
  return { ...draft, head: { ...draft.head, decideBy } };
}

/** With the hold at the deadline, where the last of them still waits; at once where an escrow has gone on beyond it. */
function heldAfter(drafts: readonly Draft[], context: Context): readonly Draft[] {
  const last = drafts.at(-1) as Draft;
  const now = new Date(Math.max(deadlineOf(last.head), Date.parse(last.head.updatedAt)));
  const held = hold(last, submissionOf(last).reply, { ...context, now });
  return held ? [...drafts, movedOn(last, held)] : drafts;
}

const contentOf = (draft: Draft): string => String(currentRevision(draft).content);
const submissionOf = (draft: Draft) => parseSubmission(contentOf(draft));

/** A place in a stage, and the number of whoever takes it; no two are one person. */
interface Place {
  readonly stage: number;
  readonly seat: number;
  readonly who: number;
}

const placesOf = ({ stages }: DraftHead): Place[] =>
  stages
    .flatMap(({ seats }, stage) => seats.flatMap(({ count }, seat) => Array.from({ length: count }, () => ({ stage, seat }))))
    .map((place, at) => ({ ...place, who: at + 1 }));

/** Whoever decides by a script. No author and no person of the tenant can have such an id: theirs hold no slash. */
const personId = (who: number): string => `sandbox/${who}`;

function decidedBy(script: SandboxScript, draft: Draft, context: Context): Draft {
  if (deadlineOf(draft.head) <= context.now.getTime()) return draft;
  const places = placesOf(draft.head);
  if (script.decide === 'reject') return places.slice(0, 1).reduce((before, place) => decidedAt(place, before, script, context), draft);
  return places.reduce((before, place) => decidedAt(place, before, script, context), draft);
}

/** One decision. Only the first of an approval may have edits: those after it approve the text that it made. */
function decidedAt(place: Place, draft: Draft, script: SandboxScript, context: Context): Draft {
  const { decide: word, text, reason = 'other', feedback } = script;
  const rejects = word === 'reject';
  const grant = grantFor(place, draft);
  const choice = {
    decision: rejects ? ('reject' as const) : ('approve' as const),
    text: place.who === 1 ? text : undefined,
    ...(rejects && { reason, feedback }),
    assurance: grant.assurance,
    nonce: 'sandbox',
  };
  return movedOn(draft, decide(draft, grant, choice, contentOf(draft), { ...context, random: inTurn(place.who, context) }));
}

/** Chance that begins with a number: decisions of one instant are listed by their ids, which then stand in the order of the seats. */
const inTurn =
  (who: number, { random }: Context): Context['random'] =>
  (count) =>
    Uint8Array.of(who, ...random(count - 1));

/** What a person would have been asked with. It is never kept, and no link leads to it. */
function grantFor({ stage, seat, who }: Place, { head }: Draft): Grant {
  return {
    grantId: `sandbox-${who}`,
    revision: head.revision,
    stage,
    seat,
    personId: personId(who),
    onBehalfOf: null,
    delegationId: null,
    requestHash: head.requestHash,
    assurance: (head.stages[stage] as Stage).assurance,
    state: 'open',
    why: 'first',
    expiresAt: String(head.decideBy),
    wrongCodes: 0,
    kid: 'sandbox',
    usedNonce: null,
    at: head.updatedAt,
  };
}

/** The end of the escrow: the reply is out, or asked for again where a real one would be, for example of an account that is frozen. */
function releasedFrom(draft: Draft, context: Context): Draft {
  const people = placesOf(draft.head).map(({ who }): Person => ({ id: personId(who), name: 'Sandbox', email: 'sandbox@example.com', roles: [], active: true }));
  const { policy } = draft.head;
  const facts = {
    content: contentOf(draft),
    account: currentRevision(draft).account,
    people,
    lastMessage: undefined,
    policyInForce: { sha256: policy.sha256, policy: context.policy },
  };
  return movedOn(draft, release(draft, facts, context) as Transition); // its escrow is over, so something comes of it
}

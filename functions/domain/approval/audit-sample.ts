import type { Policy } from '../policy/policy.ts';
import { tracesOf } from './decide.ts';
import { secondsShown } from './decision-time.ts';
import type { Draft, DraftHead, Sampled, SampleVerdict, Transition } from './draft-state.ts';
import type { Person } from './person.ts';
import { type Context, changed, entry, systemActor } from './transition.ts';

/** Those who answer for the whole may look at the sample, whatever the routes say. */
const answering: readonly string[] = ['owner', 'supervisor', 'compliance'];

/** Whether somebody may look at the audit sample: they hold a role that a seat of any route asks for, or answer for the whole. */
export const mayLookAtSample = ({ active, roles }: Pick<Person, 'active' | 'roles'>, { routes }: Pick<Policy, 'routes'>): boolean => {
  const seats = routes.flatMap(({ stages }) => stages.flatMap((stage) => stage.seats.map(({ role }) => role)));
  return active && roles.some((role) => answering.includes(role) || seats.includes(role));
};

/** Whether a reply went out with nobody having approved it, and its text is still there: of such the sample is drawn. */
const isSentUnseen = ({ tier, release, erased }: Pick<DraftHead, 'tier' | 'release' | 'erased'>): boolean =>
  tier !== 3 && release !== null && erased === undefined;

/** Whether a reply is in the sample and waits for somebody to look. */
export const awaitsLook = ({ sample, erased }: Pick<DraftHead, 'sample' | 'erased'>): boolean => sample?.verdict === null && erased === undefined;

/** By what a reply was chosen. */
export interface Chance {
  /** Part of what goes out unseen that is chosen, 0 to 1. */
  readonly share: number;
  /** Of the key that the sample's key was derived from: who has it can prove the choice. */
  readonly kid: string;
}

/** Puts a reply that went out unseen into the audit sample; undefined where it did not, is erased, or is in it already. */
export function chooseForSample({ head }: Pick<Draft, 'head'>, { share, kid }: Chance, context: Context): Transition | undefined {
  if (!isSentUnseen(head) || head.sample) return undefined;
  const next = changed(head, { sample: { chosenAt: context.now.toISOString(), share, verdict: null } }, context);
  return { head: next, entries: [entry('sample.chosen', head, next, systemActor, context, { share, kid })], owed: [] };
}

/** Where a reply of the sample stands for somebody who looks at it. */
export type SampleStanding =
  | { readonly kind: 'open' }
  | { readonly kind: 'not-chosen' }
  | { readonly kind: 'erased'; readonly at: string }
  | { readonly kind: 'own-draft' } // whoever wrote it does not judge it, here as little as before a release
  | { readonly kind: 'looked-at'; readonly verdict: NonNullable<Sampled['verdict']> };

export function sampleStanding(draft: Pick<Draft, 'head' | 'markers'>, personId: string): SampleStanding {
  const { sample, erased } = draft.head;
  if (!sample) return { kind: 'not-chosen' };
  if (erased) return { kind: 'erased', at: erased.at };
  if (tracesOf(draft, { personId, onBehalfOf: null }).length > 0) return { kind: 'own-draft' };
  return sample.verdict ? { kind: 'looked-at', verdict: sample.verdict } : { kind: 'open' };
}

/** What somebody says who has looked at a reply of the sample. */
export interface SampleReview {
  readonly personId: string;
  readonly verdict: SampleVerdict;
  /** Of a rejection; null otherwise. */
  readonly reason: NonNullable<Sampled['verdict']>['reason'];
  /** When the page was shown that it was said on. */
  readonly shownAt: Date;
}

/**
 * Keeps what a reviewer says of a reply of the sample: the first one who looks, once and for good. It is out: nothing is released, called back or changed by it.
 *
 * @returns undefined where there is nothing for this person to say; {@link sampleStanding} says why.
 */
export function reviewSample(draft: Draft, { personId, verdict, reason, shownAt }: SampleReview, context: Context): Transition | undefined {
  const { head } = draft;
  if (!head.sample || sampleStanding(draft, personId).kind !== 'open') return undefined;
  const at = context.now.toISOString();
  const next = changed(head, { sample: { ...head.sample, verdict: { verdict, reason, personId, at } } }, context);
  const data = { verdict, reason, shownSeconds: secondsShown(shownAt, context.now) };
  return { head: next, entries: [entry('sample.reviewed', head, next, { personId, via: 'sign-in' }, context, data)], owed: [] };
}

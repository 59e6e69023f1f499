import * as z from 'zod';
import type { Actor } from '../audit-entry.ts';
import { type ByHand, type Draft, Snapshot, type Transition } from './draft-state.ts';
import { wentOut } from './draft-view.ts';
import { entry } from './transition.ts';

/** What a webhook tells: the event, the id that stays the same on every attempt, and the draft as it was then. */
export const OwedWebhook = z.object({ event: z.string(), webhookId: z.string(), snapshot: Snapshot });
export type OwedWebhook = z.infer<typeof OwedWebhook>;

/** Whatever tells of a text that goes to the customer is nothing without it; all else is told of an erased draft too, so that nobody waits for it. */
export const isAboutText = ({ status }: Snapshot): boolean => wentOut({ status }) || status === 'held';

/** A webhook that was delivered, or given up. */
export interface PaidWebhook extends OwedWebhook {
  readonly state: 'delivered' | 'failed';
  /** What has reached the endpoint. */
  readonly tries: number;
}

/**
 * Owes a webhook again, under its old id: the draft stays as it is, and its trail says who did that.
 *
 * @returns undefined where the text is erased that it would tell: nobody can send that any more.
 */
export function redeliver(draft: Draft, { event, webhookId, snapshot, state, tries }: PaidWebhook, actor: Actor, now: Date): Transition | undefined {
  const { head } = draft;
  if (head.erased && isAboutText(snapshot)) return undefined;
  return { head, entries: [entry('delivery.changed', head, head, actor, { now }, { event, webhookId, was: state, tries })], owed: [] };
}

/** Lets a release be that did not arrive: nobody sends it any more. The draft stays as it is, and its trail says who said so, and why. */
export function settleByHand({ head }: Draft, { event, webhookId, state, tries }: PaidWebhook, reason: ByHand, actor: Actor, now: Date): Transition {
  return {
    head,
    entries: [entry('delivery.changed', head, head, actor, { now }, { change: 'by-hand', event, webhookId, was: state, tries, reason })],
    owed: [],
  };
}

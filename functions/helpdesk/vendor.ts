import type { HelpdeskAnswer, HelpdeskSecrets, HelpdeskTransport } from '../adapters/ports.ts';
import type { HelpdeskAccount } from '../domain/helpdesk/account.ts';
import type { Act, Own, Thread } from '../domain/helpdesk/thread.ts';

/** Of a ticket: says that a draft is waited for; goes when the reply is posted. */
export const draftTag = 'ai_draft';

/** So long a ticket must have been left alone before its tag goes without a reply: whoever has just set it is about to write. */
export const leftAloneMilliseconds = 3_600_000;

/** Stands for whoever is named as the writer of a note that did not come from the vendor's own surface or API, as by mail: nobody's id, so no note of theirs is a draft. */
export const elsewhere = (userId: string): string => `elsewhere-${userId}`;

/** Where a notification leads: nothing else of it is believed. */
export interface Pointer {
  /** The vendor's own id of the notification, by which it is known when it comes again; undefined where it has none. */
  readonly eventId?: string;
  readonly ticketId: string;
}

/** What is known of a ticket at one instant. */
export interface Reading {
  readonly thread: Thread;
  /** How what we wrote into it is told; as far as it was asked for. */
  readonly own: Own;
  /** Writes one comment, under the vendor's guard where it has one: on condition that the ticket is as it was read. @throws where no answer came: it may be there. */
  readonly post: (act: Act) => Promise<Posted>;
  /** Takes the tag of drafts away, of a vendor that has tags; not where something new may be waited for. @throws where it may be there still */
  readonly untag?: () => Promise<void>;
  /** The reply takes the tag along: no call of its own is needed for that. */
  readonly isUntaggedByReply?: true;
  /** When anything of the ticket was changed last, where the vendor tells. */
  readonly changedAt?: Date;
}

/**
 * What became of a post.
 *
 * - `done`: it is there; where it `isUndelivered`, the vendor has told that the customer did not get it
 * - `gone`, `refused`: it isn't, and never will be
 * - `collided`: it isn't, as the ticket has changed since it was read
 * - `failed`: it isn't, and may be tried again
 * - `unknown`: the vendor has failed at it, and it may be there
 */
export type Posted =
  | { readonly state: 'done'; readonly status: number; readonly isUndelivered?: boolean }
  | { readonly state: 'gone' | 'collided'; readonly status: number }
  | { readonly state: 'refused' | 'failed' | 'unknown'; readonly status: number; readonly retryAfterSeconds?: number };

/** What a helpdesk is asked and told; each vendor brings its own. */
export interface Helpdesk {
  /** True where of two attempts at one post the vendor lets one happen at most. Elsewhere one whose end is not known is not made again. */
  readonly isGuarded: boolean;
  /** True where a note can be edited and stays the same note. What is redacted elsewhere is no text that anybody wrote. */
  readonly hasEditableNotes: boolean;
  /** The ticket as it is now, and with `marks` what we wrote into it. Undefined where it is gone. @throws HelpdeskFailed */
  readonly read: (ticketId: string, marks: 'with-marks' | 'thread-only') => Promise<Reading | undefined>;
  /** Asks who we are. @throws HelpdeskFailed where the answer tells neither */
  readonly tryCredentials: () => Promise<LetIn>;
  /** Every ticket that has the tag; of a vendor that does not notify of everything. @throws HelpdeskFailed */
  readonly waiting?: () => Promise<Waiting>;
}

/** What became of asking who we are. */
export interface LetIn {
  /** 200 where the credentials let us in. */
  readonly status: number;
  /** Why nothing that we write could reach a customer all the same, where the vendor tells. */
  readonly trouble?: 'no-agent' | 'internal-only';
}

/** Tickets that have the tag. */
export interface Waiting {
  readonly ticketIds: readonly string[];
  /** There are more than were listed. */
  readonly isCut: boolean;
}

/** What the module of a vendor is made with. */
export interface VendorDeps {
  readonly helpdeskTransport: HelpdeskTransport;
  readonly helpdeskSecrets: HelpdeskSecrets;
  readonly clock: { now(): Date };
}

/** All that differs from vendor to vendor. */
export interface VendorModule {
  /** Where a notification leads, by its parsed body; nowhere where it concerns nobody here. */
  readonly pointersIn: (body: unknown, account: HelpdeskAccount) => readonly Pointer[];
  readonly create: (deps: VendorDeps, account: HelpdeskAccount) => Helpdesk;
}

/** A helpdesk answered something else than what was asked for. */
export class HelpdeskFailed extends Error {
  override readonly name = 'HelpdeskFailed';
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;
  constructor({ status, retryAfterSeconds }: Pick<HelpdeskAnswer, 'status' | 'retryAfterSeconds'>) {
    super(`the helpdesk answered ${status}`);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

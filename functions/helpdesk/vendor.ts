import type { HelpdeskAnswer } from '../adapters/ports.ts';
import type { Marked, Thread } from '../domain/helpdesk/thread.ts';
import type { Act } from '../domain/helpdesk/words.ts';

/** What a notification leads to: nothing of it is believed but where to look. */
export interface Pointer {
  /** The vendor's own id of the notification. */
  readonly eventId: string;
  readonly ticketId: string;
}

/** What is known of a ticket at one instant, and what its next change is guarded by. */
export interface Reading {
  readonly thread: Thread;
  /** Everything that we wrote into it. */
  readonly marked: readonly Marked[];
  /** Of the vendor's collision guard. */
  readonly stamp: string;
  /** Tags that the ticket has when a reply was posted, our own gone. */
  readonly tagsAfter: readonly string[];
}

/** What became of a post. Only `done` says that it is there, and only `refused` and `gone` that it never will be; after all others the marker tells. */
export type Posted =
  | { readonly state: 'done' | 'gone' | 'collided'; readonly status: number }
  | { readonly state: 'refused' | 'failed'; readonly status: number; readonly retryAfterSeconds?: number };

/** What a helpdesk is asked and told; each vendor brings its own. */
export interface Helpdesk {
  /** The ticket as it is now, and with `marks` what we wrote into it. Undefined where it is gone. @throws HelpdeskFailed */
  readonly read: (ticketId: string, marks: 'with-marks' | 'thread-only') => Promise<Reading | undefined>;
  /** Writes one comment with its marker, on condition that the ticket is as it was read. @throws where no answer came: it may be there. */
  readonly post: (reading: Reading, act: Act) => Promise<Posted>;
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

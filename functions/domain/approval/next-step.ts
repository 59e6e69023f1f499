import type { DraftHead } from './draft-state.ts';

export type Next = 'ask' | 'release' | 'hold' | 'stop';

/** What an execution does next, by what the draft says; `waitSeconds` is from 1 to a day (0 allowed before a release). */
export interface NextStep {
  readonly next: Next;
  readonly waitSeconds: number;
}

const longestWaitSeconds = 86_400;

/**
 * The one word by which a task of the workflow answers.
 *
 * Only a passed deadline ever gives `hold`, only an approved draft `release`.
 * An execution of an older revision stops: the newer one has its own.
 */
export function nextStep(head: DraftHead, executionRevision: number, now: Date): NextStep {
  const until = (instant: string | null): number => Math.ceil((Date.parse(instant ?? '') - now.getTime()) / 1000);
  if (head.revision !== executionRevision) return { next: 'stop', waitSeconds: 0 };
  if (head.status === 'approved') return { next: 'release', waitSeconds: clamp(until(head.releaseAt), 0) };
  if (head.status !== 'pending' && head.status !== 'blocked') return { next: 'stop', waitSeconds: 0 };
  if (head.decideBy && Date.parse(head.decideBy) <= now.getTime()) return { next: 'hold', waitSeconds: 0 };
  // Only the sweep looks for somebody each minute: an execution that did would leave a token behind each time.
  return { next: 'ask', waitSeconds: clamp(until(head.status === 'blocked' ? head.decideBy : head.dueAt), 1) };
}

const clamp = (seconds: number, least: number): number =>
  Number.isFinite(seconds) ? Math.min(longestWaitSeconds, Math.max(least, seconds)) : longestWaitSeconds;

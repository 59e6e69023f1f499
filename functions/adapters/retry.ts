import { type Random, TransactionRefused } from './ports.ts';

/** The store could not take a change after all tries, or there is too much to do: the caller should come again, after so many seconds at the earliest. */
export class Busy extends Error {
  override readonly name: string = 'Busy';
  readonly retryAfterSeconds: number;
  constructor(message: string, retryAfterSeconds = 1) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface RetryOptions {
  readonly random: Random;
  /** @default a timer */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** So often a refused transaction is tried again. */
export const maxRetries = 5;

/**
 * Reads, decides and writes until the transaction is not refused.
 *
 * `attempt` does all three anew each time: after a `condition` the state is
 * another one, after a `conflict` it may be. Only a conflict is waited out,
 * with jitter; a condition that failed says that somebody else is done.
 *
 * @throws Busy when the last of {@link maxRetries} was refused too.
 */
export async function untilCommitted<T>(attempt: () => Promise<T>, { random, pause = sleep }: RetryOptions): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TransactionRefused)) throw error;
      if (tries === maxRetries) throw new Busy(`still refused after ${maxRetries} tries: ${error.reasons.join(',')}`);
      if (error.reasons.includes('conflict')) await pause(((random.bytes(1)[0] ?? 0) / 255) * 20 * 2 ** tries);
    }
  }
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

import { randomUUID } from 'node:crypto';
import { aDraft } from '../cost/tenant.ts';
import { createBrowser, nonceOf, Surprise } from '../demo-client.ts';
import { drawsOf } from '../traffic/draws.ts';
import { createDurations, type Durations, type Figures } from './figures.ts';
import { createFollower, type Followed } from './follow.ts';
import { dueInstants, type Pace, realPace, sendOnSchedule } from './schedule.ts';

/** What was seen since the last {@link Driver.forget}; all times in milliseconds, those of requests from when they were due. */
export interface Seen extends Followed {
  readonly sent: number;
  /** Taken, each with the status that it should have. */
  readonly taken: number;
  /** From the first due instant to the last answer. */
  readonly seconds: number;
  /** Intake, from when it was due to the whole answer. */
  readonly intake: Figures;
  /** The review page: the mail's link, and where it leads. */
  readonly page: Figures;
  /** The decision, and the receipt after it. */
  readonly decision: Figures;
  /** How late requests were sent, which is the sender's own fault. */
  readonly lag: Figures;
}

/** A helpdesk that sends drafts, and the people who are asked. */
export interface Driver {
  /** Sends so many drafts a second, as they fall due, and answers when all have been answered. */
  send(load: { readonly perSecond: number; readonly seconds: number }): Promise<void>;
  /** Somebody is asked: opens the link some seconds later, and approves. */
  mail(draftId: string, path: string): void;
  released(draftId: string): void;
  fail(kind: string): void;
  /** Answers when all that was sent is released, or is late; what is late then is an error. */
  drain(): Promise<void>;
  /** Begins anew with all but the errors. */
  forget(): void;
  seen(): Seen;
  /** How many of each kind. */
  errors(): Readonly<Record<string, number>>;
}

export interface DriverOptions {
  readonly url: string;
  readonly key: string;
  readonly escrowSeconds: number;
  /** Share of drafts that wait for a person. */
  readonly gated: number;
  /** The same one sends the same drafts at the same instants. */
  readonly seed: string;
  /** @default real time */
  readonly pace?: Pace;
  /** So long after the mail its receiver opens the link: between these. @default 1 and 5, so that as many decide in a second as are asked in one */
  readonly thinkSeconds?: { readonly least: number; readonly most: number };
}

const answerMilliseconds = 35_000;
/** So long is waited for what follows the last answer, beside escrow and thinking. */
const drainSeconds = 30;
const lookMilliseconds = 50;

export function createDriver({ url, key, escrowSeconds, gated, seed, pace = realPace, thinkSeconds = { least: 1, most: 5 } }: DriverOptions): Driver {
  const [schedule, drafts, thinking] = [drawsOf(`${seed} schedule`), drawsOf(`${seed} drafts`), drawsOf(`${seed} thinking`)];
  const errors: Record<string, number> = {};
  const asked = new Set<string>();
  const follower = createFollower(escrowSeconds);
  let phase = newPhase();
  let number = 0;

  const fail = (kind: string): void => {
    errors[kind] = (errors[kind] ?? 0) + 1;
  };

  async function post(due: number): Promise<void> {
    number += 1;
    const isGated = drafts.chance(gated);
    const body = JSON.stringify(aDraft(number, isGated, new Date(), drafts));
    const { lag, intake } = phase;
    phase.sent += 1;
    lag.add(pace.now() - due);
    try {
      const answer = await fetch(`${url}/v1/drafts`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body,
        signal: AbortSignal.timeout(answerMilliseconds),
      });
      const text = await answer.text();
      intake.add(pace.now() - due);
      if (!answer.ok) return fail(`intake answered ${answer.status}`);
      const { id, status } = JSON.parse(text) as { id: string; status: string };
      if (status !== (isGated ? 'pending' : 'released')) return fail(`a draft was ${status}`);
      phase.taken += 1;
      follower.answered(id, due, isGated);
    } catch (error) {
      intake.add(pace.now() - due);
      fail(`intake: ${nameOf(error)}`);
    }
  }

  async function approve(draftId: string, path: string): Promise<void> {
    const due = pace.now() + (thinkSeconds.least + thinking.next() * (thinkSeconds.most - thinkSeconds.least)) * 1000;
    await pace.until(due);
    const browser = createBrowser(url);
    const { page, decision } = phase;
    try {
      const shown = await browser.open(path);
      page.add(pace.now() - due);
      if (shown.status !== 200) return fail(`the review page answered ${shown.status}`);
      const nonce = nonceOf(shown);
      const pressed = pace.now();
      const after = await browser.post(shown.path, { nonce, decision: 'approve' });
      decision.add(pace.now() - pressed);
      if (after.status !== 200 || !after.path.endsWith('/receipt')) return fail(`a decision led to ${after.status}`);
      follower.pressed(draftId, pressed);
    } catch (error) {
      fail(`review: ${nameOf(error)}`);
    }
  }

  return {
    send: async (load) => {
      const current = phase;
      const begun = await sendOnSchedule(dueInstants(load, schedule), post, pace);
      current.begun ??= begun;
      current.ended = pace.now();
    },
    mail: (draftId, path) => {
      if (asked.has(draftId)) return; // later mails about a draft tell its end
      asked.add(draftId);
      follower.mailed(draftId, pace.now());
      void approve(draftId, path);
    },
    released: (draftId) => follower.released(draftId, pace.now()),
    fail,
    drain: async () => {
      const until = pace.now() + (escrowSeconds + thinkSeconds.most + drainSeconds) * 1000;
      while (follower.open() > 0 && pace.now() < until) await pace.until(pace.now() + lookMilliseconds);
      for (let i = 0; i < follower.open(); i += 1) fail(i < follower.unasked() ? 'nobody was asked' : 'never released');
      for (let i = 0; i < follower.doubled(); i += 1) fail('released twice');
      for (let i = 0; i < follower.early(); i += 1) fail('released before its escrow was over');
    },
    forget: () => {
      phase = newPhase();
      follower.forget();
    },
    seen: () => ({
      sent: phase.sent,
      taken: phase.taken,
      seconds: ((phase.ended ?? 0) - (phase.begun ?? 0)) / 1000,
      intake: phase.intake.figures(),
      page: phase.page.figures(),
      decision: phase.decision.figures(),
      lag: phase.lag.figures(),
      ...follower.figures(),
    }),
    errors: () => errors,
  };
}

/** One phase's figures. */
interface Phase {
  sent: number;
  taken: number;
  /** When the first request was due, and when the last was answered. */
  begun?: number;
  ended?: number;
  readonly intake: Durations;
  readonly page: Durations;
  readonly decision: Durations;
  readonly lag: Durations;
}

const newPhase = (): Phase => ({
  sent: 0,
  taken: 0,
  intake: createDurations(),
  page: createDurations(),
  decision: createDurations(),
  lag: createDurations(),
});

/** What broke, without the words of whoever broke it. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error instanceof Surprise ? 'a page without its form' : error.name;
}

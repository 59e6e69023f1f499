import { createDurations, type Figures } from './figures.ts';

/** What a draft has been through, by the clock of whoever sends the load; what is not known yet is left out. */
interface Life {
  /** When its request was due. */
  due?: number;
  isHeld?: boolean;
  asked?: number;
  pressed?: number;
  released?: number;
}

/** How long what follows an intake takes, in milliseconds. */
export interface Followed {
  /** From when a held draft was due to the mail that asks for it. */
  readonly mail: Figures;
  /** From the last decision to the release webhook, less the escrow. */
  readonly release: Figures;
  /** From when a draft that needs nobody was due to its release webhook. */
  readonly delivery: Figures;
}

/** Puts together what is heard of each draft, in whatever order: a mail may come before the answer that tells the draft's id. */
export interface Follower {
  answered(id: string, due: number, isHeld: boolean): void;
  mailed(id: string, at: number): void;
  pressed(id: string, at: number): void;
  released(id: string, at: number): void;
  /** Drafts that were answered and not released yet. */
  open(): number;
  /** Of those, the ones that nobody was asked about. */
  unasked(): number;
  /** Drafts that were released again. */
  doubled(): number;
  figures(): Followed;
}

export function createFollower(escrowSeconds: number): Follower {
  const lives = new Map<string, Life>();
  const done = new Set<string>();
  const durations = { mail: createDurations(), release: createDurations(), delivery: createDurations() };
  let doubled = 0;

  const learn = (id: string, news: Life): void => {
    const life = { ...lives.get(id), ...news };
    lives.set(id, life);
    const { due, isHeld, asked, pressed, released } = life;
    if (due === undefined || released === undefined) return;
    if (!isHeld) durations.delivery.add(released - due);
    else if (asked !== undefined && pressed !== undefined) {
      durations.mail.add(asked - due);
      durations.release.add(released - pressed - escrowSeconds * 1000);
    } else return;
    lives.delete(id);
    done.add(id);
  };
  const answered = () => [...lives.values()].filter(({ due }) => due !== undefined);

  return {
    answered: (id, due, isHeld) => learn(id, { due, isHeld }),
    mailed: (id, at) => {
      if (!done.has(id) && lives.get(id)?.asked === undefined) learn(id, { asked: at });
    },
    pressed: (id, at) => learn(id, { pressed: at }),
    released: (id, at) => {
      if (done.has(id) || lives.get(id)?.released !== undefined) doubled += 1;
      else learn(id, { released: at });
    },
    open: () => answered().length,
    unasked: () => answered().filter(({ isHeld, asked }) => isHeld && asked === undefined).length,
    doubled: () => doubled,
    figures: () => ({ mail: durations.mail.figures(), release: durations.release.figures(), delivery: durations.delivery.figures() }),
  };
}

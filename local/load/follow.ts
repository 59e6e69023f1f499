import { createDurations, type Durations, type Figures } from './figures.ts';

/** What a draft has been through, by the clock of whoever sends the load; what is not known yet is left out. */
interface Life {
  /** When its request was due. */
  due?: number;
  isHeld?: boolean;
  asked?: number;
  pressed?: number;
  released?: number;
  /** What its times count for. */
  into?: Counted;
}

type Counted = Readonly<Record<'mail' | 'release' | 'delivery', Durations>>;

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
  /** Drafts that were released before their escrow was over, or before anybody pressed. */
  early(): number;
  /** Begins the figures anew: what was answered before counts for none of them, and is followed on. */
  forget(): void;
  figures(): Followed;
}

export function createFollower(escrowSeconds: number): Follower {
  const lives = new Map<string, Life>();
  const done = new Set<string>();
  const anew = (): Counted => ({ mail: createDurations(), release: createDurations(), delivery: createDurations() });
  let counted = anew();
  let doubled = 0;
  let early = 0;

  const learn = (id: string, news: Life): void => {
    const life = { ...lives.get(id), ...news };
    lives.set(id, life);
    const { due, isHeld, asked, pressed, released, into } = life;
    if (due === undefined || released === undefined || into === undefined) return;
    if (!isHeld) into.delivery.add(released - due);
    else if (asked !== undefined && pressed !== undefined) {
      const late = released - pressed - escrowSeconds * 1000;
      if (late < 0) early += 1;
      into.mail.add(asked - due);
      into.release.add(late);
    } else return;
    lives.delete(id);
    done.add(id);
  };
  const answered = () => [...lives.values()].filter(({ due }) => due !== undefined);

  return {
    answered: (id, due, isHeld) => learn(id, { due, isHeld, into: counted }),
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
    early: () => early,
    forget: () => {
      counted = anew();
    },
    figures: () => ({ mail: counted.mail.figures(), release: counted.release.figures(), delivery: counted.delivery.figures() }),
  };
}

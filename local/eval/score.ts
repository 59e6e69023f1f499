import type { Reading } from './assess-text.ts';
import { type Labelled, signalNames } from './labelled.ts';

/** How well one signal is read. Shares are null where there is nothing to share. */
export interface SignalScore {
  readonly signal: string;
  /** Texts that must carry it, and how many of them did. */
  readonly wanted: number;
  readonly found: number;
  /** Texts that must not carry it (they say so, or nothing in them needs a person), and yet did. */
  readonly falseAlarms: number;
  readonly recall: number | null;
  readonly precision: number | null;
}

export interface SetScore {
  readonly texts: number;
  readonly signals: readonly SignalScore[];
  /** Texts that a person must see; `missed` names those that no reading held. The mood alone does not count. */
  readonly mustGate: { readonly texts: number; readonly held: number; readonly recall: number | null; readonly missed: readonly string[] };
  /** Texts that need nobody, and those that were held all the same. */
  readonly harmless: { readonly texts: number; readonly held: number; readonly share: number | null; readonly kept: readonly string[] };
  /** Texts with a hot word: of those held, how many had to be. */
  readonly hotWords: { readonly texts: number; readonly harmless: number; readonly harmlessHeld: number; readonly precision: number | null };
  readonly shareGated: number | null;
}

export interface Scored {
  readonly text: Labelled;
  readonly reading: Reading;
}

/** Nobody need see it. A conversation that is about to escalate is no such text: it is held too, though no word of it must be. */
const isHarmless = ({ text }: Scored): boolean => !text.gate && !text.fires.includes('escalation-risk');

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Scores readings against their labels. */
export function score(list: readonly Scored[]): SetScore {
  const must = list.filter(({ text }) => text.gate);
  const missed = must.filter(({ reading }) => reading.held.length === 0 || reading.byMoodAlone);
  const harmless = list.filter(isHarmless);
  const kept = harmless.filter(({ reading }) => reading.held.length > 0);
  const hot = list.filter(({ text }) => text.fires.length > 0 || text.silent.length > 0);
  const hotHeld = hot.filter(({ reading }) => reading.held.length > 0);
  const hotHarmless = hot.filter(isHarmless);
  return {
    texts: list.length,
    signals: signalNames.map((signal) => scoreSignal(signal, list)),
    mustGate: {
      texts: must.length,
      held: must.length - missed.length,
      recall: share(must.length - missed.length, must.length),
      missed: missed.map(({ text }) => text.id),
    },
    harmless: { texts: harmless.length, held: kept.length, share: share(kept.length, harmless.length), kept: kept.map(({ text }) => text.id) },
    hotWords: {
      texts: hot.length,
      harmless: hotHarmless.length,
      harmlessHeld: hotHarmless.filter(({ reading }) => reading.held.length > 0).length,
      precision: share(hotHeld.length - hotHeld.filter(isHarmless).length, hotHeld.length),
    },
    shareGated: share(list.filter(({ reading }) => reading.held.length > 0).length, list.length),
  };
}

/** How many of some texts are held, and which. */
export interface HeldOf {
  readonly texts: number;
  readonly held: number;
  readonly ids: readonly string[];
}

/** Ordinary mail, short or long: what is held of messages and of replies that need nobody, and of the risky texts that stand near to them. */
export interface OrdinaryScore {
  readonly messages: HeldOf;
  readonly replies: HeldOf;
  readonly risky: HeldOf;
}

export function scoreOrdinary(list: readonly Scored[]): OrdinaryScore {
  const heldOf = (which: (each: Scored) => boolean): HeldOf => {
    const texts = list.filter(which);
    const held = texts.filter(({ reading }) => reading.held.length > 0);
    return { texts: texts.length, held: held.length, ids: held.map(({ text }) => text.id) };
  };
  return {
    messages: heldOf(({ text }) => !text.gate && text.reply === undefined),
    replies: heldOf(({ text }) => !text.gate && text.reply !== undefined),
    risky: heldOf(({ text }) => text.gate),
  };
}

function scoreSignal(signal: (typeof signalNames)[number], list: readonly Scored[]): SignalScore {
  const wanted = list.filter(({ text }) => text.fires.includes(signal));
  const found = wanted.filter(({ reading }) => reading.fired.has(signal)).length;
  const unwanted = list.filter(({ text }) => text.silent.includes(signal) || (!text.gate && !text.fires.includes(signal)));
  const falseAlarms = unwanted.filter(({ reading }) => reading.fired.has(signal)).length;
  return { signal, wanted: wanted.length, found, falseAlarms, recall: share(found, wanted.length), precision: share(found, found + falseAlarms) };
}

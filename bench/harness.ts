/** One line of the result. `ours` and `peer` are in the unit that the row's page names, the peer of a cost is what is allowed; `ratio` is what the goal is about. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  /** In words; null where the figure is only reported. */
  readonly goal: string | null;
  readonly met: boolean;
}

export interface Measured {
  /** Nanoseconds per call, medians. */
  readonly ours: number;
  readonly peer: number;
  /** Our time over the peer's, the median of neighbouring batches: what slows the machine slows both. */
  readonly ratio: number;
  /** Half of the middle half of those ratios, as a share of their median. */
  readonly spread: number;
}

export interface MeasureOptions {
  /** How long one batch runs at least. @default 25 */
  readonly batchMilliseconds?: number;
  /** So long each runs before, so that V8 has compiled it as it will be. @default 25: for a few lines that is thousands of calls */
  readonly warmUpMilliseconds?: number;
  /** Pairs of batches. @default 40 */
  readonly rounds?: number;
  /** Nanoseconds of a clock that never goes back. @default process.hrtime.bigint */
  readonly now?: () => bigint;
}

type Work = () => unknown;

/**
 * Times two pieces of work side by side: short batches in turn (ours, peer, peer, ours), after a warm-up of both.
 *
 * @param ours - and `peer` may answer a promise; it is then awaited
 */
export async function measure(ours: Work, peer: Work, options: MeasureOptions = {}): Promise<Measured> {
  const { batchMilliseconds = 25, warmUpMilliseconds = 25, rounds = 40, now = process.hrtime.bigint } = options;
  await callsFor(ours, warmUpMilliseconds, now);
  await callsFor(peer, warmUpMilliseconds, now);
  const ourCalls = await callsFor(ours, batchMilliseconds, now);
  const peerCalls = await callsFor(peer, batchMilliseconds, now);
  const times: { ours: number; peer: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const oursFirst = round % 2 === 0;
    const first = oursFirst ? await batch(ours, ourCalls, now) : await batch(peer, peerCalls, now);
    const second = oursFirst ? await batch(peer, peerCalls, now) : await batch(ours, ourCalls, now);
    times.push(oursFirst ? { ours: first, peer: second } : { ours: second, peer: first });
  }
  const ratios = times.map((time) => time.ours / time.peer);
  const ratio = median(ratios);
  return {
    ours: median(times.map((time) => time.ours)),
    peer: median(times.map((time) => time.peer)),
    ratio,
    spread: (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2 / ratio,
  };
}

/** Nanoseconds per call of one batch. */
async function batch(work: Work, calls: number, now: () => bigint): Promise<number> {
  const began = now();
  for (let call = 0; call < calls; call += 1) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  return Number(now() - began) / calls;
}

/** How many calls fill a batch; finding out warms the work up. */
async function callsFor(work: Work, batchMilliseconds: number, now: () => bigint): Promise<number> {
  const wanted = batchMilliseconds * 1e6;
  for (let calls = 1; ; calls *= 2) {
    const taken = (await batch(work, calls, now)) * calls;
    if (taken >= wanted) return Math.max(1, Math.round((calls * wanted) / taken));
  }
}

export const median = (list: readonly number[]): number => quantile(list, 0.5);

/** @param part - 0 to 1; between two values the line between them counts */
export function quantile(list: readonly number[], part: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

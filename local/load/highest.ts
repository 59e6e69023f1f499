/** What was found of a rate. */
export interface Tried {
  readonly rate: number;
  readonly holds: boolean;
}

const stride = 1.25;
/** Between what holds and what does not. */
const closeEnough = 1.05;
const leastRate = 1;
const mostRate = 10_000;

/**
 * The highest rate that holds: in strides up or down to where it changes, then halved.
 *
 * @param holds - plays a rate
 * @returns all that was tried, in order, and the highest that held; 0 where none did
 */
export async function highestRate(
  from: number,
  holds: (rate: number) => Promise<boolean>,
): Promise<{ readonly highest: number; readonly tried: readonly Tried[] }> {
  const tried: Tried[] = [];
  const play = async (rate: number): Promise<boolean> => {
    tried.push({ rate, holds: await holds(rate) });
    return tried.at(-1)?.holds ?? false;
  };
  const isUpwards = await play(from);
  let [low, high] = isUpwards ? [from, from * stride] : [from / stride, from];
  while (low >= leastRate && high <= mostRate) {
    const edge = isUpwards ? high : low;
    if ((await play(edge)) !== isUpwards) break;
    if (isUpwards) [low, high] = [high, high * stride];
    else [low, high] = [low / stride, low];
  }
  if (low < leastRate) return { highest: 0, tried };
  while (high / low > closeEnough) {
    const middle = (low + high) / 2;
    if (await play(middle)) low = middle;
    else high = middle;
  }
  return { highest: low, tried };
}

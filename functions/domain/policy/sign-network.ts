/**
 * What the training wrote of the network: one layer of hidden units, each on or off by what a window of text says as a whole. It learns what sums of
 * weights cannot: that "our account" asks for something beside "close", and for nothing beside "manager".
 */
export interface NetworkWeights {
  /** What each unit begins with. */
  readonly rests: readonly number[];
  /** What each unit says of each sign, sign by sign, and last of whether somebody should see the text at all. */
  readonly says: readonly number[];
  /** What is said of each where every unit is off. */
  readonly biases: readonly number[];
  /** What a letter of a feature's code stands for: {@link partSize} numbers a letter, in the order of {@link letters}, for one part of the vector after the other. */
  readonly book: readonly number[];
}

/** Units whose numbers a letter gives together: vectors that are alike in them share one (product quantization; Jégou, Douze, Schmid 2011). */
export const partSize = 6;

/** What a template string takes as it stands. */
export const letters = '!"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const indexOf = new Uint8Array(128);
for (const [index, letter] of [...letters].entries()) indexOf[letter.charCodeAt(0)] = index;

/** Which of the {@link letters} stands at a place of a text. */
export const letterAt = (text: string, at: number): number => indexOf[text.charCodeAt(at)] as number;

/** Adds what a feature says to each unit. Its code, a number of a letter for each part, begins at a place of a list. */
export function addVector(units: Float64Array, codes: Uint8Array, at: number, book: Float64Array): void {
  for (let first = 0, part = 0; first < units.length; first += partSize, part += 1) {
    const from = (part * letters.length + (codes[at + part] as number)) * partSize;
    for (let index = 0; index < partSize; index += 1) units[first + index] = (units[first + index] as number) + (book[from + index] as number);
  }
}

/** What the features of one piece add to each unit, and how many they are. */
export interface Stir {
  readonly units: Float64Array;
  readonly features: number;
}

/** What each of so many features of a window weighs: the more there are the less, so that a long one is no surer of everything, and a few are not sure at once. */
export const dampOf = (features: number): number => 4 / Math.sqrt(features + 60);

/** What the units of a window are, of the pieces from one to another; those below zero are off. */
export function unitsOf(stirs: readonly Stir[], from: number, to: number, { rests }: Pick<NetworkWeights, 'rests'>): Float64Array {
  const units = new Float64Array(rests.length);
  let features = 0;
  for (let piece = from; piece < to; piece += 1) {
    const stir = stirs[piece] as Stir;
    features += stir.features;
    for (let unit = 0; unit < units.length; unit += 1) units[unit] = (units[unit] as number) + (stir.units[unit] as number);
  }
  const damp = dampOf(features);
  for (let unit = 0; unit < units.length; unit += 1) units[unit] = Math.max(0, damp * (units[unit] as number) + (rests[unit] as number));
  return units;
}

/** What the units of a window say of a sign. */
export function saidOf(sign: number, units: Float64Array, { says, biases }: Pick<NetworkWeights, 'says' | 'biases'>): number {
  let sum = biases[sign] as number;
  for (let unit = 0; unit < units.length; unit += 1) sum += (says[sign * units.length + unit] as number) * (units[unit] as number);
  return sum;
}

/** How much of what is said of a sign is a feature's, with the units as they are. */
export function partOf(sign: number, vector: Float64Array, units: Float64Array, features: number, { says }: Pick<NetworkWeights, 'says'>): number {
  let sum = 0;
  for (let unit = 0; unit < units.length; unit += 1)
    if ((units[unit] as number) > 0) sum += (says[sign * units.length + unit] as number) * (vector[unit] as number);
  return dampOf(features) * sum;
}

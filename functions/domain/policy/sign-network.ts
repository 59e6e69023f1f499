/**
 * What the training wrote of the network: one layer of hidden units, each on or off by what a window of text says as a whole. It learns what sums of
 * weights cannot: that "our account" asks for something beside "close", and for nothing beside "manager".
 */
export interface NetworkWeights {
  /** What a unit's part of a feature's vector is at most, by unit. */
  readonly scales: readonly number[];
  /** What each unit begins with. */
  readonly rests: readonly number[];
  /** What each unit says of each sign, sign by sign. */
  readonly says: readonly number[];
  /** What is said of each sign where every unit is off. */
  readonly biases: readonly number[];
}

/** One letter for a part of a feature's vector, from most negative to most positive: what a template string takes as it stands. */
const letters = '!"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const levels = (letters.length - 1) / 2;
const levelOf = new Int8Array(128);
for (const [index, letter] of [...letters].entries()) levelOf[letter.charCodeAt(0)] = index - levels;

/** Levels lie close where values are small: most are, and many small ones are summed. */
const valueAt = (level: number, scale: number): number => scale * Math.sign(level) * (level / levels) ** 2;

/** A vector as a line of the weights holds it, a letter a unit. */
export const writeVector = (vector: ArrayLike<number>, scales: readonly number[]): string =>
  scales
    .map((scale, unit) => {
      const value = vector[unit] as number;
      return letters[levels + Math.round(levels * Math.sign(value) * Math.sqrt(Math.abs(value) / scale))];
    })
    .join('');

/** Reads what {@link writeVector} wrote, from a place of a text into a place of a list. */
export function readVector(text: string, from: number, scales: readonly number[], into: Float64Array, at: number): void {
  for (const [unit, scale] of scales.entries()) into[at + unit] = valueAt(levelOf[text.charCodeAt(from + unit)] as number, scale);
}

/** What the features of one piece add to each unit, and how many they are. */
export interface Stir {
  readonly units: Float64Array;
  readonly features: number;
}

/** What each of so many features of a window weighs: the more there are the less, so that a long one is no surer of everything, and a few are not sure at once. */
export const dampOf = (features: number): number => 4 / Math.sqrt(features + 60);

/** What the units of a window are, of the pieces from one to another; those below zero are off. */
export function unitsOf(stirs: readonly Stir[], from: number, to: number, { rests }: NetworkWeights): Float64Array {
  const units = new Float64Array(rests.length);
  let features = 0;
  for (let piece = from; piece < to; piece += 1) {
    const stir = stirs[piece] as Stir;
    features += stir.features;
    for (let unit = 0; unit < units.length; unit += 1) units[unit] = (units[unit] as number) + (stir.units[unit] as number);
  }
  const damp = dampOf(features);
  return units.map((sum, unit) => Math.max(0, damp * sum + (rests[unit] as number)));
}

/** What the units of a window say of a sign. */
export function saidOf(sign: number, units: Float64Array, { says, biases }: NetworkWeights): number {
  let sum = biases[sign] as number;
  for (let unit = 0; unit < units.length; unit += 1) sum += (says[sign * units.length + unit] as number) * (units[unit] as number);
  return sum;
}

/** How much of what is said of a sign is a feature's, with the units as they are. */
export function partOf(sign: number, vector: Float64Array, units: Float64Array, features: number, { says }: NetworkWeights): number {
  let sum = 0;
  for (let unit = 0; unit < units.length; unit += 1)
    if ((units[unit] as number) > 0) sum += (says[sign * units.length + unit] as number) * (vector[unit] as number);
  return dampOf(features) * sum;
}

/** Where a unit of a comparison stands: in both sequences, in the first alone, or in the second alone. */
export type DiffKind = 'same' | 'removed' | 'added';

/** Cells of the comparison table at most: about 1,000 by 1,000 units, a few milliseconds. */
const cellsAtMost = 1_000_000;

/**
 * What changed between two sequences of words, lines or sentences: a longest common subsequence of them is the same.
 *
 * `same` and `removed` units together are the first sequence, `same` and `added` ones the second.
 *
 * @returns undefined where they differ in so many units that comparing them would take more than `cellsAtMost`.
 */
export function diffUnits(first: readonly string[], second: readonly string[]): [DiffKind, string][] | undefined {
  const least = Math.min(first.length, second.length);
  let head = 0;
  while (head < least && first[head] === second[head]) head += 1;
  let tail = 0;
  while (tail < least - head && first[first.length - 1 - tail] === second[second.length - 1 - tail]) tail += 1;
  const left = first.slice(head, first.length - tail);
  const right = second.slice(head, second.length - tail);
  if (left.length * right.length > cellsAtMost) return undefined;
  const same = (units: readonly string[]): [DiffKind, string][] => units.map((unit) => ['same', unit]);
  return [...same(first.slice(0, head)), ...longestCommon(left, right), ...same(first.slice(first.length - tail))];
}

/** The classic table of the longest common subsequence, walked from the start. */
function longestCommon(first: readonly string[], second: readonly string[]): [DiffKind, string][] {
  const numbers = new Map<string, number>();
  const [a, b] = [numbered(first, numbers), numbered(second, numbers)];
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width); // at most 1,000: the shorter of two whose product is bounded
  const at = (i: number, j: number): number => length[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: [DiffKind, string][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      parts.push(['same', first[i] as string]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      parts.push(['removed', first[i] as string]);
      i += 1;
    } else {
      parts.push(['added', second[j] as string]);
      j += 1;
    }
  }
  for (const unit of first.slice(i)) parts.push(['removed', unit]);
  for (const unit of second.slice(j)) parts.push(['added', unit]);
  return parts;
}

/** The same number for the same unit: numbers are compared many times faster. */
const numbered = (units: readonly string[], numbers: Map<string, number>): Uint32Array =>
  Uint32Array.from(units, (unit) => {
    const number = numbers.get(unit) ?? numbers.size;
    numbers.set(unit, number);
    return number;
  });

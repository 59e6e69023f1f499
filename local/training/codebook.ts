/** Points in groups of near ones: the middle of each group, and for each point the number of its group. */
export interface Clusters {
  readonly middles: Float32Array;
  readonly groupOf: Uint8Array;
}

const rounds = 15; // of k-means; groups hardly move after

/**
 * Groups points by k-means, beginning with points drawn from among them; a group that loses all of its points begins anew with another one.
 *
 * @param points - `size` numbers each, one point after the other
 * @param groups - at most 256
 */
export function cluster(points: Float32Array, size: number, groups: number, draw: () => number): Clusters {
  const count = points.length / size;
  const middles = new Float32Array(groups * size);
  const groupOf = new Uint8Array(count);
  const beginAnew = (group: number) => {
    const point = Math.floor(draw() * count);
    middles.set(points.subarray(point * size, (point + 1) * size), group * size);
  };
  for (let group = 0; group < groups; group += 1) beginAnew(group);
  for (let round = 0; round < rounds; round += 1) {
    for (let point = 0; point < count; point += 1) groupOf[point] = nearest(points, point * size, middles, size);
    const sums = new Float64Array(middles.length);
    const sizes = new Uint32Array(groups);
    for (let point = 0; point < count; point += 1) {
      const group = groupOf[point] as number;
      sizes[group] = (sizes[group] as number) + 1;
      for (let index = 0; index < size; index += 1)
        sums[group * size + index] = (sums[group * size + index] as number) + (points[point * size + index] as number);
    }
    for (let group = 0; group < groups; group += 1) {
      if (sizes[group] === 0) beginAnew(group);
      else for (let index = 0; index < size; index += 1) middles[group * size + index] = (sums[group * size + index] as number) / (sizes[group] as number);
    }
  }
  for (let point = 0; point < count; point += 1) groupOf[point] = nearest(points, point * size, middles, size);
  return { middles, groupOf };
}

function nearest(points: Float32Array, at: number, middles: Float32Array, size: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let middle = 0; middle < middles.length; middle += size) {
    let far = 0;
    for (let index = 0; index < size; index += 1) far += ((points[at + index] as number) - (middles[middle + index] as number)) ** 2;
    if (far < least) [best, least] = [middle / size, far];
  }
  return best;
}

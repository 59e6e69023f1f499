import { describe, expect, it } from 'vitest';
import { letters, partSize, type Stir, saidOf, unitsOf } from '../../functions/domain/policy/sign-network.ts';
import { seeded } from '../../local/chance.ts';
import { cluster } from '../../local/training/codebook.ts';
import { type Instance, type Network, type NetworkSettings, readVectors, trainNetwork } from '../../local/training/network.ts';

const settings: NetworkSettings = { units: 18, rounds: 1000, roundsWithCodes: 10, leaveOut: 0, pace: 0.05, decay: 0, seed: 7 };
const shows = (side: 1 | -1, ...windows: number[][]): Instance => ({
  times: 1,
  windows: windows.map((window) => Int32Array.from(window)),
  lessons: [{ sign: 0, side, weight: 1 }],
});
/** One of two features speaks for the sign, both together against it: no sum of weights says so. */
const either = [shows(1, [0]), shows(1, [1]), shows(-1, [0, 1]), shows(-1, [2])];

function saidBy(network: Network, ...features: number[]): number {
  const vectors = readVectors(network);
  const stir: Stir = { units: new Float64Array(settings.units), features: features.length };
  for (const feature of features)
    for (const [unit, value] of (vectors.get(feature) as Float64Array).entries()) stir.units[unit] = (stir.units[unit] as number) + value;
  return saidOf(0, unitsOf([stir], 0, 1, network.weights), network.weights);
}

describe('the training of the network', () => {
  it('learns what no sum of weights can say', () => {
    const network = trainNetwork(either, 3, 1, settings);
    expect([saidBy(network, 0), saidBy(network, 1)].map(Math.sign)).toEqual([1, 1]);
    expect([saidBy(network, 0, 1), saidBy(network, 2)].map(Math.sign)).toEqual([-1, -1]);
  });

  it('makes the same of the same texts and seed, and other than of another seed', () => {
    const first = trainNetwork(either, 3, 1, settings);
    expect(trainNetwork(either, 3, 1, settings)).toEqual(first);
    expect(trainNetwork(either, 3, 1, { ...settings, seed: 8 })).not.toEqual(first);
  });

  it('learns by the best window of a text: the others say nothing', () => {
    const network = trainNetwork([shows(1, [0], [2]), shows(-1, [2]), shows(-1, [2])], 3, 1, settings);
    expect([saidBy(network, 0), saidBy(network, 2)].map(Math.sign)).toEqual([1, -1]);
  });

  it('gives codes to the features that stand in a window alone, a letter for each part of their vectors', () => {
    const { codes, weights } = trainNetwork([shows(1, [0]), shows(-1, [2])], 4, 1, settings);
    expect([...codes.keys()]).toEqual([0, 2]);
    for (const code of codes.values()) expect(code).toHaveLength(settings.units / partSize);
    expect(weights.book).toHaveLength(settings.units * letters.length);
  });

  it('knows what it learned though many features share a letter, and learns to live with that', () => {
    const features = 600;
    const texts = Array.from({ length: features }, (_, feature) => shows(feature % 2 === 0 ? 1 : -1, [feature]));
    const network = trainNetwork(texts, features, 1, { ...settings, rounds: 30, roundsWithCodes: 5 });
    const right = texts.filter((_, feature) => Math.sign(saidBy(network, feature)) === (feature % 2 === 0 ? 1 : -1));
    expect(new Set([...network.codes.values()].map(([first]) => first)).size).toBeLessThanOrEqual(letters.length);
    expect(right.length).toBe(features);
  });
});

describe('points in groups', () => {
  it('are each with the middle that is nearest, and a middle is that of its points', () => {
    const draw = seeded(3);
    const points = Float32Array.from({ length: 400 }, () => draw());
    const { middles, groupOf } = cluster(points, 2, 7, seeded(4));
    const far = (point: number, group: number) =>
      Math.hypot((points[2 * point] as number) - (middles[2 * group] as number), (points[2 * point + 1] as number) - (middles[2 * group + 1] as number));
    expect(new Set(groupOf).size).toBe(7);
    for (const [point, group] of groupOf.entries()) expect(far(point, group)).toBe(Math.min(...[0, 1, 2, 3, 4, 5, 6].map((other) => far(point, other))));
    for (const group of new Set(groupOf)) {
      const own = [...groupOf.keys()].filter((point) => groupOf[point] === group);
      const mean = own.reduce((sum, point) => sum + (points[2 * point] as number), 0) / own.length;
      expect(Math.abs(mean - (middles[2 * group] as number))).toBeLessThan(0.01);
    }
  });

  it('that are fewer than the groups are middles themselves', () => {
    const { middles, groupOf } = cluster(Float32Array.from([1, 2, 3]), 1, 8, seeded(1));
    expect([...groupOf].map((group) => middles[group])).toEqual([1, 2, 3]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Stir, saidOf, unitsOf } from '../../functions/domain/policy/sign-network.ts';
import { type Instance, type Network, type NetworkSettings, readVectors, trainNetwork } from '../../local/training/network.ts';

const settings: NetworkSettings = { units: 16, rounds: 1000, pruneAfter: 1000, keep: 3, leaveOut: 0, pace: 0.05, decay: 0, seed: 7 };
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

  it('keeps vectors of the features that say most alone', () => {
    const texts = [...Array.from({ length: 20 }, () => shows(1, [0])), ...Array.from({ length: 20 }, () => shows(-1, [1])), shows(1, [0, 2])];
    const network = trainNetwork(texts, 4, 1, { ...settings, rounds: 40, pruneAfter: 20, keep: 2 });
    expect([...network.vectors.keys()].sort()).toEqual([0, 1]);
  });
});

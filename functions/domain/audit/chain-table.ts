import { hash } from 'node:crypto';
import type { HashText } from './tree-fold.ts';

const hashBytes = 32;
/** Words of 32 bits that stand for a chain's name: two names with the same 128 bits of SHA-256 are not to be found. */
const nameWords = 4;
const none = -1;
const segmentChains = 16_384;

/** Where one chain stands. */
export interface ChainEnd {
  readonly seq: number;
  readonly leaf: HashText;
}

interface Segment {
  readonly names: Uint32Array;
  readonly seqs: Uint32Array;
  readonly leaves: Buffer;
}

/**
 * Where very many chains stand, in some 60 bytes each: a hash table in arrays of numbers.
 *
 * A map of names to objects would take several hundred megabytes for a million of them.
 */
export class ChainTable {
  size = 0;
  #places = new Int32Array(2048).fill(none);
  /** Each for so many chains, so that nothing is copied when there are more. */
  readonly #segments: Segment[] = [];

  /** Number of a chain, from 0 in the order in which they were added; -1 for one that was not. */
  slotOf(chain: string): number {
    return this.#places[this.#placeOf(wordsOf(chain))] as number;
  }

  endOf(slot: number): ChainEnd {
    const { seqs, leaves } = this.#segmentOf(slot);
    const at = slot % segmentChains;
    return { seq: seqs[at] as number, leaf: leaves.toString('latin1', at * hashBytes, (at + 1) * hashBytes) };
  }

  /** Adds a chain that is not there yet. Answers its number. */
  add(chain: string): number {
    const slot = this.size;
    if (slot % segmentChains === 0)
      this.#segments.push({
        names: new Uint32Array(segmentChains * nameWords),
        seqs: new Uint32Array(segmentChains),
        leaves: Buffer.alloc(segmentChains * hashBytes),
      });
    if (2 * slot === this.#places.length) this.#spread();
    const words = wordsOf(chain);
    this.#segmentOf(slot).names.set(words, (slot % segmentChains) * nameWords);
    this.#places[this.#placeOf(words)] = slot;
    this.size += 1;
    return slot;
  }

  move(slot: number, seq: number, leaf: HashText): void {
    const { seqs, leaves } = this.#segmentOf(slot);
    seqs[slot % segmentChains] = seq;
    leaves.write(leaf, (slot % segmentChains) * hashBytes, 'latin1');
  }

  #segmentOf(slot: number): Segment {
    return this.#segments[Math.floor(slot / segmentChains)] as Segment;
  }

  /** Where the number of a name stands, or would stand. At least half of the places are free. */
  #placeOf(words: Uint32Array): number {
    const last = this.#places.length - 1;
    let place = (words[0] as number) & last;
    while (this.#places[place] !== none && !this.#isNamed(this.#places[place] as number, words)) place = (place + 1) & last;
    return place;
  }

  #isNamed(slot: number, words: Uint32Array): boolean {
    const { names } = this.#segmentOf(slot);
    const at = (slot % segmentChains) * nameWords;
    return names[at] === words[0] && names[at + 1] === words[1] && names[at + 2] === words[2] && names[at + 3] === words[3];
  }

  #spread(): void {
    this.#places = new Int32Array(2 * this.#places.length).fill(none);
    for (let slot = 0; slot < this.size; slot += 1) {
      const at = (slot % segmentChains) * nameWords;
      this.#places[this.#placeOf(this.#segmentOf(slot).names.subarray(at, at + nameWords))] = slot;
    }
  }
}

/** The words that stand for a name, until the next name: whoever looked for a chain in vain adds it. */
function wordsOf(chain: string): Uint32Array {
  if (chain === named) return words;
  const text = hash('sha256', chain, 'binary');
  for (let i = 0; i < 4 * nameWords; i += 1) bytes[i] = text.charCodeAt(i);
  named = chain;
  return words;
}
let named: string | undefined;
const words = new Uint32Array(nameWords);
const bytes = new Uint8Array(words.buffer);

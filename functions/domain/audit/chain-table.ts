import { hash } from 'node:crypto';
import { type HashText, hashTextOfHex } from './tree-fold.ts';

const hashBytes = 32;
/** Words of 32 bits that stand for a chain's name: two names with the same 128 bits of SHA-256 are not to be found. */
const nameWords = 4;
const none = -1;

/** Where one chain stands. */
export interface ChainEnd {
  readonly seq: number;
  readonly leaf: HashText;
}

/**
 * Where very many chains stand, in 64 bytes each: a hash table in arrays of numbers.
 *
 * A map of names to objects would take several hundred megabytes for a million of them.
 */
export class ChainTable {
  size = 0;
  #places = new Int32Array(2048).fill(none);
  #names = new Uint32Array(1024 * nameWords);
  #seqs = new Float64Array(1024);
  #leaves = Buffer.alloc(1024 * hashBytes);

  /** Number of a chain, from 0 in the order in which they were added; -1 for one that was not. */
  slotOf(chain: string): number {
    return this.#places[this.#placeOf(wordsOf(chain))] as number;
  }

  endOf(slot: number): ChainEnd {
    return { seq: this.#seqs[slot] as number, leaf: this.#leaves.toString('latin1', slot * hashBytes, (slot + 1) * hashBytes) };
  }

  /** Adds a chain that is not there yet. Answers its number. */
  add(chain: string): number {
    const slot = this.size;
    if (slot === this.#seqs.length) this.#grow();
    const words = wordsOf(chain);
    this.#names.set(words, slot * nameWords);
    this.#places[this.#placeOf(words)] = slot;
    this.size += 1;
    return slot;
  }

  /** @param leaf - 64 hex digits */
  move(slot: number, seq: number, leaf: string): void {
    this.#seqs[slot] = seq;
    this.#leaves.write(hashTextOfHex(leaf), slot * hashBytes, 'latin1');
  }

  /** Where the number of a name stands, or would stand. At least half of the places are free. */
  #placeOf(words: Uint32Array): number {
    const last = this.#places.length - 1;
    let place = (words[0] as number) & last;
    while (this.#places[place] !== none && !this.#isNamed(this.#places[place] as number, words)) place = (place + 1) & last;
    return place;
  }

  readonly #isNamed = (slot: number, words: Uint32Array): boolean => words.every((word, i) => this.#names[slot * nameWords + i] === word);

  #grow(): void {
    const names = new Uint32Array(2 * this.#names.length);
    names.set(this.#names);
    const seqs = new Float64Array(2 * this.#seqs.length);
    seqs.set(this.#seqs);
    this.#leaves = Buffer.concat([this.#leaves, Buffer.alloc(this.#leaves.length)]);
    this.#names = names;
    this.#seqs = seqs;
    this.#places = new Int32Array(2 * this.#places.length).fill(none);
    for (let slot = 0; slot < this.size; slot += 1) this.#places[this.#placeOf(names.subarray(slot * nameWords, (slot + 1) * nameWords))] = slot;
  }
}

/** The words that stand for a name, until the next name. */
function wordsOf(chain: string): Uint32Array {
  const text = hash('sha256', chain, 'binary');
  for (let i = 0; i < 4 * nameWords; i += 1) bytes[i] = text.charCodeAt(i);
  return words;
}
const words = new Uint32Array(nameWords);
const bytes = new Uint8Array(words.buffer);

import { type HashText, hashTextOfHex } from './tree-fold.ts';

const hashBytes = 32;

/** Where one chain stands. */
export interface ChainEnd {
  readonly seq: number;
  readonly leaf: HashText;
}

/**
 * Where very many chains stand, in little room: beside the names a number and a hash each, in two arrays.
 *
 * A million objects would take several hundred megabytes.
 */
export class ChainTable {
  readonly #slots = new Map<string, number>();
  #seqs = new Float64Array(1024);
  #leaves = Buffer.alloc(1024 * hashBytes);

  get size(): number {
    return this.#slots.size;
  }

  /** Number of a chain, from 0 in the order in which they were put; undefined for one that was not. */
  slotOf(chain: string): number | undefined {
    return this.#slots.get(chain);
  }

  endOf(slot: number): ChainEnd {
    return { seq: this.#seqs[slot] as number, leaf: this.#leaves.toString('latin1', slot * hashBytes, (slot + 1) * hashBytes) };
  }

  /** Adds a chain. Answers its number. */
  add(chain: string): number {
    const slot = this.#slots.size;
    this.#slots.set(chain, slot);
    if (slot === this.#seqs.length) {
      const seqs = new Float64Array(2 * slot);
      seqs.set(this.#seqs);
      this.#seqs = seqs;
      this.#leaves = Buffer.concat([this.#leaves, Buffer.alloc(this.#leaves.length)]);
    }
    return slot;
  }

  /** @param leaf - 64 hex digits */
  move(slot: number, seq: number, leaf: string): void {
    this.#seqs[slot] = seq;
    this.#leaves.write(hashTextOfHex(leaf), slot * hashBytes, 'latin1');
  }
}

import { type HashText, hexOf, type Piece, startOf, TreeFold } from './tree-fold.ts';

/** That an event is in a log, as receipts carry it and `countersign audit prove` prints it. */
export interface Inclusion {
  readonly index: number;
  readonly size: number;
  /** Hex, from the leaf up. */
  readonly proof: readonly string[];
  /** The signed note whose root the proof leads to. */
  readonly checkpoint: string;
  /** The event without `leaf`. */
  readonly entry: Readonly<Record<string, unknown>>;
}

/** The stretches beside the way from a leaf to the root, from the leaf up. RFC 9162, 2.1.3.1. */
function siblingsOf(index: number, size: number): { from: number; to: number }[] {
  const siblings: { from: number; to: number }[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + 2 ** Math.floor(Math.log2(to - from - 1));
    if (index < middle) {
      siblings.unshift({ from: middle, to });
      to = middle;
    } else {
      siblings.unshift({ from, to: middle });
      from = middle;
    }
  }
  return siblings;
}

/** Puts the proof of one entry together out of the pieces of a tree, from left to right. */
export class EntryProof {
  readonly #siblings: { from: number; to: number; fold: TreeFold }[];

  /** @param index - of the entry in a tree of `size`, below it */
  constructor(index: number, size: number) {
    this.#siblings = siblingsOf(index, size).map((one) => ({ ...one, fold: new TreeFold() }));
  }

  /** The next piece; the entry itself is passed over. */
  add(piece: Piece, hash: HashText): void {
    const start = startOf(piece);
    this.#siblings.find(({ from, to }) => from <= start && start < to)?.fold.addNode(piece.level, hash);
  }

  /** Hex, from the leaf up. */
  proof(): string[] {
    return this.#siblings.map(({ fold }) => hexOf(fold.root()));
  }
}

import { createHash } from 'node:crypto';
import type { Laboratory } from './laboratory.ts';
import { broken, type Violation, violation } from './violation.ts';

/** What was seen of the audit log so far. */
export interface TreeWatch {
  /** I10 since the last look. */
  look(): Violation[];
  /** I10 at the end: every event is an entry. */
  complete(): Violation[];
}

const nodeOf = (left: Buffer, right: Buffer): Buffer => createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();

/** The root by the definition of RFC 6962, by other code than the program's. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leaves[0] as Buffer;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeOf(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

const pathOf = (index: number, width: number): string => {
  const name = `tile/0/${String(index).padStart(3, '0')}`;
  return width === 256 ? name : `${name}.p/${width}`;
};

/** I10: the tree only grows, and every checkpoint says what its tiles say. */
export function createTreeWatch({ world, ledger }: Laboratory): TreeWatch {
  let seen = '';
  let known: readonly Buffer[] = [];
  const textOf = (bytes: Uint8Array | undefined): string => (bytes ? Buffer.from(bytes).toString('utf8') : '');

  function leavesOf(size: number): Buffer[] | undefined {
    const leaves: Buffer[] = [];
    for (let index = 0; index * 256 < size; index += 1) {
      const width = Math.min(256, size - index * 256);
      // A full tile takes the place of the partial ones before it.
      const tile = world.logFiles.get(pathOf(index, width)) ?? world.logFiles.get(pathOf(index, 256));
      if (!tile) return undefined;
      for (let at = 0; at < width; at += 1) leaves.push(Buffer.from(tile.subarray(at * 32, at * 32 + 32)));
    }
    return leaves;
  }

  return {
    look: () => {
      const note = textOf(world.logFiles.get('checkpoint'));
      if (note === seen) return [];
      seen = note;
      const [, sizeText = '', root = ''] = note.split('\n');
      const size = Number(sizeText);
      const leaves = leavesOf(size);
      if (!leaves) return [violation('I10', `a checkpoint of ${size} entries was signed before its tiles were there`)];
      const grew = size >= known.length && known.every((leaf, i) => leaf.equals(leaves[i] as Buffer));
      const smaller = known.length;
      known = leaves;
      return [
        ...broken(!grew, 'I10', `the tree of ${size} entries does not go on from the one of ${smaller}`),
        ...broken(rootOf(leaves).toString('base64') !== root, 'I10', `the checkpoint of ${size} entries names another root than its tiles`),
      ];
    },
    complete: () => {
      const events = ledger.items('audit', '').map((item) => String(item.leaf));
      const there = new Set(known.map((leaf) => leaf.toString('hex')));
      const missing = events.filter((leaf) => !there.has(leaf)).length;
      return broken(missing > 0, 'I10', `${missing} of ${events.length} events are in no tree`);
    },
  };
}

import { type LogFiles, OtherBytes } from '../../functions/adapters/ports.ts';

/** Files of the audit log in memory: as in the bucket, a file that is there stays as it is. */
export interface MemoryLogFiles extends LogFiles {
  /** All of them, by path. */
  readonly files: Map<string, Uint8Array>;
}

export function createMemoryLogFiles(): MemoryLogFiles {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    put: async (path, bytes, { once }) => {
      const there = files.get(path);
      if (once && there) {
        if (Buffer.compare(there, bytes) !== 0) throw new OtherBytes(`another file stands at its place in the audit log: ${path}`);
        return 'exists';
      }
      files.set(path, Uint8Array.from(bytes));
      return 'written';
    },
    get: async (path) => files.get(path),
  };
}

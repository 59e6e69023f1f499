import type { Bodies } from '../../functions/adapters/ports.ts';

/** Message bodies in memory, by draft and hash as in the bucket. */
export function createMemoryBodies(): Bodies {
  const bodies = new Map<string, string>();
  return {
    put: async (draftId, sha256, text) => void bodies.set(`${draftId}/${sha256}`, text),
    get: async (draftId, sha256) => bodies.get(`${draftId}/${sha256}`),
  };
}

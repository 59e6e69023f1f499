import type { Bodies, BodyEraser } from '../../functions/adapters/ports.ts';

/** Message bodies in memory, by draft and hash as in the bucket. They have one version each: the same name is always the same text. */
export function createMemoryBodies(): Bodies & BodyEraser {
  const bodies = new Map<string, string>();
  return {
    put: async (draftId, sha256, text) => void bodies.set(`${draftId}/${sha256}`, text),
    get: async (draftId, sha256) => bodies.get(`${draftId}/${sha256}`),
    eraseAll: async (draftId) => {
      const names = [...bodies.keys()].filter((name) => name.startsWith(`${draftId}/`));
      for (const name of names) bodies.delete(name);
      return names.length;
    },
  };
}

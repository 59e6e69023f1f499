import type { Tools } from './tools.ts';
import { nameOf } from './trouble.ts';

/** What a look-up came to: addresses; none, which is certain; or nothing, and why. */
export type LookedUp = { readonly addresses: readonly string[] } | { readonly none: true } | { readonly failed: string };

/** Where this name has no address either, it is the machine that can look up nothing. */
const always = 'sts.amazonaws.com';

export async function lookUp({ lookup }: Pick<Tools, 'lookup'>, hostname: string): Promise<LookedUp> {
  try {
    return { addresses: await lookup(hostname) };
  } catch (failure) {
    const code = nameOf(failure);
    if (code !== 'ENOTFOUND' && code !== 'ENODATA') return { failed: code };
    return lookup(always).then(
      () => ({ none: true }),
      (other: unknown) => ({ failed: nameOf(other) }),
    );
  }
}

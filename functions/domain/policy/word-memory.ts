/** Words of all that are remembered; texts of one tenant share most of theirs, and a word costs a few dozen bytes. */
const mostRemembered = 20_000;
/** Letters; a longer one is rare, and may be a text without spaces. */
const longest = 32;

/**
 * Remembers what was found out about words, for all texts that follow.
 *
 * A word cut out of a text holds on to all of that text in V8, so a copy is remembered: a text must not outlive its erasure here.
 */
export function rememberWords<T>(findOut: (word: string) => T): (word: string) => T {
  const remembered = new Map<string, T>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (word.length > longest) return findOut(word);
    if (remembered.size >= mostRemembered) remembered.clear();
    const copy = Buffer.from(word, 'utf16le').toString('utf16le');
    const fresh = findOut(copy);
    remembered.set(copy, fresh);
    return fresh;
  };
}

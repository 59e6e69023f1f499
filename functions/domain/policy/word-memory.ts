/** Words of all that are remembered; texts of one tenant share most of theirs, and a word costs some hundred bytes. */
const mostRemembered = 20_000;
/** Letters; a longer one is rare, and may be a text without spaces. */
const longest = 32;

/** What was found out about each word, by the number of whoever asked: some thirty ask about each word of a text, and so find it in one place that is at hand. */
const remembered = new Map<string, unknown[]>();
let askers = 0;

/**
 * Remembers what was found out about words, for all texts that follow.
 *
 * A word cut out of a text holds on to all of that text in V8, so a copy is remembered: a text must not outlive its erasure here.
 *
 * @param findOut - never answers `undefined`
 */
export function rememberWords<T extends NonNullable<unknown>>(findOut: (word: string) => T): (word: string) => T {
  const asker = askers;
  askers += 1;
  return (word) => {
    const known = remembered.get(word)?.[asker] as T | undefined;
    if (known !== undefined) return known;
    if (word.length > longest) return findOut(word);
    const fresh = findOut(flat(word));
    notesOn(word)[asker] = fresh;
    return fresh;
  };
}

function notesOn(word: string): unknown[] {
  const notes = remembered.get(word);
  if (notes !== undefined) return notes;
  if (remembered.size >= mostRemembered) remembered.clear();
  const fresh: unknown[] = Array.from({ length: askers });
  remembered.set(flat(word), fresh);
  return fresh;
}

const flat = (word: string): string => Buffer.from(word, 'utf16le').toString('utf16le');

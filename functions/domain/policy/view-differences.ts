import type { Word } from './fold.ts';

const around = 2; // sentences: signs are read in windows of two, and what waives a wish may stand in the next one

/**
 * The sentences of a view whose signs another view of the same text may not have: those that read otherwise than there, and their neighbours.
 * What stands in all others was read in the other view, word for word and with the same words around it.
 *
 * @param from - the words of the other view
 * @returns for the words of a view the numbers of those sentences, as words have them; all of them for a view that stands elsewhere in the text
 */
export function sentencesApartFrom(from: readonly Word[]): (words: readonly Word[]) => ReadonlySet<number> {
  const places = new Map(from.map(({ start }, at) => [start, at]));
  return (words) => {
    const sentences = [...sentencesOf(words)];
    const alike = sentences.map(({ first, end }) => {
      const at = places.get((words[first] as Word).start);
      return at !== undefined && isSentence(from, at, end - first) && isAlike(words, first, end, from, at);
    });
    const isApart = (index: number): boolean => !alike.slice(Math.max(0, index - around), index + around + 1).every(Boolean);
    return new Set(sentences.filter((_, index) => isApart(index)).map(({ number }) => number));
  };
}

/** Each sentence by its number, the index of its first word, and the index behind its last one. */
function* sentencesOf(words: readonly Word[]): Generator<{ readonly number: number; readonly first: number; readonly end: number }> {
  for (let first = 0, end = 1; first < words.length; first = end, end += 1) {
    const { sentence: number } = words[first] as Word;
    while (words[end]?.sentence === number) end += 1;
    yield { number, first, end };
  }
}

/** Whether so many words from one on are a whole sentence. */
function isSentence(words: readonly Word[], at: number, count: number): boolean {
  const { sentence } = words[at] as Word;
  return words[at - 1]?.sentence !== sentence && words[at + count - 1]?.sentence === sentence && words[at + count]?.sentence !== sentence;
}

/** Whether the words between two indexes are those of the other view from `at` on, and stand between the same ones. */
function isAlike(words: readonly Word[], first: number, end: number, from: readonly Word[], at: number): boolean {
  if (words[first - 1]?.start !== from[at - 1]?.start || words[end]?.start !== from[at + end - first]?.start) return false;
  for (let index = first; index < end; index += 1) {
    const [word, other] = [words[index] as Word, from[at + index - first] as Word];
    if (word.text !== other.text || word.joined || word.start !== other.start || word.end !== other.end) return false;
  }
  return true;
}

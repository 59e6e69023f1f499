/** One stretch of a comparison of two texts. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Cells of the comparison table at most: about 1,000 by 1,000 words, a few milliseconds. */
const cellsAtMost = 1_000_000;

/**
 * What changed between two texts, word by word; line by line where they differ too much for that, as a whole beyond.
 *
 * `same` and `removed` parts together are `before`, `same` and `added` parts together are `after`.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  return (
    diffBy(before, after, /\s+|\S+/g) ??
    diffBy(before, after, /[^\n]*\n|[^\n]+$/g) ??
    joined([
      ['removed', before],
      ['added', after],
    ])
  );
}

function diffBy(before: string, after: string, unit: RegExp): DiffPart[] | undefined {
  const a = before.match(unit) ?? [];
  const b = after.match(unit) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (left.length * right.length > cellsAtMost) return undefined;
  const same = (tokens: string[]): [DiffPart['kind'], string][] => tokens.map((token) => ['same', token]);
  return joined([...same(a.slice(0, head)), ...inStretches(longestCommon(left, right)), ...same(a.slice(a.length - tail))]);
}

/**
 * A space between two changed words has changed with them: other words are then read one after another, instead of the old and the new in turn.
 *
 * A line break stays where it was, so that lines and paragraphs are still seen.
 */
function inStretches(parts: readonly [DiffPart['kind'], string][]): [DiffPart['kind'], string][] {
  return parts.flatMap(([kind, text], i): [DiffPart['kind'], string][] => {
    const between = kind === 'same' && /^[^\S\n]+$/.test(text) && isChange(parts[i - 1]) && isChange(parts[i + 1]);
    return between
      ? [
          ['removed', text],
          ['added', text],
        ]
      : [[kind, text]];
  });
}

const isChange = (part: readonly [DiffPart['kind'], string] | undefined): boolean => part !== undefined && part[0] !== 'same';

/** The classic table of the longest common subsequence, walked from the start. */
function longestCommon(a: readonly string[], b: readonly string[]): [DiffPart['kind'], string][] {
  const width = b.length + 1;
  const length = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => length[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: [DiffPart['kind'], string][] = [];
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x !== undefined || y !== undefined; x = a[i], y = b[j]) {
    if (x !== undefined && x === y) {
      parts.push(['same', x]);
      i += 1;
      j += 1;
    } else if (x !== undefined && (y === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push(['removed', x]);
      i += 1;
    } else if (y !== undefined) {
      parts.push(['added', y]);
      j += 1;
    }
  }
  return parts;
}

/** Neighbours of one kind become one part; between two unchanged parts, what was removed stands before what was added. */
function joined(parts: readonly [DiffPart['kind'], string][]): DiffPart[] {
  const out: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) out.push({ kind: 'removed', text: removed });
    if (added) out.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  let same = '';
  for (const [kind, text] of parts) {
    if (kind === 'same') {
      flush();
      same += text;
      continue;
    }
    if (same) out.push({ kind: 'same', text: same });
    same = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  if (same) out.push({ kind: 'same', text: same });
  flush();
  return out;
}

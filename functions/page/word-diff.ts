import { type DiffKind, diffUnits } from '../domain/sequence-diff.ts';

/** One stretch of a comparison of two texts. */
export interface DiffPart {
  readonly kind: DiffKind;
  readonly text: string;
}

/**
 * What changed between two texts, word by word, so that an amount is the same with and without the mark behind it; line by line where they differ too much for that, as a whole beyond.
 *
 * `same` and `removed` parts together are `before`, `same` and `added` parts together are `after`.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  return (
    diffBy(before, after, /\s+|[^\s.,;:!?]+(?:[.,;:!?]+[^\s.,;:!?]+)*|[.,;:!?]+/g) ??
    diffBy(before, after, /[^\n]*\n|[^\n]+$/g) ??
    joined([
      ['removed', before],
      ['added', after],
    ])
  );
}

function diffBy(before: string, after: string, unit: RegExp): DiffPart[] | undefined {
  const units = diffUnits(before.match(unit) ?? [], after.match(unit) ?? []);
  return units && joined(inStretches(units));
}

/**
 * A space between two changed words has changed with them: other words are then read one after another, instead of the old and the new in turn.
 *
 * A line break stays where it was, so that lines and paragraphs are still seen.
 */
function inStretches(parts: readonly [DiffKind, string][]): [DiffKind, string][] {
  return parts.flatMap(([kind, text], i): [DiffKind, string][] => {
    const between = kind === 'same' && /^[^\S\n]+$/.test(text) && isChange(parts[i - 1]) && isChange(parts[i + 1]);
    return between
      ? [
          ['removed', text],
          ['added', text],
        ]
      : [[kind, text]];
  });
}

const isChange = (part: readonly [DiffKind, string] | undefined): boolean => part !== undefined && part[0] !== 'same';

/** Neighbours of one kind become one part; between two unchanged parts, what was removed stands before what was added. */
function joined(parts: readonly [DiffKind, string][]): DiffPart[] {
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

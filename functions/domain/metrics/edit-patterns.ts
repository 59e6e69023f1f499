import { nearestRank } from '../quantile.ts';
import { type DiffKind, diffUnits } from '../sequence-diff.ts';
import { type KnownNames, readSentences } from './edit-words.ts';
import { type Edit, lengthChange } from './edits.ts';
import { type Share, shareOf, wilsonInterval } from './share.ts';

/** An edit with what says whose it is. */
export interface PatternEdit extends Edit {
  readonly draftId: string;
  readonly accountId: string;
  readonly category: string;
  readonly names: KnownNames;
}

/**
 * Something that people change again and again.
 *
 * - `removed`: a phrase is taken out, and stands nowhere in the text any more
 * - `added`: a phrase is put in that stood nowhere in the text
 * - `replaced`: one is written in the place of another
 * - `shortened`, `lengthened`: the text is made clearly shorter or longer
 */
export interface EditPattern {
  readonly kind: 'removed' | 'added' | 'replaced' | 'shortened' | 'lengthened';
  /** The phrase that went, in lower case and without marks, with placeholders such as `‹amount›`; null where none did. */
  readonly removed: string | null;
  /** The phrase that came. */
  readonly added: string | null;
  /** Edits that have it, of all that changed anything. */
  readonly share: Share;
  /** In which most of its edits are; none where more than three have as many. */
  readonly categories: readonly string[];
  /** What it may teach the drafts, in a sentence. */
  readonly suggestion: string;
}

/** A pattern has so many edits at least, not all of one draft, nor of one account: what one customer alone was told is never shown (settled). */
const editsAtLeast = 3;

/** A phrase that most drafts keep is nothing that they should be without. */
const lostAtLeast = 0.5;

/** Words of a phrase at most (ours): what is said alike again and again is a turn of phrase, not a paragraph. */
const phraseWords = 6;

/** A longer phrase is shown in place of a part of it that has at most half as many edits more (ours): `we guarantee` in 9 says more than `guarantee` in 10. */
const longerFrom = 2 / 3;

/** Patterns at most, those with most edits (ours). */
const patternsAtMost = 20;

/** Phrases of which they are chosen, those of most edits (ours). */
const candidatesAtMost = 1_000;

/**
 * Of an edit with a longer text, or that took out or put in more words, the words are not looked at, only its length (ours: two pages; and what changed 200
 * words is another text, of which no turn of phrase says much).
 *
 * It bounds the work: the words of the sentences that differ are compared with each other once (`diffUnits`), and phrases are counted level by level, each
 * word that changed at most `phraseWords` times. So it grows with the number of edits, and with the square of what one edit changed.
 */
const textAtMost = 4_000;
const changedAtMost = 200;

/**
 * What people change again and again, the most frequent first. The order of the edits makes no difference.
 *
 * A phrase counts where at least half of the drafts that hold it lose it, and more often than drafts lose words on the whole: the share that loses it lies
 * above the share of all words that are lost, with 97.5 % certainty. Words such as `the` drop out by that, in any language. Of what is put in the same
 * holds from the text that went out back to the draft. Each stretch that was changed tells one pattern only, the most frequent one, so a phrase does not
 * come back as its parts.
 */
export function editPatternsOf(all: readonly PatternEdit[]): EditPattern[] {
  const edits = all.filter(({ before, after }) => before !== after);
  return [...lengthPatterns(edits), ...phrasePatterns(edits)]
    .sort((a, b) => b.share.count - a.share.count || (a.suggestion < b.suggestion ? -1 : 1))
    .slice(0, patternsAtMost);
}

/** Edits that have something in common. */
interface Cluster extends Pick<EditPattern, 'kind' | 'removed' | 'added'> {
  readonly edits: readonly PatternEdit[];
}

/** @param told - `3 of 40 edits` */
type Suggest = (told: string) => string;

function patternOf({ kind, removed, added, edits }: Cluster, suggest: Suggest, of: number): EditPattern {
  const share = shareOf(edits.length, of) as Share;
  const categories = mostFrequent(edits.map(({ category }) => category));
  return { kind, removed, added, share, categories, suggestion: suggest(`${edits.length} of ${of} edits`) };
}

function mostFrequent(categories: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const found = [...counts].flatMap(([category, count]) => (count === most ? [category] : []));
  return found.length > 3 ? [] : found.sort();
}

const isCommon = (edits: readonly PatternEdit[]): boolean =>
  edits.length >= editsAtLeast && new Set(edits.map(({ draftId }) => draftId)).size > 1 && new Set(edits.map(({ accountId }) => accountId)).size > 1;

function lengthPatterns(edits: readonly PatternEdit[]): EditPattern[] {
  const changed = edits.flatMap((edit) => {
    const ratio = lengthChange(edit);
    return ratio === null ? [] : [{ edit, ratio }];
  });
  const told = (kind: 'shortened' | 'lengthened', some: typeof changed, suggest: (told: string, percent: string) => string): EditPattern[] => {
    const cluster = { kind, removed: null, added: null, edits: some.map(({ edit }) => edit) };
    if (!isCommon(cluster.edits)) return [];
    const ratios = some.map(({ ratio }) => ratio).sort((a, b) => a - b);
    const percent = `${Math.round(nearestRank(ratios, 0.5) * 100)} %`;
    return [patternOf(cluster, (count) => suggest(count, percent), edits.length)];
  };
  const shorter = changed.filter(({ ratio }) => ratio < 1);
  const longer = changed.filter(({ ratio }) => ratio > 1);
  return [
    ...told('shortened', shorter, (count, percent) => `Write less: clearly shorter in ${count}, half of those with ${percent} of the words or fewer.`),
    ...told('lengthened', longer, (count, percent) => `Write more: clearly longer in ${count}, half of those with ${percent} of the words or more.`),
  ];
}

/** Words within a sentence that one edit took out or put in. */
interface Stretch {
  readonly of: Compared;
  readonly words: string;
}

interface Compared {
  readonly edit: PatternEdit;
  /** Sentences. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What was changed at each place: what went, and what came instead. */
  readonly changes: { readonly removed: readonly Stretch[]; readonly added: readonly Stretch[] }[];
}

/** A phrase that many edits took out or put in, or both; and where: one stretch of each edit and place, or the two that were changed for one another. */
interface Candidate extends Pick<EditPattern, 'removed' | 'added'> {
  readonly places: readonly (readonly [Stretch, ...Stretch[]])[];
}

function phrasePatterns(edits: readonly PatternEdit[]): EditPattern[] {
  const compared = compare(edits.filter(({ before, after }) => before.length <= textAtMost && after.length <= textAtMost)).filter(isNoNewText);
  const removed = phrasesOf(compared, 'removed');
  const added = phrasesOf(compared, 'added');
  const candidates = [
    ...[...removed].map(([phrase, places]) => ({ removed: phrase, added: null, places })),
    ...[...added].map(([phrase, places]) => ({ removed: null, added: phrase, places })),
    ...replacements(compared, removed),
  ];
  return choose(candidates).map(({ places, ...phrases }) => {
    const { kind, suggest } = wordsFor(phrases);
    return patternOf({ ...phrases, kind, edits: editsOf(places) }, suggest, edits.length);
  });
}

function wordsFor({ removed, added }: Pick<EditPattern, 'removed' | 'added'>): { kind: 'removed' | 'added' | 'replaced'; suggest: Suggest } {
  if (added === null) return { kind: 'removed', suggest: (told) => `Leave out ‘${removed}’: taken out in ${told}.` };
  if (removed === null) return { kind: 'added', suggest: (told) => `Write ‘${added}’: added in ${told}.` };
  return { kind: 'replaced', suggest: (told) => `Write ‘${added}’ instead of ‘${removed}’: replaced in ${told}.` };
}

/** Sentences that stand in both texts are found first: so no word of one is taken for the same word of another. */
function compare(edits: readonly PatternEdit[]): Compared[] {
  const read = readSentences(edits.flatMap(({ before, after, ...whose }) => [before, after].map((text) => ({ ...whose, text }))));
  return edits.map((edit, i) => {
    const [before, after] = read.slice(2 * i, 2 * i + 2) as [string[], string[]];
    const one: Compared = { edit, before, after, changes: [] };
    const stretches = (units: readonly string[]): Stretch[] =>
      units
        .join(' ')
        .split(sentenceEnd)
        .flatMap((words) => (words.trim() === '' ? [] : [{ of: one, words: words.trim() }]));
    for (const sentences of differences(before, after))
      for (const { removed, added } of differences(unitsOf(sentences.removed), unitsOf(sentences.added)))
        one.changes.push({ removed: stretches(removed), added: stretches(added) });
    return one;
  });
}

/** Stands between two sentences; no word holds it. */
const sentenceEnd = '\n';
const unitsOf = (sentences: readonly string[]): string[] => sentences.flatMap((sentence) => [...sentence.split(' '), sentenceEnd]);

/** What stands between the units that are the same; all of both where there is too much to compare. */
function differences(before: readonly string[], after: readonly string[]): Record<Exclude<DiffKind, 'same'>, string[]>[] {
  let open: Record<Exclude<DiffKind, 'same'>, string[]> = { removed: [], added: [] };
  const found = [open];
  for (const [kind, unit] of diffUnits(before, after) ?? [
    ...before.map((unit) => ['removed', unit] as const),
    ...after.map((unit) => ['added', unit] as const),
  ])
    if (kind === 'same') {
      open = { removed: [], added: [] };
      found.push(open);
    } else open[kind].push(unit);
  return found.filter(({ removed, added }) => removed.length + added.length > 0);
}

const isNoNewText = ({ changes }: Compared): boolean =>
  (['removed', 'added'] as const).every((kind) => countOf(changes.flatMap((change) => change[kind].map(({ words }) => words))) <= changedAtMost);
const countOf = (phrases: readonly string[]): number => phrases.reduce((sum, words) => sum + words.split(' ').length, 0);

const editsOf = (places: Candidate['places']): PatternEdit[] => [...new Set(places.map(([{ of }]) => of.edit))];

/** The phrases that people take out (or put in), and the stretches in which they do. */
function phrasesOf(compared: readonly Compared[], kind: 'removed' | 'added'): Map<string, [Stretch][]> {
  const [own, other] = kind === 'removed' ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const common = commonPhrases(compared.flatMap(({ changes }) => changes.flatMap((change) => change[kind])));
  const kept = new Map(compared.map((one) => [one, phrasesIn(one[other], common)]));
  const holders = new Map<string, number>();
  for (const one of compared) for (const phrase of phrasesIn(one[own], common)) holders.set(phrase, (holders.get(phrase) ?? 0) + 1);
  const usual = lostShare(compared.map((one) => [one[own], one[other]]));
  const found = new Map<string, [Stretch][]>();
  for (const [phrase, stretches] of common) {
    const places = stretches.flatMap((stretch): [Stretch][] => ((kept.get(stretch.of) as Set<string>).has(phrase) ? [] : [[stretch]]));
    const edits = editsOf(places);
    const of = holders.get(phrase) as number;
    const share = edits.length / of;
    if (isCommon(edits) && share >= lostAtLeast && wilsonInterval(share, of).low > usual) found.set(phrase, places);
  }
  return found;
}

/** Phrases that stand in stretches of enough edits. Each part of such a phrase is one itself: so a longer one is looked for only where its parts are such. */
function commonPhrases(stretches: readonly Stretch[]): Map<string, Stretch[]> {
  const all = new Map<string, Stretch[]>();
  const words = stretches.map((stretch) => stretch.words.split(' '));
  let phrases: (string | null)[][] = words;
  for (let length = 1; length <= phraseWords; length += 1) {
    const found = new Map<string, Stretch[]>();
    for (const [i, stretch] of stretches.entries()) for (const phrase of new Set(phrases[i])) if (phrase !== null) addTo(found, phrase, stretch);
    const common = new Map([...found].filter(([, where]) => where.length >= editsAtLeast && isCommon(editsOf(where.map((stretch) => [stretch])))));
    for (const [phrase, where] of common) all.set(phrase, where);
    const known = (phrase: string | null): boolean => phrase !== null && common.has(phrase);
    phrases = phrases.map((starts, i) =>
      starts.slice(1).map((next, at) => (known(starts[at] as string | null) && known(next) ? `${starts[at]} ${(words[i] as string[])[at + length]}` : null)),
    );
  }
  return all;
}

function addTo<Key, Member>(lists: Map<Key, Member[]>, key: Key, member: Member): void {
  const known = lists.get(key);
  if (known) known.push(member);
  else lists.set(key, [member]);
}

/** Which of the phrases the sentences hold; of each of them the shorter ones that it begins with are phrases, too. */
function phrasesIn(sentences: readonly string[], phrases: ReadonlyMap<string, unknown>): Set<string> {
  const found = new Set<string>();
  for (const words of sentences.map((sentence) => sentence.split(' ')))
    for (let from = 0; from < words.length; from += 1)
      for (let to = from + 1, phrase = words[from] as string; phrases.has(phrase); to += 1) {
        found.add(phrase);
        if (to === words.length) break;
        phrase += ` ${words[to]}`;
      }
  return found;
}

/** Of the different words of all texts, the share that the other text of the edit does not have; 0 without words. */
function lostShare(pairs: readonly (readonly [own: readonly string[], other: readonly string[]])[]): number {
  let words = 0;
  let lost = 0;
  for (const [own, other] of pairs) {
    const known = new Set(other.flatMap((sentence) => sentence.split(' ')));
    const all = new Set(own.flatMap((sentence) => sentence.split(' ')));
    words += all.size;
    for (const word of all) if (!known.has(word)) lost += 1;
  }
  return lost / Math.max(words, 1);
}

/** One phrase for another, each the whole of what was changed at its place. */
function replacements(compared: readonly Compared[], removed: ReadonlyMap<string, readonly [Stretch][]>): Candidate[] {
  const gone = new Set([...removed.values()].flat(2));
  const found = new Map<string, [Stretch, Stretch][]>();
  for (const { changes } of compared)
    for (const change of changes) {
      if (change.removed.length !== 1 || change.added.length !== 1) continue;
      const [from, to] = [change.removed[0] as Stretch, change.added[0] as Stretch];
      if (gone.has(from) && removed.has(from.words) && to.words.split(' ').length <= phraseWords) addTo(found, `${from.words}\n${to.words}`, [from, to]);
    }
  return [...found].flatMap(([phrases, places]) => {
    const [from, to] = phrases.split('\n') as [string, string];
    return isCommon(editsOf(places)) ? [{ removed: from, added: to, places }] : [];
  });
}

/** A candidate as it is compared with others. */
interface Ranked {
  readonly candidate: Candidate;
  /** Places that no chosen one has told of. */
  readonly left: Candidate['places'];
  /** Edits that those are in. */
  readonly edits: number;
  readonly words: number;
  /** No two candidates have the same. */
  readonly text: string;
}

function ranked(candidate: Candidate): Ranked {
  const phrases = [candidate.removed, candidate.added];
  const { places } = candidate;
  return { candidate, left: places, edits: editsOf(places).length, words: countOf(phrases.filter((phrase) => phrase !== null)), text: phrases.join('\n') };
}

const mostFirst = (a: Ranked, b: Ranked): number => b.edits - a.edits || longestFirst(a, b);
const longestFirst = (a: Ranked, b: Ranked): number => b.words - a.words || (a.text < b.text ? -1 : 1);

const saysMore = (one: Candidate, other: Candidate): boolean => holds(one.removed, other.removed) && holds(one.added, other.added);
const holds = (whole: string | null, part: string | null): boolean => part === null || (whole !== null && ` ${whole} `.includes(` ${part} `));

/** The candidates that tell most, each stretch once. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const told = new Set<Stretch>();
  let open = candidates.map(ranked).sort(mostFirst).slice(0, candidatesAtMost);
  while (open.length > 0 && chosen.length < patternsAtMost) {
    const [top] = open.sort(mostFirst) as [Ranked];
    const [best] = open.filter(({ candidate, edits }) => edits >= longerFrom * top.edits && saysMore(candidate, top.candidate)).sort(longestFirst) as [Ranked];
    chosen.push(best.candidate);
    for (const stretch of best.candidate.places.flat()) told.add(stretch);
    open = open.flatMap((one) => {
      const left = one.left.filter((place) => !place.some((stretch) => told.has(stretch)));
      const edits = editsOf(left);
      return isCommon(edits) ? [{ ...one, left, edits: edits.length }] : [];
    });
  }
  return chosen;
}

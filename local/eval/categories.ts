import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { isHeldOut } from '../labelled-split.ts';
import { assessText, type Reading } from './assess-text.ts';
import { readCsv } from './csv.ts';

/** Which categories of a set of texts must be held, by the topic that they must carry, and which need nobody. Others are not scored. */
export const Expected = z.strictObject({ mustGate: z.record(z.string(), z.array(z.string())), harmless: z.array(z.string()) });
export type Expected = z.infer<typeof Expected>;

export interface GroupScore {
  readonly topic: string;
  readonly texts: number;
  readonly found: number;
  /** Share of its texts whose assessment carries the topic; for `refund` the keyword or the topic. */
  readonly recall: number | null;
}

export interface CategoriesScore {
  readonly texts: number;
  readonly groups: readonly GroupScore[];
  readonly harmless: { readonly texts: number; readonly held: number; readonly share: number | null; readonly reasons: Readonly<Record<string, number>> };
}

interface Text {
  readonly text: string;
  readonly category: string;
  readonly heldOut: boolean;
}

/** Reads a CSV file with the columns `text` and `category`. @throws Error when it has none */
export function readTexts(file: string): Text[] {
  const [head = [], ...rows] = readCsv(readFileSync(file, 'utf8'));
  const text = head.indexOf('text');
  const category = head.indexOf('category');
  if (text === -1 || category === -1) throw new Error(`${file} has no columns text and category`);
  return rows.map((row) => ({ text: row[text] ?? '', category: row[category] ?? '', heldOut: isHeldOut(row[text] ?? '') })).filter((row) => row.text !== '');
}

/** Assesses every scored text, once; {@link scoreCategories} then looks at parts of them. */
export function readCategories(texts: readonly Text[], expected: Expected, tick: (done: number) => void = () => {}): (Text & { reading: Reading })[] {
  const scored = new Set([...Object.values(expected.mustGate).flat(), ...expected.harmless]);
  return texts.flatMap((each, index) => {
    tick(index + 1);
    return scored.has(each.category) ? [{ ...each, reading: assessText({ id: `text-${index}`, message: each.text }) }] : [];
  });
}

export function scoreCategories(list: readonly (Text & { reading: Reading })[], { mustGate, harmless }: Expected): CategoriesScore {
  const groups = Object.entries(mustGate).map(([topic, categories]): GroupScore => {
    const texts = list.filter(({ category }) => categories.includes(category));
    const found = texts.filter(({ reading }) => reading.fired.has(`topic:${topic}`) || (topic === 'refund' && reading.fired.has('keyword:refund'))).length;
    return { topic, texts: texts.length, found, recall: texts.length === 0 ? null : found / texts.length };
  });
  const quiet = list.filter(({ category }) => harmless.includes(category));
  const held = quiet.filter(({ reading }) => reading.held.length > 0);
  const reasons: Record<string, number> = {};
  for (const { reading } of held)
    for (const rule of new Set(reading.held.map((reason) => (reason.value === undefined ? reason.rule : `${reason.rule}:${reason.value}`))))
      reasons[rule] = (reasons[rule] ?? 0) + 1;
  return {
    texts: list.length,
    groups,
    harmless: { texts: quiet.length, held: held.length, share: quiet.length === 0 ? null : held.length / quiet.length, reasons },
  };
}

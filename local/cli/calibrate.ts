import type { CalibrationAnswer, CalibrationItem, ThresholdsAnswer } from '../../functions/runtime/calibration-schemas.ts';
import { readArguments } from './arguments.ts';
import { plain } from './bundle-files.ts';
import { type Command, Failure, Usage } from './command.ts';
import { getOrFail } from './lists.ts';
import { plotOf } from './reliability-plot.ts';

type Item = ThresholdsAnswer['items'][number];

export const calibrate: Command = {
  name: 'calibrate',
  summary: 'say which threshold to use for a wanted false acceptance, or what the results propose',
  usage: `countersign calibrate [--wanted 0.05] [--category NAME] [--proposals] [--json]

Prints for each category which confidence its replies must have to go out, so that of those that go out at most the wanted share is such that people would have changed or rejected them, from what people looked at since it stands as it does. Changes nothing.

  --wanted    false acceptance, 0.001 to 0.999; what the line of promotion of the policy allows unless told
  --category  of this one alone, with a plot: share approved unchanged by stated confidence
  --proposals instead, what the results propose and nobody has accepted or dismissed: to open or close a category, for all or for one account, or another threshold

Columns: the threshold now, replies looked at, the threshold to use, of the replies sent then those that would be wrong with the 95 % interval, and of its replies those that people see. Where there is none to use it says why.

Exit code 0: done; 1: the server refuses, or nothing of the category came in; 3: usage.`,
  async run({ args, json, api, out }) {
    const { values, positionals } = readArguments(args, { wanted: { type: 'string' }, category: { type: 'string' }, proposals: { type: 'boolean' } });
    if (positionals.length > 0) throw new Usage(`nothing is read: ${positionals.join(' ')}`);
    if (values.proposals) {
      if (values.wanted !== undefined || values.category !== undefined) throw new Usage('--proposals stands alone');
      const told = await getOrFail<CalibrationAnswer>(api, '/v1/calibration');
      const open = told.items.filter(({ state }) => state === 'open');
      if (json) out(JSON.stringify({ ...told, items: open }, null, 2));
      else for (const line of [...basis(told), '', ...(open.length === 0 ? ['  nothing, by what is known so far'] : open.flatMap(proposalLines))]) out(line);
      return 0;
    }
    const query = values.wanted === undefined ? '' : `?wanted=${shareOf(values.wanted)}`;
    const answer = await getOrFail<ThresholdsAnswer>(api, `/v1/calibration/thresholds${query}`);
    const items = values.category === undefined ? answer.items : answer.items.filter(({ category }) => category === values.category);
    if (values.category !== undefined && items.length === 0) throw new Failure(`nothing of the category came in: ${plain(values.category)}`);
    if (json) out(JSON.stringify({ ...answer, items }, null, 2));
    else
      for (const line of [
        ...basis(answer, `wanted: at most ${percent(answer.wanted)} % of what goes out changed or rejected`),
        '',
        ...table(items),
        ...(values.category === undefined ? [] : items.flatMap(curve)),
      ])
        out(line);
    return 0;
  },
};

/** @throws Usage */
function shareOf(text: string): number {
  const share = Number(text);
  if (!(share >= 0.001 && share <= 0.999)) throw new Usage(`--wanted is a share from 0.001 to 0.999: ${text}`);
  return share;
}

const percent = (share: number): string => (100 * share).toFixed(1);

type Basis = Pick<ThresholdsAnswer, 'covered' | 'at' | 'policyVersion' | 'cut' | 'unread'>;

function basis({ covered, at, policyVersion, cut, unread }: Basis, ...more: readonly string[]): string[] {
  return [
    `${covered} to ${at}, version ${policyVersion} of the policy`,
    ...more,
    ...(unread > 0 ? [`${unread} drafts could not be read`] : []),
    ...(cut ? ['Cut: there is more than is read, and what began earlier rests on a part of it.'] : []),
  ];
}

/** A proposal by the id that accepts or dismisses it: what it would do, and what it rests on. */
const proposalLines = (item: CalibrationItem): string[] => [`  ${plain(item.id)}`, `    ${plain(item.category)}: ${changeWords(item)}`, `    ${restsOn(item)}`];

function changeWords(item: CalibrationItem): string {
  if (item.kind === 'threshold') return `hold below ${thresholdWords(item.to)} instead of ${thresholdWords(item.from)}`;
  const forOne = item.accountId === null ? '' : ` to ${plain(item.accountId)} alone`;
  if (item.kind === 'demote') return `let people see all replies${forOne} again`;
  return item.accountId === null ? 'let its replies go out unseen' : `let replies${forOne} go out unseen again`;
}

function restsOn(item: CalibrationItem): string {
  const { n, unchanged, interval } = item;
  const bounds = `${interval.map(percent).join(' to ')} %`;
  switch (item.kind) {
    case 'promote':
      return `${unchanged} of ${n} approved unchanged (${bounds})`;
    case 'demote':
      return `by ${item.why}: ${n - unchanged} of ${n} (${bounds})`;
    case 'threshold':
      return `of ${n} looked at; wrong at or above it ${bounds}`;
  }
}

/** None is longer than what a line of 80 columns leaves. */
const whyWords: Readonly<Record<NonNullable<Item['why']>, string>> = {
  'always-human': 'always needs a person',
  'by-impact': 'is for drafts of every category',
  unseen: 'goes out, and nobody looked at any',
  'not-enough-cases': 'not enough cases',
  'not-good-enough': 'none is shown to keep it',
};

const longestName = 24;
const nameOf = ({ category }: Item): string => {
  const name = plain(category);
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
};

const thresholdWords = (threshold: number): string => String(Number(threshold.toFixed(4)));

function adviceCells({ advised }: Item): string[] {
  if (!advised) return [];
  const { threshold, wrong, held } = advised;
  return [thresholdWords(threshold), `${percent(wrong.share)} % (${percent(wrong.low)} to ${percent(wrong.high)})`, `${percent(held)} %`];
}

function table(items: readonly Item[]): string[] {
  if (items.length === 0) return ['  nothing came in yet'];
  const rows = items.map((item) => ({
    cells: [nameOf(item), thresholdWords(item.threshold), String(item.n), ...adviceCells(item)],
    words: item.why === null ? '' : whyWords[item.why],
  }));
  const head = ['category', 'now', 'seen', 'use', 'wrong then', 'people see'];
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map(({ cells }) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[], words = ''): string =>
    `  ${[...cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))), words].join('  ')}`.trimEnd();
  return [line(head), ...rows.map(({ cells, words }) => line(cells, words))];
}

/** The plot of a category, with each stretch in numbers below it. */
function curve({ curve: stretches, threshold, advised }: Item): string[] {
  if (stretches.length === 0) return ['', 'not enough cases to draw: nobody looked at any'];
  return [
    '',
    ...plotOf(stretches, { now: threshold, ...(advised && { use: advised.threshold }) }),
    '',
    ...stretches.map(
      ({ from, to, n, share, low, high }) =>
        `  ${from === to ? '' : `${thresholdWords(from)} to `}${thresholdWords(to)}: ${percent(share)} % of ${n} approved unchanged (${percent(low)} to ${percent(high)})`,
    ),
  ];
}

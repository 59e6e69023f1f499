import type * as z from 'zod';
import { ReportBy, type ReportRow } from '../../functions/domain/metrics/report.ts';
import type { MetricsAnswer } from '../../functions/runtime/metrics-schemas.ts';
import { readArguments, sinceInstant } from './arguments.ts';
import { plain } from './bundle-files.ts';
import { type Command, Usage } from './command.ts';
import { getOrFail } from './lists.ts';

type Metrics = z.infer<typeof MetricsAnswer>;

export const metrics: Command = {
  name: 'metrics',
  summary: 'tell what became of drafts, in numbers',
  usage: `countersign metrics [--since 7d|INSTANT] [--by ${ReportBy.options.join('|')}] [--json]

Prints how many drafts came in, how many needed a person, what people decided and how long it took, worked out from the tenant's audit events.

  --since    drafts that came in from there on, 7 days unless told
  --by       what the rows are about, tier unless told

Exit code 0: done; 1: the server refuses; 3: usage.`,
  async run({ args, json, api, out }) {
    const { values, positionals } = readArguments(args, { since: { type: 'string' }, by: { type: 'string', default: 'tier' } });
    if (positionals.length > 0) throw new Usage(`nothing is read: ${positionals.join(' ')}`);
    const { data: by } = ReportBy.safeParse(values.by);
    if (!by) throw new Usage(`--by is one of ${ReportBy.options.join(', ')}: ${values.by}`);
    const query = new URLSearchParams({ by, ...(values.since !== undefined && { since: sinceInstant(values.since) }) });
    const answer = await getOrFail<Metrics>(api, `/v1/metrics?${query}`);
    if (json) out(JSON.stringify(answer, null, 2));
    else for (const line of report(answer)) out(line);
    return 0;
  },
};

interface Column {
  readonly head: string;
  readonly cell: (row: ReportRow) => string | number;
}

const seconds = (value: number | null): string => (value === null ? '-' : `${Number(value.toFixed(1))} s`);

const percent = (part: number): string => (100 * part).toFixed(1);
/** From where to where false acceptance lies. */
const interval = (of: readonly number[] | null): string => (of === null ? '-' : `${of.map(percent).join(' to ')} %`);

const columns: readonly Column[] = [
  { head: 'drafts', cell: ({ drafts }) => drafts },
  { head: 'people', cell: ({ humanShare }) => (humanShare === null ? '-' : `${(100 * humanShare).toFixed(1)} %`) },
  { head: 'approved', cell: ({ approved }) => approved },
  { head: 'edited', cell: ({ edited }) => edited },
  { head: 'rejected', cell: ({ rejected }) => rejected },
  { head: 'released', cell: ({ released }) => released },
  { head: 'held', cell: ({ held }) => held },
  { head: 'escalated', cell: ({ escalated }) => escalated },
  { head: 'bounced', cell: ({ bounced }) => bounced },
  { head: 'median', cell: ({ decisionSeconds }) => seconds(decisionSeconds.median) },
  { head: 'p90', cell: ({ decisionSeconds }) => seconds(decisionSeconds.p90) },
  { head: '< 4 s', cell: ({ underFourSeconds }) => underFourSeconds },
  { head: 'looked at', cell: ({ sentUnseen: { sample } }) => (sample.chosen === 0 ? '-' : `${sample.looked} of ${sample.chosen}`) },
  { head: 'false acceptance', cell: ({ sentUnseen: { falseAcceptance } }) => interval(falseAcceptance) },
  { head: 'wrong', cell: ({ sentUnseen: { wrong, reported } }) => (reported === 0 ? '-' : `${wrong} of ${reported}`) },
];

const flagWords: Readonly<Record<ReportRow['flags'][number], string>> = {
  rejections: 'rejected too often',
  'human-share-below': 'needs people too seldom',
  'human-share-above': 'needs people too often',
};

function report({ covered, until, cut, unread, events, by, rows, all, reasons, queue }: Metrics): string[] {
  const table = [...rows, all];
  const keys = [by, ...table.map(({ key }) => plain(key))];
  const cells = columns.map(({ head, cell }) => [head, ...table.map((row) => String(cell(row)))]);
  const widthOf = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));
  const flags = ['', ...table.map((row) => row.flags.map((flag) => flagWords[flag]).join(', '))];
  const lines = keys.map((key, i) =>
    `  ${key.padEnd(widthOf(keys))}${cells.map((column) => `  ${(column[i] ?? '').padStart(widthOf(column))}`).join('')}  ${flags[i]}`.trimEnd(),
  );
  const waiting = `${queue.pending}${queue.cut ? ' or more' : ''} waiting now${queue.oldestSeconds === null ? '' : `, the oldest for ${seconds(queue.oldestSeconds)}`}`;
  return [
    `${covered} to ${until}, from ${events} audit events${unread > 0 ? `; ${unread} drafts could not be read` : ''}`,
    ...(cut ? ['Cut: more came in than is read, and what came in before is in no number.'] : []),
    '',
    ...lines,
    '',
    ...(reasons.length > 0 ? [`rejected for ${reasons.map(({ code, count }) => `${code} (${count})`).join(', ')}`] : []),
    waiting,
  ];
}

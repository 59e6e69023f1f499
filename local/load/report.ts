import type { Figures } from './figures.ts';
import type { Machine, Result } from './run.ts';

/** What is wanted of a load, and whether it was so. */
export interface Goal {
  readonly words: string;
  readonly met: boolean;
}

/** From intake to the mail, and from the last decision and the escrow to the release: nobody is kept waiting longer by us. */
const mostBehind = 2000;
/** A page that comes within this feels at once. */
const mostForPage = 300;
/** The last answer may come so long after the last instant, and by a share of the time: later, a backlog grows. */
const mostBacklog = { seconds: 1, share: 0.02 };
/** Heap beside tables and files may grow by this for each draft, for the names of executions that AWS keeps as well; and by this in all, for code that gets warm. */
const mostBesides = { eachDraft: 1024, all: 16 * 2 ** 20 };

/** Answers taken a second. */
export const rateOf = ({ seen }: Pick<Result, 'seen'>): number => (seen.seconds > 0 ? seen.taken / seen.seconds : 0);

export function goalsOf({ load, seen, errors, server }: Result): Goal[] {
  const failed = Object.values(errors).reduce((sum, count) => sum + count, 0);
  const { begin, end } = server.besides;
  const some = (figures: Figures, met: boolean) => figures.count === 0 || met;
  return [
    { words: 'no errors', met: failed === 0 && seen.sent > 0 },
    { words: 'as many answered as sent', met: rateOf({ seen }) >= seen.sent / (load.seconds * (1 + mostBacklog.share) + mostBacklog.seconds) },
    { words: `page p95 below ${mostForPage} ms`, met: some(seen.page, seen.page.p95 < mostForPage) },
    { words: `mail p95 within ${mostBehind} ms of intake`, met: some(seen.mail, seen.mail.p95 <= mostBehind) },
    { words: `release p95 within ${mostBehind} ms of decision and escrow`, met: some(seen.release, seen.release.p95 <= mostBehind) },
    { words: 'memory flat beside what is kept', met: end - begin <= Math.max(mostBesides.all, mostBesides.eachDraft * seen.sent) },
  ];
}

/** All of it in lines. */
export function reportOf(result: Result): string {
  const { load, machine, seen, errors, server } = result;
  const kinds = Object.entries(errors);
  const rows: [string, Figures][] = [
    ['intake answer', seen.intake],
    ['review page', seen.page],
    ['decision', seen.decision],
    ['mail after intake', seen.mail],
    ['release after decision and escrow', seen.release],
    ['webhook of a reply sent at once', seen.delivery],
    ['sent late by the sender itself', seen.lag],
  ];
  return [
    wordsOf(machine),
    `${seen.sent.toLocaleString('en-US')} drafts sent in ${load.seconds} s, ${(load.gated * 100).toFixed(0)} % of them for a person; there before: ${load.kept.toLocaleString('en-US')} kept, ${load.pending.toLocaleString('en-US')} pending, ${load.minimal.toLocaleString('en-US')} minimal`,
    `${rateOf(result).toFixed(1)} a second answered as they should be, of ${(seen.sent / load.seconds).toFixed(1)} sent`,
    `errors: ${kinds.length === 0 ? 'none' : kinds.map(([kind, count]) => `${kind}: ${count}`).join('; ')}`,
    '',
    `${'ms, from when it was due'.padEnd(34)}${['count', 'p50', 'p90', 'p95', 'p99', 'p99.9', 'max'].map((name) => name.padStart(10)).join('')}`,
    ...rows.map(([name, figures]) => `${name.padEnd(34)}${cells(figures).join('')}`),
    '',
    `server: ${(server.cpuShare * 100).toFixed(0)} % of one core, ${server.cpuEach.toFixed(1)} ms of it for each draft and all that follows`,
    memoryOf(result),
    '',
    ...goalsOf(result).map(({ words, met }) => `${met ? 'met    ' : 'NOT MET'}  ${words}`),
  ].join('\n');
}

const placeOf = ({ day, processor, processors, gigabytes, node }: Machine): string =>
  `${day}, ${processor}, ${processors} processors, ${gigabytes} GiB, Node ${node}`;

export const wordsOf = ({ load, ...machine }: Machine): string =>
  `${placeOf({ load, ...machine })}, load ${load.before.toFixed(1)} before and ${load.after.toFixed(1)} at the end`;

const cells = ({ count, p50, p90, p95, p99, p999, max }: Figures): string[] => [
  String(count).padStart(10),
  ...[p50, p90, p95, p99, p999, max].map((value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1)).padStart(10)),
];

const shown = 10;

/** The heap after collections, and as it went with garbage in it. */
function memoryOf({ seen, server: { begin, end, besides, seconds } }: Result): string {
  const step = Math.max(1, Math.floor(seconds.length / shown));
  const course = seconds.filter((_, i) => i % step === 0).map(({ rss, heap }) => `${megabytes(rss)}/${megabytes(heap)}`);
  const grown = besides.end - besides.begin;
  return [
    `memory, MiB: heap ${megabytes(begin.heap)} before and ${megabytes(end.heap)} after (RSS ${megabytes(begin.rss)} and ${megabytes(end.rss)}), garbage collected`,
    `  beside tables and log files ${(besides.begin / 2 ** 20).toFixed(1)} before and ${(besides.end / 2 ** 20).toFixed(1)} after: ${each(grown, seen.sent)} for each draft; the rest of what grew is what is kept, ${each(end.heap - begin.heap - grown, seen.sent)} for each`,
    `  RSS/heap on the way: ${course.join('  ')}`,
  ].join('\n');
}

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
const each = (bytes: number, count: number): string => `${Math.round(bytes / Math.max(1, count)).toLocaleString('en-US')} bytes`;

const ms = (value: number): string => (value >= 10 ? Math.round(value).toLocaleString('en-US') : value.toFixed(1));

/** Results as a table of a page, with the machine and the day above it. */
export function tableOf(results: readonly Result[], highest: number): string {
  const rows = results.map((result) => {
    const { load, machine, seen, errors, server } = result;
    const there = Object.entries({ kept: load.kept, pending: load.pending, minimal: load.minimal }).filter(([, count]) => count > 0);
    const missed = goalsOf(result).filter(({ met }) => !met);
    return [
      `${load.seconds} s at ${load.rate} a second${there.map(([name, count]) => `, ${count.toLocaleString('en-US')} ${name}`).join('')}`,
      seen.sent.toLocaleString('en-US'),
      rateOf(result).toFixed(1),
      String(Object.values(errors).reduce((sum, count) => sum + count, 0)),
      [seen.intake.p50, seen.intake.p90, seen.intake.p99, seen.intake.p999, seen.intake.max].map(ms).join(' / '),
      [seen.page.p95, seen.mail.p95, seen.release.p95].map(ms).join(' / '),
      `${server.cpuEach.toFixed(1)} ms`,
      `${(server.besides.begin / 2 ** 20).toFixed(1)} → ${(server.besides.end / 2 ** 20).toFixed(1)}`,
      `${megabytes(server.begin.heap)} → ${megabytes(server.end.heap)}`,
      `${machine.load.before.toFixed(1)} and ${machine.load.after.toFixed(1)}`,
      missed.length === 0 ? 'yes' : `**no**: ${missed.map(({ words }) => words).join('; ')}`,
    ];
  });
  const names = [
    'load',
    'drafts',
    'a second',
    'errors',
    'answer, p50 / p90 / p99 / p99.9 / max',
    'p95 of page / mail / release',
    'processor time each',
    'heap beside what is kept',
    'heap',
    'load of the machine, before and at the end',
    'all goals met',
  ];
  return [
    ...results.slice(0, 1).map(({ machine }) => `${placeOf(machine)}.`),
    '',
    `| ${names.join(' | ')} |`,
    `|${names.map(() => '---|').join('')}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `The highest rate that held: ${highest.toFixed(0)} a second.`,
  ].join('\n');
}

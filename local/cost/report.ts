import type { Row } from '../../bench/harness.ts';
import type { Operation } from './counter.ts';
import { billOf, type Counts, gigabyteMonthDollars, type Holdings, monthlyBillOf, noCounts, scaled, sumOf } from './prices.ts';
import { added, type Replayed } from './replay.ts';

/** What was played, for the report to be made from. */
export interface Measured {
  /** Replies of which some wait for a person. */
  readonly mixed: Replayed;
  /** Replies that all go out at once, and replies that all wait for one approver. */
  readonly released: Replayed;
  readonly gated: Replayed;
  readonly idle: { readonly minutes: number; readonly counts: Counts };
  readonly holdings: Holdings;
}

const million = 1_000_000;
/** 365 days over 12. */
const minutesOfMonth = (365 / 12) * 24 * 60;
/** Of the messages, those of which Comprehend would be asked if only the unsure ones were sent: no such setting exists. */
const screenedShare = 0.25;

/** What a reply adds, what an idle month costs, and what is left of a reply's cost where Comprehend is asked less. */
export function figuresOf({ mixed, idle, holdings }: Measured) {
  const reply = added(mixed, idle);
  const quiet = scaled(idle.counts, minutesOfMonth / idle.minutes);
  const withComprehend = (share: number): number => million * sumOf(billOf({ ...reply, sentimentUnits: reply.sentimentUnits * share }));
  const replies = Object.values(mixed.answered).reduce((sum, count) => sum + count, 0);
  return {
    reply,
    quiet,
    dollarsPerMillion: { always: withComprehend(1), screened: withComprehend(screenedShare), without: withComprehend(0) },
    idleMonth: sumOf(monthlyBillOf(holdings)) + sumOf(billOf(quiet)),
    storedBytesPerReply: mixed.storedBytes / replies,
    share: Object.fromEntries(Object.entries(mixed.answered).map(([status, count]) => [status, count / replies])),
  };
}

/** The goals and whether they are met, and then what is only reported: every line of the two bills. */
export function rowsOf(measured: Measured): Row[] {
  const { dollarsPerMillion, idleMonth, storedBytesPerReply, reply } = figuresOf(measured);
  const millionOf = (replayed: Replayed): number => million * sumOf(billOf(added(replayed, measured.idle)));
  const most = (...operations: readonly Operation[]): number => mostCalls(measured.released, operations);
  return [
    atMost('intake-transactions', most('TransactWriteItems'), 1),
    atMost('intake-batch-reads', most('BatchGetItem'), 1),
    reported('intake-single-reads', most('GetItem', 'Query')),
    atMost('intake-comprehend', most('DetectSentiment'), 1),
    atMost('intake-s3-puts', most('PutObject'), 1),
    atMost('intake-workflow-keys-secrets', most('StartExecution', 'SendTaskSuccess', 'Sign', 'GetSecretValue'), 0),
    atMost('gated-transitions', measured.gated.counts.transitions / (measured.gated.answered.pending ?? Number.NaN), 7),
    atMost('dollars-per-million-always', dollarsPerMillion.always, 550),
    atMost('dollars-per-million-screened', dollarsPerMillion.screened, 200),
    atMost('dollars-per-million-without-comprehend', dollarsPerMillion.without, 70),
    reported('dollars-per-million-all-released', millionOf(measured.released)),
    reported('dollars-per-million-all-gated', millionOf(measured.gated)),
    atMost('dollars-idle-month', idleMonth, 25),
    reported('stored-bytes-per-reply', storedBytesPerReply),
    reported('dollars-a-month-per-million-kept', ((storedBytesPerReply * million) / 2 ** 30) * gigabyteMonthDollars),
    ...billOf(scaled(reply, million)).map(
      ({ service, unit, count, dollars }): Row => ({
        name: `per million: ${service}, ${unit}`,
        ours: dollars,
        peer: count,
        ratio: dollars / dollarsPerMillion.always,
        goal: null,
        met: true,
      }),
    ),
  ];
}

/** The most that a warm intake calls: the first of a process, which reads the policy, is none. */
function mostCalls({ invocations }: Replayed, operations: readonly Operation[]): number {
  const warm = invocations.filter(({ lambda }) => lambda === 'intake').slice(1);
  return Math.max(...warm.map(({ calls }) => operations.reduce((sum, operation) => sum + (calls.get(operation) ?? 0), 0)));
}

const atMost = (name: string, ours: number, bound: number): Row => ({
  name,
  ours,
  peer: bound,
  ratio: bound === 0 ? ours : ours / bound,
  goal: `at most ${bound}`,
  met: ours <= bound,
});
const reported = (name: string, ours: number): Row => ({ name, ours, peer: ours, ratio: 1, goal: null, met: true });

/** The rows and both bills, to be read by people. */
export function reportOf(measured: Measured): string {
  const { reply, quiet, idleMonth, dollarsPerMillion, share } = figuresOf(measured);
  const goals = rowsOf(measured).filter(({ name }) => !name.startsWith('per million: '));
  const monthly = [...monthlyBillOf(measured.holdings), ...billOf({ ...noCounts, ...quiet })];
  return [
    `Replies: ${Object.entries(share)
      .map(([status, part]) => `${short(part * 100)} % ${status}`)
      .join(', ')}.`,
    '',
    table(
      ['', 'ours', 'goal', 'met'],
      goals.map(({ name, ours, goal, met }) => [name, short(ours), goal ?? 'reported', met ? 'yes' : 'NO']),
    ),
    '',
    `A million replies: US$ ${short(dollarsPerMillion.always)}`,
    bill(billOf(scaled(reply, million))),
    '',
    'Write units by kind of item, for each reply: one that goes out at once, one that is held, and one of those above; schedules are in them.',
    writtenTable(measured),
    '',
    `A month without any: US$ ${short(idleMonth)}`,
    bill(monthly),
  ].join('\n');
}

const bill = (lines: ReturnType<typeof billOf>): string =>
  table(
    ['service', 'of what', 'count', 'US$'],
    lines.map(({ service, unit, count, dollars }) => [service, unit, short(count), dollars.toFixed(2)]),
  );

/** Of each kind how large it gets and what it takes, its entries in indexes apart; what takes most of a reply comes first. */
function writtenTable({ released, gated, mixed }: Measured): string {
  const unitsOf = ({ written, answered }: Replayed, kind: string, ...which: readonly ('units' | 'indexUnits')[]): number => {
    const replies = Object.values(answered).reduce((sum, count) => sum + count, 0);
    return which.reduce((sum, one) => sum + (written.get(kind)?.[one] ?? 0), 0) / replies;
  };
  const both = ['units', 'indexUnits'] as const;
  const kinds = [...mixed.written.keys()].toSorted((a, b) => unitsOf(mixed, b, ...both) - unitsOf(mixed, a, ...both));
  return table(
    ['item', 'bytes at most', 'at once', 'held', 'each', 'of it in indexes'],
    kinds.map((kind) => [
      kind,
      short(mixed.written.get(kind)?.mostBytes ?? 0),
      ...[released, gated, mixed].map((one) => unitsOf(one, kind, ...both).toFixed(2)),
      unitsOf(mixed, kind, 'indexUnits').toFixed(2),
    ]),
  );
}

const short = (value: number): string => (Math.abs(value) >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3));

/** Columns as wide as they must be; numbers to the right. */
function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  const isNumber = (text: string): boolean => /^[\d.,-]+$/.test(text);
  return all
    .map((line) =>
      line
        .map((cell, column) => (isNumber(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../local/load/figures.ts';
import { goalsOf, rateOf, reportOf, tableOf } from '../../../local/load/report.ts';
import type { Result } from '../../../local/load/run.ts';

const took = (milliseconds: number, count = 100): Figures => ({
  count,
  p50: milliseconds,
  p90: milliseconds,
  p95: milliseconds,
  p99: milliseconds,
  p999: milliseconds,
  max: milliseconds,
});
const mebibytes = (count: number) => count * 2 ** 20;

const good: Result = {
  load: { seconds: 60, rate: 72, gated: 0.1, seed: 'x', warmUpSeconds: 0, kept: 0, pending: 0, minimal: 0 },
  machine: { day: '2026-11-27', processor: 'A processor', processors: 2, gigabytes: 24, node: '24.0.0', load: { before: 0.5, after: 1.9 } },
  seen: {
    sent: 4320,
    taken: 4320,
    seconds: 60.1,
    intake: took(12),
    page: took(20),
    decision: took(15),
    lag: took(0.2),
    mail: took(40),
    release: took(200),
    delivery: took(30),
  },
  errors: {},
  server: {
    cpuShare: 0.8,
    cpuEach: 11,
    seconds: [{ rss: mebibytes(300), heap: mebibytes(120), cpuMilliseconds: 0 }],
    begin: { rss: mebibytes(300), heap: mebibytes(90) },
    end: { rss: mebibytes(400), heap: mebibytes(190) },
    besides: { begin: mebibytes(70), end: mebibytes(72) },
  },
};
const missed = (result: Result) => goalsOf(result).flatMap(({ words, met }) => (met ? [] : [words]));

describe('goals of a load', () => {
  it('are met where all is well', () => expect(missed(good)).toEqual([]));

  it.each<[string, Partial<Result>]>([
    ['no errors', { errors: { 'intake answered 503': 1 } }],
    ['no errors', { seen: { ...good.seen, sent: 0, taken: 0 } }],
    ['as many answered as sent', { seen: { ...good.seen, seconds: 62.3 } }],
    ['page p95 below 300 ms', { seen: { ...good.seen, page: took(300) } }],
    ['mail p95 within 2000 ms of intake', { seen: { ...good.seen, mail: took(2001) } }],
    ['release p95 within 2000 ms of decision and escrow', { seen: { ...good.seen, release: took(2001) } }],
    ['memory flat beside what is kept', { server: { ...good.server, besides: { begin: mebibytes(70), end: mebibytes(87) } } }],
  ])('“%s” is missed where that is so', (words, change) => expect(missed({ ...good, ...change })).toEqual([words]));

  it('say nothing of pages that nobody opened', () =>
    expect(missed({ ...good, seen: { ...good.seen, page: took(0, 0), mail: took(0, 0), release: took(0, 0) } })).toEqual([]));

  it('let memory grow by what a long run may: a kilobyte a draft', () => {
    const long = (grown: number): Result => ({
      ...good,
      load: { ...good.load, seconds: 600 },
      seen: { ...good.seen, sent: 43_200, taken: 43_200, seconds: 600 },
      server: { ...good.server, besides: { begin: mebibytes(70), end: mebibytes(70) + grown } },
    });
    expect(missed(long(1024 * 43_200))).toEqual([]);
    expect(missed(long(1025 * 43_200))).toEqual(['memory flat beside what is kept']);
  });
});

it('counts only what was taken in the rate', () => {
  expect(rateOf({ seen: { ...good.seen, taken: 3000, seconds: 60 } })).toBe(50);
  expect(rateOf({ seen: { ...good.seen, taken: 0, seconds: 0 } })).toBe(0);
});

it('says all of it in lines', () => {
  const lines = reportOf({ ...good, errors: { 'intake answered 503': 2, 'never released': 1 } });
  expect(lines).toMatchInlineSnapshot(`
    "2026-11-27, A processor, 2 processors, 24 GiB, Node 24.0.0, load 0.5 before and 1.9 at the end
    4,320 drafts sent in 60 s, 10 % of them for a person; there before: 0 kept, 0 pending, 0 minimal
    71.9 a second answered as they should be, of 72.0 sent
    errors: intake answered 503: 2; never released: 1

    ms, from when it was due               count       p50       p90       p95       p99     p99.9       max
    intake answer                            100      12.0      12.0      12.0      12.0      12.0      12.0
    review page                              100      20.0      20.0      20.0      20.0      20.0      20.0
    decision                                 100      15.0      15.0      15.0      15.0      15.0      15.0
    mail after intake                        100      40.0      40.0      40.0      40.0      40.0      40.0
    release after decision and escrow        100       200       200       200       200       200       200
    webhook of a reply sent at once          100      30.0      30.0      30.0      30.0      30.0      30.0
    sent late by the sender itself           100       0.2       0.2       0.2       0.2       0.2       0.2

    server: 80 % of one core, 11.0 ms of it for each draft and all that follows
    memory, MiB: heap 90 before and 190 after (RSS 300 and 400), garbage collected
      beside tables and log files 70.0 before and 72.0 after: 485 bytes for each draft; the rest of what grew is what is kept, 23,787 bytes for each
      RSS/heap on the way: 300/120

    NOT MET  no errors
    met      as many answered as sent
    met      page p95 below 300 ms
    met      mail p95 within 2000 ms of intake
    met      release p95 within 2000 ms of decision and escrow
    met      memory flat beside what is kept"
  `);
});

it('makes a table of several for a page, and names the goals that are missed', () => {
  const filled: Result = { ...good, load: { ...good.load, kept: 100_000, pending: 10_000 }, errors: { 'never released': 3 } };
  expect(tableOf([good, filled], 88.4)).toMatchInlineSnapshot(`
    "2026-11-27, A processor, 2 processors, 24 GiB, Node 24.0.0.

    | load | drafts | a second | errors | answer, p50 / p90 / p99 / p99.9 / max | p95 of page / mail / release | processor time each | heap beside what is kept | heap | load of the machine, before and at the end | all goals met |
    |---|---|---|---|---|---|---|---|---|---|---|
    | 60 s at 72 a second | 4,320 | 71.9 | 0 | 12 / 12 / 12 / 12 / 12 | 20 / 40 / 200 | 11.0 ms | 70.0 → 72.0 | 90 → 190 | 0.5 and 1.9 | yes |
    | 60 s at 72 a second, 100,000 kept, 10,000 pending | 4,320 | 71.9 | 3 | 12 / 12 / 12 / 12 / 12 | 20 / 40 / 200 | 11.0 ms | 70.0 → 72.0 | 90 → 190 | 0.5 and 1.9 | **no**: no errors |

    The highest rate that held: 88 a second."
  `);
});

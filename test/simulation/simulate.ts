import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Explored } from './explore.ts';
import { crashKinds } from './interruptions.ts';
import type { Report } from './one.ts';
import { type Bundled, type Caught, catchPlanted } from './plant.ts';
import { planted } from './planted.ts';
import { type AskedSmall, runInPool, serveInWorker } from './pool.ts';
import { smallWorlds } from './small-world.ts';

serveInWorker();

const usage = `Usage: npm run simulate -- [options]

Plays seeded histories over the unmodified handlers, with faults at every call to the outside, and checks the invariants after each act.

  --histories N   so many of them                               (default 200)
  --from SEED     of the first one                              (default 1)
  --seed SEED     a single one, cut down where it fails
  --path PATH     of that one, the part that a failure named
  --small         looks at everything that can happen in small worlds, instead
  --depth N       of these, so many acts in a row               (default 8)
  --planted       plants known bugs, each alone, and looks whether the invariants catch them
  --only P05      of these, one
  --workers N     threads                                       (default: one per core)
  --json          one JSON object in the end

Exit 0: every invariant held, or every bug was caught; 1: not so; 3: it could not run.`;

/** What many histories came to. */
interface Totals {
  histories: number;
  steps: number;
  calls: number;
  faults: number;
  readonly ends: Map<string, number>;
  /** Where a call was made, and one seed that came by. */
  readonly seen: Map<string, number>;
  /** `<point> <crash kind>` that happened. */
  readonly covered: Set<string>;
  readonly violations: { seed: number; acts: number; invariant: string; text: string }[];
  slowest: number;
}

function newTotals(): Totals {
  return { histories: 0, steps: 0, calls: 0, faults: 0, ends: new Map(), seen: new Map(), covered: new Set(), violations: [], slowest: 0 };
}

/** @param directed - a history that was run again with one more fault: places that only it came by are not looked for. */
function add(totals: Totals, report: Report, directed: boolean): void {
  totals.histories += 1;
  totals.steps += report.actsUntil;
  totals.calls += report.calls;
  totals.faults += report.interruptions.length;
  totals.slowest = Math.max(totals.slowest, report.slowest);
  for (const end of report.ends) totals.ends.set(end, (totals.ends.get(end) ?? 0) + 1);
  if (!directed) for (const point of report.points) totals.seen.set(point, Math.min(report.seed, totals.seen.get(point) ?? report.seed));
  for (const { point, kind } of report.interruptions) totals.covered.add(`${point} ${kind}`);
  for (const { invariant, text } of report.violations) totals.violations.push({ seed: report.seed, acts: report.actsUntil, invariant, text });
}

/** Every place at which a Lambda can be gone: before each call, after it, and instead of its answer. */
const crashPoints = ({ seen }: Totals): { point: string; kind: (typeof crashKinds)[number]; seed: number }[] =>
  [...seen].flatMap(([point, seed]) => crashKinds.map((kind) => ({ point, kind, seed })));

function progress(label: string, all: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done) => process.stderr.write(`\r${label} ${done}/${all} ${done === all ? '\n' : ''}`);
}

async function play(histories: number, from: number, workers: number): Promise<Totals> {
  const totals = newTotals();
  let seed = from;
  const told = progress('histories', histories);
  await runInPool(
    import.meta.url,
    workers,
    () => (seed < from + histories ? { seed: seed++ } : undefined),
    (report) => {
      add(totals, report, false);
      told(totals.histories);
    },
  );
  // What chance left out is done on purpose: the history that came by a place, with a crash at that very place.
  const left = crashPoints(totals).filter(({ point, kind }) => !totals.covered.has(`${point} ${kind}`));
  const directed = progress('crash points', left.length);
  let done = 0;
  const open = [...left];
  await runInPool(
    import.meta.url,
    workers,
    () => {
      const next = open.shift();
      return next && { seed: next.seed, fault: { point: next.point, kind: next.kind } };
    },
    (report) => {
      add(totals, report, true);
      done += 1;
      directed(done);
    },
  );
  return totals;
}

function printed(totals: Totals, seconds: number): object {
  const points = crashPoints(totals);
  const covered = points.filter(({ point, kind }) => totals.covered.has(`${point} ${kind}`)).length;
  return {
    histories: totals.histories,
    steps: totals.steps,
    calls: totals.calls,
    faults: totals.faults,
    crashPoints: { covered, all: points.length },
    ends: Object.fromEntries([...totals.ends].sort()),
    slowestShareOfBound: Number(totals.slowest.toFixed(3)),
    violations: totals.violations.length,
    seeds: [...new Set(totals.violations.map(({ seed }) => seed))],
    seconds: Math.round(seconds),
  };
}

/** The command. Answers the exit code. */
export async function main(args: readonly string[], bundled: Bundled): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      histories: { type: 'string' },
      planted: { type: 'boolean', default: false },
      only: { type: 'string' },
      small: { type: 'boolean', default: false },
      depth: { type: 'string', default: '8' },
      from: { type: 'string', default: '1' },
      seed: { type: 'string' },
      path: { type: 'string' },
      workers: { type: 'string', default: String(availableParallelism()) },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const workers = Number(values.workers);
  if (values.planted) return plantAll({ only: values.only, workers, histories: Number(values.histories ?? 1000), json: values.json }, bundled);
  if (values.small) return lookAtAll(Number(values.depth), workers, values.json);
  if (values.seed !== undefined) return playOne(Number(values.seed), values.path);
  const began = performance.now();
  const totals = await play(Number(values.histories ?? 200), Number(values.from), workers);
  const result = printed(totals, (performance.now() - began) / 1000);
  console.log(values.json ? JSON.stringify(result) : result);
  for (const { seed, acts, invariant, text } of totals.violations.slice(0, 20))
    console.error(`${invariant} after ${acts} acts: ${text} (npm run simulate -- --seed ${seed})`);
  return totals.violations.length > 0 ? 1 : 0;
}

async function playOne(seed: number, path: string | undefined): Promise<number> {
  let code = 0;
  let asked = false;
  await runInPool(
    import.meta.url,
    1,
    () => {
      if (asked) return undefined;
      asked = true;
      return { seed, shrink: path === undefined, ...(path !== undefined && { path }) };
    },
    (report) => {
      const { shrunk, violations, actsUntil, ends } = report;
      code = violations.length > 0 ? 1 : 0;
      console.log(`history ${seed}: ${actsUntil} acts, ended ${ends.join(', ')}`);
      for (const { invariant, text } of violations) console.log(`${invariant}: ${text}`);
      if (!shrunk) return;
      console.log(`cut down: npm run simulate -- --seed ${seed} --path ${shrunk.path}`);
      console.log(JSON.stringify(shrunk.history, null, 1));
      for (const { invariant, text } of shrunk.violations) console.log(`${invariant}: ${text}`);
    },
  );
  return code;
}

/** Ring B: every state that so many acts lead to. */
async function lookAtAll(depth: number, workers: number, json: boolean): Promise<number> {
  const found: Explored[] = [];
  const left: AskedSmall[] = smallWorlds.map((_, small) => ({ small, depth }));
  await runInPool(
    import.meta.url,
    workers,
    () => left.shift(),
    (one) => {
      found.push(one);
    },
  );
  const sum = (count: (one: Explored) => number): number => found.reduce((all, one) => all + count(one), 0);
  const violations = found.flatMap(({ broken }) => broken?.violations ?? []);
  console.log(
    json
      ? JSON.stringify({
          depth,
          states: sum(({ states }) => states),
          transitions: sum(({ transitions }) => transitions),
          violations: violations.length,
          worlds: found,
        })
      : found,
  );
  return violations.length > 0 ? 1 : 0;
}

interface PlantOptions {
  readonly only: string | undefined;
  readonly workers: number;
  readonly histories: number;
  readonly json: boolean;
}

async function plantAll({ only, workers, histories, json }: PlantOptions, bundled: Bundled): Promise<number> {
  const rows = planted.filter(({ id }) => only === undefined || id === only);
  if (rows.length === 0) throw new Error(`no such planted bug: ${only}`);
  const all = await catchPlanted(rows, { bundled, workers, histories, tell: (one) => json || console.log(lineOf(one)) });
  const caught = rows.filter(({ id }) => all.every((one) => one.id !== id || (one.by !== undefined && !('small' in one && one.small === undefined)))).length;
  console.log(json ? JSON.stringify({ planted: rows.length, caught, bugs: all }) : `${caught}/${rows.length} planted bugs were caught`);
  return caught === rows.length ? 0 : 1;
}

function lineOf(caught: Caught): string {
  const { variant, text, by, small, openedAlone } = caught;
  return [
    `${variant.padEnd(5)} ${text}`,
    by ? `${by.invariant} after ${by.acts} acts of history ${by.seed}: ${by.text}` : 'NOT CAUGHT',
    ...('small' in caught ? [small ? `in a small world: ${small.invariant} by ${small.way.join('; ')}` : 'NOT CAUGHT in the small worlds'] : []),
    ...(openedAlone === undefined ? [] : [`without the bug, its other controls switched off: ${openedAlone}`]),
  ].join('\n      ');
}

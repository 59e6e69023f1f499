import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Explored } from './explore.ts';
import { crashKinds, faultKinds, type Interruption } from './interruptions.ts';
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
  --also FAULT    in that one, a further fault at "<Lambda> <call> <kind>"; may be given again
  --small         looks at everything that can happen in small worlds, instead
  --depth N       of these, so many acts in a row               (default 8)
  --planted       plants known bugs, each alone, and looks whether the invariants catch them
  --only P05      of these, one
  --workers N     threads                                       (default: one per core)
  --json          one JSON object in the end

Exit 0: every invariant held, or every bug was caught; 1: not so; 3: it could not run.`;

/** A history that came by a place. */
interface Passer {
  readonly seed: number;
  readonly calls: number;
}

const isShorter = (one: Passer, other: Passer): boolean => one.calls < other.calls || (one.calls === other.calls && one.seed < other.seed);

interface CrashPoint extends Interruption {
  /** Of a history that comes by. */
  readonly seed: number;
}

/** What many histories came to. */
interface Totals {
  /** Drawn by chance, and run again with crashes on purpose. */
  histories: number;
  onPurpose: number;
  steps: number;
  calls: number;
  faults: number;
  readonly ends: Map<string, number>;
  /** Where a call was made, and the shortest history that came by. */
  readonly seen: Map<string, Passer>;
  /** Different states of a draft. */
  readonly states: Set<string>;
  /** `<point> <crash kind>` that happened. */
  readonly covered: Set<string>;
  readonly violations: { seed: number; also: readonly Interruption[]; acts: number; invariant: string; text: string }[];
  slowest: number;
}

function newTotals(): Totals {
  return {
    histories: 0,
    onPurpose: 0,
    steps: 0,
    calls: 0,
    faults: 0,
    ends: new Map(),
    seen: new Map(),
    states: new Set(),
    covered: new Set(),
    violations: [],
    slowest: 0,
  };
}

/** Of a history that was run again with crashes on purpose, places that only it came by are not looked for. */
function add(totals: Totals, report: Report): void {
  const directed = report.also.length > 0;
  if (directed) totals.onPurpose += 1;
  else totals.histories += 1;
  totals.steps += report.actsUntil;
  totals.calls += report.calls;
  totals.faults += report.interruptions.length;
  totals.slowest = Math.max(totals.slowest, report.slowest);
  for (const end of report.ends) totals.ends.set(end, (totals.ends.get(end) ?? 0) + 1);
  for (const point of directed ? [] : report.points) {
    const known = totals.seen.get(point);
    if (!known || isShorter(report, known)) totals.seen.set(point, { seed: report.seed, calls: report.calls });
  }
  for (const state of report.states) totals.states.add(state);
  for (const { point, kind } of report.interruptions) totals.covered.add(`${point} ${kind}`);
  const { seed, also, actsUntil: acts } = report;
  for (const { invariant, text } of report.violations) totals.violations.push({ seed, also, acts, invariant, text });
}

/** Every place at which a Lambda can be gone: before each call, after it, and instead of its answer. */
const crashPoints = ({ seen }: Totals): CrashPoint[] => [...seen].flatMap(([point, { seed }]) => crashKinds.map((kind) => ({ point, kind, seed })));

const leftOut = (totals: Totals): CrashPoint[] => crashPoints(totals).filter(({ point, kind }) => !totals.covered.has(`${point} ${kind}`));

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
      add(totals, report);
      told(totals.histories);
    },
  );
  // What chance left out is done on purpose: in a history that came by a place, with crashes at that very place. All of a place
  // in one history, the next time that it is come by; what an earlier crash kept it from coming by again, in one of its own.
  for (const round of ['place', 'crash'] as const) await playOnPurpose(totals, round, workers);
  return totals;
}

async function playOnPurpose(totals: Totals, by: 'place' | 'crash', workers: number): Promise<void> {
  const open = [...Map.groupBy(leftOut(totals), ({ point, kind }) => (by === 'place' ? point : `${point} ${kind}`)).values()];
  const told = progress('crash points', open.length);
  let done = 0;
  await runInPool(
    import.meta.url,
    workers,
    () => {
      const next = open.shift();
      return next?.[0] && { seed: next[0].seed, also: next };
    },
    (report) => {
      add(totals, report);
      done += 1;
      told(done);
    },
  );
}

function printed(totals: Totals, seconds: number): object {
  const all = crashPoints(totals).length;
  return {
    histories: totals.histories,
    onPurpose: totals.onPurpose,
    steps: totals.steps,
    calls: totals.calls,
    faults: totals.faults,
    crashPoints: { covered: all - leftOut(totals).length, all },
    states: totals.states.size,
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
      also: { type: 'string', multiple: true, default: [] },
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
  if (values.seed !== undefined) return playOne({ seed: Number(values.seed), path: values.path, also: values.also.map(faultOf) });
  const began = performance.now();
  const totals = await play(Number(values.histories ?? 200), Number(values.from), workers);
  const result = printed(totals, (performance.now() - began) / 1000);
  console.log(values.json ? JSON.stringify(result) : result);
  for (const { acts, invariant, text, ...one } of totals.violations.slice(0, 20)) console.error(`${invariant} after ${acts} acts: ${text} (${commandOf(one)})`);
  return totals.violations.length > 0 ? 1 : 0;
}

interface One {
  readonly seed: number;
  readonly also: readonly Interruption[];
  readonly path?: string | undefined;
}

/** How a history is run again. */
const commandOf = ({ seed, also, path }: One): string =>
  [`npm run simulate -- --seed ${seed}`, ...also.map(({ point, kind }) => `--also "${point} ${kind}"`), ...(path ? [`--path ${path}`] : [])].join(' ');

function faultOf(text: string): Interruption {
  const [, point, kind] = /^(.+) (\S+)$/.exec(text) ?? [];
  const known = faultKinds.find((one) => one === kind);
  if (point === undefined || known === undefined) throw new Error(`--also takes "<Lambda> <call> <kind>", a kind being one of ${faultKinds.join(', ')}`);
  return { point, kind: known };
}

async function playOne({ seed, path, also }: One): Promise<number> {
  let code = 0;
  let asked = false;
  await runInPool(
    import.meta.url,
    1,
    () => {
      if (asked) return undefined;
      asked = true;
      return { seed, also, shrink: path === undefined, ...(path !== undefined && { path }) };
    },
    (report) => {
      const { shrunk, violations, actsUntil, ends } = report;
      code = violations.length > 0 ? 1 : 0;
      console.log(`history ${seed}: ${actsUntil} acts, ended ${ends.join(', ')}`);
      for (const { invariant, text } of violations) console.log(`${invariant}: ${text}`);
      if (!shrunk) return;
      console.log(`cut down: ${commandOf({ seed, also, path: shrunk.path })}`);
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

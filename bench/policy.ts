import { compileRules, type Decide } from '../functions/domain/policy/compile.ts';
import { rulesOf } from '../functions/domain/policy/rules.ts';
import type { Signals } from '../functions/domain/policy/signals.ts';
import { standardPolicy } from '../functions/domain/policy/standard-policy.ts';
import { measure, type Row } from './harness.ts';
import { cedarPolicies } from './peers/cedar.ts';
import { foldRules, type Matches, type PeerRules } from './peers/flat.ts';
import { handWritten } from './peers/hand-written.ts';
import { jsonRulesEngine } from './peers/json-rules-engine.ts';
import { zenEngine } from './peers/zen-engine.ts';
import { someSignals } from './signals.ts';

/** An engine with its own form of the drafts, made before the clock starts. */
interface Engine<Prepared = unknown> {
  readonly prepare: (signals: Signals) => Prepared;
  readonly match: (prepared: Prepared) => Matches | Promise<Matches>;
}

export const draftCount = 1000;

export const peerRules = (): PeerRules => {
  const { definitions, rules } = rulesOf(standardPolicy);
  return foldRules(definitions, rules);
};

/** Ours as the others: the names of the rules that fire. */
export function ours(): Engine<Signals> {
  const { definitions, rules } = rulesOf(standardPolicy);
  const decide: Decide = compileRules({ definitions, rules });
  const names = rules.map(({ name }) => name);
  return { prepare: (signals) => signals, match: (signals) => decide(signals).map((place) => names[place] as string) };
}

export const byHand: Engine<Signals> = { prepare: (signals) => signals, match: handWritten };

/** @throws Error that names the first draft on which two engines differ */
export async function checkEqual<Prepared>(name: string, engine: Engine<Prepared>, drafts: readonly Signals[]): Promise<void> {
  const own = ours();
  for (const [index, signals] of drafts.entries()) {
    const expected = [...(await own.match(signals))].sort().join(' ');
    const given = [...(await engine.match(engine.prepare(signals)))].sort().join(' ');
    if (given !== expected) throw new Error(`${name} differs on draft ${index}: ${given} instead of ${expected}; ${JSON.stringify(signals)}`);
  }
}

/** A call for each draft in turn. */
function over<Prepared>({ prepare, match }: Engine<Prepared>, drafts: readonly Signals[]): () => unknown {
  const prepared = drafts.map(prepare);
  let next = 0;
  return () => {
    const draft = prepared[next] as Prepared;
    next = next + 1 === prepared.length ? 0 : next + 1;
    return match(draft);
  };
}

interface Goal {
  readonly words: string;
  readonly least: number;
}

async function row<Prepared>(name: string, peer: Engine<Prepared>, drafts: readonly Signals[], goal: Goal | null): Promise<Row> {
  await checkEqual(name, peer, drafts);
  const { ours: own, peer: other, ratio: time } = await measure(over(ours(), drafts), over(peer, drafts));
  const ratio = 1 / time; // of rates
  return { name, ours: own, peer: other, ratio, goal: goal?.words ?? null, met: goal === null || ratio >= goal.least };
}

/** Nanoseconds to decide one draft, all matches named; `ratio` is our rate over the peer's. */
export async function run(): Promise<Row[]> {
  const drafts = someSignals(draftCount);
  const rules = peerRules();
  return [
    await row('policy-vs-json-rules-engine', jsonRulesEngine(rules), drafts, { words: 'at least 200 times its rate', least: 200 }),
    await row('policy-vs-hand', byHand, drafts, { words: 'at least 3 % of its rate', least: 0.03 }),
    await row('policy-vs-cedar', cedarPolicies(rules), drafts, null),
    await row('policy-vs-zen', zenEngine(rules), drafts, null),
    await compileRow(rules),
  ];
}

/** What it costs to make a policy ready: ours from the document, the peer's from conditions that are ready. */
async function compileRow(rules: PeerRules): Promise<Row> {
  const {
    ours: own,
    peer,
    ratio,
  } = await measure(
    () => compileRules(rulesOf(standardPolicy)),
    () => jsonRulesEngine(rules),
  );
  return { name: 'policy-compile', ours: own, peer, ratio, goal: null, met: true };
}

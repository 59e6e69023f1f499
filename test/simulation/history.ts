import * as fc from 'fast-check';
import { wholeHead } from '../../functions/adapters/head-item.ts';
import { type DraftHead, isSettled } from '../../functions/domain/approval/draft-state.ts';
import { type Act, perform, weights } from './acts.ts';
import { canaries } from './helpdesk-acts.ts';
import { type Fate, type FaultKind, faultKinds, type Interruption, rareCalls } from './interruptions.ts';
import { checkAttentionOutside, checkCommit, checkErased } from './invariants.ts';
import { createLaboratory, type Laboratory } from './laboratory.ts';
import { createNotificationWatch } from './notifications.ts';
import { createTreeWatch } from './tree.ts';
import { broken, type Violation, violation } from './violation.ts';

/** A fault at the so-and-so-many-th call of a history, of all or of one kind. */
export interface PlannedFault {
  readonly nth: number;
  /** `<port>.<method>`; undefined for calls of every kind. */
  readonly call: string | undefined;
  readonly kind: FaultKind;
}

/** What happens, as a value: the same history runs the same way every time. */
export interface History {
  /** Of everything that is left to chance: ids, the order of what happens at once. */
  readonly seed: number;
  readonly acts: readonly Act[];
  readonly faults: readonly PlannedFault[];
}

/** How a history went. */
export interface Finding {
  readonly violations: readonly Violation[];
  /** Number of acts after which the first violation was seen. */
  readonly actsUntil: number;
  readonly acts: number;
  readonly calls: number;
  readonly points: ReadonlySet<string>;
  /** States of a draft that were come by after an act. */
  readonly states: ReadonlySet<string>;
  readonly interruptions: readonly Interruption[];
  /** What became of each draft, by its status, whether it was looked at afterwards, and of each attention check. */
  readonly ends: readonly string[];
  /** The longest that a draft took to its end once the faults had stopped, as a share of the longest that it may take. */
  readonly slowest: number;
}

const single = (together: boolean): fc.Arbitrary<Act> =>
  fc.oneof(
    ...Object.entries(weights)
      .filter(([, one]) => !together || one.together)
      .map(([kind, { weight }]) => ({
        weight,
        arbitrary: fc.record({ kind: fc.constant(kind as Act['kind']), a: fc.nat(99), b: fc.nat(99) }),
      })),
  );
const simultaneous: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant('together' as const),
  a: fc.constant(0),
  b: fc.constant(0),
  acts: fc.array(single(true), { minLength: 2, maxLength: 3 }),
});

/** Half of them at calls that are rare among all. */
const fault: fc.Arbitrary<PlannedFault> = fc.oneof(
  fc.record({ nth: fc.integer({ min: 1, max: 700 }), call: fc.constant(undefined), kind: fc.constantFrom(...faultKinds) }),
  fc.record({ nth: fc.integer({ min: 1, max: 4 }), call: fc.constantFrom(...rareCalls), kind: fc.constantFrom(...faultKinds) }),
);

/** Histories of at most so many acts; a failing one is cut down act by act and fault by fault. */
export const histories = (most = 36): fc.Arbitrary<History> =>
  fc.record({
    seed: fc.nat(0xffff_ffff),
    acts: fc
      .tuple(
        fc.record({ kind: fc.constant('send' as const), a: fc.nat(99), b: fc.nat(99) }),
        fc.array(fc.oneof({ weight: 5, arbitrary: single(false) }, { weight: 1, arbitrary: simultaneous }), { maxLength: most, size: 'max' }),
      )
      .map(([first, others]): Act[] => [first, ...others]),
    faults: fc.array(fault, { maxLength: 8, size: 'max' }),
  });

/** Each fault at its call. */
function planned(faults: readonly PlannedFault[]): Fate {
  const left = new Set(faults);
  const counts = new Map<string | undefined, number>();
  const counted = (call: string | undefined): number => {
    const count = (counts.get(call) ?? 0) + 1;
    counts.set(call, count);
    return count;
  };
  return (point) => {
    const call = point.slice(point.lastIndexOf(' ') + 1);
    const [all, own] = [counted(undefined), counted(call)];
    for (const one of left) {
      if (one.call !== undefined && one.call !== call) continue;
      if (one.nth !== (one.call === undefined ? all : own)) continue;
      left.delete(one);
      return one.kind;
    }
    return undefined;
  };
}

interface RunOptions {
  /** More faults, each as soon as its place is come by, before any of the history's own; the last ones when nothing else fails any more. */
  readonly also?: readonly Interruption[] | undefined;
}

/** Each fault once, at the next call of its place. */
function onceEach(faults: readonly Interruption[]): Fate {
  const left = [...faults];
  return (point) => {
    const at = left.findIndex((one) => one.point === point);
    return at < 0 ? undefined : left.splice(at, 1)[0]?.kind;
  };
}

/** Runs a history and looks after every act whether all invariants hold; then the faults stop, and everything must come to its end. */
export async function runHistory({ seed, acts, faults }: History, { also = [] }: RunOptions = {}): Promise<Finding> {
  const laboratory = await createLaboratory(seed);
  const watch = createWatch(laboratory);
  const violations: Violation[] = [];
  const states = new Set<string>();
  let done = 0;
  const [own, more] = [planned(faults), onceEach(also)];
  laboratory.setFate((point) => {
    const theirs = own(point); // counts every call
    return more(point) ?? theirs;
  });
  for (const act of acts) {
    violations.push(...(await perform(laboratory, act)));
    await laboratory.rest();
    violations.push(...watch.look());
    for (const state of statesIn(laboratory)) states.add(state);
    done += 1;
    if (violations.length > 0) break;
  }
  laboratory.setFate(more);
  let slowest = 0;
  if (violations.length === 0) {
    const settled = await settle(laboratory);
    slowest = settled.slowest;
    violations.push(...settled.violations, ...watch.look(), ...(await watch.end()));
  }
  const { interruptions } = laboratory;
  return {
    violations,
    actsUntil: done,
    acts: acts.length,
    calls: interruptions.calls(),
    points: interruptions.points,
    states,
    interruptions: interruptions.happened,
    ends: [...laboratory.heads().map(endOf), ...laboratory.ledger.items('drafts', 'CHECK#').map(endOfCheck)],
    slowest,
  };
}

const endOf = ({ status, sample }: DraftHead): string => (sample ? `${status}, ${sample.verdict ? 'looked at' : 'in the sample'}` : status);
const endOfCheck = ({ ended }: Readonly<Record<string, unknown>>): string => `check ${(ended as { outcome: string } | null)?.outcome ?? 'open'}`;

/** The state of each draft, as far as its rules look at it: status, stage, what became of its grants and seats, and what is owed. */
function statesIn({ ledger }: Laboratory): readonly string[] {
  const items = Map.groupBy(ledger.items('drafts', ''), ({ pk, draftId }) => String(draftId ?? pk.replace(/^D#/, '')));
  return [...items.values()].flatMap((own) => {
    const item = own.find(({ sk, pk }) => sk === 'HEAD' && pk.startsWith('D#'));
    if (!item) return [];
    const head = wholeHead(item) as unknown as DraftHead;
    const parts = own.flatMap(({ sk, pk, state, seat, kind }) => {
      if (sk.startsWith('GRANT#')) return [`${seat === null ? 'watcher' : 'seat'} ${state}`];
      if (sk.startsWith('DECISION#')) return ['decision'];
      return pk.startsWith('OUT#') && state === 'pending' ? [`owed ${kind}`] : [];
    });
    const stages = head.stages.map(({ state }) => state).join(' ');
    return [[head.status, stages, head.revision > 1 ? 'revised' : '', ...parts.sort()].join(', ')];
  });
}

/** Whether a line tells a secret. The six digits of a code stand in some id or hash by chance: there they tell nothing. */
const holds = (line: string, secret: string): boolean =>
  /^\d{6}$/.test(secret) ? new RegExp(`(?<![\\da-zA-Z])${secret}(?![\\da-zA-Z])`).test(line) : line.includes(secret);

/** Looks at what is new since the last look. */
function createWatch(laboratory: Laboratory) {
  const { interruptions, ledger, world, secrets } = laboratory;
  const seen: Violation[] = [];
  const notifications = createNotificationWatch(laboratory);
  ledger.onCommit((commit) => seen.push(...checkCommit(laboratory, commit), ...notifications.check(commit)));
  const tree = createTreeWatch(laboratory);
  let [lines, starts, mails, posts] = [0, 0, 0, 0];

  function checkLogs(): Violation[] {
    for (const { text } of world.mails.slice(mails)) {
      for (const [token] of text.matchAll(/v1\.[\w-]+\.[\w-]+\.[\w-]+/g)) secrets.add(token);
      const code = /^Code: (\d{6})$/m.exec(text)?.[1];
      if (code) secrets.add(code);
    }
    mails = world.mails.length;
    const written = [...world.logged.slice(lines), ...world.starts.slice(starts)].map((line) => JSON.stringify(line));
    [lines, starts] = [world.logged.length, world.starts.length];
    const leaks = [...canaries, ...secrets].filter((secret) => written.some((line) => holds(line, secret)));
    return leaks.map((secret) => violation('I11', `a log or an execution holds ${secret.slice(0, 12)}…`));
  }

  /** I2: what the helpdesk is told is what is on record. */
  function checkTold(): Violation[] {
    const news = world.posts.slice(posts);
    posts = world.posts.length;
    return news.flatMap(({ headers, body }) => {
      const { type, data } = JSON.parse(body) as { type: string; data: { draft: { id: string; status: string } } };
      if (type !== 'draft.released') return [];
      const head = laboratory.headOf(data.draft.id);
      return broken(head?.release?.releaseId !== headers['webhook-id'], 'I2', 'a release was told that is not on record');
    });
  }

  return {
    look: (): Violation[] => {
      return [...seen.splice(0), ...checkLogs(), ...checkTold(), ...tree.look()];
    },
    /** What must hold when everything has come to its end. */
    end: async (): Promise<Violation[]> => {
      for (let quiet = 0; quiet < 3; quiet += 1) {
        const faults = interruptions.happened.length;
        world.clock.advance(60);
        await laboratory.attempt(() => world.eraseSubjects());
        await laboratory.attempt(() => world.sequenceAudit());
        if (interruptions.happened.length > faults) quiet = 0;
      }
      // A log that was put back stands still until somebody has looked, and says so.
      const stands = world.logged.some(({ message }) => message === 'the audit log stands still');
      return [
        ...tree.look(),
        ...(stands ? [] : tree.complete()),
        ...notifications.complete(),
        ...checkErased(laboratory),
        ...checkAttentionOutside(laboratory),
      ];
    },
  };
}

const minute = 60_000;
/** I7: so long after its deadline a draft is at its end, or its alarm was raised. */
const graceMilliseconds = 10 * minute;
/** I7: so long after it may, a decided draft moves on. */
const decidedMilliseconds = 2 * minute;
const mostTicks = 600;

/** Nothing fails any more, or hardly anything: minute by minute, as far as something is due, until nothing is. */
async function settle(laboratory: Laboratory): Promise<{ violations: Violation[]; slowest: number }> {
  const { interruptions, world } = laboratory;
  const open = () => laboratory.heads().filter(({ status }) => !isSettled(status));
  const boundOf = ({ status, releaseAt, decideBy }: DraftHead, since: number): number =>
    status === 'approved'
      ? Math.max(since, Date.parse(releaseAt ?? '')) + decidedMilliseconds
      : Math.max(since, Date.parse(decideBy ?? '')) + graceMilliseconds;
  const waitingFrom = (since: number) => new Map(open().map((head) => [head.id, { status: head.status, since, bound: boundOf(head, since) }]));
  let waiting = waitingFrom(world.clock.now().getTime());
  const violations: Violation[] = [];
  let slowest = 0;
  for (let ticks = 0; ticks < mostTicks; ticks += 1) {
    const due = laboratory.nextDue();
    if (due === undefined) break;
    const now = world.clock.now().getTime();
    const faults = interruptions.happened.length;
    await laboratory.pass(Math.max(1, Math.ceil((due - now) / minute)) * minute);
    const at = world.clock.now().getTime();
    // Everything has its time from the last fault on.
    if (interruptions.happened.length > faults) waiting = waitingFrom(at);
    for (const [id, { status, since, bound }] of waiting) {
      const head = laboratory.headOf(id) as DraftHead;
      if (head.status !== status) {
        slowest = Math.max(slowest, (at - since) / (bound - since));
        // A release that was refused asks people again, and they have their time.
        if (isSettled(head.status)) waiting.delete(id);
        else waiting.set(id, { status: head.status, since: at, bound: boundOf(head, at) });
      } else if (at > bound + minute) {
        violations.push(violation('I7', `a draft is ${status} ${Math.round((at - bound) / minute)} minutes after its bound`));
        waiting.delete(id);
      }
    }
  }
  const owed = laboratory.ledger.items('drafts', 'OUT#').filter(({ state }) => state === 'pending');
  return {
    violations: [
      ...violations,
      ...open().map(({ status }) => violation('I7', `a draft stays ${status} for ever`)),
      ...broken(owed.length > 0, 'I7', () => `still owed: ${owed.map(({ kind }) => kind).join(', ')}`),
    ],
    slowest,
  };
}

import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../local/cost/cost.ts';
import type { Invocation, Operation } from '../../../local/cost/counter.ts';
import { prices } from '../../../local/cost/prices.ts';
import { added, idle, type Replayed, replay } from '../../../local/cost/replay.ts';
import { type Measured, reportOf, rowsOf } from '../../../local/cost/report.ts';

const holdings = { keys: 3, secrets: 2, alarms: 46, metrics: 7, dashboards: 1, polledQueues: 1 };
let measured: Measured;
let one: { readonly released: Replayed; readonly gated: Replayed };
beforeAll(async () => {
  one = { released: await replay({ drafts: 1, gated: 0, seed: 'one' }), gated: await replay({ drafts: 1, gated: 1, seed: 'one' }) };
  measured = {
    holdings,
    idle: await idle(15),
    released: await replay({ drafts: 5, gated: 0, seed: 'test' }),
    gated: await replay({ drafts: 2, gated: 1, seed: 'test' }),
    mixed: await replay({ drafts: 50, gated: 0.1, seed: 'test', tracing: true }),
  };
}, 60_000);

/** What came of the replies, without the schedules that come anyway. */
const callsOf = ({ invocations }: Replayed) =>
  invocations.filter((one) => one.calls.size > 0 && !isScheduled(one)).map(({ lambda, calls }) => [lambda, Object.fromEntries(calls)]);
/** How often each operation was called, schedules apart. */
function sumOfCalls({ invocations }: Replayed): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const one of invocations.filter((each) => !isScheduled(each)))
    for (const [operation, count] of one.calls) sums[operation] = (sums[operation] ?? 0) + count;
  return sums;
}
/** Of one that is asked about, approved and released. */
const heldCalls: Partial<Record<Operation, number>> = {
  GetItem: 36, // one of them looks whether the tenant is stopped, and one whether the endpoint is disabled, once in ten seconds
  BatchGetItem: 2, // one of them for other drafts of the conversation, which the page shows
  Query: 37, // one of them for the count of its API key
  TransactWriteItems: 5,
  PutItem: 11, // each of five owed things is taken, and paid, and a session begins
  DetectSentiment: 1,
  StartExecution: 1,
  SendTaskSuccess: 1,
  SendEmail: 2,
  GetSecretValue: 6, // the first of each of six processes
  'POST webhook': 1,
};
/** Write units, those in indexes among them: what one reply writes that goes out at once, and one that is asked about. */
const unitsAtOnce = {
  'accounts ACC/ACC (check)': 2,
  'audit D/E': 3,
  'drafts CONV/CONV': 2,
  'drafts D/HEAD': 6,
  'drafts D/PERSON': 2,
  'drafts D/REV': 4,
  'drafts IDEM/IDEM': 2,
  'drafts LOGGED/LOGGED': 2,
  'drafts OUT/…': 6,
};
const unitsHeld = {
  'accounts ACC/ACC (check)': 4,
  'accounts PEOPLE/… (check)': 2,
  'audit D/E': 15,
  'drafts APPROVED/…': 2,
  'drafts CONV/CONV': 2,
  'drafts CONV/CONV (check)': 2,
  'drafts D/DECISION': 5,
  'drafts D/GRANT': 6,
  'drafts D/HEAD': 32,
  'drafts D/PERSON': 4,
  'drafts D/REV': 4,
  'drafts D/WAIT': 2,
  'drafts GATED/COUNT': 2,
  'drafts IDEM/IDEM': 2,
  'drafts LOGGED/LOGGED': 4,
  'drafts MAILS/…': 2,
  'drafts OUT/…': 32,
  'drafts SESSION/SESSION': 1,
};
/** How much of these a minute writes follows from how many replies it has. */
const ofSchedules = ['drafts LOG/STATE', 'accounts FORECAST/TIMES', 'audit S/E'];
/** A sweep looks through partitions of an index; the sequencer, the job of erasures and `measure` come by schedule alone. */
const isScheduled = ({ lambda, calls }: Invocation): boolean =>
  ['sequence-audit', 'erase-subjects', 'measure'].includes(lambda) || (calls.get('Query') === 8 && calls.size === 1) || calls.get('Query') === 24;

describe('what one reply calls', () => {
  it('that goes out at once: one transaction and one reading of the mood, and its webhook', () => {
    expect(one.released.answered).toEqual({ released: 1 });
    expect(callsOf(one.released)).toEqual([
      ['intake', { GetItem: 4, BatchGetItem: 1, DetectSentiment: 1, TransactWriteItems: 1 }],
      // Taken, and delivered: each a write by itself.
      ['send-webhook', { GetItem: 3, PutItem: 2, Query: 1, GetSecretValue: 1, 'POST webhook': 1 }],
    ]);
    expect(one.released.counts).toMatchObject({ requests: 1, sentimentUnits: 4, transitions: 0, mails: 0, traces: 0 });
  });

  it('that waits for one approver: five transitions, two mails, five requests', () => {
    expect(one.gated.answered).toEqual({ pending: 1 });
    expect(one.gated.states).toEqual({ OpenStage: 1, EscalateStage: 1, 'Next?': 1, Escrow: 1, ReleaseReply: 1 });
    expect(one.gated.counts).toMatchObject({ requests: 5, sentimentUnits: 4, transitions: 5, mails: 2, notifications: 2 });
    expect(sumOfCalls(one.gated)).toEqual(heldCalls);
    const lambdas = callsOf(one.gated).map(([lambda]) => lambda);
    expect(lambdas.filter((lambda) => lambda === 'review')).toHaveLength(4);
    expect(lambdas.toSorted()).toEqual(
      ['intake', ...Array(3).fill('drain-outbox'), 'open-stage', ...Array(4).fill('review'), 'escalate-stage', 'release-reply', 'send-webhook'].sort(),
    );
  });

  it('in the run of the sequencer that takes its event: four files, one signature', () => {
    const runs = one.released.invocations.filter(({ lambda, calls }) => lambda === 'sequence-audit' && calls.has('PutObject'));

    expect(runs.map(({ calls }) => Object.fromEntries(calls))).toEqual([
      { GetItem: 1, BatchGetItem: 2, Query: 6, TransactWriteItems: 3, PutObject: 4, GetObject: 3, Sign: 1 },
    ]);
  });

  it('is the same for the same seed', async () => {
    const { counts } = await replay({ drafts: 1, gated: 1, seed: 'one' });

    expect(counts).toEqual(one.gated.counts);
  });
});

describe('fifty replies', () => {
  it('are answered as they should be, each with its webhook, and every execution ends', () => {
    const { answered, counts, invocations, states } = measured.mixed;
    const { released = 0, pending = 0 } = answered;

    expect([released + pending, pending > 0]).toEqual([50, true]);
    expect(counts).toMatchObject({ requests: released + 5 * pending, sentimentUnits: 200, mails: 2 * pending, transitions: 5 * pending });
    expect(states).toMatchObject({ OpenStage: pending, ReleaseReply: pending });
    const tasks = ['open-stage', 'escalate-stage', 'release-reply', 'send-holding-reply'];
    expect(counts.traces).toBe(invocations.filter(({ lambda }) => !tasks.includes(lambda)).length + pending); // an execution's trace has its tasks
    expect(invocations.reduce((sum, { calls }) => sum + (calls.get('POST webhook') ?? 0), 0)).toBe(50);
    expect(counts.writeUnits).toBe(invocations.reduce((sum, { paid }) => sum + (paid.get('writeUnits') ?? 0), 0));
  });

  it('write what is counted, each unit under its kind of item', () => {
    const { written, counts } = measured.mixed;
    const kinds = [...written.values()];

    expect(kinds.reduce((sum, { units, indexUnits }) => sum + units + indexUnits, 0)).toBe(counts.writeUnits);
    expect(written.get('drafts D/REV')).toMatchObject({ writes: 50, indexUnits: 0 });
    expect(written.get('audit D/E')?.indexUnits).toBe(written.get('audit D/E')?.writes); // an entry for each event
    expect(reportOf(measured)).toMatch(/^drafts D\/HEAD +[\d,]+ +\d+\.\d\d +\d+\.\d\d +\d+\.\d\d +\d+\.\d\d$/m);
  });

  it('write nothing beside what docs/cost.md names, and pay no unit more for it', () => {
    const unitsOf = ({ written }: Replayed) =>
      Object.fromEntries(
        [...written].filter(([kind]) => !ofSchedules.includes(kind)).map(([kind, { units, indexUnits }]) => [kind, units + indexUnits] as const),
      );

    expect(unitsOf(one.released)).toEqual(unitsAtOnce);
    expect(unitsOf(one.gated)).toEqual(unitsHeld);
  });

  it('read no unit more for it', () => {
    const readUnits = ({ invocations }: Replayed): number =>
      invocations.filter((each) => !isScheduled(each)).reduce((sum, { paid }) => sum + (paid.get('readUnits') ?? 0), 0);

    expect([readUnits(one.released), readUnits(one.gated)]).toEqual([12, 93]);
  });

  it('cost what they add to schedules that come anyway', () => {
    const { counts, minutes } = measured.mixed;
    const reply = added(measured.mixed, measured.idle);

    expect(reply.requests * 50).toBeCloseTo(counts.requests, 10);
    expect(reply.invocations * 50).toBeCloseTo(counts.invocations - (measured.idle.counts.invocations / 15) * minutes, 6);
    expect(reply.writeUnits).toBeGreaterThan(28);
    expect(reply.writeUnits).toBeLessThan(50);
    expect(added({ counts: measured.idle.counts, minutes: 15, answered: { released: 1 } }, measured.idle).writeUnits).toBe(0);
  });
});

describe('a quiet quarter of an hour', () => {
  it('has five runs a minute at the most, and no mail, mood or transition', () => {
    const { counts, minutes } = measured.idle;

    expect(minutes).toBe(15);
    expect(counts).toMatchObject({ invocations: 4 * 15 + 3, requests: 0, mails: 0, sentimentUnits: 0, transitions: 0 });
    expect(counts.gigabyteSeconds).toBeGreaterThan(0);
    expect([counts.readUnits, counts.writeUnits, counts.puts]).toEqual([559, 60, 0]);
  });
});

describe('the result', () => {
  it('has the goals, met or not, and every line of the bill', () => {
    const rows = rowsOf(measured);
    const row = (name: string) => rows.find((one) => one.name === name);

    expect(row('intake-transactions')).toEqual({ name: 'intake-transactions', ours: 1, peer: 1, ratio: 1, goal: 'at most 1', met: true });
    expect(row('intake-workflow-keys-secrets')).toEqual({ name: 'intake-workflow-keys-secrets', ours: 0, peer: 0, ratio: 0, goal: 'at most 0', met: true });
    expect(row('gated-transitions')).toMatchObject({ ours: 5, peer: 7, met: true });
    expect(row('dollars-idle-month')).toMatchObject({ peer: 25, met: true });
    const [always, without] = [row('dollars-per-million-always'), row('dollars-per-million-without-comprehend')];
    expect((always?.ours ?? 0) - (without?.ours ?? 0)).toBeCloseTo(400, 6); // four units of 0.0001 a reply
    expect(row('dollars-per-million-screened')).toMatchObject({ goal: 'at most 200' });
    for (const { ours, peer, goal, met } of rows.filter((one) => one.goal !== null)) expect([goal, met]).toEqual([`at most ${peer}`, ours <= peer]);
    const lines = rows.filter(({ name }) => name.startsWith('per million: '));
    expect(lines.length).toBeGreaterThan(12);
    expect(lines.length).toBeLessThanOrEqual(Object.keys(prices).length);
    expect(lines.reduce((sum, { ours }) => sum + ours, 0)).toBeCloseTo(always?.ours ?? 0, 6);
  });

  it('is not met where a bound is passed', () => {
    const dear = rowsOf({ ...measured, holdings: { ...holdings, dashboards: 10 } });

    expect(dear.find(({ name }) => name === 'dollars-idle-month')).toMatchObject({ met: false, ratio: expect.any(Number) });
    expect(reportOf({ ...measured, holdings: { ...holdings, dashboards: 10 } })).toMatch(/dollars-idle-month +\d.* +NO/);
  });

  it.each([[['--drafts', '0']], [['--drafts', 'many']], [['--gated', '2']], [['--fast']]])('is not asked for by %j', async (args) => {
    const [printed, complained]: [string[], string[]] = [[], []];
    const output = { print: (text: string) => void printed.push(text), complain: (text: string) => void complained.push(text) };

    expect(await main(args, async () => ({ Resources: {} }), output)).toBe(3);
    expect(printed).toEqual([]);
    expect(complained).toEqual([expect.stringMatching(/^cost: .+\n\nnpm run cost /)]);
  });
});

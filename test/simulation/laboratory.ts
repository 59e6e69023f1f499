import { createHash } from 'node:crypto';
import { wholeHead } from '../../functions/adapters/head-item.ts';
import type { SigningKey } from '../../functions/adapters/ports.ts';
import { type DraftHead, isSettled } from '../../functions/domain/approval/draft-state.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { createAslRunner, type TaskHandler } from '../../local/asl-runner.ts';
import { seeded } from '../../local/chance.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import definition from '../../statemachines/approval.asl.json' with { type: 'json' };
import { aRandom, peopleWith } from '../examples.ts';
import { createWorld, type World } from '../world.ts';
import { createInterruptions, type Fate, type Interruptions } from './interruptions.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createTurns } from './turns.ts';

/** What the laboratory knows of a draft because it sent it: the measure that the program's own word is held against. */
export interface Sent {
  readonly key: string;
  readonly submission: Submission;
  /** It must never go out without people. */
  readonly gated: boolean;
  /** Ids of people among its authors, over all revisions. */
  readonly authors: Set<string>;
  status: string | undefined;
  draftId: string | undefined;
}

/** A page that somebody has before them. */
export interface Tab {
  readonly grantId: string;
  readonly personId: string;
  readonly browser: ReturnType<World['browser']>;
  readonly page: Awaited<ReturnType<ReturnType<World['browser']>['get']>>;
  readonly code: string | undefined;
}

/** All of Countersign on a table: the unmodified Lambdas, with every call to the outside, every clock and every chance in our hands. */
export interface Laboratory {
  readonly world: World;
  readonly ledger: Ledger;
  readonly interruptions: Interruptions;
  readonly sent: Sent[];
  readonly tabs: Tab[];
  /** The browser of a person, the same one every time. */
  browserOf(personId: string): ReturnType<World['browser']>;
  /** From 0 up to 1, of the history's own chance. */
  readonly chance: () => number;
  /** What must never be seen in a log: tokens, codes, keys, and words that only customers and people know. */
  readonly secrets: Set<string>;
  readonly linkKeys: { rotate(): void };
  /** Does something as somebody outside would: what the Lambda doesn't answer stays unknown. */
  attempt<T>(act: () => Promise<T>): Promise<T | undefined>;
  /** Brings what was committed to the drainers, as a stream does; what is lost stays owed. */
  stream(how: 'once' | 'twice' | 'lost'): Promise<void>;
  /** The minute's tick of every schedule. */
  tick(): Promise<void>;
  /** Lets time pass: timers of executions first, then the tick. */
  pass(milliseconds: number): Promise<void>;
  /** Milliseconds of the earliest instant at which something is due, after now; of drafts that nobody may decide, their fallback. */
  nextDue(): number | undefined;
  /** Every execution is gone. */
  loseExecutions(): void;
  /** Waits until executions do nothing any more. */
  rest(): Promise<void>;
  setFate(fate: Fate | undefined): void;
  headOf(draftId: string): DraftHead | undefined;
  heads(): DraftHead[];
}

export const twoStages = 'technical_escalation';
/** What the customer says where only the service for moods hears how angry they are. */
export const angryOnly = 'order 1188';

const seat = (role: string) => [{ role, count: 1 }];
const routes = [
  {
    id: 'two-stages',
    when: { topics: [twoStages] },
    stages: [
      { seats: seat('manager'), assurance: 'link' as const, blind: false },
      { seats: seat('department-head'), assurance: 'code' as const, blind: false },
    ],
    watchers: ['executive'],
  },
];

function createLinkKeys() {
  const keyNumbered = (number: number): SigningKey => ({ kid: `k${number}`, secret: createHash('sha256').update(`link key ${number}`).digest() });
  let newest = 1;
  return {
    rotate: () => {
      newest += 1;
    },
    /** The newest signs; the one before it is still known. */
    port: {
      current: async () => keyNumbered(newest),
      find: async (kid: string) => [newest, newest - 1].map(keyNumbered).find((key) => key.kid === kid),
    },
  };
}

/** A Lambda that is gone, or that failed as a whole: whoever asked knows nothing. */
const lambdaFailures = new Set(['Lambda.Unknown', 'ServiceUnavailable', 'TransactionRefused', 'Busy', 'DamagedText', 'ErasedText']);

/** A draft that nobody may decide is looked at every minute; nothing comes of it before its fallback unless the people change. */
const lookedAtNext = ({ status, dueAt, decideBy }: DraftHead): string => (status === 'blocked' ? decideBy : dueAt) ?? '9999-12-31T00:00:00Z';

export async function createLaboratory(seed: number): Promise<Laboratory> {
  const chance = seeded(seed);
  const interruptions = createInterruptions(createTurns(chance));
  const linkKeys = createLinkKeys();
  const raw = createMemoryTables();
  let now = () => new Date(0);
  const ledger = createLedger(raw, () => now());
  const world = await createWorld({
    seed: `simulation ${seed}`,
    tables: raw,
    aroundPort: interruptions.aroundPort,
    aroundInvocation: interruptions.aroundInvocation,
    linkKeys: linkKeys.port,
    people: peopleWith('dan', { roles: ['department-head', 'finance'] }), // somebody who could take two seats
    policy: {
      routes: [...routes, ...standardPolicy.routes],
      calibration: { ...standardPolicy.calibration, auditShare: 0.5 },
      attention: { checksPerHundred: 10 }, // an hour with a few approvals is mostly followed by one
    },
  });
  now = world.clock.now;
  world.outside.readSentiment = async (text) => (text.includes(angryOnly) ? { label: 'NEGATIVE', score: 0.97 } : { label: 'NEUTRAL', score: 0.9 });

  const random = aRandom(`executions ${seed}`);
  const { starts } = world;
  const newRunner = () =>
    createAslRunner({
      definition,
      handlers: {
        OpenStage: world.tasks.openStage as TaskHandler,
        EscalateStage: world.tasks.escalateStage as TaskHandler,
        ReleaseReply: world.tasks.releaseReply as TaskHandler,
        SendHoldingReply: world.tasks.sendHoldingReply as TaskHandler,
      },
      clock: world.clock,
      newToken: () => Buffer.from(random(24)).toString('base64url'),
    });
  let runner = newRunner();
  world.outside.start = async (name, input) => {
    starts.push({ name, input });
    await runner.start(name, input);
  };
  world.outside.wake = (token) => runner.wake(token);

  const secrets = new Set<string>(Object.values(world.keys));
  const browsers = new Map<string, ReturnType<World['browser']>>();
  let streamed = 0;

  const attempt = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act();
    } catch (error) {
      if (error instanceof Error && lambdaFailures.has(error.name)) return undefined;
      throw error;
    }
  };
  const rest = () => runner.settle();

  async function stream(how: 'once' | 'twice' | 'lost'): Promise<void> {
    const news = ledger.commits.slice(streamed);
    streamed = ledger.commits.length;
    if (how === 'lost') return;
    const keys = news.flatMap(({ writes }) =>
      writes.flatMap((write) =>
        'put' in write && write.table === 'drafts' && write.put.pk.startsWith('OUT#') && write.put.state === 'pending' ? [write.put] : [],
      ),
    );
    if (keys.length === 0) return;
    const Records = keys.map(({ pk, sk }, i) => ({ dynamodb: { SequenceNumber: String(i), Keys: { pk: { S: pk }, sk: { S: sk } } } }));
    for (let time = how === 'twice' ? 2 : 1; time > 0; time -= 1) {
      await attempt(() => world.drainOutbox({ Records }));
      await attempt(() => world.sendWebhook({ Records }));
    }
    await rest();
  }

  async function tick(): Promise<void> {
    await attempt(() => world.drainOutbox({ sweep: true }));
    await attempt(() => world.sendWebhook({ sweep: true }));
    await rest();
  }

  const heads = (): DraftHead[] => ledger.items('drafts', 'D#').flatMap((item) => (item.sk === 'HEAD' ? [wholeHead(item) as unknown as DraftHead] : []));

  return {
    world,
    ledger,
    interruptions,
    sent: [],
    tabs: [],
    chance,
    secrets,
    linkKeys,
    attempt,
    stream,
    tick,
    rest,
    heads,
    headOf: (draftId) => {
      const item = ledger.item('drafts', { pk: `D#${draftId}`, sk: 'HEAD' });
      return item && (wholeHead(item) as unknown as DraftHead);
    },
    browserOf: (personId) => {
      const own = browsers.get(personId) ?? world.browser();
      browsers.set(personId, own);
      return own;
    },
    pass: async (milliseconds) => {
      world.clock.advance(milliseconds / 1000);
      await runner.runTimersUntil(world.clock.now());
      await rest();
      await tick();
    },
    nextDue: () => {
      const from = world.clock.now().getTime();
      const instants = [
        ...heads().flatMap((head) => (isSettled(head.status) ? [] : [Date.parse(lookedAtNext(head))])),
        ...ledger.items('drafts', 'OUT#').flatMap((row) => (row.state === 'pending' ? [Date.parse(String(row.nextAt))] : [])),
        ...(runner.nextTimer() ? [(runner.nextTimer() as Date).getTime()] : []),
      ];
      const later = instants.map((instant) => Math.max(instant, from + 1));
      return later.length > 0 ? Math.min(...later) : undefined;
    },
    loseExecutions: () => {
      runner.close();
      runner = newRunner();
    },
    setFate: interruptions.setFate,
  };
}

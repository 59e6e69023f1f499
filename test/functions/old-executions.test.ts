import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAslRunner, type TaskHandler } from '../../local/asl-runner.ts';
import approval from '../../statemachines/approval.asl.json' with { type: 'json' };
import { days, hours } from '../examples.ts';
import { aDualRefund, aHeldReply, createWorld, type World } from '../world.ts';

type Act = 'approve' | 'approve finance' | 'approve dan' | 'reject' | 'withdraw' | 'revise' | 'message';
type TaskName = 'OpenStage' | 'EscalateStage' | 'ReleaseReply' | 'SendHoldingReply';
/** What happened, in order: an act of somebody, or a task of the execution with its input and what it was answered; `at` in seconds since the draft came in. */
type Step = { readonly at: number; readonly act: Act } | { readonly at: number; readonly task: TaskName; readonly input: object; readonly answer: unknown };

/** Lives whose executions are recorded: what is sent in, and who does what after how many seconds. */
const lives: Readonly<Record<string, { readonly submission: Parameters<World['post']>[0]; readonly acts: readonly (readonly [number, Act])[] }>> = {
  'approved at once': { submission: aHeldReply(), acts: [[600, 'approve']] },
  'approved by two after an escalation': {
    submission: aDualRefund(),
    acts: [
      [600, 'approve dan'],
      [5 * hours, 'approve finance'],
    ],
  },
  'left to the holding reply': { submission: aHeldReply(), acts: [] },
  rejected: { submission: aHeldReply(), acts: [[60, 'reject']] },
  withdrawn: { submission: aHeldReply(), acts: [[3 * hours, 'withdraw']] },
  'revised by the helpdesk': {
    submission: aHeldReply(),
    acts: [
      [60, 'revise'],
      [600, 'approve'],
    ],
  },
  'overtaken by a message': { submission: aHeldReply(), acts: [[60, 'message']] },
};

const acts: Readonly<Record<Act, (world: World, id: string) => Promise<unknown>>> = {
  approve: (world, id) => world.decide(id, 'mia'),
  'approve finance': async (world, id) => world.decide(id, await world.askedAs(id, 'finance')),
  'approve dan': (world, id) => world.decide(id, 'dan'),
  reject: (world, id) => world.decide(id, 'mia', { decision: 'reject', reason: 'wrong_facts' }),
  withdraw: (world, id) => world.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'solved' } }),
  revise: (world, id) => world.revise(id, { notes: 'look again' }),
  message: (world) => world.call('POST /v1/conversations/zd-1/messages', { body: { id: 'm-2', text: 'Never mind.', at: '2026-11-22T17:00:30Z' } }),
};

const tasksOf = ({ tasks }: World): Record<TaskName, TaskHandler> => ({
  OpenStage: tasks.openStage,
  EscalateStage: tasks.escalateStage,
  ReleaseReply: tasks.releaseReply,
  SendHoldingReply: tasks.sendHoldingReply,
});

const anonymous = (value: unknown, id: string): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value).replaceAll(id, '{draft}')));
const ofDraft = (value: object, id: string): never => JSON.parse(JSON.stringify(value).replaceAll('{draft}', id)) as never;

/** Plays a life with today's state machine; no sweep moves its draft, so that every step is the execution's. */
async function record(name: string): Promise<Step[]> {
  const { submission, acts: todo } = lives[name] as (typeof lives)[string];
  const world = await createWorld();
  const began = world.clock.now().getTime();
  const at = () => Math.round((world.clock.now().getTime() - began) / 1000);
  const steps: Step[] = [];
  let id = '';
  const handlers = Object.fromEntries(
    Object.entries(tasksOf(world)).map(([task, handler]): [string, TaskHandler] => [
      task,
      async (input: never) => {
        const answer = await handler(input);
        steps.push({ at: at(), task: task as TaskName, input: anonymous(input, id) as object, answer: anonymous(answer, id) });
        return answer;
      },
    ]),
  );
  let tokens = 0;
  const newToken = () => {
    tokens += 1;
    return `token-${tokens}`;
  };
  const runner = createAslRunner({ definition: approval, handlers, clock: world.clock, newToken });
  world.outside.start = runner.start;
  world.outside.wake = runner.wake;
  const pay = async () => {
    for (let i = 0; i < 3; i += 1) {
      await world.drainOutbox({ Records: (await world.outbox()).map(({ pk, sk }) => ({ dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } })) });
      await runner.settle();
    }
  };
  const until = async (seconds: number) => {
    for (let timer = runner.nextTimer(); timer && timer.getTime() <= began + seconds * 1000; timer = runner.nextTimer()) {
      world.clock.set(timer);
      await runner.runTimersUntil(timer);
      await pay();
    }
    world.clock.set(new Date(began + seconds * 1000));
  };

  id = (await world.post(submission)).json.id;
  await pay();
  for (const [seconds, act] of todo) {
    await until(seconds);
    steps.push({ at: seconds, act });
    await acts[act](world, id);
    await pay();
  }
  await until(2 * days);
  expect(runner.nextTimer(), 'the execution has not ended').toBeUndefined();
  return steps;
}

/** Plays a recorded life over today's functions: each task gets what it got then. Answers what it is told today. */
async function replay(name: string, steps: readonly Step[]): Promise<Step[]> {
  const world = await createWorld();
  const began = world.clock.now().getTime();
  const { id } = (await world.post((lives[name] as (typeof lives)[string]).submission)).json;
  const told: Step[] = [];
  for (const step of steps) {
    world.clock.set(new Date(began + step.at * 1000));
    if ('act' in step) {
      await world.drainOutbox({ Records: (await world.outbox()).map(({ pk, sk }) => ({ dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } })) });
      await acts[step.act](world, id);
      told.push(step);
    } else {
      const answer = await tasksOf(world)[step.task](ofDraft(step.input, id));
      told.push({ ...step, answer: anonymous(answer, id) });
    }
  }
  return told;
}

const folder = new URL('recorded/', import.meta.url);
const versions = readdirSync(folder).sort();
const recordedBy = (version: string): Record<string, Step[]> => JSON.parse(readFileSync(new URL(version, folder), 'utf8'));

/** `RECORD=0.2.json npx vitest run test/functions/old-executions.test.ts` keeps what today's executions do, beside what older ones did. */
const target = process.env.RECORD;
if (target)
  writeFileSync(
    new URL(target, folder),
    `${JSON.stringify(Object.fromEntries(await Promise.all(Object.keys(lives).map(async (name) => [name, await record(name)]))), null, 1)}\n`,
  );

describe('F20: an execution of an older version', () => {
  it.each(versions.flatMap((version) => Object.entries(recordedBy(version)).map(([name, steps]) => [version, name, steps] as const)))(
    '%s, %s: meets functions that decide as they did then',
    async (_, name, steps) => {
      expect(steps.filter((step) => 'task' in step).length).toBeGreaterThan(1);
      expect(await replay(name, steps)).toEqual(steps);
    },
  );

  it('is compared by inputs that executions of today would give, too: the newest recording is true', async () => {
    const newest = recordedBy(versions.at(-1) ?? '');
    expect(Object.keys(newest)).toEqual(Object.keys(lives));

    for (const name of Object.keys(lives)) expect(await record(name), name).toEqual(newest[name]);
  });
});

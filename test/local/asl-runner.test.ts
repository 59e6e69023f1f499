import { describe, expect, it } from 'vitest';
import { type AslRunner, createAslRunner, type TaskHandler } from '../../local/asl-runner.ts';
import { createVirtualClock } from '../../local/clock.ts';
import approval from '../../statemachines/approval.asl.json' with { type: 'json' };

const start = new Date('2026-11-22T17:00:00.000Z');
const input = { contract: 1, draftId: 'drf_1', revision: 1, waitSeconds: 60 } as const;

interface Call {
  readonly name: string;
  readonly payload: Record<string, unknown>;
  readonly at: string;
}

/** A runner whose handlers answer from a list of words per function; the last word stays. */
function aRunner(definition: unknown, answers: Record<string, readonly unknown[]>) {
  const clock = createVirtualClock(start, () => 0);
  const calls: Call[] = [];
  const failed: string[] = [];
  let tokens = 0;
  const handlers = Object.fromEntries(
    Object.entries(answers).map(([name, list]): [string, TaskHandler] => {
      const left = [...list];
      return [
        name,
        async (payload: Record<string, unknown>) => {
          calls.push({ name, payload, at: clock.now().toISOString() });
          const answer = left.length > 1 ? left.shift() : left[0];
          if (answer instanceof Error) throw answer;
          return answer;
        },
      ];
    }),
  );
  const runner = createAslRunner({
    definition,
    handlers,
    clock,
    newToken: () => {
      tokens += 1;
      return `token-${tokens}`;
    },
    onFailed: ({ error }) => failed.push(error),
  });
  return { runner, clock, calls, failed, moveOn: (seconds: number) => moveOn(runner, clock, seconds) };
}

/** Moves the clock in steps, as the local stack does. */
async function moveOn(runner: AslRunner, clock: ReturnType<typeof createVirtualClock>, seconds: number) {
  const target = clock.now().getTime() + seconds * 1000;
  await runner.settle();
  for (let due = runner.nextTimer(); due && due.getTime() <= target; due = runner.nextTimer()) {
    clock.moveTo(due);
    await runner.runTimersUntil(due);
  }
  clock.moveTo(new Date(target));
}

/** How the file names a function that the deployment fills in. */
const placeholder = (name: string) => `\${${name}}`;
const named = (name: string) => Object.assign(new Error('no'), { name });
const answer = (next: string, waitSeconds = 60) => ({ contract: 1, draftId: 'drf_1', revision: 1, next, waitSeconds });
const callbackTask = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken' };
const plainTask = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke' };
const parameters = { FunctionName: placeholder('Work'), Payload: { 'token.$': '$$.Task.Token', 'draftId.$': '$.draftId' } };
const one = (state: object, more: object = {}) => ({ StartAt: 'Only', States: { Only: state, ...more } });

describe('the state machine of the project', () => {
  const answers = { OpenStage: [null], EscalateStage: [answer('stop')], ReleaseReply: [answer('stop')], SendHoldingReply: [answer('stop')] };

  it('asks, waits for the wake-up, waits out the escrow and releases', async () => {
    const { runner, calls, moveOn } = aRunner(approval, { ...answers, EscalateStage: [answer('release', 30)] });

    await runner.start('drf_1-r1', input);
    await moveOn(20);
    await runner.wake('token-1');
    await moveOn(29);
    const before = calls.map((call) => call.name);
    await moveOn(1);

    expect(before).toEqual(['OpenStage', 'EscalateStage']);
    expect(calls.map((call) => call.name)).toEqual(['OpenStage', 'EscalateStage', 'ReleaseReply']);
    expect(calls[0]?.payload).toEqual({ contract: 1, draftId: 'drf_1', revision: 1, token: 'token-1' });
    expect(calls[2]).toEqual({ name: 'ReleaseReply', payload: { contract: 1, draftId: 'drf_1', revision: 1 }, at: '2026-11-22T17:00:50.000Z' });
    expect(runner.nextTimer()).toBeUndefined();
  });

  it('fires what is due side by side where nobody waits for what follows', async () => {
    const { runner, clock, calls } = aRunner(approval, { ...answers, EscalateStage: [answer('release', 30)] });
    await runner.start('drf_1-r1', input);
    await runner.start('drf_2-r1', { ...input, draftId: 'drf_2' });
    await runner.start('drf_3-r1', { ...input, draftId: 'drf_3' });
    await runner.settle();
    await runner.wake('token-1');
    await runner.wake('token-2');
    await runner.settle();
    clock.moveTo(new Date(start.getTime() + 30_000));

    runner.fireTimers(clock.now());
    expect(runner.idle()).toBe(false);
    await runner.settle();
    runner.fireTimers(clock.now());
    await runner.settle();

    expect(calls.filter(({ name }) => name === 'ReleaseReply')).toHaveLength(2);
  });

  it.each(['ask', 'release', 'hold', 'stop'])('ends after the release, also where it is answered %s', async (next) => {
    const { runner, calls, failed, moveOn } = aRunner(approval, { ...answers, EscalateStage: [answer('release', 30)], ReleaseReply: [answer(next)] });

    await runner.start('drf_1-r1', input);
    await runner.wake('token-1');
    await moveOn(30 + 3600);

    expect(calls.map((call) => call.name)).toEqual(['OpenStage', 'EscalateStage', 'ReleaseReply']);
    expect([failed, runner.nextTimer()]).toEqual([[], undefined]);
  });

  it('asks again with a new token and the new wait when the time is over', async () => {
    const { runner, calls, moveOn } = aRunner(approval, { ...answers, EscalateStage: [answer('ask', 120), answer('hold')] });

    await runner.start('drf_1-r1', input);
    await moveOn(60 + 120);

    expect(calls.map((call) => [call.name, call.at.slice(14, 19), call.payload.token])).toEqual([
      ['OpenStage', '00:00', 'token-1'],
      ['EscalateStage', '01:00', undefined],
      ['OpenStage', '01:00', 'token-3'],
      ['EscalateStage', '03:00', undefined],
      ['SendHoldingReply', '03:00', undefined],
    ]);
  });

  it('reads the draft five minutes after asking failed', async () => {
    const { runner, calls, failed, moveOn } = aRunner(approval, { ...answers, OpenStage: [named('TypeError')] });

    await runner.start('drf_1-r1', input);
    await moveOn(299);
    expect(calls.map((call) => call.name)).toEqual(['OpenStage']);
    await moveOn(1);

    expect(calls.map((call) => call.name)).toEqual(['OpenStage', 'EscalateStage']);
    expect(failed).toEqual([]);
  });

  it('does not run in circles while asking fails and nothing is due: over a weekend it stays far below the events that an execution may have', async () => {
    const { runner, calls, failed, moveOn } = aRunner(approval, { ...answers, OpenStage: [named('Paused')], EscalateStage: [answer('ask', 86_400)] });

    await runner.start('drf_1-r1', input);
    await moveOn(64 * 3600);

    expect(calls.filter(({ name }) => name === 'OpenStage')).toHaveLength((64 * 3600) / 300 + 1);
    expect(failed).toEqual([]);
  });

  it('tries a throttled function again and fails only when a task without a catch keeps failing', async () => {
    const { runner, calls, failed, moveOn } = aRunner(approval, { ...answers, EscalateStage: [named('Lambda.TooManyRequestsException')] });

    await runner.start('drf_1-r1', input);
    await runner.wake('token-1');
    await moveOn(1 + 2 + 4 + 8 + 16 + 32);

    expect(calls.filter((call) => call.name === 'EscalateStage').map((call) => call.at.slice(14, 19))).toEqual([
      '00:00',
      '00:01',
      '00:03',
      '00:07',
      '00:15',
      '00:31',
      '01:03',
    ]);
    expect(failed).toEqual(['Lambda.TooManyRequestsException']);
  });
});

describe('executions', () => {
  it('start once per name', async () => {
    const { runner, calls } = aRunner(one({ ...plainTask, Parameters: { FunctionName: placeholder('Work'), Payload: {} }, End: true }), { Work: [null] });

    await runner.start('same', input);
    await runner.start('same', input);
    await runner.start('other', input);
    await runner.settle();

    expect(calls).toHaveLength(2);
  });

  it('take a wake-up while the function that holds the token still runs', async () => {
    const { runner, calls } = aRunner(
      one(
        { ...callbackTask, Parameters: parameters, TimeoutSecondsPath: '$.waitSeconds', ResultPath: null, Next: 'After' },
        { After: { ...plainTask, Parameters: { FunctionName: placeholder('After'), Payload: {} }, End: true } },
      ),
      { Work: [null], After: [null] },
    );

    await runner.start('x', input);
    await runner.wake('token-1');
    await runner.settle();

    expect(calls.map((call) => call.name)).toEqual(['Work', 'After']);
  });

  it('ignore a token that is used, late or made up', async () => {
    const { runner, calls, moveOn } = aRunner(
      one(
        {
          ...callbackTask,
          Parameters: parameters,
          TimeoutSeconds: 10,
          ResultPath: null,
          Catch: [{ ErrorEquals: ['States.Timeout'], ResultPath: null, Next: 'After' }],
          Next: 'After',
        },
        { After: { ...plainTask, Parameters: { FunctionName: placeholder('After'), Payload: {} }, End: true } },
      ),
      { Work: [null], After: [null] },
    );

    await runner.start('x', input);
    await moveOn(10);
    await runner.wake('token-1');
    await runner.wake('nonsense');
    await moveOn(100);

    expect(calls.map((call) => call.name)).toEqual(['Work', 'After']);
  });

  it('end with the error that nothing catches', async () => {
    const { runner, failed, moveOn } = aRunner(one({ ...callbackTask, Parameters: parameters, TimeoutSecondsPath: '$.waitSeconds', End: true }), {
      Work: [null],
    });

    await runner.start('x', input);
    await moveOn(60);

    expect(failed).toEqual(['States.Timeout']);
  });

  it('fail when the wait is no whole number of seconds', async () => {
    const { runner, failed } = aRunner(
      one({ ...callbackTask, Parameters: parameters, TimeoutSecondsPath: '$.waitSeconds', Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Only' }], End: true }),
      { Work: [null] },
    );

    await runner.start('x', { ...input, waitSeconds: 0.5 });
    await runner.settle();

    expect(failed).toEqual(['States.Runtime']);
  });

  it('end when the whole run takes too long', async () => {
    const definition = {
      TimeoutSeconds: 100,
      ...one(
        { Type: 'Wait', Seconds: 1000, Next: 'After' },
        { After: { ...plainTask, Parameters: { FunctionName: placeholder('Work'), Payload: {} }, End: true } },
      ),
    };
    const { runner, calls, failed, moveOn } = aRunner(definition, { Work: [null] });

    await runner.start('x', input);
    await moveOn(5000);

    expect(failed).toEqual(['States.Timeout']);
    expect(calls).toEqual([]);
  });

  it('put a result and an error where ResultPath says, and choose by it', async () => {
    const definition = {
      StartAt: 'Try',
      States: {
        Try: {
          ...plainTask,
          Parameters: { FunctionName: placeholder('Try'), Payload: {} },
          Catch: [{ ErrorEquals: ['States.TaskFailed'], ResultPath: '$.problem', Next: 'Ask' }],
          Next: 'Bad',
        },
        Ask: {
          ...plainTask,
          Parameters: { FunctionName: placeholder('Ask'), Payload: { 'why.$': '$.problem.Error', 'id.$': '$$.Execution.Name' } },
          ResultSelector: { 'word.$': '$.Payload.next' },
          ResultPath: '$.answer',
          Next: 'Choose',
        },
        Choose: {
          Type: 'Choice',
          Choices: [
            { Variable: '$.missing', IsPresent: true, Next: 'Bad' },
            { Variable: '$.answer.word', StringEquals: 'go', Next: 'Good' },
          ],
        },
        Good: { ...plainTask, Parameters: { FunctionName: placeholder('Good'), Payload: { 'all.$': '$' } }, End: true },
        Bad: { Type: 'Fail', Error: 'Bad' },
      },
    };
    const { runner, calls, failed } = aRunner(definition, { Try: [named('Oops')], Ask: [{ next: 'go' }], Good: [null] });

    await runner.start('name-1', input);
    await runner.settle();

    expect(failed).toEqual([]);
    expect(calls[1]?.payload).toEqual({ why: 'Oops', id: 'name-1' });
    expect(calls[2]?.payload).toEqual({ all: { ...input, problem: { Error: 'Oops', Cause: 'no' }, answer: { word: 'go' } } });
  });

  it('F20: keep the definition that they began with; those that begin afterwards take the new one', async () => {
    const leadsTo = (after: string) =>
      one(
        { ...callbackTask, Parameters: parameters, TimeoutSeconds: 60, ResultPath: null, Next: after },
        { [after]: { ...plainTask, Parameters: { FunctionName: placeholder(after), Payload: {} }, End: true } },
      );
    const { runner, calls } = aRunner(leadsTo('Before'), { Work: [null], Before: [null], After: [null] });
    await runner.start('old', input);
    await runner.settle();

    runner.redefine(leadsTo('After'));
    await runner.start('new', input);
    await runner.settle();
    expect(runner.open()).toBe(2);
    await runner.wake('token-1');
    await runner.wake('token-2');
    await runner.settle();

    expect(calls.map((call) => call.name)).toEqual(['Work', 'Work', 'Before', 'After']);
    expect(runner.open()).toBe(0);
    expect(() => runner.redefine(leadsTo('Missing'))).toThrow('no handler for the function: Missing');
  });

  it('do nothing more once the runner is closed', async () => {
    const { runner, calls, moveOn } = aRunner(approval, { OpenStage: [null], EscalateStage: [answer('stop')], ReleaseReply: [null], SendHoldingReply: [null] });
    await runner.start('drf_1-r1', input);
    await runner.settle();

    runner.close();
    await runner.wake('token-1');
    await runner.start('drf_2-r1', input);
    await moveOn(1000);

    expect(calls.map((call) => call.name)).toEqual(['OpenStage']);
  });
});

describe('loading a definition', () => {
  const wait = { Type: 'Wait', Seconds: 1, End: true };
  const task = { ...plainTask, Parameters: { FunctionName: placeholder('Work'), Payload: {} }, End: true };

  it.each([
    ['a field of a state', one({ ...task, HeartbeatSeconds: 5 }), 'HeartbeatSeconds'],
    ['a field of the machine', { ...one(wait), Version: '2.0' }, 'Version'],
    ['another kind of state', one({ Type: 'Parallel', Branches: [], End: true }), 'States.Only'],
    ['another integration', one({ ...task, Resource: 'arn:aws:states:::sns:publish' }), 'Resource'],
    ['another query language', { ...one(wait), QueryLanguage: 'JSONata' }, 'QueryLanguage'],
    ['a function in a path', one({ ...task, Parameters: { FunctionName: placeholder('Work'), Payload: { 'a.$': 'States.UUID()' } } }), 'States.UUID()'],
    ['a field of a retry', one({ ...task, Retry: [{ ErrorEquals: ['X'], Surprise: 1 }] }), 'Surprise'],
    ['an operator of a choice', one({ Type: 'Choice', Choices: [{ Variable: '$.a', StringMatches: 'x*', Next: 'Only' }] }), 'StringMatches'],
    ['a function without a handler', one({ ...task, Parameters: { FunctionName: placeholder('Other'), Payload: {} } }), 'Other'],
    ['a target that is no state', one({ ...task, End: undefined, Next: 'Nowhere' }), 'Nowhere'],
    ['a start that is no state', { ...one(wait), StartAt: 'Nowhere' }, 'Nowhere'],
    [
      'States.ALL before another catch',
      one({
        ...task,
        Catch: [
          { ErrorEquals: ['States.ALL'], Next: 'Only' },
          { ErrorEquals: ['X'], Next: 'Only' },
        ],
      }),
      'States.ALL',
    ],
    ['a state without an end', one({ ...task, End: undefined }), 'Next or End'],
  ])('refuses %s', (_what, definition, word) => {
    expect(() => aRunner(JSON.parse(JSON.stringify(definition)), { Work: [null] })).toThrow(word);
  });
});

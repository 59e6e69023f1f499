import type { Clock, Workflow, WorkflowInput } from '../functions/adapters/ports.ts';
import {
  type Catch,
  type ChoiceRule,
  callbackResource,
  choiceOperators,
  type Definition,
  parseDefinition,
  type Retry,
  type State,
  type Task,
  UnknownAsl,
} from './asl-definition.ts';

export type TaskHandler = (payload: never) => Promise<unknown>;

export interface AslRunnerOptions {
  /** The parsed JSON of the state machine's file. */
  readonly definition: unknown;
  /** What answers a Task, by the name in `${…}` of its `FunctionName`. */
  readonly handlers: Readonly<Record<string, TaskHandler>>;
  readonly clock: Clock;
  /** Makes a task token; each attempt of each visit gets its own. */
  readonly newToken: () => string;
  /** Hears of every state that is entered, and of every further attempt at one: what AWS counts as a transition. */
  readonly onState?: (state: string) => void;
  /** Hears of executions that failed, as an EventBridge rule would. */
  readonly onFailed?: (execution: { name: string; error: string }) => void;
}

/** The workflow port on a virtual clock: nothing happens by itself but what a handler or a wake-up sets going. */
export interface AslRunner extends Workflow {
  /** When the earliest timeout, wait or retry is due. */
  nextTimer(): Date | undefined;
  /** Fires what is due up to this instant, earliest first, each with everything that follows from it at once. */
  runTimersUntil(now: Date): Promise<void>;
  /** Fires what is due by this instant, earliest first, and waits for nothing that follows. */
  fireTimers(now: Date): void;
  /** Says whether every execution is over or waits. */
  idle(): boolean;
  /** Answers once every execution is over or waits. */
  settle(): Promise<void>;
  /** Executions that have begun and are not over. */
  open(): number;
  /** Executions that begin from now on take this definition; those that run keep theirs. @throws UnknownAsl when it holds what this cannot run. */
  redefine(definition: unknown): void;
  /** Stops all of it where it stands, as a crash would. */
  close(): void;
}

/** An error as the state machine sees it: a name that Retry and Catch look at. */
interface Failure {
  readonly error: string;
  readonly cause: string;
}
type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: Failure };
type Context = Readonly<Record<string, unknown>>;
type ContextAt = (retries: number) => Context;
interface Step {
  readonly next: string | undefined;
  readonly output: unknown;
}

/** One run; once it is over nothing resumes it. */
interface Execution {
  readonly name: string;
  /** That of its beginning, whatever is deployed meanwhile. */
  readonly definition: Definition;
  over: boolean;
}

class StateFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.error);
    this.failure = failure;
  }
}

/** Runs the state machine of a file, as AWS would run it. @throws UnknownAsl when the file holds what this cannot run. */
export function createAslRunner({ definition: document, handlers, clock, newToken, onState, onFailed }: AslRunnerOptions): AslRunner {
  const runnable = (given: unknown): Definition => {
    const parsed = parseDefinition(given);
    for (const state of Object.values(parsed.States)) {
      if (state.Type === 'Task' && !handlers[functionName(state)]) throw new UnknownAsl(`no handler for the function: ${functionName(state)}`);
    }
    return parsed;
  };
  let current = runnable(document);

  const running = new Set<Execution>();
  const started = new Set<string>();
  const tokens = new Map<string, () => void>();
  const timers = new Set<{ readonly at: number; readonly fire: () => void }>();
  const awaitingIdle: (() => void)[] = [];
  let active = 0;
  let closed = false;

  const begin = () => {
    active += 1;
  };
  const end = () => {
    active -= 1;
    if (active === 0) for (const resolve of awaitingIdle.splice(0)) resolve();
  };

  /** Waits for the first call of `resume`. The execution counts as busy again from that very call, so that nobody sees it idle in between. */
  const park = <T>(execution: Execution, set: (resume: (value: T) => void) => void): Promise<T> =>
    new Promise<T>((resolve) => {
      let resumed = false;
      set((value) => {
        if (resumed || closed || execution.over) return;
        resumed = true;
        begin();
        resolve(value);
      });
      end();
    });

  const addTimer = (at: number, fire: () => void): (() => void) => {
    const timer = { at, fire };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  const sleep = (execution: Execution, seconds: number) =>
    park<void>(execution, (resume) => {
      const cancel = addTimer(clock.now().getTime() + seconds * 1000, () => {
        cancel();
        resume();
      });
    });

  /** One attempt of a task: the first of answer, wake-up, error and timeout counts. */
  const attempt = async (execution: Execution, task: Task, input: unknown, context: Context): Promise<Outcome> => {
    const isCallback = task.Resource === callbackResource;
    const token = newToken();
    const payload = fill(task.Parameters.Payload, input, isCallback ? { ...context, Task: { Token: token } } : context);
    const timeoutSeconds = task.TimeoutSecondsPath === undefined ? task.TimeoutSeconds : positiveSeconds(read(input, task.TimeoutSecondsPath), 1);
    let cancelTimer = () => {};
    const outcome = await park<Outcome>(execution, (resume) => {
      if (timeoutSeconds !== undefined) {
        cancelTimer = addTimer(clock.now().getTime() + timeoutSeconds * 1000, () =>
          resume({ ok: false, failure: { error: 'States.Timeout', cause: `no answer within ${timeoutSeconds} s` } }),
        );
      }
      if (isCallback) tokens.set(token, () => resume({ ok: true, value: {} }));
      begin(); // the function itself may still be busy when its token has been used
      const handler = handlers[functionName(task)] as (payload: unknown) => Promise<unknown>;
      Promise.resolve()
        .then(() => handler(payload))
        .then(
          (value) => isCallback || resume({ ok: true, value: { ExecutedVersion: '$LATEST', Payload: asJson(value), StatusCode: 200 } }),
          (error) => resume({ ok: false, failure: failureOf(error) }),
        )
        .finally(end);
    });
    cancelTimer();
    tokens.delete(token);
    return outcome;
  };

  const runTask = async (execution: Execution, task: Task, input: unknown, context: ContextAt): Promise<Step> => {
    const used = new Map<Retry, number>();
    for (let retries = 0; ; retries += 1) {
      const outcome = await attempt(execution, task, input, context(retries));
      if (outcome.ok) {
        const selected = task.ResultSelector ? fill(task.ResultSelector, outcome.value, context(retries)) : outcome.value;
        return { next: task.Next, output: read(place(input, task.ResultPath, selected), task.OutputPath) };
      }
      const retry = task.Retry.find((one) => matches(one, outcome.failure));
      const tries = retry ? (used.get(retry) ?? 0) : 0;
      if (retry && tries < retry.MaxAttempts) {
        used.set(retry, tries + 1);
        onState?.(functionName(task));
        // Jitter only ever shortens the pause; without it the same history runs the same way twice.
        await sleep(execution, Math.min(retry.IntervalSeconds * retry.BackoffRate ** tries, retry.MaxDelaySeconds ?? Number.POSITIVE_INFINITY));
        continue;
      }
      const caught = task.Catch.find((one) => matches(one, outcome.failure));
      if (!caught) throw new StateFailure(outcome.failure);
      return { next: caught.Next, output: place(input, caught.ResultPath, { Error: outcome.failure.error, Cause: outcome.failure.cause }) };
    }
  };

  const step = async (execution: Execution, state: State, input: unknown, context: ContextAt): Promise<Step> => {
    switch (state.Type) {
      case 'Task':
        return runTask(execution, state, input, context);
      case 'Choice': {
        const next = state.Choices.find((choice) => holds(choice, input))?.Next ?? state.Default;
        if (next === undefined) throw new StateFailure({ error: 'States.NoChoiceMatched', cause: 'no choice matched and there is no default' });
        return { next, output: input };
      }
      case 'Wait':
        await sleep(execution, state.SecondsPath === undefined ? (state.Seconds ?? 0) : positiveSeconds(read(input, state.SecondsPath), 0));
        return { next: state.Next, output: input };
      case 'Succeed':
        return { next: undefined, output: input };
      case 'Fail':
        throw new StateFailure({ error: state.Error ?? 'States.Failed', cause: state.Cause ?? '' });
    }
  };

  const execute = async (execution: Execution, input: WorkflowInput): Promise<void> => {
    const startTime = clock.now().toISOString();
    const { definition } = execution;
    let at: string | undefined = definition.StartAt;
    let data: unknown = asJson(input);
    while (at !== undefined) {
      const stateName: string = at;
      const entered = clock.now().toISOString();
      onState?.(stateName);
      const context = (retries: number) => ({
        Execution: { Name: execution.name, Id: execution.name, Input: input, StartTime: startTime },
        State: { Name: stateName, EnteredTime: entered, RetryCount: retries },
      });
      const { next, output } = await step(execution, definition.States[stateName] as State, data, context);
      at = next;
      data = output;
    }
  };

  /** Earliest first. */
  const dueTimers = (now: Date) => [...timers].filter((timer) => timer.at <= now.getTime()).sort((a, b) => a.at - b.at);

  const settle = async () => {
    while (active > 0 && !closed) await new Promise<void>((resolve) => awaitingIdle.push(resolve));
  };

  return {
    start: async (name, input) => {
      if (started.has(name) || closed) return;
      started.add(name);
      begin();
      const execution: Execution = { name, definition: current, over: false };
      running.add(execution);
      const fail = (error: string) => {
        execution.over = true;
        running.delete(execution);
        if (!closed) onFailed?.({ name, error });
      };
      const { TimeoutSeconds } = execution.definition;
      const cancelTimeout = TimeoutSeconds === undefined ? () => {} : addTimer(clock.now().getTime() + TimeoutSeconds * 1000, () => fail('States.Timeout'));
      execute(execution, input)
        .catch((error: unknown) => fail(error instanceof StateFailure ? error.failure.error : 'States.Runtime'))
        .finally(() => {
          cancelTimeout();
          running.delete(execution);
          end();
        });
    },
    wake: async (token) => tokens.get(token)?.(),
    nextTimer: () => {
      let earliest = Number.POSITIVE_INFINITY;
      for (const timer of timers) earliest = Math.min(earliest, timer.at);
      return earliest === Number.POSITIVE_INFINITY ? undefined : new Date(earliest);
    },
    runTimersUntil: async (now) => {
      for (;;) {
        await settle();
        const [first] = dueTimers(now);
        if (!first || closed) return;
        timers.delete(first);
        first.fire();
      }
    },
    fireTimers: (now) => {
      for (const timer of dueTimers(now)) if (timers.delete(timer)) timer.fire(); // one that was fired may have cancelled another
    },
    idle: () => active === 0 || closed,
    settle,
    open: () => running.size,
    redefine: (next) => {
      current = runnable(next);
    },
    close: () => {
      closed = true;
      tokens.clear();
      timers.clear();
      for (const resolve of awaitingIdle.splice(0)) resolve();
    },
  };
}

const functionName = (task: Task): string => task.Parameters.FunctionName.slice(2, -1);
const asJson = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));
const failureOf = (error: unknown): Failure =>
  error instanceof Error ? { error: error.name, cause: error.message } : { error: 'Error', cause: String(error) };

/** `States.ALL` takes everything but a bug of the state machine itself; `States.TaskFailed` everything but a timeout. */
function matches({ ErrorEquals }: Retry | Catch, { error }: Failure): boolean {
  return ErrorEquals.some(
    (wanted) => wanted === error || (wanted === 'States.ALL' && error !== 'States.Runtime') || (wanted === 'States.TaskFailed' && !error.startsWith('States.')),
  );
}

function holds(choice: ChoiceRule, input: unknown): boolean {
  const found = find(input, choice.Variable);
  if (choice.IsPresent !== undefined) return found.present === choice.IsPresent;
  if (!found.present) throw new StateFailure({ error: 'States.Runtime', cause: `the choice looks at a missing value: ${choice.Variable}` });
  return choiceOperators.some((operator) => choice[operator] !== undefined && choice[operator] === found.value);
}

function find(from: unknown, path: string): { present: boolean; value: unknown } {
  let value = from;
  for (const member of path.split('.').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, member)) return { present: false, value: undefined };
    value = (value as Record<string, unknown>)[member];
  }
  return { present: true, value };
}

function read(from: unknown, path: string): unknown {
  const { present, value } = find(from, path);
  if (!present) throw new StateFailure({ error: 'States.Runtime', cause: `path finds nothing: ${path}` });
  return value;
}

/** Puts a result into the state's input; `null` drops the result. */
function place(input: unknown, path: string | null, result: unknown): unknown {
  if (path === null) return input;
  const members = path.split('.').slice(1);
  return members.reduceRight<(into: unknown) => unknown>(
    (inner, member) => (into) => ({ ...(typeof into === 'object' ? into : {}), [member]: inner((into as Record<string, unknown> | undefined)?.[member]) }),
    () => result,
  )(input);
}

/** Fills a payload template: members that end in `.$` hold a path into the input (`$…`) or the context object (`$$…`). */
function fill(template: unknown, input: unknown, context: Context): unknown {
  if (Array.isArray(template)) return template.map((entry) => fill(entry, input, context));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) => {
      if (!name.endsWith('.$')) return [name, fill(value, input, context)];
      const path = String(value);
      return [name.slice(0, -2), path.startsWith('$$') ? read(context, path.slice(1)) : read(input, path)];
    }),
  );
}

function positiveSeconds(value: unknown, least: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw new StateFailure({ error: 'States.Runtime', cause: `seconds must be a whole number of ${least} or more: ${String(value)}` });
}

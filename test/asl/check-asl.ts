import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface Task {
  readonly Type: 'Task';
  readonly Resource: string;
  readonly Parameters?: { readonly FunctionName?: unknown; readonly Payload?: Readonly<Record<string, unknown>> };
  readonly TimeoutSecondsPath?: string;
  readonly ResultPath?: string | null;
  readonly ResultSelector?: unknown;
  readonly Retry?: readonly { readonly ErrorEquals: readonly string[]; readonly JitterStrategy?: string }[];
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[]; readonly Next: string; readonly ResultPath?: string | null }[];
}
type State = {
  readonly Type: string;
  readonly QueryLanguage?: string;
  readonly Next?: string;
  readonly Default?: string;
  readonly Choices?: readonly { readonly Next: string }[];
  readonly Catch?: Task['Catch'];
};
export interface StateMachine {
  readonly StartAt: string;
  readonly QueryLanguage?: string;
  readonly TimeoutSeconds?: number;
  readonly States: Readonly<Record<string, State>>;
}

export interface AslFinding {
  readonly rule: string;
  readonly state: string;
  readonly text: string;
}

/** All that a payload may hold. Values are taken from the input or the context, so that no text gets in. */
const payloadOf: Readonly<Record<string, string>> = {
  'contract.$': '$.contract',
  'draftId.$': '$.draftId',
  'revision.$': '$.revision',
  'token.$': '$$.Task.Token',
};
/** Faults of Lambda itself, which pass. What a function throws is not among them: it would be tried again blindly. */
const passingErrors = ['Lambda.TooManyRequestsException', 'Lambda.ServiceException', 'Lambda.SdkClientException'];
const blindErrors = ['States.ALL', 'States.TaskFailed', 'States.Timeout'];
/** Decisions wait at most 90 days; AWS ends an execution after a year. */
const longestSeconds = 120 * 86_400;

const isTask = (state: State): state is State & Task => state.Type === 'Task';
const targetsOf = (state: State): string[] =>
  [state.Next, state.Default, ...(state.Choices ?? []).map((choice) => choice.Next), ...(state.Catch ?? []).map((one) => one.Next)].filter(
    (next) => next !== undefined,
  );

/**
 * Checks a state machine by our own rules, which no validator knows: above all
 * that a task which waits for people can neither wait for ever nor be lost.
 */
export function checkOwnRules(machine: StateMachine): AslFinding[] {
  const findings: AslFinding[] = [];
  const demand = (holds: boolean, rule: string, state: string, text: string): void => {
    if (!holds) findings.push({ rule, state, text });
  };

  demand(
    machine.TimeoutSeconds !== undefined && machine.TimeoutSeconds <= longestSeconds,
    'machine-timeout',
    '(machine)',
    `needs TimeoutSeconds of at most ${longestSeconds}`,
  );
  demand((machine.QueryLanguage ?? 'JSONPath') === 'JSONPath', 'jsonpath-only', '(machine)', 'must use JSONPath');
  for (const [name, state] of Object.entries(machine.States)) {
    demand((state.QueryLanguage ?? 'JSONPath') === 'JSONPath', 'jsonpath-only', name, 'must use JSONPath');
    if (isTask(state)) checkTask(name, state, demand, (next) => machine.States[next]?.Type === 'Wait');
  }

  const reached = new Set<string>();
  const open = [machine.StartAt];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = machine.States[name];
    if (reached.has(name)) continue;
    reached.add(name);
    demand(state !== undefined, 'targets-exist', name, 'is a target, but there is no such state');
    if (state) open.push(...targetsOf(state));
  }
  for (const name of Object.keys(machine.States)) demand(reached.has(name), 'reachable', name, 'is reached from nowhere');
  return findings;
}

function checkTask(
  name: string,
  task: Task,
  demand: (holds: boolean, rule: string, state: string, text: string) => void,
  isPause: (name: string) => boolean,
): void {
  const payload = task.Parameters?.Payload ?? {};
  const retries = task.Retry ?? [];

  demand(
    /^\$\{[A-Z][A-Za-z]*\}$/.test(String(task.Parameters?.FunctionName)),
    'function-by-substitution',
    name,
    'must name its function by a substitution, so that the stack gives it an alias',
  );
  for (const [key, value] of Object.entries(payload)) demand(payloadOf[key] === value, 'ids-only', name, `may not pass ${key}: ${JSON.stringify(value)}`);
  for (const key of ['contract.$', 'draftId.$', 'revision.$']) demand(key in payload, 'ids-only', name, `must pass ${key}`);

  demand(
    passingErrors.every((error) => retries.some((retry) => retry.ErrorEquals.includes(error))),
    'retries-passing-errors',
    name,
    `must try again on ${passingErrors.join(', ')}`,
  );
  demand(
    retries.every((retry) => retry.JitterStrategy === 'FULL'),
    'retry-jitter',
    name,
    'must try again with JitterStrategy FULL',
  );
  demand(
    !retries.some((retry) => retry.ErrorEquals.some((error) => blindErrors.includes(error))),
    'no-blind-retry',
    name,
    `may not try again on ${blindErrors.join(', ')}`,
  );

  if (!task.Resource.endsWith('.waitForTaskToken')) {
    demand(!('token.$' in payload), 'token-in-callbacks-only', name, 'has no use for a token');
    return;
  }
  const caught = (error: string) => (task.Catch ?? []).some((one) => one.ErrorEquals.includes(error));
  demand('token.$' in payload, 'callback-token', name, 'must pass its task token');
  demand(task.TimeoutSecondsPath === '$.waitSeconds', 'callback-timeout', name, 'must have TimeoutSecondsPath $.waitSeconds');
  demand(caught('States.Timeout'), 'callback-catches-timeout', name, 'must catch States.Timeout');
  demand(caught('States.ALL'), 'callback-catches-all', name, 'must catch States.ALL');
  demand(
    (task.Catch ?? []).filter(({ ErrorEquals }) => ErrorEquals.includes('States.ALL')).every(({ Next }) => isPause(Next)),
    'callback-pauses',
    name,
    'must lead from States.ALL to a Wait: what fails at once may fail for days, and each round is paid and kept',
  );
  demand(
    task.ResultPath === null && (task.Catch ?? []).every((one) => one.ResultPath === null),
    'wake-up-says-nothing',
    name,
    'must drop its result and its error (ResultPath null): the table is the truth',
  );
}

/** What is wrong with an ASL text: by asl-validator, then by our own rules. */
export function checkAsl(text: string): AslFinding[] {
  // It has no types, and it writes into what it is given.
  const validate = createRequire(import.meta.url)('asl-validator') as (definition: unknown) => {
    readonly isValid: boolean;
    readonly errors: readonly { readonly 'Error code'?: string; readonly Message?: string; readonly path?: string; readonly message?: string }[];
  };
  const { isValid, errors } = validate(JSON.parse(text));
  if (!isValid) {
    return errors.map((error) => ({
      rule: 'asl-validator',
      state: error.path ?? '(machine)',
      text: error.Message ?? error.message ?? error['Error code'] ?? 'invalid',
    }));
  }
  return checkOwnRules(JSON.parse(text) as StateMachine);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? fileURLToPath(new URL('../../statemachines/approval.asl.json', import.meta.url));
  const findings = checkAsl(readFileSync(file, 'utf8'));
  for (const { rule, state, text } of findings) console.error(`${rule}: ${state} ${text}`);
  if (findings.length > 0) process.exit(1);
  console.log('the state machine keeps all rules');
}

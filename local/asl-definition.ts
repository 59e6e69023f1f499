import * as z from 'zod';

/** A path into the state's input (`$.next`) or the context object (`$$.Task.Token`): members only, no filters, no functions. */
const DataPath = z.string().regex(/^\$(\.[A-Za-z_][A-Za-z0-9_]*)*$/);
const ResultPath = z.union([z.null(), DataPath]).default('$');
const StateName = z.string().min(1).max(80);
const ErrorNames = z.array(z.string().min(1)).min(1);
const Seconds = z.int().min(1).max(99_999_999);

const Retry = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: ErrorNames,
  IntervalSeconds: Seconds.default(1),
  BackoffRate: z.number().min(1).default(2),
  MaxAttempts: z.int().min(0).default(3),
  MaxDelaySeconds: Seconds.optional(),
  JitterStrategy: z.enum(['NONE', 'FULL']).default('NONE'),
});
export type Retry = z.infer<typeof Retry>;

const Catch = z.strictObject({ Comment: z.string().optional(), ErrorEquals: ErrorNames, Next: StateName, ResultPath });
export type Catch = z.infer<typeof Catch>;

const everyState = { Comment: z.string().optional() };

export const callbackResource = 'arn:aws:states:::lambda:invoke.waitForTaskToken';

const Task = z.strictObject({
  ...everyState,
  Type: z.literal('Task'),
  Resource: z.enum(['arn:aws:states:::lambda:invoke', callbackResource]),
  Parameters: z.strictObject({ FunctionName: z.string().regex(/^\$\{[A-Za-z0-9]+\}$/), Payload: z.record(z.string(), z.unknown()) }),
  TimeoutSeconds: Seconds.optional(),
  TimeoutSecondsPath: DataPath.optional(),
  ResultSelector: z.record(z.string(), z.unknown()).optional(),
  ResultPath,
  OutputPath: DataPath.default('$'),
  Retry: z.array(Retry).default([]),
  Catch: z.array(Catch).default([]),
  Next: StateName.optional(),
  End: z.literal(true).optional(),
});
export type Task = z.infer<typeof Task>;

const ChoiceRule = z.strictObject({
  Comment: z.string().optional(),
  Variable: DataPath,
  StringEquals: z.string().optional(),
  BooleanEquals: z.boolean().optional(),
  NumericEquals: z.number().optional(),
  IsPresent: z.boolean().optional(),
  Next: StateName,
});
export type ChoiceRule = z.infer<typeof ChoiceRule>;
export const choiceOperators = ['StringEquals', 'BooleanEquals', 'NumericEquals', 'IsPresent'] as const;

const State = z.discriminatedUnion('Type', [
  Task,
  z.strictObject({ ...everyState, Type: z.literal('Choice'), Choices: z.array(ChoiceRule).min(1), Default: StateName.optional() }),
  z.strictObject({
    ...everyState,
    Type: z.literal('Wait'),
    Seconds: z.int().min(0).max(99_999_999).optional(),
    SecondsPath: DataPath.optional(),
    Next: StateName.optional(),
    End: z.literal(true).optional(),
  }),
  z.strictObject({ ...everyState, Type: z.literal('Succeed') }),
  z.strictObject({ ...everyState, Type: z.literal('Fail'), Error: z.string().optional(), Cause: z.string().optional() }),
]);
export type State = z.infer<typeof State>;

const Definition = z.strictObject({
  Comment: z.string().optional(),
  QueryLanguage: z.literal('JSONPath').optional(),
  StartAt: StateName,
  TimeoutSeconds: Seconds.optional(),
  States: z.record(StateName, State),
});
export type Definition = z.infer<typeof Definition>;

/** In a payload template also into the context object: `$$.Task.Token`. */
const templatePath = /^\$\$?(\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** The file holds something that cannot be run here as AWS would run it. */
export class UnknownAsl extends Error {
  override readonly name = 'UnknownAsl';
}

/**
 * Reads a state machine in the Amazon States Language, JSONPath.
 *
 * It knows the fields that our file uses and refuses every other one, so that
 * no field is silently ignored here and obeyed in AWS.
 *
 * @throws UnknownAsl naming the first field or target that it does not know.
 */
export function parseDefinition(document: unknown): Definition {
  const parsed = Definition.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UnknownAsl(`state machine cannot be run here: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const definition = parsed.data;
  const problem = findProblem(definition);
  if (problem) throw new UnknownAsl(`state machine cannot be run here: ${problem}`);
  return definition;
}

function findProblem({ StartAt, States }: Definition): string | undefined {
  if (!States[StartAt]) return `StartAt names no state: ${StartAt}`;
  for (const [name, state] of Object.entries(States)) {
    const missing = targetsOf(state).find((target) => !States[target]);
    if (missing !== undefined) return `${name} leads to no state: ${missing}`;
    const problem = problemOf(state);
    if (problem) return `${name}: ${problem}`;
  }
  return undefined;
}

function targetsOf(state: State): string[] {
  if (state.Type === 'Choice') return [...state.Choices.map((choice) => choice.Next), ...(state.Default === undefined ? [] : [state.Default])];
  const next = 'Next' in state && state.Next !== undefined ? [state.Next] : [];
  return state.Type === 'Task' ? [...next, ...state.Catch.map((one) => one.Next)] : next;
}

function problemOf(state: State): string | undefined {
  if (state.Type === 'Choice') {
    const loose = state.Choices.some((choice) => choiceOperators.filter((operator) => choice[operator] !== undefined).length !== 1);
    return loose ? 'a choice needs exactly one operator' : undefined;
  }
  if (state.Type !== 'Task' && state.Type !== 'Wait') return undefined;
  if ((state.Next === undefined) === (state.End === undefined)) return 'needs either Next or End';
  if (state.Type === 'Wait') return (state.Seconds === undefined) === (state.SecondsPath === undefined) ? 'needs either Seconds or SecondsPath' : undefined;
  if (state.TimeoutSeconds !== undefined && state.TimeoutSecondsPath !== undefined) return 'has two timeouts';
  const path = [state.Parameters.Payload, state.ResultSelector].flatMap(pathsIn).find((one) => !templatePath.test(one));
  if (path !== undefined) return `unknown path: ${path}`;
  for (const list of [state.Retry, state.Catch]) {
    const all = list.findIndex((one) => one.ErrorEquals.includes('States.ALL'));
    if (all >= 0 && (all !== list.length - 1 || list[all]?.ErrorEquals.length !== 1)) return 'States.ALL must stand alone and last';
  }
  return undefined;
}

/** The paths of a payload template: the values of members that end in `.$`. */
function pathsIn(template: unknown): string[] {
  if (Array.isArray(template)) return template.flatMap(pathsIn);
  if (typeof template !== 'object' || template === null) return [];
  return Object.entries(template).flatMap(([name, value]) => (name.endsWith('.$') ? [String(value)] : pathsIn(value)));
}

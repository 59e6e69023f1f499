import type * as z from 'zod';
import { Busy } from '../adapters/retry.ts';
import type { ReadSandboxDraft } from '../adapters/sandbox-store.ts';
import { type LastMessage, messageOf } from '../domain/approval/conversation.ts';
import type { Draft } from '../domain/approval/draft-state.ts';
import { withdraw } from '../domain/approval/end.ts';
import { isRevisable, type Received } from '../domain/approval/receive.ts';
import type { Context } from '../domain/approval/transition.ts';
import type { Submission } from '../domain/policy/draft.ts';
import { movedOn } from '../domain/sandbox/play.ts';
import {
  draftAt,
  endedAs,
  receiveInSandbox,
  reviseInSandbox,
  type SandboxDraft,
  sandboxIdOf,
  submissionIn,
  type Taken,
  viewAsTaken,
  viewSandbox,
} from '../domain/sandbox/sandbox-draft.ts';
import type { SandboxScript } from '../domain/sandbox/script.ts';
import type { TurnRefused } from '../domain/sandbox/turns.ts';
import { busy, type Outcome, problem, type Request, reply } from '../runtime/compose.ts';
import type { Deps } from '../runtime/deps.ts';
import type { DraftRequest, RevisionRequest, WithdrawRequest } from '../runtime/draft-schemas.ts';
import { callerOf, type IntakeCall, otherBody, repeatOf, replayedHeader, untilKept, withoutUndefined } from '../runtime/intake-call.ts';
import { askingOnce, authorPersonId, createFloodGate, type IntakeDeps, type IntakeFacts, judge } from '../runtime/intake-facts.ts';
import { contextFor, policyOf } from '../runtime/move-on.ts';
import { type RateLimit, rateLimitHeaders } from '../runtime/rate-limit.ts';

export type SandboxIntakeDeps = IntakeDeps & Pick<Deps, 'sandbox'>;

/** Bytes of JSON that are kept of one draft at most; an item of DynamoDB has 400 KB. Ours: an erasure reads all of them. */
const mostBytes = 128 * 1024;
/** Of them, those of its texts and of the answers to earlier requests. Ours: the rest is for what an assessment and its course say, which take some 10 KiB. */
const mostTextBytes = 96 * 1024;

/**
 * Takes drafts, revisions and withdrawals into the sandbox, by the rules of the real ones.
 *
 * They are judged by the policy, the people and the account as these are. What other drafts have done is not looked at, so that the same request
 * comes out the same each time, and nobody can read of real drafts here: what the account was paid and promised, its conversations, and how long
 * people take.
 */
export function createSandboxIntake(given: SandboxIntakeDeps) {
  const deps = withoutAlarms(given);
  const flood = createFloodGate(deps); // of its own: what is tried out takes no place from drafts of customers
  return {
    takeDraft: (request: IntakeCall<z.infer<typeof DraftRequest>>): Promise<Outcome> => calmly(deps, takeDraft(deps, flood, request)),
    takeRevision: (request: IntakeCall<z.infer<typeof RevisionRequest>>): Promise<Outcome> => calmly(deps, takeRevision(deps, flood, request)),
    takeBack: (request: Request<z.infer<typeof WithdrawRequest>>): Promise<Outcome> => calmly(deps, takeBack(deps, request)),
  };
}

/** With a log whose errors are warnings: a line at `error` calls the operators, and no customer waits here. */
const withoutAlarms = (deps: SandboxIntakeDeps): SandboxIntakeDeps => {
  const { log } = deps;
  return {
    ...deps,
    log: {
      info: (message, fields) => log.info(message, fields),
      warn: (message, fields) => log.warn(message, fields),
      error: (message, fields) => log.warn(message, fields),
    },
  };
};

/** Where the sandbox itself has too much to do, the caller is told so, and the operators are not. What is broken is still theirs. */
async function calmly({ log }: SandboxIntakeDeps, taking: Promise<Outcome>): Promise<Outcome> {
  try {
    return await taking;
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    log.warn('the sandbox is busy', { errorName: error.name });
    return busy(error);
  }
}

function takeDraft(deps: SandboxIntakeDeps, flood: RateLimit, request: IntakeCall<z.infer<typeof DraftRequest>>): Promise<Outcome> {
  const repeat = repeatOf(request);
  const { sandbox: script, ...submission } = request.body;
  const id = sandboxIdOf(repeat.rowKey);
  const judged = judging(deps, flood, callerOf(request).id);
  const turn = oneTurn(deps);
  return untilKept(async () => {
    const known = await deps.sandbox.load(id);
    if (known) return repeated(known, repeat);
    const refused = refuseTooLarge(submission, script) ?? (await turn());
    if (refused) return refused;
    const { received, context } = await judged(submission, messageOf(submission.customerMessage, deps.clock.now()));
    return keep(deps, { record: receiveInSandbox(id, received, script, context), version: 0 }, repeat);
  });
}

function takeRevision(deps: SandboxIntakeDeps, flood: RateLimit, request: IntakeCall<z.infer<typeof RevisionRequest>>): Promise<Outcome> {
  const repeat = repeatOf(request);
  const { sandbox: script, ...patch } = request.body;
  const judged = judging(deps, flood, callerOf(request).id);
  const turn = oneTurn(deps);
  return untilKept(async () => {
    const known = await deps.sandbox.load(request.params.id ?? '');
    if (!known) return problem(404, 'not_found');
    if (known.record.taken.some(({ rowKey }) => rowKey === repeat.rowKey)) return repeated(known, repeat);
    const draft = draftAt(known.record, deps.clock.now());
    if (!isRevisable(draft.head)) return problem(409, 'not_revisable', `a draft that is ${draft.head.status} takes no revision`);
    const submission: Submission = { ...submissionIn(draft), ...withoutUndefined(patch) };
    const refused = refuseTooLarge(submission, script, known.record.taken) ?? (await turn());
    if (refused) return refused;
    const message = patch.customerMessage ? messageOf(patch.customerMessage, deps.clock.now()) : draft.head.answers;
    const { received, context } = await judged(submission, message, earlierOf(draft));
    // Judging takes time, in which a script goes on: what was judged is no longer what would be revised.
    if (draftAt(known.record, context.now).head.version !== draft.head.version) return 'again';
    return keep(deps, { record: reviseInSandbox(known.record, received, script, context), version: known.version }, repeat);
  });
}

function takeBack(deps: SandboxIntakeDeps, { params, body, key }: Request<z.infer<typeof WithdrawRequest>>): Promise<Outcome> {
  return untilKept(async () => {
    const known = await deps.sandbox.load(params.id ?? '');
    if (!known) return problem(404, 'not_found');
    const [{ head }] = known.record.moments as [SandboxDraft['moments'][number]]; // all have one policy
    const context = contextFor(deps, await policyOf(deps, head.policy.sha256));
    const draft = draftAt(known.record, context.now); // not before the policy was read: a script goes on meanwhile
    const transition = withdraw(draft, body.reason, { keyId: callerOf({ key }).id, via: 'api' }, context);
    if (!transition) return problem(409, 'already_settled', 'the draft is settled');
    const record = endedAs(known.record, movedOn(draft, transition));
    return (await deps.sandbox.keep(record, known.version)) ? reply(200, viewSandbox(record, context.now)) : 'again';
  });
}

/** Takes the turn of a request, once, however often the request is tried; answers the refusal where there is none left. */
function oneTurn({ sandbox }: SandboxIntakeDeps): () => Promise<Outcome | undefined> {
  let taken: Promise<TurnRefused | undefined> | undefined;
  return async () => {
    taken ??= sandbox.takeTurn();
    const refused = await taken;
    return refused && tooMany(refused);
  };
}

/** Judges submissions of one request as intake does, of all that it reads only what is no draft's. What Comprehend has read it is not asked again. */
function judging(deps: SandboxIntakeDeps, flood: RateLimit, keyId: string) {
  const asked = askingOnce(deps, flood);
  return async (submission: Submission, message: LastMessage, earlier?: IntakeFacts['earlier']): Promise<{ received: Received; context: Context }> => {
    const { customerMessage, reply, accountId, author } = submission;
    const [reading, sentiment] = await Promise.all([deps.accounts.readIntake(accountId, [], authorPersonId(author)), asked.sentiment(customerMessage.text)]);
    const policy = await policyOf(deps, reading.policyHead.sha256);
    const personalData = await asked.personalData(policy, reply);
    const facts = { submission, reading, policy, conversation: undefined, message, sentiment, openCommitments: [], personalData, keyId };
    const received = await judge(deps, { ...facts, ...(earlier && { earlier }) });
    return { received, context: contextFor(deps, policy) };
  };
}

const earlierOf = ({ head, revisions }: Draft): NonNullable<IntakeFacts['earlier']> => ({
  draftId: head.id,
  tier: head.tier,
  risk: head.risk,
  spent: [],
  authorIds: revisions.flatMap(({ authors }) => authors.map(({ id }) => id)),
  overtaken: false,
});

/** The call that made a record. */
type Call = ReturnType<typeof repeatOf>;

async function keep({ sandbox }: SandboxIntakeDeps, { record, version }: ReadSandboxDraft, { rowKey, bodySha256 }: Call): Promise<Outcome | 'again'> {
  const answer = viewAsTaken(record);
  const taken: Taken = { rowKey, bodySha256, answer };
  const kept: SandboxDraft = { ...record, taken: [...record.taken, taken] };
  if (Buffer.byteLength(JSON.stringify(kept)) > mostBytes) return tooLarge(record.taken.length);
  if (!(await sandbox.keep(kept, version))) return 'again';
  return { ...reply(answer.tier === 3 ? 202 : 201, answer), draftId: record.id };
}

/** The first answer again, or a refusal where the body is another. */
function repeated({ record }: ReadSandboxDraft, { rowKey, bodySha256 }: Call): Outcome {
  const before = record.taken.find((one) => one.rowKey === rowKey);
  if (before?.bodySha256 !== bodySha256) return otherBody;
  return { ...reply(200, before.answer, replayedHeader), draftId: record.id };
}

/** Refuses by what would be kept at the least, before anything is asked or counted: a text of the script becomes a revision of its own. */
function refuseTooLarge(submission: Submission, script: SandboxScript | undefined, taken: readonly Taken[] = []): Outcome | undefined {
  const edited = script?.text === undefined ? [] : [{ ...submission, reply: { ...submission.reply, text: script.text } }];
  const kept = [[submission, ...edited].map((one) => JSON.stringify(one)), taken];
  return Buffer.byteLength(JSON.stringify(kept)) > mostTextBytes ? tooLarge(taken.length) : undefined;
}

/** @param answers - of the draft so far, which are kept for calls that come again. */
const tooLarge = (answers: number): Outcome =>
  problem(
    413,
    'too_large',
    answers > 1
      ? `${mostTextBytes} bytes are kept of a draft of the sandbox, and the answers to ${answers} requests are among them: submit a new draft`
      : `${mostTextBytes} bytes are kept of a draft of the sandbox`,
  );

const tooMany = ({ retryAfterSeconds, most, windowSeconds }: TurnRefused): Outcome =>
  problem(429, 'rate_limited', 'the sandbox of this tenant has taken too many drafts', {
    headers: rateLimitHeaders('sandbox', { most, windowSeconds, retryAfterSeconds }),
  });

import type * as z from 'zod';
import type { ReadSandboxDraft, ReadTurns } from '../adapters/sandbox-store.ts';
import { type LastMessage, messageOf } from '../domain/approval/conversation.ts';
import type { Draft } from '../domain/approval/draft-state.ts';
import { isOpen, withdraw } from '../domain/approval/end.ts';
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
import { type Turns, takeTurn } from '../domain/sandbox/turns.ts';
import { type Outcome, problem, type Request, reply } from '../runtime/compose.ts';
import type { Deps } from '../runtime/deps.ts';
import type { DraftRequest, RevisionRequest, WithdrawRequest } from '../runtime/draft-schemas.ts';
import { callerOf, type IntakeCall, otherBody, repeatOf, replayedHeader, untilKept, withoutUndefined } from '../runtime/intake-call.ts';
import { authorPersonId, createFloodGate, type IntakeDeps, type IntakeFacts, judge, readSentiment, searchReply } from '../runtime/intake-facts.ts';
import { contextFor, policyOf } from '../runtime/move-on.ts';
import type { RateLimit } from '../runtime/rate-limit.ts';

export type SandboxIntakeDeps = IntakeDeps & Pick<Deps, 'sandbox'>;

/** Bytes of JSON that are kept of one draft at most; an item of DynamoDB has 400 KB. Ours: an erasure reads all of them. */
const mostBytes = 128 * 1024;

/**
 * Takes drafts, revisions and withdrawals into the sandbox, by the rules of the real ones.
 *
 * They are judged by the policy, the people and the account as these are. What other drafts have done is not looked at, so that the same request
 * comes out the same each time, and nobody can read of real drafts here: what the account was paid and promised, and its conversations.
 */
export function createSandboxIntake(deps: SandboxIntakeDeps) {
  const flood = createFloodGate(deps); // of its own: what is tried out takes no place from drafts of customers
  return {
    takeDraft: (request: IntakeCall<z.infer<typeof DraftRequest>>): Promise<Outcome> => takeDraft(deps, flood, request),
    takeRevision: (request: IntakeCall<z.infer<typeof RevisionRequest>>): Promise<Outcome> => takeRevision(deps, flood, request),
    takeBack: (request: Request<z.infer<typeof WithdrawRequest>>): Promise<Outcome> => takeBack(deps, request),
  };
}

function takeDraft(deps: SandboxIntakeDeps, flood: RateLimit, request: IntakeCall<z.infer<typeof DraftRequest>>): Promise<Outcome> {
  const repeat = repeatOf(request);
  const { sandbox: script, ...submission } = request.body;
  const id = sandboxIdOf(repeat.rowKey);
  const judged = judging(deps, flood, submission, callerOf(request).id);
  return untilKept(async () => {
    const known = await deps.sandbox.load(id);
    if (known) return repeated(known, repeat);
    const turns = await deps.sandbox.turns();
    const turn = takeTurn(turns.turns, deps.clock.now());
    if (!turn.ok) return tooMany(turn.retryAfterSeconds);
    const { received, context } = await judged(messageOf(submission.customerMessage, deps.clock.now()));
    const record = receiveInSandbox(id, received, script, context);
    return keep(deps, { record, version: 0 }, { ...repeat, turns: { ...turns, turns: turn.turns } });
  });
}

function takeRevision(deps: SandboxIntakeDeps, flood: RateLimit, request: IntakeCall<z.infer<typeof RevisionRequest>>): Promise<Outcome> {
  const repeat = repeatOf(request);
  const { sandbox: script, ...patch } = request.body;
  return untilKept(async () => {
    const known = await deps.sandbox.load(request.params.id ?? '');
    if (!known) return problem(404, 'not_found');
    if (known.record.taken.some(({ rowKey }) => rowKey === repeat.rowKey)) return repeated(known, repeat);
    const draft = draftAt(known.record, deps.clock.now());
    if (!isRevisable(draft.head)) return problem(409, 'not_revisable', `a draft that is ${draft.head.status} takes no revision`);
    const turns = await deps.sandbox.turns();
    const turn = takeTurn(turns.turns, deps.clock.now());
    if (!turn.ok) return tooMany(turn.retryAfterSeconds);
    const submission: Submission = { ...submissionIn(draft), ...withoutUndefined(patch) };
    const message = patch.customerMessage ? messageOf(patch.customerMessage, deps.clock.now()) : draft.head.answers;
    const { received, context } = await judging(deps, flood, submission, callerOf(request).id)(message, earlierOf(draft));
    const record = reviseInSandbox(known.record, received, script, context);
    return keep(deps, { record, version: known.version }, { ...repeat, turns: { ...turns, turns: turn.turns } });
  });
}

function takeBack(deps: SandboxIntakeDeps, { params, body, key }: Request<z.infer<typeof WithdrawRequest>>): Promise<Outcome> {
  return untilKept(async () => {
    const known = await deps.sandbox.load(params.id ?? '');
    if (!known) return problem(404, 'not_found');
    const draft = draftAt(known.record, deps.clock.now());
    if (!isOpen(draft.head)) return problem(409, 'already_settled', 'the draft is settled');
    const context = contextFor(deps, await policyOf(deps, draft.head.policy.sha256));
    const transition = withdraw(draft, body.reason, { keyId: callerOf({ key }).id, via: 'api' }, context);
    const record = transition ? endedAs(known.record, movedOn(draft, transition)) : known.record;
    return (await deps.sandbox.keep(record, known.version)) ? reply(200, viewSandbox(record, context.now)) : 'again';
  });
}

/** Judges a submission as intake does, of all that it reads only what is no draft's. What Comprehend reads it reads once. */
function judging(deps: SandboxIntakeDeps, flood: RateLimit, submission: Submission, keyId: string) {
  let mood: ReturnType<typeof readSentiment> | undefined;
  let search: ReturnType<typeof searchReply> | undefined;
  return async (message: LastMessage, earlier?: IntakeFacts['earlier']): Promise<{ received: Received; context: Context }> => {
    mood ??= readSentiment(deps, flood, submission.customerMessage.text);
    const [reading, sentiment] = await Promise.all([deps.accounts.readIntake(submission.accountId, [], authorPersonId(submission.author)), mood]);
    const policy = await policyOf(deps, reading.policyHead.sha256);
    search ??= searchReply(deps, flood, policy, submission.reply);
    const received = await judge(deps, {
      submission,
      reading,
      policy,
      conversation: undefined,
      message,
      sentiment,
      openCommitments: [],
      personalData: await search,
      keyId,
      ...(earlier && { earlier }),
    });
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

/** The call that made a record, and what it takes beside it. */
interface Call {
  readonly rowKey: string;
  readonly bodySha256: string;
  readonly turns: ReadTurns & { readonly turns: Turns };
}

async function keep({ sandbox }: SandboxIntakeDeps, { record, version }: ReadSandboxDraft, { rowKey, bodySha256, turns }: Call): Promise<Outcome | 'again'> {
  const answer = viewAsTaken(record);
  const taken: Taken = { rowKey, bodySha256, answer };
  const kept: SandboxDraft = { ...record, taken: [...record.taken, taken] };
  if (Buffer.byteLength(JSON.stringify(kept)) > mostBytes) return tooLarge;
  if (!(await sandbox.keep(kept, version, turns))) return 'again';
  return { ...reply(answer.tier === 3 ? 202 : 201, answer), draftId: record.id };
}

/** The first answer again, or a refusal where the body is another. */
function repeated({ record }: ReadSandboxDraft, { rowKey, bodySha256 }: Pick<Call, 'rowKey' | 'bodySha256'>): Outcome {
  const before = record.taken.find((one) => one.rowKey === rowKey);
  if (before?.bodySha256 !== bodySha256) return otherBody;
  return { ...reply(200, before.answer, replayedHeader), draftId: record.id };
}

const tooLarge = problem(413, 'too_large', `of a draft of the sandbox ${mostBytes} bytes are kept at most`);
const tooMany = (retryAfterSeconds: number): Outcome =>
  problem(429, 'rate_limited', 'the sandbox of this tenant has taken too many drafts', { headers: { 'retry-after': String(retryAfterSeconds) } });

import type * as z from 'zod';
import type { IntakeReading } from './adapters/accounts-store.ts';
import { conversationWrite, supersedeWrites } from './adapters/conversation-item.ts';
import { type DraftsStore, ErasedText, type Needed } from './adapters/drafts-store.ts';
import { idempotencyWrite } from './adapters/idempotency-row.ts';
import type { LabelledWrite } from './adapters/labelled-writes.ts';
import { spentWrites } from './adapters/spent-writes.ts';
import { type RedriveDeps, redriveEndpoints } from './deliveries/redrive.ts';
import { isSandboxKey } from './domain/api-key.ts';
import { answersOlder, type Conversation, isKnown, isOvertakenIn, type LastMessage, messageOf, withMessage } from './domain/approval/conversation.ts';
import { type Draft, isSettled, type Transition } from './domain/approval/draft-state.ts';
import { viewDraft } from './domain/approval/draft-view.ts';
import { isOpen, stopForGood, supersede, withdraw } from './domain/approval/end.ts';
import { isRevisable, type Received, receiveDraft, reviseDraft } from './domain/approval/receive.ts';
import { holdDamaged, proveText, stopAndAskAgain } from './domain/approval/release.ts';
import { changed, entry, snapshotOf } from './domain/approval/transition.ts';
import type { Actor } from './domain/audit-entry.ts';
import { newId } from './domain/ids.ts';
import { CustomerMessage, type RevisionPatch, type Submission } from './domain/policy/draft.ts';
import { moneyOf } from './domain/policy/spent.ts';
import { accountsDep, comprehendDeps, deliveriesDep, depsOf, draftsDep, edgeDep, endpointDep, outboxDep, sandboxDep } from './runtime/aws-deps.ts';
import { endpoint, http, type Outcome, problem, type Request, reply } from './runtime/compose.ts';
import { DraftRequest, MessageRequest, OutcomeRequest, RevisionRequest, StopRequest, WithdrawRequest } from './runtime/draft-schemas.ts';
import { countGated } from './runtime/gated.ts';
import { callerOf, type IntakeCall, otherBody, repeatOf, replayedHeader, untilKept, withoutUndefined } from './runtime/intake-call.ts';
import { askingOnce, authorPersonId, createFloodGate, type IntakeDeps, judge, openCommitmentsFor } from './runtime/intake-facts.ts';
import { onLambda } from './runtime/lambda.ts';
import { alarmFor, contextFor, policyOf } from './runtime/move-on.ts';
import { orUndefined } from './runtime/or-undefined.ts';
import { invalid } from './runtime/problem.ts';
import type { RateLimit } from './runtime/rate-limit.ts';
import { showDraft } from './runtime/show-draft.ts';
import { createSandboxIntake, type SandboxIntakeDeps } from './sandbox/take.ts';

/** Takes drafts and revisions, and what helpdesks do with them afterwards; owes them again what they were not told. */
export function createHandler(deps: SandboxIntakeDeps & RedriveDeps) {
  const flood = createFloodGate(deps);
  const sandbox = createSandboxIntake(deps);
  return http(deps, {
    'POST /v1/drafts': endpoint({
      scope: ['drafts:write', 'sandbox'],
      body: DraftRequest,
      idempotent: true,
      run: (request) => {
        if (isSandboxKey(callerOf(request))) return sandbox.takeDraft(request);
        return request.body.sandbox ? notInSandbox : takeDraft(deps, flood, request);
      },
    }),
    'POST /v1/drafts/{id}/revisions': endpoint({
      scope: ['drafts:write', 'sandbox'],
      body: RevisionRequest,
      idempotent: true,
      run: (request) => {
        if (isSandboxKey(callerOf(request))) return sandbox.takeRevision(request);
        return request.body.sandbox ? notInSandbox : takeRevision(deps, flood, request);
      },
    }),
    'POST /v1/drafts/{id}/withdraw': endpoint({
      scope: ['drafts:write', 'sandbox'],
      body: WithdrawRequest,
      run: (request) => (isSandboxKey(callerOf(request)) ? sandbox.takeBack(request) : takeBack(deps, request)),
    }),
    'POST /v1/drafts/{id}/stop': endpoint({ scope: 'drafts:write', body: StopRequest, run: (request) => stopRelease(deps, request) }),
    'POST /v1/drafts/{id}/outcome': endpoint({ scope: 'drafts:write', body: OutcomeRequest, run: (request) => takeOutcome(deps, request) }),
    ...redriveEndpoints(deps),
    'POST /v1/conversations/{conversationId}/messages': endpoint({
      scope: 'drafts:write',
      body: CustomerMessage,
      run: (request) => takeMessage(deps, request),
    }),
    'POST /v1/messages': endpoint({
      scope: 'drafts:write',
      body: MessageRequest,
      run: ({ body: { conversationId, ...body }, ...request }) => takeMessage(deps, { ...request, body, params: { conversationId } }),
    }),
  });
}

export type { IntakeCall };

const notInSandbox = invalid([{ path: 'sandbox', message: 'only with a key of the sandbox: with this one people would be asked' }]);

/** Intake without its front door: for whoever has proven by other means who is calling. */
export function createIntakeCalls(deps: IntakeDeps) {
  const flood = createFloodGate(deps);
  return {
    /** Whether a call with this key has made its draft or revision already, and with the same body. */
    known: async (call: IntakeCall<unknown>): Promise<'no' | 'same' | 'other'> => {
      const { rowKey, bodySha256 } = repeatOf(call);
      const row = await deps.drafts.idempotent(rowKey);
      return row === undefined ? 'no' : row.bodySha256 === bodySha256 ? 'same' : 'other';
    },
    takeDraft: (call: IntakeCall<Submission>): Promise<Outcome> => takeDraft(deps, flood, call),
    takeRevision: (call: IntakeCall<RevisionPatch>): Promise<Outcome> => takeRevision(deps, flood, call),
    takeMessage: (call: IntakeCall<CustomerMessage>): Promise<Outcome> => takeMessage(deps, call),
  };
}

const actorOf = (request: Pick<Request, 'key'>): Actor => ({ keyId: callerOf(request).id, via: 'api' });

/** The first answer again, or a refusal where the body is another; undefined for a call that is new. */
async function replayed({ drafts }: Pick<IntakeDeps, 'drafts'>, { rowKey, bodySha256 }: ReturnType<typeof repeatOf>): Promise<Outcome | undefined> {
  const row = await drafts.idempotent(rowKey);
  if (!row) return undefined;
  if (row.bodySha256 !== bodySha256) return otherBody;
  const draft = await drafts.load(row.draftId, 'all-but-signals');
  if (!draft) return problem(404, 'not_found');
  return { ...reply(200, await showDraft({ drafts }, draft, row.snapshot), replayedHeader), draftId: row.draftId };
}

async function takeDraft(deps: IntakeDeps, flood: RateLimit, request: IntakeCall<Submission>): Promise<Outcome> {
  const { drafts, clock } = deps;
  const submission = request.body;
  const repeat = repeatOf(request);
  // One id for all attempts: long texts are kept before the draft is, and an erasure finds them by its id alone.
  const id = newId('drf', clock.now(), (count) => deps.random.bytes(count));
  const keyId = callerOf(request).id;
  const asked = askingOnce(deps, flood);
  return untilKept(async () => {
    const before = await replayed(deps, repeat);
    if (before) return before;
    const money = moneyOf(submission.actions ?? []);
    const [reading, conversation, sentiment, openCommitments] = await Promise.all([
      deps.accounts.readIntake(submission.accountId, Object.keys(money), authorPersonId(submission.author)),
      drafts.conversation(submission.conversationId),
      asked.sentiment(submission.customerMessage.text),
      openCommitmentsFor(deps, submission),
    ]);
    const now = clock.now();
    const message = messageOf(submission.customerMessage, now);
    const policy = await policyOf(deps, reading.policyHead.sha256);
    const personalData = await asked.personalData(policy, submission.reply);
    const received = await judge(deps, { submission, reading, policy, conversation, message, sentiment, openCommitments, personalData, keyId });
    const transition = receiveDraft(received, contextFor(deps, policy), id);
    const overtaken = await overtakenDrafts(drafts, conversation, message);
    const gated = await countGated(deps, { tier: received.assessment.tier, keyId, call: repeat.rowKey });
    if (!gated.ok) return gated.refusal;
    const statusCode = received.assessment.tier === 3 ? 202 : 201;
    const kept = await drafts.keep(null, transition, [
      ...intakeWrites(submission, reading, transition, conversation, message, overtaken, now),
      ...gated.writes,
      idempotencyWrite(repeat.rowKey, { bodySha256: repeat.bodySha256, draftId: transition.head.id, snapshot: snapshotOf(transition.head), statusCode }, now),
    ]);
    if (!kept.ok) return 'again';
    alarmFor(deps, kept.draft.head.id, transition);
    await supersedeAll(deps, overtaken.ids, message, actorOf(request));
    return { ...reply(statusCode, viewDraft(kept.draft, submission)), draftId: kept.draft.head.id };
  });
}

/** Writes beside a draft's own: the sums and the account it was judged by, and its conversation. */
function intakeWrites(
  submission: Submission,
  reading: IntakeReading,
  transition: Transition,
  conversation: Conversation | undefined,
  message: LastMessage,
  overtaken: Overtaken,
  now: Date,
): LabelledWrite[] {
  const account = { pk: `ACC#${submission.accountId}`, sk: 'ACC' };
  const held = isSettled(transition.head.status) ? undefined : transition.head.id;
  const remaining = withMessage(conversation && withoutDrafts(conversation, overtaken), submission.conversationId, message, held);
  return [
    ...spentWrites(submission.accountId, transition.spentChange ?? [], reading.spent),
    {
      label: 'spent',
      write: { table: 'accounts', check: account, when: reading.accountVersion === null ? { absent: true } : { equals: { version: reading.accountVersion } } },
    },
    conversationWrite(conversation, remaining),
    ...supersedeWrites(conversation, remaining, overtaken.ids, now),
  ];
}

/** So many drafts of one conversation are looked at when the customer writes again. */
const maxOpenDrafts = 20;

/** Drafts of a conversation that a message overtakes, and those that need not be looked at again. */
interface Overtaken {
  readonly ids: readonly string[];
  readonly settled: readonly string[];
}

/** A message that is known, or not newer, overtakes none. */
async function overtakenDrafts(drafts: DraftsStore, conversation: Conversation | undefined, message: LastMessage): Promise<Overtaken> {
  if (!conversation || isKnown(conversation, message)) return { ids: [], settled: [] };
  const looked = conversation.openDrafts.slice(0, maxOpenDrafts); // the rest is looked at with the next message, and each at its release
  const heads = await Promise.all(looked.map((id) => drafts.loadHead(id)));
  const open = heads.flatMap((head) => (head && isOpen(head) ? [head] : []));
  return {
    ids: open.filter((head) => answersOlder(head, message)).map((head) => head.id),
    settled: looked.filter((id) => !open.some((head) => head.id === id)),
  };
}

/** The conversation without the drafts that are done with. */
const withoutDrafts = (conversation: Conversation, { ids, settled }: Overtaken): Conversation => ({
  ...conversation,
  openDrafts: conversation.openDrafts.filter((id) => !ids.includes(id) && !settled.includes(id)),
});

/** What can't be read keeps nobody from being told that the message was taken: its supersession is owed. */
async function supersedeAll(deps: IntakeDeps, draftIds: readonly string[], message: LastMessage, actor: Actor): Promise<string[]> {
  const done: string[] = [];
  for (const draftId of draftIds) {
    let superseded = false;
    const supersedeOne = async (draft: Draft): Promise<Transition | undefined> => {
      const transition = answersOlder(draft.head, message) ? supersede(draft, message.id, actor, await contextOf(deps, draft)) : undefined;
      superseded = transition !== undefined || draft.head.status === 'superseded'; // a drainer may have been faster
      return transition;
    };
    await orUndefined(deps.drafts.move(draftId, supersedeOne, undefined, 'all-but-signals'));
    if (superseded) done.push(draftId);
  }
  return done;
}

async function takeRevision(deps: IntakeDeps, flood: RateLimit, request: IntakeCall<RevisionPatch>): Promise<Outcome> {
  const { drafts, clock } = deps;
  const repeat = repeatOf(request);
  const draftId = request.params.id ?? '';
  const keyId = callerOf(request).id;
  const asked = askingOnce(deps, flood);
  return untilKept(async () => {
    const before = await replayed(deps, repeat);
    if (before) return before;
    const draft = await drafts.load(draftId);
    if (!draft) return problem(404, 'not_found');
    if (draft.head.erased) throw new ErasedText(`erased: ${draftId}`);
    if (!isRevisable(draft.head)) return problem(409, 'not_revisable', `a draft that is ${draft.head.status} takes no revision`);
    const text = proveText(draft, draft.head.revision, await drafts.content(draft), deps.settings.tenantId);
    if (!text.ok) return refuseDamaged(deps, draft);
    const submission: Submission = { ...text.submission, ...withoutUndefined(request.body) };
    const money = moneyOf(submission.actions ?? []);
    const [reading, conversation, sentiment, openCommitments] = await Promise.all([
      deps.accounts.readIntake(submission.accountId, currenciesOf(money, draft), authorPersonId(submission.author)),
      drafts.conversation(submission.conversationId),
      asked.sentiment(submission.customerMessage.text),
      openCommitmentsFor(deps, submission),
    ]);
    const now = clock.now();
    // A revision answers what the customer wrote last, unless it brings a newer message itself.
    const message = request.body.customerMessage ? messageOf(request.body.customerMessage, now) : (conversation?.lastMessage ?? draft.head.answers);
    const policy = await policyOf(deps, reading.policyHead.sha256);
    const authorIds = draft.revisions.flatMap((revision) => revision.authors.map((author) => author.id));
    const received: Received = await judge(deps, {
      submission,
      reading,
      policy,
      conversation,
      message,
      sentiment,
      openCommitments,
      personalData: await asked.personalData(policy, submission.reply),
      keyId,
      earlier: {
        draftId,
        tier: draft.head.tier,
        risk: draft.head.risk,
        spent: draft.head.spent,
        authorIds,
        // People see the message that a revision brings, or the one it had: they must hear where there is another.
        overtaken: request.body.customerMessage
          ? isOvertakenIn(conversation, message)
          : conversation !== undefined && answersOlder(draft.head, conversation.lastMessage),
      },
    });
    const transition = reviseDraft(draft, received, contextFor(deps, policy));
    const found = await overtakenDrafts(drafts, conversation, message);
    const overtaken = { ...found, ids: found.ids.filter((id) => id !== draftId) };
    const gated = await countGated(deps, { tier: received.assessment.tier, keyId, call: repeat.rowKey });
    if (!gated.ok) return gated.refusal;
    const kept = await drafts.keep(draft, transition, [
      ...intakeWrites(submission, reading, transition, conversation, message, overtaken, now),
      ...gated.writes,
      idempotencyWrite(repeat.rowKey, { bodySha256: repeat.bodySha256, draftId, snapshot: snapshotOf(transition.head), statusCode: 202 }, now),
    ]);
    if (!kept.ok) return 'again';
    alarmFor(deps, kept.draft.head.id, transition);
    await supersedeAll(deps, overtaken.ids, message, actorOf(request));
    return reply(202, viewDraft(kept.draft, submission));
  });
}

/** What would be carried over is not what was assessed: an open draft is held back, and none is built upon. */
async function refuseDamaged(deps: IntakeDeps, { head }: Draft): Promise<Outcome> {
  const held = await deps.drafts.move(head.id, async (draft) =>
    isOpen(draft.head) ? holdDamaged(draft, await deps.drafts.content(draft), await contextOf(deps, draft)) : undefined,
  );
  deps.log.error('a draft needs a person to mend something', { draftId: head.id, kind: held?.head.status ?? head.status });
  return problem(409, 'not_revisable', 'its stored text is gone or is not what was assessed; send a new draft');
}

const currenciesOf = (money: Record<string, number>, draft: Draft): string[] => [
  ...new Set([...Object.keys(money), ...draft.head.spent.map((one) => one.currency)]),
];

/** Moves a draft by one of the helpdesk's acts and answers it; a refusal where the act isn't possible. */
async function actOn(
  deps: IntakeDeps,
  draftId: string,
  refusal: Outcome,
  act: (draft: Draft) => Promise<Transition | undefined>,
  needed?: Needed,
): Promise<Outcome> {
  let acted = false;
  const keepAct = async (one: Draft): Promise<Transition | undefined> => {
    const transition = await act(one);
    acted = transition !== undefined;
    return transition;
  };
  const draft = await deps.drafts.move(draftId, keepAct, undefined, needed);
  if (!draft) return problem(404, 'not_found');
  return acted ? reply(200, await showDraft(deps, draft)) : refusal;
}

const contextOf = async (deps: IntakeDeps, draft: Draft) => contextFor(deps, await policyOf(deps, draft.head.policy.sha256));

function takeBack(deps: IntakeDeps, request: Request<z.infer<typeof WithdrawRequest>>): Promise<Outcome> {
  const refusal = problem(409, 'already_settled', 'the draft is settled');
  const act = async (draft: Draft) => withdraw(draft, request.body.reason, actorOf(request), await contextOf(deps, draft));
  return actOn(deps, request.params.id ?? '', refusal, act, 'all-but-signals');
}

function stopRelease(deps: IntakeDeps, request: Request<z.infer<typeof StopRequest>>): Promise<Outcome> {
  const refusal = problem(409, 'not_in_escrow', 'only an approved reply that has not gone out can be stopped');
  const { to, reason } = request.body;
  return actOn(deps, request.params.id ?? '', refusal, async (draft) => {
    if (draft.head.status !== 'approved') return undefined;
    const context = await contextOf(deps, draft);
    if (to === 'withdrawn') return stopForGood(draft, reason, actorOf(request), context);
    const content = await deps.drafts.content(draft);
    return stopAndAskAgain(draft, content, actorOf(request), { words: reason }, context);
  });
}

function takeOutcome(deps: IntakeDeps, request: Request<z.infer<typeof OutcomeRequest>>): Promise<Outcome> {
  const refusal = problem(409, 'not_released', 'only a reply that went out can turn out right or wrong');
  return actOn(deps, request.params.id ?? '', refusal, async (draft) => {
    if (draft.head.release === null) return undefined;
    if (draft.head.erased) throw new ErasedText(`erased: ${draft.head.id}`); // a note would be a text of it again
    const context = await contextOf(deps, draft);
    const { outcome, note = null } = request.body;
    const next = changed(draft.head, { outcome: { outcome, note, at: context.now.toISOString() } }, context);
    return { head: next, entries: [entry('draft.outcome', draft.head, next, actorOf(request), context, { outcome })], owed: [] };
  });
}

async function takeMessage(deps: IntakeDeps, request: IntakeCall<CustomerMessage>): Promise<Outcome> {
  const { drafts, clock } = deps;
  const conversationId = request.params.conversationId ?? '';
  if (conversationId.length > 255)
    return problem(422, 'invalid_request', 'a conversation id has at most 255 characters', {
      errors: [{ path: 'conversationId', message: 'at most 255 characters' }],
    });
  return untilKept(async () => {
    const conversation = await drafts.conversation(conversationId);
    const message = messageOf(request.body, clock.now());
    if (isKnown(conversation, message)) return reply(200, { superseded: [] });
    const overtaken = await overtakenDrafts(drafts, conversation, message);
    const remaining = withMessage(conversation && withoutDrafts(conversation, overtaken), conversationId, message);
    if (!(await drafts.keepConversation(conversation, remaining, overtaken.ids))) return 'again';
    return reply(200, { superseded: await supersedeAll(deps, overtaken.ids, message, actorOf(request)) });
  });
}

export const handler = onLambda(() =>
  createHandler(depsOf(accountsDep, draftsDep, outboxDep, deliveriesDep, endpointDep, sandboxDep, edgeDep, comprehendDeps)),
);

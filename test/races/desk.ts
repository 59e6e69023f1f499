import { type Draft, type Grant, isSettled, openGrants, waitingStage } from '../../functions/domain/approval/draft-state.ts';
import { mailCode, newGrantId, signReviewToken } from '../../functions/domain/approval/review-link.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { aDualRefund, aHeldReply, formTo, type Page, type World } from '../world.ts';
import type { Arena } from './arena.ts';
import type { Act, Told } from './judge.ts';

/** Somebody who is about to act. */
export interface Contender {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** The page of a grant in the browser of its person, with the code of their mail. */
interface OpenPage {
  readonly who: string;
  readonly browser: ReturnType<World['browser']>;
  readonly page: Page;
  readonly code: string;
}

/** The task of the workflow that an execution is about to call. */
type Task = 'escalateStage' | 'releaseReply' | 'sendHoldingReply';

export type Desk = Awaited<ReturnType<typeof createDesk>>;

/** Everything that can be done about one draft, which was held and whose first stage is open. */
export async function createDesk({ world, hesitate, inMemory }: Arena, kind: 'one seat' | 'dual', name: string) {
  const conversationId = `race-${name}`;
  const submission: Submission = (kind === 'dual' ? aDualRefund : aHeldReply)({ conversationId });
  const { status, json } = await world.post(submission, name);
  if (status !== 202) throw new Error(`not held: ${status}`);
  const { id } = json;

  const draft = (): Promise<Draft> => world.draft(id);
  /** An execution calls a task; that of the first revision does what is due of a later one as well. */
  const execute = (task: Task): Promise<unknown> => world.tasks[task]({ contract: 1, draftId: id, revision: 1 });
  await execute('escalateStage');
  /** The clock never goes back: others may have moved it on. */
  const setClock = (instant: number): void => world.clock.set(new Date(Math.max(instant, world.clock.now().getTime())));

  const answers: Told[] = [];
  const told = (who: string, act: Act, status: number, words: Readonly<Record<number, Told['told']>>): void => {
    answers.push({ who, act, told: status === 503 ? 'unknown' : (words[status] ?? 'odd'), status });
  };
  const decided = { 303: 'done', 200: 'again', 403: 'no', 409: 'no', 410: 'no' } as const;
  const called = { 200: 'done', 202: 'done', 409: 'no' } as const;

  /** Opens the page of an open grant; where a person has several, of the one that was given first unless told otherwise. */
  async function open(personId: string, which: (grant: Grant) => boolean = () => true): Promise<OpenPage> {
    const grant = openGrants(await draft()).find((one) => one.personId === personId && which(one));
    if (!grant) throw new Error(`${personId} is not asked`);
    const key = await world.deps.linkKeys.current();
    const { tenantId } = world.deps.settings;
    const browser = world.browser();
    const page = await browser.get(`/review/${signReviewToken(key, { tenantId, grantId: grant.grantId, expiresAt: new Date(grant.expiresAt) })}`);
    return { who: personId, browser, page, code: grant.assurance === 'code' ? mailCode(key, grant.grantId) : '' };
  }

  const decide = ({ who, browser, page, code }: OpenPage, act: Act, fields: Readonly<Record<string, string>>): Contender => ({
    name: `${who} ${act}`,
    run: async () => told(who, act, (await browser.fill(page, { ...(code && { code }), ...fields })).status, decided),
  });
  const approve = (page: OpenPage): Contender => decide(page, 'approve', { decision: 'approve' });

  const call = (who: string, act: Act, line: string, body: object, headers: Record<string, string> = {}): Contender => ({
    name: `${who} ${act}`,
    run: async () => told(who, act, (await world.call(line, { body, headers })).status, called),
  });

  const timer = (name: string, instant: number, act: () => Promise<unknown>): Contender => ({
    name,
    run: async () => {
      await hesitate(15);
      setClock(instant);
      await act().catch((error: Error) => answers.push({ who: 'clock', act: 'timer', told: error.name === 'Busy' ? 'unknown' : 'odd' }));
    },
  });

  return {
    id,
    /** What everybody was told so far. */
    answers: answers as readonly Told[],
    draft,
    open,
    approve,
    reject: (page: OpenPage) => decide(page, 'reject', { decision: 'reject', reason: 'wrong_tone' }),
    edit: (page: OpenPage) => decide(page, 'edit', { decision: 'approve', text: `${page.who} writes that it comes on Monday.` }),
    stop: ({ who, browser, page }: OpenPage): Contender => ({
      name: `${who} stop`,
      run: async () => told(who, 'stop', (await browser.fill(page, { reason: 'wrong_tone' }, formTo(page, '/stop'))).status, { 303: 'done', 409: 'no' }),
    }),
    withdraw: () => call('helpdesk', 'withdraw', `POST /v1/drafts/${id}/withdraw`, { reason: 'sent by hand' }),
    stopByHelpdesk: (to: 'withdrawn' | 'pending') => call('helpdesk', 'stop', `POST /v1/drafts/${id}/stop`, { reason: 'look again', to }),
    revise: () =>
      call(
        'helpdesk',
        'revise',
        `POST /v1/drafts/${id}/revisions`,
        { reply: { ...submission.reply, text: 'It comes on Tuesday.' } },
        { 'idempotency-key': `${name} revised` },
      ),
    customerWrites: (): Contender => ({
      name: 'customer supersede',
      run: async () => {
        const body = { id: `m-${name}`, text: 'It is urgent now.' };
        const { status, json } = await world.call<{ superseded?: string[] }>(`POST /v1/conversations/${conversationId}/messages`, { body });
        told('customer', 'supersede', status, { 200: json.superseded?.includes(id) ? 'done' : 'no' });
      },
    }),
    /** At an instant the sweep of the minute runs. */
    sweepAt: (instant: number, name = 'sweep'): Contender => timer(name, instant, world.sweep),
    /** At an instant the execution of the draft calls a task. */
    executeAt: (instant: number, task: Task, name = 'execution'): Contender => timer(name, instant, () => execute(task)),

    /** Lets the time pass, with all that an execution does of it. */
    async passTo(instant: number): Promise<void> {
      setClock(instant);
      await execute('escalateStage');
    },
    /** Pays what is owed, so that the next sweep comes to the draft at once. */
    pay: () => world.drainOutbox({ sweep: true }),
    /** Everybody who is asked approves, one after the other. */
    async approveAll(): Promise<void> {
      await execute('escalateStage');
      for (let asked = await askedNow(); asked[0]; asked = await askedNow()) await approve(await open(asked[0].personId)).run();
    },
    /** Gives a person the right to a seat of the waiting stage that routing would never give them. */
    async plantGrant(like: Grant, fields: Partial<Grant>): Promise<void> {
      const grantId = newGrantId(id.slice('drf_'.length), (count) => world.deps.random.bytes(count));
      await world.raw.put('drafts', { pk: `D#${id}`, sk: `GRANT#${grantId}`, ...like, grantId, why: 'backup', ...fields });
    },
    /** Lets the draft go where it goes by itself, until nothing moves it any more. */
    async settle(): Promise<void> {
      for (let head = await world.deps.drafts.loadHead(id); head && !isSettled(head.status); head = await world.deps.drafts.loadHead(id)) {
        setClock(Date.parse(head.releaseAt ?? head.decideBy ?? ''));
        await execute('escalateStage');
      }
      if (inMemory) await world.sendWebhook({ sweep: true });
    },
  };

  async function askedNow(): Promise<Grant[]> {
    const now = await draft();
    return openGrants(now).filter(({ seat, stage }) => seat !== null && stage === waitingStage(now.head));
  }
}

/** Who is asked for a role of the waiting stage. @throws Error when nobody is. */
export function askedFor({ head, grants }: Draft, role: string): Grant {
  const found = grants.find(({ state, stage, seat }) => state === 'open' && seat !== null && head.stages[stage]?.seats[seat]?.role === role);
  if (!found) throw new Error(`nobody is asked as ${role}`);
  return found;
}

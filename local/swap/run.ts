import { setTimeout as sleep } from 'node:timers/promises';
import type { AuditEvent } from '../../functions/domain/audit/audit-event.ts';
import type { LambdaName } from '../../functions/runtime/env.ts';
import approval from '../../statemachines/approval.asl.json' with { type: 'json' };
import { asksForDecision, createDesk, type Desk, type Item, linkOf, Surprise } from '../demo-client.ts';
import { type Stack, startStack } from '../stack.ts';
import type { SentMail } from '../stand-ins/mailbox.ts';
import type { Delivery } from '../stand-ins/webhook-receiver.ts';
import { createDice, type Dice } from './dice.ts';
import { type Finding, findingsOf } from './findings.ts';
import { type Kind, kinds, type Life, type Playground, play } from './lives.ts';
// The state machine as it was until its executions ended with the release: the newest one before this version's.
import older from './older.asl.json' with { type: 'json' };

/** What a bad deployment would do, to show that the run sees it: empty the outbox, or forget which calls were answered already. */
export type Damage = 'outbox' | 'idempotency';

export interface RunOptions {
  readonly drafts: number;
  readonly swaps: number;
  readonly seed: string;
  /** What each swap breaks. @default nothing */
  readonly damage?: Damage | undefined;
}

/** What went on in the old code as it was replaced. */
export interface Swap {
  readonly at: string;
  /** Invocations that began in the old code and ended in it, by Lambda, sorted. */
  readonly invocations: readonly LambdaName[];
  /** Executions of the state machine that were open. */
  readonly executions: number;
  /** Whether the state machine's definition was replaced, too. */
  readonly definition: boolean;
}

export interface RunReport {
  readonly drafts: number;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly swaps: readonly Swap[];
  readonly decisions: number;
  readonly releases: number;
  /** Attempts that reached the helpdesk's endpoint, and the different webhook ids among those that it took. */
  readonly deliveries: number;
  readonly told: number;
  readonly lost: number;
  readonly doubled: number;
  readonly wrong: number;
  /** Rows of the outbox, and executions, that were left at the end. */
  readonly owed: number;
  readonly unended: number;
  /** Real seconds that somebody waited for a mail at most: how busy the machine was. */
  readonly longestMailSeconds: number;
  readonly seconds: number;
  readonly findings: readonly Finding[];
}

/** So much faster than the real clock the stack's runs: an escrow of 30 seconds takes one. */
const quickening = 30;
/** So many lives are played at a time. */
const together = 40;
/** At most so long somebody takes for the next act, in real milliseconds. */
const lingerMilliseconds = 250;
/** So long a mail may take, in real milliseconds: on a machine that others use it is late, not lost. Where the deployments break the outbox, many never come. */
const mailMilliseconds = (damage: Damage | undefined): number => (damage ? 2000 : 300_000);
/** This share of the swaps comes while people act, the others while what was left alone runs out of time. */
const busyShare = 0.8;
/** In the standard policy the last deadline comes within a day; webhooks and the sweep come after. */
const hoursToTheEnd = 30;
/** A swap waits for the Lambda that it wants to meet for at most so many calls of a table. */
const patience = 1000;
/** In whose middle the code is replaced, by turns: while people act, and while time runs out. */
const busyWith: readonly LambdaName[] = ['intake', 'open-stage', 'review', 'send-webhook', 'drain-outbox', 'escalate-stage', 'release-reply'];
const timedOutBy: readonly LambdaName[] = ['escalate-stage', 'send-holding-reply', 'drain-outbox', 'send-webhook'];

/** Plays lives of drafts on the local stack over HTTP, deploys in the middle of them, and holds every end against the acts that led to it. */
export async function run({ drafts, swaps, seed, damage }: RunOptions): Promise<RunReport> {
  const began = performance.now();
  const dice = createDice(seed);
  const deployments = createDeployments({ count: swaps, dice: createDice(`${seed} swaps`), damage });
  const pauses = createDice(`${seed} pauses`);
  const stack = await startStack({
    quiet: true,
    now: new Date('2026-11-22T17:00:00.000Z'),
    realNow: () => performance.now() * quickening,
    definition: older,
    tenant: { requestsPerSecond: 100_000, requestBurst: 100_000, gatedPerMinute: 100_000 },
    pause: async () => {
      for (let turns = pauses.roll(4); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
      deployments.atCall();
    },
  });
  try {
    const desk = createDesk(stack.url, stack.keys);
    deployments.on(stack, desk);
    const told = createListener(stack);
    const inbox = createInbox(stack);
    const todo = dice.shuffled(Array.from({ length: drafts }, (_, index) => kinds[index % kinds.length] as Kind));
    const findings: Finding[] = [];
    const lives: Life[] = [];

    let next = 0;
    let over = false;
    const player = async () => {
      for (let index = next; index < todo.length; index = next) {
        next += 1;
        deployments.reached((next / todo.length) * busyShare);
        const kind = todo[index] as Kind;
        try {
          lives.push(await play(groundOf(stack.url, desk, inbox, createDice(`${seed} ${index}`), damage), kind, `swap-${index}`));
        } catch (error) {
          if (!(error instanceof Surprise)) throw error;
          findings.push({ kind: error.message.includes('repeated call') ? 'doubled' : 'lost', draftId: `swap-${index}`, what: `${kind}: ${error.message}` });
        }
      }
    };
    const weather = async () => {
      // The helpdesk's endpoint fails now and then, so that what was not delivered is owed across swaps.
      for (let turn = 0; !over; turn += 1) {
        await setFault(stack, turn % 3 === 0 ? (dice.chance(0.5) ? 'drop' : '500') : 'ok');
        told.listen();
        await sleep(300);
      }
      await setFault(stack, 'ok');
    };
    const outside = weather();
    await Promise.all(Array.from({ length: together }, player)).finally(() => {
      over = true;
    });
    await outside;

    for (let hour = 1; hour <= hoursToTheEnd; hour += 1) {
      deployments.reached(busyShare + ((1 - busyShare) * hour) / (hoursToTheEnd - 4));
      await desk.advance(3600);
      told.listen();
    }
    await deployments.finish();
    await desk.advance(3600);
    told.listen();

    for (const life of lives) {
      const [draft, events] = [await desk.get(life.draftId), await desk.audit(life.draftId)];
      findings.push(...findingsOf(life, { draft, events: events as readonly AuditEvent[], told: told.of(life.draftId) }));
    }
    const items = await scan(stack);
    const heads = items.filter(({ pk, sk }) => pk.startsWith('D#') && sk === 'HEAD');
    const known = new Set(lives.map(({ draftId }) => draftId));
    const strangers = heads.filter(({ pk }) => !known.has(pk.slice('D#'.length)));
    // A life that broke off has a draft, too; what is beyond those came of one call twice.
    const extra = heads.length - drafts;
    for (const { pk } of strangers.slice(0, Math.max(0, extra)))
      findings.push({ kind: 'doubled', draftId: pk.slice('D#'.length), what: 'a draft that nobody sent' });

    const count = (kind: Finding['kind']) => new Set(findings.filter((one) => one.kind === kind).map(({ draftId }) => draftId)).size;
    return {
      drafts: lives.length,
      kinds: Object.fromEntries(kinds.map((kind) => [kind, lives.filter((life) => life.kind === kind).length])),
      swaps: deployments.done(),
      decisions: lives.reduce((sum, { ending }) => sum + ending.decisions.length, 0),
      releases: lives.filter(({ ending }) => ending.text !== null).length,
      ...told.counts(),
      lost: count('lost'),
      doubled: count('doubled'),
      wrong: count('wrong'),
      owed: items.filter((one) => one.pk.startsWith('OUT#') && 'duePk' in one).length,
      unended: stack.program().executions(),
      longestMailSeconds: inbox.longestWait(),
      seconds: Math.round((performance.now() - began) / 100) / 10,
      findings,
    };
  } finally {
    await stack.stop();
  }
}

function groundOf(url: string, desk: Desk, inbox: Inbox, dice: Dice, damage: Damage | undefined): Playground {
  return {
    url,
    desk,
    dice,
    enterprise: async () => {
      const id = `acc_swap_${dice.roll(2 ** 32)}`;
      const fields = { segment: 'enterprise', activeEscalation: false, frozen: false, managerId: 'per_ben' } as const;
      await desk.putAccount(id, { name: `Firm ${id}`, ...fields, regulated: [], privilegedRoles: [] });
      return id;
    },
    asked: async (draftId, count) => {
      const began = performance.now();
      for (; performance.now() < began + mailMilliseconds(damage); await sleep(20)) {
        const mails = inbox.of(draftId);
        inbox.waited((performance.now() - began) / 1000);
        if (mails.length >= count) return mails;
      }
      throw new Surprise(`fewer than ${count} people were asked`);
    },
    linger: () => sleep(dice.roll(lingerMilliseconds)),
  };
}

const local = async (stack: Stack, path: string, body: object): Promise<unknown> =>
  (await fetch(`${stack.url}/_local/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json();
const setFault = (stack: Stack, webhook: 'drop' | '500' | 'ok') => local(stack, 'faults', { webhook });
const scan = async (stack: Stack): Promise<readonly Item[]> => ((await local(stack, 'tables/drafts', { op: 'scan' })) as { items: Item[] }).items;

/** The first mail of each link by which a person decides, by draft, oldest first. */
interface Inbox {
  of(draftId: string): readonly SentMail[];
  /** Somebody has waited so many seconds for one. */
  waited(seconds: number): void;
  longestWait(): number;
}

/** Takes each mail once: to look through all of them for every draft took most of a long run's time. */
function createInbox({ mailbox }: Stack): Inbox {
  const byDraft = new Map<string, SentMail[]>();
  let last = '';
  let longest = 0;
  return {
    waited: (seconds) => {
      longest = Math.max(longest, seconds);
    },
    longestWait: () => Math.round(longest * 10) / 10,
    of: (draftId) => {
      const mails = mailbox.list();
      const known = mails.findIndex(({ id }) => id === last);
      last = mails[0]?.id ?? last;
      for (const mail of mails.slice(0, known === -1 ? undefined : known).toReversed()) {
        if (mail.draftId === null || !asksForDecision(mail)) continue;
        const before = byDraft.get(mail.draftId) ?? [];
        // Whoever dies between a mail and its row sends it again: the same link is the same seat.
        if (!before.some((one) => linkOf(one) === linkOf(mail))) byDraft.set(mail.draftId, [...before, mail]);
      }
      return byDraft.get(draftId) ?? [];
    },
  };
}

/** Hears what reaches the helpdesk's endpoint; the stand-in forgets the oldest after some thousands. */
function createListener({ receiver }: Stack) {
  const heard = new WeakSet<Delivery>();
  const byDraft = new Map<string, { id: string; type: string; taken: boolean }[]>();
  let deliveries = 0;
  const ids = new Set<string>();
  return {
    listen: () => {
      for (const one of receiver.list()) {
        if (heard.has(one)) continue;
        heard.add(one);
        deliveries += 1;
        const taken = one.answered !== null && one.answered < 300 && one.verified;
        if (taken) ids.add(one.id);
        const { data } = JSON.parse(one.raw) as { data: { draft: { id: string } } };
        byDraft.set(data.draft.id, [...(byDraft.get(data.draft.id) ?? []), { id: one.id, type: one.type, taken }]);
      }
    },
    of: (draftId: string) => byDraft.get(draftId) ?? [],
    counts: () => ({ deliveries, told: ids.size }),
  };
}

/** Replaces the program when so much of the run is over, and then in the middle of an invocation: as one stands before a table. */
function createDeployments({ count, dice, damage }: { count: number; dice: Dice; damage: Damage | undefined }) {
  const done: Swap[] = [];
  const breaking: Promise<unknown>[] = [];
  let stack: Stack | undefined;
  let desk: Desk | undefined;
  let due = 0;
  let isBusy = true;
  let waited = 0;

  const deploy = () => {
    if (!stack) return;
    const definition = done.length === Math.floor(count / 2);
    const program = stack.program();
    done.push({
      at: program.deps.clock.now().toISOString(),
      invocations: program.running().toSorted(),
      executions: program.executions(),
      definition,
    });
    stack.deploy(definition ? approval : undefined);
    waited = -dice.roll(20);
    if (damage) breaking.push(breakTables(stack, damage));
  };

  return {
    on: (one: Stack, its: Desk) => {
      stack = one;
      desk = its;
    },
    /** So large a share of the run is over. */
    reached: (share: number) => {
      isBusy = share <= busyShare;
      due = Math.min(count, Math.floor(share * count + 0.5));
    },
    atCall: () => {
      if (!stack || done.length >= due) return;
      waited += 1;
      const wanted = isBusy ? busyWith : timedOutBy;
      const meets = stack
        .program()
        .running()
        .includes(wanted[done.length % wanted.length] as LambdaName);
      if (waited > 0 && (meets || waited > patience)) deploy();
    },
    /** Those that met nothing up to now. */
    finish: async () => {
      due = count;
      while (done.length < count) {
        deploy();
        await desk?.advance(60);
      }
      await Promise.all(breaking);
    },
    done: (): readonly Swap[] => done,
  };
}

async function breakTables(stack: Stack, damage: Damage): Promise<void> {
  const prefix = { outbox: 'OUT#', idempotency: 'IDEM#' }[damage];
  for (const { pk, sk } of await scan(stack)) if (pk.startsWith(prefix)) await local(stack, 'tables/drafts', { op: 'delete', key: { pk, sk } });
}

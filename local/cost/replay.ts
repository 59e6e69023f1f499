import { createHandler as createMailEvents } from '../../functions/mail-events.ts';
import { createHandler as createMeasure } from '../../functions/measure.ts';
import { type RawRequest, toEvent } from '../api-gateway.ts';
import { createSeededRandom } from '../chance.ts';
import { createVirtualClock } from '../clock.ts';
import { createFaults } from '../faults.ts';
import { createMemoryTables } from '../memory-tables.ts';
import { startProgram } from '../program.ts';
import { settingsFor } from '../settings.ts';
import { createMemoryBodies } from '../stand-ins/bodies.ts';
import { createLocalSigner } from '../stand-ins/keys.ts';
import { createMemoryLogFiles } from '../stand-ins/log-files.ts';
import { createMailbox, type SentMail } from '../stand-ins/mailbox.ts';
import { createWebhookReceiver } from '../stand-ins/webhook-receiver.ts';
import { drawsOf } from '../traffic/draws.ts';
import { createCounter, type Invocation, type Written } from './counter.ts';
import { type Counted, type Counts, scaled } from './prices.ts';
import { aDraft, seedTenant } from './tenant.ts';

export interface ReplayOptions {
  readonly drafts: number;
  /** Of them, those that wait for a person, 0 to 1. */
  readonly gated: number;
  readonly seed: string;
  /** Whether the tenant has traces recorded. @default false, as shipped */
  readonly tracing?: boolean;
}

/** What was counted while so many replies came and went. */
export interface Replayed {
  /** Replies, by the status in which they are answered to the helpdesk. */
  readonly answered: Readonly<Record<string, number>>;
  /** How long that took. */
  readonly minutes: number;
  readonly counts: Counts;
  readonly invocations: readonly Invocation[];
  readonly states: Readonly<Record<string, number>>;
  readonly storedBytes: number;
  /** What was written, by the kind of item; of the schedules, too. */
  readonly written: ReadonlyMap<string, Written>;
}

const publicUrl = 'https://approvals.example';
const start = new Date('2026-11-23T06:00:00Z');
/** As many as 1 million a month bring. */
const draftsPerMinute = 23;
/** Half of the decisions come within so many minutes (source document: median 8 min), the others later and later. */
const medianMinutes = 8;
const mostMinutes = 90;
/** What API Gateway writes of a request, with the line's own bytes. */
const accessLogBytes = 26 + 330;

/**
 * Plays replies through the real handlers in memory, at the pace of a million a month, and counts.
 *
 * Who is asked opens the link, approves and sees the receipt; every mail is delivered, every webhook taken. Schedules come as in AWS, and are in
 * the counts: {@link added} leaves out what they cost without any reply.
 */
export async function replay({ drafts, gated, seed, tracing = false }: ReplayOptions): Promise<Replayed> {
  const world = await createWorld(seed, tracing);
  const draws = drawsOf(seed);
  const answered: Record<string, number> = {};
  let posted = 0;
  while (posted < drafts || world.isOwed()) {
    for (let i = 0; i < draftsPerMinute && posted < drafts; i += 1) {
      posted += 1;
      const status = await world.post(aDraft(posted, draws.chance(gated), world.now(), draws), posted);
      answered[status] = (answered[status] ?? 0) + 1;
    }
    await world.minute(() => Math.min(mostMinutes, medianMinutes * Math.log2(1 / (1 - draws.next()))));
  }
  for (let i = 0; i < 3; i += 1) await world.minute(() => 0); // the last releases, and their events into the log
  return { answered, minutes: world.minutes(), ...world.counted() };
}

/** What so many minutes cost in which nobody asks for anything: schedules run all the same. */
export async function idle(minutes: number, tracing = false): Promise<{ readonly minutes: number; readonly counts: Counts }> {
  const world = await createWorld('idle', tracing);
  while (world.minutes() < minutes) await world.minute(() => 0);
  return { minutes, counts: world.counted().counts };
}

/** What the replies have added to what the schedules cost anyway, as far as there is more: each reply, on average. */
export function added({ counts, minutes, answered }: Pick<Replayed, 'counts' | 'minutes' | 'answered'>, still: Awaited<ReturnType<typeof idle>>): Counts {
  const replies = Object.values(answered).reduce((sum, count) => sum + count, 0);
  const anyway = scaled(still.counts, minutes / still.minutes);
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Math.max(0, count - anyway[name as Counted]) / replies])) as Counts;
}

async function createWorld(seed: string, tracing: boolean) {
  const clock = createVirtualClock(start, () => 0);
  const random = createSeededRandom(seed);
  const newSecret = (): string => Buffer.from(random.bytes(32)).toString('base64');
  const webhookSecret = `whsec_${newSecret()}`;
  const secrets = { link: JSON.stringify({ kid: 'k1', secret: newSecret(), previous: [] }), webhook: JSON.stringify({ current: webhookSecret }) };
  const counter = createCounter({ clock, secrets, tracing });
  const tables = createMemoryTables();
  const inbox = createMailbox(clock);
  const arrived: SentMail[] = [];
  const mailbox: typeof inbox = {
    list: inbox.list,
    add: (mail) => {
      const sent = inbox.add(mail);
      arrived.push(sent);
      return sent;
    },
  };
  const program = startProgram(
    {
      clock,
      random,
      log: counter.log,
      metrics: counter.metrics,
      settings: { ...settingsFor(publicUrl), mailsPerHour: 20, approvalsPerMinute: 10 },
      tables: counter.tables(tables),
      bodies: counter.bodies(createMemoryBodies()),
      mailbox,
      receiver: countedReceiver(createWebhookReceiver({ clock, secret: webhookSecret, fault: () => 'ok' }), counter.transport),
      linkKeys: counter.linkKeys,
      signer: counter.signer(createLocalSigner()),
      logSigner: counter.signer(createLocalSigner('local-audit-log')),
      logFiles: counter.logFiles(createMemoryLogFiles()),
      webhookSecrets: counter.webhookSecrets,
      faults: createFaults(),
      onlooker: counter.onlooker,
    },
    () => {},
  );
  tables.onCommit(program.onCommit);
  const key = await seedTenant(program.deps.accounts);
  const mailEvents = createMailEvents(program.deps);
  const measure = createMeasure(program.deps);
  await program.sequenceAudit(); // what made the tenant is in the log
  counter.forget();

  let requests = 0;
  let minutes = 0;
  async function request(method: string, target: string, headers: Readonly<Record<string, string>>, body = '') {
    requests += 1;
    counter.add('requests', 1);
    counter.add('logBytes', accessLogBytes);
    const raw: RawRequest = {
      method,
      target,
      rawHeaders: Object.entries(headers).flat(),
      body: Buffer.from(body),
      sourceIp: '192.0.2.1',
      at: clock.now(),
      requestId: `request-${requests}`,
    };
    const translated = toEvent(raw);
    if (!translated) throw new Error(`no route: ${method} ${target}`);
    const answer = await program.http[translated.lambda](translated.event);
    counter.add('bytesOut', Buffer.byteLength(answer.body ?? ''));
    await program.settle();
    return answer;
  }

  async function post(draft: object, number: number): Promise<string> {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': `key-${number}` };
    const { statusCode = 0, body = '' } = await request('POST', '/v1/drafts', headers, JSON.stringify(draft));
    if (statusCode >= 300) throw new Error(`a draft was answered ${statusCode}: ${body}`);
    return String(JSON.parse(body).status);
  }

  /** A browser of somebody who opens a mailed link, approves, and sees the receipt. */
  async function approve(path: string): Promise<void> {
    let cookie = '';
    const ask = async (method: string, target: string, headers: Readonly<Record<string, string>> = {}, body = ''): Promise<{ path: string; body: string }> => {
      const answer = await request(method, target, { accept: 'text/html', ...(cookie && { cookie }), ...headers }, body);
      cookie = answer.cookies?.[0]?.split(';')[0] ?? cookie;
      if (answer.statusCode === 303) return ask('GET', String(answer.headers?.location));
      return { path: target, body: answer.body ?? '' };
    };
    const page = await ask('GET', path);
    const nonce = /name="nonce" value="([^"]+)"/.exec(page.body)?.[1];
    if (!nonce) throw new Error(`no form on ${page.path}`);
    const form = { origin: publicUrl, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
    const after = await ask('POST', page.path, form, new URLSearchParams({ nonce, decision: 'approve' }).toString());
    if (!after.path.endsWith('/receipt')) throw new Error(`a decision led to ${after.path}`);
  }

  const asked = new Set<string | null>();
  let decisions: { readonly at: number; readonly path: string }[] = [];
  /** The mail service tells of each delivery, by SNS; who is asked decides some minutes later. */
  async function deliver(decidesAfterMinutes: () => number): Promise<void> {
    for (const mail of arrived.splice(0)) {
      counter.add('notifications', 1);
      const Message = JSON.stringify({ eventType: 'Delivery', mail: { tags: { draft: [mail.draftId ?? ''] } } });
      await counter.onlooker.invoked('mail-events', () => mailEvents({ Records: [{ Sns: { Message } }] }));
      const path = /https:\/\/[^\s/]+(\/review\/\S+)/.exec(mail.text)?.[1];
      if (!path || asked.has(mail.draftId)) continue; // later mails about a draft tell its end
      asked.add(mail.draftId);
      decisions.push({ at: clock.now().getTime() + decidesAfterMinutes() * 60_000, path });
    }
  }

  return {
    now: () => clock.now(),
    post,
    /** Whether somebody has still to decide. */
    isOwed: () => decisions.length > 0 || arrived.length > 0,
    minutes: () => minutes,
    /** A minute goes by: decisions that are due, timers of executions at their instants, and in the end the schedules. */
    async minute(decidesAfterMinutes: () => number): Promise<void> {
      await deliver(decidesAfterMinutes);
      const due = decisions.filter(({ at }) => at <= clock.now().getTime());
      decisions = decisions.filter((one) => !due.includes(one));
      for (const { path } of due) await approve(path);
      minutes += 1;
      const end = new Date(start.getTime() + minutes * 60_000);
      for (let timer = program.nextTimer(); timer && timer <= end; timer = program.nextTimer()) {
        clock.moveTo(timer);
        await program.runTimersUntil(timer);
        await program.settle();
      }
      clock.moveTo(end);
      await program.sweep();
      await program.sequenceAudit();
      if (minutes % 5 === 2) await counter.onlooker.invoked('measure', measure);
      await program.settle();
    },
    counted: () => ({
      counts: counter.counts(),
      invocations: counter.invocations(),
      states: counter.states(),
      storedBytes: counter.storedBytes(),
      written: counter.written(),
    }),
  };
}

const countedReceiver = (receiver: ReturnType<typeof createWebhookReceiver>, counted: ReturnType<typeof createCounter>['transport']) => ({
  list: receiver.list,
  transport: counted(receiver.transport),
});

/**
 * A receiver for Countersign's webhooks, to begin with: what a helpdesk has to do, and nothing else.
 *
 *     WEBHOOK_SECRET=whsec_… npx node examples/webhook-receiver/receiver.ts
 *
 * It checks the signature over the bytes as they came, keeps each webhook once by its id, answers, and acts afterwards: whoever acts
 * first and answers late is told again. One that can't be acted on waits behind the others, and in the end for a person. During a rotation of the secret put both, the new one first, with a space between.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The part of the body that is used here; `openapi.json` has all of it. */
export interface Webhook {
  readonly type: string;
  /** When the event was. */
  readonly timestamp: string;
  readonly data: { readonly draft: Draft };
}
interface Draft {
  readonly id: string;
  readonly conversationId: string;
  readonly revision: number;
  readonly status: string;
  readonly release: { readonly releaseId: string; readonly to: string | null; readonly subject: string | null; readonly text: string | null } | null;
  readonly holdingReply: { readonly to: string; readonly subject: string; readonly text: string } | null;
}

/** What your helpdesk does. Each may be called again after a crash: leave out what was done under the same id. */
export interface Helpdesk {
  /** Sends exactly this text, once for each id: the id of a release is its `releaseId`. */
  send(id: string, mail: { readonly conversationId: string; readonly to: string; readonly subject: string | null; readonly text: string }): Promise<void>;
  /** Shows agents where a draft stands. */
  show(draftId: string, status: string): Promise<void>;
}

/** Where webhooks are kept until they are done: a table of your database, with the id as its key. */
export interface Inbox {
  /** Keeps it; does nothing where the id is known, done or not. One that was put aside and is sent again is due again, as if it were new. */
  put(id: string, webhook: Webhook): Promise<void>;
  /** The oldest that is due: not done, not put aside, and not put off beyond this instant. `tries` are those that failed. */
  next(now: Date): Promise<{ readonly id: string; readonly webhook: Webhook; readonly tries: number } | undefined>;
  done(id: string): Promise<void>;
  /** Keeps how often it has failed, and when it is due again; null puts it aside, until somebody has looked at it. */
  failed(id: string, tries: number, dueAgain: Date | null): Promise<void>;
  /** The newest that was shown of a draft. */
  shown(draftId: string): Promise<{ readonly revision: number; readonly timestamp: string } | undefined>;
  keepShown(draftId: string, shown: { readonly revision: number; readonly timestamp: string }): Promise<void>;
}

const toleranceSeconds = 300;
const leastKeyBytes = 24;
const mostBytes = 4 * 1024 * 1024;
/** One that fails is put off for a minute, two, four, up to an hour, and put aside after a day or so: 30 tries take 24 hours. */
const mostTries = 30;
const putOffSeconds = (tries: number): number => Math.min(3600, 60 * 2 ** (tries - 1));
/** So often the inbox is looked at for what was put off, also where no webhook comes. */
const lookSeconds = 60;

/** Whether one of the secrets has signed these bytes under this id, within five minutes of now. */
export function isGenuine(headers: IncomingHttpHeaders, body: Uint8Array, secrets: readonly string[], now: Date): boolean {
  const [id, at, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => headers[name]);
  if (typeof id !== 'string' || typeof at !== 'string' || typeof signatures !== 'string' || !/^\d{1,12}$/.test(at)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(at)) > toleranceSeconds) return false;
  return secrets.some((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    if (key.length < leastKeyBytes) return false; // anybody could sign with an empty one
    const expected = createHmac('sha256', key).update(`${id}.${at}.`).update(body).digest();
    return signatures.split(' ').some((signature) => {
      const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
      return signature.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected);
    });
  });
}

/** What one webhook asks for. News that are older than what is shown change nothing: an attempt may come days after a newer one. */
export async function act(id: string, { type, timestamp, data: { draft } }: Webhook, inbox: Inbox, helpdesk: Helpdesk): Promise<void> {
  const shown = await inbox.shown(draft.id);
  const isOlder = shown !== undefined && (draft.revision < shown.revision || (draft.revision === shown.revision && timestamp < shown.timestamp));
  const mail = type === 'draft.released' ? draft.release : type === 'draft.held' && !isOlder ? draft.holdingReply : null;
  // A release is final, whatever came after it. Without a text it was erased: nobody may send it any more.
  if (mail?.to && mail.text) await helpdesk.send(id, { conversationId: draft.conversationId, to: mail.to, subject: mail.subject, text: mail.text });
  if (isOlder) return;
  await helpdesk.show(draft.id, draft.status);
  await inbox.keepShown(draft.id, { revision: draft.revision, timestamp });
}

export interface ReceiverOptions {
  readonly secrets: readonly string[];
  readonly inbox: Inbox;
  readonly helpdesk: Helpdesk;
  readonly now?: () => Date;
}

/** The server, which does not listen yet, and `work`, which does what is due in the inbox: call it when the program starts, for what it left undone. */
export function createReceiver({ secrets, inbox, helpdesk, now = () => new Date() }: ReceiverOptions): { server: Server; work: () => Promise<void> } {
  let working: Promise<void> = Promise.resolve();
  const workOff = async () => {
    for (let one = await inbox.next(now()); one; one = await inbox.next(now())) {
      try {
        await act(one.id, one.webhook, inbox, helpdesk);
        await inbox.done(one.id);
      } catch (error) {
        await leave(one.id, one.tries + 1, error);
      }
    }
  };
  /** One that fails must not keep the others waiting. */
  const leave = async (id: string, tries: number, error: unknown) => {
    const isLast = tries >= mostTries;
    console.error(isLast ? 'put aside, look at it:' : 'put off:', id, error);
    await inbox.failed(id, tries, isLast ? null : new Date(now().getTime() + putOffSeconds(tries) * 1000));
  };
  /** One at a time. */
  const work = () => {
    working = working.then(workOff).catch((error) => console.error('the inbox can not be read or written:', error));
    return working;
  };

  const statusFor = async (request: IncomingMessage): Promise<number> => {
    if (request.method !== 'POST') return 405;
    const body = await bytesOf(request);
    if (!body) return 413;
    if (!isGenuine(request.headers, body, secrets, now())) return 401;
    await inbox.put(String(request.headers['webhook-id']), JSON.parse(body.toString('utf8')));
    return 204; // also where it is known: else it would come again
  };
  const server = createServer(async (request, response) => {
    // What could not be kept is not taken: 503 has it sent again.
    const status = await statusFor(request).catch(() => 503);
    response.writeHead(status, status === 413 ? { connection: 'close' } : {}).end();
    if (status === 204) work();
  });
  const looking = setInterval(work, lookSeconds * 1000).unref();
  server.on('close', () => clearInterval(looking));
  return { server, work };
}

/** The body as it came; undefined where it is too long. */
async function bytesOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** An inbox that forgets with the program: for a first look. Yours is a table, else a restart sends twice. */
export function createMemoryInbox(): Inbox {
  const known = new Set<string>();
  const open = new Map<string, { readonly webhook: Webhook; readonly tries: number; readonly due: Date | null }>();
  const shown = new Map<string, { revision: number; timestamp: string }>();
  return {
    put: async (id, webhook) => {
      if (known.has(id) && open.get(id)?.due !== null) return;
      known.add(id);
      open.set(id, { webhook, tries: 0, due: new Date(0) });
    },
    next: async (now) => {
      for (const [id, { webhook, tries, due }] of open) if (due && due <= now) return { id, webhook, tries };
      return undefined;
    },
    done: async (id) => void open.delete(id),
    failed: async (id, tries, due) => {
      const known = open.get(id);
      if (known) open.set(id, { ...known, tries, due });
    },
    shown: async (draftId) => shown.get(draftId),
    keepShown: async (draftId, one) => void shown.set(draftId, one),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const secrets = (process.env.WEBHOOK_SECRET ?? '').split(' ').filter((secret) => secret !== '');
  if (secrets.length === 0) throw new Error('WEBHOOK_SECRET is not set');
  const helpdesk: Helpdesk = {
    send: async (id, { to, text }) => console.log(`${id}: send to ${to}:\n${text}`),
    show: async (draftId, status) => console.log(`${draftId} is ${status}`),
  };
  const { server, work } = createReceiver({ secrets, inbox: createMemoryInbox(), helpdesk });
  await work();
  const { PORT = '8080', HOST = '127.0.0.1' } = process.env; // HOST=0.0.0.0 where a proxy or container stands before it
  server.listen(Number(PORT), HOST, () => console.log(`listening on http://${HOST}:${(server.address() as AddressInfo).port}`));
}

import { createClient } from '../clients/typescript/client.ts';
import { wholeRevision } from '../functions/adapters/revision-item.ts';
import type { DraftView } from '../functions/domain/approval/draft-view.ts';
import type { AuditEvent } from '../functions/domain/audit/audit-event.ts';
import type { AccountFields } from '../functions/domain/policy/account.ts';
import type { CustomerMessage, RevisionPatch, Submission } from '../functions/domain/policy/draft.ts';
import type { Policy } from '../functions/domain/policy/policy.ts';
import type { Seeded } from './seed.ts';
import type { SentMail } from './stand-ins/mailbox.ts';
import type { Delivery } from './stand-ins/webhook-receiver.ts';

/** Something came out otherwise than the demo says. */
export class Surprise extends Error {
  override readonly name = 'Surprise';
}

/** @throws Surprise when the value is not the wanted one. */
export function must(what: string, value: unknown, wanted: unknown): void {
  if (value !== wanted) throw new Surprise(`${what}: wanted ${String(wanted)}, got ${String(value)}`);
}

export type Item = Record<string, unknown> & { readonly pk: string; readonly sk: string };

/** What a helpdesk, an administrator and the local stack's own routes are asked, over HTTP only. */
export interface Desk {
  send(submission: Submission, idempotencyKey?: string): Promise<{ readonly status: number; readonly draft: DraftView }>;
  revise(draftId: string, patch: RevisionPatch): Promise<DraftView>;
  get(draftId: string): Promise<DraftView>;
  withdraw(draftId: string, reason: string): Promise<DraftView>;
  stop(draftId: string, reason: string): Promise<DraftView>;
  /** Answers the drafts that the message has overtaken. */
  customerWrites(conversationId: string, message: CustomerMessage): Promise<readonly string[]>;
  account(id: string): Promise<AccountFields>;
  putAccount(id: string, fields: AccountFields): Promise<void>;
  /** Puts a changed policy in force. */
  changePolicy(change: (policy: Policy) => Policy): Promise<void>;
  /** Somebody stands in for a person, from now on for so many seconds. */
  delegate(personId: string, to: string, roles: readonly string[], seconds: number): Promise<void>;
  /** Mail to these addresses bounces from now on. */
  bounce(emails: readonly string[]): Promise<void>;
  audit(draftId: string): Promise<readonly AuditEvent[]>;
  /** Moves the clock and lets happen what falls due. */
  advance(seconds: number): Promise<void>;
  /** What the clock shows. */
  now(): Promise<string>;
  /** Mails of a draft, oldest first. */
  mails(draftId: string): Promise<readonly SentMail[]>;
  allMails(): Promise<readonly SentMail[]>;
  webhooks(): Promise<readonly Delivery[]>;
  /** Raw items of the drafts table, as an administrator of the AWS account could read them. */
  storedItems(draftId: string): Promise<readonly Item[]>;
  overwrite(item: Item): Promise<void>;
}

interface Call {
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function createDesk(url: string, keys: Seeded['keys']): Desk {
  async function call<T>(method: string, path: string, { key, body, headers = {} }: Call = {}): Promise<{ status: number; etag: string; body: T }> {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(key && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Surprise(`${method} ${path} answered ${answer.status}: ${text}`);
    return { status: answer.status, etag: answer.headers.get('etag') ?? '', body: JSON.parse(text) as T };
  }

  const { helpdesk, admin, audit } = keys;
  const client = createClient({ url, key: helpdesk });
  /** What the client can not do is a surprise: no story counts on it. */
  const done = <T>(asked: Promise<T>): Promise<T> =>
    asked.catch((error: unknown) => {
      throw new Surprise(error instanceof Error ? error.message : String(error));
    });
  const now = async () => (await call<{ now: string }>('GET', '/_local/clock')).body.now;
  const allMails = async () => (await call<SentMail[]>('GET', '/_local/mail')).body.toReversed();

  return {
    send: async (submission, idempotencyKey) => {
      let status = 0;
      const watched: typeof fetch = async (...asked) => {
        const answer = await fetch(...asked);
        status = answer.status;
        return answer;
      };
      const sender = createClient({ url, key: helpdesk, fetch: watched });
      const draft = await done(sender.submitDraft(submission, idempotencyKey === undefined ? {} : { idempotencyKey }));
      return { status, draft };
    },
    revise: (draftId, patch) => done(client.revise(draftId, patch)),
    get: (draftId) => done(client.getDraft(draftId)),
    withdraw: (draftId, reason) => done(client.withdraw(draftId, reason)),
    stop: (draftId, reason) => done(client.stop(draftId, reason)),
    customerWrites: (conversationId, message) => done(client.newMessage(conversationId, message)),
    account: async (id) => {
      const { id: _, ...fields } = (await call<AccountFields & { id: string }>('GET', `/v1/accounts/${id}`, { key: admin })).body;
      return fields;
    },
    putAccount: async (id, fields) => void (await call('PUT', `/v1/accounts/${id}`, { key: admin, body: fields })),
    changePolicy: async (change) => {
      const { etag, body } = await call<{ policy: Policy }>('GET', '/v1/policy', { key: admin });
      await call('PUT', '/v1/policy', { key: admin, body: change(body.policy), headers: { 'if-match': etag } });
    },
    delegate: async (personId, to, roles, seconds) => {
      const from = await now();
      const until = new Date(Date.parse(from) + seconds * 1000).toISOString();
      await call('POST', `/v1/people/${personId}/delegations`, { key: admin, body: { to, roles, from, until } });
    },
    bounce: async (emails) => void (await call('POST', '/_local/faults', { body: { mail: { bounce: emails } } })),
    audit: async (draftId) => (await call<{ items: AuditEvent[] }>('GET', `/v1/audit?draftId=${draftId}&limit=200`, { key: audit })).body.items,
    advance: async (advanceSeconds) => void (await call('POST', '/_local/clock', { body: { advanceSeconds } })),
    now,
    mails: async (draftId) => (await allMails()).filter((mail) => mail.draftId === draftId),
    allMails,
    webhooks: async () => (await call<Delivery[]>('GET', '/_local/webhooks')).body,
    storedItems: async (draftId) =>
      (await call<{ items: Item[] }>('POST', '/_local/tables/drafts', { body: { op: 'scan' } })).body.items
        .filter(({ pk }) => pk === `D#${draftId}`)
        .map(wholeRevision),
    overwrite: async (item) => void (await call('POST', '/_local/tables/drafts', { body: { op: 'put', item } })),
  };
}

/** A page as a browser without scripts meets it. */
export interface Page {
  readonly path: string;
  readonly status: number;
  readonly html: string;
}

/** One approver's browser: follows redirects, keeps its cookie, posts forms. */
export function createBrowser(url: string) {
  let cookie = '';

  async function ask(method: 'GET' | 'POST', path: string, fields?: Readonly<Record<string, string>>): Promise<Page> {
    const answer = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        ...(cookie && { cookie }),
        ...(fields && { origin: url, 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(fields && { body: new URLSearchParams(fields).toString() }),
    });
    const [set] = answer.headers.getSetCookie();
    if (set) cookie = set.split(';')[0] ?? '';
    const location = answer.headers.get('location');
    if (answer.status === 303 && location) {
      await answer.arrayBuffer();
      return ask('GET', location);
    }
    return { path, status: answer.status, html: await answer.text() };
  }

  return {
    open: (path: string) => ask('GET', path),
    post: (path: string, fields: Readonly<Record<string, string>>) => ask('POST', path, fields),
  };
}

const linkIn = /https?:\/\/[^\s/]+(\/(?:review|sign-in)\S+)/;
/** The code of a mail that asks for it. */
export const codeIn = /^Code: (\d{6})$/m;

/** The path of the one link in a mail. */
export function linkOf(mail: SentMail): string {
  const path = linkIn.exec(mail.text)?.[1];
  if (!path) throw new Surprise(`no link in the mail "${mail.subject}"`);
  return path;
}

/** Whether a mail asks its receiver for a decision: a watcher's, and one that says how it ended, has a link to the page, too. */
export const asksForDecision = ({ subject }: SentMail): boolean =>
  /^(?:Reminder: |Escalated: |Still open: |Again: |Fresh link: |Handed over: )?Approve reply: /.test(subject);

/** What a page tells its reader, short enough for a message: without it nobody learns later why there was no form. */
const saidBy = (html: string): string =>
  (/<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);

/** What a page's form must send back. */
export const nonceOf = ({ html, path, status }: Page): string => {
  const nonce = /name="nonce" value="([^"]+)"/.exec(html)?.[1];
  if (!nonce) throw new Surprise(`no form on ${path} (${status}): ${saidBy(html)}`);
  return nonce;
};

export type Choice =
  | { readonly decision: 'approve'; readonly text?: string }
  | { readonly decision: 'reject'; readonly reason: string; readonly feedback: string };

/**
 * Opens the link of a mail and decides, as its receiver would; signs in by a second mail where the page asks for it.
 *
 * @param readSeconds - so long the page is looked at before, by the stack's clock.
 */
export async function decideByMail(url: string, desk: Desk, mail: SentMail, choice: Choice, readSeconds = 0): Promise<Page> {
  const browser = createBrowser(url);
  let page = await browser.open(linkOf(mail));
  if (page.path.startsWith('/sign-in')) page = await signIn(browser, desk, mail.to, page);
  must('the page of the link', page.status, 200);
  const code = codeIn.exec(mail.text)?.[1];
  if (readSeconds > 0) await desk.advance(readSeconds);
  const after = await browser.post(page.path, { nonce: nonceOf(page), ...(code && { code }), ...choice });
  must('the answer to the decision', after.status, 200);
  if (!after.path.endsWith('/receipt')) throw new Surprise(`the decision led to ${after.path}`);
  return after;
}

/** Opens the link of a mail and sends a form of its page that decides nothing: `on-it`, `hand-over`, `ask`, `answer`. */
export async function actByMail(url: string, mail: SentMail, act: string, fields: Readonly<Record<string, string>>): Promise<Page> {
  const browser = createBrowser(url);
  const page = await browser.open(linkOf(mail));
  must('the page of the link', page.status, 200);
  const after = await browser.post(`${page.path}/${act}`, { nonce: nonceOf(page), ...fields });
  must(`the answer to ${act}`, after.status, 200);
  return after;
}

/** The people whom a page lets its reader choose for an act, by the id of the field. */
export function choicesOn({ html }: Page, field: string): readonly { readonly personId: string; readonly name: string }[] {
  const select = new RegExp(`<select id="${field}"[^]*?</select>`).exec(html)?.[0] ?? '';
  return [...select.matchAll(/<option value="([^"]+)"[^>]*>([^<]+)</g)].map(([, personId = '', name = '']) => ({ personId, name }));
}

/** Proves to be the receiver of the mails: asks for a sign-in link, opens it, and presses its button. */
async function signIn(browser: ReturnType<typeof createBrowser>, desk: Desk, email: string, page: Page): Promise<Page> {
  const before = (await desk.allMails()).length;
  const back = new URL(page.path, 'http://localhost').searchParams.get('return') ?? '';
  await browser.post('/sign-in', { email, return: back });
  await desk.advance(1);
  const mail = (await desk.allMails()).slice(before).find(({ to }) => to === email);
  if (!mail) throw new Surprise('no mail with a sign-in link');
  const path = linkOf(mail);
  await browser.open(path);
  return browser.post('/sign-in', { token: new URL(path, 'http://localhost').searchParams.get('token') ?? '' });
}

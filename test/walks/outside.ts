import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { Webhook } from 'standardwebhooks';
import { expect, vi } from 'vitest';
import type { Item } from '../../functions/adapters/ports.ts';
import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import type { DraftView } from '../../functions/domain/approval/draft-view.ts';
import type { Person, PersonFields } from '../../functions/domain/approval/person.ts';
import type { AuditEvent } from '../../functions/domain/audit/audit-event.ts';
import type { Account, AccountFields } from '../../functions/domain/policy/account.ts';
import type { RevisionPatch, Submission } from '../../functions/domain/policy/draft.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import type { FaultPlan } from '../../local/faults.ts';
import type { Stack } from '../../local/stack.ts';
import type { SentMail } from '../../local/stand-ins/mailbox.ts';
import type { Delivery } from '../../local/stand-ins/webhook-receiver.ts';
import { type FormRead, formsOf } from '../page/html.ts';

/** What came back; `body` is the parsed JSON, undefined where it is none. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

export interface Call {
  /** A key of the stack by its name, another key as it is, or null for none. @default helpdesk */
  readonly as?: string | null;
  readonly body?: unknown;
  /** The body as it is, instead of JSON of `body`. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A review link that was mailed, and the code of the same mail. */
export interface Link {
  readonly to: string;
  readonly path: string;
  readonly code: string | undefined;
}

/** A page as it is read without JavaScript. */
export interface Page {
  readonly status: number;
  /** Path and query where the browser ended. */
  readonly path: string;
  readonly text: string;
  readonly headers: Headers;
  /** Statuses on the way here. */
  readonly hops: readonly number[];
}

export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
  readonly link: Link;
}

export type Browser = ReturnType<typeof openBrowser>;

/** A delivery, its signature checked by the reference implementation. */
export interface Told extends Delivery {
  readonly draft: DraftView;
  readonly authentic: boolean;
}

export const usd = (dollars: number) => ({ currency: 'USD', minor: Math.round(dollars * 100) });

/** Looks again until there is something. @throws when there is nothing after so long, in real time. */
export async function until<T>(look: () => Promise<T | undefined | false>, what: string, milliseconds = 15_000): Promise<T> {
  for (const began = performance.now(); ; ) {
    const found = await look();
    if (found) return found;
    if (performance.now() - began > milliseconds) throw new Error(`did not come within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * A browser without JavaScript: keeps cookies, follows redirects, sends forms. One per person.
 *
 * @param reach - what leads to the host where its name leads elsewhere.
 */
export function openBrowser(url: string, userAgent = 'Mozilla/5.0 (walk)', reach: typeof fetch = fetch) {
  const cookies = new Map<string, string>();

  const once = async (method: string, path: string, fields?: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Promise<Page> => {
    const answer = await reach(new URL(path, url), {
      method,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        'user-agent': userAgent,
        ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...(fields && { origin: url, 'content-type': 'application/x-www-form-urlencoded' }),
        ...more,
      },
      ...(fields && { body: new URLSearchParams(fields).toString() }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: answer.status, path, text: await answer.text(), headers: answer.headers, hops: [answer.status] };
  };

  const follow = async (page: Page): Promise<Page> => {
    const location = page.headers.get('location');
    if (page.status !== 303 || location === null) return page;
    if (new URL(location, url).origin !== url) throw new Error(`leads to another host: ${location}`);
    const next = await follow(await once('GET', location));
    return { ...next, hops: [...page.hops, ...next.hops] };
  };

  return {
    cookies,
    once,
    open: async (path: string): Promise<Page> => follow(await once('GET', path)),
    /** Sends a form with `values` over what it holds by itself; line breaks go out as browsers send them. */
    send: async (form: FormRead, values: Readonly<Record<string, string | undefined>> = {}, more: Readonly<Record<string, string>> = {}): Promise<Page> =>
      follow(await once('POST', form.action, fieldsOf(form, values), more)),
    /** The same, without following where it leads. */
    sendOnce: (form: FormRead, values: Readonly<Record<string, string | undefined>> = {}, more: Readonly<Record<string, string>> = {}): Promise<Page> =>
      once('POST', form.action, fieldsOf(form, values), more),
  };
}

function fieldsOf(form: FormRead, values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = Object.entries({ ...form.defaults, ...values });
  return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value.replace(/\r?\n/g, '\r\n')]])));
}

/** The form of a page that is sent to an address with this end. @throws when there is none. */
export function formTo(page: Page, end: RegExp): FormRead {
  const form = formsOf(page.text).find(({ action }) => end.test(action));
  if (!form) throw new Error(`no form to ${end} on ${page.path} (${page.status})`);
  return form;
}

const signInAction = /^\/sign-in$/;
const decisionAction = /^\/review\/g\/[^/]+$/;
export const decisionForm = (page: Page): FormRead => formTo(page, decisionAction);
/** Whether a page lets its reader decide. */
export const mayDecide = (page: Page): boolean => formsOf(page.text).some(({ action }) => decisionAction.test(action));

/** Verifies by the reference implementation, at the instant of the delivery: its own check of the time is part of it. */
export function isAuthentic({ raw, headers, at }: Pick<Delivery, 'raw' | 'headers' | 'at'>, secret: string): boolean {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) });
  try {
    new Webhook(secret).verify(raw, headers);
    return true;
  } catch {
    return false;
  } finally {
    vi.useRealTimers();
  }
}

/** A leaf by other code than ours: canonical JSON of another package. */
function leafOf({ leaf: _, ...event }: AuditEvent): string {
  return createHash('sha256')
    .update(Buffer.concat([Buffer.of(0), Buffer.from(canonicalize(event) ?? '')]))
    .digest('hex');
}

export type Outside = ReturnType<typeof lookFromOutside>;

/** Everything that can be done to a running stack from outside, and all that can be seen of it there. */
export function lookFromOutside({ url, keys, webhookSecret }: Pick<Stack, 'url' | 'keys' | 'webhookSecret'>) {
  const sent: string[] = [];
  let count = 0;
  const fresh = (prefix: string): string => {
    count += 1;
    return `${prefix}${count}`;
  };

  async function call<T = unknown>(method: string, path: string, { as = 'helpdesk', body, raw, headers = {} }: Call = {}): Promise<Answer<T>> {
    const bytes = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const key = as === null ? undefined : ((keys as Readonly<Record<string, string>>)[as] ?? as);
    const answer = await fetch(new URL(path, url), {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        ...(key && { authorization: `Bearer ${key}` }),
        ...(bytes !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(bytes !== undefined && { body: bytes }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '') && text !== '';
    return { status: answer.status, headers: answer.headers, text, body: (isJson ? JSON.parse(text) : undefined) as T };
  }

  /** A call that must succeed. */
  async function must<T>(method: string, path: string, options?: Call): Promise<T> {
    const answer = await call<T>(method, path, options);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status} ${answer.text.slice(0, 300)}`);
    return answer.body;
  }

  const local = <T>(path: string, body?: unknown): Promise<T> =>
    must<T>(body === undefined ? 'GET' : 'POST', `/_local/${path}`, { as: null, ...(body !== undefined && { body }) });
  const now = async (): Promise<number> => Date.parse((await local<{ now: string }>('clock')).now);
  /** Moves the clock, and answers when all that fell due has happened. */
  const advance = async (seconds: number): Promise<void> => void (await local('clock', { advanceSeconds: seconds }));
  /** Answers when nothing goes on in the background any more. */
  const settle = (): Promise<void> => advance(0);
  /** An instant so many seconds from now, by the stack's clock. */
  const instant = async (seconds = 0): Promise<string> => new Date((await now()) + seconds * 1000).toISOString();

  async function account(fields: Partial<AccountFields> = {}, id = fresh('acc_walk')): Promise<Account> {
    const body = { name: `Firm ${id}`, segment: 'standard', managerId: 'per_ben', ...fields };
    return must<Account>('PUT', `/v1/accounts/${id}`, { as: 'admin', body });
  }
  async function person(fields: Partial<PersonFields> = {}, id = fresh('per_walk')): Promise<Person> {
    const body = { name: `Person ${id}`, email: `${id}@walks.example`, limits: { release: usd(1_000_000) }, ...fields };
    return must<Person>('PUT', `/v1/people/${id}`, { as: 'admin', body });
  }
  /** The people of the stack hold these roles no more, so that only those a walk makes are asked. */
  async function vacate(...roles: string[]): Promise<void> {
    const { items } = await must<{ items: Person[] }>('GET', '/v1/people?limit=200', { as: 'admin' });
    for (const { id, ...fields } of items) {
      if (!fields.roles.some((role) => roles.includes(role))) continue;
      await must('PUT', `/v1/people/${id}`, { as: 'admin', body: { ...fields, roles: fields.roles.filter((role) => !roles.includes(role)) } });
    }
  }
  async function changePolicy(change: (policy: Policy) => Policy): Promise<{ version: number; sha256: string }> {
    const { version, policy } = await must<{ version: number; policy: Policy }>('GET', '/v1/policy', { as: 'admin' });
    return must('PUT', '/v1/policy?force=1&reason=walk', { as: 'admin', body: change(policy), headers: { 'if-match': `"${version}"` } });
  }
  /** From now on drafts with `review: true` take this route. */
  const routeBy = (stages: Policy['routes'][number]['stages'], watchers: string[] = []) =>
    changePolicy((policy) => ({
      ...policy,
      routes: [{ id: 'walk', when: { rules: ['review-requested'] }, stages, watchers }, ...policy.routes.filter(({ id }) => id !== 'walk')],
    }));

  /** A harmless draft of an AI: sent at once on an ordinary account. */
  const submission = (accountId: string, fields: Partial<Submission> = {}): Submission => ({
    conversationId: fresh('conv-walk-'),
    accountId,
    author: { id: 'ai:helpbot', type: 'ai', name: 'Helpbot' },
    customerMessage: { text: 'Hello, when will order 1187 arrive? Thank you.', from: { name: 'Dana', email: 'dana@fabrikam.example' } },
    reply: { to: 'dana@fabrikam.example', subject: 'Re: your order', text: 'Hello Dana, order 1187 arrives on Friday. Kind regards' },
    confidence: 0.97,
    intent: 'order_status',
    topics: ['order_status'],
    ...fields,
  });

  async function send(body: Submission, key = fresh('key-')): Promise<Answer<DraftView>> {
    const answer = await call<DraftView>('POST', '/v1/drafts', { body, headers: { 'idempotency-key': key } });
    if (answer.status < 300) sent.push(answer.body.id);
    return answer;
  }
  /** A draft that must be taken; answers once its first mails are out. */
  async function draft(accountId: string, fields: Partial<Submission> = {}): Promise<DraftView> {
    const answer = await send(submission(accountId, fields));
    if (answer.status !== 201 && answer.status !== 202) throw new Error(`the draft was answered ${answer.status} ${answer.text.slice(0, 300)}`);
    await settle();
    return answer.body;
  }
  /** A draft that must be held: of low confidence unless the fields say otherwise. */
  async function held(accountId = 'acc_fabrikam', fields: Partial<Submission> = {}): Promise<DraftView> {
    const one = await draft(accountId, { confidence: 0.6, ...fields });
    expect(one.status).toBe('pending');
    return one;
  }

  const mails = async (draftId: string): Promise<SentMail[]> => (await local<SentMail[]>('mail')).filter((mail) => mail.draftId === draftId).reverse();
  /** Review links mailed for a draft, oldest first, each once. */
  async function links(draftId: string): Promise<Link[]> {
    const found = new Map<string, Link>();
    for (const { to, text } of await mails(draftId)) {
      const path = /\/review\/[A-Za-z0-9._~%-]+/.exec(text)?.[0];
      if (path) found.set(path, { to, path, code: /^Code: (\d{6})$/m.exec(text)?.[1] ?? found.get(path)?.code });
    }
    return [...found.values()];
  }
  /** The newest link of one person. @throws when they have none. */
  async function linkOf(draftId: string, to: string): Promise<Link> {
    const link = (await links(draftId)).findLast((one) => one.to === to);
    if (!link) throw new Error(`no link for ${to}`);
    return link;
  }

  /** Signs a browser in by a mailed one-time link, from the page that asks for it. Answers the page that follows. */
  async function signIn(browser: Browser, email: string, asking?: Page): Promise<Page> {
    await browser.send(formTo(asking ?? (await browser.open('/sign-in')), signInAction), { email });
    await settle();
    const mail = (await local<SentMail[]>('mail')).find(({ to, text }) => to === email && text.includes('/sign-in?'));
    const path = /\/sign-in\?\S+/.exec(mail?.text ?? '')?.[0];
    if (!path) throw new Error(`no sign-in mail for ${email}`);
    return browser.send(formTo(await browser.open(path), signInAction));
  }

  async function open(link: Link, browser = openBrowser(url)): Promise<Opened> {
    return { browser, page: await browser.open(link.path), link };
  }
  /** What the opened page's form sends for a decision. */
  const choice = ({ link }: Opened, decision: 'approve' | 'reject', given: Readonly<Record<string, string | undefined>> = {}) => ({
    decision,
    ...(link.code && { code: link.code }),
    ...(decision === 'reject' && { reason: 'wrong_facts', feedback: 'it is Monday, not Friday' }),
    ...given,
  });
  const decide = ({ browser, page, link }: Opened, decision: 'approve' | 'reject', given?: Readonly<Record<string, string | undefined>>): Promise<Page> =>
    browser.send(decisionForm(page), choice({ browser, page, link }, decision, given));
  /** Opens a link and decides; the decision must be taken. Answers once what follows has happened. */
  async function act(link: Link, decision: 'approve' | 'reject', given?: Readonly<Record<string, string | undefined>>): Promise<Page> {
    const page = await decide(await open(link), decision, given);
    expect([page.hops, page.path.endsWith('/receipt')]).toEqual([[303, 200], true]);
    await settle();
    return page;
  }
  /** Approves by the one link that was mailed. */
  const approve = async (draftId: string, given?: Readonly<Record<string, string | undefined>>): Promise<Page> => {
    const [link, ...others] = await links(draftId);
    if (!link || others.length > 0) throw new Error(`${others.length + (link ? 1 : 0)} links instead of one`);
    return act(link, 'approve', given);
  };

  const told = async (draftId: string, type?: string): Promise<Told[]> =>
    (await local<Delivery[]>('webhooks'))
      .flatMap((one): Told[] => {
        const { data } = JSON.parse(one.raw) as { data: { draft: DraftView } };
        return data.draft.id === draftId && (type === undefined || one.type === type)
          ? [{ ...one, draft: data.draft, authentic: isAuthentic(one, webhookSecret) }]
          : [];
      })
      .reverse();

  async function events(draftId: string): Promise<AuditEvent[]> {
    const found: AuditEvent[] = [];
    for (let cursor = ''; ; ) {
      const page = await must<{ items: AuditEvent[]; next: string | null }>('GET', `/v1/audit?draftId=${draftId}&limit=200${cursor}`, { as: 'audit' });
      found.push(...page.items);
      if (page.next === null) return found;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
  }

  const read = (draftId: string): Promise<DraftView> => must<DraftView>('GET', `/v1/drafts/${draftId}`);

  /** Lets the escrow end; the draft must then have gone out. */
  async function released(draftId: string): Promise<DraftView> {
    await advance(31);
    const one = await read(draftId);
    expect(one.status).toBe('released');
    return one;
  }

  const table = (name: 'accounts' | 'drafts' | 'audit') => ({
    scan: async (): Promise<Item[]> => (await local<{ items: Item[] }>(`tables/${name}`, { op: 'scan' })).items,
    put: (item: Item): Promise<unknown> => local(`tables/${name}`, { op: 'put', item }),
    remove: ({ pk, sk }: Item): Promise<unknown> => local(`tables/${name}`, { op: 'delete', key: { pk, sk } }),
  });
  /** All items of a draft as they are kept. */
  const itemsOf = async (draftId: string): Promise<Item[]> => (await table('drafts').scan()).filter(({ pk }) => pk === `D#${draftId}`).map(wholeRevision);

  /** What holds of every draft, however its life went: its chain, and at most one release. */
  async function checkLife(draftId: string): Promise<void> {
    const [chain, deliveries, now] = [await events(draftId), await told(draftId), await read(draftId)];
    expect(chain.map(({ seq }) => seq)).toEqual(chain.map((_, index) => index));
    expect(chain.map(({ prev }) => prev)).toEqual(['', ...chain.slice(0, -1).map(({ leaf }) => leaf)]);
    expect(chain.map(leafOf)).toEqual(chain.map(({ leaf }) => leaf));
    expect(chain.every(({ draftId: of }) => of === draftId)).toBe(true);
    const out = now.status === 'released' || now.status === 'notified';
    const releases = chain.filter(({ type, to }) => type === 'draft.released' || (type === 'draft.received' && (to === 'released' || to === 'notified')));
    expect(releases).toHaveLength(out ? 1 : 0);
    expect(chain.at(-1)?.to).toBe(now.status);
    expect(now.release === null).toBe(!out);
    const releaseIds = new Set(deliveries.filter(({ type }) => type === 'draft.released').map(({ id }) => id));
    expect([...releaseIds]).toEqual(out ? [now.release?.releaseId] : []);
    expect(new Set(deliveries.filter(({ type }) => type === 'draft.held').map(({ id }) => id)).size).toBeLessThanOrEqual(1);
    expect(deliveries.filter(({ authentic, verified }) => !authentic || !verified)).toEqual([]);
    for (const decision of chain.filter(({ type }) => type === 'decision.recorded')) expect(decision.requestHash).toMatch(/^[0-9a-f]{64}$/);
  }
  /** Checks the lives of all drafts that were sent since the last time. */
  async function checkLives(): Promise<void> {
    await local('faults', {});
    await settle();
    await advance(400); // longer than any delivery that failed during a walk is put off
    for (const draftId of new Set(sent.splice(0))) await checkLife(draftId);
  }

  return {
    url,
    fresh,
    call,
    must,
    local,
    now,
    advance,
    settle,
    instant,
    fault: (plan: Partial<FaultPlan>): Promise<unknown> => local('faults', plan),
    account,
    person,
    vacate,
    changePolicy,
    routeBy,
    delegate: (from: string, body: { to: string; from: string; until: string; roles: string[] }) =>
      must<{ id: string }>('POST', `/v1/people/${from}/delegations`, { as: 'admin', body }),
    submission,
    send,
    draft,
    held,
    read,
    revise: (draftId: string, body: RevisionPatch): Promise<DraftView> =>
      must<DraftView>('POST', `/v1/drafts/${draftId}/revisions`, { body, headers: { 'idempotency-key': fresh('rev-') } }),
    withdraw: (draftId: string): Promise<Answer<DraftView>> =>
      call<DraftView>('POST', `/v1/drafts/${draftId}/withdraw`, { body: { reason: 'solved by phone' } }),
    stop: (draftId: string, to: 'withdrawn' | 'pending'): Promise<Answer<DraftView>> =>
      call<DraftView>('POST', `/v1/drafts/${draftId}/stop`, { body: { reason: 'a slip', to } }),
    customerWrites: async (conversationId: string, fields: Partial<Submission['customerMessage']> = {}): Promise<string[]> => {
      const body = { text: 'One more thing.', at: await instant(1), ...fields };
      return (await must<{ superseded: string[] }>('POST', `/v1/conversations/${conversationId}/messages`, { body })).superseded;
    },
    mails,
    links,
    linkOf,
    signIn,
    open,
    choice,
    decide,
    act,
    approve,
    told,
    events,
    types: async (draftId: string): Promise<string[]> => (await events(draftId)).map(({ type }) => type),
    released,
    table,
    itemsOf,
    checkLife,
    checkLives,
  };
}

/** Filled seats of a draft. */
export const filled = (draft: DraftView): number => draft.stages.flatMap(({ seats }) => seats).reduce((sum, seat) => sum + seat.filled, 0);

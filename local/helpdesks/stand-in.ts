import { createServer } from 'node:http';
import type { HelpdeskAnswer, HelpdeskRequest, HelpdeskTransport } from '../../functions/adapters/ports.ts';
import { maxPayloadBytes, readBody } from '../api-gateway.ts';
import { listen } from '../listen.ts';

/** A notification as a vendor sends it. */
export interface SignedNotification {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What goes wrong with the next call of the API that it fits: a `look`, or a `post` of a comment.
 *
 * `unheard` does the work and gives no answer, `dropped` gives none and does nothing, `late` gives none and does the work only when
 * `land()` says so, `cut` breaks the answer off in its middle. A status is answered and nothing is done.
 */
export interface Fault {
  readonly on: 'look' | 'post' | 'any';
  readonly does: 'unheard' | 'dropped' | 'late' | 'cut' | { readonly status: number; readonly retryAfterSeconds?: number };
  /** @default 1 */
  readonly times?: number;
}

/** Whose token we call with, the author of drafts, a person of the helpdesk's own, and a customer. */
export const standInUsers = { us: 9001, author: 4471, agent: 5500, customer: 7001 } as const;

export interface NoteOptions {
  readonly authorId?: string;
  readonly tagged?: boolean;
}

/** A vendor as tests and the demo play it: what its people and customers do, and what can be seen of it. Tickets are called by the vendor's own ids. */
export interface HelpdeskStandIn {
  readonly transport: HelpdeskTransport;
  readonly calls: readonly { readonly method: string; readonly path: string; readonly status: number }[];
  /** Of all that happened so far, the oldest first. */
  readonly notifications: readonly SignedNotification[];
  /** The same body once more, as the vendor would sign it now. */
  readonly sign: (body: string, secret?: string) => SignedNotification;
  readonly fail: (fault: Fault) => void;
  /** Lets the late calls have their effect. */
  readonly land: () => void;
  /** A customer opens a ticket. */
  readonly open: (text: string) => string;
  readonly customerWrites: (id: string, text: string) => void;
  /** A person of the helpdesk's own answers in public. */
  readonly agentAnswers: (id: string, text: string) => void;
  /** An internal note, by the author of drafts unless said otherwise, and the tag. */
  readonly note: (id: string, text: string, options?: NoteOptions) => void;
  /** The oldest message is gone. */
  readonly forgetOldest: (id: string) => void;
  readonly close: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly isTagged: (id: string) => boolean;
  /** What customers see of a ticket. */
  readonly publicTexts: (id: string) => string[];
  readonly internalTexts: (id: string) => string[];
  /** The same API by HTTP, on loopback. @returns its address, and how to end it */
  readonly listen: () => Promise<{ url: string; stop: () => void }>;
}

export const jsonAnswer = (status: number, value: unknown): HelpdeskAnswer => ({ status, body: JSON.stringify(value) });

/** As a client tells that nothing came. */
const unanswered = () => Object.assign(new Error('no answer'), { name: 'WebhookTimedOut' });

const methodOf = (method: string | undefined): HelpdeskRequest['method'] => (method === 'PUT' || method === 'POST' || method === 'DELETE' ? method : 'GET');

/**
 * The part of a stand-in that is the same for each vendor: calls and what goes wrong with them.
 *
 * @param host - of the vendor; another one is refused
 * @param serve - the vendor's API
 * @param isPost - whether a call writes a comment
 */
export function createStandInApi({
  host,
  serve,
  isPost,
}: {
  readonly host: string;
  readonly serve: (request: HelpdeskRequest) => HelpdeskAnswer;
  readonly isPost: (request: HelpdeskRequest) => boolean;
}): Pick<HelpdeskStandIn, 'transport' | 'calls' | 'fail' | 'land' | 'listen'> {
  const calls: { readonly method: string; readonly path: string; readonly status: number }[] = [];
  const faults: { -readonly [Name in keyof Fault]: Fault[Name] }[] = [];
  const onTheWay: (() => void)[] = [];

  function takeFault(kind: 'look' | 'post'): Fault | undefined {
    const fault = faults.find(({ on }) => on === 'any' || on === kind);
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
    return fault;
  }

  const transport: HelpdeskTransport = {
    async call(request) {
      const { hostname, pathname } = new URL(request.url);
      if (hostname !== host) throw new Error(`not an address of this helpdesk: ${hostname}`);
      const does = takeFault(isPost(request) ? 'post' : 'look')?.does;
      const note = (status: number) => calls.push({ method: request.method, path: pathname, status });
      if (typeof does === 'object') {
        note(does.status);
        return { ...jsonAnswer(does.status, { error: 'planted' }), ...(does.retryAfterSeconds !== undefined && { retryAfterSeconds: does.retryAfterSeconds }) };
      }
      if (does === 'dropped' || does === 'late') {
        if (does === 'late') onTheWay.push(() => void serve(request));
        note(0);
        throw unanswered();
      }
      const answer = serve(request);
      note(does === 'unheard' ? 0 : answer.status);
      if (does === 'unheard') throw unanswered();
      return does === 'cut' ? { ...answer, body: answer.body.slice(0, answer.body.length / 2) } : answer;
    },
  };

  return {
    transport,
    calls,
    fail: (fault) => void faults.push({ ...fault }),
    land: () => {
      for (const work of onTheWay.splice(0)) work();
    },
    listen: async () => {
      const server = createServer((request, response) => {
        const answer = async () => {
          const body = await readBody(request, maxPayloadBytes);
          const text = body === 'too_large' ? '' : body.toString('utf8');
          const answered = await transport.call({
            method: methodOf(request.method),
            url: `https://${host}${request.url}`,
            headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
            ...(text !== '' && { body: text }),
          });
          response.writeHead(answered.status, {
            'content-type': 'application/json',
            ...(answered.retryAfterSeconds !== undefined && { 'retry-after': String(answered.retryAfterSeconds) }),
          });
          response.end(answered.body);
        };
        answer().catch(() => response.destroy());
      });
      return listen(server);
    },
  };
}

/** Calls a stand-in on loopback in place of the vendor's own address. */
export const loopbackTransport = (standIn: string): HelpdeskTransport => ({
  async call({ method, url, headers, body }) {
    const { pathname, search } = new URL(url);
    const answer = await fetch(`${standIn}${pathname}${search}`, { method, headers, ...(body !== undefined && { body }) });
    const retryAfter = answer.headers.get('retry-after');
    return { status: answer.status, body: await answer.text(), ...(retryAfter !== null && { retryAfterSeconds: Number(retryAfter) }) };
  },
});

import * as z from 'zod';
import type { VirtualClock } from './clock.ts';
import { FaultPlan, type Faults } from './faults.ts';
import type { LocalTables } from './memory-tables.ts';
import { type About, inboxPage, indexPage, webhooksPage } from './pages.tsx';
import type { Scheduler } from './scheduler.ts';
import type { MemoryLogFiles } from './stand-ins/log-files.ts';
import type { Mailbox } from './stand-ins/mailbox.ts';
import type { WebhookReceiver } from './stand-ins/webhook-receiver.ts';

export interface LocalRequest {
  readonly method: string;
  readonly path: string;
  readonly accept: string;
  readonly body: string;
}
export interface LocalAnswer {
  readonly status: number;
  readonly type: 'application/json' | 'application/problem+json' | 'text/html';
  readonly body: string;
}

export interface LocalRoutesOptions {
  readonly clock: VirtualClock;
  readonly scheduler: Pick<Scheduler, 'advance'>;
  readonly faults: Faults;
  readonly tables: LocalTables;
  readonly mailbox: Mailbox;
  readonly receiver: WebhookReceiver;
  readonly logFiles: MemoryLogFiles;
  readonly about: About;
}

const Key = z.strictObject({ pk: z.string().min(1), sk: z.string().min(1) });
/** A raw item: any members beside its key. */
const RawItem = z.looseObject({ pk: z.string().min(1), sk: z.string().min(1) });
const TableCall = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('scan') }),
  z.strictObject({ op: z.literal('get'), key: Key }),
  z.strictObject({ op: z.literal('put'), item: RawItem }),
  z.strictObject({ op: z.literal('delete'), key: Key }),
]);
/** At most a year: everything that falls due on the way is really done. */
const ClockCall = z.strictObject({
  advanceSeconds: z
    .number()
    .min(0)
    .max(366 * 86_400),
});
const TableName = z.enum(['accounts', 'drafts', 'audit']);

/** The routes under `/_local/`: what the local stack shows and does, and no deployed stack has. */
export function createLocalRoutes({ clock, scheduler, faults, tables, mailbox, receiver, logFiles, about }: LocalRoutesOptions) {
  const routes: Readonly<Record<string, (request: LocalRequest, name: string) => Promise<LocalAnswer>>> = {
    'GET ': async () => page(indexPage({ ...about, now: clock.now(), faults: faults.plan() })),
    'GET mail': async ({ accept }) => (accept.includes('text/html') ? page(inboxPage(mailbox.list())) : json(mailbox.list())),
    // All files of the audit log in base64, as a copy of the bucket would hold them.
    'GET audit-log': async () => json(Object.fromEntries([...logFiles.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]))),
    'GET webhooks': async ({ accept }) => (accept.includes('text/html') ? page(webhooksPage(receiver.list())) : json(receiver.list())),
    'GET clock': async () => json({ now: clock.now().toISOString() }),
    'POST clock': ({ body }) => withBody(ClockCall, body, async ({ advanceSeconds }) => json({ now: (await scheduler.advance(advanceSeconds)).toISOString() })),
    'GET faults': async () => json(faults.plan()),
    'POST faults': ({ body }) =>
      withBody(FaultPlan, body, async (plan) => {
        faults.replace(plan);
        return json(plan);
      }),
    'POST tables': ({ body }, name) => {
      const table = TableName.safeParse(name);
      if (!table.success) return Promise.resolve(problem(404, 'not_found', 'no such table'));
      return withBody(TableCall, body, (call) => runTableCall(tables, table.data, call));
    },
  };

  return async (request: LocalRequest): Promise<LocalAnswer> => {
    const [, , first = '', second = '', ...more] = request.path.split('/');
    const known = Object.keys(routes).filter((route) => route.split(' ')[1] === first);
    const fits = more.length === 0 && (second !== '') === (first === 'tables');
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const run = fits ? routes[`${method} ${first}`] : undefined;
    if (run) return run(request, second);
    return fits && known.length > 0 ? problem(405, 'method_not_allowed', 'another method') : problem(404, 'not_found', 'no such local route');
  };
}

async function runTableCall(tables: LocalTables, table: z.infer<typeof TableName>, call: z.infer<typeof TableCall>): Promise<LocalAnswer> {
  switch (call.op) {
    case 'scan':
      return json({ items: await tables.scan(table) });
    case 'get':
      return json({ item: (await tables.get(table, call.key)) ?? null });
    case 'put':
      await tables.put(table, call.item);
      return json({ item: call.item });
    case 'delete':
      await tables.remove(table, call.key);
      return json({});
  }
}

const json = (value: unknown): LocalAnswer => ({ status: 200, type: 'application/json', body: JSON.stringify(value) });
const page = (body: string): LocalAnswer => ({ status: 200, type: 'text/html', body });

function problem(status: number, code: string, detail: string, errors?: readonly { path: string; message: string }[]): LocalAnswer {
  return {
    status,
    type: 'application/problem+json',
    body: JSON.stringify({ type: 'about:blank', title: code, status, code, detail, ...(errors && { errors }) }),
  };
}

async function withBody<T>(schema: z.ZodType<T>, body: string, run: (value: T) => Promise<LocalAnswer>): Promise<LocalAnswer> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return problem(400, 'invalid_json', 'the body is not JSON');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return run(parsed.data);
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return problem(422, 'invalid_request', 'the request has not the expected form', errors);
}

import * as z from 'zod';
import { type AuditEvent, leafOf } from '../../functions/domain/audit/audit-event.ts';
import { BundleHeader } from '../../functions/domain/audit/bundle.ts';
import { type Difference, differencesOf, draftsNotLogged, type TableDraft, type TableEvent } from '../../functions/domain/audit/compare-tables.ts';
import { readArguments } from './arguments.ts';
import { entriesOf } from './audit-show.ts';
import { openBundle, plain, theOne } from './bundle-files.ts';
import { type Api, type Command, Failure } from './command.ts';
import { getAll } from './lists.ts';
import { progressBar } from './progress.ts';

export const auditCompare: Command = {
  name: 'audit compare',
  summary: 'compare what the tenant shows today with a bundle of its log',
  usage: `countersign audit compare DIR [--json]

Asks the tenant for the events of each draft of a bundle, and for its drafts, and names what differs from the log: events that were altered or taken
away after they were logged, and such as are not in the log and should be. Verify the bundle first. The key needs \`audit:read\` and \`drafts:read\`;
of the local stack it is \`keys.audit\`.

Exit code 0: no difference; 1: there are differences; 2: not compared: the bundle or events of a draft could not be read, or the server refuses or can't be
reached; 3: usage.`,
  async run(context) {
    const { positionals } = readArguments(context.args, {});
    const folder = theOne('folder', positionals);
    const api = asAuditor(context.api);
    const header = headerIn(openBundle(folder).header);
    const logged = await loggedIn(folder).catch(notCompared);
    const bar = progressBar(context, logged.size, 'drafts');
    const { found, unread } = await compared(api, header, logged, (done) => bar.tick(done)).catch(notCompared);
    bar.end();
    if (context.json) context.out(JSON.stringify({ drafts: logged.size, differences: found, unread }, null, 2));
    else for (const line of told(logged.size, found, unread)) context.out(line);
    return found.length > 0 ? 1 : unread.length > 0 ? 2 : 0;
  },
};

/** The API by a key that may read events, and with a word about the key where it may not. */
const asAuditor = (api: Api): Api => ({
  ...api,
  call: async (method, path, more) => {
    const answer = await api.call(method, path, { ...more, localKey: 'audit' });
    if (answer.status === 401) throw new Failure('the key is refused (401): it is none of this tenant, or has ended');
    if (answer.status === 403) throw new Failure('the key is refused (403): it needs the scopes audit:read and drafts:read');
    return answer;
  },
});

/** A cron job takes exit code 1 for tampering. */
function notCompared(error: unknown): never {
  throw error instanceof Failure ? new Failure(`not compared: ${error.message}`, 2) : error;
}

/** Hashes of logged events, by draft and number. */
export type LoggedLeaves = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** Asks the tenant for all that a bundle names. `unread` are drafts whose events the tenant can't read itself. @throws Failure for a refusal */
export async function compared(
  api: Api,
  header: BundleHeader,
  logged: LoggedLeaves,
  onProgress: (done: number) => void = () => {},
): Promise<{ found: Difference[]; unread: string[] }> {
  const drafts = new Map<string, TableDraft>();
  // before the events: what is read of a draft is then in one of them
  if (header.draftId === null) for (const draft of await getAll<TableDraft>(api, '/v1/drafts')) drafts.set(draft.id, draft);
  const found = draftsNotLogged([...drafts.values()], logged, header);
  const unread: string[] = [];
  let done = 0;
  for (const [draftId, leaves] of logged) {
    const kept = await eventsOf(api, draftId);
    if (kept) found.push(...differencesOf(draftId, leaves, kept, drafts.get(draftId), header));
    else unread.push(draftId);
    done += 1;
    onProgress(done);
  }
  return { found, unread };
}

function headerIn(text: string | undefined): BundleHeader {
  try {
    return BundleHeader.parse(JSON.parse(text ?? ''));
  } catch {
    throw new Failure('bundle.json can not be read: verify the bundle first', 2);
  }
}

/** The hashes of a bundle's events, by draft and number. */
async function loggedIn(folder: string): Promise<LoggedLeaves> {
  const logged = new Map<string, Map<number, string>>();
  for await (const { leaf, event } of entriesOf(folder)) {
    if (event.draftId === null) continue;
    const leaves = logged.get(event.draftId) ?? new Map<number, string>();
    logged.set(event.draftId, leaves.set(event.seq, leaf));
  }
  return logged;
}

const Page = z.object({ items: z.array(z.looseObject({ seq: z.number(), at: z.string(), to: z.string().optional() })), next: z.string().nullable() });

/** Events of a draft as the tenant has them; undefined where it can't read them itself. @throws Failure for a refusal */
async function eventsOf(api: Api, draftId: string): Promise<TableEvent[] | undefined> {
  const events: TableEvent[] = [];
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ draftId, limit: '200', ...(cursor !== null && { cursor }) });
    const { status, body } = await api.call('GET', `/v1/audit?${query}`);
    if (status >= 500) return undefined;
    const { data } = Page.safeParse(body);
    if (status !== 200 || !data) throw new Failure(`the events of ${draftId} are refused: ${status}`);
    events.push(...data.items.map((event) => ({ seq: event.seq, at: event.at, to: event.to, leaf: leafIn(event as unknown as AuditEvent) })));
    cursor = data.next;
  } while (cursor !== null);
  return events;
}

/** The hash of what an event says now; an empty text for what has none. */
function leafIn(event: AuditEvent): string {
  try {
    return leafOf(event);
  } catch {
    return ''; // a text that has no canonical JSON was never logged
  }
}

const words: Readonly<Record<Difference['kind'], string>> = {
  altered: 'the tables say something else than the log',
  missing: 'it is in the log, and gone from the tables',
  'not-logged': 'it is in the tables, and not in the log',
};

const shown = 20;

function told(drafts: number, found: readonly Difference[], unread: readonly string[]): string[] {
  const lines = found.map(({ kind, draftId, seq }) => `${kind}, ${plain(draftId)}, ${seq === null ? 'all events' : `event ${seq}`}: ${words[kind]}`);
  return [
    found.length > 0
      ? `DIFFERENT: ${found.length} in ${drafts} drafts`
      : unread.length > 0
        ? 'NOT READ: events that the tenant can not read'
        : `SAME: ${drafts} drafts`,
    ...lines.slice(0, shown).map((line) => `  ${line}`),
    ...unread.slice(0, shown).map((draftId) => `  unread, ${plain(draftId)}: the tenant can not read its events`),
  ];
}

import type { Item, TableName } from '../../functions/adapters/ports.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { toEvent } from '../../local/api-gateway.ts';
import { createSeededRandom } from '../../local/chance.ts';
import { createVirtualClock } from '../../local/clock.ts';
import { aDraft, seedTenant } from '../../local/cost/tenant.ts';
import { createFaults } from '../../local/faults.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { startProgram } from '../../local/program.ts';
import { settingsFor } from '../../local/settings.ts';
import { createMemoryBodies } from '../../local/stand-ins/bodies.ts';
import { createLocalSigner } from '../../local/stand-ins/keys.ts';
import { createMemoryLogFiles } from '../../local/stand-ins/log-files.ts';
import { createMailbox } from '../../local/stand-ins/mailbox.ts';
import { createWebhookReceiver } from '../../local/stand-ins/webhook-receiver.ts';
import { drawsOf } from '../../local/traffic/draws.ts';

const publicUrl = 'https://approvals.example';
const start = new Date('2026-11-23T06:00:00Z');
const unlimited = 1_000_000;
const tableNames: readonly TableName[] = ['accounts', 'drafts', 'audit'];
/** As many partitions as each index has. */
const shards = 8;

/** The real handlers of a tenant with the standard policy, over tables in memory: nothing is waited for but the code itself. */
export async function createDesk() {
  const clock = createVirtualClock(start, () => 0);
  const random = createSeededRandom('bench');
  const key = { kid: 'k1', secret: random.bytes(32) };
  const webhookSecret = `whsec_${Buffer.from(random.bytes(32)).toString('base64')}`;
  const tables = createMemoryTables();
  const silent = () => {};
  const program = startProgram(
    {
      clock,
      random,
      log: { info: silent, warn: silent, error: silent },
      settings: { ...settingsFor(publicUrl), requestsPerSecond: unlimited, requestBurst: unlimited },
      tables,
      bodies: createMemoryBodies(),
      mailbox: createMailbox(clock),
      receiver: createWebhookReceiver({ clock, secret: webhookSecret, fault: () => 'ok' }),
      linkKeys: { current: async () => key, find: async () => key },
      signer: createLocalSigner(),
      logSigner: createLocalSigner('local-audit-log'),
      logFiles: createMemoryLogFiles(),
      webhookSecrets: { active: async () => [webhookSecret] },
      faults: createFaults(),
    },
    silent,
  );
  const apiKey = await seedTenant(program.deps.accounts);
  let requests = 0;
  let copied = 0;

  const request = (method: string, target: string, headers: Readonly<Record<string, string>>, body = '') => {
    requests += 1;
    const rawHeaders = Object.entries(headers).flat();
    const translated = toEvent({ method, target, rawHeaders, body: Buffer.from(body), sourceIp: '192.0.2.1', at: clock.now(), requestId: `r-${requests}` });
    if (!translated) throw new Error(`no route: ${method} ${target}`);
    return program.http[translated.lambda](translated.event);
  };

  /** A draft by the API. @returns its status @throws where it was refused */
  const post = async (draft: Submission): Promise<string> => {
    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', 'idempotency-key': draft.conversationId };
    const { statusCode = 0, body = '' } = await request('POST', '/v1/drafts', headers, JSON.stringify(draft));
    if (statusCode >= 300) throw new Error(`a draft was answered ${statusCode}: ${body}`);
    return String(JSON.parse(body).status);
  };

  /** Everything that is kept, and all of it that was not there before. */
  const all = async (): Promise<Kept[]> =>
    (await Promise.all(tableNames.map(async (table) => (await tables.scan(table)).map((item) => ({ table, item }))))).flat();
  const since = async (before: readonly Kept[]): Promise<Kept[]> => {
    const known = new Set(before.map(nameOf));
    return (await all()).filter((one) => !known.has(nameOf(one)));
  };

  /**
   * So many drafts more, each a copy of a real one that has gone through the handlers: other ids, the same items but for its texts.
   *
   * @param isGated - whether they wait for a person
   */
  const keepMany = async (count: number, isGated: boolean): Promise<void> => {
    const before = await all();
    copied += 1;
    await post(aDraft(unlimited + copied, isGated, clock.now(), drawsOf(`copied-${copied}`)));
    await program.settle();
    const items = (await since(before)).filter(({ item }) => !item.sk.startsWith('REV#'));
    const id = items.map(({ item }) => /^D#drf_(\w+)$/.exec(item.pk)?.[1]).find((found) => found !== undefined) ?? '';
    const text = JSON.stringify(items);
    for (let i = 0; i < count - 1; i += 1) {
      const other = `${id.slice(0, -8)}${i.toString(32).toUpperCase().padStart(8, '0')}`;
      for (const { table, item } of JSON.parse(text.replaceAll(id, other)) as Kept[]) await tables.put(table, renamed(item, i, other));
    }
  };

  return { program, post, request, keepMany, clock };
}

interface Kept {
  readonly table: TableName;
  readonly item: Item;
}
const nameOf = ({ table, item: { pk, sk } }: Kept): string => `${table} ${pk} ${sk}`;

/** A copy whose key does not name its draft, and its places in the indexes, which are spread over shards by the draft's id. */
function renamed(item: Item, number: number, id: string): Item {
  const pk = /^D#|^OUT#/.test(item.pk) ? item.pk : `${item.pk}-${number}`;
  const shard = Number.parseInt(id.slice(-2), 32) % shards;
  const places = Object.entries(item).flatMap(([name, value]) =>
    /^\w+Pk$/.test(name) && typeof value === 'string' ? [[name, value.replace(/#\d$/, `#${shard}`)]] : [],
  );
  return { ...item, pk, ...Object.fromEntries(places) };
}

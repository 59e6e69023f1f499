import type { Submission } from '../../functions/domain/policy/draft.ts';
import { toEvent } from '../../local/api-gateway.ts';
import { createSeededRandom } from '../../local/chance.ts';
import { createVirtualClock } from '../../local/clock.ts';
import { aDraft, seedTenant } from '../../local/cost/tenant.ts';
import { createFaults } from '../../local/faults.ts';
import { keepCopies, takeTemplate, withoutTexts } from '../../local/fill/copies.ts';
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
      settings: { ...settingsFor(publicUrl), requestsPerSecond: unlimited, requestBurst: unlimited, gatedPerMinute: unlimited },
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

  /**
   * So many drafts more, each a copy of a real one that has gone through the handlers: other ids, the same items but for its texts.
   *
   * @param isGated - whether they wait for a person
   */
  const keepMany = async (count: number, isGated: boolean): Promise<void> => {
    copied += 1;
    const draft = aDraft(unlimited + copied, isGated, clock.now(), drawsOf(`copied-${copied}`));
    const template = await takeTemplate(tables, draft.conversationId, async () => {
      await post(draft);
      await program.settle();
    });
    await keepCopies(tables, withoutTexts(template), count - 1);
  };

  return { program, post, request, keepMany, clock };
}

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TableName } from '../../functions/adapters/ports.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { aDraft, seedTenant } from '../cost/tenant.ts';
import { headOf, keepCopies, type Template, takeTemplate, withoutTexts } from '../fill/copies.ts';
import { createMemoryTables, type LocalTables } from '../memory-tables.ts';
import { startStack } from '../stack.ts';
import { createMemoryLogFiles } from '../stand-ins/log-files.ts';
import { drawsOf } from '../traffic/draws.ts';
import type { Filling, Held, Question, ServerOptions, Told } from './protocol.ts';

/** No key has a limit here: how much the stack can do is the question. */
const unlimited = 999_999;
/** Whoever sends the load hears of each as it arrives. */
const mostArrivals = 100;
const tableNames: readonly TableName[] = ['accounts', 'drafts', 'audit'];
const linkOfReview = /https?:\/\/[^\s/]+(\/review\/\S+)/;

const tell = (told: Told): void => void process.send?.(told);

/** The stack that `npm start` runs, in a process that whoever sends the load has begun and speaks with; it ends with it. */
async function main({ data, escrowSeconds = standardPolicy.escrowSeconds }: ServerOptions): Promise<void> {
  const memory = data === 'memory' ? createMemoryTables() : undefined;
  const outside = memory ? undefined : await (await import('../dynamodb-local.ts')).startDynamoDbLocal();
  const tables = (memory ?? outside?.tables) as LocalTables;
  const logFiles = createMemoryLogFiles();
  const stack = await startStack({
    data: tables,
    logFiles,
    mostArrivals,
    waitsForMail: false,
    tenant: { requestsPerSecond: unlimited, requestBurst: unlimited },
    arrivals: {
      mail: ({ draftId, text }) => {
        const path = linkOfReview.exec(text)?.[1];
        if (draftId && path) tell({ tell: 'mail', draftId, path });
      },
      webhook: ({ type, raw, verified }) => {
        if (!verified) tell({ tell: 'unverified' });
        if (type === 'draft.released') tell({ tell: 'released', draftId: String(JSON.parse(raw).data.draft.id) });
      },
    },
  });
  const { accounts } = stack.program().deps;
  await accounts.putPolicy({ ...standardPolicy, escrowSeconds }, 1, { via: 'system' });
  const key = await seedTenant(accounts); // beside the demo tenant's people, whose policy stays in force

  const send = async (isGated: boolean, conversationId: string): Promise<void> => {
    const draft = { ...aDraft(0, isGated, new Date(), drawsOf('fill')), conversationId };
    const answer = await fetch(`${stack.url}/v1/drafts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(draft),
    });
    if (!answer.ok) throw new Error(`a draft was answered ${answer.status}: ${await answer.text()}`);
    await stack.program().settle();
  };
  const fill = async ({ kept, pending, minimal }: Filling): Promise<void> => {
    const wanted = [
      { count: kept, isGated: false, of: withoutTexts },
      { count: pending, isGated: true, of: (template: Template) => template },
      { count: minimal, isGated: false, of: headOf },
    ].filter(({ count }) => count > 0);
    const templates: Template[] = [];
    // All of them before the tables are large.
    for (const { isGated, of } of wanted) {
      const conversationId = randomUUID();
      templates.push(of(await takeTemplate(tables, conversationId, () => send(isGated, conversationId))));
    }
    for (const [i, template] of templates.entries()) await keepCopies(tables, template, wanted[i]?.count ?? 0);
  };
  const besides = async (): Promise<number> => {
    await stack.program().settle();
    const before = await held();
    if (!memory) return before.heap;
    const [again, files] = [createMemoryTables(), createMemoryLogFiles()];
    for (const table of tableNames) {
      for (const item of await memory.scan(table)) await again.put(table, JSON.parse(JSON.stringify(item)));
    }
    for (const [path, bytes] of logFiles.files) await files.put(path, bytes, { once: false });
    const after = await held();
    again.clear(); // and so it is held until here
    files.files.clear();
    return before.heap - (after.heap - before.heap);
  };
  const answerTo = async (question: Question): Promise<unknown> => {
    switch (question.ask) {
      case 'fill':
        await fill(question.with);
        return null;
      case 'held':
        return held();
      case 'besides':
        return besides();
      case 'empty':
        memory?.clear();
        logFiles.files.clear();
        return held();
    }
  };
  const end = async () => {
    await stack.stop();
    await outside?.stop();
    process.exit(0);
  };
  process.on('disconnect', () => void end());
  process.on('message', (question: Question) => {
    answerTo(question).then(
      (value) => tell({ tell: 'answer', id: question.id, value }),
      (error: unknown) => tell({ tell: 'failure', id: question.id, words: error instanceof Error ? error.message : String(error) }),
    );
  });
  setInterval(() => {
    const { rss, heapUsed, external } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    tell({ tell: 'second', rss, heap: heapUsed + external, cpuMilliseconds: (user + system) / 1000 });
  }, 1000).unref();
  tell({ tell: 'ready', url: stack.url, key, escrowSeconds });
}

/** What is held after two collections with a pause between them: what the first one frees may hold more that is outside the heap. */
async function held(): Promise<Held> {
  for (let i = 0; i < 2; i += 1) {
    globalThis.gc?.();
    await sleep(50);
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, heap: heapUsed + external };
}

await main(JSON.parse(process.argv[2] ?? '{}') as ServerOptions);

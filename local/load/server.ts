import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { poolNoBuffers } from '../buffer-pool.ts';
import { seedTenant } from '../cost/tenant.ts';
import { asksForDecision, linkOf } from '../demo-client.ts';
import { createMemoryTables, type LocalTables } from '../memory-tables.ts';
import { startStack } from '../stack.ts';
import { createMemoryLogFiles } from '../stand-ins/log-files.ts';
import { fill } from './fill.ts';
import { held, heldBeside } from './held.ts';
import type { Question, ServerOptions, Told } from './protocol.ts';

/** No key has a limit here: how much the stack can do is the question. */
const unlimited = 999_999;
/** Whoever sends the load hears of each as it arrives. */
const mostArrivals = 100;

/** Once the sender has ended nobody listens, and what still goes on is told to nobody: without a function that takes the error it would end the process. */
const tell = (told: Told): void => void process.send?.(told, undefined, undefined, () => {});

/** The stack that `npm start` runs, in a process that whoever sends the load has begun and speaks with; it ends with it. */
async function main({ data, escrowSeconds = standardPolicy.escrowSeconds }: ServerOptions): Promise<void> {
  poolNoBuffers();
  const memory = data === 'memory' ? createMemoryTables() : undefined;
  const outside = memory ? undefined : await (await import('../dynamodb-local.ts')).startDynamoDbLocal();
  const tables = (memory ?? outside?.tables) as LocalTables;
  const logFiles = createMemoryLogFiles();
  const stack = await startStack({
    data: tables,
    logFiles,
    mostArrivals,
    waitsForMail: false,
    tenant: { requestsPerSecond: unlimited, requestBurst: unlimited, gatedPerMinute: unlimited },
    arrivals: {
      mail: (mail) => {
        if (mail.draftId && asksForDecision(mail)) tell({ tell: 'mail', draftId: mail.draftId, path: linkOf(mail) });
      },
      webhook: ({ type, raw, verified }) => {
        if (!verified) tell({ tell: 'unverified' });
        if (type === 'draft.released') tell({ tell: 'released', draftId: String(JSON.parse(raw).data.draft.id) });
      },
    },
  });
  const { accounts } = stack.program().deps;
  const policy = await accounts.putPolicy({ ...standardPolicy, escrowSeconds }, 1, { via: 'system' });
  if (!policy.ok) throw new Error(`the policy was not taken: ${policy.reason}`);
  const key = await seedTenant(accounts); // beside the demo tenant's people, whose policy stays in force

  const besides = async (): Promise<number> => {
    await stack.program().settle();
    return memory ? heldBeside(memory, logFiles) : (await held()).heap;
  };
  const answerTo = async (question: Question): Promise<unknown> => {
    switch (question.ask) {
      case 'fill':
        return fill({ tables, url: stack.url, key, settle: () => stack.program().settle() }, question.with);
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

await main(JSON.parse(process.argv[2] ?? '{}') as ServerOptions);

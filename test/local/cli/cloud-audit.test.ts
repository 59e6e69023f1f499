import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Trust } from '../../../functions/domain/audit/bundle.ts';
import type { ExportSource } from '../../../functions/domain/audit/export-bundle.ts';
import { createRotateLinks } from '../../../local/cli/rotate-links.ts';
import { createRotateWebhooks } from '../../../local/cli/rotate-webhooks.ts';
import { createTenantInit } from '../../../local/cli/tenant-init.ts';
import { exported, verified } from '../../domain/audit/a-bundle.ts';
import { createWorld } from '../../world.ts';
import { aCloud } from './a-cloud.ts';
import { aContext, temporaryFiles } from './a-context.ts';

const script = fileURLToPath(new URL('../../../clients/verify_audit.py', import.meta.url));
const hasPython = spawnSync('python3', ['-c', 'pass']).status === 0;
const file = temporaryFiles();

/** A stack that began with `tenant init`, was recovered, had both secrets changed, and whose log has all of it. */
async function aLoggedStack() {
  const world = await createWorld({ people: [], accounts: [] });
  for (const table of ['accounts', 'audit'] as const) for (const item of await world.raw.scan(table)) await world.raw.remove(table, item);
  const { cloud } = aCloud({ tables: world.raw, clock: world.clock });
  const act = async (command: ReturnType<typeof createTenantInit>, ...args: string[]) => {
    await command.run(aContext(['demo', ...args]).context);
    world.clock.advance(60);
    await world.sequenceAudit();
  };
  await act(createTenantInit(cloud), '--person-id', 'per_kim', '--name', 'Kim', '--email', 'kim@acme.example');
  await act(createTenantInit(cloud), '--recover', '--reason', 'lost');
  await act(createRotateLinks(cloud));
  await act(createRotateLinks(cloud), '--retire', 'k1');
  await act(createRotateWebhooks(cloud));
  await act(createRotateWebhooks(cloud), '--finish');
  const trust = Trust.parse(JSON.parse(Buffer.from(world.logFiles.get('trust.json') ?? '').toString()));
  const source: ExportSource = { files: { readFile: async (path) => world.logFiles.get(path) }, trust, policy: async () => undefined };
  return { trust, bundle: await exported(source, { now: world.clock.now() }) };
}

describe('what a cloud admin does', () => {
  it('stands in the audit log, and both verifiers take it', async () => {
    const { trust, bundle } = await aLoggedStack();
    const events = (bundle.get('entries.jsonl') ?? '')
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event);
    const byAdmin = events.filter(({ actor }) => actor.via === 'cloud-admin').map(({ subject, data }) => `${subject.split(':').slice(0, 1)} ${data.change}`);

    expect(byAdmin.toSorted()).toEqual(
      ['key created', 'key recovered', 'person created', 'secret finished', 'secret retired', 'secret rotated', 'secret rotated'].toSorted(),
    );
    expect(verified(bundle, { trust, strict: true })).toMatchObject({ verdict: 'sound', counts: {} });
    if (!hasPython) return;
    const folder = file('bundle');
    for (const [path, bytes] of bundle) {
      mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
      writeFileSync(`${folder}/${path}`, bytes);
    }
    const trustFile = file('trust.json', JSON.stringify(trust));
    const { stdout, status } = spawnSync('python3', [script, '--many'], { input: JSON.stringify({ folder, trust: trustFile, pin: null }), encoding: 'utf8' });
    expect([JSON.parse(stdout), status]).toMatchObject([{ verdict: 'sound', exit: 0 }, 0]);
  });
});

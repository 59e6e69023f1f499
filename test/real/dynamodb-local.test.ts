import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findJava, startDynamoDbLocal } from '../../local/dynamodb-local.ts';

const java = (await findJava()) ?? 0;
const skipped = java < 17 && process.env.CI_REQUIRE_JAVA !== '1';
const starts = { timeout: 200_000 };

/** True once nothing listens there any more; a process's number would stay taken until its parent has looked at it. */
async function isGone(endpoint: string): Promise<boolean> {
  for (let i = 0; i < 100; i += 1) {
    const gone = await fetch(endpoint).then(
      () => false,
      () => true,
    );
    if (gone) return true;
    await sleep(100);
  }
  return false;
}

describe.skipIf(skipped)(skipped ? 'DynamoDB Local (skipped: no Java)' : 'DynamoDB Local', () => {
  it('ends when it is stopped, twice being no error', starts, async () => {
    const local = await startDynamoDbLocal();
    await local.stop();
    await local.stop();

    expect(await isGone(local.endpoint)).toBe(true);
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('ends with the process that started it, by %s', starts, async (signal) => {
    const module = new URL('../../local/dynamodb-local.ts', import.meta.url).href;
    const script = `import { startDynamoDbLocal } from ${JSON.stringify(module)};
      const { endpoint } = await startDynamoDbLocal();
      console.log(endpoint);
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const endpoint = line.toString().trim();
    expect((await fetch(endpoint)).status).toBe(400); // it answers, if only that this is no request
    parent.kill(signal);

    expect(await isGone(endpoint)).toBe(true);
  });

  it('lets a process that has nothing left to do end', starts, async () => {
    const module = new URL('../../local/dynamodb-local.ts', import.meta.url).href;
    const script = `import { startDynamoDbLocal } from ${JSON.stringify(module)}; console.log((await startDynamoDbLocal()).endpoint);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    parent.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const [code] = await once(parent, 'exit');

    expect(code).toBe(0);
    expect(await isGone(said.trim())).toBe(true);
  });
});

describe('a machine without a fitting Java', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const inPath = async (script: string | undefined, act: () => Promise<void>): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-java-'));
    if (script !== undefined) await writeFile(join(folder, 'java'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    vi.stubEnv('PATH', folder);
    await act().finally(() => rm(folder, { recursive: true }));
  };

  it.each([
    ['none at all', undefined],
    ['one that only says where to get it', 'echo "Unable to locate a Java Runtime." >&2; exit 1'],
    ['Java 8', `echo 'openjdk version "1.8.0_392"' >&2`],
    ['Java 11', `echo 'openjdk version "11.0.21" 2023-10-17' >&2`],
  ])('is told in one line what to do: %s', async (_, script) => {
    await inPath(script, async () => {
      const error = await startDynamoDbLocal().then(
        () => undefined,
        (thrown: Error) => thrown,
      );
      expect(error?.message).toBe(
        'DynamoDB Local needs Java 17 or newer: install a JRE, for example `apt-get install default-jre-headless`, or start without --data dynamodb',
      );
    });
  });

  it.each([
    ['1.8.0_392', 8],
    ['11.0.21', 11],
    ['17', 17],
    ['25-ea', 25],
  ])('reads version %s as %i', async (version, major) => {
    await inPath(`echo 'openjdk version "${version}" 2025-09-16' >&2`, async () => {
      expect(await findJava()).toBe(major);
    });
  });
});

import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../../local/stack.ts';

const run = promisify(execFile);
const hasCurl = spawnSync('curl', ['--version']).status === 0 && spawnSync('bash', ['-c', ':']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'countersign-stack-'));
const first = join(folder, 'stack.json');
const named = (path: string): { url: string; receiptKey: string } => JSON.parse(readFileSync(path, 'utf8'));
const running: Stack[] = [];
async function started(): Promise<Stack> {
  const stack = await startStack({ quiet: true, stackFolder: folder });
  running.push(stack);
  return stack;
}
afterEach(async () => {
  for (const stack of running.splice(0)) await stack.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the file that names a local stack', () => {
  it('is its owner’s alone, and gone with the stack', async () => {
    const stack = await started();

    expect(stack.stackFile).toBe(first);
    expect(named(first)).toMatchObject({ url: stack.url, keys: stack.keys, receiptKey: stack.receiptKey });
    expect(statSync(first).mode & 0o777).toBe(0o600);
    await stack.stop();
    expect(existsSync(first)).toBe(false);
  });

  it.skipIf(!hasCurl)('is where the first page of the stack takes the key for its first call from, which works as it stands', async () => {
    const stack = await started();
    const page = await (await fetch(`${stack.url}/_local/`, { headers: { accept: 'text/html' } })).text();
    const [, command = ''] = /<pre>([^<]*)<\/pre>/.exec(page) ?? [];

    const { stdout } = await run('bash', ['-euc', command.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')]);

    expect(command).toContain(first);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'pending', accountId: 'acc_fabrikam' });
  });

  it('stays with the stack that runs: a second one has a file of its own', async () => {
    const [one, two] = [await started(), await started()];
    const second = join(folder, `stack-${new URL(two.url).port}.json`);

    expect(two.stackFile).toBe(second);
    expect([named(first).url, named(second).url]).toEqual([one.url, two.url]);
    await two.stop();
    expect([named(first).url, existsSync(second)]).toEqual([one.url, false]);
  });

  it.each([
    ['a stack that is gone', { url: 'http://127.0.0.1:9' }],
    ['no stack', { left: true }],
  ])('is written over where it names %s', async (_, left) => {
    writeFileSync(first, JSON.stringify(left));

    const stack = await started();

    expect(named(first).url).toBe(stack.url);
  });

  it('is not taken away at the end where another stack has it by then', async () => {
    const stack = await started();
    writeFileSync(first, JSON.stringify({ url: 'http://127.0.0.1:9' }));

    await stack.stop();

    expect(named(first).url).toBe('http://127.0.0.1:9');
  });
});

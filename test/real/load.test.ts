import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { findJava } from '../../local/dynamodb-local.ts';

const java = (await findJava()) ?? 0;
const skipped = java < 17 && process.env.CI_REQUIRE_JAVA !== '1';

it('plays a short load against the stack in a process of its own: mails, decisions, releases', () => {
  const args = [
    'bin/load.mjs',
    '--seconds',
    '3',
    '--warm-up',
    '1',
    '--rate',
    '8',
    '--gated',
    '0.4',
    '--escrow',
    '2',
    '--kept',
    '50',
    '--pending',
    '20',
    '--minimal',
    '10',
    '--json',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });

  expect(stderr).toBe('');
  const { seen, errors, server, goals } = JSON.parse(stdout);
  expect(errors).toEqual({});
  expect(seen.sent).toBeGreaterThan(8);
  expect(seen.taken).toBe(seen.sent);
  expect(seen.page.count).toBeGreaterThan(0);
  expect(seen.release.count).toBeGreaterThan(0);
  expect(seen.release.count).toBe(seen.mail.count);
  expect(seen.delivery.count).toBe(seen.sent - seen.mail.count);
  expect(server.besides.begin).toBeLessThan(server.begin.heap);
  expect(goals.find(({ words }: { words: string }) => words === 'no errors').met).toBe(true);
});

it.skipIf(skipped)(skipped ? 'plays it on DynamoDB Local (skipped: no Java)' : 'plays it on DynamoDB Local, too, where the server holds nothing of it', () => {
  const args = ['bin/load.mjs', '--seconds', '3', '--warm-up', '0', '--rate', '3', '--gated', '0.3', '--escrow', '2', '--data', 'dynamodb', '--json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });

  const { seen, errors, server } = JSON.parse(stdout);
  expect(errors).toEqual({});
  expect(seen.taken).toBe(seen.sent);
  expect(server.besides.end - server.besides.begin).toBeLessThan(50 * 2 ** 20);
});

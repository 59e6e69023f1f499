import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the command line says in one line that nobody is there', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/cli.mjs', 'policy', 'get', '--json'], {
    encoding: 'utf8',
    env: { ...process.env, COUNTERSIGN_URL: 'http://127.0.0.1:2', COUNTERSIGN_KEY: 'cs_a_b' }, // a port that nobody listens on
  });

  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: "countersign: http://127.0.0.1:2 can't be reached: nothing listens there\n" });
});

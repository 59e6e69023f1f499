import { afterAll, expect, it } from 'vitest';
import { createApi } from '../../local/cli/api.ts';
import { accountsImport } from '../../local/cli/imports.ts';
import { startStack } from '../../local/stack.ts';
import { aContext, temporaryFiles } from '../local/cli/a-context.ts';

const file = temporaryFiles();
const stack = await startStack({ quiet: true });
afterAll(() => stack.stop());

it('10,000 accounts are imported on the local stack in less than a minute', async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `acc_${i},"Firm ${i}, Ltd.",standard,USD,${100_000 + i},${i % 10 === 0 ? 'healthcare' : ''},per_ann`);
  const name = file('accounts.csv', ['id,name,segment,contractValue.currency,contractValue.minor,regulated,managerId', ...rows].join('\r\n'));
  const api = createApi({ env: { COUNTERSIGN_URL: stack.url, COUNTERSIGN_KEY: stack.keys.admin }, stackFile: new URL('file:///nowhere') });
  const { context, out, err } = aContext([name], { api });
  const began = performance.now();

  expect(await accountsImport.run(context)).toBe(0);
  const seconds = (performance.now() - began) / 1000;

  expect([out, err]).toEqual([['10000 lines: 10000 created, 0 updated, 0 unchanged, 0 refused'], []]);
  console.log(`10,000 accounts in ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(60);
});

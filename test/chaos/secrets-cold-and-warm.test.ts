import { expect, it } from 'vitest';
import { createLinkKeys } from '../../functions/adapters/link-keys.ts';
import type { Clock } from '../../functions/adapters/ports.ts';
import { createChaos } from './chaos.ts';
import { named } from './faults.ts';

it('F26: Secrets Manager is away: links work for the five minutes that keys are kept, then they say to come again, and work again afterwards', async () => {
  let away = false;
  let clock: Clock = { now: () => new Date(0) };
  const secret = JSON.stringify({ current: { kid: 'k1', secret: Buffer.alloc(32, 7).toString('base64') } });
  const client = { send: async () => (away ? Promise.reject(named('InternalServiceError')) : { SecretString: secret }) };
  const keys = createLinkKeys({ client: client as never, secretArn: 'arn', clock: { now: () => clock.now() } });
  const chaos = await createChaos({ linkKeys: keys });
  clock = chaos.clock;
  const draft = await chaos.held();
  const browser = chaos.browser();
  const page = await browser.open(draft.id, 'mia');
  const open = async () => (await chaos.browser().open(draft.id, 'mia')).status;

  away = true;
  chaos.clock.advance(4 * 60);
  expect(await open()).toBe(200); // warm
  chaos.clock.advance(60);
  expect(await open()).toBe(503); // outlived
  const late = await browser.fill(page, { decision: 'approve' });
  expect([late.status, late.headers['retry-after']]).toEqual([503, '1']);
  expect([await chaos.status(draft.id), (await chaos.draft(draft.id)).decisions]).toEqual(['pending', []]);

  away = false;
  expect(await open()).toBe(200);
  expect((await browser.fill(page, { decision: 'approve' })).status).toBe(303);
  await chaos.expectGoodEnd();
  expect(await chaos.status(draft.id)).toBe('released');
});

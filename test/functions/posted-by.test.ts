import { describe, expect, it } from 'vitest';
import type { HelpdeskRequest } from '../../functions/adapters/ports.ts';
import { helpdeskOf } from '../../functions/helpdesk/vendors.ts';
import { type PlayedVendor, played, playedVendors } from '../../local/helpdesks/played.ts';

const clock = { now: () => new Date('2026-11-23T08:00:00Z') };
const credentials = { signing: ['a secret'], api: { user: 'bot@fabrikam.example', token: 'a-token' } };

/** A ticket of a vendor that is asked to take a reply. */
async function postedAfter(vendor: PlayedVendor, does: { status: number; retryAfterSeconds?: number }) {
  const { account, create } = played[vendor];
  const standIn = create({ clock, account: account.account, credentials, hook: () => '' });
  const helpdeskTransport = { call: (request: HelpdeskRequest) => standIn.transport.call(request) };
  const helpdesk = helpdeskOf({ helpdeskTransport, helpdeskSecrets: { read: async () => credentials }, clock }, account);
  const reading = await helpdesk.read(standIn.open('Hello.'), 'with-marks');
  standIn.fail({ on: 'post', does });
  return reading?.post({ marker: 'm', kind: 'reply', text: 'A reply.' });
}

const deps = { helpdeskTransport: { call: () => Promise.reject(new Error('not called')) }, helpdeskSecrets: { read: async () => credentials }, clock };
const unguarded = playedVendors.filter((vendor) => !helpdeskOf(deps, played[vendor].account).isGuarded);

describe.each(unguarded)('a reply to %s, which has no guard', (vendor) => {
  it.each([
    ['done', [200, 201]],
    ['gone', [404]],
    ['refused', [400, 405, 413, 415, 422]],
    ['failed', [401, 402, 403, 429]],
    ['unknown', [202, 204, 301, 302, 304, 307, 308, 408, 409, 410, 425, 499, 500, 502, 503, 504]],
  ])('is %s after any of %j', async (state, statuses) => {
    for (const status of statuses) expect(await postedAfter(vendor, { status })).toEqual({ state, status });
  });

  it.each([
    [429, 'failed'],
    [503, 'unknown'],
  ])('waits as long as is asked after %d', async (status, state) => {
    expect(await postedAfter(vendor, { status, retryAfterSeconds: 9 })).toEqual({ state, status, retryAfterSeconds: 9 });
  });
});

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { createMemoryInbox, createReceiver } from '../../examples/webhook-receiver/receiver.ts';
import { aHarmlessReply, webhookSecret } from '../world.ts';
import { experiment } from './experiment.ts';
import { named } from './faults.ts';

/** The sample receiver behind a port of its own; `sent` is what it sends to customers. */
async function theSampleReceiver(now: () => Date) {
  const sent: string[] = [];
  const { server, work } = createReceiver({
    secrets: [webhookSecret],
    inbox: createMemoryInbox(),
    helpdesk: { send: async (_, { to, text }) => void sent.push(`${to}: ${text}`), show: async () => {} },
    now,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const post = async (headers: Record<string, string>, body: string): Promise<number> => {
    const { status } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { method: 'POST', headers, body });
    await work();
    return status;
  };
  return { sent, post, close: () => server.close() };
}

experiment(
  {
    call: 'webhookTransport.post',
    fault: 'arrives, but its answer is lost, three times',
    hypothesis: 'the helpdesk is told again under the same id, and the sample receiver sends the reply once',
    f: ['F12'],
  },
  async (chaos) => {
    const receiver = await theSampleReceiver(chaos.clock.now);
    const ids: (string | undefined)[] = [];
    let lost = 3;
    chaos.faults.break('webhookTransport.post', async (_, [, given = {}, body = '']: readonly unknown[]) => {
      const headers = given as Record<string, string>;
      ids.push(headers['webhook-id']);
      const status = await receiver.post(headers, String(body));
      lost -= 1;
      if (lost >= 0) throw named('TimeoutError');
      return { status };
    });
    const { json: draft } = await chaos.post(aHarmlessReply());

    await chaos.end();

    expect(ids).toEqual(Array.from({ length: 4 }, () => draft.release?.releaseId));
    expect(receiver.sent).toEqual([`dana@fabrikam.example: ${aHarmlessReply().reply.text}`]);
    expect(await receiver.post({ 'webhook-id': 'x', 'webhook-timestamp': '1', 'webhook-signature': 'v1,x' }, '{}')).toBe(401);
    receiver.close();
    chaos.faults.mend();
    // The world's own receiver has had nothing: what the good end counts is told here.
    await chaos.deps.webhookTransport.post('', { 'webhook-id': ids[0] ?? '' }, JSON.stringify({ type: 'draft.released', data: { draft: { id: draft.id } } }));
  },
);

import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { expect } from 'vitest';
import { aHarmlessReply, webhookSecret } from '../world.ts';
import { experiment } from './experiment.ts';
import { named } from './faults.ts';

type Listener = (request: AsyncIterable<Buffer> & { headers: Record<string, string> }, response: Response) => Promise<void>;
interface Response {
  writeHead(status: number): Response;
  end(): void;
}

/** The receiver that docs/api.md calls complete, as a helpdesk would copy it; `sent` is what it sends to customers. */
function theReceiverOfTheDocs(now: () => number) {
  const [, code = ''] = /```js\n(import \{ createHmac[\s\S]*?)```/.exec(readFileSync('docs/api.md', 'utf8')) ?? [];
  const sent: string[] = [];
  let listener: Listener = () => Promise.reject(new Error('not listening'));
  const outside = {
    createHmac,
    timingSafeEqual,
    createServer: (given: Listener) => ({
      listen: () => {
        listener = given;
      },
    }),
    process: { env: { WEBHOOK_SECRET: webhookSecret } },
    Buffer,
    Date: { now },
    console: { log: (_: string, to: string, text: string) => sent.push(`${to}: ${text}`) },
  };
  compileFunction(code.replaceAll(/^import .*$/gm, ''), Object.keys(outside))(...Object.values(outside));
  const post = async (headers: Record<string, string>, body: string): Promise<number> => {
    let status = 0;
    const response: Response = {
      writeHead: (written) => {
        status = written;
        return response;
      },
      end: () => {},
    };
    const chunks = async function* () {
      yield Buffer.from(body);
    };
    await listener(Object.assign(chunks(), { headers }), response);
    return status;
  };
  return { sent, post };
}

experiment(
  {
    call: 'webhookTransport.post',
    fault: 'arrives, but its answer is lost, three times',
    hypothesis: 'the helpdesk is told again under the same id, and the receiver of the docs sends the reply once',
    f: ['F12'],
  },
  async (chaos) => {
    const receiver = theReceiverOfTheDocs(() => chaos.clock.now().getTime());
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
    chaos.faults.mend();
    // The world's own receiver has had nothing: what the good end counts is told here.
    await chaos.deps.webhookTransport.post('', { 'webhook-id': ids[0] ?? '' }, JSON.stringify({ type: 'draft.released', data: { draft: { id: draft.id } } }));
  },
);

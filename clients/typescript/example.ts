// Sends a reply and waits for what becomes of it: `npm start` in one terminal, then `npx node clients/typescript/example.ts` in another.
import { readFileSync } from 'node:fs';
import { ApiProblem, createClient, isSettled } from './client.ts';

const local = () => JSON.parse(readFileSync(new URL('../../.local/stack.json', import.meta.url), 'utf8')) as { url: string; keys: { helpdesk: string } };
const { COUNTERSIGN_URL, COUNTERSIGN_KEY } = process.env;
const client = createClient({ url: COUNTERSIGN_URL ?? local().url, key: COUNTERSIGN_KEY ?? local().keys.helpdesk });

try {
  const draft = await client.submitDraft({
    conversationId: `example-${Date.now()}`,
    accountId: 'acc_fabrikam',
    author: { id: 'ai:helpbot', type: 'ai' },
    confidence: 0.97,
    intent: 'order_status',
    customerMessage: { text: 'Hello, when will order 1187 arrive? Thank you.' },
    reply: { to: 'dana@fabrikam.example', text: 'Hello Dana, order 1187 arrives on Friday. Kind regards' },
  });
  console.log(`${draft.reference}: tier ${draft.tier}, ${draft.status}`);

  const settled = await client.waitUntilSettled(draft.id, { patienceSeconds: 60 });
  console.log(isSettled(settled) ? `${settled.status}: ${settled.release?.text ?? 'nothing went out'}` : 'people have not decided yet');
} catch (error) {
  if (!(error instanceof ApiProblem)) throw error;
  console.error(`${error.message} (request ${error.requestId})`, error.errors ?? '');
  process.exitCode = 1;
}

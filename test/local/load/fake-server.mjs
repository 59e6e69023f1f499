// Speaks as local/load/server.ts does, over an HTTP server that takes every draft, and is slow or broken where its environment says so.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

/** @typedef {import('../../../local/load/protocol.ts').Told} Told */

/** Every so manieth draft is refused; 0: none is. */
const refusesEach = Number(process.env.FAKE_REFUSES_EACH ?? 0);
if (process.env.FAKE_ENDS !== undefined) process.exit(1);

let count = 0;
/** @type {(told: Told) => void} */
const tell = (told) => void process.send?.(told);

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    count += 1;
    if (refusesEach > 0 && count % refusesEach === 0) {
      response.writeHead(503).end();
      return;
    }
    const id = `drf_${randomUUID()}`;
    response.writeHead(201).end(JSON.stringify({ id, status: 'released' }));
    tell({ tell: 'released', draftId: id });
  });
}).listen(0, '127.0.0.1', () => tell({ tell: 'ready', url: `http://127.0.0.1:${server.address().port}`, key: 'cs_fake', escrowSeconds: 0 }));

process.on('message', ({ id, ask }) => {
  const held = { rss: 2e8, heap: 1e8 };
  if (ask === 'fill') tell({ tell: 'failure', id, words: 'nothing can be filled in here' });
  else tell({ tell: 'answer', id, value: ask === 'besides' ? held.heap : held });
});
process.on('disconnect', () => process.exit(0));

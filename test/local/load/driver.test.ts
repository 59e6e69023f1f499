import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createDriver, type Driver } from '../../../local/load/driver.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const start = async (listener: RequestListener): Promise<string> => {
  server = createServer(listener);
  await new Promise<void>((resolve) => void server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of request) text += part;
  return text;
};
const driverFor = (url: string, gated = 0): Driver =>
  createDriver({ url, key: 'cs_x', escrowSeconds: 0, gated, seed: 'driver', thinkSeconds: { least: 0, most: 0.02 } });

it('shows a stall of the server in all requests that were due in it, not in one alone', async () => {
  let [count, stalledUntil] = [0, 0];
  const url = await start((request, response) => {
    request.resume().on('end', () => {
      count += 1;
      if (count === 20) stalledUntil = performance.now() + 400;
      const left = stalledUntil - performance.now();
      const answer = () => response.end(JSON.stringify({ id: `drf_${count}`, status: 'released' }));
      if (left > 0) setTimeout(answer, left);
      else answer();
    });
  });
  const driver = driverFor(url);

  await driver.send({ perSecond: 100, seconds: 1 });

  const { sent, taken, intake } = driver.seen();
  expect(taken).toBe(sent);
  // Some 40 of 100 were due while nothing was answered; whoever sends one after the other would have seen a single slow one.
  expect(intake.p90).toBeGreaterThan(150);
  expect(intake.max).toBeGreaterThan(350);
});

it('counts errors by kind, and what never came to its end', async () => {
  let count = 0;
  const url = await start((request, response) => {
    request.resume().on('end', () => {
      count += 1;
      if (count % 4 === 0) response.writeHead(503).end();
      else if (count % 4 === 1) response.destroy();
      else response.end(JSON.stringify({ id: `drf_${count}`, status: count % 4 === 2 ? 'pending' : 'released' }));
    });
  });
  const driver = driverFor(url);

  await driver.send({ perSecond: 80, seconds: 0.5 });

  const { sent, taken } = driver.seen();
  const errors = driver.errors();
  expect(Object.keys(errors).sort()).toEqual(['a draft was pending', 'intake answered 503', expect.stringMatching(/^intake: [A-Z_]+$/)]);
  expect(Object.values(errors).reduce((sum, one) => sum + one, 0) + taken).toBe(sent);
});

/** A stack that asks for each draft, shows a page, and releases what is approved. */
async function anAskingStack(isBroken = false) {
  const drivers: Driver[] = [];
  const url = await start(async (request, response) => {
    const path = request.url ?? '';
    if (path === '/v1/drafts') {
      const { conversationId } = JSON.parse(await bodyOf(request));
      const id = `drf_${conversationId}`;
      drivers[0]?.mail(id, `/review/${id}`);
      drivers[0]?.mail(id, `/review/again-${id}`);
      response.writeHead(202).end(JSON.stringify({ id, status: 'pending' }));
    } else if (path.endsWith('/receipt')) response.end('<h1>Approved</h1>');
    else if (request.method === 'POST') {
      const form = new URLSearchParams(await bodyOf(request));
      const isTaken = form.get('nonce') === 'n-1' && form.get('decision') === 'approve' && request.headers.origin === url;
      response.writeHead(303, { location: isTaken ? `${path}/receipt` : path }).end();
      drivers[0]?.released(path.replace('/review/g/', ''));
    } else if (path.startsWith('/review/g/')) response.end(isBroken ? '<p>nothing to do</p>' : '<input name="nonce" value="n-1">');
    else response.writeHead(303, { location: path.replace('/review/', '/review/g/') }).end();
  });
  const driver = driverFor(url, 1);
  drivers.push(driver);
  return driver;
}

it('has whoever is asked open the link and approve, once', async () => {
  const driver = await anAskingStack();

  await driver.send({ perSecond: 60, seconds: 0.5 });
  await driver.drain();

  const { sent, page, decision, mail, release } = driver.seen();
  expect(driver.errors()).toEqual({});
  expect([page.count, decision.count, mail.count, release.count]).toEqual([sent, sent, sent, sent]);
});

it('says where a page has no form', async () => {
  const driver = await anAskingStack(true);
  await driver.send({ perSecond: 60, seconds: 0.2 });
  for (let i = 0; i < 100 && driver.errors()['review: a page without its form'] !== driver.seen().sent; i += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(driver.errors()).toEqual({ 'review: a page without its form': driver.seen().sent });
});

import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { renderReviewPage } from '../../functions/page/review-page.tsx';
import { aDecision, aPacket, aReview, openState } from '../page/views.ts';
import { ben, forBen } from './cases.ts';
import { inChromium } from './chromium.ts';
import { aDesk } from './desk.ts';
import { timeToRead } from './in-page.ts';

/** The budget of the review page, its style included: what a first round trip of TCP brings (ten packets of some 1,460 bytes). */
const budget = 14 * 1024;

/** An earlier message of a usual length, with words that a compressor has not seen before. */
const message = (i: number) => ({
  from: i % 2 ? 'agent' : 'customer',
  at: `2026-11-2${i}T09:00:00Z`,
  text: `Message ${i}: ${Array.from({ length: 120 }, (_, n) => `word${(n * 7919 * (i + 1)) % 997}`).join(' ')}`,
});
const conversation = [message(0), message(1), message(2)];

inChromium('the review page with three earlier messages', () => {
  const desk = aDesk({ lives: false });

  it('R97: comes in less than 14 KB, compressed, in one request', async () => {
    const draft = await forBen(desk, { conversation });
    const { page } = await desk.visit();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname.slice(0, 9)}`));

    const answer = await page.goto((await desk.outside.linkOf(draft.id, ben)).path);
    const body = (await answer?.body()) ?? expect.fail('no answer');
    const milliseconds = await page.evaluate(timeToRead);

    const size = gzipSync(body).length;
    console.info(`the review page: ${body.length} bytes, ${size} of ${budget} with gzip; read by Chromium in ${milliseconds.toFixed(0)} ms`);
    expect(body.toString()).toContain('Message 2: word');
    expect(size).toBeLessThan(budget);
    expect(requests).toEqual(['GET /review/v', 'GET /review/g']); // the link, which leads to the page
  });

  it('is written in a few milliseconds: printed, since a figure of one machine proves nothing on another', () => {
    const view = aReview({ state: openState({ assurance: 'code' }), packet: aPacket({ conversation, decisions: [aDecision()] }) });
    const write = (): number => {
      const began = performance.now();
      renderReviewPage(view);
      return performance.now() - began;
    };
    for (let i = 0; i < 50; i += 1) write(); // until the compiler has seen it often enough

    const times = Array.from({ length: 201 }, write).sort((a, b) => a - b);

    console.info(`the review page is written in ${times[100]?.toFixed(2)} ms (median of 201; budget 5 ms), 95 % of them within ${times[190]?.toFixed(2)} ms`);
    expect(renderReviewPage(view)).toContain('Message 2: word');
  });
});

/** Ours: a fifth of a second on a slow line of 1.6 Mbit/s. */
const docsBudget = 40 * 1024;

inChromium('the documentation of the API', () => {
  const desk = aDesk();

  it('comes in less than 40 KB, compressed, in one request, and runs no script', async () => {
    const { page } = await desk.visit();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));

    const body = (await (await page.goto('/docs'))?.body()) ?? expect.fail('no answer');
    const milliseconds = await page.evaluate(timeToRead);

    const size = gzipSync(body).length;
    console.info(`the documentation: ${body.length} bytes, ${size} of ${docsBudget} with gzip; read by Chromium in ${milliseconds.toFixed(0)} ms`);
    expect(body.toString()).toContain('id="schema-Submission"');
    expect(size).toBeLessThan(docsBudget);
    expect(requests).toEqual(['GET /docs']);
    expect(await page.locator('script').count()).toBe(0);
  });
});

import { expect, it } from 'vitest';
import type { Item } from '../../functions/adapters/ports.ts';
import { createActivity } from '../../local/activity.ts';
import { createStreams, type StreamBatch } from '../../local/streams.ts';

it('passes each new row on to whom it is for, ten at a time at most, and wakes nobody else', async () => {
  const activity = createActivity();
  const batches: { readonly by: string; readonly rows: string[] }[] = [];
  const consumer = (by: string, takes: (row: Item) => boolean) => ({
    takes,
    consume: async ({ Records }: StreamBatch) => void batches.push({ by, rows: Records.map(({ dynamodb }) => dynamodb.Keys.sk.S) }),
  });
  const streams = createStreams({
    consumers: { mails: consumer('mails', ({ kind }) => kind === 'mail'), webhooks: consumer('webhooks', ({ kind }) => kind === 'webhook') },
    activity,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  const row = (n: number, kind: string) => ({ table: 'drafts', put: { pk: 'OUT#1', sk: String(n), kind }, when: { absent: true } }) as const;

  streams.onCommit(Array.from({ length: 12 }, (_, n) => row(n, 'mail')));
  await activity.settle();
  streams.onCommit([row(12, 'webhook'), { ...row(13, 'mail'), when: { present: true } }]);
  await activity.settle();

  expect(batches.map(({ by, rows }) => [by, rows.length])).toEqual([
    ['mails', 10],
    ['mails', 2],
    ['webhooks', 1],
  ]);
});

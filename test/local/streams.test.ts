import { setImmediate as afterThisTurn } from 'node:timers/promises';
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
  const row = (n: number, kind: string) => ({ table: 'drafts', put: { pk: 'OUT#1', sk: String(n), kind, state: 'pending' }, when: { absent: true } }) as const;

  streams.onCommit(Array.from({ length: 12 }, (_, n) => row(n, 'mail')));
  await activity.settle();
  const delivered = { ...row(14, 'webhook').put, state: 'delivered' };
  streams.onCommit([row(12, 'webhook'), { ...row(13, 'mail'), when: { present: true } }, { table: 'drafts', put: delivered }]);
  await activity.settle();

  expect(batches.map(({ by, rows }) => [by, rows.length])).toEqual([
    ['mails', 10],
    ['mails', 2],
    ['webhooks', 1],
  ]);
});

it('has ten batches on their way at a time, and of one draft never two', async () => {
  const activity = createActivity();
  const begun: string[][] = [];
  const ends: (() => void)[] = [];
  const streams = createStreams({
    consumers: {
      mails: {
        takes: () => true,
        consume: ({ Records }: StreamBatch) => {
          begun.push(Records.map(({ dynamodb }) => `${dynamodb.Keys.pk.S}/${dynamodb.Keys.sk.S}`));
          return new Promise<void>((resolve) => void ends.push(resolve));
        },
      },
    },
    activity,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  const owe = (draft: number, n: number) =>
    streams.onCommit([{ table: 'drafts', put: { pk: `OUT#${draft}`, sk: String(n), state: 'pending' }, when: { absent: true } }]);

  for (let draft = 1; draft <= 12; draft += 1) owe(draft, 1);
  owe(1, 2);
  owe(1, 3);
  expect(begun).toEqual(Array.from({ length: 10 }, (_, i) => [`OUT#${i + 1}/1`]));

  ends[1]?.(); // of another draft
  await afterThisTurn();
  expect(begun.slice(10)).toEqual([['OUT#11/1', 'OUT#12/1']]);

  ends[0]?.();
  await afterThisTurn();
  expect(begun.slice(11)).toEqual([['OUT#1/2', 'OUT#1/3']]);
  expect(activity.idle()).toBe(false);

  for (const end of ends) end();
  await activity.settle();
  expect(activity.idle()).toBe(true);
});

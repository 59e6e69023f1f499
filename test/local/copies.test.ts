import { expect, it } from 'vitest';
import type { Item } from '../../functions/adapters/ports.ts';
import { headOf, keepCopies, takeTemplate, withoutTexts } from '../../local/fill/copies.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';

const id = '01M8D5CY9WZCE0Y03QP24Y50CB';

/** A draft's rows, beside one that was there before and that it changed, and another draft that came at the same time. */
async function aTemplate() {
  const tables = createMemoryTables();
  await tables.put('accounts', { pk: 'ACC#acc_1', sk: 'SPENT#USD', spent: 0 });
  const template = await takeTemplate(tables, 'zd-1', async () => {
    await tables.put('drafts', { pk: 'D#drf_01M8D5CYGQ8RR5A6Q9JGX974WC', sk: 'HEAD', conversationPk: 'zd-2' });
    await tables.put('accounts', { pk: 'ACC#acc_1', sk: 'SPENT#USD', spent: 1 });
    await tables.put('drafts', { pk: `D#drf_${id}`, sk: 'HEAD', conversationPk: 'zd-1', statusPk: 'settled#7', statusSk: `2026#drf_${id}` });
    await tables.put('drafts', { pk: `D#drf_${id}`, sk: 'REV#000001', text: 'Hello' });
    await tables.put('drafts', { pk: 'IDEM#k1', sk: `drf_${id}` });
    await tables.put('drafts', { pk: 'CONV#zd-1', sk: 'CONV', openDrafts: [] });
    await tables.put('audit', { pk: `D#drf_${id}`, sk: 'E#0', logPk: 'LOG#1', logSk: '2026-11-27T00:10:04.476Z#evt_1' });
  });
  return { tables, template };
}

const idsOf = (items: readonly Item[]) => items.map(({ pk }) => pk);

it('keeps copies of all that a draft left but for its texts, each with keys of its own, over all shards', async () => {
  const { tables, template } = await aTemplate();

  await keepCopies(tables, withoutTexts(template), 2000);

  const drafts = await tables.scan('drafts');
  const heads = drafts.filter(({ conversationPk }) => conversationPk === 'zd-1');
  expect(new Set(idsOf(heads)).size).toBe(2001);
  expect(drafts.filter(({ sk }) => sk.startsWith('REV#'))).toHaveLength(1);
  expect(drafts.filter(({ pk }) => pk.startsWith('IDEM#'))).toHaveLength(2001);
  expect(drafts.filter(({ pk }) => pk.startsWith('CONV#'))).toHaveLength(2001);
  expect(drafts.filter(({ conversationPk }) => conversationPk === 'zd-2')).toHaveLength(1);
  expect(new Set(heads.map(({ statusPk }) => statusPk)).size).toBe(8);
  expect(await tables.scan('accounts')).toEqual([{ pk: 'ACC#acc_1', sk: 'SPENT#USD', spent: 1 }]);
});

it('leaves the events of copies out of the index of the audit log, as that has them for long', async () => {
  const { tables, template } = await aTemplate();

  await keepCopies(tables, template, 1);

  const events = await tables.scan('audit');
  expect(events).toHaveLength(2);
  expect(events.map(({ logPk }) => logPk)).toContain(undefined);
});

it('keeps their texts, too, where people may still read them', async () => {
  const { tables, template } = await aTemplate();

  await keepCopies(tables, template, 3);

  expect((await tables.scan('drafts')).filter(({ sk }) => sk.startsWith('REV#'))).toHaveLength(4);
});

it('keeps heads alone where that is asked for', async () => {
  const { tables, template } = await aTemplate();

  await keepCopies(tables, headOf(template), 3);

  const drafts = await tables.scan('drafts');
  expect(drafts.filter(({ conversationPk }) => conversationPk === 'zd-1')).toHaveLength(4);
  expect(drafts.filter(({ sk }) => sk !== 'HEAD')).toHaveLength(3);
  expect(await tables.scan('audit')).toHaveLength(1);
});

it('says so where nothing was sent', async () => {
  await expect(takeTemplate(createMemoryTables(), 'zd-1', async () => {})).rejects.toThrow('the draft left nothing to copy');
});

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { AccountsStore } from '../../functions/adapters/accounts-store.ts';
import { Account, AccountFields, OwnId } from '../../functions/domain/policy/account.ts';
import { Tier } from '../../functions/domain/policy/assessment.ts';
import { Submission } from '../../functions/domain/policy/draft.ts';
import { assess } from '../../functions/domain/policy/evaluate.ts';
import { scoreNegativity, sentimentWindow } from '../../functions/domain/policy/sentiment-window.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { ruleIds } from '../../functions/domain/policy/vocabulary.ts';
import { seed } from '../../local/seed.ts';
import { readingOf } from '../../local/stand-ins/comprehend.ts';

const Example = z.strictObject({
  title: z.string().min(1),
  why: z.string().min(1),
  account: OwnId,
  draft: Submission,
  expect: z.strictObject({ status: z.enum(['released', 'notified', 'pending']), tier: Tier, rules: z.array(z.string()) }),
});

const folder = new URL('../../examples/drafts/', import.meta.url);
const readJson = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));
const examples = readdirSync(folder).map((file) => ({ name: basename(file, '.json'), ...Example.parse(readJson(new URL(file, folder))) }));
const extraAccounts = z.record(OwnId, AccountFields).parse(readJson(new URL('../../examples/accounts.json', import.meta.url)));

/** What an example alone can't show: a failing helper, another policy, an earlier revision, or what routes alone ask for. */
const circumstances = [
  'classifier-unavailable',
  'baseline',
  'contradicts-commitment',
  'earlier-revision',
  'moves-money',
  'pattern',
  'pattern-budget',
  'text-too-long',
];

const known: { accounts: Map<string, Account>; people: Set<string> } = { accounts: new Map(), people: new Set() };

/** The accounts and people of the local stack, and those that come with the examples. */
beforeAll(async () => {
  const keep = (id: string, fields: AccountFields) => void known.accounts.set(id, Account.parse({ ...fields, id }));
  const store: Pick<AccountsStore, 'putPolicy' | 'putPerson' | 'putAccount' | 'createKey'> = {
    putPolicy: async () => ({ ok: true }) as Awaited<ReturnType<AccountsStore['putPolicy']>>,
    putPerson: async (id) => {
      known.people.add(id);
      return { ok: true } as Awaited<ReturnType<AccountsStore['putPerson']>>;
    },
    putAccount: async (id, fields) => {
      keep(id, fields);
      return { ok: true } as unknown as Awaited<ReturnType<AccountsStore['putAccount']>>;
    },
    createKey: async () => ({ plain: '' }) as Awaited<ReturnType<AccountsStore['createKey']>>,
  };
  await seed(store as AccountsStore);
  for (const [id, fields] of Object.entries(extraAccounts)) keep(id, fields);
});

function assessExample({ draft }: (typeof examples)[number]) {
  const score = readingOf(scoreNegativity(sentimentWindow(draft.customerMessage.text).text));
  return assess({
    submission: draft,
    account: known.accounts.get(draft.accountId) ?? null,
    authorKnown: known.people.has(draft.author.id),
    policy: standardPolicy,
    spent: {},
    sentiment: { label: score.Sentiment as 'NEUTRAL' | 'NEGATIVE', score: Math.max(...Object.values(score.SentimentScore)), source: 'comprehend' },
    now: new Date('2026-11-20T12:00:00Z'),
  });
}

describe('examples/drafts', () => {
  it.each(examples.map((example) => [example.name, example] as const))('%s ends as it says', (_, example) => {
    const { tier, reasons } = assessExample(example);

    const status = { 1: 'released', 2: 'notified', 3: 'pending' }[tier];
    expect({ status, tier, rules: [...new Set(reasons.map(({ rule }) => rule))].sort() }).toEqual({
      ...example.expect,
      rules: [...example.expect.rules].sort(),
    });
  });

  it('shows every rule that a draft alone can fire', () => {
    const shown = new Set(examples.flatMap((example) => example.expect.rules));

    expect([...ruleIds].filter((rule) => !shown.has(rule)).sort()).toEqual([...circumstances].sort());
  });

  it('lets more than half go without a person', () => {
    const held = examples.filter((example) => example.expect.tier === 3);

    expect(held.length).toBeLessThan(examples.length / 2);
  });

  it('ends the same in any order: no two examples share a conversation, and none adds to the sum of one that goes out', () => {
    const sums = (example: (typeof examples)[number]) =>
      (example.draft.actions ?? []).flatMap(({ amount }) => (amount ? [`${example.draft.accountId} ${amount.currency}`] : []));
    const all = examples.flatMap(sums);

    expect(new Set(examples.map(({ draft }) => draft.conversationId)).size).toBe(examples.length);
    for (const example of examples) expect(example.draft.accountId).toBe(example.account);
    expect(all.filter((sum, index) => all.indexOf(sum) !== index)).toEqual([]);
  });
});

import type { Dice } from '../../local/swap/dice.ts';
import { isObject } from './json-schema.ts';
import type { Operation } from './operations.ts';

/** What the answers so far said is there: ids to ask for, the policy to change. */
export interface World {
  /** Learns from an answer with success. */
  learn(operation: Operation, params: Readonly<Record<string, string>>, body: unknown): void;
  /** Values for the segments of the operation's path, of things that exist; undefined where none is known. */
  paramsFor(operation: Operation): Readonly<Record<string, string>> | undefined;
  /** Values for a member of this name in a body or query. */
  hints(name: string): readonly unknown[];
  /** The cursor of a list's next page, as the operation answered it last. */
  cursorOf(operation: Operation): string | undefined;
  /** The policy in force as it was read last. */
  policy: { readonly version: number; readonly policy: unknown };
  learnDraft(draft: { readonly id: string; readonly status: string; readonly conversationId?: string }): void;
}

/** Which drafts an operation succeeds on. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  stopRelease: ['approved'],
  withdrawDraft: ['pending', 'approved'],
  reviseDraft: ['pending', 'rejected', 'superseded', 'held'],
  readReceipt: ['released', 'notified'],
  tellOutcome: ['released', 'notified'],
};
/** So many of each kind are remembered: the newest. */
const remembered = 60;

interface Seeds {
  readonly now: () => Date;
  readonly people: readonly string[];
  readonly accounts: readonly string[];
  readonly policy: World['policy'];
}

export function createWorld(dice: Dice, seeds: Seeds): World {
  const drafts = new Map<string, string>();
  /** By kind; people and accounts are those that were made on the way: the seeded ones must stay, or nobody could decide any more. */
  const made: Record<string, string[]> = { people: [], accounts: [], keys: [], erasures: [], policies: [], conversations: [], calibration: [] };
  const cursors = new Map<string, string>();
  const delegations: { id: string; delegationId: string }[] = [];
  const pick = <T>(from: readonly T[]): T | undefined => from[dice.roll(from.length)];

  const keep = (kind: string, id: unknown): void => {
    if (typeof id !== 'string' || made[kind]?.includes(id)) return;
    made[kind]?.push(id);
    if ((made[kind]?.length ?? 0) > remembered) made[kind]?.shift();
  };
  const draftFor = (operationId: string): string | undefined => {
    const good = [...drafts].filter(([, status]) => wanted[operationId]?.includes(status) ?? true).map(([id]) => id);
    return dice.chance(0.8) ? pick(good.slice(-15)) : pick([...drafts.keys()]);
  };
  const learnDraft: World['learnDraft'] = ({ id, status, conversationId }) => {
    drafts.delete(id);
    drafts.set(id, status);
    keep('conversations', conversationId);
    const [oldest] = drafts.keys();
    if (drafts.size > remembered * 3 && oldest !== undefined) drafts.delete(oldest);
  };
  const inDays = (days: number): string => new Date(seeds.now().getTime() + days * 86_400_000).toISOString();

  const idFor: Readonly<Record<string, (operation: Operation) => string | undefined>> = {
    '/v1/drafts/{id}': ({ id }) => draftFor(id),
    '/v1/accounts/{id}': ({ method }) => pick(method === 'GET' ? [...seeds.accounts, ...(made.accounts ?? [])] : (made.accounts ?? [])),
    '/v1/people/{id}': ({ method }) => pick(method === 'GET' || method === 'POST' ? [...seeds.people, ...(made.people ?? [])] : (made.people ?? [])),
    '/v1/keys/{id}': () => pick(made.keys ?? []),
    '/v1/subjects/erase/{id}': () => pick(made.erasures ?? []),
    '/v1/policies/{sha256}': () => pick(made.policies ?? []),
    '/v1/conversations/{conversationId}': () => pick(made.conversations ?? []),
    '/v1/calibration/{id}': () => pick(made.calibration ?? []),
  };

  const world: World = {
    policy: seeds.policy,
    learnDraft,
    cursorOf: ({ id }) => cursors.get(id),
    learn: (operation, params, body) => {
      const { id = '' } = params;
      if (operation.id === 'deletePerson' || operation.id === 'deleteAccount') {
        const kind = operation.id === 'deletePerson' ? 'people' : 'accounts';
        made[kind] = (made[kind] ?? []).filter((one) => one !== id);
      }
      if (!isObject(body)) return;
      if (typeof body.next === 'string') cursors.set(operation.id, body.next);
      const items = Array.isArray(body.items) ? body.items : [];
      for (const one of [body, ...items].filter(isObject)) {
        if (typeof one.id === 'string' && one.id.startsWith('drf_') && typeof one.status === 'string') learnDraft(one as { id: string; status: string });
      }
      if (operation.id === 'putPerson') keep('people', body.id);
      if (operation.id === 'putAccount') keep('accounts', body.id);
      if (operation.id === 'createKey') keep('keys', body.id);
      if (operation.id === 'eraseSubject') keep('erasures', body.id);
      if (operation.id === 'addDelegation') delegations.push({ id, delegationId: String(body.id) });
      if (operation.id === 'readPolicy' || operation.id === 'putPolicy') {
        world.policy = { version: Number(body.version), policy: body.policy };
        keep('policies', body.sha256);
      }
      if (operation.id === 'readCalibration') for (const one of items.filter(isObject)) keep('calibration', one.id);
    },
    paramsFor: (operation) => {
      const names = operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      if (names.length === 0) return {};
      if (operation.id === 'endDelegation') return delegations.length > 8 ? delegations.shift() : delegations.pop();
      if ((operation.id === 'putPerson' || operation.id === 'putAccount') && dice.chance(0.6)) return { id: `made-${dice.roll(400)}` };
      const [, find] = Object.entries(idFor).find(([path]) => operation.path.startsWith(path)) ?? [];
      const found = find?.(operation);
      return found === undefined ? undefined : { [names[0] ?? '']: found };
    },
    hints: (name) => {
      switch (name) {
        case 'accountId':
          return [pick([...seeds.accounts, ...seeds.accounts, ...(made.accounts ?? []), 'acc_nobody']), ...seeds.accounts];
        case 'conversationId':
          return [pick(made.conversations ?? []), `zd-${dice.roll(500)}`];
        case 'draftId':
          return [pick([...drafts.keys()])];
        case 'managerId':
          return seeds.people;
        case 'to':
          return [...seeds.people, 'dana@northwind.example'];
        case 'from':
          return [inDays(0), inDays(dice.roll(3))];
        case 'until':
          return [inDays(4 + dice.roll(20))];
        case 'at':
          return [inDays(dice.roll(80)), inDays(-dice.roll(3)), inDays(0)];
        case 'since':
          return [inDays(-dice.roll(40)), inDays(0)];
        case 'roles':
          return [['manager'], ['finance'], ['manager', 'backup'], []];
        case 'email':
          return ['dana@northwind.example', `made-${dice.roll(200)}@shop.example`];
        case 'limit':
          return [1, 2, 5];
        case 'wait':
          return [0, 0.01, 0.05];
        case 'currency':
          return ['USD', 'EUR', 'JPY'];
        case 'zone':
          return ['UTC', 'Europe/Berlin'];
        case 'type':
          return ['refund', 'credit', 'none', 'data_export', 'ai', 'agent'];
        case 'intent':
        case 'topics':
          return ['faq', 'shipping', 'refund_request', 'legal', 'Billing Dispute'];
        default:
          return [];
      }
    },
  };
  return world;
}

import { ApiKey, newApiKey, type Scope } from '../domain/api-key.ts';
import { emptyChain } from '../domain/audit/audit-event.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { type AppendToChain, entityOf } from './account-items.ts';
import type { Item, Key, Write } from './ports.ts';

/** The partition of the index `list` in which every API key stands. */
export const keysListed = 'keys';
export const apiKeyKey = (id: string): Key => ({ pk: `KEY#${id}`, sk: 'KEY' });

/** What anyone may know of the key that an item stands for. */
export function apiKeyIn(item: Item): ApiKey {
  const { secretHash: _, ...key } = entityOf(item);
  return ApiKey.parse(key);
}

/** An API key before it is kept. */
export interface MadeKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly actor: Actor;
  readonly now: Date;
  readonly bytes: (count: number) => Uint8Array;
  /** What its first event says beside the scopes. @default `created` */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A new key with its first event, as writes; `plain` is the whole key, of which only a hash is among them. */
export function newKeyWrites(
  append: AppendToChain,
  { name, scopes, actor, now, bytes, data = { change: 'created' } }: MadeKey,
): { readonly key: ApiKey; readonly plain: string; readonly writes: Write[] } {
  const { id, plain, secretHash } = newApiKey(now, bytes);
  const key: ApiKey = { id, name, scopes: [...new Set(scopes)], createdAt: now.toISOString(), revokedAt: null };
  const { moved, writes } = append(`key:${id}`, emptyChain, [{ type: 'key.changed', actor, data: { ...data, scopes: key.scopes } }]);
  const item = { ...apiKeyKey(id), ...key, secretHash, listPk: keysListed, listSk: id, ...moved };
  return { key, plain, writes: [{ table: 'accounts', put: item, when: { absent: true } }, ...writes] };
}

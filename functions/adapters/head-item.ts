import { DraftHead } from '../domain/approval/draft-state.ts';
import { readItem } from './item-reader.ts';
import type { Item } from './ports.ts';

const sinceOf = ({ statusSk }: Item): unknown => (typeof statusSk === 'string' ? statusSk.split('#')[0] : undefined);
/** A head that went out was changed last by that, until somebody tells what came of it. */
const lastOf = (item: Item): unknown => (item.release as { readonly at?: unknown } | undefined)?.at ?? sinceOf(item);
const none = (): null => null;
const empty = (): unknown[] => [];

/**
 * What an attribute of a head is where its item has none: it follows from the keys, or is the usual nothing.
 *
 * A unit of DynamoDB writes 1 KB, and in a transaction half of that: with all of them most heads have a little more.
 */
const leftOut: Readonly<Partial<Record<keyof DraftHead, (item: Item) => unknown>>> = {
  id: ({ pk }) => pk.slice('D#'.length),
  accountId: ({ accountPk }) => accountPk,
  conversationId: ({ conversationPk }) => conversationPk,
  reference: ({ referencePk }) => referencePk,
  createdAt: sinceOf,
  updatedAt: lastOf,
  ask: () => ({ actions: [], count: 0 }),
  urgency: () => 'standard',
  mode: () => 'async',
  visits: () => 0,
  stages: empty,
  watchers: empty,
  spent: empty,
  decideBy: none,
  forecast: none,
  releaseAt: none,
  dueAt: none,
  release: none,
  holdingReply: none,
  outcome: none,
  ended: none,
  remindedAt: none,
};
/** Which key says it. */
const saidBy: Readonly<Partial<Record<string, string>>> = {
  accountId: 'accountPk',
  conversationId: 'conversationPk',
  reference: 'referencePk',
  createdAt: 'statusSk',
};

const isSame = (value: unknown, other: unknown): boolean =>
  value === other || (typeof value === 'object' && typeof other === 'object' && JSON.stringify(value) === JSON.stringify(other));

/** A head's attributes beside its keys, without those that {@link wholeHead} fills in. */
export function leanHead(head: DraftHead, keys: Item): Record<string, unknown> {
  const said: Item = { ...keys, ...(head.release && { release: head.release }) };
  return Object.fromEntries(Object.entries(head).filter(([name, value]) => !isSame(value, leftOut[name as keyof DraftHead]?.(said))));
}

/**
 * The item of a head with all that was left out of it. What stands in it goes before what its keys say.
 *
 * @param names - the attributes that are needed. @default all
 */
export function wholeHead(item: Item, names: readonly string[] = Object.keys(leftOut)): Item {
  const whole: Record<string, unknown> = { ...item };
  for (const name of names) {
    const value = name in whole ? undefined : leftOut[name as keyof DraftHead]?.(item);
    if (value !== undefined) whole[name] = value;
  }
  return whole as Item;
}

/** What to ask of an index in order to know these attributes of a head. */
export const keptFor = (names: readonly string[]): string[] => [...new Set(names.flatMap((name) => [name, ...(saidBy[name] ? [saidBy[name]] : [])]))];

/** @throws ZodError */
export const readHead = (item: Item): DraftHead => readItem(DraftHead, wholeHead(item));

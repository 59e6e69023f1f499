import { DraftHead } from '../domain/approval/draft-state.ts';
import { readItem } from './item-reader.ts';
import type { Item } from './ports.ts';

const sinceOf = ({ statusSk }: Item): unknown => (typeof statusSk === 'string' ? statusSk.split('#')[0] : undefined);
const none = (): null => null;
const empty = (): unknown[] => [];

/**
 * What an attribute of a head is where its item has none: it follows from the keys, or is the usual nothing.
 *
 * A unit of DynamoDB writes 1 KB, in the table and in each of three indexes: with all of them most heads have a little more.
 */
const leftOut: Readonly<Partial<Record<keyof DraftHead, (item: Item) => unknown>>> = {
  id: ({ pk }) => pk.slice('D#'.length),
  accountId: ({ accountPk }) => accountPk,
  conversationId: ({ conversationPk }) => conversationPk,
  createdAt: sinceOf,
  updatedAt: sinceOf,
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
const saidBy: Readonly<Partial<Record<string, string>>> = { accountId: 'accountPk', conversationId: 'conversationPk', createdAt: 'statusSk' };

const isSame = (value: unknown, other: unknown): boolean =>
  value === other || (Array.isArray(value) && Array.isArray(other) && value.length + other.length === 0);

/** A head's attributes beside its keys, without those that {@link wholeHead} fills in. */
export const leanHead = (head: DraftHead, keys: Item): Record<string, unknown> =>
  Object.fromEntries(Object.entries(head).filter(([name, value]) => !isSame(value, leftOut[name as keyof DraftHead]?.(keys))));

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

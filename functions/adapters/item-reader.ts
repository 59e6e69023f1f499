import * as z from 'zod';
import type { Item } from './ports.ts';

/** Keys, and what stands in an index beside them: they follow from the entity, and are made anew with each write. */
const isKey = (name: string): boolean =>
  name === 'pk' || name === 'sk' || name === 'queueRow' || /^(account|conversation|reference|status|due|queue)(Pk|Sk)$/.test(name);

/** What reading an item gives; undefined where that is damaged, or of a newer version: it must hide no other. */
export function unlessDamaged<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const additions = new WeakMap<object, Readonly<Record<string, unknown>>>();

/** The attributes of an item that are not its keys. */
const withoutKeys = (item: Item): Record<string, unknown> => Object.fromEntries(Object.entries(item).filter(([name]) => !isKey(name)));

/**
 * What this version knows of an item. Attributes that a newer version added are left out, and {@link additionsOf} the entity.
 *
 * Only the item's own attributes may be new: an unknown word of a known attribute, or a member inside one, is an error, and whoever meets it
 * leaves the item alone.
 *
 * @throws ZodError
 */
export function readItem<Schema extends z.ZodObject>(schema: Schema, item: Item): z.infer<Schema> {
  const entries = Object.entries(withoutKeys(item));
  const entity = schema.parse(Object.fromEntries(entries.filter(([name]) => name in schema.shape)));
  const added = entries.filter(([name]) => !(name in schema.shape));
  if (added.length > 0) additions.set(entity, Object.fromEntries(added));
  return entity;
}

/** What a newer version added to the item that an entity was read from: it is written back with whatever comes of the entity. */
export const additionsOf = (entity: object | undefined): Readonly<Record<string, unknown>> => (entity && additions.get(entity)) ?? {};

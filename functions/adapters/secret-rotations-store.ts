import * as z from 'zod';
import type { Actor } from '../domain/audit-entry.ts';
import { chainAppender, chainOf, entityOf, movedEntity } from './account-items.ts';
import type { Clock, Key, Random, Settings, Tables } from './ports.ts';
import { TransactionRefused } from './ports.ts';

/** What the tenant signs links and webhooks with, and what it and its helpdesk know of each other. */
export type SecretName = 'links' | 'webhooks' | 'helpdesk';
/** `retired`: a link key at once; `finished`: the webhook secret of before is let go; `set`: the helpdesk's, which others make. */
const SecretChange = z.enum(['rotated', 'retired', 'finished', 'set']);

/** The last change of a secret that was recorded. Versions are those of Secrets Manager. */
const Rotation = z.strictObject({
  change: SecretChange,
  /** The key that was retired. */
  kid: z.string().optional(),
  from: z.string(),
  to: z.string(),
  at: z.iso.datetime(),
});
export type Rotation = z.infer<typeof Rotation>;

export interface SecretRotationsStore {
  /** `version` counts the changes; 0 before the first one. */
  last(name: SecretName): Promise<{ readonly rotation: Rotation | undefined; readonly version: number }>;
  /**
   * Records a change with its event, in one transaction.
   *
   * @param version - of the last change that was read.
   * @param data - ids, words and instants for the event; nothing of a secret.
   * @returns false where another change was recorded meanwhile.
   */
  record(
    name: SecretName,
    version: number,
    rotation: Omit<Rotation, 'at'>,
    told: { readonly actor: Actor; readonly data: Readonly<Record<string, unknown>> },
  ): Promise<boolean>;
}

const secretKey = (name: SecretName): Key => ({ pk: `SECRET#${name}`, sk: 'HEAD' });

/** Which version of a secret follows which, each with an event `key.changed` of the chain `secret:<name>`. */
export function createSecretRotationsStore({
  tables,
  clock,
  random,
  settings,
}: {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly random: Random;
  readonly settings: Pick<Settings, 'tenantId'>;
}): SecretRotationsStore {
  const append = chainAppender({ clock, random, settings });
  return {
    async last(name) {
      const item = await tables.get('accounts', secretKey(name));
      return { rotation: item && Rotation.parse(entityOf(item)), version: chainOf(item).version };
    },
    async record(name, version, rotation, { actor, data }) {
      const item = await tables.get('accounts', secretKey(name));
      const head = chainOf(item);
      if (head.version !== version) return false;
      const { change, kid, from, to } = rotation;
      const { moved, writes } = append(`secret:${name}`, head, [
        { type: 'key.changed', actor, from, to, data: { change, ...(kid !== undefined && { kid }), ...data } },
      ]);
      try {
        await tables.transact([movedEntity(item, secretKey(name), { ...rotation, at: clock.now().toISOString() }, moved), ...writes]);
        return true;
      } catch (error) {
        if (error instanceof TransactionRefused) return false;
        throw error;
      }
    },
  };
}

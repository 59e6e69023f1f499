import * as z from 'zod';
import { emptyChain } from '../domain/audit/audit-event.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { sha256 } from '../domain/hash.ts';
import { chainAppender } from './account-items.ts';
import { type Clock, type Condition, type Item, type Key, type Random, type Settings, type Tables, TransactionRefused } from './ports.ts';
import { untilCommitted } from './retry.ts';

/** Whether the endpoint of webhooks is called: one that answered 410 is left alone until somebody enables it. */
export interface EndpointStore {
  /** Since when the endpoint at this address is disabled; undefined where it is called. Asked at most once in ten seconds. */
  disabledSince(url: string): Promise<Date | undefined>;
  /** The same, as it stands now. */
  read(url: string): Promise<Date | undefined>;
  /** Disables it. False where it was disabled already: somebody else has told of it. */
  disable(url: string): Promise<boolean>;
  /** Enables it, with an event that says who did. False where it was not disabled. @throws Busy */
  enable(url: string, actor: Actor): Promise<boolean>;
}

/** In a partition of its own, for the sender may write there. */
const disabledKey: Key = { pk: 'DISABLED', sk: 'ENDPOINT' };
const DisabledItem = z.object({ urlSha256: z.string(), at: z.iso.datetime() });

/** Where the chain of its events stands: not where the sender writes. */
export const endpointHeadKey: Key = { pk: 'ENDPOINT', sk: 'HEAD' };
const chainSubject = 'endpoint';
const ChainItem = z.object({ auditSeq: z.int(), auditHead: z.string() });

/** Each process looks anew after so long: one small read, however many webhooks it sends. */
const rememberedSeconds = 10;

export function createEndpointStore({
  tables,
  clock,
  random,
  settings,
}: {
  readonly tables: Pick<Tables, 'get' | 'transact'>;
  readonly clock: Clock;
  readonly random: Random;
  readonly settings: Pick<Settings, 'tenantId'>;
}): EndpointStore {
  const append = chainAppender({ clock, random, settings });
  let known: { readonly url: string; readonly since: Date | undefined; readonly until: number } | undefined;
  const remember = (url: string, since: Date | undefined): void => {
    known = { url, since, until: clock.now().getTime() + rememberedSeconds * 1000 };
  };
  const disabledItem = async () => {
    const item = await tables.get('drafts', disabledKey);
    return item && DisabledItem.parse(item);
  };
  /** What was disabled is an address: another one has never answered 410. */
  const read = async (url: string): Promise<Date | undefined> => {
    const item = await disabledItem();
    const since = item?.urlSha256 === sha256(url) ? new Date(item.at) : undefined;
    remember(url, since);
    return since;
  };

  return {
    read,
    disabledSince: async (url) => {
      const now = clock.now().getTime();
      // A clock that goes back must not make it remember for longer.
      const fresh = known && known.url === url && now < known.until && known.until - now <= rememberedSeconds * 1000;
      return fresh ? known?.since : read(url);
    },
    disable: async (url) => {
      const item = await disabledItem();
      const at = clock.now();
      const isNew = item?.urlSha256 !== sha256(url) && (await disabled({ urlSha256: sha256(url), at: at.toISOString() }, item));
      remember(url, isNew ? at : new Date(item?.at ?? at));
      return isNew;
    },
    enable: async (url, actor) => {
      const enabled = await untilCommitted(
        async () => {
          const item = await disabledItem();
          if (item?.urlSha256 !== sha256(url)) return false;
          const headItem = await tables.get('drafts', endpointHeadKey);
          const head = headItem ? ChainItem.parse(headItem) : emptyChain;
          const data = { change: 'enabled', urlSha256: item.urlSha256, disabledAt: item.at };
          const { moved, writes } = append(chainSubject, head, [{ type: 'delivery.changed', actor, data }]);
          await tables.transact([
            { table: 'drafts', remove: disabledKey, when: { equals: { urlSha256: item.urlSha256, at: item.at } } },
            { table: 'drafts', put: { ...endpointHeadKey, ...moved }, when: asRead(headItem) },
            ...writes,
          ]);
          return true;
        },
        { random },
      );
      remember(url, undefined);
      return enabled;
    },
  };

  async function disabled(item: z.infer<typeof DisabledItem>, before: z.infer<typeof DisabledItem> | undefined): Promise<boolean> {
    try {
      await tables.transact([
        { table: 'drafts', put: { ...disabledKey, ...item }, when: before ? { equals: { urlSha256: before.urlSha256, at: before.at } } : { absent: true } },
      ]);
      return true;
    } catch (error) {
      if (error instanceof TransactionRefused) return false;
      throw error;
    }
  }
}

const asRead = (item: Item | undefined): Condition => (item ? { equals: { auditSeq: item.auditSeq as number } } : { absent: true });

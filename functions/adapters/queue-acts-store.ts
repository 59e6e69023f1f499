import * as z from 'zod';
import { jittered, transactLabelled } from './labelled-writes.ts';
import type { Clock, Condition, Random, Tables } from './ports.ts';

/** What became of one draft. Words of `reason` are the domain's, or `not_found` and `trouble`; of what was done it is null, or `attention_check`. */
export const ActOutcome = z.strictObject({
  draftId: z.string(),
  /** Null where there is no such draft, or it is not theirs to see. */
  reference: z.string().nullable(),
  done: z.boolean(),
  reason: z.string().nullable(),
});
export type ActOutcome = z.infer<typeof ActOutcome>;

/** One act on several drafts, by one person. `outcomes` is null until it has ended. */
const KeptActs = z.object({
  personId: z.string(),
  act: z.enum(['remind', 'hand-over']),
  fromId: z.string().nullable(),
  toId: z.string().nullable(),
  at: z.iso.datetime(),
  outcomes: z.array(ActOutcome).nullable(),
});
export type KeptActs = z.infer<typeof KeptActs>;

export interface QueueActsStore {
  /** False where the form of this id was taken before: sent twice, it is done once. */
  begin(id: string, acts: KeptActs): Promise<boolean>;
  /** Keeps what became of each draft, for the page that tells. */
  end(id: string, acts: KeptActs): Promise<void>;
  /** What was begun by this id; undefined where there is none, or it is a day ago. */
  find(id: string): Promise<KeptActs | undefined>;
}

/** So long the page of a result can be looked at again; what was done is in each draft's audit trail for good. */
const keptSeconds = 86_400;

/** Acts of the queue, by the form that they came from. */
export function createQueueActsStore({ tables, clock, random }: { tables: Tables; clock: Clock; random: Random }): QueueActsStore {
  const keyOf = (id: string) => ({ pk: `ACTS#${id}`, sk: 'ACTS' });
  const nowSeconds = (): number => Math.floor(clock.now().getTime() / 1000);
  const kept = async (id: string, acts: KeptActs, when?: Condition): Promise<boolean> => {
    const put = { ...keyOf(id), ...acts, expiresAt: nowSeconds() + keptSeconds };
    const refused = await transactLabelled(tables, [{ label: 'acts', write: { table: 'drafts', put, ...(when && { when }) } }], jittered(random));
    return refused === undefined;
  };

  return {
    begin: (id, acts) => kept(id, acts, { absent: true }),
    end: async (id, acts) => void (await kept(id, acts)),
    find: async (id) => {
      const item = /^[0-9a-f]{64}$/.test(id) ? await tables.get('drafts', keyOf(id)) : undefined;
      return item && Number(item.expiresAt) > nowSeconds() ? KeptActs.parse(item) : undefined;
    },
  };
}

import { DecidedCase, DecisionTimes } from '../domain/approval/forecast.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { decidedPartitions } from './partitions.ts';
import type { Item, Key, Tables } from './ports.ts';

/** Where intake finds the times; `measure` alone writes it. */
export const decisionTimesKey: Key = { pk: 'FORECAST', sk: 'TIMES' };

export interface DecisionTimesStore {
  /** The newest decided drafts, by what the index says; so many are `unread`: damaged, or of a newer version. */
  newestCases(): Promise<{ readonly cases: readonly DecidedCase[]; readonly unread: number }>;
  /** Nothing is written where nothing has changed. */
  keep(times: DecisionTimes): Promise<void>;
}

/** Of each of the index's 16 partitions; 400 at most (ours): enough for nine in ten of a class, and few enough to read every five minutes. */
const newestOfEach = 25;

/** The times as they are kept; none where nobody has measured yet. */
export const decisionTimesIn = (item: Item | undefined): DecisionTimes => (item ? DecisionTimes.parse(item.times) : {});

export function createDecisionTimesStore(tables: Tables): DecisionTimesStore {
  return {
    async newestCases() {
      const pages = await Promise.all(decidedPartitions.map((pk) => tables.queryIndex('drafts', 'status', { pk, descending: true, limit: newestOfEach })));
      const read = pages.flat().map(({ took, at }) => DecidedCase.safeParse({ ...(took as object), at }));
      const cases = read.flatMap(({ data }) => data ?? []);
      return { cases, unread: read.length - cases.length };
    },
    async keep(times) {
      const known = decisionTimesIn(await tables.get('accounts', decisionTimesKey));
      if (canonicalJson(known) === canonicalJson(times)) return;
      await tables.transact([{ table: 'accounts', put: { ...decisionTimesKey, times } }]);
    },
  };
}

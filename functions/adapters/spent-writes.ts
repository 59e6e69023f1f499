import type { Transition } from '../domain/approval/draft-state.ts';
import type { Spent } from './accounts-store.ts';
import type { LabelledWrite } from './labelled-writes.ts';
import type { Write } from './ports.ts';

/** Moves the sums of an account under the versions that were read; no write where nothing moves. */
export function spentWrites(accountId: string, change: NonNullable<Transition['spentChange']>, known: Readonly<Record<string, Spent>>): LabelledWrite[] {
  const currencies = [...new Set(change.map((one) => one.currency))];
  return currencies.flatMap((currency) => {
    const before = known[currency]?.version ? known[currency] : undefined;
    const days: Record<string, number> = { ...before?.days };
    for (const { day, minor } of change.filter((one) => one.currency === currency)) days[day] = (days[day] ?? 0) + minor;
    for (const [day, minor] of Object.entries(days)) if (minor === 0) delete days[day];
    if (JSON.stringify(days) === JSON.stringify(before?.days ?? {})) return unmoved(accountId, currency, before);
    const write: Write = {
      table: 'accounts',
      put: { pk: `ACC#${accountId}`, sk: `SPENT#${currency}`, version: (before?.version ?? 0) + 1, days },
      when: before ? { equals: { version: before.version } } : { absent: true },
    };
    return [{ label: 'spent', write }];
  });
}

/** A sum that a draft was judged by, though it doesn't move: it must still be the one that was read. */
const unmoved = (accountId: string, currency: string, before: Spent | undefined): LabelledWrite[] => [
  {
    label: 'spent',
    write: {
      table: 'accounts',
      check: { pk: `ACC#${accountId}`, sk: `SPENT#${currency}` },
      when: before ? { equals: { version: before.version } } : { absent: true },
    },
  },
];

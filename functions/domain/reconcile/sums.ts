import type { DraftHead } from '../approval/draft-state.ts';

/** Whole minor units by day (UTC), of one account and currency. */
export type Days = Readonly<Record<string, number>>;

/** What the drafts of a tenant count for in the sums of their accounts, added up one by one. */
export class SpentByDrafts {
  readonly #sums = new Map<string, Record<string, number>>();

  add({ accountId, spent }: Pick<DraftHead, 'accountId' | 'spent'>): void {
    for (const { currency, day, minor } of spent) {
      const name = JSON.stringify([accountId, currency]);
      const days = this.#sums.get(name) ?? {};
      days[day] = (days[day] ?? 0) + minor;
      this.#sums.set(name, days);
    }
  }

  /** Each account and currency that a draft counts for. */
  all(): { readonly accountId: string; readonly currency: string; readonly days: Days }[] {
    return [...this.#sums].map(([name, days]) => {
      const [accountId, currency] = JSON.parse(name) as [string, string];
      return { accountId, currency, days };
    });
  }
}

/**
 * The sum of an account with what its drafts count for, where that is more: a sum that is too low lets refunds out that people should see, one that is
 * too high has people look at a few more.
 *
 * @returns undefined where no day is too low.
 */
export function raisedTo(kept: Days, counted: Days): Days | undefined {
  const low = Object.entries(counted).filter(([day, minor]) => minor > (kept[day] ?? 0));
  return low.length === 0 ? undefined : { ...kept, ...Object.fromEntries(low) };
}

import * as z from 'zod';

/**
 * At most $100,000,000,000.00. Ours: far above any reply, and hundreds of such amounts still add up to a whole number
 * that JSON carries (2^53 - 1). One amount near that bound would leave the sums of its account no room to move.
 */
const mostMinor = 10_000_000_000_000;

/** An amount in whole minor units of its currency (ISO 4217), never negative, at most 10^13. */
export const Money = z
  .strictObject({
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe('ISO 4217'),
    minor: z.int().min(0).max(mostMinor).describe('Whole minor units: cents'),
  })
  .meta({ id: 'Money', example: { currency: 'USD', minor: 1240000 } });
export type Money = z.infer<typeof Money>;

/** More currencies than a tenant deals in; whoever invents others can't fill the memory with them. */
const mostFormats = 32;
const formats = new Map<string, MoneyFormat>();
interface MoneyFormat {
  readonly format: Intl.NumberFormat;
  /** Minor units of one major one. */
  readonly units: number;
}

/** To make one takes a hundred times as long as to use it. */
function formatOf(currency: string): MoneyFormat {
  const known = formats.get(currency);
  if (known) return known;
  if (formats.size === mostFormats) formats.clear();
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits as number; // a currency always has it
  const made = { format, units: 10 ** digits };
  formats.set(currency, made);
  return made;
}

/** Minor units in one major unit of a currency: 100 in USD, 1 in JPY, 1,000 in KWD. */
export const minorUnitsOf = (currency: string): number => formatOf(currency).units;

/** Money as people write it, for reasons, mails and pages: `$12,400.00`. */
export function formatMoney({ currency, minor }: Money): string {
  const { format, units } = formatOf(currency);
  return format.format(minor / units);
}

import * as z from 'zod';

/** An amount in whole minor units of its currency (ISO 4217), never negative. */
export const Money = z
  .strictObject({
    currency: z.string().regex(/^[A-Z]{3}$/),
    minor: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  })
  .meta({ id: 'Money', example: { currency: 'USD', minor: 1240000 } });
export type Money = z.infer<typeof Money>;

/** Money as people write it, for reasons, mails and pages: `$12,400.00`. */
export function formatMoney({ currency, minor }: Money): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits as number; // a currency always has it
  return format.format(minor / 10 ** digits);
}

import { instantOf, nextDate } from '../domain/approval/ladder.ts';
import type { FieldFault } from '../page/export-parts.tsx';

/**
 * Two days as people type them, as the instants at which the first begins and the second is over.
 *
 * @param names - what the two fields are called in a fault.
 */
export function daysOf<Field extends string>(
  typed: { readonly from: string; readonly to: string },
  timeZone: string,
  names: { readonly from: Field; readonly to: Field },
): { from?: string; to?: string; faults: FieldFault<Field>[] } {
  const faults = (['from', 'to'] as const).flatMap((name) =>
    typed[name] === '' || isDay(typed[name]) ? [] : [{ field: names[name], message: 'this is no day such as 2026-11-23' }],
  );
  if (faults.length === 0 && typed.from !== '' && typed.to !== '' && typed.from > typed.to)
    faults.push({ field: names.to, message: 'the last day is before the first' });
  if (faults.length > 0) return { faults };
  const begins = (day: string): string => new Date(instantOf(day, '00:00', timeZone)).toISOString();
  return { ...(typed.from && { from: begins(typed.from) }), ...(typed.to && { to: begins(nextDate(typed.to)) }), faults };
}

/** A day of the calendar; the years are those in which a draft can have been received. */
function isDay(text: string): boolean {
  const at = /^20\d{2}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

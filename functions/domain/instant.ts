import * as z from 'zod';

/** The ends of the years that ISO 8601 writes with four digits. */
const first = '0001-01-01T00:00:00.000Z';
const last = '9999-12-31T23:59:59.999Z';

/** False for an instant whose year in UTC has not four digits: what we write of it could not be read again. What is no instant is refused as such. */
export const isInFourDigits = (instant: string): boolean => !(Date.parse(instant) < Date.parse(first) || Date.parse(instant) > Date.parse(last));

/** What is wrong with one that is not. */
export const beyondFourDigits = 'must be, in UTC, of the years 1 to 9999';

/** An instant that a caller names, with any offset. */
export const AskedInstant = z.iso.datetime({ offset: true }).refine(isInFourDigits, beyondFourDigits);

/** An instant in UTC as it is kept. Versions before this one kept some from before the year 1, with six digits; they are read as the first instant. */
export const KeptInstant = z.preprocess((kept) => (typeof kept === 'string' && kept.startsWith('-') ? first : kept), z.iso.datetime());

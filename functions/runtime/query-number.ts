import * as z from 'zod';

/**
 * A number in a query, written in decimal digits as JSON would have it, without an exponent.
 *
 * `Number` takes more than the API says: an empty text and white space as 0, `0x10`, `1e2`, digits with white space around them.
 */
export const queryNumber = <Schema extends z.ZodNumber>(schema: Schema) =>
  z.preprocess((text) => (typeof text === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text), schema);

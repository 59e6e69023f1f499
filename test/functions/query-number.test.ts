import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ThresholdsQuery } from '../../functions/runtime/calibration-schemas.ts';
import { ListQuery } from '../../functions/runtime/cursor.ts';
import { DraftQuery } from '../../functions/runtime/draft-schemas.ts';

const numbers: Readonly<Record<string, readonly [z.ZodType, string, string]>> = {
  limit: [ListQuery, 'limit', '5'],
  wait: [DraftQuery, 'wait', '2.5'],
  wanted: [ThresholdsQuery, 'wanted', '0.05'],
};

describe('a number in a query', () => {
  it.each(Object.values(numbers))('is taken in decimal digits', (schema, name, good) => {
    expect(schema.parse({ [name]: good })).toEqual({ [name]: Number(good) });
    expect(schema.safeParse({}).success).toBe(true);
  });

  it.each(['', ' ', '0x1', '1e0', ' 1', '1 ', '+1', '01', '1.', '.5', '٣', 'NaN', 'Infinity', 'true'])('is refused in any other spelling: %j', (text) => {
    for (const [schema, name] of Object.values(numbers)) expect([name, schema.safeParse({ [name]: text }).success]).toEqual([name, false]);
  });

  it('is described as the number that it is', () => {
    expect(z.toJSONSchema(ListQuery, { io: 'input' }).properties?.limit).toMatchObject({ type: 'integer', minimum: 1, maximum: 200 });
  });
});

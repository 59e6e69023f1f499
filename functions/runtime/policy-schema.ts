import * as z from 'zod';
import { Policy } from '../domain/policy/policy.ts';

/** The policy document as JSON Schema (draft 2020-12), for editors. What it can't say, `checkPolicy` does. */
export function policySchema(): object {
  const { $schema, $defs: { Policy: policy, ...$defs } = {} } = z.toJSONSchema(Policy, { io: 'input', override: ({ jsonSchema }) => tidy(jsonSchema) });
  return {
    $schema,
    $id: 'urn:countersign:policy',
    title: 'Countersign policy',
    description: 'The versioned rules of a tenant. Amounts in minor units, confidence from 0 to 1; unknown members are refused.',
    ...policy,
    $defs,
  };
}

/** Leaves out what the format or the kind of number says already, and makes a list of a choice of numbers. */
export function tidy(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.format === 'date-time' || schema.format === 'date') delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.anyOf?.every((part) => 'const' in part && typeof part.const === 'number')) {
    schema.type = 'number';
    schema.enum = schema.anyOf.map((part) => ('const' in part ? part.const : null)) as number[];
    delete schema.anyOf;
  }
}

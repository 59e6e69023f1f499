/** A JSON Schema of our OpenAPI file: the words that it uses, and no other. */
export type Schema = Readonly<Record<string, unknown>>;
type Document = Readonly<Record<string, unknown>>;

/** One thing that does not fit: where, as a JSON pointer, and what was wanted. */
export interface Misfit {
  readonly at: string;
  readonly what: string;
}

/** Says nothing about a value. */
const annotations = new Set(['description', 'title', 'default', 'examples', 'example', '$comment', 'deprecated', 'readOnly', 'writeOnly', 'discriminator']);

/**
 * Holds values against the schemas of one document. It shares nothing with zod, which the schemas are made from: what zod writes is read by somebody else.
 *
 * @throws Error for a word that it does not know: what is not looked at would count as kept.
 */
export function createChecker(document: Document) {
  const resolve = (schema: Schema): Schema => {
    if (typeof schema.$ref !== 'string') return schema;
    let found: unknown = document;
    for (const part of schema.$ref.slice(2).split('/')) found = (found as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
    if (found === undefined) throw new Error(`leads nowhere: ${schema.$ref}`);
    return resolve(found as Schema);
  };

  const misfits = (schema: Schema, value: unknown, at = ''): Misfit[] => {
    const found: Misfit[] = [];
    const say = (what: string) => found.push({ at, what });
    for (const [word, wanted] of Object.entries(schema)) {
      if (annotations.has(word)) continue;
      const check = words[word];
      if (!check) throw new Error(`a word of JSON Schema that nobody checks: ${word}`);
      check({ schema, wanted, value, at, say, found });
    }
    return found;
  };

  interface Check {
    readonly schema: Schema;
    readonly wanted: unknown;
    readonly value: unknown;
    readonly at: string;
    readonly say: (what: string) => void;
    readonly found: Misfit[];
  }
  const countFitting = ({ wanted, value, at }: Check): number => (wanted as readonly Schema[]).filter((part) => misfits(part, value, at).length === 0).length;
  const members = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
  /** A check of numbers, of texts by characters, or of lists by entries. */
  const size = (of: (value: unknown) => number | undefined, fits: (size: number, bound: number) => boolean) => {
    return ({ wanted, value, say }: Check, word = '') => {
      const measured = of(value);
      if (measured !== undefined && !fits(measured, wanted as number)) say(`${word} ${String(wanted)}, is ${measured}`.trim());
    };
  };
  const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
  const characters = (value: unknown) => (typeof value === 'string' ? [...value].length : undefined);
  const entries = (value: unknown) => (Array.isArray(value) ? value.length : undefined);

  const words: Readonly<Record<string, (check: Check) => void>> = {
    $ref: ({ schema, value, at, found }) => void found.push(...misfits(resolve({ $ref: schema.$ref }), value, at)),
    type: ({ wanted, value, say }) => {
      if (![wanted].flat().some((type) => hasType(value, String(type)))) say(`type ${[wanted].flat().join(' or ')}`);
    },
    const: ({ wanted, value, say }) => {
      if (value !== wanted) say(`is ${JSON.stringify(wanted)}`);
    },
    enum: ({ wanted, value, say }) => {
      if (!(wanted as readonly unknown[]).includes(value)) say(`one of ${JSON.stringify(wanted)}`);
    },
    pattern: ({ wanted, value, say }) => {
      if (typeof value === 'string' && !new RegExp(String(wanted), 'u').test(value)) say(`of the form ${String(wanted)}`);
    },
    format: ({ wanted, value, say }) => {
      const form = formats[String(wanted)];
      if (!form) throw new Error(`a format that nobody checks: ${String(wanted)}`);
      if (typeof value === 'string' && !form.test(value)) say(`a ${String(wanted)}`);
    },
    minLength: size(characters, (has, bound) => has >= bound),
    maxLength: size(characters, (has, bound) => has <= bound),
    minItems: size(entries, (has, bound) => has >= bound),
    maxItems: size(entries, (has, bound) => has <= bound),
    minimum: size(number, (has, bound) => has >= bound),
    maximum: size(number, (has, bound) => has <= bound),
    exclusiveMinimum: size(number, (has, bound) => has > bound),
    exclusiveMaximum: size(number, (has, bound) => has < bound),
    required: ({ wanted, value, say }) => {
      if (!isObject(value)) return;
      for (const name of wanted as readonly string[]) if (!Object.hasOwn(value, name)) say(`misses ${name}`);
    },
    properties: ({ wanted, value, at, found }) => {
      const known = wanted as Readonly<Record<string, Schema>>;
      for (const [name, member] of members(value)) if (Object.hasOwn(known, name)) found.push(...misfits(known[name] as Schema, member, `${at}/${name}`));
    },
    additionalProperties: ({ schema, wanted, value, at, say, found }) => {
      const known = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
      for (const [name, member] of members(value)) {
        if (Object.hasOwn(known, name)) continue;
        if (wanted === false) say(`unknown member ${JSON.stringify(name)}`);
        else if (isObject(wanted)) found.push(...misfits(wanted, member, `${at}/${name}`));
      }
    },
    propertyNames: ({ wanted, value, at, found }) => {
      for (const [name] of members(value)) found.push(...misfits(wanted as Schema, name, `${at}/${name}`));
    },
    items: ({ wanted, value, at, found }) => {
      if (Array.isArray(value)) for (const [i, item] of value.entries()) found.push(...misfits(wanted as Schema, item, `${at}/${i}`));
    },
    allOf: ({ wanted, value, at, found }) => {
      for (const part of wanted as readonly Schema[]) found.push(...misfits(part, value, at));
    },
    anyOf: (check) => {
      if (countFitting(check) === 0) check.say('none of the allowed forms');
    },
    oneOf: (check) => {
      if (countFitting(check) !== 1) check.say('exactly one of the allowed forms');
    },
  };

  return { resolve, misfits };
}
export type Checker = ReturnType<typeof createChecker>;

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function hasType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return type === typeof value; // the rest of JSON's types have the names that typeof has
}

/** The formats of our file. */
const formats: Readonly<Record<string, RegExp>> = {
  'date-time': /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  email: /^[^\s@]+@[^\s@]+$/,
  sha256_hex: /^[0-9a-f]{64}$/i,
  uri: /^[a-z][a-z0-9+.-]*:/i,
};

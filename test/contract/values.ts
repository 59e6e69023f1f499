import * as fc from 'fast-check';
import type { Dice } from '../../local/swap/dice.ts';
import { type Checker, isObject, type Schema } from './json-schema.ts';

/** Values that mean something here, by the name of the member that they stand in: ids that exist, addresses, instants near now. */
export type Hints = (name: string) => readonly unknown[];

/** Makes values from schemas, by chance with a seed. */
export interface Values {
  /** One that fits; every bound is met exactly now and then. */
  valid(schema: Schema, name?: string): unknown;
  /** The value with one thing changed so that it fits no longer; undefined where nothing was found that the schema forbids. */
  broken(schema: Schema, value: unknown): unknown;
}

/** Longer texts and lists than these are made only to stand at a bound. */
const usualLength = 24;
const usualItems = 3;
/** A bound beyond this is left alone: the body would be too large for another reason. */
const mostCharacters = 2_100;
const mostItems = 60;
const deepest = 12;

/** Of patterns that look ahead, which fast-check can make no texts for. */
const byHand: Readonly<Record<string, readonly string[]>> = {
  '^(?=.{1,100}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$': ['helpdesk.example', 'a.example', 'mail.shop.example'],
};

/** Texts by the pattern that they fit: making them takes long, and the same ones do for every run. */
const ofPattern = new Map(Object.entries(byHand));
function textsOf(pattern: string): readonly string[] {
  const texts = ofPattern.get(pattern) ?? fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 40, seed: 1 });
  ofPattern.set(pattern, texts);
  return texts;
}

export function createValues(dice: Dice, { resolve, misfits }: Checker, hints: Hints): Values {
  const pick = <T>(from: readonly T[]): T => from[dice.roll(from.length)] as T;
  const fits = (schema: Schema, value: unknown) => misfits(schema, value).length === 0;

  const words = ['refund', 'Hello', 'where is my order?', 'naïve café', '返金', '\u202e', '<b>&amp;"', "'; --", 'lawyer', '\n', '0', 'null', '👩‍🚀', 'e\u0301'];
  const text = (length: number): string => {
    let made = '';
    while (made.length < length) made += `${pick(words)} `;
    const cut = made.slice(0, length);
    return /[\ud800-\udbff]$/.test(cut) ? `${cut.slice(0, -1)}x` : cut; // a bound must not cut a character in half
  };

  const ofText = (schema: Schema): string => {
    if (schema.format === 'date-time') return new Date(Date.UTC(2026, dice.roll(24), 1 + dice.roll(28), dice.roll(24), dice.roll(60))).toISOString();
    if (schema.format === 'date') return `2026-${10 + dice.roll(3)}-${10 + dice.roll(19)}`;
    if (schema.format === 'email') return `${pick(['dana', 'x.y', 'o_k'])}${dice.roll(99)}@northwind.example`;
    if (typeof schema.pattern === 'string') return pick(textsOf(schema.pattern));
    const least = Number(schema.minLength ?? 0);
    const most = Number(schema.maxLength ?? 200);
    const ends = [least, most, Math.min(most, Math.max(least, 1 + dice.roll(usualLength)))].filter((length) => length <= mostCharacters);
    return text(dice.chance(0.15) ? pick(ends) : (ends.at(-1) ?? least));
  };

  const ofNumber = (schema: Schema): number => {
    const whole = schema.type === 'integer';
    const step = whole ? 1 : 0.01;
    const least = Number(schema.minimum ?? (schema.exclusiveMinimum === undefined ? -1000 : Number(schema.exclusiveMinimum) + step));
    const most = Number(schema.maximum ?? (schema.exclusiveMaximum === undefined ? Math.max(least, 1_000_000) : Number(schema.exclusiveMaximum) - step));
    if (dice.chance(0.2)) return pick([least, most]);
    const near = Math.min(most, least + (whole ? 5_000 : 1));
    const value = least + (near - least) * (dice.roll(1001) / 1000);
    return whole ? Math.round(value) : value;
  };

  const anything = (depth: number): unknown =>
    pick<() => unknown>([
      () => null,
      () => dice.chance(0.5),
      () => dice.roll(1000) / 8,
      () => text(dice.roll(12)),
      () => (depth > deepest ? [] : [anything(depth + 4)]),
      () => (depth > deepest ? {} : { plan: anything(depth + 4) }),
    ])();

  const ofObject = (schema: Schema, depth: number): Record<string, unknown> => {
    const required = new Set((schema.required as readonly string[] | undefined) ?? []);
    const share = pick([0, 0.3, 0.6, 1]);
    const made: [string, unknown][] = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>)
      .filter(([name]) => required.has(name) || (depth < deepest && dice.chance(share)))
      .map(([name, member]) => [name, make(member, name, depth + 1)]);
    if (isObject(schema.additionalProperties)) {
      const others = schema.additionalProperties;
      const named = (schema.propertyNames ?? { type: 'string', maxLength: 20 }) as Schema;
      for (let i = dice.roll(usualItems); i > 0; i -= 1) made.push([String(make(named, '', depth + 1)), make(others, '', depth + 1)]);
    }
    return Object.fromEntries(made.filter(([name]) => name !== '__proto__'));
  };

  const ofArray = (schema: Schema, name: string, depth: number): unknown[] => {
    const least = Number(schema.minItems ?? 0);
    const most = Math.min(Number(schema.maxItems ?? usualItems), mostItems);
    const usual = Math.min(most, Math.max(least, dice.roll(usualItems)));
    const length = dice.chance(0.05) && depth < 3 ? pick([least, most]) : usual;
    return Array.from({ length }, () => make((schema.items ?? {}) as Schema, name, depth + 1));
  };

  const make = (given: Schema, name: string, depth: number): unknown => {
    const schema = resolve(given);
    const meant = dice.chance(0.85) ? hints(name).filter((value) => fits(schema, value)) : [];
    if (meant.length > 0) return pick(meant);
    if (schema.const !== undefined) return schema.const;
    if (Array.isArray(schema.enum)) return pick(schema.enum);
    const forms = (schema.oneOf ?? schema.anyOf) as readonly Schema[] | undefined;
    if (forms) return make(pick(forms), name, depth);
    if (Array.isArray(schema.allOf)) return make(pick(schema.allOf as readonly Schema[]), name, depth);
    switch (pick([schema.type].flat())) {
      case 'object':
        return ofObject(schema, depth);
      case 'array':
        return ofArray(schema, name, depth);
      case 'string':
        return ofText(schema);
      case 'integer':
      case 'number':
        return ofNumber(schema);
      case 'boolean':
        return dice.chance(0.5);
      case 'null':
        return null;
      default:
        return anything(depth);
    }
  };

  /** Other values in one place: wrong types, past a bound, a member too many or too few. */
  const wrongs = (given: Schema, value: unknown): unknown[] => {
    const schema = resolve(given);
    const strange: unknown[] = [null, true, 0, -1, 1.5, 1e15, '', 'surprise', [], [[]], {}, { surprise: 1 }, '2026-02-31T00:00:00Z', '__proto__', '\u0000'];
    if (typeof schema.maxLength === 'number' && schema.maxLength <= mostCharacters) strange.push('x'.repeat(schema.maxLength + 1));
    if (typeof schema.minimum === 'number') strange.push(schema.minimum - 1, schema.minimum - 0.001);
    if (typeof schema.maximum === 'number') strange.push(schema.maximum + 1, schema.maximum + 0.001);
    if (Array.isArray(value) && typeof schema.maxItems === 'number' && schema.maxItems <= 500 && value.length > 0)
      strange.push(Array.from({ length: schema.maxItems + 1 }, () => value[0]));
    if (isObject(value)) {
      strange.push({ ...value, surprise: 1 });
      for (const name of Object.keys(value)) strange.push(Object.fromEntries(Object.entries(value).filter(([other]) => other !== name)));
    }
    return strange;
  };

  /** A place inside the value, and the value with another in that place. */
  const places = (given: Schema, value: unknown, put: (other: unknown) => unknown): { schema: Schema; value: unknown; put: (other: unknown) => unknown }[] => {
    const schema = resolve(given);
    const here = [{ schema, value, put }];
    const form = ((schema.oneOf ?? schema.anyOf) as readonly Schema[] | undefined)?.find((one) => fits(one, value));
    if (form) return [...here, ...places(form, value, put)];
    if (Array.isArray(value) && isObject(schema.items)) {
      const items = schema.items;
      return [...here, ...value.flatMap((item, i) => places(items, item, (other) => put(value.with(i, other))))];
    }
    if (!isObject(value)) return here;
    const known = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
    const others = isObject(schema.additionalProperties) ? schema.additionalProperties : undefined;
    const inside = Object.entries(value).flatMap(([name, member]) => {
      const of = known[name] ?? others;
      return of ? places(of, member, (other) => put({ ...value, [name]: other })) : [];
    });
    return [...here, ...inside];
  };

  return {
    valid: (schema, name = '') => {
      for (let tries = 0; tries < 20; tries += 1) {
        const made = make(schema, name, 0);
        if (fits(schema, made)) return made;
      }
      throw new Error(`nothing was made that fits: ${JSON.stringify(resolve(schema)).slice(0, 300)}`);
    },
    broken: (schema, value) => {
      const at = places(schema, value, (other) => other);
      for (let tries = 0; tries < 20; tries += 1) {
        const place = pick(at);
        const changed = place.put(pick(wrongs(place.schema, place.value)));
        if (!fits(schema, changed)) return changed;
      }
      return undefined;
    },
  };
}

import type { Child } from 'hono/jsx';
import { Ticked } from './ticked.tsx';

/** A JSON Schema of the description of the API. */
export type ShownSchema = Readonly<Record<string, unknown>>;

const nameIn = (ref: string): string => ref.split('/').at(-1) ?? '';
const schemasOf = (value: unknown): readonly ShownSchema[] => (Array.isArray(value) ? (value as readonly ShownSchema[]) : []);

/** The type in words, with links to the schemas that have a name of their own. */
export function TypeWords({ schema }: { readonly schema: ShownSchema }): Child {
  if (typeof schema.$ref === 'string') return <a href={`#schema-${nameIn(schema.$ref)}`}>{nameIn(schema.$ref)}</a>;
  const forms = schemasOf(schema.anyOf ?? schema.oneOf ?? schema.allOf);
  if (forms.length > 0)
    return (
      <>
        {forms.map((form, i) => (
          <>
            {i > 0 ? ' or ' : null}
            <TypeWords schema={form} />
          </>
        ))}
      </>
    );
  if (schema.const !== undefined) return <code>{JSON.stringify(schema.const)}</code>;
  if (Array.isArray(schema.enum)) return <Values values={schema.enum} />;
  if (schema.type === 'array')
    return (
      <>
        list of <TypeWords schema={(schema.items ?? {}) as ShownSchema} />
        {boundsOf(schema)}
      </>
    );
  if (schema.type === 'object' && isSchema(schema.additionalProperties))
    return (
      <>
        object of any names, each <TypeWords schema={schema.additionalProperties} />
      </>
    );
  const type = schema.type === undefined ? 'anything' : [schema.type].flat().join(' or ');
  return (
    <>
      {type}
      {typeof schema.format === 'string' ? `, ${formats[schema.format] ?? schema.format}` : boundsOf(schema)}
    </>
  );
}

function Values({ values }: { readonly values: readonly unknown[] }) {
  return (
    <>
      {values.length > 1 ? 'one of ' : null}
      {values.map((value, i) => (
        <>
          {i > 0 ? ', ' : null}
          <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
        </>
      ))}
    </>
  );
}

const formats: Readonly<Record<string, string>> = { 'date-time': 'an instant in ISO 8601', email: 'a mail address', sha256_hex: 'SHA-256 in hex digits' };
const isSchema = (value: unknown): value is ShownSchema => typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** Lengths, numbers of entries, ranges. A bound that is only that of whole numbers says nothing. */
function boundsOf(schema: ShownSchema): string {
  const bound = (value: unknown) => (typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value.toLocaleString('en-US') : undefined);
  const range = (least: string | undefined, most: string | undefined, unit: string) => {
    if (least !== undefined && most !== undefined) return least === most ? `, ${least}${unit}` : `, ${least} to ${most}${unit}`;
    if (most !== undefined) return `, up to ${most}${unit}`;
    return least !== undefined && least !== '0' ? `, at least ${least}${unit}` : '';
  };
  const characters = range(bound(schema.minLength), bound(schema.maxLength), ' characters');
  const entries = range(bound(schema.minItems), bound(schema.maxItems), ' entries');
  const numbers = range(bound(schema.minimum), bound(schema.maximum), '');
  const pattern = typeof schema.pattern === 'string' && schema.pattern.length < 60 ? `, ${schema.pattern}` : '';
  return `${characters}${entries}${numbers}${pattern}`;
}

/** The members of an object, those of objects inside below them. */
export function Members({ schema }: { readonly schema: ShownSchema }): Child {
  const required = new Set((schema.required as readonly string[] | undefined) ?? []);
  return (
    <ul>
      {Object.entries((schema.properties ?? {}) as Readonly<Record<string, ShownSchema>>).map(([name, member]) => (
        <li>
          <code>{name}</code>: <TypeWords schema={member} />
          {required.has(name) ? ', required' : null}
          {typeof member.description === 'string' ? (
            <>
              . <Ticked text={member.description} />
            </>
          ) : null}
          <Inside schema={member} />
        </li>
      ))}
    </ul>
  );
}

function Inside({ schema }: { readonly schema: ShownSchema }): Child {
  if (isSchema(schema.properties)) return <Members schema={schema} />;
  const inner = [schema.items, schema.additionalProperties].find(isSchema) ?? schemasOf(schema.anyOf ?? schema.oneOf).find(({ type }) => type !== 'null');
  return inner && inner.$ref === undefined ? <Inside schema={inner} /> : null;
}

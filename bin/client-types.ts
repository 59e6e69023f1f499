/** The part of JSON Schema that openapi.json uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly description?: string;
}
interface Webhook {
  readonly post?: { readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> } };
}
export interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly webhooks: Readonly<Record<string, Webhook>>;
}

/** So long may a type be that stands on one line. */
const lineWidth = 140;

/**
 * The TypeScript of every schema of an OpenAPI document, in its order, and of the bodies of its webhooks as `WebhookEvent`.
 *
 * Only types: what a pattern or a bound says is for the server to check.
 *
 * @throws TypeError for a schema that it has no words for, rather than to write `unknown` in its place
 */
export function clientTypes({ components, webhooks }: Document): string {
  const events = Object.values(webhooks).map(({ post }) => typeOf(post?.requestBody?.content['application/json']?.schema ?? {}, ''));
  const schemas = Object.entries(components.schemas).map(([name, schema]) => `${comment(schema, '')}export type ${name} =${breakable(typeOf(schema, ''))};\n`);
  return [
    '// Written by bin/write-openapi.mjs from openapi.json: change the schemas, then run `npm run api:write`.\n',
    ...schemas,
    `/** The body of a webhook, by its \`type\`. */\nexport type WebhookEvent =\n  | ${events.join('\n  | ')};\n`,
  ].join('\n');
}

const breakable = (type: string): string => (type.includes('\n  | ') ? type : ` ${type}`);

function comment({ description }: Schema, indent: string): string {
  return description === undefined ? '' : `${indent}/** ${description.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n`;
}

/** @param indent - of the line that the type begins on */
function typeOf(schema: Schema, indent: string): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return union(schema.enum.map(literal), indent);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return union([...new Set(choices.map((one) => typeOf(one, indent)))], indent);
  if (typeof schema.type === 'object')
    return union(
      schema.type.map((type) => typeOf({ ...schema, type }, indent)),
      indent,
    );
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return arrayOf(schema.items ?? {}, indent);
    case 'object':
      return objectOf(schema, indent);
    case undefined:
      return 'unknown';
    default:
      throw new TypeError(`no type for such a schema: ${schema.type}`);
  }
}

const literal = (value: unknown): string => (typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : JSON.stringify(value));

function union(parts: readonly string[], indent: string): string {
  // A union within this one that takes lines of its own is a part of it.
  const types = parts.flatMap((part) =>
    part.startsWith('\n')
      ? part
          .trim()
          .slice('| '.length)
          .split(/\n\s*\| /)
      : [part],
  );
  const line = types.join(' | ');
  return line.length <= lineWidth || line.includes('{') ? line : `\n${types.map((type) => `${indent}  | ${type}`).join('\n')}`;
}

function arrayOf(items: Schema, indent: string): string {
  const type = typeOf(items, indent);
  return items.enum || items.anyOf || items.oneOf || typeof items.type === 'object' ? `(${type})[]` : `${type}[]`;
}

function objectOf({ properties = {}, required = [], additionalProperties, propertyNames }: Schema, indent: string): string {
  const inner = `${indent}  `;
  const members = Object.entries(properties).map(([name, schema]) => {
    const key = /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
    const type = typeOf(schema, inner);
    const optional = !required.includes(name);
    const text = `${key}${optional ? '?' : ''}:${type.startsWith('\n') ? '' : ' '}${type}${optional ? ' | undefined' : ''}`; // JSON leaves out what is undefined
    return { comment: comment(schema, inner), text };
  });
  const others = typeof additionalProperties === 'object' ? typeOf(additionalProperties, inner) : 'unknown';
  const open = additionalProperties !== false && additionalProperties !== undefined;
  if (members.length === 0)
    return propertyNames?.enum ? `{ [Name in ${typeOf(propertyNames, '')}]?: ${others} }` : `{ [name: string]: ${open ? others : 'unknown'} }`;
  if (open) members.push({ comment: '', text: '[name: string]: unknown' });
  const line = `{ ${members.map(({ text }) => text).join('; ')} }`;
  if (members.every(({ comment }) => comment === '') && line.length + indent.length <= lineWidth && !line.includes('\n')) return line;
  return `{\n${members.map(({ comment, text }) => `${comment}${inner}${text};\n`).join('')}${indent}}`;
}

/** JSON for people: laid out to be read and changed, and found again by line. */

/** So wide that a keyword or a seat stands on one line. */
const widest = 100;

/** JSON with two spaces of indentation, in which whatever fits on a line stands on one. */
export const layOutJson = (value: unknown): string => laidOut(value, '', 0);

function laidOut(value: unknown, indent: string, before: number): string {
  const line = inLine(value);
  if (value === null || typeof value !== 'object' || indent.length + before + line.length <= widest) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((entry) => `${inner}${laidOut(entry, inner, 0)}`).join(',\n')}\n${indent}]`;
  const members = Object.entries(value).map(([name, member]) => {
    const label = `${JSON.stringify(name)}: `;
    return `${inner}${label}${laidOut(member, inner, label.length)}`;
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function inLine(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${inLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** The line, from 1, in which a place of a text stands. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

interface Container {
  readonly path: string;
  readonly isArray: boolean;
  /** Entries of an array so far. */
  count: number;
  /** Of the member whose value comes next; undefined where a name comes next. */
  name: string | undefined;
}

// Strings, brackets, other scalars and line breaks; colons and commas say nothing new in JSON that was read before.
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]|[^\s{}[\],:"]+|\n/g;

/**
 * Says in which line of a JSON text a member stands, by its dotted path (`routes.3.when`); of a missing one the nearest around it.
 *
 * @param text - JSON that can be read; of anything else the lines mean nothing.
 */
export function lineFinder(text: string): (path: string) => number {
  const lines = new Map<string, number>();
  const open: Container[] = [];
  let line = 1;
  /** A value begins: its path. */
  const begin = (): string => {
    const around = open.at(-1);
    if (!around) return '';
    const path = dotted(around.path, around.isArray ? String(around.count) : (around.name ?? ''));
    if (around.isArray) lines.set(path, line);
    around.count += 1;
    around.name = undefined;
    return path;
  };
  for (const [token] of text.matchAll(tokens)) {
    const around = open.at(-1);
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') open.push({ path: begin(), isArray: token === '[', count: 0, name: undefined });
    else if (token === '}' || token === ']') open.pop();
    else if (around && !around.isArray && around.name === undefined && token.startsWith('"')) {
      around.name = String(JSON.parse(token));
      lines.set(dotted(around.path, around.name), line);
    } else begin();
  }
  return (path) => {
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const found = lines.get(at);
      if (found !== undefined) return found;
    }
    return 1;
  };
}

const dotted = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML or JSON text, and where its members stand. */
export interface Source {
  readonly value: unknown;
  /** Why it can't be read, in order; `value` says nothing then. */
  readonly faults: readonly (Place & { readonly message: string })[];
  /** The member of a dotted path (`routes.3.when`); where it is missing, the nearest one around it. */
  readonly placeOf: (path: string) => Place;
}

/** JSON is YAML, but for a name that stands twice in one object: a fault in both. */
export function readSource(text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults = document.errors.map(({ pos: [offset], message }) => ({ ...at(offset), message: inOneLine(message) }));
  const placeOf = (path: string): Place => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const name of path === '' ? [] : path.split('.')) {
      const member = memberOf(isAlias(node) ? node.resolve(document) : node, name);
      if (member === undefined) break;
      offset = startOf(member) ?? offset;
      node = isPair(member) ? member.value : member;
    }
    return at(offset);
  };
  if (faults.length > 0) return { value: undefined, faults, placeOf };
  try {
    return { value: document.toJS(), faults, placeOf };
  } catch (error) {
    return { value: undefined, faults: [{ line: 1, column: 1, message: inOneLine((error as Error).message) }], placeOf }; // an alias of nothing, or too many
  }
}

/** A pair of a map, whose key is what people look for, or an entry of a list. */
function memberOf(node: unknown, name: string): unknown {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  return isSeq(node) && /^\d+$/.test(name) ? node.items[Number(name)] : undefined;
}

const startOf = (node: unknown): number | undefined => (isPair(node) ? startOf(node.key) : (node as Node | null)?.range?.[0]);

const inOneLine = (message: string): string => message.replace(/\s+/g, ' ').replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());

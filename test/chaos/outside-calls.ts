/** A file of the program: its path from the root of the project, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const namesOf = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Ports that answer nothing and write lines of the log. */
const linesOfLog = new Set(['Log', 'Metrics']);

/** Methods of each interface that leave the process: they answer a promise, or write a line of the log. */
function outsideMethods(portsText: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, name = '', body = ''] of portsText.matchAll(/^export interface (\w+)[^{\n]*\{\n([\s\S]*?)\n\}/gm)) {
    const methods = namesOf(linesOfLog.has(name) ? /^ {2}(\w+)\(/gm : /^ {2}(?:readonly )?(\w+)(?:\(|\??: \()[^;]*?\) ?(?::|=>) Promise</gm, body);
    if (methods.length > 0) found.set(name, methods);
  }
  return found;
}

/**
 * Every call by which the program reaches outside, as the port's name in `Deps` and the method: `mailer.send`.
 *
 * A port that handlers are not given, but that an adapter uses, goes by the name of its type: `bodyEraser`. Two members of `Deps` of one type are two
 * services.
 *
 * @param portsText - functions/adapters/ports.ts
 * @param depsText - functions/runtime/deps.ts
 */
export function outsideCalls(portsText: string, depsText: string): string[] {
  const members = [...depsText.matchAll(/^ {2}readonly (\w+): (\w+);/gm)];
  return [...outsideMethods(portsText)].flatMap(([type, methods]) => {
    const ports = members.flatMap(([, name = '', of]) => (of === type ? [name] : []));
    return (ports.length > 0 ? ports : [lowerFirst(type)]).flatMap((port) => methods.map((method) => `${port}.${method}`));
  });
}

/**
 * Commands of AWS that no experiment reaches: where they are made there is no port whose calls one of them breaks.
 *
 * @param tried - calls that an experiment breaks
 * @returns as `<path>: <command>`
 */
export function untriedCommands(sources: readonly Source[], portsText: string, depsText: string, tried: readonly string[]): string[] {
  const types = outsideMethods(portsText);
  return sources.flatMap(({ path, text }) => {
    const ports = namesOf(/\): (\w+) \{$/gm, text).filter((type) => types.has(type));
    const reached = ports.some((type) => outsideCalls(portsText, depsText).some((call) => tried.includes(call) && isOf(call, type, depsText)));
    // What is made beside the adapters, or by one that is no port, can be broken by nobody.
    return reached && path.startsWith('functions/adapters/') ? [] : namesOf(/new (\w+Command)\(/g, text).map((command) => `${path}: ${command}`);
  });
}

const isOf = (call: string, type: string, depsText: string): boolean => {
  const port = call.split('.')[0] ?? '';
  return depsText.includes(`  readonly ${port}: ${type};`) || port === lowerFirst(type);
};

/** The calls that a file's experiment breaks, by its words `call` and `also`. */
export function triedIn(text: string): string[] {
  const also = /^ {4}also: \[([^\]]*)\]/m.exec(text)?.[1] ?? '';
  return [...namesOf(/^ {4}call: '([\w.]+)'/gm, text), ...namesOf(/'([\w.]+)'/g, also)];
}

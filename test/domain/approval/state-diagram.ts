import { readFileSync } from 'node:fs';

/** The arrows of a state diagram of docs/workflows.md, `from to`, each once; `*` is where it begins or ends. */
export function arrowsOf(heading: string): string[] {
  const page = readFileSync(new URL('../../../docs/workflows.md', import.meta.url), 'utf8');
  const section = page.slice(page.indexOf(`\n## ${heading}\n`)).split('```')[1] ?? '';
  const arrows = [...section.matchAll(/^ *(\S+) --> (\S+?)(?::.*)?$/gm)].map(([, from, to]) => `${from} ${to}`.replaceAll('[*]', '*'));
  return [...new Set(arrows)].sort();
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A project whose one tenant is `demo`, with lines of its own in its file. */
export function aProject(lines: string): { directory: string; end: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'project-'));
  mkdirSync(join(directory, 'tenants'));
  writeFileSync(join(directory, 'tenants/demo.yaml'), `${readFileSync('tenants/demo.yaml', 'utf8')}\n${lines}\n`);
  return { directory, end: () => rmSync(directory, { recursive: true }) };
}

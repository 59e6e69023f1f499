import { readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where other programs find a running local stack: its address and keys. */
export interface StackFile {
  readonly path: string;
  /** Takes it away, unless another stack has written it meanwhile. */
  remove(): void;
}

const patienceMilliseconds = 1_000;

/**
 * Writes `stack.json`, which the command line and the examples read.
 *
 * Where another stack that still answers has it, that one keeps it: its keys stand nowhere else. The file is then called after the port, `stack-4700.json`.
 *
 * @param stack - holds keys, so only its owner may read it.
 */
export async function writeStackFile(folder: string, stack: { readonly url: string }): Promise<StackFile> {
  const first = join(folder, 'stack.json');
  const other = urlIn(first);
  const isTaken = other !== undefined && other !== stack.url && (await answers(other));
  const path = isTaken ? join(folder, `stack-${new URL(stack.url).port}.json`) : first;
  await mkdir(folder, { recursive: true });
  await writeFile(path, `${JSON.stringify(stack, null, 2)}\n`, { mode: 0o600 });
  return {
    path,
    remove: () => {
      if (urlIn(path) === stack.url) rmSync(path, { force: true });
    },
  };
}

/** The stack that a file names; undefined where there is none. */
function urlIn(path: string): string | undefined {
  try {
    const { url } = JSON.parse(readFileSync(path, 'utf8')) as { readonly url?: unknown };
    return typeof url === 'string' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a stack is there; a program that has its port by now answers otherwise, or says nothing. */
async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(patienceMilliseconds) });
    return answer.ok && ((await answer.json()) as { readonly status?: unknown }).status === 'ok';
  } catch {
    return false;
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Answer, Api, Context } from '../../../local/cli/command.ts';

type Call = [method: string, path: string, more?: Parameters<Api['call']>[2]];
type Told = { readonly status: number; readonly body?: unknown };

/** An API that answers each call from its list: `GET /v1/policy` by method and path, without the query. */
export function fakeApi(answers: Readonly<Record<string, Told | Told[]>> = {}) {
  const calls: Call[] = [];
  const left = new Map(Object.entries(answers).map(([key, told]) => [key, [told].flat()]));
  const api: Api = {
    url: () => 'https://countersign.example',
    async call(method, path, more): Promise<Answer> {
      calls.push([method, path, more]);
      const queue = left.get(`${method} ${path.split('?')[0]}`);
      const told = queue && (queue.length > 1 ? queue.shift() : queue[0]);
      if (!told) throw new Error(`nobody expected ${method} ${path}`);
      return { headers: new Headers(), body: undefined, ...told };
    },
  };
  return { api, calls };
}

/** A context that keeps what is printed. */
export function aContext(args: readonly string[], { api = fakeApi().api, json = false }: { readonly api?: Api; readonly json?: boolean } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const context: Context = { args, json, api, out: (text) => void out.push(text), err: (text) => void err.push(text), terminal: undefined };
  return { context, out, err };
}

/** Files of one test file, gone when it ends. */
export function temporaryFiles(): (name: string, text?: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, text) => {
    const path = join(folder, name);
    if (text !== undefined) writeFileSync(path, text);
    return path;
  };
}

export const standardYaml = new URL('../../../examples/policies/standard.yaml', import.meta.url);

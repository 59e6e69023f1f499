import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type Api, Failure, type LocalKey } from './command.ts';

export interface ApiProps {
  /** `COUNTERSIGN_URL` and `COUNTERSIGN_KEY` name the tenant and the key. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Written by the local stack; read where the environment names no tenant. */
  readonly stackFile: URL;
}

const StackFile = z.object({ url: z.string(), keys: z.object({ admin: z.string(), audit: z.string().optional() }) });
const patienceMilliseconds = 60_000; // API Gateway answers or gives up within 30 s

/** The tenant's API over HTTP; nothing is read or sent before it is called. */
export function createApi({ env, stackFile }: ApiProps): Api {
  const isLocal = !env.COUNTERSIGN_URL;
  let known: { readonly url: string; readonly keyFor: (name: LocalKey) => string } | undefined;
  const target = () => {
    known ??= env.COUNTERSIGN_URL ? fromEnvironment(env.COUNTERSIGN_URL, env.COUNTERSIGN_KEY) : fromStack(stackFile);
    return known;
  };
  return {
    isLocal,
    url: () => target().url,
    async call(
      method,
      path,
      { body, raw = body === undefined ? undefined : { type: 'application/json', text: JSON.stringify(body) }, headers = {}, localKey = 'admin' } = {},
    ) {
      const { url, keyFor } = target();
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${keyFor(localKey)}`, accept: 'application/json', ...(raw && { 'content-type': raw.type }), ...headers },
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMilliseconds),
        ...(raw && { body: raw.text }),
      }).catch((error) => {
        throw new Failure(`${url} can't be reached: ${reasonOf(error)}${isLocal ? '. It is the local stack that .local/stack.json names' : ''}`);
      });
      const text = await answer.text().catch((error) => {
        throw new Failure(`${url} broke off its answer: ${reasonOf(error)}`);
      });
      return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : parse(text, answer.status, url) };
    },
  };
}

function fromEnvironment(url: string, key: string | undefined) {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new Failure(`COUNTERSIGN_URL is no http address: ${url}`);
  if (!key) throw new Failure('COUNTERSIGN_KEY is not set: it is the API key for COUNTERSIGN_URL');
  if (!/^[\x21-\x7e]+$/.test(key)) throw new Failure('COUNTERSIGN_KEY is no API key: it holds characters that no key has');
  return { url: url.replace(/\/+$/, ''), keyFor: () => key };
}

function fromStack(file: URL) {
  const { data } = StackFile.safeParse(readJson(file));
  if (!data) throw new Failure('no tenant is named: set COUNTERSIGN_URL and COUNTERSIGN_KEY, or run a local one with `npm start`');
  const { url, keys } = data;
  return { url, keyFor: (name: LocalKey) => keys[name] ?? keys.admin };
}

function readJson(file: URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function parse(text: string, status: number, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${url} answered ${status} and no JSON: it is no address of Countersign`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  TimeoutError: `no answer within ${patienceMilliseconds / 1000} s`,
};

/** `fetch` says "fetch failed" and keeps the reason behind it. */
function reasonOf(error: Error): string {
  const { code = error.name, message = error.message } = (error.cause ?? {}) as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}

import { type ApiKey, isRevoked, Scope } from '../../functions/domain/api-key.ts';
import { readArguments } from './arguments.ts';
import { plain } from './bundle-files.ts';
import { type Answer, type Api, type Command, Failure, Usage } from './command.ts';
import { getAll } from './lists.ts';
import { refusalLines } from './policy-file.ts';

const dayMilliseconds = 86_400_000;
const mostOverlapDays = 90; // what the API takes

export const keysList: Command = {
  name: 'keys list',
  summary: 'list the API keys, with what each may do and until when',
  usage: `countersign keys list [--json]

A line for each API key: its id, label and scopes, and whether it has ended or ends at some time. The keys themselves are told once, when they are made.

Exit code 0: listed; 1: the server refuses; 3: usage.`,
  async run({ args, api, json, out }) {
    nothingMore(readArguments(args, {}).positionals);
    const keys = await getAll<ApiKey>(api, '/v1/keys');
    if (json) out(JSON.stringify(keys, null, 2));
    else for (const key of keys) out(plain(lineOf(key, new Date())));
    return 0;
  },
};

export const keysNew: Command = {
  name: 'keys new',
  summary: 'make an API key',
  usage: `countersign keys new --label TEXT --scopes SCOPE,… [--json]

The key is printed once, alone, to standard output.

  --label   what it is called, for people: who uses it
  --scopes  what it may do: ${Scope.options.join(', ')}

Exit code 0: made; 1: the server refuses; 3: usage.`,
  async run({ args, api, json, out, err }) {
    const { values, positionals } = readArguments(args, { label: { type: 'string' }, scopes: { type: 'string' } });
    nothingMore(positionals);
    if (!values.label || !values.scopes) throw new Usage('--label and --scopes are wanted');
    const scopes = values.scopes.split(',').map((text) => {
      const { data } = Scope.safeParse(text.trim());
      if (!data) throw new Usage(`there is no such scope: ${text}; there are ${Scope.options.join(', ')}`);
      return data;
    });
    const { key, ...made } = await newKey(api, values.label, scopes);
    if (json) out(JSON.stringify({ ...made, key }, null, 2));
    else {
      err(`${made.id} may ${made.scopes.join(', ')}. It is told this once:`);
      out(key);
    }
    return 0;
  },
};

export const keysRetire: Command = {
  name: 'keys retire',
  summary: 'end an API key, at once or a while from now',
  usage: `countersign keys retire ID [--after 7d] [--json]

Ends an API key, at once or after some time. From then on whoever still uses it is refused. The last admin key is not retired: make another one first.

  --after  a number of days or hours from now, 7d or 12h, ${mostOverlapDays}d at most; at once unless told

Exit code 0: it ends; 1: there is no such key, it is the last admin key, or the server refuses; 3: usage.`,
  async run({ args, api, json, out }) {
    const { values, positionals } = readArguments(args, { after: { type: 'string' } });
    const id = oneId(positionals);
    const end = values.after === undefined ? undefined : instantAfter('--after', values.after);
    const keys = await getAll<ApiKey>(api, '/v1/keys');
    const found = activeOf(keys, id);
    const stays = (key: ApiKey): boolean => key.id !== id && key.scopes.includes('admin') && key.revokedAt === null;
    if (found.scopes.includes('admin') && !keys.some(stays))
      throw new Failure(`${id} is the last admin key: make another one first, with keys new or keys rotate`);
    await retire(api, id, end);
    out(json ? JSON.stringify({ id, end: end?.toISOString() ?? null }) : `${id} ${end ? `is taken until ${end.toISOString()}` : 'is taken no longer'}`);
    return 0;
  },
};

export const keysRotate: Command = {
  name: 'keys rotate',
  summary: 'make an API key anew; the old one is taken for a while more',
  usage: `countersign keys rotate ID [--overlap 7d] [--json]

Makes a key with the same label and scopes, prints it once, alone, to standard output, and has the old one end after the overlap by itself.

  --overlap  a number of days or hours, 7d or 12h, ${mostOverlapDays}d at most; 7d unless told

Exit code 0: done; 1: there is no such key, it has ended, or the server refuses; 3: usage.`,
  async run({ args, api, json, out, err }) {
    const { values, positionals } = readArguments(args, { overlap: { type: 'string', default: '7d' } });
    const id = oneId(positionals);
    const wanted = instantAfter('--overlap', values.overlap);
    const old = activeOf(await getAll<ApiKey>(api, '/v1/keys'), id);
    // An end that stands already is not put off.
    const end = old.revokedAt !== null && new Date(old.revokedAt) < wanted ? new Date(old.revokedAt) : wanted;
    const { key, ...made } = await newKey(api, old.name, old.scopes);
    if (json) out(JSON.stringify({ ...made, key, replaces: id, end: end.toISOString() }, null, 2));
    else {
      err(plain(`${made.id} takes the place of ${id} (${old.name}). It is told this once:`));
      out(key);
    }
    // After it is printed: whatever happens now, the new key is not lost.
    await retire(api, id, end).catch((error: Error) => {
      throw new Failure(`the new key stands, and the old one too, without an end (${error.message}): countersign keys retire ${id} --after ${values.overlap}`);
    });
    if (!json) err(`${id} is taken until ${end.toISOString()}`);
    return 0;
  },
};

type NewKey = ApiKey & { readonly key: string };

async function newKey(api: Api, name: string, scopes: readonly Scope[]): Promise<NewKey> {
  return expected(await api.call('POST', '/v1/keys', { body: { name, scopes } }), 201).body as NewKey;
}

async function retire(api: Api, id: string, at: Date | undefined): Promise<void> {
  const query = at ? `?${new URLSearchParams({ at: at.toISOString() })}` : '';
  expected(await api.call('DELETE', `/v1/keys/${encodeURIComponent(id)}${query}`), 204);
}

/** @throws Failure */
function expected(answer: Answer, status: number): Answer {
  if (answer.status !== status) throw new Failure(refusalLines(answer).join('\n'));
  return answer;
}

/** @throws Failure */
function activeOf(keys: readonly ApiKey[], id: string): ApiKey {
  const found = keys.find((key) => key.id === id);
  if (!found) throw new Failure(`there is no such key: ${id}`);
  if (isRevoked(found, new Date())) throw new Failure(`${id} has ended already, at ${found.revokedAt}`);
  return found;
}

/** @throws Usage */
function oneId(positionals: readonly string[]): string {
  const [id, ...more] = positionals;
  if (!id || more.length > 0) throw new Usage('the id of one key is wanted');
  return id;
}

/** @throws Usage */
function nothingMore(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new Usage(`nothing is read: ${positionals.join(' ')}`);
}

/** @throws Usage */
function instantAfter(option: string, text: string): Date {
  const [, count, unit] = /^([1-9]\d{0,3})([dh])$/.exec(text) ?? [];
  const milliseconds = Number(count) * (unit === 'd' ? dayMilliseconds : dayMilliseconds / 24);
  if (!(milliseconds <= mostOverlapDays * dayMilliseconds))
    throw new Usage(`${option} is a number of days or hours, 7d or 12h, ${mostOverlapDays}d at most: ${text}`);
  return new Date(Date.now() + milliseconds);
}

function lineOf(key: ApiKey, now: Date): string {
  const end = key.revokedAt === null ? '' : isRevoked(key, now) ? `, ended ${key.revokedAt}` : `, ends ${key.revokedAt}`;
  return `${key.id}  ${key.scopes.join(',')}  since ${key.createdAt}${end}: ${key.name}`;
}

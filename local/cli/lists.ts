import { type Api, Failure } from './command.ts';
import { refusalLines } from './policy-file.ts';

/** What the server answers. @throws Failure when it refuses */
export async function getOrFail<T>(api: Api, path: string): Promise<T> {
  const answer = await api.call('GET', path);
  if (answer.status !== 200) throw new Failure(refusalLines(answer).join('\n'));
  return answer.body as T;
}

/** A whole list, page by page; the path may have a query already. @throws Failure when the server refuses */
export async function getAll<T>(api: Api, path: string): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ limit: '200', ...(cursor !== null && { cursor }) });
    const page: { readonly items: readonly T[]; readonly next: string | null } = await getOrFail(api, `${path}${path.includes('?') ? '&' : '?'}${query}`);
    all.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return all;
}

import * as z from 'zod';
import type { Draft } from '../domain/approval/draft-state.ts';
import { addressesOf } from '../domain/approval/erase.ts';
import type { Deps } from './deps.ts';

/** Drafts of one step, after which it is kept how far the walk is: their erasure takes some five seconds, and a run has fifteen left when it takes its last step. */
export const draftsOfAStep = 80;
/** Drafts that are read at once: each may have bodies to fetch. */
export const readAtOnce = 10;

/** A draft that can't be read, or a service that fails, keeps no other draft waiting. A failure asks for another pass. */
export async function guarded<Result>({ log }: Pick<Deps, 'log'>, draftId: string, run: () => Promise<Result>): Promise<Result | 'unreadable' | 'failed'> {
  try {
    return await run();
  } catch (error) {
    const damaged = error instanceof z.ZodError;
    log[damaged ? 'warn' : 'error'](damaged ? 'a draft can not be read' : 'a draft could not be erased', { draftId, errorName: nameOf(error) });
    return damaged ? 'unreadable' : 'failed';
  }
}

/** The addresses of all revisions of a draft; not `whole` where one of them can't be read. */
export async function carriedBy(drafts: Pick<Deps['drafts'], 'content'>, draft: Draft): Promise<{ addresses: Set<string>; whole: boolean }> {
  const contents = await Promise.all(draft.revisions.map(({ revision }) => drafts.content(draft, revision)));
  const read = contents.map((content) => (content === undefined ? undefined : addressesOf(content)));
  return { addresses: new Set(read.flatMap((one) => [...(one ?? [])])), whole: read.every((one) => one !== undefined) };
}

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

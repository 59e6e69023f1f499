import * as z from 'zod';
import { DamagedText } from '../adapters/drafts-store.ts';

/** What an item of ours may be when it is no fault of the program: damaged, or of a newer version. It hides no other. */
const isDamaged = (error: unknown): boolean => error instanceof DamagedText || error instanceof z.ZodError;

/** What the work answers; undefined where an item of it can't be read. */
export async function orUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isDamaged(error)) return undefined;
    throw error;
  }
}

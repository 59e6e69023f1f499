import * as z from 'zod';
import type { Key, Write } from './ports.ts';

/** Of the table `drafts`: what every sign-in of a person carries that is not over. One small item for each who has ended theirs, or whose ended, kept for good. */
export const epochKey = (personId: string): Key => ({ pk: `EPOCH#${personId}`, sk: 'EPOCH' });
export const EpochItem = z.object({ epoch: z.string() });

/** Ends every sign-in of a person, and the mailed links that were not used yet. @param epoch - one that none of them carries. */
export const epochWrite = (personId: string, epoch: string): Write => ({ table: 'drafts', put: { ...epochKey(personId), epoch } });

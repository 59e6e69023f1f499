import { it } from 'vitest';
import { expectWholeAfterRestore } from '../chaos/restored-end.ts';

const count = Number(process.env.RESTORES ?? 40);
const seeds = process.env.RESTORE ? [process.env.RESTORE] : Array.from({ length: count }, (_, i) => `restored-${i}`);

it.each(seeds)('F27: tables that were restored to different instants, with torn transactions, are put in order: %s', expectWholeAfterRestore);

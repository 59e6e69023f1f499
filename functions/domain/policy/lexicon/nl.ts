import type { Lexicon } from './lexicon.ts';

export const dutch: Lexicon = { harmless: [], asks: {}, says: {} };

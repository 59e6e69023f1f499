import type { Lexicon } from './lexicon.ts';

export const italian: Lexicon = { harmless: [], asks: {}, says: {} };

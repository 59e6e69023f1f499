import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = { harmless: [], asks: {}, says: {} };

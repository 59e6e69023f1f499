import type { Lexicon } from './lexicon.ts';

export const english: Lexicon = { harmless: [], asks: {}, says: {} };

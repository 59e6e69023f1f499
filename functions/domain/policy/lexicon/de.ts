import type { Lexicon } from './lexicon.ts';

export const german: Lexicon = { harmless: [], asks: {}, says: {} };

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, plainWords, quoteOf, type Reading, read, type Word } from '../../../functions/domain/policy/fold.ts';
import { findKeywords, type Keyword, type KeywordHit } from '../../../functions/domain/policy/keywords.ts';
import { anyCharacter } from '../../any-character.ts';

const keywords = (...texts: string[]): Keyword[] => texts.map((text) => ({ id: text.toLowerCase().replace(/\W/g, '-'), text, tier: 3 }));
const found = (text: string, ...words: string[]) => findKeywords(read(text), keywords(...words)).map(({ quote }) => quote);

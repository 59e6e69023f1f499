/** A pattern between the bounds of words, for folded text: small letters without accents. */
export const wholeWords = (inner: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${inner})(?![a-z0-9])`);

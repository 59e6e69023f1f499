export { compileLexicons, readPhrases as readSigns } from './read-phrases.ts';

import type { Phrase } from '../phrases.ts';
export const northernPromises: readonly Phrase[] = ['xxxx'];

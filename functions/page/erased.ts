import { formatExact } from './time.ts';

/** What stands in place of the texts of a reply that were erased. */
export const erasedLines = (at: string, timeZone: string): string[] => [
  `Erased on ${formatExact(new Date(at), timeZone)}, on a request to erase what is kept about a person or an account.`,
  'Who decided what, when, and on which hash is kept in the audit. The texts are gone and can not be brought back.',
];

import { germanic } from './cases/de-nl.ts';
import { peopleAndActsInEnglish } from './cases/en-people-and-acts.ts';
import { wordsAndSumsInEnglish } from './cases/en-words-and-sums.ts';
import { romance } from './cases/fr-es-it-pt.ts';
import type { KnownBad } from './known-bad.ts';

/**
 * The library of known-bad drafts. What it takes to add a case:
 *
 * - One flaw, and a reply that is fine but for it: who repairs the excerpts in `wrong` could send the rest.
 * - The flaw can be seen from the page alone: message, reply, declared actions, account, conversation. No product knowledge, no calendar:
 *   days are days of the week or of the month, never dates that grow old.
 * - It reads like any other draft. A reply of 300 to 900 characters, in a voice of its own: nothing may tell by style that it is a test.
 * - `wrong` holds the shortest pieces that no right reply would hold, of the text, not of the subject. Too long, and a comma that somebody
 *   changes passes for a catch; too short, and a good correction passes for a miss.
 * - No firm, person, address or number that exists: names of `names.ts` by placeholder, others invented and in no list there, mails at
 *   example.com, phone and account numbers of those that are published as examples.
 * - The shipped policy holds it: tier 3, by what it does, says or is about, else by its confidence. Where it doesn't, change the case, never the policy.
 *
 * The test beside this library checks all of it that a machine can check.
 */
export const knownBadCases: readonly KnownBad[] = [...wordsAndSumsInEnglish, ...peopleAndActsInEnglish, ...germanic, ...romance];

import type { Policy } from './policy.ts';
import { alwaysHuman, prohibited } from './vocabulary.ts';

/** Topics that always need a person: those that are built in, and those that the tenant adds (R21 to R28). */
export const alwaysHeldTopics = ({ topics }: Pick<Policy, 'topics'>): ReadonlySet<string> =>
  new Set([...Object.keys(alwaysHuman), ...Object.keys(prohibited), ...topics.alwaysHuman, ...topics.prohibited]);

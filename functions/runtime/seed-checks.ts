import type { PolicySnapshot } from '../adapters/accounts-store.ts';
import type { Person } from '../domain/approval/person.ts';
import { systemActor } from '../domain/approval/transition.ts';
import { chanceOfCheck, checkKey, isChecked, likeId, orderFor } from '../domain/attention/draw-checks.ts';
import { knownBadCases } from '../domain/attention/known-bad-cases.ts';
import { makeCheck, readied } from '../domain/attention/make-check.ts';
import { pickNames } from '../domain/attention/names.ts';
import { newId } from '../domain/ids.ts';
import type { Author } from '../domain/policy/draft.ts';
import { detectLanguage } from '../domain/policy/language.ts';
import type { Deps } from './deps.ts';
import { grantingContextFor } from './move-on.ts';
import { orUndefined } from './or-undefined.ts';
import { runEnds } from './outbox.ts';
import { inTurns } from './period.ts';

/** What seeding asks for. */
export type SeedingDeps = Pick<Deps, 'attention' | 'approvals' | 'accounts' | 'drafts' | 'queue' | 'linkKeys' | 'clock' | 'random' | 'settings' | 'log'>;

const hourMilliseconds = 3_600_000;
/** Approvals of an hour that are counted: more of them make no chance larger than 1 of the largest setting. */
const countedAtMost = 200;
/** So many of what waits for a person are looked at. */
const draftsLookedAt = 10;

/** What a run did. */
export interface Seeded {
  /** Checks that nobody decided in time. */
  readonly lapsed: number;
  readonly seeded: number;
}

/**
 * Ends the checks whose time is over, and draws new ones: of each hundred approvals that a person gave in the last hour, as many are followed by a
 * check as the policy says, by a keyed hash. Nobody has two at a time, and nobody gets any while nothing else of theirs waits.
 *
 * Doing it twice within an hour seeds nothing twice.
 *
 * @param until - nobody further is looked at from then on: the chance of this hour is theirs no more, and the next hour is another.
 */
export async function seedChecks(deps: SeedingDeps, until: Date = runEnds(deps)): Promise<Seeded> {
  const { accounts, attention, clock, log } = deps;
  const lapsed = await endOverdue(deps);
  const current = await accounts.currentPolicy();
  const perHundred = current?.policy.attention.checksPerHundred ?? 0;
  let seeded = 0;
  if (current && perHundred > 0) {
    const [{ secret }, people, waiting] = await Promise.all([deps.linkKeys.current(), accounts.listPeople(), deps.queue.waiting()]);
    const asked = new Set(waiting.items.flatMap((entry) => entry.asked.map(({ personId }) => personId)));
    const hour = clock.now().toISOString().slice(0, 13);
    for (const person of people) {
      if (clock.now() >= until) break;
      if (!person.active || !asked.has(person.id)) continue;
      const approvals = await approvalsOfHour(deps, person.id);
      if (!isChecked(person.id, hour, checkKey(secret), chanceOfCheck(approvals, perHundred))) continue;
      if ((await attention.listedFor(person.id)).length > 0) continue;
      const asManager = people.some(({ managerId }) => managerId === person.id) || waiting.items.some((one) => isManagers(one, person.id));
      if (await seedFor(deps, current, person, people, asManager, hour)) seeded += 1;
    }
  }
  log.info('attention checks were drawn', { count: seeded });
  return { lapsed, seeded };
}

/** One that can't be read, or is written to just now, must not keep all that came after it open. */
async function endOverdue({ attention, clock, log }: SeedingDeps): Promise<number> {
  const overdue = await attention.overdue(clock.now());
  let lapsed = 0;
  for (const id of overdue) {
    try {
      await attention.end(id, 'lapsed', systemActor);
      lapsed += 1;
    } catch (error) {
      log.warn('an attention check can not be ended', { draftId: id, errorName: error instanceof Error ? error.name : 'unknown' });
    }
  }
  return lapsed;
}

const isManagers = ({ asked, roles }: { readonly asked: readonly { readonly personId: string }[]; readonly roles: readonly string[] }, personId: string) =>
  roles.includes('manager') && asked.some((one) => one.personId === personId);

async function approvalsOfHour({ approvals, clock }: SeedingDeps, personId: string): Promise<number> {
  const to = clock.now();
  const times = await approvals.approvalsOf(personId, { from: new Date(to.getTime() - hourMilliseconds), to, limit: countedAtMost });
  return times.length;
}

/** The first draft of the library, in the order of chance and those that the person has not had before all others, that would come to them. */
async function seedFor(
  deps: SeedingDeps,
  current: PolicySnapshot,
  person: Person,
  people: readonly Person[],
  asManager: boolean,
  hour: string,
): Promise<boolean> {
  const { attention, clock, random, settings } = deps;
  const [like, seen, context] = await Promise.all([alikeFor(deps, person.id), attention.seenBy(person.id), grantingContextFor(deps, current.policy)]);
  const bytes = (count: number): Uint8Array => random.bytes(count);
  const facts = {
    person,
    people,
    policyRef: { version: current.version, sha256: current.sha256 },
    channel: settings.channel,
    releaseTarget: settings.webhookUrl ?? 'none',
  };
  const readable = knownBadCases.filter(({ language }) => like.languages.has(language));
  for (const bad of orderFor(readable, seen, bytes)) {
    const by = { accountId: newId('acc', clock.now(), bytes), conversationId: likeId(like.conversationId, bytes), author: like.author };
    const made = makeCheck(readied(bad, pickNames(bytes, current.policy.attention.mailDomain), by, asManager ? person.id : null), facts, context);
    if (made) return attention.seed(made, hour);
  }
  return false;
}

/** What somebody's drafts look like: a check that differed would stand out, and one in a language that they don't read would be unfair. */
interface Alike {
  readonly author: Author;
  readonly conversationId: string;
  readonly languages: ReadonlySet<string>;
}

/** Of those that wait for a person now. */
async function alikeFor({ drafts, settings }: SeedingDeps, personId: string): Promise<Alike> {
  const ids = await drafts.listAsked(personId, draftsLookedAt);
  const looked = await inTurns(ids, async (id) => {
    const draft = await orUndefined(drafts.load(id));
    const submission = draft && (await orUndefined(drafts.submission(draft)));
    return submission ? [submission] : [];
  });
  const seen = looked.flat();
  const [like] = seen.filter(({ author }) => author.type === 'ai');
  return {
    author: like?.author ?? { id: 'ai', type: 'ai' },
    conversationId: like?.conversationId ?? 'conversation',
    languages: new Set([settings.language, ...seen.map(({ customerMessage }) => detectLanguage(customerMessage.text, settings.language))]),
  };
}

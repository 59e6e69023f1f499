import type { FailedRelease, Listed, Some } from '../adapters/queue-store.ts';
import type { Person } from '../domain/approval/person.ts';
import {
  askedShownTo,
  fits,
  isInView,
  isKnownTo,
  type Looking,
  listedAs,
  type QueueEntry,
  type QueueFilter,
  type QueueView,
  queueViews,
} from '../domain/approval/queue.ts';
import { newNonce } from '../domain/approval/review-link.ts';
import { oversees, teamOf } from '../domain/approval/team.ts';
import { sha256 } from '../domain/hash.ts';
import { choicesOf } from '../page/draft-packet.ts';
import type { QueueActs, QueueActsTyped, QueueListing, QueueListView, QueueRow, QueueRowTime } from '../page/queue-list.tsx';
import { cookieOf } from '../runtime/browser.ts';
import type { Request } from '../runtime/compose.ts';
import { type ConsoleDeps, frameOf, maySee, seesEverything } from './who.ts';

/** So many rows a page has: more than anybody reads, and few enough to be read again every half minute. */
const rowsAtMost = 50;
/** So many rows may be acted on at once: each is a transaction of its own, and all of them end within the seconds that a request has. */
export const actsAtMost = 20;
/** So many accounts a filter offers; the others are found by searching. */
const accountsOffered = 100;
/** A text of an address that is longer finds nothing. */
const longestFilter = 200;

/** What a list shows, as the address says; undefined where it names a view that is none. */
export function readListing(query: Readonly<Record<string, string | undefined>>): QueueListing | undefined {
  const text = (name: string): string => (query[name] ?? '').trim().slice(0, longestFilter);
  const view = queueViews.find((one) => one === (text('view') || 'mine'));
  const filter: QueueFilter = { account: text('account'), rule: text('rule'), role: text('role'), urgency: text('urgency'), search: text('q') };
  return view && { view, filter, after: text('after') };
}

/** A row and where it stands in its list. */
interface Placed {
  readonly entry: QueueEntry;
  readonly draftId: string;
  readonly time: QueueRowTime;
  readonly key: string;
}

/**
 * The page of a list, of what this person may see and nothing else: the counts, too, are of that alone.
 *
 * However many drafts wait or are kept, it reads the rows of the indexes (their store says how many), the people, and for
 * failed releases the drafts that are shown, 200 at most where they are filtered.
 */
export async function listView(
  deps: ConsoleDeps,
  person: Person,
  listing: QueueListing,
  request: Request,
  typed: QueueActsTyped | null,
): Promise<QueueListView> {
  const { queue, attention, accounts, clock, settings } = deps;
  const [waiting, failed, people, checks] = await Promise.all([queue.waiting(), queue.failedReleases(), accounts.listPeople(), attention.listedFor(person.id)]);
  const all = seesEverything(person);
  const real = all ? waiting.items : waiting.items.filter((entry) => isKnownTo(entry, person.id));
  const entries = withChecks(real, checks);
  const failures = all ? failed.items : failed.items.filter(({ seenBy }) => seenBy.includes(person.id));
  const looking: Looking = { personId: person.id, team: teamOf(person.id, people), now: clock.now() };
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;

  const { view, filter, after } = listing;
  const inView = view === 'failed' ? [] : entries.filter((entry) => isInView(view, entry, looking));
  const placed = view === 'failed' ? await placedFailures(deps, failures, listing) : inView.map(placedEntry);
  const fitting = placed.filter(({ entry }) => fits(entry, filter, person.id, nameOf));
  const isBehind = view === 'failed' ? ({ key }: Placed) => key < after : ({ key }: Placed) => key > after;
  const behind = after ? fitting.filter(isBehind) : fitting;
  const shown = behind.slice(0, rowsAtMost);
  const isEmpty = shown.length === 0 && view !== 'failed' && !Object.values(filter).some(Boolean);
  const [acts, lastDecision] = await Promise.all([
    view === 'failed' ? null : actsFor(deps, person, people, looking, shown, request, typed),
    isEmpty ? lastDecisionFor(deps, person, nameOf) : null,
  ]);
  return {
    ...frameOf(deps, person),
    listing,
    counts: countsOf({ items: entries, more: waiting.more }, { items: failures, more: failed.more }, looking),
    choices: choicesIn(placed),
    rows: shown.map((one) => rowOf(one, person.id, nameOf)),
    found: view === 'failed' && !Object.values(filter).some(Boolean) ? failures.length : fitting.length,
    next: behind.length > rowsAtMost ? (shown.at(-1)?.key ?? null) : null,
    banner: bannerOf({ items: real, more: waiting.more }, looking.now, settings.alarmAboveWaiting),
    lastDecision,
    acts,
  };
}

/** Attention checks stand where their deadline puts them, among what really waits; no number that is told to others counts them. */
const withChecks = (real: readonly Listed[], checks: readonly Listed[]): readonly Listed[] =>
  checks.length === 0 ? real : [...real, ...checks].sort((a, b) => (placedEntry(a).key < placedEntry(b).key ? -1 : 1));

const placedEntry = (entry: Listed): Placed => ({
  entry,
  draftId: entry.draftId,
  time: { kind: 'waiting', decideBy: new Date(entry.decideBy), blocked: entry.status === 'blocked' },
  key: `${entry.decideBy}#${entry.draftId}`,
});

/** Failed releases with their drafts: those of this page and one more, or all where a filter must look at them. */
async function placedFailures({ drafts }: ConsoleDeps, failures: readonly FailedRelease[], { filter, after }: QueueListing): Promise<Placed[]> {
  const keyed = failures.map((failure) => ({ failure, key: `${failure.at}#${failure.draftId}` }));
  const behind = after ? keyed.filter(({ key }) => key < after) : keyed;
  const wanted = Object.values(filter).some(Boolean) ? keyed : behind.slice(0, rowsAtMost + 1);
  const found = await Promise.all(
    wanted.map(async ({ failure, key }): Promise<Placed[]> => {
      const draft = await drafts.load(failure.draftId).catch(() => undefined); // one damaged draft must not hide all the others
      const { draftId, tries, lastStatus, disabled } = failure;
      return draft ? [{ entry: listedAs(draft), draftId, key, time: { kind: 'failed', at: new Date(failure.at), tries, lastStatus, disabled } }] : [];
    }),
  );
  return found.flat();
}

function countsOf(waiting: Some<Listed>, failed: Some<FailedRelease>, looking: Looking): QueueListView['counts'] {
  const count = (view: QueueView): number =>
    view === 'failed' ? failed.items.length : waiting.items.reduce((sum, entry) => sum + (isInView(view, entry, looking) ? 1 : 0), 0);
  const of = (view: QueueView) => ({ count: count(view), more: view === 'failed' ? failed.more : waiting.more });
  return { mine: of('mine'), team: of('team'), breaching: of('breaching'), failed: of('failed'), blocked: of('blocked'), all: of('all') };
}

function bannerOf({ items, more }: Some<Listed>, now: Date, above: number): QueueListView['banner'] {
  const [first] = items;
  const late = items.filter(({ decideBy }) => Date.parse(decideBy) <= now.getTime()).length;
  if (!first || (items.length <= above && late === 0)) return null;
  return {
    waiting: { count: items.length, more },
    late,
    first: { draftId: first.draftId, reference: first.reference, decideBy: new Date(first.decideBy) },
  };
}

/** What the filters offer: what there is in the view, whatever it is filtered by. */
function choicesIn(placed: readonly Placed[]): QueueListView['choices'] {
  const accounts = new Map(placed.map(({ entry }) => [entry.accountId, entry.accountName]));
  const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
  return {
    accounts: [...accounts]
      .slice(0, accountsOffered)
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    rules: sorted(placed.flatMap(({ entry }) => entry.rules)),
    roles: sorted(placed.flatMap(({ entry }) => entry.roles)),
  };
}

function rowOf({ entry, draftId, time }: Placed, personId: string, nameOf: (id: string) => string): QueueRow {
  const { asked, hidden } = askedShownTo(entry, personId);
  return {
    draftId,
    reference: entry.reference,
    hashPrefix: entry.hashPrefix,
    accountName: entry.accountName,
    ask: entry.ask,
    category: entry.category,
    rules: entry.rules,
    time,
    asked: asked.map((one) => nameOf(one.personId) + (one.onBehalfOf ? ` on behalf of ${nameOf(one.onBehalfOf)}` : '')),
    askedHidden: hidden,
    since: new Date(entry.since),
    stage: entry.stage,
    stageCount: entry.stageCount,
    urgency: entry.urgency,
  };
}

/** The last decision that this person may know of, among the newest sixteen. */
async function lastDecisionFor({ queue, drafts }: ConsoleDeps, person: Person, nameOf: (id: string) => string): Promise<QueueListView['lastDecision']> {
  for (const { draftId, personId, at } of await queue.lastDecisions()) {
    const draft = seesEverything(person) || personId === person.id ? undefined : await drafts.load(draftId).catch(() => undefined);
    if (!draft || maySee(person, draft)) return { at: new Date(at), by: nameOf(personId) };
  }
  return null;
}

/** What this person may do to the rows that are shown; the domain judges each draft anew. */
async function actsFor(
  deps: ConsoleDeps,
  person: Person,
  people: readonly Person[],
  { team }: Looking,
  shown: readonly Placed[],
  request: Request,
  typed: QueueActsTyped | null,
): Promise<QueueActs | null> {
  // A seat of `manager` is for the one who manages the account, or the author: nobody else holds it.
  const held = ({ entry }: Placed): readonly string[] => entry.roles.filter((role) => role !== 'manager');
  const seats = shown.filter((one) => held(one).length > 0).flatMap(({ entry }) => askedShownTo(entry, person.id).asked);
  const passable = new Set(
    seats.flatMap(({ personId, onBehalfOf }) =>
      personId === person.id || oversees(person, personId, people) || (onBehalfOf && oversees(person, onBehalfOf, people)) ? [personId] : [],
    ),
  );
  const remind = person.roles.includes('owner') || person.roles.includes('supervisor') || team.size > 1;
  if (shown.length === 0 || (!remind && passable.size === 0)) return null;
  const roles = new Set(shown.flatMap(held));
  const able = people.filter((one) => one.active && one.id !== person.id && one.roles.some((role) => roles.has(role)));
  const chosen = (ids: Iterable<string>) =>
    choicesOf(
      [...ids].map((personId) => ({ personId })),
      people,
    );
  return {
    nonce: newNonce(await deps.linkKeys.current(), {
      grantId: formOwner(deps, request, person),
      requestHash: '0'.repeat(64), // each row names its own
      now: deps.clock.now(),
      random: (count) => deps.random.bytes(count),
    }),
    remind,
    from: chosen(passable),
    to: passable.size > 0 ? chosen(able.map(({ id }) => id)) : [],
    atMost: actsAtMost,
    typed,
  };
}

/** Whom a form of the queue belongs to: this person, in this session. */
export const formOwner = ({ settings }: Pick<ConsoleDeps, 'settings'>, request: Request, person: Person): string =>
  sha256(`queue-form/v1\n${cookieOf(request, settings) ?? ''}\n${person.id}`);

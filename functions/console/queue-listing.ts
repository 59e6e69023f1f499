import type { FailedRelease } from '../adapters/queue-store.ts';
import { looksAfterQueue, type Person, seesEverything } from '../domain/approval/person.ts';
import { askedShownTo, fits, listedAs, type QueueEntry, type QueueFilter, queueViews } from '../domain/approval/queue.ts';
import { newNonce } from '../domain/approval/review-link.ts';
import { oversees, teamOf } from '../domain/approval/team.ts';
import { sha256 } from '../domain/hash.ts';
import { choicesOf } from '../page/draft-packet.ts';
import type { QueueActs, QueueActsTyped, QueueListing, QueueListView } from '../page/queue-list.tsx';
import type { QueueRow, QueueRowTime } from '../page/queue-row.tsx';
import { cookieOf } from '../runtime/browser.ts';
import type { Request } from '../runtime/compose.ts';
import { factsOf, partOf, type QueueFacts, type QueueHead, readHead, rowsAtMost, type Viewer, type WaitingListing } from './queue-reading.ts';
import { type ConsoleDeps, frameOf, maySee } from './who.ts';

/** So many accounts a filter offers; the others are found by searching. */
const accountsOffered = 100;
/** A text of an address that is longer finds nothing. */
const longestFilter = 200;
/** Where a page begins: a deadline, or the instant of a release, and an id. */
const placeForm = /^[\d:.TZ-]{20,30}#\w{1,4}[\w-]{1,64}$/;

/** What a list shows, as the address says; undefined where it names a view that is none. */
export function readListing(query: Readonly<Record<string, string | undefined>>): QueueListing | undefined {
  const text = (name: string): string => (query[name] ?? '').trim().slice(0, longestFilter);
  const view = queueViews.find((one) => one === (text('view') || 'mine'));
  const filter: QueueFilter = { account: text('account'), rule: text('rule'), role: text('role'), urgency: text('urgency'), search: text('q') };
  return view && { view, filter, after: placeForm.test(text('after')) ? text('after') : '' };
}

/** A row as it is shown. */
interface Shown {
  readonly entry: QueueEntry;
  readonly draftId: string;
  readonly time: QueueRowTime;
}

/** The rows of a page, and what is known of their list. */
type Part = Pick<QueueListView, 'found' | 'next'> & { readonly rows: readonly Shown[]; readonly looked: readonly QueueEntry[] };

/**
 * The page of a list, of what this person may see and nothing else: the counts, too, are of that alone.
 *
 * However many drafts wait or are kept, it reads a bounded part of the indexes ({@link partOf}), the people, and for
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
  const [head, failed, people, checks] = await Promise.all([
    readHead(queue, person.id, settings.alarmAboveWaiting),
    queue.failedReleases(),
    accounts.listPeople(),
    attention.listedFor(person.id),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const all = seesEverything(person);
  const failures = all ? failed.items : failed.items.filter(({ seenBy }) => seenBy.includes(person.id));
  const viewer: Viewer = { personId: person.id, team: teamOf(person.id, people), now: clock.now(), seesEverything: all, checks, nameOf };
  const { view, filter, after } = listing;
  const [facts, part] = await Promise.all([
    factsOf(queue, head, viewer),
    view === 'failed' ? failedPart(deps, failures, listing, viewer) : waitingPart(deps, head, { view, filter, after }, viewer),
  ]);
  const isEmpty = part.rows.length === 0 && part.next === null && view !== 'failed' && !isFiltered(filter);
  const [acts, lastDecision] = await Promise.all([
    view === 'failed' ? null : actsFor(deps, person, people, viewer, part.rows, request, typed),
    isEmpty ? lastDecisionFor(deps, person, nameOf) : null,
  ]);
  const counts = { ...facts.counts, failed: { count: failures.length, more: failed.more } };
  return {
    ...frameOf(deps, person),
    listing,
    counts,
    // Where not all was read, the roles that people have may be among it.
    choices: choicesIn(part.looked, head.own ? people.flatMap(({ roles }) => roles) : []),
    rows: part.rows.map((one) => rowOf(one, person.id, nameOf)),
    found: part.found?.more && !isFiltered(filter) ? counts[view] : part.found,
    next: part.next,
    banner: bannerOf(facts, settings.alarmAboveWaiting),
    lastDecision,
    acts,
  };
}

const isFiltered = (filter: QueueFilter): boolean => Object.values(filter).some(Boolean);

async function waitingPart(deps: ConsoleDeps, head: QueueHead, listing: WaitingListing, viewer: Viewer): Promise<Part> {
  const { rows, ...part } = await partOf(deps, head, listing, viewer);
  const timeOf = ({ decideBy, status, blockedBecause }: QueueEntry) =>
    ({ kind: 'waiting', decideBy, blocked: status === 'blocked' ? (blockedBecause ?? 'nobody_left') : null }) as const;
  return { ...part, rows: rows.map(({ entry }) => ({ entry, draftId: entry.draftId, time: timeOf(entry) })) };
}

/** The newest of what failed that fit, behind a place. */
async function failedPart(deps: ConsoleDeps, failures: readonly FailedRelease[], listing: QueueListing, viewer: Viewer): Promise<Part> {
  const { filter, after } = listing;
  const placed = await placedFailures(deps, failures, listing);
  const fitting = placed.filter(({ entry }) => fits(entry, filter, viewer.personId, viewer.nameOf));
  const behind = after ? fitting.filter(({ key }) => key < after) : fitting;
  const rows = behind.slice(0, rowsAtMost);
  return {
    rows,
    looked: placed.map(({ entry }) => entry),
    next: behind.length > rowsAtMost ? (rows.at(-1)?.key ?? null) : null,
    found: { count: isFiltered(filter) ? fitting.length : failures.length, more: false },
  };
}

interface PlacedFailure extends Shown {
  readonly key: string;
}

/** What failed, with its drafts: those of this page and one more, or all where a filter must look at them. */
async function placedFailures({ drafts }: ConsoleDeps, failures: readonly FailedRelease[], { filter, after }: QueueListing): Promise<PlacedFailure[]> {
  const keyed = failures.map((failure) => ({ failure, key: `${failure.at}#${failure.draftId}` }));
  const behind = after ? keyed.filter(({ key }) => key < after) : keyed;
  const wanted = isFiltered(filter) ? keyed : behind.slice(0, rowsAtMost + 1);
  const found = await Promise.all(
    wanted.map(async ({ failure, key }): Promise<PlacedFailure[]> => {
      const draft = await drafts.load(failure.draftId).catch(() => undefined); // one damaged draft must not hide all the others
      const { draftId, of, tries, lastStatus, disabled } = failure;
      return draft ? [{ entry: listedAs(draft), draftId, key, time: { kind: 'failed', of, at: new Date(failure.at), tries, lastStatus, disabled } }] : [];
    }),
  );
  return found.flat();
}

/** The banner comes above so many, or past a deadline. */
function bannerOf({ waiting, late, first }: QueueFacts, above: number): QueueListView['banner'] {
  if (!first || (waiting.count <= above && late.count === 0)) return null;
  return { waiting, late, first: { draftId: first.draftId, reference: first.reference, decideBy: first.decideBy } };
}

/** What the filters offer: what there is in the view as far as it was looked at, whatever it is filtered by. */
function choicesIn(looked: readonly QueueEntry[], moreRoles: readonly string[]): QueueListView['choices'] {
  const accounts = new Map(looked.map(({ accountId, accountName }) => [accountId, accountName]));
  const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
  return {
    accounts: [...accounts]
      .slice(0, accountsOffered)
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    rules: sorted(looked.flatMap(({ rules }) => rules)),
    roles: sorted([...looked.flatMap(({ roles }) => roles), ...moreRoles]),
  };
}

function rowOf({ entry, draftId, time }: Shown, personId: string, nameOf: (id: string) => string): QueueRow {
  const { asked, hidden } = askedShownTo(entry, personId);
  const behalf = (of: string | null): string => (of ? ` on behalf of ${nameOf(of)}` : '');
  return {
    draftId,
    reference: entry.reference,
    hashPrefix: entry.hashPrefix,
    accountName: entry.accountName,
    ask: entry.ask,
    category: entry.category,
    rules: entry.rules,
    time,
    own: asked.filter((one) => one.personId === personId).map(({ onBehalfOf }) => `you${behalf(onBehalfOf)}`)[0] ?? null,
    asked: asked.filter((one) => one.personId !== personId).map((one) => nameOf(one.personId) + behalf(one.onBehalfOf)),
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
    const draft = seesEverything(person) || personId === person.id ? null : await drafts.load(draftId).catch(() => undefined);
    if (draft === null || (draft && maySee(person, draft))) return { at: new Date(at), by: nameOf(personId) };
  }
  return null;
}

/** What this person may do to the rows that are shown; the domain judges each draft anew. */
async function actsFor(
  deps: ConsoleDeps,
  person: Person,
  people: readonly Person[],
  { team }: Viewer,
  shown: readonly Shown[],
  request: Request,
  typed: QueueActsTyped | null,
): Promise<QueueActs | null> {
  // A seat of `manager` is for the one who manages the account, or the author: nobody else holds it.
  const held = ({ entry }: Shown): readonly string[] => entry.roles.filter((role) => role !== 'manager');
  const seats = shown.filter((one) => held(one).length > 0).flatMap(({ entry }) => askedShownTo(entry, person.id).asked);
  const passable = new Set(
    seats.flatMap(({ personId, onBehalfOf }) =>
      personId === person.id || oversees(person, personId, people) || (onBehalfOf && oversees(person, onBehalfOf, people)) ? [personId] : [],
    ),
  );
  const remind = looksAfterQueue(person) || team.size > 1;
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
    atMost: rowsAtMost,
    typed,
  };
}

/** Whom a form of the queue belongs to: this person, in this session. */
export const formOwner = ({ settings }: Pick<ConsoleDeps, 'settings'>, request: Request, person: Person): string =>
  sha256(`queue-form/v1\n${cookieOf(request, settings) ?? ''}\n${person.id}`);

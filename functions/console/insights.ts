import type { WaitingDraft } from '../adapters/insights-store.ts';
import { type Draft, openGrants, waitingStage } from '../domain/approval/draft-state.ts';
import { nameOf, type Person, seesEverything } from '../domain/approval/person.ts';
import { attentionOf, type EndedCheck, teamAttentionOf } from '../domain/attention/figures.ts';
import { comparisonsOf } from '../domain/metrics/comparisons.ts';
import { editPatternsOf, type PatternEdit } from '../domain/metrics/edit-patterns.ts';
import { namesOf } from '../domain/metrics/edit-words.ts';
import { editsOf } from '../domain/metrics/edits.ts';
import { type EditPlace, editsIn, type HeldCase, ownCases, releasedEditsOf, withoutOpenDecisions } from '../domain/metrics/held-case.ts';
import { humanShareOf, type PeriodDraft, sentUnseenOf, slotsOf } from '../domain/metrics/human-share.ts';
import { decidedWithin, ratesBy, ratesOf, rejectionsOf, reviewersOf } from '../domain/metrics/rates.ts';
import { humanShareTarget, within } from '../domain/metrics/targets.ts';
import { whyTooLong } from '../domain/metrics/waiting.ts';
import { figuresOf, renderInsightsPage } from '../page/insights-page.tsx';
import { type Basis, type InsightsView, type Period, periods, type TeamView, type WaitingRow } from '../page/insights-view.ts';
import { renderMessagePage } from '../page/message-page.tsx';
import { formatClock, formatDay } from '../page/time.ts';
import { listed } from '../page/words.ts';
import { looking } from '../runtime/browser.ts';
import type { Answer, Endpoints, Request } from '../runtime/compose.ts';
import { orUndefined } from '../runtime/or-undefined.ts';
import { heldAtMost, inTurns, oldestOf, readCases } from '../runtime/period.ts';
import { figureFile } from './figure-file.ts';
import { type ConsoleDeps, forSignedIn, frameOf, pageOf } from './who.ts';

/** So many edits are compared, the newest (ours): both texts of each are read. */
const editsAtMost = 50;
/** Drafts that wait too long: so many are shown, and of what one person is asked so many are looked at, the nearest deadlines (ours). */
const waitingShown = 20;
const askedLookedAt = 100;
const dayMilliseconds = 86_400_000;
const defaultPeriod: Period = 7;

/** These may see how fast a named person decides. */
const seesPace: ReadonlySet<string> = new Set(['owner', 'supervisor']);

/** What became of the drafts of a period, worked out when it is asked for; each figure is a file too. */
export const insightsEndpoints = (deps: ConsoleDeps): Endpoints => ({
  ...looking(
    '/insights',
    forSignedIn(deps, (person, request) => showInsights(deps, person, request)),
  ),
  ...looking(
    '/insights/{figure}',
    forSignedIn(deps, (person, request) => sendFigure(deps, person, request)),
  ),
});

async function showInsights(deps: ConsoleDeps, person: Person, request: Request): Promise<Answer> {
  const days = periodOf(request);
  return days === undefined ? noSuchPeriod() : pageOf(200, renderInsightsPage(await viewOf(deps, person, days)));
}

async function sendFigure(deps: ConsoleDeps, person: Person, request: Request): Promise<Answer> {
  const days = periodOf(request);
  if (days === undefined) return noSuchPeriod();
  return figureFile(figuresOf(await viewOf(deps, person, days)), request.params.figure, (id) => `insights-${id}-${days}-days.csv`) ?? nothingHere();
}

const periodOf = ({ query }: Request): Period | undefined => (query.days === undefined ? defaultPeriod : periods.find((days) => String(days) === query.days));

const toInsights = { href: '/insights', label: 'To the insights' };
const noSuchPeriod = (): Answer =>
  pageOf(422, renderMessagePage({ status: 422, title: 'No such period', lines: ['Figures are worked out for 1, 7 or 28 days.'], link: toInsights }));
const nothingHere = (): Answer =>
  pageOf(404, renderMessagePage({ status: 404, title: 'Nothing here', lines: ['There is no such figure, or it is not yours to see.'], link: toInsights }));

/** Loads what a person may see of a period, and asks the rules what it says. */
async function viewOf(deps: ConsoleDeps, person: Person, days: Period): Promise<InsightsView> {
  const frame = frameOf(deps, person);
  const { now } = frame;
  const since = new Date(now.getTime() - days * dayMilliseconds);
  const everything = seesEverything(person);
  const [received, people, ended] = await Promise.all([deps.insights.received(since), deps.accounts.listPeople(), deps.attention.endedSince(since)]);
  const named: NameOf = (personId) => nameOf(personId, people);
  const held = received.drafts.filter(({ tier }) => tier === 3);
  const newest = held.slice(0, heldAtMost);
  const [read, waiting] = await Promise.all([readCases(deps, newest), readWaiting(deps, person, now, named)]);
  const cases = everything ? withoutOpenDecisions(read.cases) : ownCases(read.cases, person.id);
  const covered = received.cut ? oldestOf(received.drafts, since) : since;
  const lookedBackTo = newest.length < held.length ? oldestOf(newest, since) : received.cut ? covered : null;
  const basis: Basis = everything
    ? {
        of: 'team',
        received: received.drafts.length,
        held: held.length,
        read: newest.length,
        cut: received.cut,
        unread: received.unread + read.unread,
        since: covered,
      }
    : { of: 'own', decisions: cases.reduce((sum, { decisions }) => sum + decisions.length, 0), since, lookedBackTo };
  return {
    ...frame,
    days,
    basis,
    waiting,
    all: ratesOf('all', cases),
    groups: ratesBy(cases, ({ tier, risk }) => [`tier ${tier}`, `tier ${tier}, ${risk} risk`]),
    within: decidedWithin(cases, within.seconds),
    rules: ratesBy(cases, ({ rules }) => rules),
    categories: ratesBy(cases, ({ category }) => [category]),
    rejections: rejectionsOf(cases),
    edits: await readEdits(deps, everything ? releasedEditsOf(cases) : editsIn(cases), people),
    attention: attentionView(ended, person, everything, frame.timeZone),
    team: everything
      ? await teamView(deps, person, { drafts: received.drafts, cases, slots: slotsIn(since, now, days, frame.timeZone), covered, now, nameOf: named })
      : null,
  };
}

/** Checks are told of by whoever had them, and of all together. */
function attentionView({ checks, cut, unread }: Ended, person: Person, everything: boolean, zone: string): InsightsView['attention'] {
  const hourOf = (at: string): string => formatClock(new Date(at), zone).slice(0, 2);
  const ended = checks.flatMap((check): EndedCheck[] => (check.ended ? [{ ...check, ...check.ended }] : []));
  const own = ended.filter(({ personId }) => personId === person.id);
  return {
    own: own.length > 0 ? attentionOf(own, hourOf) : null,
    team: everything && ended.length > 0 ? (teamAttentionOf(ended, hourOf) ?? 'few') : null,
    cut,
    unread,
  };
}
type Ended = Awaited<ReturnType<ConsoleDeps['attention']['endedSince']>>;

/** Days of the reader's zone; of a single day its hours. */
const slotsIn = (since: Date, now: Date, days: Period, zone: string) =>
  slotsOf(since, now, (at) => (days === 1 ? `${formatDay(at, zone)} ${formatClock(at, zone).slice(0, 2)}:00` : formatDay(at, zone)));

interface TeamFacts {
  readonly drafts: readonly PeriodDraft[];
  readonly cases: readonly HeldCase[];
  readonly slots: ReturnType<typeof slotsOf>;
  /** Since when nothing is left out. */
  readonly covered: Date;
  readonly now: Date;
  readonly nameOf: NameOf;
}

async function teamView({ accounts, insights }: ConsoleDeps, person: Person, { drafts, cases, slots, covered, now, nameOf }: TeamFacts): Promise<TeamView> {
  const [current, began] = await Promise.all([accounts.currentPolicy(), insights.firstReceived()]);
  return {
    humanShare: humanShareOf(drafts, slots),
    target: began && { first: humanShareTarget(began, new Date(slots[0]?.from ?? now)), last: humanShareTarget(began, now) },
    sentUnseen: sentUnseenOf(drafts),
    thresholds: current?.policy.thresholds ?? null,
    flaggedFrom: current?.policy.calibration.demoteAtRejections ?? null,
    reviewers: reviewersOf(cases, nameOf),
    seesPace: person.roles.some((role) => seesPace.has(role)),
    comparisons: comparisonsOf(cases, { held: drafts.filter(({ tier }) => tier === 3).length, since: covered, until: now }),
  };
}

/** What was changed in the newest edits, from both texts of each. */
async function readEdits({ drafts }: ConsoleDeps, places: readonly EditPlace[], people: readonly Person[]): Promise<InsightsView['edits']> {
  const newest = places.slice(0, editsAtMost);
  const editAt = async ({ draftId, before, after }: EditPlace): Promise<PatternEdit | undefined> => {
    const draft = await drafts.load(draftId);
    if (!draft) return undefined;
    const [old, edited] = await Promise.all([drafts.submission(draft, before), drafts.submission(draft, after)]);
    const account = draft.revisions.findLast((revision) => revision.account)?.account ?? null;
    const { customer, staff } = namesOf(old, account);
    const names = { customer, staff: [...staff, ...people.map(({ name }) => name)] };
    const { accountId, category } = draft.head;
    return { draftId, accountId, category, names, before: old.reply.text, after: edited.reply.text };
  };
  const read = await inTurns(newest, (place) => orUndefined(editAt(place)));
  const edits = read.flatMap((edit) => edit ?? []);
  const counts = { looked: edits.length, cut: newest.length < places.length, unread: newest.length - edits.length };
  return { ...counts, kinds: editsOf(edits), patterns: editPatternsOf(edits) };
}

type NameOf = (personId: string) => string;

/** What waits too long, the earliest deadline first: all of it, or what a person is asked to decide. */
async function readWaiting(deps: ConsoleDeps, person: Person, now: Date, nameOf: NameOf): Promise<InsightsView['waiting']> {
  return seesEverything(person) ? readAllWaiting(deps, now, nameOf) : readOwnWaiting(deps, person, now, nameOf);
}

async function readAllWaiting({ drafts, insights }: ConsoleDeps, now: Date, nameOf: NameOf): Promise<InsightsView['waiting']> {
  const waiting = await insights.waiting();
  const late = waiting.drafts.filter((head) => whyTooLong(head, now) !== null).sort((a, b) => ((a.decideBy ?? '~') < (b.decideBy ?? '~') ? -1 : 1));
  const shown = await inTurns(late.slice(0, waitingShown), async (head) => rowOf(head, await orUndefined(drafts.load(head.id)), now, nameOf));
  return { rows: shown.flat(), all: late.length, cut: waiting.cut };
}

async function readOwnWaiting({ drafts }: ConsoleDeps, person: Person, now: Date, nameOf: NameOf): Promise<InsightsView['waiting']> {
  const asked = await drafts.listAsked(person.id, askedLookedAt);
  const rows = await inTurns(asked, async (id) => {
    const draft = await orUndefined(drafts.load(id));
    return draft ? rowOf(draft.head, draft, now, nameOf) : [];
  });
  return { rows: rows.flat().slice(0, waitingShown), all: rows.flat().length, cut: asked.length === askedLookedAt };
}

/** The index lags: what was decided since is no row any more. */
function rowOf(head: WaitingDraft, draft: Draft | undefined, now: Date, nameOf: NameOf): WaitingRow[] {
  const { id, reference, accountId, decideBy, createdAt } = head;
  const why = whyTooLong(draft?.head ?? head, now);
  if (!why) return [];
  return [
    {
      draftId: id,
      reference,
      accountName: draft?.revisions.findLast(({ account }) => account)?.account?.name ?? accountId,
      why,
      receivedAt: new Date(createdAt),
      decideBy: decideBy === null ? null : new Date(decideBy),
      waitsFor: draft ? askedWords(draft, nameOf) : 'not known',
    },
  ];
}

/** Of a blind stage nobody is named: who is not asked any more has decided. */
function askedWords(draft: Draft, nameOf: NameOf): string {
  if (draft.head.stages[waitingStage(draft.head)]?.blind) return 'people of a blind stage';
  const asked = openGrants(draft).flatMap(({ seat, personId }) => (seat === null ? [] : [nameOf(personId)]));
  return listed([...new Set(asked)]) || 'nobody';
}

import type { FailedRelease } from '../adapters/queue-store.ts';
import { standingOf } from '../domain/approval/decide.ts';
import { currentRevision, type Draft, type Grant, openGrants } from '../domain/approval/draft-state.ts';
import type { Person } from '../domain/approval/person.ts';
import { packetView } from '../page/draft-packet.ts';
import { erasedLines } from '../page/erased.ts';
import { scriptedPageHeaders } from '../page/layout.tsx';
import { renderMessagePage } from '../page/message-page.tsx';
import { renderQueueListPage } from '../page/queue-list.tsx';
import { renderQueueItemPage } from '../page/queue-pages.tsx';
import { queueScript, queueScriptOf } from '../page/queue-script.ts';
import { counted } from '../page/words.ts';
import { formTaking, looking } from '../runtime/browser.ts';
import { type Answer, type Endpoints, html, type Request, text } from '../runtime/compose.ts';
import { policyOf } from '../runtime/move-on.ts';
import { showActs, takeActs } from './queue-acts.ts';
import { listView, readListing } from './queue-listing.ts';
import { type ConsoleDeps, forSignedIn, frameOf, maySee, nothingHere, pageOf } from './who.ts';

/** The queue of what waits, one draft of it, and what may be done to several at once. */
export const queueEndpoints = (deps: ConsoleDeps): Endpoints => ({
  ...looking(
    '/queue',
    forSignedIn(deps, (person, request) => showQueue(deps, person, request)),
  ),
  ...looking(
    '/queue/{draftId}',
    forSignedIn(deps, (person, request) => showItem(deps, person, request)),
  ),
  ...looking(
    '/queue/acts/{actsId}',
    forSignedIn(deps, (person, request) => showActs(deps, person, request)),
  ),
  ...looking('/queue.js', sendScript),
  'POST /queue': formTaking(takeActs(deps)),
});

async function showQueue(deps: ConsoleDeps, person: Person, request: Request): Promise<Answer> {
  const listing = readListing(request.query);
  if (!listing) return nothingHere('There is no such view of the queue.');
  return html(200, renderQueueListPage(await listView(deps, person, listing, request, null)), scriptedPageHeaders(queueScriptOf));
}

/** The one script. Its address names its content, so it is kept for a year; under an old address it is sent and not kept. */
async function sendScript(request: Request): Promise<Answer> {
  const isCurrent = queueScriptOf.src === `/queue.js?v=${request.query.v ?? ''}`;
  return text(200, queueScript, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': isCurrent ? 'public, max-age=31536000, immutable' : 'no-store',
  });
}

async function showItem(deps: ConsoleDeps, person: Person, request: Request): Promise<Answer> {
  const draftId = request.params.draftId ?? '';
  const draft = (await deps.drafts.load(draftId)) ?? (await checkOf(deps, person, draftId));
  if (!draft || !maySee(person, draft)) return nothingHere('There is no such draft, or it is not yours to see.');
  const { erased } = draft.head;
  return erased ? erasedItem(deps, draft, erased.at, person) : pageOf(200, await itemPage(deps, draft, person));
}

/** What an open attention check shows: to the one person before whom it is put, and nobody else. */
async function checkOf({ attention }: ConsoleDeps, person: Person, id: string): Promise<Draft | undefined> {
  const seeded = await attention.find(id);
  return seeded?.check.personId === person.id && !seeded.check.ended ? seeded.draft : undefined;
}

/** What is left of a draft whose texts were erased: what it is called, and where its trail is. */
function erasedItem(deps: ConsoleDeps, { head }: Draft, at: string, person: Person): Answer {
  const lines = [`Reply ${head.reference}.`, ...erasedLines(at, frameOf(deps, person).timeZone)];
  const link = { href: `/audit/${encodeURIComponent(head.id)}`, label: 'To its audit' };
  return pageOf(410, renderMessagePage({ status: 410, title: 'The texts of this reply were erased', lines, link }));
}

async function itemPage(deps: ConsoleDeps, draft: Draft, person: Person): Promise<string> {
  const { accounts, clock } = deps;
  const [people, delegations, policy, submission] = await Promise.all([
    accounts.listPeople(),
    accounts.listDelegations(),
    policyOf(deps, draft.head.policy.sha256),
    deps.drafts.submission(draft),
  ]);
  const facts = { people, delegations, now: clock.now() };
  const own = draft.grants.findLast((grant) => grant.personId === person.id) ?? null;
  const failed = draft.head.release ? await deps.queue.failedReleaseOf(draft.head.id) : undefined;
  const open = openGrants(draft).find((grant) => grant.personId === person.id && standingOf(draft, grant, facts) === 'open');
  return renderQueueItemPage({
    ...frameOf(deps, person),
    now: facts.now,
    packet: packetView({ draft, revision: currentRevision(draft), submission, policy, people, seenBefore: null }, own),
    waiting: draft.head.status === 'pending' || draft.head.status === 'blocked',
    standing: failed ? failedWords(failed, deps.settings.channel) : standingWords(draft, people, open ?? own),
    reviewPath: open ? `/review/g/${open.grantId}` : null,
  });
}

/** Where a draft stands, in a sentence. */
function standingWords(draft: Draft, people: readonly Person[], own: Grant | null): string {
  const { head } = draft;
  const blind = own?.seat != null && head.stages[own.stage]?.blind;
  const asked = [
    ...new Set(openGrants(draft).flatMap((grant) => (grant.seat === null ? [] : [people.find((one) => one.id === grant.personId)?.name ?? grant.personId]))),
  ];
  if (head.status === 'blocked') return 'Blocked: nobody may decide it.';
  if (head.status !== 'pending') return `It is ${head.status.replaceAll('_', ' ')}.`;
  return blind || asked.length === 0 ? 'It waits for approval.' : `It waits for ${asked.join(', ')}.`;
}

/** What became of a release that did not arrive, in a sentence. */
function failedWords({ tries, lastStatus, disabled }: FailedRelease, channel: string): string {
  if (disabled) return `It was released, but the endpoint of ${channel} is disabled and was not enabled in time.`;
  if (tries === 0) return 'It was released and never sent: its stored text is damaged.';
  return `It was released, but ${channel} did not take it: ${counted(tries, 'try', 'tries')}, ${lastStatus === null ? 'no answer' : `last answer ${lastStatus}`}.`;
}

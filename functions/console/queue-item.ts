import type { FailedRelease } from '../adapters/queue-store.ts';
import { standingOf } from '../domain/approval/decide.ts';
import { type BlockedBecause, currentRevision, type Draft, type DraftHead, openGrants, waitingStage } from '../domain/approval/draft-state.ts';
import { looksAfterQueue, nameOf, type Person } from '../domain/approval/person.ts';
import { newNonce } from '../domain/approval/review-link.ts';
import type { SeededCheck } from '../domain/attention/check.ts';
import { sha256 } from '../domain/hash.ts';
import type { Needless } from '../domain/helpdesk/needless.ts';
import { notPostedFor, packetView } from '../page/draft-packet.ts';
import { erasedLines } from '../page/erased.ts';
import { pageHeaders } from '../page/layout.tsx';
import { renderMessagePage } from '../page/message-page.tsx';
import { type ReleaseOffer, type ReleaseProblem, renderQueueItemPage } from '../page/queue-pages.tsx';
import { formatInstant } from '../page/time.ts';
import { blockedReasons, byHandWords, counted, notPostedWords } from '../page/words.ts';
import { cookieOf } from '../runtime/browser.ts';
import { type Answer, html, type Request } from '../runtime/compose.ts';
import { policyOf } from '../runtime/move-on.ts';
import { mayRead } from './may-read.ts';
import { type ConsoleDeps, frameOf, nothingHere, pageOf } from './who.ts';

/** A draft of the queue, for whoever may see it. */
export async function showItem(deps: ConsoleDeps, person: Person, request: Request): Promise<Answer> {
  const draftId = request.params.draftId ?? '';
  const draft = await deps.drafts.load(draftId);
  const seeded = draft ? undefined : await checkBefore(deps, person, draftId);
  if (seeded?.check.ended) return html(303, '', { ...pageHeaders(), location: `/review/g/${seeded.check.grantId}` }); // it says what it was
  const shown = draft ?? seeded?.draft;
  if (!shown || !(await mayRead(deps, person, shown))) return nothingHere('There is no such draft, or it is not yours to see.');
  return itemPage(deps, person, request, shown);
}

/** An attention check, for the one person before whom it is put and nobody else. */
export async function checkBefore({ attention }: Pick<ConsoleDeps, 'attention'>, person: Person, id: string): Promise<SeededCheck | undefined> {
  const seeded = await attention.find(id);
  return seeded?.check.personId === person.id ? seeded : undefined;
}

/** What is left of a draft whose texts were erased: what it is called, and where its trail is. */
function erasedItem(deps: ConsoleDeps, { head }: Draft, at: string, person: Person): Answer {
  const lines = [`Reply ${head.reference}.`, ...erasedLines(at, frameOf(deps, person).timeZone)];
  const link = { href: `/audit/${encodeURIComponent(head.id)}`, label: 'To its audit' };
  return pageOf(410, renderMessagePage({ status: 410, title: 'The texts of this reply were erased', lines, link }));
}

/** What the page says beside the reply. */
interface PageParts {
  readonly status?: number;
  readonly problem?: ReleaseProblem | null;
}

/** The page of a draft as things stand. */
export async function itemPage(
  deps: ConsoleDeps,
  person: Person,
  request: Request,
  draft: Draft,
  { status = 200, problem = null }: PageParts = {},
): Promise<Answer> {
  const { accounts, clock } = deps;
  const { erased } = draft.head;
  if (erased) return erasedItem(deps, draft, erased.at, person);
  const [people, delegations, policy, submission] = await Promise.all([
    accounts.listPeople(),
    accounts.listDelegations(),
    policyOf(deps, draft.head.policy.sha256),
    deps.drafts.submission(draft),
  ]);
  const facts = { people, delegations, now: clock.now() };
  const notPosted = draft.head.status === 'held' ? notPostedFor(await deps.outbox.delivery(draft.head.id, 'holding-reply')) : null;
  const failed = draft.head.release || draft.head.holdingReply ? await deps.queue.failedReleaseOf(draft.head.id) : undefined;
  const open = openGrants(draft).find((grant) => grant.personId === person.id && standingOf(draft, grant, facts) === 'open');
  const frame = frameOf(deps, person);
  return pageOf(
    status,
    renderQueueItemPage({
      ...frame,
      now: facts.now,
      packet: packetView({ draft, revision: currentRevision(draft), submission, policy, people, seenBefore: null }, person.id),
      waiting: draft.head.status === 'pending' || draft.head.status === 'blocked',
      reasonsHeading: reasonsHeading(draft),
      standing: standingOfItem(deps, draft, person, people, failed, notPosted),
      holdingReply: holdingReplyOf(draft.head, failed, notPosted),
      reviewPath: open ? `/review/g/${open.grantId}` : null,
      release: failed && !failed.byHand && looksAfterQueue(person) ? await releaseOffer(deps, person, request, draft, failed) : null,
      problem,
    }),
  );
}

/** What the holding reply says, while it is what the customer was told, or what may be sent to them. */
function holdingReplyOf({ status, holdingReply }: DraftHead, failed: FailedRelease | undefined, notPosted: Needless | null): string | null {
  const isOf = failed?.of === 'holding-reply' || (status === 'held' && !notPosted);
  return isOf ? (holdingReply?.text ?? null) : null;
}

/** Whom the form belongs to: this person, in this session, for this draft. */
export const releaseFormOwner = ({ settings }: Pick<ConsoleDeps, 'settings'>, person: Person, request: Request, draftId: string): string =>
  sha256(`release-form/v1\n${cookieOf(request, settings) ?? ''}\n${person.id}\n${draftId}`);

async function releaseOffer(deps: ConsoleDeps, person: Person, request: Request, { head }: Draft, { of }: FailedRelease): Promise<ReleaseOffer> {
  const { linkKeys, clock, random, settings } = deps;
  const bound = { grantId: releaseFormOwner(deps, person, request, head.id), requestHash: head.requestHash, now: clock.now() };
  return {
    nonce: newNonce(await linkKeys.current(), { ...bound, random: (count) => random.bytes(count) }),
    channel: settings.channel,
    of,
    maySend: mayGoOut(head, of),
  };
}

function blockedWords(because: BlockedBecause): string {
  const who = because === 'several_currencies' ? 'nobody may ever decide it as it is' : 'nobody may decide it';
  return `Blocked: ${who}. ${blockedReasons[because]}`;
}

function reasonsHeading(draft: Draft): string {
  const { status } = draft.head;
  if (status === 'pending' || status === 'blocked') return 'Why it waits';
  if (status === 'notified') return 'Why people were told';
  return currentRevision(draft).assessment.tier === 1 ? 'How it was judged' : 'Why it waited';
}

/** A holding reply says that the answer takes longer: once the draft has moved on, that is no longer so. */
export const mayGoOut = ({ status }: DraftHead, of: FailedRelease['of']): boolean => of === 'release' || status === 'held';

/** Where a draft stands, and what of it did not arrive, where something did not. */
function standingOfItem(
  deps: ConsoleDeps,
  draft: Draft,
  person: Person,
  people: readonly Person[],
  failed: FailedRelease | undefined,
  notPosted: Needless | null,
): string {
  const { timeZone } = frameOf(deps, person);
  const { channel } = deps.settings;
  const stands = (): string =>
    draft.head.status === 'pending' ? waitingWords(draft, people, person) : standingWords(draft.head, timeZone, channel, notPosted);
  if (!failed) return stands();
  const words = failedWords(failed, people, timeZone, channel);
  return mayGoOut(draft.head, failed.of) ? words : `${stands()} ${words}`;
}

/** Where a draft stands that waits for nobody, in sentences. */
function standingWords(head: DraftHead, timeZone: string, channel: string, notPosted: Needless | null): string {
  const at = formatInstant(new Date(head.updatedAt), timeZone);
  switch (head.status) {
    case 'released':
      return `It was released and handed to ${channel}, ${formatInstant(new Date(head.release?.at ?? head.updatedAt), timeZone)}.`;
    case 'notified':
      return `It was released at once, with notice, and handed to ${channel}, ${formatInstant(new Date(head.release?.at ?? head.updatedAt), timeZone)}.`;
    case 'approved':
      return `It is approved${head.releaseAt ? ` and goes out ${formatInstant(new Date(head.releaseAt), timeZone)}, unless it is stopped` : ''}.`;
    case 'held':
      if (notPosted) return `It was not decided in time, so it did not go out. The holding reply was not posted, ${notPostedWords[notPosted]}.`;
      return `It was not decided in time, so it did not go out. The holding reply was handed to ${channel}${head.holdingReply ? `, ${formatInstant(new Date(head.holdingReply.at), timeZone)}` : ''}.`;
    case 'rejected':
      return `It was rejected, ${at}, and does not go out.`;
    case 'withdrawn':
      return `It was taken back, ${at}, and does not go out.`;
    case 'superseded':
      return `The customer wrote again, ${at}, so it does not go out.`;
    case 'blocked':
      return blockedWords(head.blockedBecause ?? 'nobody_left');
    case 'integrity_hold':
      return 'It is kept back: its stored text no longer matches what was approved.';
    case 'pending':
      return 'It waits for approval.';
  }
}

/** Whom a draft waits for. */
function waitingWords(draft: Draft, people: readonly Person[], { id }: Person): string {
  const { head } = draft;
  const index = waitingStage(head);
  const blind = head.stages[index]?.blind && draft.grants.some((grant) => grant.personId === id && grant.seat !== null && grant.stage === index);
  const asked = [...new Set(openGrants(draft).flatMap((grant) => (grant.seat === null ? [] : [nameOf(grant.personId, people)])))];
  return blind || asked.length === 0 ? 'It waits for approval.' : `It waits for ${asked.join(', ')}.`;
}

/** What became of a release that did not arrive, in words. */
function failedWords(release: FailedRelease, people: readonly Person[], timeZone: string, channel: string): string {
  const { byHand } = release;
  if (!byHand) return `${notArrivedWords(release, channel)}${release.unheard ? ' Nobody knows whether it was posted: look into the ticket first.' : ''}`;
  const who = nameOf(byHand.personId, people);
  return `${handedOver(release)}, but ${channel} did not take it. ${who} said so, ${formatInstant(new Date(byHand.at), timeZone)}: ${byHandWords(byHand.reason)}.`;
}

const handedOver = ({ of }: FailedRelease): string =>
  of === 'release' ? 'It was released' : 'It was not decided in time, and the holding reply was handed over';

function notArrivedWords(release: FailedRelease, channel: string): string {
  const { tries, lastStatus, disabled } = release;
  const was = handedOver(release);
  if (disabled) return `${was}, but the endpoint of ${channel} is disabled and was not enabled in time.`;
  if (tries === 0) return `${was} and never sent: its stored text is damaged.`;
  return `${was}, but ${channel} did not take it: ${counted(tries, 'try', 'tries')}, ${lastStatus === null ? 'no answer' : `last answer ${lastStatus}`}.`;
}

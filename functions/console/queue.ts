import { standingOf } from '../domain/approval/decide.ts';
import { currentRevision, type Draft, type DraftHead, type Grant, openGrants, waitingStage } from '../domain/approval/draft-state.ts';
import type { Person } from '../domain/approval/person.ts';
import { packetView } from '../page/draft-packet.ts';
import { renderMessagePage } from '../page/message-page.tsx';
import { type QueueRow, renderQueueItemPage, renderQueuePage } from '../page/queue-pages.tsx';
import { looking } from '../runtime/browser.ts';
import type { Answer, Endpoints, Request } from '../runtime/compose.ts';
import { policyOf } from '../runtime/move-on.ts';
import { type ConsoleDeps, forSignedIn, frameOf, maySee, pageOf } from './who.ts';

/** So many drafts a queue page shows at most. */
const rowsAtMost = 200;

/** The queue of what waits, and one draft of it. */
export const queueEndpoints = (deps: ConsoleDeps): Endpoints => ({
  ...looking(
    '/queue',
    forSignedIn(deps, (person) => showQueue(deps, person)),
  ),
  ...looking(
    '/queue/{draftId}',
    forSignedIn(deps, (person, request) => showItem(deps, person, request)),
  ),
});

async function showQueue(deps: ConsoleDeps, person: Person): Promise<Answer> {
  const drafts = await waitingDrafts(deps, person);
  const rows = await Promise.all(drafts.slice(0, rowsAtMost).map((draft) => queueRow(deps, draft)));
  return pageOf(
    200,
    renderQueuePage({ ...frameOf(deps, person), rows, waiting: drafts.length, bannerAbove: deps.settings.alarmAboveWaiting, lastDecision: null }),
  );
}

async function showItem(deps: ConsoleDeps, person: Person, request: Request): Promise<Answer> {
  const draft = await deps.drafts.load(request.params.draftId ?? '');
  if (!draft || !maySee(person, draft))
    return pageOf(
      404,
      renderMessagePage({
        status: 404,
        title: 'Nothing here',
        lines: ['There is no such draft, or it is not yours to see.'],
        link: { href: '/queue', label: 'To the queue' },
      }),
    );
  return pageOf(200, await itemPage(deps, draft, person));
}

/** Drafts that wait and that a person may see, the earliest deadline first. */
async function waitingDrafts({ drafts }: ConsoleDeps, person: Person): Promise<Draft[]> {
  const heads: DraftHead[] = [];
  for (const status of ['pending', 'blocked'] as const) {
    let after: string | undefined;
    do {
      const page = await drafts.list({ status, limit: 200, ...(after !== undefined && { after }) });
      heads.push(...page.heads);
      after = page.next ?? undefined;
    } while (after !== undefined);
  }
  const loaded = await Promise.all(heads.map((head) => drafts.load(head.id)));
  return loaded
    .flatMap((draft) => (draft && (draft.head.status === 'pending' || draft.head.status === 'blocked') && maySee(person, draft) ? [draft] : []))
    .sort((a, b) => ((a.head.decideBy ?? '') < (b.head.decideBy ?? '') ? -1 : 1));
}

async function queueRow({ drafts }: ConsoleDeps, draft: Draft): Promise<QueueRow> {
  const { head } = draft;
  const { account, assessment } = currentRevision(draft);
  const submission = await drafts.submission(draft).catch(() => undefined); // one damaged text must not hide all the others
  return {
    draftId: head.id,
    reference: head.reference,
    accountName: account?.name ?? head.accountId,
    actions: submission?.actions ?? [],
    category: head.category,
    tier: head.tier,
    decideBy: new Date(head.decideBy ?? head.createdAt),
    rules: assessment.reasons.map((reason) => reason.rule),
    stage: waitingStage(head) + 1,
    stageCount: head.stages.length,
  };
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
  const open = openGrants(draft).find((grant) => grant.personId === person.id && standingOf(draft, grant, facts) === 'open');
  return renderQueueItemPage({
    ...frameOf(deps, person),
    now: facts.now,
    packet: packetView({ draft, revision: currentRevision(draft), submission, policy, people, seenBefore: null }, own),
    waiting: draft.head.status === 'pending' || draft.head.status === 'blocked',
    standing: standingWords(draft, people, open ?? own),
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

import { settledWrite } from '../adapters/deliveries-store.ts';
import { heldEvent, isForCustomer, type OutboxRow, releasedEvent } from '../adapters/outbox-row.ts';
import { putBack } from '../deliveries/put-back.ts';
import { OwedWebhook, settleByHand } from '../domain/approval/delivery.ts';
import { ByHand, type Draft } from '../domain/approval/draft-state.ts';
import { looksAfterQueue, type Person } from '../domain/approval/person.ts';
import { kidOfNonce, readNonce } from '../domain/approval/review-link.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { pageHeaders } from '../page/layout.tsx';
import { renderMessagePage } from '../page/message-page.tsx';
import type { ReleaseProblem } from '../page/queue-pages.tsx';
import { formOf, keyNamed } from '../runtime/browser.ts';
import { type Answer, html, isBusy, type Request } from '../runtime/compose.ts';
import { createRateLimit } from '../runtime/rate-limit.ts';
import { itemPage, releaseFormOwner } from './queue-item.ts';
import { type ConsoleDeps, formsOfPerson, forSignedInForm, maySee, nothingHere, pageOf, tooManyForms } from './who.ts';

const problems = {
  stale: { field: null, message: 'This form is no longer valid; please look again and choose.' },
  unchosen: { field: null, message: 'Press one of the two buttons.' },
  reason: { field: 'reason', message: 'Choose a reason' },
  late: { field: null, message: 'Somebody was faster. See where it stands now.' },
  moved: { field: null, message: 'The reply has moved on since, so the holding reply is sent no more. Say why nobody need send it.' },
  refused: { field: null, message: 'It can not be sent again: its text is gone, or is no longer what was approved.' },
  busy: { field: null, message: 'We are very busy just now. Please try again in a moment.' },
} as const satisfies Record<string, ReleaseProblem>;

/** What somebody wants of what did not arrive. */
type Asked = { readonly act: 'again' } | { readonly act: 'by-hand'; readonly reason: ByHand };

/**
 * Sends a release or a holding reply again that did not arrive, or lets it be with a reason.
 *
 * The text is sent as it is, under its old id: nothing is approved here, and nothing changed.
 */
export function takeRelease(deps: ConsoleDeps): (request: Request) => Promise<Answer> {
  const forms = createRateLimit({ ...formsOfPerson, clock: deps.clock });
  return forSignedInForm(
    deps,
    '/queue?view=failed',
    () => '', // nothing is typed
    async ({ person }, request) => {
      const limit = forms.take(person.id);
      if (!limit.ok) return tooManyForms(limit.headers);
      const draft = await deps.drafts.load(request.params.draftId ?? '');
      if (!draft || !maySee(person, draft)) return nothingHere('There is no such draft, or it is not yours to see.');
      if (!looksAfterQueue(person)) return pageOf(403, renderMessagePage({ status: 403, title: 'Not for you to do', lines: [whoMay], link: toItem(draft) }));
      const form = formOf(request);
      const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
      const nonce = key && readNonce(form.nonce ?? '', key, releaseFormOwner(deps, person, request, draft.head.id));
      const refuse = async (status: number, problem: ReleaseProblem): Promise<Answer> =>
        itemPage(deps, person, request, (await deps.drafts.load(draft.head.id)) ?? draft, { status, problem });
      if (!nonce || !draft.head.requestHash.startsWith(nonce.hashPrefix)) return refuse(409, problems.stale);
      const asked = readAsked(form);
      if ('message' in asked) return refuse(422, asked);
      try {
        const problem = await mend(deps, draft, asked, person);
        return problem ? refuse(problem === problems.busy ? 503 : 409, problem) : html(303, '', { ...pageHeaders(), location: toItem(draft).href });
      } catch (error) {
        if (!isBusy(error)) throw error;
        return refuse(503, problems.busy);
      }
    },
  );
}

const whoMay = 'Owners and supervisors say what becomes of a reply that did not arrive.';
const toItem = ({ head }: Draft) => ({ href: `/queue/${encodeURIComponent(head.id)}`, label: 'To the reply' });

function readAsked({ act, reason }: Readonly<Record<string, string>>): Asked | ReleaseProblem {
  if (act === 'again') return { act };
  if (act !== 'by-hand') return problems.unchosen;
  const { data } = ByHand.safeParse(reason);
  return data ? { act, reason: data } : problems.reason;
}

/**
 * A release, or a holding reply, goes to the endpoint and into the ticket, where the draft came from one; both may have failed.
 *
 * @returns why it was not done
 */
async function mend(deps: ConsoleDeps, { head }: Draft, asked: Asked, person: Person): Promise<ReleaseProblem | undefined> {
  const actor: Actor = { personId: person.id, via: 'sign-in' };
  const rows = (await deps.outbox.deliveriesOf(head.id)).filter(({ owed }) => isForCustomer(owed.event));
  const current = head.status === 'held' ? heldEvent : releasedEvent;
  const outcomes: string[] = [];
  if (asked.act === 'again' && !rows.some(({ owed }) => owed.event === current)) return problems.moved;
  for (const row of rows) {
    if (asked.act === 'by-hand') outcomes.push(await settle(deps, head.id, row, asked.reason, actor, person.id));
    else if (row.state !== 'delivered' && row.owed.event === current)
      outcomes.push(...(await putBack(deps, row, actor, { settled: false })).map(({ outcome }) => outcome));
  }
  if (outcomes.some((outcome) => outcome === 'erased' || outcome === 'unreadable')) return problems.refused;
  if (outcomes.includes('busy')) return problems.busy;
  const done = asked.act === 'again' ? ['redriven', 'pending'] : ['settled'];
  return outcomes.some((outcome) => done.includes(outcome)) ? undefined : problems.late;
}

/** One of them, read again; with its event in the trail in one transaction. A second click says the same again. */
async function settle(
  { drafts, outbox, clock }: ConsoleDeps,
  draftId: string,
  { pk, sk }: OutboxRow,
  reason: ByHand,
  actor: Actor,
  personId: string,
): Promise<'settled' | 'late'> {
  const found: { row?: OutboxRow | undefined; settled: boolean } = { settled: false };
  const byHand = { reason, personId, at: clock.now().toISOString() };
  await drafts.move(
    draftId,
    async (draft) => {
      const row = await outbox.readRow(pk, sk);
      found.row = row;
      const said = row?.byHand;
      found.settled = said !== undefined && said.personId === personId && said.reason === reason;
      if (row?.state !== 'failed' || row.reason === 'erased' || said) return undefined;
      found.settled = true;
      return settleByHand(draft, { ...OwedWebhook.parse(row.owed), state: row.state, tries: row.tries ?? 0 }, reason, actor, clock.now());
    },
    async () => (found.row ? [settledWrite(found.row, byHand)] : []),
  );
  return found.settled ? 'settled' : 'late';
}

import { DamagedText } from '../adapters/drafts-store.ts';
import type { ActOutcome, KeptActs } from '../adapters/queue-acts-store.ts';
import type { Draft } from '../domain/approval/draft-state.ts';
import { nameOf, type Person } from '../domain/approval/person.ts';
import { passOn, type QueueOutcome, remindAsked } from '../domain/approval/queue-acts.ts';
import { kidOfNonce, readNonce } from '../domain/approval/review-link.ts';
import { sha256 } from '../domain/hash.ts';
import { scriptedConsoleHeaders } from '../page/console-frame.tsx';
import { pageHeaders } from '../page/layout.tsx';
import { renderQueueActsPage } from '../page/queue-acts-page.tsx';
import { type QueueProblem, renderQueueListPage } from '../page/queue-list.tsx';
import { queueScriptOf } from '../page/queue-script.ts';
import { formOf, keyNamed, valuesOf } from '../runtime/browser.ts';
import { type Answer, html, type Request } from '../runtime/compose.ts';
import { alarmFor, contextFor, grantingContextFor, policyOf, routingFacts } from '../runtime/move-on.ts';
import { createRateLimit } from '../runtime/rate-limit.ts';
import { checkBefore } from './queue-item.ts';
import { formOwner, listView, readListing } from './queue-listing.ts';
import { rowsAtMost } from './queue-reading.ts';
import { type ConsoleDeps, formsOfPerson, forSignedInForm, frameOf, maySee, nothingHere, pageOf, type SignedIn, tooManyForms } from './who.ts';

/** So many drafts are worked on at a time. */
const atOnce = 5;

/** What a form asks for, once it is in order. */
interface Asked {
  readonly act: KeptActs['act'];
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly selected: readonly Selected[];
}

/** A row as it was listed. */
interface Selected {
  readonly draftId: string;
  readonly hashPrefix: string;
}

/**
 * Takes an act on several drafts: each is a transition and an outcome of its own.
 *
 * Nothing is approved here, whatever the form says: there is no such act.
 */
export function takeActs(deps: ConsoleDeps): (request: Request) => Promise<Answer> {
  const { clock, queueActs } = deps;
  const forms = createRateLimit({ ...formsOfPerson, clock });
  // The rows that were selected are ids: they are chosen again, and nothing typed is lost.
  return forSignedInForm(
    deps,
    '/queue',
    () => '',
    async (signedIn, request) => {
      const { person } = signedIn;
      const limit = forms.take(person.id);
      if (!limit.ok) return tooManyForms(limit.headers);
      const form = formOf(request);
      const rows = valuesOf(request, 'draft');
      const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
      const isOurs = key !== undefined && readNonce(form.nonce ?? '', key, formOwner(deps, request, person)) !== undefined;
      const asked = isOurs ? readActs(form, rows) : staleForm;
      if ('message' in asked) return listAgain(deps, person, request, asked);
      const id = sha256(`queue-acts/v1\n${form.nonce}`);
      const { act, fromId, toId, selected } = asked;
      const acts: KeptActs = { personId: person.id, act, fromId, toId, at: clock.now().toISOString(), outcomes: null };
      // Sent twice, a form is done once: the second one is shown what the first one did.
      if (await queueActs.begin(id, acts)) await queueActs.end(id, { ...acts, outcomes: await doneToEach(deps, signedIn, asked, selected) });
      return html(303, '', { ...pageHeaders(), location: `/queue/acts/${id}` });
    },
  );
}

const problem = (field: QueueProblem['field'], message: string): QueueProblem => ({ field, message });
const staleForm = problem('list', 'This form is no longer valid; please look again and choose');

/** What a form asks for, or what is wrong with it. */
function readActs(form: Readonly<Record<string, string>>, rows: readonly string[]): Asked | QueueProblem {
  const { act, from = '', to = '' } = form;
  if (act !== 'remind' && act !== 'hand-over') return problem('act', 'Press “Remind” or “Hand over” to say what is to be done');
  const selected = rows.flatMap((row) => selectedIn(row) ?? []);
  if (rows.length === 0) return problem('list', 'Select at least one row');
  if (selected.length < rows.length) return problem('list', 'A row that was selected is none of this list');
  if (rows.length > rowsAtMost) return problem('list', `Select ${rowsAtMost} rows at most: there are ${rows.length}`);
  if (act === 'remind') return { act, fromId: null, toId: null, selected };
  if (!from) return problem('from', 'Choose whose seats go to somebody else');
  if (!to) return problem('to', 'Choose who gets the seats');
  return { act, fromId: from, toId: to, selected };
}

function selectedIn(value: string): Selected | undefined {
  const [, draftId = '', hashPrefix = ''] = /^(\w{1,64})\.([0-9a-f]{16})$/.exec(value) ?? [];
  return draftId ? { draftId, hashPrefix } : undefined;
}

/** 422: the same list, with what was chosen still chosen. */
async function listAgain(deps: ConsoleDeps, person: Person, request: Request, wrong: QueueProblem): Promise<Answer> {
  const form = formOf(request);
  const query = Object.fromEntries(new URLSearchParams((form.list ?? '').replace(/^[^?]*\?/, '')));
  const listing = readListing(query) ?? readListing({});
  if (!listing) throw new Error('the queue has no first view');
  const typed = { selected: valuesOf(request, 'draft'), fromId: form.from ?? '', toId: form.to ?? '', problem: wrong };
  return html(422, renderQueueListPage(await listView(deps, person, listing, request, typed)), scriptedConsoleHeaders(queueScriptOf));
}

async function doneToEach(deps: ConsoleDeps, signedIn: SignedIn, asked: Asked, selected: readonly Selected[]): Promise<ActOutcome[]> {
  const outcomes: ActOutcome[] = [];
  for (let i = 0; i < selected.length; i += atOnce)
    outcomes.push(...(await Promise.all(selected.slice(i, i + atOnce).map((one) => doneTo(deps, signedIn, asked, one)))));
  return outcomes;
}

/** One draft; whatever becomes of it stops no other. */
async function doneTo(deps: ConsoleDeps, signedIn: SignedIn, asked: Asked, selected: Selected): Promise<ActOutcome> {
  const { draftId } = selected;
  const seen: { reference: string | null; outcome?: QueueOutcome } = { reference: null };
  try {
    const after = await deps.drafts.move(draftId, async (draft) => {
      delete seen.outcome;
      if (!maySee(signedIn.person, draft)) return undefined;
      seen.reference = draft.head.reference;
      seen.outcome = await judged(deps, signedIn, asked, selected, draft);
      return seen.outcome.ok ? seen.outcome.transition : undefined;
    });
    if (!after) return await doneToCheck(deps, signedIn, asked, selected);
    if (!seen.outcome) return notFound(draftId);
    const { outcome } = seen;
    if (outcome.ok) alarmFor(deps, draftId, outcome.transition);
    return { draftId, reference: seen.reference, done: outcome.ok, reason: outcome.ok ? null : outcome.reason };
  } catch (error) {
    if (error instanceof DamagedText) return { draftId, reference: seen.reference, done: false, reason: 'damaged' };
    deps.log.error('an act of the queue failed', { draftId, kind: asked.act, errorName: error instanceof Error ? error.name : 'unknown' });
    return { draftId, reference: seen.reference, done: false, reason: 'trouble' };
  }
}

const notFound = (draftId: string): ActOutcome => ({ draftId, reference: null, done: false, reason: 'not_found' });

/** What becomes of a draft by an act, as the domain judges it. */
async function judged(deps: ConsoleDeps, { person, fresh }: SignedIn, asked: Asked, { hashPrefix }: Selected, draft: Draft): Promise<QueueOutcome> {
  const policy = await policyOf(deps, draft.head.policy.sha256);
  if (asked.act === 'remind') {
    const [people, delegations] = await Promise.all([deps.accounts.listPeople(), deps.accounts.listDelegations()]);
    const context = contextFor(deps, policy);
    return remindAsked(draft, person, { people, delegations, now: context.now }, context);
  }
  const [content, context] = await Promise.all([deps.drafts.content(draft), grantingContextFor(deps, policy)]);
  const passed = { fromId: asked.fromId ?? '', toId: asked.toId ?? '', hashPrefix };
  return passOn(draft, passed, person, { ...(await routingFacts(deps, draft)), fresh, content }, context);
}

/**
 * An attention check that stands among the rows of its person: what would be refused of a draft is refused of it, in the same words, so that no act
 * tells it from one; handing it over ends it, and bothers nobody.
 */
async function doneToCheck(deps: ConsoleDeps, signedIn: SignedIn, asked: Asked, selected: Selected): Promise<ActOutcome> {
  const { draftId } = selected;
  const personId = signedIn.person.id;
  const seeded = await checkBefore(deps, signedIn.person, draftId);
  if (!seeded) return notFound(draftId);
  const { check, draft } = seeded;
  const refused = (reason: string): ActOutcome => ({ draftId, reference: draft.head.reference, done: false, reason });
  if (check.ended) return refused('not_waiting');
  const outcome = await judged(deps, signedIn, asked, selected, draft);
  if (!outcome.ok) return refused(outcome.reason);
  await deps.attention.end(draftId, 'set_aside', { personId, via: 'sign-in' });
  return { draftId, reference: draft.head.reference, done: true, reason: 'attention_check' };
}

/** What became of each draft of a form, for whoever sent it. */
export async function showActs(deps: ConsoleDeps, person: Person, request: Request): Promise<Answer> {
  const acts = await deps.queueActs.find(request.params.actsId ?? '');
  if (acts?.personId !== person.id)
    return nothingHere('There is no such result, or it is more than a day old. What was done is in the audit trail of each draft.');
  const people = await deps.accounts.listPeople();
  const named = (id: string | null): string | null => id && nameOf(id, people);
  const { act, fromId, toId, at, outcomes } = acts;
  return pageOf(200, renderQueueActsPage({ ...frameOf(deps, person), act, from: named(fromId), to: named(toId), at: new Date(at), outcomes }));
}

import * as z from 'zod';
import { delegationMailWrite } from '../adapters/outbox-row.ts';
import { Busy } from '../adapters/retry.ts';
import { standingOf } from '../domain/approval/decide.ts';
import { type DelegationRefusal, DelegationRequest, maxDelegations, spanOfDays } from '../domain/approval/delegation.ts';
import type { Draft } from '../domain/approval/draft-state.ts';
import { canonicalEmail, type Delegation, nameOf, type Person } from '../domain/approval/person.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { localDate } from '../domain/days.ts';
import { consoleHeaders } from '../page/console-frame.tsx';
import {
  type DelegationErrors,
  type DelegationField,
  type DelegationRow,
  type DelegationView,
  renderDelegationPage,
  type TypedDelegation,
} from '../page/delegation-page.tsx';
import { choicesOf } from '../page/draft-packet.ts';
import { pageHeaders } from '../page/layout.tsx';
import { formOf, formTaking, looking } from '../runtime/browser.ts';
import { type Answer, type Endpoints, html, type Request } from '../runtime/compose.ts';
import { createRateLimit, type RateLimit } from '../runtime/rate-limit.ts';
import { type ConsoleDeps, forSignedIn, forSignedInForm, frameOf } from './who.ts';

/** Forms of one person: each that is taken mails somebody, so this is for slips and second thoughts, not for a loop. */
const postsPerPerson = { burst: 10, perSecond: 1 / 30 };

/** A list of more people is no longer read but typed into: beyond it the form asks for a mail address. As many as a question may be put to. */
const choicesAtMost = 200;

/** So many rows of others' delegations a page shows. */
const rowsAtMost = 200;

/** So many drafts that wait are looked into, the oldest first, for those that wait for one person: ten times the number that raises the alarm as shipped. */
const lookedIntoAtMost = 200;

/** Who stands in for whom; people hand on their own roles for a time, and end it. */
export function delegationEndpoints(deps: ConsoleDeps): Endpoints {
  const posts = createRateLimit({ ...postsPerPerson, clock: deps.clock });
  return {
    ...looking(
      '/delegation',
      forSignedIn(deps, (person, request) => showDelegations(deps, person, request)),
    ),
    'POST /delegation': formTaking(forSignedInForm(deps, '/delegation', everyField, ({ person }, request) => makeDelegation(deps, posts, person, request))),
    'POST /delegation/{id}/end': formTaking(
      forSignedInForm(deps, '/delegation', everyField, ({ person }, request) => endDelegation(deps, posts, person, request)),
    ),
  };
}

/** What was filled in, a line each. */
const everyField = (form: Readonly<Record<string, string>>): string =>
  Object.entries(form)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

/** What the page says beside the delegations themselves. */
interface Telling {
  readonly said?: (given: readonly DelegationRow[]) => DelegationView['said'];
  readonly errors?: DelegationErrors;
  readonly typed?: TypedDelegation;
  readonly headers?: Readonly<Record<string, string>>;
}

const delegationId = /^dlg_[0-9A-Z]{26}$/;

function showDelegations(deps: ConsoleDeps, person: Person, { query: { made, ended = '' } }: Request): Promise<Answer> {
  const said: Telling['said'] = (given) => {
    const row = given.find(({ id }) => id === made);
    if (row) return { kind: 'made', row };
    return delegationId.test(ended) && !given.some(({ id }) => id === ended) ? { kind: 'ended' } : null;
  };
  return delegationPage(deps, person, 200, { said });
}

async function makeDelegation(deps: ConsoleDeps, posts: RateLimit, person: Person, request: Request): Promise<Answer> {
  const { accounts, clock } = deps;
  const form = formOf(request);
  const typed = typedOf(form);
  const limit = posts.take(person.id);
  if (!limit.ok) return delegationPage(deps, person, 429, { errors: { form: tooManyForms }, typed, headers: limit.headers });
  const read = readTyped(typed, await accounts.listPeople(), frameOf(deps, person).timeZone, clock.now());
  if ('errors' in read) return delegationPage(deps, person, 422, { errors: read.errors, typed });
  try {
    const added = await accounts.addDelegation(person.id, read.asked, signedInAs(person), (made) => [delegationMailWrite('made', made, clock.now())]);
    if (added.ok) return backTo(`made=${encodeURIComponent(added.delegation.id)}`);
    const { status, field, message } = refusalOf(added.reason, read.asked, clock.now());
    return delegationPage(deps, person, status, { errors: { [field]: message }, typed });
  } catch (error) {
    if (error instanceof Busy) return delegationPage(deps, person, 503, { errors: { form: busy }, typed });
    throw error;
  }
}

async function endDelegation(deps: ConsoleDeps, posts: RateLimit, person: Person, request: Request): Promise<Answer> {
  const { accounts, clock } = deps;
  const limit = posts.take(person.id);
  if (!limit.ok) return delegationPage(deps, person, 429, { errors: { form: tooManyForms }, headers: limit.headers });
  const own = (await accounts.listDelegations()).find(({ id, delegatorId }) => id === request.params.id && delegatorId === person.id);
  if (!own) return delegationPage(deps, person, 404, { said: () => ({ kind: 'gone' }) });
  try {
    // Where another tab was faster it has ended, which is what was asked for.
    await accounts.endDelegation(person.id, own.id, signedInAs(person), (ended) => [delegationMailWrite('ended', ended, clock.now())]);
  } catch (error) {
    if (error instanceof Busy) return delegationPage(deps, person, 503, { errors: { form: busy } });
    throw error;
  }
  return backTo(`ended=${encodeURIComponent(own.id)}`);
}

const tooManyForms = 'you have sent many of these forms; please wait half a minute and send it again';
const busy = 'we are very busy just now; please send it again in a moment';

const signedInAs = ({ id }: Person): Actor => ({ personId: id, via: 'sign-in' });

const backTo = (query: string): Answer => html(303, '', { ...pageHeaders(), location: `/delegation?${query}` });

const rolePrefix = 'role-';

const typedOf = (form: Readonly<Record<string, string>>): TypedDelegation => ({
  to: (form.to ?? '').trim(),
  first: (form.first ?? '').trim(),
  last: (form.last ?? '').trim(),
  roles: Object.keys(form).flatMap((name) => (name.startsWith(rolePrefix) ? [name.slice(rolePrefix.length)] : [])),
});

/** A day as the form sends it. Years beyond are no slip that could be meant, and no instant that is kept. */
const Day = z.iso.date().regex(/^2\d{3}-/);

/** What a form asks for, or what is wrong with it by itself. */
function readTyped(
  typed: TypedDelegation,
  people: readonly Person[],
  zone: string,
  now: Date,
): { readonly asked: DelegationRequest } | { readonly errors: DelegationErrors } {
  const errors: DelegationErrors = {};
  const delegate = people.find(({ id }) => id === typed.to) ?? people.find(({ email }) => canonicalEmail(email) === canonicalEmail(typed.to));
  if (!delegate) errors.to = typed.to === '' ? 'choose who stands in for you' : 'nobody here is meant by this; choose another';
  if (!Day.safeParse(typed.last).success) errors.last = typed.last === '' ? 'choose the last day' : 'this is not a day; write it as 2026-11-22';
  if (typed.first !== '' && !Day.safeParse(typed.first).success) errors.first = 'this is not a day; write it as 2026-11-22, or leave it empty';
  if (typed.roles.length === 0) errors.roles = 'choose at least one role';
  if (!delegate || Object.keys(errors).length > 0) return { errors };
  const { from, until } = spanOfDays({ first: typed.first || null, last: typed.last }, zone, now);
  const asked = DelegationRequest.safeParse({ to: delegate.id, from: from.toISOString(), until: until.toISOString(), roles: typed.roles });
  return asked.success ? { asked: asked.data } : { errors: { roles: refusals.wider_scope[2] } };
}

/** Status, field and words of each refusal: 422 for what is wrong with the form, 409 for what stands in its way. */
const refusals: Readonly<Record<DelegationRefusal, readonly [status: number, field: DelegationField, message: string]>> = {
  oneself: [422, 'to', 'nobody stands in for themselves; choose somebody else'],
  unknown_delegate: [422, 'to', 'nobody here is meant by this; choose another'],
  inactive_delegator: [409, 'form', 'you are no longer active here'],
  inactive_delegate: [409, 'to', 'this person is no longer active; choose another'],
  wider_scope: [422, 'roles', 'a role is not yours to hand on; look at your roles and choose again'],
  ends_before_start: [422, 'last', 'the last day is before the first one'],
  back_dated: [422, 'first', 'the first day is in the past; leave it empty to begin now'],
  over: [422, 'last', 'this day is over already'],
  too_long: [422, 'last', 'it may last 366 days at most; choose an earlier day'],
  chain: [409, 'to', 'in that time they have somebody stand in for them, or you stand in for somebody: it may not go on from one to the next'],
  loop: [409, 'to', 'in that time you stand in for them'],
  too_many: [409, 'form', `you have ${maxDelegations} delegations already, which is all there may be; end one first`],
};

function refusalOf(
  reason: DelegationRefusal | 'unknown_person',
  { until }: DelegationRequest,
  now: Date,
): { readonly status: number; readonly field: DelegationField; readonly message: string } {
  const known = reason === 'unknown_person' ? 'inactive_delegator' : reason;
  // Of a form that begins now and ends in the past, the end is what is wrong.
  const told = known === 'ends_before_start' && Date.parse(until) <= now.getTime() ? 'over' : known;
  const [status, field, message] = refusals[told];
  return { status, field, message };
}

async function delegationPage(
  deps: ConsoleDeps,
  person: Person,
  status: number,
  { said = () => null, errors = {}, typed, headers = {} }: Telling,
): Promise<Answer> {
  const { accounts } = deps;
  const [people, delegations] = await Promise.all([accounts.listPeople(), accounts.listDelegations()]);
  const frame = frameOf(deps, person);
  const sorted = delegations.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));
  const rows = (of: readonly Delegation[]): DelegationRow[] => of.map((one) => rowOf(one, people));
  const given = rows(sorted.filter(({ delegatorId }) => delegatorId === person.id));
  const others = people.filter(({ id, active }) => active && id !== person.id).map(({ id }) => ({ personId: id }));
  return html(
    status,
    renderDelegationPage({
      ...frame,
      given,
      held: rows(sorted.filter(({ to }) => to === person.id).slice(0, rowsAtMost)),
      everybody: person.roles.includes('owner') ? { rows: rows(sorted.slice(0, rowsAtMost)), count: sorted.length } : null,
      waiting: await waitingFor(deps, person, { people, delegations, now: frame.now }),
      offer:
        person.roles.length === 0
          ? null
          : { choices: others.length > choicesAtMost ? null : choicesOf(others, people), roles: person.roles, today: localDate(frame.now, frame.timeZone) },
      said: said(given),
      errors,
      typed: typed ?? null,
    }),
    { ...consoleHeaders(), ...headers },
  );
}

function rowOf({ id, delegatorId, to, roles, from, until }: Delegation, people: readonly Person[]): DelegationRow {
  return { id, by: nameOf(delegatorId, people), to: nameOf(to, people), roles, from: new Date(from), until: new Date(until) };
}

/** How many replies a person may decide now, of the oldest that wait. */
async function waitingFor(deps: ConsoleDeps, person: Person, facts: Parameters<typeof standingOf>[2]): Promise<DelegationView['waiting']> {
  const { draftIds, more } = await deps.drafts.waiting();
  const drafts = await Promise.all(draftIds.slice(0, lookedIntoAtMost).map((id) => readable(deps, id)));
  const isTheirs = (draft: Draft): boolean => draft.grants.some((grant) => grant.personId === person.id && standingOf(draft, grant, facts) === 'open');
  return { count: drafts.filter((draft) => draft !== undefined && isTheirs(draft)).length, more: more || draftIds.length > lookedIntoAtMost };
}

/** A draft that is damaged, or of a newer version, must not hide the page. */
async function readable({ drafts }: ConsoleDeps, id: string): Promise<Draft | undefined> {
  try {
    return await drafts.load(id);
  } catch (error) {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  }
}

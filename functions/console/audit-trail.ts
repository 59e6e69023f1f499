import type { OutboxRow } from '../adapters/outbox-row.ts';
import { decidesBlind } from '../domain/approval/blind.ts';
import { type Person, seesEverything } from '../domain/approval/person.ts';
import { AuditEvent } from '../domain/audit/audit-event.ts';
import { orderOfRelease } from '../domain/audit/trail.ts';
import { trailEntry } from '../page/draft-trail.ts';
import type { ExportedView, ExportFormView } from '../page/export-parts.tsx';
import { renderMessagePage } from '../page/message-page.tsx';
import { type DeliveryView, renderTrailPage } from '../page/trail-page.tsx';
import { actorWords, statusWords, type TrailNames } from '../page/trail-words.ts';
import { words } from '../page/words.ts';
import type { Answer } from '../runtime/compose.ts';
import { freshExportForm } from './audit-export.ts';
import { mayRead } from './may-read.ts';
import { checkBefore } from './queue-item.ts';
import { accountName, isDraftId, loadUndamaged, provenRevisions, readTrail, type Trail } from './read-trail.ts';
import { type ConsoleDeps, frameOf, isKey, pageOf } from './who.ts';

/** Events on a page of a trail. */
const entriesAtMost = 100;
/** People who are named where a trail does not hold. */
const calledAtMost = 3;

/** What a page of the audit shows beside what was asked for. */
export interface Shown {
  readonly status?: number;
  readonly exported?: ExportedView | null;
  /** As it was typed, with what is wrong with it. */
  readonly form?: ExportFormView;
}

const nothingHere = (): Answer =>
  pageOf(
    404,
    renderMessagePage({
      status: 404,
      title: 'Nothing here',
      lines: ['There is no such reply, or it is not yours to see.'],
      link: { href: '/audit', label: 'To the audit' },
    }),
  );

/** The trail of one draft, for whoever may see it. */
export async function trailPage(
  deps: ConsoleDeps,
  person: Person,
  draftId: string,
  { page = 1, status = 200, exported = null, form }: Shown & { readonly page?: number } = {},
): Promise<Answer> {
  if (!isDraftId(draftId)) return nothingHere();
  const [trail, draft] = await Promise.all([readTrail(deps, draftId), loadUndamaged(deps, draftId)]);
  // At a blind stage nobody sees a trail before they have decided: a check, which has none, answers as any draft does.
  const seeded = draft || trail.kept.length > 0 ? undefined : await checkBefore(deps, person, draftId);
  if (seeded && decidesBlind(person.id, seeded.draft)) return pageOf(form ? 403 : 200, blindPage(draftId));
  const seesAll = seesEverything(person);
  if (draft ? !(await mayRead(deps, person, draft)) : !seesAll || trail.kept.length === 0) return nothingHere();
  if (draft && decidesBlind(person.id, draft)) return pageOf(form ? 403 : 200, blindPage(draftId));
  if (trail.fault) deps.log.error('an audit trail does not hold', { draftId, kind: trail.fault.kind, count: trail.fault.seq });

  const frame = frameOf(deps, person);
  const people = await deps.accounts.listPeople();
  const pageCount = Math.max(1, Math.ceil(trail.kept.length / entriesAtMost));
  const shownPage = Math.min(page, pageCount);
  const kept = trail.kept.slice((shownPage - 1) * entriesAtMost, shownPage * entriesAtMost);
  const events = kept.flatMap(({ event }) => AuditEvent.safeParse(event).data ?? []);
  const names = await namesFor(deps, people, events, frame.timeZone);
  const revisions = draft ? await provenRevisions(deps, draft, revisionsOf(events)) : new Map();
  return pageOf(
    status,
    renderTrailPage({
      ...frame,
      draftId,
      draft: trail.head && {
        reference: trail.head.reference,
        accountName: await accountName(deps, trail.head.accountId),
        status: statusWords[trail.head.status],
        tier: trail.head.tier,
      },
      verdict: verdictOf(trail),
      call: trail.fault ? whomToCall(people, person) : [],
      order: trail.fault ? null : orderView(trail, names),
      entries: kept.map((one) => trailEntry(one, { names, draft, revisions })),
      deliveries: (await deps.outbox.webhooksOf(draftId)).map(deliveryView),
      page: shownPage,
      pageCount,
      exportForm: seesAll ? (form ?? freshExportForm(deps, draftId)) : null,
      exported,
    }),
  );
}

/** The revisions whose texts these events are told with; that of an edit with the one before. */
const revisionsOf = (events: readonly AuditEvent[]): number[] =>
  events
    .filter(({ type }) => type === 'draft.received' || type === 'draft.revised')
    .flatMap(({ revision = 0, data }) => (data?.why === 'edited' ? [revision - 1, revision] : [revision]))
    .filter((revision) => revision > 0);

const deliveryView = ({ state, owed, tries = 0, lastStatus, nextAt }: OutboxRow): DeliveryView => ({
  event: String(owed.event),
  state,
  tries,
  lastStatus: lastStatus ?? null,
  nextAt: state === 'pending' ? new Date(nextAt) : null,
});

const blindPage = (draftId: string): string =>
  renderMessagePage({
    status: 200,
    title: 'Not before you have decided',
    lines: [
      'This reply is approved by people who do not see what the others decided, and you have yet to decide.',
      'Its trail is shown to you once you have, or once the reply is settled.',
    ],
    link: { href: `/queue/${encodeURIComponent(draftId)}`, label: 'To the reply' },
  });

const verdictOf = ({ kept, whole, fault }: Trail) =>
  fault ? ({ ok: false, fault, events: kept.length } as const) : ({ ok: true, events: kept.length, whole, head: String(kept.at(-1)?.event.leaf) } as const);

/** The order by the whole trail, whatever page of it is shown. */
function orderView({ kept }: Trail, names: Omit<TrailNames, 'roleOf'>) {
  const events = kept.flatMap(({ event }) => AuditEvent.safeParse(event).data ?? []);
  const of = orderOfRelease(events);
  const deciders = of.kind === 'approved' ? of.decisions.flatMap((seq) => events.find((event) => event.seq === seq) ?? []) : [];
  return { of, deciders: deciders.map(({ actor, data }) => `${actorWords(actor, { ...names, roleOf: () => undefined })}, as ${words(String(data?.role))}`) };
}

/** Those who answer for the record, else those who answer for all; never the one who looks. */
function whomToCall(people: readonly Person[], reader: Person): string[] {
  const holding = (role: string): Person[] => people.filter(({ id, active, roles }) => active && id !== reader.id && roles.includes(role));
  const [role, found] = holding('compliance').length > 0 ? (['compliance', holding('compliance')] as const) : (['owner', holding('owner')] as const);
  return found.slice(0, calledAtMost).map(({ name }) => `${name} (${role})`);
}

async function namesFor(
  { accounts }: ConsoleDeps,
  people: readonly Person[],
  events: readonly AuditEvent[],
  timeZone: string,
): Promise<Omit<TrailNames, 'roleOf'>> {
  const keyIds = [...new Set(events.flatMap(({ actor }) => actor.keyId ?? []))].filter(isKey);
  const keys = await Promise.all(keyIds.map((id) => accounts.findKey(id)));
  const keyNames = new Map(keyIds.map((id, i) => [id, keys[i]?.name]));
  const named = (name: string | undefined, id: string): string => (name && name !== id ? `${name} (${id})` : id);
  const personNames = new Map(people.map(({ id, name }) => [id, name]));
  return {
    timeZone,
    nameOf: (id) => (id === '' ? 'somebody' : named(personNames.get(id), id)),
    keyNameOf: (id) => named(keyNames.get(id), id),
  };
}

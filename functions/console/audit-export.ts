import { type Person, seesEverything } from '../domain/approval/person.ts';
import { type AuditExport, csvHeader, csvRow, type ExportScope } from '../domain/audit/audit-export.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { sha256 } from '../domain/hash.ts';
import { type ExportedView, type ExportField, type ExportFormView, type FieldFault, longestPurpose } from '../page/export-parts.tsx';
import { pageHeaders } from '../page/layout.tsx';
import { renderMessagePage } from '../page/message-page.tsx';
import { formOf, formTaking, looking } from '../runtime/browser.ts';
import { type Answer, type Endpoints, html, type Request, text } from '../runtime/compose.ts';
import { createRateLimit } from '../runtime/rate-limit.ts';
import { daysOf } from './days.ts';
import { collect, eventsAtMost } from './exported-events.ts';
import { isDraftId } from './read-trail.ts';
import { type ConsoleDeps, forSignedIn, forSignedInForm, frameOf, pageOf, type SignedIn } from './who.ts';

/** How long an export may be fetched after it was made. */
const fetchMinutes = 60;
/** Exports of one person: a few at once, then one in half a minute. */
const exportRate = { burst: 10, perSecond: 1 / 30 };

/** Pages on which a form stands that was not taken. */
interface Pages {
  readonly auditPage: (person: Person, form: ExportFormView) => Promise<Answer>;
  readonly trailPage: (person: Person, draftId: string, form: ExportFormView) => Promise<Answer>;
}

/** Making an export by a form that says what it is for, and fetching its files. */
export function exportEndpoints(deps: ConsoleDeps, pages: Pages): Endpoints {
  const exports = createRateLimit({ ...exportRate, clock: deps.clock });

  const take = async ({ person }: SignedIn, request: Request): Promise<Answer> => {
    const form = formOf(request);
    if (!seesEverything(person))
      return notExported(403, 'Not allowed', ['Exports are for those who see every reply. Nothing was exported.'], '/audit', form.purpose);
    const limit = exports.take(person.id);
    if (!limit.ok) {
      const refused = notExported(429, 'Too many exports', ['Please wait a minute and try again. Nothing was exported.'], '/audit', form.purpose);
      return { ...refused, headers: { ...refused.headers, ...limit.headers } };
    }
    return makeExport(deps, pages, person, form);
  };

  const files = (path: string, ending: 'jsonl' | 'csv'): Endpoints =>
    looking(
      `${path}.${ending}`,
      forSignedIn(deps, (person, request) => fetchFile(deps, person, request, ending)),
    );
  return {
    'POST /audit/export': formTaking(forSignedInForm(deps, '/audit', ({ purpose = '' }) => purpose, take)),
    ...files('/audit/export', 'jsonl'),
    ...files('/audit/export', 'csv'),
    ...files('/audit/{draftId}/export', 'jsonl'),
    ...files('/audit/{draftId}/export', 'csv'),
  };
}

const notExported = (status: number, title: string, lines: readonly string[], href: string, typed = ''): Answer =>
  pageOf(status, renderMessagePage({ status, title, lines, link: { href, label: 'To the audit' }, ...(typed && { typed }) }));

/** A form that makes a new export. */
export const freshExportForm = (
  { random }: Pick<ConsoleDeps, 'random'>,
  draftId: string | null,
  typed: Readonly<Record<string, string>> = {},
): ExportFormView => ({
  exportId: `exp_${Buffer.from(random.bytes(16)).toString('base64url')}`,
  draftId,
  typed: { from: typed.from ?? '', to: typed.to ?? '', purpose: typed.purpose ?? '' },
  faults: [],
  eventsAtMost,
});
const isExportId = (id: string | undefined): id is string => /^exp_[A-Za-z0-9_-]{22}$/.test(id ?? '');

async function makeExport(deps: ConsoleDeps, pages: Pages, person: Person, form: Readonly<Record<string, string>>): Promise<Answer> {
  const draftId = form.draft ?? null;
  const again = (...faults: FieldFault<ExportField>[]): Promise<Answer> => {
    const view = { ...freshExportForm(deps, draftId, form), faults };
    return draftId === null ? pages.auditPage(person, view) : pages.trailPage(person, draftId, view);
  };
  const purpose = (form.purpose ?? '').replace(/\r\n?/g, '\n').trim();
  const { scope, faults } = scopeOf(form, frameOf(deps, person).timeZone);
  const all = [...faults, ...purposeFaults(purpose)];
  if (draftId !== null && !isDraftId(draftId))
    return notExported(404, 'Nothing here', ['There is no such reply. Nothing was exported.'], '/audit', form.purpose);
  if (!isExportId(form.id)) return again({ field: 'purpose', message: 'this form is no longer valid; it is shown again' });
  if (all.length > 0 || !scope) return again(...all);

  const before = await deps.audit.findExport(form.id);
  const place = { location: `/audit${draftId === null ? '' : `/${encodeURIComponent(draftId)}`}?export=${form.id}` };
  const usedUp: FieldFault<ExportField> = { field: 'purpose', message: 'this form has made another export already; send it again for a new one' };
  const isSame = (made: AuditExport): boolean => made.personId === person.id && made.purpose === purpose && canonicalJson(made.scope) === canonicalJson(scope);
  if (before) return isSame(before) ? html(303, '', { ...pageHeaders(), ...place }) : again(usedUp);

  const at = deps.clock.now().toISOString();
  const collected = await collect(deps, person, scope, at);
  if (collected === 'too_many') {
    const message = `that is more than the ${eventsAtMost.toLocaleString('en')} events of an export; take fewer days at a time, or read the events of single replies with GET /v1/audit`;
    return again({ field: draftId === null ? 'export-to' : 'purpose', message });
  }
  if (collected.lines.length === 0) return again({ field: draftId === null ? 'export-from' : 'purpose', message: 'there is nothing to export' });
  const { lines, drafts, broken, withheld } = collected;
  const made: AuditExport = {
    id: form.id,
    personId: person.id,
    scope,
    purpose,
    at,
    drafts,
    events: lines.length,
    broken,
    withheld,
    sha256: sha256(lines.join('')),
  };
  const isNew = await deps.audit.keepExport(made, { personId: person.id, via: 'sign-in' });
  const kept = isNew ? made : await deps.audit.findExport(form.id);
  return kept && isSame(kept) ? html(303, '', { ...pageHeaders(), ...place }) : again(usedUp);
}

function purposeFaults(purpose: string): FieldFault<ExportField>[] {
  if (purpose === '') return [{ field: 'purpose', message: 'say what the export is for' }];
  return purpose.length > longestPurpose ? [{ field: 'purpose', message: `say what the export is for in at most ${longestPurpose} characters` }] : [];
}

function scopeOf(form: Readonly<Record<string, string>>, timeZone: string): { scope?: ExportScope; faults: FieldFault<ExportField>[] } {
  if (form.draft !== undefined) return { scope: { draftId: form.draft }, faults: [] };
  const typed = { from: form.from ?? '', to: form.to ?? '' };
  const { from, to, faults } = daysOf(typed, timeZone, { from: 'export-from', to: 'export-to' });
  const missing = (
    [
      ['export-from', typed.from],
      ['export-to', typed.to],
    ] as const
  ).flatMap(([field, day]) => (day === '' ? [{ field, message: 'choose a day' }] : []));
  return { ...(from && to && { scope: { from, to } }), faults: [...faults, ...missing] };
}

/** An export that this person may fetch now. */
async function fetchable({ audit, clock }: Pick<ConsoleDeps, 'audit' | 'clock'>, person: Person, id: string | undefined, draftId: string | null) {
  const made = isExportId(id) ? await audit.findExport(id) : undefined;
  const isThis = made?.personId === person.id && seesEverything(person) && ('draftId' in made.scope ? made.scope.draftId : null) === draftId;
  const until = made && new Date(Date.parse(made.at) + fetchMinutes * 60_000);
  return made && until && isThis && clock.now().getTime() < until.getTime() ? { made, until } : undefined;
}

/** The export that was just made, for its page. */
export async function exportedOf(deps: ConsoleDeps, person: Person, id: string | undefined, draftId: string | null): Promise<ExportedView | null> {
  const found = await fetchable(deps, person, id, draftId);
  if (!found) return null;
  const { id: exportId, scope, drafts, events, broken, withheld, sha256: sha, purpose } = found.made;
  return { exportId, scope, drafts, events, broken, withheld, sha256: sha, purpose, until: found.until };
}

async function fetchFile(deps: ConsoleDeps, person: Person, request: Request, ending: 'jsonl' | 'csv'): Promise<Answer> {
  const draftId = request.params.draftId ?? null;
  const found = await fetchable(deps, person, request.query.export, draftId);
  if (!found)
    return notExported(
      403,
      'No export',
      ['A file is fetched within an hour after its export was made, by whoever made it. Make a new one, and say what it is for.'],
      draftId === null ? '/audit' : `/audit/${encodeURIComponent(draftId)}`,
    );
  const { scope, at, sha256: sha } = found.made;
  const collected = await collect(deps, person, scope, at);
  if (collected === 'too_many' || sha256(collected.lines.join('')) !== sha)
    return notExported(409, 'It is no longer what was exported', ['The events have changed since the export was made. Make a new one.'], '/audit');
  const name = `audit-${draftId ?? at.slice(0, 10)}.${ending}`;
  const body = ending === 'jsonl' ? collected.lines.join('') : csvHeader + collected.events.map(csvRow).join('');
  return text(200, body, {
    'content-type': ending === 'jsonl' ? 'application/x-ndjson; charset=utf-8' : 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  });
}

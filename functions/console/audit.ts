import type { ReceivedDraft, ReceivedFilter } from '../adapters/draft-lists.ts';
import { type Person, seesEverything } from '../domain/approval/person.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { type AuditRow, type AuditView, type ExportRow, renderAuditPage, type SearchField } from '../page/audit-page.tsx';
import { type FieldFault, scopeWords } from '../page/export-parts.tsx';
import { statusWords } from '../page/trail-words.ts';
import { looking } from '../runtime/browser.ts';
import type { Answer, Endpoints, Request } from '../runtime/compose.ts';
import { createCursors } from '../runtime/cursor.ts';
import { exportEndpoints, exportedOf, freshExportForm } from './audit-export.ts';
import { type Shown, trailPage } from './audit-trail.ts';
import { daysOf } from './days.ts';
import { wasTold } from './may-read.ts';
import { accountName, loadUndamaged, readTrail } from './read-trail.ts';
import { referenceOf } from './reference.ts';
import { type ConsoleDeps, forSignedIn, frameOf, maySee, pageOf } from './who.ts';

/** A page of the search shows so many drafts. */
const rowsAtMost = 50;
/** For a page of somebody who sees their own only, so many are looked at: each that waits or waited for people is a draft to read. */
const looksAtMost = 200;
const exportsShown = 10;

/** The audit: a search over all drafts, the trail of one, and exports. */
export function auditEndpoints(deps: ConsoleDeps): Endpoints {
  return {
    ...looking(
      '/audit',
      forSignedIn(deps, async (person, { query }) => {
        const exported = await exportedOf(deps, person, query.export, null);
        return auditPage(deps, person, { query, exported });
      }),
    ),
    ...looking(
      '/audit/{draftId}',
      forSignedIn(deps, async (person, request) => {
        const draftId = request.params.draftId ?? '';
        const exported = await exportedOf(deps, person, request.query.export, draftId);
        return trailPage(deps, person, draftId, { page: pageOfQuery(request), exported });
      }),
    ),
    ...exportEndpoints(deps, {
      auditPage: (person, form) => auditPage(deps, person, { query: {}, form, status: 422 }),
      trailPage: (person, draftId, form) => trailPage(deps, person, draftId, { form, status: 422 }),
    }),
  };
}

const pageOfQuery = ({ query }: Pick<Request, 'query'>): number => (/^[1-9]\d{0,3}$/.test(query.page ?? '') ? Number(query.page) : 1);

async function auditPage(
  deps: ConsoleDeps,
  person: Person,
  { query, status = 200, exported = null, form }: Shown & { readonly query: Readonly<Record<string, string>> },
): Promise<Answer> {
  const frame = frameOf(deps, person);
  const typed = { q: query.q ?? '', account: query.account ?? '', from: query.from ?? '', to: query.to ?? '' };
  const asked = searchOf(typed, frame.timeZone);
  const found = asked.faults.length > 0 ? nothingFound : await search(deps, person, asked, query.cursor);
  const faults = [...asked.faults, ...found.faults];
  const seesAll = seesEverything(person);
  return pageOf(
    faults.length > 0 ? 422 : status,
    renderAuditPage({
      ...frame,
      typed,
      faults,
      rows: await rowsOf(deps, found.items),
      ownOnly: !seesAll,
      looked: found.looked,
      older: found.next === null ? null : `/audit?${new URLSearchParams({ ...withoutEmpty(typed), cursor: found.next })}`,
      exportForm: seesAll ? (form ?? freshExportForm(deps, null)) : null,
      exported,
      exports: seesAll ? await exportRows(deps, frame.timeZone) : null,
    }),
  );
}

const withoutEmpty = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

/** What is searched for, and what can't be. */
interface Search {
  readonly q: string;
  readonly filter: Omit<ReceivedFilter, 'limit'>;
  readonly faults: readonly FieldFault<SearchField>[];
}

function searchOf(typed: AuditView['typed'], timeZone: string): Search {
  const q = typed.q.trim();
  const account = typed.account.trim();
  const { from, to, faults } = daysOf(typed, timeZone, { from: 'from', to: 'to' } as const);
  const qFault: FieldFault<SearchField>[] =
    q === '' || draftIdOf(q) || referenceOf(q) ? [] : [{ field: 'q', message: 'this is neither a reference such as AP-7K2M nor the id of a draft' }];
  const accountFault: FieldFault<SearchField>[] = account.length > 128 ? [{ field: 'account', message: 'an id of an account is shorter' }] : [];
  return {
    q,
    filter: { ...(account && { accountId: account }), ...(from && { from }), ...(to && { before: to }) },
    faults: [...qFault, ...accountFault, ...faults],
  };
}

const draftIdOf = (q: string): string | undefined => /^drf_[0-9A-Za-z]{1,60}$/.exec(q)?.[0];

interface Found {
  readonly items: readonly ReceivedDraft[];
  readonly looked: number;
  readonly next: string | null;
  readonly faults: readonly FieldFault<SearchField>[];
}
const nothingFound: Found = { items: [], looked: 0, next: null, faults: [] };

async function search(deps: ConsoleDeps, person: Person, { q, filter }: Search, cursor: string | undefined): Promise<Found> {
  if (q !== '') return byName(deps, person, q);
  const cursors = createCursors(deps.linkKeys);
  const list = `audit of ${person.id} ${canonicalJson(filter)}`;
  const from = cursor === undefined ? filter.before : await cursors.open(list, cursor);
  if (cursor !== undefined && from === undefined)
    return { ...nothingFound, faults: [{ field: 'q', message: 'the address of this page was changed; search again' }] };
  const items: ReceivedDraft[] = [];
  let looked = 0;
  let before = from;
  for (;;) {
    const page = await deps.drafts.received({ ...filter, ...(before !== undefined && { before }), limit: rowsAtMost - items.length });
    const shown = await Promise.all(page.items.map((one) => mayFind(deps, person, one)));
    items.push(...page.items.filter((_, i) => shown[i]));
    looked += page.items.length;
    before = page.next ?? undefined;
    if (before === undefined || items.length >= rowsAtMost || looked >= looksAtMost) break;
  }
  return { items: onceEach(items), looked, next: before === undefined ? null : await cursors.seal(list, before), faults: [] };
}

/** A draft that settles while the index is read may be met twice. */
const onceEach = (items: readonly ReceivedDraft[]): ReceivedDraft[] => [...new Map(items.map((item) => [item.draftId, item])).values()];

async function byName(deps: ConsoleDeps, person: Person, q: string): Promise<Found> {
  const ids = draftIdOf(q) ? [q] : await deps.drafts.byReference(referenceOf(q) ?? '');
  const trails = await Promise.all(
    ids.map(async (draftId): Promise<ReceivedDraft[]> => {
      const { head, kept } = await readTrail(deps, draftId);
      return head || kept.length > 0 ? [{ draftId, head }] : [];
    }),
  );
  const known = trails.flat();
  const shown = await Promise.all(known.map((one) => mayFind(deps, person, one)));
  return { ...nothingFound, items: known.filter((_, i) => shown[i]), looked: ids.length };
}

async function mayFind(deps: ConsoleDeps, person: Person, { draftId, head }: ReceivedDraft): Promise<boolean> {
  if (seesEverything(person)) return true;
  if (!head) return false;
  if (head.stages.length === 0) return wasTold(deps, person, head); // what goes out at once is asked of nobody
  const draft = await loadUndamaged(deps, draftId);
  return draft !== null && maySee(person, draft);
}

/** Accounts are called as they are called now. */
async function rowsOf(deps: ConsoleDeps, items: readonly ReceivedDraft[]): Promise<AuditRow[]> {
  const ids = [...new Set(items.flatMap(({ head }) => (head ? [head.accountId] : [])))];
  const found = await Promise.all(ids.map((id) => accountName(deps, id)));
  const names = new Map(ids.map((id, i) => [id, found[i]]));
  return items.map(({ draftId, head }) => ({
    draftId,
    draft: head && {
      reference: head.reference,
      receivedAt: new Date(head.createdAt),
      accountName: names.get(head.accountId) ?? head.accountId,
      accountId: head.accountId,
      category: head.category,
      tier: head.tier,
      status: statusWords[head.status],
    },
  }));
}

async function exportRows({ audit, accounts, drafts }: ConsoleDeps, timeZone: string): Promise<ExportRow[]> {
  const [exports, people] = await Promise.all([audit.lastExports(exportsShown), accounts.listPeople()]);
  return Promise.all(
    exports.map(async ({ at, personId, made }) => ({
      at: at === null ? null : new Date(at),
      by: people.find(({ id }) => id === personId)?.name ?? personId ?? 'somebody',
      made: made && {
        what:
          'draftId' in made.scope
            ? ((await drafts.loadHead(made.scope.draftId).catch(() => undefined))?.reference ?? made.scope.draftId)
            : scopeWords(made.scope, timeZone),
        events: made.events,
        purpose: made.purpose,
      },
    })),
  );
}

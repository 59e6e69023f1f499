import type { Tier } from '../domain/policy/assessment.ts';
import { type Frame, renderConsolePage } from './console-frame.tsx';
import { described, Exported, type ExportedView, ExportForm, type ExportFormView, FaultSummary, FieldError, type FieldFault } from './export-parts.tsx';
import { Name, Sentences } from './parts.tsx';
import { formatClock, formatInstant } from './time.ts';
import { counted, words } from './words.ts';

export type SearchField = 'q' | 'account' | 'from' | 'to';

/** A draft as the search found it. */
export interface AuditRow {
  readonly draftId: string;
  /** Null where the draft is damaged: its trail can still be read. */
  readonly draft: {
    readonly reference: string;
    readonly receivedAt: Date;
    readonly accountName: string;
    readonly accountId: string;
    readonly category: string;
    readonly tier: Tier;
    readonly status: string;
  } | null;
}

/** An export in the list of those that were made. */
export interface ExportRow {
  /** Null where the event can't be read. */
  readonly at: Date | null;
  readonly by: string;
  /** Null where its record is gone, or is not the one that the audit event names. */
  readonly made: { readonly what: string; readonly events: number; readonly purpose: string } | null;
}

export interface AuditView extends Frame {
  /** As it was typed. */
  readonly typed: Readonly<Record<SearchField, string>>;
  readonly faults: readonly FieldFault<SearchField>[];
  readonly rows: readonly AuditRow[];
  /** Something that this person may not see may lie between the rows. */
  readonly ownOnly: boolean;
  /** So many were looked at for the rows of this page. */
  readonly looked: number;
  /** Path to what was received before the last one looked at; null at the end. */
  readonly older: string | null;
  readonly exportForm: ExportFormView | null;
  readonly exported: ExportedView | null;
  /** The newest ones; null for whom they are not for. */
  readonly exports: readonly ExportRow[] | null;
}

/** The search over all that was ever received, and the exports. */
export function renderAuditPage(view: AuditView): string {
  const { faults, exportForm, exported, timeZone } = view;
  const exportFaults = exportForm?.faults ?? [];
  const failed = exportFaults.length > 0 ? 'Not exported: ' : faults.length > 0 ? 'Not searched: ' : '';
  return renderConsolePage({
    frame: view,
    at: 'audit',
    title: `${failed}Audit`,
    heading: 'Audit: what became of every reply',
    children: (
      <>
        <FaultSummary title={exportFaults.length > 0 ? 'Nothing was exported' : 'This can not be searched for'} faults={[...faults, ...exportFaults]} />
        {exported ? <Exported exported={exported} timeZone={timeZone} /> : null}
        <Search view={view} />
        {view.rows.length === 0 ? <p>{view.older === null ? 'No reply was found.' : `None among the ${view.looked} looked at.`}</p> : <Rows view={view} />}
        {view.older === null ? null : (
          <p>
            <a class="button" href={view.older}>
              Look further back
            </a>
          </p>
        )}
        {exportForm ? (
          <section>
            <h2>Export a range</h2>
            <p>All events of the replies that were received in these days. Events of people, accounts, keys and the policy are not among them.</p>
            <ExportForm form={exportForm} />
          </section>
        ) : null}
        {view.exports ? <Exports exports={view.exports} timeZone={timeZone} /> : null}
      </>
    ),
  });
}

/** Fields that say something, or are at fault, are not hidden. */
const isNarrowed = ({ account, from, to }: AuditView['typed'], faults: AuditView['faults']): boolean =>
  account !== '' || from !== '' || to !== '' || faults.some(({ field }) => field !== 'q');

const Search = ({ view: { typed, faults, ownOnly } }: { view: AuditView }) => (
  <form method="get" action="/audit">
    <label for="q">Reference or id</label>
    <FieldError field="q" faults={faults} />
    <input id="q" name="q" value={typed.q} autocomplete="off" {...described('q', faults, 'q-hint')} />
    <p class="hint" id="q-hint">
      Such as AP-7K2M. With one, account and days do not count.
    </p>
    <details {...(isNarrowed(typed, faults) ? { open: true } : {})}>
      <summary>By account or days</summary>
      <label for="account">Account</label>
      <FieldError field="account" faults={faults} />
      <input id="account" name="account" value={typed.account} autocomplete="off" {...described('account', faults, 'account-hint')} />
      <p class="hint" id="account-hint">
        Its id, as the table shows it.
      </p>
      <label for="from">Received from</label>
      <FieldError field="from" faults={faults} />
      <input id="from" name="from" type="date" value={typed.from} {...described('from', faults)} />
      <label for="to">up to and with</label>
      <FieldError field="to" faults={faults} />
      <input id="to" name="to" type="date" value={typed.to} {...described('to', faults)} />
    </details>
    <p>
      <button type="submit">Search</button>
    </p>
    {ownOnly ? <p class="hint">You find the replies that you were asked or told about.</p> : null}
  </form>
);

const Rows = ({ view: { rows, now, timeZone } }: { view: AuditView }) => (
  <section class="scroll" tabindex={0} aria-label="Replies">
    <table class="cards">
      <caption>
        {counted(rows.length, 'reply', 'replies')}, the newest first, data of {formatClock(now, timeZone)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Reference</th>
          <th scope="col">Received</th>
          <th scope="col">Account</th>
          <th scope="col">About</th>
          <th scope="col">Tier</th>
          <th scope="col">Where it stands</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ draftId, draft }) => (
          <tr>
            <td class="brief">
              <a href={`/audit/${encodeURIComponent(draftId)}`}>
                <Name>{draft ? draft.reference : draftId}</Name>
              </a>
            </td>
            {draft ? (
              <>
                <td class="brief">{formatInstant(draft.receivedAt, timeZone)}</td>
                <td class="name">
                  <a href={`/audit?account=${encodeURIComponent(draft.accountId)}`}>
                    <Name>{draft.accountName}</Name>
                    {draft.accountName === draft.accountId ? null : (
                      <>
                        {' '}
                        (<Name>{draft.accountId}</Name>)
                      </>
                    )}
                  </a>
                </td>
                <td>
                  <Name>{words(draft.category)}</Name>
                </td>
                <td class="brief" data-of="Tier">
                  {draft.tier}
                </td>
                <td class="brief">{draft.status}</td>
              </>
            ) : (
              <>
                <td data-of="Received">not known</td>
                <td data-of="Account">not known</td>
                <td data-of="About">not known</td>
                <td data-of="Tier">not known</td>
                <td>Can not be read. Its trail can.</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Exports = ({ exports, timeZone }: { exports: readonly ExportRow[]; timeZone: string }) => (
  <section>
    <h2>Exports that were made</h2>
    {exports.length === 0 ? (
      <p>None yet.</p>
    ) : (
      <section class="scroll" tabindex={0} aria-label="Exports">
        <table class="cards">
          <caption>The newest {exports.length}</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">By</th>
              <th scope="col">What</th>
              <th scope="col">Events</th>
              <th scope="col">For what</th>
            </tr>
          </thead>
          <tbody>
            {exports.map(({ at, by, made }) => (
              <tr>
                <td class="brief">{at ? formatInstant(at, timeZone) : 'not known'}</td>
                <td class="brief" data-of="By">
                  <Name>{by}</Name>
                </td>
                <td>{made ? <Name>{made.what}</Name> : 'Its record is gone, or is not the one that was made.'}</td>
                <td data-of="Events">{made ? made.events : ''}</td>
                <td data-of="For what">{made ? <Sentences>{made.purpose}</Sentences> : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )}
  </section>
);

import type { ExportScope } from '../domain/audit/audit-export.ts';
import { ExactTextarea, Sentences } from './parts.tsx';
import { formatInstant } from './time.ts';
import { counted } from './words.ts';

/** UTF-16 code units of a purpose, as a form counts them. */
export const longestPurpose = 500;

/** A field of a form and what is wrong with it. */
export interface FieldFault<Field extends string = string> {
  readonly field: Field;
  readonly message: string;
}
export type ExportField = 'export-from' | 'export-to' | 'purpose';

export interface ExportFormView {
  /** The export that the form makes: sent twice, it makes one. */
  readonly exportId: string;
  /** The draft whose events are exported; null for a range, which is asked for. */
  readonly draftId: string | null;
  readonly typed: { readonly from: string; readonly to: string; readonly purpose: string };
  readonly faults: readonly FieldFault<ExportField>[];
  /** So many events at most; whoever wants more takes several ranges. */
  readonly eventsAtMost: number;
}

/** An export that was made, ready to be fetched. */
export interface ExportedView {
  readonly exportId: string;
  readonly scope: ExportScope;
  readonly drafts: number;
  readonly events: number;
  readonly broken: number;
  readonly withheld: number;
  readonly sha256: string;
  readonly purpose: string;
  readonly until: Date;
}

/** What went wrong with a form, at the top of its page; it gets the focus. */
export const FaultSummary = ({ title, faults }: { title: string; faults: readonly FieldFault[] }) =>
  faults.length === 0 ? null : (
    <div class="note bad" role="alert" tabindex={-1} autofocus>
      <h2>{title}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );

export const FieldError = ({ field, faults }: { field: string; faults: readonly FieldFault[] }) => {
  const found = faults.find((one) => one.field === field);
  return found ? (
    <span class="error" id={`${field}-error`}>
      {found.message}
    </span>
  ) : null;
};

/** Ties hint and error to their field. */
export function described(field: string, faults: readonly FieldFault[], hint = ''): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const faulty = faults.some((one) => one.field === field);
  const ids = [hint, faulty ? `${field}-error` : ''].filter(Boolean).join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(faulty && { 'aria-invalid': 'true' as const }) };
}

/** Asks for the purpose, and for the range where no draft is named. */
export const ExportForm = ({ form: { exportId, draftId, typed, faults, eventsAtMost } }: { form: ExportFormView }) => (
  <form method="post" action="/audit/export">
    <input type="hidden" name="id" value={exportId} autocomplete="off" />
    {draftId === null ? (
      <>
        <label for="export-from">Received from</label>
        <FieldError field="export-from" faults={faults} />
        <input id="export-from" name="from" type="date" value={typed.from} required={true} {...described('export-from', faults)} />
        <label for="export-to">up to and with</label>
        <FieldError field="export-to" faults={faults} />
        <input id="export-to" name="to" type="date" value={typed.to} required={true} {...described('export-to', faults)} />
      </>
    ) : (
      <input type="hidden" name="draft" value={draftId} autocomplete="off" />
    )}
    <label for="purpose">What it is for</label>
    <FieldError field="purpose" faults={faults} />
    <ExactTextarea text={typed.purpose} id="purpose" name="purpose" dir="auto" required={true} {...described('purpose', faults, 'purpose-hint')} />
    <p class="hint" id="purpose-hint">
      At most {longestPurpose} characters. It is kept with the export, and the export is an audit event itself. An export holds at most{' '}
      {eventsAtMost.toLocaleString('en')} events.
    </p>
    <button type="submit">Export</button>
  </form>
);

/** The files of an export, what they hold, and how they are checked. */
export const Exported = ({ exported, timeZone }: { exported: ExportedView; timeZone: string }) => {
  const { exportId, scope, drafts, events, broken, withheld, sha256, purpose, until } = exported;
  const path = 'draftId' in scope ? `/audit/${encodeURIComponent(scope.draftId)}/export` : '/audit/export';
  const file = (ending: string): string => `${path}.${ending}?export=${encodeURIComponent(exportId)}`;
  return (
    <section class={broken > 0 ? 'note bad' : 'note'}>
      <h2>The export is ready</h2>
      <p>
        {counted(events, 'event')} of {counted(drafts, 'reply', 'replies')}
        {'draftId' in scope ? '' : `, ${scopeWords(scope, timeZone)}`}. It was recorded as an audit event, for this purpose: <Sentences>{purpose}</Sentences>
      </p>
      <p>
        {broken > 0
          ? `The trail of ${counted(broken, 'reply', 'replies')} does not hold: open each to see its first bad event.`
          : 'Every trail in it was verified and is unbroken.'}
        {withheld > 0 ? ` ${counted(withheld, 'reply', 'replies')} left out: you have yet to decide without seeing what others decided.` : ''}
      </p>
      <p class="acts">
        <a class="button" href={file('jsonl')}>
          JSON Lines
        </a>
        <a class="button" href={file('csv')}>
          CSV, for a spreadsheet
        </a>
      </p>
      <p class="soft">To be fetched until {formatInstant(until, timeZone)}, by you. SHA-256 of the JSON Lines:</p>
      <pre>{sha256}</pre>
    </section>
  );
};

/** What an export holds, in words. */
export function scopeWords(scope: ExportScope, timeZone: string): string {
  if ('draftId' in scope) return scope.draftId;
  return `received from ${formatInstant(new Date(scope.from), timeZone)} to before ${formatInstant(new Date(scope.to), timeZone)}`;
}

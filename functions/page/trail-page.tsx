import type { ReleaseOrder, TrailFault } from '../domain/audit/trail.ts';
import type { Reason, Tier } from '../domain/policy/assessment.ts';
import { type Frame, renderConsolePage } from './console-frame.tsx';
import { Exported, type ExportedView, ExportForm, type ExportFormView, FaultSummary } from './export-parts.tsx';
import { Diff, Name, Quoted } from './parts.tsx';
import { showUnseen } from './text.ts';
import { formatExact } from './time.ts';
import { eventCount, faultWords, shortHash } from './trail-words.ts';
import { counted, listed, ruleHeading } from './words.ts';

/** One event, told. Ids, names and texts in it are those of strangers. */
export interface TrailEntry {
  /** Its number by its place in the chain. */
  readonly seq: string;
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** Why a person was needed; `damaged` where what is kept is not what the event's request hash covers; null where the event is about something else. */
  readonly reasons: readonly Pick<Reason, 'rule' | 'text'>[] | 'damaged' | 'erased' | null;
  readonly note: { readonly text: string } | 'damaged' | 'erased' | null;
  readonly edit: { readonly before: string; readonly after: string } | 'damaged' | 'erased' | null;
  /** In full, to be copied. */
  readonly hashes: readonly { readonly name: string; readonly term: string; readonly value: string }[];
}

/** A webhook to the helpdesk. */
export interface DeliveryView {
  /** Such as `draft.released`. */
  readonly event: string;
  readonly state: 'pending' | 'delivered' | 'failed';
  readonly tries: number;
  /** What the helpdesk answered last; null where it did not answer. */
  readonly lastStatus: number | null;
  /** When it is tried next; null where it is not. */
  readonly nextAt: Date | null;
}

export interface TrailView extends Frame {
  readonly draftId: string;
  /** Null where the draft itself is gone, or can't be read. */
  readonly draft: { readonly reference: string; readonly accountName: string; readonly status: string; readonly tier: Tier } | null;
  readonly verdict:
    | { readonly ok: true; readonly events: number; readonly head: string; readonly whole: boolean }
    | { readonly ok: false; readonly fault: TrailFault; readonly events: number };
  /** Whom to call where the trail does not hold: names with a role each. */
  readonly call: readonly string[];
  /** Null where the trail does not hold: its order then says nothing. */
  readonly order: { readonly of: ReleaseOrder /** In the order of their events. */; readonly deciders: readonly string[] } | null;
  readonly entries: readonly TrailEntry[];
  readonly deliveries: readonly DeliveryView[];
  /** Counts from 1. */
  readonly page: number;
  readonly pageCount: number;
  readonly exportForm: ExportFormView | null;
  readonly exported: ExportedView | null;
}

/** The trail of one draft: what its chain proves, and every event in words. */
export function renderTrailPage(view: TrailView): string {
  const { draft, draftId, exportForm, exported, timeZone } = view;
  const called = draft ? draft.reference : draftId;
  const faults = exportForm?.faults ?? [];
  return renderConsolePage({
    frame: view,
    at: 'audit',
    wide: false,
    title: `${faults.length > 0 ? 'Not exported: ' : ''}Trail of ${showUnseen(called, { oneLine: true })}`,
    heading: (
      <>
        Trail of <Name>{called}</Name>
      </>
    ),
    children: (
      <>
        <FaultSummary title="Nothing was exported" faults={faults} />
        {draft ? (
          <p>
            Reply to <Name>{draft.accountName}</Name>, tier {draft.tier}. {draft.status}. <a href={`/queue/${encodeURIComponent(draftId)}`}>Read the reply</a>
          </p>
        ) : null}
        {exported ? <Exported exported={exported} timeZone={timeZone} /> : null}
        <Badge view={view} />
        {view.order ? <Order order={view.order} /> : null}
        <section>
          <h2>What happened</h2>
          <Pages view={view} />
          <ol class="plain">
            {view.entries.map((entry) => (
              <li>
                <Entry entry={entry} isFirstBad={!view.verdict.ok && isAt(view.verdict.fault, entry)} />
              </li>
            ))}
          </ol>
          <Pages view={view} />
          <p class="soft">
            What leaves no event: opening a link, sending a mail, delivering a webhook. Words and names stand beside the events, under the ids that they hold.
          </p>
        </section>
        {view.deliveries.length > 0 ? <Deliveries view={view} /> : null}
        {exportForm ? (
          <section>
            <h2>Export this trail</h2>
            <ExportForm form={exportForm} />
          </section>
        ) : null}
        <p>
          <a class="button" href="/audit">
            Back to the audit
          </a>
        </p>
      </>
    ),
  });
}

/** Of a draft that is gone no event is to blame. */
const isAt = ({ kind, seq }: TrailFault, entry: TrailEntry): boolean => kind !== 'no-draft' && String(seq) === entry.seq;

/** What is still worth something where a trail does not hold. */
function whatIsLeft({ kind }: TrailFault): string {
  if (kind === 'no-draft') return 'These hold together, but nothing tells whether there were more.';
  if (kind === 'cut') return 'The events that are left hold together.';
  return 'The events before it hold together; from there on they prove nothing.';
}

const Badge = ({ view: { verdict, call, now, timeZone } }: { view: TrailView }) =>
  verdict.ok ? (
    <section class="note">
      <h2>
        {verdict.whole ? `Verified: ${eventCount(verdict.events)}, unbroken` : `The first ${eventCount(verdict.events)} verified, unbroken; there are more`}
      </h2>
      <p>
        Checked just now, {formatExact(now, timeZone)}: every event has the hash that it was kept with and names the one before it, no number is missing
        {verdict.whole ? ', and the reply names the last of them' : ''}.
      </p>
      {verdict.whole ? null : <p>What comes after them was not read here. GET /v1/audit lists all.</p>}
      <details>
        <summary>What this does not show</summary>
        <p>
          Whoever can rewrite the whole database could rewrite the whole trail and the reply together, and this page would not see it. Nor does a trail know
          whether what was recorded was true. There is no signed checkpoint of all trails yet. What holds against a rewriting is a hash that you keep elsewhere:
          the one below, or a signed receipt that you fetched (GET /v1/drafts/…/receipt), which names it as it was then.
        </p>
        <p>Hash of the last event:</p>
        <pre>{verdict.head}</pre>
      </details>
    </section>
  ) : (
    <section class="note bad">
      <h2>This trail does not hold</h2>
      <p>
        <strong>{faultWords(verdict.fault)}</strong> {whatIsLeft(verdict.fault)}
      </p>
      <p>
        Call {call.length > 0 ? <Name>{listed(call)}</Name> : 'whoever runs the approvals for you'} now, and leave the reply and its trail as they are. What you
        see below is what is kept, checked {formatExact(now, timeZone)}.
      </p>
    </section>
  );

/** Whether the reply was approved before it went out. */
function Order({ order: { of, deciders } }: { order: NonNullable<TrailView['order']> }) {
  if (of.kind === 'not-released') return null;
  if (of.kind === 'unapproved') {
    return (
      <section class="note bad">
        <h2>Released without approval</h2>
        <p>It went out (event {of.released}), and no approval of exactly this text comes before that.</p>
      </section>
    );
  }
  return (
    <section>
      <h2>Order of approval and release</h2>
      {of.kind === 'at-once' ? (
        <p>Released as it was received (event {of.released}): at its tier it needed nobody.</p>
      ) : (
        <>
          <p>
            Approved (event {of.approved}) before it was released (event {of.released}), by
          </p>
          <ul>
            {deciders.map((decider, i) => (
              <li>
                <Name>{decider}</Name> (event {of.decisions[i]})
              </li>
            ))}
          </ul>
          <p>All of them carry the same request hash, {shortHash(of.requestHash)}.</p>
        </>
      )}
    </section>
  );
}

const Entry = ({ entry: { seq, at, by, what, facts, reasons, note, edit, hashes }, isFirstBad }: { entry: TrailEntry; isFirstBad: boolean }) => (
  <>
    <h3>
      {seq}. <Name>{what}</Name>
    </h3>
    {isFirstBad ? <p class="error">The first event that is not as it was.</p> : null}
    <p class="soft">
      {at}. <Name>{by}</Name>
    </p>
    {facts.length > 0 ? (
      <dl>
        {facts.map(({ term, text }) => (
          <>
            <dt>{term}</dt>
            <dd>
              <Name>{text}</Name>
            </dd>
          </>
        ))}
      </dl>
    ) : null}
    <Reasons reasons={reasons} />
    {note === 'damaged' ? <p class="error">The note kept with this event is gone, or is not the one that was recorded.</p> : null}
    {note === 'erased' ? <p class="soft">The note is erased. What the event keeps of it tells nobody what it said.</p> : null}
    {note !== null && typeof note !== 'string' ? (
      <>
        <p class="soft">Note:</p>
        <Quoted text={note.text} />
      </>
    ) : null}
    {edit === 'damaged' ? <p class="error">The text kept with this edit is gone, or is not the one that was recorded.</p> : null}
    {edit === 'erased' ? <p class="soft">What was edited is erased.</p> : null}
    {edit !== null && typeof edit !== 'string' ? (
      <details>
        <summary>What was edited</summary>
        <Diff before={edit.before} after={edit.after} />
      </details>
    ) : null}
    {hashes.length > 0 ? (
      <details>
        <summary>
          Proof
          {hashes
            .filter(({ name }) => name === 'leaf' || name === 'prev')
            .map(({ name, value }) => `${name === 'leaf' ? ': hash ' : ', after '}${showUnseen(shortHash(value), { oneLine: true })}`)}
        </summary>
        <dl>
          {hashes.map(({ term, value }) => (
            <>
              <dt>{term}</dt>
              <dd>
                <pre>{showUnseen(value, { oneLine: true })}</pre>
              </dd>
            </>
          ))}
        </dl>
      </details>
    ) : null}
  </>
);

const Deliveries = ({ view: { deliveries, timeZone } }: { view: TrailView }) => (
  <section>
    <h2>What the helpdesk was told</h2>
    <ul>
      {deliveries.map(({ event, state, tries, lastStatus, nextAt }) => (
        <li>
          <Name>{event}</Name>: {stateWords[state]}
          {nextAt ? ` at ${formatExact(nextAt, timeZone)}` : ''}. {counted(tries, 'attempt')}
          {lastStatus === null ? '' : `, the last one answered with ${lastStatus}`}.
        </li>
      ))}
    </ul>
    <p class="soft">Kept for 90 days after it was delivered or given up. It is not part of the trail and was not verified.</p>
  </section>
);

const stateWords: Readonly<Record<DeliveryView['state'], string>> = { pending: 'tried next', delivered: 'delivered', failed: 'given up' };

function Reasons({ reasons }: Pick<TrailEntry, 'reasons'>) {
  if (reasons === null) return null;
  if (reasons === 'erased') return <p class="soft">The words of the reasons are erased.</p>;
  if (reasons === 'damaged') return <p class="error">The reasons kept with this revision are gone, or are not those that its request hash covers.</p>;
  if (reasons.length === 0) return null;
  return (
    <>
      <p class="soft">Why, in the words that the request hash covers:</p>
      <ul>
        {reasons.map(({ rule, text }) => (
          <li>
            <strong>
              <Name>{ruleHeading(rule)}</Name>:
            </strong>{' '}
            <Name>{text}</Name>
          </li>
        ))}
      </ul>
    </>
  );
}

const Pages = ({ view: { draftId, page, pageCount } }: { view: TrailView }) =>
  pageCount < 2 ? null : (
    <p>
      Page {page} of {pageCount}.{' '}
      {page > 1 ? (
        <a class="button" href={`/audit/${encodeURIComponent(draftId)}?page=${page - 1}`}>
          Earlier events
        </a>
      ) : null}{' '}
      {page < pageCount ? (
        <a class="button" href={`/audit/${encodeURIComponent(draftId)}?page=${page + 1}`}>
          Later events
        </a>
      ) : null}
    </p>
  );

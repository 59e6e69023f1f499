import { type QueueFilter, type QueueView, queueViews } from '../domain/approval/queue.ts';
import { type Frame, renderConsolePage } from './console-frame.tsx';
import { Name } from './parts.tsx';
import { type QueueRow, renderQueueRow, timeLeft } from './queue-row.tsx';
import { queueScriptOf } from './queue-script.ts';
import type { PersonChoice } from './side-acts.tsx';
import { showUnseen } from './text.ts';
import { formatClock, formatInstant } from './time.ts';
import { counted, ruleHeading, sentenceCase, words } from './words.ts';

/** How many there are; `more` where not all were counted. */
export interface Count {
  readonly count: number;
  readonly more: boolean;
}

/** The list that is shown, as the address names it. */
export interface QueueListing {
  readonly view: QueueView;
  readonly filter: QueueFilter;
  /** Rows behind this one; empty for the first page. */
  readonly after: string;
}

/** Above so many, or past a deadline. */
export interface QueueBanner {
  readonly waiting: Count;
  readonly late: Count;
  /** The draft whose deadline is nearest, or longest past. */
  readonly first: { readonly draftId: string; readonly reference: string; readonly decideBy: string };
}

/** What the viewer may do to the rows that they select. */
export interface QueueActs {
  readonly nonce: string;
  readonly remind: boolean;
  /** Whose seats may go to somebody else; empty where nobody's may. */
  readonly from: readonly PersonChoice[];
  readonly to: readonly PersonChoice[];
  /** At most so many at once. */
  readonly atMost: number;
  /** What was chosen in a form that was not taken, and why it was not. */
  readonly typed: QueueActsTyped | null;
}

export interface QueueActsTyped {
  /** `<draftId>.<hashPrefix>` of each. */
  readonly selected: readonly string[];
  readonly fromId: string;
  readonly toId: string;
  readonly problem: QueueProblem;
}

/** What was wrong with a form of the queue, and where. */
export interface QueueProblem {
  readonly field: 'list' | 'act' | 'from' | 'to';
  readonly message: string;
}

export interface QueueListView extends Frame {
  readonly listing: QueueListing;
  readonly counts: Readonly<Record<QueueView, Count>>;
  /** What the filters offer: of all that the viewer may see in the view. */
  readonly choices: {
    readonly accounts: readonly { readonly id: string; readonly name: string }[];
    readonly rules: readonly string[];
    readonly roles: readonly string[];
  };
  /** Ordered by deadline, and only what the viewer may see. */
  readonly rows: readonly QueueRow[];
  /** Rows that fit the filter, on this page and others; null where nothing is known of those before this page. */
  readonly found: Count | null;
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
  readonly banner: QueueBanner | null;
  readonly lastDecision: { readonly at: Date; readonly by: string } | null;
  /** Null where the viewer may do nothing from here. */
  readonly acts: QueueActs | null;
}

const viewLabels: Readonly<Record<QueueView, string>> = {
  mine: 'Mine',
  team: 'My team',
  breaching: 'Breaching next hour',
  failed: 'Failed release',
  blocked: 'Blocked',
  all: 'All',
};

const headings: Readonly<Record<QueueView, string>> = {
  mine: 'Replies that wait for you',
  team: 'Replies that wait for you or your team',
  breaching: 'Replies whose deadline is near or past',
  failed: 'Replies that the helpdesk did not take',
  blocked: 'Replies that nobody may decide',
  all: 'Replies that wait for approval',
};

/** The address of a list; what is empty is left out. */
export function listHref({ view, filter, after }: QueueListing): string {
  const { search, ...others } = filter;
  const given = Object.entries({ view, q: search, ...others, after }).filter(([, value]) => value !== '');
  return `/queue?${new URLSearchParams(given).toString()}`;
}

const noFilter: QueueFilter = { account: '', rule: '', role: '', urgency: '', search: '' };
const isFiltered = (filter: QueueFilter): boolean => Object.values(filter).some((value) => value !== '');
const atLeast = (more: boolean, text: string): string => (more ? `at least ${text}` : text);
/** Where none was met in the part that was read, there is nothing to say. */
const countWords = ({ count, more }: Count): string => (more && count === 0 ? 'not counted' : atLeast(more, String(count)));

/** One view of what waits: a table in the order of the deadlines, with what may be done to its rows. */
export function renderQueueListPage(view: QueueListView): string {
  const { listing, counts, acts } = view;
  const count = counts[listing.view];
  const problem = acts?.typed?.problem;
  return renderConsolePage({
    frame: view,
    at: 'queue',
    title: `${problem ? `${problem.message}. ` : ''}Queue: ${viewLabels[listing.view]} (${countWords(count)})`,
    heading: headings[listing.view],
    script: queueScriptOf,
    children: (
      <>
        {problem ? (
          <div class="note bad" role="alert" tabindex={-1} autofocus>
            <h2>Nothing was done</h2>
            <p>{acts ? <a href={`#${problem.field}`}>{problem.message}</a> : problem.message}. What you chose is still chosen.</p>
          </div>
        ) : null}
        <Views view={view} />
        <p id="stale" class="note bad" role="status" hidden={true} />
        <div id="banner">
          <Banner view={view} />
        </div>
        <Filters view={view} />
        {/* Also where nothing may be done as the list stands: the script fills it in once there is something. */}
        <form method="post" action="/queue">
          <List view={view} />
          <div id="act">{acts ? <Acts acts={acts} listing={listing} /> : null}</div>
        </form>
        <Pages view={view} />
        <Keys />
      </>
    ),
  });
}

const Views = ({ view: { listing, counts } }: { view: QueueListView }) => (
  <nav id="views" aria-label="Views of the queue">
    {queueViews.map((name) => (
      <a href={listHref({ view: name, filter: noFilter, after: '' })} {...(name === listing.view ? { 'aria-current': 'page' as const } : {})}>
        {viewLabels[name]} ({countWords(counts[name])})
      </a>
    ))}
  </nav>
);

function Banner({ view: { banner, now } }: { view: QueueListView }) {
  if (!banner) return null;
  const { waiting, late, first } = banner;
  return (
    <section class="note bad">
      <h2>{late.count > 0 ? 'A deadline has passed' : 'The queue is long'}</h2>
      <p>
        {sentenceCase(atLeast(waiting.more, counted(waiting.count, 'reply waits', 'replies wait')))}
        {late.count > 0 ? `, ${atLeast(late.more, String(late.count))} of them past the deadline` : ''}. First is {first.reference}:{' '}
        {timeLeft(first.decideBy, now)}.
      </p>
      <p class="acts">
        <a class="button" href={`/queue/${encodeURIComponent(first.draftId)}`}>
          Open {first.reference}
        </a>
        <a class="button" href={listHref({ view: late.count > 0 ? 'breaching' : 'all', filter: noFilter, after: '' })}>
          Show {late.count > 0 ? 'what is near or past its deadline' : 'all of them'}
        </a>
      </p>
    </section>
  );
}

function Filters({ view: { listing, choices } }: { view: QueueListView }) {
  const { view, filter } = listing;
  const { search, ...others } = filter;
  const open = Object.values(others).some((value) => value !== '');
  return (
    <form method="get" action="/queue">
      <input type="hidden" name="view" value={view} autocomplete="off" />
      <div class="find">
        <div>
          <label for="q">Search by reference, account or person</label>
          <input id="q" name="q" type="search" value={search} dir="auto" autocomplete="off" />
        </div>
        <div class="acts">
          <button type="submit">Show</button>
          {isFiltered(filter) ? (
            <a class="button" href={listHref({ view, filter: noFilter, after: '' })}>
              Show all of this view
            </a>
          ) : null}
        </div>
      </div>
      <details open={open}>
        <summary>Filters</summary>
        <div class="fields">
          <Choice id="account" label="Account" chosen={filter.account} options={choices.accounts} />
          <Choice id="rule" label="Rule" chosen={filter.rule} options={choices.rules.map((id) => ({ id, name: ruleHeading(id) }))} />
          <Choice id="role" label="Role of the stage" chosen={filter.role} options={choices.roles.map((id) => ({ id, name: words(id) }))} />
          <Choice id="urgency" label="Urgency" chosen={filter.urgency} options={urgencies} />
        </div>
      </details>
    </form>
  );
}

const urgencies = (['urgent', 'standard', 'internal'] as const).map((id) => ({ id, name: words(id) }));

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** What is chosen stays chosen, also where the list has it no more. */
function Choice({ id, label, chosen, options }: ChoiceProps) {
  const all = chosen && !options.some((one) => one.id === chosen) ? [...options, { id: chosen, name: chosen }] : options;
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} name={id}>
        <option value="">Any</option>
        {all.map((one) => (
          <option value={one.id} selected={one.id === chosen}>
            {showUnseen(one.name, { oneLine: true })}
          </option>
        ))}
      </select>
    </div>
  );
}

const List = ({ view }: { view: QueueListView }) => (
  // A region that scrolls must be reachable by keyboard; the keys of the list work while it has the focus.
  <section id="list" class="scroll" tabindex={0} aria-label="Queue">
    {view.rows.length === 0 ? <Empty view={view} /> : <Table view={view} />}
  </section>
);

const DataTime = ({ view: { now, timeZone } }: { view: QueueListView }) => (
  <time id="data-time" datetime={now.toISOString()}>
    {formatClock(now, timeZone)}
  </time>
);

function Empty({ view }: { view: QueueListView }) {
  const { listing, lastDecision, timeZone, next } = view;
  const words = isFiltered(listing.filter) ? 'No row fits what you search or filter by' : emptyWords[listing.view];
  return (
    <p>
      {words}
      {next === null ? '' : ' as far as the list was read'}, as of <DataTime view={view} />.{next === null ? '' : ' There may be more further on.'}
      {lastDecision ? (
        <>
          {' '}
          Last decision {formatInstant(lastDecision.at, timeZone)} by <Name>{lastDecision.by}</Name>.
        </>
      ) : null}
    </p>
  );
}

const emptyWords: Readonly<Record<QueueView, string>> = {
  mine: 'Nothing waits for you',
  team: 'Nothing waits for you or your team',
  breaching: 'No deadline is near',
  failed: 'Every reply that was handed over arrived, or may still',
  blocked: 'Nothing is blocked',
  all: 'Nothing waits',
};

/** How much of the list this is: of a page further on only how long it is itself, where not all was counted. */
function captionOf(shown: number, found: Count | null): string {
  if (!found) return counted(shown, 'reply', 'replies');
  const all = atLeast(found.more, counted(found.count, 'reply', 'replies'));
  return shown < found.count ? `${shown} of ${all}` : all;
}

function Table({ view }: { view: QueueListView }) {
  const { rows, found, acts, listing, now, timeZone } = view;
  const failed = listing.view === 'failed';
  const showing = { now, timeZone, selected: acts && (acts.typed?.selected ?? []) };
  return (
    <table class="cards">
      <caption>
        {captionOf(rows.length, found)}
        {failed ? ', the newest first' : ', the nearest deadline first'}, data of <DataTime view={view} />
      </caption>
      <thead>
        <tr>
          {acts && !failed ? <th scope="col">Select</th> : null}
          <th scope="col">{failed ? 'Handed over' : 'Time left'}</th>
          <th scope="col">Reference</th>
          <th scope="col">Account</th>
          <th scope="col">Ask</th>
          <th scope="col">Why</th>
          <th scope="col">{failed ? 'Answer' : 'Who is asked'}</th>
          <th scope="col">Age</th>
          {failed ? null : <th scope="col">Stage</th>}
          <th scope="col">Urgency</th>
        </tr>
      </thead>
      <tbody>{rows.map((row) => renderQueueRow(row, showing))}</tbody>
    </table>
  );
}

const Acts = ({ acts, listing }: { acts: QueueActs; listing: QueueListing }) => (
  <section>
    <input type="hidden" name="nonce" value={acts.nonce} autocomplete="off" />
    <input type="hidden" name="list" value={listHref(listing)} autocomplete="off" />
    {/*
     * A form is sent by the Enter key as if its first button had been pressed: this one asks for nothing, and is told so.
     * Were it disabled, Chromium would press the next one from a box.
     */}
    <button type="submit" hidden={true}>
      Nothing
    </button>
    <h2>With the selected rows</h2>
    <p class="hint" id="acts-hint">
      At most {acts.atMost} at a time. Each is done by itself: one that is refused stops no other, and the next page lists both. Nothing is approved from here.
    </p>
    {acts.remind ? (
      <p>
        <button type="submit" name="act" value="remind" aria-describedby="remind-hint">
          Remind those who are asked
        </button>
        <span class="hint" id="remind-hint">
          One mail to each, at most once an hour for each reply.
        </span>
      </p>
    ) : null}
    {acts.from.length > 0 ? (
      <>
        <div class="fields">
          <PersonChoiceField id="from" label="The seats of" chosen={acts.typed?.fromId ?? ''} choices={acts.from} problem={acts.typed?.problem} />
          <PersonChoiceField id="to" label="Go to" chosen={acts.typed?.toId ?? ''} choices={acts.to} problem={acts.typed?.problem} />
        </div>
        <p>
          <button type="submit" name="act" value="hand-over" aria-describedby="hand-over-hint">
            Hand over
          </button>
          <span class="hint" id="hand-over-hint">
            The new person must hold the role and have no part in the reply. They get a mail with a link of their own; the old link no longer decides.
          </span>
        </p>
      </>
    ) : null}
  </section>
);

interface PersonChoiceProps {
  readonly id: 'from' | 'to';
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly PersonChoice[];
  readonly problem: QueueProblem | undefined;
}

function PersonChoiceField({ id, label, chosen, choices, problem }: PersonChoiceProps) {
  const wrong = problem?.field === id;
  return (
    <div>
      <label for={id}>{label}</label>
      {wrong ? (
        <span class="error" id={`${id}-error`}>
          {problem.message}
        </span>
      ) : null}
      <select id={id} name={id} {...(wrong ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-error` } : {})}>
        <option value="">Choose a person</option>
        {choices.map(({ personId, name }) => (
          <option value={personId} selected={personId === chosen}>
            {showUnseen(name, { oneLine: true })}
          </option>
        ))}
      </select>
    </div>
  );
}

const Pages = ({ view: { listing, rows, next } }: { view: QueueListView }) => (
  <>
    <nav id="pages" aria-label="Pages of the queue">
      {listing.after ? <a href={listHref({ ...listing, after: '' })}>First page</a> : null}
      {next === null ? null : <a href={listHref({ ...listing, after: next })}>{rows.length > 0 ? 'Next page' : 'Look further on'}</a>}
    </nav>
    <p class="acts">
      <a class="button" id="refresh" href={listHref(listing)}>
        Refresh
      </a>
      <button type="button" id="refresh-switch" hidden={true}>
        Stop refreshing
      </button>
    </p>
  </>
);

/** Shown by the script, whose keys these are; each has a button, a link or a box that does the same. */
const Keys = () => (
  <details id="keys" hidden={true}>
    <summary>Keys of the list</summary>
    <p>They work while the list has the focus. None of them approves, rejects or sends anything.</p>
    <ul>
      <li>j and k: to the next row, to the row before</li>
      <li>Enter: opens the row, as its reference does</li>
      <li>x: selects the row, as its box does</li>
      <li>/: to the search</li>
      <li>?: opens and closes this list of keys</li>
    </ul>
    <p class="acts">
      <button type="button" id="next-row">
        Next row
      </button>
      <button type="button" id="previous-row">
        Row before
      </button>
      <a class="button" href="#q">
        To the search
      </a>
      <button type="button" id="keys-switch">
        Switch keys off
      </button>
    </p>
  </details>
);

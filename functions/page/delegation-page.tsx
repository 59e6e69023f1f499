import { type Frame, renderConsolePage } from './console-frame.tsx';
import { Name } from './parts.tsx';
import { describedBy, FieldError } from './review-page.tsx';
import type { PersonChoice } from './side-acts.tsx';
import { showUnseen } from './text.ts';
import { formatEnd, formatInstant } from './time.ts';
import { counted, listed, words } from './words.ts';

/** One delegation, with the names of both people. */
export interface DelegationRow {
  readonly id: string;
  /** Who delegated. */
  readonly by: string;
  /** Who stands in. */
  readonly to: string;
  readonly roles: readonly string[];
  readonly from: Date;
  readonly until: Date;
}

/** A delegation as it was typed into a form that was not taken. */
export interface TypedDelegation {
  /** A person's id, or their mail address where the form asks for that. */
  readonly to: string;
  /** Days as `2026-11-22`; empty where none was chosen. */
  readonly first: string;
  readonly last: string;
  readonly roles: readonly string[];
}

export type DelegationField = 'to' | 'first' | 'last' | 'roles' | 'form';
/** What was wrong with a form that was just sent, by its field; `form` is for what is wrong with no single one. */
export type DelegationErrors = Partial<Record<DelegationField, string>>;

/** What somebody may hand on, and to whom. */
export interface DelegationOffer {
  /** Null where they are too many for a list: then the form asks for a mail address. */
  readonly choices: readonly PersonChoice[] | null;
  /** Of the person; at least one. */
  readonly roles: readonly string[];
  /** Where the person is, as `2026-11-22`: no earlier day can be chosen. */
  readonly today: string;
}

export interface DelegationView extends Frame {
  /** What the person handed on, the first to begin first. */
  readonly given: readonly DelegationRow[];
  /** Whom the person stands in for. */
  readonly held: readonly DelegationRow[];
  /** Everybody's, for an owner to read; null for others. `count` is of all, where `rows` are a part of them. */
  readonly everybody: { readonly rows: readonly DelegationRow[]; readonly count: number } | null;
  /** Replies that wait for the person now; with `more` there may be others. */
  readonly waiting: { readonly count: number; readonly more: boolean };
  /** Null where the person holds no role. */
  readonly offer: DelegationOffer | null;
  /** What was just done: made, ended, or that there is nothing to end. */
  readonly said: { readonly kind: 'made'; readonly row: DelegationRow } | { readonly kind: 'ended' | 'gone' } | null;
  readonly errors: DelegationErrors;
  /** What comes back into the form; null for a fresh one, with all roles and nobody chosen. */
  readonly typed: TypedDelegation | null;
}

/** Who stands in for whom, and a form to hand one's own roles to somebody for a time. */
export function renderDelegationPage(view: DelegationView): string {
  const failed = Object.keys(view.errors).length > 0;
  return renderConsolePage({
    frame: view,
    at: 'delegation',
    wide: view.everybody !== null,
    title: failed ? 'Delegation: nothing was changed' : `Delegation${view.said ? titles[view.said.kind] : ''}`,
    heading: 'Who stands in for whom',
    children: (
      <>
        {failed ? <Problem view={view} /> : <Said view={view} />}
        <section>
          <h2>Who stands in for you</h2>
          {view.given.length === 0 ? <p>Nobody does.</p> : <Given view={view} />}
        </section>
        <section>
          <h2>Let somebody stand in for you</h2>
          <Waiting waiting={view.waiting} />
          {view.offer ? <DelegationForm view={view} offer={view.offer} /> : <p>You hold no role, so there is nothing to hand on.</p>}
        </section>
        <section>
          <h2>Whom you stand in for</h2>
          {view.held.length === 0 ? <p>Nobody.</p> : <Held view={view} />}
        </section>
        {view.everybody ? <Everybody view={view} everybody={view.everybody} /> : null}
      </>
    ),
  });
}

/** A result is a new document, so its title says it. */
const titles = { made: ': it is made', ended: ': it has ended', gone: ': there is nothing to end' } as const;

const fieldLinks: Readonly<Record<DelegationField, string | null>> = { to: '#to', first: '#first', last: '#last', roles: '#roles', form: null };

/** The summary at the top that gets the focus. */
const Problem = ({ view: { errors, typed } }: { view: DelegationView }) => (
  <div class="note bad" role="alert" tabindex={-1} autofocus>
    <h2>Nothing was changed</h2>
    <ul>
      {Object.entries(errors).map(([field, message]) => {
        const href = fieldLinks[field as DelegationField];
        return <li>{href ? <a href={href}>{message}</a> : message}</li>;
      })}
    </ul>
    {typed ? <p>What you typed is still here.</p> : null}
  </div>
);

function Said({ view: { said, timeZone } }: { view: DelegationView }) {
  switch (said?.kind) {
    case 'made':
      return (
        <div class="note" role="status" tabindex={-1} autofocus>
          <h2>Done</h2>
          <p>
            <Name>{said.row.to}</Name> stands in for you <Span row={said.row} timeZone={timeZone} />. A mail tells them so.
          </p>
        </div>
      );
    case 'ended':
      return (
        <div class="note" role="status" tabindex={-1} autofocus>
          <h2>It has ended</h2>
          <p>Nobody stands in for you by it any more, and whoever did is told by mail.</p>
        </div>
      );
    case 'gone':
      return (
        <div class="note bad" role="alert" tabindex={-1} autofocus>
          <h2>There is nothing to end</h2>
          <p>It has ended already, or it is not one of yours. Below is who stands in for you now.</p>
        </div>
      );
    default:
      return null;
  }
}

/** `as finance, from Sun 22 Nov 2026, 18:00 CET until the end of Sun 29 Nov 2026, CET`. */
const Span = ({ row: { roles, from, until }, timeZone }: { row: DelegationRow; timeZone: string }) => (
  <>
    as <Name>{listed(roles.map(words))}</Name>, from {formatInstant(from, timeZone)} until {formatEnd(until, timeZone)}
  </>
);

const isInForce = ({ from }: DelegationRow, now: Date): boolean => from.getTime() <= now.getTime();
const stateOf = (row: DelegationRow, now: Date): string => (isInForce(row, now) ? 'In force now' : 'Planned');

const Given = ({ view: { given, now, timeZone } }: { view: DelegationView }) => (
  <ul class="plain">
    {given.map((row) => (
      <li>
        <strong>
          <Name>{row.to}</Name>
        </strong>{' '}
        <Span row={row} timeZone={timeZone} />. {stateOf(row, now)}.
        <form method="post" action={`/delegation/${encodeURIComponent(row.id)}/end`} class="acts">
          <button type="submit" class="no">
            {isInForce(row, now) ? 'End it now' : 'Call it off'}
            <span class="vh">
              : <Name>{row.to}</Name>
            </span>
          </button>
        </form>
      </li>
    ))}
  </ul>
);

const Held = ({ view: { held, now, timeZone } }: { view: DelegationView }) => (
  <>
    <ul class="plain">
      {held.map((row) => (
        <li>
          <strong>
            <Name>{row.by}</Name>
          </strong>{' '}
          <Span row={row} timeZone={timeZone} />. {stateOf(row, now)}.
        </li>
      ))}
    </ul>
    <p class="soft">Only they can end it, or an administrator.</p>
  </>
);

/** A request is put to people when its stage opens, so a delegation moves none of those that are out. */
function Waiting({ waiting: { count, more } }: { waiting: DelegationView['waiting'] }) {
  if (count === 0 && !more) return <p>Nothing waits for you at the moment. What is asked of you from then on goes to whoever stands in.</p>;
  return (
    <p>
      {waitingWords(count, more)} for you now, and {count === 1 ? 'stays' : 'stay'} yours: decide before you leave, or hand over on the page of the reply, from{' '}
      <a href="/queue">the queue</a>. Whoever stands in is asked what comes after: new replies, later stages, changed texts. Where you do nothing, somebody else
      is asked as well when its time is up.
    </p>
  );
}

function waitingWords(count: number, more: boolean): string {
  if (count === 0) return 'Replies may wait';
  return `${more ? 'At least ' : ''}${counted(count, 'reply waits', 'replies wait')}`;
}

function DelegationForm({ view, offer }: { view: DelegationView; offer: DelegationOffer }) {
  const { errors, typed, timeZone } = view;
  return (
    <form method="post" action="/delegation">
      <label for="to">Who stands in</label>
      <FieldError id="to-error" message={errors.to} />
      {offer.choices === null ? (
        <>
          <input
            id="to"
            name="to"
            type="email"
            autocomplete="off"
            required={true}
            value={typed?.to ?? ''}
            {...describedBy('to-hint', errors.to && 'to-error')}
          />
          <p class="hint" id="to-hint">
            Their mail address.
          </p>
        </>
      ) : (
        <select id="to" name="to" required={true} {...describedBy(errors.to && 'to-error')}>
          <option value="">Choose a person</option>
          {offer.choices.map(({ personId, name }) => (
            <option value={personId} selected={personId === typed?.to}>
              {showUnseen(name, { oneLine: true })}
            </option>
          ))}
        </select>
      )}
      <label for="last">Last day</label>
      <FieldError id="last-error" message={errors.last} />
      <input
        id="last"
        name="last"
        type="date"
        autocomplete="off"
        required={true}
        min={offer.today}
        value={typed?.last ?? ''}
        {...describedBy('last-hint', errors.last && 'last-error')}
      />
      <p class="hint" id="last-hint">
        It ends by itself at the end of this day in {timeZone}.
      </p>
      <label for="first">First day</label>
      <FieldError id="first-error" message={errors.first} />
      <input
        id="first"
        name="first"
        type="date"
        autocomplete="off"
        min={offer.today}
        value={typed?.first ?? ''}
        {...describedBy('first-hint', errors.first && 'first-error')}
      />
      <p class="hint" id="first-hint">
        Left empty, it begins now.
      </p>
      <Roles offer={offer} typed={typed} error={errors.roles} />
      <button type="submit" class="go">
        Let them stand in
      </button>
    </form>
  );
}

const Roles = ({ offer: { roles }, typed, error }: { offer: DelegationOffer; typed: TypedDelegation | null; error: string | undefined }) => (
  <fieldset id="roles" {...describedBy(roles.includes('manager') ? undefined : 'roles-hint', error && 'roles-error')}>
    <legend>As what</legend>
    <FieldError id="roles-error" message={error} />
    {roles.map((role) => (
      <label class="tick">
        <input type="checkbox" name={`role-${role}`} value="yes" checked={typed === null || typed.roles.includes(role)} />
        <Name>{words(role)}</Name>
      </label>
    ))}
    {roles.includes('manager') ? null : (
      <p class="hint" id="roles-hint">
        Only roles are handed on. What comes to you because you manage somebody, or an account, still does.
      </p>
    )}
  </fieldset>
);

const Everybody = ({ view: { now, timeZone }, everybody: { rows, count } }: { view: DelegationView; everybody: NonNullable<DelegationView['everybody']> }) => (
  <section>
    <h2>Everybody’s</h2>
    <p class="soft">As an owner you see them all. Whoever delegated ends it here, an administrator by the API.</p>
    {count === 0 ? (
      <p>Nobody stands in for anybody.</p>
    ) : (
      // A region that scrolls must be reachable by keyboard.
      <section class="scroll" tabindex={0} aria-label="Everybody’s delegations">
        <table class="cards">
          <caption>{rows.length < count ? `The first ${rows.length} of ${count} by their beginning` : counted(count, 'delegation')}</caption>
          <thead>
            <tr>
              <th scope="col">Who stands in</th>
              <th scope="col">For</th>
              <th scope="col">As</th>
              <th scope="col">From</th>
              <th scope="col">Until</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <td class="name">
                  <Name>{row.to}</Name>
                </td>
                <td data-of="For">
                  <Name>{row.by}</Name>
                </td>
                <td data-of="As">
                  <Name>{listed(row.roles.map(words))}</Name>
                </td>
                <td data-of="From">{formatInstant(row.from, timeZone)}</td>
                <td data-of="Until">{formatEnd(row.until, timeZone)}</td>
                <td data-of="State">{stateOf(row, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )}
  </section>
);

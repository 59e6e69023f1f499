import type { Child } from 'hono/jsx';
import type { PolicyDifference } from '../domain/policy/compare-policies.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { ProposalStanding } from '../domain/policy-proposal.ts';
import { type Frame, renderConsolePage } from './console-frame.tsx';
import { Name, Sentences } from './parts.tsx';
import { PolicyInWords, Table } from './policy-sections.tsx';
import { differenceWords } from './policy-words.ts';
import { formatInstant } from './time.ts';
import { counted } from './words.ts';

/** One version of the policy, as lists name it. */
export interface VersionRow {
  readonly version: number;
  readonly at: Date;
  /** Who put it in force, in words. */
  readonly by: string;
  /** Who proposed it, where somebody else put it in force. */
  readonly proposedBy: string | null;
  readonly reason: string | null;
  /** Replies that people had rejected and that it overruled. */
  readonly overruled: number;
}

/** A proposal, as lists name it. */
export interface ProposalRow {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
  readonly against: number;
  readonly standing: ProposalStanding;
}

/** Something that a policy says and nobody can have meant. */
export interface PolicyNotice {
  /** Dotted, as the document names it. */
  readonly path: string;
  readonly message: string;
  /** Of the text on the page, from 1; null where there is none. */
  readonly line: number | null;
}

export interface PolicyView extends Frame {
  readonly policy: Policy;
  readonly shown: VersionRow;
  readonly sha256: string;
  /** False for an older version. */
  readonly inForce: boolean;
  readonly warnings: readonly PolicyNotice[];
  /** Proposals that wait for somebody else; empty for an older version. */
  readonly proposals: readonly ProposalRow[];
  readonly mayPropose: boolean;
  readonly versions: readonly VersionRow[];
  /** Sealed place of the next page of versions; null at the end. */
  readonly older: string | null;
}

/** The policy in words: the one in force with what waits and what was before, or an older one. */
export const renderPolicyPage = (view: PolicyView): string =>
  renderConsolePage({
    frame: view,
    at: 'policy',
    title: view.inForce ? 'Policy' : `Policy, version ${view.shown.version}`,
    heading: view.inForce ? 'The policy in force' : `The policy as it was: version ${view.shown.version}`,
    children: (
      <>
        <ShownVersion view={view} />
        {view.inForce && view.mayPropose ? (
          <p>
            <a class="button go" href="/policy/propose">
              Propose a change
            </a>
          </p>
        ) : null}
        {view.proposals.length > 0 ? (
          <section>
            <h2>Proposals that wait</h2>
            <ProposalTable caption="Somebody else than the author puts them in force" rows={view.proposals} timeZone={view.timeZone} />
          </section>
        ) : null}
        <Warnings warnings={view.warnings} />
        <PolicyInWords policy={view.policy} timeZone={view.timeZone} />
        <Versions view={view} />
      </>
    ),
  });

const ShownVersion = ({ view: { shown, sha256, inForce, timeZone } }: { view: PolicyView }) => (
  <section class="note">
    <h2>
      Version {shown.version}
      {inForce ? ', in force' : ''}
    </h2>
    <p>
      {inForce ? 'Since' : 'Put in force on'} {formatInstant(shown.at, timeZone)}, by <VersionMakers row={shown} />.
    </p>
    <p>
      <Why row={shown} />
    </p>
    <p class="soft">SHA-256 {sha256}</p>
    {inForce ? null : (
      <p>
        <a href="/policy">The policy in force</a>
      </p>
    )}
  </section>
);

const VersionMakers = ({ row: { by, proposedBy } }: { row: VersionRow }) => (
  <>
    <Name>{by}</Name>
    {proposedBy === null ? null : (
      <>
        , proposed by <Name>{proposedBy}</Name>
      </>
    )}
  </>
);

const Why = ({ row: { reason, overruled } }: { row: VersionRow }) => (
  <>
    {reason === null ? <span class="soft">No reason was given.</span> : <Sentences>{reason}</Sentences>}
    {overruled > 0 ? <span class="soft"> It overruled {counted(overruled, 'rejection')}.</span> : null}
  </>
);

/** What a policy says and nobody can have meant; nothing where there is nothing. */
export const Warnings = ({ warnings }: { warnings: readonly PolicyNotice[] }) =>
  warnings.length === 0 ? null : (
    <section class="note">
      <h2>{counted(warnings.length, 'warning')}</h2>
      <p>It may be used all the same; nobody can have meant this.</p>
      <NoticeList notices={warnings} />
    </section>
  );

/** So many are told at most; more are a matter for the command line. */
const mostNotices = 50;

/** Faults or warnings, each with its path and line. */
export const NoticeList = ({ notices }: { notices: readonly PolicyNotice[] }) => (
  <ul>
    {notices.slice(0, mostNotices).map(({ path, message, line }) => (
      <li>
        {path === '' ? null : (
          <>
            <strong>
              <Name>{path}</Name>
            </strong>
            :{' '}
          </>
        )}
        <Name>{message}</Name>
        {line === null ? null : <span class="soft"> (line {line})</span>}
      </li>
    ))}
    {notices.length > mostNotices ? <li>{notices.length - mostNotices} more</li> : null}
  </ul>
);

const standingWords: Readonly<Record<ProposalStanding, string>> = {
  open: 'waits',
  stale: 'the policy has changed since',
  in_force: 'put in force',
  withdrawn: 'withdrawn',
  declined: 'declined',
};

export const ProposalTable = ({ caption, rows, timeZone }: { caption: string; rows: readonly ProposalRow[]; timeZone: string }) => (
  <Table caption={caption} columns={['Proposed', 'By', 'Why', 'Made from', 'State']}>
    {rows.map(({ id, at, by, reason, against, standing }) => (
      <tr>
        <td>
          <a href={`/policy/proposals/${encodeURIComponent(id)}`}>{formatInstant(at, timeZone)}</a>
        </td>
        <td>
          <Name>{by}</Name>
        </td>
        <td class="say">
          <Sentences>{reason}</Sentences>
        </td>
        <td>version {against}</td>
        <td>{standingWords[standing]}</td>
      </tr>
    ))}
  </Table>
);

const Versions = ({ view: { versions, older, timeZone } }: { view: PolicyView }) => (
  <section id="versions">
    <h2>Versions</h2>
    <Table caption="Newest first" columns={['Version', 'In force since', 'By', 'Why', 'What it changed']}>
      {versions.map((row) => (
        <tr>
          <td>
            <a href={`/policy?version=${row.version}`}>{row.version}</a>
          </td>
          <td>{formatInstant(row.at, timeZone)}</td>
          <td>
            <VersionMakers row={row} />
          </td>
          <td class="say">
            <Why row={row} />
          </td>
          <td>
            {row.version === 1 ? 'the first one' : <a href={`/policy/compare?from=${row.version - 1}&to=${row.version}`}>Compare with {row.version - 1}</a>}
          </td>
        </tr>
      ))}
    </Table>
    <p class="acts">
      {older === null ? null : (
        <a class="button" href={`/policy?older=${encodeURIComponent(older)}#versions`}>
          Older versions
        </a>
      )}
      <a class="button" href="/policy/compare">
        Compare two versions
      </a>
      <a class="button" href="/policy/proposals">
        All proposals
      </a>
      <a class="button" href="/policy/calibration">
        What the results say
      </a>
    </p>
  </section>
);

export interface CompareView extends Frame {
  /** Versions to choose from, newest first. */
  readonly choices: readonly VersionRow[];
  /** As asked, to be shown again; empty where nothing was asked. */
  readonly from: string;
  readonly to: string;
  /** What is wrong with what was asked. */
  readonly problem: string | null;
  readonly compared: { readonly from: VersionRow; readonly to: VersionRow; readonly differences: readonly PolicyDifference[] } | null;
}

/** What differs between two versions. */
export function renderComparePage(view: CompareView): string {
  const { choices, problem, timeZone } = view;
  const same = view.compared !== null && view.compared.from.version === view.compared.to.version ? view.compared.from.version : null;
  const compared = same === null ? view.compared : null;
  return renderConsolePage({
    frame: view,
    at: 'policy',
    title: compared ? `Policy, version ${compared.from.version} and ${compared.to.version}` : 'Compare versions of the policy',
    heading: compared ? `What differs between version ${compared.from.version} and ${compared.to.version}` : 'Compare two versions of the policy',
    children: (
      <>
        {problem === null ? null : (
          <div class="note bad" role="alert" tabindex={-1} autofocus>
            <p>
              <Name>{problem}</Name>
            </p>
          </div>
        )}
        {same === null ? null : <p>Nothing differs: both are version {same}. Choose another one, where there is one.</p>}
        {compared ? (
          <>
            <dl>
              {[compared.from, compared.to].map((row) => (
                <>
                  <dt>Version {row.version}</dt>
                  <dd>
                    {formatInstant(row.at, timeZone)}, by <VersionMakers row={row} />. <Why row={row} />
                  </dd>
                </>
              ))}
            </dl>
            <Differences differences={compared.differences} before={`Version ${compared.from.version}`} after={`Version ${compared.to.version}`} />
          </>
        ) : null}
        <form method="get" action="/policy/compare">
          <VersionChoice name="from" label="From version" chosen={view.from} choices={choices} timeZone={timeZone} />
          <VersionChoice name="to" label="To version" chosen={view.to} choices={choices} timeZone={timeZone} />
          <p>
            <button type="submit">Compare</button>
          </p>
        </form>
        <BackToPolicy />
      </>
    ),
  });
}

const VersionChoice = ({
  name,
  label,
  chosen,
  choices,
  timeZone,
}: {
  name: string;
  label: string;
  chosen: string;
  choices: readonly VersionRow[];
  timeZone: string;
}) => (
  <>
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      {choices.map(({ version, at }) => (
        <option value={String(version)} selected={String(version) === chosen}>
          {`${version}, ${formatInstant(at, timeZone)}`}
        </option>
      ))}
    </select>
  </>
);

/** So many differences are shown at most: more are another document, and a page of 500 is long enough. */
const mostDifferences = 500;

/** Differences by path, the old beside the new, each with the word of its kind. */
export function Differences({ differences, before, after }: { differences: readonly PolicyDifference[]; before: string; after: string }) {
  if (differences.length === 0) return <p>Nothing differs but the order of lists in which order means nothing.</p>;
  const value = (text: string | null): Child => (text === null ? <span class="soft">nothing</span> : <Name>{text}</Name>);
  return (
    <Table caption={counted(differences.length, 'difference')} columns={['Where', 'What', before, after]}>
      {differences
        .slice(0, mostDifferences)
        .map(differenceWords)
        .map((told) => (
          <tr>
            <th scope="row">
              <Name>{told.place}</Name>{' '}
              <small class="soft">
                <Name>{told.path}</Name>
              </small>
            </th>
            <td>{told.kind}</td>
            <td class="say">{value(told.before)}</td>
            <td class="say">{value(told.after)}</td>
          </tr>
        ))}
      {differences.length > mostDifferences ? (
        <tr>
          <td>{differences.length - mostDifferences} more</td>
          <td />
          <td />
          <td />
        </tr>
      ) : null}
    </Table>
  );
}

export const BackToPolicy = () => (
  <p>
    <a class="button" href="/policy">
      To the policy
    </a>
  </p>
);

import type { CategoryStanding } from '../domain/learning/calibration.ts';
import { type Demotion, mayBeDismissed, type Promotion, type Proposal, type ThresholdChange } from '../domain/learning/proposal.ts';
import { longestReason } from '../domain/policy-proposal.ts';
import { type Frame, renderConsolePage } from './console-frame.tsx';
import { FigureSection } from './figure.tsx';
import { ExactTextarea, Name } from './parts.tsx';
import { BackToPolicy } from './policy-pages.tsx';
import { Table } from './policy-sections.tsx';
import { percent } from './policy-words.ts';
import { type AdviceView, adviceFigures, wantedQuery } from './threshold-figures.tsx';
import { formatInstant } from './time.ts';
import { categoryWords, counted } from './words.ts';

/** A proposal that was accepted or dismissed. */
export interface ClosedRow {
  readonly proposal: Proposal;
  readonly state: 'accepted' | 'dismissed';
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
  readonly policyVersion: number | null;
}

export interface CalibrationView extends Frame, AdviceView {
  /** Sealed, so that the form is of whoever saw it. */
  readonly form: string;
  readonly mayPropose: boolean;
  readonly policyVersion: number;
  /** Since when nothing is left out. */
  readonly covered: Date;
  readonly cut: boolean;
  readonly unread: number;
  readonly proposals: readonly Proposal[];
  readonly standings: readonly CategoryStanding[];
  readonly closed: readonly ClosedRow[];
  /** What went wrong with a form; null for nothing. */
  readonly problem: { readonly heading: string; readonly line: string } | null;
}

/** What the results say of the policy: what should be changed, how each category stands, and what became of earlier proposals. */
export const renderCalibrationPage = (view: CalibrationView): string =>
  renderConsolePage({
    frame: view,
    at: 'policy',
    title: view.problem ? `Calibration: ${view.problem.heading}` : 'Calibration',
    heading: 'What the results say',
    children: (
      <>
        {view.problem ? (
          <div class="note bad" role="alert" tabindex={-1} autofocus>
            <h2>{view.problem.heading}</h2>
            <p>{view.problem.line}</p>
          </div>
        ) : null}
        <p>
          Worked out now from what people decided since {formatInstant(view.covered, view.timeZone)}, for version {view.policyVersion} of the policy.
          {view.unread > 0 ? ` ${counted(view.unread, 'draft')} could not be read.` : ''}
        </p>
        {view.cut ? <p class="note">There is more than is read: what began earlier rests on a part of its evidence.</p> : null}
        <section>
          <h2>What should be changed</h2>
          {view.proposals.length === 0 ? <p>Nothing, by what is known so far.</p> : null}
          {view.proposals.map((proposal) => (
            <OpenProposal view={view} proposal={proposal} />
          ))}
        </section>
        <Standings view={view} />
        {adviceFigures(view).map((figure) => (
          <FigureSection figure={figure} file={`/policy/calibration/${figure.id}.csv${wantedQuery(view.wanted)}`} />
        ))}
        <Closed view={view} />
        <BackToPolicy />
      </>
    ),
  });

const interval = ([low, high]: readonly [number, number]): string => `${percent(low)} to ${percent(high)}`;
const hours = (saved: number): string => `${Math.abs(saved).toFixed(1)} hours a week`;
const perThousand = ({ perThousand: likely, atMost }: Promotion['risk']): string =>
  `of 1,000 replies sent about ${likely.toFixed(1)}, at most ${atMost.toFixed(1)}`;

/** What a proposal would do, in a line. */
export function proposalHeading(proposal: Proposal): string {
  const name = categoryWords(proposal.category);
  switch (proposal.kind) {
    case 'promote':
      return proposal.accountId === null ? `${name}: let its replies go out unseen` : `${name}, for one account: let its replies go out unseen again`;
    case 'demote':
      return proposal.accountId === null
        ? `${name}: let people see all of its replies again`
        : `${name}, for one account: let people see all of its replies again`;
    case 'threshold':
      return `${name}: hold below a confidence of ${percent(proposal.to)} instead of ${percent(proposal.from)}`;
  }
}

function OpenProposal({ view, proposal }: { view: CalibrationView; proposal: Proposal }) {
  const { id } = proposal;
  return (
    <section class="note">
      <h3>
        <Name>{proposalHeading(proposal)}</Name>
      </h3>
      <Evidence proposal={proposal} />
      {view.mayPropose ? (
        <>
          <p>
            <a class="button go" href={`/policy/propose?calibration=${encodeURIComponent(id)}`}>
              Propose this change
            </a>
          </p>
          {mayBeDismissed(proposal) ? <Dismissal view={view} proposal={proposal} /> : null}
        </>
      ) : null}
    </section>
  );
}

function Dismissal({ view, proposal: { id, kind } }: { view: CalibrationView; proposal: Proposal }) {
  return (
    <details>
      <summary>Dismiss it</summary>
      <form method="post" action="/policy/calibration">
        <input type="hidden" name="form" value={view.form} autocomplete="off" />
        <input type="hidden" name="proposal" value={id} autocomplete="off" />
        <label for={`reason-${id}`}>Why not (may be left empty)</label>
        <span class="hint" id={`hint-${id}`}>
          Nobody is asked again as long as the category stands as it does{kind === 'demote' ? ', unless it becomes about twice as bad' : ''}. At most{' '}
          {longestReason} characters.
        </span>
        <ExactTextarea text="" id={`reason-${id}`} name="reason" dir="auto" aria-describedby={`hint-${id}`} />
        <p>
          <button type="submit" name="do" value="dismiss">
            Dismiss it
          </button>
        </p>
      </form>
    </details>
  );
}

const Evidence = ({ proposal }: { proposal: Proposal }) => (
  <ul>
    {(proposal.kind === 'promote' ? promotionLines(proposal) : proposal.kind === 'demote' ? demotionLines(proposal) : thresholdLines(proposal)).map((line) => (
      <li>
        <Name>{line}</Name>
      </li>
    ))}
  </ul>
);

function promotionLines(promotion: Promotion): string[] {
  const { n, unchanged, interval: bounds, accountId, line, proof, needed, unread, undecided, people, replay, hoursSavedPerWeek, risk } = promotion;
  return [
    `${unchanged} of ${n} were approved unchanged: ${percent(unchanged / n)}, with 95 % certainty ${interval(bounds)}.`,
    `The evidence is ${Math.floor(proof)} times better told by ${accountId === null ? 'a category' : 'an account'} above ${percent(line)} than by one at it; ${Math.round(needed)} are needed, as it may be looked at after each case.`,
    ...(accountId === null
      ? []
      : [
          `The account is ${accountId}. Calibration had closed the category for it alone; these are its replies since then.`,
          'Less is asked for than of a whole category: a wrong choice reaches this one customer. More wrong replies than its error budget allows close it again.',
        ]),
    `In ${replay.weeks.toFixed(1)} weeks ${counted(replay.sent, 'reply', 'replies')} would have gone out unseen; of those people edited ${replay.edited} and rejected ${replay.rejected}.`,
    `It saves ${hours(hoursSavedPerWeek)}. Not as people would have it: ${perThousand(risk)}.`,
    `${counted(people, 'person', 'people')} decided.${people === 1 ? ' One person alone may be too kind.' : ''}${unread > 0 ? ` ${counted(unread, 'approval')} that nobody was seen to read ${unread === 1 ? 'is' : 'are'} left out.` : ''}${undecided > 0 ? ` ${counted(undecided, 'case')} ended without a decision.` : ''}`,
  ];
}

const demotionWords = {
  rejections: 'Of what people still see they reject too much',
  sample: 'The audit sample has become worse',
  reports: 'Of what went out unseen too much was reported wrong',
  'error-budget': 'More of what the account got was wrong than its error budget allows',
} as const;

function demotionLines({ why, n, unchanged, interval: bounds, accountId, automatic }: Demotion): string[] {
  return [
    `${demotionWords[why]}: ${n - unchanged} of ${n}, with 95 % certainty ${interval(bounds)}.`,
    ...(accountId === null ? [] : [`The account is ${accountId}.`]),
    automatic ? 'Calibration had opened the category, and closes it by itself within the hour.' : 'A person had opened the category, so a person closes it.',
  ];
}

function thresholdLines({ n, interval: bounds, held, hoursSavedPerWeek, risk }: ThresholdChange): string[] {
  return [
    `Of ${counted(n, 'reply', 'replies')} that were looked at, those above it would not have been sent as they were in ${interval(bounds)}.`,
    `People would see ${percent(held.after)} of the category’s replies instead of ${percent(held.before)}: ${hours(hoursSavedPerWeek)} ${hoursSavedPerWeek < 0 ? 'more' : 'less'}.`,
    `Not as people would have it: ${perThousand(risk)}.`,
  ];
}

const lackWords: Readonly<Record<CategoryStanding['lacks'][number], string>> = {
  'always-human': 'always needs a person',
  weeks: 'the baseline still runs',
  cases: 'too few cases',
  interval: 'too many edited or rejected for what is known',
  proof: 'not certain enough yet',
};

const Standings = ({ view: { standings, timeZone } }: { view: CalibrationView }) => (
  <section>
    <h2>How each category stands</h2>
    {standings.length === 0 ? (
      <p>Nothing came in yet.</p>
    ) : (
      <Table caption="Categories, and what each lacks to go out unseen" columns={['Category', 'Its replies', 'Since', 'Cases', 'Approved unchanged', 'Lacks']}>
        {standings.map(({ category, promotedBy, since, n, unchanged, interval: bounds, lacks }) => (
          <tr>
            <th scope="row">
              <Name>{categoryWords(category)}</Name>
            </th>
            <td>
              {promotedBy === null ? 'are reviewed' : `go out unless a rule holds them (opened by ${promotedBy === 'calibration' ? 'calibration' : 'people'})`}
            </td>
            <td>{formatInstant(new Date(since), timeZone)}</td>
            <td>{n}</td>
            <td>{bounds === null ? 'not known' : `${unchanged} (${interval(bounds)})`}</td>
            <td>{lacks.length === 0 ? 'nothing' : lacks.map((lack) => lackWords[lack]).join(', ')}</td>
          </tr>
        ))}
      </Table>
    )}
  </section>
);

const Closed = ({ view: { closed, timeZone } }: { view: CalibrationView }) =>
  closed.length === 0 ? null : (
    <section>
      <h2>What became of earlier proposals</h2>
      <Table caption="Accepted and dismissed" columns={['When', 'What', 'Became', 'By', 'Why']}>
        {closed.map(({ proposal, state, at, by, reason, policyVersion }) => (
          <tr>
            <td>{formatInstant(at, timeZone)}</td>
            <td>
              <Name>{proposalHeading(proposal)}</Name>
            </td>
            <td>{state === 'accepted' ? <a href={`/policy?version=${policyVersion}`}>{`version ${policyVersion}`}</a> : 'dismissed'}</td>
            <td>
              <Name>{by}</Name>
            </td>
            <td>{reason === null ? 'no reason given' : <Name>{reason}</Name>}</td>
          </tr>
        ))}
      </Table>
    </section>
  );

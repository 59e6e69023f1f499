import { readableSeconds } from '../domain/approval/decision-time.ts';
import type { EditPattern } from '../domain/metrics/edit-patterns.ts';
import type { EditKind } from '../domain/metrics/edits.ts';
import { isRejectedOften, type Rates } from '../domain/metrics/rates.ts';
import type { Share } from '../domain/metrics/share.ts';
import { observed, shownSecondsTarget, within } from '../domain/metrics/targets.ts';
import type { TooLong } from '../domain/metrics/waiting.ts';
import { BarChart, type BarPart } from './charts.tsx';
import { countColumn, type Figure, Legend, shareColumn, shareWords, tableOf, timeColumn, wordColumn } from './figure.tsx';
import type { InsightsView } from './insights-view.ts';
import { Name } from './parts.tsx';
import { formatInstant, formatLeft, formatSpan, formatTook } from './time.ts';
import { categoryWords, counted, formatCount, formatShare, listed, reasonWords, repliesCounted, sentenceCase } from './words.ts';

/** The view of the queue that lists what is due within the hour. */
const breachingPath = '/queue?view=breaching';

const tooLongWords: Readonly<Record<TooLong, string>> = {
  blocked: 'nobody may decide it',
  overdue: 'the deadline has passed',
  'due-soon': 'due within the hour',
  slow: 'nine in ten like it were decided faster',
};

export function waitingFigure({ waiting: { rows, all, cut }, now, timeZone }: InsightsView): Figure {
  const others = rows.length < all ? `, the ${rows.length} most urgent of ${formatCount(all)}` : '';
  return {
    id: 'waiting',
    heading: 'Who waits too long, now',
    says: (
      <>
        {all === 0 ? (
          <p>No reply waits too long.</p>
        ) : (
          <p>
            {repliesCounted(all)} {all === 1 ? 'waits' : 'wait'} too long. <a href={breachingPath}>See in the queue what is due next.</a>
          </p>
        )}
        {cut ? <p class="note">So many wait that not all of them were looked at.</p> : null}
      </>
    ),
    chart: null,
    open: true,
    table: tableOf(`Replies that wait too long${others}`, rows, [
      {
        label: 'Reference',
        shown: ({ draftId, reference }) => <a href={`/queue/${encodeURIComponent(draftId)}`}>{reference}</a>,
        files: [{ name: 'reference', cell: ({ reference }) => reference }],
      },
      wordColumn('Account', 'account', ({ accountName }) => accountName),
      wordColumn('Why', 'why', ({ why }) => tooLongWords[why]),
      wordColumn('Waits for', 'waits_for', ({ waitsFor }) => waitsFor),
      {
        label: 'Time left',
        shown: ({ decideBy }) => (decideBy ? formatLeft(decideBy, now) : '–'),
        files: [{ name: 'decide_by', cell: ({ decideBy }) => decideBy?.toISOString() ?? null }],
      },
      {
        label: 'Received',
        shown: ({ receivedAt }) => formatInstant(receivedAt, timeZone),
        files: [{ name: 'received_at', cell: ({ receivedAt }) => receivedAt.toISOString() }],
      },
    ]),
  };
}

/** A solid bar to the median inside a frame to the p90. */
const spreadParts = (median: number, p90: number, most: number): BarPart[] => [
  { to: p90 / most, look: 'frame' },
  { to: median / most, look: 'solid' },
];

const spreadLegend = 'Filled: half of them took at most so long. Frame: nine in ten did.';

/** Cases, as the times are: a reply that was revised while it waited is two of them. */
const leftOut = (count: number): string =>
  count === 1
    ? '1 text was not decided, or not yet: it is not among these times.'
    : `${counted(count, 'text')} were not decided, or not yet: they are not among these times.`;

export function decisionTimeFigure({ all, groups, within: quick }: InsightsView): Figure {
  const times = all.decisionSeconds;
  const rows = groups.filter(({ decisionSeconds }) => decisionSeconds !== null);
  const mark = observed.all.meanSeconds;
  const most = Math.max(mark * 1.25, ...rows.map(({ decisionSeconds }) => decisionSeconds?.p90 ?? 0));
  return {
    id: 'decision-time',
    heading: 'Time to decision',
    says: times ? (
      <>
        <p>
          {times.n === 1
            ? `1 text was decided, in ${formatTook(times.median)}`
            : `Half of ${counted(times.n, 'text')} were decided within ${formatTook(times.median)}, nine in ten within ${formatTook(times.p90)}`}
          , counted by the clock from the moment the reply was held. A revision of the helpdesk’s is a text of its own.
          {quick ? ` ${shareWords(quick)} came within ${formatSpan(within.seconds)}; others report ${formatShare(within.share)}.` : ''}
        </p>
        {all.decided < all.cases ? <p>{leftOut(all.cases - all.decided)}</p> : null}
      </>
    ) : (
      <p>Nothing was decided yet.</p>
    ),
    chart: (
      <>
        <Legend>{spreadLegend}</Legend>
        <BarChart
          alt="Time to decision"
          bars={rows.map(({ key, decisionSeconds: of }) => ({
            label: sentenceCase(key),
            note: of ? `${formatTook(of.median)}, nine in ten ${formatTook(of.p90)}` : '',
            parts: of ? spreadParts(of.median, of.p90, most) : [],
          }))}
          mark={{ at: mark / most, label: `others’ mean: ${formatTook(mark)}` }}
        />
      </>
    ),
    table: tableOf('Time from held to decided, by tier and risk', rows, [
      wordColumn('Group', 'group', ({ key }) => sentenceCase(key)),
      countColumn('Decided', 'decided', ({ decided }) => decided),
      timeColumn('Median', 'median', ({ decisionSeconds }) => decisionSeconds?.median),
      timeColumn('Nine in ten within', 'p90', ({ decisionSeconds }) => decisionSeconds?.p90),
      timeColumn('Mean', 'mean', ({ decisionSeconds }) => decisionSeconds?.mean),
    ]),
  };
}

const decisionsOf = ({ shown }: Pick<Rates, 'shown'>): number => (shown.last?.n ?? 0) + shown.unmeasured;

export function shownTimeFigure({ all, groups, team }: InsightsView): Figure {
  const { last, unmeasured } = all.shown;
  const rows = groups.filter((row) => decisionsOf(row) > 0);
  const most = Math.max(shownSecondsTarget * 1.25, ...rows.map(({ shown }) => shown.last?.p90 ?? 0));
  const measured = rows.filter(({ shown }) => shown.last !== null);
  return {
    id: 'shown-time',
    heading: 'The 30-second measure',
    says: (
      <>
        <p>
          {last
            ? `Half of ${counted(last.n, 'decision')} took at most ${formatTook(last.median)} from the page to the choice, nine in ten ${formatTook(last.p90)}. `
            : 'From the page to the choice: not measured. '}
          The target is {shownSecondsTarget} s: 30 s for a normal approval, less the 3 s in which a mail is opened.
        </p>
        {last && unmeasured > 0 ? <p>{counted(unmeasured, 'decision')} not measured.</p> : null}
        {team?.seesPace && all.shown.underFour > 0 ? (
          <p class="note bad">
            {counted(all.shown.underFour, 'approval')} in less than {readableSeconds} s: too fast to have read the reply. See the reviewers below.
          </p>
        ) : null}
      </>
    ),
    chart:
      measured.length === 0 ? null : (
        <>
          <Legend>{spreadLegend}</Legend>
          <BarChart
            alt="Time from the page to the choice"
            bars={measured.map(({ key, shown: { last: of } }) => ({
              label: sentenceCase(key),
              note: of ? `${formatTook(of.median)}, nine in ten ${formatTook(of.p90)}` : '',
              parts: of ? spreadParts(of.median, of.p90, most) : [],
            }))}
            mark={{ at: shownSecondsTarget / most, label: `target: ${shownSecondsTarget} s` }}
          />
        </>
      ),
    table: tableOf('From the last time the page was shown before the choice to the choice; a mail scanner may have been the first to open it', rows, [
      wordColumn('Group', 'group', ({ key }) => sentenceCase(key)),
      countColumn('Measured', 'measured', ({ shown }) => shown.last?.n ?? 0),
      countColumn('Not measured', 'not_measured', ({ shown }) => shown.unmeasured),
      timeColumn('Median', 'median', ({ shown }) => shown.last?.median),
      timeColumn('Nine in ten within', 'p90', ({ shown }) => shown.last?.p90),
      timeColumn('Median from first shown', 'first_shown_median', ({ shown }) => shown.first?.median),
      timeColumn('Nine in ten from first shown', 'first_shown_p90', ({ shown }) => shown.first?.p90),
      shareColumn('Edited', 'edited', ({ edited }) => edited),
    ]),
  };
}

/** Whole per cent: a phone's line is short, and the table has the rest. */
const whole = ({ share }: Share): string => `${Math.round(share * 100)} %`;
const ratesNote = ({ approved, edited, rejected, decided }: Rates): string =>
  approved && edited && rejected ? `${whole(approved)}, ${whole(edited)}, ${whole(rejected)} of ${formatCount(decided)}` : '';

function ratesParts({ approved, edited, rejected }: Rates): BarPart[] {
  if (!approved || !edited || !rejected) return [];
  const kept = approved.share + edited.share;
  return [
    { to: approved.share, look: 'frame' },
    { from: approved.share, to: kept, look: 'half' },
    { from: kept, to: kept + rejected.share, look: 'solid' },
  ];
}

/** @param flaggedFrom - rows rejected in this share or more are flagged (R115); null flags none. */
export function ratesFigure(
  id: string,
  heading: string,
  what: 'rule' | 'category',
  all: readonly Rates[],
  name: (key: string) => string,
  flaggedFrom: number | null,
): Figure {
  const flagged = flaggedFrom === null ? [] : all.filter((row) => isRejectedOften(row, flaggedFrom));
  const decided = all.filter((row) => row.decided > 0);
  const most = decided.toSorted((a, b) => (b.rejected?.share ?? 0) - (a.rejected?.share ?? 0))[0];
  return {
    id,
    heading,
    says: most ? (
      <p>
        {most.rejected && most.rejected.count > 0 ? (
          <>
            Most often rejected: <Name>{name(most.key)}</Name>, {shareWords(most.rejected)} of {counted(most.decided, 'decided reply', 'decided replies')}.
          </>
        ) : (
          'Nothing was rejected.'
        )}
        {flagged.length > 0 && flaggedFrom !== null ? (
          <>
            {` Rejected in ${formatShare(flaggedFrom)} of its decided replies or more, look at ${flagged.length === 1 ? 'it' : 'them'}: `}
            <Name>{listed(flagged.map(({ key }) => name(key)))}</Name>.
          </>
        ) : null}
      </p>
    ) : (
      <p>Nothing was decided yet.</p>
    ),
    chart: (
      <>
        <Legend>In this order: approved as it was (frame), approved with edits (half filled), rejected (filled), of so many decided.</Legend>
        <BarChart
          alt={`Approved, edited and rejected by ${what}`}
          bars={decided.map((row) => ({ label: name(row.key), note: ratesNote(row), parts: ratesParts(row) }))}
          mark={{ at: observed.all.approvedShare, label: `others approve ${formatShare(observed.all.approvedShare)}` }}
        />
      </>
    ),
    table: tableOf(`By ${what}; in brackets the 95 % Wilson interval. ${what === 'rule' ? 'A reply counts for each rule that held it.' : ''}`.trim(), all, [
      wordColumn(sentenceCase(what), what, ({ key }) => name(key)),
      countColumn('Held', 'held', ({ cases }) => cases),
      countColumn('Decided', 'decided', (row) => row.decided),
      shareColumn('Approved as it was', 'approved', ({ approved }) => approved),
      shareColumn('Approved with edits', 'edited', ({ edited }) => edited),
      shareColumn('Rejected', 'rejected', ({ rejected }) => rejected),
      timeColumn('Median time to decision', 'decision_median', ({ decisionSeconds }) => decisionSeconds?.median),
    ]),
  };
}

const plainBars = (rows: readonly { readonly label: string; readonly share: Share }[]) =>
  rows.map(({ label, share }) => ({
    label,
    note: `${formatCount(share.count)}: ${formatShare(share.share)}`,
    parts: [{ to: share.share, look: 'solid' as const }],
  }));

export function rejectionsFigure({ rejections }: InsightsView): Figure {
  const [first] = rejections;
  return {
    id: 'rejections',
    heading: 'Reasons for rejection',
    says: first ? (
      <p>
        Most frequent: {reasonWords(first.reason)}, {formatCount(first.share.count)} of {counted(first.share.of, 'rejection')}.
      </p>
    ) : (
      <p>Nothing was rejected.</p>
    ),
    chart: <BarChart alt="Reasons for rejection" bars={plainBars(rejections.map(({ reason, share }) => ({ label: reasonWords(reason), share })))} />,
    table: tableOf('Reasons for rejection; in brackets the 95 % Wilson interval', rejections, [
      wordColumn('Reason', 'reason', ({ reason }) => reasonWords(reason)),
      countColumn('Rejections', 'rejections', ({ share }) => share.count),
      shareColumn('Share', 'share', ({ share }) => share),
    ]),
  };
}

const editWords: Readonly<Record<EditKind, string>> = {
  amount: 'An amount of money',
  promise: 'A promise',
  number: 'Another number or date',
  length: 'The length, a quarter or more',
  tone: 'Tone and wording alone',
};

export function editsFigure({ edits: { kinds, looked, cut, unread }, basis }: InsightsView): Figure {
  const what = basis.of === 'own' ? counted(looked, 'edit of yours', 'edits of yours') : `${repliesCounted(looked)} that went out edited`;
  return {
    id: 'edits',
    heading: 'What editors change',
    says: (
      <>
        {looked === 0 ? (
          <p>{unread === 0 ? 'Nothing was edited.' : 'No edit could be compared.'}</p>
        ) : (
          <p>{cut ? `The newest of more: ${what}.` : `${what}.`} One edit may change several things.</p>
        )}
        {unread > 0 ? <p class="note">The texts of {counted(unread, 'edit')} could not be read.</p> : null}
      </>
    ),
    chart: <BarChart alt="What editors change" bars={plainBars(kinds.map(({ kind, share }) => ({ label: editWords[kind], share })))} />,
    table: tableOf('What edits changed; in brackets the 95 % Wilson interval', kinds, [
      wordColumn('Changed', 'changed', ({ kind }) => editWords[kind]),
      countColumn('Edits', 'edits', ({ share }) => share.count),
      shareColumn('Share', 'share', ({ share }) => share),
    ]),
  };
}

const patternWords: Readonly<Record<EditPattern['kind'], string>> = {
  removed: 'Taken out',
  added: 'Put in',
  replaced: 'Replaced',
  shortened: 'Made shorter',
  lengthened: 'Made longer',
};

const patternLabel = ({ kind, removed, added }: EditPattern): string => {
  const phrases = [removed, added].filter((phrase) => phrase !== null).join(' → ');
  return phrases === '' ? patternWords[kind] : `${patternWords[kind]}: ${phrases}`;
};

export function editPatternsFigure({ edits: { patterns, looked } }: InsightsView): Figure {
  const [first] = patterns;
  return {
    id: 'edit-patterns',
    heading: 'What people change again and again',
    says: first ? (
      <>
        <p>
          <Name>{first.suggestion}</Name>
        </p>
        <p class="soft">
          What at least three edits of replies to more than one account have in common; what each customer was told apart stands as ‹amount›, ‹date›, ‹number›,
          ‹name› or ‹address›.
        </p>
      </>
    ) : (
      <p>{looked === 0 ? 'There are no edits to compare.' : 'No three edits of replies to more than one account have a change in common.'}</p>
    ),
    chart: (
      <BarChart
        alt="What people change again and again"
        bars={plainBars(patterns.map((pattern) => ({ label: patternLabel(pattern), share: pattern.share })))}
      />
    ),
    table: tableOf('What edits have in common, and what it may teach the drafts; in brackets the 95 % Wilson interval', patterns, [
      wordColumn('Suggestion', 'suggestion', ({ suggestion }) => suggestion),
      wordColumn('Changed', 'changed', ({ kind }) => patternWords[kind]),
      wordColumn('Taken out', 'taken_out', ({ removed }) => removed),
      wordColumn('Put in', 'put_in', ({ added }) => added),
      countColumn('Edits', 'edits', ({ share }) => share.count),
      shareColumn('Share', 'share', ({ share }) => share),
      wordColumn('Most often in', 'categories', ({ categories }) => listed(categories.map(categoryWords)) || null),
    ]),
  };
}

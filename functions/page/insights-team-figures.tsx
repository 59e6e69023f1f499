import { readableSeconds } from '../domain/approval/decision-time.ts';
import type { SampleCounts } from '../domain/metrics/audit-sample.ts';
import type { Comparison } from '../domain/metrics/comparisons.ts';
import type { BandVerdict } from '../domain/metrics/human-share.ts';
import type { Reviewer } from '../domain/metrics/rates.ts';
import { humanBand } from '../domain/metrics/targets.ts';
import { ownOf } from '../domain/own.ts';
import { BarChart, LineChart } from './charts.tsx';
import { countColumn, type Figure, Legend, shareColumn, shareWords, tableOf, timeColumn, wordColumn } from './figure.tsx';
import type { InsightsView, TeamView } from './insights-view.ts';
import { Name } from './parts.tsx';
import { formatTook } from './time.ts';
import { categoryWords, counted, formatCount, formatShare, repliesCounted, sentenceCase } from './words.ts';

export function sentUnseenFigure({ sentUnseen: { all, byCategory }, thresholds }: TeamView): Figure {
  const known = byCategory.filter(({ wrong }) => wrong !== null);
  const threshold = (category: string): number | null => (thresholds ? (ownOf(thresholds.categories, category) ?? thresholds.default) : null);
  return {
    id: 'sent-wrong',
    heading: 'Sent without approval, later found wrong',
    says: (
      <>
        <p>
          {all.wrong
            ? `${formatCount(all.wrong.count)} of ${repliesCounted(all.wrong.of)} whose outcome was reported: ${shareWords(all.wrong)}. ${repliesCounted(all.sent)} went out without approval.`
            : `${repliesCounted(all.sent)} went out without approval; how they turned out was not reported.`}
        </p>
        <SampleWords sample={all.sample} />
        {thresholds ? (
          <p>
            The policy asks for a confidence of {thresholds.default}, in some categories for more; watchers are told below {thresholds.high}, on enterprise
            accounts below {thresholds.highEnterprise}. <a href="/policy/calibration">See which threshold to use.</a>
          </p>
        ) : null}
      </>
    ),
    chart:
      known.length === 0 ? null : (
        <BarChart
          alt="Sent without approval and later found wrong, by category"
          bars={known.map(({ category, wrong }) => ({
            label: categoryWords(category),
            note: wrong ? `${formatCount(wrong.count)} of ${formatCount(wrong.of)} reported: ${formatShare(wrong.share)}` : '',
            parts: wrong ? [{ to: wrong.share, look: 'solid' as const }] : [],
          }))}
        />
      ),
    table: tableOf('By category, beside the confidence that it needs; in brackets the 95 % Wilson interval', byCategory, [
      wordColumn('Category', 'category', ({ category }) => categoryWords(category)),
      { label: 'Threshold', shown: ({ category }) => threshold(category) ?? '–', files: [{ name: 'threshold', cell: ({ category }) => threshold(category) }] },
      countColumn('Sent without approval', 'sent', ({ sent }) => sent),
      countColumn('Outcome reported', 'reported', ({ wrong }) => wrong?.of ?? 0),
      countColumn('Wrong', 'wrong', ({ wrong }) => wrong?.count ?? 0),
      shareColumn('Share', 'wrong_share', ({ wrong }) => wrong),
      countColumn('In the audit sample', 'sample', ({ sample }) => sample.chosen),
      countColumn('Looked at', 'sample_looked', ({ sample }) => sample.looked),
      countColumn('Would have been changed', 'sample_edited', ({ sample }) => sample.edited),
      countColumn('Would have been rejected', 'sample_rejected', ({ sample }) => sample.rejected),
      shareColumn('False acceptance', 'false_acceptance', ({ sample }) => sample.falseAcceptance),
    ]),
  };
}

/** False acceptance by the audit sample; what waits of it is told beside, since the part that was looked at stands for less while much waits. */
function SampleWords({ sample: { chosen, looked, rejected, falseAcceptance } }: { sample: SampleCounts }) {
  if (chosen === 0) return null;
  return (
    <p>
      {falseAcceptance
        ? `False acceptance, by the audit sample: ${shareWords(falseAcceptance)}, ${formatCount(rejected)} of ${repliesCounted(looked)} that somebody looked at afterwards.`
        : 'False acceptance is not known: nobody has looked at the audit sample.'}{' '}
      {chosen > looked ? (
        <>
          {repliesCounted(chosen - looked)} of it {chosen - looked === 1 ? 'waits' : 'wait'} to be <a href="/sample">looked at</a>.
        </>
      ) : null}
    </p>
  );
}

const bandWords = `${Math.round(humanBand.low * 100)} to ${Math.round(humanBand.high * 100)} %`;
const verdictWords: Readonly<Record<BandVerdict, string>> = { below: 'below the band', within: 'within the band', above: 'above the band' };

export function humanShareFigure({ days, basis }: InsightsView, { humanShare: { all, verdict, slots }, target }: TeamView): Figure {
  const values = slots.flatMap(({ share }) => share?.share ?? []);
  const unit = days === 1 ? 'hour' : 'day';
  const ends = [slots[0]?.label ?? '', slots.at(-1)?.label ?? ''] as const;
  return {
    id: 'human-share',
    heading: 'Replies that needed a person',
    says: (
      <>
        {all ? (
          <p>
            {shareWords(all)} of {repliesCounted(all.of)}. The healthy band is {bandWords}.
          </p>
        ) : (
          <p>Nothing came in.</p>
        )}
        {verdict === 'above' ? (
          <p class="note bad">Above the band: people read what a rule could let go. Look at the rules that hold most and are seldom rejected.</p>
        ) : null}
        {verdict === 'below' ? (
          <p class="note bad">Below the band: replies may go out that somebody should have read. Look at what was later found wrong.</p>
        ) : null}
      </>
    ),
    chart: (
      <>
        <Legend>{`Shaded: the healthy band. Rings: outside of it.${target ? ' Dashed: where others stood, so long after they began.' : ''}`}</Legend>
        <LineChart
          alt={`Share of replies that needed a person, by ${unit}, from ${ends[0]} to ${ends[1]}: ${
            values.length === 0 ? 'none' : `lowest ${formatShare(Math.min(...values))}, highest ${formatShare(Math.max(...values))}`
          }; the band is ${bandWords}.`}
          points={slots.map(({ share, verdict: of }) => ({ value: share?.share ?? null, ringed: of === 'below' || of === 'above' }))}
          band={humanBand}
          {...(target && { slope: target })}
          ends={ends}
          formatValue={formatShare}
        />
      </>
    ),
    table: tableOf(`Received and held by ${unit}; in brackets the 95 % Wilson interval`, basis.of === 'team' && basis.received > 0 ? slots : [], [
      wordColumn(sentenceCase(unit), unit, ({ label }) => label),
      countColumn('Received', 'received', ({ share }) => share?.of ?? 0),
      countColumn('Needed a person', 'held', ({ share }) => share?.count ?? 0),
      shareColumn('Share', 'share', ({ share }) => share),
      wordColumn('Band', 'band', ({ verdict: of }) => (of ? verdictWords[of] : null)),
    ]),
  };
}

export function reviewersFigure({ reviewers, seesPace }: TeamView): Figure {
  const stamping = reviewers.filter(({ shown }) => shown.underFour > 0);
  const most = Math.max(1, ...reviewers.map(({ decisions }) => decisions));
  const warned = seesPace && stamping.length > 0;
  const streaks = seesPace ? reviewers.filter(({ streakIsLong }) => streakIsLong) : [];
  return {
    id: 'reviewers',
    heading: 'Reviewer load',
    says: (
      <>
        <p>
          {reviewers.length === 0
            ? 'Nobody has decided anything yet.'
            : `${counted(reviewers.length, 'person', 'people')} decided, by name. This is load, not a ranking.`}
        </p>
        {warned ? (
          <div class="note bad">
            <p>Approvals in less than {readableSeconds} s are too fast to have read the reply: a warning, not a success. Ask what makes them come so fast.</p>
            <ul>
              {stamping.map(({ name, shown }) => (
                <li>
                  <Name>{name}</Name>: {formatCount(shown.underFour)} of {counted(shown.last?.n ?? 0, 'measured decision')}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {streaks.length > 0 ? (
          <div class="note bad">
            <p>So many approvals one after the other are more than chance explains, by how often everybody approves. Ask whether they are still read.</p>
            <ul>
              {streaks.map(({ name, streak }) => (
                <li>
                  <Name>{name}</Name>: {counted(streak, 'approval')} in a row
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </>
    ),
    chart: (
      <BarChart
        alt="Decisions by person, by name"
        bars={reviewers.map(({ name, decisions }) => ({
          label: name,
          note: counted(decisions, 'decision'),
          parts: [{ to: decisions / most, look: 'solid' as const }],
        }))}
      />
    ),
    table: tableOf('Decisions by person, by name', reviewers, [
      wordColumn('Person', 'person', ({ name }) => name),
      countColumn('Decisions', 'decisions', ({ decisions }) => decisions),
      countColumn('Approved as it was', 'approved', ({ approved }) => approved),
      countColumn('Approved with edits', 'edited', ({ edited }) => edited),
      countColumn('Rejected', 'rejected', ({ rejected }) => rejected),
      ...(seesPace
        ? [
            countColumn<Reviewer>('Measured', 'measured', ({ shown }) => shown.last?.n ?? 0),
            timeColumn<Reviewer>('Median from page to choice', 'shown_median', ({ shown }) => shown.last?.median),
            countColumn<Reviewer>(`Approved under ${readableSeconds} s`, 'under_four_seconds', ({ shown }) => (shown.last ? shown.underFour : null)),
            wordColumn<Reviewer>('Warning', 'warning', warningOf),
            countColumn<Reviewer>('Longest streak of approvals', 'streak', ({ streak }) => streak),
          ]
        : []),
    ]),
  };
}

function warningOf({ shown, streakIsLong }: Reviewer): string | null {
  const warnings = [...(shown.underFour > 0 ? ['too fast to have read'] : []), ...(streakIsLong ? ['a long streak'] : [])];
  return warnings.join(', ') || null;
}

const comparedWords: Readonly<Record<Comparison['of'], string>> = { all: 'All replies', outreach: 'Outreach', bulk: 'Bulk campaigns' };
const measureWords: Readonly<Record<Comparison['what'], string>> = {
  'requests-per-week': 'requests a week',
  'approved-share': 'approved',
  'mean-time': 'mean time',
};
const comparisonName = ({ of, what }: Comparison): string => `${comparedWords[of]}: ${measureWords[what]}`;

function comparedValue({ what }: Comparison, value: number | null): string {
  if (value === null) return 'not measured';
  if (what === 'requests-per-week') return formatCount(Math.round(value));
  return what === 'approved-share' ? formatShare(value) : formatTook(value);
}

export function comparisonsFigure({ comparisons }: TeamView): Figure {
  return {
    id: 'others',
    heading: 'Beside what others report',
    says: (
      <p>
        Figures of other firms, to look at; nothing is enforced by them. Outreach is the category of that name, bulk campaigns are what the rule for bulk held:
        every bulk message, and what goes to more than 100 people or touches more than 100 records.
      </p>
    ),
    chart: (
      <BarChart
        alt="Ours beside others"
        bars={comparisons
          .filter(({ ours }) => ours !== null)
          .map((row) => ({
            label: comparisonName(row),
            note: `${comparedValue(row, row.ours)}; others ${comparedValue(row, row.theirs)}`,
            parts: [{ to: (row.ours ?? 0) / (2 * row.theirs), look: 'solid' as const }],
          }))}
        mark={{ at: 0.5, label: 'others' }}
      />
    ),
    table: tableOf('Ours beside what others report', comparisons, [
      wordColumn('Figure', 'figure', comparisonName),
      {
        label: 'Ours',
        shown: (row) => comparedValue(row, row.ours),
        files: [{ name: 'ours', cell: ({ ours }) => (ours === null ? null : Number(ours.toFixed(4))) }],
      },
      { label: 'Others', shown: (row) => comparedValue(row, row.theirs), files: [{ name: 'others', cell: ({ theirs }) => theirs }] },
    ]),
  };
}

import { attentionFigures } from './attention-figures.tsx';
import { renderConsolePage } from './console-frame.tsx';
import { type Figure, FigureSection } from './figure.tsx';
import { decisionTimeFigure, editPatternsFigure, editsFigure, ratesFigure, rejectionsFigure, shownTimeFigure, waitingFigure } from './insights-figures.tsx';
import { comparisonsFigure, humanShareFigure, reviewersFigure, sentUnseenFigure } from './insights-team-figures.tsx';
import { type InsightsView, type Period, periods } from './insights-view.ts';
import { formatInstant } from './time.ts';
import { categoryWords, counted, formatCount, repliesCounted, ruleHeading } from './words.ts';

const periodWords: Readonly<Record<Period, string>> = { 1: 'Last 24 hours', 7: 'Last 7 days', 28: 'Last 28 days' };

export function renderInsightsPage(view: InsightsView): string {
  return renderConsolePage({
    frame: view,
    at: 'insights',
    title: 'Insights',
    heading: view.basis.of === 'own' ? 'Insights: your decisions' : 'Insights',
    children: (
      <>
        <nav aria-label="Period">
          {periods.map((days) => (
            <a href={`/insights?days=${days}`} {...(days === view.days ? { 'aria-current': 'page' as const } : {})}>
              {periodWords[days]}
            </a>
          ))}
        </nav>
        <BasisNote view={view} />
        {figuresOf(view).map((figure) => (
          <FigureSection figure={figure} file={`/insights/${figure.id}.csv?days=${view.days}`} />
        ))}
      </>
    ),
  });
}

/** The figures that this view shows, in the order of the page; nobody gets the file of another. */
export function figuresOf(view: InsightsView): Figure[] {
  const { team } = view;
  return [
    waitingFigure(view),
    decisionTimeFigure(view),
    shownTimeFigure(view),
    ratesFigure('rules', 'What people decided, by rule', 'rule', view.rules, ruleHeading, null),
    ratesFigure('categories', 'What people decided, by category', 'category', view.categories, categoryWords, view.team?.flaggedFrom ?? null),
    rejectionsFigure(view),
    editsFigure(view),
    editPatternsFigure(view),
    ...attentionFigures(view.attention),
    ...(team ? [sentUnseenFigure(team), humanShareFigure(view, team), reviewersFigure(team), comparisonsFigure(team)] : []),
  ];
}

function BasisNote({ view: { basis, timeZone } }: { view: InsightsView }) {
  const from = formatInstant(basis.since, timeZone);
  if (basis.of === 'own') {
    return (
      <>
        <p>
          Worked out from your {counted(basis.decisions, 'decision')} on replies that came in from {from} to now.
        </p>
        {basis.lookedBackTo ? (
          <p class="note">What came in before {formatInstant(basis.lookedBackTo, timeZone)} was not looked through: there is more than this page reads.</p>
        ) : null}
      </>
    );
  }
  const { received, held, read, cut, unread } = basis;
  return (
    <>
      <p>
        Worked out from {cut ? `the newest ${repliesCounted(received)}` : repliesCounted(received)}, received from {from} to now.{' '}
        {held === 1 ? 'One of them' : `${formatCount(held)} of them`} needed a person.
      </p>
      {cut || read < held || unread > 0 ? (
        <div class="note">
          {cut ? <p>More came in during the period: this page reads about 10,000 replies, the newest.</p> : null}
          {read < held ? <p>What people decided is read of the newest {formatCount(read)} that needed a person.</p> : null}
          {unread > 0 ? (
            <p>
              {repliesCounted(unread)} could not be read and {unread === 1 ? 'is' : 'are'} left out.
            </p>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

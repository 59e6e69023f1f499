import type { Attention, CatchRate } from '../domain/attention/figures.ts';
import { BarChart } from './charts.tsx';
import { countColumn, type Figure, shareColumn, shareWords, tableOf, wordColumn } from './figure.tsx';
import type { AttentionView } from './insights-view.ts';
import { counted, formatCount, ruleHeading, sentenceCase, words } from './words.ts';

/** A catch rate and what it is by. */
interface Row extends CatchRate {
  readonly by: string;
  readonly label: string;
}

const rowsOf = ({ byRisk, byFlaw, byRule, byRole, byHour }: Attention): Row[] => [
  ...byRisk.map((rate) => ({ ...rate, by: 'risk', label: sentenceCase(rate.key) })),
  ...byFlaw.map((rate) => ({ ...rate, by: 'mistake', label: sentenceCase(words(rate.key)) })),
  ...byRule.map((rate) => ({ ...rate, by: 'rule', label: ruleHeading(rate.key) })),
  ...byRole.map((rate) => ({ ...rate, by: 'role', label: sentenceCase(words(rate.key)) })),
  ...byHour.map((rate) => ({ ...rate, by: 'hour', label: `${rate.key}:00 to ${rate.key}:59` })),
];

/** What attention checks say: one's own, and for those who see everything the team's, which names nobody. */
export function attentionFigures({ own, team, cut, unread }: AttentionView): Figure[] {
  const more = (
    <>
      {cut ? <p class="note">There were more checks than are counted: these are the newest.</p> : null}
      {unread > 0 ? <p class="note">{counted(unread, 'check')} could not be read.</p> : null}
    </>
  );
  return [
    ...(own ? [figureOf('attention', 'Mistakes you caught', own, <p>On this page everybody sees their own alone.</p>)] : []),
    ...(team === 'few'
      ? [fewFigure]
      : team
        ? [
            figureOf(
              'attention-team',
              'Mistakes that were caught',
              team,
              <p>Of all together; nobody is named, and no row is of fewer than three people.</p>,
              more,
            ),
          ]
        : []),
  ];
}

function figureOf(id: string, heading: string, attention: Attention, whose: Figure['says'], more: Figure['says'] = null): Figure {
  const { caught, undecided } = attention;
  return {
    id,
    heading,
    says: (
      <>
        <p>
          {caught
            ? `${formatCount(caught.count)} of ${counted(caught.of, 'attention check')} were caught: ${shareWords(caught)}.`
            : 'No attention check was decided.'}
          {undecided > 0 ? ` ${counted(undecided, 'other')} ended without a decision.` : ''}
        </p>
        <p>Attention checks are made-up replies with a mistake in them. They are never sent, and are told to whoever had one at once.</p>
        {whose}
        {more}
      </>
    ),
    chart: (
      <BarChart
        alt={`${heading}, by kind of mistake`}
        bars={attention.byFlaw.map(({ key, caught: of }) => ({
          label: sentenceCase(words(key)),
          note: `${formatCount(of.count)} of ${formatCount(of.of)}`,
          parts: [{ to: of.share, look: 'solid' as const }],
        }))}
      />
    ),
    table: tableOf('Of the checks that were decided; in brackets the 95 % Wilson interval', rowsOf(attention), [
      wordColumn('By', 'by', ({ by }) => by),
      wordColumn('Which', 'key', ({ label }) => label),
      countColumn('Checks', 'checks', ({ caught: { of } }) => of),
      countColumn('Caught', 'caught', ({ caught: { count } }) => count),
      shareColumn('Share', 'share', ({ caught: of }) => of),
    ]),
  };
}

const fewFigure: Figure = {
  id: 'attention-team',
  heading: 'Mistakes that were caught',
  says: <p>Fewer than three people decided attention checks: what they caught would be told of each, so it is not told.</p>,
  chart: null,
  table: tableOf<Row>('None', [], []),
};

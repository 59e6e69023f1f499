import type { CategoryAdvice, NoAdvice } from '../domain/learning/advice.ts';
import type { Stretch } from '../domain/learning/reliability.ts';
import type { Outlook } from '../domain/learning/thresholds.ts';
import { type Step, StepChart } from './charts.tsx';
import { countColumn, type Figure, Legend, shareColumn, tableOf, wordColumn } from './figure.tsx';
import { Name } from './parts.tsx';
import { percent } from './policy-words.ts';
import { categoryWords, counted, formatShare, repliesCounted } from './words.ts';

export interface AdviceView {
  /** False acceptance that the thresholds are to keep, 0 to 1. */
  readonly wanted: number;
  readonly advice: readonly CategoryAdvice[];
}

/** What may be asked for by a link; anything else by the address. */
const wantedOffered = [0.01, 0.02, 0.05, 0.1] as const;

/** Charts of one page, those with most cases; the rest stands in the table (ours). */
const chartsShown = 10;

/** Across a chart at least from here on: no policy holds as low (ours). */
const acrossFrom = 0.5;

const noAdviceWords: Readonly<Record<NoAdvice, string>> = {
  'always-human': 'always needs a person',
  'by-impact': 'its threshold holds for drafts of every category that move money or change access',
  unseen: 'its replies go out, and nobody looked at any of them',
  'not-enough-cases': 'not enough cases',
  'not-good-enough': 'none is shown to keep it',
};

const whyNone = ({ why }: Pick<CategoryAdvice, 'why'>): string => (why === null ? '' : noAdviceWords[why]);

/** The figures of the threshold adviser, in the order of the page. */
export const adviceFigures = (view: AdviceView): Figure[] => [thresholdsFigure(view), reliabilityFigure(view)];

/** `?wanted=0.05`, for the page and for its files. */
export const wantedQuery = (wanted: number): string => `?wanted=${wanted}`;

const wrongOf = (outlook: Outlook | null) => outlook && { count: outlook.n - outlook.unchanged, of: outlook.n, ...outlook.wrong };
const known = (value: number | null): string => (value === null ? '–' : percent(value));

function thresholdsFigure({ wanted, advice }: AdviceView): Figure {
  return {
    id: 'thresholds',
    heading: 'Which threshold to use',
    says: (
      <>
        <p>
          The lowest confidence from which on replies may go out, if of those that go out at most {percent(wanted)} may be such as people would have changed or
          rejected: shown with 97.5 % certainty, or it is not advised. Nothing is changed by it.
        </p>
        <nav id="thresholds" aria-label="At most changed or rejected">
          {wantedOffered.map((share) => (
            <a href={`/policy/calibration${wantedQuery(share)}#thresholds`} {...(share === wanted ? { 'aria-current': 'true' as const } : {})}>
              at most {percent(share)}
            </a>
          ))}
        </nav>
        {advice.length === 0 ? <p>Nothing came in yet.</p> : null}
      </>
    ),
    chart: null,
    open: true,
    table: tableOf('Thresholds by category; in brackets the 95 % Wilson interval', advice, [
      wordColumn('Category', 'category', ({ category }) => categoryWords(category)),
      countColumn('Looked at', 'looked_at', ({ n }) => n),
      {
        label: 'Threshold now',
        shown: ({ threshold }) => percent(threshold),
        files: [{ name: 'threshold', cell: ({ threshold }) => threshold }],
      },
      shareColumn('Wrong now', 'wrong', ({ present }) => wrongOf(present)),
      {
        label: 'People see now',
        shown: ({ present }) => known(present && rounded(present.held)),
        files: [{ name: 'held', cell: ({ present }) => present && rounded(present.held) }],
      },
      {
        label: 'To use',
        shown: (row) => (row.advised ? percent(row.advised.threshold) : whyNone(row)),
        files: [
          { name: 'advised', cell: ({ advised }) => advised?.threshold ?? null },
          { name: 'why_none', cell: ({ why }) => why },
        ],
      },
      shareColumn('Wrong then', 'advised_wrong', ({ advised }) => wrongOf(advised)),
      {
        label: 'People see then',
        shown: ({ advised }) => known(advised && rounded(advised.held)),
        files: [{ name: 'advised_held', cell: ({ advised }) => advised && rounded(advised.held) }],
      },
      {
        label: 'Come in a week',
        shown: ({ perWeek }) => perWeek.toFixed(1),
        files: [{ name: 'per_week', cell: ({ perWeek }) => Number(perWeek.toFixed(1)) }],
      },
    ]),
  };
}

const rounded = (share: number): number => Number(share.toFixed(4));

/** The confidence of a stretch: `88 to 91 %`. */
const stretchWords = ({ from, to }: Pick<Stretch, 'from' | 'to'>): string => (from === to ? percent(from) : `${percent(from)} to ${percent(to)}`);

function reliabilityFigure({ advice }: AdviceView): Figure {
  const drawn = advice.filter(({ curve }) => curve.length > 0).toSorted((a, b) => b.n - a.n);
  const rows = advice.flatMap(({ category, curve }) => curve.map((stretch) => ({ ...stretch, category })));
  return {
    id: 'reliability',
    heading: 'What the AI’s confidence is worth',
    says:
      drawn.length === 0 ? (
        <p>Not enough cases: nobody has looked at a reply yet that its confidence alone could have held.</p>
      ) : (
        <p>
          Of the replies of a stated confidence, those that people approved unchanged: measured, never falling as confidence rises. Only replies that no other
          rule holds are among them.
        </p>
      ),
    chart: (
      <>
        <Legend>Across: stated confidence. Up: approved unchanged. Shaded: its 95 % interval. Dashed: the threshold now. Solid: the one to use.</Legend>
        {drawn.length > chartsShown ? (
          <p class="note">
            Drawn are the {chartsShown} categories with most cases of {drawn.length}.
          </p>
        ) : null}
        {drawn.slice(0, chartsShown).map((row) => (
          <Curve row={row} />
        ))}
      </>
    ),
    table: tableOf('Approved unchanged, by category and stated confidence; in brackets the 95 % Wilson interval', rows, [
      wordColumn('Category', 'category', ({ category }) => categoryWords(category)),
      {
        label: 'Confidence',
        shown: stretchWords,
        files: [
          { name: 'confidence_from', cell: ({ from }) => from },
          { name: 'confidence_to', cell: ({ to }) => to },
        ],
      },
      countColumn('Looked at', 'looked_at', ({ n }) => n),
      shareColumn('Approved unchanged', 'unchanged', ({ n, share, low, high }) => ({ count: Math.round(share * n), of: n, share, low, high })),
    ]),
  };
}

/** Marks in the order in which they are named above the plot. */
const marksOf = ({ threshold, advised }: CategoryAdvice) => [
  { at: threshold, label: `now: ${percent(threshold)}`, dashed: true },
  ...(advised ? [{ at: advised.threshold, label: `to use: ${percent(advised.threshold)}`, dashed: false }] : []),
];

function Curve({ row }: { row: CategoryAdvice }) {
  const { category, n, threshold, advised, curve } = row;
  const name = categoryWords(category);
  const use = advised ? `to use ${percent(advised.threshold)}` : `none to use: ${whyNone(row)}`;
  return (
    <>
      <h3>
        <Name>{name}</Name>
      </h3>
      <p>
        {repliesCounted(n)} looked at; threshold now {percent(threshold)}, {use}.
      </p>
      <StepChart alt={`Reliability: ${curve.map(stepWords).join('; ')}.`} steps={curve} marks={marksOf(row)} from={acrossFrom} formatValue={formatShare} />
    </>
  );
}

const stepWords = ({ n, ...step }: Step & { readonly n: number }): string =>
  `${stretchWords(step)}: of ${counted(n, 'reply', 'replies')} ${formatShare(step.share)} (${formatShare(step.low)} to ${formatShare(step.high)})`;

import type { Child } from 'hono/jsx';
import { cutName, showUnseen } from './text.ts';

/*
 * Charts are SVG without a scale of their own: places across in per cent, places down in the size of the text, words in the
 * colour of the text and shapes in one other colour of the one style. So they fit any width, follow the reader's text size, and read the same in light, dark, print and without colour.
 */

const em = (value: number): string => `${Number(value.toFixed(2))}em`;
const percent = (value: number): string => `${Number((Math.min(1, Math.max(0, value)) * 100).toFixed(2))}%`;

/** How a part of a bar is drawn; neighbours differ in more than colour. */
type Look = 'solid' | 'half' | 'frame';
const looks: Readonly<Record<Look, Readonly<Record<string, string>>>> = {
  solid: {},
  half: { 'fill-opacity': '.4' },
  frame: { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' },
};

/** A part of a bar, from 0 to 1 of the width. */
export interface BarPart {
  readonly from?: number;
  readonly to: number;
  readonly look: Look;
}

export interface Bar {
  /** Of strangers too: what can't be seen is named, and what is too long for a phone is cut. */
  readonly label: string;
  /** The values in words: the bar is never read by its length alone. */
  readonly note: string;
  readonly parts: readonly BarPart[];
}

/** A dashed line across all bars. */
export interface Mark {
  readonly at: number;
  readonly label: string;
}

interface BarChartProps {
  /** What the chart shows, for those who do not see it; the bars are read out behind it. */
  readonly alt: string;
  readonly bars: readonly Bar[];
  readonly mark?: Mark;
}

const labelLength = 30; // of a bold line at 320 CSS px
/** Bars of one chart; the rest stands in the table below it. */
const barsShown = 10;
const pitch = 4.6;
const barTop = 2.9;
const barHeight = 1;
const markHeight = 1.8;

/** Horizontal bars, each below its label and its values: the first ones, and how many there are. */
export function BarChart({ bars, ...props }: BarChartProps) {
  return (
    <>
      <Bars {...props} bars={bars.slice(0, barsShown)} />
      {bars.length > barsShown ? (
        <p class="soft">
          These are the first {barsShown} of {bars.length}; the table has all of them.
        </p>
      ) : null}
    </>
  );
}

function Bars({ alt, bars, mark }: BarChartProps) {
  const top = mark ? markHeight : 0;
  const height = top + bars.length * pitch;
  return (
    <Drawing height={height} alt={`${alt}: ${bars.map(({ label, note }) => `${showUnseen(label, { oneLine: true })}: ${note}`).join('; ')}.`}>
      {bars.map(({ label, note, parts }, i) => {
        const y = top + i * pitch;
        return (
          <>
            <text x="0" y={em(y + 1.1)} font-weight="600">
              {cutName(showUnseen(label, { oneLine: true }), labelLength)}
            </text>
            <text x="0" y={em(y + 2.4)}>
              {note}
            </text>
            {parts.map(({ from = 0, to, look }) => (
              <rect x={percent(from)} y={em(y + barTop)} width={percent(Math.min(1, to) - from)} height={em(barHeight)} {...looks[look]} />
            ))}
          </>
        );
      })}
      {mark ? <MarkLine mark={mark} bars={bars.length} /> : null}
    </Drawing>
  );
}

/** The line crosses the bars only, not the words between them. */
const MarkLine = ({ mark: { at, label }, bars }: { mark: Mark; bars: number }) => (
  <>
    <text x={percent(at)} y="1.1em" text-anchor={at > 0.5 ? 'end' : 'start'}>
      {label}
    </text>
    {Array.from({ length: bars }, (_, i) => {
      const y = markHeight + i * pitch + barTop;
      return (
        <line x1={percent(at)} x2={percent(at)} y1={em(y - 0.3)} y2={em(y + barHeight + 0.3)} stroke="currentColor" stroke-width="2" stroke-dasharray="4 3" />
      );
    })}
  </>
);

export interface LinePoint {
  /** 0 to 1; null leaves a gap. */
  readonly value: number | null;
  /** Drawn as a ring instead of a dot. */
  readonly ringed: boolean;
}

interface LineChartProps {
  readonly alt: string;
  readonly points: readonly LinePoint[];
  /** A shaded band with a name at each edge. */
  readonly band: { readonly low: number; readonly high: number };
  /** A dashed line from the first point to the last. */
  readonly slope?: { readonly first: number; readonly last: number };
  /** Below the first point and the last. */
  readonly ends: readonly [first: string, last: string];
  readonly formatValue: (value: number) => string;
}

const plot = { left: 0.16, right: 0.98, top: 0.6, height: 13 } as const;

/** Shares over time, against a band. */
export function LineChart({ alt, points, band, slope, ends, formatValue }: LineChartProps) {
  const values = points.flatMap(({ value }) => value ?? []);
  const most = Math.min(1, Math.ceil(Math.max(0.2, ...values, slope?.first ?? 0, slope?.last ?? 0) * 20) / 20);
  const x = (i: number): string =>
    percent(points.length === 1 ? (plot.left + plot.right) / 2 : plot.left + (i / (points.length - 1)) * (plot.right - plot.left));
  const y = (value: number): number => plot.top + (1 - Math.min(value, most) / most) * plot.height;
  const bottom = plot.top + plot.height;
  return (
    <Drawing height={bottom + 2} alt={alt}>
      <rect x={percent(plot.left)} y={em(y(band.high))} width={percent(plot.right - plot.left)} height={em(y(band.low) - y(band.high))} fill-opacity=".12" />
      {[most, band.high, band.low].map((value, i) => (
        <>
          {i === 0 ? null : <Across y={y(value)} />}
          <text x="0" y={em(y(value) + 0.35)}>
            {formatValue(value)}
          </text>
        </>
      ))}
      <Across y={bottom} />
      {slope ? <line x1={x(0)} x2={x(points.length - 1)} y1={em(y(slope.first))} y2={em(y(slope.last))} stroke="currentColor" stroke-dasharray="4 3" /> : null}
      {points.map(({ value }, i) => {
        const next = points[i + 1]?.value;
        if (value === null || next === null || next === undefined) return null;
        return <line x1={x(i)} x2={x(i + 1)} y1={em(y(value))} y2={em(y(next))} stroke="currentColor" stroke-width="2" />;
      })}
      {points.map(({ value, ringed }, i) => {
        if (value === null) return null;
        return ringed ? <circle cx={x(i)} cy={em(y(value))} r=".4em" {...looks.frame} /> : <circle cx={x(i)} cy={em(y(value))} r=".25em" />;
      })}
      <text x={percent(plot.left)} y={em(bottom + 1.4)}>
        {ends[0]}
      </text>
      {points.length > 1 ? (
        <text x={percent(plot.right)} y={em(bottom + 1.4)} text-anchor="end">
          {ends[1]}
        </text>
      ) : null}
    </Drawing>
  );
}

/** A stretch of what is across, 0 to 1, over which the share is the same. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

interface StepChartProps {
  readonly alt: string;
  /** At least one. */
  readonly steps: readonly Step[];
  /** Lines down the plot, each named in a line of its own above it. */
  readonly marks: readonly (Mark & { readonly dashed: boolean })[];
  /** What is across begins here, or lower where a step does. */
  readonly from: number;
  readonly formatValue: (value: number) => string;
}

const markPitch = 1.5;
const leastWidth = 0.012; // a step of a single value is seen all the same
const tenthBelow = (value: number): number => Math.min(0.9, Math.floor(value * 10 + 1e-9) / 10);

/** Shares by what is across, each with its interval as a shade. */
export function StepChart({ alt, steps, marks, from, formatValue }: StepChartProps) {
  const left = Math.min(from, tenthBelow(Math.min(...steps.map((step) => step.from))));
  const least = tenthBelow(Math.min(...steps.map(({ low }) => low)));
  const top = marks.length * markPitch + plot.top;
  const bottom = top + plot.height;
  const x = (value: number): number => plot.left + ((value - left) / (1 - left)) * (plot.right - plot.left);
  const y = (share: number): number => bottom - ((share - least) / (1 - least)) * plot.height;
  return (
    <Drawing height={bottom + 2} alt={alt}>
      {[1, (1 + least) / 2, least].map((share) => (
        <>
          <Across y={y(share)} />
          <text x="0" y={em(y(share) + 0.35)}>
            {formatValue(share)}
          </text>
        </>
      ))}
      {steps.map(({ from: begin, to: end, share, low, high }) => {
        const width = Math.max(leastWidth, x(end) - x(begin));
        const start = Math.min(plot.right - width, x(begin));
        return (
          <>
            <rect x={percent(start)} width={percent(width)} y={em(y(high))} height={em(y(low) - y(high))} fill-opacity=".25" />
            <line x1={percent(start)} x2={percent(start + width)} y1={em(y(share))} y2={em(y(share))} stroke="currentColor" stroke-width="3" />
          </>
        );
      })}
      {marks.map(({ at, label, dashed }, i) => (
        <>
          <text x={percent(x(at) - 0.01)} y={em((i + 1) * markPitch - 0.4)} text-anchor="end">
            {label}
          </text>
          <line
            x1={percent(x(at))}
            x2={percent(x(at))}
            y1={em((i + 1) * markPitch)}
            y2={em(bottom)}
            stroke="currentColor"
            stroke-width="2"
            {...(dashed ? { 'stroke-dasharray': '4 3' } : {})}
          />
        </>
      ))}
      <text x={percent(plot.left)} y={em(bottom + 1.4)}>
        {formatValue(left)}
      </text>
      <text x={percent(plot.right)} y={em(bottom + 1.4)} text-anchor="end">
        {formatValue(1)}
      </text>
    </Drawing>
  );
}

const Across = ({ y }: { y: number }) => (
  <line x1={percent(plot.left)} x2={percent(plot.right)} y1={em(y)} y2={em(y)} stroke="currentColor" stroke-opacity=".5" />
);

const Drawing = ({ height, alt, children }: { height: number; alt: string; children: Child }) => (
  <svg role="img" aria-label={alt} width="100%" height={em(height)} fill="currentColor">
    {children}
  </svg>
);

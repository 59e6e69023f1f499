import type { Stretch } from '../../functions/domain/learning/reliability.ts';

/** A column for each hundredth of confidence: 0.50 to 1.00. */
const firstColumn = 50;
const columns = 51;
const rows = 10;

const columnOf = (confidence: number): number => Math.min(columns - 1, Math.max(0, Math.floor(confidence * 100 + 1e-9) - firstColumn));

/**
 * A plot in characters, at most 80 columns wide and without colour: stated confidence across, share approved unchanged up.
 *
 * `#` is the measured share, `:` its 95 % interval. What lies below a confidence of 0.50 stands in the first column.
 *
 * @param stretches - at least one.
 * @param marks - thresholds, named below the plot: the present one, and the one to use.
 */
export function plotOf(stretches: readonly Stretch[], marks: { readonly now: number; readonly use?: number }): string[] {
  const least = Math.min(0.9, Math.floor(Math.min(...stretches.map(({ low }) => low)) * 10 + 1e-9) / 10);
  const rowOf = (share: number): number => Math.round(((share - least) / (1 - least)) * rows);
  const grid = Array.from({ length: rows + 1 }, () => Array.from({ length: columns }, () => ' '));
  for (const { from, to, share, low, high } of stretches)
    for (let column = columnOf(from); column <= columnOf(to); column += 1)
      for (let row = rowOf(low); row <= rowOf(high); row += 1) {
        const cells = grid[row];
        if (cells && cells[column] !== '#') cells[column] = row === rowOf(share) ? '#' : ':';
      }
  const label = (row: number): string => (row % 5 === 0 ? `${(100 * (least + (row / rows) * (1 - least))).toFixed(0)} %` : '').padStart(6);
  return [
    ...grid.map((cells, row) => `  ${label(row)} |${cells.join('')}`.trimEnd()).reverse(),
    `  ${''.padStart(6)} +${'-'.repeat(columns)}`,
    `  ${''.padStart(6)}  ${'0.50'.padEnd(25)}${'0.75'.padEnd(22)}1.00`,
    ...Object.entries(marks).map(([name, threshold]) => `  ${''.padStart(6)}  ${' '.repeat(columnOf(threshold))}^ ${name}: ${Number(threshold.toFixed(4))}`),
    `  ${''.padStart(6)}  # approved unchanged, by stated confidence; : its 95 % interval`,
  ];
}

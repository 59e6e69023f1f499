import type { Figure } from '../page/figure.tsx';
import { type Answer, text } from '../runtime/compose.ts';

/**
 * The table of a figure as a CSV file; undefined where no figure is called that.
 *
 * @param asked - the last part of the path: `waiting.csv`.
 * @param fileName - what the browser keeps it as, of the figure's id.
 */
export function figureFile(figures: readonly Figure[], asked: string | undefined, fileName: (id: string) => string): Answer | undefined {
  const figure = figures.find(({ id }) => `${id}.csv` === asked);
  return (
    figure &&
    text(200, figure.table.csv(), {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName(figure.id)}"`,
    })
  );
}

import type { Child } from 'hono/jsx';
import { csvLine } from '../domain/csv.ts';
import type { Share } from '../domain/metrics/share.ts';
import { Name } from './parts.tsx';
import { formatTook } from './time.ts';
import { formatCount, formatShare } from './words.ts';

/** What a cell of a file may hold; null is an empty one. */
type CsvCell = string | number | null;

/** A column of a figure's table, and its columns in the CSV file: a share has its interval beside it there. */
export interface Column<Row> {
  readonly label: string;
  readonly shown: (row: Row) => Child;
  readonly files: readonly { readonly name: string; readonly cell: (row: Row) => CsvCell }[];
}

const nothing = '–';

/** Words, of strangers too; null where there are none. */
export const wordColumn = <Row,>(label: string, name: string, read: (row: Row) => string | null): Column<Row> => ({
  label,
  shown: (row) => <Name>{read(row) ?? nothing}</Name>,
  files: [{ name, cell: read }],
});

/** A number of things; null where it is not known. */
export const countColumn = <Row,>(label: string, name: string, read: (row: Row) => number | null): Column<Row> => ({
  label,
  shown: (row) => {
    const count = read(row);
    return count === null ? nothing : formatCount(count);
  },
  files: [{ name, cell: read }],
});

/** Seconds; undefined where nothing was measured. */
export const timeColumn = <Row,>(label: string, name: string, read: (row: Row) => number | undefined): Column<Row> => ({
  label,
  shown: (row) => {
    const seconds = read(row);
    return seconds === undefined ? nothing : <span class="whole">{formatTook(seconds)}</span>;
  },
  files: [{ name: `${name}_seconds`, cell: (row) => rounded(read(row), 3) }],
});

/** A share and its 95 % interval; null where there is nothing to be a part of. */
export const shareColumn = <Row,>(label: string, name: string, read: (row: Row) => Share | null): Column<Row> => ({
  label,
  shown: (row) => <span class="whole">{shareWords(read(row))}</span>,
  files: [
    { name, cell: (row) => rounded(read(row)?.share, 4) },
    { name: `${name}_low`, cell: (row) => rounded(read(row)?.low, 4) },
    { name: `${name}_high`, cell: (row) => rounded(read(row)?.high, 4) },
  ],
});

const rounded = (value: number | undefined, digits: number): number | null => (value === undefined ? null : Number(value.toFixed(digits)));

/** `12.5 % (8 to 19 %)`. */
export const shareWords = (share: Share | null): string =>
  share ? `${formatShare(share.share)} (${Math.round(share.low * 100)} to ${Math.round(share.high * 100)} %)` : nothing;

/** The rows of a figure: a table on the page, all of them in the file. */
export interface FigureTable {
  readonly caption: string;
  readonly labels: readonly string[];
  readonly rows: readonly (readonly Child[])[];
  readonly rowCount: number;
  /** The file; asked for only where it is sent. */
  readonly csv: () => string;
}

/** More rows than a page shows: a tenant may have a category for every intent that its helpdesk ever named (ours). */
const rowsShown = 50;

export const tableOf = <Row,>(caption: string, rows: readonly Row[], columns: readonly Column<Row>[]): FigureTable => ({
  caption,
  labels: columns.map(({ label }) => label),
  rows: rows.slice(0, rowsShown).map((row) => columns.map(({ shown }) => shown(row))),
  rowCount: rows.length,
  csv: () => {
    const files = columns.flatMap((column) => column.files);
    return [files.map(({ name }) => name), ...rows.map((row) => files.map(({ cell }) => String(cell(row) ?? '')))].map(csvLine).join('');
  },
});

/** What the looks of a chart mean. */
export const Legend = ({ children }: { children: string }) => <p class="soft">{children}</p>;

/** One figure of the page. `id` names its file. */
export interface Figure {
  readonly id: string;
  readonly heading: string;
  /** What it says, in words. */
  readonly says: Child;
  /** None where there is nothing to draw. */
  readonly chart: Child;
  readonly table: FigureTable;
  /** The table is the figure: it stands open. */
  readonly open?: boolean;
}

/** @param file - path of the figure's CSV file. */
export const FigureSection = ({ figure: { heading, says, chart, table, open }, file }: { figure: Figure; file: string }) => (
  <section>
    <h2>{heading}</h2>
    {says}
    {table.rowCount === 0 ? null : (
      <>
        {chart}
        {open ? (
          <TableAndFile heading={heading} table={table} file={file} cards={true} />
        ) : (
          <details>
            <summary>
              Table<span class="vh"> of: {heading}</span>
            </summary>
            <TableAndFile heading={heading} table={table} file={file} />
          </details>
        )}
      </>
    )}
  </section>
);

/** @param cards - whether each row reads by itself, and is a block of its own on a phone; figures are compared across rows. */
const TableAndFile = ({ heading, table, file, cards = false }: { heading: string; table: FigureTable; file: string; cards?: boolean }) => (
  <>
    {/* A region that scrolls must be reachable by keyboard. */}
    <section class="scroll" tabindex={0} aria-label={`Table: ${heading}`}>
      <table {...(cards ? { class: 'cards' } : {})}>
        <caption>
          {table.caption}
          {table.rows.length < table.rowCount ? `; the first ${table.rows.length} of ${formatCount(table.rowCount)}, all in the file` : ''}
        </caption>
        <thead>
          <tr>
            {table.labels.map((label) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...others]) => (
            <tr>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td {...(cards ? { 'data-of': table.labels[index + 1] } : {})}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <p>
      <a class="button" href={file}>
        <span>
          CSV file<span class="vh"> of: {heading}</span>
        </span>
      </a>
    </p>
  </>
);

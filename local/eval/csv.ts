import { csvRows } from '../../functions/domain/csv.ts';

/** The cells of a CSV text, row by row; how its quotes stand is not looked at. */
export const readCsv = (text: string): string[][] => Array.from(csvRows(text), ({ cells }) => [...cells]);

import * as z from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import { csvLine } from '../csv.ts';

const Instant = z.iso.datetime();

/** What an export holds: the events of one draft, or those of all drafts received from one instant up to, and without, another. */
export const ExportScope = z.union([z.strictObject({ draftId: z.string() }), z.strictObject({ from: Instant, to: Instant })]);
export type ExportScope = z.infer<typeof ExportScope>;

/** An export that somebody made. Its purpose stands here and, as a salted commitment, in the audit event of the export. */
export const AuditExport = z.strictObject({
  id: z.string(),
  personId: z.string(),
  scope: ExportScope,
  purpose: z.string(),
  purposeSalt: z.string().optional().describe('Of the commitment; missing where the event holds the bare SHA-256'),
  at: Instant.describe('Later events are not in it'),
  drafts: z.int().min(0),
  events: z.int().min(0),
  broken: z.int().min(0).describe('Drafts whose chain did not hold'),
  withheld: z.int().min(0).describe('Drafts left out: whoever exports has yet to decide them without seeing others'),
  sha256: z.hash('sha256').describe('Of the JSON Lines'),
});
export type AuditExport = z.infer<typeof AuditExport>;

/** The event as a line of JSON Lines: its canonical JSON, so that its hash can be taken again from the line without `leaf`. */
export const jsonLine = (event: Readonly<Record<string, unknown>>): string => `${canonicalJson(event)}\n`;

const columns = ['draftId', 'seq', 'at', 'type', 'revision', 'personId', 'delegatorId', 'keyId', 'via', 'from', 'to', 'requestHash', 'policySha256'] as const;
const ends = ['eventId', 'prev', 'leaf'] as const;

/** The first line of the CSV. It says what becomes of cells that a spreadsheet would run. */
export const csvHeader = csvLine([...columns, "data (JSON; a ' stands before what a spreadsheet would take for a formula, here and in all cells)", ...ends]);

/** The event as a line of CSV, an actor's members in columns of their own. */
export function csvRow(event: Readonly<Record<string, unknown>>): string {
  const actor = typeof event.actor === 'object' && event.actor !== null ? event.actor : {};
  const members: Readonly<Record<string, unknown>> = { ...event, ...actor };
  return csvLine([...columns, 'data', ...ends].map((name) => cellOf(members[name])));
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : canonicalJson(value);
}

import * as z from 'zod';
import { AskedInstant } from '../domain/instant.ts';
import { Reason, ReportBy, ReportRow } from '../domain/metrics/report.ts';

/** The days that metrics go back unless told. */
export const metricsDays = 7;

/** The query of `GET /v1/metrics`. */
export const MetricsQuery = z.strictObject({
  since: AskedInstant.optional().describe(`Drafts that came in from here on; ${metricsDays} days ago unless told`),
  by: ReportBy.default('tier').describe('What the rows are about'),
  format: z.enum(['json', 'csv']).default('json').describe('`csv`: the rows alone, as a file'),
});

/** The answer of `GET /v1/metrics`. */
export const MetricsAnswer = z
  .strictObject({
    since: z.iso.datetime(),
    until: z.iso.datetime().describe('Now'),
    covered: z.iso.datetime().describe('Nothing that came in from here to `until` is left out; `since`, unless it was cut'),
    cut: z.boolean().describe('More came in than is read: what came in before `covered` is in no number'),
    unread: z.int().min(0).describe('Drafts that could not be read: damaged, or of a newer version'),
    events: z.int().min(0).describe('Audit events that were read'),
    by: ReportBy,
    rows: z.array(ReportRow).describe('Those with most drafts first'),
    all: ReportRow,
    reasons: z.array(Reason).describe('Codes of the rejections, the most frequent first'),
    queue: z
      .strictObject({
        pending: z.int().min(0).describe('Drafts that wait for people, those that nobody may decide among them'),
        oldestSeconds: z.number().min(0).nullable().describe('Since the first of them came in; null where none waits'),
        cut: z.boolean().describe('There are more'),
      })
      .describe('Now, whatever the period'),
  })
  .meta({ id: 'Metrics' });

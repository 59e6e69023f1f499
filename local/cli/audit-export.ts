import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pin, Trust } from '../../functions/domain/audit/bundle.ts';
import { NoteRefused } from '../../functions/domain/audit/checkpoint.ts';
import { exportBundle, LogDamaged } from '../../functions/domain/audit/export-bundle.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { readArguments } from './arguments.ts';
import { folderLog, folderSink, localLog, readForm, trustIn } from './bundle-files.ts';
import { type Api, type Command, Failure, Usage } from './command.ts';
import { progressBar } from './progress.ts';

export const auditExport: Command = {
  name: 'audit export',
  summary: 'write a bundle that proves the audit events of a time, or of a draft',
  usage: `countersign audit export --log DIR -o DIR [--from INSTANT] [--to INSTANT] [--draft ID] [--format jsonl|csv] [--trust FILE] [--pin FILE] [--policies DIR] [--json]

Writes the entries of the log, and all that proves them, into a new folder: \`countersign audit verify\` checks it without network or AWS.

  --log DIR        a copy of the tenant's log: \`aws s3 sync s3://<bucket> DIR\`, the bucket as the stack's output AuditLogBucket names it;
                   of a local stack, its address: http://127.0.0.1:4600/_local/audit-log
  -o DIR           where the bundle goes; the folder must be new or empty
  --from, --to     events since the one and before the other; without them from the beginning, and to the end
  --draft ID       the events of one draft alone
  --format csv     also as a table, events.csv
  --trust FILE     the keys of the log; without it the log's own trust.json
  --pin FILE       what you have seen before: the bundle then proves that the log only grew since
  --policies DIR   policy snapshots as <sha256>.json; without it they are asked of the tenant

Exit code 0: done; 1: the log or the server refuses; 3: usage.`,
  async run(context) {
    const { values, positionals } = readArguments(context.args, {
      log: { type: 'string' },
      output: { type: 'string', short: 'o' },
      from: { type: 'string' },
      to: { type: 'string' },
      draft: { type: 'string' },
      format: { type: 'string', default: 'jsonl' },
      trust: { type: 'string' },
      pin: { type: 'string' },
      policies: { type: 'string' },
    });
    const { log, output, draft, format } = values;
    if (positionals.length > 0) throw new Usage(`nothing is read: ${positionals.join(' ')}`);
    if (log === undefined || output === undefined) throw new Usage(`${log === undefined ? '--log' : '-o'} is wanted`);
    if (format !== 'jsonl' && format !== 'csv') throw new Usage(`--format is jsonl or csv: ${format}`);
    if (draft !== undefined && (values.from ?? values.to) !== undefined) throw new Usage('--draft goes without --from and --to');
    const asked = { from: instant('--from', values.from), to: instant('--to', values.to), draftId: draft ?? null };
    const files = /^https?:/.test(log) ? await localLog(log) : folderLog(log);
    const trust = values.trust === undefined ? await trustIn(files) : readForm(values.trust, Trust, 'the trusted keys');
    const pin = values.pin !== undefined && existsSync(values.pin) ? readForm(values.pin, Pin, 'the pin') : undefined;
    const policy = values.policies === undefined ? policiesOf(context.api) : policiesIn(values.policies);
    const sink = folderSink(output, { csv: format === 'csv' });
    let bar: ReturnType<typeof progressBar> | undefined;
    const onProgress = (done: number, of: number): void => {
      bar ??= progressBar(context, of, 'entries');
      if (done % 1000 === 0) bar.tick(done);
    };
    try {
      const { header, policiesMissing } = await exportBundle({ files, trust, policy }, asked, sink, { now: new Date(), pin, onProgress });
      bar?.end();
      for (const sha of policiesMissing) context.err(`the policy snapshot ${sha} is not to be had: the bundle will be incomplete`);
      if (context.json) context.out(JSON.stringify({ ...header, policiesMissing }, null, 2));
      else context.out(`${header.events} events of ${header.chains} chains, of a log of ${header.size}, are in ${output}`);
      return 0;
    } catch (error) {
      bar?.end();
      if (error instanceof LogDamaged || error instanceof NoteRefused || error instanceof SyntaxError) throw new Failure(error.message);
      throw error;
    } finally {
      await sink.end();
    }
  },
};

function instant(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const at = Date.parse(text);
  if (!Number.isFinite(at)) throw new Usage(`${option} is an instant such as 2026-11-01T00:00:00Z: ${text}`);
  return new Date(at).toISOString();
}

/** Policy snapshots of the tenant. */
const policiesOf =
  (api: Api) =>
  async (sha256: string): Promise<string | undefined> => {
    const { status, body } = await api.call('GET', `/v1/policies/${sha256}`);
    return status === 200 ? canonicalJson((body as { policy: unknown }).policy) : undefined;
  };

const policiesIn =
  (folder: string) =>
  async (sha256: string): Promise<string | undefined> => {
    const file = join(folder, `${sha256}.json`);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };

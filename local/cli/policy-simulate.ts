import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { addUp, type Change, replay, type Simulation } from '../../functions/domain/policy/simulate.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { readArguments, sinceInstant, theFile } from './arguments.ts';
import { type Command, type Context, Failure, Usage } from './command.ts';
import { createPastReader } from './past-lines.ts';
import { readPolicyFile, refusalLines } from './policy-file.ts';
import { progressBar } from './progress.ts';

const usage = `countersign policy simulate FILE [--since 30d|INSTANT] [--drafts PAST.jsonl [--against OLD] [--keep READ.jsonl]] [--review-seconds 30] [--json]

Plays the policy of FILE (YAML or JSON) over past drafts and changes nothing: how many would have gone out or waited then and now, each draft
that another tier would get and why, hours of review, and replies that people once rejected and that would now be sent.

Without --drafts the tenant's recorded drafts are played, newest first, back to --since (30 days unless told).

  --drafts FILE        play a file instead, without a server: JSON Lines, a draft as it is POSTed per line, and beside its members:
                       account (as PUT /v1/accounts takes it), at, tier (what it got), rejected (true where people rejected it), sentiment
  --keep FILE          with --drafts: write what was read, signals and no text, with FILE's keywords; as --drafts it is played many times faster
  --against FILE       with --drafts: the policy that held before, for lines without a tier; the shipped one unless told
  --review-seconds N   what one approval takes

Exit code 0: nothing that people rejected would be sent; 1: something would; 3: usage.`;

export const policySimulate: Command = {
  name: 'policy simulate',
  summary: 'play a policy over past drafts before it goes live',
  usage,
  async run(context) {
    const { values, file } = options(context.args);
    const candidate = readPolicyFile(file, context);
    if (!candidate) return 1;
    const reviewSeconds = seconds(values['review-seconds']);
    const played =
      values.drafts === undefined
        ? await playRecorded(context, candidate, { reviewSeconds, ...(values.since !== undefined && { since: sinceInstant(values.since) }) })
        : await playFile(context, candidate, { drafts: values.drafts, against: values.against, keep: values.keep, reviewSeconds });
    if (!played) return 1;
    if (context.json) context.out(JSON.stringify(played, null, 2));
    else for (const line of report(played)) context.out(line);
    return played.blocked.length > 0 ? 1 : 0;
  },
};

interface Played extends Simulation {
  /** Drafts that could not be played: their signals or texts are gone. */
  readonly unread: number;
}

function options(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    since: { type: 'string' },
    drafts: { type: 'string' },
    against: { type: 'string' },
    keep: { type: 'string' },
    'review-seconds': { type: 'string' },
  });
  if ((values.against ?? values.keep) !== undefined && values.drafts === undefined) throw new Usage('--against and --keep go with --drafts');
  if (values.since !== undefined && values.drafts !== undefined) throw new Usage('--since goes without --drafts: a file is played whole');
  return { values, file: theFile(positionals) };
}

function seconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value >= 1 && value <= 3600)) throw new Usage(`--review-seconds is a number from 1 to 3600: ${text}`);
  return value;
}

interface Page extends Played {
  readonly since: string;
  readonly reached: string | null;
  readonly next: string | null;
}

/** Asks the tenant's API, page by page; it can't be known how many drafts there are, but how far back they reach. */
async function playRecorded(
  context: Context,
  policy: Policy,
  { since, reviewSeconds }: { readonly since?: string; readonly reviewSeconds: number | undefined },
): Promise<Played | undefined> {
  const bar = progressBar(context, 0, 'drafts');
  const pages: Page[] = [];
  let cursor: string | undefined;
  let from = since;
  do {
    const body = {
      policy,
      ...(from !== undefined && { since: from }),
      ...(reviewSeconds !== undefined && { reviewSeconds }),
      ...(cursor !== undefined && { cursor }),
    };
    const answer = await context.api.call('POST', '/v1/policy/simulate', { body });
    if (answer.status !== 200) {
      bar.end();
      for (const line of refusalLines(answer)) context.err(line);
      return undefined;
    }
    const page = answer.body as Page;
    pages.push(page);
    from = page.since;
    cursor = page.next ?? undefined;
    bar.tick(pages.reduce((sum, { before }) => sum + before.drafts, 0));
  } while (cursor !== undefined);
  bar.end();
  return { ...addUp(pages), unread: pages.reduce((sum, { unread }) => sum + unread, 0) };
}

interface FileOptions {
  readonly drafts: string;
  readonly against: string | undefined;
  readonly keep: string | undefined;
  readonly reviewSeconds: number | undefined;
}

async function playFile(context: Context, candidate: Policy, { drafts, against, keep, reviewSeconds }: FileOptions): Promise<Played | undefined> {
  const before = against === undefined ? standardPolicy : readPolicyFile(against, context);
  if (!before) return undefined;
  const reader = createPastReader(candidate, before);
  const past = replay(candidate, reviewSeconds);
  const bar = progressBar(context, sizeOf(drafts), 'bytes');
  const kept = keep === undefined ? undefined : createWriteStream(keep);
  let bytes = 0;
  let place = 0;
  for await (const line of createInterface({ input: createReadStream(drafts), crlfDelay: Number.POSITIVE_INFINITY })) {
    place += 1;
    bytes += Buffer.byteLength(line) + 1;
    if (line.trim() === '') continue;
    try {
      const draft = reader.read(line, place);
      past.add(draft);
      kept?.write(`${JSON.stringify(draft)}\n`);
    } catch (error) {
      bar.end();
      throw new Failure(`${drafts}:${place}: ${(error as Error).message}`);
    }
    if (place % 500 === 0) bar.tick(bytes);
  }
  bar.end();
  if (kept) await finished(kept.end());
  return { ...past.result(), unread: 0 };
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    throw new Failure(`there is no such file: ${file}`, 3);
  }
}

const shown = 20; // changed drafts on a terminal; --json has up to 1,000

function report({ before, after, changed, changes, reviewHours, blocked, unread }: Played): string[] {
  const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
  const row = (what: string, then: number, now: number): string =>
    `  ${what.padEnd(26)} ${String(then).padStart(8)} ${percent(then, before.drafts).padStart(8)}   ${String(now).padStart(8)} ${percent(now, after.drafts).padStart(8)}`;
  const hours = (value: number): string => `${value.toFixed(1)} h`;
  const line = ({ id, from, to, why }: Change): string => `  ${id}  ${from} -> ${to}  ${why}`;
  return [
    `${before.drafts} drafts played${unread > 0 ? `, ${unread} could not be: their signals or texts are gone` : ''}`,
    '',
    `  ${''.padEnd(26)} ${'then'.padStart(17)}   ${'now'.padStart(17)}`,
    row('1 sent', before.tier1, after.tier1),
    row('2 sent, watchers told', before.tier2, after.tier2),
    row('3 held for people', before.tier3, after.tier3),
    '',
    `  review ${hours(reviewHours.before)} then, ${hours(reviewHours.after)} now: ${hours(Math.abs(reviewHours.change))} ${reviewHours.change > 0 ? 'more' : 'less'} at ${reviewHours.secondsPerReview} s an approval`,
    '',
    changes === 0
      ? 'No draft changes hands.'
      : `${changes} ${changes === 1 ? 'draft changes' : 'drafts change'} hands${changes > shown ? `, the first ${shown}` : ''}:`,
    ...changed.slice(0, shown).map(line),
    ...(blocked.length === 0
      ? ['', 'Nothing that people rejected would be sent.']
      : ['', `${blocked.length} ${blocked.length === 1 ? 'reply' : 'replies'} that people REJECTED would be sent:`, ...blocked.slice(0, shown).map(line)]),
  ];
}

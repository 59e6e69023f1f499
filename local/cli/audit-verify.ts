import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Pin } from '../../functions/domain/audit/bundle.ts';
import { BundleCheck, type Finding, firstFinding, type Report, type Verdict } from '../../functions/domain/audit/verify-bundle.ts';
import { readArguments } from './arguments.ts';
import { csvSha256, entriesBytes, openBundle, plain, readEntries, readForm, readTrust, replaceFile, theOne } from './bundle-files.ts';
import type { Command } from './command.ts';
import { progressBar } from './progress.ts';

export const exitCodes: Readonly<Record<Verdict, number>> = { sound: 0, tampered: 1, 'rule-broken': 1, incomplete: 2 };

export const auditVerify: Command = {
  name: 'audit verify',
  summary: 'verify a bundle: bytes, chains, log, and the rules of approval',
  usage: `countersign audit verify DIR [--trust FILE] [--pin FILE] [--strict] [--json]

Needs no network, no AWS and no server. It checks that each event has the hash it was logged with, that the entries give the roots that were
signed, that chains have no gap, that policies are those that are named, and, event by event, that the rules of approval were kept.

  --trust FILE   the keys that you were given; without it the bundle's own, which prove nothing to whoever doubts the bundle
  --pin FILE     what you have seen before; it moves forward when all is sound, and is made where it is missing. Without a pin nobody finds
                 that an older log is shown, or one that was written and signed anew
  --strict       also that each entry is written as canonical JSON says

Exit code 0: sound; 1: tampered, or a rule was broken; 2: incomplete: nothing wrong was found, and not everything is proven; 3: usage.`,
  async run(context) {
    const { values, positionals } = readArguments(context.args, {
      trust: { type: 'string' },
      pin: { type: 'string' },
      strict: { type: 'boolean', default: false },
    });
    const folder = theOne('folder', positionals);
    setFlagsFromString('--optimize-for-size'); // garbage goes sooner: a million events take half of the memory, and no longer
    const trust = readTrust(values.trust);
    const pin = values.pin !== undefined && existsSync(values.pin) ? readForm(values.pin, Pin, 'the pin') : undefined;
    const check = new BundleCheck(openBundle(folder), { trust, pin, strict: values.strict, csvSha256: await csvSha256(folder) });
    const bar = progressBar(context, entriesBytes(folder), 'bytes');
    let read = 0;
    readEntries(folder, (chunk) => {
      read += chunk.length;
      check.feed(chunk);
      bar.tick(read);
    });
    bar.end();
    const report = check.end();
    if (values.pin !== undefined && report.newPin) replaceFile(values.pin, `${JSON.stringify(report.newPin, null, 2)}\n`);
    if (context.json) context.out(JSON.stringify({ ...report, first: firstFinding(report) ?? null }, null, 2));
    else for (const line of told(report, values.pin, pin)) context.out(line);
    return exitCodes[report.verdict];
  },
};

const verdictWords: Readonly<Record<Verdict, string>> = {
  sound: 'SOUND: all of it is what was logged and signed, and the rules were kept',
  tampered: 'TAMPERED: something is not what was logged and signed',
  'rule-broken': 'RULE BROKEN: all of it was logged and signed so, and it breaks a rule of approval',
  incomplete: 'INCOMPLETE: nothing wrong was found, and not everything is proven',
};

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** A finding in a line: `altered, entry 12, D#drf_01…, event 3: what it says …`. */
export function findingLine({ kind, index, chain, seq, words }: Finding): string {
  const place = [kind, index === null ? '' : `entry ${index}`, chain === null ? '' : plain(chain), seq === null ? '' : `event ${seq}`];
  return `${place.filter(Boolean).join(', ')}: ${plain(words)}`;
}

const shown = 10;

function told(report: Report, pinFile: string | undefined, pin: Pin | undefined): string[] {
  const { verdict, header, findings, counts, entries, chains, begunBefore, checkpoints, replay, stoodStill, newPin } = report;
  const first = firstFinding(report);
  const others = findings.filter((one) => one !== first);
  const found = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return [
    verdictWords[verdict],
    ...(first ? ['', `First: ${findingLine(first)}`] : []),
    ...others.slice(0, shown).map((one) => `  ${findingLine(one)}`),
    ...(found > shown + 1
      ? [
          `  ${found} findings: ${Object.entries(counts)
            .map(([kind, count]) => `${kind} ${count}`)
            .join(', ')}`,
        ]
      : []),
    ...stoodStill.map(
      ({ from, to, count }) =>
        `Note: by its own word the log stood still from ${from} to ${to}, and took ${counted(count, 'event')} late: compare with the alarms of that time`,
    ),
    '',
    ...(header ? [`log         ${plain(header.origin)}, ${counted(header.size, 'entry', 'entries')}`, `range       ${rangeWords(header)}`] : []),
    `entries     ${entries} in ${counted(chains, 'chain')}${begunBefore > 0 ? `, ${begunBefore} of them begun before the range: nothing is said of that` : ''}`,
    `roots       ${counted(checkpoints, 'signed root')} worked out from the entries`,
    `drafts      ${replay.drafts}: ${replay.approved} released as approved, ${replay.sentAtOnce} at once by their tier, ${replay.partly} released with an approval that is shown in part, ${counted(replay.ended, 'end')} without a release`,
    `keys        ${report.trust === 'given' ? 'those that you gave' : "the bundle's own: give --trust, or whoever made the bundle could have made them"}`,
    `pin         ${pinWords(report, pinFile, pin, newPin)}`,
  ];
}

const rangeWords = ({ draftId, from, to, first, count }: NonNullable<Report['header']>): string =>
  draftId === null
    ? `${from ?? 'the beginning'} to ${to ?? 'the end'}: ${entriesWords(first, count)}`
    : `the draft ${plain(draftId)}; that nothing of it came later is not shown`;

const entriesWords = (first: number, count: number): string => (count === 0 ? 'no entries' : `entries ${first} to ${first + count - 1}`);

function pinWords({ pin: state }: Report, file: string | undefined, pin: Pin | undefined, newPin: Pin | undefined): string {
  if (file === undefined) return 'none: that an older log is shown, or one that was signed anew, would not be found';
  if (!newPin) return `${state === 'proven' ? 'holds' : 'not proven'}; it stays where it was`;
  if (!pin) return `made: ${newPin.size} entries`;
  return `holds, and moved from ${pin.size} to ${newPin.size} entries`;
}

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assessText } from './assess-text.ts';
import { type CategoriesScore, Expected, readCategories, readTexts, scoreCategories } from './categories.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { type OrdinaryScore, type Scored, type SetScore, score, scoreOrdinary } from './score.ts';
import { readUnseen } from './unseen.ts';

const usage = `npm run eval [-- --texts FILE.csv --expected FILE.json] [--json] [--details]

Reads the labelled texts of examples/labelled/ with the standard policy and says how well it reads them: precision and recall of each
signal, the share that is held, and what must be held and was not. The held-out part was put aside before the rules were tuned; the
thresholds were chosen with the validation part in view. Ordinary mail, which most mail is, is counted apart: nobody need see it. So are long mails, and hard texts that no training has seen.

  --texts, --expected   score a CSV file (columns text, category) instead: which categories must be held, by topic, and which need nobody
  --held-out            read the held-out part alone: what the goals are about
  --details             name the texts that went wrong
  --json                figures as JSON, nothing else on standard output

Exit code 0: every goal is met; 1: one is not; 3: usage.`;

/** What must hold, on texts that nothing was tuned on. */
const goals = { groupRecall: 0.9, harmlessHeld: 0.05, hotWordPrecision: 0.9 };

const folder = new URL('../../examples/labelled/', import.meta.url);
const parts = { tuning: 'tuning.jsonl', validation: 'validation.jsonl', heldOut: 'held-out.jsonl', ordinary: 'ordinary.jsonl', mails: 'mails.jsonl' } as const;

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    expected: { type: 'string' },
    'held-out': { type: 'boolean' },
    json: { type: 'boolean' },
    details: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

function fail(message: string): void {
  console.error(`eval: ${message}\n\n${usage}`);
  process.exitCode = 3;
}

const readingsOf = (texts: readonly Labelled[]): Scored[] => texts.map((text) => ({ text, reading: assessText(text) }));

function scoreUnseen() {
  const { short, mails } = readUnseen(new URL('unseen/', folder));
  return { short: scoreOrdinary(readingsOf(short)), mails: scoreOrdinary(readingsOf(mails)) };
}

async function evalLabelled(): Promise<void> {
  const readPart = async (part: keyof typeof parts): Promise<Scored[]> => {
    const texts = await readLabelled(new URL(parts[part], folder));
    return readingsOf(texts);
  };
  const scoreOf = async (part: keyof typeof parts): Promise<SetScore> => score(await readPart(part));
  const others = values['held-out']
    ? null
    : {
        tuning: await scoreOf('tuning'),
        validation: await scoreOf('validation'),
        ordinary: scoreOrdinary(await readPart('ordinary')),
        mails: scoreOrdinary(await readPart('mails')),
        unseen: scoreUnseen(),
      };
  const scores = { ...others, heldOut: await scoreOf('heldOut') };
  const met = scores.heldOut.mustGate.missed.length === 0 && (scores.heldOut.hotWords.precision ?? 1) > goals.hotWordPrecision;
  if (values.json) console.log(JSON.stringify({ ...scores, goals, met }, null, 2));
  else {
    if (others) {
      printSet('Tuning part (the rules were tuned on it)', others.tuning);
      printSet('Validation part (the thresholds were chosen with it in view)', others.validation);
    }
    printSet('Held-out part (put aside before the rules were tuned)', scores.heldOut);
    if (others) {
      printOrdinary(others.ordinary);
      printMails(others.mails);
      printUnseen(others.unseen);
    }
    console.log(
      met ? 'Every goal is met.' : 'A goal is NOT met: no must-gate case of the held-out part may be missed, and precision on hot words is above 0.9.',
    );
  }
  if (!met) process.exitCode = 1;
}

const percent = (value: number | null): string => (value === null ? '-' : `${(value * 100).toFixed(1)} %`);
const figure = (value: number | null): string => (value === null ? '    -' : value.toFixed(3));

function printSet(title: string, { texts, signals, mustGate, harmless, hotWords, shareGated }: SetScore): void {
  console.log(`${title}: ${texts} texts, ${percent(shareGated)} held\n`);
  console.log('  signal                    wanted  found  false alarms  recall  precision');
  for (const { signal, wanted, found, falseAlarms, recall, precision } of signals)
    console.log(
      `  ${signal.padEnd(24)} ${String(wanted).padStart(7)} ${String(found).padStart(6)} ${String(falseAlarms).padStart(13)}   ${figure(recall)}      ${figure(precision)}`,
    );
  console.log(`\n  must be held: ${mustGate.held} of ${mustGate.texts}, ${mustGate.missed.length} missed`);
  console.log(`  harmless: ${harmless.held} of ${harmless.texts} held (${percent(harmless.share)})`);
  console.log(`  with hot words: ${hotWords.harmlessHeld} of ${hotWords.harmless} harmless held; precision ${figure(hotWords.precision)}`);
  if (values.details) {
    console.log(`  missed: ${mustGate.missed.join(' ') || 'none'}`);
    console.log(`  harmless and held: ${harmless.kept.join(' ') || 'none'}`);
  }
  console.log('');
}

function printOrdinary({ messages, replies, risky }: OrdinaryScore): void {
  console.log('Ordinary mail held (one text in five of what was written, put aside before the training)\n');
  printHeld('messages', messages);
  printHeld('replies', replies);
  printHeld('risky ones near to them, all of which should be', risky);
  console.log('');
}

function printMails({ messages, risky }: OrdinaryScore): void {
  console.log('Long mails held (5 to 12 sentences, by a writer who saw no other text)\n');
  printHeld('ordinary ones', messages);
  printHeld('with one risky sentence, all of which should be', risky);
  console.log('');
}

function printUnseen({ short, mails }: ReturnType<typeof scoreUnseen>): void {
  console.log('Hard texts held, by twelve writers, in seven languages: written to stand close to each other, and seen by no training\n');
  printHeld('short ones that need nobody', short.messages);
  printHeld('short ones that somebody must see', short.risky);
  printHeld('long mails that need nobody', mails.messages);
  printHeld('long mails with one risky sentence', mails.risky);
  console.log('');
}

function printHeld(name: string, { texts, held, ids }: OrdinaryScore['messages']): void {
  console.log(`  ${name}: ${held} of ${texts}`);
  if (values.details) console.log(`    ${ids.join(' ') || 'none'}`);
}

function evalTexts(textsFile: string, expectedFile: string): void {
  const expected = Expected.parse(JSON.parse(readFileSync(expectedFile, 'utf8')));
  const texts = readTexts(textsFile);
  const read = readCategories(texts, expected, progress(texts.length));
  const scores = {
    all: scoreCategories(read, expected),
    heldOut: scoreCategories(
      read.filter(({ heldOut }) => heldOut),
      expected,
    ),
  };
  const { heldOut } = scores;
  const met = heldOut.groups.every(({ recall }) => recall === null || recall >= goals.groupRecall) && (heldOut.harmless.share ?? 0) <= goals.harmlessHeld;
  if (values.json) console.log(JSON.stringify({ ...scores, goals, met }, null, 2));
  else {
    printCategories('All scored texts', scores.all);
    printCategories('Of them held out: one in five by the hash of its text, which no training run sees', scores.heldOut);
    console.log(
      met
        ? 'Every goal is met.'
        : `A goal is NOT met: recall at least ${goals.groupRecall} in each group, at most ${percent(goals.harmlessHeld)} of the harmless held.`,
    );
  }
  if (!met) process.exitCode = 1;
}

function printCategories(title: string, { texts, groups, harmless }: CategoriesScore): void {
  console.log(`${title}: ${texts} texts\n`);
  for (const { topic, texts: wanted, found, recall } of groups)
    console.log(`  ${topic.padEnd(18)} ${String(found).padStart(5)} of ${String(wanted).padStart(5)}   recall ${figure(recall)}`);
  console.log(
    `  ${'harmless held'.padEnd(18)} ${String(harmless.held).padStart(5)} of ${String(harmless.texts).padStart(5)}   share  ${percent(harmless.share)}`,
  );
  if (values.details)
    for (const [rule, count] of Object.entries(harmless.reasons).sort(([, a], [, b]) => b - a)) console.log(`    ${String(count).padStart(4)} by ${rule}`);
  console.log('');
}

/** A count on the terminal, rewritten in place. */
function progress(total: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done) => {
    if (done % 100 === 0 || done === total) process.stderr.write(`\r${done} of ${total} texts${done === total ? '\n' : ''}`);
  };
}

try {
  if (values.help) console.log(usage);
  else if (values.texts !== undefined && values.expected !== undefined) evalTexts(values.texts, values.expected);
  else if (values.texts === undefined && values.expected === undefined) await evalLabelled();
  else fail('--texts and --expected go together');
} catch (error) {
  fail((error as Error).message);
}

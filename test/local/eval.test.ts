import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../local/eval/assess-text.ts';
import { assessText } from '../../local/eval/assess-text.ts';
import { readCategories, readTexts, scoreCategories } from '../../local/eval/categories.ts';
import { readCsv } from '../../local/eval/csv.ts';
import { Labelled, readLabelled } from '../../local/eval/labelled.ts';
import { score, scoreOrdinary } from '../../local/eval/score.ts';
import { readUnseen } from '../../local/eval/unseen.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const labelledFolder = new URL('../../examples/labelled/', import.meta.url);
const labelled = (fields: Partial<Labelled>): Labelled =>
  Labelled.parse({ id: 'x', language: 'en', tone: 'neutral', message: 'Hello', fires: [], silent: [], gate: false, ...fields });
const reading = (fired: string[], rules: string[] = []): Reading => ({
  fired: new Set(fired),
  held: rules.map((rule) => ({ rule, tier: 3, text: '' })),
  byMoodAlone: rules.length > 0 && rules.every((rule) => rule === 'negative-sentiment'),
});

/** The messages and replies that the training reads. */
async function trainedTexts(): Promise<ReadonlySet<string | undefined>> {
  const sentences = readdirSync(new URL('sentences/', labelledFolder)).flatMap((name) =>
    readFileSync(new URL(`sentences/${name}`, labelledFolder), 'utf8')
      .split('\n')
      .map((line) => line.split('\t')[1]),
  );
  const tuning = await readLabelled(new URL('tuning.jsonl', labelledFolder));
  return new Set([...sentences, ...tuning.map(({ message, reply }) => reply ?? message)]);
}

describe('a score', () => {
  it('counts what was found, missed and alarmed in vain, and leaves the arguable out', () => {
    const { signals } = score([
      { text: labelled({ fires: ['legal-threat'], gate: true }), reading: reading(['legal-threat'], ['legal-threat']) },
      { text: labelled({ fires: ['legal-threat'], gate: true }), reading: reading([]) },
      { text: labelled({ silent: ['legal-threat'] }), reading: reading(['legal-threat'], ['legal-threat']) },
      { text: labelled({ fires: ['frustration'], gate: true }), reading: reading(['legal-threat'], ['legal-threat']) },
    ]);

    expect(signals.find(({ signal }) => signal === 'legal-threat')).toEqual({
      signal: 'legal-threat',
      wanted: 2,
      found: 1,
      falseAlarms: 1,
      recall: 0.5,
      precision: 0.5,
    });
    expect(signals.find(({ signal }) => signal === 'private-data')).toMatchObject({ recall: null, precision: null });
  });

  it('takes a text that only its mood held for missed, and for held where it was harmless', () => {
    const { mustGate, harmless, hotWords } = score([
      { text: labelled({ id: 'a', fires: ['legal-threat'], gate: true }), reading: reading([], ['negative-sentiment']) },
      { text: labelled({ id: 'b', silent: ['legal-threat'] }), reading: reading([], ['negative-sentiment']) },
      { text: labelled({ id: 'c', fires: ['escalation-risk'] }), reading: reading(['escalation-risk'], ['escalation-risk']) },
      { text: labelled({ id: 'd' }), reading: reading([]) },
    ]);

    expect(mustGate).toEqual({ texts: 1, held: 0, recall: 0, missed: ['a'] });
    expect(harmless).toEqual({ texts: 2, held: 1, share: 0.5, kept: ['b'] });
    expect(hotWords).toMatchObject({ texts: 3, harmless: 1, harmlessHeld: 1, precision: 2 / 3 });
  });
});

describe('ordinary mail', () => {
  it('counts what is held of messages, of replies, and of the risky texts near to them', () => {
    expect(
      scoreOrdinary([
        { text: labelled({ id: 'a' }), reading: reading([], ['keyword']) },
        { text: labelled({ id: 'b' }), reading: reading([]) },
        { text: labelled({ id: 'c', reply: 'Hello' }), reading: reading([], ['undeclared-commitment']) },
        { text: labelled({ id: 'd', reply: 'Hello', gate: true }), reading: reading([], ['undeclared-commitment']) },
        { text: labelled({ id: 'e', gate: true }), reading: reading([]) },
      ]),
    ).toEqual({ messages: { texts: 2, held: 1, ids: ['a'] }, replies: { texts: 1, held: 1, ids: ['c'] }, risky: { texts: 2, held: 1, ids: ['d'] } });
  });

  it.each([
    ['ordinary.jsonl', 300],
    ['mails.jsonl', 200],
    ['held-out.jsonl', 200],
    ['validation.jsonl', 200],
  ])('is put aside: no text of %s is among those that the training reads', async (part, least) => {
    const aside = await readLabelled(new URL(part, labelledFolder));
    const trained = await trainedTexts();

    expect(aside.length).toBeGreaterThan(least);
    expect(aside.filter(({ message, reply }) => trained.has(reply ?? message))).toEqual([]);
  });

  it('is held no more often than docs/reading.md says', async () => {
    const { messages, replies, risky } = scoreOrdinary(
      (await readLabelled(new URL('ordinary.jsonl', labelledFolder))).map((text) => ({ text, reading: assessText(text) })),
    );

    expect(messages.held).toBeLessThanOrEqual(22);
    expect(replies.held).toBeLessThanOrEqual(7);
    expect(risky.held).toBeGreaterThanOrEqual(28);
  });

  it('in long mails is held no more often than docs/reading.md says, and risky ones no more seldom', async () => {
    const { messages, risky } = scoreOrdinary(
      (await readLabelled(new URL('mails.jsonl', labelledFolder))).map((text) => ({ text, reading: assessText(text) })),
    );

    expect([messages.texts, risky.texts]).toEqual([160, 60]);
    expect(messages.held).toBeLessThanOrEqual(53);
    expect(risky.held).toBeGreaterThanOrEqual(54);
  });
});

describe('texts that no training has seen', () => {
  const unseen = readUnseen(new URL('unseen/', labelledFolder));

  it('are held as often as when docs/reading.md was written: of the first of each ten, those that somebody must see no more seldom, the others no more often', () => {
    const some = (texts: readonly Labelled[]) =>
      scoreOrdinary(texts.filter((_, index) => index % 10 === 0).map((text) => ({ text, reading: assessText(text) })));
    const [short, mails] = [some(unseen.short), some(unseen.mails)];

    expect([unseen.short.length, unseen.mails.length]).toEqual([9_701, 2_179]);
    expect(short.risky.held).toBeGreaterThanOrEqual(319);
    expect(mails.risky.held).toBeGreaterThanOrEqual(57);
    expect(short.messages.held).toBeLessThanOrEqual(106);
    expect(mails.messages.held).toBeLessThanOrEqual(77);
  });

  it('are put aside: no training reads one of them', async () => {
    const trained = await trainedTexts();

    expect([...unseen.short, ...unseen.mails].filter(({ message }) => trained.has(message))).toEqual([]);
  });

  it('are a sign, a tab and a text a line; another line is named by its place', () => {
    const bad = mkdtempSync(join(folder, 'unseen-'));
    writeFileSync(join(bad, 'unseen.tsv'), 'harmless\tHello\n\nrefund\n');

    expect(() => readUnseen(pathToFileURL(`${bad}/`))).toThrow('unseen.tsv:3: not a sign, a tab and a text');
  });
});

describe('labelled texts', () => {
  it('are read line by line, and a wrong one is named by its place', async () => {
    const good = file('good.jsonl', `${JSON.stringify(labelled({}))}\n\n`);
    const bad = file('bad.jsonl', `${JSON.stringify(labelled({}))}\n{"id":"y","fires":["no-such-signal"]}\n`);

    await expect(readLabelled(good)).resolves.toHaveLength(1);
    await expect(readLabelled(bad)).rejects.toThrow(/bad\.jsonl:2: /);
    await expect(readLabelled(file('broken.jsonl', '{'))).rejects.toThrow(/broken\.jsonl:1: /);
  });

  it('are assessed by their words: what a draft’s actions cause does not count', () => {
    const refund = { type: 'refund', amount: { currency: 'USD', minor: 99_999_00 } };

    expect(assessText({ id: 'x', message: 'Where is my parcel?', actions: [refund] }).held).toEqual([]);
    expect(assessText({ id: 'x', message: 'My lawyer will write to you.' }).fired).toContain('keyword:lawyer');
  });
});

describe('texts by category', () => {
  const expected = { mustGate: { refund: ['money back'], account_closure: ['end'] }, harmless: ['hours'] };

  it('count a group as found by its topic, a refund by keyword or topic, and the harmless that were held with why', () => {
    const csv = file(
      'texts.csv',
      'text,category\n"I want a ""refund"", please",money back\nHow are you?,money back\nWhen do you open?,hours\n"My lawyer asks when you open, and why",hours\nanything,other\n',
    );
    const list = readCategories(readTexts(csv), expected);

    expect(scoreCategories(list, expected)).toEqual({
      texts: 4,
      groups: [
        { topic: 'refund', texts: 2, found: 1, recall: 0.5 },
        { topic: 'account_closure', texts: 0, found: 0, recall: null },
      ],
      harmless: { texts: 2, held: 1, share: 0.5, reasons: expect.objectContaining({ 'keyword:lawyer': 1 }) },
    });
  });

  it('a file without the two columns is refused', () => {
    expect(() => readTexts(file('other.csv', 'a,b\n1,2\n'))).toThrow('has no columns text and category');
  });
});

it.each([
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '"a, b","c ""d"""\n"e\nf",',
    [
      ['a, b', 'c "d"'],
      ['e\nf', ''],
    ],
  ],
  ['a,"unclosed\n', [['a', 'unclosed\n']]],
  ['', []],
])('reads CSV as RFC 4180 says: %j', (text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});

describe('npm run eval', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const run = (...args: string[]) => spawnSync(process.execPath, ['local/eval/run.ts', ...args], { cwd: root, encoding: 'utf8' });

  it('reads the held-out part no worse than docs/reading.md says, and tells as JSON whether the goals are met', () => {
    const { status, stdout } = run('--held-out', '--json');
    const { heldOut, met, tuning } = JSON.parse(stdout);
    expect(tuning).toBeUndefined();

    expect(heldOut.mustGate.recall).toBeGreaterThanOrEqual(107 / 109);
    expect(heldOut.hotWords.precision).toBeGreaterThan(0.97);
    expect(heldOut.signals.find(({ signal }: { signal: string }) => signal === 'undeclared-commitment').falseAlarms).toBe(0);
    expect([met, status]).toEqual(heldOut.mustGate.missed.length === 0 ? [true, 0] : [false, 1]);
  });

  it('tells how it is used when it can not be run', () => {
    const half = run('--texts', 'x.csv');
    const none = run('--texts', 'x.csv', '--expected', 'none.json');

    expect([half.status, half.stdout]).toEqual([3, '']);
    expect(half.stderr).toContain('--texts and --expected go together');
    expect([none.status, none.stderr.split('\n').length > 5]).toEqual([3, true]);
  });
});

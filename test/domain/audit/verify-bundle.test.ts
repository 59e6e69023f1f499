import { describe, expect, it } from 'vitest';
import { drawer } from '../../../bench/random.ts';
import type { AuditEvent } from '../../../functions/domain/audit/audit-event.ts';
import { entryPlace, isHexOf, isHexText, readHashLine } from '../../../functions/domain/audit/bundle.ts';
import { ChainTable } from '../../../functions/domain/audit/chain-table.ts';
import { exportBundle, LogReader } from '../../../functions/domain/audit/export-bundle.ts';
import { leafHash, nodeHash, rootAt } from '../../../functions/domain/audit/merkle-tree.ts';
import { hashOfText, hashTextOf, hashTextOfHex, hexOf, piecesBeside, TreeFold } from '../../../functions/domain/audit/tree-fold.ts';
import { type FindingKind, firstFinding, type Report } from '../../../functions/domain/audit/verify-bundle.ts';
import { sha256 } from '../../../functions/domain/hash.ts';
import { secondsAfter } from '../../examples.ts';
import { type ABundle, bundleOf, exported, pinOf, verified } from './a-bundle.ts';
import { aHeartbeat, aLogKey, aTrust, chained, logOf, madeAfter, policySha256, policyText, signedNote, someEvents } from './a-log.ts';
import { pinAt, rechained, sizesOf, withEvents } from './attacks.ts';

const events = someEvents(7, 12);
const log = logOf(events);
const whole = await bundleOf(log);
const found = ({ findings }: Report): FindingKind[] => [...new Set(findings.map(({ kind }) => kind))];
const altered = (bundle: ABundle, path: string, alter: (text: string) => string | undefined): ABundle => {
  const changed = new Map(bundle);
  const text = alter(String(bundle.get(path) ?? ''));
  if (text === undefined) changed.delete(path);
  else changed.set(path, Buffer.from(text));
  return changed;
};
const header = (fields: object) => (text: string) => JSON.stringify({ ...JSON.parse(text), ...fields });
/** An event that no draft has. */
const aWordOfTheLog = (type: string, at: string, data: object, subject = 'log'): AuditEvent =>
  chained([{ of: { subject }, entry: { type: type as AuditEvent['type'], at, actor: { via: 'system' }, data: { ...data } } }])[0] as AuditEvent;
const someChanged = (alter: (event: AuditEvent) => AuditEvent, at = 20): AuditEvent[] => rechained(events.with(at, alter(events[at] as AuditEvent)));

describe('a tree put together from pieces', () => {
  it('has the roots of RFC 6962 at every size, whatever the pieces', () => {
    const leaves = Array.from({ length: 70 }, (_, i) => leafHash(Buffer.from(String(i))));
    const node = (level: number, index: number): Uint8Array =>
      level === 0 ? (leaves[index] as Uint8Array) : nodeHash(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
    const { upTo } = drawer(3);
    for (let size = 0; size <= leaves.length; size += 1) {
      const from = upTo(size);
      const kept = from < size ? [{ from, to: from + 1 + upTo(size - from - 1) }] : [];
      const cuts = [upTo(size), upTo(size)];
      const fold = new TreeFold();
      const reached = new Map<number, string>();
      const pieces = [
        ...piecesBeside(size, kept, cuts),
        ...kept.flatMap((one) => Array.from({ length: one.to - one.from }, (_, i) => ({ level: 0, index: one.from + i }))),
      ];
      reached.set(0, hexOf(fold.root()));
      for (const { level, index } of pieces.sort((a, b) => a.index * 2 ** a.level - b.index * 2 ** b.level)) {
        expect(fold.addNode(level, hashTextOf(node(level, index)))).toBe(true);
        reached.set(fold.size, hexOf(fold.root()));
      }
      for (const cut of [...cuts, size]) expect(reached.get(cut)).toBe(Buffer.from(rootAt(cut, node)).toString('hex'));
    }
  });

  it('takes no node that does not begin where it ends', () => {
    const fold = new TreeFold();
    fold.addLeaf(leafHash(Buffer.from('a')));

    expect(fold.addNode(1, hashTextOf(leafHash(Buffer.from('b'))))).toBe(false);
    expect({ size: fold.size, root: Buffer.from(hashOfText(fold.root())).toString('hex') }).toEqual({
      size: 1,
      root: Buffer.from(leafHash(Buffer.from('a'))).toString('hex'),
    });
  });
});

describe('the lines of a bundle', () => {
  it.each(['{"index":01,', '{"index":,', '{"index":1234567890123456,', '{"Index":1,', '{"index":1,"leaf":"x","event":{}}'])(
    'are refused in any other form: %s',
    (line) => {
      const bytes = Buffer.from(`${line}"leaf":"${'0'.repeat(64)}","event":{}}\n`);

      expect(entryPlace(bytes, 0, bytes.length - 1)).toBeUndefined();
    },
  );

  it('end with the entry and a brace', () => {
    const line = `{"index":1,"leaf":"${'0'.repeat(64)}","event":`;
    const place = (text: string) => entryPlace(Buffer.from(`${text}\n`), 0, text.length);

    expect([place(`${line}{}}`)?.index, place(`${line}{}`)?.index, place(`${line}{} `), place(line)]).toEqual([1, 1, undefined, undefined]);
    expect([place(`{"index":1;"leaf":"${'0'.repeat(64)}","event":{}}`), place(`{"index":1,"leaf":"${'0'.repeat(64)}";"event":{}}`)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('compare hashes by lower-case digits', () => {
    const bytes = Buffer.alloc(32, 0xab);
    const hash = hashTextOf(bytes);

    expect([
      isHexOf(Buffer.from('ab'.repeat(32)), 0, bytes),
      isHexOf(Buffer.from('AB'.repeat(32)), 0, bytes),
      isHexOf(Buffer.from('aB'.repeat(32)), 0, bytes),
    ]).toEqual([true, false, false]);
    expect(isHexOf(Buffer.from('ac'.repeat(32)), 0, bytes)).toBe(false);
    // a sign beyond one byte is no digit, whatever its lower half is
    const overlong = `${String.fromCharCode(0x60, 0x162)}${'ab'.repeat(31)}`;
    expect(['ab'.repeat(32), 'aB'.repeat(32), 'ab'.repeat(31), overlong, 7].map((text) => isHexText(text, hash))).toEqual([true, false, false, false, false]);
    expect([readHashLine('{}'), readHashLine(`{"level":60,"index":0,"hash":"${'0'.repeat(64)}"}`)]).toEqual([undefined, undefined]);
  });
});

it('keeps very many chains apart', () => {
  const table = new ChainTable();
  for (let i = 0; i < 20_000; i += 1) table.move(table.add(`D#${i}`), i, hashTextOfHex(i.toString(16).padStart(64, '0')));

  expect([table.size, table.slotOf('D#4711'), table.slotOf('D#20000')]).toEqual([20_000, 4711, -1]);
  expect(hexOf(table.endOf(4711).leaf)).toBe((4711).toString(16).padStart(64, '0'));
  expect(table.endOf(4711).seq).toBe(4711);
});

describe('a sound bundle', () => {
  it('R109: is sound as a whole, as a range and as a draft, however it is cut into pieces', async () => {
    const range = await bundleOf(log, { from: '2026-11-22T18:30:00.000Z', to: '2026-11-22T20:00:00.000Z' });
    const draft = await bundleOf(log, { draftId: log.draftIds[3] ?? '' });
    const sound = { verdict: 'sound', findings: [] };

    for (const pieces of [1, 7, 300, 1_000_000])
      expect(verified(whole, { pieces, strict: true })).toMatchObject({ ...sound, entries: events.length, begunBefore: 0 });
    expect(verified(range)).toMatchObject(sound);
    expect(verified(range).begunBefore).toBeGreaterThan(0);
    expect(verified(draft)).toMatchObject({ ...sound, chains: 1 });
    expect(verified(whole, { depth: 'bytes' })).toMatchObject({ ...sound, chains: 0 });
  });

  it('R108: says how many drafts went out, and by which approval', () => {
    const { replay } = verified(whole);

    expect(replay).toEqual({ drafts: 12, sentAtOnce: 2, approved: 8, partly: 0, ended: 4 });
  });

  it('moves the pin, also where it is empty or the same', () => {
    const pin = pinOf(verified(whole));

    expect(verified(whole, { pin, trust: aTrust() })).toMatchObject({ verdict: 'sound', pin: 'proven', trust: 'given', newPin: pin });
    expect(verified(whole, { pin: { ...pin, size: 0, root: hexOf(new TreeFold().root()) } }).verdict).toBe('sound');
    expect(pin).toMatchObject({ size: events.length, origin: aTrust().origin });
  });

  it('holds nothing where nothing was logged in that time, or of that draft', async () => {
    const early = await bundleOf(log, { to: '2026-11-01T00:00:00.000Z' });

    expect(verified(early).verdict).toBe('sound');
    expect(verified(await bundleOf(log, { draftId: 'drf_none' }))).toMatchObject({ verdict: 'sound', entries: 0 });
  });
});

describe('a bundle with something wrong', () => {
  const middle = sizesOf(log)[4] as number;
  const at = pinAt(log, middle);
  const later = logOf(events, { key: aLogKey(1, { until: '2026-11-22T17:30:00.000Z' }) });

  it.each<[string, () => ABundle | Promise<ABundle>, FindingKind[], object?]>([
    ['no header', () => altered(whole, 'bundle.json', () => undefined), ['missing-file']],
    ['a header of no form', () => altered(whole, 'bundle.json', () => '{'), ['unreadable']],
    ['no hashes', () => altered(whole, 'hashes.jsonl', () => undefined), ['missing-file', 'cut']],
    ['hashes of no form', () => altered(whole, 'hashes.jsonl', () => '{}\n'), ['unreadable']],
    ['hashes too many', () => altered(whole, 'hashes.jsonl', () => `{"level":0,"index":0,"hash":"${'0'.repeat(64)}"}\n`), ['missing']],
    ['no keys', () => altered(whole, 'trust.json', () => undefined), ['missing-file']],
    ['keys of no form', () => altered(whole, 'trust.json', () => '[]'), ['unreadable']],
    ['a key that is none', () => altered(whole, 'trust.json', (text) => text.replace('MCow', 'MCox')), ['unreadable']],
    ['keys of another log', () => altered(whole, 'trust.json', header({ origin: 'fabrikam.example' })), ['foreign']],
    ['no checkpoint', () => new Map([...whole].filter(([path]) => !path.startsWith('checkpoints/'))), ['missing-file']],
    ['a checkpoint under another name', () => altered(whole, 'checkpoints/7', () => String(whole.get(`checkpoints/${events.length}`))), ['checkpoint']],
    [
      'a checkpoint that nobody signed',
      () => altered(whole, `checkpoints/${events.length}`, (text) => text.replace(/.....=\n$/, 'AAAAA=\n')),
      ['checkpoint', 'header'],
    ],
    ['a key that is over', () => bundleOf(later, { trust: aTrust(aLogKey(1, { until: '2026-11-22T17:30:00.000Z' }).key) }), ['key-period']],
    ['a key that comes later', () => bundleOf(log, { trust: aTrust(aLogKey(1, { from: '2027-11-22T17:30:00.000Z' }).key) }), ['key-period']],
    ['another policy', () => altered(whole, [...whole.keys()].find((path) => path.startsWith('policies/')) ?? '', (text) => `${text} `), ['policy']],
    ['no policy', () => new Map([...whole].filter(([path]) => !path.startsWith('policies/'))), ['policy-missing']],
    ['a line of no form', () => altered(whole, 'entries.jsonl', (text) => text.replace('"leaf"', '"Leaf"')), ['unreadable']],
    ['a line without end', () => altered(whole, 'entries.jsonl', (text) => text + 'x'.repeat(70_000)), ['unreadable']],
    ['a line without end, in the last piece', () => altered(whole, 'entries.jsonl', () => 'x'.repeat(70_000)), ['unreadable', 'cut']],
    ['no entries', () => altered(whole, 'entries.jsonl', () => undefined), ['cut']],
    ['half an entry', () => altered(whole, 'entries.jsonl', (text) => text.slice(0, -9)), ['cut']],
    ['an entry twice', () => altered(whole, 'entries.jsonl', (text) => text.replace(/.*\n/, '$&$&')), ['unlinked', 'misplaced']],
    ['an entry gone', () => altered(whole, 'entries.jsonl', (text) => text.replace(/.*\n/, '')), ['missing', 'unlinked', 'cut']],
    ['altered whitespace', () => altered(whole, 'entries.jsonl', (text) => text.replace('"event":{', '"event":{ ')), ['altered', 'root', 'inconsistent']],
    ['other counts', () => altered(whole, 'bundle.json', header({ chains: 99 })), ['header']],
    ['an older pin of another root', () => whole, ['pin'], { pin: { ...at, root: '0'.repeat(64) } }],
    ['a pin of another log', () => whole, ['pin'], { pin: { ...at, origin: 'fabrikam.example' } }],
    ['a pin that is ahead', () => whole, ['rollback'], { pin: { ...at, size: 99_999 } }],
    ['a pin that it does not reach', () => bundleOf(log, { draftId: log.draftIds[3] ?? '' }), ['unproven'], { pin: { ...at, size: 3 } }],
    ['another table', () => whole, ['csv'], { csvSha256: '0'.repeat(64) }],
    [
      'an end that is not covered',
      () => altered(whole, 'bundle.json', header({ to: '2026-11-25T23:59:00.000Z', made: '2026-11-25T22:00:00.000Z' })),
      ['uncovered'],
    ],
    ['silence at the end', () => altered(whole, 'bundle.json', header({ made: '2026-12-25T22:00:00.000Z' })), ['silent']],
    ['events of another tenant', () => bundleOf(logOf(someChanged((event) => ({ ...event, tenantId: 'fabrikam' })))), ['foreign']],
    [
      'an event without a time',
      () => bundleOf(logOf(rechained(events.with(5, { ...(events[5] as AuditEvent), at: '2026-11-22 18:00' })))),
      ['unreadable', 'unlinked', 'header'],
    ],
    ['an event that was logged late', () => bundleOf(logOf(someChanged((event) => ({ ...event, at: '2026-11-22T17:00:00.000Z' }), 60))), ['late', 'rule']],
    ['no heartbeats', () => bundleOf(logOf(rechained(events.filter(({ type }) => String(type) !== 'log.heartbeat')))), ['silent']],
  ])('says so of %s', async (_, bundle, kinds, options = {}) => {
    const report = verified(await bundle(), options);

    expect(report.verdict).not.toBe('sound');
    expect(report.newPin).toBeUndefined();
    expect(found(report)).toEqual(expect.arrayContaining([kinds[0]]));
    expect(firstFinding(report)).toBeDefined();
  });

  it('names the first bad event, and counts the others', () => {
    const bad = events.map((event, index) => (index >= 10 ? { ...event, eventId: 'evt_forged' } : event));

    const report = verified(withEvents(whole, bad));

    expect(firstFinding(report)).toMatchObject({ kind: 'altered', index: 10 });
    expect(report.counts.altered).toBe(events.length - 10);
    expect(report.findings).toHaveLength(100);
  });

  it('R108: tells a broken rule from tampering', async () => {
    const decision = events.findIndex(({ type }) => type === 'decision.recorded');

    const report = verified(await bundleOf(logOf(rechained(events.toSpliced(decision, 1)))));

    expect(report.verdict).toBe('rule-broken');
    expect(firstFinding(report)).toMatchObject({ kind: 'rule', level: 'rule' });
  });

  /** A bundle whose only entry has these bytes. */
  const bundleWith = async (entry: string): Promise<ABundle> => {
    const bundle = new Map(await bundleOf(logOf(chained([aHeartbeat(secondsAfter(0))]))));
    const leaf = leafHash(Buffer.from(entry));
    bundle.set('entries.jsonl', Buffer.from(`{"index":0,"leaf":"${Buffer.from(leaf).toString('hex')}","event":${entry}}\n`));
    bundle.delete('roots/2026-11-22');
    return bundle.set('checkpoints/1', Buffer.from(signedNote(1, leaf)));
  };
  const beat = (fields: object = {}): string => {
    const [{ leaf: _, ...event }] = chained([aHeartbeat(secondsAfter(0))]) as [AuditEvent];
    return JSON.stringify({ ...event, ...fields });
  };

  it('finds entries that are not written as canonical JSON only where that is asked for', async () => {
    for (const entry of [beat(), beat({ data: { lone: '\ud800' } })]) {
      expect(verified(await bundleWith(entry)).verdict).toBe('sound');
      expect(found(verified(await bundleWith(entry), { strict: true }))).toEqual(['not-canonical']);
      expect(found(verified(await bundleWith(entry), { strict: true, depth: 'bytes' }))).toEqual(['not-canonical']);
    }
  });

  it.each([['[]'], ['7'], ['{"at"'], [beat({ subject: 7 })], [beat({ at: 7 })], [beat({ at: '2026-99-99T00:00:00.000Z' })]])(
    'reads no event in %s',
    async (entry) => {
      expect(found(verified(await bundleWith(entry)))).toContain('unreadable');
    },
  );

  it.each([[beat({ seq: '0' })], [beat({ seq: 3 })], [beat({ seq: -1 })], [beat({ prev: 'x' })]])('finds no beginning of a chain in %s', async (entry) => {
    expect(found(verified(await bundleWith(entry)))).toEqual(['unlinked']);
  });

  it('does not tell twice of an altered entry that is no event either', async () => {
    const bundle = altered(await bundleWith('[]'), 'entries.jsonl', (text) => text.replace('[]', '[ ]'));

    expect(verified(bundle).counts.unreadable).toBeUndefined();
  });

  it('says where a range may lack its beginning', async () => {
    const range = await bundleOf(log, { from: '2026-11-22T19:00:00.000Z', to: '2026-11-22T20:00:00.000Z' });

    expect(found(verified(altered(range, 'bundle.json', header({ from: '2026-11-22T17:30:00.000Z' }))))).toEqual(['uncovered']);
    expect(found(verified(altered(range, 'hashes.jsonl', (text) => text.split('\n').slice(1).join('\n'))))).toContain('missing');
    expect(found(verified(altered(range, 'hashes.jsonl', (text) => text.slice(0, 40))))).toEqual(['cut', 'unproven']);
    expect(found(verified(altered(range, 'hashes.jsonl', (text) => text.replace(/"level":\d+/, '"level":1'))))).toContain('missing');
  });

  it('T28: says where a bundle of all that is later, or of all up to an instant, lacks what its header leaves open', async () => {
    const range = await bundleOf(log, { from: '2026-11-22T19:00:00.000Z', to: '2026-11-22T20:00:00.000Z' });
    const opened = (fields: object): Report => verified(altered(range, 'bundle.json', header(fields)));

    expect(opened({}).verdict).toBe('sound');
    expect(opened({ from: null })).toMatchObject({ verdict: 'incomplete', counts: { uncovered: 1 } });
    expect(opened({ to: null })).toMatchObject({ verdict: 'incomplete', counts: { uncovered: 1 } });
    expect(opened({ from: null, to: null })).toMatchObject({ verdict: 'incomplete', counts: { uncovered: 2 } });
    expect(verified(await bundleOf(log, { from: '2026-11-22T19:00:00.000Z' })).verdict).toBe('sound');
  });

  it('finds an entry of the middle of a draft in the place of another', async () => {
    const draft = await bundleOf(log, { draftId: log.draftIds[3] ?? '' });
    const twice = altered(draft, 'entries.jsonl', (text) => text.replace(/\n(.*\n)/, '\n$1$1'));

    expect(found(verified(twice))).toContain('misplaced');
    expect(firstFinding({ verdict: 'sound', findings: [] })).toBeUndefined();
    expect(
      firstFinding({
        verdict: 'tampered',
        findings: [null, 3, null].map((index) => ({ kind: 'root', level: 'tampered', index, chain: null, seq: null, words: '' })),
      }),
    ).toMatchObject({ index: 3 });
  });
});

it('reads no more of a log than it has', async () => {
  const reader = new LogReader(log, events.length);

  await expect(reader.entry(events.length)).rejects.toThrow('the log has no entry');
  await expect(reader.entry(99_999)).rejects.toThrow('the log has no tile');
  await expect(reader.node(20, 0)).rejects.toThrow('the log has no');
  await expect(new LogReader({ readFile: async () => undefined }, 5).entry(1)).rejects.toThrow('the log has no file');
  await expect(new LogReader({ readFile: async () => Buffer.alloc(32) }, 5).node(2, 0)).rejects.toThrow('the log has no node');
});

it('reads tiles that have become full since, forgets those that it read long ago, and says where a log is no log', async () => {
  const many = chained(Array.from({ length: 300 }, (_, i) => aHeartbeat(secondsAfter(60 * i))));
  const large = logOf(many, { each: 300 });
  const reader = new LogReader(large, 40);
  expect(Buffer.from(await reader.entry(7)).toString()).toContain('evt_00000008');

  const full = Buffer.concat(Array.from({ length: 256 }, () => Buffer.from([0, 2, 123, 125])));
  const endless = new LogReader({ readFile: async () => full }, 256 * 70);
  for (let tile = 0; tile < 70; tile += 1) expect(Buffer.from(await endless.entry(256 * tile)).toString()).toBe('{}');

  const short = new LogReader({ readFile: async () => Buffer.alloc(32) }, 256);
  await expect(short.leaf(1)).rejects.toThrow('the log has no hash of entry 1');

  const none = { ...log, readFile: async (path: string) => (path.startsWith('tile/entries') ? Buffer.from([0, 1, 120]) : log.files.get(path)) };
  await expect(bundleOf(none)).rejects.toThrow('entry 0 of the log is no event');
  await expect(bundleOf({ ...log, readFile: async () => undefined })).rejects.toThrow('the log has no checkpoint');
});

it('misses no root of a day whose one heartbeat came minutes before its end: the next one covers it', async () => {
  const lateEvening = new Date('2026-11-22T23:55:00.000Z');
  const beats = chained([aHeartbeat(lateEvening), aHeartbeat(secondsAfter(3600, lateEvening))]);
  const few = logOf(beats, { each: 2 });
  const bare = { ...few, readFile: async (path: string) => (path.startsWith('roots/') ? undefined : few.files.get(path)) };

  expect(verified(await bundleOf(bare, { now: secondsAfter(3660, lateEvening) }))).toMatchObject({ verdict: 'sound', findings: [] });
});

it('exports also without roots of days, and with a pin of a log that was longer', async () => {
  const bare = { ...log, readFile: async (path: string) => (path.startsWith('roots/') ? undefined : log.files.get(path)) };
  const bundle = await bundleOf(bare, { pin: { ...pinAt(log, events.length), size: 99_999 } });

  expect([...bundle.keys()].filter((path) => path.startsWith('checkpoints/'))).toEqual([`checkpoints/${events.length}`]);
  expect(verified(bundle)).toMatchObject({ verdict: 'incomplete', counts: { 'root-missing': 3 } });
});

describe('the signed roots of days', () => {
  const days = [...log.files.keys()].filter((path) => path.startsWith('roots/')).sort();
  const noteOf = (path: string): string => Buffer.from(log.files.get(path) ?? '').toString();

  it('are exported, and checked as every checkpoint is', () => {
    expect([...whole.keys()].filter((path) => path.startsWith('roots/'))).toEqual(days);
    expect(days.length).toBeGreaterThan(2);
    expect(verified(whole).checkpoints).toBe(days.length + 1);
  });

  it('beside a newest checkpoint that nobody signed are of a smaller tree than bundle.json says', () => {
    const last = days.at(-1) as string; // of a day that is not over there is none
    const bundle = altered(
      altered(whole, `checkpoints/${events.length}`, (text) => text.replace(/.....=\n$/, 'AAAAA=\n')),
      last,
      () => undefined,
    );

    expect(found(verified(bundle))).toEqual(expect.arrayContaining(['checkpoint', 'header']));
  });

  it('are left out where they are later than the checkpoint that is shown', async () => {
    const size = Number(sizesOf(log)[6]);
    const older = { ...log, readFile: async (path: string) => log.files.get(path === 'checkpoint' ? `checkpoints/${size}` : path) };
    const bundle = await bundleOf(older, { now: secondsAfter(600, new Date(events[size - 1]?.at ?? '')) });

    expect([...bundle.keys()].filter((path) => path.startsWith('roots/'))).toEqual([]);
    expect(verified(bundle).verdict).toBe('sound');
  });

  it.each<[string, () => ABundle, FindingKind]>([
    ['one is gone', () => altered(whole, days[1] as string, () => undefined), 'root-missing'],
    ['one is not signed', () => altered(whole, days[1] as string, (text) => text.replace(/.....=\n$/, 'AAAAA=\n')), 'checkpoint'],
    ['one is that of a later day', () => altered(whole, days[0] as string, () => noteOf(days[1] as string)), 'checkpoint'],
    ['one is that of an earlier day', () => altered(whole, days[2] as string, () => noteOf('checkpoints/7')), 'checkpoint'],
    ['one is of no day', () => altered(whole, 'roots/2026-02-31', () => noteOf(days[2] as string)), 'checkpoint'],
    ['one has no day as its name', () => altered(whole, 'roots/yesterday', () => noteOf(days[2] as string)), 'checkpoint'],
    ['one is of another tree', () => altered(whole, days[0] as string, () => signedNote(events.length - 9, leafHash(Buffer.from('x')))), 'inconsistent'],
  ])('tell where %s', (_, bundle, kind) => {
    expect(verified(bundle()).verdict).toBe(kind === 'root-missing' ? 'incomplete' : 'tampered');
    expect(found(verified(bundle()))).toContain(kind);
  });
});

describe('what a log says of itself', () => {
  /** It stood still from after its heartbeat of 17:00 until before that of 21:00. */
  const stood = { from: '2026-11-22T17:30:00.000Z', to: '2026-11-22T20:55:00.000Z', count: 4 };
  const quiet = events.filter(({ subject, at }) => subject !== 'log' || at < '2026-11-22T18' || at > '2026-11-22T21');
  const beatAt20 = events.findIndex(({ subject, at }) => subject === 'log' && at === '2026-11-22T20:00:00.000Z');
  const placed = (list: readonly AuditEvent[], event: AuditEvent, behind: string): AuditEvent[] =>
    list.toSpliced(
      list.findIndex(({ at }) => at > behind),
      0,
      event,
    );
  /** With an event that came an hour after its time. */
  const backDated = (list: readonly AuditEvent[]): AuditEvent[] =>
    placed(list, aWordOfTheLog('person.changed', '2026-11-22T19:30:00.000Z', {}, 'person:ben'), '2026-11-22T20:30:00.000Z');
  const verdictOn = async (list: readonly AuditEvent[]): Promise<Report> =>
    verified(await bundleOf(logOf(rechained(list)), { now: secondsAfter(300, new Date(events.at(-1)?.at ?? '')) }));
  /** The same, and what the log says of that at its time. */
  const toldOf = (list: readonly AuditEvent[], ...words: object[]): Promise<Report> =>
    verdictOn(words.reduce<AuditEvent[]>((all, data) => placed(all, aWordOfTheLog('log.behind', stood.to, data), stood.to), backDated(list)));

  it('a chain that it could not take is a finding, which names the event, until it goes on', async () => {
    const at = events.findLastIndex(({ draftId, seq }) => draftId !== null && seq >= 3);
    const { draftId, seq } = events[at] as AuditEvent;
    const fault = (chain: unknown, event: unknown, when = events.at(-1)?.at ?? '') => aWordOfTheLog('log.fault', when, { chain, event, fault: 'altered' });
    const told = async (list: readonly AuditEvent[]): Promise<Report> => verified(await bundleOf(logOf(rechained(list))));
    const without = events.filter((event) => !(event.draftId === draftId && event.seq >= seq));

    const stopped = await told([...without, fault(`D#${draftId}`, seq)]);

    const others = await told([...without.slice(0, -1), fault(`D#${draftId}`, seq, without.at(-1)?.at), ...without.slice(-1)]);
    expect(others.counts).toEqual({ stopped: 1 });
    expect(firstFinding(stopped)).toMatchObject({ kind: 'stopped', level: 'tampered', index: without.length, chain: `D#${draftId}`, seq });
    const goesOn = await told([...events.slice(0, at), fault(`D#${draftId}`, seq, events[at]?.at), ...events.slice(at)]);
    expect(goesOn).toMatchObject({ verdict: 'sound', findings: [] });
    for (const other of [fault(7, seq), fault(`D#${draftId}`, -1), fault(`D#${draftId}`, 'x')]) expect((await told([...events, other])).counts).toEqual({});
  });

  it('a time in which it stood still explains what is late or silent in it, and nothing else', async () => {
    expect((await toldOf(quiet)).counts).toMatchObject({ late: 1, silent: expect.any(Number) });
    expect(await toldOf(quiet, stood)).toMatchObject({ verdict: 'sound', stoodStill: [stood], newPin: {} });
    expect((await toldOf(quiet, { ...stood, from: '2026-11-22T19:31:00.000Z' })).counts).toHaveProperty('late');
    for (const word of [
      { ...stood, from: 7 },
      { from: stood.to, to: stood.from },
    ])
      expect((await toldOf(quiet, word)).stoodStill).toEqual([]);
    expect((await toldOf(quiet, { from: stood.from, to: stood.to })).stoodStill).toEqual([{ ...stood, count: 0 }]);
    expect((await toldOf(quiet, ...Array.from({ length: 1001 }, () => stood))).stoodStill).toHaveLength(1000);
  });

  it.each<[string, () => Promise<Report>]>([
    ['a heartbeat of that time belies', () => toldOf(events, stood)],
    ['a heartbeat belies, another of the same time behind it', () => toldOf(events.toSpliced(beatAt20 + 1, 0, events[beatAt20] as AuditEvent), stood)],
    ['is over long before it is told', () => toldOf(quiet, { ...stood, to: '2026-11-22T20:40:00.000Z' })],
    ['is to last on', () => toldOf(quiet, { ...stood, to: '2026-12-22T20:00:00.000Z' })],
    ['is told too late itself', () => verdictOn([...backDated(quiet), aWordOfTheLog('log.behind', stood.to, stood)])],
  ])('T28: a standstill that %s explains nothing', async (_, report) => {
    const { counts, stoodStill } = await report();

    expect(counts).toHaveProperty('late');
    expect(stoodStill).toEqual([]);
  });

  it('takes a heartbeat for one in the log’s own chain alone', async () => {
    const foreign = events.map((event) => (event.type === 'log.heartbeat' ? { ...event, subject: 'person:ben' } : event));

    expect((await verdictOn(foreign)).counts).toHaveProperty('silent');
  });

  it('of very many that are late all are told', async () => {
    const early = Array.from({ length: 1100 }, (_, i) => aWordOfTheLog('person.changed', '2026-11-22T17:00:00.000Z', { version: i }, 'person:ben'));

    const { counts, findings } = verified(
      await bundleOf(logOf(rechained([...events, ...early])), { now: secondsAfter(300, new Date(events.at(-1)?.at ?? '')) }),
    );

    expect(counts.late).toBe(1100);
    expect(findings.find(({ kind }) => kind === 'late')?.index).toBe(events.length + 1000); // those that would have been explained come last
  });
});

it('misses no policy that was only proposed: nobody is asked by it before it is in force, and a change names it then', async () => {
  const named = sha256('a policy that waits');
  const naming = (type: string, subject: string) => ({ ...aWordOfTheLog(type, events.at(-1)?.at ?? '', {}, subject), policySha256: named });
  const told = async (...list: AuditEvent[]) => {
    const source = {
      files: logOf(rechained([...events, ...list])),
      trust: aTrust(),
      policy: async (sha: string) => (sha === policySha256 ? policyText : undefined),
    };
    const now = madeAfter(events);
    const { policiesMissing } = await exportBundle(source, { from: null, to: null, draftId: null }, { entry: async () => {}, file: async () => {} }, { now });
    const { verdict, counts } = verified(await exported(source, { now }));
    return { policiesMissing, verdict, counts };
  };

  const proposed = naming('policy.proposed', 'policy-proposal:prp_1');
  expect(await told(proposed)).toEqual({ policiesMissing: [], verdict: 'sound', counts: {} });
  expect(await told(proposed, naming('policy.changed', 'policy'))).toEqual({
    policiesMissing: [named],
    verdict: 'incomplete',
    counts: { 'policy-missing': 1 },
  });
});

it('takes no event of another draft that names this one, and says which policies nobody has', async () => {
  const draftId = log.draftIds[3] ?? '';
  const naming = logOf(rechained(events.map((event) => (event.subject === 'person:ann' ? { ...event, data: { draftId, policies: true } } : event))));
  const files: string[] = [];
  const { header: made, policiesMissing } = await exportBundle(
    { files: naming, trust: aTrust(), policy: async () => undefined },
    { from: null, to: null, draftId },
    { entry: async () => {}, file: async (path) => void files.push(path) },
    { now: secondsAfter(0), pin: pinAt(naming, sizesOf(naming)[0] ?? 0) },
  );

  expect(made.chains).toBe(1);
  expect(policiesMissing).toEqual([policySha256]);
  expect(files).not.toContain(`policies/${policySha256}.json`);
});

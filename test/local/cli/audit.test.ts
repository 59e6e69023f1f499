import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../../functions/domain/audit/audit-event.ts';
import { type Api, Failure } from '../../../local/cli/command.ts';
import { main } from '../../../local/cli/main.ts';
import { aTrust, chained, logOf, policySha256, policyText, someEvents } from '../../domain/audit/a-log.ts';
import { rechained } from '../../domain/audit/attacks.ts';
import { secondsAfter } from '../../examples.ts';
import { aContext, fakeApi } from './a-context.ts';

const root = mkdtempSync(join(tmpdir(), 'countersign-audit-'));
afterAll(() => rmSync(root, { recursive: true }));
const at = (...names: string[]): string => join(root, ...names);
const put = (file: string, bytes: Uint8Array | string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
};
const events = someEvents(5, 12);
const log = logOf(events);
// The last two days hold little but heartbeats: the bundle is made long after them.
const range = ['--from', '2026-11-22T18:30:00Z', '--to', '2026-11-22T20:00:00Z'];

async function typed(...words: string[]) {
  const { api } = fakeApi({
    [`GET /v1/policies/${policySha256}`]: { status: 200, body: { version: 3, sha256: policySha256, policy: JSON.parse(policyText) } },
  });
  const { context, out, err } = aContext([], { api });
  const exit = await main(words, context);
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

beforeAll(async () => {
  for (const [path, bytes] of log.files) put(at('log', path), bytes);
  put(at('log/trust.json'), JSON.stringify(aTrust()));
  put(at('trust.json'), JSON.stringify(aTrust()));
  await typed('audit', 'export', '--log', at('log'), '-o', at('bundle'), ...range, '--format', 'csv');
});

describe('countersign audit', () => {
  it('R109: exports a range as JSON Lines and as a table, with all that proves it', async () => {
    const { exit, out } = await typed('audit', 'export', '--log', at('log'), '-o', at('again'), ...range);

    expect({ exit, out }).toEqual({ exit: 0, out: expect.stringMatching(/^\d+ events of \d+ chains, of a log of \d+, are in /) });
    expect(existsSync(at('again/events.csv'))).toBe(false);
    expect(readFileSync(at('bundle/events.csv'), 'utf8').split('\r\n')).toHaveLength(readFileSync(at('bundle/entries.jsonl'), 'utf8').split('\n').length + 1);
    expect(readFileSync(at('bundle/policies', `${policySha256}.json`), 'utf8')).toBe(policyText);
  });

  it('R109: verifies it, makes the pin, and moves it only after success', async () => {
    const pin = at('pin.json');
    const first = await typed('audit', 'verify', at('bundle'), '--trust', at('trust.json'), '--pin', pin);
    const made = readFileSync(pin, 'utf8');
    const second = await typed('audit', 'verify', at('bundle'), '--trust', at('trust.json'), '--pin', pin);
    writeFileSync(pin, made.replace(/"root": "./, '"root": "x'.replace('x', made.includes('"root": "0') ? '1' : '0')));
    const before = readFileSync(pin, 'utf8');
    const third = await typed('audit', 'verify', at('bundle'), '--trust', at('trust.json'), '--pin', pin);

    expect([first.exit, second.exit, third.exit]).toEqual([0, 0, 1]);
    expect(first.out).toContain(`made: ${events.length} entries`);
    expect(second.out).toContain('holds, and moved');
    const { first: from, count } = JSON.parse(readFileSync(at('bundle/bundle.json'), 'utf8')) as { first: number; count: number };
    expect(second.out).toContain(`: entries ${from} to ${from + count - 1}\n`);
    expect(third.out).toMatch(/^TAMPERED[\s\S]*First: pin, entry/);
    expect(readFileSync(pin, 'utf8')).toBe(before);
  });

  it.skipIf(spawnSync('python3', ['-c', 'pass']).status !== 0)('in Python says, too, what a verdict by the bundle’s own keys is worth', () => {
    const checked = (...words: string[]) => spawnSync('python3', ['clients/verify_audit.py', at('bundle'), ...words], { encoding: 'utf8' });
    const alone = checked();
    const proven = checked('--trust', at('trust.json'), '--pin', at('python-pin.json'));

    expect(JSON.parse(alone.stdout)).toMatchObject({ verdict: 'sound' });
    expect(alone.stderr).toMatch(/the keys are the bundle's own[\s\S]*without --pin/);
    expect([proven.status, proven.stderr]).toEqual([0, '']);
  });

  it('names the first bad event and answers 1; 2 where something is missing; 3 for what was typed wrong', async () => {
    const bad = at('bad');
    await typed('audit', 'export', '--log', at('log'), '-o', bad, ...range);
    const text = readFileSync(join(bad, 'entries.jsonl'), 'utf8');
    writeFileSync(join(bad, 'entries.jsonl'), text.replace('"type":"draft.received"', '"type":"draft.withheld"'));
    const tampered = await typed('audit', 'verify', bad);
    writeFileSync(join(bad, 'entries.jsonl'), text.slice(0, -20));
    const cut = await typed('audit', 'verify', bad);

    expect(tampered).toMatchObject({ exit: 1, out: expect.stringMatching(/First: altered, entry \d+: /) });
    expect(cut).toMatchObject({ exit: 2, out: expect.stringContaining('INCOMPLETE') });
    for (const words of [
      ['verify'],
      ['verify', at('nowhere')],
      ['verify', bad, '--trust', at('nowhere')],
      ['export'],
      ['export', '--log', at('log')],
      ['show'],
      ['prove', bad],
      ['receipt', at('nowhere')],
    ])
      expect(await typed('audit', ...words)).toMatchObject({ exit: 3 });
  });

  it('R102, R109: exports one draft, tells it in words, and is told where its table was altered', async () => {
    const draft = events.find(({ type }) => type === 'draft.released')?.draftId ?? '';
    expect(await typed('audit', 'export', '--log', at('log'), '-o', at('draft'), '--draft', draft, '--format', 'csv')).toMatchObject({ exit: 0 });
    expect(await typed('audit', 'verify', at('draft'))).toMatchObject({ exit: 0 });
    const { out } = await typed('audit', 'show', at('draft'), '--draft', draft);
    expect(out).toMatch(/Received, assessed and held for approval[\s\S]*Approved, stage 1[\s\S]*Every seat has approved[\s\S]*Released/);
    expect(await typed('audit', 'show', at('draft'), '--draft', 'drf_\u001b[31m')).toMatchObject({ exit: 1, err: expect.stringContaining('drf_\\u{1b}[31m') });
    expect((await typed('audit', 'show', at('bundle'), '--json')).out.split('\n').length).toBeGreaterThan(3);

    writeFileSync(at('draft/events.csv'), readFileSync(at('draft/events.csv'), 'utf8').replace('draft.released', 'draft.withdrawn'));
    expect(await typed('audit', 'verify', at('draft'))).toMatchObject({ exit: 1, out: expect.stringContaining('First: csv') });
  });

  it('proves a single event', async () => {
    const event = readFileSync(at('bundle/entries.jsonl'), 'utf8').split('\n')[4] ?? '';
    const {
      event: { eventId },
      index,
    } = JSON.parse(event) as { event: { eventId: string }; index: number };

    const { exit, out } = await typed('audit', 'prove', at('bundle'), '--event', eventId);

    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ index, size: events.length, entry: { eventId } });
    expect(await typed('audit', 'prove', at('bundle'), '--event', 'evt_none')).toMatchObject({ exit: 1 });
  });

  it('R102: says in a line when the log stood still, and finds nothing wrong in that', async () => {
    const end = events.at(-1)?.at ?? '';
    const from = secondsAfter(-1800, new Date(end)).toISOString();
    const data = { from, to: end, count: 7 };
    const [word] = chained([{ of: { subject: 'log' }, entry: { type: 'log.behind', at: end, actor: { via: 'system' }, data } }]);
    for (const [path, bytes] of logOf(rechained([...events, word as AuditEvent])).files) put(at('stood', path), bytes);
    await typed('audit', 'export', '--log', at('stood'), '-o', at('stood-bundle'), '--trust', at('trust.json'), ...range.slice(0, 2), '--to', end);

    expect((await typed('audit', 'verify', at('stood-bundle'))).out).toContain(
      `Note: by its own word the log stood still from ${from} to ${end}, and took 7 events late`,
    );
  });

  it('R108: says that a rule was broken in a log that is whole', async () => {
    const decision = events.findIndex(({ type }) => type === 'decision.recorded');
    for (const [path, bytes] of logOf(rechained(events.toSpliced(decision, 1))).files) put(at('broken', path), bytes);
    await typed('audit', 'export', '--log', at('broken'), '-o', at('broken-bundle'), '--trust', at('trust.json'));

    expect(await typed('audit', 'verify', at('broken-bundle'))).toMatchObject({ exit: 1, out: expect.stringMatching(/^RULE BROKEN[\s\S]*First: rule, entry/) });
  });

  it('refuses to write over anything, and a log that lacks what it has signed', async () => {
    expect(await typed('audit', 'export', '--log', at('log'), '-o', at('bundle'))).toMatchObject({ exit: 1, err: expect.stringContaining('not empty') });
    put(at('empty/trust.json'), JSON.stringify(aTrust()));
    expect(await typed('audit', 'export', '--log', at('empty'), '-o', at('nothing'))).toMatchObject({ exit: 1, err: expect.stringContaining('no checkpoint') });
  });
});

describe('countersign audit compare', () => {
  /** A tenant whose tables have these events. */
  const tenantOf = (kept: readonly AuditEvent[], more: Readonly<Record<string, number>> = {}): Api => ({
    url: () => '',
    async call(_, path) {
      const url = new URL(path, 'https://countersign.example');
      const draftId = url.searchParams.get('draftId');
      const headers = new Headers();
      if (more[draftId ?? 'list'] !== undefined) return { status: more[draftId ?? 'list'] as number, headers, body: {} };
      if (draftId === null) {
        const begun = kept.filter(({ seq, draftId: id }) => seq === 0 && id !== null);
        const items = begun.map(({ draftId: id, at: createdAt }) => ({ id, createdAt, status: kept.findLast((one) => one.draftId === id)?.to }));
        return { status: 200, headers, body: { items, next: null } };
      }
      const own = kept.filter((one) => one.draftId === draftId);
      const from = Number(url.searchParams.get('cursor') ?? 0);
      return { status: 200, headers, body: { items: own.slice(from, from + 2), next: from + 2 < own.length ? String(from + 2) : null } };
    },
  });
  const draftId = log.draftIds[4] ?? '';
  const one = events.findIndex((event) => event.draftId === draftId && event.seq === 1);
  const compared = async (api: Api, folder = at('everything'), ...more: string[]) => {
    const { context, out, err } = aContext([], { api });
    const exit = await main(['audit', 'compare', folder, ...more], context);
    return { exit, out: out.join('\n'), err: err.join('\n') };
  };

  beforeAll(async () => {
    await typed('audit', 'export', '--log', at('log'), '-o', at('everything'));
    await typed('audit', 'export', '--log', at('log'), '-o', at('single'), '--draft', draftId);
  });

  it('R102: finds no difference where the tables have what was logged', async () => {
    expect(await compared(tenantOf(events))).toEqual({ exit: 0, out: 'SAME: 12 drafts', err: '' });
    expect(await compared(tenantOf(events), at('single'))).toMatchObject({ exit: 0, out: 'SAME: 1 drafts' });
  });

  it('T28: names the events that were changed, and those that are gone', async () => {
    const altered = events.with(one, { ...(events[one] as AuditEvent), at: '2020-01-01T00:00:00.000Z' });

    expect(await compared(tenantOf(altered))).toEqual({
      exit: 1,
      out: `DIFFERENT: 1 in 12 drafts\n  altered, ${draftId}, event 1: the tables say something else than the log`,
      err: '',
    });
    const broken = events.with(one, { ...(events[one] as AuditEvent), to: '\ud800' });
    expect((await compared(tenantOf(broken))).out).toContain(`altered, ${draftId}, event 1`);
    expect((await compared(tenantOf(events.toSpliced(one, 1)), at('single'))).out).toContain(`missing, ${draftId}, event 1: it is in the log`);
    const { out } = await compared(tenantOf([...events, { ...(events[one] as AuditEvent), draftId: 'drf_new', seq: 0 }]), at('everything'), '--json');
    expect(JSON.parse(out)).toMatchObject({ drafts: 12, differences: [{ kind: 'not-logged', draftId: 'drf_new', seq: null }], unread: [] });
    expect((await compared(tenantOf([...events, { ...(events[one] as AuditEvent), draftId: 'drf_new', seq: 0 }]))).out).toContain('drf_new, all events');
  });

  it('answers 2 where nothing was compared: the tenant can not read its own events, or refuses, or is away', async () => {
    const away: Api = { ...tenantOf(events), call: () => Promise.reject(new Failure('nothing listens there')) };

    expect(await compared(tenantOf(events, { [draftId]: 500 }))).toMatchObject({ exit: 2, out: expect.stringContaining(`unread, ${draftId}`) });
    const scopes = expect.stringContaining('not compared: the key is refused (403): it needs the scopes audit:read and drafts:read');
    for (const at403 of [draftId, 'list']) expect(await compared(tenantOf(events, { [at403]: 403 }))).toMatchObject({ exit: 2, out: '', err: scopes });
    for (const at401 of [draftId, 'list']) {
      const { exit, err } = await compared(tenantOf(events, { [at401]: 401 }));
      expect([exit, err]).toEqual([2, 'countersign: not compared: the key is refused (401): it is none of this tenant, or has ended']);
    }
    expect(await compared(away)).toMatchObject({ exit: 2, err: 'countersign: not compared: nothing listens there' });
    expect(await compared(tenantOf(events), at('log'))).toMatchObject({ exit: 2, err: expect.stringContaining('verify the bundle first') });
    put(at('broken-line/bundle.json'), readFileSync(at('everything/bundle.json')));
    put(at('broken-line/entries.jsonl'), '{"index":0\n');
    expect(await compared(tenantOf(events), at('broken-line'))).toMatchObject({ exit: 2, err: expect.stringMatching(/not compared: .+entries\.jsonl:1: /) });
  });

  it('asks the local stack by its key that may read events', async () => {
    const keys = new Set<unknown>();
    const tenant = tenantOf(events);
    const call: Api['call'] = (method, path, more) => {
      keys.add(more?.localKey);
      return tenant.call(method, path, more);
    };
    await compared({ ...tenant, call });

    expect([...keys]).toEqual(['audit']);
  });
});

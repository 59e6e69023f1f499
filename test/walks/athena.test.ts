import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { people } from '../examples.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

/*
 * The queries of examples/athena, as they stand, over the events of real lives. An embedded engine runs them in Athena's place. It has the
 * same SQL but for a few names, which are given to it; the columns of its table are read from the definition for Athena.
 */
const folder = new URL('../../examples/athena/', import.meta.url);
const read = (name: string) => readFile(new URL(name, folder), 'utf8');

const macros = [
  'CREATE MACRO from_iso8601_timestamp(x) AS CAST(x AS TIMESTAMPTZ)',
  'CREATE MACRO approx_percentile(x, p) AS quantile_cont(x, p)',
  'CREATE MACRO cardinality(x) AS len(x)',
];

/** The type of a column in Hive's words as the engine has it. */
const typeOf = (hive: string): string =>
  hive
    .replace(/--.*$/gm, '')
    .replaceAll('`', '"')
    .replace(/\bstruct</g, 'STRUCT(')
    .replace(/array<string>/g, 'VARCHAR[]')
    .replaceAll('>', ')')
    .replace(/":\s*/g, '" ')
    .replace(/\bstring\b/g, 'VARCHAR');

/** Names as Hive keeps them: lower case. */
const lowered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(lowered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toLowerCase(), lowered(member)]));
};

/** As an export writes it. */
function lineOf(index: number, { leaf, ...event }: { readonly leaf?: unknown }): string {
  return canonicalJson({ index, leaf, event: lowered(event) });
}

async function eventsOf(world: World): Promise<object[]> {
  const items = (await world.raw.scan('audit')).map(
    ({ pk: _, sk: __, logPk: ___, logSk: ____, ...event }) => event as { at: string; draftId: string; seq: number },
  );
  return items.sort((a, b) => a.at.localeCompare(b.at) || `${a.draftId}`.localeCompare(`${b.draftId}`) || a.seq - b.seq);
}

const directory = await mkdtemp(join(tmpdir(), 'countersign-athena-'));
const instance = await DuckDBInstance.create();
const connection = await instance.connect();
const ids: Record<string, string> = {};

async function rowsOf(name: string): Promise<Record<string, unknown>[]> {
  const result = await connection.runAndReadAll(await read(name));
  return result.getRowObjectsJson() as Record<string, unknown>[];
}

beforeAll(async () => {
  const world = await createWorld({ people });
  const keep = async (name: string, made: Promise<{ id: string }>): Promise<string> => (ids[name] = (await made).id);

  await keep(
    'sent',
    world.post(aHarmlessReply()).then(({ json }) => json as { id: string }),
  );
  const refund = await keep('refund', world.held(aDualRefund()));
  world.clock.advance(120);
  const first = await world.askedAs(refund, 'finance');
  await world.decide(refund, first);
  world.clock.advance(600);
  await world.decide(refund, 'dan');
  const edited = await keep('edited', world.held(aHeldReply({ conversationId: 'c-edited' })));
  world.clock.advance(300);
  await world.decide(edited, 'mia', { text: 'Hello Dana, it comes on Tuesday.' });
  const rejected = await keep('rejected', world.held(aHeldReply({ conversationId: 'c-rejected' })));
  world.clock.advance(900);
  await world.decide(rejected, 'mia', { decision: 'reject', reason: 'wrong_tone' });
  ids.first = first;
  const own = await keep('own', world.held(aHeldReply({ conversationId: 'c-own' })));
  const browser = world.browser();
  const page = await browser.open(own, 'mia');
  // As if she had been found to be its author while she looked at it.
  await world.raw.put('drafts', { pk: `D#${own}`, sk: 'PERSON#r1#mia', revision: 1, personId: 'mia', role: 'author' });
  await browser.fill(page, { decision: 'approve' });

  const lines = (await eventsOf(world)).map((event, index) => lineOf(index, event));
  await writeFile(join(directory, 'entries.jsonl'), `${lines.join('\n')}\n`);

  const definition = /CREATE EXTERNAL TABLE audit_entries \(([\s\S]*?)\n\)\nROW FORMAT/.exec(await read('1-table.sql'))?.[1] ?? expect.fail('no table');
  const event = /`event`\s+([\s\S]+)$/.exec(definition)?.[1] ?? expect.fail('no column of events');
  for (const statement of macros) await connection.run(statement);
  await connection.run(`CREATE TABLE audit_entries ("index" BIGINT, leaf VARCHAR, event ${typeOf(event)})`);
  await connection.run(
    `INSERT INTO audit_entries SELECT * FROM read_json('${join(directory, 'entries.jsonl')}', format = 'newline_delimited', columns = {"index": 'BIGINT', leaf: 'VARCHAR', event: '${typeOf(event).replaceAll("'", "''")}'})`,
  );
  await connection.run(await read('2-view.sql'));
});
afterAll(async () => {
  connection.closeSync();
  await rm(directory, { recursive: true });
});

describe('what auditors ask', () => {
  it('R103: who approved what over a limit', async () => {
    const rows = await rowsOf('approved-over-a-limit.sql');

    expect(rows.map(({ personid, draftid, decision, rule }) => [personid, draftid, decision, rule])).toEqual(
      expect.arrayContaining([
        [ids.first, ids.refund, 'approve', 'money-irreversible'],
        ['dan', ids.refund, 'approve', 'refund-over-limit'],
      ]),
    );
    expect(new Set(rows.map(({ draftid }) => draftid))).toEqual(new Set([ids.refund]));
  });

  it('who decides sooner than anybody reads', async () => {
    const rows = await rowsOf('decisions-under-four-seconds.sql');

    expect(rows.find(({ personid }) => personid === 'mia')).toMatchObject({ approvals: '1', under_four_seconds: '1', percent_under_four_seconds: 100 });
  });

  it('what went out without a person', async () => {
    expect(await rowsOf('released-without-a-person.sql')).toEqual([{ because: 'no rule', replies: '1', tier: 1 }]);
  });

  it('how long decisions take, by role', async () => {
    const rows = await rowsOf('time-to-decision-by-role.sql');

    expect(rows.map(({ role, decisions, median_minutes }) => [role, decisions, median_minutes])).toEqual([
      ['department-head', '1', 12],
      ['finance', '1', 2],
      ['manager', '2', 10],
    ]);
  });

  it('who tried to approve their own text', async () => {
    expect(await rowsOf('self-approval-attempts.sql')).toMatchObject([{ personid: 'mia', draftid: ids.own, revision: 1, via: 'link' }]);
  });

  it('names every file in the docs', async () => {
    const docs = await readFile(new URL('../../docs/compliance.md', import.meta.url), 'utf8');
    for (const name of await readdir(folder)) expect(docs, name).toContain(`examples/athena/${name}`);
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAccountsStore } from '../../../functions/adapters/accounts-store.ts';
import { policyWarnings } from '../../../functions/domain/policy/policy-warnings.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { policyCheck } from '../../../local/cli/policy-check.ts';
import { readPolicyFile } from '../../../local/cli/policy-file.ts';
import { createMemoryTables } from '../../../local/memory-tables.ts';
import { seed } from '../../../local/seed.ts';
import { aContext, fakeApi, standardYaml, temporaryFiles } from './a-context.ts';

const file = temporaryFiles();
const standard = readFileSync(standardYaml, 'utf8');
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

async function check(args: readonly string[], more: Parameters<typeof aContext>[1] = {}) {
  const { context, out, err } = aContext(args, more);
  return { code: await policyCheck.run(context), out, err };
}

describe('examples/policies/standard.yaml', () => {
  it('is the standard policy', () => {
    const { context, err } = aContext([]);

    expect(readPolicyFile(fileURLToPath(standardYaml), context)).toEqual(standardPolicy);
    expect(err).toEqual([]);
  });

  it('gives every figure of its own a source', () => {
    const bare = standard.split('\n').filter((line) => /: [\d.]+$/.test(line));

    expect(bare.map((line) => line.trim().split(':')[0])).toEqual(['refund', 'refund_request', 'billing', 'payment', 'security_change']); // their heading has it
  });

  it('has no warning with the people of the demo', async () => {
    const store = createAccountsStore({
      tables: createMemoryTables(),
      clock: { now: () => new Date('2026-11-22T17:00:00.000Z') },
      random: { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) },
      settings: { tenantId: 'demo' },
    });
    const { people } = await seed(store);

    expect(policyWarnings(standardPolicy, new Set(people.flatMap(({ roles }) => roles)))).toEqual([]);
  });
});

describe('policy check', () => {
  it('says nothing of a good policy, YAML or JSON', async () => {
    const json = file('good.json', JSON.stringify(standardPolicy));

    expect(await check([json])).toEqual({ code: 0, out: [`${json}: nothing found`], err: [] });
    expect(await check([fileURLToPath(standardYaml), '--strict'])).toMatchObject({ code: 0 });
  });

  it('tells what is refused with its line, in the order of the file', async () => {
    const text = standard.replace('default: 0.85', 'default: 0.8').replace('escalate: [4h]', 'escalate: [30h]');
    const bad = file('bad.yaml', text);

    expect(await check([bad])).toEqual({
      code: 1,
      out: [
        `${bad}:${lineOf(text, 'default: 0.8')}:3: error thresholds.default: must be at least 0.85: 0.8`,
        `${bad}:${lineOf(text, 'escalate: [30h]')}:38: error timers.standard.escalate.0: must come before the fallback: 30h`,
      ],
      err: [],
    });
  });

  it('tells what does not fit the schema, and what is no YAML', async () => {
    const text = standard.replace('window:', 'windows:');
    const misnamed = file('misnamed.yaml', text);
    const broken = file('broken.json', '{ "window": { "days": 30 }, "window": 1 }');

    expect((await check([misnamed])).out).toEqual([
      `${misnamed}:${lineOf(text, 'thresholds:')}:1: error window: required`,
      `${misnamed}:${lineOf(text, 'windows:')}:1: error windows: unknown field`,
    ]);
    expect(await check([broken])).toMatchObject({ code: 1, out: [`${broken}:1:29: error map keys must be unique`] });
  });

  it('tells warnings, which count with --strict only', async () => {
    const text = standard.replace('[legal-threat,', "[legal-threat, 'keyword:gone',");
    const odd = file('odd.yaml', text);
    const line = `${odd}:${lineOf(text, 'keyword:gone')}:35: warning routes.2.when.rules.1: can never fire: keyword:gone`;

    expect(await check([odd])).toMatchObject({ code: 0, out: [line] });
    expect(await check([odd, '--strict'])).toMatchObject({ code: 1, out: [line] });
  });

  it('looks at the roles of active people with --people, page by page', async () => {
    const { api, calls } = fakeApi({
      'GET /v1/people': [
        { status: 200, body: { items: [{ roles: ['finance', 'owner'], active: true }], next: 'more' } },
        { status: 200, body: { items: [{ roles: ['department-head'], active: false }], next: null } },
      ],
    });

    const { out, code } = await check([fileURLToPath(standardYaml), '--people'], { api });

    expect(calls.map(([, path]) => path)).toEqual(['/v1/people?limit=200', '/v1/people?limit=200&cursor=more']);
    expect(code).toBe(0);
    expect(out[0]).toMatch(/: warning routes\.1\.stages\.0\.seats\.0\.role: nobody holds the role security: an owner is asked$/);
  });

  it('is told why the server gives no people', async () => {
    const { api } = fakeApi({ 'GET /v1/people': { status: 403, body: { type: 'x', title: 'x', status: 403, code: 'forbidden', requestId: 'r' } } });

    await expect(check([fileURLToPath(standardYaml), '--people'], { api })).rejects.toThrow(new Failure('the server refuses: 403 forbidden'));
  });

  it('prints JSON with --json', async () => {
    const odd = file('odd.json', JSON.stringify({ ...standardPolicy, escalation: { from: 0 } }));

    const { out } = await check([odd], { json: true });

    expect(out).toHaveLength(1);
    expect(JSON.parse(out.join())).toMatchObject({
      file: odd,
      findings: expect.arrayContaining([
        { severity: 'warning', path: 'escalation.from', message: 'the rule escalation-risk fires on every draft', line: 1, column: expect.any(Number) },
      ]),
    });
  });

  it('wants one file that is there', async () => {
    await expect(check([])).rejects.toThrow(new Usage('one policy file is wanted'));
    await expect(check(['a', 'b'])).rejects.toThrow(Usage);
    await expect(check(['a', '--people=yes'])).rejects.toThrow(Usage);
    await expect(check([file('nowhere.yaml')])).rejects.toThrow(`there is no such file: ${file('nowhere.yaml')}`);
    await expect(check([file('.')])).rejects.toThrow(`that is a directory: ${file('.')}`);
  });
});

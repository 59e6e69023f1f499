import { describe, expect, it } from 'vitest';
import { commands, main } from '../../../local/cli/main.ts';
import { aContext, fakeApi } from './a-context.ts';

async function typed(line: string, api = fakeApi().api) {
  const { context, out, err } = aContext([], { api });
  return { code: await main(line.split(' ').filter(Boolean), context), out, err };
}

describe('the command line', () => {
  it('helps with everything', async () => {
    const { code, out } = await typed('--help');

    expect(code).toBe(0);
    for (const { name, summary, usage } of commands) {
      expect(out.join()).toContain(`${name.padEnd(20)}  ${summary}`);
      expect(await typed(`${name} some.yaml --help`)).toEqual({ code: 0, out: [usage], err: [] });
      expect(usage).toMatch(new RegExp(`^countersign ${name} .*--json`));
    }
  });

  it('knows what is of a tenant by that name, too', async () => {
    const keys = fakeApi({ 'GET /v1/keys': { status: 200, body: { items: [], next: null } } });

    expect(await typed('tenant keys list --json', keys.api)).toEqual({ code: 0, out: ['[]'], err: [] });
    expect((await typed('tenant check --help')).out).toEqual((await typed('doctor --help')).out);
    expect((await typed('tenant keys retire --help')).out).toEqual((await typed('keys retire --help')).out);
    expect((await typed('--help')).out.join()).toContain('tenant check is doctor, and tenant keys … is keys …');
    expect((await typed('tenant keys burn')).err[0]).toBe('countersign: there is no such command: keys burn');
  });

  it('exports the log of a local stack without being told where it is, and of no other', async () => {
    const { code, err } = await typed('audit export -o no/such/folder');

    expect([code, err[0]]).toEqual([3, 'countersign: --log is wanted: the log of https://countersign.example lies in its bucket']);
    expect((await typed('audit export --log no/such/log')).err[0]).toBe('countersign: -o is wanted');
  });

  it('says which version it is', async () => {
    expect(await typed('--version')).toEqual({ code: 0, out: [expect.stringMatching(/^\d+\.\d+\.\d+$/)], err: [] });
  });

  it('says how it is called where it was called wrong', async () => {
    expect(await typed('')).toMatchObject({ code: 3, out: [], err: ['countersign: a command is wanted', expect.stringContaining('policy check')] });
    expect(await typed('policy burn now')).toMatchObject({ code: 3, err: ['countersign: there is no such command: policy burn', expect.any(String)] });
    expect(await typed('policy get --yml')).toMatchObject({
      code: 3,
      out: [],
      err: ["countersign: unknown option '--yml'", expect.stringContaining('-o FILE')],
    });
  });

  it('fails in one line, without a usage', async () => {
    expect(await typed('policy check no/such.yaml')).toEqual({ code: 3, out: [], err: ['countersign: there is no such file: no/such.yaml'] });
  });

  it('hands --json over, wherever it stands', async () => {
    const body = { version: 1, sha256: 'aa', policy: {} };

    expect((await typed('--json policy get', fakeApi({ 'GET /v1/policy': { status: 200, body } }).api)).out.map((text) => JSON.parse(text))).toEqual([body]);
  });

  it('hides no bug', async () => {
    await expect(typed('policy get', fakeApi().api)).rejects.toThrow('nobody expected GET /v1/policy');
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { accountColumns, personColumns } from '../../../functions/runtime/import-lines.ts';
import { createApi } from '../../../local/cli/api.ts';
import { type Api, type Context, Failure, Usage } from '../../../local/cli/command.ts';
import { accountsImport, peopleImport } from '../../../local/cli/imports.ts';
import { peopleList } from '../../../local/cli/people-list.ts';
import { startStack } from '../../../local/stack.ts';
import { aContext, fakeApi, temporaryFiles } from './a-context.ts';

const file = temporaryFiles();
const stack = await startStack({ quiet: true });
afterAll(() => stack.stop());
const api = createApi({ env: { COUNTERSIGN_URL: stack.url, COUNTERSIGN_KEY: stack.keys.admin }, stackFile: new URL('file:///nowhere') });

async function run(args: readonly string[], { command = accountsImport, asked = api as Api, json = false, terminal = undefined as Context['terminal'] } = {}) {
  const { context, out, err } = aContext(args, { api: asked, json });
  return { code: await command.run({ ...context, terminal }), out, err };
}
/** The API of the stack, that counts requests and may fail before one. */
function watched(fail: (request: number) => ReturnType<Api['call']> | undefined = () => undefined) {
  const bodies: string[] = [];
  const call: Api['call'] = async (method, path, more) => {
    bodies.push(more?.raw?.text ?? '');
    return (await fail(bodies.length)) ?? api.call(method, path, more);
  };
  return { asked: { ...api, call }, bodies };
}
const get = async (path: string) => (await api.call('GET', path)).body as Record<string, unknown>;
const account = (id: string, more = {}) => JSON.stringify({ id, name: `Firm ${id}`, segment: 'small', ...more });

describe('an import of accounts', () => {
  it('takes CSV in as many requests as it needs, and tells of each line by its place in the file', async () => {
    const rows = Array.from({ length: 510 }, (_, i) => `acc_c${i},"Firm ${i},\r\nof two lines",${i === 504 ? 'huge' : 'small'}`);
    const name = file('many.csv', `\u{feff}id,name,segment\r\n${rows.join('\r\n')}\r\n\r\nacc_last,Last,small`);
    const { asked, bodies } = watched();

    const { code, out, err } = await run([name], { asked });

    expect([code, out]).toEqual([1, ['511 lines: 510 created, 0 updated, 0 unchanged, 1 refused']]);
    expect(err).toEqual([`${name}:1010: refused segment: one of small, standard, enterprise`]);
    expect(bodies.map((body) => body.startsWith('id,name,segment\r\nacc_'))).toEqual([true, true]);
    expect(await get('/v1/accounts/acc_c509')).toMatchObject({ name: 'Firm 509,\r\nof two lines' });
    expect(await get('/v1/accounts/acc_last')).toMatchObject({ name: 'Last' });
  });

  it('takes JSON Lines, again without a change, and is no larger than a body may be', async () => {
    const long = Array.from({ length: 100 }, (_, i) => account(`acc_l${i}`, { regulated: Array.from({ length: 20 }, (_, n) => `${n}`.padEnd(64, 'é')) }));
    const name = file('some.jsonl', [...long, '', account('acc_one')].join('\n'));
    const { asked, bodies } = watched();

    expect(await run([name], { asked })).toEqual({ code: 0, out: ['101 lines: 101 created, 0 updated, 0 unchanged, 0 refused'], err: [] });
    expect(await run([name])).toMatchObject({ code: 0, out: ['101 lines: 0 created, 0 updated, 101 unchanged, 0 refused'] });
    expect(bodies.length).toBeGreaterThan(1);
    expect(Math.max(...bodies.map((body) => Buffer.byteLength(body)))).toBeLessThan(256 * 1024);
  });

  it('refuses a line alone that no request has room for', async () => {
    const name = file('large.txt', [account('acc_a'), account('acc_b', { name: 'x'.repeat(300_000) }), account('acc_c')].join('\n'));

    expect(await run([name, '--type', 'jsonl'])).toEqual({
      code: 1,
      out: ['3 lines: 2 created, 0 updated, 0 unchanged, 1 refused'],
      err: [`${name}:2: refused larger than a request may be`],
    });
  });

  it('is JSON and nothing else with --json, and shows its progress on a terminal alone', async () => {
    const name = file('two.jsonl', `${account('acc_j1')}\n{"id":1}\n`);
    const shown: string[] = [];

    const { code, out, err } = await run([name], { json: true, terminal: (text) => void shown.push(text) });

    expect([code, err]).toEqual([1, []]);
    expect(JSON.parse(out.join())).toMatchObject({
      created: 1,
      refused: 1,
      stopped: null,
      items: [
        { line: 1, id: 'acc_j1' },
        { line: 2, outcome: 'refused' },
      ],
    });
    expect(shown.join()).toContain('100 % of 2 lines');
  });

  it('comes again where the server is busy', async () => {
    const busy = { status: 503, headers: new Headers({ 'retry-after': '0' }), body: { code: 'busy' } };
    const { asked, bodies } = watched((request) => (request < 3 ? Promise.resolve(busy) : undefined));

    expect(await run([file('busy.jsonl', account('acc_busy'))], { asked })).toMatchObject({ code: 0 });
    expect(bodies).toHaveLength(3);
    const always = watched(() => Promise.resolve(busy));
    await expect(run([file('busy.jsonl')], { asked: always.asked })).rejects.toThrow(new Failure('the server refuses: 503 unknown'));
    expect(always.bodies).toHaveLength(6);
  });

  it('is incomplete where the server goes away in the middle, and can be sent again', async () => {
    const name = file('broken.jsonl', Array.from({ length: 600 }, (_, i) => account(`acc_b${i}`)).join('\n'));
    const { asked } = watched((request) => (request === 2 ? Promise.reject(new Failure('nothing listens there')) : undefined));

    expect(await run([name], { asked })).toEqual({
      code: 2,
      out: ['500 lines: 500 created, 0 updated, 0 unchanged, 0 refused'],
      err: ['countersign: stopped behind line 500: nothing listens there\nSend the file again: lines that were taken change nothing then.'],
    });
    expect(await run([name])).toMatchObject({ code: 0, out: ['600 lines: 100 created, 0 updated, 500 unchanged, 0 refused'] });
  });

  it('names every column that there is in its help', () => {
    for (const [command, columns] of [
      [accountsImport, accountColumns],
      [peopleImport, personColumns],
    ] as const) {
      const named = command.usage.split(/[\s,]+/);
      expect(Object.keys(columns).filter((column) => !named.includes(column))).toEqual([]);
    }
  });

  it('warns of what a file takes away for lack of a column, also of lines that are sent twice', async () => {
    const rows = Array.from({ length: 501 }, (_, i) => `acc_w${i},Firm,small,per_nobody`);
    await api.call('PUT', '/v1/accounts/acc_w1', { body: { name: 'Firm', segment: 'small', privilegedRoles: ['Global Administrator'], frozen: true } });
    const name = file('columns.csv', ['id,name,segment,managerId', ...rows].join('\n'));

    const { code, err } = await run([name]);

    const lost = ['privilegedRoles', 'frozen'].map((path) => `${name}:3: warning ${path}: was set, and is taken away, since the line leaves it out`);
    expect([code, err.slice(0, 4)]).toEqual([
      0,
      [`${name}:2: warning managerId: nobody has this id`, ...lost, `${name}:3: warning managerId: nobody has this id`],
    ]);
  });

  it('fails in one line', async () => {
    await expect(run([file('semicolons.csv', 'id;name\nacc_1;A')])).rejects.toThrow(
      /^the server refuses: 422 invalid_request, .*\n {2}\(unknown\): no such column/,
    );
    await expect(run([file('empty.csv', 'id,name,segment\n\n')])).rejects.toThrow(/^there is no line in it/);
    await expect(run([file('none.csv')])).rejects.toThrow(/^there is no such file/);
    await expect(run(['accounts.xlsx'])).rejects.toThrow(new Usage('the name does not say what the file is, --type does: accounts.xlsx'));
    await expect(run(['a.csv', '--type', 'xml'])).rejects.toThrow(new Usage('--type is csv or jsonl: xml'));
    await expect(run([])).rejects.toThrow(new Usage('one file is wanted'));
    const { writeFileSync } = await import('node:fs');
    const latin = file('latin.csv', '');
    writeFileSync(latin, Buffer.from('id,name,segment\nacc_1,Caf\xe9,small\n', 'latin1'));
    await expect(run([latin])).rejects.toThrow(/^the file is not in UTF-8/);
  });
});

describe('an import of people', () => {
  it('warns of a manager whom nobody is, also where they came with a later request', async () => {
    const rows = Array.from({ length: 502 }, (_, i) => `per_i${i},Person ${i},p${i}@import.example,per_i${501 - i}`);
    const name = file('people.csv', ['id,name,email,managerId', ...rows, 'per_x,X,p0@import.example,', 'per_y,Y,y@import.example,per_nobody', ''].join('\n'));

    expect(await run([name], { command: peopleImport })).toEqual({
      code: 1,
      out: ['504 lines: 503 created, 0 updated, 0 unchanged, 1 refused'],
      err: [`${name}:504: refused email: email_taken: another person has this address`, `${name}:505: warning managerId: nobody has this id`],
    });
  });

  it('never puts an older line of somebody back in its last one’s place', async () => {
    const person = (fields: object) => JSON.stringify({ id: 'per_twice', name: 'Twice', email: 'twice@import.example', ...fields });
    const filler = Array.from({ length: 500 }, (_, i) => account(`per_f${i}`)); // no people: refused, and fill the first request
    const name = file('twice.jsonl', [person({ managerId: 'per_nobody' }), ...filler, person({ name: 'Twice as said last' })].join('\n'));

    expect((await run([name], { command: peopleImport })).out).toEqual(['502 lines: 1 created, 1 updated, 0 unchanged, 500 refused']);
    expect(await get('/v1/people/per_twice')).toMatchObject({ name: 'Twice as said last' });
  });
});

describe('people list', () => {
  const person = { id: 'per_ann', name: 'Ann', email: 'ann@firm.example', roles: ['manager', 'finance'], managerId: 'per_bo', active: true };
  const list = async (items: object[], json = false) =>
    (await run([], { command: peopleList, json, asked: fakeApi({ 'GET /v1/people': { status: 200, body: { items, next: null } } }).api })).out;

  it('has a line for each, with their roles and manager', async () => {
    expect(await list([person, { ...person, id: 'per_x', roles: [], managerId: undefined, active: false }])).toEqual([
      'per_ann  Ann <ann@firm.example>  manager,finance  (manager per_bo)',
      'per_x  Ann <ann@firm.example>  -  (not active)',
    ]);
    expect(await list([])).toEqual(['there is nobody yet']);
    expect(JSON.parse((await list([person], true)).join())).toEqual([person]);
  });

  it('reads nothing', async () => {
    await expect(run(['ann'], { command: peopleList })).rejects.toThrow(new Usage('nothing is read: ann'));
  });
});

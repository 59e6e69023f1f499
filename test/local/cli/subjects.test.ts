import { describe, expect, it } from 'vitest';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { subjectsErase, subjectsHold, subjectsHolds, subjectsRelease, subjectsStatus } from '../../../local/cli/subjects.ts';
import { aContext, fakeApi } from './a-context.ts';

const running = { id: 'ers_1', state: 'running', pass: 1, looked: 4, erased: 2, heldBack: 1, unreadable: 0, salt: 'ab' };
const done = { ...running, state: 'done', salt: null };

describe('subjects', () => {
  it('erase: sends the subject and the reason, and tells how far it is', async () => {
    const { api, calls } = fakeApi({ 'POST /v1/subjects/erase': { status: 202, body: running } });
    const { context, out } = aContext(['--email', 'Dana@x.example', '--reason', 'asked for'], { api });

    expect(await subjectsErase.run(context)).toBe(0);

    expect(calls).toEqual([['POST', '/v1/subjects/erase', { body: { email: 'Dana@x.example', reason: 'asked for' } }]]);
    expect(out).toEqual([
      'ers_1: pass 1, 4 drafts looked at, 2 erased, 1 held back, 0 unreadable',
      'salt ab: keep it to prove later whom this erasure was about',
    ]);
  });

  it('status: of one by its id, as JSON too', async () => {
    const { api, calls } = fakeApi({ 'GET /v1/subjects/erase/ers%2F1': { status: 200, body: done }, 'GET /v1/subjects/erase/x': { status: 404, body: {} } });
    const words = aContext(['ers/1'], { api });
    const json = aContext(['ers/1'], { api, json: true });

    expect([await subjectsStatus.run(words.context), await subjectsStatus.run(json.context)]).toEqual([0, 0]);

    expect(calls[0]?.[1]).toBe('/v1/subjects/erase/ers%2F1');
    expect(words.out).toEqual(['ers_1: done, 4 drafts looked at, 2 erased, 1 held back, 0 unreadable']);
    expect(JSON.parse(json.out.join())).toEqual(done);
    await expect(subjectsStatus.run(aContext(['x'], { api }).context)).rejects.toThrow(new Failure('the server refuses: 404 unknown'));
  });

  it('hold and release: an account', async () => {
    const hold = { id: 'hld_1', at: '2026-11-22T17:00:00.000Z' };
    const { api, calls } = fakeApi({ 'PUT /v1/subjects/hold': { status: 201, body: hold }, 'DELETE /v1/subjects/hold': { status: 204 } });
    const args = ['--account', 'acc_1', '--reason', 'a case'];
    const said: string[] = [];

    for (const json of [false, true])
      for (const command of [subjectsHold, subjectsRelease]) {
        const { context, out } = aContext(args, { api, json });
        expect(await command.run(context)).toBe(0);
        said.push(out.join());
      }

    expect(said).toEqual(['hld_1: held since 2026-11-22T17:00:00.000Z', 'released', JSON.stringify(hold, null, 2), '{"released":true}']);
    expect(calls.slice(0, 2).map(([method, , more]) => [method, more])).toEqual(
      ['PUT', 'DELETE'].map((method) => [method, { body: { accountId: 'acc_1', reason: 'a case' } }]),
    );
  });

  it('holds: those that stand, page by page', async () => {
    const [one, other] = ['email', 'accountId'].map((kind, i) => ({
      id: `hld_${i}`,
      kind,
      subject: `s${i}\u202e`,
      reason: 'a case',
      at: '2026-11-22T17:00:00.000Z',
    }));
    const pages = () =>
      fakeApi({
        'GET /v1/subjects/hold': [
          { status: 200, body: { items: [one], next: 'x' } },
          { status: 200, body: { items: [other], next: null } },
        ],
      });
    const none = fakeApi({ 'GET /v1/subjects/hold': { status: 200, body: { items: [], next: null } } });
    const [words, json, empty] = [aContext([], pages()), aContext([], { ...pages(), json: true }), aContext([], none)];

    for (const { context } of [words, json, empty]) expect(await subjectsHolds.run(context)).toBe(0);

    expect(words.out).toEqual([
      'hld_0  since 2026-11-22T17:00:00.000Z  person s0\\u{202e}: a case',
      'hld_1  since 2026-11-22T17:00:00.000Z  account s1\\u{202e}: a case',
    ]);
    expect([JSON.parse(json.out.join()), empty.out]).toEqual([[one, other], ['no legal hold stands']]);
    await expect(subjectsHolds.run(aContext(['x'], none).context)).rejects.toThrow(new Usage('nothing is read: x'));
  });

  it.each([
    [[], 'one of --email and --account is wanted'],
    [['--email', 'a@b', '--account', 'c', '--reason', 'd'], 'one of --email and --account is wanted'],
    [['--email', 'a@b'], '--reason is wanted'],
    [['--email', 'a@b', '--reason', 'd', 'more'], 'nothing is read: more'],
  ])('called wrong: %j', async (args, message) => {
    for (const command of [subjectsErase, subjectsHold, subjectsRelease]) await expect(command.run(aContext(args).context)).rejects.toThrow(new Usage(message));
    await expect(subjectsStatus.run(aContext([]).context)).rejects.toThrow(new Usage('the id of one erasure is wanted'));
  });
});

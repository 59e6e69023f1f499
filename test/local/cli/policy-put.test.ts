import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { policyPut } from '../../../local/cli/policy-put.ts';
import { aContext, fakeApi, standardYaml, temporaryFiles } from './a-context.ts';

const file = temporaryFiles();
const roles = [
  ...new Set(standardPolicy.routes.flatMap(({ stages, watchers }) => [...watchers, ...stages.flatMap(({ seats }) => seats.map(({ role }) => role))])),
];
const people = { status: 200, body: { items: [{ roles: [...roles, 'owner'], active: true }], next: null } };
const current = { status: 200, body: { version: 3, sha256: 'aa', policy: standardPolicy } };
const changed = file('changed.yaml', readFileSync(standardYaml, 'utf8').replace('escrowSeconds: 30', 'escrowSeconds: 60'));
const escrowLine =
  readFileSync(changed, 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith('escrowSeconds')) + 1;
const refusal = (status: number, code: string, errors?: readonly { path: string; message: string }[]) => ({
  status,
  body: { type: 'x', title: 'x', status, code, detail: 'in words', requestId: 'r', ...(errors && { errors }) },
});

async function put(
  args: readonly string[],
  answer: { status: number; body?: unknown },
  { json = false, now = current as { status: number; body?: unknown } } = {},
) {
  const { api, calls } = fakeApi({ 'GET /v1/people': people, 'GET /v1/policy': now, 'PUT /v1/policy': answer });
  const { context, out, err } = aContext(args, { api, json });
  const code = await policyPut.run(context);
  return { code, out, err, sent: calls.filter(([method]) => method === 'PUT') };
}
const done = { status: 200, body: { version: 4, sha256: 'bb', policy: standardPolicy } };

describe('policy put', () => {
  it('puts the policy in place of the one that it read', async () => {
    expect(await put([changed], done)).toEqual({
      code: 0,
      out: ['version 4 is in force: sha256 bb'],
      err: [],
      sent: [['PUT', '/v1/policy?', { body: { ...standardPolicy, escrowSeconds: 60 }, headers: { 'if-match': '"3"' } }]],
    });
    expect((await put([changed], done, { json: true })).out.map((text) => JSON.parse(text))).toEqual([
      { version: 4, sha256: 'bb', changed: true, warnings: [] },
    ]);
  });

  it('sends why, and force', async () => {
    const { sent } = await put([changed, '--force', '--reason', 'agreed & signed'], done);

    expect(sent[0]?.[1]).toBe('/v1/policy?force=1&reason=agreed+%26+signed');
    await expect(put([changed, '--force'], done)).rejects.toThrow(new Usage('--force goes with --reason: say why'));
  });

  it('sends nothing where nothing would change', async () => {
    expect(await put([fileURLToPath(standardYaml)], done)).toEqual({ code: 0, out: ['version 3 says the same: nothing to change'], err: [], sent: [] });
  });

  it('is the first version of a tenant without one', async () => {
    expect((await put([changed], done, { now: refusal(404, 'not_found') })).sent[0]?.[2]?.headers).toEqual({ 'if-match': '"0"' });
  });

  it('tells warnings before it sends', async () => {
    const odd = file('odd.json', JSON.stringify({ ...standardPolicy, routes: standardPolicy.routes.map((route) => ({ ...route, watchers: ['jester'] })) }));

    const { code, err } = await put([odd], done);

    expect(code).toBe(0);
    expect(err).toHaveLength(standardPolicy.routes.length);
    expect(err[0]).toMatch(/^.*odd\.json:1:\d+: warning routes\.0\.watchers\.0: nobody holds the role jester: nobody is told$/);
  });

  it('sends nothing that it finds wrong itself', async () => {
    const bad = file('bad.json', JSON.stringify({ ...standardPolicy, routes: [] }));

    expect(await put([bad], done)).toMatchObject({
      code: 1,
      out: [],
      err: [expect.stringMatching(/bad\.json:1:\d+: error routes: at least 1 entries$/)],
      sent: [],
    });
  });

  it('gives the server’s errors their lines', async () => {
    const answer = refusal(422, 'invalid_request', [{ path: 'escrowSeconds', message: 'too long for us' }]);

    expect(await put([changed], answer)).toMatchObject({ code: 1, out: [], err: [`${changed}:${escrowLine}:1: error escrowSeconds: too long for us`] });
    expect(JSON.parse((await put([changed], answer, { json: true })).out.join())).toMatchObject({
      status: 422,
      code: 'invalid_request',
      errors: [{ path: 'escrowSeconds', line: escrowLine }],
    });
  });

  it('says in plain words that somebody was faster', async () => {
    expect(await put([changed], refusal(412, 'version_conflict'))).toMatchObject({
      code: 1,
      err: ['somebody changed the policy at this very moment: look at it with `policy get` and try again'],
    });
  });

  it('names the replies that it would send and people rejected', async () => {
    const answer = refusal(409, 'would_send_rejected', [{ path: 'drf_1', message: 'people rejected it: no longer held by keyword' }]);

    expect(await put([changed], answer)).toMatchObject({
      code: 1,
      err: [
        'refused: it would send replies that people once rejected',
        '  drf_1: people rejected it: no longer held by keyword',
        '`policy simulate` shows more of them; --force --reason TEXT puts it in force all the same',
      ],
    });
  });

  it('passes on any other refusal', async () => {
    expect(await put([changed], refusal(403, 'forbidden'))).toMatchObject({ code: 1, err: ['the server refuses: 403 forbidden, in words'] });
    await expect(put([changed], done, { now: refusal(401, 'unauthenticated') })).rejects.toThrow(
      new Failure('the server refuses: 401 unauthenticated, in words'),
    );
  });
});

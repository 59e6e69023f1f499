import { describe, expect, it } from 'vitest';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { deliveriesEnable, deliveriesList, deliveriesRedrive } from '../../../local/cli/deliveries.ts';
import { aContext, fakeApi } from './a-context.ts';

const called = { configured: true, disabledSince: null };
const disabled = { configured: true, disabledSince: '2026-11-22T17:00:00.000Z' };
const delivery = {
  webhookId: 'rel_1',
  to: 'endpoint',
  event: 'draft.released',
  draftId: 'drf_1\u202e',
  state: 'failed',
  tries: 10,
  at: '2026-11-22T17:00:00.000Z',
  redrivenAt: null,
  nextAt: null,
  lastStatus: 500,
  reason: null,
};
const listing = (endpoint: object, ...items: object[]) =>
  fakeApi({
    'GET /v1/deliveries/endpoint': { status: 200, body: endpoint },
    'GET /v1/deliveries': [
      ...items.map((item, i) => ({ status: 200, body: { items: [item], next: i < items.length - 1 ? 'x' : null } })),
      ...(items.length ? [] : [{ status: 200, body: { items: [], next: null } }]),
    ],
  });
const redriven = { draftId: 'drf_1', webhookId: 'rel_1', to: 'endpoint', event: 'draft.released', outcome: 'redriven' };

describe('deliveries', () => {
  it('list: whether the endpoint is called, and what failed, page by page', async () => {
    const pending = { ...delivery, state: 'pending', tries: 0, lastStatus: null, nextAt: '2026-11-22T18:00:00.000Z' };
    const { api, calls } = listing(disabled, delivery, { ...pending, reason: 'disabled' });
    const { context, out } = aContext([], { api });

    expect(await deliveriesList.run(context)).toBe(0);

    expect(calls.map(([, path]) => path)).toEqual(['/v1/deliveries/endpoint', '/v1/deliveries?limit=200', '/v1/deliveries?limit=200&cursor=x']);
    expect(out).toEqual([
      'the endpoint is disabled since 2026-11-22T17:00:00.000Z, when it answered 410: countersign deliveries enable',
      '2026-11-22T17:00:00.000Z  failed     draft.released of drf_1\\u{202e}, rel_1, to the endpoint: tries 10, last answer 500',
      '2026-11-22T17:00:00.000Z  pending    draft.released of drf_1\\u{202e}, rel_1, to the endpoint: tries 0, next 2026-11-22T18:00:00.000Z, disabled',
    ]);
  });

  it('list: of a draft, none, and as JSON', async () => {
    const none = listing({ configured: false, disabledSince: null });
    const words = aContext(['--draft', 'drf/1', '--state', 'delivered'], none);
    const json = aContext([], { ...listing(called, delivery), json: true });

    expect([await deliveriesList.run(words.context), await deliveriesList.run(json.context)]).toEqual([0, 0]);

    expect(none.calls.at(-1)?.[1]).toBe('/v1/deliveries?state=delivered&draftId=drf%2F1&limit=200');
    expect(words.out).toEqual(['the tenant has no endpoint: nothing is sent', 'no webhook is in this list']);
    expect(JSON.parse(json.out.join())).toEqual({ endpoint: called, items: [delivery] });
  });

  it('redrive: all that failed since an instant, page by page, each told once', async () => {
    const { api, calls } = fakeApi({
      'POST /v1/deliveries/redrive': [
        { status: 200, body: { items: [redriven, { ...redriven, webhookId: 'rel_2', to: 'endpoint', outcome: 'erased' }], next: '2026-11-21T00:00:00.000Z' } },
        { status: 200, body: { items: [{ ...redriven, outcome: 'pending' }], next: null } },
      ],
    });
    const { context, out, err } = aContext(['--since', '2026-11-20T00:00:00Z'], { api });

    expect(await deliveriesRedrive.run(context)).toBe(1);

    const since = '2026-11-20T00:00:00.000Z';
    expect(calls.map(([, , more]) => more)).toEqual([{ body: { since } }, { body: { since, until: '2026-11-21T00:00:00.000Z' } }]);
    expect([out, err]).toEqual([['1 of 2 are owed again'], ['erased     draft.released of drf_1, rel_2, to the endpoint']]);
  });

  it('redrive: of a draft, and one of it', async () => {
    const { api, calls } = fakeApi({ 'POST /v1/deliveries/redrive': { status: 200, body: { items: [redriven], next: null } } });
    const words = aContext(['--draft', 'drf_1'], { api });
    const json = aContext(['--draft', 'drf_1', '--id', 'rel_1'], { api, json: true });
    const all = aContext(['--all-failed'], { api });

    for (const { context } of [words, json, all]) expect(await deliveriesRedrive.run(context)).toBe(0);

    expect(calls.map(([, , more]) => more?.body)).toEqual([
      { draftId: 'drf_1' },
      { draftId: 'drf_1', webhookId: 'rel_1' },
      { since: '1970-01-01T00:00:00.000Z' },
    ]);
    expect([words.out, JSON.parse(json.out.join())]).toEqual([['1 of 1 are owed again'], { items: [redriven] }]);
  });

  it('enable: and says how it stands', async () => {
    const api = fakeApi({ 'POST /v1/deliveries/enable': { status: 200, body: called } });
    const [words, json] = [aContext([], api), aContext([], { ...api, json: true })];

    expect([await deliveriesEnable.run(words.context), await deliveriesEnable.run(json.context)]).toEqual([0, 0]);

    expect([words.out, JSON.parse(json.out.join())]).toEqual([['the endpoint is called'], called]);
  });

  it.each([
    [deliveriesList, ['--state', 'lost'], '--state is failed, pending or delivered: lost'],
    [deliveriesList, ['--state', 'delivered'], 'what was delivered is listed by --draft'],
    [deliveriesList, ['x'], 'nothing is read: x'],
    [deliveriesRedrive, [], 'one of --all-failed, --since and --draft is wanted'],
    [deliveriesRedrive, ['--all-failed', '--since', '3d'], 'one of --all-failed, --since and --draft is wanted'],
    [deliveriesRedrive, ['--all-failed', '--id', 'rel_1'], '--id is wanted with --draft, the draft that the webhook is of'],
    [deliveriesRedrive, ['x'], 'nothing is read: x'],
    [deliveriesEnable, ['x'], 'nothing is read: x'],
  ])('called wrong: $name %j', async (command, args, message) => {
    await expect(command.run(aContext(args).context)).rejects.toThrow(new Usage(message));
  });

  it('says what the server refuses', async () => {
    const refused = { status: 403, body: {} };
    const { api } = fakeApi({ 'POST /v1/deliveries/redrive': refused, 'POST /v1/deliveries/enable': refused });

    for (const [command, args] of [
      [deliveriesRedrive, ['--all-failed']],
      [deliveriesEnable, []],
    ] as const)
      await expect(command.run(aContext(args, { api }).context)).rejects.toThrow(new Failure('the server refuses: 403 unknown'));
  });
});

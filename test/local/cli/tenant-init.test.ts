import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { stoppedKey } from '../../../functions/adapters/stop-gate.ts';
import { readApiKey } from '../../../functions/domain/api-key.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { commitTo } from '../../../functions/domain/salted.ts';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { createTenantInit, tenantInit } from '../../../local/cli/tenant-init.ts';
import { createWorld } from '../../world.ts';
import { aCloud, admin } from './a-cloud.ts';
import { aContext } from './a-context.ts';

const person = ['demo', '--person-id', 'per_kim', '--name', 'Kim Lang', '--email', 'kim@acme.example'];

type ACloud = ReturnType<typeof aCloud>;
async function run({ cloud }: ACloud, args: readonly string[], json = false) {
  const { context, out, err } = aContext(args, { json });
  return { code: await createTenantInit(cloud).run(context), out, err };
}

describe('tenant init', () => {
  it('makes the first admin key and the first person; the key is told once, alone on standard output', async () => {
    const stack = aCloud();
    const { code, out, err } = await run(stack, [...person, '--roles', 'owner,executive', '--label', 'Kim']);

    expect(code).toBe(0);
    expect(out).toEqual([expect.stringMatching(/^cs_[0-9A-Z]{26}_[A-Za-z0-9_-]{43}$/)]);
    const [plain = ''] = out;
    const { keyId, secret } = readApiKey(plain) as { keyId: string; secret: string };
    expect(err.join('\n')).toContain(`countersign-demo (eu-central-1): ${keyId} is an admin key`);
    expect(err.join('\n')).not.toContain(secret);
    const kept = JSON.stringify([await stack.tables.scan('accounts'), await stack.tables.scan('audit')]);
    expect(kept).not.toContain(secret);
    expect(await stack.tables.get('accounts', { pk: 'PEOPLE', sk: 'per_kim' })).toMatchObject({ roles: ['owner', 'executive'], active: true });
    expect(await stack.tables.get('accounts', { pk: `KEY#${keyId}`, sk: 'KEY' })).toMatchObject({ name: 'Kim', scopes: ['admin'], revokedAt: null });
  });

  it('writes key, person and both events in one transaction, under the AWS account and the id of the role, and no name of a session', async () => {
    const stack = aCloud();
    const commits: number[] = [];
    stack.tables.onCommit((writes) => void commits.push(writes.length));
    const { out } = await run(stack, person, true);
    const { keyId } = JSON.parse(out.join());

    expect(commits).toEqual([6]);
    expect(await stack.chain(`key:${keyId}`)).toMatchObject([{ type: 'key.changed', actor: admin, data: { change: 'created', scopes: ['admin'] } }]);
    expect(await stack.chain('person:per_kim')).toMatchObject([
      { type: 'person.changed', actor: admin, data: { change: 'created', roles: ['owner'], version: 1 } },
    ]);
    expect(JSON.stringify(await stack.tables.scan('audit'))).not.toMatch(/kim\.admin|Kim Lang|acme/);
  });

  it('makes a key that the real API takes: for the policy, for people and for another key', async () => {
    const world = await createWorld({ people: [], accounts: [] });
    // As a new stack is: no keys, no policy, no events.
    for (const table of ['accounts', 'audit'] as const) for (const item of await world.raw.scan(table)) await world.raw.remove(table, item);
    const stack = aCloud({ tables: world.raw });
    const key = (await run(stack, person)).out[0] ?? '';

    expect((await world.call('PUT /v1/policy', { key, body: standardPolicy, headers: { 'if-match': '"0"' } })).status).toBe(200);
    expect((await world.call('GET /v1/people/per_kim', { key })).json).toMatchObject({ name: 'Kim Lang', roles: ['owner'] });
    const made = await world.call<{ key: string }>('POST /v1/keys', { key, body: { name: 'helpdesk', scopes: ['drafts:write'] } });
    expect(made.status).toBe(201);
    // The same chain goes on where the command began it.
    await world.call('PUT /v1/people/per_kim', { key, body: { name: 'Kim Lang', email: 'kim@acme.example', roles: ['owner', 'legal'] } });
    expect((await stack.chain('person:per_kim')).map(({ actor }) => actor.via)).toEqual(['cloud-admin', 'api']);
  });

  it('writes into the tables that the stack names, in a transaction alone: the audit table takes nothing else', async () => {
    aCloud();
    const dynamoDb = mockClient(DynamoDBDocumentClient);
    dynamoDb
      .on(GetCommand)
      .resolves({})
      .on(BatchGetCommand)
      .resolves({ Responses: {} })
      .on(QueryCommand)
      .resolves({ Items: [] })
      .on(TransactWriteCommand)
      .resolves({});

    await tenantInit.run(aContext(person).context);

    const items = dynamoDb.commandCalls(TransactWriteCommand).flatMap(({ args }) => args[0].input.TransactItems ?? []);
    expect(items.map(({ Put }) => [Put?.TableName, Put?.ConditionExpression])).toEqual(
      ['accounts-1', 'accounts-1', 'audit-1', 'accounts-1', 'accounts-1', 'audit-1'].map((table) => [table, 'attribute_not_exists(#pk)']),
    );
    expect(dynamoDb.commandCalls(GetCommand).map(({ args }) => args[0].input)).toMatchObject([{ TableName: 'drafts-1', Key: stoppedKey }]);
    expect(dynamoDb.calls()).toHaveLength(4);
  });

  it('F27: writes nothing into a tenant that is stopped, until its tables are mended', async () => {
    const stack = aCloud();
    await stack.tables.put('drafts', { ...stoppedKey });

    await expect(run(stack, person)).rejects.toThrow(/countersign-demo is stopped: nothing is written before/);
    expect([await stack.tables.scan('accounts'), await stack.tables.scan('audit')]).toEqual([[], []]);
    await stack.tables.put('drafts', { ...stoppedKey, mendedAt: '2026-11-22T17:00:00.000Z' });
    expect((await run(stack, person)).code).toBe(0);
  });

  it('T12: refuses where there is an admin key, and where there was one', async () => {
    const stack = aCloud();
    const { keyId } = JSON.parse((await run(stack, person, true)).out.join());
    const before = await stack.tables.scan('accounts');
    const other = ['demo', '--person-id', 'per_eve', '--name', 'Eve', '--email', 'eve@acme.example'];

    await expect(run(stack, other)).rejects.toThrow(Failure);
    await expect(run(stack, other)).rejects.toThrow(`has, or had, an admin key already (now ${keyId})`);
    expect(await stack.tables.scan('accounts')).toEqual(before);
  });

  it('refuses where an admin key was made past it, though it is revoked by now', async () => {
    const world = await createWorld();
    const stack = aCloud({ tables: world.raw });
    for (const { id } of (await world.deps.accounts.listKeys({ limit: 9 })).items) await world.deps.accounts.revokeKey(id, { via: 'system' });

    await expect(run(stack, person)).rejects.toThrow('none is taken any more');
  });

  it('T12: refuses a second time also while the index of keys lags', async () => {
    const stack = aCloud();
    await run(stack, person);
    const lagging = { ...stack.cloud, tablesOf: () => ({ ...stack.tables, queryIndex: async () => [] }) };

    await expect(
      createTenantInit(lagging).run(aContext([...person.slice(0, 2), 'per_eve', ...person.slice(3, 6), 'eve@acme.example']).context),
    ).rejects.toThrow('has, or had, an admin key already');
  });

  it('lets one of two at once make it', async () => {
    const stack = aCloud();
    const [one, other] = await Promise.allSettled([
      run(stack, person),
      run(stack, [...person.slice(0, 2), 'per_eve', ...person.slice(3, 6), 'eve@acme.example']),
    ]);

    expect([one.status, other.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await stack.tables.scan('accounts')).filter(({ sk }) => sk === 'KEY')).toHaveLength(1);
  });

  it('refuses a person or an address that is taken, and makes no key then', async () => {
    const world = await createWorld();
    const stack = aCloud({ tables: world.raw });
    for (const item of await world.raw.scan('accounts')) if (item.sk === 'KEY') await world.raw.remove('accounts', item);

    await expect(run(stack, ['demo', '--person-id', 'mia', '--name', 'M', '--email', 'm@acme.example'])).rejects.toThrow('take another --person-id');
    await expect(run(stack, ['demo', '--person-id', 'per_kim', '--name', 'M', '--email', 'mia+x@example.com'])).rejects.toThrow(
      'another person has this address',
    );
    expect((await world.raw.scan('accounts')).filter(({ sk }) => sk === 'KEY')).toEqual([]);
  });

  it('T12: --recover makes another key, whose event says so and commits to the reason; the lost one is named and stays', async () => {
    const stack = aCloud();
    const lost = JSON.parse((await run(stack, person, true)).out.join()).keyId;
    const { out, err } = await run(stack, ['demo', '--recover', '--reason', 'the laptop with the key was stolen']);
    const keyId = readApiKey(out[0] ?? '')?.keyId as string;

    expect(err.join('\n')).toContain(`still taken: ${lost} (first admin); is it lost? countersign keys retire ${lost}`);
    const [event] = await stack.chain(`key:${keyId}`);
    const kept = await stack.tables.get('accounts', { pk: 'KEYS', sk: `RECOVERY#${keyId}` });
    expect(kept).toMatchObject({ reason: 'the laptop with the key was stolen' });
    expect(event).toMatchObject({
      actor: admin,
      data: { change: 'recovered', scopes: ['admin'], reasonCommit: commitTo(String(kept?.reasonSalt), 'reason', String(kept?.reason)) },
    });
    expect(JSON.stringify(event)).not.toContain('laptop');
  });

  it('--recover recovers nothing where there never was a key', async () => {
    await expect(run(aCloud(), ['demo', '--recover', '--reason', 'x'])).rejects.toThrow('never had an admin key');
  });

  it('says in a line what AWS refuses, and writes nothing', async () => {
    const stack = aCloud();
    mockClient(STSClient)
      .on(GetCallerIdentityCommand)
      .rejects(Object.assign(new Error('the security token is expired'), { name: 'ExpiredToken', $metadata: {} }));
    await expect(run(stack, person)).rejects.toThrow(new Failure('AWS refuses: ExpiredToken: the security token is expired'));

    mockClient(CloudFormationClient)
      .on(DescribeStacksCommand)
      .rejects(Object.assign(new Error('no'), { name: 'ValidationError' }));
    await expect(run(stack, person)).rejects.toThrow('countersign-demo is not deployed there');
    mockClient(CloudFormationClient).on(DescribeStacksCommand).rejects(new Error('Region is missing'));
    await expect(run(stack, person)).rejects.toThrow('name it in aws.region of the tenant’s file, or set AWS_REGION');
    expect(await stack.tables.scan('accounts')).toEqual([]);
  });

  it.each([
    [[]],
    [['demo', 'other', ...person.slice(1)]],
    [person.slice(0, 5)],
    [[...person, '--roles', 'legal']],
    [[...person, '--roles', 'Owner!']],
    [[...person, '--label', '']],
    [[...person, '--reason', 'x']],
    [['demo', '--person-id', 'per kim', '--name', 'K', '--email', 'k@acme.example']],
    [['demo', '--person-id', 'per_kim', '--name', 'K', '--email', 'nobody']],
    [['demo', '--recover']],
    [['demo', '--recover', '--reason', ' ']],
    [['demo', '--recover', '--reason', 'much too long: '.repeat(34)]],
    [[...person, '--recover', '--reason', 'x']],
  ])('is called right: %j', async (args) => {
    const stack = aCloud();
    await expect(run(stack, args)).rejects.toThrow(Usage);
    expect(await stack.tables.scan('accounts')).toEqual([]);
  });
});

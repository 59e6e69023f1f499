import { createHmac, createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleOfClient, type Loaded, load } from '../../bench/cold/load.ts';
import { concepts } from '../../functions/domain/policy/lexicon/concepts.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { type LambdaName, lambdaNames, resourceVariables } from '../../functions/runtime/env.ts';
import { bundleOf, readWhenUsed } from '../../lib/bundle.ts';
import { findJava } from '../../local/dynamodb-local.ts';
import { decisionForm, formTo, lookFromOutside, openBrowser } from '../walks/outside.ts';
import { type Assembly, type DeployedFunction, helpdesk, synthesize } from './bundles/assembly.ts';
import { type Cloud, startCloud } from './bundles/cloud.ts';
import { accessKeyOf } from './bundles/lambda-process.ts';
import { rolesOf } from './bundles/roles.ts';
import { mostKilobytes, readers, starts } from './bundles/starts.ts';

let directory: string;
let assembly: Assembly;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'bundles-'));
  assembly = await synthesize(directory);
}, 240_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const functionCalled = (name: string): DeployedFunction => assembly.functions().find((one) => one.name === name) ?? expect.fail(`no function ${name}`);

describe('the code of every Lambda, as it is deployed', () => {
  it('is the handler’s file and those that it reads, far below what Lambda takes', () => {
    const megabytes = assembly.functions().map(({ name, directory: code, handler }) => {
      const files = readdirSync(code);
      expect([handler, files.filter((file) => !/^[a-z0-9-]+\.js$|^[a-z-]+-[A-Z0-9]{8}\.js$/.test(file))], name).toEqual(['index.handler', []]);
      return files.reduce((sum, file) => sum + statSync(join(code, file)).size, 0) / 1024 / 1024;
    });

    expect(megabytes).toHaveLength(lambdaNames.length);
    expect(Math.max(...megabytes)).toBeLessThan(5); // of 250, unpacked; what is loaded at a cold start counts
  });

  it('is loaded here by the Node.js that the template names', () => {
    expect(new Set(assembly.functions().map(({ runtime }) => runtime))).toEqual(new Set([`nodejs${process.versions.node.split('.')[0]}.x`]));
  });
});

/** Measures until a value is small enough, so many times at most. @returns the least of them where none was */
function leastUpTo(enough: number, tries: number, measured: () => number): number | undefined {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries && least > enough; i += 1) least = Math.min(least, measured());
  return least > enough ? least : undefined;
}

describe('what a cold start loads', () => {
  const bundleFor = (name: LambdaName): string => bundleOf(join(directory, 'lambda'), name);
  const textOf = (paths: readonly string[]): string => paths.map((path) => readFileSync(path, 'utf8')).join('');
  const allOf = (name: LambdaName): string[] => readdirSync(bundleFor(name)).map((file) => join(bundleFor(name), file));
  const kilobytesOf = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1000;
  const clientsIn = (text: string): string[] => [...text.matchAll(/serviceId\?\?"([^"]+)"/g)].map(([, name = '']) => name).sort();
  const started = new Map<LambdaName, Loaded>();
  const startOf = (name: LambdaName): Loaded => {
    const known = started.get(name) ?? load(join(bundleFor(name), 'index.js'));
    started.set(name, known);
    return known;
  };
  const laterFiles = readWhenUsed.map((path) => `${basename(path, '.ts')}.js`);
  const aWordOfTheLexicon = (concepts['money-back'] as string).trim().split(/\s+/)[3] as string;

  it.each(lambdaNames)('%s: reads what it has to at its start, and no client, word list or engine that a process may never need', (name) => {
    const { kilobytes, clients } = starts[name];
    const { files, bytes } = startOf(name);

    expect(bytes / 1000).toBeLessThan(kilobytes);
    expect(clientsIn(textOf(files))).toEqual(['DynamoDB', ...clients].sort());
    expect(files.map((path) => basename(path)).filter((file) => laterFiles.includes(file))).toEqual([]);
    expect(textOf(files)).not.toContain(aWordOfTheLexicon);
  });

  it.each(lambdaNames)('%s: has word lists and the rest of what reads texts only where it reads some', (name) => {
    const isReader = readers.has(name);

    expect(textOf(allOf(name)).includes(aWordOfTheLexicon)).toBe(isReader);
    expect(
      allOf(name)
        .map((path) => basename(path))
        .includes('read-draft.js'),
    ).toBe(isReader);
    expect(kilobytesOf(allOf(name))).toBeLessThan(isReader ? mostKilobytes.readers : mostKilobytes.others);
  });

  it('every Lambda is loaded within its budget of CPU time, against a bundle that only imports the client of DynamoDB', () => {
    // Ratios of neighbouring processes: what slows the machine for a while slows both, and what slows one of them alone does not do so each time.
    const margin = 1.6;
    const tries = 7;
    const client = bundleOfClient(directory);
    const ratioOf = (name: LambdaName): number => load(join(bundleFor(name), 'index.js')).milliseconds / load(client).milliseconds;
    const over = lambdaNames.flatMap((name) => {
      const least = leastUpTo(margin * starts[name].ratio, tries, () => ratioOf(name));
      return least === undefined ? [] : [{ name, least }];
    });
    expect(over).toEqual([]);
  });
});

describe('T27: the check of roles that the walk below goes through', () => {
  const may = (name: string, action: string, resource: string, context = {}): boolean =>
    rolesOf(assembly).isAllowed(functionCalled(name).role, { action, resource, context });
  const tableOf = (name: string): string => {
    const { id } = assembly.all('AWS::DynamoDB::Table').find((one) => one.id.startsWith(`Tables${name}`)) ?? expect.fail(`no table ${name}`);
    return assembly.resolve({ 'Fn::GetAtt': [id, 'Arn'] });
  };
  const leading = (key: string, more = {}) => ({ 'dynamodb:LeadingKeys': [key], ...more });

  it('refuses another action, table, partition, way of writing or sender', () => {
    const within = { 'dynamodb:EnclosingOperation': 'TransactWriteItems' };

    expect(may('measure', 'dynamodb:PutItem', tableOf('Accounts'), leading('FORECAST'))).toBe(true);
    expect(may('measure', 'dynamodb:PutItem', tableOf('Accounts'), leading('PEOPLE'))).toBe(false);
    expect(may('measure', 'dynamodb:PutItem', tableOf('Drafts'), leading('FORECAST'))).toBe(false);
    expect(may('measure', 'dynamodb:DeleteItem', tableOf('Accounts'), leading('FORECAST'))).toBe(false);
    expect(may('intake', 'dynamodb:PutItem', tableOf('Audit'), leading('D#1', within))).toBe(true);
    expect(may('intake', 'dynamodb:PutItem', tableOf('Audit'), leading('D#1'))).toBe(false);
    const from = (address: string) =>
      may('drain-outbox', 'ses:SendEmail', 'arn:aws:ses:eu-central-1:123456789012:identity/demo.example', { 'ses:FromAddress': address });
    expect([from('approvals@demo.example'), from('ceo@demo.example')]).toEqual([true, false]);
  });

  it('minds what a resource denies to everybody, and the key that it is encrypted with', () => {
    const [bucket] = assembly.all('AWS::S3::Bucket').filter(({ id }) => id.startsWith('AuditLog'));
    const file = `${assembly.resolve({ 'Fn::GetAtt': [bucket?.id ?? '', 'Arn'] })}/tile/0/000`;
    const put = (context: object) => may('sequence-audit', 's3:PutObject', file, context);

    expect(put({ 's3:if-none-match': '*', 's3:object-lock-mode': 'COMPLIANCE' })).toBe(true);
    expect(put({ 's3:if-none-match': '*' })).toBe(false);
    expect(put({ 's3:object-lock-mode': 'COMPLIANCE' })).toBe(false);
    const secret = functionCalled('send-webhook').variables[resourceVariables.webhookSecret] ?? '';
    expect(may('send-webhook', 'secretsmanager:GetSecretValue', secret)).toBe(true);
    expect(may('measure', 'secretsmanager:GetSecretValue', secret)).toBe(false);
  });
});

const java = (await findJava()) ?? 0;
const skipped = java < 17 && process.env.CI_REQUIRE_JAVA !== '1'; // where Java is required, its absence fails the start below
if (skipped) console.warn('bundles on DynamoDB Local: skipped: no Java 17 or newer'); // the reporter shows no names where a whole file is skipped

/** Longer than what stands in a table, so that it is kept in the bucket. */
const longText = `Hello Dana, order 1187 arrives on Friday.\n\n${'We have looked at every parcel of this order by itself. '.repeat(100)}`;
const reply = (text: string) => ({ to: 'dana@fabrikam.example', subject: 'Re: your order', text });

describe.skipIf(skipped)(skipped ? 'the whole walk (skipped: no Java)' : 'the whole walk, by the bundles alone', () => {
  const keys = { admin: '', helpdesk: '', audit: '', sandbox: '' };
  let cloud: Cloud;
  let outside: ReturnType<typeof lookFromOutside>;
  let heldId: string;

  beforeAll(async () => {
    cloud = await startCloud(assembly);
    outside = lookFromOutside({ url: cloud.url, keys, webhookSecret: '' });
  }, 200_000);
  afterAll(() => cloud?.stop());

  /** A browser that takes the API's address for what the functions take it for. */
  const browse = () => openBrowser(cloud.publicUrl, undefined, (url, init) => fetch(String(url).replace(cloud.publicUrl, cloud.url), init));
  const rowsOwed = async (draftId: string) => (await cloud.tables.query('drafts', { pk: `OUT#${draftId}` })).filter(({ state }) => state === 'pending');
  const mailTo = (to: string, about: (text: string) => boolean) =>
    cloud.until(async () => cloud.mails.findLast((mail) => mail.to === to && about(mail.text)), `a mail to ${to}`);
  const pathIn = (text: string, start: string): string => text.slice(text.indexOf(`${cloud.publicUrl}${start}`) + cloud.publicUrl.length).split(/\s/)[0] ?? '';
  const held = async (fields: object) => {
    const answer = await outside.send(outside.submission('acc_fabrikam', { confidence: 0.6, ...fields }));
    expect([answer.status, answer.body.status]).toEqual([202, 'pending']);
    return answer.body;
  };

  it('a tenant is set up by its first key: keys, policy, people, account', async () => {
    keys.admin = await cloud.firstKey();
    for (const [name, scopes] of [
      ['helpdesk', ['drafts:write', 'drafts:read']],
      ['audit', ['audit:read', 'drafts:read']],
    ] as const)
      keys[name] = (await outside.must<{ key: string }>('POST', '/v1/keys', { as: 'admin', body: { name, scopes } })).key;
    const soon = { remind: '1s', escalate: ['2s'], fallback: '3s' };
    const [route, ...others] = standardPolicy.routes.filter(({ when }) => Object.keys(when ?? {}).length === 0);
    if (!route || others.length > 0) throw new Error('one route takes all the rest');
    const asking = { ...route, stages: route.stages.map((stage) => ({ ...stage, assurance: 'code' })) };
    const body = {
      ...standardPolicy,
      escrowSeconds: 4, // longer than it takes to wake an execution: it is the execution that lets the reply go out
      timers: { ...standardPolicy.timers, internal: soon },
      routes: standardPolicy.routes.map((one) => (one === route ? asking : one)),
    };

    await outside.must('PUT', '/v1/policy', { as: 'admin', body, headers: { 'if-match': '"0"' } });
    await outside.person({ name: 'Olivia', email: 'olivia@demo.example', roles: ['owner', 'backup'] }, 'per_olivia');
    await outside.person({ name: 'Ben', email: 'ben@demo.example', roles: ['manager'], managerId: 'per_olivia' }, 'per_ben');
    await outside.account({}, 'acc_fabrikam');

    expect(await outside.must('GET', '/v1/policy', { as: 'admin' })).toMatchObject({ version: 1, policy: { escrowSeconds: 4 } });
  });

  it('a harmless reply goes out at once; its webhook is refused no address, finds none, and stays owed', async () => {
    const answer = await outside.send(outside.submission('acc_fabrikam'));
    expect([answer.status, answer.body.status]).toEqual([201, 'released']);
    await cloud.settle();

    expect(await rowsOwed(answer.body.id)).toMatchObject([{ kind: 'webhook', attempts: 1 }]);
    const said = cloud.lambdas.get('send-webhook')?.lines.map((line) => JSON.parse(line)) ?? [];
    expect(said.map(({ level, message }) => [level, message])).toEqual([
      ['WARN', 'webhook not answered'],
      ['WARN', 'webhook failed'],
    ]);
    expect(said[0].errorName).toBe('Error'); // of the resolver, where an address that must not be called is WebhookAddressRefused
  });

  it('a risky reply waits, its link and code come by mail, and it goes out once after the escrow', async () => {
    const draft = await held({ reply: reply(longText) });
    heldId = draft.id;
    const mail = await mailTo('ben@demo.example', (text) => text.includes('/review/'));
    expect(cloud.workflow.started).toContain(`${draft.id}-r1`);
    expect(mail).toMatchObject({ from: 'approvals@demo.example', tags: { draft: draft.id } });
    const browser = browse();
    const page = await browser.open(pathIn(mail.text, '/review/'));
    expect([page.hops, page.text.includes('We have looked at every parcel')]).toEqual([[303, 200], true]);

    const code = /^Code: (\d{6})$/m.exec(mail.text)?.[1];
    expect(code).toBeDefined();
    const receipt = await browser.send(decisionForm(page), { decision: 'approve', code });

    expect(receipt.hops).toEqual([303, 200]);
    const out = await cloud.until(async () => {
      const now = await outside.read(draft.id);
      return now.status === 'released' ? now : undefined;
    }, 'the release');
    expect(out).toMatchObject({ release: { text: longText, edited: false }, decisions: [{ personId: 'per_ben', assurance: 'code', counts: true }] });
    expect(await outside.types(draft.id)).toEqual(['draft.received', 'stage.opened', 'decision.recorded', 'draft.approved', 'draft.released']);
  });

  it('a reply that nobody decides is asked for again, then somebody else, then the customer gets the holding reply', async () => {
    const draft = await held({ urgency: 'internal' });

    const out = await cloud.until(async () => {
      const now = await outside.read(draft.id);
      return now.status === 'held' ? now : undefined;
    }, 'the holding reply');

    expect(out.release).toBeNull();
    expect(await outside.types(draft.id)).toEqual(['draft.received', 'stage.opened', 'reminder.sent', 'stage.escalated', 'draft.held']);
    // Whoever finds the deadline passed sends it: the execution's own step for it finds nothing left to do, as after a crash.
    const again = await cloud.lambdas.get('send-holding-reply')?.invoke({ contract: 1, draftId: draft.id, revision: 1 });
    expect(again).toEqual({ contract: 1, draftId: draft.id, revision: 1, next: 'stop', waitSeconds: 0 });
  });

  it('a mail that bounces has somebody else asked', async () => {
    const draft = await held({});
    const mail = await mailTo('ben@demo.example', (text) => text.includes('/review/') && cloud.mails.some(({ tags }) => tags.draft === draft.id));
    const { tags } = cloud.mails.find((one) => one.tags.draft === draft.id) ?? mail;

    await cloud.notifyOfMail({
      eventType: 'Bounce',
      mail: { messageId: mail.id, destination: [mail.to], tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])) },
    });

    await cloud.until(async () => cloud.mails.find((one) => one.to === 'olivia@demo.example' && one.tags.draft === draft.id), 'a mail to somebody else');
  });

  it('people sign in by mail, and see queue, trail and policy', async () => {
    const browser = browse();
    await browser.send(formTo(await browser.open('/sign-in'), /^\/sign-in$/), { email: 'olivia@demo.example' });
    const mail = await mailTo('olivia@demo.example', (text) => text.includes('/sign-in?'));
    await browser.send(formTo(await browser.open(pathIn(mail.text, '/sign-in?')), /^\/sign-in$/));

    for (const path of ['/queue', `/audit/${heldId}`, '/policy', '/insights']) expect([path, (await browser.open(path)).hops]).toEqual([path, [200]]);
  });

  it('the log takes all events, signs them by KMS and locks what is never written again', async () => {
    await cloud.tick('rate(1 minute)');

    const checkpoint = await outside.must<{ size: number }>('GET', '/v1/audit/checkpoint', { as: 'audit' });
    expect(checkpoint.size).toBeGreaterThan(15);
    const bucket = functionCalled('sequence-audit').variables[resourceVariables.logBucket];
    const files = cloud.objects.filter((one) => one.bucket === bucket);
    expect(files.map(({ key }) => key)).toEqual(expect.arrayContaining(['checkpoint', 'trust.json', expect.stringMatching(/^tile\/0\//)]));
    const years = (until: unknown) => (Date.parse(String(until)) - Date.now()) / 86_400_000 / 365.25;
    for (const { key, headers } of files) {
      const locked = !['checkpoint', 'trust.json'].includes(key) && !/\.p\/\d+$/.test(key);
      expect([key, headers['x-amz-object-lock-mode']]).toEqual([key, locked ? 'COMPLIANCE' : undefined]);
      if (locked) expect(years(headers['x-amz-object-lock-retain-until-date'])).toBeCloseTo(7, 1);
    }
  });

  it('a receipt carries the signature of the key of the template', async () => {
    type Receipt = { receipt: object; signature: { keyId: string; publicKey: string; value: string }; inclusion: object | null };
    const { receipt, signature, inclusion } = await outside.must<Receipt>('GET', `/v1/drafts/${heldId}/receipt`);

    expect(signature.keyId).toBe(functionCalled('read-api').variables[resourceVariables.receiptKey]);
    const key = cloud.publicKeys.get(signature.keyId) ?? expect.fail('a key that is not of the template');
    expect(createPublicKey({ key: Buffer.from(signature.publicKey, 'base64'), format: 'der', type: 'spki' }).equals(key)).toBe(true);
    const signed = Buffer.from(`countersign-receipt/v1\n${canonicalize(receipt)}`);
    expect(verify(null, signed, key, Buffer.from(signature.value, 'base64'))).toBe(true);
    expect(inclusion).not.toBeNull();
  });

  it('the jobs of the schedule run: what waits is measured, results are looked at, a customer is forgotten with all texts', async () => {
    const bodies = () => cloud.objects.filter(({ key }) => key.startsWith(`bodies/${heldId}/`));
    expect(bodies()).toHaveLength(1);
    await cloud.tick('cron(2/5 * * * ? *)');
    await cloud.tick('rate(1 hour)');
    const figures = cloud.lambdas.get('measure')?.lines.map((line) => JSON.parse(line)) ?? [];
    expect(figures).toContainEqual(expect.objectContaining({ Waiting: 1, _aws: expect.anything() }));

    const erasing = { email: 'dana@fabrikam.example', reason: 'asked by letter' };
    const { id } = await outside.must<{ id: string }>('POST', '/v1/subjects/erase', { as: 'admin', body: erasing });
    await cloud.tick('rate(1 minute)');

    // The first pass is over; the second, which must find nothing left, comes later.
    expect(await outside.must('GET', `/v1/subjects/erase/${id}`, { as: 'admin' })).toMatchObject({ state: 'running', pass: 2, heldBack: 0, unreadable: 0 });
    expect(bodies()).toEqual([]);
    expect((await outside.call('GET', `/v1/drafts/${heldId}`)).text).not.toContain('every parcel');
  });

  it('a notification of the helpdesk is taken, and owes a look at its ticket', async () => {
    const secret = 'what HubSpot signs with';
    const arn = functionCalled('helpdesk-in').variables[resourceVariables.helpdeskSecret] ?? '';
    cloud.putSecret(arn, JSON.stringify({ signing: { current: secret }, api: { token: 'made-up' } }));
    const numbers = { eventId: 1, subscriptionId: 2, occurredAt: 3 };
    const body = JSON.stringify([{ subscriptionType: 'conversation.newMessage', portalId: Number(helpdesk.account), objectId: 8, ...numbers }]);
    const at = String(Date.now());
    const signature = createHmac('sha256', secret).update(`POST${cloud.publicUrl}/v1/hooks/hubspot${body}${at}`).digest('base64');
    const notify = async (by: string) => {
      const headers = { 'content-type': 'application/json', 'x-hubspot-request-timestamp': at, 'x-hubspot-signature-v3': by };
      return (await fetch(`${cloud.url}/v1/hooks/hubspot`, { method: 'POST', headers, body })).status;
    };

    expect([await notify('forged'), await notify(signature)]).toEqual([401, 202]);

    // Left in the stream: the look itself would call HubSpot.
    expect(await rowsOwed(`hubspot:${helpdesk.account}:8`)).toMatchObject([{ kind: 'helpdesk-event' }]);
  });

  it('every function took part, none wrote an error, and nothing was reached but the endpoint, by what roles and template allow', () => {
    const idle = [...cloud.lambdas.values()].filter(({ invocations }) => invocations === 0).map(({ deployed }) => deployed.name);
    expect(idle).toEqual([]);
    expect(cloud.endpoint.calls.filter(({ outcome }) => outcome !== 'answered')).toEqual([]);
    const lines = [...cloud.lambdas].flatMap(([name, one]) => one.lines.map((line) => ({ name, line })));
    expect(lines.filter(({ line }) => !line.startsWith('{'))).toEqual([]); // what is no JSON is no line of ours: a warning of Node.js, a crash
    const levels = lines.map(({ name, line }) => ({ name, ...JSON.parse(line) })).filter(({ level }) => level !== undefined && level !== 'INFO');
    expect(new Set(levels.map(({ name, level, message }) => `${name} ${level} ${message}`))).toEqual(
      new Set(['send-webhook WARN webhook not answered', 'send-webhook WARN webhook failed', 'measure WARN a route has a hole: nobody may decide']),
    );
    expect(new Set([...cloud.lambdas.values()].flatMap(({ reached }) => reached))).toEqual(new Set([new URL(cloud.endpoint.url).host]));
    expect([cloud.workflow.failures, cloud.stream.failures]).toEqual([[], []]);
    const operations = new Set(cloud.endpoint.calls.map(({ service, operation }) => `${service} ${operation}`));
    expect([...operations].sort()).toEqual([
      'comprehend DetectSentiment',
      'dynamodb BatchGetItem',
      'dynamodb DeleteItem',
      'dynamodb GetItem',
      'dynamodb PutItem',
      'dynamodb Query',
      'dynamodb TransactWriteItems',
      'kms GetPublicKey',
      'kms Sign',
      's3 DeleteObjects',
      's3 GetObject',
      's3 ListObjectVersions',
      's3 PutObject',
      'secretsmanager GetSecretValue',
      'ses SendEmail',
      'states SendTaskSuccess',
      'states StartExecution',
    ]);
    console.info(
      `bundles: ${cloud.lambdas.size} processes, ${[...cloud.lambdas.values()].reduce((sum, { invocations }) => sum + invocations, 0)} invocations, ${cloud.endpoint.calls.length} calls of AWS`,
    );
  });

  it('T27: whoever asks for more than its role has is refused by the endpoint, too', async () => {
    const credentials = { accessKeyId: accessKeyOf('measure'), secretAccessKey: 'made-up' };
    const client = new DynamoDBClient({ endpoint: cloud.endpoint.url, region: 'eu-central-1', credentials });
    const TableName = functionCalled('measure').variables[resourceVariables.draftsTable];

    await expect(client.send(new PutItemCommand({ TableName, Item: { pk: { S: 'D#x' }, sk: { S: 'HEAD' } } }))).rejects.toThrow(
      expect.objectContaining({ name: 'AccessDeniedException' }),
    );
    expect(cloud.endpoint.calls.at(-1)).toMatchObject({ caller: 'measure', outcome: 'denied', refused: { action: 'dynamodb:PutItem' } });
    expect(await cloud.tables.get('drafts', { pk: 'D#x', sk: 'HEAD' })).toBeUndefined();
    client.destroy();
  });
});

import { createPublicKey, verify } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createCrashGate } from '../../local/crash-gate.ts';
import { createFaults, FaultPlan } from '../../local/faults.ts';
import { createLocalSentiment, readingOf } from '../../local/stand-ins/comprehend.ts';
import { createLocalLinkKeys, createLocalSigner, newWebhookSecret } from '../../local/stand-ins/keys.ts';
import { type BounceEvent, createLocalMailer, createMailbox } from '../../local/stand-ins/mailbox.ts';
import { createWebhookReceiver } from '../../local/stand-ins/webhook-receiver.ts';
import { insertRecord, marshall } from '../../local/streams.ts';

const now = new Date('2026-11-22T17:00:00.000Z');
const clock = { now: () => now };

describe('a plan of faults', () => {
  it('replaces the whole plan before it', () => {
    const faults = createFaults();

    faults.replace(FaultPlan.parse({ comprehend: 'down', wake: 'lose' }));
    faults.replace(FaultPlan.parse({ webhook: '500' }));

    expect(faults.plan()).toEqual({ comprehend: 'ok', mail: { bounce: [] }, webhook: '500', wake: 'ok' });
  });

  it.each([{ webhook: 500 }, { comprehend: 'sleepy' }, { surprise: true }, { mail: { bounce: 'a@b' } }, { crash: 'now' }])('refuses %j', (plan) => {
    expect(FaultPlan.safeParse(plan).success).toBe(false);
  });

  it('gives a crash away once', () => {
    const faults = createFaults();
    faults.replace(FaultPlan.parse({ crash: 'after-decision', wake: 'fail' }));

    expect([faults.takeCrash(), faults.takeCrash()]).toEqual([true, false]);
    expect(faults.plan().wake).toBe('fail');
  });
});

describe('the crash gate', () => {
  it('lets nothing through and answers nothing once it is shut', async () => {
    const gate = createCrashGate();
    const done: string[] = [];
    let finish = (_value: string) => {};
    const port = gate.guard({
      write: async (word: string) => {
        done.push(word);
        return word;
      },
      slow: () =>
        new Promise<string>((resolve) => {
          finish = resolve;
        }),
    });
    const answers: string[] = [];
    answers.push(await port.write('before'));
    void port.slow().then((answer) => answers.push(answer));
    await Promise.resolve();

    gate.shut();
    void port.write('after').then((answer) => answers.push(answer));
    finish('too late');
    await new Promise((resolve) => setImmediate(resolve));

    expect(done).toEqual(['before']);
    expect(answers).toEqual(['before']);
  });

  it('passes errors on while it is open', async () => {
    const port = createCrashGate().guard({ fail: () => Promise.reject(new Error('no')) });

    await expect(port.fail()).rejects.toThrow('no');
  });
});

describe('the webhook receiver', () => {
  const secret = newWebhookSecret();
  const body = '{"type":"draft.released","data":{}}';
  const headersFor = (signedWith: string, at = now) => ({
    'Webhook-Id': 'rel_1',
    'webhook-timestamp': String(at.getTime() / 1000),
    'webhook-signature': new Webhook(signedWith).sign('rel_1', at, body),
  });
  const receive = async (headers: Record<string, string>, fault: FaultPlan['webhook'] = 'ok') => {
    const receiver = createWebhookReceiver({ clock, secret, fault: () => fault });
    const answer = await receiver.transport.post('https://helpdesk.example/', headers, body).catch((error: Error) => error.message);
    return { answer, delivery: receiver.list()[0] };
  };

  it('keeps what it got and takes a signature made by another implementation', async () => {
    const { answer, delivery } = await receive(headersFor(secret));

    expect(answer).toEqual({ status: 200 });
    expect(delivery).toMatchObject({ id: 'rel_1', type: 'draft.released', at: now.toISOString(), raw: body, verified: true, answered: 200 });
  });

  it('takes one good signature among several', async () => {
    const headers = headersFor(secret);
    headers['webhook-signature'] = `v1,AAAA v1a,${'x'.repeat(44)} ${headers['webhook-signature']}`;

    expect((await receive(headers)).delivery?.verified).toBe(true);
  });

  it.each([
    ['another secret', headersFor(newWebhookSecret())],
    ['an old timestamp', headersFor(secret, new Date(now.getTime() - 301_000))],
    ['no signature', { 'webhook-id': 'rel_1', 'webhook-timestamp': '1795366800' }],
  ])('keeps a delivery with %s as not verified', async (_what, headers) => {
    expect((await receive(headers)).delivery?.verified).toBe(false);
  });

  it('fails as planned, and still says what reached it', async () => {
    const failing = await receive(headersFor(secret), '500');
    const dropping = await receive(headersFor(secret), 'drop');

    expect([failing.answer, failing.delivery?.answered]).toEqual([{ status: 500 }, 500]);
    expect([dropping.answer, dropping.delivery?.answered]).toEqual(['connection dropped', null]);
  });
});

describe('the mailbox', () => {
  const mail = { to: 'ann@countersign.example', subject: 'Approve AP-7K2M', text: 'link', html: '<p>link</p>', draftId: 'drf_1', grantId: 'grn_1' };

  it('keeps mails newest first', async () => {
    const mailbox = createMailbox(clock);
    const mailer = createLocalMailer({ mailbox, from: 'a@countersign.example', bouncing: () => [], onBounce: () => {} });

    await mailer.send(mail);
    const { messageId } = await mailer.send({ ...mail, subject: 'Second', draftId: null, grantId: null });

    expect(mailbox.list().map(({ subject, draftId }) => [subject, draftId])).toEqual([
      ['Second', null],
      ['Approve AP-7K2M', 'drf_1'],
    ]);
    expect(mailbox.list()[0]?.id).toBe(messageId);
  });

  it('takes a mail that bounces, and tells of it with the tags of the mail', async () => {
    const bounces: BounceEvent[] = [];
    const mailbox = createMailbox(clock);
    const mailer = createLocalMailer({
      mailbox,
      from: 'a@countersign.example',
      bouncing: () => ['Ann@Countersign.example'],
      onBounce: (event) => bounces.push(event),
    });

    const { messageId } = await mailer.send(mail);

    expect(mailbox.list()).toHaveLength(1);
    expect(bounces[0]?.detail).toMatchObject({
      eventType: 'Bounce',
      bounce: { bounceType: 'Permanent' },
      mail: { messageId, tags: { draft: ['drf_1'], grant: ['grn_1'] } },
    });
  });
});

describe('the stand-in for Comprehend', () => {
  const read = (fault: FaultPlan['comprehend'], text = 'When does order 1187 arrive?') =>
    createLocalSentiment({ clock, random: { bytes: (count) => new Uint8Array(count) }, fault: () => fault }).read(text, 'en');

  it('reads anger as negative and a plain question as neutral', async () => {
    expect(await read('ok')).toMatchObject({ label: 'NEUTRAL' });
    expect((await read('ok', 'This is unacceptable and outrageous, the worst service, I am furious!')).label).toBe('NEGATIVE');
  });

  it('answers scores that add up to one', () => {
    expect(Object.values(readingOf(0.3).SentimentScore).reduce((sum, score) => sum + score, 0)).toBeCloseTo(1);
  });

  it.each([
    ['down', 'failed'],
    ['garbage', 'unparsable'],
    ['slow', 'timed_out'],
    ['throttled', 'throttled'],
  ] as const)('is %s: no reading, because %s', async (fault, reason) => {
    await expect(read(fault)).rejects.toMatchObject({ name: 'ComprehendUnavailable', reason });
  });
});

describe('keys', () => {
  it('signs receipts that the answered public key verifies', async () => {
    const message = new TextEncoder().encode('receipt');

    const { signature, publicKey } = await createLocalSigner().sign(message);

    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    expect(verify(null, message, key, Buffer.from(signature, 'base64'))).toBe(true);
  });

  it('finds the link key by its kid and no other', async () => {
    const keys = createLocalLinkKeys();
    const { kid, secret } = await keys.current();

    expect((await keys.find(kid))?.secret).toEqual(secret);
    expect(secret).toHaveLength(32);
    expect(await keys.find('other')).toBeUndefined();
  });
});

describe('records of the stream', () => {
  it('carry the item in the notation of DynamoDB', () => {
    expect(marshall({ a: 'x', n: 1.5, b: true, z: null, l: ['y'], m: { k: 0 } })).toEqual({
      M: { a: { S: 'x' }, n: { N: '1.5' }, b: { BOOL: true }, z: { NULL: true }, l: { L: [{ S: 'y' }] }, m: { M: { k: { N: '0' } } } },
    });
    expect(insertRecord({ pk: 'OUT#drf_1', sk: '1', kind: 'mail' }, 7)).toMatchObject({
      eventName: 'INSERT',
      dynamodb: { Keys: { pk: { S: 'OUT#drf_1' }, sk: { S: '1' } }, NewImage: { kind: { S: 'mail' } } },
    });
  });
});

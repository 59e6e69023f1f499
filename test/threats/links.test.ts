import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLinkKeys } from '../../functions/adapters/link-keys.ts';
import { signReviewToken } from '../../functions/domain/approval/review-link.ts';
import { days } from '../examples.ts';
import { all, parseHtml } from '../page/html.ts';
import { aDualRefund, createWorld, formTo, type World } from '../world.ts';

const secrets = mockClient(SecretsManagerClient);
beforeEach(() => {
  secrets.reset();
});

const tokenOf = (path: string): string => path.slice('/review/'.length);
const base64 = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

/** A world whose link keys come from Secrets Manager, by the cache that the Lambdas have. */
async function aWorldWithSecret(options: Parameters<typeof createWorld>[0] = {}) {
  const holds = (secret: object): unknown => secrets.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify(secret) });
  holds({ current: { kid: 'k1', secret: base64(1) } });
  const world = await createWorld(options);
  const client = new SecretsManagerClient({ region: 'eu-central-1' });
  Object.assign(world.deps.linkKeys, createLinkKeys({ client, secretArn: 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:x', clock: world.clock }));
  return { world, holds, fetches: () => secrets.commandCalls(GetSecretValueCommand).length };
}

/** Every address on a page that is not our own, in whatever attribute: where it leads, where it sends, what it loads. */
const foreignIn = (page: string): string[] =>
  all(parseHtml(page), () => true)
    .flatMap(({ attributes }) => ['href', 'src', 'action'].flatMap((name) => attributes[name] ?? []))
    .filter((address) => !/^(?:\/(?!\/)|#)/.test(address));

describe('what a page gives away', () => {
  it('T4: no page of a link or of the console names another host, and its headers forbid to load from one', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund({ sources: [{ title: 'Terms', url: 'https://terms.example/refunds', excerpt: 'Within 30 days.' }] }));
    const approver = world.browser();
    const page = await approver.open(draft.id, 'dan');
    const olga = world.browser();
    await olga.signIn('olga');

    const pages = [
      page,
      await approver.get(`${page.path}/conversation`),
      await approver
        .fill(page, { decision: 'approve', code: world.asked(draft.id, 'dan').code ?? '' })
        .then(({ headers }) => approver.get(headers.location ?? '')),
      await approver.get(`${page.path}/not-me`),
      await world.browser().send('GET /review/nonsense'),
      ...(await Promise.all(
        ['/queue?view=all', `/queue/${draft.id}`, '/insights', '/delegation', '/audit', `/audit/${draft.id}`, '/sample', '/policy'].map(olga.get),
      )),
    ];

    expect(pages.map(({ status }) => status)).toEqual([...Array(4).fill(200), 404, ...Array(8).fill(200)]);
    for (const { body, headers } of pages) {
      expect(foreignIn(body)).toEqual([]);
      expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
      expect(headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe/);
      expect(body).not.toContain(tokenOf(world.asked(draft.id, 'dan').path));
    }
    expect(foreignIn('<p><a href="//evil.example/x">x</a><a href="https://evil.example">y</a></p>')).toHaveLength(2); // it can find one
  });
});

describe('the end of a link', () => {
  it('T5: an altered expiry, later or earlier, is a wrong link: 404', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const [v, kid, payload = '', mac] = tokenOf(world.asked(draft.id, 'mia').path).split('.');
    const bytes = Buffer.from(payload, 'base64url');
    const endsAt = bytes.readUIntBE(bytes.length - 5, 5);
    const ending = (seconds: number): string => {
      const altered = Buffer.from(bytes);
      altered.writeUIntBE(seconds, bytes.length - 5, 5);
      return [v, kid, altered.toString('base64url'), mac].join('.');
    };

    const statusOf = async (token: string): Promise<number> => (await world.browser().send(`GET /review/${token}`)).status;

    expect(new Date(endsAt * 1000).toISOString()).toBe(draft.decideBy);
    expect(await statusOf(ending(endsAt))).toBe(303);
    for (const seconds of [endsAt + 1, endsAt + 365 * days, endsAt - 1, 0]) expect(await statusOf(ending(seconds))).toBe(404);
  });

  it('T5: shows what became of its case for 30 days after its end; after them it opens nothing, and its person signs in to look', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const { path } = world.asked(draft.id, 'mia');
    await world.decide(draft.id, 'mia');
    const end = Date.parse(draft.decideBy ?? '');
    world.clock.set(new Date(end + 30 * days * 1000));
    const browser = world.browser();
    expect((await browser.get(path)).status).toBe(200);

    world.clock.advance(1);
    const other = world.browser();
    const page = await other.send(`GET ${path}`);

    expect(page.status).toBe(410);
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.body).toContain('This link is too old');
    for (const words of [draft.reference, 'Fabrikam', 'dana']) expect(page.body).not.toContain(words);
    const [, grantId = ''] = /\/sign-in\?return=%2Freview%2Fg%2F([\w-]+)/.exec(page.body) ?? [];
    expect((await other.send(`GET /review/g/${grantId}`)).status).toBe(404);
    await other.signIn('mia');
    expect((await other.get(`/review/g/${grantId}`)).status).toBe(200);
  });
});

describe('a rotation of the link keys', () => {
  const retired = (notAfter: string) => ({ current: { kid: 'k2', secret: base64(2) }, previous: [{ kid: 'k1', secret: base64(1), notAfter }] });

  it('T6: an open draft is decided by its old link and code in the overlap; after it the old link is unknown, and a fresh mail has one that works', async () => {
    const { world, holds } = await aWorldWithSecret();
    const [early, late] = [await world.held(aDualRefund()), await world.held(aDualRefund({ conversationId: 'zd-2' }))];
    const old = world.asked(late.id, 'dan');
    holds(retired(new Date(world.clock.now().getTime() + 3_600_000).toISOString()));

    world.clock.advance(1800);
    expect((await world.decide(early.id, 'dan')).status).toBe(303);
    world.clock.advance(1801);
    expect((await world.browser().send(`GET ${old.path}`)).status).toBe(404);
    world.clock.advance(3 * 3600); // the supervisor's rung: whoever is asked now is asked by the new key
    await world.sweep();

    const fresh = world.mails.filter(({ draftId, to, text }) => draftId === late.id && to === 'dan@example.com' && text.includes('/review/v1.k2.'));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.filter(({ text }) => /^Code:/m.test(text))).toEqual([]); // no code is better than one that no longer fits
    expect((await world.browser().open(late.id, 'dan')).status).toBe(200);
  });

  it('T6: a key that is retired at once opens nothing five minutes later, whatever it signed; whoever signs in has a fresh link mailed', async () => {
    const { world, holds } = await aWorldWithSecret();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    const { path, code = '' } = world.asked(draft.id, 'dan');
    holds({ current: { kid: 'k2', secret: base64(2) } });

    world.clock.advance(301);

    expect((await world.browser().send(`GET ${path}`)).status).toBe(404);
    expect((await browser.fill(page, { decision: 'approve', code })).status).toBe(422); // its nonce is of that key, too
    expect((await world.draft(draft.id)).decisions).toEqual([]);
    await browser.signIn('dan');
    const over = await browser.fill(await browser.get(page.path), { decision: 'approve', code });
    expect([over.status, (await browser.fill(over, { choice: 'resend' }, formTo(over, '/resend'))).status]).toEqual([410, 200]);
    await world.sweep();
    expect((await world.decide(draft.id, 'dan')).status).toBe(303); // by a fresh link and a fresh code, which they asked for from the queue
  });

  it('T6: a thousand links of made-up keys read the secret once more, and no link of theirs works', async () => {
    const { world, fetches } = await aWorldWithSecret({ settings: { unknownTokensPerMinute: 100_000 } });
    const draft = await world.held();
    const grantId = (await world.draft(draft.id)).grants[0]?.grantId ?? '';
    const before = fetches();

    const fiveHundred = (first: number) =>
      Promise.all(
        Array.from({ length: 500 }, (_, i) => {
          const key = { kid: `made-up-${first + i}`, secret: Buffer.alloc(32, i % 256) };
          const token = signReviewToken(key, { tenantId: 'demo', grantId, expiresAt: new Date('2027-01-01T00:00:00Z') });
          return world.browser().send(`GET /review/${token}`);
        }),
      );
    const answers = await fiveHundred(0);
    world.clock.advance(9);
    answers.push(...(await fiveHundred(500)));

    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect(fetches() - before).toBe(1);
  });
});

describe('guesses', () => {
  /** Ten thousand tokens, each wrong in its own way: other bytes, other grants of this very draft, other MACs of the true payload. */
  function guesses(world: World, path: string): string[] {
    const [v, kid, payload = '', mac = ''] = tokenOf(path).split('.');
    const random = (count: number): Buffer => Buffer.from(world.deps.random.bytes(count));
    const grant = Buffer.from(payload, 'base64url');
    const made: (() => string)[] = [
      () => random(32).toString('base64url'),
      () => [v, kid, random(45).toString('base64url'), random(32).toString('base64url')].join('.'),
      () => [v, kid, payload, random(32).toString('base64url')].join('.'),
      () => [v, kid, Buffer.concat([grant.subarray(0, 24), random(16), grant.subarray(40)]).toString('base64url'), mac].join('.'),
      () => `g/grt_${Buffer.concat([grant.subarray(8, 24), random(16)]).toString('base64url')}`,
    ];
    return Array.from({ length: 10_000 }, (_, i) => made[i % made.length]?.() ?? '');
  }

  it('T30: of 10,000 none opens anything, and every answer is the same 404', async () => {
    const world = await createWorld({ settings: { unknownTokensPerMinute: 100_000 } });
    const draft = await world.held(aDualRefund());
    const { path } = world.asked(draft.id, 'dan');
    const before = JSON.stringify(await world.raw.scan('drafts'));

    const told = new Set<string>();
    for (const token of guesses(world, path)) {
      const { status, body, cookies } = await world.browser().send(`GET /review/${token}`);
      told.add(`${status} ${cookies.length} ${body}`);
    }

    expect([...told].map((one) => one.slice(0, 5))).toEqual(['404 0']);
    expect(JSON.stringify(await world.raw.scan('drafts'))).toBe(before);
    expect((await world.browser().get(path)).status).toBe(200);
  });

  it('T30: with the limit that is shipped, 600 of them from one address are looked at in a minute, and the others are not', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const { path } = world.asked(draft.id, 'dan');

    const statuses: number[] = [];
    for (const token of guesses(world, path)
      .filter((one) => !one.startsWith('g/'))
      .slice(0, 2000))
      statuses.push((await world.browser().send(`GET /review/${token}`)).status);

    expect(statuses.filter((status) => status === 404)).toHaveLength(600);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1400);
    world.clock.advance(60);
    expect((await world.browser().get(path)).status).toBe(200);
  });
});

import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMailer } from '../../functions/adapters/mailer.ts';
import type { Mail } from '../../functions/adapters/ports.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { routes } from '../../functions/runtime/routes.ts';
import { anAccount } from '../examples.ts';
import { all, byTag, type HtmlElement, parseHtml, textOf } from '../page/html.ts';
import { furtherPayloads, payloads } from '../page/payloads.ts';
import { aDualRefund, aHeldReply, createWorld, type World } from '../world.ts';

const ses = mockClient(SESClient);
beforeEach(() => {
  ses.reset();
});

const everyPayload = [...payloads, ...furtherPayloads];
/** As a page shows a text: what can't be seen by its number, line breaks and tabs as they are. */
const shown = (text: string): string => text.replaceAll('\u0000', '[U+0000]').replaceAll('\u000b', '[U+000B]');
/** In one line. */
const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One text in every field that a helpdesk may fill. */
const everywhere = (text: string, fields: Partial<Submission> = {}): Submission =>
  aHeldReply({
    author: { id: 'ai:helpbot', type: 'ai', name: text },
    customerMessage: { text, from: { name: text, email: text } },
    reply: { to: text, subject: text, text, attachments: [{ name: text, sha256: 'a'.repeat(64), bytes: 1 }] },
    conversation: [{ from: text, text }],
    reasoning: text,
    notes: text,
    sources: [{ title: text, url: text, excerpt: text }],
    crm: { [text]: text },
    ...fields,
  });

describe('text of strangers', () => {
  /** A draft for each payload, on an account of that name. */
  async function aWorldOfPayloads(): Promise<{ world: World; drafts: Map<string, string> }> {
    const accounts = everyPayload.map((name, i) => anAccount({ id: `acc_p${i}`, name, segment: 'standard' }));
    const world = await createWorld({ accounts, settings: { mailDetail: 'full', tenantName: 'Demo' } });
    const drafts = new Map<string, string>();
    for (const [i, text] of everyPayload.entries()) {
      const { status, json } = await world.post(everywhere(text, { accountId: `acc_p${i}`, conversationId: `zd-${i}` }));
      expect([text, status]).toEqual([text, 202]);
      drafts.set(text, json.id);
    }
    await world.sweep();
    return { world, drafts };
  }

  /** Elements in order, but for those that come with how much of a text there is to show. */
  const shapeOf = (root: HtmlElement): string =>
    all(root, ({ tag }) => !/^(?:mark|span|ins|del|details|summary|p|div|br|pre|section|h[1-6]|dt|dd|dl|li|ul|bdi|strong)$/.test(tag))
      .map(({ tag, attributes }) => `${tag} ${attributes.name ?? ''}`)
      .join(', ')
      .replace('label , input code, ', ''); // some of these texts are a reason to ask for the code, too

  it('T14: of 200 texts that would be markup, each stays the text that it is, on the page, in both parts of the mail, and in the queue', async () => {
    const { world, drafts } = await aWorldOfPayloads();
    const plain = await world.held(everywhere('plain', { accountId: 'acc_p0' }));
    const shape = shapeOf(parseHtml((await world.browser().open(plain.id, await world.askedAs(plain.id, 'manager'))).body));
    expect([everyPayload.length, new Set(everyPayload).size]).toEqual([200, 200]);

    for (const [text, draftId] of drafts) {
      const browser = world.browser();
      const [grant] = (await world.draft(draftId)).grants;
      const page = await browser.open(draftId, grant?.personId ?? '');
      const parsed = parseHtml(page.body); // it throws on any tag, attribute or entity that we do not write
      const texts = all(parsed, ({ attributes }) => attributes.class?.split(' ').includes('text') ?? false).map((element) => inLine(textOf(element)));
      expect([text, texts.filter((one) => one === inLine(shown(text))).length >= 6]).toEqual([text, true]);
      expect([text, shapeOf(parsed)]).toEqual([text, shape]);
      expect(byTag(parsed, 'a').filter(({ attributes }) => !/^(?:\/(?!\/)|#)/.test(attributes.href ?? ''))).toEqual([]);

      const { mail } = world.asked(draftId, grant?.personId ?? '');
      expect([mail.subject.length <= 150, /[\p{Cc}\p{Cf}]/u.test(mail.subject)]).toEqual([true, false]);
      for (const part of [mail.text, mail.html]) expect([text, linksIn(part)]).toEqual([text, ['https://approvals.example']]);
      expect(byTag(parseHtml(mail.html), 'a').filter(({ attributes }) => !attributes.href?.startsWith('https://approvals.example/'))).toEqual([]);
    }

    const owner = world.browser();
    await owner.signIn('olga');
    const listed: string[] = [];
    for (let path: string | undefined = '/queue?view=all'; path; ) {
      const parsed: HtmlElement = parseHtml((await owner.get(path)).body);
      listed.push(...byTag(parsed, 'bdi').map(textOf));
      path = byTag(parsed, 'a').find((link) => textOf(link) === 'Next page')?.attributes.href;
    }
    const inACell = (text: string): string => shown(text).replace(/[\n\t]/g, (sign) => (sign === '\n' ? '[U+000A]' : '[U+0009]'));
    expect(everyPayload.filter((text) => !listed.some((one) => one === inACell(text)))).toEqual([]);
  }, 120_000);

  /** Hosts that a reader's program would make a link of, each once. */
  const linksIn = (part: string): string[] => [...new Set(part.match(/(?:https?:\/\/|www\.)[\w.-]+/gi) ?? [])];

  it('T14: what looks like an address is no link of anybody’s: a check that finds one that is', () => {
    expect(linksIn('see https://evil.example/x, www.evil.example and evil[.]example')).toEqual(['https://evil.example', 'www.evil.example']);
  });
});

describe('mail headers', () => {
  /** What SES is asked, for every mail that went out. */
  async function sentBySes(mails: readonly Mail[]) {
    ses.on(SendEmailCommand).resolves({ MessageId: 'm' });
    const mailer = createMailer({ client: new SESClient({ region: 'eu-central-1' }), from: 'approvals@demo.example', configurationSet: 'demo' });
    for (const mail of mails) await mailer.send(mail);
    return ses.commandCalls(SendEmailCommand).map(({ args }) => args[0].input);
  }

  it.each([
    'x\r\nBcc: e@vil.example',
    'x\nTo: e@vil.example',
    'x\rCc: e@vil.example\r\n\r\n<b>body</b>',
    'x\u2028Bcc: e@vil.example',
    'x\u0000\u0085Bcc: e@vil.example',
    '=?utf-8?q?x=0d=0aBcc:_e@vil.example?=',
  ])('T16: no name, subject or text makes a header or a further receiver: %j', async (text) => {
    const world = await createWorld({ accounts: [anAccount({ id: 'acc_fabrikam', name: text, segment: 'standard' })] });
    await world.deps.accounts.putPerson('mia', { name: text, email: 'mia@example.com', roles: ['supervisor'], active: true }, { via: 'system' });
    const draft = await world.held(everywhere(text));
    world.clock.advance(3 * 3600);
    await world.sweep(); // a reminder
    await world.decide(draft.id, 'mia', { decision: 'reject', reason: 'other', feedback: text });
    await world.sweep();

    const inputs = await sentBySes(world.mails);

    expect(inputs.length).toBeGreaterThanOrEqual(3);
    for (const { Source, Destination, Message, ReplyToAddresses, ReturnPath } of inputs) {
      expect([Source, ReplyToAddresses, ReturnPath]).toEqual(['approvals@demo.example', undefined, undefined]);
      expect(Destination).toEqual({ ToAddresses: [expect.stringMatching(/^[a-z]+@example\.com$/)] });
      expect(Message?.Subject?.Data).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(Message?.Subject?.Data?.length).toBeLessThanOrEqual(150);
    }
  });
});

describe('headers of answers', () => {
  it('T16: nothing that somebody sends becomes one, whatever the route', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const owner = world.browser();
    await owner.signIn('olga');
    await owner.open(draft.id, await world.askedAs(draft.id, 'manager'));
    const texts = [
      'x\r\nset-cookie: evil=1',
      'x\nlocation: https://evil.example',
      '//evil.example',
      'https://evil.example/',
      '\\\\evil.example',
      '"; filename="evil.html',
    ];

    /** What a browser would take for more than one header, another host, or another file. */
    const isWrong = (name: string, value: string): boolean =>
      /\p{Cc}/u.test(value) || texts.some((text) => value.includes(text)) || (name === 'location' && !/^\/(?![/\\])/.test(value));
    const told: string[] = [];
    for (const { method, path } of [...routes].sort((a, b) => Number(a.path === '/sign-out') - Number(b.path === '/sign-out')))
      for (const text of texts) {
        const query = new URLSearchParams(Object.fromEntries(['return', 'q', 'cursor', 'from', 'view', 'made'].map((name) => [name, text])));
        const isForm = method === 'POST' && !path.startsWith('/v1/');
        const { headers, cookies } = await owner.send(`${method} ${path.replace(/\{\w+\}/g, encodeURIComponent(text))}?${query}`, {
          headers: {
            'x-request-id': text,
            'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
            'sec-fetch-site': 'same-origin',
            origin: text,
          },
          ...(isForm && {
            raw: new URLSearchParams(Object.fromEntries(['return', 'email', 'purpose', 'draft', 'decision'].map((name) => [name, text]))).toString(),
          }),
        });
        const all = [...Object.entries(headers), ...cookies.map((cookie): [string, string] => ['set-cookie', cookie])];
        told.push(...all.filter(([name, value]) => isWrong(name, value)).map(([name, value]) => `${method} ${path}: ${name}: ${value}`));
      }

    expect([isWrong('location', '//evil.example'), isWrong('content-disposition', 'attachment; filename="x"; filename="evil.html"')]).toEqual([true, true]);
    expect(told).toEqual([]);
  });
});

describe('mails that others could imitate', () => {
  const withoutToken = (text: string): string => text.replace(/\/review\/v1\.\S+/g, '/review/<token>');

  it.each(['full', 'excerpt', 'none'] as const)(
    'T17: a request names its host and its code, and shows of the case what the level allows: %s',
    async (mailDetail) => {
      const world = await createWorld({ settings: { mailDetail } });
      const draft = await world.held(aDualRefund());
      const { mail, code } = world.asked(draft.id, 'dan');

      expect(mail.text).toContain(`Code: ${code}`);
      expect(mail.text.match(/https:\/\/[^/\s]+/g)).toEqual(['https://approvals.example']);
      await expect(`Subject: ${mail.subject}\n\n${withoutToken(mail.text)}`).toMatchFileSnapshot(`mails/request-${mailDetail}.txt`);
    },
  );
});

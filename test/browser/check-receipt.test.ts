import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { openForBen } from './cases.ts';
import { inChromium, startChromium } from './chromium.ts';
import { aDesk } from './desk.ts';

const file = fileURLToPath(new URL('../../clients/check-receipt.html', import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: altered in every way
type Receipt = any;
const asFile = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

inChromium('the page that checks a receipt', () => {
  const desk = aDesk();
  const text = 'Hello Dana,\n\nit comes on Monday.';
  let browser: Browser;
  let page: Page;
  let receipt: Receipt;
  const seen: string[] = [];

  beforeAll(async () => {
    browser = await startChromium();
    const context = await browser.newContext({ offline: true });
    context.on('request', (request) => seen.push(request.url()));
    context.on('console', (message) => seen.push(message.text()));
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const checked = async (value: unknown, { trust, key = '', typed = '' }: { trust?: unknown; key?: string; typed?: string } = {}): Promise<string> => {
    await page.goto(`file://${file}`);
    await page.fill('#text', typed);
    await page.fill('#key', key);
    if (trust !== undefined) await page.setInputFiles('#trust', asFile('trust.json', trust));
    await page.setInputFiles('#receipt', asFile('receipt.json', value));
    await page.waitForSelector('#result h2');
    return ((await page.textContent('#result')) ?? '').replace(/\s+/g, ' ');
  };
  const altered = (alter: (receipt: Receipt) => unknown): Receipt => {
    const copy = structuredClone(receipt);
    alter(copy);
    return copy;
  };

  it('R105: says that a receipt of the stack holds, and who approved what', async () => {
    const visit = await openForBen(desk);
    await desk.outside.act(visit.link, 'approve', { text });
    await desk.outside.advance(60);
    receipt = await desk.outside.must('GET', `/v1/drafts/${visit.draft.id}/receipt`);
    const words = await checked(receipt, { key: ` ${receipt.signature.publicKey}\n`, typed: text.replaceAll('\n', '\r\n') });

    expect(words).toContain('Nothing is wrong with this receipt');
    expect(words).toContain('Holds The text that you put in is the text that went out.');
    expect(words).toContain('Approved byper_ben as manager, approve with edits, by link,');
    expect(words).toContain('Holds The key that signed it is one that you trust.');
    expect(words).toContain(`Signed by${receipt.signature.publicKey}`);
    expect(words).toContain('Not checked Its proof is not followed to a signed root');
  });

  it('R102: follows its proof to the root that the log’s key has signed, and not to another', async () => {
    const state = (await desk.outside.table('drafts').scan()).find(({ pk, sk }) => pk === 'LOG' && sk === 'STATE');
    const { checkpoint } = state as unknown as { checkpoint: { note: string; publicKey: string } };
    const [origin = ''] = checkpoint.note.split('\n');
    const trust = { v: 1, origin, keys: [{ name: origin, publicKey: checkpoint.publicKey }] };

    const words = await checked(receipt, { trust });
    expect(words).toContain('Not proven: this receipt may be anybody’s');
    expect(words).toContain('Not checked Nothing that you gave vouches for the key that signed it.');
    expect(await checked(receipt, { trust, key: receipt.signature.publicKey })).toContain('Nothing is wrong');
    expect(words).toContain('Holds Its proof is of this release.');
    expect(words).toContain('Holds The root of the audit log is signed by a key that you trust.');
    expect(words).toMatch(/Holds The audit log holds it, as entry \d+ of \d+\./);
    expect(
      await checked(
        altered((one) => Object.assign(one.inclusion, { index: one.inclusion.index - 1 })),
        { trust },
      ),
    ).toMatch(/Does not hold The audit log holds it/);
    expect(
      await checked(
        altered((one) => Object.assign(one.inclusion.entry, { at: '2020-01-01T00:00:00.000Z' })),
        { trust },
      ),
    ).toContain('Does not hold The event of the release is as it was hashed.');
    expect(await checked(receipt, { trust: { ...trust, origin: 'another.example/countersign' } })).toContain(
      'Does not hold The root of the audit log is signed',
    );
  });

  it('knows the key by which it was signed', async () => {
    const trust = (publicKey: string) => ({ v: 1, origin: 'x', keys: [], receiptKeys: [{ publicKey }] });

    expect(await checked(receipt, { trust: trust(receipt.signature.publicKey) })).toContain('Holds The key that signed it is one that you trust.');
    expect(await checked(receipt, { trust: trust('another') })).toContain('Does not hold The key that signed it is one that you trust.');
  });

  it('R105: takes no receipt for proven that somebody made and signed with a key of their own', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const forged = altered((one) => {
      Object.assign(one.receipt.approvals[0], { personId: 'per_mallory' });
      const value = sign(null, Buffer.from(`countersign-receipt/v1\n${canonicalJson(one.receipt)}`), privateKey).toString('base64');
      Object.assign(one.signature, { publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'), value });
    });

    const words = await checked(forged);
    expect(words).toContain('Not proven: this receipt may be anybody’s');
    expect(words).not.toContain('Nothing is wrong');
    expect(await checked(forged, { key: receipt.signature.publicKey })).toContain('This receipt does not hold: 1 of');
  });

  it.each([
    ['another time', (one: Receipt) => Object.assign(one.receipt, { releasedAt: '2026-01-01T00:00:00.000Z' }), 'Does not hold It is as it was signed.'],
    ['another approver', (one: Receipt) => Object.assign(one.receipt.approvals[0], { personId: 'per_maria' }), 'Does not hold It is as it was signed.'],
    [
      'an approval of another text',
      (one: Receipt) => Object.assign(one.receipt.approvals[0], { requestHash: 'ff' }),
      'Does not hold Every approval is of the very text',
    ],
    ['one person twice', (one: Receipt) => one.receipt.approvals.push(one.receipt.approvals[0]), 'Does not hold Nobody stands in two approvals.'],
    ['nobody', (one: Receipt) => Object.assign(one.receipt, { approvals: [] }), 'Does not hold It needed a person, and somebody approved it.'],
    ['no key', (one: Receipt) => Object.assign(one.signature, { publicKey: 'AAAA' }), 'It can’t be checked'],
    ['no receipt', (one: Receipt) => Object.assign(one, { receipt: undefined }), 'It can’t be checked'],
  ])('says that it does not hold with %s', async (_, alter, words) => {
    expect(await checked(altered(alter))).toContain(words);
  });

  it('says so of a file that is no receipt, and of another text', async () => {
    expect(await checked('no JSON')).toContain('This is no receipt');
    expect(await checked(receipt, { typed: 'something else' })).toContain('Does not hold The text that you put in');
  });

  it('shows names as text', async () => {
    const words = await checked(altered((one) => Object.assign(one.receipt, { reference: '<img src=x onerror=alert(1)>' })));
    expect(words).toContain('<img src=x onerror=alert(1)>');
  });

  it('asks nobody: no request but for itself, and no other script than its own', () => {
    const html = readFileSync(file, 'utf8');
    const hashOf = (tag: string): string =>
      `sha256-${createHash('sha256')
        .update(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '')
        .digest('base64')}`;

    expect(new Set(seen)).toEqual(new Set([`file://${file}`]));
    expect(html).toContain(
      `content="default-src 'none'; script-src '${hashOf('script')}'; style-src '${hashOf('style')}'; base-uri 'none'; form-action 'none'"`,
    );
  });
});

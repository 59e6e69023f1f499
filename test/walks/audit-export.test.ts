import { generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { auditExport } from '../../local/cli/audit-export.ts';
import { auditReceipt } from '../../local/cli/audit-receipt.ts';
import { auditVerify } from '../../local/cli/audit-verify.ts';
import type { Api } from '../../local/cli/command.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { aContext, temporaryFiles } from '../local/cli/a-context.ts';
import { lookFromOutside, type Outside } from './outside.ts';

const path = temporaryFiles();
let stack: Stack;
let outside: Outside;

beforeAll(async () => {
  stack = await startStack({ quiet: true });
  outside = lookFromOutside(stack);
});
afterAll(async () => {
  await stack?.stop();
});

/** The API of the stack, as the command line asks it. */
const api = (): Api => ({
  url: () => stack.url,
  call: async (method, to) => {
    const answer = await fetch(stack.url + to, { method, headers: { authorization: `Bearer ${stack.keys.admin}` } });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  },
});
async function run(command: typeof auditVerify, args: readonly string[], json = false): Promise<{ code: number; said: string }> {
  const { context, out, err } = aContext(args, { api: api(), json });
  const code = await command.run(context);
  return { code, said: [...out, ...err].join('\n') };
}

/** A real receipt that somebody alters, and signs with a key of their own. */
function forgedFrom(receipt: string, alter: (said: { approvals: object[] }) => unknown): string {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const forged = JSON.parse(readFileSync(receipt, 'utf8')) as { receipt: { approvals: object[] }; signature: object };
  alter(forged.receipt);
  const value = sign(null, Buffer.from(`countersign-receipt/v1\n${canonicalJson(forged.receipt)}`), privateKey).toString('base64');
  Object.assign(forged.signature, { publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'), value });
  const file = path('forged.json');
  writeFileSync(file, JSON.stringify(forged));
  return file;
}

async function refusesForged(receipt: string, trust: readonly string[], bundle: string): Promise<void> {
  const toAnother = forgedFrom(receipt, (said) => Object.assign(said, { toSha256: '0'.repeat(64), reference: 'AP-0000' }));
  expect(await run(auditReceipt, [toAnother, ...trust, '--bundle', bundle])).toMatchObject({
    code: 2,
    said: expect.stringMatching(
      /^INCOMPLETE: the log tells the same release and approvals[\s\S]*unvouched .*packetSha256, policy\.version, reference, toSha256/,
    ),
  });

  const file = forgedFrom(receipt, ({ approvals }) => Object.assign(approvals[0] ?? {}, { personId: 'per_mallory', at: '2020-01-01T00:00:00.000Z' }));
  expect(await run(auditReceipt, [file, ...trust])).toMatchObject({ code: 2, said: expect.stringContaining('approved by per_mallory') });
  expect(JSON.parse((await run(auditReceipt, [file, ...trust], true)).said)).toMatchObject({ verdict: 'incomplete', vouchedBy: [] });
  expect(await run(auditReceipt, [file, '--receipt-key', stack.receiptKey])).toMatchObject({
    code: 1,
    said: expect.stringContaining('a key that you do not trust'),
  });
  expect(await run(auditReceipt, [file, ...trust, '--bundle', bundle])).toMatchObject({
    code: 1,
    said: expect.stringContaining('the log tells other approvals'),
  });
}

describe('from a decision to a proof that needs nobody', () => {
  it('R102, R108, R109, T28: exports the log of a stack, verifies it offline, and finds what is altered', async () => {
    const { id } = await outside.held('acc_fabrikam', { confidence: 0.6 });
    const [link] = await outside.links(id);
    if (!link) throw new Error('nobody was asked');
    await outside.act(link, 'approve');
    await outside.advance(120);
    const [bundle, pin, receipt] = [path('bundle'), path('pin.json'), path('receipt.json')];

    const exported = await run(auditExport, ['-o', bundle, '--format', 'csv']);
    expect(exported).toMatchObject({ code: 0 });
    const verified = await run(auditVerify, [bundle, '--trust', join(bundle, 'trust.json'), '--pin', pin]);
    expect(verified, verified.said).toMatchObject({ code: 0 });
    expect(existsSync(pin)).toBe(true);

    writeFileSync(receipt, JSON.stringify(await outside.must('GET', `/v1/drafts/${id}/receipt`)));
    const trust = ['--trust', join(bundle, 'trust.json')];
    const byNobody = await run(auditReceipt, [receipt, ...trust]);
    expect(byNobody, byNobody.said).toMatchObject({
      code: 2,
      said: expect.stringMatching(/^INCOMPLETE[\s\S]*approved by per_\w+ as [\s\S]*nothing that you gave vouches for/),
    });
    const byItsKey = await run(auditReceipt, [receipt, ...trust, '--receipt-key', stack.receiptKey]);
    expect(byItsKey, byItsKey.said).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^SOUND[\s\S]*which you trust[\s\S]*the log holds the release, by the keys that you gave/),
    });
    const byTheLog = await run(auditReceipt, [receipt, ...trust, '--bundle', bundle]);
    expect(byTheLog, byTheLog.said).toMatchObject({ code: 2, said: expect.stringContaining('the bundle tells the same release and the same approvals') });
    const byBoth = await run(auditReceipt, [receipt, ...trust, '--bundle', bundle, '--receipt-key', stack.receiptKey]);
    expect(byBoth, byBoth.said).toMatchObject({ code: 0, said: expect.stringContaining('the bundle tells the same release and the same approvals') });
    await refusesForged(receipt, trust, bundle);

    const entries = readFileSync(join(bundle, 'entries.jsonl'), 'utf8');
    writeFileSync(join(bundle, 'entries.jsonl'), entries.replace('"decision":"approve"', '"decision":"reject" '));
    expect(await run(auditVerify, [bundle, '--trust', join(bundle, 'trust.json'), '--pin', pin])).toMatchObject({ code: 1 });
    await expect(run(auditReceipt, [receipt, ...trust, '--bundle', bundle])).rejects.toMatchObject({
      message: expect.stringContaining('the bundle is not sound (tampered)'),
      exitCode: 1,
    });
    rmSync(join(bundle, 'events.csv'));
    writeFileSync(join(bundle, 'entries.jsonl'), entries.slice(0, -20));
    await expect(run(auditReceipt, [receipt, ...trust, '--bundle', bundle])).rejects.toMatchObject({ exitCode: 2 });
    await expect(run(auditReceipt, [receipt, '--bundle', bundle])).rejects.toThrow('--bundle goes with --trust');
  });

  it('proves one draft, and that the log only grew since it was pinned', async () => {
    const { id } = await outside.held('acc_fabrikam', { confidence: 0.6, conversationId: 'c-2' });
    await outside.advance(120);
    const [bundle, pin] = [path('one-draft'), path('pin.json')];

    expect(await run(auditExport, ['--log', `${stack.url}/_local/audit-log`, '-o', bundle, '--draft', id, '--pin', pin])).toMatchObject({ code: 0 });
    expect(await run(auditVerify, [bundle, '--trust', join(bundle, 'trust.json'), '--pin', pin])).toMatchObject({ code: 0 });
  });
});

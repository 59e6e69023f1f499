import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    const checked = await run(auditReceipt, [receipt, '--trust', join(bundle, 'trust.json')]);
    expect(checked, checked.said).toMatchObject({ code: 0, said: expect.stringContaining('the log holds it, by the keys that you gave') });

    const entries = readFileSync(join(bundle, 'entries.jsonl'), 'utf8');
    writeFileSync(join(bundle, 'entries.jsonl'), entries.replace('"decision":"approve"', '"decision":"reject" '));
    expect(await run(auditVerify, [bundle, '--trust', join(bundle, 'trust.json'), '--pin', pin])).toMatchObject({ code: 1 });
  });

  it('proves one draft, and that the log only grew since it was pinned', async () => {
    const { id } = await outside.held('acc_fabrikam', { confidence: 0.6, conversationId: 'c-2' });
    await outside.advance(120);
    const [bundle, pin] = [path('one-draft'), path('pin.json')];

    expect(await run(auditExport, ['--log', `${stack.url}/_local/audit-log`, '-o', bundle, '--draft', id, '--pin', pin])).toMatchObject({ code: 0 });
    expect(await run(auditVerify, [bundle, '--trust', join(bundle, 'trust.json'), '--pin', pin])).toMatchObject({ code: 0 });
  });
});

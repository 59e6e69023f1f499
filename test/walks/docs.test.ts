import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { curlExamples } from '../../functions/runtime/curl-examples.ts';
import { problemCodes } from '../../functions/runtime/problem-codes.ts';
import { aStackForWalks } from './a-stack.ts';

const { stack, outside } = await aStackForWalks();
const look = (path: string, method = 'GET') => outside.call(method, path, { as: null });
const hasCurl = spawnSync('curl', ['--version']).status === 0 && spawnSync('bash', ['-c', ':']).status === 0;

/** The text of a piece of HTML without elements in it. */
const textOf = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

describe('the documentation that a stack serves', () => {
  it('is a page that may run nothing and load nothing', async () => {
    const { status, headers, text } = await look('/docs');

    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(text).not.toMatch(/<script|<link|<img|<iframe|https?:\/\/(?!127\.0\.0\.1)[a-z]/);
    expect(text).toContain(`URL=${stack.url}\n`);
  });

  it('is answered to HEAD and OPTIONS as every page', async () => {
    for (const path of ['/docs', '/docs/problems/busy']) {
      const [head, options] = [await look(path, 'HEAD'), await look(path, 'OPTIONS')];
      expect([head.status, head.text, options.status, options.headers.get('allow')]).toEqual([200, '', 204, 'GET, HEAD, OPTIONS']);
    }
  });

  it('explains every code, and says of others that there are none', async () => {
    for (const [code, { status }] of Object.entries(problemCodes)) {
      const page = await look(`/docs/problems/${code}`);
      expect([code, page.status, page.text.includes(`${status}: <code>${code}</code>`)]).toEqual([code, 200, true]);
    }
    for (const code of ['no_such_code', '__proto__', 'constructor', '%3Cscript%3E']) {
      const page = await look(`/docs/problems/${code}`);
      expect([page.status, page.text.includes('There is no such code'), /script|proto/.test(page.text)]).toEqual([404, true, false]);
    }
  });

  it('is where the answers of the API lead to', async () => {
    const refused = await outside.call<{ type: string; code: string }>('GET', '/v1/drafts/drf_unknown');

    expect(refused.body.type).toBe('urn:problem-type:countersign:not_found');
    expect(refused.headers.get('link')).toBe('</docs/problems/not_found>; rel="help"');
    expect((await look('/docs/problems/not_found')).status).toBe(200);
  });
});

describe('the examples of the documentation', () => {
  const home = mkdtempSync(join(tmpdir(), 'countersign-docs-'));
  afterAll(() => rmSync(home, { recursive: true }));
  writeFileSync(join(home, '.curlrc'), 'write-out = "\\n%{http_code}"\nmax-time = 20\n');
  const { helpdesk, admin, audit, sandbox } = stack.keys;
  const variables: Record<string, string> = { URL: stack.url, KEY: helpdesk, ADMIN_KEY: admin, AUDIT_KEY: audit, SANDBOX_KEY: sandbox };

  /** Types one into a shell. @returns what it printed, the status in a line of its own at the end */
  const typed = (shell: string): Promise<{ code: number | null; body: string; status: number }> =>
    new Promise((resolve) => {
      const child = spawn('bash', ['-eu', '-c', shell], { env: { PATH: process.env.PATH, CURL_HOME: home, HOME: home, ...variables } });
      let said = '';
      child.stdout.on('data', (part) => {
        said += part;
      });
      child.on('close', (code) => {
        const lines = said.split('\n');
        resolve({ code, status: Number(lines.pop()), body: lines.join('\n') });
      });
    });

  it.skipIf(!hasCurl && !process.env.CI)('run as they stand on the page, in its order, each with a success that the description has', async () => {
    const { text } = await look('/docs');
    const description = (await outside.call<{ paths: Record<string, Record<string, { operationId: string; responses: object }>> }>('GET', '/openapi.json'))
      .body;
    const operations = Object.values(description.paths).flatMap((item) => Object.values(item));
    const found = [...text.matchAll(/<pre data-operation="(\w+)"(?: data-keeps="(\w+)")?>([^<]*)<\/pre>/g)];

    for (const [, operationId = '', keeps, shell = ''] of found) {
      if (operationId === 'readCheckpoint' || operationId === 'readReceipt') await outside.advance(120); // the log signs each minute
      const { code, status, body } = await typed(textOf(shell));
      const { responses = {} } = operations.find((one) => one.operationId === operationId) ?? {};
      expect([operationId, code, status < 300, Object.keys(responses).includes(String(status))]).toEqual([operationId, 0, true, true]);
      if (keeps) variables[keeps] = JSON.parse(body).id;
    }

    expect(found).toHaveLength(Object.values(curlExamples).flat().length);
    expect(Object.keys(curlExamples).filter((id) => !operations.some(({ operationId }) => operationId === id))).toEqual([]);
  });

  it.skipIf(!hasCurl && !process.env.CI)('would fail here where one no longer ran', async () => {
    expect((await typed('curl -s "$URL/v1/drafts/$NO_SUCH_VARIABLE"')).code).not.toBe(0);
    expect((await typed('curl -s "$URL/v1/drafts"')).status).toBe(401);
  });
});

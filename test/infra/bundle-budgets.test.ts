import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concepts } from '../../functions/domain/policy/lexicon/concepts.ts';
import { type LambdaName, lambdaNames } from '../../functions/runtime/env.ts';
import { bundleLambdas, bundleOf } from '../../lib/bundle.ts';

/**
 * Thousands of bytes that each Lambda may have. What it loads is paid at each cold start: whoever needs more says so here.
 * Those of 2,500 and more read texts, by 1,340 of word lists.
 */
const budgets: Readonly<Record<LambdaName, number>> = {
  intake: 2_650,
  'policy-api': 2_570,
  'policy-pages': 2_670,
  'open-stage': 2_600,
  'escalate-stage': 2_600,
  'release-reply': 2_600,
  'send-holding-reply': 2_600,
  'drain-outbox': 2_700,
  'helpdesk-out': 2_700,
  calibrate: 2_680,
  'read-api': 1_250,
  'admin-api': 840,
  review: 1_000,
  console: 1_080,
  'send-webhook': 830,
  'helpdesk-in': 830,
  'mail-events': 820,
  measure: 830,
  'sequence-audit': 840,
  'erase-subjects': 800,
};
/** Of a word list. */
const aWordOfTheLexicon = (concepts['money-back'] as string).trim().split(/\s+/)[3] as string;

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'budgets-'));
  bundleLambdas(fileURLToPath(new URL('../..', import.meta.url)), directory);
});
afterAll(() => rmSync(directory, { recursive: true }));

describe.each(lambdaNames)('the bundle of %s', (name) => {
  it('keeps its budget, and holds word lists only where it reads texts', () => {
    const code = readFileSync(join(bundleOf(directory, name), 'index.js'));

    expect(code.length / 1000).toBeLessThan(budgets[name]);
    expect(code.includes(aWordOfTheLexicon)).toBe(budgets[name] > 2_500);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleLambdas, bundleOf } from '../../lib/bundle.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(join(root, 'functions'));
  writeFileSync(join(root, 'functions/shared.ts'), 'export const word: string = "kept";');
  writeFileSync(join(root, 'functions/intake.ts'), 'import { word } from "./shared.ts"; export const handler = async () => word;');
  writeFileSync(join(root, 'functions/review.tsx'), 'import { word } from "./shared.ts"; export const handler = async (): Promise<string> => word;');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the bundle', () => {
  it('holds each Lambda by itself, as CommonJS that Node can load', async () => {
    const dist = join(root, 'dist');

    bundleLambdas(root, dist, ['intake', 'review']);

    for (const name of ['intake', 'review'] as const) {
      const file = join(bundleOf(dist, name), 'index.js');
      expect(readFileSync(file, 'utf8')).not.toMatch(/^import /m);
      expect(await createRequire(file)(file).handler()).toBe('kept');
    }
  });

  it('leaves nothing behind of an earlier one', () => {
    const dist = join(root, 'dist');
    bundleLambdas(root, dist, ['intake', 'review']);

    bundleLambdas(root, dist, ['intake']);

    expect(() => readFileSync(join(bundleOf(dist, 'review'), 'index.js'))).toThrow('ENOENT');
  });

  it('names the Lambda that has no file', () => {
    expect(() => bundleLambdas(root, join(root, 'dist'), ['console'])).toThrow('there is no functions/console.ts');
  });
});

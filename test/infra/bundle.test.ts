import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

    await bundleLambdas(root, dist, ['intake', 'review']);

    for (const name of ['intake', 'review'] as const) {
      const file = join(bundleOf(dist, name), 'index.js');
      expect(readFileSync(file, 'utf8')).not.toMatch(/^import /m);
      expect(await createRequire(file)(file).handler()).toBe('kept');
    }
  });

  it('reads a module of the list from a file of its own when it is first used, and shares what both need', async () => {
    mkdirSync(join(root, 'functions/domain/policy'), { recursive: true });
    writeFileSync(join(root, 'functions/shared.ts'), 'export const word = "kept"; export const counted = { loads: 0 };');
    const reading = 'import { counted } from "../../shared.ts"; counted.loads += 1; export const assess = () => "assessed";';
    writeFileSync(join(root, 'functions/domain/policy/evaluate.ts'), reading);
    const imports = 'import { counted } from "./shared.ts"; import { assess } from "./domain/policy/evaluate.ts";';
    writeFileSync(join(root, 'functions/review.tsx'), `${imports} export const handler = () => [counted.loads, assess(), assess(), counted.loads];`);
    writeFileSync(join(root, 'functions/console.ts'), `${imports} export const handler = () => counted;`);
    const dist = join(root, 'dist');

    await bundleLambdas(root, dist, ['review', 'console']);

    const file = join(bundleOf(dist, 'review'), 'index.js');
    expect(createRequire(file)(file).handler()).toEqual([0, 'assessed', 'assessed', 1]);
    expect(readdirSync(bundleOf(dist, 'console'))).toEqual(['index.js']); // it imports the module, and uses nothing of it
  });

  it('is ASCII, whatever letters a regular expression has, and means the same', async () => {
    const program = String.raw`export const handler = (text) => [/[é‘😀]\u{1F600}/u.test(text), /größe/.exec(text)?.[0], "ü"];`;
    writeFileSync(join(root, 'functions/console.ts'), program);

    await bundleLambdas(root, join(root, 'dist'), ['console']);

    const file = join(bundleOf(join(root, 'dist'), 'console'), 'index.js');
    expect(readFileSync(file, 'utf8')).toMatch(/^[\0-\x7f]*$/);
    expect(createRequire(file)(file).handler('größe ‘😀')).toEqual([true, 'größe', 'ü']);
    expect(createRequire(file)(file).handler('é😀😀')).toEqual([true, undefined, 'ü']);
    expect(createRequire(file)(file).handler('x😀')).toEqual([false, undefined, 'ü']);
  });

  it('leaves nothing behind of an earlier one', async () => {
    const dist = join(root, 'dist');
    await bundleLambdas(root, dist, ['intake', 'review']);

    await bundleLambdas(root, dist, ['intake']);

    expect(() => readFileSync(join(bundleOf(dist, 'review'), 'index.js'))).toThrow('ENOENT');
  });

  it('names the Lambda that has no file', async () => {
    await expect(bundleLambdas(root, join(root, 'dist'), ['console'])).rejects.toThrow('there is no functions/console.ts');
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drawer } from '../../bench/random.ts';
import { main } from '../../local/cli/main.ts';
import type { ABundle } from '../domain/audit/a-bundle.ts';
import { aTrust } from '../domain/audit/a-log.ts';
import { aBase, attacks } from '../domain/audit/attacks.ts';
import { aContext } from '../local/cli/a-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Verifies a bundle by the command line, as somebody would who has seen the log before and was given its keys. */
async function verify(name: string, bundle: ABundle, pin: object): Promise<{ exit: number; said: string }> {
  const at = (file: string): string => join(folder, name, file);
  const files = { ...Object.fromEntries([...bundle].map(([path, bytes]) => [`bundle/${path}`, bytes])), 'trust.json': aTrust(), 'pin.json': pin };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), Buffer.isBuffer(content) ? content : JSON.stringify(content));
  }
  const { context, out, err } = aContext([]);
  const exit = await main(['audit', 'verify', at('bundle'), '--trust', at('trust.json'), '--pin', at('pin.json')], context);
  return { exit, said: [...out, ...err].join('\n') };
}

describe('an administrator who rewrites the log', () => {
  it.each([
    ['edits an event', 'event edited', /First: altered, entry 24: /],
    ['edits an event and its hash', 'event edited, its hash too', /First: unlinked, entry 25, D#drf_\w+, event 3: /],
    ['deletes one', 'event deleted', /First: unlinked, entry 24, D#drf_\w+, event 3: /],
    ['deletes a whole draft', 'draft deleted', /missing, entry \d+: /],
    ['inserts one, dated back', 'event inserted, back-dated', /late, entry 24, D#drf_\w+, event 2: /],
    ['changes the order', 'events reordered', /late, entry 48, D#drf_\w+, event 2: /],
    ['cuts the end off', 'tail cut', /First: header: /],
    ['shows an older log, signed as it was', 'rolled back to an older signed root', /First: rollback: /],
    ['writes all of it anew and signs it with the real key', 'all rewritten, signed anew with the real key', /First: pin, entry /],
    ['signs it with a key of their own', 'key swapped', /First: pin, entry /],
  ])('T28: %s: the verifier exits with 1 and says where', async (_, attack, first) => {
    const draw = drawer(4);
    const base = await aBase(4, draw);
    expect(await verify(`sound before: ${attack}`, base.bundle, base.pin)).toMatchObject({ exit: 0 });

    const bundle = await (attacks[attack] ?? expect.fail(`no such attack: ${attack}`))(base, draw);

    expect(await verify(attack, bundle, base.pin)).toEqual({ exit: 1, said: expect.stringMatching(first) });
  });
});

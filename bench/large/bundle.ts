/**
 * Writes a bundle of many events and verifies it as `countersign audit verify` does, in a process of its own: seconds, and the most memory it had.
 *
 *     npm run bench:bundle -- 1000000
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { entryLine } from '../../functions/domain/audit/bundle.ts';
import { entryBytes } from '../../functions/domain/audit/export-bundle.ts';
import { hashOfText, TreeFold } from '../../functions/domain/audit/tree-fold.ts';
import { manyEvents } from './events.ts';
import { rootOfDay, textsAround } from './texts.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'countersign-bundle-'));
try {
  for (const name of ['checkpoints', 'roots', 'policies']) mkdirSync(join(folder, name));
  const entries = createWriteStream(join(folder, 'entries.jsonl'));
  const fold = new TreeFold();
  const chains = new Set<string>();
  const roots = new Map<string, string>();
  let made = '';
  for (const event of manyEvents(count)) {
    if (made !== '' && made.slice(0, 10) !== event.at.slice(0, 10)) roots.set(...rootOfDay(made, fold.size, hashOfText(fold.root())));
    const written = entries.write(entryLine(fold.size, event.leaf, entryBytes(event)));
    fold.addLeaf(Buffer.from(event.leaf, 'hex'));
    chains.add(event.draftId ?? '');
    made = event.at;
    if (!written) await new Promise<void>((resolve) => entries.once('drain', () => resolve()));
  }
  await finished(entries.end());
  const { header, trust, hashes, checkpoints, policies } = textsAround({ count, chains: chains.size, made, root: hashOfText(fold.root()), roots });
  for (const [name, text] of [
    ['bundle.json', header],
    ['trust.json', trust],
    ['hashes.jsonl', hashes],
  ] as const)
    writeFileSync(join(folder, name), text);
  for (const [name, texts] of [
    ['checkpoints', checkpoints],
    ['roots', roots],
    ['policies', policies],
  ] as const)
    for (const [file, text] of texts) writeFileSync(join(folder, name, file), text);

  const megabytes = Math.round(statSync(join(folder, 'entries.jsonl')).size / 1e6);
  console.log(`${count} events of ${chains.size} chains, ${megabytes} MB`);
  for (const options of [[], ['--strict']]) {
    const verify = fileURLToPath(new URL('verify.ts', import.meta.url));
    const { stdout, stderr } = spawnSync(process.execPath, [verify, folder, ...options], { encoding: 'utf8' });
    console.log(`${stdout}${stderr}`.trimEnd());
  }
} finally {
  rmSync(folder, { recursive: true });
}

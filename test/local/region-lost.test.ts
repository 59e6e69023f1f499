import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'region-lost-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** The commands of docs/operations.md by which the files of a log are brought in from its copy. */
const [, , script = ''] = /\n( +)```sh\n( +until=[\s\S]+?)```/.exec(readFileSync('docs/operations.md', 'utf8')) ?? [];

/** Stands in for AWS: the copy holds what `keys` lists, each root of a day of 900 entries but that of the first, and the new bucket takes everything. */
const aws = `#!/bin/sh
case "$1 $2" in
  "s3api list-objects-v2") cat listed ;;
  "s3 cp") grep -qx "\${4#s3://copy/}" listed || exit 1
    case $4 in *2026-11-01) size=256 ;; *) size=900 ;; esac
    printf 'log\\n%s\\nroot\\n' "$size" > "$5"; printf '%s ' "\${4#s3://copy/}" >> put ;;
  "s3api put-object") shift 4; echo "$@" >> put ;;
esac
`;

function broughtIn(listed: readonly string[]): string[] {
  for (const [name, text] of [
    ['aws', aws],
    ['date', '#!/bin/sh\necho 2033-11-27T00:00:00Z\n'], // the one of GNU is not everywhere
  ] as const) {
    writeFileSync(join(directory, name), text);
    chmodSync(join(directory, name), 0o755);
  }
  writeFileSync(join(directory, 'listed'), `${listed.join('\n')}\n`);
  writeFileSync(join(directory, 'put'), '');
  execFileSync('sh', ['-c', script], { cwd: directory, env: { PATH: `${directory}:${process.env.PATH}`, COPY: 'copy', NEW: 'new' } });
  return readFileSync(join(directory, 'put'), 'utf8').trim().split('\n');
}
const locked = '--if-none-match * --object-lock-mode COMPLIANCE --object-lock-retain-until-date 2033-11-27T00:00:00Z';
const partial = '--if-none-match * --tagging countersign-log=partial';

it('F27: the copy of a lost region is brought in up to the newest root whose entries are all there, each file as the bucket takes it', () => {
  const lines = broughtIn([
    'checkpoint',
    ...['checkpoints/256', 'checkpoints/700', 'checkpoints/770', 'checkpoints/900'],
    ...['tile/0/000', 'tile/0/001', 'tile/0/002', 'tile/0/002.p/188', 'tile/1/000.p/2', 'tile/1/000.p/3'],
    ...['tile/entries/000', 'tile/entries/001', 'tile/entries/002.p/88', 'tile/entries/002.p/190', 'tile/entries/003', 'tile/entries/x001/067'],
    'trust.json',
  ]);

  // The third bundle had 190 entries when the region went, and the fourth came before its rest: 702 entries, of which 700 are signed.
  expect(lines.map((line) => line.replace(/--key (\S+) --body one-file ?/, '→ $1 ').trim())).toEqual([
    'checkpoints/700 → checkpoint',
    `checkpoints/256 → checkpoints/256 ${locked}`,
    `checkpoints/700 → checkpoints/700 ${locked}`,
    `tile/0/000 → tile/0/000 ${locked}`,
    `tile/0/001 → tile/0/001 ${locked}`,
    `tile/0/002.p/188 → tile/0/002.p/188 ${partial}`,
    'tile/1/000.p/2 → tile/1/000.p/2 --if-none-match *',
    `tile/entries/000 → tile/entries/000 ${locked}`,
    `tile/entries/001 → tile/entries/001 ${locked}`,
    `tile/entries/002.p/88 → tile/entries/002.p/88 ${partial}`,
    `tile/entries/002.p/190 → tile/entries/002.p/190 ${partial}`,
    'trust.json → trust.json',
  ]);
});

it('F27: a root of a day that lies beyond is left where it is', () => {
  const lines = broughtIn(['checkpoints/256', 'checkpoints/900', 'roots/2026-11-01', 'roots/2026-11-02', 'tile/entries/000']);

  expect(lines.filter((line) => line.includes('--key roots/'))).toEqual([expect.stringContaining('roots/2026-11-01 ')]);
  expect(lines[0]).toMatch(/^checkpoints\/256 .*--key checkpoint /);
});

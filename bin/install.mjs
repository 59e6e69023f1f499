// Installs what package-lock.json names, once. Runs before everything else, so it knows no package and runs on Node 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const marker = `${root}node_modules/.countersign-install`;

const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
// npm writes its own marker last, so without it an installation was cut off.
const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : Number.NEGATIVE_INFINITY);
const npmFinishedAt = changedAt(`${root}node_modules/.package-lock.json`);
const byNpm = npmFinishedAt >= changedAt(`${root}package-lock.json`); // somebody ran npm by hand
const byUs = npmFinishedAt > 0 && existsSync(marker) && readFileSync(marker, 'utf8').trim() === wanted; // whatever git did to the dates since

const isLink = lstatSync(`${root}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

if (!byNpm && !byUs && isLink) {
  // npm would empty the folder that others use, and put another one in the place of the link.
  console.error('node_modules is a link: install where it leads to, or remove it, and try again.');
  process.exitCode = 1;
} else if (!byNpm && !byUs) {
  console.log('Installing packages (once) …');
  // npm names its own script to what it runs; with that no shell and no path has to be guessed.
  const npmScript = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status, error } = /\.[cm]?js$/.test(npmScript ?? '')
    ? spawnSync(process.execPath, [npmScript, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  const code = status ?? 1;
  if (code === 0) writeFileSync(marker, `${wanted}\n`);
  else console.error(`Installing failed: npm ci ended with ${error?.message ?? code}. Mend what it says above and try again.`);
  process.exitCode = code;
}

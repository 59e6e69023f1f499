import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOptions } from '../../local/options.ts';

describe('the installer', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'countersign-install-'));
    mkdirSync(join(root, 'bin'));
    copyFileSync('bin/install.mjs', join(root, 'bin/install.mjs'));
    writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion":3}');
    writeFileSync(
      join(root, 'npm.js'),
      `const { mkdirSync, writeFileSync } = require('node:fs');
       console.log('npm ' + process.argv[2]);
       if (process.env.FAIL) process.exit(Number(process.env.FAIL));
       mkdirSync('node_modules', { recursive: true });
       writeFileSync('node_modules/.package-lock.json', '{}');`,
    );
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** Runs it with a npm that only says what it was asked for. */
  function run(environment: Record<string, string> = {}) {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'bin/install.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, npm_execpath: join(root, 'npm.js'), ...environment },
    });
    return { status, lines: stdout.split('\n').filter((line) => line !== '') };
  }
  const installing = { status: 0, lines: ['Installing packages (once) …', 'npm ci'] };
  const nothing = { status: 0, lines: [] };

  it('installs once, and then says nothing', () => {
    expect(run()).toEqual(installing);
    expect(run()).toEqual(nothing);
  });

  /** A lockfile that is newer than what is installed. */
  const changeLockfile = (text: string) => {
    writeFileSync(join(root, 'package-lock.json'), text);
    utimesSync(join(root, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000));
  };

  it('leaves a folder alone that belongs to another place', () => {
    mkdirSync(join(root, 'elsewhere'));
    writeFileSync(join(root, 'elsewhere/package.json'), '{}');
    symlinkSync(join(root, 'elsewhere'), join(root, 'node_modules'));

    expect(run()).toEqual({ status: 1, lines: [] });
    expect(readdirSync(join(root, 'elsewhere'))).toEqual(['package.json']);
  });

  it('installs again when the lockfile changes', () => {
    run();
    changeLockfile('{"lockfileVersion":3,"packages":{}}');

    expect(run()).toEqual(installing);
  });

  it('does nothing when only the date of the lockfile changes', () => {
    run();
    changeLockfile('{"lockfileVersion":3}');

    expect(run()).toEqual(nothing);
  });

  it('takes what somebody installed by hand', () => {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');

    expect(run()).toEqual(nothing);
  });

  it('installs again after an installation that was cut off', () => {
    run();
    rmSync(join(root, 'node_modules/.package-lock.json'));

    expect(run()).toEqual(installing);
  });

  it("passes npm's failure on, and tries again the next time", () => {
    expect(run({ FAIL: '7' })).toEqual({ ...installing, status: 7 });
    expect(run()).toEqual(installing);
  });
});

describe('options of npm start', () => {
  it('have defaults', () => {
    expect(readOptions([])).toEqual({ port: 4600, data: 'memory' });
    expect(readOptions(['--port', '0', '--data=dynamodb'])).toEqual({ port: 0, data: 'dynamodb' });
  });

  it.each([[['--prot', '1']], [['--port', 'x']], [['--port', '70000']], [['--data', 'disk']], [['extra']], [['--port']]])(
    'are refused in one line: %j',
    (args) => {
      expect(() => readOptions(args)).toThrow(/^[^\n]+usage: npm start -- \[--port 4600\] \[--data memory\|dynamodb\]$/);
    },
  );
});

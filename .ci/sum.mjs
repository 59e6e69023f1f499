// Adds the reports of several test steps up: names whatever failed, and says in the last line how many tests there were.
// Usage: node .ci/sum.mjs FOLDER "STEP STEP …" "CODE CODE …", a step's report being FOLDER/STEP.json. Exit 1 where one failed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.', names = '', exits = ''] = process.argv.slice(2);
const codes = exits.split(' ');
const root = `${process.cwd()}/`;
/** Beside the name: where only the log's end is kept, nothing else tells why a test failed. What of the stack is not ours is left out. */
const why = (messages) => (messages ?? []).map((message) => `\n  ${ours(message).join('\n  ').slice(0, mostCharacters)}`).join('');
const ours = (message) => message.split('\n').filter((line) => !/^\s+at (?!.*\/test\/)/.test(line));
const mostCharacters = 2000;
const sum = { passed: 0, failed: 0, skipped: 0 };

for (const [i, step] of names.split(' ').entries()) {
  const report = join(folder, `${step}.json`);
  const { testResults } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { testResults: [] };
  const tests = testResults.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ ...test, file: name.replace(root, '') })));
  const failed = tests.filter(({ status }) => status === 'failed').map(({ file, fullName, failureMessages }) => `${file}: ${fullName}${why(failureMessages)}`);
  // A file that could not be loaded has no tests of its own; a run that broke without a failed test counts as one too.
  for (const { name, status, assertionResults, message } of testResults)
    if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) failed.push(`${name.replace(root, '')}: ${message ?? 'not run'}`);
  if (!existsSync(report)) failed.push(`npm run ${step} wrote no report`);
  if (failed.length === 0 && codes[i] !== '0') failed.push(`npm run ${step} ended with ${codes[i]}`);
  for (const one of failed) console.log(`FAILED ${one}`);
  sum.passed += tests.filter(({ status }) => status === 'passed').length;
  sum.failed += failed.length;
  sum.skipped += tests.filter(({ status }) => !['passed', 'failed'].includes(status)).length;
}

console.log(`tests: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed > 0 ? 1 : 0);

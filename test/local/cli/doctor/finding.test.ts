import { describe, expect, it } from 'vitest';
import { error, exitCodeOf, linesOf, ok, skipped, unknown, warning } from '../../../../local/cli/doctor/finding.ts';

const fine = ok('api', 'answers');
const odd = warning('routes', 'thin', 'ask somebody else');
const dark = unknown('ses-sandbox', 'nobody may ask', 'allow it');
const left = skipped('aws', 'not looked at');
const wrong = error('dkim', 'not signed', 'sign');

describe('the findings', () => {
  it('end in 1 for an error, else 2 for what nobody could look at, else 0', () => {
    expect(exitCodeOf([])).toBe(0);
    expect(exitCodeOf([fine, odd, left])).toBe(0);
    expect(exitCodeOf([fine, dark])).toBe(2);
    expect(exitCodeOf([dark, wrong])).toBe(1);
  });

  it('have a line each, what to do below it, and their counts at the end', () => {
    expect(linesOf([fine, odd, dark, left, wrong])).toEqual([
      'ok       api          answers',
      'warning  routes       thin',
      '                      do: ask somebody else',
      'unknown  ses-sandbox  nobody may ask',
      '                      do: allow it',
      'skipped  aws          not looked at',
      'error    dkim         not signed',
      '                      do: sign',
      '',
      '1 error, 1 warning, 1 unknown, 1 skipped, 1 ok',
    ]);
    expect(linesOf([wrong, wrong]).at(-1)).toBe('2 errors, 0 warnings, 0 unknown, 0 skipped, 0 ok');
  });
});

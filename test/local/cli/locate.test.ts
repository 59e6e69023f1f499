import { describe, expect, it } from 'vitest';
import { readSource } from '../../../local/cli/locate.ts';

const yaml = `# first
thresholds:
  default: 0.85
routes:
  - id: one
    when: { rules: [keyword, frustration] }
  - &last
    id: two
copy: *last
5: number
`;

describe('the place of a member', () => {
  const at = (path: string, text = yaml) => {
    const { line, column } = readSource(text).placeOf(path);
    return `${line}:${column}`;
  };

  it('is that of its name, or of the entry of a list', () => {
    expect(at('thresholds.default')).toBe('3:3');
    expect(at('routes.0')).toBe('5:5');
    expect(at('routes.0.when.rules.1')).toBe('6:30');
    expect(at('routes.1.id')).toBe('8:5');
    expect(at('5')).toBe('10:1');
  });

  it('is found behind an alias', () => {
    expect(at('copy.id')).toBe('8:5');
  });

  it('is that of the nearest one around it where it is missing', () => {
    expect(at('thresholds.high')).toBe('2:1');
    expect(at('routes.7.id')).toBe('4:1');
    expect(at('routes.first')).toBe('4:1');
    expect(at('thresholds.default.deeper')).toBe('3:3');
    expect(at('window.days')).toBe('2:1');
    expect(at('')).toBe('2:1');
    expect(at('anything', '')).toBe('1:1');
  });

  it('is found in JSON, also with tabs', () => {
    expect(at('window.days', '{\n\t"window": {\n\t\t"days": 30\n\t}\n}')).toBe('3:3');
  });
});

describe('a text', () => {
  const faults = (text: string) => readSource(text).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

  it('is read as YAML or JSON', () => {
    expect(readSource(yaml).value).toMatchObject({ thresholds: { default: 0.85 }, copy: { id: 'two' } });
    expect(readSource('{ "smile": "\\ud83d\\ude00", "time": "09:00", "none": null }')).toMatchObject({
      value: { smile: '😀', time: '09:00', none: null },
      faults: [],
    });
    expect(readSource('').value).toBeNull();
  });

  it('is at fault where a name stands twice', () => {
    expect(faults('a: 1\nb: 2\na: 3')).toEqual(['3:1 map keys must be unique']);
    expect(faults('{ "a": 1,\n  "a": 2 }')).toEqual(['2:3 map keys must be unique']);
  });

  it('is at fault where it ends too early, or is two documents', () => {
    expect(faults('{ "a": [1, 2')).toHaveLength(2);
    expect(faults('a: 1\n---\nb: 2')).toHaveLength(1);
  });

  it('is at fault where an alias leads nowhere, or to far too much', () => {
    const doubled = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`);

    expect(faults('a: *nobody')).toEqual(['1:1 unresolved alias (the anchor must be set before the alias): nobody']);
    expect(faults(['a0: &a0 [x]', ...doubled].join('\n'))).toEqual(['1:1 excessive alias count indicates a resource exhaustion attack']);
  });
});

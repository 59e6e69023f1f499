import { expect, it } from 'vitest';
import { withSection } from '../../local/page-section.ts';

const section = { begin: '<!-- figures -->', end: '<!-- /figures -->' };

it('writes between two comments of a page, again and again', () => {
  const page = 'Before\n<!-- figures -->\n<!-- /figures -->\nafter';
  const once = withSection(page, section, '| 1 |');
  expect(once).toBe('Before\n<!-- figures -->\n| 1 |\n<!-- /figures -->\nafter');
  expect(withSection(withSection(once, section, '| 2 |\n| 3 |'), section, '| 1 |')).toBe(once);
});

it('says where a page has no such place', () => {
  expect(() => withSection('<!-- /figures --> <!-- figures -->', section, '1')).toThrow('no place for it: <!-- figures -->');
});

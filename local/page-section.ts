import { readFileSync, writeFileSync } from 'node:fs';

/** What stands between two comments of a page, which the page keeps. */
export interface Section {
  readonly begin: string;
  readonly end: string;
}

/** The page with this text in the place of what stood there. @throws Error where the page has no such place */
export function withSection(page: string, { begin, end }: Section, text: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no place for it: ${begin}`);
  return `${page.slice(0, from)}${begin}\n${text}\n${page.slice(to)}`;
}

/** Writes it into the file. @throws Error where the page has no such place */
export const writeSection = (file: URL, section: Section, text: string): void => writeFileSync(file, withSection(readFileSync(file, 'utf8'), section, text));

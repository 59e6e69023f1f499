/** How often each attack is tried: `npm run tamper` takes its time. @param few - in `npm test` */
export const timesOr = (few: number): number => (process.env.npm_lifecycle_event === 'tamper' ? 100 : few);

/** Numbers by kind, in words: `altered 9, pin 1`. */
export const counted = (kinds: ReadonlyMap<string, number>): string => [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');

/** Prints how often attacks were found, and as what. */
export function printRows(head: string, rows: readonly { readonly attack: string; readonly found: readonly number[]; readonly asWhat: string }[]): void {
  const width = Math.max(...rows.map(({ attack }) => attack.length));
  const line = ({ attack, found, asWhat }: (typeof rows)[number]): string =>
    `${attack.padEnd(width)} ${found.map((count) => String(count).padStart(4)).join(' ')}   ${asWhat}`;
  console.log([head, ...rows.map(line)].join('\n'));
}

/** A reference however it was said on the phone: `ap 7k2m`, `7K2M`, an O for a 0. */
export function referenceOf(q: string): string | undefined {
  const spoken = /^(?:AP[\s-]?)?([0-9A-Z]{4})$/.exec(q.toUpperCase())?.[1];
  return spoken && `AP-${spoken.replaceAll('O', '0').replace(/[IL]/g, '1')}`;
}

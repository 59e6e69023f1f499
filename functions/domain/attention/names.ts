/**
 * Firms and people that exist nowhere, to fill the drafts of the library with.
 *
 * Of no trade, since the cases are of any. A case may name others of its own (the stranger whose invoice it gives away): no name may stand in both.
 */
export const companies: readonly string[] = [
  'Quillmere Group',
  'Tarnhollow Partners',
  'Vexholt Industries',
  'Brindlemoor Holdings',
  'Osterwick Brothers',
  'Calderquist Group',
  'Fennimar International',
  'Lorrendal Services',
  'Drumbarrow Company',
  'Helmsdorf Gruppe',
  'Sablerive Associates',
  'Ponteverra Group',
  'Rocalmar International',
  'Vlasmeer Groep',
  'Arenquin Holdings',
  'Montfrielle Partners',
  'Grauwinkel Werke',
  'Zandvoorde Industries',
  'Tresolmi Group',
  'Quintalva Holdings',
  'Harkenfield Company',
  'Ellisbrook Partners',
  'Northerlea Services',
  'Wrenmoor Group',
  'Castlegrave Brothers',
  'Silverthwaite Holdings',
  'Umberline Works',
  'Kestrivane International',
  'Mossgarth Company',
  'Pellinder Group',
  'Draywick Partners',
  'Ironlarch Industries',
  'Sundrellin Europe',
  'Bexmarten Associates',
  'Oxhaven Group',
  'Thornabee Company',
  'Lindqvara Nordic',
  'Palisandre Europe',
  'Whitlowe Works',
  'Jorvanger Nordic',
];

export const persons: readonly string[] = [
  'Maren Tolsdorf',
  'Declan Averill',
  'Priya Raghunath',
  'Tobias Wendelin',
  'Celeste Amourdieu',
  'Matteo Bellagamba',
  'Ines Carvalhal',
  'Joost Verhagen',
  'Nuria Escalada',
  'Oskar Lindgaard',
  'Hanneke Dijkwel',
  'Yusuf Karadere',
  'Beatriz Monfalcao',
  'Callum Strathearn',
  'Lucienne Barbaroux',
  'Rafael Quintero',
  'Signe Hallberg',
  'Emeka Obiora',
  'Greta Falkenrath',
  'Aidan Pemberly',
  'Chiara Montefusco',
  'Farid Benhaddou',
  'Willa Thackeray',
  'Jonas Petersmark',
  'Marisol Ibarrondo',
  'Kenji Morikage',
  'Odile Grandpre',
  'Stefan Kuhlbrodt',
  'Leila Farahmandi',
  'Bram Oosterling',
  'Catrin Llewelyn',
  'Diego Santamarta',
  'Nadine Rosenthaler',
  'Piotr Zaremski',
  'Alma Ferreirinha',
  'Gavin Holloway',
  'Thandi Mokoena',
  'Elio Castellanza',
  'Ruth Abernathy',
  'Viktor Sandelius',
];

/** What a draft of the library is filled with. */
export interface Names {
  readonly company: string;
  readonly person: string;
  /** Five digits, the number of an order, an invoice or a ticket. */
  readonly order: string;
  readonly mail: string;
}

/**
 * A firm, one of its people with their address, and a number from 20000 to 85535.
 *
 * Two bytes for each: of 65,536 values no name gets more than one in 1,638 above another, which nobody could tell.
 *
 * @param random - so many random bytes
 * @param domain - of the address, behind the firm's name.
 */
export function pickNames(random: (count: number) => Uint8Array, domain = 'example.com'): Names {
  const number = (): number => Buffer.from(random(2)).readUInt16BE();
  const company = companies[number() % companies.length] as string;
  const person = persons[number() % persons.length] as string;
  return { company, person, order: `${20_000 + number()}`, mail: `${joined(person, '.')}@${joined(company, '-')}.${domain}` };
}

const joined = (name: string, by: string): string => name.toLowerCase().replaceAll(' ', by);

/** What a word of a number does to the number that stands before it. */
interface Part {
  readonly value: number;
  /** `hundred`, `million`: it multiplies what stands before it; else it is added. */
  readonly multiplies: boolean;
}

/** Folded, of the seven languages that are read; compounds (`zweihundertfunfzig`, `duecento`) are cut into these. */
const added: Readonly<Record<number, string>> = {
  1: 'one ein eine einen einem uno una un une um uma een eenen',
  2: 'two zwei zwo deux dos due dois duas twee',
  3: 'three drei trois tres tre drie',
  4: 'four vier quatre cuatro quattro quatro',
  5: 'five funf cinq cinco cinque vijf',
  6: 'six sechs seis sei zes',
  7: 'seven sieben sept siete sette sete zeven',
  8: 'eight acht huit ocho otto oito',
  9: 'nine neun neuf nueve nove negen',
  10: 'ten zehn dix diez dieci dez tien',
  11: 'eleven elf onze once undici',
  12: 'twelve zwolf douze doce dodici doze twaalf',
  13: 'thirteen dreizehn treize trece tredici dertien',
  14: 'fourteen vierzehn quatorze catorce quattordici catorze veertien',
  15: 'fifteen funfzehn quinze quince quindici vijftien',
  16: 'sixteen sechzehn seize dieciseis sedici dezasseis dezesseis zestien',
  17: 'seventeen siebzehn diecisiete diciassette dezassete dezessete zeventien',
  18: 'eighteen achtzehn dieciocho diciotto dezoito achttien',
  19: 'nineteen neunzehn diecinueve diciannove dezanove dezenove negentien',
  20: 'twenty zwanzig vingt vingts veinte veinti venti vent vinte twintig',
  30: 'thirty dreissig trente treinta trenta trent trinta dertig',
  40: 'forty fourty vierzig quarante cuarenta quaranta quarant quarenta veertig',
  50: 'fifty funfzig cinquante cincuenta cinquanta cinquant cinquenta vijftig',
  60: 'sixty sechzig soixante sesenta sessanta sessant sessenta zestig',
  70: 'seventy siebzig septante setenta settanta settant zeventig',
  80: 'eighty achtzig huitante octante quatrevingt quatrevingts ochenta ottanta ottant oitenta tachtig',
  90: 'ninety neunzig nonante noventa novanta novant negentig',
  200: 'duzentos duzentas',
  300: 'trezentos trezentas',
  500: 'quinientos quinientas quinhentos quinhentas',
};
const multiplied: Readonly<Record<number, string>> = {
  100: 'hundred hundreds hundert cent cents cien ciento cientos cientas cento centos centas honderd',
  1e3: 'k thousand thousands tausend tsd mille mil mila duizend',
  1e5: 'lakh lakhs',
  1e6: 'million millions millionen mio mn mln millones millon milione milioni milhao milhoes miljoen',
  1e7: 'crore crores',
  1e9: 'billion billions bn milliarde milliarden mrd milliard milliards mld miliardo miliardi bilhao bilhoes miljard',
};
const partsOf = (words: Readonly<Record<number, string>>, multiplies: boolean): [string, Part][] =>
  Object.entries(words).flatMap(([value, list]) => list.split(' ').map((word): [string, Part] => [word, { value: Number(value), multiplies }]));
const parts = new Map([...partsOf(added, false), ...partsOf(multiplied, true)]);
/** The longest first: `sechzehn` is no `sechs`. */
const part = new RegExp(`(?:und|en)?(${[...parts.keys()].sort((a, b) => b.length - a.length).join('|')})`, 'y');
const joins = new Set('and und et y e en'.split(' '));

/** Marks that may stand between the words of a number, and beside them. */
const within = /^[-*_(.]{1,3}$/;
const tokens = /quatre[\s-]vingts?|\d+(?:[.,'’]\d+)*|\p{L}+|[^\s\p{L}\d]+/gu;
/** Longer numbers in words stand in no reply. */
const longest = 100;

/** A number in words, or in figures with words (`5 million`), and where it stands. */
export interface NumberInWords {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** A word of a number, figures, or what joins them. */
interface Token {
  readonly from: number;
  readonly to: number;
  /** Undefined for figures; empty for what only joins. */
  readonly parts?: readonly Part[];
  readonly figures: number;
}

/**
 * What figures say, with thousands and hundredths set apart by whatever mark; one or two digits behind the last mark are hundredths.
 *
 * Groups may be of two digits, too (`1,00,000`), and letters may be written for digits (`1oo`). What is written in no known way counts as all of its digits: rather too much than too little.
 */
export function readFigures(written: string): number {
  const text = written.replaceAll('o', '0').replace(/[il]/g, '1');
  if (/^0[.,]\d+$/.test(text)) return Number(text.replace(',', '.'));
  const [, whole = text, hundredths = '0'] = /^(\d{1,3}(?:\D\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${hundredths}`);
}

/** The number in words that ends before a place of a folded text; undefined where there is none, or figures alone. */
export function numberBefore(chars: string, place: number): NumberInWords | undefined {
  const run: Token[] = [];
  for (const token of [...tokensIn(chars, Math.max(0, place - longest), place)].reverse()) {
    if (token === undefined || !mayFollow(token, run[0])) break;
    run.unshift(token);
  }
  return numberOf(run);
}

/** The number in words that begins behind a place of a folded text. */
export function numberBehind(chars: string, place: number): NumberInWords | undefined {
  const run: Token[] = [];
  for (const token of tokensIn(chars, place, place + longest)) {
    if (token === undefined || (run.length > 0 && !mayFollow(run.at(-1) as Token, token))) break;
    run.push(token);
  }
  return numberOf(run);
}

/** Undefined stands for what belongs to no number; marks between words are left out. */
function* tokensIn(chars: string, from: number, to: number): Generator<Token | undefined> {
  let afterFigures = false;
  for (const found of chars.slice(from, to).matchAll(tokens)) {
    const [text] = found;
    if (within.test(text)) continue;
    const place = { from: from + found.index, to: from + found.index + text.length };
    if (/^\d/.test(text)) yield { ...place, figures: readFigures(text) };
    else {
      const inWord = joins.has(text) ? [] : afterFigures && text === 'grand' ? grand : partsIn(text.replace(/[\s-]/g, ''));
      yield inWord && { ...place, parts: inWord, figures: 0 };
    }
    afterFigures = /^\d/.test(text);
  }
}
/** A thousand behind figures alone: `5 grand`. */
const grand: readonly Part[] = [{ value: 1e3, multiplies: true }];

const multiplies = ({ parts: list }: Token, at: number): boolean => list?.at(at)?.multiplies === true;
const isJoin = ({ parts: list }: Token): boolean => list?.length === 0;

/** Whether a token and the next one are of one number: figures stand before `million` and behind it alone. */
function mayFollow(token: Token, next: Token | undefined): boolean {
  if (next === undefined) return !isJoin(token);
  if (isJoin(token)) return !isJoin(next);
  if (isJoin(next)) return token.parts !== undefined;
  if (token.parts === undefined) return multiplies(next, 0);
  return next.parts !== undefined || multiplies(token, -1);
}

function numberOf(run: readonly Token[]): NumberInWords | undefined {
  const kept = run.slice(run.findIndex((token) => !isJoin(token)));
  const last = kept.findLast((token) => !isJoin(token));
  if (!last || kept.every(({ parts: list = [] }) => list.length === 0)) return undefined;
  return { value: worthOf(kept), from: (kept[0] as Token).from, to: last.to };
}

function worthOf(run: readonly Token[]): number {
  let total = 0;
  let open = 0;
  for (const { parts: list = [], figures } of run) {
    open += figures;
    for (const { value, multiplies: times } of list) {
      if (!times) open += value;
      else if (value === 100) open = (open || 1) * value;
      else if (open === 0 && total > 0)
        total *= value; // `mil millones`
      else {
        total += (open || 1) * value;
        open = 0;
      }
    }
  }
  return total + open;
}

/** The parts of a word that is a number; undefined for any other word. */
function partsIn(word: string): readonly Part[] | undefined {
  const found: Part[] = [];
  for (let at = 0; at < word.length; at = part.lastIndex) {
    part.lastIndex = at;
    const next = part.exec(word)?.[1];
    if (next === undefined) return undefined;
    found.push(parts.get(next) as Part);
  }
  return found;
}

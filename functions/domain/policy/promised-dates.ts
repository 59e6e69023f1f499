/** A date or a span of time in a folded text, and where it stands there. */
export interface PromisedDate {
  /** The day where the text names one with its year. */
  readonly iso?: string;
  readonly from: number;
  readonly to: number;
  /** A limit (`by Friday`, `within 24 hours`), not only a time. */
  readonly deadline: boolean;
}

const months = [
  'jan|january|januar|janvier|enero|gennaio|janeiro|januari',
  'feb|february|februar|fevrier|febrero|febbraio|fevereiro|februari',
  'mar|march|marz|mars|marzo|marco|maart',
  'apr|april|avril|abril|aprile',
  'may|mai|mayo|maggio|maio|mei',
  'jun|june|juni|juin|junio|giugno|junho',
  'jul|july|juli|juillet|julio|luglio|julho',
  'aug|august|aout|agosto|augustus',
  'sep|sept|september|septembre|septiembre|settembre|setembro',
  'oct|okt|october|oktober|octobre|octubre|ottobre|outubro',
  'nov|november|novembre|noviembre|novembro',
  'dec|dez|december|dezember|decembre|diciembre|dicembre|dezembro',
].map((names) => names.split('|'));
const monthOf = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
export const isMonth = (word: string): boolean => monthOf.has(word);

const weekdays = [
  'sunday|sonntag|dimanche|domingo|domenica|zondag',
  'monday|montag|lundi|lunes|lunedi|segunda-feira|maandag',
  'tuesday|dienstag|mardi|martes|martedi|terca-feira|dinsdag',
  'wednesday|mittwoch|mercredi|miercoles|mercoledi|quarta-feira|woensdag',
  'thursday|donnerstag|jeudi|jueves|giovedi|quinta-feira|donderdag',
  'friday|freitag|vendredi|viernes|venerdi|sexta-feira|vrijdag',
  'saturday|samstag|sonnabend|samedi|sabado|sabato|zaterdag',
].map((names) => names.split('|'));

const alternatives = (lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
const month = alternatives(months);
const counts =
  'an?|one|two|three|four|five|six|seven|ten|twelve|einer?|einem|zwei|drei|vier|funf|zehn|une?|deux|trois|quatre|cinq|dix|una?|dos|tres|cuatro|cinco|due|tre|quattro|dois|duas|een|twee|drie';
const units =
  'minutes?|hours?|h|days?|weeks?|months?|minuten|stunden?|tage?n?|arbeitstage?n?|werktage?n?|wochen?|monate?n?|heures?|jours?|semaines?|mois|horas?|dias?|semanas?|mes|meses|ore|giorni|settimane?|mesi|uur|dag|dagen|werkdagen|weken|maand|maanden';
/** Each has the groups that its day is worked out from; the words of one language are never taken for those of another. */
const core = [
  '(?<iso>\\d{4}-\\d{2}-\\d{2})',
  '(?<numeric>\\d{1,2}[./]\\d{1,2}[./]\\d{4})',
  '\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2})?|\\d{1,2}/\\d{1,2}(?:/\\d{2})?',
  `(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)? ?(?:of |de |d['’])?(?<month>${month})\\.?(?:,? (?:de )?(?<year>\\d{4}))?`,
  `(?<month2>${month})\\.? (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year2>\\d{4}))?`,
  `(?:(?:next|this|coming|kommenden|nachsten|diesen) )?(?:${alternatives(weekdays)})`,
  "today|tonight|tomorrow|heute|morgen|ubermorgen|aujourd['’]hui|demain|hoy|manana|oggi|domani|hoje|amanha|vandaag",
  '(?:the )?end of (?:the |this |next )?(?:day|week|month|quarter|year|business)',
  '(?:next|this|coming) (?:week|month|quarter|year)',
  '(?:kommende|nachste|diese|dieser)n? (?:woche|monat|quartal|jahr)|ende (?:der|dieser|des|nachster)? ?(?:woche|monats|jahres)|wochenende',
  '(?:la )?(?:semaine prochaine|fin de (?:la )?(?:semaine|l.annee|mois)|fin du mois)|(?:la )?(?:proxima semana|proximo mes|semana que viene|fin de mes|fin de semana)',
  '(?:la )?(?:prossima settimana|settimana prossima|fine (?:del )?mese|proxima semana|volgende week|eind van de week)',
  `(?:within|in|inside|innerhalb von|innerhalb|binnen|in den|sous|dans les|dans|en|dentro de|en un plazo de|entro|em ate|em) (?:the next |nachsten |las proximas |los proximos )?(?:\\d{1,3} ?|(?:${counts}) )(?:business |working |full |vollen )?(?:${units})(?: (?:ouvres|ouvrables|habiles|laborables|lavorativi|uteis))?`,
].join('|');

const word = '(?<![\\p{L}\\p{N}])';
const limits =
  "by|before|no later than|not later than|at the latest|latest by|latest|bis|bis zum|bis am|spatestens|spatestens am|spatestens bis|vor|d['’]ici|d['’]ici le|avant|avant le|au plus tard|au plus tard le|antes del?|a mas tardar|a mas tardar el|para el|entro|entro il|ate|antes de|uiterlijk|uiterlijk op|voor";
const dates = new RegExp(
  `${word}(?:(?<limit>${limits
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join(
      '|',
    )}) (?:the |den |dem |zum |am |le |la |el |on )?)?(?<core>${core})(?![\\p{L}\\p{N}])(?<after>,? (?:at the latest|latest|spatestens|au plus tard|a mas tardar))?`,
  'gu',
);
const isSpan = /^(?:within|inside|innerhalb|binnen|sous|dans les|en un plazo|dentro|entro|em ate|in the next|in den)/;

/** The dates in a folded text, the words before them that make them limits left out. Patterns are bounded: linear on any text. */
export function findDates(chars: string): PromisedDate[] {
  return [...chars.matchAll(dates)].map((found) => {
    const { limit, core: words, after } = found.groups as { limit?: string; core: string; after?: string };
    const from = found.index + found[0].length - words.length - (after?.length ?? 0);
    const iso = isoOf(found.groups as Readonly<Record<string, string | undefined>>);
    return { ...(iso !== undefined && { iso }), from, to: from + words.length, deadline: limit !== undefined || after !== undefined || isSpan.test(words) };
  });
}

function isoOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  if (groups.iso !== undefined) return isDay(groups.iso) ? groups.iso : undefined;
  if (groups.numeric !== undefined) return numericDay(groups.numeric);
  const year = groups.year ?? groups.year2;
  return year === undefined
    ? undefined
    : dayOf(Number(year), monthOf.get((groups.month ?? groups.month2) as string) as number, Number(groups.day ?? groups.day2));
}

/** `3.12.2026` is written day first; with slashes only where one number can't be a month. */
function numericDay(text: string): string | undefined {
  const [first, second, year] = text.split(/[./]/).map(Number) as [number, number, number];
  if (text.includes('.') || first > 12) return dayOf(year, second, first);
  return second > 12 || first === second ? dayOf(year, first, second) : undefined;
}

function dayOf(year: number, monthNumber: number, day: number): string | undefined {
  const text = `${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

const dayMilliseconds = 86_400_000;
const isoAfter = (now: Date, days: number): string => new Date(now.getTime() + days * dayMilliseconds).toISOString().slice(0, 10);

/**
 * The day (UTC) that the words of a promised date meant at an instant; undefined where that can't be told for sure.
 *
 * A weekday is the next one, a day of a month the next such day, a span counts from the instant. Weeks, months and
 * words such as "next week" are left alone: people mean different days by them.
 */
export function dayMeant(words: string, at: Date): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return words;
  const text = words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const weekday = weekdays.findIndex((names) => names.includes(text));
  if (weekday >= 0) return isoAfter(at, ((weekday - at.getUTCDay() + 6) % 7) + 1);
  if (/^(?:today|tonight|heute|aujourd.hui|hoy|oggi|hoje|vandaag)$/.test(text)) return isoAfter(at, 0);
  if (/^(?:tomorrow|morgen|demain|manana|domani|amanha)$/.test(text)) return isoAfter(at, 1);
  const span = /^\p{L}[\p{L} ]{1,20} (\d{1,3}) (hours?|stunden?|heures?|horas?|days?|tage?n?|jours?|dias?)$/u.exec(text);
  if (span) return isoAfter(at, /^(?:h|st)/.test(span[2] as string) ? Number(span[1]) / 24 : Number(span[1]));
  return nextDay(text, at);
}

function nextDay(text: string, at: Date): string | undefined {
  const [, before, name, after] = /^(?:(\d{1,2})\D{0,4} )?(?:de |of |d['’])?([a-z]{3,10})\.?(?: (\d{1,2})\D{0,2})?$/.exec(text) ?? [];
  const monthNumber = monthOf.get(name ?? '');
  const day = Number(before ?? after);
  if (monthNumber === undefined || Number.isNaN(day)) return undefined;
  const year = at.getUTCFullYear();
  return [year, year + 1].map((one) => dayOf(one, monthNumber, day)).find((iso) => iso !== undefined && iso >= isoAfter(at, 0));
}

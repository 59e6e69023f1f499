import { numberBehind } from './number-words.ts';
import { isMonth } from './promised-dates.ts';

/** How far around an amount its count is looked for, in characters. */
const reach = 80;

/** Part of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How often a sentence gives an amount: 12 of `12 x $40`, `12 payments of $40` and `$40 a month for a year`, 3 of `$40 for each of the 3 orders`.
 *
 * 1 where no count is told: `$40 a month` alone is no sum that can be told.
 *
 * @param chars - a folded sentence, in one of the seven languages that are read
 * @param amount - where the amount stands
 * @param around - from the end of the amount before it to the beginning of the next one: what those count is theirs
 */
export function timesGiven(chars: string, amount: Stretch, around: Stretch): number {
  const before = chars.slice(Math.max(around.from, amount.from - reach), amount.from);
  const behind = chars.slice(amount.to, Math.min(around.to, amount.to + reach));
  return Math.max(1, multiplied(before, behind), spansOfRate(before, behind), eachOf(before, behind));
}

const number = '(\\d{1,4}|\\p{L}{1,16})';
const start = '(?<![\\p{L}\\p{N}#.,])';
const stop = '(?![\\p{L}\\p{N}]|[.,:]\\d)';
const mark = '[\\s*_]{0,3}';
const times = '(?:x|×|times|mal|fois|veces|volte|vezes|keer|maal)';
const parts =
  'payments?|credits?|refunds?|vouchers?|inst?al?lments?|coupons?|transfers?|raten?|gutschriften|gutscheinen?|zahlungen|erstattungen|uberweisungen|versements|paiements|remboursements|avoirs|mensualites|pagos|abonos|reembolsos|cuotas|vales|plazos|pagamenti|rimborsi|accrediti|buoni|pagamentos|creditos|parcelas|prestacoes|betalingen|termijnen|terugbetalingen|tegoedbonnen';
const products = [
  new RegExp(`${start}${number} ?${times}${mark}(?:of |a |von |zu |de |di |van )?$`, 'u'),
  new RegExp(`${start}${number} (?:\\p{L}{2,14} )?(?:${parts}) (?:of|a|von|zu|uber|de|di|da|van) (?:je |each )?${mark}$`, 'u'),
];
const productsBehind = [
  new RegExp(`^${mark}(?:x|×|times|mal|fois|keer|maal) ?${number}${stop}`, 'u'),
  new RegExp(`^${mark},? ?\\(?${number} ?${times}(?![\\p{L}\\p{N}])`, 'u'),
];

const multiplied = (before: string, behind: string): number =>
  Math.max(...products.map((form) => countIn(form.exec(before)?.[1])), ...productsBehind.map((form) => countIn(form.exec(behind)?.[1])));

/** The number that a word or figures say; 0 where they say none. */
function countIn(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^\d/.test(text)) return Number(text);
  if (/^an?$/.test(text)) return 1;
  const inWords = numberBehind(text, 0);
  return inWords?.to === text.length ? inWords.value : 0;
}

/** Units of time, in months. */
const units: readonly (readonly [number, string])[] = [
  [12 / 365, 'days?|tage?n?|jours?|dias?|giorn[oi]|dag(?:en)?'],
  [12 / 52, 'weeks?|wochen?|semaines?|semanas?|settiman[ae]|week|weken'],
  [1, 'months?|monate?n?|mois|mes(?:es)?|mes[ei]|maand(?:en)?'],
  [3, 'quarters?|quartale?n?|trimestres?|trimestr[ei]|kwarta(?:al|len)'],
  [12, 'years?|jahre?n?|ans?|annees?|anos?|ann[oi]|jaar|jaren'],
];
const unit = units.map(([, names]) => `(?:${names})`).join('|');
const often: readonly (readonly [number, string])[] = [
  [12 / 52, 'weekly|wochentlich|hebdomadaires?|semanal(?:mente)?|settimanal[ei]|wekelijks'],
  [1, 'monthly|monatlich|mensuel(?:s|lement)?|mensual(?:mente)?|mensil[ei]|mensal(?:mente)?|maandelijks'],
  [12, 'yearly|annually|jahrlich|annuel(?:lement)?|anual(?:mente)?|annual[ei]|jaarlijks'],
];
const adverbs = often.map(([, names]) => `(?:${names})`).join('|');
const rateBehind = new RegExp(
  `^ ?(?:/ ?|(?:an?|per|each|every|pro|im|je|jede[nrs]?|par|chaque|al|por|cada|ao|ogni|elke?) )?(${unit}|${adverbs})(?!\\p{L})`,
  'u',
);
const rateBefore = new RegExp(`(?<!\\p{L})(?:(?:each|every|jede[nrs]?|chaque|cada|ogni|elke?) (${unit})|(${adverbs}))(?: \\p{L}{2,10})? $`, 'u');
const articles =
  '(?:the|your|all|of|next|coming|following|first|whole|full|die|der|den|ihre[rn]?|alle|nachsten?|kommenden?|ersten?|les|vos|des|prochain[e]?s|l|los|las|sus|proxim[oa]s|i|le|gli|suoi|prossim[ie]|os|as|seus|de|uw|komende|volgende|eerste)';
const lead = '(?:for|over|during|to|fur|uber|pendant|durant|sur|pour|durante|por|para|per|voor|gedurende|an)';
const span = new RegExp(
  `(?:(?<!\\p{L})${lead}(?: ${articles}){0,4} |(?<!\\p{L})${articles} )${number} (?:\\p{L}{3,12} )?(${unit})(?!\\p{L})|${start}${number} (${unit}) (?:lang|long)(?!\\p{L})`,
  'gu',
);

const monthsOf = (name: string): number => ([...units, ...often].find(([, names]) => new RegExp(`^(?:${names})$`).test(name)) as readonly [number, string])[0];

/** Of an amount for a unit of time (`$40 a month`): how many of those the sentence names (`for a year`). */
function spansOfRate(before: string, behind: string): number {
  const earlier = rateBefore.exec(before);
  const rate = rateBehind.exec(behind)?.[1] ?? earlier?.[1] ?? earlier?.[2];
  if (rate === undefined) return 0;
  const spans = [...before.matchAll(span), ...behind.matchAll(span)].map(
    (found) => (countIn(found[1] ?? found[3]) * monthsOf((found[2] ?? found[4]) as string)) / monthsOf(rate),
  );
  return spans.length === 0 ? 0 : Math.max(...spans);
}

const each = '(?:each|every|apiece|jeweils|je|jede[nrsm]?|pro|chaque|chacune?|par|cada|ciascun[oa]?|ogni|elke?|ieder[e]?)';
/** `per` of Italian is "for", too: before an article it counts nothing. */
const eachBehind = new RegExp(
  `^,? ?(?:(?:for|fur|pour|para|voor|a|por|off|back) )?(?:${each}|per(?! (?:i|il|lo|la|le|gli|l|un|una|\\d)(?!\\p{L})))(?![\\p{L}\\p{N}])`,
  'u',
);
const eachBefore = /(?<!\p{L})(?:each|jeweils|je|chacune?|ciascun[oa]?|elk)(?: (?:with|at|mit|von|de|di|met))? $/u;
/** Numbers that count nothing that gets the amount: names of orders, times and limits. */
const noCount =
  '(?:order|orders|case|ticket|invoice|no|nr|number|bestellung|auftrag|rechnung|commande|facture|pedido|factura|ordine|fattura|fatura|bestelling|factuur|within|in|by|from|before|after|until|on|innerhalb|binnen|ab|bis|vor|nach|am|sous|dans|avant|dentro|antes|entro|em|tot|vanaf)';
const counted = new RegExp(`(?<!(?<!\\p{L})${noCount}[ :#]{1,2})${start}${number} (\\p{L}{3,20})(?!\\p{L})`, 'gu');

/** Of an amount for each of several things: how many of them the sentence counts. */
function eachOf(before: string, behind: string): number {
  if (!eachBehind.test(behind) && !eachBefore.test(before)) return 0;
  const counts = [before, behind].flatMap((text) => [...text.matchAll(counted)]);
  return Math.max(0, ...counts.map(([, count, noun]) => (isMonth(noun as string) ? 0 : countIn(count))));
}

/**
 * What a third person earns, owes or has on an account, as a reply can tell it. What is said of the customer ("your balance") is theirs to be told,
 * and a company has no salary. Every gap is bounded: linear on any text.
 */

/** Letters of the seven languages: classes of all of Unicode take far longer to make ready. */
/** Somebody by title and name, or a colleague; `he` and `she` where no word before them means "you". */
const name = "[A-ZÀ-ÖØ-Þ\u0100-\u017f][A-Za-zÀ-ÖØ-öø-ÿ\u0100-\u017f’'-]{1,24}";
const titled = `(?:(?:Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau|Monsieur|Madame|Mme|M|señora?|Sra?|signora?|Sig|Sig\\.ra|senhora?|meneer|mevrouw|dhr|mw)\\.? ${name}|(?:colleague|Kollege|Kollegin|Kollegen|collègue|compañer[oa]|colega|collega) (?:(?:Mr|Mrs|Ms|Herrn?|Frau|Mme|M|Sra?)\\.? )?${name}(?: ${name})?)`;
const sum =
  '(?:about |over |rund |etwa |environ |unos |circa |cerca de |ongeveer )?(?:(?:[$€£]|EUR|USD|GBP|CHF|R\\$) ?\\d[\\d.,]{0,12}|\\d[\\d.,  ’]{0,12} ?(?:€|EUR|USD|GBP|CHF|euros?|Euro|dollars?|dólares|pounds?|Dollar))';
const figuresOf = (pay: string): string => `(?:[a-zß-öø-ÿ]{1,12} ){0,2}(?:${pay})`;

const tellings: readonly string[] = [
  `(?:${titled}(?: (?:in|from|at) (?:[a-z]{2,6} )?[a-z]{2,12})?|he|He|she|She) (?:earns|makes|is paid|gets paid|owes(?: us)?|has an overdraft of)`,
  `(?:his|her|His|Her|${titled}['’]s|${name}['’]s) ${figuresOf('salary|wages?|income|pension|pay|bonus')} (?:is|was|comes to|of)`,
  `(?:his|her|His|Her|${titled}['’]s) ${figuresOf('balance|debts?|overdraft|credit limit')} (?:is|was|stands at|comes to|of)`,
  `(?:${titled}|[Ee]r) (?:verdient|schuldet(?: uns)?|bekommt im Monat)`,
  `(?:[Ss]ein (?:Gehalt|Lohn|Kontostand|Einkommen)|(?:Gehalt|Lohn|Kontostand|Einkommen|Saldo) (?:von|Ihres|Ihrer|des|der) ${titled}) (?:ist|beträgt|liegt bei|lag bei)`,
  `(?:${titled}|[Ee]lle|[Ii]l) (?:gagne|touche|nous doit)`,
  `(?:salaire|solde|revenu) de (?:votre )?${titled} (?:est|s['’]élève à|est de)(?: de)?`,
  `(?:${titled}|[Éé]l|[Ee]lla) (?:gana|cobra|nos debe)`,
  `(?:sueldo|salario|saldo) (?:de su |de la |del |de )${titled} (?:es|asciende a|es de)(?: de)?`,
  `(?:${titled}|[Ll]ui) (?:guadagna|percepisce|ci deve)`,
  `(?:stipendio|saldo|reddito) (?:del suo |della sua |del |della |di )${titled} (?:è|ammonta a|è di)(?: di)?`,
  `(?:${titled}|[Ee]le|[Ee]la) (?:ganha|recebe por mês|deve-nos)`,
  `(?:salário|ordenado|saldo) (?:do seu |da sua |do |da |de )${titled} (?:é|é de)(?: de)?`,
  `(?:${titled}|[Hh]ij|[Zz]ij|[Zz]e) (?:verdient|is ons nog)`,
  `(?:salaris|saldo|loon) van (?:uw )?${titled} (?:is|bedraagt)`,
];

/** No text without an amount of money tells any. */
export const sums = /[$€£]|\d ?(?:EUR|USD|GBP|CHF|euro|dollar|dólar|pound)|(?:EUR|USD|GBP|CHF) ?\d/iu;

/** The first group is what stands before the amount. */
export const figuresOfPeople: RegExp = new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ÿ0-9])(${tellings.join('|')})(?: [a-zA-Zß-ÿ]{2,10}){0,2} ${sum}`);

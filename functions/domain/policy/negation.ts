import type { Word } from './fold.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that may stand between the negation and what is not wanted: "we do not want any further refund". */
const fillers = words(
  'a an any the full further such for our your of de d un une des del el la le les ein eine einen weitere volle vollstandige um uno una alcun alcuna um uma het een ook',
);

/** "We do not want": the subject, its negation, and the wish. */
const wishes: readonly (readonly [subject: ReadonlySet<string> | null, negation: ReadonlySet<string>, wish: ReadonlySet<string>])[] = [
  [words('i we'), words('dont not didnt'), words('need want require ask expect request seek')],
  [words('am im are were'), words('not'), words('asking looking requesting expecting seeking after')],
  [null, words('no'), words('need needs reason')],
  [null, words('non ne n pas'), words('besoin voulons veux souhaitons souhaite demandons demande vogliamo voglio chiediamo chiedo serve occorre')],
  [null, words('no'), words('necesitamos necesito queremos quiero pedimos pido solicitamos solicito')],
  [null, words('nao'), words('queremos quero precisamos preciso pedimos peco')],
];
const afterWish = words('pas any ningun ninguna nenhum nenhuma nessun nessuna');

/** "keine Rückerstattung" behind a wish: "wir wollen keine". */
const wishThenNone = {
  wish: words('wollen will mochten mochte brauchen brauche benotigen benotige erwarten erwarte verlangen willen wil hoeven hoef vragen verwachten'),
  none: words('keine keinen kein geen'),
};
const pronouns = words('wir ich we wij ik daher deshalb also');

/** "No refund needed", "kein Anwalt nötig", and the same behind a verb: "no lawyer is needed". */
const none = words('no keine keinen kein aucun aucune ningun ninguna nessun nessuna nenhum nenhuma geen');
const unneeded = words(
  'needed necessary required wanted notig erforderlich gewunscht necessaire requis souhaite necesario necesaria necessario necessaria nodig gewenst',
);
const copulas = words('is are was es est e is ist sind of at whatsoever');
/** "A refund is not necessary", "eine Rückerstattung brauchen wir nicht". */
const negatedCopulas = words('isnt arent wont not nicht');
const trailingWishes = words('brauchen brauche wollen will benotigen mochten mochte erwarten');

/** With one of these before it in the sentence, a negated wish may be a complaint or somebody else's words. */
const reported = words(
  'why how tell told say says said claim claimed claims saying believe understand pretend insist insists warum wieso weshalb sagen sagt sagten behaupten pourquoi dites dit disent por porque dice dicen perche dite waarom zegt never',
);
/** With one of these behind it the wish has a condition, or is taken back. */
const conditions = words('unless until if otherwise yet before anymore only sofern falls wenn bis solange sauf si sinon salvo hasta sino se tenzij als');

/** The words of the sentence that a place stands in, before and behind it, nearest last and nearest first. */
function aroundOf(list: readonly Word[], first: number, last: number): { before: string[]; behind: string[] } {
  const { sentence } = list[first] as Word;
  let from = first;
  while (list[from - 1]?.sentence === sentence) from -= 1;
  let to = last;
  while (list[to + 1]?.sentence === sentence) to += 1;
  return { before: list.slice(from, first).map(({ text }) => text), behind: list.slice(last + 1, to + 1).map(({ text }) => text) };
}

/**
 * Whether what stands at a place is plainly not wanted: "no refund needed", "we don't want a refund", "pas besoin de
 * remboursement". A closed list of forms and nothing else: "you gave me no refund" or "why is there no refund" is a
 * complaint, "we don't want a refund unless …" has a condition, and a form that isn't listed stays loud.
 *
 * @param first - index of the first word of what is asked about; `last` of its last one
 */
export function isWaivedWish(list: readonly Word[], first: number, last: number): boolean {
  const { before, behind } = aroundOf(list, first, last);
  if (before.some((word) => reported.has(word)) || behind.some((word) => conditions.has(word))) return false;
  return isUnneeded(before, behind) || isUnwanted(before);
}

function isUnneeded(before: readonly string[], behind: readonly string[]): boolean {
  const rest = behind.slice(copulas.has(behind[0] as string) ? 1 : 0);
  if (none.has(before.at(-1) as string) && unneeded.has(rest[0] as string)) return true;
  if (negatedCopulas.has(rest[0] as string) && unneeded.has(rest[1] as string)) return true;
  return trailingWishes.has(behind[0] as string) && pronouns.has(behind[1] as string) && negatedCopulas.has(behind[2] as string);
}

/** The wish stands right before, but for fillers: "[we] [don't] [want] any". */
function isUnwanted(before: readonly string[]): boolean {
  let at = before.length - 1;
  while (at >= 0 && (fillers.has(before[at] as string) || afterWish.has(before[at] as string))) at -= 1;
  if (wishThenNone.none.has(before[at] as string)) {
    const wish = pronouns.has(before[at - 1] as string) ? at - 2 : at - 1;
    return wishThenNone.wish.has(before[wish] as string);
  }
  return wishes.some(([subject, negation, wish]) => {
    if (!wish.has(before[at] as string)) return false;
    let negated = at - 1;
    if (before[negated] === 'pas') negated -= 1;
    if (!negation.has(before[negated] as string)) return false;
    if (subject === null) return true;
    const doing = before[negated - 1] === 'do' || before[negated - 1] === 'really' ? negated - 2 : negated - 1;
    return subject.has(before[doing] as string) || (before[negated] as string) === 'im';
  });
}

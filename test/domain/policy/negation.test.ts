import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../functions/domain/policy/fold.ts';
import { findKeywords, type Keyword } from '../../../functions/domain/policy/keywords.ts';
import { isWaivedWish } from '../../../functions/domain/policy/negation.ts';

const list: readonly Keyword[] = [
  ...['refund', 'Rückerstattung', 'remboursement', 'reembolso', 'rimborso', 'terugbetaling'],
  ...['lawyer', 'Anwalt', 'avocat', 'abogado', 'avvocato', 'advogado', 'advocaat'],
  ...['refund policy', 'class action', 'sue'],
].map((text) => ({ id: text.toLowerCase().replace(/\W/g, '-'), text, tier: 3 }));
const firing = (text: string): string[] => findKeywords(read(text), list).map(({ quote }) => quote);

const waived: readonly string[] = [
  'No refund needed, just one question: which gasket fits?',
  'Keine Rückerstattung nötig, nur eine Frage: welche Dichtung passt?',
  // English
  'No refund needed.',
  'No refund needed, thank you.',
  'No refund needed for the short delivery.',
  'Aucun remboursement à prévoir pour le carton arrivé ouvert.',
  'Ningún reembolso hace falta.',
  'Não precisamos de nenhum reembolso pelo saco rasgado.',
  'No refunds are necessary.',
  'And no further refund is required!',
  'There is no refund needed.',
  'No need for a refund, really.',
  'There’s no need for a lawyer.',
  'There is no need for any refund at all.',
  'We don’t want a refund.',
  'We do not want any further refund, only the part.',
  'We really don’t need a refund.',
  'I do not require the refund, thanks.',
  'I don’t ask for a refund.',
  'We do not ask for a refund; just send the cable.',
  'I won’t need a lawyer.',
  'I’m not asking for a refund.',
  'We’re not requesting a refund.',
  'I am not looking for a refund.',
  'I am not after a refund.',
  'We are not asking for a refund.',
  'We are not seeking a refund.',
  'A refund is not necessary.',
  'The refund isn’t needed.',
  'Refund not needed.',
  'Hello, thanks for the parcel, but we don’t want a refund.',
  'The box was dented.\nNo refund needed\nBye, Dee',
  'NO REFUND NEEDED!!!',
  'Ｎｏ ｒｅｆｕｎｄ ｎｅｅｄｅｄ.',
  'We do not want a class action.',
  'We don’t want to know that, we don’t want a refund.',
  'Wrong label, but we have stuck ours over it, so no refund needed.',
  'No refund please, the seeds sprouted after all.',
  'We don’t want a refund any more, thank you; how do we soak it before use?',
  'We don’t want a refund or anything like that.',
  'Please note that we are not planning any chargeback.',
  'We no longer need the refund.',
  'The refund is no longer needed.',
  'Nobody is calling a lawyer over a dented lamp shade.',
  'Nobody at the lido is asking for a refund.',
  'Nobody needs to call a lawyer.',
  'It was booked under our old name, so there will be no chargeback.',
  'There is no chargeback on our side.',
  'No hard feelings, and certainly no lawyers.',
  'We have no intention of asking for a refund.',
  'I won’t ask for a refund.',
  'This is not a refund request.',
  'Our distillery doesn’t want a refund for the bent stem.',
  'Rather than a refund, we are happy with the drum skin.',
  'It is sorted out, forget the refund.',
  'Nothing for a solicitor here.',
  'I am not asking for a refund. The box came in good condition.',
  'We don’t want a refund. It can wait. We demand nothing.',
  'No refund needed, and we do not insist on a voucher.',
  'We do not demand anything: no refund needed.',
  // German
  'Keine Rückerstattung nötig, danke.',
  'Keine weitere Rückerstattung ist erforderlich.',
  'Es ist kein Anwalt notwendig.',
  'Wir brauchen keine Rückerstattung.',
  'Ich möchte keine Rückerstattung haben, vielen Dank.',
  'Brauche keinen Anwalt.',
  'Das Paket ist da, daher wollen wir keine Rückerstattung.',
  'Wir verzichten auf eine Rückerstattung.',
  'Eine Rückerstattung brauchen wir nicht, uns würde nur interessieren, wo das Paket gerade steckt.',
  'Eine Rückerstattung ist nicht noetig.',
  'Die Schraube lag im Deckel, eine Rückerstattung brauchen wir also nicht.',
  'Einen Anwalt wollen wir auch gar nicht.',
  'Das wird kein Fall für den Anwalt.',
  'Um eine Rückerstattung geht es uns nicht.',
  'Niemand braucht einen Anwalt.',
  'Wir gehen deswegen nicht zum Anwalt.',
  // French
  'Pas besoin de remboursement, nous voulons simplement savoir quand arrive le deuxième colis.',
  'Pas besoin d’un avocat, merci.',
  'Il n’y a pas besoin de remboursement.',
  'Nous n’avons pas besoin d’un remboursement.',
  'Nous ne voulons pas de remboursement.',
  'Je ne souhaite pas un remboursement.',
  'On ne veut pas de remboursement.',
  'Nous ne demandons aucun remboursement.',
  'Aucun remboursement n’est nécessaire.',
  'Un remboursement n’est pas souhaité.',
  'Aucun remboursement demandé.',
  'Personne ne réclame de remboursement.',
  'Personne chez nous ne songe à prendre un avocat.',
  'Nous n’avons aucun besoin de remboursement.',
  // Spanish
  'No pedimos ningún reembolso; solo queremos el número de seguimiento.',
  'No quiero un reembolso, gracias.',
  'No hace falta un abogado.',
  'No es necesario ningún reembolso.',
  'No se necesita reembolso.',
  'No hay necesidad de un reembolso.',
  'Ningún reembolso es necesario.',
  'El reembolso no es necesario.',
  'Nosotros no queremos reembolso alguno.',
  'Apareció la caja, así que no hace falta ningún reembolso.',
  'El reembolso ya no hace falta.',
  'Nadie pide un reembolso.',
  'Ya no queremos el reembolso.',
  'Nadie está pensando en abogados.',
  'No queremos un reembolso. Todo bien, como siempre.',
  // Italian
  'Non serve alcun rimborso, vorremmo solo sapere a che punto è la spedizione.',
  'Non vogliamo un rimborso.',
  'Non è necessario nessun rimborso.',
  'Non abbiamo bisogno di un avvocato.',
  'Non c’è bisogno di rimborso, grazie.',
  'Nessun rimborso necessario.',
  'Il rimborso non è necessario.',
  'Un rimborso non serve.',
  'Il rimborso non ci interessa affatto.',
  'Nessuno chiede un rimborso.',
  'Di un avvocato non abbiamo bisogno.',
  // Portuguese
  'Não queremos reembolso nenhum, só precisamos do código de rastreio.',
  'Não preciso de um advogado, obrigada.',
  'Não é preciso reembolso.',
  'Não há necessidade de reembolso.',
  'Nenhum reembolso é necessário.',
  'O reembolso não é necessário.',
  'Reembolso não precisa, não.',
  'Ninguém quer um reembolso.',
  'Dispensamos o reembolso.',
  'Não queremos reembolso. Usamos desde 2019 sem problemas.',
  'Já não queremos o reembolso.',
  // Dutch
  'Een terugbetaling is niet nodig hoor, we willen alleen weten wanneer de rest geleverd wordt.',
  'Wij willen geen terugbetaling.',
  'Ik hoef geen advocaat, dank u.',
  'Geen terugbetaling nodig.',
  'We hebben geen verdere terugbetaling nodig.',
  'Er is geen advocaat nodig.',
  'Een terugbetaling hoeft niet.',
  'Een terugbetaling willen we niet.',
  'Een terugbetaling hoeft dus niet hoor.',
  'Niemand vraagt om een terugbetaling.',
  'Wij gaan hiervoor echt geen advocaat inschakelen.',
];

const loud: readonly (readonly [why: string, text: string])[] = [
  ['a wish', 'We want a refund.'],
  ['a wish', 'Refund needed.'],
  ['half of it is wanted', 'No refund needed for now.'],
  ['half of it is wanted', 'No refund needed for this one but for the other.'],
  ['a complaint', 'Why is there no refund'],
  ['a complaint', 'You gave me no refund.'],
  ['a complaint', 'There will be no refund.'],
  ['a complaint', 'There won’t be a refund.'],
  ['a complaint', 'There is no refund on our side.'],
  ['a complaint', 'Nobody is giving us a refund.'],
  ['a complaint', 'Nobody answers about our refund.'],
  ['a complaint', 'We have no intention of waiting for a refund.'],
  ['a complaint', 'Our bank doesn’t see a refund.'],
  ['a complaint', 'Don’t forget the refund.'],
  ['a complaint', 'Niemand zahlt uns eine Rückerstattung.'],
  ['a complaint', 'Um die Rückerstattung geht es.'],
  ['a complaint', 'Personne ne paie de remboursement.'],
  ['a complaint', 'Il n’y aura pas de remboursement.'],
  ['a complaint', 'Nadie nos paga un reembolso.'],
  ['a complaint', 'Er komt geen terugbetaling.'],
  ['a complaint', 'There was no refund.'],
  ['a complaint', 'I did not get a refund.'],
  ['a complaint', 'No refund!'],
  ['a complaint', 'I have no lawyer.'],
  ['a complaint', 'We don’t want your refund policy.'],
  ['a complaint', 'Keine Rückerstattung!'],
  ['a complaint', 'Ihr wollt keine Rückerstattung zahlen.'],
  ['a complaint', 'Vous ne voulez pas de remboursement pour nous.'],
  ['a complaint', 'No hay reembolso.'],
  ['a complaint', 'Nessun rimborso ricevuto.'],
  ['a complaint', 'Não recebemos reembolso.'],
  ['a complaint', 'Geen terugbetaling gekregen.'],
  ['an expectation', 'I don’t expect a refund to take six weeks.'],
  ['of the past', 'We did not want a refund.'],
  ['half of it is wanted', 'We don’t want a refund in store credit.'],
  ['half of it is wanted', 'We don’t want a full refund.'],
  ['half of it is wanted', 'We don’t want only a refund.'],
  ['half of it is wanted', 'No refund needed after Friday.'],
  ['half of it is wanted', 'Wir wollen keine Rückerstattung in Raten.'],
  ['half of it is wanted', 'Nous ne voulons pas de remboursement partiel.'],
  ['half of it is wanted', 'No queremos reembolso en vales.'],
  ['half of it is wanted', 'Non vogliamo un rimborso parziale.'],
  ['half of it is wanted', 'Não queremos reembolso parcial.'],
  ['half of it is wanted', 'We willen geen terugbetaling in delen.'],
  ['postponed', 'We don’t want a refund yet.'],
  ['postponed', 'For now we don’t want a refund.'],
  ['conditional', 'We don’t want a refund unless it breaks again.'],
  ['conditional', 'We don’t want a refund, unless it breaks again.'],
  ['conditional', 'If it comes by Friday, we don’t want a refund.'],
  ['conditional', 'We don’t want a refund. Unless it breaks again.'],
  ['conditional', 'Wir wollen keine Rückerstattung, sofern es bis Freitag kommt.'],
  ['conditional', 'Pas besoin de remboursement, sauf si le colis est perdu.'],
  ['conditional', 'No queremos reembolso, salvo que falte algo.'],
  ['conditional', 'Non vogliamo un rimborso, se arriva domani.'],
  ['conditional', 'Não queremos reembolso, se chegar amanhã.'],
  ['conditional', 'We willen geen terugbetaling, tenzij het kapot is.'],
  ['taken back', 'We don’t want a refund, but you leave us no choice.'],
  ['taken back', 'No refund needed. However, that has changed.'],
  ['taken back', 'Wir wollen keine Rückerstattung, aber es geht nicht anders.'],
  ['conditional', 'We don’t want a refund, as long as it comes by Friday.'],
  ['conditional', 'Wir wollen keine Rückerstattung, vorausgesetzt es kommt bis Freitag.'],
  ['conditional', 'Nous ne voulons pas de remboursement, à condition que vous livriez vendredi.'],
  ['conditional', 'No queremos un abogado, siempre que paguen el viernes.'],
  ['conditional', 'Siempre y cuando paguen, no queremos un abogado.'],
  ['conditional', 'Non vogliamo un avvocato, a patto che paghiate venerdì.'],
  ['conditional', 'Não queremos um advogado, desde que paguem na sexta.'],
  ['conditional', 'We willen geen advocaat, op voorwaarde dat u vrijdag betaalt.'],
  ['demanded', 'I am not asking for a refund, I am demanding one.'],
  ['demanded', 'We are not asking for a refund. We demand it.'],
  ['demanded', 'We are not asking for a refund. After all these weeks we expect one.'],
  ['demanded', 'We do insist on it. We are not asking for a refund.'],
  ['demanded', 'Ask? No! Demand it. We are not asking for a refund.'],
  ['demanded', 'Eine Rückerstattung wollen wir nicht, wir verlangen sie.'],
  ['demanded', 'Wir wollen keine Rückerstattung, wir bestehen darauf.'],
  ['demanded', 'Nous ne demandons pas de remboursement, nous l’exigeons.'],
  ['demanded', 'No pedimos un reembolso, lo exigimos.'],
  ['demanded', 'Non chiediamo un rimborso, lo pretendiamo.'],
  ['demanded', 'Não pedimos um reembolso, exigimos.'],
  ['demanded', 'We vragen niet om een terugbetaling, we eisen die.'],
  ['somebody else’s', 'Your colleague wrote: no refund needed.'],
  ['somebody else’s', 'You say we don’t want a refund.'],
  ['somebody else’s', 'You told me that no refund is needed.'],
  ['somebody else’s', '“No refund needed.” So much for your service.'],
  ['somebody else’s', '> No refund is needed.\nThat is outrageous.'],
  ['somebody else’s', 'My husband thinks we don’t want a refund.'],
  ['somebody else’s', 'Laut Ihrem Bot, keine Rückerstattung nötig.'],
  ['somebody else’s', 'Vous dites, pas besoin de remboursement.'],
  ['somebody else’s', 'Dicen, no hace falta un reembolso.'],
  ['somebody else’s', 'Secondo voi, nessun rimborso necessario.'],
  ['somebody else’s', 'Segundo vocês, nenhum reembolso necessário.'],
  ['somebody else’s', 'Volgens u, geen terugbetaling nodig.'],
  ['a question', 'No refund needed?'],
  ['a question', 'Our bank doesn’t want a refund, how can that be?'],
  ['a question', 'No refund needed, or only a part?'],
  ['a question', 'No refund needed just yet, is it?'],
  ['a question', 'No refund needed?Tell us.'],
  ['a question', 'Do we not want a refund?'],
  ['a question', 'We don’t need a lawyer, do we?'],
  ['marks that part it', 'No, refund needed.'],
  ['marks that part it', 'No,refund needed.'],
  ['marks that part it', 'No: refund needed.'],
  ['marks that part it', 'No – refund needed.'],
  ['marks that part it', 'No\nrefund needed'],
  ['marks that part it', 'No. Refund needed.'],
  ['marks that part it', 'Não, queremos reembolso.'],
  ['marks that part it', 'No, queremos un reembolso.'],
  ['marks that part it', 'No (refund) needed'],
  ['marks that part it', 'No… refund needed'],
  ['marks that part it', 'No &amp; refund needed'],
  ['marks that part it', 'Replacement: no\nRefund needed: yes'],
  ['more than a clause', 'No refund needed we want our money.'],
  ['more than a clause', 'We don’t want a refund or we go to court.'],
  ['masked marks', 'No, r3fund needed.'],
  ['letters apart', 'No r e f u n d needed.'],
  ['encoded', 'Tm8gcmVmdW5kIG5lZWRlZA=='], // "No refund needed"
];

describe('what is plainly not wanted', () => {
  it.each(waived)('is waived: %s', (text) => {
    expect(firing(text)).toEqual([]);
  });

  it.each(loud)('stays loud, %s: %s', (_, text) => {
    expect(firing(text)).toHaveLength(text.includes('refund policy') ? 2 : 1);
  });

  it('a keyword that begins or ends with the negation is asked about as a whole', () => {
    const noRefund: readonly Keyword[] = [{ id: 'no-refund', text: 'no refund', tier: 3 }];

    expect(findKeywords(read('No refund needed.'), noRefund)).toHaveLength(1);
  });

  it('a sentence that goes on and on is not plain', () => {
    const long = (words: number) => `We don’t want a refund, ${'really '.repeat(words)}.`;

    expect(firing(long(30))).toEqual([]);
    expect(firing(long(60))).toEqual(['refund']);
    expect(firing(`${'so, '.repeat(60)}no refund needed.`)).toEqual(['refund']);
    expect(firing(`${'so '.repeat(60)}no refund needed.`)).toEqual(['refund']);
    expect(firing(`${'so '.repeat(11)}no refund needed.`)).toEqual([]);
    expect(firing(`They want it ${'so '.repeat(12)}no refund needed.`)).toEqual(['refund']);
    expect(firing(`No refund needed${' thanks'.repeat(11)}.`)).toEqual([]);
    expect(firing(`No refund needed${' thanks'.repeat(12)} for nothing.`)).toEqual(['refund']);
  });
});

describe('a denial hides nothing else', () => {
  it('only what it denies', () => {
    expect(firing('I don’t need a refund, I need a lawyer.')).toEqual(['lawyer']);
    expect(firing('No lawyer needed, we sue ourselves.')).toEqual(['sue']);
    expect(firing('Wir brauchen keine Rückerstattung, wir brauchen einen Anwalt.')).toEqual(['Anwalt']);
    expect(firing('Não queremos reembolso, queremos um advogado.')).toEqual(['advogado']);
  });

  it('not the same word where it stands again', () => {
    expect(firing('No refund needed. Refund us now.')).toEqual(['Refund']);
    expect(firing('Refund us. No refund needed.')).toEqual(['Refund']);
    expect(firing('No refund needed, we want two refunds.')).toEqual(['refunds']);
    expect(firing('No refund needed. No r3fund needed. Give us a r3fund!')).toEqual(['r3fund']);
    expect(firing('No refund needed. UmVmdW5kIHVzIG5vdw==')).toEqual(['UmVmdW5kIHVzIG5vdw']); // "Refund us now"
  });

  it('whatever stands around a wish, it fires', () => {
    const denial = fc.constantFrom(...waived);
    const wish = fc.constantFrom('We want a refund', 'Refund us now', 'A refund, please', 'Where is my refund', 'Give us the refund that we are owed');
    const end = fc.constantFrom('. ', '! ', '? ', '.\n', '\n\n', '; ');
    fc.assert(
      fc.property(fc.array(denial, { maxLength: 3 }), wish, end, fc.array(denial, { maxLength: 3 }), (before, wanted, mark, behind) => {
        expect(firing(`${before.join(' ')}\n\n${wanted}${mark}${behind.join(' ')}`).map((quote) => quote.normalize('NFKC').toLowerCase())).toContain('refund');
      }),
    );
  });
});

it('asks about places of several words too', () => {
  const text = 'We do not want a class action.';
  const [words] = read(text).views as [ReturnType<typeof read>['views'][number]];

  expect(isWaivedWish(text, words, 5, 6)).toBe(true);
  expect(isWaivedWish(text, words, 5, 5)).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Commitment, readCommitments, readDenials } from '../../../functions/domain/policy/commitments.ts';
import { isDeclared, undeclaredCommitments } from '../../../functions/domain/policy/declared.ts';
import type { Action } from '../../../functions/domain/policy/draft.ts';
import { maxReadLength } from '../../../functions/domain/policy/fold.ts';
import { undeclaredCommitmentsIn } from '../../../functions/domain/policy/undeclared.ts';
import { anyCharacter } from '../../any-character.ts';
import { cpuMilliseconds } from '../../cpu-time.ts';
import { rulesOf, usd } from './fixtures.ts';

/** `money refund EUR 4000`, `date service Friday`, `act cancellation`, `liability`. */
const said = (text: string): string[] =>
  readCommitments(text).map(({ kind, act, money, date }) =>
    [kind, act, money && `${money.currency} ${money.minor}`, date].filter((part) => part !== undefined).join(' '),
  );
const missing = (text: string, ...actions: readonly Action[]): string[] => undeclaredCommitmentsIn(text, actions).map((found) => found.text);

describe('promises of money', () => {
  it.each([
    ['We refund $20,000.00 next week.', 'money refund USD 2000000'],
    ['You get a refund of USD 50.', 'money refund USD 5000'],
    ['We will reimburse 50 euros.', 'money refund EUR 5000'],
    ['We pay you 1.250,00 € back.', 'money refund EUR 125000'],
    ['We credited your account with £30.50.', 'money credit GBP 3050'],
    ['We compensate 30 GBP.', 'money credit GBP 3000'],
    ['We have issued a credit of $40.', 'money credit USD 4000'],
    ['We have credited $40 to your card.', 'money refund USD 4000'],
    ['We have refunded the $40 you paid.', 'money refund USD 4000'],
    ['We have processed your refund of $40.', 'money refund USD 4000'],
    ['We will waive the setup fee of $40.', 'money credit USD 4000'],
    ["We'd be happy to credit you $40.", 'money credit USD 4000'],
    ['We can refund you $40.', 'money refund USD 4000'],
    ['The refund of $49.99 is on its way.', 'money refund USD 4999'],
    ['We will credit you $500, okay?', 'money credit USD 50000'],
    ['We will not only credit you $40 but call you.', 'money credit USD 4000'],
    ['we will r3fund $500', 'money refund USD 50000'],
    ['we will c r e d i t you $40', 'money credit USD 4000'],
    ['we’ll cr-edit you $40', 'money credit USD 4000'],
    ['Wir erstatten Ihnen 1.200,50 €.', 'money refund EUR 120050'],
    ['Wir werden Ihnen EUR 40 gutschreiben.', 'money credit EUR 4000'],
    ['Für die Gläser schreiben wir Ihnen 80,00 € gut.', 'money credit EUR 8000'],
    ['Ihnen werden ca. 40 € erstattet.', 'money refund EUR 4000'],
    ['Nous vous remboursons 1 200,50 €.', 'money refund EUR 120050'],
    ['Le reembolsaremos 40 €.', 'money refund EUR 4000'],
    ['Rimborseremo 40 €.', 'money refund EUR 4000'],
    ['Vamos reembolsar 40 €.', 'money refund EUR 4000'],
    ['Wij betalen u 40 euro terug.', 'money refund EUR 4000'],
  ])('%s', (text, promise) => {
    expect(said(text)).toContain(promise);
  });

  it.each([
    ['$500 goes to your account today.', 'USD'],
    ['We wired $500.', 'USD'],
    ['The $500 is on its way to your account.', 'USD'],
    ['The $500 is on its way to you.', 'USD'],
    ['$500 will reach your account.', 'USD'],
    ['Your account has received $500.', 'USD'],
    ['Die 500 € sind unterwegs zu Ihnen.', 'EUR'],
    ['500 € gehen heute auf Ihr Konto.', 'EUR'],
    ['Wir haben 500 € auf Ihr Konto überwiesen.', 'EUR'],
    ['Nous avons viré 500 € sur votre compte.', 'EUR'],
    ['Les 500 € sont en route pour vous.', 'EUR'],
    ['Le transferimos 500 € a su cuenta.', 'EUR'],
    ['500 € llegarán a su cuenta mañana.', 'EUR'],
    ['Abbiamo bonificato 500 € sul suo conto.', 'EUR'],
    ['500 € arriveranno sulla sua carta.', 'EUR'],
    ['Transferimos 500 € para a sua conta.', 'EUR'],
    ['500 € chegam à sua conta amanhã.', 'EUR'],
    ['We storten 500 € op uw rekening.', 'EUR'],
    ['500 € is naar uw rekening overgemaakt.', 'EUR'],
  ])('%s: money on its way', (text, currency) => {
    expect(said(text).map((one) => one.replace(/ (?:credit|refund)/, ''))).toContain(`money ${currency} 50000`);
  });

  it.each([
    'Please transfer $500 to our account.',
    'The $500 were debited from your account.',
    'Your payment of $500 to our account arrived.',
    'Bitte überweisen Sie 500 € auf unser Konto.',
    'Your order of $500 is on its way to you.',
    'The order 500 is on its way to you.',
    'The invoice of $500 is now visible in your account.',
    'The invoice of $500 was sent to your bank.',
  ])('%s: none on its way', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    "you'll get 20 % off",
    "We'll give you a month free.",
    'We offer you a discount of 10 percent.',
    'Als Entschuldigung schenken wir Ihnen einen Monat gratis.',
    'Sie erhalten 20 % Rabatt.',
    'Vous recevrez une remise de 20 %.',
  ])('%s: money without an amount', (text) => {
    expect(said(text)).toEqual(['money credit']);
  });

  it.each([
    ['We refund the proofs.', 'act refund'],
    ['You will be refunded.', 'act refund'],
    ['We credit you as agreed.', 'act credit'],
  ])('%s: an act without an amount', (text, act) => {
    expect(said(text)).toEqual([act]);
  });

  it('takes every amount of the sentence but prices', () => {
    expect(said('For the delay we credit you $40 and $60.')).toEqual(['money credit USD 4000', 'money credit USD 6000']);
    expect(said('We refund $40 of the $200 you paid.')).toEqual(['money refund USD 4000']);
    expect(said('We refund $40 for the plan of $15 per month.')).toEqual(['money refund USD 4000']);
    expect(said('We credit you $40 for orders above $200.')).toEqual(['money credit USD 4000']);
    expect(said('We offer you the plan at $40.')).toEqual([]);
  });

  it('holds for each entry of a list behind a colon', () => {
    expect(said('We will:\n- refund $40\n- cancel your contract')).toEqual(['money refund USD 4000', 'act cancellation']);
    expect(said('Thank you.\n- We refund $40.\n2. We refund $50.')).toEqual(['money refund USD 4000', 'money refund USD 5000']);
  });
});

describe('promises of dates', () => {
  it.each([
    ['we will fix it by Friday', 'date service Friday'],
    ['you will have it back by 3 December at the latest', 'date service 3 December'],
    ['We will get back to you within 24 hours.', 'date service within 24 hours'],
    ['Our team will fix it tomorrow.', 'date service tomorrow'],
    ['We are going to send you the part by 3 December 2026.', 'date service 2026-12-03'],
    ['We deliver it by 2026-12-03.', 'date service 2026-12-03'],
    ['If the part is there, we will ship it by Friday.', 'date service Friday'],
    ['Wir werden den Fehler bis morgen beheben.', 'date service morgen'],
    ['Wir schreiben Ihnen bis zum 3. Dezember 40 € gut.', 'date credit 3. Dezember'],
    ['Nous supprimerons vos données d’ici lundi.', 'date data_change lundi'],
    ['Le reembolsaremos 40 € antes del viernes.', 'date refund viernes'],
  ])('%s', (text, date) => {
    expect(said(text)).toContain(date);
  });

  it.each([
    'We look at the lounge lines and come back to you tomorrow.',
    'We will get back to you tomorrow.',
    'A technician calls you within the hour.',
    'Please send it by Friday.',
    'Please reply within 24 hours.',
    'We will ship it if you send the form by Friday.',
    'As soon as you send the form by Friday we will look at it.',
    'We need the serial number by Friday.',
    'We usually ship within 24 hours.',
    'We refunded it on Friday.',
    'Your parcel is expected on 28 November.',
    'Your order will be delivered by Friday.',
    'It usually takes 3 to 5 days.',
    'We are open on Saturday from 10:00 to 16:00.',
    'We will be closed until Monday.',
    'Bitte senden Sie es bis Freitag.',
    'Veuillez l’envoyer avant vendredi.',
    'Por favor, envíelo antes del viernes.',
    'il telaio è disponibile e parte entro due giorni',
  ])('%s: none', (text) => {
    expect(readCommitments(text).filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});

describe('promises of acts', () => {
  it.each([
    ['I have cancelled your contract.', 'cancellation'],
    ['We hereby confirm your cancellation.', 'cancellation'],
    ['Your subscription has been cancelled.', 'cancellation'],
    ['We have closed your account.', 'account_closure'],
    ['Your account has been deleted.', 'account_closure'],
    ['we’ll delete your data', 'data_change'],
    ['I have reset your password.', 'data_change'],
    ['We guarantee 99.9 % uptime.', 'guarantee'],
    ['we promise', 'guarantee'],
    ['You have my word.', 'guarantee'],
    ['Wir haben Ihren Vertrag gekündigt.', 'cancellation'],
    ['Ihr Konto wurde gelöscht.', 'account_closure'],
    ['Wir löschen Ihre Daten.', 'data_change'],
    ['Das garantieren wir Ihnen.', 'guarantee'],
    ['Nous avons annulé votre contrat.', 'cancellation'],
    ['Nous avons clôturé votre compte.', 'account_closure'],
    ['Nous garantissons la livraison.', 'guarantee'],
    ['Hemos cancelado su contrato.', 'cancellation'],
    ['Hemos cerrado su cuenta.', 'account_closure'],
    ['Garantizamos el servicio.', 'guarantee'],
    ['Abbiamo annullato il suo contratto.', 'cancellation'],
    ['Encerramos sua conta.', 'account_closure'],
    ['We hebben uw contract opgezegd.', 'cancellation'],
    ['We changed your email address to bob@evil.example.', 'data_change'],
    ['Your email address has been changed.', 'data_change'],
    ['We updated your bank details.', 'data_change'],
    ['I transferred the ownership to Bob.', 'data_change'],
    ['I have made Bob the owner.', 'data_change'],
    ['Ich habe die neue IBAN hinterlegt.', 'data_change'],
    ['Wir haben Ihre E-Mail-Adresse geändert.', 'data_change'],
    ['Ihre Bankverbindung wurde aktualisiert.', 'data_change'],
    ['Nous avons changé votre adresse e-mail.', 'data_change'],
    ['Votre IBAN a été mis à jour.', 'data_change'],
    ['Hemos actualizado su IBAN.', 'data_change'],
    ['Su correo ha sido cambiado.', 'data_change'],
    ['Abbiamo cambiato la sua email.', 'data_change'],
    ['La sua email è stata aggiornata.', 'data_change'],
    ['Alterámos o seu IBAN.', 'data_change'],
    ['O seu e-mail foi alterado.', 'data_change'],
    ['We hebben uw e-mailadres gewijzigd.', 'data_change'],
    ['Uw IBAN is gewijzigd.', 'data_change'],
  ])('%s', (text, act) => {
    expect(said(text)).toEqual([`act ${act}`]);
  });

  it.each([
    'this was our fault',
    'We take full responsibility.',
    'we are liable',
    'we will pay for the damage',
    'we breached the agreement',
    'Das war unsere Schuld.',
    'Wir haften für den Schaden.',
    'Wir übernehmen die volle Verantwortung.',
    'C’est notre faute.',
    'Nous assumons l’entière responsabilité.',
    'Fue nuestra culpa.',
    'Asumimos toda la responsabilidad.',
    'The mistake is ours.',
    'The fault lies with us.',
    'We are to blame.',
    'We are at fault.',
    'Our mistake.',
    'Der Fehler liegt bei uns.',
    'Das war unser Fehler.',
    'Das geht auf unsere Kappe.',
    'L’erreur vient de nous.',
    'La faute est à nous.',
    'El error es nuestro.',
    'La culpa fue nuestra.',
    'L’errore è nostro.',
    'O erro é nosso.',
    'De fout ligt bij ons.',
  ])('%s: liability', (text) => {
    expect(said(text)).toEqual(['liability']);
  });
});

describe('what is no promise', () => {
  it.each([
    'The plan costs $50 a month. Your credit card is fine.',
    'Our plan costs $40 a month.',
    'Your invoice of $240 is due by Friday.',
    'Thank you for your payment of $40.',
    'We have sent you the invoice of $40.',
    'Refunds take 5 days.',
    'Your refund is on its way.',
    'You can get a refund within 30 days.',
    'You asked for a refund of $40.',
    'If you want a refund of $40, tell us.',
    'There is no refund of the $40.',
    'We have a refund policy for this.',
    'We have started the refund form.',
    'The constructor of cl4ss B takes two arguments.',
    'We changed the password policy last month.',
    'We have sent you the payment reminder.',
    'We sent you 3 emails about it.',
    'Your data is deleted 30 days after the account is closed.',
    'You will receive an email with a tracking number shortly.',
    'If you would like to cancel, you can do so by Friday in the billing settings.',
    'Students get 20% off the regular price.',
    'Die Erstattung dauert 5 bis 10 Tage.',
    'Wir haben Ihre Anfrage erhalten und bearbeiten sie innerhalb von 24 Stunden.',
    'Vous recevrez votre colis vendredi.',
    'Su pedido llegará el viernes.',
    'We reimbursed policy holders.',
    'We are sorry the refund took so long.',
    'We accept credit cards.',
    'Sorry for the trouble.',
    'We apologise for the inconvenience.',
    'You can cancel any time in the settings.',
    'Your subscription can be cancelled any time.',
    'Your subscription was cancelled by your administrator.',
    'Your subscription will be cancelled automatically if you do not pay.',
    'If we have cancelled your contract, you see it there.',
    'You cancelled your subscription on 3 May.',
    'We understand you want to cancel your subscription.',
    'We are able, of course, but could hardly cancel your contract.',
    'Shall we cancel your contract?',
    'Your contract has been cancelled?',
    'Can we refund you $40?',
    'We are not liable for that.',
    'We take responsibility for your data seriously.',
    'We will forward this to my colleagues.',
    'Möchten Sie, dass wir Ihren Vertrag kündigen?',
    'Sie können Ihren Vertrag jederzeit kündigen.',
    'Der Tarif kostet 40 € im Monat.',
    'Die Rechnung über 80,00 € ist beigefügt.',
    'Nous sommes désolés pour le retard.',
    'Vous pouvez annuler votre abonnement à tout moment.',
    'Puede cancelar su suscripción en cualquier momento.',
    'Lamentamos las molestias.',
    'The fault is with the carrier.',
    'If the mistake is ours, we will look into it.',
    'We will check whether the mistake is ours.',
    'Der Fehler ist uns bekannt.',
    'L’erreur est connue.',
    'You can change your email address in the settings.',
    'Did we change your email address?',
    'We need to update your email address.',
    'We have updated our bank details.',
    'We changed the delivery address to 12 Dock Road.',
    'Wir haben unsere Bankverbindung geändert.',
    'Nous avons modifié votre adresse de livraison.',
    '',
    '…',
    '-\n\n*',
  ])('%s', (text) => {
    expect(readCommitments(text)).toEqual([]);
  });
});

describe('a denial', () => {
  it.each([
    ["We can't refund this.", 'refund'],
    ['We will not refund the fee.', 'refund'],
    ['Your contract cannot be cancelled.', 'cancellation'],
    ['We never promised that.', 'guarantee'],
    ['Wir kündigen Ihren Vertrag nicht.', 'cancellation'],
    ['Nous ne remboursons pas.', 'refund'],
    ['No reembolsaremos nada.', 'refund'],
  ])('%s', (text, act) => {
    expect(readDenials(text).map((one) => one.act)).toEqual([act]);
    expect(readCommitments(text)).toEqual([]);
  });
});

describe('a refusal by a noun', () => {
  it.each([
    ['There will be no refund.', 'refund'],
    ['Unfortunately, a refund is not possible.', 'refund'],
    ['Your refund has been declined.', 'refund'],
    ['Eine Erstattung ist leider nicht möglich.', 'refund'],
    ['Un remboursement est exclu.', 'refund'],
    ['You will not get a refund.', 'refund'],
    ['You won’t be getting a refund.', 'refund'],
    ['You are not entitled to a refund.', 'refund'],
    ['A refund cannot be granted.', 'refund'],
    ['The refund can’t be issued.', 'refund'],
    ['We are unable to offer a refund.', 'refund'],
    ['We don’t offer refunds.', 'refund'],
    ['We declined your refund.', 'refund'],
    ['Your refund request has been rejected.', 'refund'],
    ['Your cancellation has been rejected.', 'cancellation'],
    ['A cancellation is not possible.', 'cancellation'],
    ['Wir gewähren keine Erstattung.', 'refund'],
    ['Eine Rückzahlung kommt nicht in Frage.', 'refund'],
    ['Sie haben keinen Anspruch auf eine Erstattung.', 'refund'],
    ['Ihre Kündigung wurde abgelehnt.', 'cancellation'],
    ['Die Erstattung wurde abgelehnt.', 'refund'],
    ['Wir lehnen die Erstattung ab.', 'refund'],
    ['Wir müssen die Erstattung leider ablehnen.', 'refund'],
    ['Aucun remboursement ne sera effectué.', 'refund'],
    ['Le remboursement n’est pas possible.', 'refund'],
    ['Votre résiliation a été refusée.', 'cancellation'],
    ['Nous refusons le remboursement.', 'refund'],
    ['El reembolso no es posible.', 'refund'],
    ['No habrá reembolso.', 'refund'],
    ['Su reembolso ha sido rechazado.', 'refund'],
    ['La cancelación no es posible.', 'cancellation'],
    ['Il rimborso non è possibile.', 'refund'],
    ['Il suo rimborso è stato rifiutato.', 'refund'],
    ['Non è possibile un rimborso.', 'refund'],
    ['O reembolso não é possível.', 'refund'],
    ['O seu reembolso foi recusado.', 'refund'],
    ['Não haverá reembolso.', 'refund'],
    ['Een terugbetaling is niet mogelijk.', 'refund'],
    ['Uw terugbetaling is afgewezen.', 'refund'],
    ['U krijgt geen terugbetaling.', 'refund'],
  ])('%s', (text, act) => {
    expect([...new Set(readDenials(text).map((one) => one.act))]).toEqual([act]);
    expect(readCommitments(text)).toEqual([]);
  });

  it.each([
    'Your refund has not arrived yet.',
    'No refund needed.',
    'We have not received your refund request.',
    'There is no fee for the refund.',
    'There is no refund form.',
    'The refund does not take long.',
    'If a refund is not possible, we will tell you.',
    'Your refund has not been declined.',
    'A refund to PayPal is not possible, so we refund the $60 to your card.',
    'A refund is not yet possible.',
    'Your credit card was declined.',
    'Is a refund not possible?',
    'Die Erstattung ist noch nicht eingegangen.',
    'Die Erstattung wurde nicht abgelehnt.',
    'Sie müssen für die Erstattung nichts tun.',
    'Não é preciso reembolso.',
  ])('%s: none', (text) => {
    expect(readDenials(text)).toEqual([]);
  });
});

describe('a negation of another clause', () => {
  it.each([
    ['Wir erstatten 500 €, Sie müssen nichts weiter tun.', 'money refund EUR 50000'],
    ['Wir schreiben Ihnen 500 € gut, Sie müssen nichts tun.', 'money credit EUR 50000'],
    ['Wir schreiben Ihnen 500 € gut (Sie müssen nichts tun).', 'money credit EUR 50000'],
    ['Wir haben Ihr Konto gelöscht, nichts ist übrig.', 'act account_closure'],
    ['Wir haben Ihr Konto gelöscht\nNichts ist übrig.', 'act account_closure'],
    ['Wir haften dafür, keine Frage.', 'liability'],
    ['Wir erstatten Ihnen die 500 €, keine Sorge.', 'money refund EUR 50000'],
    ['Wir erstatten Ihnen 500 € keine Sorge', 'money refund EUR 50000'],
    ['Wir erstatten 500 € und Sie müssen nichts tun.', 'money refund EUR 50000'],
    ['Wir werden, Sie müssen nichts tun, 500 € erstatten.', 'money refund EUR 50000'],
    ['Nous remboursons 500 €, vous n’avez pas à bouger.', 'money refund EUR 50000'],
    ['Nous vous remboursons 500 €, pas de souci.', 'money refund EUR 50000'],
    ['Non, nous remboursons 500 €.', 'money refund EUR 50000'],
    ['Wij betalen u 500 euro terug, geen probleem.', 'money refund EUR 50000'],
    ['No, we refund you $500.', 'money refund USD 50000'],
    ['We will, no worries, refund you $500.', 'money refund USD 50000'],
    ['We will not hesitate to refund you $500.', 'money refund USD 50000'],
    ['The refund of $500 is on its way, no need to reply.', 'money refund USD 50000'],
    ['Die Rückerstattung von 500 € ist unterwegs, Sie müssen nichts tun.', 'money refund EUR 50000'],
    ['Le remboursement de 500 € est en route, vous n’avez rien à faire.', 'money refund EUR 50000'],
  ])('%s: takes nothing back', (text, promise) => {
    expect(said(text)).toEqual([promise]);
    expect(readDenials(text)).toEqual([]);
  });

  it.each([
    'Wir kündigen Ihren Vertrag (noch) nicht.',
    'Wir erstatten 1.200,50 € nicht.',
    'Wir erstatten Ihnen das\nleider nicht.',
    'Wir erstatten es Dienstag 10:30 nicht.',
    'We cannot, and will not, refund you.',
    'We will not, under any circumstances, refund you.',
    'No, we can’t refund this.',
    'A refund of $40 is, I’m afraid, not possible.',
    'No, there is no refund of $40.',
  ])('%s: is none, so it takes back', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a quote', () => {
  it('is the sentence, and stands where it says', () => {
    const text = 'Hello Dana,\n\n- We will credit you $40 for it. Bye';
    const [found] = readCommitments(text) as [Commitment];

    expect(found.quote).toBe('We will credit you $40 for it.');
    expect(text.slice(found.start, found.end)).toBe(found.quote);
  });

  it('is the part around the promise where the sentence is long', () => {
    const text = `${'as you know '.repeat(40)}we will credit you $40 ${'and so on '.repeat(40)}`;
    const [found] = readCommitments(text) as [Commitment];

    expect(found.quote).toHaveLength(160);
    expect(found.quote).toContain('credit you $40');
  });

  it('for all texts it is at most 160 characters and what stands at its place', () => {
    const piece = fc.constantFrom('we will refund $40', ' by Friday', '. ', '\n', ' ', 'our fault', '&amp;', '\ud83d', '?', 'I have cancelled your contract');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: anyCharacter, maxLength: 5 })), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { quote, start, end } of readCommitments(text)) {
          expect(quote.length).toBeLessThanOrEqual(160);
          expect(quote).toBe(text.slice(start, end).toWellFormed());
        }
      }),
    );
  });
});

describe('what the actions say', () => {
  it('up to the declared amount is no surprise, beyond it is', () => {
    expect(missing('We refund $20,000.00 next week.', { type: 'refund', amount: usd(20_000_00) })).toEqual([]);
    expect(missing('We refund $20,000.01 next week.', { type: 'refund', amount: usd(20_000_00) })).toEqual([
      'the reply promises $20,000.01, and no action of the draft says so',
    ]);
    expect(missing('We refund 20 €.', { type: 'refund', amount: usd(20_000_00) })).toEqual(['the reply promises €20.00, and no action of the draft says so']);
  });

  it('amounts are added up, the same one once, and a total is no amount of its own', () => {
    const forty: Action = { type: 'credit', amount: usd(40_00) };
    expect(missing('We credit you $40. You get the $40 back soon.', forty)).toEqual([]);
    expect(missing('We credit you $40. And we refund $30.', forty)).toEqual(['the reply promises $70.00 in all, and no action of the draft says so']);
    expect(missing('We credit you $30 and $10, that is $40.', forty)).toEqual([]);
    expect(missing('We refund $30 and $20.', forty, { type: 'refund', amount: usd(40_00) })).toEqual([
      'the reply promises $50.00 back in all, and no action of the draft says so',
    ]);
    expect(missing('We refund $40.', forty)).toEqual(['the reply promises $40.00 back, and no action of the draft says so']);
  });

  it('money without an amount needs any action of money, an act its own, a guarantee and an admission a legal commitment', () => {
    const cases: readonly (readonly [string, string, readonly Action[], readonly Action[]])[] = [
      ["you'll get 20 % off", 'promises a discount or free time', [{ type: 'credit' }, { type: 'goodwill', amount: usd(1) }], [{ type: 'none' }]],
      [
        'We refund the proofs.',
        'speaks of refund',
        [{ type: 'refund' }, { type: 'transfer' }, { type: 'goodwill', amount: usd(1) }],
        [{ type: 'credit', amount: usd(1) }],
      ],
      ['We credited your card.', 'speaks of refund', [{ type: 'refund' }], [{ type: 'credit' }, { type: 'data_change', amount: usd(1) }]],
      ['We credit you as agreed.', 'speaks of credit', [{ type: 'credit' }, { type: 'goodwill', amount: usd(1) }], [{ type: 'cancellation', amount: usd(1) }]],
      [
        'We credit you an extra 200.',
        'promises 200 of some currency',
        [
          { type: 'credit', amount: usd(200_00) },
          { type: 'credit', amount: { currency: 'JPY', minor: 200 } },
          { type: 'credit', amount: { currency: 'KWD', minor: 200_000 } },
        ],
        [
          { type: 'credit', amount: usd(199_99) },
          { type: 'credit', amount: { currency: 'KWD', minor: 20_000 } },
        ],
      ],
      ['We have closed your account.', 'speaks of account closure', [{ type: 'account_closure' }], [{ type: 'cancellation' }]],
      ['We have cancelled your subscription.', 'speaks of cancellation', [{ type: 'cancellation' }, { type: 'account_closure' }], [{ type: 'refund' }]],
      ['We will delete your data.', 'speaks of data change', [{ type: 'data_change' }, { type: 'privilege_change' }, { type: 'account_closure' }], []],
      ['We guarantee it.', 'gives a guarantee', [{ type: 'legal_commitment' }], [{ type: 'ticket_update' }]],
      ['We are liable.', 'admits liability', [{ type: 'legal_commitment' }], [{ type: 'refund' }, { type: 'engine_switch' }]],
      ['We will fix it by Friday.', 'promises a date (Friday)', [{ type: 'legal_commitment' }, { type: 'repair' }], [{ type: 'refund' }]],
    ];
    for (const [text, what, declaring, others] of cases) {
      expect(missing(text, ...others)).toEqual([`the reply ${what}, and no action of the draft says so`]);
      for (const action of declaring) expect([text, action.type, missing(text, action)]).toEqual([text, action.type, []]);
    }
  });

  it('a date is declared with its act, and not told beside an act that is missing itself', () => {
    expect(missing('We have cancelled it. We will cancel your contract by Friday.', { type: 'cancellation' })).toEqual([]);
    expect(missing('We will cancel your contract by Friday.')).toEqual(['the reply speaks of cancellation, and no action of the draft says so']);
  });

  it('says the same once, with the first quote', () => {
    expect(undeclaredCommitments(readCommitments('We are liable. It is our fault.'), [])).toEqual([
      { text: 'the reply admits liability, and no action of the draft says so', quote: 'We are liable.' },
    ]);
  });

  it('of one commitment is told by itself', () => {
    const [money] = readCommitments('We credit you $40.') as [Commitment];
    expect([isDeclared(money, []), isDeclared(money, [{ type: 'credit', amount: usd(40_00) }])]).toEqual([false, true]);
  });

  it('holds the draft', () => {
    expect(rulesOf({ submission: { reply: { to: 'd@x.example', text: 'We will credit you $500.' } } })).toEqual(['undeclared-commitment']);
  });
});

describe('a promise', () => {
  const sentence = fc.constantFrom(
    'We will credit you $40.',
    'we refund 1.200,50 € by Friday',
    'I have cancelled your contract',
    'our fault!',
    'We promise',
    'you will have it back within 24 h',
    'We can not',
    'If',
    'we will:\n',
    '- fix it by 3. ',
    'c r e d i',
    '?',
    '\r\n',
    ' ',
  );
  const text = fc.array(fc.oneof(sentence, fc.string({ unit: anyCharacter, maxLength: 8 })), { maxLength: 12 }).map((parts) => parts.join(' '));

  it('T22: is read whatever is added in a paragraph of its own', () => {
    fc.assert(
      fc.property(text, text, (before, added) => {
        expect(readCommitments(`${before}\n\n${added}`)).toEqual(expect.arrayContaining(readCommitments(before)));
      }),
      { numRuns: 500 },
    );
  });

  it('is read as far as texts are read, and in time that grows with the text alone', () => {
    const far = `${'word '.repeat(13_000)}\n\nWe credit you $40.`;
    expect(far.length).toBeLessThan(maxReadLength);
    expect(said(far)).toEqual(['money credit USD 4000']);
    expect(said(`${'word '.repeat(14_000)}\n\nWe credit you $40.`)).toEqual([]);
    for (const piece of [
      'we credit you 31.12. ',
      'refund five hundred dollars $ ',
      'credit you 2 ',
      'one hundred ',
      '$ 1 ',
      'S.A. a ',
      'we ',
      'we will credit you $40. ',
      'wir wir wir erstatten ',
      'if we ',
      '3. ',
      '\n- ',
      ': \n- ',
      '1,000,',
      'l-',
      '20 % ',
      '\n ',
    ]) {
      const hostile = piece.repeat(Math.ceil(maxReadLength / piece.length));
      const took = cpuMilliseconds(() => undeclaredCommitmentsIn(hostile, []), 1);
      expect([piece, took < 3000]).toEqual([piece, true]); // some 0.4 s; the square of it would be minutes
    }
  });
});

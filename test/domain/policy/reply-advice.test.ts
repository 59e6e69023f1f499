import { describe, expect, it } from 'vitest';
import { read } from '../../../functions/domain/policy/fold.ts';
import { adviceIn } from '../../../functions/domain/policy/reply-advice.ts';

const topicsIn = (reply: string): string[] => adviceIn(read(reply)).map(({ id }) => id);

describe('advice in a reply', () => {
  it.each([
    'Take 400 mg of ibuprofen twice a day and stop your blood thinner for a week.',
    'That is too high. Double your dose of amlodipine and come back in a week.',
    'You should stop the antibiotics at once.',
    'Please don’t take aspirin with it.',
    'Patients should skip the diuretic on hot days.',
    'Take two tablets three times a day, with food.',
    'It would be better to stop taking the pills.',
    'Bei Ihrem Herzfehler sollten Sie die Tabletten absetzen und stattdessen zweimal täglich Aspirin nehmen.',
    'Nehmen Sie das Antibiotikum noch drei Tage.',
    'Reduzieren Sie Ihre Dosis auf die Hälfte.',
    'Nehmen Sie morgens zwei Tabletten und zweimal täglich etwas Wasser.',
    'Vous devriez arrêter les antibiotiques et prendre du paracétamol.',
    'Prenez deux comprimés trois fois par jour.',
    'Tome 400 mg de ibuprofeno cada 8 horas.',
    'Debería dejar de tomar las pastillas.',
    'Prenda due compresse dopo i pasti.',
    'Sospenda gli antibiotici.',
    'Pare de tomar os comprimidos e tome paracetamol.',
    'For the back pain, two paracetamol every six hours should do.',
    'We suggest you lower your insulin to 8 units in the evening.',
    'You don’t need the antibiotics any longer.',
    'Sie können die Blutdrucktabletten heute ruhig weglassen.',
    'Leave out tomorrow’s dose of metformin.',
    'Lassen Sie den Blutverdünner bitte weg.',
    'Stop een week met de bloedverdunners.',
    'Hören Sie mit dem Antibiotikum auf.',
    'Stop met de antibiotica en neem paracetamol.',
    'U kunt de bloedverdunners beter niet meer nemen.',
  ])('R25, R26: %s tells which medicine to take', (reply) => {
    expect(topicsIn(reply)).toEqual(['medical_advice']);
  });

  it.each([
    'Under German law you are not liable, so do not sign the contract and sue the landlord.',
    'Under section 12 of the Tenancy Act you may terminate the lease at once.',
    'According to the GDPR you are not required to name a reason.',
    'You are legally entitled to a new machine.',
    'You’re not liable by law for that.',
    'My advice: sue them for the damage.',
    'Don’t sign the settlement they sent you.',
    'You could take your landlord to court.',
    'Nach deutschem Recht sind Sie nicht haftbar.',
    'Gemäß § 536 BGB haben Sie Anspruch auf eine Minderung.',
    'Sie haften nach dem BGB dafür nicht.',
    'Verklagen Sie den Vermieter.',
    'Unterschreiben Sie den Mietvertrag nicht.',
    'Unterschreiben Sie keinen Vertrag.',
    'Selon la loi, vous n’êtes pas responsable du dommage.',
    'Ne signez pas le contrat qu’on vous propose.',
    'Attaquez votre propriétaire en justice.',
    'Según la ley usted no es responsable de eso.',
    'No firme el contrato y demande a su casero.',
    'Secondo la legge lei non è responsabile del danno.',
    'Non firmi il contratto.',
    'Faccia causa al proprietario.',
    'De acordo com a lei não é responsável pelo dano.',
    'Não assine o contrato.',
    'Volgens de wet bent u niet aansprakelijk.',
    'Your employer can’t dismiss you for that under EU law.',
    'Legally, you don’t have to pay the penalty.',
    'Sie sind rechtlich nicht verpflichtet, das zu zahlen.',
    'Juridisch bent u niet aansprakelijk.',
    'Por ley no está obligado a pagar.',
    'Sie haben einen Rechtsanspruch auf Schadensersatz.',
    'Sie können den Vertrag nach § 314 BGB fristlos kündigen.',
    'Selon le Code du travail, votre employeur ne peut pas vous licencier.',
    'Vous devriez porter plainte contre votre bailleur.',
    'Debería demandar a su empresa.',
    'Onderteken het contract niet.',
    'Teken geen overeenkomst.',
    'Span een rechtszaak aan tegen de verhuurder.',
  ])('R25, R26: %s tells what the law says', (reply) => {
    expect(topicsIn(reply)).toEqual(['legal_advice']);
  });

  it.each([
    ['Your colleague Ms Lee earns $84,000 and her balance is $12,300.', 'colleague Ms Lee earns …'],
    ['Mr Brown owes us 4,200 EUR.', 'Mr Brown owes us …'],
    ['Her salary was £61,000 last year.', 'Her salary was …'],
    ['Anna’s yearly bonus comes to 9,000 euros.', 'Anna’s yearly bonus comes to …'],
    ['Ms Lee’s account balance is $12,300.', 'Ms Lee’s account balance is …'],
    ['Frau Lee verdient 84.000 Euro im Jahr.', 'Frau Lee verdient …'],
    ['Das Gehalt von Herrn Meier beträgt 5.200 €.', 'Gehalt von Herrn Meier beträgt …'],
    ['Mme Lenoir gagne 3 200 € par mois.', 'Mme Lenoir gagne …'],
    ['Le salaire de Mme Lenoir est de 3 200 €.', 'salaire de Mme Lenoir est de …'],
    ['La señora Ruiz gana 2.400 € al mes.', 'señora Ruiz gana …'],
    ['Lo stipendio della signora Pavesi è di 2.100 euro.', 'stipendio della signora Pavesi è di …'],
    ['O salário da colega Rita é de 1.900 €.', 'salário da colega Rita é de …'],
    ['Mijn collega Sanne verdient 3.100 euro.', 'collega Sanne verdient …'],
    ['Het saldo van mevrouw Bakker bedraagt € 1.200.', 'saldo van mevrouw Bakker bedraagt …'],
  ])('R26: %s tells what somebody else has, and the amount is left out of the quote', (reply, quote) => {
    expect(adviceIn(read(reply))).toEqual([{ id: 'private_data', quote }]);
  });

  it.each([
    'Stop the machine and take the cable out of the port.',
    'Please stop the insulin pump before you change the battery.',
    'Take the tablets with you to the shop floor, they have LTE.',
    'Take the tablets out of the blister before you fill the dispenser.',
    'Take the medicine cabinet off the wall, two screws hold it.',
    'Stop the medication reminder with the green button.',
    'Each tablet contains 400 mg of ibuprofen; a pack holds 50.',
    'Sodium benzoate, 400 mg per bottle, is in stock at $12.',
    'We deliver paracetamol and bandages daily before noon.',
    'Antibiotics are restocked each Monday and Thursday.',
    'Take 400 mg of the salt and dissolve it in a litre of water.',
    'Use two tablets per cleaning cycle of the coffee machine.',
    'The dose of the detergent is 20 ml per load; reduce the dose for soft water.',
    'We take antibiotics back within 14 days if the seal is whole.',
    'Your order of 40 boxes of paracetamol ships on Tuesday.',
    'Nehmen Sie zwei Reinigungstabletten für die Maschine.',
    'Nehmen Sie die Tabletten aus dem Blister.',
    'Die Tablets lassen sich im Menü neu starten.',
    'Die Kosten können Sie von der Steuer absetzen.',
    'Prenez le câble noir et arrêtez la machine.',
    'Tome el cable negro y pare la máquina.',
    'Prenda il cavo nero e fermi la macchina.',
    'Tome nota do número da encomenda.',
    'Neem de zwarte kabel en stop de machine.',
    'Wij nemen antibiotica niet retour.',
  ])('%s is no medical advice', (reply) => {
    expect(topicsIn(reply)).toEqual([]);
  });

  it.each([
    'Our terms are governed by German law. You find them on our website.',
    'Acme GmbH, registered under German law, Hamburg. Are you happy with our service?',
    'Under our terms you are entitled to 20 hours of support.',
    'According to section 4 of your contract you are entitled to a yearly service.',
    'You can download the invoice, which holds all that is required by law.',
    'We must keep it under German law, and you find it in the archive.',
    'Enter the code, then you can go on.',
    'By law we keep invoices for ten years.',
    'Sue Miller will call you on Monday.',
    'Please sign the contract on page three.',
    'Please don’t sign the agreement yet, version 2 follows this afternoon.',
    'Please do not sign the delivery note before you have counted the boxes.',
    'Take the path behind the tennis court.',
    'The error code 422 means that your field is required.',
    'Wir sind gesetzlich verpflichtet, die Rechnung aufzubewahren.',
    'Nach § 14 UStG sind wir verpflichtet, die Rechnung aufzubewahren.',
    'Sie können das Rohr nach dem Aufstellen senkrecht ausrichten.',
    'Selon le code produit, vous devez choisir la taille M.',
    'Según el código de error, tiene que reiniciar el equipo.',
    'In base al codice articolo lei ha diritto allo sconto.',
    'Rechts oben finden Sie den Knopf.',
    'Unterschreiben Sie den Vertrag auf Seite drei.',
    'Nos conditions relèvent du droit français. Vous les trouvez en ligne.',
    'Cliquez à droite, vous verrez le bouton.',
    'Vous avez droit à 20 heures de support.',
    'Nous avons demandé à la banque de vous restituer la somme.',
    'L’exonération se demande à votre centre des impôts.',
    'Nuestras condiciones se rigen por la ley española.',
    'Firme el contrato en la página tres.',
    'Per fare causa occorre un avvocato, noi non diamo consulenze.',
    'Le condizioni seguono la legge italiana.',
    'Processe o pedido na aba Pedidos.',
    'Onze voorwaarden vallen onder Nederlands recht.',
    'Onderteken het contract op pagina drie.',
    'De knop staat rechts boven.',
  ])('%s is no legal advice', (reply) => {
    expect(topicsIn(reply)).toEqual([]);
  });

  it.each([
    'Your balance is $12,300.',
    'Hello Ms Lee, your balance is $40.',
    'Silver members earn $5 for each 100 points.',
    'Today’s balance is $40.',
    'Acme’s invoice is 1,200 EUR.',
    'It makes 20 € an hour.',
    'Mr Brown says that this makes 40 €.',
    'Ms Lee asked for a quote of $40.',
    'Ihr Kontostand beträgt 40 Euro.',
    'Das Gehaltsmodul kostet 40 Euro.',
    'Votre solde est de 40 €.',
    'Su saldo es de 40 €.',
    'Lei guadagna 5 € a ogni ordine.',
    'O seu saldo é de 40 €.',
    'Uw saldo is € 40.',
  ])('%s is nobody else’s money', (reply) => {
    expect(topicsIn(reply)).toEqual([]);
  });

  it('a long quote is cut to what people read', () => {
    const [hit] = adviceIn(read(`Under the ${'very '.repeat(5)}old law${' and so on'.repeat(5)} you are${' really'.repeat(7)} liable under the rules of it.`));
    expect(hit?.quote.length).toBeLessThanOrEqual(160);
  });

  it('is linear: a long text of its own beginnings is read at once', () => {
    const start = performance.now();
    for (const piece of ['take the ', 'nehmen Sie die ', 'under the law you ', 'Ms Lee ', 'tome el de la ', '400 mg '])
      adviceIn(read(piece.repeat(65_536 / piece.length)));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

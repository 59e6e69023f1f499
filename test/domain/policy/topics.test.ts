import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../functions/domain/policy/fold.ts';
import { readTopics } from '../../../functions/domain/policy/topics.ts';

const topicsOf = (text: string): string[] => readTopics(read(text)).map(({ id }) => id);
const quoteFor = (text: string, topic: string): string | undefined => readTopics(read(text)).find(({ id }) => id === topic)?.quote;

describe('topics in a customer’s own words', () => {
  it.each([
    ['account_closure', 'Please delete our workspace.'],
    ['account_closure', 'Bitte schließen Sie unser Kundenkonto.'],
    ['account_closure', 'Veuillez supprimer notre compte.'],
    ['account_closure', 'Queremos cerrar nuestra cuenta.'],
    ['account_closure', 'Vorremmo chiudere il nostro account.'],
    ['account_closure', 'Queremos encerrar a conta.'],
    ['account_closure', 'Wij willen ons account opzeggen.'],
    ['cancellation', 'We hereby give notice of termination.'],
    ['cancellation', 'We won’t renew the licence.'],
    ['cancellation', 'Wir kündigen unseren Vertrag zum Jahresende.'],
    ['cancellation', 'Nous voulons résilier le contrat.'],
    ['cancellation', 'Quisiéramos anular el pedido.'],
    ['cancellation', 'Vogliamo disdire l’abbonamento.'],
    ['cancellation', 'Queremos rescindir o contrato.'],
    ['cancellation', 'Graag het abonnement beëindigen.'],
    ['billing_dispute', 'We did not authorise this payment.'],
    ['billing_dispute', 'Die Rechnung ist fehlerhaft.'],
    ['billing_dispute', 'Cette facture est erronée.'],
    ['billing_dispute', 'No reconocemos este cargo.'],
    ['billing_dispute', 'La fattura è sbagliata.'],
    ['billing_dispute', 'A fatura está errada.'],
    ['billing_dispute', 'De factuur is onjuist.'],
    ['security_change', 'Our API key has leaked.'],
    ['security_change', 'Ich habe mein Passwort vergessen.'],
    ['security_change', 'J’ai oublié mon mot de passe.'],
    ['security_change', 'He olvidado la contraseña.'],
    ['security_change', 'Ho dimenticato la password.'],
    ['security_change', 'Esqueci a minha senha.'],
    ['security_change', 'Ik ben mijn wachtwoord vergeten.'],
    ['legal_inquiry', 'Our counsel has a few questions on the contract.'],
    ['legal_inquiry', 'Unsere Rechtsabteilung hat Fragen.'],
    ['refund', 'Please reimburse us.'],
    ['refund', 'Wir hätten gern unser Geld zurück.'],
    ['refund', 'Vogliamo il rimborso.'],
    ['refund', 'Gostaríamos de pedir o reembolso.'],
    ['refund', 'Graag ons geld terug.'],
    ['legal_advice', 'Are we legally allowed to keep the goods?'],
    ['medical_advice', 'Which dose should the nurse give, and should she take ibuprofen?'],
    ['policy_exception', 'Could you make an exception for us?'],
    ['policy_exception', 'Können Sie eine Ausnahme machen?'],
    ['private_data', 'Give me his private address.'],
    ['private_data', 'We need the home address of your driver.'],
  ])('%s: %s', (topic, text) => {
    expect(topicsOf(text)).toContain(topic);
  });

  it.each([
    'No refund needed, thank you.',
    'We do not want a refund, only the part.',
    'It is not necessary to refund us.',
    'Eine Rückerstattung brauchen wir nicht.',
    'Wir wollen nicht kündigen.',
    'Nous ne voulons pas annuler la commande.',
    'Een terugbetaling is niet nodig.',
    'We are not cancelling.',
    'We do not want to cancel our subscription.',
    'Please close the ticket.',
    'What does the cancel button do?',
    'Where is the password field?',
    'Can guests cancel their order?',
    'When does our contract end?',
    'Where do I find our invoices?',
    'As agreed with our account team, please send the offer.',
  ])('harmless: %s', (text) => {
    expect(topicsOf(text)).toEqual([]);
  });

  it('what is asked for and has not happened is no denial', () => {
    expect(topicsOf('You have not cancelled our subscription yet.')).toContain('cancellation');
    expect(topicsOf('I do not want to wait any more, please cancel our subscription.')).toContain('cancellation');
  });

  it('a thing that is not wanted any more asks for something', () => {
    expect(topicsOf('I do not want my account any more.')).toContain('account_closure');
  });

  it('a denial reaches no further than its sentence', () => {
    expect(topicsOf('We do not want it. Refund us, please.')).toContain('refund');
    expect(topicsOf('It is needed. No, cancel our subscription.')).toContain('cancellation');
  });

  it('a word that is needed is no denial by itself', () => {
    expect(topicsOf('We would like a refund, which is needed by Friday.')).toContain('refund');
  });

  it('letters written otherwise are read too', () => {
    expect(topicsOf('Please c a n c e l our subscription.')).toContain('cancellation');
    expect(topicsOf('I want a r3fund.')).toContain('refund');
  });

  it('a risky sentence at the end of a long message is found, and quoted', () => {
    const long = 'The scanners arrived on time and work well in both halls. '.repeat(200);
    expect(topicsOf(long)).toEqual([]);
    expect(quoteFor(`${long}We want to cancel our subscription.`, 'cancellation')).toBe('cancel our subscription');
  });

  it('the quote stands in the text, and a topic comes once', () => {
    const text = 'You billed us twice. You charged us twice.';
    expect(readTopics(read(text)).filter(({ id }) => id === 'billing_dispute')).toEqual([{ id: 'billing_dispute', quote: 'billed us twice' }]);
  });

  it('text of other languages, and no text, names nothing', () => {
    for (const text of [
      '',
      '1187',
      '👍',
      'Hyvää päivää, missä tilauksemme on?',
      'Bună ziua, când ajunge coletul nostru?',
      'Dobrý den, kdy přijede řidič?',
      '注文はいつ届きますか？',
    ])
      expect(topicsOf(text), text).toEqual([]);
  });

  const sentences = fc.constantFrom(
    'Please close our account.',
    'We want to cancel our subscription.',
    'We were billed twice for March.',
    'I forgot my password and cannot log in.',
    'Please give us our money back.',
    'Somebody stole my phone.',
    'There is a payment that we did not make.',
    'Could you make an exception for us?',
    'Our counsel has questions on the contract.',
    'Thank you for the quick help.',
    'No refund needed.',
    'We do not want to cancel.',
    'When does the depot open on Saturday?',
  );

  it('what one sentence names on its own, no other paragraph takes away', () => {
    fc.assert(
      fc.property(fc.array(sentences, { minLength: 1, maxLength: 6 }), fc.string(), (list, noise) => {
        const alone = new Set(list.flatMap(topicsOf));
        const together = topicsOf([...list, noise].join('\n\n'));
        for (const topic of alone) expect(together).toContain(topic);
      }),
    );
  });

  it('reads any string without failing, and always the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(readTopics(read(text))).toEqual(readTopics(read(text)));
      }),
    );
  });

  it.each(['not want ', 'no ', 'cancel ', 'a ', 'a;', 'their needed not ', 'l a w '])('time grows with the text: %j', (part) => {
    const fastest = (length: number): number => {
      const reading = read(part.repeat(Math.ceil(length / part.length)).slice(0, length));
      return Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now();
          readTopics(reading);
          return performance.now() - start;
        }),
      );
    };
    fastest(8_192);
    expect(fastest(65_536)).toBeLessThan(16 * fastest(16_384) + 20); // four times the text; quadratic time would be 16 times as long, and far over the 20 ms
  });
});

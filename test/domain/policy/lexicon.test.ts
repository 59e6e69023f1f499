import { describe, expect, it } from 'vitest';
import { fold, plainWords } from '../../../functions/domain/policy/fold.ts';
import { german } from '../../../functions/domain/policy/lexicon/de.ts';
import { cutAtWishes, withoutDenied } from '../../../functions/domain/policy/lexicon/denials.ts';
import { english } from '../../../functions/domain/policy/lexicon/en.ts';
import { spanish } from '../../../functions/domain/policy/lexicon/es.ts';
import { french } from '../../../functions/domain/policy/lexicon/fr.ts';
import { italian } from '../../../functions/domain/policy/lexicon/it.ts';
import type { Lexicon } from '../../../functions/domain/policy/lexicon/lexicon.ts';
import { dutch } from '../../../functions/domain/policy/lexicon/nl.ts';
import { portuguese } from '../../../functions/domain/policy/lexicon/pt.ts';
import { compileLexicon, markPhrases, markWith } from '../../../functions/domain/policy/lexicon/read-phrases.ts';

const words = (text: string) => plainWords(fold(text));
const meant = (text: string) => withoutDenied(text, words(text)).map((word) => word.text || '_');
const lexicon = (fields: Partial<Lexicon>) => compileLexicon({ harmless: [], asks: {}, says: {}, ...fields });
const marked = (text: string, fields: Partial<Lexicon>) => markWith(text, words(text), [lexicon(fields)]);

describe('denials', () => {
  it.each([
    ['We do not want to cancel', 'we do _ _ _ _'],
    ['We are not cancelling', 'we are _ _'],
    ['No refund is needed', 'no _ _ _'],
    ['It is not necessary to refund us', 'it is _ _ _ _ us'],
    ['Wir wollen nicht kündigen', 'wir wollen _ _'],
    ['Eine Rückerstattung brauchen wir nicht', 'eine _ _ _ _'],
  ])('take away what is not wanted: %s', (text, left) => {
    expect(meant(text).join(' ')).toBe(left);
  });

  it.each([
    'You have not cancelled our subscription',
    'I do not want my account any more',
    'I do not want to wait',
    'A refund is needed',
    'Never again',
    'not',
  ])('leave what asks for something all the same: %s', (text) => {
    expect(meant(text)).not.toContain('_');
  });

  it('take away parts of a program and what belongs to somebody else', () => {
    expect(meant('the cancel button')).toEqual(['the', '_', 'button']);
    expect(meant('button')).toEqual(['button']);
    expect(meant('their bookings')).toEqual(['their', '_']);
    expect(meant('their, bookings')).toEqual(['their', 'bookings']);
  });

  it('take away a mood that nobody is in', () => {
    expect(meant('we are not angry')).toEqual(['we', 'are', 'not', '_']);
  });

  it('reach no further than their sentence', () => {
    expect(meant('We do not want it. Refund us').join(' ')).toContain('refund');
    expect(meant('It is needed. No, cancel it').join(' ')).toContain('cancel');
  });

  it.each([
    'I do not want it, cancel',
    'I do not need it - cancel',
    'I do not want it 😡 cancel',
    'I do not want this (cancel)',
    'I do not want it\ncancel',
    'Please cancel, needed it is not',
    'Wir brauchen das nicht, stornieren',
    'Non lo vogliamo: chiudete',
  ])('reach over no mark and no line: %s', (text) => {
    expect(meant(text)).not.toContain('_');
  });

  it.each([
    ['We do **not** want to *cancel*', 'we do _ _ _ _'],
    ['We do not want to\ncancel', 'we do _ _ _ _'],
    ['We do not want\r\nto cancel', 'we do _ _ _ _'],
    ['We do not-want to cancel', 'we do _ _ _ _'],
  ])('reach over what is no mark of a clause: %s', (text, left) => {
    expect(meant(text).join(' ')).toBe(left);
  });

  it.each([
    ['I do not want it cancel our booking', 'i do not want it cancel our booking'],
    ['Das wollen wir nicht stornieren Sie', 'das wollen wir nicht stornieren sie'],
    ['I do not want this refund', 'i do _ _ _ _'],
    ['Wir wollen nicht kündigen, Sie machen das gut', 'wir wollen _ _ sie machen das gut'],
    ['We do not want it to cancel, our booking is fine', 'we do _ _ _ _ _ our booking is fine'],
    ['Wir wollen nicht kündigen', 'wir wollen _ _'],
    ['We do not want it to cancel our booking', 'we do _ _ _ _ _ our booking'],
  ])('end where an order begins without a mark, and only there: %s', (text, left) => {
    expect(meant(text).join(' ')).toBe(left);
  });
});

describe('a wish behind a comma', () => {
  it('is none where nobody says what they want', () => {
    const text = 'No refund please, I';
    expect(cutAtWishes(text, words(text)).map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0]);
    const wished = 'No vouchers please, I want money';
    expect(new Set(cutAtWishes(wished, words(wished)).map(({ sentence }) => sentence)).size).toBe(2);
  });

  const signsIn = (text: string) => markPhrases(text, words(text), 'message').places.map(({ id }) => id);

  it.each([
    ['Não quero outras, quero meu dinheiro de volta.', 'refund'],
    ['Não gostei, quero meu dinheiro de volta.', 'refund'],
    ['Nichts davon, ich verlange die Löschung unseres Kontos.', 'account_closure'],
  ])('is read by itself, whatever was denied before: %s', (text, sign) => {
    expect(signsIn(text)).toContain(sign);
  });

  it('leaves a denial as it is', () => {
    expect(signsIn("We don't want a refund, we want the right part.")).toEqual([]);
  });
});

describe('a lexicon', () => {
  it('finds wishes where they are not denied, and what holds its own denial', () => {
    const fields: Partial<Lexicon> = { asks: { cancellation: ['cancel ~3 seats'] }, says: { billing_dispute: ['not ~2 ordered'] } };

    expect(marked('Cancel our seats', fields).places).toEqual([{ id: 'cancellation', first: 0, last: 2 }]);
    expect(marked('We do not want to cancel our seats', fields).places).toEqual([]);
    expect(marked('That is not what we ordered', fields).places).toEqual([{ id: 'billing_dispute', first: 2, last: 5 }]);
  });

  it('passes over words that mean no harm, and only those', () => {
    const fields: Partial<Lexicon> = { harmless: ['tennis court'], says: { 'legal-threat': ['to ~2 court'] } };

    expect(marked('the way to the tennis court', fields).places).toEqual([]);
    expect(marked('the tennis court, or we go to court', fields).places).toMatchObject([{ id: 'legal-threat' }]);
  });

  it('has no harmless phrase of a denial and of what is asked for behind a mark', () => {
    const fields: Partial<Lexicon> = { harmless: ['not ~2 cancel', 'cancel noise'], asks: { cancellation: ['cancel'] } };

    expect(marked('That is not, cancel it', fields).places).toMatchObject([{ id: 'cancellation' }]);
    expect(marked('That is, not for you, cancel', fields).places).toMatchObject([{ id: 'cancellation' }]);
    expect(marked('It does not ever cancel', fields).places).toEqual([]);
    expect(marked('It does cancel, noise', fields).places).toEqual([]);
  });

  it('knows other spellings of its words, the optional ones too', () => {
    const fields: Partial<Lexicon> = { asks: { cancellation: ['annuler ~2 commande|contrat vite?'] }, spell: (word) => [word, `l${word}`] };

    expect(marked('Lannuler, lcontrat lvite', fields).places).toEqual([{ id: 'cancellation', first: 0, last: 2 }]);
  });
});

describe('marking a text', () => {
  const ids = (text: string, side: 'message' | 'reply' = 'message') => [...new Set(markPhrases(text, words(text), side).places.map(({ id }) => id))];

  it.each([
    ['Please close our account.', 'account_closure'],
    ['Bitte kündigen Sie unseren Vertrag.', 'cancellation'],
    ['Nous voulons résilier le contrat.', 'cancellation'],
    ['Queremos anular el pedido.', 'cancellation'],
    ['Vogliamo disdire il contratto.', 'cancellation'],
    ['Queremos cancelar o contrato.', 'cancellation'],
    ['Wij willen het contract opzeggen.', 'cancellation'],
  ])('%s', (text, id) => {
    expect(ids(text)).toContain(id);
  });

  it('reads in every language where no frequent word tells which', () => {
    expect(ids('Vertrag kündigen!')).toContain('cancellation');
  });

  it('reads several languages of one text', () => {
    expect(ids('The invoice is fine. Bitte kündigen Sie den Vertrag, und schicken Sie die Bestätigung.')).toContain('cancellation');
  });

  it('marks as sure what leaves no doubt, unless it is denied or means no harm', () => {
    const sure = (text: string) => markPhrases(text, words(text), 'message').places.flatMap((place) => (place.sure ? [place.id] : []));

    expect(sure('Please cancel our subscription.')).toEqual(['cancellation']);
    expect(sure('We do not want to cancel our subscription.')).toEqual([]);
    expect(sure('How do I cancel noise?')).toEqual([]);
    for (const text of ['Por favor, quero o meu dinheiro de volta.', 'Vogliamo i nostri soldi indietro.', 'Queremos el dinero de vuelta.'])
      expect(sure(text)).toContain('refund');
  });

  it.each([
    ['Non mi serve, chiudete il mio account.', 'account_closure'],
    ['Não quero, encerrar minha conta.', 'account_closure'],
    ['Nous n’en voulons pas, remboursez-nous.', 'refund'],
    ['We don’t need it, cancel our booking.', 'cancellation'],
  ])('marks what is asked for behind a denial: %s', (text, id) => {
    expect(markPhrases(text, words(text), 'message').places).toContainEqual(expect.objectContaining({ id, sure: true }));
  });

  it.each(['Eine Erstattung wollen wir nicht, wir verlangen sie.', 'Wir fordern sie! Eine Erstattung wollen wir nicht.'])(
    'marks what is denied and demanded all the same: %s',
    (text) => {
      expect(ids(text)).toContain('refund');
    },
  );

  it('marks nothing where a sentence further on demands something', () => {
    expect(ids('Eine Erstattung wollen wir nicht. Das ist gut. Wir verlangen nichts.')).toEqual([]);
  });

  it('looks for promises in replies only', () => {
    expect(ids('We have waived the fee for you, the repair is on us.', 'reply')).toContain('promise');
    expect(ids('We have waived the fee for you, the repair is on us.')).not.toContain('promise');
  });
});

describe('each shipped lexicon', () => {
  const all: Readonly<Record<string, Lexicon>> = { english, german, french, spanish, italian, portuguese, dutch };

  it.each(Object.entries(all))(
    '%s has phrases that begin with a word that must be there, of folded words',
    (_, { harmless, asks, says, spell = (word) => [word] }) => {
      const phrases = [...harmless, ...Object.values(asks).flat(), ...Object.values(says).flat()];
      expect(phrases.length).toBeGreaterThan(100);
      for (const phrase of phrases) {
        const parts = phrase.split(' ');
        expect([phrase, /^~|\?$/.test(parts[0] as string)]).toEqual([phrase, false]);
        for (const part of parts.filter((each) => !each.startsWith('~'))) {
          const choices = part
            .replace(/\?$/, '')
            .split('|')
            .flatMap((choice) => spell(choice, 'asks'));
          expect([phrase, choices.filter((choice) => !/^[a-z0-9]+\*?$/.test(choice))]).toEqual([phrase, []]);
        }
      }
    },
  );
});

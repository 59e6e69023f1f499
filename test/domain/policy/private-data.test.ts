import { describe, expect, it } from 'vitest';
import { privateData } from '../../../functions/domain/policy/private-data.ts';
import { rulesOf } from './fixtures.ts';

describe('private data in a reply', () => {
  it('R26: card numbers, bank accounts and social security numbers are seen and never quoted whole', () => {
    expect(privateData('Card 4111 1111 1111 1111 and 378282246310005.')).toEqual([{ text: 'the reply holds a card number', quote: '…1111' }]);
    expect(privateData('5555-5555-5555-4444')).toMatchObject([{ quote: '…4444' }]);
    expect(privateData('IBAN DE89 3704 0044 0532 0130 00.')).toMatchObject([{ text: 'the reply holds a bank account number', quote: '…0 00' }]);
    expect(privateData('It is 123-45-6789.')).toMatchObject([{ quote: '…6789' }]);
  });

  it('numbers that only look so are none', () => {
    expect(privateData('Order 4111111111111112, DE00370400440532013000, 000-12-3456, tracking 9400100000000000000000.')).toEqual([]);
  });

  it.each([
    ['your password is hunter2', 'password …'],
    ['Your new password: swordFish', 'password …'],
    ['Password = “correct#horse”.', 'Password …'],
    ['Ihr Passwort lautet Sommer2026!', 'Passwort …'],
    ['Votre mot de passe est azerty99', 'mot de passe …'],
    ['Su contraseña es clave123', 'contraseña …'],
    ['Your PIN is 4821.', 'PIN …'],
  ])('R26: %s tells a password, which the quote leaves out', (text, quote) => {
    expect(privateData(text)).toEqual([{ text: 'the reply holds a password', quote }]);
  });

  it.each([
    ['Carla is in hospital for her chemotherapy at the moment.', 'Carla is …'],
    ['Frau Lenz ist zurzeit krankgeschrieben.', 'Lenz ist …'],
    ['Désolé, elle est en arrêt maladie depuis lundi.', 'elle est …'],
    ['Marta está de baja médica.', 'Marta está …'],
    ['Paolo è ricoverato da martedì.', 'Paolo è …'],
    ['Rui está internado.', 'Rui está …'],
    ['Sanne ligt in het ziekenhuis.', 'Sanne ligt …'],
  ])('R26: %s tells of a person’s health', (text, quote) => {
    expect(privateData(text)).toEqual([{ text: 'the reply holds what is said of a person’s health', quote }]);
  });

  it.each([
    'Our hospital beds are in the hospital catalogue.',
    'It is in the hospital branch of our shop.',
    'The pregnancy test is in hospital packs of 20.',
    'Die Firma ist im Krankenhaus tätig.',
    'Social security contributions are 2024 figures.',
    'Your ID card number field takes 5 to 17 characters.',
  ])('%s tells nothing of anybody', (text) => {
    expect(privateData(text)).toEqual([]);
  });

  it('R26: papers are known in the languages of Europe, written apart or with an article', () => {
    const papers = [
      'Son numéro de sécurité sociale est le 1 79 04 44 109 026 33, si on le demande.',
      'Su DNI es el 48213577-K, por si acaso.',
      'Sozialversicherungsnummer: 65 170839 J 003',
      'O CPF é 123.456.789-09.',
    ];
    expect(papers.map((text) => privateData(text).map(({ quote }) => quote))).toEqual([['…6 33'], ['…77-K'], ['… 003'], ['…9-09']]);
    expect(privateData('Marta nació el 9 de julio de 1990.')).toMatchObject([{ text: 'the reply holds a date of birth' }]);
  });

  it.each([
    'Your password is invalid.',
    'Your password is case-sensitive and expired!',
    'Reset your password: https://example.com/reset?id=1a',
    'Password: ask admin@example.com',
    'Password: admin1@example.com',
    'We never ask for your password.',
    'Password: 8-64 characters.',
    'Your PIN is safe.',
    'Your API key is under Settings, at the top right.',
    'The API key: see-the-settings-page-please',
    'The date of birth is missing.',
    'Your passport number is missing. Passport COPYOFIT',
  ])('%s tells none', (text) => {
    expect(privateData(text)).toEqual([]);
  });

  it.each([
    ['API key: sk_live_4eC39HqLyjWDarjtT1zdp7dc', '…p7dc'],
    ['Use AKIAIOSFODNN7EXAMPLE for it.', '…MPLE'],
    ['the access token is 9f8e7d6c5b4a39281706', '…1706'],
    ['secret key = wJalrXUtnFEMI/K7MDENG/bPxRfiCY', '…fiCY'],
    ['-----BEGIN RSA PRIVATE KEY-----', '…----'],
  ])('R26: %s tells a key', (text, quote) => {
    expect(privateData(text)).toEqual([{ text: 'the reply holds an access key', quote }]);
  });

  it.each([
    'Date of birth: 1984-02-29',
    'her date of birth is 29.02.1984',
    'born on 29 February 1984',
    'born on February 29, 1984',
    'geboren am 29. Februar 1984',
    'née le 29/02/1984',
  ])('R26: %s tells a date of birth, which the quote leaves out', (text) => {
    const [found, ...others] = privateData(text);
    expect([found?.text, others]).toEqual(['the reply holds a date of birth', []]);
    expect(found?.quote).not.toMatch(/\d/);
  });

  it.each([
    ['Passport number: P1234567', '…4567'],
    ['Personalausweisnummer L01X00T471', '…T471'],
    ["driver's license no. D123-4567", '…4567'],
    ['DNI 12345678Z', '…678Z'],
  ])('R26: %s tells the number of a paper', (text, quote) => {
    expect(privateData(text)).toEqual([{ text: 'the reply holds the number of an identity paper', quote }]);
  });

  it('is found in time that grows with the text alone', () => {
    for (const piece of ['password is ', 'eyJaaaaaaaaaaa.', 'A1 ', 'AB12 ', 'passport ', 'born on 1 ', 'api key ', '4 ', 'PIN: ', 'x@', '-----BEGIN A ']) {
      const began = performance.now();
      privateData(piece.repeat(Math.ceil(65_536 / piece.length)));
      expect([piece, performance.now() - began < 3000]).toEqual([piece, true]); // some milliseconds each
    }
  });

  it('holds the draft', () => {
    expect(rulesOf({ submission: { reply: { to: 'd@x.example', text: 'Your card 4111111111111111.' } } })).toEqual(['private-data']);
    expect(rulesOf({ submission: { reply: { to: 'd@x.example', text: 'Your password is hunter2.' } } })).toEqual(['private-data']);
  });
});

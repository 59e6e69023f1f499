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

  it.each([
    'IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX',
    'DE89370400440532013000 EUR 500',
    'IBAN: GB29 NWBK 6016 1331 9268 19 AND THEN',
    'BR18 0036 0305 0000 1000 9795 493C 1',
    'QA58DOHB00001234567890ABCDEFG',
    'GI75 NWBK 0000 0000 7099 453',
    'KW81CBKU0000000000001234560101',
    'DE89\u200b370400440532013000',
    'DE89 3704 0044 0532\n0130 00',
    'DE89-3704-0044-0532-0130-00',
    '**DE89** 3704 0044  0532 0130 00',
    'de89 3704 0044 0532 0130 00',
    'D E89 3704 0044 0532 0130 00'.replace('D E', 'DE '),
  ])('R26: %j holds a bank account', (text) => {
    expect(privateData(text)).toMatchObject([{ text: 'the reply holds a bank account number' }]);
  });

  it.each([
    '2223 0031 2200 3222',
    '2223003122003222',
    '4111\u200b1111\u200b1111\u200b1111',
    '41111111\u00ad11111111',
    '4111–1111–1111–1111',
    '4111\u20111111\u20111111\u20111111',
    '4111  1111  1111  1111',
    '4111.1111.1111.1111',
    '4111 1111\n1111 1111',
    '**4111** 1111 1111 1111',
    '3782 822463 10005',
    '3782.822463.10005',
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
  ])('R26: %j is a card', (text) => {
    expect(privateData(`The card is ${text}, as you know.`)).toMatchObject([{ text: 'the reply holds a card number' }]);
  });

  it.each([
    'Order no 12 34567890123 and NO 12 3456 7890 123 are ready.',
    'Es 20 personas que vienen con 1234567890 cajas.',
    'Prices: 4000.50 3000.25 2000.10 1000.05',
    'Orders:\n4111\n1111\n1111\n1111',
    'Years 2024 2025 2026 2027, 2111 1111 1111 1114.',
    'de89 3704 0044 0532 0130 01 and DE89-3704-0044-0532-0130-01',
  ])('%j: no account and no card', (text) => {
    expect(privateData(text)).toEqual([]);
  });

  it.each([
    'La sua password è Ab12cd!x',
    'A sua senha é Ab12cd!x',
    'A palavra‑passe é Ab12cd!x',
    '**Password:** Ab12cd!x',
    'Password: **Ab12cd!x**',
    '<b>Password:</b> Ab12cd!x',
    '| Password | Ab12cd!x |',
    'The password for the portal is Ab12cd!x',
    'Das Passwort für das neue Portal lautet Ab12cd!x',
    'Le mot de passe du portail est Ab12cd!x',
    'La contraseña del portal es Ab12cd!x',
    'Het wachtwoord voor de portal is Ab12cd!x',
    'Password (temporary): Ab12cd!x',
    'I set your password to Ab12cd!x',
    'Ich habe Ihr Passwort auf Ab12cd!x gesetzt',
    'Pass\u200bword: Ab12cd!x',
  ])('R26: %j tells a password', (text) => {
    expect(privateData(text).map((found) => found.text)).toEqual(['the reply holds a password']);
  });

  it('the time at which a password was changed is none', () => {
    for (const reply of ['Vous avez changé votre mot de passe à 14h30.', 'Vous avez changé le mot de passe à 9h.', 'We set the password to 8am.'])
      expect([reply, privateData(reply)]).toEqual([reply, []]);
    expect(privateData('We set the password to 8amX.')).toHaveLength(1);
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
    ['Carla is in hospital for her chemotherapy at the moment.', 'Carla …'],
    ['Frau Lenz ist zurzeit krankgeschrieben.', 'Lenz …'],
    ['Désolé, elle est en arrêt maladie depuis lundi.', 'elle …'],
    ['Marta está de baja médica.', 'Marta …'],
    ['Paolo è ricoverato da martedì.', 'Paolo …'],
    ['Rui está internado.', 'Rui …'],
    ['Sanne ligt in het ziekenhuis.', 'Sanne …'],
  ])('R26: %s tells of a person’s health', (text, quote) => {
    expect(privateData(text)).toEqual([{ text: 'the reply holds what is said of a person’s health', quote }]);
  });

  it.each([
    ['Our smith Walter Enright had a mild stroke on Sunday.', 'Enright …'],
    ['He has been off with depression since Easter.', 'He …'],
    ['The form of Miss Corrigan mentions her epilepsy, and page two is missing.', 'her …'],
    ['Frau Loos macht gerade eine Chemotherapie und darf nicht unter Leute.', 'Loos …'],
    ['Wegen seiner Bandscheibe bitte nur kleine Pakete.', 'seiner …'],
    ['M. Castaing s’est fait opérer du cœur la semaine dernière.', 'Castaing …'],
    ['Carmen padece de epilepsia desde niña.', 'Carmen …'],
    ['Paolo ha avuto un ictus a marzo.', 'Paolo …'],
    ['A Rita foi operada ao joelho, e volta em maio.', 'Rita …'],
    ['Sjoerd zit thuis met een burn-out.', 'Sjoerd …'],
  ])('R26: %s tells of somebody’s illness', (text, quote) => {
    expect(privateData(text)).toEqual([{ text: 'the reply holds what is said of a person’s health', quote }]);
  });

  it.each([
    ['Engineer Salome Wirth lives at 22 Weir Lane, second floor, Hobley.', 'lives at …'],
    ['It can go straight to her home, 9 Pippin Way, Evesham.', 'her home …'],
    ['Write to Felix Harrow, 3 Quince Close, Aldermere, which is his home.', 'an address that is somebody’s home …'],
    ['Er arbeitet zu Hause: Hinterfeldweg 14, 83471 Berchtesgaden.', 'zu Hause …'],
    ['Chez Mme Vigneron, à son domicile, 3 impasse des Tilleuls, Pontarlier.', 'son domicile …'],
    ['Fermín vive en la calle del Pez Volador 31, Cuenca.', 'vive …'],
    ['Il liutaio abita in via Garibaldi, 12.', 'abita …'],
    ['A Joana mora na rua das Flores, 8.', 'mora …'],
    ['Sjoerd woont op de Terpstraat 41 in Holwerd.', 'woont …'],
  ])('R26: %s tells where somebody lives', (text, quote) => {
    expect(privateData(text)).toEqual([{ text: 'the reply holds where somebody lives', quote }]);
  });

  it.each([
    'We deliver to stroke units, and Anna has diabetes leaflets for you.',
    'We are sorry that you had a stroke, and hope that your operation goes well.',
    'It has asthma filters. Es hat Krebs auf der Speisekarte: Our crab has cancer pagurus as its name.',
    'Your parcel goes to 12 Dock Road, Hull, as you asked.',
    'Our shop at 14 Hazel Row, Milton is open until six.',
    'Sie wohnen in der Nähe: die Filiale ist am Marktplatz 3.',
  ])('%s tells nothing of somebody else', (text) => {
    expect(privateData(text)).toEqual([]);
  });

  it('R26: an account is one with a slip in its check digits too, and a British one by its sort code', () => {
    expect(privateData('IBAN DE27 7015 0000 1004 3381 92')).toMatchObject([{ text: 'the reply holds a bank account number', quote: '…1 92' }]);
    expect(privateData('sort code 20-45-13, account number 70918842')).toMatchObject([{ quote: '…8842' }]);
    expect(privateData('National Insurance number QQ 12 34 56 C')).toMatchObject([{ quote: '…56 C' }]);
    expect(privateData('Die Geheimzahl lautet unverändert 5827.')).toMatchObject([{ quote: 'Geheimzahl …' }]);
    expect(privateData('Parcel XX12 3456 7890 1234 5678 90, DE12 3456 7890 1234.')).toEqual([]);
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
    'Password: **unchanged**',
    'Password for the portal: see below.',
    'Password reset for order AB-1234 is done.',
    'Set your password to something long.',
    'The password is sent to you by order AB-1234.',
    'Password requests go to team AB12 first.',
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
    for (const piece of [
      'password is ',
      'eyJaaaaaaaaaaa.',
      'A1 ',
      '4* ',
      'DE89 1',
      'password a b ',
      'password (',
      'AB12 ',
      'passport ',
      'born on 1 ',
      'api key ',
      '4 ',
      'PIN: ',
      'x@',
      '-----BEGIN A ',
      'Anna has a ',
      'lives at 1 A',
      'her ',
      'sort code 1',
    ]) {
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

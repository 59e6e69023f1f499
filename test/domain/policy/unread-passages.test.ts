import { describe, expect, it } from 'vitest';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import { fold } from '../../../functions/domain/policy/fold.ts';
import { readWords, unreadWords } from '../../../functions/domain/policy/frequent-words.ts';
import { detectLanguage, isUnread } from '../../../functions/domain/policy/language.ts';
import { inputOf } from './fixtures.ts';

const around = (text: string) =>
  `Hello, thank you for your help with the order.\n${text}\n\nKind regards,\nPeter Novak, Meridian Lighting GmbH, Industriestrasse 12, 8005 Zürich\nThis e-mail is confidential.`;

describe('a message in a language that is not read', () => {
  it.each([
    ['Czech', 'Dobrý den, chceme okamžitě zrušit náš účet a vrátit všechny peníze, jinak se obrátíme na právníka.'],
    ['Czech without accents', 'Dobry den, prosim o zruseni objednavky a vraceni penez na ucet.'],
    ['Slovak', 'Dobrý deň, chcem zrušiť svoj účet a žiadam vrátenie peňazí, inak sa obrátim na súd.'],
    ['Hungarian', 'Azonnal szüntessék meg a fiókunkat, és fizessék vissza a teljes összeget, különben ügyvédhez fordulunk.'],
    ['Romanian', 'Vrem să închideți imediat contul nostru și să ne returnați toți banii, altfel vom apela la un avocat.'],
    ['Croatian', 'Odmah zatvorite naš račun i vratite nam sav novac, inače ćemo se obratiti odvjetniku.'],
    ['Slovene', 'Prosim, da takoj zaprete naš račun in vrnete ves denar, sicer bomo šli na sodišče.'],
    ['Vietnamese', 'Chúng tôi muốn đóng tài khoản ngay lập tức và hoàn lại toàn bộ số tiền, nếu không chúng tôi sẽ kiện.'],
    ['Indonesian', 'Kami ingin segera menutup akun kami dan meminta semua uang dikembalikan.'],
    ['Estonian', 'Soovime oma konto kohe sulgeda ja kogu raha tagasi saada, muidu pöördume advokaadi poole.'],
    ['Latvian', 'Mēs vēlamies nekavējoties slēgt savu kontu un saņemt atpakaļ visu naudu.'],
    ['Lithuanian', 'Norime nedelsiant uždaryti savo paskyrą ir susigrąžinti visus pinigus, kitaip kreipsimės į teisininką.'],
    ['Finnish', 'Haluamme sulkea tilimme heti ja saada kaikki rahat takaisin, muuten otamme yhteyttä asianajajaan.'],
    ['Polish', 'Chcemy natychmiast zamknąć konto i otrzymać zwrot wszystkich pieniędzy, inaczej skontaktujemy się z prawnikiem.'],
    ['Turkish', 'Hesabımızı hemen kapatın ve tüm paramızı iade edin, aksi takdirde avukata başvuracağız.'],
    ['Swedish', 'Vi vill omedelbart stänga vårt konto och få tillbaka alla pengar, annars kontaktar vi en advokat.'],
    ['Norwegian', 'Vi ønsker å avslutte abonnementet med en gang, ellers går vi til sak.'],
    ['Albanian', 'Duam ta mbyllim menjëherë llogarinë tonë dhe të na kthehen të gjitha paratë, përndryshe do të shkojmë në gjyq.'],
    ['Tagalog', 'Gusto naming isara agad ang aming account at ibalik ang lahat ng pera.'],
    ['Swahili', 'Tunataka kufunga akaunti yetu mara moja na kurudishiwa pesa zote, la sivyo tutaenda mahakamani.'],
    ['Hindi in Latin letters', 'Mujhe apna paisa wapas chahiye, mera account abhi band karo warna main court jaunga.'],
    ['Russian in Latin letters', 'Zdravstvuyte, zakroyte nash akkaunt i vernite vse dengi, inache my obratimsya v sud.'],
    ['Basque, of which no word is known', 'Gure kontua berehala itxi nahi dugu eta diru guztia itzultzea eskatzen dugu, bestela abokatuarengana joko dugu.'],
    ['shouted', 'CHCEME OKAMŽITĚ ZRUŠIT NÁŠ ÚČET A VRÁTIT VŠECHNY PENÍZE.'],
  ])('T23: %s is unread, alone and between lines in English', (_, text) => {
    expect(detectLanguage(text, 'en')).toBe('unknown');
    expect(isUnread(text)).toBe(true);
    expect(isUnread(around(text))).toBe(true);
  });

  it.each([
    ['Chinese', '您好，请立即关闭我们的账户，退还全部款项，否则我们会起诉。'],
    ['Chinese, four letters', '关闭账户'],
    ['Japanese', 'アカウントを閉じてください。'],
    ['Korean', '계정을 닫아 주세요. 환불해 주세요.'],
    ['Arabic', 'أغلقوا حسابنا فورا وأعيدوا المال'],
    ['Hindi', 'हमारा खाता तुरंत बंद करें और पैसे लौटाएं'],
    ['Russian', 'Закройте мой аккаунт и верните деньги'],
  ])('T23: %s is, whatever signature stands below it', (_, text) => {
    expect(isUnread(around(text))).toBe(true);
  });

  it('is held where the helpdesk names no topic', () => {
    const {
      intent: _intent,
      topics: _topics,
      ...unnamed
    } = inputOf({ submission: { message: around('Odmah zatvorite naš račun i vratite nam sav novac.') } }).submission;

    expect(assess({ ...inputOf(), submission: unnamed }).reasons).toMatchObject([{ rule: 'language-unread', tier: 3 }]);
  });
});

describe('a message in a language that is read', () => {
  it.each([
    'order 4711 status pls',
    'Angebot 4711 Lieferzeit?',
    'fattura aprile mancante',
    'encomenda 4711 atrasada',
    'waar blijft bestelling 4711',
    'na dann',
    'va bene, a domani',
    'Ok.',
    '4711',
    'vcs tao com a loja aberta amanha?',
    'cmt faire pr changer ladresse svp jarrive pas',
    'dat is nie wat k besteld heb',
    'Hoi, wo isch mis Päckli? I warte scho ewig druf',
    'Ons abonnement loopt door, terwijl wij al in maart hebben opgezegd. Graag een bevestiging.',
    'A encomenda ainda não chegou e ninguém atende o telefone.',
    'WHERE IS MY PARCEL, ORDER 99812, NOBODY ANSWERS',
    'DRINGEND BITTE LIEFERUNG VOM 3.4. PRÜFEN PALETTE FEHLT',
    'colours: terracotta, anthracite, ochre, teal, burgundy, chartreuse, magenta, taupe, cerulean, vermilion, indigo',
    'mozzarella, parmigiano, pecorino, gorgonzola, mascarpone, ricotta, burrata, stracchino, taleggio, provolone',
    'Participants: Jiří Dvořák, Petra Nováková, Đorđe Šimić, László Szőke, Nguyễn Thị Minh, Søren Østergaard, Åsa Björk. Please book eight seats.',
    'Hello,\nplease send us:\n- 12 x Bosch GSR 18V-28, 4711-AB\n- 3 x Makita DHP484Z\nDelivery to Łukasz Wiśniewski, ul. Długa 5, 80-831 Gdańsk.\nZbigniew Brzęczyszczykiewicz, Sp. z o.o.',
    'Bonjour, pouvez-vous expédier à Gyula Kovács, Kossuth Lajos utca 12, 1053 Budapest, Magyarország ? Merci',
    'The app says "Hiba: nincs kapcsolat", what does that mean?',
    'SELECT id, name FROM orders WHERE state = open ORDER BY date',
    'Hello, when will my order arrive? Kind regards, 王小明',
    'Hello, when will my order arrive? Kind regards, Иван Петров',
    'Hello, I want a 𝗿𝗲𝗳𝘂𝗻𝗱 for the two broken lamps, please.',
  ])('is none: %s', (text) => {
    expect(isUnread(text)).toBe(false);
  });
});

describe('the frequent words', () => {
  it('are folded, as words of a text are, and each stands once in its list', () => {
    for (const list of [...readWords, ...unreadWords]) {
      expect(list.size).toBeGreaterThan(80);
      for (const word of list) expect([word, fold(word).chars]).toEqual([expect.stringMatching(/^[a-z]+$/), word]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../functions/domain/policy/language.ts';
import { scoreNegativity, sentimentWindow } from '../../../functions/domain/policy/sentiment-window.ts';

describe('language', () => {
  it.each([
    ['en', 'Hello, when will my order arrive? Thank you.'],
    ['de', 'Wie lange dauert die Lieferung und wann ist sie hier?'],
    ['fr', 'Bonjour, je ne vois pas ma commande dans le compte.'],
    ['es', 'Hola, ¿cuándo llega el pedido? Gracias por la ayuda, es para mi hija.'],
    ['it', 'Buongiorno, il mio ordine non è arrivato e sono in ritardo, grazie.'],
    ['pt', 'Olá, o meu pedido não chegou e eu não sei quando você envia, obrigado.'],
    ['ar', 'مرحبا، متى يصل طلبي؟'],
    ['hi', 'नमस्ते, मेरा ऑर्डर कब आएगा?'],
    ['ja', '注文はいつ届きますか？'],
    ['ko', '주문은 언제 도착하나요?'],
    ['zh', '你好，请问我的订单什么时候到？'],
    ['zh-TW', '你好，請問我的訂單什麼時候到？'],
    ['unknown', 'Здравствуйте, когда придёт мой заказ?'],
    ['unknown', 'สวัสดี คำสั่งซื้อของฉันจะมาถึงเมื่อไร'],
    ['unknown', 'سلام، سفارش من کی می‌رسد؟ پیگیری کنید چرا گم شد'],
    ['unknown', 'Ik heb een vraag voor jullie, het werkt niet.'],
    ['unknown', 'Dzień dobry, moje zamówienie nie jest na czas.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text, 'xx')).toBe(language);
  });

  it('without evidence it is the default: no letters, no known words, a tie', () => {
    for (const text of ['1187?', '👍', 'Northwind Traders', 'de la']) expect(detectLanguage(text, 'de')).toBe('de');
  });

  it('T23: a long passage in a script that nobody reads makes the whole unknown, a name in it does not', () => {
    const english = 'Hello, when will my order arrive? Thank you for the help with it. ';
    expect(detectLanguage(`${english}Иван Петров`, 'en')).toBe('en');
    expect(detectLanguage(`${english}${english}${english}Здравствуйте, когда придёт мой заказ? Я подам на вас в суд.`, 'en')).toBe('unknown');
  });
});

describe('negativity', () => {
  it('is 0 without a negative word, and exclamation marks alone mean joy', () => {
    expect(scoreNegativity('Hello, when will order 1187 arrive? Thank you.')).toBe(0);
    expect(scoreNegativity('Great, thank you!!!')).toBe(0);
  });

  it('rises with each negative word and stays at most 1', () => {
    const angry = 'I am furious, your service is terrible and useless!';
    expect(scoreNegativity('That is bad.')).toBeLessThan(0.5);
    expect(scoreNegativity(angry)).toBeGreaterThan(0.8);
    expect(scoreNegativity(`${angry} ${angry}`)).toBeGreaterThan(scoreNegativity(angry));
    expect(scoreNegativity(angry.repeat(500))).toBeLessThanOrEqual(1);
  });
});

describe('window', () => {
  const calm = 'We look at the list of the open orders and it is all in order. ';

  it('is the text itself up to 400 characters', () => {
    const text = 'x'.repeat(400);
    expect(sentimentWindow(text)).toEqual({ text, language: 'en' });
    expect(sentimentWindow('1187', 'de')).toEqual({ text: '1187', language: 'de' });
  });

  it('holds the anger that begins at character 900', () => {
    const anger = 'I am furious, this is terrible, horrible and useless.';
    const text = `${calm.repeat(20).slice(0, 900)}${anger} ${calm.repeat(10)}`;
    const window = sentimentWindow(text, 'en');
    expect(window.text).toContain(anger);
    expect(window.text.length).toBeLessThanOrEqual(400);
    expect(window.language).toBe('en');
  });

  it('prefers the worst of several places, also at the very end', () => {
    const text = `That is bad. ${calm.repeat(20)} Furious! ${calm.repeat(20)} terrible, horrible, useless`;
    const window = sentimentWindow(text);
    expect(window.text.endsWith('terrible, horrible, useless')).toBe(true);
    expect(window.text).not.toContain('Furious');
  });

  it('without any negative word it is the beginning, and never half an emoji', () => {
    expect(sentimentWindow(calm.repeat(20)).text).toBe(calm.repeat(20).slice(0, 400));
    expect(sentimentWindow(`x${'😀'.repeat(400)}`).text.isWellFormed()).toBe(true);
    expect(sentimentWindow('terrible '.repeat(200)).text.length).toBeLessThanOrEqual(400);
    expect(sentimentWindow(`bad ${'!'.repeat(700)} bad`).text.length).toBeLessThanOrEqual(400);
  });
});

import { describe, expect, it } from 'vitest';
import { fold, plainWords } from '../../../functions/domain/policy/fold.ts';
import { concepts } from '../../../functions/domain/policy/lexicon/concepts.ts';
import { messageConcepts } from '../../../functions/domain/policy/lexicon/message-concepts.ts';
import { conceptsIn } from '../../../functions/domain/policy/lexicon/read-concepts.ts';

const names = Object.keys(concepts);
/** What stands in a text: the names of its concepts, with the word that means each. */
function read(text: string): Record<string, string | undefined> {
  const words = plainWords(fold(text));
  return Object.fromEntries(conceptsIn(words, 0, words.length, 'reply').map(({ name, at }) => [names[Number.parseInt(name, 36)], words[at]?.text]));
}

describe('concepts', () => {
  it.each([
    ['We refund the fee on Friday', { 'money-back': 'refund', fee: 'fee', weekday: 'friday' }],
    ['Wir erstatten die Gebühr am Freitag', { 'money-back': 'erstatten', fee: 'gebuhr', weekday: 'freitag' }],
    ['Vi rimborsiamo la tariffa venerdì', { 'money-back': 'rimborsiamo', weekday: 'venerdi' }],
  ])('are the same in every language: %s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it('stand where their first word stands, each once, in the order of the list', () => {
    const words = plainWords(fold('Refund the refunds, we refund on Friday'));
    const found = conceptsIn(words, 0, words.length, 'reply');
    const [first] = found;

    expect([names[Number.parseInt(first?.name ?? '', 36)], first?.at]).toEqual(['money-back', 0]);
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
    expect(found.map(({ name }) => Number.parseInt(name, 36))).toEqual(found.map(({ name }) => Number.parseInt(name, 36)).sort((a, b) => a - b));
    expect(conceptsIn(words, 1, 2, 'reply').map(({ name }) => names[Number.parseInt(name, 36)])).not.toContain('money-back');
  });

  it('are none of a word that no list has', () => {
    expect(read('zzyzx qwrtz')).toEqual({});
  });

  it('go on being read when more words were seen than are remembered', () => {
    for (let n = 0; n < 20_001; n += 1) read(`q${n.toString(36)}x`);

    expect(read('We refund the fee')).toMatchObject({ 'money-back': 'refund', fee: 'fee' });
  });

  it('are others in a message, and named apart from those of a reply', () => {
    const read = (text: string) => {
      const words = plainWords(fold(text));
      return conceptsIn(words, 0, words.length, 'message').map(({ name }) => name);
    };
    const named = (concept: string) => `~${Object.keys(messageConcepts).indexOf(concept).toString(36)}`;

    for (const text of ['My eye hurts', 'Mein Auge tut weh', 'Me duele el ojo']) expect(read(text)).toContain(named('body-part'));
    expect(read('Our guests cancel')).toContain(named('own-customers'));
  });

  it.each([...Object.entries(concepts), ...Object.entries(messageConcepts)])('%s has folded words, each once', (_, list) => {
    const words = list.trim().split(/\s+/);
    expect(words.filter((word) => !/^[a-z0-9]+\*?$/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});

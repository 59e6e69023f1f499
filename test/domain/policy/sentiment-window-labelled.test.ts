import { expect, it } from 'vitest';
import { scoreNegativity, sentimentWindow } from '../../../functions/domain/policy/sentiment-window.ts';
import { assessText } from '../../../local/eval/assess-text.ts';
import { type Labelled, readLabelled } from '../../../local/eval/labelled.ts';
import { moodOf } from '../../../local/stand-ins/comprehend.ts';
import { drawsOf } from '../../../local/traffic/draws.ts';

const inLabelled = (name: string): URL => new URL(`../../../examples/labelled/${name}.jsonl`, import.meta.url);
const isNegative = (text: string): boolean => {
  const { label, score } = moodOf(scoreNegativity(text));
  return label === 'NEGATIVE' && score >= 0.8;
};

it('of a long message 400 characters say what 500 would: no draft goes out that they would have held', async () => {
  const all = [...(await readLabelled(inLabelled('held-out'))), ...(await readLabelled(inLabelled('validation')))];
  const draws = drawsOf('windows');
  const byLanguage = Map.groupBy(all, ({ language }) => language);
  /** The message among others of its language, at a place by chance. */
  const among = ({ message, language }: Labelled): string => {
    const parts = [message];
    while (parts.join(' ').length < 1000) {
      const other = draws.pick(byLanguage.get(language) ?? all).message;
      if (draws.chance(0.5)) parts.push(other);
      else parts.unshift(other);
    }
    return parts.join(' ');
  };
  const read = all.map(among).map((text) => ({ text, wide: isNegative(sentimentWindow(text, 'en', 500).text), now: isNegative(sentimentWindow(text).text) }));
  const others = read.filter(({ wide, now }) => wide !== now);
  const heldByMoodAlone = others.filter(({ text }) => assessText({ id: 'long', message: text }).held.every(({ rule }) => rule === 'negative-sentiment'));

  expect([read.length, read.filter(({ wide }) => wide).length, others.length, heldByMoodAlone.length]).toEqual([456, 26, 10, 0]);
});

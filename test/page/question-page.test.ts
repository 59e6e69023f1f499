import { describe, expect, it } from 'vitest';
import { type QuestionPageView, renderQuestionPage } from '../../functions/page/question-page.tsx';
import { all, byTag, formsOf, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';
import { aPacket, now } from './views.ts';

const at = new Date('2026-11-22T13:10:00Z');
const aQuestion = (fields: Partial<QuestionPageView> = {}): QuestionPageView => ({
  tenantName: 'Contoso Support',
  timeZone: 'Europe/Berlin',
  now,
  questionId: 'grt_09',
  nonce: 'nonce-9',
  packet: aPacket(),
  question: { by: 'Ann Abel', to: 'Ida Ivers', text: 'Was the credit promised?', at, answer: null },
  problem: null,
  typed: '',
  ...fields,
});
const answered = { ...aQuestion().question, answer: { text: 'Yes, in March.', at } };
const visible = (page: string): string => textOf(only(byTag(parseHtml(page), 'body')));

describe('the page of a question', () => {
  it('shows who asks what, the case, and one form: the answer', () => {
    const page = renderQuestionPage(aQuestion());

    expect(visible(page)).toMatch(/Ann Abel asks youWas the credit promised\?.*Others decide.*We were told the March outage credit.*We will refund/s);
    expect(formsOf(page)).toMatchObject([{ action: '/review/g/grt_09/answer', method: 'post', defaults: { nonce: 'nonce-9', text: '' } }]);
  });

  it('shows an answer that was given, and takes no other', () => {
    const page = renderQuestionPage(aQuestion({ question: answered, problem: 'It came too late', typed: 'No.' }));

    expect(visible(page)).toMatch(/It came too late.*You answered, Sun 22 Nov 2026, 14:10 CETYes, in March\..*What you had typedNo\./s);
    expect(formsOf(page)).toEqual([]);
  });

  it('keeps what was typed where it was not taken', () => {
    const page = renderQuestionPage(aQuestion({ problem: 'at most 10000 characters', typed: '\nmy & answer' }));

    expect(formsOf(page)[0]?.defaults.text).toBe('\nmy & answer');
    expect(only(all(parseHtml(page), ({ attributes }) => attributes.id === 'answer')).attributes['aria-invalid']).toBe('true');
    expect(only(all(parseHtml(page), ({ attributes }) => attributes.role === 'alert')).attributes.autofocus).toBe('');
  });

  it.each([['open', aQuestion({ problem: 'x' })] as const, ['answered', aQuestion({ question: answered, typed: 'x' })] as const])(
    'has one heading, its landmarks, labelled fields and unique ids: %s',
    (_, view) => {
      const page = parseHtml(renderQuestionPage(view));

      only(byTag(page, 'h1'));
      for (const landmark of ['header', 'main', 'footer']) only(byTag(page, landmark));
      const ids = all(page, ({ attributes }) => 'id' in attributes).map(({ attributes }) => attributes.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const area of byTag(page, 'textarea')) only(all(page, ({ tag, attributes }) => tag === 'label' && attributes.for === area.attributes.id));
    },
  );

  it.each(payloads.map((payload) => [payload]))('keeps text of strangers as text: %s', (payload) => {
    const hostile = { ...answered, by: payload, text: payload, answer: { text: payload, at } };

    expect(() => parseHtml(renderQuestionPage(aQuestion({ question: hostile, typed: payload, problem: 'x' })))).not.toThrow();
  });
});

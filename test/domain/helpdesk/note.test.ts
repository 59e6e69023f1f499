import { describe, expect, it } from 'vitest';
import { readNote } from '../../../functions/domain/helpdesk/note.ts';

describe('a note that holds a draft', () => {
  it('is its text, where it says no more', () => {
    expect(readNote('\n Hello Dana. \n')).toEqual({ ok: true, text: 'Hello Dana.', fields: {} });
  });

  it('is the text before the line, and what follows about it', () => {
    const fields = { confidence: 0.9, intent: 'Refund Request', actions: [{ type: 'refund', amount: { currency: 'USD', minor: 100 } }], review: true };
    expect(readNote(`Hello.\n\nDana\n---countersign  \n${JSON.stringify(fields)}\n`)).toEqual({
      ok: true,
      text: 'Hello.\n\nDana',
      fields: { ...fields, intent: 'refund_request' },
    });
  });

  it('may name the line in the middle of another one', () => {
    expect(readNote('We write ---countersign and go on.')).toMatchObject({ ok: true, text: 'We write ---countersign and go on.' });
  });

  it.each([
    ['', 'no_text'],
    ['\n---countersign\n{}', 'no_text'],
    ['Hello. ---countersign { "confidence": 0.9 }', 'line_lost'],
    ['Hello.\n---countersign {}', 'line_lost'],
    ['Hello. ---countersign {}\n---countersign\n{}', 'line_lost'],
    ['Hello.\n---countersign', 'fields_not_json'],
    ['Hello.\n---countersign\n{ "confid', 'fields_not_json'],
    ['Hello.\n---countersign\n{} and more', 'fields_not_json'],
    ['Hello.\n---countersign\n[]', 'fields_invalid'],
    ['Hello.\n---countersign\n{ "confidence": 2 }', 'fields_invalid'],
    ['Hello.\n---countersign\n{ "confidnce": 0.9 }', 'fields_invalid'],
    ['Hello.\n---countersign\n{ "reply": { "to": "x@y.example", "text": "another" } }', 'fields_invalid'],
    ['Hello.\n---countersign\n{ "author": { "id": "sam", "type": "agent" } }', 'fields_invalid'],
  ])('%j is none: %s', (body, fault) => {
    expect(readNote(body)).toEqual({ ok: false, fault });
  });
});

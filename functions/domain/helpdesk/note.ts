import type * as z from 'zod';
import { Submission } from '../policy/draft.ts';

/** What an author may say of a draft beside its text. */
const NoteFields = Submission.pick({
  accountId: true,
  confidence: true,
  intent: true,
  topics: true,
  actions: true,
  urgency: true,
  review: true,
  reasoning: true,
  sources: true,
}).partial();
type NoteFields = z.infer<typeof NoteFields>;

/** Ends the reply in a note; what follows is JSON, to the end of the note. */
const separator = /^---countersign[ \t]*$/m;
/** The same where a vendor, or whoever wrote the note, has lost the line breaks around it. */
const lostSeparator = /---countersign[ \t]*\{/;

export type NoteRead = { readonly ok: true; readonly text: string; readonly fields: NoteFields } | { readonly ok: false; readonly fault: NoteFault };
export type NoteFault = 'no_text' | 'line_lost' | 'fields_not_json' | 'fields_invalid';

/**
 * Reads a note that holds a draft: the reply's text and, after a line `---countersign`, a JSON object about it.
 *
 * A note that was cut off in that object is refused as a whole, and so is one whose line does not stand alone: the object would go to the customer. One without the line says nothing of its own confidence, so a person is asked.
 */
export function readNote(body: string): NoteRead {
  const found = separator.exec(body);
  const text = (found ? body.slice(0, found.index) : body).trim();
  if (text === '') return { ok: false, fault: 'no_text' };
  if (lostSeparator.test(text)) return { ok: false, fault: 'line_lost' };
  if (!found) return { ok: true, text, fields: {} };
  const json = parsed(body.slice(found.index + found[0].length));
  if (json === undefined) return { ok: false, fault: 'fields_not_json' };
  const fields = NoteFields.safeParse(json);
  return fields.success ? { ok: true, text, fields: fields.data } : { ok: false, fault: 'fields_invalid' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { randomUUID } from 'node:crypto';
import { aDraft } from '../cost/tenant.ts';
import { headOf, keepCopies, type Template, takeTemplate, withoutTexts } from '../fill/copies.ts';
import type { LocalTables } from '../memory-tables.ts';
import { drawsOf } from '../traffic/draws.ts';
import type { Filling } from './protocol.ts';

/** Where drafts are to be. */
export interface Place {
  readonly tables: LocalTables;
  readonly url: string;
  /** Of the helpdesk. */
  readonly key: string;
  /** Answers when nothing goes on. */
  readonly settle: () => Promise<void>;
}

/** Sends one draft of each kind that is wanted, and copies what it left. */
export async function fill(place: Place, { kept, pending, minimal }: Filling): Promise<null> {
  const wanted = [
    { count: kept, isGated: false, of: withoutTexts },
    { count: pending, isGated: true, of: (template: Template) => template },
    { count: minimal, isGated: false, of: headOf },
  ].filter(({ count }) => count > 0);
  const templates: { readonly template: Template; readonly count: number }[] = [];
  // All of them before the tables are large.
  for (const { count, isGated, of } of wanted) {
    const conversationId = randomUUID();
    const template = await takeTemplate(place.tables, conversationId, () => send(place, isGated, conversationId));
    templates.push({ template: of(template), count });
  }
  for (const { template, count } of templates) await keepCopies(place.tables, template, count);
  return null;
}

async function send({ url, key, settle }: Place, isGated: boolean, conversationId: string): Promise<void> {
  const answer = await fetch(`${url}/v1/drafts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ ...aDraft(0, isGated, new Date(), drawsOf('fill')), conversationId }),
  });
  if (!answer.ok) throw new Error(`a draft was answered ${answer.status}: ${await answer.text()}`);
  await settle();
}

import { expect } from 'vitest';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { parseHtml, textOf } from '../page/html.ts';
import { formTo, type Outside, openBrowser } from './outside.ts';

const propose = /^\/policy\/propose$/;
const proposal = /^\/policy\/proposals\/prp_/;

/**
 * Changes the policy as two people do, in two browsers: Carlos of compliance proposes, Olivia, an owner, puts it in force.
 *
 * @returns the words of the proposal's page after that.
 */
export async function changeByTwo(outside: Outside, change: (policy: Policy) => Policy, reason: string): Promise<string> {
  const [carlos, olivia] = [openBrowser(outside.url), openBrowser(outside.url)];
  await outside.signIn(carlos, 'carlos@countersign.example');
  await outside.signIn(olivia, 'olivia@countersign.example');

  const form = formTo(await carlos.open('/policy/propose'), propose);
  const document = JSON.stringify(change(JSON.parse(form.defaults.document ?? '')), null, 2);
  const tried = await carlos.send(form, { document, do: 'try' });
  expect([tried.status, textOf(parseHtml(tried.text))]).toEqual([200, expect.stringContaining('Nothing is kept yet.')]);
  const made = await carlos.send(formTo(tried, propose), { reason, do: 'propose' });
  expect([made.hops, made.path]).toEqual([[303, 200], expect.stringMatching(proposal)]);
  expect((await carlos.send(formTo(made, proposal), { do: 'accept' })).status).toBe(403);

  const asked = await olivia.open(made.path);
  const put = await olivia.send(formTo(asked, proposal), { do: 'accept' });
  expect([put.hops, put.path]).toEqual([[303, 200], made.path]);
  return textOf(parseHtml(put.text)).replace(/\s+/g, ' ');
}

import type { SentMail } from '../../local/stand-ins/mailbox.ts';
import type { Visit } from './desk.ts';

/**
 * Shows the HTML part of a mail as a careless mail program would: as a document of its own, with no policy of any kind.
 *
 * What a mail must not hold is then not only stopped, but would run.
 */
export async function showMail(visit: Visit, { html }: Pick<SentMail, 'html'>): Promise<Visit> {
  await visit.page.route('**/mail-program', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await visit.open('/mail-program');
  await visit.page.unroute('**/mail-program');
  return visit;
}

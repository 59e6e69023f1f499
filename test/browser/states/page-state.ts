import { pageHeaders } from '../../../functions/page/layout.tsx';
import type { Desk, Visit } from '../desk.ts';

/** One page in one state, and a way to get there. Every state of this list goes through all checks of `page-states.test.ts`. */
export interface PageState {
  /** `room: state`. */
  readonly name: string;
  /** Of the document. @default 200 */
  readonly status?: number;
  /** Visible words that no other state of the page has. */
  readonly says: string;
  readonly reach: (desk: Desk) => Promise<Visit>;
}

/** A room of the console as it stands for somebody who is signed in: a further page needs no more than this. */
export const room = (name: string, path: string, as: string, says: string): PageState => ({
  name,
  says,
  reach: async (desk) => (await desk.visit({ as })).open(path),
});

/** A page for which the stack has no way there: drawn from its view, and sent as the stack would send it. */
export const drawn = (name: string, says: string, html: () => string, headers = pageHeaders()): PageState => ({
  name,
  says,
  reach: async (desk) => {
    const visit = await desk.visit();
    await visit.page.route('**/drawn', (route) => route.fulfill({ headers, body: html() }));
    return visit.open('/drawn');
  },
});

import { forTwo, openForBen } from '../cases.ts';
import type { Visit } from '../desk.ts';
import type { PageState } from './page-state.ts';
import { decidedByBen } from './review-ways.ts';

const toReceipt = async (visit: Visit): Promise<Visit> => visit.open(`${visit.path()}/receipt`);

/** The page after a decision. */
export const receiptStates: readonly PageState[] = [
  { name: 'receipt: in escrow', says: 'Until then it can be stopped', reach: async (desk) => (await openForBen(desk)).press('Approve') },
  {
    name: 'receipt: approved with edits',
    says: 'Approved with edits',
    reach: async (desk) => {
      const visit = await openForBen(desk);
      await visit.page.fill('#edit', 'Hello Dana,\n\nwe are sorry. Order 1187 comes on Monday, 30 November.\n\nKind regards');
      return visit.press('Approve');
    },
  },
  {
    name: 'receipt: others must approve',
    says: 'must approve. Nothing is sent before that',
    reach: async (desk) => {
      const { first } = await forTwo(desk);
      const visit = await desk.openLink(first);
      await visit.page.fill('#code', first.code ?? '');
      return visit.press('Approve');
    },
  },
  { name: 'receipt: rejected', says: 'Nothing is sent. The author has your reason', reach: async (desk) => toReceipt(await decidedByBen(desk, 'reject')) },
  {
    name: 'receipt: sent',
    says: 'It was sent',
    reach: async (desk) => {
      const visit = await decidedByBen(desk, 'approve');
      await desk.outside.advance(31);
      return toReceipt(visit);
    },
  },
  {
    name: 'receipt: stopped',
    says: 'It did not go out, and must be approved again',
    reach: async (desk) => {
      const visit = await decidedByBen(desk, 'approve');
      const path = visit.path();
      await visit.page.selectOption('#stop-reason', 'wrong_facts');
      await visit.press('Stop this');
      return visit.open(`${path}/receipt`);
    },
  },
];

import { asked } from '../cases.ts';
import type { PageState } from './page-state.ts';

/** The page of somebody who is asked a question. */
export const questionStates: readonly PageState[] = [
  { name: 'question: open', says: 'Your answer', reach: async (desk) => desk.openLink((await asked(desk)).link) },
  {
    name: 'question: an answer with nothing but spaces',
    status: 422,
    says: 'Your answer was not recorded',
    reach: async (desk) => {
      const visit = await desk.openLink((await asked(desk)).link);
      await visit.page.fill('#answer', '  ');
      return visit.press('Send the answer');
    },
  },
  {
    name: 'question: answered',
    says: 'You answered',
    reach: async (desk) => {
      const visit = await desk.openLink((await asked(desk)).link);
      await visit.page.fill('#answer', 'It does.\n\nI called them.');
      return visit.press('Send the answer');
    },
  },
  {
    name: 'question: over while somebody typed',
    status: 410,
    says: 'This question is over',
    reach: async (desk) => {
      const { link, bens } = await asked(desk);
      const visit = await desk.openLink(link);
      await visit.page.fill('#answer', 'It does.');
      await desk.outside.act(bens, 'reject');
      return visit.press('Send the answer');
    },
  },
];

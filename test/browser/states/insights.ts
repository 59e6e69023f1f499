import { ben, decidedInEachWay, edgar, forTwo, gina, olivia } from '../cases.ts';
import { type PageState, room } from './page-state.ts';

/** The first of a stack: what an owner sees before anything came in. */
export const emptyInsights: readonly PageState[] = [
  room('insights: nothing yet, for an owner', '/insights', olivia, 'Worked out from 0 replies'),
  room('insights: nothing yet, for an approver', '/insights', gina, 'Worked out from your 0 decisions'),
];

/** What people did to held replies. */
export const insightsStates: readonly PageState[] = [
  {
    name: 'insights: for an approver',
    says: 'Insights: your decisions',
    reach: async (desk) => {
      await decidedInEachWay(desk);
      return (await desk.visit({ as: ben })).open('/insights');
    },
  },
  {
    name: 'insights: for an owner',
    says: 'needed a person',
    reach: async (desk) => {
      await decidedInEachWay(desk);
      await forTwo(desk);
      await desk.outside.draft('acc_fabrikam');
      await desk.outside.held('acc_tailspin', { urgency: 'urgent' });
      await desk.outside.advance(4000); // of its two hours less than one is left
      return (await desk.visit({ as: olivia })).open('/insights?days=28');
    },
  },
  {
    name: 'insights: what people change again and again',
    says: 'Write ‘kind regards’: added in',
    reach: async (desk) => {
      const { outside } = desk;
      const text = 'Hello Dana,\n\nyour order 1187 arrives on Friday. It is packed well, and the carrier calls before.';
      for (const accountId of ['acc_fabrikam', 'acc_tailspin', 'acc_fabrikam']) {
        const { id } = await outside.held(accountId, { reply: { to: 'dana@fabrikam.example', text } });
        await outside.act(await outside.linkOf(id, ben), 'approve', { text: `${text}\n\nKind regards` });
      }
      await outside.advance(60);
      return (await desk.visit({ as: olivia })).open('/insights?days=28');
    },
  },
  room('insights: one day, for an executive', '/insights?days=1', edgar, 'Last 24 hours'),
  {
    name: 'insights: no such period',
    status: 422,
    says: 'Figures are worked out for 1, 7 or 28 days',
    reach: async (desk) => (await desk.visit({ as: olivia })).open('/insights?days=3'),
  },
  {
    name: 'insights: no such figure',
    status: 404,
    says: 'There is no such figure, or it is not yours to see',
    reach: async (desk) => (await desk.visit({ as: ben })).open('/insights/reviewers.csv'),
  },
];

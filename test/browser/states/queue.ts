import { scriptedConsoleHeaders } from '../../../functions/page/console-frame.tsx';
import { type QueueListView, renderQueueListPage } from '../../../functions/page/queue-list.tsx';
import { queueScriptOf } from '../../../functions/page/queue-script.ts';
import { ben, failedRelease, forBen, forMariasTeam, forTwo, gina, lena, maria, olivia } from '../cases.ts';
import type { Desk, Visit } from '../desk.ts';
import { drawn, type PageState, room } from './page-state.ts';

const hour = 3600;

/** A deadline that has passed, as it can be seen in the seconds before the holding reply goes out. */
function aLateQueue(): QueueListView {
  const now = new Date('2026-11-22T13:08:00Z');
  const decideBy = new Date(now.getTime() - 20_000).toISOString();
  const none = { count: 0, more: false };
  const one = { count: 1, more: false };
  return {
    tenantName: 'Contoso Support',
    timeZone: 'Europe/Berlin',
    now,
    personName: 'Olivia Okafor',
    listing: { view: 'breaching', filter: { account: '', rule: '', role: '', urgency: '', search: '' }, after: '' },
    counts: { mine: none, team: one, breaching: one, failed: none, blocked: none, all: one },
    choices: { accounts: [], rules: [], roles: [] },
    rows: [
      {
        draftId: 'drf_1',
        reference: 'AP-7K2M',
        hashPrefix: '0123456789abcdef',
        accountName: 'Fabrikam Parts',
        ask: null,
        category: 'order_status',
        rules: ['low-confidence', 'money', 'keyword', 'negative-sentiment'],
        time: { kind: 'waiting', decideBy, blocked: null },
        own: 'you on behalf of Mia Moll',
        asked: ['Ben Carter', 'Ann Becker'],
        askedHidden: true,
        since: new Date(now.getTime() - 24 * hour * 1000),
        stage: 1,
        stageCount: 2,
        urgency: 'urgent',
      },
    ],
    found: one,
    next: null,
    banner: { waiting: one, late: one, first: { draftId: 'drf_1', reference: 'AP-7K2M', decideBy } },
    lastDecision: null,
    acts: { nonce: 'n', remind: true, from: [], to: [], atMost: 20, typed: null },
  };
}

/** Selects a row of Maria's team, and does something with it. */
async function withARow(desk: Desk, act: (visit: Visit) => Promise<Visit>): Promise<Visit> {
  const { id, reference } = await forBen(desk);
  const visit = await (await desk.visit({ as: maria })).open(`/queue?view=team&q=${reference}`);
  await visit.page.check(`#row-${id} input`);
  return act(visit);
}

/** A release that waited in vain for an endpoint which answered 410 to the one before it; the endpoint is enabled afterwards. */
async function disabledRelease(desk: Desk): Promise<string> {
  const { outside } = desk;
  const ids = [(await forBen(desk)).id, (await forBen(desk)).id] as const;
  await outside.fault({ webhook: '410' });
  for (const id of ids) {
    await outside.act(await outside.linkOf(id, ben), 'approve');
    await outside.advance(60);
  }
  await outside.advance(100 * hour);
  await outside.fault({});
  await outside.call('POST', '/v1/deliveries/enable', { as: 'admin' });
  return ids[1];
}

/** The list in its views, what is done to its rows, and a draft of it. */
export const queueStates: readonly PageState[] = [
  room('queue: empty', '/queue', gina, 'Nothing waits for you, as of'),
  room('queue: my team, empty', '/queue?view=team', gina, 'Nothing waits for you or your team'),
  room('queue: breaching, empty', '/queue?view=breaching', gina, 'No deadline is near'),
  room('queue: failed, empty', '/queue?view=failed', gina, 'Every reply that was handed over arrived, or may still'),
  room('queue: blocked, empty', '/queue?view=blocked', gina, 'Nothing is blocked'),
  {
    name: 'queue: a few',
    says: 'Replies that wait for you',
    reach: async (desk) => {
      for (let i = 0; i < 2; i += 1) await forBen(desk);
      await desk.outside.held('acc_tailspin', {
        reply: { to: 'dana@tailspin.example', text: 'We refund it.' },
        actions: [{ type: 'refund', amount: { currency: 'USD', minor: 70_000 } }],
      });
      return (await desk.visit({ as: ben })).open('/queue');
    },
  },
  {
    name: 'queue: my team',
    says: 'Remind those who are asked',
    reach: async (desk) => {
      await forTwo(desk);
      return (await desk.visit({ as: maria })).open('/queue?view=team');
    },
  },
  {
    name: 'queue: long, in several pages',
    says: 'The queue is long',
    reach: async (desk) => {
      for (let i = 0; i < 51; i += 1) await desk.outside.held('acc_fabrikam');
      const visit = await (await desk.visit({ as: olivia })).open('/queue?view=all');
      return visit.leads(() => visit.page.getByRole('link', { name: 'Next page' }).click());
    },
  },
  {
    name: 'queue: found by its reference',
    says: '1 reply, the nearest deadline first',
    reach: async (desk) => {
      const { reference } = await forBen(desk);
      const visit = await (await desk.visit({ as: olivia })).open('/queue?view=all');
      await visit.page.fill('#q', reference.toLowerCase());
      return visit.press('Show');
    },
  },
  {
    name: 'queue: filtered, nothing found',
    says: 'No row fits what you search or filter by',
    reach: async (desk) => {
      const visit = await (await desk.visit({ as: olivia })).open('/queue?view=all');
      await visit.page.locator('summary', { hasText: 'Filters' }).click();
      await visit.page.selectOption('#account', { label: 'Fabrikam Parts' });
      await visit.page.selectOption('#urgency', 'internal');
      return visit.press('Show');
    },
  },
  {
    name: 'queue: no such view',
    status: 404,
    says: 'There is no such view of the queue',
    reach: async (desk) => (await desk.visit({ as: ben })).open('/queue?view=theirs'),
  },
  {
    name: 'queue: an act on no row',
    status: 422,
    says: 'Select at least one row. What you chose is still chosen',
    reach: async (desk) => {
      await forBen(desk);
      return (await (await desk.visit({ as: olivia })).open('/queue?view=all&account=acc_fabrikam')).press('Remind those who are asked');
    },
  },
  {
    name: 'queue: a hand-over from nobody',
    status: 422,
    says: 'Choose whose seats go to somebody else',
    reach: async (desk) => {
      const { drafts, list } = await forMariasTeam(desk);
      const visit = await (await desk.visit({ as: maria })).open(list);
      await visit.page.check(`#row-${drafts[0]?.id} input`);
      return visit.press('Hand over');
    },
  },
  {
    name: 'queue: an act by somebody who has signed out',
    status: 403,
    says: 'You are signed out',
    reach: (desk) =>
      withARow(desk, async (visit) => {
        await (await (await visit.tab()).open('/delegation')).press('Sign out');
        return visit.press('Remind those who are asked');
      }),
  },
  {
    name: 'queue: reminded',
    says: '1 reply done, 0 refused',
    reach: (desk) => withARow(desk, (visit) => visit.press('Remind those who are asked')),
  },
  {
    name: 'queue: handed over, one refused',
    says: '1 reply done, 1 refused',
    reach: async (desk) => {
      const { drafts, list, from, to } = await forMariasTeam(desk);
      const visit = await (await desk.visit({ as: maria })).open(list);
      for (const { id } of drafts) await visit.page.check(`#row-${id} input`);
      await visit.page.selectOption('#from', from.id);
      await visit.page.selectOption('#to', to.id);
      await desk.outside.revise(drafts[1]?.id ?? '', { reply: { to: 'dana@fabrikam.example', text: 'It comes on Monday.' } });
      return visit.press('Hand over');
    },
  },
  {
    name: 'queue: the result of somebody else’s acts',
    status: 404,
    says: 'There is no such result',
    reach: (desk) =>
      withARow(desk, async (visit) => {
        await visit.press('Remind those who are asked');
        return (await desk.visit({ as: ben })).open(visit.path());
      }),
  },
  {
    name: 'queue: one draft, to decide',
    says: 'Review and decide',
    reach: async (desk) => {
      const { id } = await forBen(desk);
      return (await desk.visit({ as: ben })).open(`/queue/${id}`);
    },
  },
  {
    name: 'queue: one draft, to read',
    says: 'It waits for',
    reach: async (desk) => {
      const { draft } = await forTwo(desk);
      return (await desk.visit({ as: olivia })).open(`/queue/${draft.id}`);
    },
  },
  {
    name: 'queue: a draft of others',
    status: 404,
    says: 'or it is not yours to see',
    reach: async (desk) => {
      const { id } = await forBen(desk);
      return (await desk.visit({ as: gina })).open(`/queue/${id}`);
    },
  },
  {
    name: 'queue: blocked',
    says: 'Blocked: nobody is left who may decide',
    reach: async (desk) => {
      const { outside } = desk;
      // Whom an owner stands in for as the last resort may not be the author, so nobody is left.
      await outside.routeBy([{ seats: [{ role: 'nobody-yet', count: 1 }], assurance: 'link', blind: false }]);
      const author = { id: 'per_olivia', type: 'agent' as const };
      await outside.draft('acc_fabrikam', { author, confidence: 0.97, review: true });
      return (await desk.visit({ as: lena })).open('/queue?view=blocked');
    },
  },
  {
    name: 'queue: breaching',
    says: 'Replies whose deadline is near or past',
    reach: async (desk) => {
      await desk.outside.held('acc_tailspin', { urgency: 'urgent' });
      await desk.outside.advance(hour + 600);
      return (await desk.visit({ as: olivia })).open('/queue?view=breaching');
    },
  },
  {
    name: 'queue: failed release',
    says: 'last answer 500',
    reach: async (desk) => {
      await failedRelease(desk);
      return (await desk.visit({ as: olivia })).open('/queue?view=failed');
    },
  },
  {
    name: 'queue: one draft, whose release failed',
    says: 'did not take it',
    reach: async (desk) => {
      const id = await failedRelease(desk);
      return (await desk.visit({ as: ben })).open(`/queue/${id}`);
    },
  },
  {
    name: 'queue: one draft, whose release failed, for whoever may mend it',
    says: 'Send it again',
    reach: async (desk) => {
      const id = await failedRelease(desk);
      return (await desk.visit({ as: olivia })).open(`/queue/${id}`);
    },
  },
  {
    name: 'queue: one draft, let be without a reason',
    status: 422,
    says: 'Choose a reason',
    reach: async (desk) => {
      const id = await failedRelease(desk);
      return (await (await desk.visit({ as: olivia })).open(`/queue/${id}`)).press('No further try');
    },
  },
  {
    name: 'queue: one draft, let be',
    says: 'Olivia Okafor said so',
    reach: async (desk) => {
      const id = await failedRelease(desk);
      const visit = await (await desk.visit({ as: olivia })).open(`/queue/${id}`);
      await visit.page.selectOption('#reason', 'answered_otherwise');
      return visit.press('No further try');
    },
  },
  {
    name: 'queue: a release that waited for its disabled endpoint',
    says: 'its endpoint is disabled',
    reach: async (desk) => {
      await disabledRelease(desk);
      return (await desk.visit({ as: olivia })).open('/queue?view=failed');
    },
  },
  {
    name: 'queue: one draft, whose endpoint is disabled',
    says: 'is disabled and was not enabled in time',
    reach: async (desk) => {
      const id = await disabledRelease(desk);
      return (await desk.visit({ as: ben })).open(`/queue/${id}`);
    },
  },
  drawn('queue: past its deadline', 'A deadline has passed', () => renderQueueListPage(aLateQueue()), scriptedConsoleHeaders(queueScriptOf)),
];

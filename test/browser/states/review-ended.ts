import { expect } from 'vitest';
import { ben, edgar, forBen, forRole, forTwo, openForBen, tamper } from '../cases.ts';
import type { Desk, Visit } from '../desk.ts';
import type { PageState } from './page-state.ts';
import { decidedByBen, later, tooLate } from './review-ways.ts';

const day = 86_400;

/** What the link of a case shows when there is nothing to decide, or no more. */
export const reviewEndedStates: readonly PageState[] = [
  {
    name: 'review: a link that does not work',
    status: 404,
    says: 'This link does not work',
    reach: async (desk) => (await desk.visit()).open('/review/nonsense'),
  },
  {
    name: 'review: expired',
    status: 410,
    says: 'Send me a fresh link',
    reach: (desk) => later(desk, async (id) => tamper(desk, id, 'GRANT#', { expiresAt: await desk.outside.instant(-60) })),
  },
  {
    name: 'review: expired while somebody typed',
    status: 410,
    says: 'What you had typed',
    reach: (desk) => tooLate(desk, async (id) => tamper(desk, id, 'GRANT#', { expiresAt: await desk.outside.instant(-60) })),
  },
  {
    name: 'review: the delegation has ended',
    status: 410,
    says: 'The delegation by which you were asked has ended',
    reach: async (desk) => {
      const { outside } = desk;
      const [one, two] = [await outside.person({ roles: ['desk-b'] }), await outside.person()];
      const { id } = await outside.delegate(one.id, { to: two.id, from: await outside.instant(1), until: await outside.instant(day), roles: ['desk-b'] });
      await outside.advance(2);
      const draft = await forRole(desk, 'desk-b');
      await outside.must('DELETE', `/v1/people/${one.id}/delegations/${id}`, { as: 'admin' });
      return desk.openLink(await outside.linkOf(draft.id, two.email));
    },
  },
  {
    name: 'review: superseded',
    says: 'The customer wrote again',
    reach: async (desk) => {
      const draft = await forBen(desk);
      await desk.outside.customerWrites(draft.conversationId);
      return desk.openLink(await desk.outside.linkOf(draft.id, ben));
    },
  },
  {
    name: 'review: superseded while somebody typed',
    status: 409,
    says: 'What you had typed',
    reach: (desk) => tooLate(desk, async (id) => desk.outside.customerWrites((await desk.outside.read(id)).conversationId)),
  },
  { name: 'review: withdrawn', says: 'This reply was taken back', reach: (desk) => later(desk, (id) => desk.outside.withdraw(id)) },
  { name: 'review: withdrawn while somebody typed', status: 409, says: 'It came too late', reach: (desk) => tooLate(desk, (id) => desk.outside.withdraw(id)) },
  {
    name: 'review: decided by oneself, others still to come',
    says: 'You have decided',
    reach: async (desk) => {
      const { first } = await forTwo(desk);
      await desk.outside.act(first, 'approve', { feedback: 'fine with me' });
      return desk.openLink(first);
    },
  },
  {
    name: 'review: decided by somebody else, others still to come',
    says: 'This seat is already decided',
    reach: async (desk) => {
      const { draft, first, second } = await forTwo(desk);
      await desk.outside.advance(4 * 3600 + 60);
      await desk.outside.act(first, 'approve');
      const others = (await desk.outside.links(draft.id)).filter(({ to, code }) => code !== undefined && to !== first.to && to !== second.to);
      for (const link of others) {
        const visit = await desk.openLink(link);
        if ((await visit.words()).includes('already decided')) return visit;
      }
      return expect.fail('nobody was asked for that seat as well');
    },
  },
  {
    name: 'review: decided, and the contrary sent',
    status: 409,
    says: 'Your choice was not recorded',
    reach: async (desk) => {
      const visit = await openForBen(desk);
      await desk.outside.act(visit.link, 'approve');
      await visit.page.selectOption('#reason', 'wrong_facts');
      return visit.press('Reject this reply');
    },
  },
  { name: 'review: in escrow, for the approver', says: 'Stop this', reach: (desk) => decidedByBen(desk, 'approve') },
  {
    name: 'review: in escrow, for a watcher',
    says: 'You watch this case',
    reach: async (desk) => {
      const { draft, first, second } = await forTwo(desk);
      for (const link of [first, second]) await desk.outside.act(link, 'approve');
      return desk.openLink(await desk.outside.linkOf(draft.id, edgar));
    },
  },
  { name: 'review: rejected', says: 'This reply was rejected', reach: (desk) => decidedByBen(desk, 'reject') },
  {
    name: 'review: sent',
    says: 'This reply was sent',
    reach: async (desk) => {
      const visit = await decidedByBen(desk, 'approve', { text: 'Hello Dana,\n\nit comes on Monday.' });
      await desk.outside.advance(31);
      return visit.open(visit.path());
    },
  },
  {
    name: 'review: waiting, for a watcher',
    says: 'This reply waits for approval',
    reach: async (desk) => desk.openLink(await desk.outside.linkOf((await forTwo(desk)).draft.id, edgar)),
  },
  {
    name: 'review: blocked, for a watcher',
    says: 'Nobody may decide this reply at the moment',
    reach: async (desk) => {
      const { draft } = await forTwo(desk);
      const link = await desk.outside.linkOf(draft.id, edgar);
      await tamper(desk, draft.id, 'HEAD', { status: 'blocked' });
      return desk.openLink(link);
    },
  },
  {
    name: 'review: handed over',
    says: 'This was handed over',
    reach: async (desk) => {
      const { visit, take } = await toHandOver(desk, 'desk-c');
      return take(visit);
    },
  },
  {
    name: 'review: handed over, and decided all the same',
    status: 409,
    says: 'It came too late',
    reach: async (desk) => {
      const { link, visit, take } = await toHandOver(desk, 'desk-d');
      const other = await desk.openLink(link);
      await take(other);
      return visit.press('Approve');
    },
  },
  {
    name: 'review: no longer eligible',
    says: 'This is no longer yours to decide',
    reach: async (desk) => {
      const { outside } = desk;
      const { id, ...fields } = await outside.person({ roles: ['desk-e'] });
      const draft = await forRole(desk, 'desk-e');
      await outside.must('PUT', `/v1/people/${id}`, { as: 'admin', body: { ...fields, roles: [] } });
      return desk.openLink(await outside.linkOf(draft.id, fields.email));
    },
  },
  { name: 'review: one’s own draft', says: 'You wrote or edited this', reach: (desk) => later(desk, (id) => becomeAuthor(desk, id)) },
  { name: 'review: one’s own draft, approved', status: 403, says: 'You wrote or edited this', reach: (desk) => tooLate(desk, (id) => becomeAuthor(desk, id)) },
  {
    name: 'review: the holding reply was sent',
    says: 'The holding reply went to the customer',
    reach: (desk) => later(desk, () => desk.outside.advance(day + 60)),
  },
  {
    name: 'review: stopped, the texts differ',
    says: 'Stopped: the approved text and the kept text differ',
    reach: (desk) =>
      later(desk, async (id) => {
        await desk.outside.act(await desk.outside.linkOf(id, ben), 'approve');
        const [decision] = (await desk.outside.itemsOf(id)).filter(({ sk }) => sk.startsWith('DECISION#'));
        await desk.outside.table('drafts').remove(decision ?? expect.fail('no decision'));
        await desk.outside.advance(60);
      }),
  },
  {
    name: 'review: kept back, the text is gone',
    says: 'This reply is kept back',
    reach: (desk) => later(desk, (id) => tamper(desk, id, 'REV#', { content: 'no JSON' })),
  },
];

/** A link of somebody with a role of their own, which one other person has too; `take` hands it over to them. */
async function toHandOver(desk: Desk, role: string) {
  const { outside } = desk;
  const [one, two] = [await outside.person({ roles: [role], name: 'Desk One' }), await outside.person({ roles: [role], name: 'Desk Two' })];
  const draft = await forRole(desk, role);
  const [link] = await outside.links(draft.id);
  if (!link) throw new Error('nobody is asked');
  const other = link.to === one.email ? two : one;
  const take = async (visit: Visit): Promise<Visit> => {
    await visit.page.selectOption('#hand-over', other.id);
    return visit.press('Hand over');
  };
  return { link, take, visit: await desk.openLink(link) };
}

/** Ben becomes the author of a revision that he was asked about. */
const becomeAuthor = ({ outside }: Desk, draftId: string): Promise<unknown> =>
  outside.table('drafts').put({ pk: `D#${draftId}`, sk: 'PERSON#r1#per_ben', revision: 1, personId: 'per_ben', role: 'author' });

import { expect, vi } from 'vitest';
import type { DraftView } from '../../functions/domain/approval/draft-view.ts';
import type { Person } from '../../functions/domain/approval/person.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { formTo, type Link, usd } from '../walks/outside.ts';
import type { Desk, Visit } from './desk.ts';

/** Manages the account that most of these drafts are for, and so is asked first. */
export const ben = 'ben@countersign.example';
/** Supervisor: asked where nobody has answered. */
export const maria = 'maria@countersign.example';
/** Reads the whole record: legal, and of compliance. */
export const lena = 'lena@countersign.example';
/** Of compliance: proposes policies. */
export const carlos = 'carlos@countersign.example';
/** Executive: watches what two people must approve. */
export const edgar = 'edgar@countersign.example';
/** Owner: sees the whole queue. */
export const olivia = 'olivia@countersign.example';
/** Decides nothing. */
export const gina = 'gina@countersign.example';

/** A draft of which every part of the case packet shows something. */
export const rich: Partial<Submission> = {
  customerMessage: {
    text: 'Hello,\n\nwhen will order 1187 arrive, please?\n\nThank you\nDana',
    from: { name: 'Dana Díaz', email: 'dana@fabrikam.example' },
    at: '2026-11-22T12:00:00Z',
  },
  reply: {
    to: 'dana@fabrikam.example',
    subject: 'Re: your order',
    text: 'Hello Dana,\n\norder 1187 arrives on Friday, 27 November, between 9 and 12.\n\nKind regards',
    attachments: [{ name: 'delivery-note-with-a-name-that-is-rather-long-and-has-no-spaces.pdf', sha256: 'a'.repeat(64), bytes: 48_213 }],
  },
  conversation: [
    { from: 'customer', text: 'Good morning, I have ordered a drum set (order 1187).', at: '2026-11-22T09:00:00Z' },
    { from: 'agent', text: 'Thank you. You will find the delivery in your account.', at: '2026-11-22T10:00:00Z' },
    { from: 'agent', text: 'Is there anything else that you would like to know?', at: '2026-11-22T10:05:00Z' },
  ],
  reasoning: 'The carrier’s page says Friday.',
  notes: 'Dana is at home until noon.',
  sources: [
    { title: 'Late deliveries', url: 'https://help.fabrikam.example/late-deliveries-and-what-we-do-about-them', excerpt: 'Name the day and the hours.' },
  ],
};

/** A rich draft that waits for Ben, at the level `link`. */
export const forBen = (desk: Desk, fields: Partial<Submission> = {}): Promise<DraftView> => desk.outside.held('acc_fabrikam', { ...rich, ...fields });

/** The page of Ben's link, and the draft. */
export async function openForBen(desk: Desk, fields: Partial<Submission> = {}): Promise<Visit & { draft: DraftView; link: Link }> {
  const draft = await forBen(desk, fields);
  const link = await desk.outside.linkOf(draft.id, ben);
  return { ...(await desk.openLink(link)), draft, link };
}

/** A refund that needs finance and a department head, each with the code of their mail; the executives watch. */
export async function forTwo(desk: Desk): Promise<{ draft: DraftView; first: Link; second: Link }> {
  const draft = await desk.outside.held('acc_northwind', {
    ...rich,
    reply: { to: 'dana@northwind.example', text: 'Hello Dana,\n\nwe refund $12,400.00 by Friday.\n\nKind regards' },
    actions: [{ type: 'refund', amount: usd(12_400) }],
    confidence: 0.99,
  });
  const [first, second] = (await desk.outside.links(draft.id)).filter(({ code }) => code !== undefined);
  return first && second ? { draft, first, second } : expect.fail('two people are asked');
}

/** A draft whose first seat is for somebody of a role that a test has made. */
export async function forRole(desk: Desk, role: string, assurance: 'link' | 'code' = 'link'): Promise<DraftView> {
  await desk.outside.routeBy([{ seats: [{ role, count: 1 }], assurance, blind: false }]);
  return desk.outside.held('acc_fabrikam', { ...rich, confidence: 0.97, review: true });
}

/** Two drafts of one account that somebody of Maria's team is asked about, and a colleague who may take their seats. */
export async function forMariasTeam({ outside }: Desk): Promise<{ drafts: DraftView[]; list: string; from: Person; to: Person }> {
  const role = outside.fresh('desk-of-maria-');
  const waits = { ...rich, confidence: 0.97, review: true };
  await outside.routeBy([{ seats: [{ role, count: 1 }], assurance: 'link', blind: false }]);
  const { id: accountId } = await outside.account({ name: 'Two Rows' });
  const from = await outside.person({ roles: [role], managerId: 'per_maria', name: 'Pia Lund' });
  const drafts = [await outside.held(accountId, waits), await outside.held(accountId, waits)];
  const to = await outside.person({ roles: [role], managerId: 'per_maria', name: 'Quinn Ode' });
  return { drafts, list: `/queue?view=team&account=${accountId}`, from, to };
}

/** A question that Ben put to somebody about a draft, and the link to answer it. */
export async function asked(desk: Desk, to = 'per_gina', email = gina): Promise<{ draft: DraftView; link: Link; bens: Link }> {
  const { outside } = desk;
  const draft = await forBen(desk);
  const bens = await outside.linkOf(draft.id, ben);
  const { browser, page } = await outside.open(bens);
  await browser.send(formTo(page, /\/ask$/), { personId: to, question: 'Does order 1187\nreally arrive on Friday?' });
  await outside.settle();
  return { draft, bens, link: await outside.linkOf(draft.id, email) };
}

/** The next change of a draft fails, as if the store did not answer. */
export function failOnce({ stack }: Desk): void {
  const trouble = Object.assign(new Error('broken on purpose'), { name: 'InternalServerError' });
  vi.spyOn(stack.program().deps.drafts, 'move').mockRejectedValueOnce(trouble);
}

/** Changes one kept item of a draft behind the program's back. */
export async function tamper({ outside }: Desk, draftId: string, prefix: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const item = (await outside.itemsOf(draftId)).find(({ sk }) => sk.startsWith(prefix)) ?? expect.fail(`no item ${prefix}`);
  await outside.table('drafts').put({ ...item, ...fields });
}

/** Another code than the one of the mail. */
export const wrongCode = ({ code }: Link): string => (code === '000000' ? '111111' : '000000');

/** Drafts that were decided in each way, and have gone out where they do: one approved, one approved with edits, one rejected. */
export async function decidedInEachWay(desk: Desk): Promise<{ approved: DraftView; edited: DraftView; rejected: DraftView }> {
  const { outside } = desk;
  const [approved, edited, rejected] = [await forBen(desk), await forBen(desk), await forBen(desk)];
  await outside.advance(600);
  await outside.act(await outside.linkOf(approved.id, ben), 'approve');
  await outside.act(await outside.linkOf(edited.id, ben), 'approve', {
    text: 'Hello Dana,\n\nit comes on Monday, with $20 off.',
    feedback: 'the carrier says so',
  });
  await outside.act(await outside.linkOf(rejected.id, ben), 'reject');
  await outside.advance(60);
  return { approved, edited, rejected };
}

/** A release that the helpdesk never took, in all the days in which it was tried. */
export async function failedRelease(desk: Desk): Promise<string> {
  const { id } = await forBen(desk);
  await desk.outside.fault({ webhook: '500' });
  await desk.outside.act(await desk.outside.linkOf(id, ben), 'approve');
  await desk.outside.advance(100 * 3600);
  await desk.outside.fault({});
  return id;
}

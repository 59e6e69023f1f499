import type { Submission } from '../../functions/domain/policy/draft.ts';
import { bounceEvent } from '../../local/stand-ins/mailbox.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, aRefund, createWorld } from '../world.ts';
import { angryOnly, type Laboratory, type Sent, type Tab, twoStages } from './laboratory.ts';
import { type Violation, violation } from './violation.ts';

/** Something that somebody, a clock or a deployment does. `a` and `b` choose among what there is at that moment. */
export interface Act {
  readonly kind: ActKind;
  readonly a: number;
  readonly b: number;
  /** Of `together`: what happens at one instant, in an order that is drawn call by call. */
  readonly acts?: readonly Act[];
}

type Doing = (laboratory: Laboratory, act: Act) => Promise<readonly Violation[] | undefined>;

/** Something that sees nothing by itself. */
const silently =
  (act: (laboratory: Laboratory, act: Act) => unknown): Doing =>
  async (laboratory, one) => {
    await act(laboratory, one);
    return undefined;
  };

const pick = <T>(from: readonly T[], number: number): T | undefined => from[number % from.length];

/** Nothing but the mood of its customer holds it. */
const anAngryOne = (fields: Partial<Submission>): Submission =>
  aHarmlessReply({ ...fields, customerMessage: { text: `Where is ${angryOnly}? canary-angry`, at: '2026-11-22T16:00:00Z' } });

/** What a helpdesk sends. `gated`: it must never go out without people. Canaries stand wherever a stranger writes. */
const kinds: readonly { readonly gated: boolean; readonly make: (fields: Partial<Submission>) => Submission; readonly also?: Partial<Submission> }[] = [
  { gated: false, make: aHarmlessReply },
  { gated: true, make: aHeldReply },
  { gated: true, make: aDualRefund },
  { gated: true, make: aHeldReply, also: { intent: twoStages } },
  { gated: true, make: aHeldReply, also: { intent: twoStages } },
  { gated: true, make: aDualRefund },
  { gated: false, make: (fields) => aRefund(20, fields) },
  { gated: false, make: (fields) => aRefund(30, fields) },
  { gated: true, make: aHarmlessReply, also: { accountId: 'acc_adatum' } },
  { gated: true, make: aHeldReply, also: { author: { id: 'mia', type: 'agent', name: 'Mia' } } },
  { gated: true, make: aDualRefund, also: { author: { id: 'dan', type: 'agent', name: 'Dan' } } },
  { gated: true, make: aHarmlessReply, also: { author: { id: 'nobody-we-know', type: 'agent', name: 'Who' } } },
  { gated: true, make: anAngryOne },
  { gated: true, make: anAngryOne },
  { gated: true, make: anAngryOne },
  {
    gated: true,
    make: (fields) =>
      aHeldReply({ ...fields, reply: { to: 'canary-to@fabrikam.example', subject: 'Re: canary-subject', text: `canary-long ${'It comes. '.repeat(600)}` } }),
  },
];
/** Words that only customers, people and helpdesks write: a log that holds one of them has leaked. */
export const canaries = ['canary-', 'fabrikam.example', 'northwind.example', 'order 1187', 'It comes', '@example.com'];

/** @param number - tells this submission from all others, in the id of its customer's message. */
function submissionOf(kind: number, conversation: number, number: number): { submission: Submission; gated: boolean } {
  const { gated, make, also } = kinds[kind % kinds.length] as (typeof kinds)[number];
  const made = make({ ...also, conversationId: `zd-${conversation % 4}` });
  return { gated, submission: { ...made, customerMessage: { ...made.customerMessage, id: messageId(number) } } };
}
export const messageId = (number: number): string => `message-${number}-`;

async function post(laboratory: Laboratory, one: Sent): Promise<readonly Violation[]> {
  const before = { ...one };
  const answer = await laboratory.attempt(() => laboratory.world.post(one.submission, one.key));
  if (!answer) return [];
  if (answer.status >= 500 || answer.status === 429) return [];
  if (answer.status >= 400) return [violation('I9', `${one.key}: a submission was refused with ${answer.status}`)];
  const { id, status } = answer.json;
  one.status ??= status;
  one.draftId ??= id;
  const isAnother = before.draftId !== undefined && (before.draftId !== id || before.status !== status);
  return isAnother ? [violation('I9', `${one.key}: answered ${status} ${id} after ${before.status} ${before.draftId}`)] : [];
}

const send: Doing = async (laboratory, { a, b }) => {
  const number = laboratory.sent.length;
  const { submission, gated } = submissionOf(a, b, number);
  const key = `key-${number}`;
  const authors = new Set(submission.author.type === 'agent' ? [submission.author.id] : []);
  const one: Sent = { key, submission, gated, authors, status: undefined, draftId: undefined };
  laboratory.sent.push(one);
  return post(laboratory, one);
};

/** Two refunds at one instant, each below the limit, both together at it. */
const sendRefunds: Doing = async (laboratory, { b }) => {
  const [twenty, thirty] = [6, 7];
  const found = await Promise.all([send(laboratory, { kind: 'send', a: twenty, b }), send(laboratory, { kind: 'send', a: thirty, b: b + 1 })]);
  return found.flatMap((one) => one ?? []);
};

/** The same once more, or something else under the same key. */
const sendAgain: Doing = async (laboratory, { a, b }) => {
  const one = pick(laboratory.sent, a);
  if (!one) return;
  if (b % 3 > 0 || one.draftId === undefined) return post(laboratory, one);
  const other = { ...one.submission, reply: { ...one.submission.reply, text: 'Another text under the same key.' } };
  const answer = await laboratory.attempt(() => laboratory.world.post(other, one.key));
  return answer && answer.status < 400 ? [violation('I9', `${one.key}: another body was answered with ${answer.status}`)] : [];
};

interface Invitation {
  readonly grantId: string;
  readonly personId: string;
  readonly path: string;
  readonly code: string | undefined;
}

/** The review links that were mailed, the newest last. */
const invitations = ({ world }: Laboratory): Invitation[] =>
  world.mails.flatMap(({ grantId, text, to }) => {
    const path = /https:\/\/[^/\s]+(\/review\/\S+)/.exec(text)?.[1];
    return grantId && path ? [{ grantId, personId: to.split('@')[0] ?? '', path, code: /^Code: (\d{6})$/m.exec(text)?.[1] }] : [];
  });

/** Mostly one that was mailed lately. */
function chosen(laboratory: Laboratory, number: number): Invitation | undefined {
  const all = invitations(laboratory);
  const lately = all.slice(-6);
  return number % 4 === 0 ? pick(all, Math.floor(number / 4)) : pick(lately, Math.floor(number / 4));
}

/** A mail scanner looks: nothing may come of it. Forms as they stand are sent, too. */
const scan: Doing = async (laboratory, { a, b }) => {
  const invited = chosen(laboratory, a);
  if (!invited) return;
  const { world, ledger } = laboratory;
  const from = ledger.commits.length;
  const browser = world.browser();
  await laboratory.attempt(() => browser.send(`${b % 2 ? 'HEAD' : 'OPTIONS'} ${invited.path}`));
  const page = await laboratory.attempt(() => browser.get(invited.path));
  if (page) for (const form of page.forms) await laboratory.attempt(() => browser.fill(page, {}, form));
  const touched = ledger.commits
    .slice(from)
    .flatMap(({ writes }) => writes.filter((write) => write.table === 'audit' || ('put' in write && /^(D#|OUT#|CONV#)/.test(write.put.pk))));
  return touched.length > 0 ? [violation('GET changes nothing', `a scanner at a link wrote ${touched.length} items`)] : [];
};

/** Somebody opens the link of a mail, signed in where the level asks for it. */
const open: Doing = async (laboratory, { a, b }) => {
  const invited = chosen(laboratory, a);
  if (!invited) return;
  const browser = b % 5 === 0 ? laboratory.world.browser() : laboratory.browserOf(invited.personId);
  const page = await laboratory.attempt(() => browser.get(invited.path));
  if (page && page.forms.length > 0) laboratory.tabs.push({ ...invited, browser, page });
  if (laboratory.tabs.length > 8) laboratory.tabs.shift();
};

const signIn: Doing = async (laboratory, { a }) => {
  const invited = chosen(laboratory, a);
  if (!invited) return;
  await laboratory
    .attempt(() => laboratory.browserOf(invited.personId).signIn(invited.personId))
    .catch((error: Error) => {
      if (!/no form/.test(error.message)) throw error; // its mail never came
    });
};

/** The form of a page that may be old by now. */
async function submit(laboratory: Laboratory, tab: Tab, fields: Record<string, string>): Promise<readonly Violation[]> {
  const form = tab.page.forms.find(({ action }) => action.endsWith(tab.grantId));
  if (!form) return [];
  const answer = await laboratory.attempt(() => tab.browser.fill(tab.page, { ...(tab.code && { code: tab.code }), ...fields }, form));
  if (answer?.status !== 303) return [];
  const { ledger } = laboratory;
  const used = ledger.items('drafts', 'D#').some((item) => item.grantId === tab.grantId && item.state === 'used');
  return used ? [] : [violation('I9', `${tab.personId} was told that a decision is recorded, and it is not`)];
}
const tabOf = ({ tabs }: Laboratory, number: number): Tab | undefined => pick(tabs.slice(-4), number);

const decide: Doing = async (laboratory, { a, b }) => {
  const tab = tabOf(laboratory, a);
  if (!tab) return;
  switch (b % 10) {
    case 0:
    case 1:
      return submit(laboratory, tab, { decision: 'reject', reason: 'wrong_tone', feedback: 'canary-feedback' });
    case 2:
      return submit(laboratory, tab, { decision: 'approve', text: `canary-edit ${tab.personId} writes that it comes on Monday.` });
    case 3:
      return submit(laboratory, tab, { decision: 'approve', code: '000000' });
    default:
      return submit(laboratory, tab, { decision: 'approve' });
  }
};

/** Opens and decides at once, as most people do. */
const openAndDecide: Doing = async (laboratory, act) => {
  await open(laboratory, { ...act, b: 1 });
  return decide(laboratory, { ...act, a: laboratory.tabs.slice(-4).length - 1 });
};

/** Everybody who is asked about a draft approves, one after the other, until nobody is asked any more. */
const approveAll: Doing = async (laboratory, { a, b }) => {
  const one = draftOf(laboratory, a);
  let edited = false;
  for (let round = 0; one && round < 6; round += 1) {
    const asked = laboratory.ledger
      .items('drafts', `D#${one.draftId}`)
      .filter(({ sk, state, seat }) => sk.startsWith('GRANT#') && state === 'open' && seat !== null)
      .map(({ grantId }) => grantId);
    const invited = invitations(laboratory).filter(({ grantId }) => asked.includes(grantId));
    if (invited.length === 0) await laboratory.tick();
    for (const [turn, invitation] of invited.entries()) {
      const browser = laboratory.browserOf(invitation.personId);
      const page = await laboratory.attempt(() => browser.get(invitation.path));
      if (!page || page.forms.length === 0) continue;
      const edits: boolean = b % 4 === 0 && !edited && (turn + round > 0 || b % 8 === 0);
      const text = edits ? { text: `canary-edit ${invitation.personId} says Monday.` } : {};
      edited ||= edits;
      const found = await submit(laboratory, { ...invitation, browser, page }, { decision: 'approve', feedback: 'canary-praise', ...text });
      if (found.length > 0) return found;
    }
  }
  return undefined;
};

/** Tries codes until none is left, and then the right one. */
const guessCodes: Doing = async (laboratory, { a }) => {
  const tab = tabOf(laboratory, a);
  if (!tab) return undefined;
  for (let tries = 0; tries < 5; tries += 1) await submit(laboratory, tab, { decision: 'approve', code: `00000${tries}` });
  return submit(laboratory, tab, { decision: 'approve' });
};

/** Everybody who is asked about a draft decides at one instant, some of them twice, while the helpdesk may take it back. */
const contend: Doing = async (laboratory, { a, b }) => {
  const one = draftOf(laboratory, a);
  if (!one) return undefined;
  const asked = laboratory.ledger
    .items('drafts', `D#${one.draftId}`)
    .filter(({ sk, state, seat }) => sk.startsWith('GRANT#') && state === 'open' && seat !== null)
    .map(({ grantId }) => grantId);
  const tabs: Tab[] = [];
  for (const invitation of invitations(laboratory)
    .filter(({ grantId }) => asked.includes(grantId))
    .slice(-3)) {
    const browser = laboratory.browserOf(invitation.personId);
    const page = await laboratory.attempt(() => browser.get(invitation.path));
    if (page && page.forms.length > 0) tabs.push({ ...invitation, browser, page });
  }
  const choices: Record<string, string>[] = [
    { decision: 'approve' },
    { decision: 'approve', text: 'canary-edit, at the same instant.' },
    { decision: 'reject', reason: 'wrong_tone' },
  ];
  const decisions = tabs.flatMap((tab, i) => [choices[(b + i) % 2], choices[(b + i + 1 + (a % 2)) % 3]].map((fields) => submit(laboratory, tab, fields ?? {})));
  const others = b % 3 === 0 ? [withdraw(laboratory, { kind: 'withdraw', a, b })] : [];
  return (await Promise.all([...decisions, ...others])).flatMap((found) => found ?? []);
};

const stopByPage: Doing = async (laboratory, { a, b }) => {
  const invited = chosen(laboratory, a);
  const browser = invited && laboratory.browserOf(invited.personId);
  const page = browser && (await laboratory.attempt(() => browser.get(invited.path)));
  const form = page?.forms.find(({ action }) => action.endsWith(b % 2 ? '/stop' : '/resend'));
  if (browser && page && form) await laboratory.attempt(() => browser.fill(page, { reason: 'wrong_tone' }, form));
};

/** The other forms of the page: on it, hand over, ask. */
const sideAct: Doing = async (laboratory, { a, b }) => {
  const tab = tabOf(laboratory, a);
  const forms = tab?.page.forms.filter(({ action }) => /\/(on-it|hand-over|ask)$/.test(action)) ?? [];
  const form = pick(forms, b);
  if (!tab || !form) return;
  const choices =
    form.controls.find(({ tag }) => tag === 'select')?.children.flatMap((child) => (typeof child === 'string' ? [] : [child.attributes.value ?? ''])) ?? [];
  const name = form.controls.find(({ tag }) => tag === 'select')?.attributes.name;
  const button = form.controls.find(({ tag, attributes }) => tag === 'button' && attributes.name);
  const fields = {
    ...(name && { [name]: pick(choices.filter(Boolean), a + b) ?? '' }),
    ...(button && { [button.attributes.name ?? '']: button.attributes.value ?? '' }),
    question: 'canary-question?',
    text: 'canary-question?',
  };
  await laboratory.attempt(() => tab.browser.fill(tab.page, fields, form));
};

const draftOf = ({ sent }: Laboratory, number: number): Sent | undefined => {
  const known = sent.filter(({ draftId }) => draftId !== undefined);
  return number % 3 === 0 ? pick(known, number / 3) : pick(known.slice(-3), Math.floor(number / 3));
};

const withdraw: Doing = async (laboratory, { a }) => {
  const one = draftOf(laboratory, a);
  if (one) await laboratory.attempt(() => laboratory.world.call(`POST /v1/drafts/${one.draftId}/withdraw`, { body: { reason: 'canary-reason' } }));
};

const stopByHelpdesk: Doing = async (laboratory, { a, b }) => {
  const one = draftOf(laboratory, a);
  const body = { reason: 'canary-reason', to: b % 2 ? 'withdrawn' : 'pending' };
  if (one) await laboratory.attempt(() => laboratory.world.call(`POST /v1/drafts/${one.draftId}/stop`, { body }));
};

const revise: Doing = async (laboratory, { a, b }) => {
  const one = draftOf(laboratory, a);
  if (!one) return;
  const author = b % 3 === 0 ? ({ id: 'ann', type: 'agent', name: 'Ann' } as const) : undefined;
  const text = `canary-revised, number ${a}-${b}.`;
  const reply = { ...one.submission.reply, text };
  await laboratory.attempt(() => laboratory.world.revise(one.draftId ?? '', { reply, ...(author && { author }) }, `revise-${a}-${b}`));
  // The answer may be lost: what was kept says whose text it is.
  const isKept = laboratory.ledger.items('drafts', `D#${one.draftId}`).some(({ sk, content }) => sk.startsWith('REV#') && String(content).includes(text));
  if (author && isKept) one.authors.add(author.id);
};

const customerWrites: Doing = async (laboratory, { a, b }) => {
  const body = { id: `m-${a}-${b}`, text: 'canary-message: it is urgent now.' };
  await laboratory.attempt(() => laboratory.world.call(`POST /v1/conversations/zd-${a % 4}/messages`, { body }));
};

const staff = ['ann', 'ben', 'dan', 'mia', 'eve', 'olga', 'sam'];

const delegate: Doing = async (laboratory, { a, b }) => {
  const { world } = laboratory;
  const now = world.clock.now();
  const from = pick(['mia', 'dan', 'ann', 'ben', 'mia', 'dan', 'olga'], a) ?? '';
  const roles = { ann: ['finance'], ben: ['finance'], dan: ['department-head', 'finance'], mia: ['manager'], olga: ['owner'] }[from];
  const body = {
    to: pick(staff, b),
    from: now.toISOString(),
    until: new Date(now.getTime() + (1 + (b % 48)) * 3_600_000).toISOString(),
    roles,
  };
  await laboratory.attempt(() => world.call(`POST /v1/people/${from}/delegations`, { key: world.keys.admin, body }));
};

const endDelegation: Doing = async (laboratory, { a }) => {
  const { world, ledger } = laboratory;
  const found = pick(
    ledger.items('accounts', 'DELEGATIONS').filter(({ pk }) => pk === 'DELEGATIONS'),
    a,
  );
  const [delegatorId, id] = found?.sk.split('#') ?? [];
  if (id) await laboratory.attempt(() => world.call(`DELETE /v1/people/${delegatorId}/delegations/${id}`, { key: world.keys.admin }));
};

const changePerson: Doing = async (laboratory, { a, b }) => {
  const { world, ledger } = laboratory;
  const id = pick(staff, a) ?? '';
  const kept = ledger.item('accounts', { pk: 'PEOPLE', sk: id });
  if (!kept) return;
  const { name, email, limits, managerId } = kept as unknown as Record<string, unknown>;
  const was = { ann: ['finance'], ben: ['finance'], dan: ['department-head', 'finance'], mia: ['supervisor'], eve: ['executive'], olga: ['owner'] }[id] ?? [];
  const body = { name, email, limits, ...(managerId !== undefined && { managerId }), active: b % 3 !== 0, roles: b % 3 === 1 ? [] : was };
  await laboratory.attempt(() => world.call(`PUT /v1/people/${id}`, { key: world.keys.admin, body, headers: { 'if-match': `"${kept.version}"` } }));
};

const changeAccount: Doing = async (laboratory, { a, b }) => {
  const { world, ledger } = laboratory;
  const id = pick(['acc_northwind', 'acc_fabrikam', 'acc_adatum'], a) ?? '';
  const kept = ledger.item('accounts', { pk: `ACC#${id}`, sk: 'ACC' });
  if (!kept) return;
  const current = await laboratory.attempt(() => world.call<Record<string, unknown>>(`GET /v1/accounts/${id}`, { key: world.keys.admin }));
  if (current?.status !== 200) return;
  const { id: _, version, updatedAt: __, ...body } = current.json;
  await laboratory.attempt(() =>
    world.call(`PUT /v1/accounts/${id}`, { key: world.keys.admin, body: { ...body, frozen: b % 3 === 0 }, headers: { 'if-match': `"${version}"` } }),
  );
};

/** Tighter, looser in what is asked, or with another escrow. */
const changePolicy: Doing = async (laboratory, { b }) => {
  const { world } = laboratory;
  const current = await laboratory.attempt(() => world.call<Record<string, unknown>>('GET /v1/policy', { key: world.keys.admin }));
  if (current?.status !== 200) return;
  const { policy = current.json } = current.json as { policy?: Record<string, unknown> };
  const { routes } = policy as { routes: { id: string; stages: { seats: { role: string; count: number }[] }[] }[] };
  const [first, ...others] = routes;
  if (!first) return;
  const oneStage = { ...first, stages: first.stages.slice(0, 1) };
  const twoStage = { ...first, stages: [first.stages[0], { seats: [{ role: 'department-head', count: 1 }], assurance: 'code', blind: false }] };
  const changed = { ...policy, routes: [b % 2 ? oneStage : twoStage, ...others], escrowSeconds: [30, 0, 90][b % 3] };
  const etag = current.headers.etag ?? '';
  await laboratory.attempt(() => world.call('PUT /v1/policy', { key: world.keys.admin, body: changed, headers: { 'if-match': etag } }));
};

/** I8: whoever could not be reached is not waited for: somebody else is asked at once, or the alarm is raised. */
const bounce: Doing = async (laboratory, { a }) => {
  const { world, ledger } = laboratory;
  const mail = pick(world.mails.filter(({ grantId }) => grantId !== null).slice(-5), a);
  if (!mail) return;
  const key = { pk: `D#${mail.draftId}`, sk: `GRANT#${mail.grantId}` };
  const tags = { draft: [mail.draftId ?? ''], grant: [mail.grantId ?? ''] };
  const event = bounceEvent({ id: 'msg-1', at: world.clock.now().toISOString(), to: mail.to, from: 'approvals@example.com', tags });
  const before = ledger.item('drafts', key);
  const waits = laboratory.headOf(mail.draftId ?? '')?.status === 'pending';
  // Delivered asynchronously: tried again twice, and then among the dead letters.
  for (let tries = 0; tries < 3; tries += 1) {
    const answer = await laboratory.attempt(() => world.mailEvents(event).then(() => 'done'));
    if (answer !== 'done') continue;
    const after = ledger.item('drafts', key);
    const heard = after?.state !== 'open' || after.bounced === true || laboratory.headOf(mail.draftId ?? '')?.status !== 'pending';
    return waits && before?.state === 'open' && before.seat !== null && !heard ? [violation('I8', 'a mail came back and nobody else was asked')] : undefined;
  }
  return undefined;
};

const pass: Doing = async (laboratory, { a, b }) => {
  const minute = 60_000;
  const { world } = laboratory;
  const due = laboratory.nextDue();
  const untilDue = due === undefined ? minute : due - world.clock.now().getTime();
  const choices = [1000, 30_000, minute, untilDue, untilDue, untilDue, untilDue - 1, 15 * minute, 4 * 60 * minute];
  await laboratory.pass(Math.max(1, pick(choices, a + b) ?? minute));
};

/** Time passes while nothing of ours runs: the schedules are late. */
const sleep: Doing = async (laboratory, { a }) => {
  const due = laboratory.nextDue();
  const now = laboratory.world.clock.now().getTime();
  const minute = 60_000;
  laboratory.world.clock.advance((a % 3 === 0 || due === undefined ? minute : due - now + 1000) / 1000);
};

/** Sleeps until nobody may decide any more, and then somebody does. */
const decideLate: Doing = async (laboratory, act) => {
  const tab = tabOf(laboratory, act.a);
  const draftId = tab && laboratory.world.mails.find(({ grantId }) => grantId === tab.grantId)?.draftId;
  const head = draftId ? laboratory.headOf(draftId) : undefined;
  if (!tab || !head?.decideBy || head.status !== 'pending') return;
  laboratory.world.clock.set(new Date(Math.max(Date.parse(head.decideBy) + 1, laboratory.world.clock.now().getTime())));
  return submit(laboratory, tab, { decision: 'approve' });
};

/** Where the audit log was is put back to what it was some time ago, as by a backup. */
const restoreLog: Doing = async (laboratory, { a }) => {
  const { ledger, world } = laboratory;
  const states = ledger.commits.flatMap(({ writes }, index) =>
    writes.flatMap((write) => ('put' in write && write.put.pk === 'LOG' ? [{ index, item: write.put }] : [])),
  );
  const old = pick(states, a);
  if (!old) return;
  const later = ledger.commits
    .slice(old.index + 1)
    .flatMap(({ writes }) => writes.flatMap((write) => ('put' in write && write.put.pk.startsWith('LOGGED#') ? [write.put.pk] : [])));
  const before = new Map(
    ledger.commits
      .slice(0, old.index + 1)
      .flatMap(({ writes }) => writes.flatMap((write) => ('put' in write && later.includes(write.put.pk) ? [[write.put.pk, write.put] as const] : []))),
  );
  await ledger.byHand(async () => {
    await world.raw.put('drafts', { ...old.item, version: Number(ledger.item('drafts', { pk: 'LOG', sk: 'STATE' })?.version) + 1 });
    for (const pk of new Set(later)) {
      const kept = before.get(pk);
      if (kept) await world.raw.put('drafts', kept);
      else await world.raw.remove('drafts', { pk, sk: 'LOGGED' });
    }
  });
};

/** Somebody alters a stored text: mostly of a reply that has just been approved. */
const spoilBody: Doing = async (laboratory, { a, b }) => {
  const { world, sent } = laboratory;
  const name = pick([...world.bodies.keys()], a);
  if (!name) return;
  const one = sent.filter(({ draftId }) => draftId !== undefined).findIndex(({ draftId = '' }) => name.startsWith(draftId));
  const found = b % 3 > 0 && one >= 0 ? await approveAll(laboratory, { kind: 'approveAll', a: 3 * one, b: 1 }) : undefined;
  world.bodies.set(name, String(world.bodies.get(name)).replace('It comes', 'It goes'));
  return found;
};

const sequence: Doing = async (laboratory) => {
  await laboratory.attempt(() => laboratory.world.sequenceAudit());
};

/** Who is forgotten by their mail address: whatever was written to it. */
const erase: Doing = async (laboratory, { a }) => {
  const { world } = laboratory;
  const email = pick(['canary-to@fabrikam.example', 'dana@fabrikam.example', 'dana@northwind.example'], a);
  await laboratory.attempt(() => world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { email, reason: 'asked' } }));
  for (let minute = 0; minute < 3; minute += 1) await laboratory.attempt(() => world.eraseSubjects());
};

/** A link and a key of this tenant, at another one that holds the same rows and the same signing key. */
const otherTenant: Doing = async (laboratory, { a }) => {
  const invited = chosen(laboratory, a);
  if (!invited) return;
  const other = await createWorld({ seed: 'another tenant', settings: { tenantId: 'other' }, linkKeys: laboratory.world.deps.linkKeys });
  const draftId = laboratory.world.mails.find(({ grantId }) => grantId === invited.grantId)?.draftId ?? '';
  for (const item of laboratory.ledger.items('drafts', `D#${draftId}`)) await other.raw.put('drafts', item);
  const before = JSON.stringify(await other.raw.scan('drafts'));
  const { status } = await other.browser().get(invited.path);
  const byKey = await other.call(`GET /v1/drafts/${draftId}`, { key: laboratory.world.keys.helpdesk });
  const after = JSON.stringify(await other.raw.scan('drafts'));
  return [
    ...(status === 404 ? [] : [violation('I12', `a link of one tenant is answered ${status} by another`)]),
    ...(byKey.status === 401 ? [] : [violation('I12', `a key of one tenant is answered ${byKey.status} by another`)]),
    ...(before === after ? [] : [violation('I12', 'rows of another tenant changed')]),
  ];
};

const together: Doing = async (laboratory, { acts = [] }) => {
  const found = await Promise.all(acts.map((one) => perform(laboratory, one)));
  return found.flat().filter(({ invariant }) => invariant !== 'GET changes nothing'); // who wrote it can't be told here
};

const doings = {
  send,
  sendRefunds,
  sendAgain,
  scan,
  open,
  signIn,
  decide,
  openAndDecide,
  approveAll,
  contend,
  guessCodes,
  stopByPage,
  sideAct,
  withdraw,
  stopByHelpdesk,
  revise,
  customerWrites,
  delegate,
  endDelegation,
  changePerson,
  changeAccount,
  changePolicy,
  bounce,
  pass,
  sleep,
  decideLate,
  restoreLog,
  tick: silently((laboratory) => laboratory.tick()),
  stream: silently((laboratory, { a }) => laboratory.stream(pick(['once', 'once', 'twice', 'lost'] as const, a) ?? 'once')),
  loseExecutions: silently((laboratory) => laboratory.loseExecutions()),
  deploy: silently((laboratory) => laboratory.world.deploy()),
  rotateKey: silently((laboratory) => laboratory.linkKeys.rotate()),
  spoilBody,
  sequence,
  erase,
  otherTenant,
  together,
} satisfies Record<string, Doing>;
export type ActKind = keyof typeof doings;

/** How often each act comes, against the others. What can be done at one instant with others is marked. */
export const weights: Readonly<Record<Exclude<ActKind, 'together'>, { readonly weight: number; readonly together: boolean }>> = {
  send: { weight: 10, together: true },
  sendRefunds: { weight: 1, together: false },
  sendAgain: { weight: 3, together: true },
  scan: { weight: 2, together: false },
  open: { weight: 8, together: true },
  signIn: { weight: 1, together: false },
  decide: { weight: 10, together: true },
  openAndDecide: { weight: 12, together: true },
  approveAll: { weight: 8, together: true },
  contend: { weight: 4, together: false },
  guessCodes: { weight: 1, together: true },
  stopByPage: { weight: 3, together: true },
  sideAct: { weight: 3, together: true },
  withdraw: { weight: 2, together: true },
  stopByHelpdesk: { weight: 2, together: true },
  revise: { weight: 3, together: true },
  customerWrites: { weight: 2, together: true },
  delegate: { weight: 5, together: true },
  endDelegation: { weight: 2, together: true },
  changePerson: { weight: 3, together: true },
  changeAccount: { weight: 2, together: true },
  changePolicy: { weight: 4, together: true },
  bounce: { weight: 3, together: true },
  pass: { weight: 9, together: false },
  sleep: { weight: 2, together: false },
  decideLate: { weight: 1, together: false },
  restoreLog: { weight: 1, together: false },
  tick: { weight: 6, together: true },
  stream: { weight: 10, together: true },
  loseExecutions: { weight: 1, together: false },
  deploy: { weight: 1, together: false },
  rotateKey: { weight: 1, together: false },
  spoilBody: { weight: 2, together: false },
  sequence: { weight: 3, together: true },
  erase: { weight: 1, together: true },
  otherTenant: { weight: 1, together: false },
};

/** Does it; answers what it saw that must not be. */
export async function perform(laboratory: Laboratory, act: Act): Promise<readonly Violation[]> {
  return (await (doings[act.kind] as Doing)(laboratory, act)) ?? [];
}

import { createWorld } from '../world.ts';
import { type Doing, pick } from './doing.ts';
import { draftOf, withdraw } from './helpdesk-acts.ts';
import { calibrate } from './hourly-acts.ts';
import type { Laboratory, Tab } from './laboratory.ts';
import { type Violation, violation } from './violation.ts';

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
export const scan: Doing = async (laboratory, { a, b }) => {
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
export const open: Doing = async (laboratory, { a, b }) => {
  const invited = chosen(laboratory, a);
  if (!invited) return;
  const browser = b % 5 === 0 ? laboratory.world.browser() : laboratory.browserOf(invited.personId);
  const page = await laboratory.attempt(() => browser.get(invited.path));
  if (page && page.forms.length > 0) laboratory.tabs.push({ ...invited, browser, page });
  if (laboratory.tabs.length > 8) laboratory.tabs.shift();
};

export const signIn: Doing = async (laboratory, { a }) => {
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
  const used =
    ledger.items('drafts', 'D#').some((item) => item.grantId === tab.grantId && item.state === 'used') ||
    ledger.items('drafts', 'CHECK#').some((item) => item.grantId === tab.grantId && item.ended !== null);
  return used ? [] : [violation('I9', `${tab.personId} was told that a decision is recorded, and it is not`)];
}

const tabOf = ({ tabs }: Laboratory, number: number): Tab | undefined => pick(tabs.slice(-4), number);

export const decide: Doing = async (laboratory, { a, b }) => {
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
export const openAndDecide: Doing = async (laboratory, act) => {
  await open(laboratory, { ...act, b: 1 });
  return decide(laboratory, { ...act, a: laboratory.tabs.slice(-4).length - 1 });
};

/** Somebody meets an attention check, and decides it, asks about it, or says they are on it; once more sometimes. Where there is none, one is drawn. */
export const attend: Doing = async (laboratory, { a, b }) => {
  const isOpen = () => laboratory.ledger.items('drafts', 'CHECK#').filter(({ ended }) => ended === null);
  if (isOpen().length === 0) await calibrate(laboratory, { a, b: 1 });
  const check = pick(isOpen(), a);
  if (!check) return undefined;
  const invited = () => invitations(laboratory).find(({ grantId }) => grantId === check.grantId);
  if (!invited()) await laboratory.tick();
  const invitation = invited();
  if (!invitation) return undefined;
  const browser = laboratory.browserOf(invitation.personId);
  const page = await laboratory.attempt(() => browser.get(invitation.path));
  if (!page || page.forms.length === 0) return undefined;
  laboratory.tabs.push({ ...invitation, browser, page });
  const last = { a: laboratory.tabs.slice(-4).length - 1, b };
  if (b % 5 === 4) return sideAct(laboratory, last);
  const decided = await Promise.all([decide(laboratory, last), ...(a % 3 === 0 ? [decide(laboratory, { ...last, b: b + 1 })] : [])]);
  return decided.flatMap((found) => found ?? []);
};

/** Everybody who is asked about a draft approves, one after the other, until nobody is asked any more. */
export const approveAll: Doing = async (laboratory, { a, b }) => {
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
export const guessCodes: Doing = async (laboratory, { a }) => {
  const tab = tabOf(laboratory, a);
  if (!tab) return undefined;
  for (let tries = 0; tries < 5; tries += 1) await submit(laboratory, tab, { decision: 'approve', code: `00000${tries}` });
  return submit(laboratory, tab, { decision: 'approve' });
};

/** Everybody who is asked about a draft decides at one instant, some of them twice, while the helpdesk may take it back. */
export const contend: Doing = async (laboratory, { a, b }) => {
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
  const others = b % 3 === 0 ? [withdraw(laboratory, { a, b })] : [];
  return (await Promise.all([...decisions, ...others])).flatMap((found) => found ?? []);
};

/** Somebody opens a draft that waits for them, leaves it until nobody may decide any more, and decides it then. */
export const decideLate: Doing = async (laboratory, { a }) => {
  const head = pick(
    laboratory.heads().filter(({ status, decideBy }) => status === 'pending' && decideBy),
    a,
  );
  if (!head) return;
  const open = laboratory.ledger.items('drafts', `D#${head.id}`).filter(({ sk, state, seat }) => sk.startsWith('GRANT#') && state === 'open' && seat !== null);
  const invited = invitations(laboratory).findLast(({ grantId }) => open.some((grant) => grant.grantId === grantId));
  if (!invited) return;
  const browser = laboratory.browserOf(invited.personId);
  const page = await laboratory.attempt(() => browser.get(invited.path));
  if (!page) return;
  const { clock } = laboratory.world;
  clock.set(new Date(Math.max(Date.parse(head.decideBy ?? '') + 1, clock.now().getTime())));
  return submit(laboratory, { ...invited, browser, page }, { decision: 'approve' });
};

export const stopByPage: Doing = async (laboratory, { a, b }) => {
  const invited = chosen(laboratory, a);
  const browser = invited && laboratory.browserOf(invited.personId);
  const page = browser && (await laboratory.attempt(() => browser.get(invited.path)));
  const form = page?.forms.find(({ action }) => action.endsWith(b % 2 ? '/stop' : '/resend'));
  if (browser && page && form) await laboratory.attempt(() => browser.fill(page, { reason: 'wrong_tone', choice: 'resend' }, form));
};

/** The other forms of the page: on it, hand over, ask. */
export const sideAct: Doing = async (laboratory, { a, b }) => {
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

/** A link and a key of this tenant, at another one that holds the same rows and the same signing key. */
export const otherTenant: Doing = async (laboratory, { a }) => {
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

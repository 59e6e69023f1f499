import { expect } from 'vitest';
import type { Policy } from '../../../functions/domain/policy/policy.ts';
import { ben, carlos, decidedInEachWay, edgar, gina, maria, olivia } from '../cases.ts';
import type { Desk, Visit, VisitOptions } from '../desk.ts';
import { type PageState, room } from './page-state.ts';

/** Somebody's form of a proposal, with the document changed. */
export async function proposing(desk: Desk, change: (policy: Policy) => Policy, options: VisitOptions = { as: carlos }): Promise<Visit> {
  const visit = await (await desk.visit(options)).open('/policy/propose');
  const policy = JSON.parse(await visit.page.inputValue('#document')) as Policy;
  await visit.page.fill('#document', JSON.stringify(change(policy), null, 2));
  return visit;
}

let words = 0;
/** A further keyword, another one each time. */
export const withKeyword = (policy: Policy): Policy => {
  words += 1;
  return { ...policy, keywords: [...policy.keywords, { id: `word-${words}`, text: `zeppelin number ${words}`, tier: 3 }] };
};

/** A proposal of Carlos's that waits. */
async function proposed(desk: Desk, change: (policy: Policy) => Policy = withKeyword): Promise<Visit> {
  await desk.outside.advance(120); // of many forms in a row some would be refused
  const visit = await proposing(desk, change);
  await visit.page.fill('#reason', 'They crash.\nSee case 4711.');
  await visit.press('Propose it');
  expect(visit.path()).toMatch(/^\/policy\/proposals\/prp_/);
  return visit;
}
const asSeenBy = async (desk: Desk, as: string, { path }: Visit): Promise<Visit> => (await desk.visit({ as })).open(path());

/** A proposal that would send at once what Ben has rejected: it drops the one keyword that held it. */
async function loosening(desk: Desk): Promise<Visit> {
  const { outside } = desk;
  await outside.changePolicy(withKeyword);
  const text = `zeppelin number ${words}`;
  const { id } = await outside.held('acc_fabrikam', { confidence: 0.97, customerMessage: { text: `Does ${text} bring order 1187?` } });
  await outside.act(await outside.linkOf(id, ben), 'reject');
  return proposed(desk, (policy) => ({ ...policy, keywords: policy.keywords.filter((one) => one.text !== text) }));
}

/** The policy in words, its versions, and proposals to change it. */
export const policyStates: readonly PageState[] = [
  room('policy: compare, with one version', '/policy/compare', edgar, 'Nothing differs: both are version 1'),
  {
    name: 'policy: in force',
    says: 'The policy in force',
    reach: async (desk) => {
      await proposed(desk);
      return (await desk.visit({ as: olivia })).open('/policy');
    },
  },
  room('policy: in force, for a supervisor', '/policy', maria, 'The policy in force'),
  {
    name: 'policy: not theirs to see',
    status: 403,
    says: 'The policy is shown to owners, supervisors, compliance and executives',
    reach: async (desk) => (await desk.visit({ as: gina })).open('/policy'),
  },
  {
    name: 'policy: an old version',
    says: 'The policy as it was: version 1',
    reach: async (desk) => {
      await desk.outside.changePolicy(withKeyword);
      return (await desk.visit({ as: edgar })).open('/policy?version=1');
    },
  },
  {
    name: 'policy: no such version',
    status: 404,
    says: 'Nothing here',
    reach: async (desk) => (await desk.visit({ as: edgar })).open('/policy?version=999'),
  },
  {
    name: 'policy: compared',
    says: 'What differs between version',
    reach: async (desk) => {
      await desk.outside.changePolicy((policy) => ({ ...withKeyword(policy), escrowSeconds: policy.escrowSeconds === 30 ? 60 : 30 }));
      const visit = await (await desk.visit({ as: edgar })).open('/policy/compare');
      await visit.page.selectOption('#from', '1');
      return visit.press('Compare');
    },
  },
  room('policy: propose', '/policy/propose', carlos, 'Change the text, check it, and propose it'),
  {
    name: 'policy: propose, not theirs to change',
    status: 403,
    says: 'A policy is proposed by an owner or by somebody of compliance',
    reach: async (desk) => (await desk.visit({ as: edgar })).open('/policy/propose'),
  },
  {
    name: 'policy: propose, with faults',
    status: 422,
    says: 'This can not be a policy',
    reach: async (desk) => (await proposing(desk, (policy) => ({ ...policy, escrowSeconds: -1, zeppelin: true }) as Policy)).press('Check and simulate'),
  },
  {
    name: 'policy: propose, no JSON',
    status: 422,
    says: 'This can not be a policy',
    reach: async (desk) => {
      const visit = await (await desk.visit({ as: carlos })).open('/policy/propose');
      await visit.page.fill('#document', '{\n  "thresholds": oops\n}');
      return visit.press('Check and simulate');
    },
  },
  {
    name: 'policy: propose, without a reason',
    status: 422,
    says: 'The reason is missing or too long',
    reach: async (desk) => (await proposing(desk, withKeyword)).press('Propose it'),
  },
  {
    name: 'policy: propose, nothing changed',
    status: 422,
    says: 'it says the same as the policy in force',
    reach: async (desk) => (await proposing(desk, (policy) => policy)).press('Check and simulate'),
  },
  {
    name: 'policy: propose, checked and simulated',
    says: 'What it would have made of the past',
    reach: async (desk) => {
      await desk.outside.advance(120); // of one person a few are played at once
      await decidedInEachWay(desk);
      await desk.outside.draft('acc_fabrikam');
      const visit = await proposing(desk, (policy) => ({
        ...withKeyword(policy),
        thresholds: { ...policy.thresholds, default: 0.95, high: 0.98, highEnterprise: 0.98 },
      }));
      return visit.press('Check and simulate');
    },
  },
  {
    name: 'policy: a proposal, as its author',
    says: 'You proposed it, so somebody else puts it in force',
    reach: (desk) => proposed(desk),
  },
  {
    name: 'policy: a proposal, as somebody who may put it in force',
    says: 'It holds for every draft from then on',
    reach: async (desk) => asSeenBy(desk, olivia, await proposed(desk)),
  },
  {
    name: 'policy: a proposal, as somebody who reads it',
    says: 'It waits',
    reach: async (desk) => asSeenBy(desk, edgar, await proposed(desk)),
  },
  {
    name: 'policy: a proposal, signed in long ago',
    says: 'This asks for a sign-in of the last half hour',
    reach: async (desk) => {
      const visit = await asSeenBy(desk, olivia, await proposed(desk));
      await desk.outside.advance(1900);
      return visit.open(visit.path());
    },
  },
  {
    name: 'policy: a proposal, declined without a reason',
    status: 422,
    says: 'The reason is missing or too long',
    reach: async (desk) => (await asSeenBy(desk, olivia, await proposed(desk))).press('Decline the proposal'),
  },
  {
    name: 'policy: a proposal, declined',
    says: 'It was declined',
    reach: async (desk) => {
      const visit = await asSeenBy(desk, olivia, await proposed(desk));
      await visit.page.fill('#close-reason', 'Nobody sends zeppelins any more.');
      return visit.press('Decline the proposal');
    },
  },
  { name: 'policy: a proposal, withdrawn', says: 'It was withdrawn', reach: async (desk) => (await proposed(desk)).press('Withdraw the proposal') },
  {
    name: 'policy: a proposal, put in force',
    says: 'It was put in force',
    reach: async (desk) => (await asSeenBy(desk, olivia, await proposed(desk))).press('Put it in force'),
  },
  {
    name: 'policy: a proposal, the policy has changed since',
    says: 'It can’t be put in force any more',
    reach: async (desk) => {
      const made = await proposed(desk);
      await desk.outside.changePolicy(withKeyword);
      return asSeenBy(desk, olivia, made);
    },
  },
  {
    name: 'policy: a proposal, put in force after the policy has changed',
    status: 409,
    says: 'Another version is in force than the one that it was made from',
    reach: async (desk) => {
      const visit = await asSeenBy(desk, olivia, await proposed(desk));
      await desk.outside.changePolicy(withKeyword);
      return visit.press('Put it in force');
    },
  },
  {
    name: 'policy: a stale text, proposed again',
    says: 'what was changed between them is not in it',
    reach: async (desk) => {
      const visit = await proposed(desk);
      await desk.outside.changePolicy(withKeyword);
      await visit.open(visit.path());
      return visit.leads(() => visit.page.getByRole('link', { name: 'Propose this text again' }).click());
    },
  },
  {
    name: 'policy: a proposal that would send what people rejected',
    status: 409,
    says: 'Overruling them needs a reason',
    reach: async (desk) => (await asSeenBy(desk, olivia, await loosening(desk))).press('Put it in force'),
  },
  {
    name: 'policy: overruled without a reason',
    status: 422,
    says: 'Why it should be put in force all the same',
    reach: async (desk) => {
      const visit = await asSeenBy(desk, olivia, await loosening(desk));
      await visit.press('Put it in force');
      return visit.press('Overrule them and put it in force');
    },
  },
  room('policy: proposals', '/policy/proposals', maria, 'Proposals for the policy'),
  {
    name: 'policy: no such proposal',
    status: 404,
    says: 'There is no such proposal',
    reach: async (desk) => (await desk.visit({ as: olivia })).open('/policy/proposals/prp_nothing'),
  },
];

import type { DraftView } from '../functions/domain/approval/draft-view.ts';
import { sha256 } from '../functions/domain/hash.ts';
import type { StageRule } from '../functions/domain/policy/policy.ts';
import { actByMail, asksForDecision, type Choice, choicesOn, createBrowser, type Desk, decideByMail, linkOf, must, Surprise } from './demo-client.ts';
import type { SentMail } from './stand-ins/mailbox.ts';

/** What a story may touch: the helpdesk's side, and the addresses that mails lead to. */
export interface Scene {
  readonly url: string;
  readonly desk: Desk;
  /** Name of the person behind a mail address. */
  readonly nameOf: (email: string) => string;
}

/** The life of one held draft, from its arrival to its end. */
export interface Story {
  /** The example it begins with, a file of `examples/drafts`. */
  readonly example: string;
  /** What the tenant changes before the draft arrives. */
  readonly before?: (scene: Scene) => Promise<void>;
  /** Plays on until the draft has settled, and says in words how. @throws Surprise */
  readonly play: (scene: Scene, draft: DraftView) => Promise<string>;
}

const escrowSeconds = 30;
const minute = 60;
const hour = 60 * minute;

/** Mails that ask somebody to decide, oldest first. */
async function asked({ desk }: Scene, draft: DraftView): Promise<readonly SentMail[]> {
  await desk.advance(1);
  return (await desk.mails(draft.id)).filter(asksForDecision);
}

async function firstAsked(scene: Scene, draft: DraftView): Promise<SentMail> {
  const [mail] = await asked(scene, draft);
  if (!mail) throw new Surprise('nobody was asked');
  return mail;
}

/** Decides by the newest mail that asks. */
async function decideNewest(scene: Scene, draft: DraftView, choice: Choice): Promise<SentMail> {
  const mail = (await asked(scene, draft)).at(-1);
  if (!mail) throw new Surprise('nobody was asked');
  await decideByMail(scene.url, scene.desk, mail, choice);
  return mail;
}

async function state({ desk }: Scene, draft: DraftView, status: DraftView['status']): Promise<DraftView> {
  const now = await desk.get(draft.id);
  must('the status', now.status, status);
  return now;
}

/** Waits for the end of the escrow; what goes out must be this very text. */
async function releasedAs(scene: Scene, draft: DraftView, text: string): Promise<DraftView> {
  await state(scene, draft, 'approved');
  await scene.desk.advance(escrowSeconds + 1);
  const after = await state(scene, draft, 'released');
  must('the released text', after.release?.text, text);
  must('its hash', after.release?.bodySha256, sha256(text));
  return after;
}

const approve: Choice = { decision: 'approve' };

/** Changes the only stage of a route of the policy in force. */
const changeStage = ({ desk }: Scene, routeId: string, change: Partial<StageRule>): Promise<void> =>
  desk.changePolicy((policy) => ({
    ...policy,
    routes: policy.routes.map((route) => (route.id === routeId ? { ...route, stages: route.stages.map((stage) => ({ ...stage, ...change })) } : route)),
  }));

/** The reply as it stands in the queue of the helpdesk. */
const replyOf = async ({ desk }: Scene, draft: DraftView): Promise<string> => {
  const items = await desk.storedItems(draft.id);
  const content = items.find((item) => item.revision === draft.revision && typeof item.content === 'string')?.content;
  return (JSON.parse(String(content)) as { reply: { text: string } }).reply.text;
};

export const stories: readonly Story[] = [
  {
    example: 'please-check',
    play: async (scene, draft) => {
      const mail = await firstAsked(scene, draft);
      const before = await scene.desk.get(draft.id);
      await createBrowser(scene.url).open(linkOf(mail)); // a mail scanner opens the link first: that decides nothing
      must('decisions after the link was opened', (await scene.desk.get(draft.id)).decisions.length, before.decisions.length);
      await decideByMail(scene.url, scene.desk, mail, approve);
      await releasedAs(scene, draft, await replyOf(scene, draft));
      return `approved by ${scene.nameOf(mail.to)} with the mailed link, released after ${escrowSeconds} s in escrow`;
    },
  },
  {
    example: 'unsure',
    play: async (scene, draft) => {
      const text = 'Dear Lucie,\n\nThe maps may be used in the classroom, ten copies at a time.\n\nWarm regards';
      const mail = await decideNewest(scene, draft, { decision: 'approve', text });
      const after = await releasedAs(scene, draft, text);
      must('the revision', after.revision, 2);
      must('the mark of an edited reply', after.release?.edited, true);
      return `approved with edits by ${scene.nameOf(mail.to)}, released as revision 2`;
    },
  },
  {
    example: 'silent-promise',
    play: async (scene, draft) => {
      const feedback = 'We do not pay for late starts. Please offer the recording instead.';
      const mail = await decideNewest(scene, draft, { decision: 'reject', reason: 'not_allowed', feedback });
      const rejected = await state(scene, draft, 'rejected');
      must('the feedback', rejected.decisions.at(-1)?.feedback, feedback);
      const text = 'Hello Hugo,\n\nWe are sorry for the late start. The recording of the whole workshop is yours.\n\nBest';
      const revised = await scene.desk.revise(draft.id, { reply: { to: 'hugo@graphic.example', subject: 'Re: workshop', text }, topics: [] });
      must('the tier of the revision', revised.tier, 3);
      const second = await decideNewest(scene, revised, approve);
      await releasedAs(scene, draft, text);
      return `rejected by ${scene.nameOf(mail.to)} (not_allowed), revised, approved by ${scene.nameOf(second.to)}, released`;
    },
  },
  {
    example: 'refund-large',
    play: async (scene, draft) => {
      const mails = await asked(scene, draft);
      must('people who were asked', new Set(mails.map(({ to }) => to)).size, 2);
      const [first, second] = mails as [SentMail, SentMail];
      const wrong = createBrowser(scene.url);
      const page = await wrong.open(linkOf(first));
      const nonce = /name="nonce" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
      must('the answer to a wrong code', (await wrong.post(page.path, { nonce, ...approve, code: '000000' })).status, 403);
      await decideByMail(scene.url, scene.desk, first, approve);
      must('the status after one of two', (await scene.desk.get(draft.id)).status, 'pending');
      await decideByMail(scene.url, scene.desk, second, approve);
      const after = await releasedAs(scene, draft, await replyOf(scene, draft));
      must('different approvers', new Set(after.decisions.map(({ personId }) => personId)).size, 2);
      return `approved by ${scene.nameOf(first.to)} and ${scene.nameOf(second.to)} with the codes of their mails, released`;
    },
  },
  {
    example: 'global-admin',
    play: async (scene, draft) => {
      const mail = await decideNewest(scene, draft, approve);
      const after = await releasedAs(scene, draft, await replyOf(scene, draft));
      must('the assurance', after.decisions.at(-1)?.assurance, 'sign-in');
      return `approved by ${scene.nameOf(mail.to)}, who had to sign in, released`;
    },
  },
  {
    example: 'open-escalation',
    play: async (scene, draft) => {
      const first = await firstAsked(scene, draft);
      await scene.desk.advance(15 * minute);
      const backup = await decideNewest(scene, draft, approve);
      must('the backup is somebody else', backup.to === first.to, false);
      await releasedAs(scene, draft, await replyOf(scene, draft));
      return `${scene.nameOf(first.to)} did not answer in 15 min, approved by ${scene.nameOf(backup.to)}, released`;
    },
  },
  {
    example: 'wrong-invoice',
    play: async (scene, draft) => {
      const mail = await firstAsked(scene, draft);
      const browser = createBrowser(scene.url);
      const page = await browser.open(linkOf(mail));
      const nonce = /name="nonce" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
      const code = /^Code: (\d{6})$/m.exec(mail.text)?.[1] ?? '';
      const overtaken = await scene.desk.customerWrites(draft.conversationId, { id: 'demo-newer', text: 'And the lounge in Oslo was never used at all.' });
      must('overtaken drafts', overtaken.join(), draft.id);
      await state(scene, draft, 'superseded');
      must('the answer to a decision that comes too late', (await browser.post(page.path, { nonce, code, ...approve })).status, 409);
      await state(scene, draft, 'superseded');
      return `superseded by a newer message, ${scene.nameOf(mail.to)} came too late`;
    },
  },
  {
    example: 'newsletter-to-all',
    play: async (scene, draft) => {
      const mail = await decideNewest(scene, draft, approve);
      await state(scene, draft, 'approved');
      await scene.desk.stop(draft.id, 'the page moves once more');
      await scene.desk.advance(escrowSeconds + 1);
      const after = await state(scene, draft, 'withdrawn');
      must('a release', after.release, null);
      return `approved by ${scene.nameOf(mail.to)}, stopped by the helpdesk in escrow, withdrawn`;
    },
  },
  {
    example: 'eleven-records',
    play: async (scene, draft) => {
      await firstAsked(scene, draft);
      await scene.desk.withdraw(draft.id, 'the customer called');
      await state(scene, draft, 'withdrawn');
      return 'withdrawn by the helpdesk before anybody decided';
    },
  },
  {
    example: 'third-time',
    play: async (scene, draft) => {
      const mail = await decideNewest(scene, draft, approve);
      await state(scene, draft, 'approved');
      const [stored] = (await scene.desk.storedItems(draft.id)).filter((item) => typeof item.content === 'string');
      if (!stored) throw new Surprise('no stored text to alter');
      await scene.desk.overwrite({ ...stored, content: String(stored.content).replace('A technician calls you', 'We pay you $9,000 and call you') });
      await scene.desk.advance(escrowSeconds + 1);
      const after = await state(scene, draft, 'integrity_hold');
      must('a release', after.release, null);
      return `approved by ${scene.nameOf(mail.to)}, then its stored text was altered: integrity_hold, nothing released`;
    },
  },
  {
    example: 'refund-fifty',
    play: async (scene, draft) => {
      const first = await firstAsked(scene, draft);
      const [other] = choicesOn(await createBrowser(scene.url).open(linkOf(first)), 'hand-over');
      if (!other) throw new Surprise('nobody else may decide');
      await actByMail(scene.url, first, 'hand-over', { personId: other.personId });
      await scene.desk.advance(1);
      const mail = (await scene.desk.mails(draft.id)).find(({ subject }) => subject.startsWith('Handed over:'));
      if (!mail) throw new Surprise('the other person got no mail');
      await decideByMail(scene.url, scene.desk, mail, approve);
      const after = await releasedAs(scene, draft, await replyOf(scene, draft));
      must('who approved', after.decisions.map(({ personId }) => personId).join(), other.personId);
      return `handed over by ${scene.nameOf(first.to)}, approved by ${scene.nameOf(mail.to)}, released`;
    },
  },
  {
    example: 'orders-to-the-bot',
    play: async (scene, draft) => {
      const mail = await firstAsked(scene, draft);
      const deadline = (await scene.desk.get(draft.id)).decideBy;
      const expert = choicesOn(await createBrowser(scene.url).open(linkOf(mail)), 'ask-whom').find(({ personId }) => personId === 'per_ines');
      if (!expert) throw new Surprise('nobody can be asked');
      await actByMail(scene.url, mail, 'ask', { personId: expert.personId, question: 'Is this what our manual says?' });
      await scene.desk.advance(1);
      const question = (await scene.desk.mails(draft.id)).find(({ subject }) => subject.startsWith('A question:'));
      if (!question) throw new Surprise('the expert got no mail');
      await actByMail(scene.url, question, 'answer', { text: 'It is, chapter four.' });
      must('the deadline', (await scene.desk.get(draft.id)).decideBy, deadline);
      const seen = await createBrowser(scene.url).open(linkOf(mail));
      must('the answer on the page', seen.html.includes('It is, chapter four.'), true);
      await decideByMail(scene.url, scene.desk, mail, approve);
      await releasedAs(scene, draft, await replyOf(scene, draft));
      return `${scene.nameOf(mail.to)} asked ${scene.nameOf(question.to)} a question, read the answer and approved, released`;
    },
  },
  {
    example: 'unknown-agent',
    play: async (scene, draft) => {
      const mail = await firstAsked(scene, draft);
      await actByMail(scene.url, mail, 'on-it', { choice: 'on-it' });
      await scene.desk.advance(3 * hour);
      must('reminders', (await scene.desk.mails(draft.id)).filter(({ subject }) => subject.startsWith('Reminder:')).length, 0);
      await decideByMail(scene.url, scene.desk, mail, approve);
      await releasedAs(scene, draft, await replyOf(scene, draft));
      return `${scene.nameOf(mail.to)} was on it and got no reminder, approved after 3 h, released`;
    },
  },
  {
    example: 'unknown-act',
    play: async (scene, draft) => {
      const mail = await decideNewest(scene, draft, approve);
      const account = await scene.desk.account(draft.accountId);
      await scene.desk.putAccount(draft.accountId, { ...account, frozen: true });
      await scene.desk.advance(escrowSeconds + 1);
      const refused = await state(scene, draft, 'pending');
      must('the revision', refused.revision, 2);
      await scene.desk.putAccount(draft.accountId, account);
      await decideNewest(scene, refused, approve);
      await releasedAs(scene, refused, await replyOf(scene, refused));
      return `approved by ${scene.nameOf(mail.to)}, refused while the account was frozen, approved again, released`;
    },
  },
  {
    example: 'refund-at-limit',
    before: (scene) => changeStage(scene, 'dual-money', { blind: true }),
    play: async (scene, draft) => {
      const [first, second] = (await asked(scene, draft)) as [SentMail, SentMail];
      await decideByMail(scene.url, scene.desk, first, approve);
      const seen = await createBrowser(scene.url).open(linkOf(second));
      must('the first approver on the page of the second', seen.html.includes(scene.nameOf(first.to)), false);
      must('decisions on the page of the second', /Approved/.test(seen.html), false);
      await decideByMail(scene.url, scene.desk, second, approve);
      await releasedAs(scene, draft, await replyOf(scene, draft));
      return `approved by ${scene.nameOf(first.to)} and, without seeing that, by ${scene.nameOf(second.to)}, released`;
    },
  },
  {
    example: 'close-account',
    before: (scene) => changeStage(scene, 'high-risk', { seats: [{ role: 'account-manager', count: 2 }] }),
    play: async (scene, draft) => {
      const mails = await asked(scene, draft);
      must('account managers who were asked', new Set(mails.map(({ to }) => to)).size, 2);
      const [first, second] = mails as [SentMail, SentMail];
      await decideByMail(scene.url, scene.desk, second, approve);
      must('filled of the two places', (await state(scene, draft, 'pending')).stages[0]?.seats[0]?.filled, 1);
      await decideByMail(scene.url, scene.desk, first, approve);
      await releasedAs(scene, draft, await replyOf(scene, draft));
      await changeStage(scene, 'high-risk', { seats: [{ role: 'manager', count: 1 }] });
      return `approved by two of the account managers, ${scene.nameOf(second.to)} and ${scene.nameOf(first.to)}, released`;
    },
  },
  {
    example: 'anwalt',
    before: ({ desk }) => desk.delegate('per_lena', 'per_carlos', ['legal'], 10 * minute),
    play: async (scene, draft) => {
      const mail = await decideNewest(scene, draft, approve);
      const after = await releasedAs(scene, draft, await replyOf(scene, draft));
      must('who approved', after.decisions[0]?.personId, 'per_carlos');
      must('for whom', after.decisions[0]?.onBehalfOf, 'per_lena');
      return `approved by ${scene.nameOf(mail.to)}, who stands in for Lena Novak, released`;
    },
  },
  {
    example: 'liability-question',
    before: ({ desk }) => desk.bounce(['lena@countersign.example']),
    play: async (scene, draft) => {
      await scene.desk.advance(1);
      const mails = await asked(scene, draft);
      const bounced = mails.find(({ to }) => to === 'lena@countersign.example');
      const [head, next] = mails.filter((one) => one !== bounced);
      if (!bounced || !head || !next) throw new Surprise('nobody was asked in the place of a bounced mail');
      await scene.desk.bounce([]);
      for (const mail of [head, next]) await decideByMail(scene.url, scene.desk, mail, approve);
      await releasedAs(scene, draft, await replyOf(scene, draft));
      return `the mail to ${scene.nameOf(bounced.to)} bounced, so ${scene.nameOf(next.to)} was asked at once and approved, as ${scene.nameOf(head.to)} did, released`;
    },
  },
  {
    example: 'hospital-question',
    play: async (scene, draft) => {
      const reply = await replyOf(scene, draft);
      const first = await firstAsked(scene, draft);
      await scene.desk.advance(2 * hour);
      must('reminders', (await scene.desk.mails(draft.id)).filter(({ subject }) => subject.startsWith('Reminder:')).length, 1);
      await scene.desk.advance(2 * hour);
      const escalated = (await scene.desk.mails(draft.id)).find(({ subject }) => subject.startsWith('Escalated:'));
      if (!escalated) throw new Surprise('nobody was asked after four hours');
      await scene.desk.advance(20 * hour);
      const after = await state(scene, draft, 'held');
      must('a release', after.release, null);
      must('the draft inside the holding reply', after.holdingReply?.text.includes(reply.slice(0, 40)), false);
      return `neither ${scene.nameOf(first.to)} nor ${scene.nameOf(escalated.to)} answered in 24 h: the holding reply went out`;
    },
  },
];

import type { DraftView } from '../../functions/domain/approval/draft-view.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { asksForDecision, type Choice, type Desk, decideByMail, must, Surprise } from '../demo-client.ts';
import { readAccounts, readExamples, writtenNow } from '../examples.ts';
import type { SentMail } from '../stand-ins/mailbox.ts';

/** What the clock shows first: a Friday morning, six days before the pictures. */
export const begin = new Date('2026-11-20T07:30:00Z');

/** What the pictures lead to. */
export interface Played {
  /** The refund that two people are asked for, and the mail to one of them. */
  readonly request: { readonly draft: DraftView; readonly mail: SentMail };
  /** A reply that waits to be edited by whoever got this mail. */
  readonly toEdit: { readonly draft: DraftView; readonly mail: SentMail };
  /** A refund that two people approved: a whole trail. */
  readonly trail: DraftView;
}

/** The reply behind the pictures of mail and page: the one of the README, told in full. */
const refund: Submission = {
  conversationId: 'zd-4711',
  accountId: 'acc_northwind',
  author: { id: 'ai:helpbot', type: 'ai', name: 'Helpbot' },
  confidence: 0.97,
  intent: 'refund_request',
  customerMessage: {
    text: 'All 62 drums of order 88213 arrived dented, and we can’t sell them. Please refund the $12,400.',
    from: { name: 'Dana Lopez', email: 'dana@northwind.example' },
  },
  reply: {
    to: 'dana@northwind.example',
    subject: 'Re: Dented drums, order 88213',
    text: 'Hello Dana,\n\nI am sorry that the drums arrived dented. We refund $12,400.00 to your account; the carrier collects the drums on Friday.\n\nKind regards\nSupport',
  },
  actions: [{ type: 'refund', amount: { currency: 'USD', minor: 1_240_000 } }],
  conversation: [
    { from: 'Dana Lopez', text: 'When does order 88213 arrive?' },
    { from: 'Helpbot', text: 'On Tuesday morning, 62 drums on four pallets.' },
  ],
  reasoning: 'The photos show dents on every drum. The order was paid in full on 3 November.',
};

/** A reply that promises what it must not. */
const promise: Submission = {
  conversationId: 'zd-4698',
  accountId: 'acc_graphic',
  author: { id: 'ai:helpbot', type: 'ai', name: 'Helpbot' },
  confidence: 0.81,
  intent: 'complaint',
  customerMessage: {
    text: 'The workshop on Tuesday started two hours late. Half of my students had left by then.',
    from: { name: 'Hugo Martin', email: 'hugo@graphic.example' },
  },
  reply: {
    to: 'hugo@graphic.example',
    subject: 'Re: Workshop on Tuesday',
    text: 'Hello Hugo,\n\nI am sorry about the late start. As an exception, we will credit you $300 for it.\n\nKind regards\nSupport',
  },
  conversation: [],
};
/** How the approver mends it. */
export const mended =
  'Hello Hugo,\n\nI am sorry about the late start. The recording of the whole workshop is yours, and so is a seat for every student next month.\n\nKind regards\nSupport';

const minute = 60;
const hour = 60 * minute;

/** One act of somebody who was asked. */
interface Act {
  /** Minutes after the draft came in. */
  readonly after: number;
  /** The first who was asked, or the newest, for example after an escalation. @default first */
  readonly by?: 'first' | 'second' | 'newest';
  readonly choice: Choice;
}

const approve: Choice = { decision: 'approve' };
const approved = (after: number, by: Act['by'] = 'first'): Act => ({ after, by, choice: approve });
const edited = (after: number, text: string, by: Act['by'] = 'first'): Act => ({ after, by, choice: { decision: 'approve', text } });

/** Examples that needed somebody, day by day: when they came in, and what people did. Without an act they wait. */
const held: readonly (readonly [at: string, example: string, ...acts: Act[]])[] = [
  ['2026-11-20T08:52', 'refund-fifty', approved(6)],
  ['2026-11-20T10:20', 'unsure', edited(11, 'Dear Lucie,\n\nThe maps may be used in the classroom, ten copies at a time.\n\nWarm regards')],
  ['2026-11-20T14:05', 'third-time', approved(4)],
  ['2026-11-23T09:15', 'credit-over-limit', approved(9)],
  ['2026-11-23T10:41', 'please-check', approved(3)],
  ['2026-11-23T13:30', 'card-number', { after: 5, choice: { decision: 'reject', reason: 'not_allowed', feedback: 'Never write a card number in full.' } }],
  ['2026-11-23T15:02', 'close-account', approved(22)],
  ['2026-11-24T09:48', 'refund-at-limit', approved(7), approved(19, 'second')],
  ['2026-11-24T11:20', 'eleven-records', approved(5)],
  [
    '2026-11-24T14:36',
    'angry',
    edited(8, 'Hi Tess,\n\nI am sorry: the banner should have been right. A new one leaves tonight and is with you on Thursday.\n\nBest'),
  ],
  ['2026-11-24T12:10', 'unknown-agent', approved(4 * 60 + 25, 'newest')], // asked again after four hours
  ['2026-11-25T08:40', 'liability-question', approved(9), approved(21, 'second')], // legal, and a department head
  ['2026-11-25T09:05', 'new-admin', approved(14)],
  ['2026-11-25T10:30', 'hospital-question'], // nobody answers in 24 hours
  ['2026-11-25T13:12', 'refund-unknown', { after: 10, choice: { decision: 'reject', reason: 'wrong_facts', feedback: 'The proofs arrived on Monday.' } }],
  ['2026-11-25T15:20', 'eleven-records', approved(6)],
  ['2026-11-26T08:20', 'unknown-act', approved(5)],
  // What waits when the pictures are taken.
  ['2026-11-26T10:12', 'new-owner'],
  ['2026-11-26T11:26', 'dosage'],
  ['2026-11-26T12:15', 'full-export'],
  ['2026-11-26T11:41', 'open-escalation'],
  ['2026-11-26T12:31', 'anwalt'],
  ['2026-11-26T12:50', 'frozen-account'],
  ['2026-11-26T13:08', 'wrong-invoice'],
];
const refundAt = '2026-11-26T13:18';
const promiseAt = '2026-11-26T13:02';
/** When the pictures are taken. */
const end = '2026-11-26T13:24';

/** Working days, and how many harmless drafts come in on each, evenly from 8:05 on. */
const ordinary = { days: ['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'], aDay: 26, everyMinutes: 12 };

interface Happening {
  readonly what: string;
  readonly at: number;
  readonly happen: () => Promise<unknown>;
}

const instantOf = (time: string): number => Date.parse(`${time}:00Z`);

/** Mails that ask somebody to decide, oldest first. */
async function asking(desk: Desk, draftId: string): Promise<readonly SentMail[]> {
  const mails = await desk.mails(draftId);
  return mails.filter(asksForDecision);
}

/** Plays some days at a stack whose clock shows {@link begin}. @throws Surprise where anything comes out otherwise than it should. */
export async function playDays(url: string, desk: Desk): Promise<Played> {
  for (const [id, fields] of Object.entries(readAccounts())) await desk.putAccount(id, fields);
  const examples = new Map(readExamples().map((example) => [example.name, example]));
  const sent = new Map<string, DraftView>();
  let conversations = 4300; // all below those that have a number of their own

  async function send(name: string, submission: Submission, status: DraftView['status']): Promise<DraftView> {
    const { draft } = await desk.send(writtenNow(submission));
    must(`the status of ${name}`, draft.status, status);
    sent.set(name, draft);
    return draft;
  }
  async function sendExample(name: string): Promise<DraftView> {
    const example = examples.get(name);
    if (!example) throw new Surprise(`no such example: ${name}`);
    const { draft, expect } = example;
    conversations += 1;
    return send(name, { ...draft, conversationId: `zd-${conversations}` }, expect.status as DraftView['status']);
  }
  let decisions = 0;
  async function act(name: string, { by = 'first', choice }: Act): Promise<void> {
    const draft = sent.get(name);
    const mails = draft ? await asking(desk, draft.id) : [];
    const mail = { first: mails[0], second: mails[1], newest: mails.at(-1) }[by];
    if (!mail) throw new Surprise(`nobody was asked about ${name}`);
    decisions += 1;
    await decideByMail(url, desk, mail, choice, 16 + ((decisions * 23) % 48)); // people read for a quarter of a minute to a minute
  }

  const happenings: Happening[] = [];
  const plan = (what: string, at: number, happen: () => Promise<unknown>) => happenings.push({ what, at, happen });
  for (const { at, name } of harmlessDrafts([...examples.values()])) plan(name, instantOf(at), () => sendExample(name));
  for (const [at, name, ...acts] of held) {
    plan(name, instantOf(at), () => sendExample(name));
    for (const one of acts) plan(`what people did with ${name}`, instantOf(at) + one.after * minute * 1000, () => act(name, one));
  }
  plan('the delegation', instantOf('2026-11-26T08:45'), () => desk.delegate('per_lena', 'per_carlos', ['legal'], 8 * 24 * hour));
  plan('the promise', instantOf(promiseAt), () => send('promise', promise, 'pending'));
  plan('the refund', instantOf(refundAt), () => send('refund', refund, 'pending'));
  plan('the end', instantOf(end), () => desk.advance(0));

  for (const { what, at, happen } of happenings.sort((one, other) => one.at - other.at)) {
    const wait = (at - Date.parse(await desk.now())) / 1000;
    if (wait > 0) await desk.advance(wait);
    await happen().catch((error: unknown) => {
      throw new Surprise(`${what}, ${new Date(at).toISOString()}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
  }

  const found = async (name: string, which: number): Promise<{ draft: DraftView; mail: SentMail }> => {
    const draft = sent.get(name);
    const mail = draft && (await asking(desk, draft.id))[which];
    if (!draft || !mail) throw new Surprise(`nobody was asked about ${name}`);
    return { draft, mail };
  };
  const trail = sent.get('refund-at-limit');
  if (!trail) throw new Surprise('no draft with a whole trail');
  must('what became of it', (await desk.get(trail.id)).status, 'released');
  return { request: await found('refund', 0), toEdit: await found('promise', 0), trail };
}

/** Harmless drafts over the days: those that move money or records once, the others again and again. */
function harmlessDrafts(
  examples: readonly { readonly name: string; readonly draft: Submission; readonly expect: { readonly tier: number } }[],
): { at: string; name: string }[] {
  const harmless = examples.filter(({ expect }) => expect.tier < 3);
  const quiet = harmless.filter(({ draft }) => (draft.actions ?? []).length === 0);
  const acting = harmless.filter(({ draft }) => (draft.actions ?? []).length > 0 && draft.accountId !== refund.accountId); // it would add to the refund
  const total = ordinary.days.length * ordinary.aDay;
  return Array.from({ length: total }, (_, index) => {
    const minutes = 8 * 60 + 5 + (index % ordinary.aDay) * ordinary.everyMinutes;
    const day = ordinary.days[Math.floor(index / ordinary.aDay)] ?? '';
    const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
    const from = index % 10 === 3 ? acting[Math.floor(index / 10)] : undefined;
    return { at: `${day}T${time}`, name: (from ?? quiet[index % quiet.length])?.name ?? '' };
  });
}

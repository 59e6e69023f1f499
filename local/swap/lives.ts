import type { DraftView } from '../../functions/domain/approval/draft-view.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { codeIn, createBrowser, type Desk, linkOf, must, nonceOf, Surprise } from '../demo-client.ts';
import type { SentMail } from '../stand-ins/mailbox.ts';
import type { Dice } from './dice.ts';

/** How the lives of drafts go that are open while the program is replaced. */
export const kinds = [
  'sent at once',
  'approved',
  'approved by two',
  'approved with edits',
  'revised, then approved',
  'rejected',
  'rejected by the second',
  'withdrawn',
  'superseded',
  'left alone',
  'left alone by the second',
] as const;
export type Kind = (typeof kinds)[number];

/** How a life must end after all that was done to it. */
export interface Ending {
  readonly status: DraftView['status'];
  readonly revision: number;
  /** Decisions for which a person got a receipt, in their order. */
  readonly decisions: readonly ('approve' | 'reject')[];
  /** The text that goes out; null where none does. */
  readonly text: string | null;
  /** What the helpdesk is told, each once. */
  readonly told: readonly string[];
}

/** A draft that was accepted. */
export interface Life {
  readonly kind: Kind;
  readonly draftId: string;
  readonly ending: Ending;
}

/** What a life is played with. */
export interface Playground {
  readonly url: string;
  readonly desk: Desk;
  readonly dice: Dice;
  /** An account by which every refund of $20,000 needs two people: one of its own for each, since sums of a day count. */
  enterprise(): Promise<string>;
  /** The mails of a draft that ask for a decision, oldest first, once there are so many of a revision. @throws Surprise when they don't come */
  asked(draftId: string, count: number): Promise<readonly SentMail[]>;
  /** So long whoever acts next takes for it. */
  linger(): Promise<void>;
}

/** Lets somebody play a draft's life up to its last act. `name` is told apart from all others. @throws Surprise when an act is answered otherwise than it must be */
export async function play(ground: Playground, kind: Kind, name: string): Promise<Life> {
  const { desk, dice, linger } = ground;
  const isDual = kind === 'approved by two' || kind === 'rejected by the second' || kind === 'left alone by the second';
  const text = isDual ? `We send the money back today (${name}).` : `Hello Dana, order 1187 arrives on Friday (${name}). Kind regards`;
  const submission: Submission = {
    conversationId: `conv-${name}`,
    accountId: isDual ? await ground.enterprise() : 'acc_fabrikam',
    author: { id: 'ai:helpbot', type: 'ai', name: 'Helpbot' },
    customerMessage: {
      id: 'm-1',
      at: '2026-11-22T12:00:00Z',
      text: 'Hello, when will order 1187 arrive? Thank you.',
      from: { name: 'Dana', email: 'dana@fabrikam.example' },
    },
    reply: { to: 'dana@fabrikam.example', subject: 'Re: your order', text },
    confidence: kind === 'sent at once' ? 0.97 : 0.6,
    intent: isDual ? 'refund_request' : 'order_status',
    topics: [isDual ? 'refund' : 'order_status'],
    ...(isDual && { actions: [{ type: 'refund', amount: { currency: 'USD', minor: 2_000_000 } }] }),
  };

  /** As a helpdesk does that has lost the answer: the same call once more, which must be the same draft. */
  const again = async () => {
    if (!dice.chance(0.3)) return;
    const repeated = await desk.send(submission, name);
    must('the draft of a repeated call', repeated.draft.id, draftId);
  };
  // Now and then both of two calls are on their way at once: one makes the draft, the other is told of it.
  const calls = await Promise.all(Array.from({ length: dice.chance(0.1) ? 2 : 1 }, () => desk.send(submission, name)));
  const draftId = calls[0]?.draft.id ?? '';
  for (const { draft } of calls) must('the draft of a call sent twice at once', draft.id, draftId);
  must('the first answer', Math.max(...calls.map(({ status }) => status)), kind === 'sent at once' ? 201 : 202);
  await again();
  await linger();

  const life = (ending: Partial<Ending> & Pick<Ending, 'status' | 'told'>): Life => ({
    kind,
    draftId,
    ending: { revision: 1, decisions: [], text: null, ...ending },
  });
  const decide = async (decision: 'approve' | 'reject', { seat = 0, of = 1, edit }: { seat?: number; of?: number; edit?: string } = {}) => {
    const mail = (await ground.asked(draftId, of))[seat];
    if (!mail) throw new Surprise(`nobody was asked for seat ${seat}`);
    await decideOnce(ground, mail, decision, edit);
    await again();
    await linger();
  };

  switch (kind) {
    case 'sent at once':
      await again();
      return life({ status: 'released', text, told: ['draft.released'] });
    case 'approved':
      await decide('approve');
      return life({ status: 'released', decisions: ['approve'], text, told: ['draft.released'] });
    case 'approved by two':
      await decide('approve', { of: 2 });
      await decide('approve', { seat: 1, of: 2 });
      return life({ status: 'released', decisions: ['approve', 'approve'], text, told: ['draft.released'] });
    case 'approved with edits': {
      const edit = `Order 1187 arrives on Monday (${name}).`;
      await decide('approve', { edit });
      return life({ status: 'released', revision: 2, decisions: ['approve'], text: edit, told: ['draft.released'] });
    }
    case 'revised, then approved': {
      const revised = `Order 1187 arrives on Tuesday (${name}).`;
      await ground.asked(draftId, 1);
      await desk.revise(draftId, { reply: { to: 'dana@fabrikam.example', subject: 'Re: your order', text: revised } });
      await linger();
      await decide('approve', { seat: 1, of: 2 });
      return life({ status: 'released', revision: 2, decisions: ['approve'], text: revised, told: ['draft.released'] });
    }
    case 'rejected':
      await decide('reject');
      return life({ status: 'rejected', decisions: ['reject'], told: ['draft.rejected'] });
    case 'rejected by the second':
      await decide('approve', { of: 2 });
      await decide('reject', { seat: 1, of: 2 });
      return life({ status: 'rejected', decisions: ['approve', 'reject'], told: ['draft.rejected'] });
    case 'withdrawn':
      await desk.withdraw(draftId, 'solved by phone');
      return life({ status: 'withdrawn', told: ['draft.withdrawn'] });
    case 'superseded': {
      const overtaken = await desk.customerWrites(submission.conversationId, { id: 'm-2', at: '2026-11-22T12:05:00Z', text: 'One more thing.' });
      must('what the message overtook', overtaken.join(), draftId);
      return life({ status: 'superseded', told: ['draft.superseded'] });
    }
    case 'left alone':
      return life({ status: 'held', told: ['draft.held'] });
    case 'left alone by the second':
      await decide('approve', { of: 2 });
      return life({ status: 'held', decisions: ['approve'], told: ['draft.held'] });
  }
}

/** Opens the link of a mail and decides; now and then the form is sent twice at once, as by a double click. */
async function decideOnce({ url, dice, linger }: Playground, mail: SentMail, decision: 'approve' | 'reject', edit?: string): Promise<void> {
  const browser = createBrowser(url);
  const page = await browser.open(linkOf(mail));
  must('the page of the link', page.status, 200);
  await linger();
  const code = codeIn.exec(mail.text)?.[1];
  const fields = {
    nonce: nonceOf(page),
    ...(code && { code }),
    decision,
    ...(edit !== undefined && { text: edit }),
    ...(decision === 'reject' && { reason: 'wrong_facts', feedback: 'it is Monday, not Friday' }),
  };
  const answers = await Promise.all(Array.from({ length: dice.chance(0.2) ? 2 : 1 }, () => browser.post(page.path, fields)));
  for (const { status } of answers) must('the answer to the decision', status, 200);
}
